# First steps of a new Center, and what is shown to be copied.

people-services-all = Tất cả dịch vụ
people-added = Đã thêm { $name }
people-added-text = Email có liên kết đăng nhập đang được gửi. Cho đến lần đăng nhập đầu tiên, người này được coi là đã được mời.
people-sent-again = Email đang được gửi lại
people-not-come = Người này chưa đăng nhập.
people-send-again = Gửi lại email
people-none-text = Yêu cầu được đề nghị cho chuyên gia. Hãy thêm chuyên gia đầu tiên, rồi thêm một tổ chức cùng các gói đăng ký.
tenant-first-admin = Người quản trị đầu tiên
tenant-first-admin-text = Tổ chức này chưa có người quản trị. Hãy gửi địa chỉ dưới đây cho người của tổ chức: ai đăng nhập bằng địa chỉ email thuộc một tên miền của tổ chức, hoặc chứng minh một tên miền, có thể trở thành người quản trị đầu tiên.
tenant-first-admin-address = Địa chỉ để gửi
copy = Sao chép
copy-done = Đã sao chép
