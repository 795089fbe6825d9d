# 会议：全部会议、选择时间、改期、取消以及会议情况。

booking-meetings = 会议
booking-lead-list = 与 { $name } 的会议。首先是启动会议，其他会议的日期都据此推算。
booking-next = 下一场会议
booking-first = 第一场会议
booking-first-text = 请选择时间。系统会据此建议其他会议，各自定在最近的空闲日期。
booking-choose = 选择时间
booking-open = 查看会议
booking-none = 还没有会议
booking-none-text = 专家接受你的请求后，系统会立即建议会议时间。
booking-none-go = 查看服务
booking-self-serve = 自助计划没有会议
booking-self-serve-text = 你可以按自己的节奏进行，每个任务中都有指导。如果以后符合条件，专家会从你当前的进度继续，并建议会议时间。
booking-tasks = 打开任务
booking-paused = 项目已暂停
booking-paused-text = 已预订的会议保留到前一天；届时订阅仍未续订，会议将取消。项目恢复后可以选择新的时间。
booking-ended = 项目已结束
booking-ended-text = 已举行的会议列在下面。
booking-past = 以往的会议
booking-past-caption = 已举行、有人缺席或已取消的会议，最近的在前。
booking-also = 其他已预订的会议
booking-also-caption = 已预订、尚未举行的会议，最早的在前。

# 全部会议
booking-series = 全部会议
booking-series-caption = 根据实施手册建议。你可以更改其中任何一场，其余会议不变。
booking-meeting = 会议
booking-length = 时长
booking-day = 日期
booking-time = 时间
booking-state = 状态
booking-proposed = 建议
booking-unclosed = 已结束，等待会议纪要
booking-none-booked = 尚未预订时间。
booking-no-time = 没有共同时间
booking-other-time = 其他时间
booking-other-time-for = 选择其他时间：{ $meeting }
booking-accept-all = { $count ->
    [1] 预订建议的会议
   *[other] 预订全部 { $count } 场建议的会议
}
booking-accept-effect = 每场会议都会向双方发送邀请。系统会一次预订全部会议；只要其中任一时间已被占用，就一场也不预订。
booking-series-lost = 其中一个时间刚刚被占用。没有预订任何会议；下面是新的建议。
booking-series-done = 已预订。邀请将通过邮件发送。

# 选择时间
booking-title-choose = 选择时间：{ $meeting }
booking-title-move = 改期：{ $meeting }
booking-lead = 与 { $name } 开会，时长 { $length }，使用{ $language }。所列时间双方均有空，并且在双方的工作时间内。
booking-lead-plain = 与 { $name } 开会，时长 { $length }。所列时间双方均有空，并且在双方的工作时间内。
booking-now = 目前定于{ $when }。改期后会向双方发送新的邀请。
booking-month-before = 上个月，{ $month }
booking-month-after = 下个月，{ $month }
booking-free = { $count } 个时段
booking-day-weekend = 周末
booking-day-closed = 休息
booking-day-holiday = 节假日
booking-day-full = 已满
booking-day-no-common-hours = 没有共同时间
booking-day-present = 原定时间
booking-day-too-soon = 时间太近
booking-day-too-late = 太远
booking-day-away = { $name } 不在岗
booking-your-time-first = 优先显示你所在地的时间。
booking-none-in-month = 本月没有空闲时间
booking-none-in-month-text = 每一天都标有原因。请查看其他月份。
booking-hold = 预留此时间
booking-hold-effect = 系统会为你预留 { $length }，请在此期间确认。
booking-move-there = 改到此时间
booking-keep = 保留原时间
booking-back = 返回会议
booking-lost = 该时间刚刚被占用
booking-lost-text = 没有预订任何会议。下面的时间目前空闲。
booking-hours = 为什么是这些日期
booking-closed-why = 不可选日期的原因
booking-hours-text = 只有你的组织、{ $name } 和所在区域都在工作时间内，并且双方都没有其他会议的时间才会显示。
error-slot = 在该时间并非所有人都在工作，或者该时间距现在太近。请从显示的时间中选择。
error-slot-present = 会议已经定在该时间。请选择其他时间。

# 确认
booking-confirm-title = { $meeting }：{ $day }
booking-held = 已为你预留{ $time }，保留至{ $until }。
booking-held-effect = 确认后会通过邮件向双方发送邀请。
booking-confirm = 确认{ $time }
booking-another = 选择其他时间
booking-hold-ended = 预留已结束
booking-hold-ended-text = 该时间预留了 { $length }，现已释放。请重新选择，该时间可能仍然空闲。

# 单次会议
booking-with = 与会方
booking-where = 地点
booking-where-text = 联机会议。邀请中的链接会打开此页面。
booking-purpose = 目的
booking-agenda = 议程
booking-who = 与会人员
booking-needed = 必须参加
booking-move = 改期
booking-cancel = 取消会议
booking-download = 下载 .ics
booking-done-booked = 已预订。邀请将通过邮件发送。
booking-done-moved = 已改期。新的邀请将取代原来的邀请。
booking-done-cancelled = 已取消。系统会通过邮件通知双方。
booking-again = 重新预订
booking-waits = { $name } 会在此处写下会议的决定。
booking-minutes = 会议纪要
booking-minutes-from = 记录人：{ $name }
booking-cancel-question = 要取消{ $when } 的“{ $meeting }”吗？
booking-cancel-effect-mail = 双方都会收到取消通知邮件。
booking-cancel-effect-time = 该时间会重新开放给其他人。
booking-cancel-effect-again = 你可以重新预订。
booking-cancel-keep = 保留会议

# 专家一方
booking-desk-lead = 与 { $tenant } 的 { $customer } 开会，时长 { $length }。
booking-close = 会议情况如何？
booking-close-lead = 你写的内容双方都能看到。任务由客户自己完成。
booking-close-minutes = 会议纪要
booking-close-minutes-hint = 决定了什么，由谁在何时之前做什么。
booking-close-took-place = 会议已举行
booking-close-no-show = 必须参加的人员缺席
booking-close-no-show-text = 如果必须参加的人员缺席，则没有会议纪要，客户可以重新预订会议。
booking-not-begun = 会议尚未开始。从{ $when } 起可以记录会议情况。
booking-customer-moves = 改期和取消由客户进行。
