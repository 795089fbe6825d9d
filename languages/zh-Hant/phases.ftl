# 工作軌、階段、會議類型。

track-core = 核心上線
track-service = 服務上線
track-migration = 移轉
track-adoption = 使用者採用
lane-onboarding = 上線
lane-adoption = 使用者採用，同步進行

# 上線的階段
phase-initiate = 起始
phase-assess = 評估
phase-remediate = 修復
phase-enable = 啟用
phase-migrate = 移轉

# 使用者採用的階段
phase-stakeholders = 專案關係人
phase-scenarios = 案例
phase-awareness = 宣導
phase-training = 訓練
phase-measured-use = 使用量衡量

# 會議類型
meeting-kind-kickoff = 啟動會議
meeting-kind-technical-talk = 技術討論
meeting-kind-workshop = 工作坊
meeting-kind-checkpoint = 檢查點會議
meeting-kind-success-planning = 成功規劃
