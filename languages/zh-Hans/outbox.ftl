# What an operator reads of mails that could not leave, and what a manager reads when nobody can be asked.

operator-late = 延迟的邮件
operator-late-since = 最早的一封自 { $when } 起等待。
operator-late-last = 最近一次尝试（{ $when }）：
operator-job-to = 收件人：{ $name }，{ $address }
mail-nobody-asked-subject = 尚无专家接受 { $reference }
mail-nobody-asked-text = 请求 { $reference } 目前没有可派单的专家。
mail-nobody-asked-button = 打开队列
token-api-address = API 地址
token-api-document = API 说明 (OpenAPI)
