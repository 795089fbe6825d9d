# 流程的各种状态及其名称；当前的待处理方。

move-yours = 待你处理
move-centers = 待中心处理
move-customers = 待客户处理
move-ours = 待我们处理
move-nobodys = 暂无需处理
waiting-on = 待处理
waiting-you = 你：{ $count }
waiting-center = 我们：{ $count }
waiting-customer = 客户：{ $count }
waiting-us = 我们：{ $count }
waiting-later = 以后：{ $count }

request-state-draft = 草稿
request-state-filed = 已提交
request-state-awaiting-consent = 等待同意
request-state-queued = 排队中
request-state-offered = 已派单
request-state-accepted = 已接受
request-state-self-serve = 自助
request-state-withdrawn = 已撤回

# 请求处于各状态时，客户接下来会看到什么
request-next-draft = 填写完整后即可发送。草稿会保留 30 天。
request-next-filed = 我们正在检查哪些服务符合条件，不到一分钟即可完成。
request-next-awaiting-consent = 此请求由你的合作伙伴提交。是否允许该合作伙伴代办，由你组织的管理员决定。
request-next-queued = 请求会派给下一位会说你的语言并熟悉这些服务的专家。
request-next-nobody = 目前没有可派单的合适专家。已通知中心经理，系统每小时重新寻找一次。
request-next-offered = 请求已派给一位专家，对方会在 2 个工作日内答复。
request-next-accepted = 一位专家已接受请求。计划中显示了目前的进度。
request-next-self-serve = 你今天就可以开始自助计划。如果情况有变，请再次请求帮助。
request-next-withdrawn = 此请求已撤回。你可以随时发送新的请求。

offer-state-open = 等待答复
offer-state-accepted = 已接受
offer-state-declined = 已拒绝
offer-state-expired = 已过期
offer-state-withdrawn = 已收回

engagement-state-open = 进行中
engagement-state-paused = 已暂停
engagement-state-stalled = 停滞
engagement-state-completed = 已完成
engagement-state-closed = 已结束

task-state-waiting = 等待中
task-state-open = 可进行
task-state-stuck = 受阻
task-state-in-review = 审阅中
task-state-done = 已完成
task-state-deviated = 以其他方式完成
task-state-not-applicable = 不适用

meeting-state-held = 已为你预留
meeting-state-booked = 已预订
meeting-state-moved = 已改期
meeting-state-cancelled = 已取消
meeting-state-no-show = 有人缺席
meeting-state-done = 已举行

owner-kind-customer = 客户
owner-kind-representative = 代表
owner-kind-partner = 合作伙伴
owner-kind-specialist = 专家
