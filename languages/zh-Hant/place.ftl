# 會議地點

place-title = 會議地點
place-link = 加入位址
place-link-hint = 以 https:// 開頭。雙方都能在此處、郵件與行事曆中找到。
place-keep = 之後預約的會議也使用此位址
place-join = 加入會議
place-own-title = 您的會議地點
place-own-lead = 之後預約的會議均使用此位址，除非在某個會議的頁面上另行指定。
place-coming = 即將舉行的會議
error-join-link = 無法透過此位址加入。請輸入以 https:// 開頭且不含使用者名稱或密碼的位址。
mail-meeting-placed-subject = 加入方式：{ $title }，{ $start }
mail-meeting-placed-text = { $tenant } 的「{ $meeting }」（{ $start }，與會者 { $other }）的加入位址已變更。附加的邀請會取代先前的邀請。
mail-meeting-placed-button = 檢視會議
mail-fact-where = 加入位址
mail-meeting-join = 加入：{ $link } 目的、議程與其他資訊：{ $page }
mail-meeting-of-customer = { $meeting }：{ $tenant }
action-place-meeting = 指定自己會議的地點
