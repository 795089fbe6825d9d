# What programs outside are told, and a person's meetings in its own calendar.

action-manage-webhooks = chọn chương trình được báo khi có thay đổi
action-stop-webhook = ngừng báo cho chương trình không còn nữa
action-follow-calendar = đọc cuộc họp của mình trong lịch
error-webhook-url = Không thể gửi đến địa chỉ này. Hãy viết một địa chỉ như https://hooks.company.com/fasttrack, không có tên hay mật khẩu trong đó.
error-webhook-many = Không thể thêm địa chỉ nữa. Hãy xóa bớt một địa chỉ trước.

calendar-title = Cuộc họp của bạn trong lịch của bạn
calendar-lead = Một địa chỉ bí mật cho ứng dụng lịch, gồm các cuộc họp của bạn trong 30 ngày qua và mọi cuộc họp sắp tới. Ai biết địa chỉ này đều đọc được.
calendar-made = Địa chỉ
calendar-made-text = Hãy sao chép ngay: địa chỉ sẽ không hiện lại.
calendar-since = Đã có địa chỉ từ { $date }.
calendar-make = Tạo địa chỉ
calendar-renew = Tạo địa chỉ khác
calendar-revoke = Thu hồi địa chỉ
