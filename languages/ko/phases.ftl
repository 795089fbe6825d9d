# 트랙, 단계, 회의 종류

track-core = 핵심 온보딩
track-service = 서비스 온보딩
track-migration = 마이그레이션
track-adoption = 사용자 채택
lane-onboarding = 온보딩
lane-adoption = 사용자 채택(동시에 진행)

# 온보딩 단계
phase-initiate = 시작
phase-assess = 평가
phase-remediate = 수정
phase-enable = 사용 설정
phase-migrate = 마이그레이션

# 사용자 채택 단계
phase-stakeholders = 이해관계자
phase-scenarios = 시나리오
phase-awareness = 홍보
phase-training = 교육
phase-measured-use = 사용량 측정

# 회의 종류
meeting-kind-kickoff = 킥오프
meeting-kind-technical-talk = 기술 설명회
meeting-kind-workshop = 워크숍
meeting-kind-checkpoint = 점검 회의
meeting-kind-success-planning = 성공 계획 회의
