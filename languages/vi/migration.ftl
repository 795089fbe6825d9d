# Việc khách hàng tự di chuyển email: trang chung của mọi đợt, trang của một đợt, sổ di chuyển và báo cáo.

migration-title = Di chuyển email
migration-lead = { $tenant }, từ { $sources } sang { $target }. { $tenant } thực hiện; { $lead } theo dõi.
migration-lead-alone = { $tenant }, từ { $sources } sang { $target }. { $tenant } thực hiện.
migration-start-here = Di chuyển hộp thư theo từng đợt do chính bạn bắt đầu và theo dõi tại đây.
migration-none = Chưa có đợt nào
migration-none-text = Hãy bắt đầu bằng một đợt thử nghiệm với vài hộp thư, để biết chắc mọi thứ hoạt động trước khi di chuyển hộp thư của nhiều người.
migration-none-led = Khách hàng chưa lên kế hoạch đợt nào.

# Các con số của trang chung
migration-moved = Đã di chuyển và xác minh
migration-moved-of = { $done } trên { $all }
migration-rate = Tốc độ của đợt này
migration-rate-mailboxes = { $count } hộp thư mỗi giờ
migration-rate-bytes = { $bytes } mỗi giờ
migration-rate-messages = { $count } email mỗi giờ
migration-daily = Mục tiêu mỗi ngày, { $percent }%
migration-daily-whole = Mục tiêu mỗi ngày
migration-doubled = Trùng lặp
migration-forecast = Dự báo xong hộp thư cuối cùng
migration-forecast-likely = 80 trên 100 trường hợp xong chậm nhất vào { $date }
migration-forecast-none = Chưa rõ
migration-forecast-none-text = Sẽ rõ khi xong năm hộp thư

# Những gì ở lại
migration-stays = Những gì không được di chuyển
migration-stays-text = Không di chuyển từ { $source }: { $list }.
migration-stays-by = { $name } xác nhận đã đọc vào { $date }.
migration-apart-text = Một số mục trong đó được di chuyển bằng công cụ di chuyển của chính { $source }: { $list }.
migration-stays-open = Chưa có ai xác nhận đã đọc. Chỉ gửi được đợt di chuyển sau khi có người xác nhận.
migration-stays-full = Danh sách đầy đủ
migration-stays-send = Tôi đã đọc
migration-stays-tell = Hãy báo cho những người liên quan trước khi di chuyển hộp thư của họ.
migration-moves-text = Di chuyển từ { $source }: { $list }.

# Các đợt
migration-waves = Các đợt di chuyển
migration-waves-caption = Theo giờ { $place }. Có thể tạm dừng một đợt rồi tiếp tục; không có gì bị sao chép hai lần.
migration-column-wave = Đợt
migration-column-mailboxes = Hộp thư
migration-column-progress = Tiến độ
migration-column-exceptions = Ngoại lệ
migration-column-duration = Thời lượng
migration-column-state = Trạng thái
migration-wave-test = Đợt thử nghiệm
migration-wave-pilot = Đợt thí điểm
migration-wave-velocity = Đợt chính
migration-wave-number = Đợt { $number }
migration-test-number = Đợt thử nghiệm { $number }
migration-pilot-number = Đợt thí điểm { $number }
migration-wave-text-test = Đợt thử nghiệm: vài hộp thư, để xem mọi thứ có hoạt động không
migration-wave-text-pilot = Đợt thí điểm: nhóm thật đầu tiên; chỉ có đúng một đợt
migration-wave-text-velocity = Đợt chính: hộp thư của tất cả những người còn lại, lần lượt từng nhóm
migration-verified-of = Đã xác minh { $done } trên { $all }
migration-failed-count = { $count } thất bại
migration-messages-of = { $done } trên { $all } email
migration-starts-when-said = Bắt đầu khi bạn quyết định
migration-starts-when-customer = Bắt đầu khi khách hàng quyết định
migration-awaited = Đã bắt đầu; đang chờ công cụ
migration-until-cut-off = Có thể thay đổi danh sách hộp thư cho đến { $when }
migration-proposed = Chuyên gia của bạn đề xuất
migration-proposed-led = Đã đề xuất; khách hàng chưa phản hồi
migration-proposed-by = { $name } đề xuất
migration-left = Còn khoảng { $length }
migration-accepted = Đã nghiệm thu
migration-stopping = Đang dừng
migration-stopped = Đã dừng trước khi xong
migration-percent = { $percent } phần trăm

