# Tasks and migrations as a partner meets them within a consent.

task-by-partner = { $name } (đối tác)
task-needs-unseen = Còn { $count } nhiệm vụ khác cần hoàn thành trước. Các nhiệm vụ này không nằm trong phạm vi đồng ý của khách hàng.
task-partner = Bạn đang làm việc thay khách hàng
task-partner-text = Chỉ hiển thị những nhiệm vụ nằm trong phạm vi đồng ý của khách hàng. Nhiệm vụ của phần triển khai cốt lõi chỉ hiển thị khi phạm vi đồng ý bao gồm mọi dịch vụ của kế hoạch. Khách hàng thấy những gì bạn làm ở đây, kèm tên của bạn.
task-partner-look = Bạn xem được nhiệm vụ nhưng không thực hiện được
task-partner-look-text = Sự đồng ý của khách hàng cho phép bạn xem kế hoạch. Để thực hiện nhiệm vụ, hãy đề nghị khách hàng đồng ý thêm.
partner-migration = Di chuyển dữ liệu
partner-migration-lead = Tiến độ di chuyển dữ liệu trong kế hoạch, đối với các dịch vụ nằm trong phạm vi đồng ý của khách hàng.
partner-migration-none = Không có việc di chuyển dữ liệu
partner-migration-none-text = Kế hoạch không có việc di chuyển dữ liệu cho các dịch vụ nằm trong phạm vi đồng ý của khách hàng.
partner-migration-done = Đã hoàn thành { $done } trên { $all } nhiệm vụ, dự kiến kết thúc ngày { $date }
action-see-migration = xem tiến độ di chuyển dữ liệu
