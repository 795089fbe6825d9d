# 结论及其原因：规则、实际情况、所需条件、如何改变结论。

verdict-eligible = 符合条件
verdict-self-serve = 自助
verdict-not-eligible = 不符合条件
migration-level-none = 不含迁移
migration-level-guidance = 仅提供指导
migration-level-service = 迁移服务
eligibility-service = 服务
eligibility-verdict = 结论
eligibility-seen = 实际情况
eligibility-needed = 所需条件
eligibility-change = 如何改变结论
eligibility-also = { $name }（其他原因）
eligibility-migration = 邮件和文件迁移
eligibility-migration-meetings = 迁移会议的语言
eligibility-benefit = 面向超大型组织的附加权益
eligibility-caption = 依据 { $rules } 版规则于{ $when } 判定。相同的信息始终得出相同的结论。
eligibility-caption-now = 检查日期：{ $date }。依据 { $rules } 版规则和你的订阅许可证检查，发送请求时会再次检查。
eligibility-rule = 规则 { $rule }，查看日期：{ $date }
eligibility-sentence = { $seen }。如何改变结论：{ $change }。
eligibility-sentence-none = 当前有效的订阅均不包含此服务。拥有包含此服务的订阅计划并达到 { $count } 个许可证后，结论会改变。

# 规则看到的情况
eligibility-seen-none = 当前有效的订阅均不包含此服务
eligibility-seen-seats = { $plans } 的 { $count } 个付费许可证
eligibility-seen-ended = { $plan } 已于{ $date }结束
eligibility-seen-begins = { $plan } 将于{ $date }开始
eligibility-seen-trial = { $plan } 是试用版
eligibility-seen-trial-counts = 试用版，计入资格至{ $date }
eligibility-seen-no-cost = { $plan } 是免费订阅计划
eligibility-seen-guide = { $plan } 附带自助部署指南
eligibility-seen-plan = { $plan } 不含针对此服务的指导
eligibility-seen-no-system = 未获知要从哪个系统迁移
eligibility-seen-not-asked = 我们不询问数据的内容
eligibility-seen-spoken = 会议使用{ $language }
eligibility-kind-paid = 付费订阅
eligibility-kind-trial = 试用版
eligibility-kind-no-cost = 免费订阅计划
eligibility-cloud-worldwide = 全球云
eligibility-cloud-us-gov = 美国政府云
eligibility-cloud-21vianet = 由世纪互联运营的云
eligibility-cloud-dedicated = 专用云
eligibility-source-exchange = Exchange
eligibility-source-exchange-on-premises = 本地 Exchange 服务器
eligibility-source-google-workspace = Google Workspace

# 规则要求的条件
eligibility-needed-seats = { $count } 个付费许可证
eligibility-needed-faculty = { $count } 个教职员工付费许可证
eligibility-needed-current = 今天仍有效的订阅
eligibility-needed-until = 不晚于{ $date }
eligibility-needed-plan = 符合条件的订阅计划的 { $count } 个付费许可证
eligibility-needed-cloud = 本中心支持的云
eligibility-needed-regulated = 不含受特殊法规约束的数据
eligibility-needed-spoken = 迁移服务支持的 { $count } 种语言之一
eligibility-needed-nothing = 无其他要求

# 如何改变结论
eligibility-change-nothing = 无需改变
eligibility-change-more-seats = 再增加 { $count } 个付费许可证
eligibility-change-more-faculty-seats = 再增加 { $count } 个教职员工付费许可证
eligibility-change-buy-qualifying-plan = 拥有包含此服务的有效订阅计划，且不少于 { $count } 个许可证
eligibility-change-renew-subscription = 续订 { $plan }
eligibility-change-wait-for-start = 等到 { $plan } 于{ $date }开始即可
eligibility-change-paid-instead-of-trial = 将 { $plan } 试用版转为付费订阅
eligibility-change-paid-instead-of-no-cost = 将 { $plan } 换为付费订阅计划
eligibility-change-ask-your-cloud-operator = 请联系你的云运营方，由其提供帮助
eligibility-change-move-students-from = 学生数据只能从以下系统一同迁移：{ $systems }
eligibility-change-keep-regulated-data-out = 不要通过迁移服务迁移此类数据
eligibility-change-spoken = 使用其中一种语言（例如英语）举行迁移会议

# 不符合条件的请求
refusal-title = 无需专家，今天即可开始
refusal-lead = 由专家指导的载入需要 { $needed } 个付费许可证，{ $organisation } 目前有 { $seen } 个。下面列出了实际情况、如何改变结论，以及现在就能使用的计划。
refusal-lead-other = 目前还不能为这些服务提供专家指导的载入。下面列出了实际情况、如何改变结论，以及现在就能使用的计划。
refusal-why = 原因
refusal-plan = 你的自助计划
refusal-plan-go = 转到计划
refusal-plan-start = 开始自助计划
refusal-plan-by-admin = 此计划由你所在组织的管理员启动。
refusal-plan-text = 使用与专家相同的实施手册，按行之有效的顺序进行，只是没有会议。你的进度会保留。以后符合条件时，请发送新的请求，届时将由专家指导你。
refusal-plan-size = 共 { $phases } 个阶段、{ $tasks } 项任务，实际操作时间合计约 { $length }。
refusal-plan-first = 可以先做
refusal-plan-phases = 按阶段列出全部任务及实际操作时间。用户采用与载入并行进行。
refusal-plan-phase = 阶段
refusal-plan-tasks = 任务
refusal-plan-time = 时间
