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
