# What fasttrack-tools says of its commands and options (--help).

tools-help-usage = 用法：{ $usage }
tools-help-commands = 命令：
tools-help-arguments = 参数：
tools-help-options = 选项：
tools-help-values = { $help }（可用值：{ $values }）
tools-help-default = { $help }（默认值：{ $value }）

tools-help-command-fasttrack-tools = 供客户在自己的环境中运行：检查就绪情况，不做任何更改
tools-help-command-assess = 检查是否就绪，不做任何更改
tools-help-command-directory = 在同步之前检查目录中的对象
tools-help-command-dns = 在启用服务之前检查域的 DNS 记录
tools-help-command-rules = 列出所有规则及其来源

tools-help-option-source = LDIF（.ldif、.ldf）或 CSV（.csv）文件；- 表示标准输入中的 LDIF；也可以是目录本身：ldaps://HOST[:PORT]/BASE[??base|one|sub]
tools-help-option-bind = 用此名称登录目录；不指定则不登录
tools-help-option-password-file = 从此文件读取密码，而不询问
tools-help-option-timeout = 等待目录每次应答的秒数
tools-help-option-dedicated = 应用专用环境的规则
tools-help-option-alternate-login = 用户使用其他属性登录，因此不检查 userPrincipalName
tools-help-option-changes = 将建议的更改写为 LDIF，供你阅读并自行应用

tools-help-option-domains = 要检查的域，包括 userPrincipalName 的每个后缀
tools-help-option-from = 列出更多域的文件，每行一个
tools-help-option-resolver = 查询此 DNS 服务器，而不是系统的服务器
tools-help-option-internal-resolver = 同时查询自己网络中的此 DNS 服务器，并进行比较
tools-help-option-cloud = 租户所在的云
tools-help-option-tenant = 租户的第一个域，例如 contoso.onmicrosoft.com；指定后会给出建议的 DKIM 记录
tools-help-option-services = 将要使用的服务，以逗号分隔：exchange-federation 指与自有服务器混合部署的 Exchange，federation 指通过 AD FS 登录

tools-help-option-json = 将 JSON 写入标准输出或文件
tools-help-option-html = 将一个 HTML 文件写入标准输出或文件
tools-help-option-quiet = 终端上只显示最后的结果
tools-help-option-send = 同时发送到中心，例如 https://center.example/api/v1/engagements/ENGAGEMENT/assessments；先显示将发送的内容（内容较长时显示可供阅读的文件），再询问
tools-help-option-yes = 不经询问直接发送
tools-help-option-with-names = 同时发送名称和值；不指定时，以哈希代替名称，不发送值
tools-help-option-token-file = 包含项目令牌的文件；不指定时，使用 FASTTRACK_TOKEN 中的令牌
tools-help-option-hash-key = 包含用于计算名称哈希的密钥（至少 16 个字符）的文件；不指定时，会生成一个并保存在主文件夹中

tools-help-option-help = 显示此帮助
tools-help-option-version = 显示版本

tools-typed-missing = 缺少：{ $argument }
tools-typed-unknown = 此处不能使用：{ $argument }
tools-typed-command = 没有命令 { $command }。
tools-typed-empty = { $argument } 需要一个值。
tools-typed-value = { $argument } 不能使用值 { $value }。
tools-typed-cause = { $fault }（{ $cause }）
tools-typed-twice = { $argument } 只能指定一次。
tools-typed-together = { $argument } 与 { $other } 不能同时指定。
tools-typed-values = 可用值：{ $values }
tools-typed-meant = 你是否想输入 { $word }？
tools-typed-more = 更多信息：--help
