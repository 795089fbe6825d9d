# 帮助请求：四个步骤，以及发送后的更改。

request-title = 请求有关 Microsoft 365 的帮助
request-lead = 共四个简短的步骤。你可以随时离开；草稿会保留 30 天。
request-draft-saved = 草稿 { $reference }，保存时间：{ $when }
request-steps = 步骤
request-step-who = 请求方
request-step-what = 内容
request-step-how = 方式
request-step-check = 检查
request-save = 保存更改
request-save-leave = 保存并离开
request-leave = 离开；草稿已保存
error-step-what = “内容”这一步尚未填写。
error-step-how = “方式”这一步尚未填写。
error-services = 请至少选择一项服务。
error-desired-date = 请选择期望的上线日期。
error-business-reason = 请填写业务原因。一句话即可。
error-success-owner = 请填写成功负责人。
error-spoken-language = 请选择会议语言。
error-mail-source = 请说明邮箱目前在何处。
error-file-source = 请说明文件目前在何处。
error-directory = 请说明帐户目前在何处管理。

# 第 1 步：请求方
request-who = 谁需要帮助？
request-who-text = 这些信息已知，此处无需填写。
request-organisation = 组织
request-domain = 域
request-asks = 请求人
request-written = 书面语言
request-hours = 你的工作时间
request-region = 区域
request-seats = 订阅
request-seats-none = 没有已知的有效订阅
request-seats-of = { $plan }，{ $seats } 个许可证，有效期至{ $date }
request-under-way = 已在进行中
request-under-way-text = 请先查看此处：你需要的内容可能已包含在内。
request-region-open = 现在为工作时间
request-region-opens = { $when } 开始工作

# 第 2 步：内容
request-what = 你想部署什么？
request-what-text = 我们刚刚根据你的订阅检查了每项服务。你可以选择任意服务；结论说明我们能提供什么。
request-what-more = 目前不符合条件的服务
request-date = 期望的上线日期
request-date-hint = 用户应从何时起能够使用？
request-reason = 业务原因
request-reason-hint = 一两句话即可。专家会在第一场会议之前阅读。
request-owner = 成功负责人
request-owner-hint = 对用户是否真正使用负责的人，而不是技术负责人。

# 第 3 步：方式
request-how = 我们如何合作？
request-how-text = 共四个问题。以前回答过的内容已预先选好。
request-spoken = 会议语言
request-spoken-hint = 只会派给会说此语言的专家。
request-migration-languages = 迁移服务提供的语言为{ $languages }。使用其他语言时，你会在迁移过程中得到指导。
request-known = 你以前提供的信息
request-not-asked = 已知信息

# 第 4 步：检查
request-check = 检查并发送
request-check-eligibility = 各项服务的资格
service-fates = 各项服务的处理方式
service-fate-eligible = 专家指导：专家会与你一起完成，包括会议和书面建议。
service-fate-self-serve = 自助：你按照已发布的文档自行完成。任务列在你的计划中，没有会议。
service-fate-not-eligible = 自助：任务列在你的计划中，没有会议。你需要先有包含此服务的有效订阅。
service-fate-documents = 自助：你按照已发布的文档自行完成。本中心没有针对此服务的任务。
request-answer-by = 答复截止时间
request-answer-by-text = 专家有 2 个工作日的时间答复，按区域的工作时间计算
request-answer-unsure = 暂无日期
request-answer-unsure-text = 目前没有可以用{ $language }提供指导的专家。你仍可发送：请求会在队列中等待，每小时重新查看一次。选择其他语言可能会更早得到答复。
request-answer-at-once = 立即
request-answer-self-serve = 发送后即可开始自助计划
request-queue = 队列
request-queue-ahead = 前面还有 { $count } 个请求
request-queue-first = 你排在第一位
request-answers = 你填写的内容
request-answer-step = 填写此步骤
request-services = 服务
request-systems = 你目前的系统
request-confirm = 我确认有权为 { $domain } 提出此请求
request-send = 发送请求
request-open-already = 已有请求正在进行：{ $reference }
request-open-already-text = 每次只能有一个请求派给专家。请更改或撤回该请求；此草稿会保留。
request-follow = 跟踪该请求
request-next-title = 后续步骤
request-happens-result = 你会立即看到结果，以及每一个原因。
request-happens-specialist = 对于符合条件的服务，会说你的语言的专家将在 2 个工作日内答复；其他服务可以通过自助计划立即部署。
request-happens-meetings = 如有专家指导，你会收到全部会议的建议时间，并可按需要改期。

# 已发送的请求
request-list = 你的请求
request-changed = 上次更改时间：{ $when }
request-edit = 更改请求
request-edit-text = 更改后会立即重新判定。如果已派给专家，派单会被收回，请求按原来的位置重新排队。
request-withdraw = 撤回请求
request-withdraw-question = 要撤回 { $reference } 吗？
request-withdraw-effect-offer = 派给专家的派单会被收回。
request-withdraw-effect-queue = 排队位置不再保留。
request-withdraw-effect-again = 你可以随时发送新的请求。
request-keep = 保留请求
request-none = 还没有发送过请求
request-none-text = 你可以为订阅中的任何服务请求帮助。
