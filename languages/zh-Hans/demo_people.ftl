# Who somebody of the demo is, and what can be seen then.

demo-as-admin = { $organisation } 的管理员：请求帮助、完成任务、与专家开会
demo-as-member = { $organisation } 的成员：查看计划并完成任务
demo-as-representative = { $organisation } 的代表：代为完成任务
demo-as-partner = 合作伙伴 { $organisation }：为其客户请求帮助
demo-as-specialist = 专家：派单、所负责的客户及其问题
demo-as-manager = 中心经理：队列、决策、人员、区域和组织
demo-as-operator = 运维人员：运行中心；可查看状态，看不到客户的页面
