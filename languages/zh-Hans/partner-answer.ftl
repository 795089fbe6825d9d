# What a tenant answers a partner’s request, and what the partner is told of it.

consent-goes-on = 已允许。专家接受请求 { $reference } 或该请求结束后，此请求会自动继续。
consent-goes-on-if = 每次只能有一个请求派给专家。如果允许此请求，该请求会在另一个请求被接受或结束后自动继续。
consent-allow-once = 仅允许此请求
consent-allow-once-text = 仅此请求会就其列出的服务继续。合作伙伴不会获得其他任何权限，此许可在请求结束时失效。
consent-allow-standing-text = 给予同意后，在你选择的服务和有效期内，以后的请求也适用。
consent-once-line = { $partner } 仅可在请求 { $reference } 中就 { $services } 请求帮助。此许可在请求结束时失效。
consent-answers = 合作伙伴填写的内容
partner-allowed = 客户已允许此请求。请求会自动继续，届时你会收到邮件。
mail-request-allowed-subject = { $tenant } 的请求 { $reference } 已继续
mail-request-allowed-text = { $tenant } 已允许 { $partner } 的请求 { $reference }。{ $next }
mail-request-allowed-button = 打开请求
mail-partner-place-subject = 你可以作为 { $partner } 的人员登录
mail-partner-place-text = { $center } 已将你添加为 { $partner } 的人员。请使用此电子邮件地址登录；每次登录时都会向该地址发送验证码，无需密码。你的客户位于“我的客户”中。
mail-partner-place-button = 登录
