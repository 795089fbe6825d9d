# トラック、フェーズ、会議の種類。

track-core = コア オンボーディング
track-service = サービス オンボーディング
track-migration = 移行
track-adoption = ユーザー採用
lane-onboarding = オンボーディング
lane-adoption = ユーザー採用 (並行)

# オンボーディングのフェーズ
phase-initiate = 開始
phase-assess = 評価
phase-remediate = 修復
phase-enable = 有効化
phase-migrate = 移行

# ユーザー採用の段階
phase-stakeholders = 関係者
phase-scenarios = シナリオ
phase-awareness = 周知
phase-training = トレーニング
phase-measured-use = 利用状況の測定

# 会議の種類
meeting-kind-kickoff = キックオフ
meeting-kind-technical-talk = テクニカル トーク
meeting-kind-workshop = ワークショップ
meeting-kind-checkpoint = チェックポイント会議
meeting-kind-success-planning = 成功プランニング
