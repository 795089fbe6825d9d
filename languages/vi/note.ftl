# Notes among staff.

note-title = Ghi chú nội bộ
note-lead = Chỉ nhân sự của Trung tâm xem được; khách hàng và đối tác không bao giờ thấy.
note-about = Về
note-about-tenant = Khách hàng nói chung
note-about-request = Yêu cầu { $reference }
note-about-engagement = Dự án: { $services }
note-words = Ghi chú
note-keep = Lưu ghi chú
note-none = Chưa có ghi chú
note-none-text = Những điều đồng nghiệp cần biết được hiển thị ở đây.
note-corrected = đã sửa { $when }
note-erased-by = { $name } đã xóa nội dung ghi chú này, { $when }.
note-correct = Sửa
note-erase = Xóa
note-erase-text = Nội dung sẽ bị xóa vĩnh viễn. Hệ thống vẫn lưu lại việc từng có ghi chú, người viết và thời điểm.
note-erase-now = Xóa ghi chú
action-correct-note = sửa ghi chú nội bộ của mình
action-erase-note = xóa ghi chú nội bộ của mình; người quản lý xóa của mọi người