# Trạng thái và đến lượt ai; từ ngữ của quy trình
migration-state-planned = Chưa gửi
migration-state-submitted = Đã gửi
migration-state-queued = Trong hàng đợi
migration-state-waiting-for-customer = Chờ khách hàng
migration-state-running = Đang di chuyển
migration-state-completed = Hoàn tất
migration-state-completed-with-errors = Hoàn tất nhưng có lỗi
migration-state-failed = Thất bại
migration-mailbox-state-waiting = Đang chờ
migration-mailbox-state-running = Đang di chuyển
migration-mailbox-state-moved = Đã di chuyển, chưa xác minh
migration-mailbox-state-verified = Đã xác minh
migration-mailbox-state-with-errors = Có lỗi
migration-mailbox-state-failed = Thất bại

# Việc tiếp theo của khách hàng ở mỗi trạng thái
migration-next = Bước tiếp theo
migration-next-planned = Hãy kiểm tra danh sách hộp thư rồi gửi đợt này.
migration-next-objections = Hãy sửa những điểm nêu ở trên rồi gửi đợt này.
migration-next-submitted = Đợt này đã được gửi. Bạn vẫn có thể thay đổi danh sách hộp thư hoặc rút lại cho đến { $when }.
migration-next-submitted-open = Đợt này đã được gửi. Có thể bắt đầu từ { $when }.
migration-next-queued = Danh sách hộp thư đã chốt. Có thể bắt đầu đợt này từ { $when }.
migration-next-pair = Hãy ghép nối máy tính dùng để di chuyển email, rồi bắt đầu đợt này và chạy công cụ trên máy đó.
migration-next-waiting-for-customer = Hãy bắt đầu đợt này, sau đó chạy công cụ trên máy tính của bạn.
migration-next-paused = Đợt này đang tạm dừng. Bạn có thể bắt đầu lại bất cứ lúc nào: những gì đã di chuyển vẫn giữ nguyên và không có gì bị sao chép hai lần.
migration-next-running = Công cụ trên máy tính của bạn đang di chuyển email. Bạn có thể tạm dừng bất cứ lúc nào.
migration-next-stopping = Đợt này đang dừng: công cụ hoàn thành phần đang di chuyển.
migration-next-stopped = Đợt này đã dừng. Hãy thử lại để di chuyển những gì còn thiếu.
migration-next-started = Bạn đã bắt đầu đợt này. Hãy chạy công cụ trên máy tính của bạn: hộp thư đầu tiên được di chuyển ngay khi công cụ kết nối.
migration-next-completed = Hãy mở xem vài hộp thư mới rồi nghiệm thu đợt này.
migration-next-completed-with-errors = Hãy xem các ngoại lệ. Thử lại những gì vẫn di chuyển được, hoặc nghiệm thu đợt này như hiện tại.
migration-next-failed = Hãy xem các ngoại lệ, khắc phục nguyên nhân rồi thử lại.
migration-next-imported = Hãy xem các ngoại lệ rồi nghiệm thu đợt này như hiện tại. Những gì vẫn di chuyển được thì di chuyển bằng công cụ đã ghi báo cáo.
migration-next-accepted = Không còn việc gì phải làm: đợt này đã được nghiệm thu vào { $date }.
migration-missing-messages = Còn thiếu { $count } email.
migration-missing-begun = Chưa bắt đầu di chuyển { $count } hộp thư.
migration-missing-failed = Không di chuyển được { $count } hộp thư.
migration-accepted-on = { $name } nghiệm thu vào { $date }
migration-act-submit = Gửi
migration-act-take-back = Rút lại
migration-act-start = Bắt đầu
migration-act-start-of = Bắt đầu { $name }
migration-act-pause = Tạm dừng
migration-act-pause-of = Tạm dừng { $name }
migration-act-stop = Dừng hẳn
migration-act-stop-text = Công cụ dừng sau khi xong phần đang di chuyển, và đợt này kết thúc như hiện tại. Bạn có thể thử lại sau.
migration-act-retry = Thử lại
migration-act-accept = Nghiệm thu
migration-act-change = Thay đổi
migration-act-plan = Lên kế hoạch một đợt
migration-act-propose = Đề xuất một đợt

