# Những gì fasttrack-tools hiển thị trên máy của khách hàng

tools-severity-error = Lỗi
tools-severity-warning = Cảnh báo
tools-severity-info = Lưu ý

tools-kind-character = Ký tự
tools-kind-format = Định dạng
tools-kind-topleveldomain = Tên miền cấp cao nhất
tools-kind-domainpart = Phần tên miền
tools-kind-localpart = Phần tên
tools-kind-length = Độ dài
tools-kind-duplicate = Trùng lặp
tools-kind-blank = Trống
tools-kind-mailmatch = Khác với địa chỉ email

tools-kind-missing = Thiếu
tools-kind-wrong = Sai
tools-kind-toomanylookups = Quá nhiều lần tra cứu
tools-kind-unwanted = Không nên có

tools-directory-expected-character = Giá trị không có ký tự này
tools-directory-expected-format = Địa chỉ như ten@contoso.com
tools-directory-expected-topleveldomain = Tên miền có trên Internet, như contoso.com
tools-directory-expected-domainpart = Tên miền sau ký tự @, như contoso.com
tools-directory-expected-localpart = Tên trước ký tự @, như ten.ho
tools-directory-expected-length = Giá trị ngắn hơn
tools-directory-expected-duplicate = Giá trị mà không đối tượng nào khác có
tools-directory-expected-blank = Một giá trị
tools-directory-expected-mailmatch = Cùng địa chỉ như trong mail

tools-directory-why-character = Quá trình đồng bộ từ chối giá trị có ký tự mà đám mây không chấp nhận.
tools-directory-why-format = Chỉ địa chỉ đúng định dạng mới nhận được email hoặc dùng được để đăng nhập.
tools-directory-why-topleveldomain = Không xác minh được tên miền mà trên Internet không ai tới được, nên người dùng nhận tên đăng nhập ở onmicrosoft.com.
tools-directory-why-domainpart = Phần sau ký tự @ không thể là tên miền.
tools-directory-why-localpart = Phần trước ký tự @ không thể là tên hộp thư.
tools-directory-why-length = Đám mây không lưu được giá trị dài như vậy.
tools-directory-why-duplicate = Mỗi giá trị trên đám mây chỉ thuộc về một đối tượng: các đối tượng khác bị cách ly hoặc nhận tên đăng nhập khác.
tools-directory-why-blank = Đám mây hiển thị giá trị này nhưng giá trị đang trống.
tools-directory-why-mailmatch = Đăng nhập bằng một địa chỉ và nhận email ở địa chỉ khác dễ gây nhầm lẫn.
tools-directory-why-mailmatch-target = Email gửi cho đối tượng này đi tới địa chỉ khác với địa chỉ được hiển thị.

tools-directory-mend-character = Hãy xóa ký tự đó.
tools-directory-mend-format = Hãy nhập lại địa chỉ.
tools-directory-mend-topleveldomain = Hãy thêm một tên miền của bạn làm hậu tố và đặt tên cho người dùng ở đó.
tools-directory-mend-domainpart = Hãy nhập tên miền của bạn sau ký tự @.
tools-directory-mend-localpart = Trước ký tự @, hãy dùng chữ cái, chữ số, dấu chấm và dấu gạch nối, không có dấu chấm ở đầu và cuối.
tools-directory-mend-length = Hãy rút ngắn giá trị.
tools-directory-mend-duplicate = Hãy quyết định ai giữ giá trị này rồi thay đổi các đối tượng còn lại.
tools-directory-mend-blank = Hãy nhập một giá trị.
tools-directory-mend-mailmatch = Hãy dùng cùng một địa chỉ cho cả hai nếu có thể.

