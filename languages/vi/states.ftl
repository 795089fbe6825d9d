# Các trạng thái của quy trình và tên gọi; đến lượt ai.

move-yours = Đến lượt bạn
move-centers = Đến lượt Trung tâm
move-customers = Đến lượt khách hàng
move-ours = Đến lượt chúng ta
move-nobodys = Chưa đến lượt ai
waiting-on = Đang chờ
waiting-you = bạn: { $count }
waiting-center = chúng tôi: { $count }
waiting-customer = khách hàng: { $count }
waiting-us = chúng ta: { $count }
waiting-later = sau này: { $count }

request-state-draft = Bản nháp
request-state-filed = Đã gửi
request-state-awaiting-consent = Chờ đồng ý
request-state-queued = Trong hàng đợi
request-state-offered = Đã đề nghị cho chuyên gia
request-state-accepted = Đã chấp nhận
request-state-self-serve = Tự triển khai
request-state-withdrawn = Đã rút

# Bước tiếp theo ở mỗi trạng thái của yêu cầu, dành cho khách hàng
request-next-draft = Hãy gửi khi đã điền đủ. Bản nháp được lưu trong 30 ngày.
request-next-filed = Chúng tôi đang kiểm tra dịch vụ nào đủ điều kiện. Việc này mất chưa đến một phút.
request-next-awaiting-consent = Đối tác của bạn đã gửi yêu cầu này. Người quản trị của tổ chức bạn quyết định đối tác có được thực hiện hay không.
request-next-queued = Yêu cầu sẽ được gửi đến chuyên gia tiếp theo nói ngôn ngữ của bạn và thành thạo các dịch vụ của bạn.
request-next-nobody = Hiện chưa có chuyên gia phù hợp để đề nghị nhận yêu cầu. Người quản lý Trung tâm đã được báo, và yêu cầu được xét lại mỗi giờ.
request-next-offered = Yêu cầu đã được gửi đến một chuyên gia và sẽ được trả lời trong vòng 2 ngày làm việc.
request-next-accepted = Một chuyên gia đã chấp nhận yêu cầu. Kế hoạch cho biết công việc đã tiến đến đâu.
request-next-self-serve = Bạn có thể bắt đầu hôm nay với kế hoạch tự triển khai. Nếu có thay đổi, hãy yêu cầu lại.
request-next-withdrawn = Yêu cầu này đã được rút. Bạn có thể gửi yêu cầu mới bất cứ lúc nào.

offer-state-open = Chờ trả lời
offer-state-accepted = Đã chấp nhận
offer-state-declined = Đã từ chối
offer-state-expired = Hết hạn
offer-state-withdrawn = Đã thu hồi

engagement-state-open = Đang thực hiện
engagement-state-paused = Tạm dừng
engagement-state-stalled = Đình trệ
engagement-state-completed = Hoàn tất
engagement-state-closed = Đã đóng

task-state-waiting = Đang chờ
task-state-open = Đang mở
task-state-stuck = Vướng mắc
task-state-in-review = Đang xem xét
task-state-done = Đã xong
task-state-deviated = Làm theo cách khác
task-state-not-applicable = Không cần làm

meeting-state-held = Đang giữ cho bạn
meeting-state-booked = Đã đặt
meeting-state-moved = Đã dời
meeting-state-cancelled = Đã hủy
meeting-state-no-show = Có người vắng
meeting-state-done = Đã diễn ra

owner-kind-customer = Khách hàng
owner-kind-representative = Người đại diện
owner-kind-partner = Đối tác
owner-kind-specialist = Chuyên gia
