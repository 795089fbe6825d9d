# 租户的服务及其资格，无需询问即显示。

service-title = 服务
service-lead = 列出所有服务，检查日期：{ $date }，依据 { $rules } 版规则。任何服务都可以请求帮助；结论说明我们能提供什么。
service-yours = 你的订阅中的服务
service-request = 请求帮助
service-migration-caption = 检查日期：{ $date }，依据 { $rules } 版规则
service-subscriptions = 你的订阅
service-held = { $seats } 个许可证，{ $start }至{ $end }
service-current = 有效
service-ended = 已结束
service-to-begin = 尚未开始
service-how = 如何判定
service-how-text = 我们统计你当前有效的订阅中包含某项服务的付费许可证，并与当天生效的规则比较。相同的信息始终得出相同的结论，每项决策都会保留其依据。
service-how-again = 我们每天都会重新检查，每次你发送请求时也会检查。
service-version = { $rules } 版规则，服务目录版本 { $version }
service-see-requests = 查看全部请求
