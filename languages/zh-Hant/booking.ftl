# 會議：會議清單、選擇時間、改期、取消，以及會議結果。

booking-meetings = 會議
booking-lead-list = 與 { $name } 的會議。首先舉行啟動會議，其他會議的日期都據此推算。
booking-next = 下一場會議
booking-first = 您的第一場會議
booking-first-text = 請選擇時間。其他會議會據此建議日期，各自排在最近的空檔。
booking-choose = 選擇時間
booking-open = 檢視會議
booking-none = 尚無會議
booking-none-text = 專家接受您的要求後，就會建議會議時間。
booking-none-go = 檢視您的服務
booking-self-serve = 自助計畫沒有會議
booking-self-serve-text = 您可以依照每項工作的指引，按自己的步調進行。日後若符合資格，專家會從目前的進度接手並建議會議時間。
booking-tasks = 開啟工作
booking-paused = 合作案已暫停
booking-paused-text = 已預約的會議保留到前一天；若屆時訂閱仍未續訂，會議就會取消。合作案恢復後即可選擇新的時間。
booking-ended = 合作案已結束
booking-ended-text = 已舉行的會議列於下方。
booking-past = 先前的會議
booking-past-caption = 已舉行、有人缺席或已取消的會議，由新到舊排列。
booking-also = 其他已預約的會議
booking-also-caption = 已預約但尚未舉行，由近到遠排列。

# 系列會議
booking-series = 全部會議
booking-series-caption = 依執行手冊建議。您可以將任何一場改期，其他場次不受影響。
booking-meeting = 會議
booking-length = 時間長度
booking-day = 日期
booking-time = 時間
booking-state = 狀態
booking-proposed = 建議
booking-unclosed = 已結束，等候會議記錄
booking-none-booked = 尚未預約時間。
booking-no-time = 沒有共同的空檔
booking-other-time = 其他時間
booking-other-time-for = 選擇其他時間：{ $meeting }
booking-accept-all = { $count ->
    [1] 預約建議的會議
   *[other] 預約全部 { $count } 場建議的會議
}
booking-accept-effect = 雙方都會收到每場會議的邀請。若有任何一個時間已被預約，則全部都不預約。
booking-series-lost = 其中一個時間剛剛被預約，因此沒有預約任何會議。下方是新的建議時間。
booking-series-done = 已預約。邀請將以郵件寄出。

# 選擇時間
booking-title-choose = 選擇時間：{ $meeting }
booking-title-move = 改期：{ $meeting }
booking-lead = 與 { $name } 以{ $language }進行 { $length }的會議。列出的都是雙方有空且在上班時間內的時段。
booking-lead-plain = 與 { $name } 進行 { $length }的會議。列出的都是雙方有空且在上班時間內的時段。
booking-now = 會議目前排在{ $when }。改期後，雙方都會收到新的邀請。
booking-month-before = 上個月，{ $month }
booking-month-after = 下個月，{ $month }
booking-free = { $count } 個空檔
booking-day-weekend = 週末
booking-day-closed = 休息
booking-day-holiday = 假日
booking-day-full = 已滿
booking-day-no-common-hours = 沒有共同時間
booking-day-present = 目前排定
booking-day-too-soon = 時間太近
booking-day-too-late = 時間太遠
booking-day-away = { $name } 不在
booking-your-time-first = 優先顯示您當地的時間。
booking-none-in-month = 這個月沒有空檔
booking-none-in-month-text = 每一天都註明了原因。請查看其他月份。
booking-hold = 保留這個時間
booking-hold-effect = 為您保留 { $length }，請在期間內確認。
booking-move-there = 改到這個時間
booking-keep = 維持原來的時間
booking-back = 返回會議
booking-lost = 這個時間剛被其他人預約
booking-lost-text = 沒有預約任何會議。下方是目前仍有空的時間。
booking-hours = 為什麼顯示這些日期
booking-closed-why = 休息日的原因
booking-hours-text = 只有在貴組織、{ $name } 與該地區都在上班時間內，且沒有人有其他會議時，才會顯示該時間。
error-slot = 這個時間不是所有人都在上班，或是距離現在太近。請從顯示的時間中選擇。
error-slot-present = 會議已經排在這個時間。請選擇其他時間。

# 確認
booking-confirm-title = { $meeting }：{ $day }
booking-held = 已為您保留 { $time }，直到{ $until }。
booking-held-effect = 確認後，雙方都會收到郵件邀請。
booking-confirm = 確認 { $time }
booking-another = 選擇其他時間
booking-hold-ended = 這個時間已不再保留
booking-hold-ended-text = { $length }的保留時間已過，時段已釋出。請重新選擇，該時段可能仍有空。

# 單一會議
booking-with = 與會者
booking-where = 地點
booking-where-text = 線上。邀請中的連結會開啟此頁面。
booking-purpose = 目的
booking-agenda = 議程
booking-who = 應出席的人員
booking-needed = 必要
booking-move = 改期
booking-cancel = 取消會議
booking-download = 下載 .ics
booking-done-booked = 已預約。邀請將以郵件寄出。
booking-done-moved = 已改期。新的邀請會取代先前的邀請。
booking-done-cancelled = 已取消。雙方都會收到郵件通知。
booking-again = 重新預約
booking-waits = { $name } 會在這裡記下會議的決議。
booking-minutes = 會議記錄
booking-minutes-from = 由 { $name } 撰寫
booking-cancel-question = 要取消{ $when } 的「{ $meeting }」嗎？
booking-cancel-effect-mail = 雙方都會收到取消通知的郵件。
booking-cancel-effect-time = 該時段會釋出給其他人使用。
booking-cancel-effect-again = 您可以重新預約。
booking-cancel-keep = 保留會議

# 專家這一方
booking-desk-lead = 與 { $tenant } 的 { $customer } 進行 { $length }的會議。
booking-close = 會議進行得如何？
booking-close-lead = 雙方都會看到您寫的內容。工作由客戶負責完成。
booking-close-minutes = 會議記錄
booking-close-minutes-hint = 做了哪些決議，誰在何時之前做什麼。
booking-close-took-place = 已舉行
booking-close-no-show = 必要的人員未出席
booking-close-no-show-text = 若必要的人員未出席，就不會有會議記錄，客戶可以重新預約會議。
booking-not-begun = 會議尚未開始。您可以從{ $when } 起填寫結果。
booking-customer-moves = 改期或取消由客戶進行。
