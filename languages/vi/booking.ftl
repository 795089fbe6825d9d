# Cuộc họp: danh sách, chọn giờ, dời, hủy và ghi lại kết quả.

booking-meetings = Cuộc họp
booking-lead-list = Với { $name }. Họp khởi động diễn ra trước; ngày của các cuộc họp khác được tính từ đó.
booking-next = Cuộc họp tiếp theo
booking-first = Cuộc họp đầu tiên của bạn
booking-first-text = Hãy chọn giờ cho cuộc họp này. Các cuộc họp khác được đề xuất dựa theo đó, mỗi cuộc họp vào ngày trống gần nhất.
booking-choose = Chọn giờ
booking-open = Xem cuộc họp
booking-none = Chưa có cuộc họp nào
booking-none-text = Các cuộc họp sẽ được đề xuất ngay khi một chuyên gia chấp nhận yêu cầu của bạn.
booking-none-go = Xem dịch vụ của bạn
booking-self-serve = Kế hoạch tự triển khai không có cuộc họp
booking-self-serve-text = Bạn thực hiện theo tiến độ của mình, với hướng dẫn trong từng nhiệm vụ. Khi bạn đủ điều kiện, chuyên gia sẽ tiếp tục từ chỗ bạn đang làm và đề xuất các cuộc họp.
booking-tasks = Mở nhiệm vụ
booking-paused = Dự án đang tạm dừng
booking-paused-text = Cuộc họp đã đặt được giữ đến một ngày trước đó; nếu đến lúc ấy gói đăng ký chưa được gia hạn, cuộc họp sẽ bị hủy. Bạn có thể chọn giờ mới khi dự án tiếp tục.
booking-ended = Dự án đã kết thúc
booking-ended-text = Các cuộc họp đã diễn ra được liệt kê bên dưới.
booking-past = Cuộc họp trước đây
booking-past-caption = Các cuộc họp đã diễn ra, có người vắng hoặc đã hủy, mới nhất ở trên cùng.
booking-also = Cuộc họp khác đã đặt
booking-also-caption = Các cuộc họp đã đặt và sắp diễn ra, sớm nhất ở trên cùng.

# Chuỗi cuộc họp
booking-series = Toàn bộ chuỗi cuộc họp
booking-series-caption = Được đề xuất theo quy trình mẫu. Bạn có thể dời bất kỳ cuộc họp nào; các cuộc họp khác giữ nguyên.
booking-meeting = Cuộc họp
booking-length = Thời lượng
booking-day = Ngày
booking-time = Giờ
booking-state = Trạng thái
booking-proposed = Đề xuất
booking-unclosed = Đã kết thúc, chờ biên bản
booking-none-booked = Chưa đặt giờ nào.
booking-no-time = Không có giờ chung
booking-other-time = Giờ khác
booking-other-time-for = Giờ khác cho: { $meeting }
booking-accept-all = Đặt { $count } đề xuất
booking-accept-effect = Cả hai bên đều nhận được lời mời cho từng cuộc họp. Nếu có một giờ không còn trống thì không cuộc họp nào được đặt.
booking-series-lost = Một trong các giờ vừa có người đặt. Chưa có cuộc họp nào được đặt; các đề xuất bên dưới là đề xuất mới.
booking-series-done = Đã đặt. Lời mời đang được gửi qua email.