tools-directory-line = Dòng { $line }
tools-directory-object = Đối tượng { $line }
tools-unread-no-attribute = Không phải tên kèm giá trị, cũng không phải phần tiếp theo
tools-unread-base64 = Giá trị không phải base64
tools-unread-encoding = Ký tự không phải UTF-8
tools-unread-elsewhere = Giá trị nằm ở tệp khác
tools-unread-too-long = Giá trị lớn hơn 1 MiB
tools-unread-no-name = Đối tượng không có dn
tools-unread-fields = Số trường khác với dòng đầu tiên
tools-unread-change = Một thay đổi thay vì một đối tượng
tools-unread-cut-off = Tệp kết thúc giữa một giá trị
tools-unread-part = Chỉ một phần giá trị của một thuộc tính
tools-unread-expected = Văn bản đọc được
tools-unread-expected-part = Mọi giá trị của thuộc tính
tools-unread-why = Nội dung không đọc được thì chưa được kiểm tra.
tools-unread-mend = Hãy xuất lại thư mục ở dạng UTF-8.
tools-unread-mend-part = Hãy chạy lại lần kiểm tra này; nếu vẫn vậy, hãy kiểm tra một bản xuất của thư mục.

tools-shown-finding = { $kind } → { $expected }
tools-shown-publish = Cần công bố: { $text }
tools-shown-other = Cũng có giá trị này: { $text }
tools-shown-others = Và { $count } đối tượng nữa
tools-shown-progress = Đã kiểm tra { $count } đối tượng
tools-shown-sum = Đã kiểm tra: { $checked } · bỏ qua: { $skipped } · lỗi: { $errors } · cảnh báo: { $warnings }
tools-shown-clean = Không có gì cần sửa. Đã kiểm tra: { $checked } · bỏ qua: { $skipped } · lỗi: { $errors } · cảnh báo: { $warnings }
tools-shown-rules = Quy tắc: { $name }, { $version }
tools-shown-rules-unversioned = Quy tắc: { $name }

tools-html-title-dns = Kiểm tra DNS
tools-html-title-directory = Kiểm tra thư mục
tools-html-lead = { $target } · { $date } · { $time } ({ $zone })
tools-html-column-severity = Mức độ
tools-html-column-subject = Đối tượng
tools-html-column-seen = Hiện có
tools-html-column-expected = Cần có
tools-html-column-why = Lý do và cách sửa

tools-fault-read = Không đọc được { $place }: { $cause }
tools-fault-write = Không ghi được { $place }: { $cause }
tools-fault-unknown = { $place }: hãy đặt phần mở rộng .ldif, .ldf hoặc .csv cho tệp để biết trong đó có gì.
tools-fault-two-outputs = Chỉ một trong hai tùy chọn --json và --html được dùng đầu ra chuẩn: hãy nêu tệp cho tùy chọn kia, như --html=report.html.
tools-fault-no-domain = { $domain } không phải là tên miền.
tools-fault-tenant = { $tenant } không phải là tên đối tượng thuê. Tên có dạng contoso.onmicrosoft.com.
tools-fault-resolver = Không có máy chủ DNS nào để truy vấn: { $cause }
tools-fault-no-answer = { $server } không trả lời nên không kiểm tra được gì.

tools-fault-connect = Không kết nối được với { $place }: { $cause }
tools-fault-ldap-place = { $place } không phải là địa chỉ thư mục. Địa chỉ có dạng ldaps://dc.contoso.com/DC=contoso,DC=com, không kèm tên, mật khẩu hay bộ lọc.
tools-fault-ldap-tls = Không có kết nối được mã hóa: { $cause }
tools-fault-ldap-clear = Máy chủ không hỗ trợ mã hóa ({ $said }) nên không gửi mật khẩu. Hãy dùng ldaps://.
tools-fault-ldap-late = Thư mục không trả lời trong { $seconds } giây.
tools-fault-ldap-closed = Thư mục đã đóng kết nối trước khi gửi hết.
tools-fault-ldap-nonsense = Nội dung máy chủ trả lời không phải là LDAP.
tools-fault-ldap-refused = Thư mục từ chối (kết quả { $code }): { $said }
tools-fault-ldap-partial = Thư mục chỉ đưa ra một phần đối tượng (kết quả { $code }): { $said }
tools-fault-ldap-base = Máy chủ không nêu một thư mục duy nhất. Hãy thêm nơi bắt đầu, như ldaps://dc.contoso.com/DC=contoso,DC=com.
tools-fault-password = Cần có mật khẩu nhưng không thể hỏi ở đây: hãy nêu tệp bằng --password-file.
tools-fault-send-address = Không thể gửi tới { $address }. Địa chỉ có dạng https://center.example/api/v1/engagements/…/assessments.
tools-fault-send-token = Cần có mã thông báo của dự án: hãy nêu tệp bằng --token-file hoặc đặt FASTTRACK_TOKEN.
tools-fault-send-ask = Ở đây không có ai xác nhận nên chưa gửi gì: hãy thêm --yes để gửi mà không hỏi.
tools-fault-send-refused = Trung tâm không chấp nhận (trạng thái { $status }): { $said }
tools-fault-send-later = Trung tâm đang bận. Hãy thử lại sau { $seconds } giây.

