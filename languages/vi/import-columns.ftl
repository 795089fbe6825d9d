# What the columns of a file hold.

import-titles = Một ô có thể chứa từ được hiển thị, hoặc tên dùng trên các trang, bằng ngôn ngữ của bạn hoặc tiếng Anh.
import-template = Tải mẫu xuống
import-needed = Bắt buộc
import-needed-yes = có
import-needed-no = không
import-holds = Giá trị có thể nhập
import-such-as = Ví dụ
import-several = Nhiều giá trị trong một ô: đặt | ở giữa
import-choices = { $count } lựa chọn
import-example-source = Ví dụ
