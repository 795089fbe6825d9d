# 指引記錄。

ledger-title = 指引記錄
ledger-lead = 所有書面或會議中口頭提供的建議，以及所用文件的版本與語言。
ledger-unread = { $count } 則尚未確認已讀
ledger-given = 提供時間
ledger-what = 內容
ledger-version = 版本
ledger-language = 語言
ledger-acknowledged = 確認已讀
ledger-acknowledged-by = { $name }，{ $when }
ledger-not-yet = 尚未確認
ledger-acknowledge = 我已讀過
ledger-document = { $title }，版本 { $version }
ledger-said-in = 於會議中說明：{ $meeting }
ledger-answers = 回答的問題：{ $question }
ledger-meeting = { $title }，{ $date }
ledger-none = 尚無指引
ledger-none-text = 您的專家提出建議後，就會顯示在這裡。
ledger-older = 較舊
ledger-newest = 最新