tools-password = Mật khẩu của { $name }:

tools-send-body = Nội dung sau sẽ được gửi tới { $place } ({ $size } byte):
tools-send-long = Nội dung dài. Hãy đọc trong { $place } trước khi trả lời.
tools-send-ask = Gửi không? [y/N]
tools-send-answer = y
tools-send-not = Chưa gửi gì.
tools-send-done = Đã gửi tới { $place }.

tools-dns-asked = { $seen } (máy chủ DNS đã truy vấn: { $server })
tools-dns-late = Không phản hồi trong thời gian chờ

tools-dns-expected-missing = Một bản ghi thuộc loại này
tools-dns-expected-wrong = Giá trị khác
tools-dns-expected-dns-answer = Câu trả lời từ máy chủ của vùng này
tools-dns-expected-dns-dkim = Tên mà đối tượng thuê của bạn cho biết: Selector1CNAME hoặc Selector2CNAME của Get-DkimSigningConfig
tools-dns-expected-dns-dmarc-before-dkim = p=none cho đến khi DKIM hoạt động
tools-dns-expected-dns-dnssec = Cùng khóa ở vùng này và vùng cấp trên
tools-dns-expected-dns-inside = Cùng câu trả lời như bên ngoài
tools-dns-expected-dns-spf-lookups = Một bản ghi SPF duy nhất ở tên này, không dẫn ngược về chính bản ghi đó
tools-dns-expected-dns-ttl = TTL không quá 3600 giây
tools-dns-expected-dns-verification = Văn bản MS=ms… mà trung tâm quản trị Microsoft 365 hiển thị cho tên miền này
tools-dns-expected-duplicate = Một bản ghi
tools-dns-expected-unwanted = Không có bản ghi này
tools-dns-expected-toomanylookups = Nhiều nhất 10 lần tra cứu

