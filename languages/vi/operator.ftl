# Trang của người vận hành: tác vụ nền đã bỏ.
operator-version = Phiên bản
operator-given-up-text = Mỗi tác vụ đã được thử nhiều lần rồi để lại cho người xem xét. Khi nguyên nhân đã được khắc phục, hãy cho tác vụ chạy lại từ đầu.
operator-job-about = Đã thử { $tries } lần, về { $subject }
operator-again = Thử lại
operator-end = Bỏ hẳn
operator-secret = Tác vụ này mang một mã, mã đã bị xóa; người nhận cần yêu cầu mã khác.
job-letter = Email
job-sign-in-code = Email có mã đăng nhập
job-offer-request = Đề nghị chuyên gia nhận yêu cầu
job-expire-offer = Kết thúc đề nghị
job-recheck = Công việc hằng ngày
action-tend-jobs = thử lại hoặc bỏ tác vụ nền
action-export-person = xuất dữ liệu đang lưu về một người
action-erase-person = xóa dữ liệu của một người
