# Nội dung có trên mọi trang, và cách ghép thời điểm với thời lượng.

skip-to-content = Bỏ qua để đến nội dung
nav-main = Menu chính
nav-overview = Tổng quan
nav-timeline = Dòng thời gian
nav-tasks = Nhiệm vụ
nav-meetings = Cuộc họp
nav-services = Dịch vụ
nav-guidance = Hướng dẫn
nav-desk = Không gian làm việc
nav-customers = Khách hàng
nav-queue = Hàng đợi
nav-decisions = Quyết định
nav-people = Nhân sự
nav-tenants = Tổ chức
nav-regions = Khu vực
account-of = Tài khoản: { $name }
foot-times = Giờ theo múi giờ của bạn được hiển thị trước.
foot-roles = Nhân viên được và không được làm gì

demo-notice = Đây là bản demo: người, công ty và email đều là giả định.
demo-people = Đăng nhập với vai khác
demo-mailbox = Hộp thư
demo-clock = Chỉnh đồng hồ

time-range = { $from }–{ $to }
time-in-place = { $time } giờ { $place }
moment-in-place = { $moment } ({ $place })
today-at = { $time } hôm nay
tomorrow-at = { $time } ngày mai
yesterday-at = { $time } hôm qua
length-minutes = { $minutes } phút
length-hours = { $hours } giờ
length-hours-minutes = { $hours } giờ { $minutes } phút
size-kilobytes = { $size } KB
size-megabytes = { $size } MB
size-gigabytes = { $size } GB

# Nút và từ dùng chung cho nhiều trang
save = Lưu
cancel = Hủy
back = Quay lại
continue = Tiếp tục
change = Thay đổi
optional = { $label } (không bắt buộc)
nothing-yet = Chưa có
# A name and what is said of it; two sentences one after the other.
name-and-text = { $name }: { $text }
two-sentences = { $first }. { $second }
