# Mail that the customer moves: the tower of all waves, one wave, its ledger and its report.

migration-title = 邮件迁移
migration-lead = { $tenant }，从 { $sources } 迁移到 { $target }。由 { $tenant } 执行，{ $lead } 关注进度。
migration-lead-alone = { $tenant }，从 { $sources } 迁移到 { $target }。由 { $tenant } 执行。
migration-start-here = 分批迁移邮箱，每个批次都由你启动，进度在此查看。
migration-none = 尚无批次
migration-none-text = 请从只有少量邮箱的测试批次开始，在迁移大量用户之前确认一切正常。
migration-none-led = 客户尚未规划批次。

# The figures of the tower
migration-moved = 已迁移并验证
migration-moved-of = { $done }/{ $all }
migration-rate = 此批次的速度
migration-rate-mailboxes = 每小时 { $count } 个邮箱
migration-rate-bytes = 每小时 { $bytes }
migration-rate-messages = 每小时 { $count } 封邮件
migration-daily = 每日目标（{ $percent }%）
migration-daily-whole = 每日目标
migration-doubled = 重复邮件
migration-forecast = 最后一个邮箱（预测）
migration-forecast-likely = 最迟{ $date }（80% 的可能性）
migration-forecast-none = 尚不确定
migration-forecast-none-text = 完成五个邮箱后即可预测

# What stays behind
migration-stays = 不会迁移的内容
migration-stays-text = 以下内容不会从 { $source } 迁移：{ $list }。
migration-stays-by = { $name } 已于{ $date }确认阅读。
migration-apart-text = 其中，{ $source } 自带的迁移工具可以迁移：{ $list }。
migration-stays-open = 尚无人确认阅读。有人确认之后才能提交批次。
migration-stays-full = 完整清单
migration-stays-send = 我已阅读
migration-stays-tell = 请在迁移邮箱之前通知相关人员。
migration-moves-text = 以下内容会从 { $source } 迁移：{ $list }。

# The waves
migration-waves = 批次
migration-waves-caption = 按{ $place }时间显示。批次可以暂停和继续，不会重复复制。
migration-column-wave = 批次
migration-column-mailboxes = 邮箱
migration-column-progress = 进度
migration-column-exceptions = 异常项数
migration-column-duration = 用时
migration-column-state = 状态
migration-wave-test = 测试
migration-wave-pilot = 试点
migration-wave-velocity = 正式批次
migration-wave-number = 正式批次 { $number }
migration-test-number = 第 { $number } 次测试
migration-pilot-number = 第 { $number } 次试点
migration-wave-text-test = 测试：少量邮箱，确认一切正常
migration-wave-text-pilot = 试点：第一批真实用户，只有一次
migration-wave-text-velocity = 正式批次：其余所有人，分组进行
migration-verified-of = 已验证 { $done }/{ $all }
migration-failed-count = 失败 { $count } 个
migration-messages-of = { $done }/{ $all } 封邮件
migration-starts-when-said = 由你决定何时启动
migration-starts-when-customer = 由客户决定何时启动
migration-awaited = 已启动，等待工具
migration-until-cut-off = 邮箱可更改至{ $when }
migration-proposed = 由你的专家提议
migration-proposed-led = 已提议，客户尚未采纳
migration-proposed-by = 由 { $name } 提议
migration-left = 大约还需 { $length }
migration-accepted = 已验收
migration-stopping = 正在停止
migration-stopped = 未完成即已停止
migration-percent = { $percent }%

# States, with whose move it is; the words of the process
migration-state-planned = 未提交
migration-state-submitted = 已提交
migration-state-queued = 排队中
migration-state-waiting-for-customer = 等待客户
migration-state-running = 进行中
migration-state-completed = 已完成
migration-state-completed-with-errors = 已完成但有错误
migration-state-failed = 失败
migration-mailbox-state-waiting = 等待中
migration-mailbox-state-running = 进行中
migration-mailbox-state-moved = 已迁移，未验证
migration-mailbox-state-verified = 已验证
migration-mailbox-state-with-errors = 有错误
migration-mailbox-state-failed = 失败

