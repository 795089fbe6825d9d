# Mỗi mục kiểm tra nói về gì, chương trình chạy kiểm tra, và lần kiểm tra không xét nữa.

readiness-about-dns-answer = Máy chủ tên miền
readiness-about-dns-dnssec = DNSSEC
readiness-about-dns-verification = Bằng chứng sở hữu tên miền
readiness-about-dns-msoid = msoid
readiness-about-dns-mx = MX
readiness-about-dns-autodiscover = Autodiscover
readiness-about-dns-spf = SPF
readiness-about-dns-dkim = DKIM
readiness-about-dns-dmarc = DMARC
readiness-about-dns-exchange-federation = Liên kết Exchange
readiness-about-dns-teams = Teams
readiness-about-dns-intune = Intune
readiness-about-dns-federation = AD FS
readiness-about-dns-ttl = TTL
readiness-about-dns-inside = DNS nội bộ
readiness-get = Tải chương trình
readiness-get-text = Một tệp duy nhất cho Linux (Debian 12 hoặc hệ thống có glibc 2.36 trở lên). Lệnh này tải tệp từ Trung tâm và so sánh SHA-256.
readiness-get-ask = Bạn cần chương trình fasttrack-tools: một tệp duy nhất cho Linux (Debian 12 hoặc hệ thống có glibc 2.36 trở lên). Không tải được từ Trung tâm này: hãy hỏi chuyên gia của bạn.
readiness-save = Lưu mã thông báo vào tệp
readiness-save-text = Trong bash. Lệnh sẽ hỏi mã thông báo: hãy dán mã rồi nhấn Enter. Màn hình không hiện gì, chỉ bạn đọc được tệp và mã không nằm trong lịch sử lệnh.
readiness-publish-local = Bản ghi không được gửi. Bản ghi có trong báo cáo trên máy đã chạy lần kiểm tra.
readiness-left-apart = Không so sánh được lần kiểm tra này với lần kiểm tra { $number } vì một trong hai có mã băm do công cụ tạo: những gì cả hai phát hiện được tính hai lần. Nếu lần kiểm tra { $number } đã xem cùng nội dung, hãy chọn không xét lần này nữa.
readiness-aside-text = { $count } phát hiện chỉ có ở lần kiểm tra này sẽ được đóng, dù không có gì cho thấy đã được sửa. Quyết định để nguyên sẽ chấm dứt, và nhiệm vụ chỉ có vì những phát hiện này không còn cần nữa. Hãy dùng cho những gì bạn không kiểm tra nữa, chẳng hạn tên miền đã bỏ.
readiness-aside-done = Không xét lần kiểm tra { $number } nữa. Phát hiện đã đóng: { $closed }
readiness-aside-back = Để lấy lại, hãy chạy lại chính lần kiểm tra đó rồi gửi: những gì vẫn còn thấy sẽ lại là chưa xử lý.
