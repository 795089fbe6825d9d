# 지원 요청: 네 단계

request-title = Microsoft 365에 대한 지원 요청
request-form = 지원 요청서
request-lead = 네 단계면 끝납니다. 언제든지 나가셔도 작성하던 내용은 30일 동안 보관됩니다.
request-draft-saved = 임시 저장 { $reference }, { $when }에 저장됨
request-steps = 단계
request-step-who = 누가
request-step-what = 무엇을
request-step-how = 어떻게
request-step-check = 확인
request-save-leave = 저장하고 나가기

# 1단계: 누가
request-who = 누구에게 도움이 필요합니까?
request-domain = 조직의 도메인
request-domain-hint = 조직에서 소유를 확인한 도메인입니다. 예: company.com
request-for = { $organisation }의 요청, 요청자 { $name }
request-open-already = 이 조직의 요청이 이미 진행 중입니다: { $reference }
request-open-already-text = 진행 상황을 확인하거나, 포함되지 않은 서비스를 새로 요청할 수 있습니다.
request-follow = 해당 요청 보기

# 2단계: 무엇을
request-what = 어떤 서비스를 배포하시겠습니까?
request-what-text = 방금 고객님의 구독을 기준으로 서비스마다 지원 여부를 확인했습니다. 어느 서비스든 선택할 수 있으며, 저희가 어디까지 도와드릴 수 있는지 함께 표시합니다.
request-migrate = 무엇을 옮기시겠습니까?
request-migrate-mail = 메일
request-migrate-files = 파일
request-migrate-nothing = 옮기지 않음

# 3단계: 어떻게
request-how = 어떻게 진행할까요?
request-written = 문서 언어
request-written-hint = 메일, 페이지, 지침에 사용합니다.
request-spoken = 회의 언어
request-spoken-hint = 이 언어로 말하는 전문가에게만 제안합니다.
request-hours = 업무 시간
request-hours-from = 시작
request-hours-to = 종료
request-zone = 표준 시간대
request-region = 지역
request-goals = 목표
request-goals-hint = 사용자가 무엇을 할 수 있어야 하는지 한두 문장으로 적어 주세요.
request-date = 원하는 시작일
request-date-hint = 사용자가 언제부터 쓸 수 있어야 합니까?
request-use-day = { $date }로 바꾸기
request-reason = 도입 이유
request-reason-hint = 한두 문장이면 충분합니다. 전문가가 첫 회의 전에 읽습니다.
request-owner = 성공 책임자
request-owner-hint = 사용자가 실제로 활용하는 일을 책임지는 분입니다. 기술 책임자와는 다릅니다.
request-mail-now = 현재 메일 시스템
request-files-now = 현재 파일 시스템
request-people = 사용할 인원

# 4단계: 확인
request-check = 확인하고 보내기
request-check-eligibility = 서비스별 지원 여부
request-expected-start = 예상 시작일
request-expected-unknown = 아직 알 수 없음
request-queue = 대기열
request-queue-ahead = 앞에 { $count }건
request-queue-first = 가장 먼저
request-sooner = 더 빠른 방법
request-sooner-language = 회의 언어가 { $language }일 때
request-answers = 작성한 내용
request-confirm = { $domain }을(를) 대신해 요청할 권한이 있음을 확인합니다
request-send = 요청 보내기
request-next-title = 다음에 일어나는 일
request-happens-result = 결과와 모든 이유를 바로 보여 드립니다.
request-happens-specialist = 회의 언어({ $language })를 사용하는 전문가가 영업일 기준 2일 안에 답변합니다.
request-happens-meetings = 모든 회의 일정을 한 번에 제안해 드리며, 원하는 대로 바꾸실 수 있습니다.

# 보낸 요청
request-edit = 요청 변경
request-edit-text = 제안을 받은 전문가에게도 변경 내용이 표시됩니다. 언어나 서비스가 바뀌면 담당 전문가를 다시 정합니다.
request-withdraw = 요청 취소
request-withdraw-question = { $reference } 요청을 취소하시겠습니까?
request-withdraw-effect-offer = 제안을 받은 전문가에게 알립니다.
request-withdraw-effect-queue = 대기 순서가 사라집니다.
request-withdraw-effect-again = 언제든지 새로 요청할 수 있습니다.
request-keep = 요청 유지
request-drafts = 임시 저장된 요청
request-draft-open = 이어서 작성
request-none = 보낸 요청이 없습니다
request-none-text = 구독에 포함된 서비스에 대해 지원을 요청하세요.
