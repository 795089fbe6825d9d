# What an operator reads of mails that could not leave, and what a manager reads when nobody can be asked.

operator-late = Email bị trễ
operator-late-since = Email cũ nhất chờ từ { $when }.
operator-late-last = Lần thử gần nhất, { $when }:
operator-job-to = Gửi đến { $name }, { $address }
mail-nobody-asked-subject = Chưa có ai chấp nhận { $reference }
mail-nobody-asked-text = Hiện chưa có chuyên gia nào để đề nghị nhận yêu cầu { $reference }.
mail-nobody-asked-button = Mở hàng đợi
token-api-address = Địa chỉ của API
token-api-document = Mô tả API (OpenAPI)
