# 仅演示中有的内容：可选身份、邮箱和时钟。

demo-title = 演示中心
demo-lead = 选择要使用的身份。单击一次即可登录。
demo-mailbox-title = 演示邮箱
demo-mailbox-lead = 演示不会发送邮件。原本要发给任何人的邮件都显示在此处。
demo-mailbox-none = 还没有邮件
demo-mailbox-none-text = 发送请求或预订会议后，邮件会显示在此处。
demo-mail-from = 发件人
demo-mail-to = 收件人
demo-mail-sent = 发送时间
demo-mail-open = 按下邮件中的按钮
demo-mail-invitation = 邀请（.ics）
demo-clock-title = 演示时钟
demo-clock-now = 现在是{ $date } { $time }。时间只能向前；到期的事项会立即处理。
demo-clock-hour = 前进一小时
demo-clock-business-day = 前进一个工作日
demo-clock-month = 前进 30 天
demo-clock-sign-ins = 与真实的中心一样，登录在 30 天后结束：跳过 30 天后请重新登录。
demo-clock-subscriptions = 订阅
demo-clock-subscriptions-text = 真实的中心由许可系统告知续订情况。在此处单击一次，即可将订阅从今天起续订一年。
demo-clock-held = { $seats } 个许可证，有效期至{ $date }
demo-clock-renew = 续订
