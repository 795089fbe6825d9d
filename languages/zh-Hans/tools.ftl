# fasttrack-tools 在客户计算机上显示的文字

tools-severity-error = 错误
tools-severity-warning = 警告
tools-severity-info = 提示

tools-kind-character = 字符
tools-kind-format = 格式
tools-kind-topleveldomain = 顶级域
tools-kind-domainpart = 域部分
tools-kind-localpart = 本地部分
tools-kind-length = 长度
tools-kind-duplicate = 重复
tools-kind-blank = 空白
tools-kind-mailmatch = 与电子邮件地址不同

tools-kind-missing = 缺失
tools-kind-wrong = 不正确
tools-kind-toomanylookups = 查找次数过多
tools-kind-unwanted = 多余

tools-directory-expected-character = 不含此字符的值
tools-directory-expected-format = 类似 name@contoso.com 的地址
tools-directory-expected-topleveldomain = Internet 上存在的域，例如 contoso.com
tools-directory-expected-domainpart = @ 之后的域，例如 contoso.com
tools-directory-expected-localpart = @ 之前的名称，例如 firstname.lastname
tools-directory-expected-length = 更短的值
tools-directory-expected-duplicate = 其他对象都没有的值
tools-directory-expected-blank = 一个值
tools-directory-expected-mailmatch = 与 mail 相同的地址

tools-directory-why-character = 包含云不接受的字符的值会被同步拒绝。
tools-directory-why-format = 只有格式正确的地址才能接收邮件或用于登录。
tools-directory-why-topleveldomain = 在 Internet 上无法访问的域无法验证，因此用户会得到 onmicrosoft.com 的登录名。
tools-directory-why-domainpart = @ 之后的内容不能作为域。
tools-directory-why-localpart = @ 之前的内容不能作为邮箱名称。
tools-directory-why-length = 云不能保存这么长的值。
tools-directory-why-duplicate = 每个值在云中只能属于一个对象：其他对象会被隔离，或得到另一个登录名。
tools-directory-why-blank = 云会显示此值，但目前为空。
tools-directory-why-mailmatch = 登录地址与接收邮件的地址不同，容易混淆。
tools-directory-why-mailmatch-target = 发给此对象的邮件会送到与所显示地址不同的地址。

tools-directory-mend-character = 请删除该字符。
tools-directory-mend-format = 请重新填写地址。
tools-directory-mend-topleveldomain = 请将你拥有的域添加为后缀，并为用户设置该域下的名称。
tools-directory-mend-domainpart = 请在 @ 之后填写你的域。
tools-directory-mend-localpart = @ 之前请使用字母、数字、句点和连字符，开头和结尾不要用句点。
tools-directory-mend-length = 请缩短该值。
tools-directory-mend-duplicate = 请决定由谁保留该值，并更改其他对象。
tools-directory-mend-blank = 请填写一个值。
tools-directory-mend-mailmatch = 请尽可能将两者设为同一地址。

tools-directory-line = 第 { $line } 行
tools-directory-object = 第 { $line } 个对象
tools-unread-no-attribute = 既不是名称和值，也不是上一行的延续
tools-unread-base64 = 不是 base64 的值
tools-unread-encoding = 不是 UTF-8 的字符
tools-unread-elsewhere = 位于其他文件中的值
tools-unread-too-long = 超过 1 MiB 的值
tools-unread-no-name = 没有 dn 的对象
tools-unread-fields = 字段数与第一行不同
tools-unread-change = 是更改而不是对象
tools-unread-cut-off = 文件在值的中间结束
tools-unread-part = 仅有属性的部分值
tools-unread-expected = 可读取的文本
tools-unread-expected-part = 属性的所有值
tools-unread-why = 无法读取的内容未经检查。
tools-unread-mend = 请以 UTF-8 重新导出目录。
tools-unread-mend-part = 请重新运行检查；如果仍然如此，请改为检查目录的导出文件。

tools-shown-finding = { $kind } → { $expected }
tools-shown-publish = 要发布的内容：{ $text }
tools-shown-other = 相同的还有：{ $text }
tools-shown-others = 另有 { $count } 个
tools-shown-progress = 已检查 { $count } 个对象
tools-shown-sum = 已检查：{ $checked } · 已略过：{ $skipped } · 错误：{ $errors } · 警告：{ $warnings }
tools-shown-clean = 无需修正。已检查：{ $checked } · 已略过：{ $skipped } · 错误：{ $errors } · 警告：{ $warnings }
tools-shown-rules = 规则：{ $name }，{ $version }
tools-shown-rules-unversioned = 规则：{ $name }

