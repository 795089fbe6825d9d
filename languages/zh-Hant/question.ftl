# Questions that are about no task, on pages and in mails.

question-title = 問題
question-lead = 向專家詢問與任何工作無關的事項。回覆會記入指引記錄。
question-one = 問題
question-words = 您的問題
question-words-hint = 專家會立即收到通知，並以書面回覆。
question-ask = 提問
question-none = 尚無問題
question-none-text = 您的問題與回覆會顯示在這裡。
question-close = 關閉問題
question-closed-by = 由 { $name } 關閉，{ $when }
question-state-open = 等待回覆
question-state-answered = 已回覆
question-state-closed = 已關閉
question-waiting = 等待回覆的問題
question-waiting-caption = 尚無人回覆的客戶問題，最早的在前
question-waiting-none = 沒有等待回覆的問題
question-waiting-none-text = 客戶的問題會顯示在這裡，直到得到回覆。
mail-question-subject = { $tenant } 提出問題
mail-question-text = { $tenant } 提出一個與任何工作無關的問題。請閱讀並以書面回覆。
mail-question-button = 閱讀並回覆
mail-question-answered-subject = 您的問題已得到回覆
mail-question-answered-text = 專家已回覆 { $tenant } 的問題。請閱讀並確認已讀。
mail-question-answered-button = 閱讀回覆
mail-question-closed-subject = 問題已關閉
mail-question-closed-text = { $tenant } 的一個問題已關閉。您可以隨時提出新問題。
mail-question-closed-button = 開啟問題
