# 送出後的要求。

tracking-title = 要求 { $reference }
tracking-sent = { $name } 於{ $when } 送出
tracking-sent-once = 於{ $when } 送出
tracking-waited = 上班時間累計
tracking-waited-text = 送出後經過的上班時間
tracking-due = 回覆期限
tracking-left = 以上班時間計算，剩餘 { $length }
tracking-queue = 佇列
tracking-answer-by = 目前邀約的專家會在{ $when } 前回覆
tracking-link = 給其他人的連結
tracking-link-text = 擁有此連結的人只能看到參考編號、狀態與計時，看不到其他內容。
tracking-link-make = 建立連結
tracking-link-renew = 建立新連結
tracking-link-new = 請立即複製，連結只會顯示這一次。先前的連結已失效。
tracking-link-works = 目前有使用中的連結，例如我們郵件中的連結；我們不會保留副本，因此無法再次顯示。建立新連結後，原連結就會失效。
tracking-link-revoke = 撤銷連結
tracking-open-plan = 開啟計畫
tracking-as-of = 截至{ $when }

# 在各狀態下，連結讀者看到的說明
tracking-public-draft = 此要求尚未送出。
tracking-public-filed = 要求已送出，正在檢查。
tracking-public-awaiting-consent = 正在等候客戶同意。
tracking-public-queued = 要求正在等候下一位合適的專家。
tracking-public-offered = 已邀約專家，專家會在 2 個工作天內回覆。
tracking-public-accepted = 專家已承接此要求，合作案已開始。
tracking-public-self-serve = 要求已獲回覆，客戶可以繼續使用自助計畫。
tracking-public-withdrawn = 此要求已撤回。