tools-html-title-dns = DNS 检查
tools-html-title-directory = 目录检查
tools-html-lead = { $target } · { $date } · { $time }（{ $zone }）
tools-html-column-severity = 严重性
tools-html-column-subject = 对象
tools-html-column-seen = 现有内容
tools-html-column-expected = 应有内容
tools-html-column-why = 原因与修正方法

tools-fault-read = 无法读取 { $place }：{ $cause }
tools-fault-write = 无法写入 { $place }：{ $cause }
tools-fault-unknown = { $place }：请将文件扩展名设为 .ldif、.ldf 或 .csv，以便识别内容。
tools-fault-two-outputs = --json 和 --html 只能有一个写入标准输出：请为另一个指定文件，例如 --html=report.html。
tools-fault-no-domain = { $domain } 不是域。
tools-fault-tenant = { $tenant } 不是租户名称。正确形式类似 contoso.onmicrosoft.com。
tools-fault-resolver = 没有可查询的 DNS 服务器：{ $cause }
tools-fault-no-answer = { $server } 没有应答，因此无法检查任何内容。

tools-fault-connect = 无法连接到 { $place }：{ $cause }
tools-fault-ldap-place = { $place } 不是目录地址。正确形式为 ldaps://dc.contoso.com/DC=contoso,DC=com，不含名称、密码或筛选器。
tools-fault-ldap-tls = 无法建立加密连接：{ $cause }
tools-fault-ldap-clear = 服务器不提供加密（{ $said }），因此不会向其发送密码。请使用 ldaps://。
tools-fault-ldap-late = 目录在 { $seconds } 秒内没有响应。
tools-fault-ldap-closed = 目录在传完所有内容之前关闭了连接。
tools-fault-ldap-nonsense = 服务器的响应不是 LDAP。
tools-fault-ldap-refused = 目录拒绝了请求（结果 { $code }）：{ $said }
tools-fault-ldap-partial = 目录只提供了部分对象（结果 { $code }）：{ $said }
tools-fault-ldap-base = 服务器没有指明唯一的目录。请加上起始位置，例如 ldaps://dc.contoso.com/DC=contoso,DC=com。
tools-fault-password = 需要密码，但此处无法询问：请用 --password-file 指定文件。
tools-fault-send-address = 无法发送到 { $address }。正确形式为 https://center.example/api/v1/engagements/…/assessments。
tools-fault-send-token = 需要项目的令牌：请用 --token-file 指定文件，或设置 FASTTRACK_TOKEN。
tools-fault-send-ask = 此处无人可以确认，因此没有发送任何内容：要不经确认直接发送，请添加 --yes。
tools-fault-send-refused = 中心没有接受（状态 { $status }）：{ $said }
tools-fault-send-later = 中心正忙。请在 { $seconds } 秒后重试。

tools-password = { $name } 的密码：

tools-send-body = 以下内容将发送到 { $place }（{ $size } 字节）：
tools-send-long = 内容较长。请先在 { $place } 中阅读，再作回答。
tools-send-ask = 是否发送？[y/N]
tools-send-answer = y
tools-send-not = 没有发送任何内容。
tools-send-done = 已发送到 { $place }。

tools-dns-asked = { $seen }（所查询的 DNS 服务器：{ $server }）
tools-dns-late = 超时未应答

tools-dns-expected-missing = 一条此类型的记录
tools-dns-expected-wrong = 另一个值
tools-dns-expected-dns-answer = 来自此区域服务器的应答
tools-dns-expected-dns-dkim = 租户给出的名称：Get-DkimSigningConfig 的 Selector1CNAME 或 Selector2CNAME
tools-dns-expected-dns-dmarc-before-dkim = 在 DKIM 生效之前使用 p=none
tools-dns-expected-dns-dnssec = 此区域与上级区域中相同的密钥
tools-dns-expected-dns-inside = 与外部相同的应答
tools-dns-expected-dns-spf-lookups = 此名称下有一条不会指回自身的 SPF 记录
tools-dns-expected-dns-ttl = 不超过 3600 秒的 TTL
tools-dns-expected-dns-verification = Microsoft 365 管理中心为此域显示的文本 MS=ms…
tools-dns-expected-duplicate = 一条记录
tools-dns-expected-unwanted = 没有此记录
tools-dns-expected-toomanylookups = 最多 10 次查找