tools-dns-why-dns-answer = Không có câu trả lời thì không thể nói gì về các bản ghi của tên miền.
tools-dns-why-dns-dnssec = Nếu vùng cấp trên nêu những khóa mà vùng này không có, mọi bên kiểm tra chữ ký đều từ chối tất cả bản ghi của vùng; khóa không được nêu thì không bảo vệ gì.
tools-dns-why-dns-verification = Bản ghi này chứng minh tên miền là của bạn; nếu thiếu bản ghi này thì không thêm được tên miền.
tools-dns-why-dns-msoid = Bản ghi này hướng việc kích hoạt tới đám mây do 21Vianet vận hành, nên kích hoạt thất bại ở mọi đám mây khác.
tools-dns-why-dns-mx = Email chỉ tới Exchange Online khi bản ghi này có giá trị ưu tiên thấp nhất.
tools-dns-why-dns-mx-other = Khi máy chủ đầu tiên không trả lời, bên gửi dùng máy chủ cũ và email tới nơi không ai xem.
tools-dns-why-dns-autodiscover = Outlook tìm hộp thư qua bản ghi này.
tools-dns-why-dns-spf = Bên nhận chấp nhận email của tên miền từ các máy chủ mà bản ghi SPF duy nhất nêu; nếu có hai bản ghi, họ từ chối tất cả.
tools-dns-why-dns-spf-lookups = Bên nhận dừng sau 10 lần tra cứu và coi bản ghi là hỏng.
tools-dns-why-dns-spf-open = Bản ghi này cho phép bất kỳ ai gửi email dưới danh nghĩa tên miền.
tools-dns-why-dns-dkim = Email được ký bằng các khóa mà hai bản ghi này dẫn tới.
tools-dns-why-dns-dmarc = Không có bản ghi này, bên nhận tự quyết định làm gì với email giả mạo.
tools-dns-why-dns-dmarc-stage = Sau khoảng 30 ngày mà báo cáo không có gì bất thường, chính sách có thể nâng lên một bậc.
tools-dns-why-dns-dmarc-before-dkim = Chính sách này cách ly hoặc từ chối email chưa được ký.
tools-dns-why-dns-exchange-federation = Tổ chức kết hợp chứng minh danh tính bằng văn bản này.
tools-dns-why-dns-exchange-federation-service = Đối tác liên kết tìm thời gian rảnh/bận của bạn qua bản ghi này.
tools-dns-why-dns-teams-federation = Người bên ngoài liên lạc với người của bạn trong Teams qua bản ghi này.
tools-dns-why-dns-teams-sip-tls = Điện thoại và ứng dụng kết hợp đăng nhập qua bản ghi này.
tools-dns-why-dns-teams-lyncdiscover = Ứng dụng cũ tìm dịch vụ qua bản ghi này.
tools-dns-why-dns-teams-sip = Ứng dụng cũ đăng nhập qua bản ghi này.
tools-dns-why-dns-intune-enrollment = Thiết bị của người dùng có hậu tố này được ghi danh mà người dùng không phải nhập địa chỉ máy chủ.
tools-dns-why-dns-intune-registration = Thiết bị của người dùng có hậu tố này được đăng ký với Entra, như quyền truy nhập có điều kiện đòi hỏi.
tools-dns-why-dns-federation-sts = Người dùng đăng nhập tại địa chỉ này.
tools-dns-why-dns-ttl = Một thay đổi cần chừng này thời gian để mọi người đều thấy.
tools-dns-why-dns-inside = Trong mạng của bạn, tên này dẫn tới nơi khác với bên ngoài.

tools-dns-mend-missing = Hãy công bố bản ghi.
tools-dns-mend-wrong = Hãy thay đổi bản ghi.
tools-dns-mend-duplicate = Hãy thay tất cả bằng một bản ghi duy nhất.
tools-dns-mend-unwanted = Hãy xóa bản ghi.
tools-dns-mend-toomanylookups = Hãy bỏ các dịch vụ không còn gửi email, hoặc nêu địa chỉ của các dịch vụ bằng ip4 và ip6.
tools-dns-mend-dns-answer = Hãy kiểm tra tên miền rồi hỏi người quản lý máy chủ; ủy quyền phải nêu các máy chủ biết vùng này.
tools-dns-mend-dns-dkim = Hãy công bố đúng tên mà đối tượng thuê của bạn cho biết: trong cổng Microsoft Defender (security.microsoft.com/authentication?viewid=DKIM) hoặc bằng Get-DkimSigningConfig trong Exchange Online PowerShell.
tools-dns-mend-dns-dmarc-before-dkim = Hãy công bố cả hai bản ghi DKIM trước, hoặc đặt p=none cho đến lúc đó.
tools-dns-mend-dns-dnssec = Hãy nhờ nhà đăng ký công bố bản ghi DS của vùng, hoặc xóa bản ghi đó trước khi ngừng ký.
tools-dns-mend-dns-inside = Hãy công bố bản ghi cả trong vùng nội bộ.
tools-dns-mend-dns-spf-lookups = Hãy công bố một bản ghi SPF duy nhất ở đó, hoặc bỏ include dẫn tới đó.
tools-dns-mend-dns-ttl = Hãy rút ngắn TTL một ngày trước khi thay đổi bản ghi.
tools-dns-mend-dns-verification = Hãy thêm tên miền trong trung tâm quản trị Microsoft 365 (admin.microsoft.com) rồi công bố văn bản hiển thị ở đó.
