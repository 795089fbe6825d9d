# What an operator reads of mails that could not leave, and what a manager reads when nobody can be asked.

operator-late = 延遲的郵件
operator-late-since = 最早的一封自 { $when } 起等候。
operator-late-last = 最近一次嘗試（{ $when }）：
operator-job-to = 收件者：{ $name }，{ $address }
mail-nobody-asked-subject = { $reference } 尚無專家承接
mail-nobody-asked-text = 要求 { $reference } 目前沒有可邀約的專家。
mail-nobody-asked-button = 開啟佇列
token-api-address = API 位址
token-api-document = API 說明 (OpenAPI)
