# 发送之后的请求。

tracking-title = 请求 { $reference }
tracking-sent = { $name } 于{ $when } 发送
tracking-sent-once = 发送时间：{ $when }
tracking-waited = 工作时间累计
tracking-waited-text = 发送以来经过的工作时间
tracking-due = 答复截止时间
tracking-left = 剩余工作时间 { $length }
tracking-queue = 队列
tracking-answer-by = 当前被派单的专家会在{ $when } 前答复
tracking-link = 供他人使用的链接
tracking-link-text = 拥有此链接的人只能看到参考编号、状态和计时，看不到其他内容。
tracking-link-make = 创建链接
tracking-link-renew = 创建新链接
tracking-link-new = 请立即复制，链接只显示这一次。如果以前有链接，现已失效。
tracking-link-works = 目前有一个可用的链接，例如我们邮件中的链接；我们不保留可以再次显示的副本。创建新链接后，该链接即失效。
tracking-link-revoke = 撤销链接
tracking-open-plan = 打开计划
tracking-as-of = 截至{ $when }

# 通过链接查看的人在各状态下看到的内容
tracking-public-draft = 此请求尚未发送。
tracking-public-filed = 请求已发送，正在检查。
tracking-public-awaiting-consent = 正在等待客户同意。
tracking-public-queued = 请求正在等待下一位合适的专家。
tracking-public-offered = 请求已派给一位专家，对方会在 2 个工作日内答复。
tracking-public-accepted = 一位专家已接受请求，工作已开始。
tracking-public-self-serve = 请求已答复。客户可以继续使用自助计划。
tracking-public-withdrawn = 请求已撤回。
