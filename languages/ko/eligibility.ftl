# 지원 여부와 이유: 규칙, 확인한 값, 필요한 값, 결과를 바꾸려면

verdict-eligible = 지원 대상
verdict-self-serve = 직접 진행
verdict-not-eligible = 지원 대상 아님
migration-level-none = 마이그레이션 없음
migration-level-guidance = 안내만 제공
migration-level-service = 마이그레이션 서비스
eligibility-service = 서비스
eligibility-verdict = 결과
eligibility-seen = 확인한 값
eligibility-needed = 필요한 값
eligibility-change = 결과를 바꾸려면
eligibility-also = { $name }의 다른 이유
eligibility-migration = 메일 및 파일 마이그레이션
eligibility-migration-meetings = 마이그레이션 회의 언어
eligibility-benefit = 대규모 조직을 위한 추가 혜택
eligibility-caption = { $rules } 규칙에 따라 { $when }에 결정했습니다. 같은 사실에는 항상 같은 결과가 나옵니다.
eligibility-caption-now = { $date } 기준 구독 라이선스 수를 { $rules } 규칙으로 확인했습니다. 요청을 보낼 때 다시 확인합니다.
eligibility-rule = 규칙 { $rule }, { $date } 확인
eligibility-sentence = { $seen }. 결과를 바꾸려면: { $change }.
eligibility-sentence-none = 유효한 구독에 포함되어 있지 않습니다. 이 서비스가 포함된 요금제의 라이선스가 { $count }개 있으면 달라집니다.

# 규칙이 확인한 값
eligibility-seen-none = 유효한 구독에 포함되어 있지 않음
eligibility-seen-seats = { $plans } 유료 라이선스 { $count }개
eligibility-seen-ended = { $plan } 구독이 { $date }에 끝남
eligibility-seen-begins = { $plan } 구독이 { $date }에 시작됨
eligibility-seen-trial = { $plan } 평가판
eligibility-seen-trial-counts = { $date }까지 유료로 인정되는 평가판
eligibility-seen-no-cost = 무료 요금제 { $plan }
eligibility-seen-guide = { $plan }에는 직접 배포하는 가이드가 포함됨
eligibility-seen-plan = { $plan }에는 이 서비스의 안내가 포함되지 않음
eligibility-seen-no-system = 옮겨 올 시스템이 확인되지 않음
eligibility-seen-not-asked = 데이터의 내용은 묻지 않음
eligibility-seen-spoken = 회의 언어: { $language }
eligibility-kind-paid = 유료 구독
eligibility-kind-trial = 평가판
eligibility-kind-no-cost = 무료 요금제
eligibility-cloud-worldwide = 전 세계 클라우드
eligibility-cloud-us-gov = 미국 정부 클라우드
eligibility-cloud-21vianet = 21Vianet 운영 클라우드
eligibility-cloud-dedicated = 전용 클라우드
eligibility-source-exchange = Exchange
eligibility-source-exchange-on-premises = 사내 Exchange 서버
eligibility-source-google-workspace = Google Workspace

# 규칙에 필요한 값
eligibility-needed-seats = 유료 라이선스 { $count }개
eligibility-needed-faculty = 교직원용 유료 라이선스 { $count }개
eligibility-needed-current = 오늘 유효한 구독
eligibility-needed-until = { $date }까지
eligibility-needed-plan = 지원 대상 요금제의 유료 라이선스 { $count }개
eligibility-needed-cloud = 이 센터에서 지원하는 클라우드
eligibility-needed-regulated = 특별 규제를 받지 않는 데이터
eligibility-needed-spoken = 마이그레이션 서비스의 { $count }개 언어 중 하나
eligibility-needed-nothing = 더 필요한 것 없음

# 결과를 바꾸려면
eligibility-change-nothing = 바꿀 것이 없습니다
eligibility-change-more-seats = 유료 라이선스 { $count }개 추가
eligibility-change-more-faculty-seats = 교직원용 유료 라이선스 { $count }개 추가
eligibility-change-buy-qualifying-plan = 이 서비스가 포함된 요금제의 라이선스를 { $count }개 이상 구독
eligibility-change-renew-subscription = { $plan } 갱신
eligibility-change-wait-for-start = { $plan } 시작일({ $date })까지 기다리면 됩니다
eligibility-change-paid-instead-of-trial = { $plan } 평가판 대신 유료 구독
eligibility-change-paid-instead-of-no-cost = { $plan } 대신 유료 요금제
eligibility-change-ask-your-cloud-operator = 클라우드 운영사에 문의하세요. 지원은 그곳에서 제공합니다
eligibility-change-move-students-from = 학생 데이터는 다음 시스템에서만 함께 옮길 수 있습니다: { $systems }
eligibility-change-keep-regulated-data-out = 해당 데이터는 마이그레이션 서비스에서 제외하세요
eligibility-change-spoken = 마이그레이션 회의를 영어 등 해당 언어로 진행

# 지원 대상이 아닌 요청
refusal-title = 전문가 없이 오늘 바로 시작할 수 있습니다
refusal-lead = 전문가의 안내를 받으려면 유료 라이선스 { $needed }개가 필요하며 { $organisation }의 라이선스는 { $seen }개입니다. 아래에서 확인한 값, 결과를 바꾸는 방법, 지금 쓸 수 있는 계획을 볼 수 있습니다.
refusal-lead-other = 이 서비스는 아직 전문가의 안내를 받을 수 없습니다. 아래에서 확인한 값, 결과를 바꾸는 방법, 지금 쓸 수 있는 계획을 볼 수 있습니다.
refusal-why = 이유
refusal-plan = 직접 진행 계획
refusal-plan-go = 계획으로 이동
refusal-plan-start = 직접 진행 계획 시작
refusal-plan-by-admin = 이 계획은 조직의 관리자가 시작합니다.
refusal-plan-text = 전문가가 사용하는 것과 같은 플레이북을 회의 없이 순서대로 진행합니다. 진행 내용은 보관됩니다. 지원 대상이 되면 새로 요청을 보내세요. 그때부터 전문가가 안내합니다.
refusal-plan-size = 단계 { $phases }개, 작업 { $tasks }건이며 실제 작업 시간은 모두 합해 약 { $length }입니다.
refusal-plan-first = 바로 시작할 수 있는 작업
refusal-plan-phases = 단계별 전체 작업과 실제 작업 시간입니다. 사용자 채택은 온보딩과 동시에 진행합니다.
refusal-plan-phase = 단계
refusal-plan-tasks = 작업
refusal-plan-time = 시간
