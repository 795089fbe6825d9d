# Tìm theo mã tham chiếu, người, tên miền hoặc tên.

find = Tìm kiếm
find-box = Tìm kiếm từ mọi trang
find-field = Mã tham chiếu, tên, địa chỉ email hoặc tên miền
find-hint = Chỉ cần phần đầu: REQ-7K, Nguyễn, contoso.com. Không phân biệt chữ hoa, chữ thường và dấu.
find-error-short = Hãy nhập ít nhất hai ký tự.
find-all = Tất cả kết quả
find-exact = Khớp chính xác
find-start = Bạn đang tìm gì?
find-start-text = Hãy nhập phần đầu của mã tham chiếu, tên, địa chỉ email hoặc tên miền. Chỉ tìm trong những gì bạn xem được.
find-none = Không tìm thấy kết quả nào
find-none-text = Không có gì bạn xem được bắt đầu như vậy. Hãy kiểm tra chính tả hoặc nhập ngắn hơn.
find-requests = Yêu cầu
find-tenants = Tổ chức
find-people = Mọi người
find-tasks = Nhiệm vụ
find-more-requests = Thêm yêu cầu
find-more-tenants = Thêm tổ chức
find-more-people = Thêm người
find-more-tasks = Thêm nhiệm vụ
find-of-center = Làm việc tại Trung tâm
find-of-partner = Làm việc tại đối tác
action-find = tìm kiếm những gì mình xem được
