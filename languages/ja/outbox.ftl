# What an operator reads of mails that could not leave, and what a manager reads when nobody can be asked.

operator-late = 送信が遅れているメール
operator-late-since = 最も古いメールは { $when } から待機しています。
operator-late-last = 最後の試行 ({ $when }):
operator-job-to = 宛先: { $name }、{ $address }
mail-nobody-asked-subject = { $reference } の担当者が決まっていません
mail-nobody-asked-text = 現在、依頼 { $reference } を打診できるスペシャリストがいません。
mail-nobody-asked-button = 順番待ちを開く
token-api-address = API のアドレス
token-api-document = API の説明 (OpenAPI)
