# Who somebody of the demo is, and what can be seen then.

demo-as-admin = { $organisation } の管理者: 支援を依頼し、タスクを行い、スペシャリストと会議をします
demo-as-member = { $organisation } のメンバー: 計画を確認し、タスクを行います
demo-as-representative = { $organisation } の代理人: 組織に代わってタスクを行います
demo-as-partner = パートナー { $organisation }: お客様のために支援を依頼します
demo-as-specialist = スペシャリスト: 打診、担当するお客様とその質問
demo-as-manager = センター マネージャー: 順番待ち、判定、スタッフ、地域、組織
demo-as-operator = 運用担当者: センターを運用し、状態を確認します。お客様のページは見えません
