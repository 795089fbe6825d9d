# Who somebody of the demo is, and what can be seen then.

demo-as-admin = { $organisation } 的系統管理員：要求協助、完成工作、與專家開會
demo-as-member = { $organisation } 的成員：查看計畫並完成工作
demo-as-representative = { $organisation } 的代表：代為完成工作
demo-as-partner = 合作夥伴 { $organisation }：為其客戶要求協助
demo-as-specialist = 專家：邀約、負責的客戶及其問題
demo-as-manager = 中心經理：佇列、決定、人員、地區和組織
demo-as-operator = 維運人員：維運中心；可查看狀態，看不到客戶的頁面
