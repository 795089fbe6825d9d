# ガイダンス台帳。

ledger-title = ガイダンス台帳
ledger-lead = 書面または会議で提供されたすべてのアドバイスを、ドキュメントのバージョンと言語とともに記録しています。
ledger-unread = 未確認 { $count } 件
ledger-given = 提供日
ledger-what = 内容
ledger-version = バージョン
ledger-language = 言語
ledger-acknowledged = 確認
ledger-acknowledged-by = { $name } さん、{ $when }
ledger-not-yet = 未確認
ledger-acknowledge = 確認しました
ledger-document = { $title }、バージョン { $version }
ledger-said-in = 提供した会議: { $meeting }
ledger-answers = 回答した質問: { $question }
ledger-meeting = { $title }、{ $date }
ledger-none = ガイダンスはまだありません
ledger-none-text = スペシャリストがアドバイスすると、ここに表示されます。
ledger-older = 古い項目
ledger-newest = 最新の項目
