# 一个客户的多个计划，以及已在计划中的服务

plans-yours = 你的计划
plans-services-more = { $services }，另有 { $count } 项
service-in-plan = 已在进行中的计划里
service-to-plan = 打开计划
service-taken = 已在你的计划中的服务
error-services-under-way = 已在进行中的计划里：{ $services }。请从此请求中去掉，并在该计划中继续。
