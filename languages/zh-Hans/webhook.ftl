# What programs outside are told, and a person's meetings in its own calendar.

action-manage-webhooks = 指定接收更改通知的程序
action-stop-webhook = 停止通知已不存在的程序
action-follow-calendar = 在日历中查看自己的会议
error-webhook-url = 无法向此地址发送。请输入类似 https://hooks.company.com/fasttrack 的地址，其中不要包含名称或密码。
error-webhook-many = 无法再添加地址。请先移除一个。

calendar-title = 在您的日历中查看会议
calendar-lead = 供日历应用使用的秘密地址，包含您最近 30 天的会议和所有即将举行的会议。知道此地址的任何人都可以查看。
calendar-made = 地址
calendar-made-text = 请立即复制：它不会再次显示。
calendar-since = 自 { $date } 起已有一个地址。
calendar-make = 创建地址
calendar-renew = 创建另一个地址
calendar-revoke = 撤销地址
