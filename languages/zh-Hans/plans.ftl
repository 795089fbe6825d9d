# 一个客户的多个计划，以及已在计划中的服务

plans-yours = 你的计划
plans-services-more = { $services }，另有 { $count } 项
service-in-plan = 已包含在进行中的计划中
service-to-plan = 打开计划
service-taken = 你的计划已包含的服务
error-services-under-way = 以下服务已包含在进行中的计划中：{ $services }。请从此请求中移除，并在该计划中继续。
