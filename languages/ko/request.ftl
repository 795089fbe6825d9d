# 지원 요청: 네 단계, 그리고 보낸 뒤의 변경

request-title = Microsoft 365에 대한 지원 요청
request-lead = 네 단계면 끝납니다. 언제든지 나가셔도 작성하던 지원 요청서는 30일 동안 보관됩니다.
request-draft-saved = 임시 저장 { $reference }, { $when }에 저장됨
request-steps = 단계
request-step-who = 조직
request-step-what = 서비스
request-step-how = 진행 방식
request-step-check = 확인
request-save = 변경 내용 저장
request-save-leave = 저장하고 나가기
request-leave = 나가기(작성한 내용은 저장됨)
error-step-what = ‘서비스’ 단계를 아직 작성하지 않았습니다.
error-step-how = ‘진행 방식’ 단계를 아직 작성하지 않았습니다.
error-services = 서비스를 하나 이상 선택하세요.
error-desired-date = 서비스 시작 희망일을 선택하세요.
error-business-reason = 도입 이유를 적어 주세요. 한 문장이면 충분합니다.
error-success-owner = 성공 책임자의 이름을 적어 주세요.
error-spoken-language = 회의 언어를 선택하세요.
error-mail-source = 사서함이 지금 어디에 있는지 선택하세요.
error-file-source = 파일이 지금 어디에 있는지 선택하세요.
error-directory = 계정을 지금 어디에서 관리하는지 선택하세요.

# 1단계: 조직
request-who = 어느 조직에 도움이 필요합니까?
request-who-text = 이미 알고 있는 내용이므로 여기서는 묻지 않습니다.
request-organisation = 조직
request-domain = 도메인
request-asks = 요청자
request-written = 문서 언어
request-hours = 업무 시간
request-region = 지역
request-seats = 구독
request-seats-none = 확인된 유효한 구독이 없습니다
request-seats-of = { $plan } 라이선스 { $seats }개, { $date }까지 유효
request-under-way = 이미 진행 중
request-under-way-text = 필요한 내용이 이미 포함되어 있을 수 있으니 먼저 확인하세요.
request-region-open = 지금 영업 중
request-region-opens = { $when }에 영업 시작

# 2단계: 서비스
request-what = 어떤 서비스를 배포하시겠습니까?
request-what-text = 방금 구독을 기준으로 서비스마다 지원 여부를 확인했습니다. 어느 서비스든 선택할 수 있으며, 저희가 어디까지 도와드릴 수 있는지 함께 표시합니다.
request-what-more = 지금은 지원 대상이 아닌 서비스
request-date = 서비스 시작 희망일
request-date-hint = 사용자가 언제부터 쓸 수 있어야 합니까?
request-reason = 도입 이유
request-reason-hint = 한두 문장이면 충분합니다. 전문가가 첫 회의 전에 읽습니다.
request-owner = 성공 책임자
request-owner-hint = 사용자가 실제로 활용하는 일을 책임지는 분입니다. 기술 책임자와는 다릅니다.

# 3단계: 진행 방식
request-how = 어떻게 진행하시겠습니까?
request-how-text = 질문은 네 개입니다. 이전에 답하신 내용은 미리 선택되어 있습니다.
request-spoken = 회의 언어
request-spoken-hint = 이 언어로 말하는 전문가에게만 제안합니다.
request-migration-languages = 마이그레이션 서비스는 { $languages }로 제공합니다. 다른 언어에서는 마이그레이션하시는 동안 안내를 제공합니다.
request-known = 이전에 알려 주신 내용입니다
request-not-asked = 이미 알고 있는 내용

# 4단계: 확인
request-check = 확인하고 보내기
request-check-eligibility = 서비스별 지원 여부
service-fates = 서비스별 진행 방식
service-fate-eligible = 전문가 안내: 전문가가 회의와 서면 조언으로 함께 진행합니다.
service-fate-self-serve = 직접 진행: 게시된 문서를 보고 직접 진행합니다. 작업은 회의 없이 계획에 포함됩니다.
service-fate-not-eligible = 직접 진행: 작업은 회의 없이 계획에 포함됩니다. 먼저 이 서비스가 포함된 유효한 구독이 필요합니다.
service-fate-documents = 직접 진행: 게시된 문서를 보고 직접 진행합니다. 센터에는 이 서비스의 작업이 따로 없습니다.
request-answer-by = 답변 기한
request-answer-by-text = 전문가는 지역 영업 시간 기준 영업일 2일 안에 답변합니다
request-answer-unsure = 아직 정해진 날이 없습니다
request-answer-unsure-text = 지금은 { $language }로 안내할 수 있는 전문가가 없습니다. 그래도 보내실 수 있습니다. 대기열에 남아 한 시간마다 다시 검토합니다. 다른 언어를 선택하시면 더 빨리 답변을 받으실 수도 있습니다.
request-answer-at-once = 바로
request-answer-self-serve = 요청을 보내면 바로 직접 진행 계획을 시작할 수 있습니다
request-queue = 대기열
request-queue-ahead = 앞에 { $count }건
request-queue-first = 가장 먼저
request-answers = 작성한 내용
request-answer-step = 이 단계 작성하기
request-services = 서비스
request-systems = 현재 시스템
request-confirm = { $domain } 조직을 대신해 요청할 권한이 있음을 확인합니다
request-send = 요청 보내기
request-open-already = 이미 진행 중인 요청이 있습니다: { $reference }
request-open-already-text = 전문가에게는 한 번에 요청 하나만 제안합니다. 해당 요청을 변경하거나 취소하세요. 작성 중인 지원 요청서는 보관됩니다.
request-follow = 해당 요청 보기
request-next-title = 다음에 일어나는 일
request-happens-result = 결과와 모든 이유를 바로 보여 드립니다.
request-happens-specialist = 지원 대상 서비스는 고객님의 언어를 사용하는 전문가가 영업일 기준 2일 안에 답변하고, 그 밖의 서비스는 직접 진행 계획으로 바로 시작할 수 있습니다.
request-happens-meetings = 전문가가 정해지면 모든 회의 일정을 한 번에 제안해 드리며, 원하는 대로 바꾸실 수 있습니다.

# 보낸 요청
request-list = 보낸 요청
request-changed = { $when }에 변경됨
request-edit = 요청 변경
request-edit-text = 변경한 내용은 바로 다시 결정합니다. 이미 전문가에게 제안했다면 제안을 거두고, 원래 순서로 다시 대기열에 들어갑니다.
request-withdraw = 요청 취소
request-withdraw-question = { $reference } 요청을 취소하시겠습니까?
request-withdraw-effect-offer = 전문가에게 보낸 제안을 거둡니다.
request-withdraw-effect-queue = 대기 순서가 사라집니다.
request-withdraw-effect-again = 언제든지 새로 요청할 수 있습니다.
request-keep = 요청 유지
request-none = 보낸 요청이 없습니다
request-none-text = 구독에 포함된 서비스에 대해 지원을 요청하세요.
