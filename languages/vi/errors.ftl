# Câu trả lời sai ở đâu và cách sửa. Hiển thị cạnh ô nhập và trong danh sách phía trên biểu mẫu.

errors-heading = { $count } mục cần sửa
errors-line = { $field }: { $text }
error-empty = Ô này còn trống. Hãy nhập câu trả lời.
error-choose = Chưa chọn mục nào. Hãy chọn một mục.
error-choose-any = Chưa chọn mục nào. Hãy chọn ít nhất một mục.
error-too-long = Nội dung quá dài. Tối đa { $most } ký tự.
error-characters = Nội dung có ký tự không lưu được, chẳng hạn ký tự điều khiển. Hãy nhập lại.
error-unknown-choice = Đây không phải là một lựa chọn có sẵn. Hãy chọn trong danh sách.
error-date = Đây không phải là ngày. Hãy nhập theo dạng 2026-10-06.
error-date-past = { $date } đã qua. Hãy chọn ngày muộn hơn.
error-date-far = Còn hơn hai năm nữa mới đến { $date }. Hãy chọn ngày sớm hơn.
error-time = Đây không phải là giờ trong ngày. Hãy nhập theo dạng 09:00.
error-time-order = Giờ kết thúc phải sau giờ bắt đầu.
error-time-overlap = Các khoảng giờ này chồng lên nhau. Mỗi phút chỉ được xuất hiện một lần.
error-address = Đây không phải là địa chỉ email. Hãy nhập theo dạng ten@congty.com.
error-language = Đây không phải là một trong mười hai ngôn ngữ. Hãy chọn trong danh sách.
error-agree = Cần bạn xác nhận mục này.
error-file-large = { $name } quá lớn. Mỗi tệp tối đa { $most } MB. Hãy chọn lại tệp.
error-file-many = Quá nhiều tệp cùng lúc. Tối đa { $files } tệp, mỗi tệp { $most } MB. Hãy chọn lại tệp.
error-file-quota = Minh chứng của tổ chức bạn đã dùng hết { $most } MB. Hãy cho biết nơi lưu tệp này thay vì đính kèm.
error-file-empty = { $name } không có nội dung. Hãy chọn lại tệp.
error-file-name = Có tệp mang tên không lưu được. Hãy đổi tên thành tối đa { $most } ký tự thông thường rồi chọn lại tệp.
error-file-needed = Chưa có tệp và chưa ghi nơi lưu. Hãy đính kèm tệp hoặc cho biết tệp được lưu ở đâu.
error-file-broke-off = Tệp chưa được gửi trọn vẹn. Hãy chọn lại.
error-file-again = Tệp chưa được lưu vì các câu trả lời khác. Hãy chọn lại.
error-reason-needed = Cần có lý do. Chỉ cần một câu đầy đủ.

# Các trang không hiển thị được
fault-heading-not-found = Không tìm thấy trang này
fault-text-not-found = Có thể địa chỉ bị gõ sai, liên kết đã hết hiệu lực hoặc nội dung này thuộc về người khác.
fault-heading-refused = Bạn không thể thực hiện việc này ở đây
fault-text-refused = Vai trò của bạn không có quyền này. Không có gì bị thay đổi.
fault-heading-conflict = Có người đã làm trước
fault-text-conflict = Nội dung đã thay đổi sau khi bạn mở, hoặc biểu mẫu đã được gửi rồi. Không có gì bị thay đổi hai lần. Hãy quay lại, xem nội dung hiện tại và thử lại.
fault-heading-signed-out = Bạn đã bị đăng xuất
fault-text-signed-out = Hãy đăng nhập lại và gửi lần nữa: chưa có gì bị thay đổi, và nội dung bạn đã nhập có ở bên dưới.
fault-heading-unreadable = Không đọc được biểu mẫu này
fault-text-unreadable = Biểu mẫu không đầy đủ hoặc quá lớn. Không có gì bị thay đổi. Hãy quay lại và gửi lần nữa.
fault-heading-too-many = Thử quá nhiều lần
fault-text-too-many = Hãy đợi vài phút rồi thử lại. Không có gì bị thay đổi.
fault-heading-failed = Chúng tôi không thực hiện được việc này
fault-text-failed = Lỗi thuộc về chúng tôi. Không có gì bị ghi dở dang. Hãy thử lại sau vài phút; nếu vẫn gặp lỗi, hãy cho chúng tôi biết mã tham chiếu bên dưới.
fault-reference = Mã tham chiếu { $reference }
fault-typed = Nội dung bạn đã nhập
fault-typed-text = Nội dung này chưa được ghi nhận. Hãy sao chép những gì bạn còn cần.
fault-home = Về trang chủ
