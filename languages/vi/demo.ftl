# Chỉ có trong bản demo: những người có thể đóng vai, hộp thư, đồng hồ.

demo-title = Trung tâm demo
demo-lead = Chọn người bạn muốn đóng vai. Chỉ cần một lần bấm để đăng nhập.
demo-mailbox-title = Hộp thư của bản demo
demo-mailbox-lead = Bản demo không gửi email. Mọi email lẽ ra được gửi, đến bất kỳ ai, đều có ở đây.
demo-mailbox-none = Chưa có email nào
demo-mailbox-none-text = Hãy gửi yêu cầu hoặc đặt cuộc họp; email sẽ xuất hiện tại đây.
demo-mail-from = Từ
demo-mail-to = Đến
demo-mail-sent = Đã gửi
demo-mail-open = Bấm nút trong email
demo-mail-invitation = Lời mời (.ics)
demo-clock-title = Đồng hồ của bản demo
demo-clock-now = Bây giờ là { $time }, { $date }. Thời gian chỉ tiến tới; việc đến hạn được thực hiện ngay.
demo-clock-hour = Tiến một giờ
demo-clock-business-day = Tiến một ngày làm việc
demo-clock-month = Tiến 30 ngày
demo-clock-sign-ins = Như ở một Trung tâm thật, phiên đăng nhập kết thúc sau 30 ngày: sau bước nhảy đó, hãy đăng nhập lại.
demo-clock-subscriptions = Gói đăng ký
demo-clock-subscriptions-text = Trong Trung tâm thật, hệ thống cấp phép báo cho Trung tâm biết về việc gia hạn. Ở đây, một lần bấm gia hạn gói đăng ký thêm một năm kể từ hôm nay.
demo-clock-held = { $seats } giấy phép đến { $date }
demo-clock-renew = Gia hạn