# Công cụ trên máy tính của khách hàng
migration-runner = Công cụ
migration-runner-text = Công cụ chạy trên một máy tính của bạn và đăng nhập vào cả hai hệ thống email từ đó. Mật khẩu và email không bao giờ đi qua đây.
migration-runner-text-led = Công cụ chạy trên một máy tính của khách hàng và đăng nhập vào cả hai hệ thống email từ đó. Mật khẩu và email không bao giờ đi qua đây.
migration-runner-heard = Lần liên lạc cuối của công cụ: { $when }
migration-silent = Mất liên lạc với công cụ
migration-runner-silent = Công cụ không liên lạc kể từ { $when }. Máy tính có còn bật không?
migration-runner-none = Chưa ghép nối máy tính nào.
migration-runner-paired = Đã ghép nối: { $name }
migration-runner-report = Nhập từ báo cáo của { $name }
migration-pair = Ghép nối máy tính
migration-pair-code = Mã
migration-pair-code-text = Mã dùng được một lần, trong { $minutes }. Hãy nhập khi công cụ hỏi.
migration-pair-command = Ghép nối máy tính
migration-pair-command-text = Lệnh hỏi mã và tạo plan.toml với các hộp thư của đợt này. Hãy ghi vào tệp đó hai máy chủ email và nơi lưu mật khẩu.
migration-check-command = Kiểm tra đợt này
migration-check-command-text = Lệnh cho biết những gì sẽ di chuyển được và những gì không, mà không thay đổi gì ở cả hai bên.
migration-trial-command = Chạy thử với vài email
migration-trial-command-text = Lệnh di chuyển tối đa mười email của mỗi thư mục để xem kết quả ở đích. Lệnh tiếp theo di chuyển phần còn lại.
migration-run-command = Chạy đợt này
migration-run-command-text = Lệnh chờ bạn bắt đầu tại đây, di chuyển những gì chưa có ở đích rồi so sánh khi xong. Có thể chạy lại bao nhiêu lần tùy ý.
migration-verify-command = Xác minh đợt này
migration-verify-command-text = Lệnh so sánh những gì có ở đích với nguồn và báo những chỗ khác nhau.

# Vì sao công cụ chờ
migration-waits = Công cụ đang chờ
migration-wait-suggested = Máy chủ email yêu cầu tạm dừng
migration-wait-limit = Máy chủ email giới hạn tốc độ
migration-wait-budget = Đã dùng hết lượng cho phép của hôm nay
migration-wait-window = Hiện ngoài khung giờ bạn đã chọn
migration-wait-dropped = Máy chủ email đã đóng kết nối
migration-wait-connections = Máy chủ email hiện không nhận thêm kết nối
migration-wait-sign-in = Máy chủ email từ chối đăng nhập: hãy sửa trên máy tính chạy công cụ
migration-wait-no-room = Một hộp thư đích đã đầy: hãy giải phóng dung lượng hoặc tăng hạn mức lưu trữ rồi bắt đầu lại
migration-wait-until = { $reason }. Tiếp tục lúc { $when }.
migration-wait-open = { $reason }.

# Điều cản trở một đợt và cách giải quyết
migration-objections-title = Cần sửa trước khi gửi đợt này
migration-objection-no-mailboxes = Chưa có hộp thư nào. Hãy thêm ít nhất một hộp thư.
migration-objection-batch-too-small = Mới có { $has } hộp thư, cần ít nhất { $needed }. Hãy thêm hộp thư hoặc chuyển thành đợt thử nghiệm.
migration-objection-start-passed = Thời điểm bắt đầu đã qua. Hãy chọn thời điểm muộn hơn.
migration-objection-past-cut-off = Đã quá hạn thay đổi danh sách hộp thư: { $when }. Hãy chọn thời điểm bắt đầu muộn hơn.
migration-objection-too-many-that-day = Ngày đó đã có đủ { $most } đợt. Hãy chọn ngày khác.
migration-objection-outside-window = Trên đám mây này không di chuyển vào thời điểm đó. Thời điểm bắt đầu gần nhất có thể là { $when }.
migration-objection-outside-window-open = Trên đám mây này không di chuyển vào thời điểm đó. Hãy chọn thời điểm bắt đầu khác.
migration-objection-second-pilot = Đã có một đợt thí điểm và chỉ được có một. Hãy chọn loại đợt khác.
migration-objection-out-of-order-test = Một đợt thử nghiệm phải hoàn tất trước.
migration-objection-out-of-order-pilot = Đợt thí điểm phải hoàn tất trước.
migration-objection-out-of-order-velocity = Một đợt trước đó phải hoàn tất trước.
migration-objection-service-not-ready = Dịch vụ đích chưa được thiết lập. Hãy hoàn thành các nhiệm vụ của dịch vụ đó hoặc gửi một lần kiểm tra không có lỗi.
migration-objection-tasks = Nhiệm vụ của { $service }
migration-objection-not-acknowledged = Chưa có ai xác nhận đã đọc những gì không được di chuyển. Hãy đọc danh sách rồi xác nhận đã đọc.
migration-objection-mailbox-too-large = { $target } có { $bytes }, nhưng hộp thư mới chỉ được dùng tối đa { $most }. Hãy chuyển email vào hộp thư lưu trữ hoặc tăng hạn mức lưu trữ.
migration-objections-too-large = Nhiều hộp thư có dung lượng lớn hơn mức được dùng của hộp thư mới. Hãy chuyển email vào hộp thư lưu trữ hoặc tăng hạn mức lưu trữ.
migration-objection-filled = { $target }, { $bytes } (tối đa { $most })
migration-objection-same-target = { $target } xuất hiện nhiều hơn một lần. Hãy chỉ giữ lại một.

