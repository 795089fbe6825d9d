# Sổ hướng dẫn.

ledger-title = Sổ hướng dẫn
ledger-lead = Mọi hướng dẫn, bằng văn bản hoặc bằng lời trong cuộc họp, kèm phiên bản và ngôn ngữ của tài liệu.
ledger-unread = { $count } hướng dẫn chưa xác nhận đã đọc
ledger-given = Ngày đưa ra
ledger-what = Nội dung
ledger-version = Phiên bản
ledger-language = Ngôn ngữ
ledger-acknowledged = Đã đọc
ledger-acknowledged-by = { $name }, { $when }
ledger-not-yet = Chưa xác nhận
ledger-acknowledge = Tôi đã đọc
ledger-document = { $title }, phiên bản { $version }
ledger-said-in = Đã nói trong: { $meeting }
ledger-answers = Trả lời cho: { $question }
ledger-meeting = { $title }, { $date }
ledger-none = Chưa có hướng dẫn nào
ledger-none-text = Hướng dẫn xuất hiện ở đây ngay khi chuyên gia đưa ra.
ledger-older = Cũ hơn
ledger-newest = Mới nhất