# What the customer does next in each state
migration-next = 下一步
migration-next-planned = 请核对邮箱清单，然后提交批次。
migration-next-objections = 请更正上面列出的内容，然后提交批次。
migration-next-submitted = 批次已提交。在{ $when } 之前，你仍可更改邮箱或撤回批次。
migration-next-submitted-open = 批次已提交。从{ $when } 起可以启动。
migration-next-queued = 邮箱清单已确定，不能再更改。从{ $when } 起可以启动批次。
migration-next-pair = 请先配对用于迁移邮件的计算机，然后启动批次，并在该计算机上运行工具。
migration-next-waiting-for-customer = 请启动批次，然后在你的计算机上运行工具。
migration-next-paused = 批次已暂停，可以随时重新启动。已迁移的内容会保留，不会重复复制。
migration-next-running = 你计算机上的工具正在迁移邮件。你可以随时暂停。
migration-next-stopping = 批次正在停止：工具正在完成当前迁移的内容。
migration-next-stopped = 批次已停止。重试即可迁移缺少的内容。
migration-next-started = 你已启动批次。请在你的计算机上运行工具：工具连接到中心后，即开始迁移第一个邮箱。
migration-next-completed = 请抽查几个新邮箱，然后验收批次。
migration-next-completed-with-errors = 请查看异常项。仍可迁移的内容可以重试，也可以按现状验收批次。
migration-next-failed = 请查看异常项，消除原因，然后重试。
migration-next-imported = 请查看异常项，然后按现状验收批次。仍可迁移的内容，请用生成报告的工具迁移。
migration-next-accepted = 无需再处理：此批次已于{ $date }验收。
migration-missing-messages = 缺少 { $count } 封邮件。
migration-missing-begun = { $count } 个邮箱尚未开始迁移。
migration-missing-failed = { $count } 个邮箱未能迁移。
migration-accepted-on = { $name } 已于{ $date }验收
migration-act-submit = 提交
migration-act-take-back = 撤回
migration-act-start = 启动
migration-act-start-of = 启动“{ $name }”
migration-act-pause = 暂停
migration-act-pause-of = 暂停“{ $name }”
migration-act-stop = 停止
migration-act-stop-text = 工具完成当前正在迁移的内容后停止，批次以当时的状态结束。之后可以重试。
migration-act-retry = 重试
migration-act-accept = 验收
migration-act-change = 更改
migration-act-plan = 规划批次
migration-act-propose = 提议批次

# The runner: the tool on the customer's computer
migration-runner = 工具
migration-runner-text = 工具在你的计算机上运行，并从那里登录两个邮件系统。密码和邮件不会传到中心。
migration-runner-text-led = 工具在客户的计算机上运行，并从那里登录两个邮件系统。密码和邮件不会传到中心。
migration-runner-heard = 上次收到工具消息：{ $when }
migration-silent = 未收到工具的消息
migration-runner-silent = 自{ $when } 起未再收到工具的消息。计算机是否仍处于开机状态？
migration-runner-none = 尚未配对计算机。
migration-runner-paired = 已配对：{ $name }
migration-runner-report = 已导入的报告：{ $name }
migration-pair = 配对计算机
migration-pair-code = 配对码
migration-pair-code-text = 只能使用一次，在 { $minutes }内有效。请在工具询问时输入。
migration-pair-command = 配对计算机
migration-pair-command-text = 此命令会询问配对码，并创建包含此批次邮箱的 plan.toml。请在其中补充两台邮件服务器以及密码所在的位置。
migration-check-command = 检查批次
migration-check-command-text = 列出哪些内容可以迁移、哪些不能，不会更改任何一方。
migration-trial-command = 试迁移少量邮件
migration-trial-command-text = 每个文件夹最多迁移十封邮件，以查看迁移效果。其余邮件由下一条命令迁移。
migration-run-command = 运行批次
migration-run-command-text = 此命令会等待你在此处启动，然后迁移目标中还没有的内容，最后进行比对。可以反复运行。
migration-verify-command = 验证批次
migration-verify-command-text = 比对目标与源的内容，并报告差异。

