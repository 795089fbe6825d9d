# What fasttrack-tools migrate says: its commands and options (--help), what happens, and why it stops.

tools-help-command-migrate = 从你自己的计算机将邮件迁移到新位置
tools-help-command-mail = 将邮箱从一台 IMAP 服务器迁移到另一台
tools-help-command-run = 迁移尚未迁移的内容；可随时重复运行，中断之后也可以

tools-help-option-mail-source = 源邮箱，形式为 imaps://USER@HOST[:PORT] 或 imap+starttls://USER@HOST[:PORT]；用户名中的 @ 写作 %40
tools-help-option-mail-target = 目标邮箱，形式相同
tools-help-option-source-password-env = 包含源邮箱密码的环境变量；不指定时会询问密码
tools-help-option-target-password-env = 包含目标邮箱密码的环境变量；不指定时会询问密码
tools-help-option-source-token-env = 包含源邮箱 OAuth 2.0 访问令牌的环境变量，用来代替密码
tools-help-option-target-token-env = 包含目标邮箱 OAuth 2.0 访问令牌的环境变量，用来代替密码
tools-help-option-journal = 保存迁移记录的文件夹，用于记录已迁移的内容；每次请指定同一文件夹
tools-help-option-allow-plaintext = 也允许未加密的连接：他人可在传输途中读取密码和邮件
tools-help-option-source-pin = 只信任 SHA-256 为此值（64 个十六进制字符）的源服务器证书
tools-help-option-target-pin = 只信任 SHA-256 为此值（64 个十六进制字符）的目标服务器证书
tools-help-option-insecure = 信任任何证书：他人可在传输途中读取密码和邮件

tools-migrate-folder = { $folder }（{ $messages }）
tools-migrate-again = 将在 { $seconds } 秒后重试。{ $fault }
tools-migrate-sum = 文件夹：{ $folders } · 目标邮箱中的邮件：{ $there } · 本次迁移：{ $moved } · 目标邮箱中已有：{ $known } · 已更新标志：{ $flags } · 未迁移：{ $left }
tools-migrate-left = { $folder }，UID { $uid }，{ $size } 字节：{ $reason }
tools-migrate-reason-too-large = 目标邮箱不接受这种大小的邮件。请提高邮箱的大小限制，或将邮件保存为文件。
tools-migrate-reason-no-room = 目标邮箱已满。请腾出空间或提高配额，然后重新运行。
tools-migrate-reason-bytes = 目标服务器不接受此邮件的原始字节。请将邮件保存为文件。
tools-migrate-reason-refused = 目标服务器拒绝接收此邮件。
tools-migrate-reason-unreadable = 无法从源邮箱获取此邮件。请在源邮箱中打开该邮件，或请源服务器的管理员修复邮箱。
tools-migrate-said = 服务器返回：{ $said }
tools-migrate-source = 源：{ $fault }
tools-migrate-target = 目标：{ $fault }

tools-fault-mail-address = { $address } 不是邮箱的地址。正确形式为 imaps://USER@HOST，用户名中的 @ 写作 %40。
tools-fault-mail-plaintext = 与 { $place } 的连接将不加密。请使用 imaps:// 或 imap+starttls://，或者添加 --allow-plaintext。
tools-fault-mail-tls = 无法与 { $place } 建立加密连接：{ $cause }
tools-fault-mail-broken = 连接已中断：{ $cause }
tools-fault-mail-closed = 服务器关闭了连接。{ $said }
tools-fault-mail-late = 服务器已有 { $seconds } 秒没有响应。
tools-fault-mail-sign = 服务器拒绝了此次登录：{ $said }
tools-fault-mail-nonsense = 服务器的响应不是 IMAP（{ $cause }）。
tools-fault-mail-refused = 服务器拒绝了 { $command } 命令：{ $said }
tools-fault-mail-name = 文件夹名称 { $name } 无法用于服务器。
tools-fault-mail-variable = 环境变量 { $name } 为空或未设置。
tools-fault-mail-pin = { $pin } 不是由 64 个十六进制字符组成的 SHA-256。
tools-fault-journal = 无法写入迁移记录：{ $cause }
tools-fault-journal-busy = 另一次运行正在使用此迁移记录。
tools-fault-journal-other = 此迁移记录属于另一次迁移：从 { $source } 到 { $target }。
tools-fault-journal-newer = 此迁移记录由此程序的较新版本写入。
