# 프로세스의 상태와 지금 누구 차례인지

move-yours = 내 차례
move-centers = 센터 차례
move-customers = 고객 차례
move-ours = 센터 차례
move-nobodys = 아직 차례 아님
waiting-on = 지금 차례
waiting-you = 고객님 { $count }건
waiting-center = 저희 { $count }건
waiting-customer = 고객 { $count }건
waiting-us = 센터 { $count }건
waiting-later = 나중에 { $count }건

request-state-draft = 임시 저장
request-state-filed = 접수됨
request-state-awaiting-consent = 동의 대기 중
request-state-queued = 대기 중
request-state-offered = 전문가에게 제안됨
request-state-accepted = 수락됨
request-state-self-serve = 직접 진행
request-state-withdrawn = 취소됨

# 요청의 상태마다 다음에 일어나는 일(고객용)
request-next-draft = 내용을 모두 채운 뒤 보내세요. 임시 저장된 내용은 30일 동안 보관됩니다.
request-next-filed = 어떤 서비스가 지원 대상인지 확인하고 있습니다. 1분이 채 걸리지 않습니다.
request-next-awaiting-consent = 파트너가 요청을 보냈습니다. 조직의 관리자가 파트너의 대행 여부를 결정합니다.
request-next-queued = 고객님의 언어를 사용하고 해당 서비스를 잘 아는 다음 전문가에게 제안합니다.
request-next-nobody = 지금은 제안할 수 있는 전문가가 없습니다. 센터 관리자에게 알렸으며, 한 시간마다 다시 검토합니다.
request-next-offered = 전문가에게 제안했으며, 영업일 기준 2일 안에 답변합니다.
request-next-accepted = 전문가가 요청을 맡았습니다. 진행 상황은 계획에서 볼 수 있습니다.
request-next-self-serve = 직접 진행 계획으로 오늘 시작할 수 있습니다. 상황이 바뀌면 다시 요청하세요.
request-next-withdrawn = 취소된 요청입니다. 언제든지 새로 요청할 수 있습니다.

offer-state-open = 답변 대기 중
offer-state-accepted = 수락함
offer-state-declined = 거절함
offer-state-expired = 기한 지남
offer-state-withdrawn = 취소됨

engagement-state-open = 진행 중
engagement-state-paused = 일시 중지됨
engagement-state-stalled = 정체됨
engagement-state-completed = 완료됨
engagement-state-closed = 종료됨

task-state-waiting = 대기 중
task-state-open = 진행 가능
task-state-stuck = 도움 필요
task-state-in-review = 검토 중
task-state-done = 완료
task-state-deviated = 다른 방식으로 진행
task-state-not-applicable = 해당 없음

meeting-state-held = 임시 확보됨
meeting-state-booked = 예약됨
meeting-state-moved = 변경됨
meeting-state-cancelled = 취소됨
meeting-state-no-show = 불참자 있음
meeting-state-done = 진행됨

owner-kind-customer = 고객
owner-kind-representative = 대리인
owner-kind-partner = 파트너
owner-kind-specialist = 전문가
