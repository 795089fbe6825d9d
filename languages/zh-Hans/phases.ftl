# 工作线、阶段以及各类会议。

track-core = 核心载入
track-service = 服务载入
track-migration = 迁移
track-adoption = 用户采用
lane-onboarding = 载入流程
lane-adoption = 用户采用，并行进行

# 载入的阶段
phase-initiate = 启动
phase-assess = 评估
phase-remediate = 修正
phase-enable = 启用
phase-migrate = 迁移

# 用户采用的阶段
phase-stakeholders = 利益干系人
phase-scenarios = 场景
phase-awareness = 宣传
phase-training = 培训
phase-measured-use = 使用衡量

# 会议的种类
meeting-kind-kickoff = 启动会议
meeting-kind-technical-talk = 技术会谈
meeting-kind-workshop = 研讨会
meeting-kind-checkpoint = 检查点会议
meeting-kind-success-planning = 成功规划会议
