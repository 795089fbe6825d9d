# 答案有什麼問題，以及如何修正。顯示在欄位旁與表單上方的清單中。

errors-heading = 有 { $count } 處需要修改
errors-line = { $field }：{ $text }
error-empty = 此欄位空白。請填寫。
error-choose = 尚未選擇。請選擇一項。
error-choose-any = 尚未選擇。請至少選擇一項。
error-too-long = 內容太長。最多 { $most } 個字元。
error-characters = 內容含有無法保存的字元，例如控制字元。請重新輸入。
error-unknown-choice = 這不是可選的項目。請從清單中選擇。
error-date = 這不是有效的日期。請依此格式填寫：2026-10-06。
error-date-past = { $date }已經過去。請選擇較晚的日期。
error-date-far = { $date }距今超過兩年。請選擇較早的日期。
error-time = 這不是有效的時間。請依此格式填寫：09:00。
error-time-order = 結束時間必須晚於開始時間。
error-time-overlap = 這些時段重疊。同一時間只能出現一次。
error-address = 這不是有效的電子郵件地址。請依此格式填寫：name@company.com。
error-language = 這不是十二種語言之一。請從清單中選擇。
error-agree = 此項需要您的確認。
error-file-large = { $name } 太大。每個檔案最多 { $most } MB。請重新選擇檔案。
error-file-many = 一次的檔案過多。最多 { $files } 個檔案，每個 { $most } MB。請重新選擇檔案。
error-file-quota = 貴組織的佐證已用滿 { $most } MB。請改為說明此檔案的存放位置。
error-file-empty = { $name } 是空的。請重新選擇檔案。
error-file-name = 有檔案的名稱無法保存。請將名稱改為最多 { $most } 個一般字元，然後重新選擇檔案。
error-file-needed = 沒有檔案，也沒有保存位置。請附加檔案，或說明保存在哪裡。
error-file-broke-off = 檔案沒有完整送達。請重新選擇。
error-file-again = 因為其他內容需要修改，檔案未儲存。請重新選擇。
error-reason-needed = 需要原因。寫一個完整的句子即可。

# 無法顯示的頁面
fault-heading-not-found = 找不到此頁面
fault-text-not-found = 可能是網址輸入錯誤、連結已失效，或是此頁面屬於其他人。
fault-heading-refused = 您無法在這裡執行此動作
fault-text-refused = 您的角色不包含此動作。沒有任何變更。
fault-heading-conflict = 已有人先一步變更
fault-text-conflict = 在您開啟之後，內容已經變更，或表單已經送出。沒有重複變更任何項目。請返回查看目前的內容，再試一次。
fault-heading-signed-out = 您已登出
fault-text-signed-out = 請重新登入並再送出一次。沒有任何變更，您寫的內容保留在下方。
fault-heading-unreadable = 無法讀取此表單
fault-text-unreadable = 表單不完整或太大。沒有任何變更。請返回並重新送出。
fault-heading-too-many = 嘗試次數過多
fault-text-too-many = 請稍候幾分鐘再試。沒有任何變更。
fault-heading-failed = 我們無法完成此動作
fault-text-failed = 問題出在我們這邊，沒有留下寫到一半的資料。請過幾分鐘再試；若問題再次發生，請告知我們下方的參考編號。
fault-reference = 參考編號 { $reference }
fault-typed = 您寫的內容
fault-typed-text = 這些內容未被接收。請複製您仍需要的部分。
fault-home = 前往首頁
