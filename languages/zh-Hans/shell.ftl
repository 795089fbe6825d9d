# 每个页面上都有的内容，以及时间和时长的写法。

skip-to-content = 跳到主要内容
nav-main = 主导航
nav-overview = 概述
nav-timeline = 时间线
nav-tasks = 任务
nav-meetings = 会议
nav-services = 服务
nav-guidance = 指导
nav-desk = 工作台
nav-customers = 客户
nav-queue = 队列
nav-decisions = 决策
nav-people = 人员
nav-tenants = 组织
nav-regions = 区域
account-of = 帐户：{ $name }
foot-times = 时间优先按你所在的时区显示。
foot-roles = 工作人员可以和不可以做的事

demo-notice = 这是演示：人员、公司和邮件均为虚构。
demo-people = 以其他人的身份登录
demo-mailbox = 邮箱
demo-clock = 调整时钟

time-range = { $from }–{ $to }
time-in-place = { $place } { $time }
moment-in-place = { $moment }（{ $place }）
today-at = 今天 { $time }
tomorrow-at = 明天 { $time }
yesterday-at = 昨天 { $time }
length-minutes = { $minutes } 分钟
length-hours = { $hours } 小时
length-hours-minutes = { $hours } 小时 { $minutes } 分钟
size-kilobytes = { $size } KB
size-megabytes = { $size } MB
size-gigabytes = { $size } GB

# 多个页面共用的按钮和词语
save = 保存
cancel = 取消
back = 返回
continue = 继续
change = 更改
optional = { $label }（可选）
nothing-yet = 暂无
# A name and what is said of it; two sentences one after the other.
name-and-text = { $name }：{ $text }
two-sentences = { $first }。{ $second }
