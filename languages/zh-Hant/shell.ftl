# 每個頁面都有的內容，以及時間與長度的寫法。

skip-to-content = 跳至內容
nav-main = 主要導覽
nav-overview = 概觀
nav-timeline = 時間表
nav-tasks = 工作
nav-meetings = 會議
nav-services = 服務
nav-guidance = 指引
nav-desk = 工作台
nav-customers = 客戶
nav-queue = 佇列
nav-decisions = 決定
nav-people = 人員
nav-tenants = 組織
nav-regions = 地區
account-of = 帳戶：{ $name }
foot-times = 時間會優先以您的時區顯示。
foot-roles = 中心人員可以和不可以做的事

demo-notice = 這是示範環境：人員、公司與郵件都是虛構的。
demo-people = 以其他人員登入
demo-mailbox = 信箱
demo-clock = 調整時鐘

time-range = { $from }–{ $to }
time-in-place = { $place } { $time }
moment-in-place = { $moment }（{ $place }）
today-at = 今天 { $time }
tomorrow-at = 明天 { $time }
yesterday-at = 昨天 { $time }
length-minutes = { $minutes } 分鐘
length-hours = { $hours } 小時
length-hours-minutes = { $hours } 小時 { $minutes } 分鐘
size-kilobytes = { $size } KB
size-megabytes = { $size } MB
size-gigabytes = { $size } GB

# 多個頁面共用的按鈕與文字
save = 儲存
cancel = 取消
back = 返回
continue = 繼續
change = 變更
optional = { $label }（選填）
nothing-yet = 尚無
# A name and what is said of it; two sentences one after the other.
name-and-text = { $name }：{ $text }
two-sentences = { $first }。{ $second }
