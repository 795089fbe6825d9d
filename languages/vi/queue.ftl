# Hàng đợi của người quản lý và cách xem các danh sách dài.

queue-title = Hàng đợi
queue-lead = { $count ->
    [0] Không có ai chờ chuyên gia.
   *[other] { $count } yêu cầu đang chờ chuyên gia.
}
queue-none = Không có yêu cầu nào đang chờ
queue-none-text = Mọi yêu cầu đủ điều kiện đã được đề nghị hoặc chấp nhận.
queue-caption = Chờ lâu nhất ở trên cùng. Thời gian tính theo giờ làm việc của khu vực.
queue-customer = Khách hàng
queue-language = Ngôn ngữ nói
queue-services = Dịch vụ
queue-region = Khu vực
queue-waiting = Đã chờ
queue-state = Trạng thái
queue-why = Quyết định điều phối mới nhất
queue-looks-again = Được xét lại mỗi giờ khi chưa có người phù hợp.
queue-pool-empty = Không ai qua mọi bộ lọc; không còn ai sau bộ lọc: { $filter }.
queue-asked = Đã đề nghị
queue-promise = Cam kết
queue-promise-none = Chưa đề nghị cho ai
queue-promise-kept = Đúng hạn
queue-promise-running = Còn hạn
queue-promise-late = Trễ hạn
queue-promise-due = Hạn trả lời { $when }, còn { $left }
queue-promise-expired = { $count } đề nghị hết hạn mà chưa được trả lời
queue-pool-nobody = Trung tâm chưa có chuyên gia nào
list-pages = Các trang của danh sách này
list-newer = Mới hơn
list-older = Cũ hơn