# Why a run waits
migration-waits = 工具正在等待
migration-wait-suggested = 邮件服务器要求暂停
migration-wait-limit = 邮件服务器限制了速度
migration-wait-budget = 今天的迁移量已用完
migration-wait-window = 当前不在你选择的时段内
migration-wait-dropped = 邮件服务器关闭了连接
migration-wait-connections = 邮件服务器目前不允许更多连接
migration-wait-sign-in = 邮件服务器拒绝了登录：请在运行工具的计算机上更正
migration-wait-no-room = 有目标邮箱已满：请腾出空间或提高配额，然后重新启动
migration-wait-until = { $reason }。将于{ $when } 继续。
migration-wait-open = { $reason }。

# What stands in the way of a wave, and the way out
migration-objections-title = 提交此批次之前
migration-objection-no-mailboxes = 批次中没有邮箱。请至少添加一个。
migration-objection-batch-too-small = 批次至少需要 { $needed } 个邮箱，现有 { $has } 个。请添加邮箱，或改为测试批次。
migration-objection-start-passed = 开始时间已过。请选择更晚的时间。
migration-objection-past-cut-off = 邮箱只能更改至{ $when }，现已截止。请选择更晚的开始时间。
migration-objection-too-many-that-day = 当天已有 { $most } 个批次。请选择其他日期。
migration-objection-outside-window = 此云在该时间不进行迁移。下一个可以开始的时间：{ $when }。
migration-objection-outside-window-open = 此云在该时间不进行迁移。请选择其他开始时间。
migration-objection-second-pilot = 已有试点批次，而试点只能有一个。请选择其他类型的批次。
migration-objection-out-of-order-test = 必须先完成一个测试批次。
migration-objection-out-of-order-pilot = 必须先完成试点批次。
migration-objection-out-of-order-velocity = 必须先完成之前的批次。
migration-objection-service-not-ready = 目标服务尚未设置完成。请完成相关任务，或发送没有错误的检查结果。
migration-objection-tasks = { $service } 的任务
migration-objection-not-acknowledged = 尚无人确认哪些内容不会迁移。请阅读清单并确认。
migration-objection-mailbox-too-large = { $target } 有 { $bytes }，而新邮箱最多只能用到 { $most }。请将邮件存档，或提高配额。
migration-objections-too-large = 有多个邮箱的内容超过新邮箱可使用的上限。请将邮件存档，或提高配额。
migration-objection-filled = { $target }，{ $bytes }，最多 { $most }
migration-objection-same-target = { $target } 在批次中出现多次。请只保留一个。

# The mailboxes of a wave
migration-mailboxes = 邮箱
migration-mailboxes-caption = 每个邮箱的源和目标
migration-mailbox = 邮箱
migration-messages = 邮件
migration-size = 大小
migration-size-of = { $there }/{ $all }
migration-attempt-of = 第 { $number } 次尝试，最多 { $most } 次
migration-verified-at = { $when } 比对 { $compared } 封
migration-differences = { $count } 处差异
migration-from = 来自 { $source }
migration-erased = 地址已删除
migration-fault-sign-in = 登录被拒绝。请在运行工具的计算机上检查密码或令牌。
migration-fault-unreachable = 无法连接到邮件服务器。
migration-fault-no-room = 目标邮箱已满。请腾出空间或提高配额。
migration-fault-throttled = 邮件服务器限制速度的时间过长。
migration-fault-protocol = 邮件服务器的响应不是 IMAP。
migration-fault-journal = 无法在运行工具的计算机上写入迁移记录。请检查磁盘。
migration-fault-other = 由于其他原因停止。
migration-said = 服务器返回：{ $said }