# Các hộp thư của một đợt
migration-mailboxes = Hộp thư
migration-mailboxes-caption = Từng hộp thư với nguồn và đích
migration-mailbox = Hộp thư
migration-messages = Email
migration-size = Kích thước
migration-size-of = { $there } trên { $all }
migration-attempt-of = Lần thử { $number } trên { $most }
migration-verified-at = Đã so sánh { $compared } email, { $when }
migration-differences = { $count } khác biệt
migration-from = từ { $source }
migration-erased = Đã xóa địa chỉ
migration-fault-sign-in = Đăng nhập bị từ chối. Hãy kiểm tra mật khẩu hoặc mã thông báo trên máy tính chạy công cụ.
migration-fault-unreachable = Không kết nối được với máy chủ email.
migration-fault-no-room = Hộp thư đích đã đầy. Hãy giải phóng dung lượng hoặc tăng hạn mức lưu trữ.
migration-fault-throttled = Máy chủ email giới hạn tốc độ quá lâu.
migration-fault-protocol = Nội dung máy chủ email trả lời không phải là IMAP.
migration-fault-journal = Không ghi được nhật ký di chuyển trên máy tính chạy công cụ. Hãy kiểm tra ổ đĩa.
migration-fault-other = Đã dừng vì lý do khác.
migration-said = Máy chủ trả lời: { $said }

# Ngoại lệ, mỗi mục có nguyên nhân, người phụ trách và trạng thái
migration-exceptions = Ngoại lệ
migration-exceptions-in = Ngoại lệ trong { $name }
migration-exceptions-caption = Mỗi mục có nguyên nhân viết dễ hiểu và một người phụ trách.
migration-item-sized = { $name }, { $text }
migration-exceptions-none-text = Mọi thứ cần di chuyển đều đã có ở đích.
migration-group-items = { $count } mục
migration-group-first = { $count } mục đầu tiên
migration-group-elsewhere = { $places } và nơi khác
migration-ledger-link = Sổ di chuyển: tất cả các mục
migration-item = Mục
migration-cause = Nguyên nhân
migration-owner = Người phụ trách
migration-class-too-large = Email quá lớn
migration-class-no-room = Hộp thư đầy
migration-class-bytes = Nội dung bị từ chối
migration-class-nul = Email có byte NUL
migration-class-refused = Email bị từ chối
migration-class-unreadable = Không đọc được email
migration-class-keywords = Thiếu từ khóa
migration-class-doubled = Email bị trùng
migration-class-missing = Thiếu email
migration-class-differs = Email khác nhau
migration-class-other = Khác
migration-cause-too-large = Vượt kích thước mà đích nhận. Hãy nâng giới hạn của đích hoặc lưu email thành tệp.
migration-cause-no-room = Hộp thư đích không còn chỗ. Hãy giải phóng dung lượng hoặc tăng hạn mức lưu trữ rồi thử lại.
migration-cause-bytes = Đích không nhận các byte này. Hãy lưu email thành tệp.
migration-cause-nul = Email có thể có byte NUL đã đến nơi dưới dạng byte khác. Hãy so sánh với bản gốc.
migration-cause-refused = Đích từ chối email này. Hãy lưu email thành tệp.
migration-cause-unreadable = Nguồn không trả về email này. Hãy mở email ở nguồn hoặc nhờ người quản trị nguồn khắc phục.
migration-cause-keywords = Đích giữ được ít từ khóa hơn. Bản thân email đã có ở đích.
migration-cause-doubled = Đích đã lưu email sau khi kết nối bị ngắt. Hãy xóa một trong hai bản.
migration-cause-missing = Email đã được di chuyển nhưng không còn ở đích. Hãy thử lại, trừ khi có người đã xóa ở đó.
migration-cause-differs = Bản ở đích không giống bản ở nguồn. Hãy so sánh hai bản.
migration-cause-other = Do công cụ khác báo.
migration-cause-over = Vượt { $most }, giới hạn với { $source }. Hãy lưu email thành tệp.
migration-cause-code = { $name } Mã { $code }.
migration-owner-customer = Khách hàng
migration-owner-you = Bạn
migration-item-stays = Không di chuyển
migration-item-again = Có thể thử lại
migration-item-there = Đã có ở đích

