# Regions by file.

import-kind-regions = Khu vực
import-columns-regions = Cần có: name, title, zone, holidays. name là tên ngắn, xuất hiện trong địa chỉ web; mỗi quốc gia được ghi bằng hai chữ cái. Giờ làm việc là thứ Hai đến thứ Sáu, từ 09:00 đến 18:00, trừ khi các cột hours-mon đến hours-sun ghi khác. Nếu không có lý do (reason), tên tệp được hiển thị làm lý do. Khu vực có hiệu lực ngay khi được nhập. Tối đa 100 dòng.
import-of-regions = { $count } khu vực.
error-import-many-regions = Tệp này có quá nhiều dòng. Tối đa 100 khu vực; hãy chia thành hai tệp.
