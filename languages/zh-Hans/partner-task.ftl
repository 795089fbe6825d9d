# Tasks and migrations as a partner meets them within a consent.

task-by-partner = { $name }（合作伙伴）
task-needs-unseen = 还需先完成另外 { $count } 项任务。这些任务不在客户同意的范围内。
task-partner = 你正在代替客户工作
task-partner-text = 只显示客户同意所涵盖的任务。仅当客户的同意涵盖计划中的所有服务时，才包括核心载入的任务。客户会看到你在此处所做的操作以及你的姓名。
task-partner-look = 你可以查看任务，但不能执行
task-partner-look-text = 客户的同意允许你查看计划。若要执行任务，请让客户也同意这一点。
partner-migration = 迁移
partner-migration-lead = 客户同意所涵盖的服务在计划中的迁移进度。
partner-migration-none = 没有迁移
partner-migration-none-text = 对于客户同意所涵盖的服务，计划中没有迁移。
partner-migration-done = 已完成 { $done }/{ $all } 项任务，计划结束日期：{ $date }
action-see-migration = 查看迁移进度
