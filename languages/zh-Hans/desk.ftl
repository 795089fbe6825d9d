# 专家的工作台：派单、我的一天、待处理方、我的客户。

desk-title = 工作台
desk-lead = { $date }。{ $offers ->
    [0] 没有派单
   *[other] { $offers } 份派单
}，{ $meetings ->
    [0] 今天没有会议
   *[other] 今天 { $meetings } 场会议
}，{ $answers ->
    [0] 没有待我们处理的事项
   *[other] { $answers } 项待我们处理
}，{ $waiting ->
    [0] 没有等待中的客户
   *[other] 等待 { $waiting } 家客户
}。
desk-keys-move = 移动
desk-keys-accept = 接受
desk-keys-decline = 拒绝
desk-keys = 快捷键
desk-offers = 派单
desk-offers-why = 为什么派给我
desk-offers-none = 没有等待你答复的派单
desk-offers-none-text = 下一个符合你的语言、服务和工作时间的请求会显示在此处。
desk-offers-further = 另有 { $count } 个截止时间较晚的派单，答复上面的派单后会依次显示。
desk-offer-about = { $seats } 个许可证 · { $services } · { $place }
desk-offer-left = 剩余 { $length }
desk-offer-ends = 按工作时间计算，{ $when } 截止
desk-offer-accept = 接受
desk-offer-accept-of = 接受 { $customer }
desk-offer-decline = 拒绝
desk-offer-decline-of = 拒绝 { $customer }
desk-fit-services = { $count ->
    [1] 熟悉该服务
   *[other] 熟悉全部 { $count } 项服务
}
desk-fit-overlap = 每周共同工作时间 { $length }
desk-fit-load = 接受后工作量 { $percent }%
desk-fit-continuity = 曾与其合作
desk-decline-question = 要拒绝 { $customer } 的派单吗？
desk-decline-text = 请求会立即派给下一位专家。原因与决策一并保存，客户看不到。
desk-decline-reason = 原因
desk-decline-reason-hint = 一个完整的句子
desk-decline-keep = 保留派单
desk-declined = 已拒绝。请求已立即另行派单。
desk-day = 我的一天
desk-day-none = 今天没有会议
desk-day-now = 现在 { $time }
desk-minutes-due = 待写会议纪要
desk-waiting = 等待客户
desk-waiting-caption = 等待最久的在前。时长按客户的工作日计算。
desk-waiting-none = 没有待客户处理的任务
desk-waiting-task = 客户和任务
desk-waiting-age = 已等待
desk-waiting-days = { $days } 天
desk-waiting-state = 状态
desk-our-move = 待我们处理
desk-our-move-caption = 等待最久的在前。时长按区域的工作时间计算。
desk-our-move-none = 没有待我们处理的事项
desk-due = 截止
desk-late = 延迟
desk-on-plan = 符合计划
desk-load = 当前工作量
desk-staff-actions = 工作人员代客户执行的操作
desk-customers = 客户
desk-customers-none = 还没有项目
desk-offer-about-no-seats = { $services } · { $place }
desk-offer-pool = 评估了 { $candidates } 人，{ $passed } 人通过全部筛选条件
desk-offer-answer = 你的答复
desk-offer-answer-text = 接受后，计划随即打开，并请客户选择启动会议的时间。拒绝后，请求会立即派给下一位专家。
desk-offer-asked = 请求内容
desk-offer-language = 会议语言
desk-offer-region = 区域
desk-offer-date = 期望日期
desk-offer-reason = 业务原因
desk-offer-owner = 成功负责人
desk-offer-ended-accepted = 你已接受此派单。计划列在你的客户中。
desk-offer-ended-declined = 你已拒绝此派单。请求已立即另行派单。
desk-offer-ended-expired = 答复时间已过。请求将派给下一位专家。
desk-offer-ended-withdrawn = 客户更改或撤回了请求。
desk-offer-ended-open = 正在等待你的答复。
desk-all-customers = { $count ->
    [0] 我的客户
   *[other] 我的全部 { $count } 家客户
}
desk-waiting-none-text = 客户有任务要做时，会显示在此处，并注明已等待的工作日。
desk-waiting-more = · 另有 { $count } 项
desk-our-move-none-text = 客户的提问、迁移问题、受阻的任务、待审阅的证明材料、待写的会议纪要和我们自己的任务会显示在此处。
desk-ours = 我们的任务
desk-migration-issue = 迁移问题
desk-load-points = { $carried }/{ $capacity } 点
desk-load-offered = { $count ->
    [0] 目前没有派单
   *[other] 派单另计 { $count } 点
}
desk-staff-actions-from = 根据这些项目的审核链统计
desk-customers-lead = { $count ->
    [0] 还没有项目。
   *[other] { $count } 个项目，进行中的在前。
}
desk-customers-none-text = 你接受派单后，会成为一个项目并显示在此处。
desk-customers-caption = “阶段”是第一个尚未完成的载入阶段；待处理的数量按任务计算。
desk-customers-name = 客户
desk-customers-phase = 阶段
desk-customers-planned = 计划结束日期
