# Tasks and migrations as a partner meets them within a consent.

task-by-partner = { $name }（合作夥伴）
task-needs-unseen = 還需先完成另外 { $count } 項工作。這些工作不在客戶同意的範圍內。
task-partner = 您正在代替客戶工作
task-partner-text = 只顯示客戶的同意所涵蓋的工作。只有在客戶的同意涵蓋計畫中所有服務時，才包含核心上線的工作。客戶會看到您在此處所做的動作與您的姓名。
task-partner-look = 您可以檢視工作，但不能執行
task-partner-look-text = 客戶的同意允許您檢視計畫。若要執行工作，請客戶也同意這一點。
partner-migration = 移轉
partner-migration-lead = 客戶的同意所涵蓋的服務在計畫中的移轉進度。
partner-migration-none = 沒有移轉
partner-migration-none-text = 對於客戶的同意所涵蓋的服務，計畫中沒有移轉。
partner-migration-done = { $all } 項工作中已完成 { $done } 項，預計結束日期：{ $date }
action-see-migration = 檢視移轉進度