# Exceptions, each with cause, owner and state
migration-exceptions = 异常项
migration-exceptions-in = “{ $name }”的异常项
migration-exceptions-caption = 每个异常项都注明原因和负责方。
migration-item-sized = { $name }，{ $text }
migration-exceptions-none-text = 应迁移的内容已全部到位。
migration-group-items = { $count } 项
migration-group-first = 前 { $count } 项
migration-group-elsewhere = { $places }等
migration-ledger-link = 迁移明细：所有异常项
migration-item = 异常项
migration-cause = 原因
migration-owner = 负责方
migration-class-too-large = 邮件过大
migration-class-no-room = 邮箱已满
migration-class-bytes = 内容被拒绝
migration-class-nul = 邮件含有 NUL 字节
migration-class-refused = 邮件被拒绝
migration-class-unreadable = 无法读取邮件
migration-class-keywords = 未保留关键字
migration-class-doubled = 邮件重复
migration-class-missing = 邮件缺失
migration-class-differs = 邮件不一致
migration-class-other = 其他
migration-cause-too-large = 超过目标服务器接受的大小。请提高限制，或将邮件保存为文件。
migration-cause-no-room = 目标邮箱空间不足。请腾出空间或提高配额，然后重试。
migration-cause-bytes = 目标服务器不接受邮件中的字节。请将邮件保存为文件。
migration-cause-nul = 邮件可能含有 NUL 字节，到达时已变为其他字节。请与原邮件比较。
migration-cause-refused = 目标服务器拒绝接收此邮件。请将邮件保存为文件。
migration-cause-unreadable = 无法从源邮箱获取。请在源邮箱中打开，或请管理员修复源邮箱。
migration-cause-keywords = 目标服务器只保留部分关键字。邮件本身已到位。
migration-cause-doubled = 连接中断后，目标服务器仍存储了该邮件。请删除其中一封。
migration-cause-missing = 邮件已迁移，但目标邮箱中已不存在。如果不是有人删除，请重试。
migration-cause-differs = 目标中的内容与源不同。请比较两者。
migration-cause-other = 由其他工具报告。
migration-cause-over = 超过 { $most }，即 { $source } 的限制。请将邮件保存为文件。
migration-cause-code = { $name }代码：{ $code }。
migration-owner-customer = 客户
migration-owner-you = 你
migration-item-stays = 不会迁移
migration-item-again = 可以重试
migration-item-there = 已到位

# The ledger
migration-ledger = 迁移明细
migration-ledger-lead = 未能原样迁移的所有内容，由工具逐项报告。
migration-ledger-all = 全部
migration-ledger-classes = 按原因查看异常项
migration-ledger-caption = 按邮箱排列
migration-ledger-none = 没有报告此类异常项。
migration-ledger-empty = 暂无异常项
migration-ledger-empty-text = 迁移邮件时，工具会逐项报告未能原样迁移的内容，并在此列出其邮箱和原因。批次结束后，明细即为完整。
migration-ledger-uid = UID { $uid }
migration-ledger-hidden = 仅当使用 --with-names 时，工具才会发送文件夹名称和邮件服务器的回复；邮件主题从不发送。
migration-ledger-csv = 下载 CSV
migration-ledger-csv-first = 文件包含前 { $count } 项。
migration-ledger-next = 下一页

# The report of a wave
migration-report = 报告
migration-report-final = 最终报告
migration-report-lead = { $name }，来自 { $source }，{ $when }
migration-report-running = 此批次尚未结束，数字为目前的情况。
migration-report-words = { $name }，{ $date }
migration-report-none = 专家尚未为此报告撰写说明。
migration-report-form = 你的说明
migration-report-form-hint = 哪些顺利、还剩什么、你有什么建议。客户会同时看到这段说明和各项数字。
migration-report-send = 保存报告
migration-report-classes = 按原因统计的异常项

# Issues after a wave
migration-issues = 报告的问题
migration-issues-until = 报告问题的截止时间：{ $date }。
migration-issues-until-led = 客户报告问题的截止时间：{ $date }。
migration-issues-over = 报告问题的期限已于{ $date } 结束。
migration-issues-later = 批次结束后，你可以报告问题。
migration-issues-later-led = 批次结束后，客户可以报告问题。
migration-issues-none = 没有报告的问题。
migration-issue = 报告问题
migration-issue-lead = 请说明涉及哪个邮箱、预期结果和实际情况。专家会在此处答复。
migration-issue-lead-alone = 请说明涉及哪个邮箱、预期结果和实际情况。内容会随批次保存。
migration-issue-text = 问题说明
migration-issue-send = 报告问题
migration-issue-by = { $name }，{ $when }
migration-issue-answer = 答复
migration-issue-answer-title = 答复问题
migration-issue-answer-text = 你的答复
migration-issue-answer-hint = 写下你的建议，由客户执行。
migration-issue-open = 等待答复

