# What fasttrack-tools says of its commands and options (--help).

tools-help-usage = Cách dùng: { $usage }
tools-help-commands = Lệnh:
tools-help-arguments = Đối số:
tools-help-options = Tùy chọn:
tools-help-values = { $help } (giá trị có thể dùng: { $values })
tools-help-default = { $help } (mặc định: { $value })

tools-help-command-fasttrack-tools = Công cụ khách hàng tự chạy trong hệ thống của mình: kiểm tra mức độ sẵn sàng mà không thay đổi gì
tools-help-command-assess = Kiểm tra xem đã sẵn sàng chưa mà không thay đổi gì
tools-help-command-directory = Kiểm tra các đối tượng của một thư mục trước khi đồng bộ hóa
tools-help-command-dns = Kiểm tra các bản ghi DNS của tên miền trước khi bật dịch vụ
tools-help-command-rules = Liệt kê mọi quy tắc kèm nguồn

tools-help-option-source = Một tệp LDIF (.ldif, .ldf) hoặc CSV (.csv), - cho LDIF từ đầu vào chuẩn, hoặc chính thư mục: ldaps://HOST[:PORT]/BASE[??base|one|sub]
tools-help-option-bind = Đăng nhập vào thư mục bằng tên này; nếu không có thì không đăng nhập
tools-help-option-password-file = Đọc mật khẩu từ tệp này thay vì hỏi
tools-help-option-timeout = Số giây chờ mỗi phản hồi của thư mục
tools-help-option-dedicated = Áp dụng quy tắc của môi trường chuyên dụng
tools-help-option-alternate-login = Người dùng đăng nhập bằng thuộc tính khác nên không kiểm tra userPrincipalName
tools-help-option-changes = Ghi các thay đổi được đề xuất ở dạng LDIF để bạn đọc và tự áp dụng

tools-help-option-domains = Các tên miền, gồm mọi hậu tố của userPrincipalName
tools-help-option-from = Một tệp có thêm tên miền, mỗi dòng một tên
tools-help-option-resolver = Truy vấn máy chủ DNS này thay vì các máy chủ của hệ thống
tools-help-option-internal-resolver = Truy vấn thêm máy chủ DNS này trong mạng của bạn rồi so sánh
tools-help-option-cloud = Đám mây chứa đối tượng thuê
tools-help-option-tenant = Đối tượng thuê theo tên miền đầu tiên, chẳng hạn contoso.onmicrosoft.com: khi có tên này, các bản ghi DKIM được đề xuất
tools-help-option-services = Các dịch vụ sẽ dùng, phân tách bằng dấu phẩy: exchange-federation là Exchange kết hợp với máy chủ riêng, federation là đăng nhập qua AD FS

tools-help-option-json = Ghi JSON ra đầu ra chuẩn hoặc vào tệp
tools-help-option-html = Ghi một tệp HTML ra đầu ra chuẩn hoặc vào tệp
tools-help-option-quiet = Chỉ hiện kết quả cuối cùng trong cửa sổ dòng lệnh
tools-help-option-send = Đồng thời gửi đến Trung tâm, chẳng hạn https://center.example/api/v1/engagements/ENGAGEMENT/assessments; trước hết hiện nội dung sẽ gửi (hoặc tệp để đọc nếu nội dung dài) rồi hỏi
tools-help-option-yes = Gửi mà không hỏi
tools-help-option-with-names = Gửi cả tên và giá trị; nếu không có, tên được thay bằng mã băm và giá trị bị lược bỏ
tools-help-option-token-file = Tệp chứa mã thông báo của dự án; nếu không có thì lấy mã từ FASTTRACK_TOKEN
tools-help-option-hash-key = Tệp chứa khóa bí mật dài ít nhất 16 ký tự để băm tên; nếu không có thì một khóa được tạo và giữ trong thư mục cá nhân của bạn

tools-help-option-help = Hiện trợ giúp này
tools-help-option-version = Hiện phiên bản

tools-typed-missing = Thiếu: { $argument }
tools-typed-unknown = Không dùng được ở đây: { $argument }
tools-typed-command = Không có lệnh { $command }.
tools-typed-empty = { $argument } cần một giá trị.
tools-typed-value = Không thể dùng giá trị { $value } cho { $argument }.
tools-typed-cause = { $fault } ({ $cause })
tools-typed-twice = Chỉ có thể dùng { $argument } một lần.
tools-typed-together = Không thể dùng { $argument } cùng với { $other }.
tools-typed-values = Giá trị có thể dùng: { $values }
tools-typed-meant = Có phải ý bạn là { $word } không?
tools-typed-more = Xem thêm: --help
