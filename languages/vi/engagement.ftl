# Dự án dưới góc nhìn của chuyên gia phụ trách.

engagement-span = { $from } đến { $to }
engagement-paused = Dự án đang tạm dừng
engagement-paused-text = Gói đăng ký của khách hàng đã kết thúc. Việc tư vấn, trả lời, xem xét và các cuộc họp chờ đến khi gói được gia hạn; khách hàng vẫn có thể tiếp tục nhiệm vụ của mình.
engagement-lapse-text = Đây là gói đăng ký cuối cùng cho phép thực hiện dự án này. Nếu không được gia hạn, dự án sẽ tạm dừng từ ngày hôm sau; người quản trị của khách hàng và bạn đã được thông báo qua email. Khách hàng là bên gia hạn, tại nơi đã mua gói đăng ký.
engagement-stalled-text = Dự án được đánh dấu là đình trệ. Bất kỳ bước tiếp theo nào cũng đưa dự án hoạt động trở lại: tư vấn, câu trả lời, cuộc họp hoặc một bước của khách hàng.
engagement-questions = { $count } câu hỏi chờ bạn trả lời
engagement-ours = Đến lượt chúng ta
engagement-ours-caption = Nhiệm vụ đang chờ Trung tâm, theo hạn
engagement-ours-none = Không có nhiệm vụ nào chờ chúng ta
engagement-ours-none-text = Nhiệm vụ xuất hiện ở đây khi khách hàng gặp vướng mắc, nhờ xem xét, hoặc khi đó là nhiệm vụ của Trung tâm.
engagement-customers = Đến lượt khách hàng
engagement-customers-caption = Nhiệm vụ đang mở của khách hàng, theo hạn
engagement-customers-none = Không có nhiệm vụ nào của khách hàng đang mở
engagement-customers-none-text = Nhiệm vụ tiếp theo mở khi những việc trước đó đã hoàn thành.
engagement-unreviewed = { $count } nhiệm vụ đã hoàn thành có minh chứng chưa ai xem xét
engagement-unreviewed-text = Khách hàng đã hoàn thành các nhiệm vụ này. Hãy xem minh chứng khi cần cho bước tiếp theo; không có việc nào phải chờ.
engagement-ledger-none = Chưa có hướng dẫn nào. Hãy tư vấn từ trang của nhiệm vụ.
engagement-later = { $count ->
    [0] Không có nhiệm vụ nào đang chờ
   *[other] { $count } nhiệm vụ đang chờ
}
engagement-left = { $count ->
    [0] Không còn nhiệm vụ nào dang dở
   *[other] Còn { $count } nhiệm vụ dang dở
}
engagement-finished = { $count } nhiệm vụ đã hoàn thành
engagement-finished-caption = Nhiệm vụ đã hoàn thành, mới nhất ở trên cùng
engagement-group = { $track }, { $phase }
engagement-task = Nhiệm vụ
engagement-state = Trạng thái
engagement-day = Ngày
engagement-verify = Đã xác minh cho Trung tâm
engagement-meetings-none = Chưa đặt cuộc họp nào.
engagement-proof = Không thao tác thay
engagement-staff-actions = Thao tác của nhân viên thay cho khách hàng
engagement-chain = Chuỗi nhật ký kiểm toán
engagement-chain-whole = Nguyên vẹn
engagement-chain-broken = Bị đứt
engagement-chain-checked = Đếm trong chuỗi nhật ký kiểm toán của đối tượng thuê: { $entries } mục, mọi liên kết được kiểm tra lúc { $when }.
engagement-not-guided = Một phần của kế hoạch này không có hướng dẫn
engagement-not-guided-text = Khách hàng tự triển khai { $services } theo tài liệu đã công bố: không có cuộc họp, không có tư vấn, không tính điểm khối lượng.
engagements-ended = Đã kết thúc

# Kết thúc dự án: câu hỏi và nội dung còn lại trên các trang sau đó.
ending-complete-title = Mọi việc đã xong chưa?
ending-complete-text = Xác nhận rằng bạn không cần gì thêm từ kế hoạch này.
ending-complete-send = Xác nhận đã xong
ending-not-yet = Chưa xong
ending-close-title = Kết thúc sớm kế hoạch này?
ending-close-title-center = Đóng dự án của { $customer }?
ending-close-send = Kết thúc
ending-keep = Giữ lại
ending-reason = Lý do
ending-reason-hint = Một câu đầy đủ. Chuyên gia, nếu có, cũng đọc nội dung này.
ending-reason-hint-center = Một câu đầy đủ, chẳng hạn khách hàng đã ngừng hợp tác. Người quản trị của khách hàng cũng đọc nội dung này.
ending-left = { $count } nhiệm vụ giữ nguyên, chưa hoàn thành.
ending-meetings = { $count } cuộc họp đã đặt bị hủy trong lịch của cả hai bên.
ending-lead = { $name } được thông báo và có thể nhận khách hàng khác.
ending-read = Kế hoạch, hướng dẫn và quyết định vẫn có thể đọc. Không thể thay đổi gì nữa.
ending-again = Bạn có thể yêu cầu hỗ trợ lại bất cứ lúc nào.
ending-told = Người quản trị của khách hàng được thông báo. Họ có thể yêu cầu hỗ trợ lại bất cứ lúc nào.
ended-on = { $state } vào { $date }
ended-by-customer = Do khách hàng kết thúc.
ended-by-center = Do Trung tâm kết thúc.
ended-text = Mọi nội dung ở đây vẫn có thể đọc. Không thể thay đổi gì nữa.
engagement-asked-by = Người yêu cầu
