# Dịch vụ của đối tượng thuê kèm điều kiện, hiển thị mà không cần hỏi.

service-title = Dịch vụ
service-lead = Mọi dịch vụ, kiểm tra vào { $date } theo bộ quy tắc { $rules }. Bạn có thể yêu cầu bất kỳ dịch vụ nào; kết luận cho biết chúng tôi có thể làm gì.
service-yours = Trong các gói đăng ký của bạn
service-request = Yêu cầu
service-migration-caption = Kiểm tra vào { $date } theo bộ quy tắc { $rules }
service-subscriptions = Các gói đăng ký của bạn
service-held = { $seats } giấy phép, { $start } đến { $end }
service-current = Còn hiệu lực
service-ended = Đã kết thúc
service-to-begin = Bắt đầu sau
service-how = Cách quyết định
service-how-text = Chúng tôi đếm số giấy phép trả phí trong các gói đăng ký còn hiệu lực có dịch vụ đó và đối chiếu với quy tắc có hiệu lực trong ngày. Cùng dữ kiện luôn cho cùng kết luận, và mỗi quyết định đều lưu lại căn cứ của mình.
service-how-again = Chúng tôi kiểm tra lại hằng ngày và mỗi khi bạn gửi yêu cầu.
service-version = Bộ quy tắc { $rules }, danh mục phiên bản { $version }
service-see-requests = Xem tất cả yêu cầu
