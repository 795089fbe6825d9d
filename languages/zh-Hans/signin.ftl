# 登录，以及选择要去的地方。

signin-title = 登录
signin-lead = 我们会向你的电子邮件地址发送验证码。无需密码。
signin-claim-lead = 首先，我们会向你的电子邮件地址发送验证码，该地址可以属于任何域。然后，你需要证明组织的域所有权。
signin-ended = 之前的登录已结束。请重新登录以继续。
signin-address = 电子邮件地址
signin-send = 发送验证码
signin-code-title = 输入验证码
signin-code-text = 如果你的地址已在此处登记，我们会向该地址发送六位数字的验证码。验证码在 { $minutes } 分钟内有效，只能在此浏览器中使用一次。
signin-code-claim-text = 我们正在发送六位数字的验证码。验证码在 { $minutes } 分钟内有效，只能在此浏览器中使用一次。
signin-code = 验证码
signin-code-hint = 邮件中的六位数字
signin-enter = 登录
signin-new-code = 发送新的验证码
signin-unknown = 地址未在此处登记？请证明组织的域所有权
error-code-digits = 验证码有六位数字。请全部输入。
error-code = 验证码不正确或已失效。请检查数字，或发送新的验证码。

# 选择要去的地方
doors-title = 你要打开哪个页面？
doors-none = 没有有效的成员身份
doors-none-text = 请让组织的管理员添加你，然后再回到此处。
role-customer = 客户
role-specialist = 专家
role-manager = 中心经理
role-operator = 运维人员
