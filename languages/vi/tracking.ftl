# Yêu cầu sau khi được gửi.

tracking-title = Yêu cầu { $reference }
tracking-sent = { $name } gửi lúc { $when }
tracking-sent-once = Gửi lúc { $when }
tracking-waited = Đồng hồ giờ làm việc
tracking-waited-text = tính theo giờ làm việc kể từ khi gửi
tracking-due = Hạn trả lời
tracking-left = còn { $length }, tính theo giờ làm việc
tracking-queue = Hàng đợi
tracking-answer-by = Nếu nhận đề nghị bây giờ, chuyên gia trả lời chậm nhất lúc { $when }
tracking-link = Liên kết cho người khác
tracking-link-text = Người có liên kết này chỉ thấy mã tham chiếu, trạng thái và đồng hồ.
tracking-link-make = Tạo liên kết
tracking-link-renew = Tạo liên kết mới
tracking-link-new = Hãy sao chép ngay; liên kết chỉ hiển thị lần này. Liên kết trước đó không còn dùng được.
tracking-link-works = Đang có một liên kết được dùng, chẳng hạn liên kết trong email của chúng tôi; chúng tôi không lưu bản sao nên không thể hiển thị lại. Liên kết mới sẽ thay thế liên kết đó.
tracking-link-revoke = Thu hồi liên kết
tracking-open-plan = Mở kế hoạch
tracking-as-of = Tính đến { $when }

# Điều người xem liên kết được biết ở mỗi trạng thái
tracking-public-draft = Yêu cầu này chưa được gửi.
tracking-public-filed = Yêu cầu đã được gửi và đang được kiểm tra.
tracking-public-awaiting-consent = Đang chờ sự đồng ý của khách hàng.
tracking-public-queued = Yêu cầu chờ chuyên gia phù hợp tiếp theo.
tracking-public-offered = Yêu cầu đã được gửi đến một chuyên gia và sẽ được trả lời trong vòng 2 ngày làm việc.
tracking-public-accepted = Một chuyên gia đã chấp nhận yêu cầu. Công việc đã bắt đầu.
tracking-public-self-serve = Yêu cầu đã được trả lời. Khách hàng có thể tiếp tục với kế hoạch tự triển khai.
tracking-public-withdrawn = Yêu cầu đã được rút.