# Planning a wave
migration-plan-lead = 迁移哪些人的邮箱、何时迁移，由你决定。在你启动之前，不会开始任何操作。
migration-propose-lead = 客户会看到你的提议，可以按需更改并提交。你不能提交或启动批次。
migration-plan-wave = 批次类型
migration-plan-name = 名称
migration-plan-name-hint = 例如“财务部”。不填写时，以类型和编号命名。
migration-plan-source = 邮件目前所在的系统
migration-plan-date = 开始日期
migration-plan-time = 开始时间
migration-plan-time-hint = 按{ $place }时间，例如 20:00
migration-plan-mailboxes = 邮箱
migration-plan-mailboxes-hint = 每行一个：源,目标，以半角逗号分隔。如果知道，请再加上大小和新邮箱的配额，例如 12.5 GB。
migration-plan-file = 邮箱的 CSV 文件
migration-plan-file-hint = 代替上面的清单，列相同
migration-plan-told = 通知相关人员的日期
migration-plan-told-hint = 尚未通知时请留空。
migration-plan-keep = 迁移明细保留天数
migration-plan-keep-hint = 从批次结束时算起。到期后，地址和各异常项会删除，统计数字会保留。
migration-plan-save = 保存批次
migration-plan-propose = 提议批次
migration-plan-languages = 迁移服务不提供以下语言：{ $languages }。
migration-change-title = 更改“{ $name }”
migration-change-save = 保存更改
migration-source-imap = IMAP
migration-source-gmail = Gmail
migration-source-exchange = Exchange
migration-source-domino = HCL Domino

# The question before a start
migration-start-title = 现在要启动“{ $name }”吗？
migration-start-text = { $mailboxes }，{ $bytes }。在每个邮箱完成验证之前，邮件仍会送达旧系统。你可以随时暂停。
migration-start-text-plain = { $mailboxes }。在每个邮箱完成验证之前，邮件仍会送达旧系统。你可以随时暂停。
migration-start-mailboxes = { $count } 个邮箱
migration-start-done = 预计完成
migration-start-done-likely = 约{ $when }，最迟{ $late }（95% 的可能性）
migration-start-done-late = 最迟{ $late }（95% 的可能性）
migration-told = 通知相关人员
migration-told-on = { $date }
migration-told-not = 计划中未填写日期
migration-start-runs = 启动人
migration-start-runs-as = { $name }，{ $tenant }
migration-start-not-yet = 暂不启动
migration-stop-title = 现在要停止“{ $name }”吗？
migration-accept-title = 要按现状验收“{ $name }”吗？
migration-accept-text = 这些内容不会再迁移：验收后的批次无法重试。

# Reading what another tool wrote
migration-import = 导入其他工具的报告
migration-import-link = 已用其他工具迁移？导入其报告
migration-import-lead = 报告的内容会与其他批次一起显示在“邮件迁移”页面。文件本身不会保留。
migration-import-tool = 生成报告的工具
migration-import-tool-imapsync = imapsync（日志）
migration-import-tool-mbsync = mbsync（日志）
migration-import-tool-migration-wiz = MigrationWiz（CSV）
migration-import-tool-migration-manager = Migration Manager（CSV）
migration-import-file = 报告
migration-import-file-hint = 工具生成的原始文件，最大 { $most } MB
migration-import-into = 归入的批次
migration-import-into-hint = 较新的报告会更新由较早报告创建的批次。
migration-import-new = 新的批次
migration-import-name-hint = 不填写时，以工具名称命名。
migration-import-send = 导入

error-migration-file = 此文件不是 UTF-8 文本。请将清单另存为“CSV UTF-8”，然后重新选择。
