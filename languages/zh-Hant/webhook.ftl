# What programs outside are told, and a person's meetings in its own calendar.

action-manage-webhooks = 指定接收變更通知的程式
action-stop-webhook = 停止通知已不存在的程式
action-follow-calendar = 在行事曆中檢視自己的會議
error-webhook-url = 無法傳送至此位址。請輸入類似 https://hooks.company.com/fasttrack 的位址，其中不要包含名稱或密碼。
error-webhook-many = 無法再新增位址。請先移除一個。

calendar-title = 在您的行事曆中檢視會議
calendar-lead = 供行事曆應用程式使用的秘密位址，包含您最近 30 天的會議和所有即將舉行的會議。知道此位址的任何人都可以檢視。
calendar-made = 位址
calendar-made-text = 請立即複製：它不會再次顯示。
calendar-since = 自 { $date } 起已有一個位址。
calendar-make = 建立位址
calendar-renew = 建立另一個位址
calendar-revoke = 撤銷位址
