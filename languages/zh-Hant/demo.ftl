# 僅供示範：可扮演的人員、信箱、時鐘。

demo-title = 示範中心
demo-lead = 選擇要扮演的人員，按一下即可登入。
demo-mailbox-title = 示範信箱
demo-mailbox-lead = 示範環境不會寄出郵件。原本要寄給任何人的郵件都會顯示在這裡。
demo-mailbox-none = 尚無郵件
demo-mailbox-none-text = 送出要求或預約會議後，郵件就會出現在這裡。
demo-mail-from = 寄件者
demo-mail-to = 收件者
demo-mail-sent = 寄出時間
demo-mail-open = 按下郵件中的按鈕
demo-mail-invitation = 邀請（.ics）
demo-clock-title = 示範時鐘
demo-clock-now = 現在是{ $date } { $time }。時間只能往前推進，到期的事項會立即執行。
demo-clock-hour = 前進一小時
demo-clock-business-day = 前進一個工作天
demo-clock-month = 前進 30 天
demo-clock-sign-ins = 與真實的中心一樣，登入會在 30 天後結束：前進 30 天後請重新登入。
demo-clock-subscriptions = 訂閱
demo-clock-subscriptions-text = 實際的中心會從授權系統得知續訂。在這裡，按一下即可將訂閱從今天起續訂一年。
demo-clock-held = { $seats } 個授權，至{ $date }
demo-clock-renew = 續訂
