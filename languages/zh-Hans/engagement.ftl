# 主责专家看到的项目。

engagement-span = { $from }至{ $to }
engagement-paused = 项目已暂停
engagement-paused-text = 客户的订阅已结束。续订之前，建议、答复、审阅和会议都会暂缓；客户可以继续自己的任务。
engagement-lapse-text = 这是使本项目具备资格的最后一个订阅。如果不续订，项目将从次日起暂停；系统已通过邮件通知客户管理员和你。续订由客户在购买订阅的地方办理。
engagement-stalled-text = 项目已标记为停滞。任何一方的下一步都会使其恢复进行：一条建议、一个答复、一场会议，或客户自己的操作。
engagement-questions = { $count } 个问题等待你答复
engagement-ours = 待我们处理
engagement-ours-caption = 待中心处理的任务，按截止日期排列
engagement-ours-none = 没有待我们处理的任务
engagement-ours-none-text = 客户遇到阻碍、请求审阅，或任务属于中心自己时，会显示在此处。
engagement-customers = 待客户处理
engagement-customers-caption = 客户可以进行的任务，按截止日期排列
engagement-customers-none = 客户目前没有可以进行的任务
engagement-customers-none-text = 前面的任务完成后，后续任务会自动打开。
engagement-unreviewed = { $count } 项已完成的任务有尚未审阅的证明材料
engagement-unreviewed-text = 这些任务已由客户完成。如果证明材料关系到后续工作，请予以查看；没有任务因此等待。
engagement-ledger-none = 还没有提供指导。请在任务页面上提供建议。
engagement-later = { $count ->
    [0] 没有等待中的任务
   *[other] { $count } 项任务等待中
}
engagement-left = { $count ->
    [0] 没有未完成的任务
   *[other] { $count } 项任务未完成
}
engagement-finished = { $count } 项任务已完成
engagement-finished-caption = 已完成的任务，最近的在前
engagement-group = { $track }，{ $phase }
engagement-task = 任务
engagement-state = 状态
engagement-day = 日期
engagement-verify = 代表中心确认已核实
engagement-meetings-none = 没有预订会议。
engagement-proof = 不代客户操作
engagement-staff-actions = 工作人员代客户执行的操作
engagement-chain = 审核链
engagement-chain-whole = 完整
engagement-chain-broken = 已损坏
engagement-chain-checked = 根据租户的审核链统计：{ $entries } 条记录，每个环节均已于{ $when } 检查。
engagement-not-guided = 此计划的一部分不提供指导
engagement-not-guided-text = 客户按照已发布的文档自行部署 { $services }：没有会议，不提供建议，不计工作量。
engagements-ended = 已结束

# 项目的结束：确认问题，以及结束后页面上的说明。
ending-complete-title = 全部完成了吗？
ending-complete-text = 请确认你不再需要此计划中的任何内容。
ending-complete-send = 确认全部完成
ending-not-yet = 还没有
ending-close-title = 要提前结束此计划吗？
ending-close-title-center = 要结束 { $customer } 的项目吗？
ending-close-send = 结束
ending-keep = 保留
ending-reason = 原因
ending-reason-hint = 一个完整的句子。如果有专家，专家也会看到。
ending-reason-hint-center = 一个完整的句子，例如客户已不再使用本服务。客户管理员也会看到。
ending-left = { $count } 项任务保持原状，不再完成。
ending-meetings = { $count } 场已预订的会议会从双方日历中取消。
ending-lead = 系统会通知 { $name }，其工作量随之释放。
ending-read = 计划、指导和决策仍可查看，但不能再更改。
ending-again = 你可以随时再次请求帮助。
ending-told = 系统会通知客户管理员。客户可以随时再次请求帮助。
ended-on = { $date }{ $state }
ended-by-customer = 由客户结束。
ended-by-center = 由中心结束。
ended-text = 所有内容仍可查看，但不能再更改。
engagement-asked-by = 请求人
