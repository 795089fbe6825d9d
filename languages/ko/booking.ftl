# 회의 예약, 변경, 취소

booking-title-choose = { $meeting } 시간 선택
booking-title-move = { $meeting } 일정 변경
booking-lead = { $name } 전문가와 { $length }, { $language }로 진행합니다. 모든 시간은 양쪽 모두 비어 있으며 업무 시간 안에 있습니다.
booking-month-before = 이전 달, { $month }
booking-month-after = 다음 달, { $month }
booking-free = { $count }개 가능

# 선택할 수 없는 이유
booking-day-weekend = 주말
booking-day-full = 마감
booking-day-no-common-hours = 겹치는 시간 없음
booking-day-too-soon = 너무 이름
booking-day-too-late = 너무 늦음
booking-day-away = { $name } 부재
booking-your-time-first = 내 시간을 먼저 표시합니다.
booking-day-none = 이 날에는 남은 시간이 없습니다
booking-pick-day = 가능한 시간이 있는 날을 선택하세요.
booking-hold = 이 시간 임시 확보
booking-held = { $until }까지 { $time }을(를) 확보해 둡니다.
booking-held-effect = 확인하면 모두에게 초대장을 보냅니다.
booking-confirm = { $time } 확정
booking-keep = 기존 시간 유지
booking-lost = 방금 다른 사람이 그 시간을 예약했습니다. 다른 시간은 아직 비어 있습니다.
booking-hold-ended = 10분이 지나 확보한 시간이 해제되었습니다. 다시 선택하세요.
booking-done = { $when }에 예약되었습니다. 초대장을 메일로 보냈습니다.
booking-purpose = 목적
booking-agenda = 안건
booking-who = 참석자
booking-cancel = 회의 취소
booking-cancel-question = { $when } { $meeting }을(를) 취소하시겠습니까?
booking-cancel-effect = 모두에게 취소 메일을 보냅니다. 다시 예약할 수 있습니다.
booking-cancel-keep = 회의 유지
booking-cancelled = 취소했습니다. 모두에게 메일로 알립니다.
booking-series = 전체 회의 일정
booking-series-caption = 플레이북에 따라 제안한 일정입니다. 하나를 바꿔도 나머지는 그대로입니다.
booking-meeting = 회의
booking-day = 날짜
booking-time = 시간
booking-state = 상태
booking-proposed = 제안됨
booking-download = .ics 다운로드
booking-meetings = 회의
booking-none = 회의가 없습니다
booking-none-text = 전문가가 요청을 수락하면 회의 일정을 제안해 드립니다.
