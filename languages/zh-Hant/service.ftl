# 租用戶的服務與資格，主動顯示。

service-title = 服務
service-lead = 所有服務，於{ $date }依 { $rules } 版規則檢查。任何一項都可以要求協助，判定會說明我們能提供的協助。
service-yours = 您訂閱中的服務
service-request = 要求協助
service-migration-caption = 於{ $date }依 { $rules } 版規則檢查
service-subscriptions = 您的訂閱
service-held = { $seats } 個授權，{ $start }至{ $end }
service-current = 有效
service-ended = 已結束
service-to-begin = 尚未開始
service-how = 如何決定
service-how-text = 我們計算包含該服務的有效訂閱中有多少付費授權，再與當天生效的規則比較。相同的事實資料一律得到相同的結果，每個決定都會保留其依據。
service-how-again = 我們每天都會重新檢查，您每次送出要求時也會檢查。
service-version = { $rules } 版規則，服務目錄版本 { $version }
service-see-requests = 查看所有要求