# Sổ di chuyển
migration-ledger = Sổ di chuyển
migration-ledger-lead = Mọi mục không được di chuyển nguyên vẹn, theo báo cáo của công cụ.
migration-ledger-all = Tất cả
migration-ledger-classes = Các mục theo nguyên nhân
migration-ledger-caption = Sắp xếp theo hộp thư
migration-ledger-none = Không có mục nào thuộc loại này.
migration-ledger-empty = Chưa có mục nào
migration-ledger-empty-text = Trong khi di chuyển email, công cụ báo cáo từng mục không được di chuyển nguyên vẹn. Mục đó hiện ở đây kèm hộp thư và nguyên nhân. Danh sách đầy đủ khi đợt kết thúc.
migration-ledger-uid = UID { $uid }
migration-ledger-hidden = Công cụ chỉ gửi tên thư mục và phản hồi của máy chủ email khi dùng --with-names, và không bao giờ gửi chủ đề.
migration-ledger-csv = Tải xuống CSV
migration-ledger-csv-first = Tệp chứa { $count } mục đầu tiên.
migration-ledger-next = Trang sau

# Báo cáo của một đợt
migration-report = Báo cáo
migration-report-final = Báo cáo cuối cùng
migration-report-lead = { $name }, từ { $source }, { $when }
migration-report-running = Đợt này chưa kết thúc. Các con số phản ánh thời điểm hiện tại.
migration-report-words = Của { $name }, { $date }
migration-report-none = Chuyên gia chưa viết nhận xét vào báo cáo này.
migration-report-form = Nhận xét của bạn
migration-report-form-hint = Điều gì đã suôn sẻ, còn lại những gì và bạn khuyên gì. Khách hàng đọc nội dung này cùng các con số.
migration-report-send = Lưu báo cáo
migration-report-classes = Ngoại lệ theo nguyên nhân

# Vấn đề sau một đợt
migration-issues = Vấn đề
migration-issues-until = Bạn có thể báo vấn đề cho đến { $date }.
migration-issues-until-led = Khách hàng có thể báo vấn đề cho đến { $date }.
migration-issues-over = Đã hết hạn báo vấn đề từ { $date }.
migration-issues-later = Bạn có thể báo vấn đề sau khi đợt này kết thúc.
migration-issues-later-led = Khách hàng có thể báo vấn đề sau khi đợt này kết thúc.
migration-issues-none = Không có vấn đề nào được báo.
migration-issue = Báo vấn đề
migration-issue-lead = Hãy cho biết hộp thư nào, bạn mong đợi điều gì và bạn thấy gì. Chuyên gia của bạn trả lời tại đây.
migration-issue-lead-alone = Hãy cho biết hộp thư nào, bạn mong đợi điều gì và bạn thấy gì. Nội dung được lưu cùng đợt này.
migration-issue-text = Điều gì không ổn
migration-issue-send = Báo vấn đề
migration-issue-by = { $name }, { $when }
migration-issue-answer = Trả lời
migration-issue-answer-title = Trả lời một vấn đề
migration-issue-answer-text = Câu trả lời của bạn
migration-issue-answer-hint = Lời khuyên của bạn. Khách hàng tự thực hiện.
migration-issue-open = Chờ trả lời