tools-dns-why-dns-answer = 没有应答，就无法判断该域的记录。
tools-dns-why-dns-dnssec = 如果上级区域列出了此区域没有的密钥，所有验证签名的一方都会拒绝此区域的全部记录；上级区域未列出的密钥则不起保护作用。
tools-dns-why-dns-verification = 此记录证明该域归你所有；没有此记录就无法添加该域。
tools-dns-why-dns-msoid = 此记录会将激活引向由世纪互联运营的云，在其他任何云中激活都会失败。
tools-dns-why-dns-mx = 只有当此记录的优先级值最低时，邮件才会到达 Exchange Online。
tools-dns-why-dns-mx-other = 第一台服务器没有应答时，发件方会使用旧服务器，邮件便会送到无人查看的地方。
tools-dns-why-dns-autodiscover = Outlook 通过此记录找到邮箱。
tools-dns-why-dns-spf = 收件方接受由该域唯一的 SPF 记录所列服务器发送的邮件；如果有两条 SPF 记录，则会拒绝该域的全部邮件。
tools-dns-why-dns-spf-lookups = 收件方在 10 次查找后停止，并将该记录视为无效。
tools-dns-why-dns-spf-open = 此记录允许任何人以该域的名义发送邮件。
tools-dns-why-dns-dkim = 邮件使用这两条记录所指向的密钥签名。
tools-dns-why-dns-dmarc = 没有此记录，如何处理伪造邮件就全由收件方决定。
tools-dns-why-dns-dmarc-stage = 如果大约 30 天内报告没有异常，策略就可以提高一级。
tools-dns-why-dns-dmarc-before-dkim = 此策略会隔离或拒绝尚未签名的邮件。
tools-dns-why-dns-exchange-federation = 混合组织用此文本证明自己的身份。
tools-dns-why-dns-exchange-federation-service = 联合伙伴通过此记录查找你的忙/闲时间。
tools-dns-why-dns-teams-federation = 外部人员通过此记录在 Teams 中与你的人员联系。
tools-dns-why-dns-teams-sip-tls = 电话和混合客户端通过此记录登录。
tools-dns-why-dns-teams-lyncdiscover = 较旧的客户端通过此记录找到服务。
tools-dns-why-dns-teams-sip = 较旧的客户端通过此记录登录。
tools-dns-why-dns-intune-enrollment = 使用此后缀的用户注册设备时，无需输入服务器地址。
tools-dns-why-dns-intune-registration = 使用此后缀的用户，其设备会按条件访问的要求在 Entra 中注册。
tools-dns-why-dns-federation-sts = 用户在此地址登录。
tools-dns-why-dns-ttl = 更改需要这么长时间才能让所有人看到。
tools-dns-why-dns-inside = 在你自己的网络中，此名称指向与外部不同的位置。

tools-dns-mend-missing = 请发布该记录。
tools-dns-mend-wrong = 请更改该记录。
tools-dns-mend-duplicate = 请用一条记录替换所有记录。
tools-dns-mend-unwanted = 请删除该记录。
tools-dns-mend-toomanylookups = 请移除不再发送邮件的服务，或用 ip4 和 ip6 列出其地址。
tools-dns-mend-dns-answer = 请核对域名，然后联系其服务器的管理者；委派必须指向知道此区域的服务器。
tools-dns-mend-dns-dkim = 请原样发布租户给出的名称：在 Microsoft Defender 门户（security.microsoft.com/authentication?viewid=DKIM）中查看，或在 Exchange Online PowerShell 中使用 Get-DkimSigningConfig。
tools-dns-mend-dns-dmarc-before-dkim = 请先发布两条 DKIM 记录，或在此之前设置 p=none。
tools-dns-mend-dns-dnssec = 请让注册商发布此区域自己的 DS 记录，或在停止签名之前删除该记录。
tools-dns-mend-dns-inside = 请在内部区域中也发布该记录。
tools-dns-mend-dns-spf-lookups = 请在该处发布一条 SPF 记录，或删除指向该处的 include。
tools-dns-mend-dns-ttl = 请在更改记录的前一天缩短 TTL。
tools-dns-mend-dns-verification = 请在 Microsoft 365 管理中心（admin.microsoft.com）中添加该域，并发布其中显示的文本。
