# 관리자의 대기열과 긴 목록

queue-title = 대기열
queue-lead = 전문가를 기다리는 요청이 { $count }건 있습니다.
queue-none = 대기 중인 요청이 없습니다
queue-none-text = 지원 대상인 모든 요청이 제안되었거나 수락되었습니다.
queue-caption = 오래 기다린 순입니다. 기간은 지역의 영업 시간 기준입니다.
queue-customer = 고객
queue-language = 회의 언어
queue-services = 서비스
queue-region = 지역
queue-waiting = 대기
queue-state = 상태
queue-why = 최근 담당 전문가 결정
queue-looks-again = 맞는 사람이 없는 동안 한 시간마다 다시 검토합니다.
queue-pool-empty = 모든 조건을 통과한 사람이 없습니다. 이 조건에서 남은 사람이 없어졌습니다: { $filter }.
queue-asked = 제안 횟수
queue-promise = 약속
queue-promise-none = 아직 제안하지 않음
queue-promise-kept = 지킴
queue-promise-running = 기한 내
queue-promise-late = 늦음
queue-promise-due = { $when }까지 답변, { $left } 남음
queue-promise-expired = 답변 없이 기한이 지난 제안 { $count }건
queue-pool-nobody = 센터에 아직 전문가가 없습니다
list-pages = 이 목록의 페이지
list-newer = 더 최근 항목
list-older = 이전 항목
