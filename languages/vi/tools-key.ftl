# The secret that fasttrack-tools hashes names with before it sends them.

tools-fault-hash-key = { $place } không chứa khóa bí mật dài ít nhất { $least } ký tự để băm tên.
tools-fault-hash-key-home = Không có thư mục cá nhân để giữ khóa bí mật dùng khi băm tên: hãy nêu tệp bằng --hash-key.
tools-send-key = Tên được thay bằng mã băm tính từ khóa bí mật trong { $place }. Hãy giữ tệp này và không đưa cho ai: nếu không có tệp này, Trung tâm không thể biết những gì đã nhận trước đó.