# Chọn giờ
booking-title-choose = Chọn giờ cho: { $meeting }
booking-title-move = Dời: { $meeting }
booking-lead = { $length } với { $name }, ngôn ngữ: { $language }. Mọi giờ hiển thị đều trống và nằm trong giờ làm việc của cả hai bên.
booking-lead-plain = { $length } với { $name }. Mọi giờ hiển thị đều trống và nằm trong giờ làm việc của cả hai bên.
booking-now = Hiện đặt lúc { $when }. Khi dời, lời mời mới được gửi đến cả hai bên.
booking-month-before = Tháng trước, { $month }
booking-month-after = Tháng sau, { $month }
booking-free = Còn { $count } giờ trống
booking-day-weekend = Cuối tuần
booking-day-closed = Ngày nghỉ
booking-day-holiday = Nghỉ lễ
booking-day-full = Kín lịch
booking-day-no-common-hours = Không có giờ chung
booking-day-present = Giờ đang đặt
booking-day-too-soon = Quá gần
booking-day-too-late = Quá xa
booking-day-away = { $name } vắng mặt
booking-your-time-first = Giờ của bạn hiển thị trước.
booking-none-in-month = Tháng này không còn giờ trống
booking-none-in-month-text = Mỗi ngày đều ghi lý do. Hãy xem tháng khác.
booking-hold = Giữ giờ này
booking-hold-effect = Giờ này được giữ cho bạn trong { $length } để bạn xác nhận.
booking-move-there = Dời sang giờ này
booking-keep = Giữ giờ cũ
booking-back = Quay lại danh sách cuộc họp
booking-lost = Giờ đó vừa có người đặt
booking-lost-text = Chưa có cuộc họp nào được đặt. Các giờ bên dưới đang trống.
booking-hours = Vì sao là những ngày này
booking-closed-why = Vì sao có ngày không đặt được
booking-hours-text = Một giờ được hiển thị khi tổ chức của bạn, { $name } và khu vực đều đang làm việc và không ai bận họp khác.
error-slot = Giờ đó có người không làm việc hoặc quá gần. Hãy chọn một trong các giờ hiển thị.
error-slot-present = Cuộc họp đã ở giờ đó. Hãy chọn giờ khác.

# Xác nhận
booking-confirm-title = { $meeting }: { $day }
booking-held = Chúng tôi giữ { $time } cho bạn đến { $until }.
booking-held-effect = Khi bạn xác nhận, lời mời được gửi đến cả hai bên qua email.
booking-confirm = Xác nhận { $time }
booking-another = Chọn giờ khác
booking-hold-ended = Giờ này không còn được giữ
booking-hold-ended-text = Giờ này đã được giữ trong { $length } rồi trả lại. Hãy chọn lại; giờ này có thể vẫn còn trống.

# Một cuộc họp
booking-with = Với
booking-where = Địa điểm
booking-where-text = Trực tuyến. Lời mời dẫn đến trang này.
booking-purpose = Mục đích
booking-agenda = Chương trình
booking-who = Người nên tham gia
booking-needed = Cần có mặt
booking-move = Dời
booking-cancel = Hủy cuộc họp
booking-download = Tải xuống tệp .ics
booking-done-booked = Đã đặt. Lời mời đang được gửi qua email.
booking-done-moved = Đã dời. Lời mời mới thay thế lời mời cũ.
booking-done-cancelled = Đã hủy. Cả hai bên được thông báo qua email.
booking-again = Đặt lại
booking-waits = { $name } sẽ ghi tại đây những gì đã thống nhất.
booking-minutes = Biên bản
booking-minutes-from = Người ghi: { $name }
booking-cancel-question = Hủy { $meeting } lúc { $when }?
booking-cancel-effect-mail = Cả hai bên nhận được thông báo hủy qua email.
booking-cancel-effect-time = Người khác có thể đặt giờ này.
booking-cancel-effect-again = Bạn có thể đặt lại cuộc họp.
booking-cancel-keep = Giữ cuộc họp

# Phía chuyên gia
booking-desk-lead = { $length } với { $customer }, { $tenant }.
booking-close = Cuộc họp diễn ra thế nào?
booking-close-lead = Cả hai bên đều đọc nội dung bạn ghi. Nhiệm vụ do khách hàng hoàn thành.
booking-close-minutes = Biên bản
booking-close-minutes-hint = Đã thống nhất điều gì, ai làm gì và đến khi nào.
booking-close-took-place = Đã diễn ra
booking-close-no-show = Có người cần có mặt đã vắng
booking-close-no-show-text = Nếu có người cần có mặt đã vắng thì không có biên bản, và khách hàng có thể đặt lại cuộc họp.
booking-not-begun = Cuộc họp chưa bắt đầu. Bạn có thể ghi kết quả từ { $when }.
booking-customer-moves = Khách hàng là người dời hoặc hủy cuộc họp này.
