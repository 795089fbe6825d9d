# A partner’s request that ends because what it asks for is in a plan of the customer already.

mail-request-in-plan-subject = 请求 { $reference } 已结束：其中的服务已在计划中
mail-request-in-plan-text = { $partner } 的请求 { $reference } 包含 { $tenant } 的计划中已有的服务，因此该请求已撤回。对于其余服务，{ $partner } 可以填写新的请求。
mail-request-in-plan-button = 打开页面
