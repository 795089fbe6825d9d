# What fasttrack-tools migrate says: its commands and options (--help), what happens, and why it stops.

tools-help-command-migrate = Di chuyển email đến nơi mới từ chính máy của bạn
tools-help-command-mail = Di chuyển hộp thư từ máy chủ IMAP này sang máy chủ IMAP khác
tools-help-command-run = Di chuyển những gì chưa được di chuyển; có thể chạy lại bất cứ lúc nào

tools-help-option-mail-source = Hộp thư nguồn, ở dạng imaps://USER@HOST[:PORT] hoặc imap+starttls://USER@HOST[:PORT]; dấu @ trong tên người dùng được viết là %40
tools-help-option-mail-target = Hộp thư đích, ở cùng dạng
tools-help-option-source-password-env = Biến môi trường chứa mật khẩu của nguồn; nếu không có thì chương trình sẽ hỏi
tools-help-option-target-password-env = Biến môi trường chứa mật khẩu của đích; nếu không có thì chương trình sẽ hỏi
tools-help-option-source-token-env = Biến môi trường chứa mã thông báo truy nhập OAuth 2.0 cho nguồn, thay cho mật khẩu
tools-help-option-target-token-env = Biến môi trường chứa mã thông báo truy nhập OAuth 2.0 cho đích, thay cho mật khẩu
tools-help-option-journal = Thư mục lưu nhật ký về những gì đã di chuyển; hãy dùng cùng một thư mục mỗi lần chạy
tools-help-option-allow-plaintext = Cho phép cả kết nối không mã hóa: người khác có thể đọc mật khẩu và email trên đường truyền
tools-help-option-source-pin = Chỉ tin cậy chứng chỉ của nguồn có SHA-256 này (64 chữ số thập lục phân)
tools-help-option-target-pin = Chỉ tin cậy chứng chỉ của đích có SHA-256 này (64 chữ số thập lục phân)
tools-help-option-insecure = Tin cậy mọi chứng chỉ: người khác có thể đọc mật khẩu và email trên đường truyền

tools-migrate-folder = { $folder } ({ $messages })
tools-migrate-again = { $fault } (thử lại sau { $seconds } giây)
tools-migrate-sum = Thư mục: { $folders } · email ở đích: { $there } · di chuyển lần này: { $moved } · đã có sẵn ở đích: { $known } · cờ được cập nhật: { $flags } · không di chuyển được: { $left }
tools-migrate-left = { $folder }, UID { $uid }, { $size } byte: { $reason }
tools-migrate-reason-too-large = Đích không nhận email có kích thước này. Hãy nâng giới hạn của hộp thư hoặc lưu email thành tệp.
tools-migrate-reason-no-room = Hộp thư đích đã đầy. Hãy giải phóng dung lượng hoặc tăng hạn mức lưu trữ rồi chạy lại.
tools-migrate-reason-bytes = Đích không nhận các byte của email này. Hãy lưu email thành tệp.
tools-migrate-reason-refused = Đích từ chối email này.
tools-migrate-reason-unreadable = Nguồn không trả về email này. Hãy mở email ở nguồn, hoặc nhờ người quản trị nguồn sửa hộp thư.
tools-migrate-said = Máy chủ trả lời: { $said }
tools-migrate-source = Nguồn: { $fault }
tools-migrate-target = Đích: { $fault }

tools-fault-mail-address = { $address } không phải là địa chỉ hộp thư. Địa chỉ có dạng imaps://USER@HOST, với %40 thay cho dấu @ trong tên người dùng.
tools-fault-mail-plaintext = Kết nối tới { $place } sẽ không được mã hóa. Hãy dùng imaps:// hoặc imap+starttls://, hoặc thêm --allow-plaintext.
tools-fault-mail-tls = Không có kết nối được mã hóa tới { $place }: { $cause }
tools-fault-mail-broken = Kết nối bị ngắt: { $cause }
tools-fault-mail-closed = Máy chủ đã đóng kết nối. { $said }
tools-fault-mail-late = Máy chủ không trả lời trong { $seconds } giây.
tools-fault-mail-sign = Máy chủ không chấp nhận đăng nhập này: { $said }
tools-fault-mail-nonsense = Nội dung máy chủ trả lời không phải là IMAP ({ $cause }).
tools-fault-mail-refused = Máy chủ từ chối lệnh { $command }: { $said }
tools-fault-mail-name = Không thể dùng tên thư mục { $name } trên máy chủ.
tools-fault-mail-variable = Biến môi trường { $name } trống hoặc chưa được đặt.
tools-fault-mail-pin = { $pin } không phải là SHA-256 gồm 64 chữ số thập lục phân.
tools-fault-journal = Không ghi được nhật ký di chuyển: { $cause }
tools-fault-journal-busy = Một lần chạy khác đang dùng nhật ký di chuyển này.
tools-fault-journal-other = Nhật ký này thuộc về một lần di chuyển khác, từ { $source } đến { $target }.
tools-fault-journal-newer = Nhật ký di chuyển này do phiên bản mới hơn của chương trình ghi.
