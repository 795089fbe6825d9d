# 会议地点

place-title = 会议地点
place-link = 加入地址
place-link-hint = 以 https:// 开头。双方都能在此处、邮件和日历中找到。
place-keep = 今后预订的会议也使用此地址
place-join = 加入会议
place-own-title = 你的会议地点
place-own-lead = 今后预订的会议均使用此地址，除非在某个会议的页面上另行指定。
place-coming = 即将举行的会议
error-join-link = 无法通过此地址加入。请输入以 https:// 开头且不含用户名或密码的地址。
mail-meeting-placed-subject = 加入方式：{ $title }，{ $start }
mail-meeting-placed-text = { $tenant } 的“{ $meeting }”（{ $start }，与会方：{ $other }）的加入地址已更改。附上的邀请将取代之前的邀请。
mail-meeting-placed-button = 查看会议
mail-fact-where = 加入地址
mail-meeting-join = 加入：{ $link } 目的、议程和其他信息：{ $page }
mail-meeting-of-customer = { $meeting }：{ $tenant }
action-place-meeting = 指定自己会议的地点
