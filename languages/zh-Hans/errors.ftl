# 答案有什么问题以及如何解决。显示在字段旁边和表单上方的列表中。

errors-heading = { $count } 处需要更改
errors-line = { $field }：{ $text }
error-empty = 此处为空。请填写。
error-choose = 尚未选择。请选择一项。
error-choose-any = 尚未选择。请至少选择一项。
error-too-long = 内容过长。最多 { $most } 个字符。
error-characters = 内容包含无法保存的字符，例如控制字符。请重新输入。
error-unknown-choice = 这不是可用的选项。请从列表中选择。
error-date = 这不是有效的日期。请按此格式填写：2026-10-06。
error-date-past = { $date }已过。请选择以后的日期。
error-date-far = { $date }距今超过两年。请选择较早的日期。
error-time = 这不是有效的时间。请按此格式填写：09:00。
error-time-order = 结束时间必须晚于开始时间。
error-time-overlap = 这些时间段有重叠。同一时间只能出现一次。
error-address = 这不是有效的电子邮件地址。请按此格式填写：name@company.com。
error-language = 这不是十二种语言之一。请从列表中选择。
error-agree = 此项需要你确认。
error-file-large = { $name } 过大。单个文件最大 { $most } MB。请重新选择文件。
error-file-many = 一次选择的内容过多。最多 { $files } 个文件，每个不超过 { $most } MB。请重新选择文件。
error-file-quota = 贵组织的证明材料已用满 { $most } MB。请改为说明此文件的保存位置。
error-file-empty = { $name } 是空文件。请重新选择文件。
error-file-name = 有文件的名称无法保存。请将其重命名为不超过 { $most } 个常用字符，然后重新选择文件。
error-file-needed = 没有文件，也没有填写保存位置。请附加文件，或说明文件保存在何处。
error-file-broke-off = 文件未完整送达。请重新选择。
error-file-again = 由于其他内容填写有误，文件未保存。请重新选择。
error-reason-needed = 需要填写原因。一个完整的句子即可。

# 无法显示的页面
fault-heading-not-found = 找不到此页面
fault-text-not-found = 地址可能有误，链接可能已失效，或者此页面属于其他人。
fault-heading-refused = 你不能在此执行这项操作
fault-text-refused = 你的角色不包含此权限。未做任何更改。
fault-heading-conflict = 内容已被更改
fault-text-conflict = 自你打开页面以来，此内容已有变化，或者表单已经发送过。没有重复更改任何内容。请返回，查看最新内容，然后重试。
fault-heading-signed-out = 登录已失效
fault-text-signed-out = 请重新登录并再次发送：未做任何更改，你填写的内容列在下面。
fault-heading-unreadable = 无法读取此表单
fault-text-unreadable = 表单不完整或过大。未做任何更改。请返回并重新发送。
fault-heading-too-many = 尝试次数过多
fault-text-too-many = 请等待几分钟后重试。未做任何更改。
fault-heading-failed = 无法完成此操作
fault-text-failed = 这是我们的问题。没有写入任何不完整的内容。请在几分钟后重试；如果再次发生，请将下面的参考编号告诉我们。
fault-reference = 参考编号 { $reference }
fault-typed = 你填写的内容
fault-typed-text = 这些内容未提交。请复制仍需要的部分。
fault-home = 转到首页
