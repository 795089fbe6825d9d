# Đăng nhập và chọn nơi muốn đến.

signin-title = Đăng nhập
signin-lead = Chúng tôi gửi một mã đến địa chỉ email của bạn. Không cần mật khẩu.
signin-claim-lead = Trước tiên, chúng tôi gửi một mã đến địa chỉ email của bạn, bất kể địa chỉ thuộc tên miền nào. Sau đó, bạn chứng minh quyền sở hữu một tên miền của tổ chức.
signin-ended = Phiên đăng nhập trước đã kết thúc. Hãy đăng nhập lại để tiếp tục.
signin-address = Địa chỉ email
signin-send = Gửi mã
signin-code-title = Nhập mã
signin-code-text = Nếu địa chỉ email của bạn có trong hệ thống, một mã gồm sáu chữ số đang được gửi đến bạn. Mã dùng được một lần, trong { $minutes } phút, trên trình duyệt này.
signin-code-claim-text = Một mã gồm sáu chữ số đang được gửi đến bạn. Mã dùng được một lần, trong { $minutes } phút, trên trình duyệt này.
signin-code = Mã
signin-code-hint = Sáu chữ số trong email
signin-enter = Đăng nhập
signin-new-code = Gửi mã mới
signin-unknown = Địa chỉ email của bạn chưa có trong hệ thống? Hãy chứng minh quyền sở hữu tên miền của tổ chức
error-code-digits = Mã có sáu chữ số. Hãy nhập đủ.
error-code = Mã không đúng hoặc không còn hiệu lực. Hãy kiểm tra các chữ số hoặc gửi mã mới.

# Chọn nơi muốn đến
doors-title = Bạn muốn mở trang nào?
doors-none = Bạn không có tư cách thành viên nào còn hiệu lực
doors-none-text = Hãy nhờ người quản trị của tổ chức thêm bạn rồi quay lại.
role-customer = Khách hàng
role-specialist = Chuyên gia
role-manager = Người quản lý Trung tâm
role-operator = Người vận hành
