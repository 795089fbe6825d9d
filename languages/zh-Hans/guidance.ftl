# 指导记录。

ledger-title = 指导记录
ledger-lead = 列出每一条书面建议和会议中的口头建议，并注明所用文档的版本和语言。
ledger-unread = { $count } 条尚未确认阅读
ledger-given = 提供时间
ledger-what = 内容
ledger-version = 版本
ledger-language = 语言
ledger-acknowledged = 确认阅读
ledger-acknowledged-by = { $name }，{ $when }
ledger-not-yet = 尚未确认
ledger-acknowledge = 我已阅读
ledger-document = { $title }，版本 { $version }
ledger-said-in = 会议中提出：{ $meeting }
ledger-answers = 回答的问题：{ $question }
ledger-meeting = { $title }，{ $date }
ledger-none = 还没有指导
ledger-none-text = 专家提供建议后，会立即显示在此处。
ledger-older = 更早
ledger-newest = 最新
