# Mười hai ngôn ngữ viết, mười một ngôn ngữ nói và việc chọn ngôn ngữ.

language-zh-hant = Tiếng Trung (Phồn thể)
language-zh-hans = Tiếng Trung (Giản thể)
language-en = Tiếng Anh
language-fr = Tiếng Pháp
language-de = Tiếng Đức
language-it = Tiếng Ý
language-ja = Tiếng Nhật
language-ko = Tiếng Hàn
language-pt-br = Tiếng Bồ Đào Nha (Brazil)
language-es = Tiếng Tây Ban Nha
language-th = Tiếng Thái
language-vi = Tiếng Việt
language-cmn = Tiếng Trung (Quan thoại)
language-title = Ngôn ngữ
language-lead = Các trang và email được viết bằng ngôn ngữ này. Lựa chọn thuộc về bạn, không phụ thuộc thiết bị này.
language-use = Dùng ngôn ngữ này