# Lên kế hoạch một đợt
migration-plan-lead = Bạn chọn di chuyển hộp thư của ai và vào lúc nào. Không có gì bắt đầu khi bạn chưa quyết định.
migration-propose-lead = Khách hàng xem đề xuất của bạn, thay đổi tùy ý rồi gửi. Bạn không gửi hay bắt đầu thay được.
migration-plan-wave = Loại đợt
migration-plan-name = Tên
migration-plan-name-hint = Chẳng hạn Phòng Tài chính. Nếu để trống, đợt được gọi theo loại và số.
migration-plan-source = Email hiện ở đâu
migration-plan-date = Ngày bắt đầu
migration-plan-time = Giờ bắt đầu
migration-plan-time-hint = Theo giờ { $place }, chẳng hạn 20:00
migration-plan-mailboxes = Hộp thư
migration-plan-mailboxes-hint = Mỗi dòng một hộp thư: nguồn, đích, phân tách bằng dấu phẩy. Nếu biết, hãy thêm kích thước và hạn mức lưu trữ của hộp thư mới, chẳng hạn 12,5 GB.
migration-plan-file = Tệp CSV chứa các hộp thư
migration-plan-file-hint = Thay cho danh sách, với cùng các cột
migration-plan-told = Ngày đã báo cho những người liên quan
migration-plan-told-hint = Để trống cho đến khi đã báo.
migration-plan-keep = Số ngày giữ sổ di chuyển
migration-plan-keep-hint = Tính từ khi đợt kết thúc. Sau đó địa chỉ và các mục bị xóa; các con số được giữ lại.
migration-plan-save = Lưu kế hoạch
migration-plan-propose = Đề xuất
migration-plan-languages = Dịch vụ di chuyển dữ liệu không được cung cấp bằng các ngôn ngữ: { $languages }.
migration-change-title = Thay đổi { $name }
migration-change-save = Lưu thay đổi
migration-source-imap = IMAP
migration-source-gmail = Gmail
migration-source-exchange = Exchange
migration-source-domino = HCL Domino

# Câu hỏi trước khi bắt đầu
migration-start-title = Bắt đầu { $name } ngay bây giờ?
migration-start-text = { $mailboxes }, { $bytes }. Email mới vẫn đến hệ thống cũ cho đến khi từng hộp thư được xác minh. Bạn có thể tạm dừng bất cứ lúc nào.
migration-start-text-plain = { $mailboxes }. Email mới vẫn đến hệ thống cũ cho đến khi từng hộp thư được xác minh. Bạn có thể tạm dừng bất cứ lúc nào.
migration-start-mailboxes = { $count } hộp thư
migration-start-done = Dự kiến xong
migration-start-done-likely = Khoảng { $when }; 95 trên 100 trường hợp xong chậm nhất { $late }
migration-start-done-late = 95 trên 100 trường hợp xong chậm nhất { $late }
migration-told = Báo cho mọi người
migration-told-on = Vào { $date }
migration-told-not = Kế hoạch chưa ghi ngày
migration-start-runs = Chạy với tư cách
migration-start-runs-as = { $name }, { $tenant }
migration-start-not-yet = Để sau
migration-stop-title = Dừng hẳn { $name } ngay bây giờ?
migration-accept-title = Nghiệm thu { $name } như hiện tại?
migration-accept-text = Phần còn thiếu sẽ không được di chuyển nữa: đợt đã nghiệm thu thì không thể thử lại.

# Nhập báo cáo của công cụ khác
migration-import = Nhập báo cáo của công cụ khác
migration-import-link = Đã di chuyển bằng công cụ khác? Nhập báo cáo
migration-import-lead = Nội dung báo cáo hiện cùng các đợt khác. Bản thân tệp không được lưu.
migration-import-tool = Công cụ đã ghi báo cáo
migration-import-tool-imapsync = imapsync (nhật ký)
migration-import-tool-mbsync = mbsync (nhật ký)
migration-import-tool-migration-wiz = MigrationWiz (CSV)
migration-import-tool-migration-manager = Migration Manager (CSV)
migration-import-file = Báo cáo
migration-import-file-hint = Đúng như công cụ đã ghi, tối đa { $most } MB
migration-import-into = Thuộc đợt nào
migration-import-into-hint = Báo cáo sau cập nhật đợt của báo cáo trước.
migration-import-new = Một đợt riêng
migration-import-name-hint = Nếu để trống, đợt được gọi theo tên công cụ.
migration-import-send = Nhập báo cáo

error-migration-file = Tệp này không phải văn bản UTF-8. Hãy lưu danh sách dưới dạng CSV UTF-8 rồi chọn lại.
