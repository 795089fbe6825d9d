# People and what they can carry, by file.

import-kind-people = Nhân sự
import-kind-capacity = Năng lực của chuyên gia
import-columns-people = Cần có: name, address, language, zone, roles. Vai trò là specialist, manager và operator; với chuyên gia còn cần region, holidays, speaks, services và capacity. Nếu một ô có nhiều giá trị, hãy đặt khoảng trắng giữa các giá trị. Giờ làm việc là thứ Hai đến thứ Sáu, từ 09:00 đến 18:00, trừ khi các cột hours-mon đến hours-sun ghi khác. Tối đa 500 dòng.
import-columns-capacity = Cần có: address, capacity. Các thông tin khác của chuyên gia không thay đổi. Tối đa 500 dòng.
import-of-people = { $count } nhân sự.
import-of-capacity = { $count } chuyên gia.
import-people-told = Sau khi nhập, mọi người trong tệp nhận được email có liên kết đăng nhập.
import-capacity-now = Năng lực hiện tại
import-capacity-then = Năng lực trong tệp
error-import-many-people = Tệp này có quá nhiều dòng. Tối đa 500 người; hãy chia thành hai tệp.
error-import-no-desk = Không có chuyên gia nào của Trung tâm có địa chỉ này. Hãy thêm người này trước.
error-import-met = Từ khi nhập, { $name } đã đăng nhập, có thông tin thay đổi hoặc nhận được đề nghị, nên không có gì được hoàn tác. Hãy thay đổi hoặc kết thúc trên trang của người này.
