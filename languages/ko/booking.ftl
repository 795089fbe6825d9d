# 회의: 목록, 시간 선택, 변경, 취소, 결과

booking-meetings = 회의
booking-lead-list = { $name } 전문가와 진행합니다. 킥오프가 먼저이며, 다른 회의의 날짜는 킥오프를 기준으로 정해집니다.
booking-next = 다음 회의
booking-first = 첫 회의
booking-first-text = 시간을 선택하세요. 나머지 회의는 이 회의를 기준으로 가장 가까운 가능한 날에 제안됩니다.
booking-choose = 시간 선택
booking-open = 회의 정보 보기
booking-none = 아직 회의가 없습니다
booking-none-text = 전문가가 요청을 수락하면 회의 일정을 제안해 드립니다.
booking-none-go = 서비스 보기
booking-self-serve = 직접 진행 계획에는 회의가 없습니다
booking-self-serve-text = 각 작업의 지침에 따라 원하는 속도로 진행합니다. 지원 대상이 되면 전문가가 이어서 진행하고 회의를 제안합니다.
booking-tasks = 작업 열기
booking-paused = 프로젝트가 일시 중지되었습니다
booking-paused-text = 예약된 회의는 하루 전까지 유지되며, 그때까지 구독을 갱신하지 않으면 취소됩니다. 다시 진행되면 새 시간을 선택할 수 있습니다.
booking-ended = 프로젝트가 종료되었습니다
booking-ended-text = 진행된 회의는 아래에 있습니다.
booking-past = 지난 회의
booking-past-caption = 진행되었거나 불참 또는 취소된 회의입니다. 최근 회의가 먼저 표시됩니다.
booking-also = 예약된 다른 회의
booking-also-caption = 예약되어 앞으로 진행할 회의입니다. 빠른 순입니다.

# 전체 회의 일정
booking-series = 전체 회의 일정
booking-series-caption = 플레이북에 따라 제안한 일정입니다. 하나를 바꿔도 나머지는 그대로입니다.
booking-meeting = 회의
booking-length = 소요 시간
booking-day = 날짜
booking-time = 시간
booking-state = 상태
booking-proposed = 제안됨
booking-unclosed = 종료, 회의록 작성 예정
booking-none-booked = 아직 예약된 시간이 없습니다.
booking-no-time = 겹치는 시간 없음
booking-other-time = 다른 시간
booking-other-time-for = 다른 시간 선택: { $meeting }
booking-accept-all = 제안된 회의 { $count }개 모두 예약
booking-accept-effect = 회의마다 두 사람에게 초대장을 보냅니다. 모두 예약하며, 그사이 하나라도 마감되면 아무것도 예약하지 않습니다.
booking-series-lost = 방금 그중 한 시간이 예약되었습니다. 아무것도 예약하지 않았으며, 아래는 새로 제안한 일정입니다.
booking-series-done = 예약했습니다. 초대장을 메일로 보냅니다.

# 시간 선택
booking-title-choose = { $meeting } 시간 선택
booking-title-move = { $meeting } 일정 변경
booking-lead = { $name } 전문가와 { $length }, { $language }로 진행합니다. 모든 시간은 양쪽 모두 비어 있으며 업무 시간 안에 있습니다.
booking-lead-plain = { $name } 전문가와 { $length } 동안 진행합니다. 모든 시간은 양쪽 모두 비어 있으며 업무 시간 안에 있습니다.
booking-now = 현재 { $when }입니다. 변경하면 두 사람에게 새 초대장을 보냅니다.
booking-month-before = 이전 달, { $month }
booking-month-after = 다음 달, { $month }
booking-free = { $count }개 가능
booking-day-weekend = 주말
booking-day-closed = 휴무
booking-day-holiday = 공휴일
booking-day-full = 마감
booking-day-no-common-hours = 겹치는 시간 없음
booking-day-present = 현재 예약
booking-day-too-soon = 너무 임박함
booking-day-too-late = 예약 기간 아님
booking-day-away = { $name } 부재
booking-your-time-first = 내 시간을 먼저 표시합니다.
booking-none-in-month = 이 달에는 가능한 시간이 없습니다
booking-none-in-month-text = 날짜마다 이유가 표시됩니다. 다른 달을 확인하세요.
booking-hold = 이 시간 임시 확보
booking-hold-effect = { $length } 동안 확보해 두며, 그 안에 확정하시면 됩니다.
booking-move-there = 이 시간으로 변경
booking-keep = 기존 시간 유지
booking-back = 회의 목록으로
booking-lost = 방금 다른 사람이 그 시간을 예약했습니다
booking-lost-text = 아무것도 예약하지 않았습니다. 아래 시간은 지금 비어 있습니다.
booking-hours = 가능한 날의 기준
booking-closed-why = 선택할 수 없는 날의 이유
booking-hours-text = 귀사, { $name } 전문가, 지역 센터가 모두 업무 시간이고 아무도 다른 일정이 없는 시간만 표시합니다.
error-slot = 그 시간은 모두의 업무 시간이 아니거나 너무 임박합니다. 표시된 시간 중에서 선택하세요.
error-slot-present = 회의가 이미 그 시간에 있습니다. 다른 시간을 선택하세요.

# 확정
booking-confirm-title = { $meeting }: { $day }
booking-held = { $until }까지 { $time } 시간을 확보해 둡니다.
booking-held-effect = 확정하면 두 사람에게 초대장을 메일로 보냅니다.
booking-confirm = { $time } 확정
booking-another = 다른 시간 선택
booking-hold-ended = 더 이상 확보된 시간이 아닙니다
booking-hold-ended-text = { $length } 동안 확보한 뒤 해제되었습니다. 다시 선택하세요. 아직 비어 있을 수 있습니다.

# 회의 하나
booking-with = 상대
booking-where = 장소
booking-where-text = 온라인입니다. 초대장의 링크가 이 페이지로 연결됩니다.
booking-purpose = 목적
booking-agenda = 안건
booking-who = 참석자
booking-needed = 필수 참석
booking-move = 일정 변경
booking-cancel = 회의 취소
booking-download = .ics 다운로드
booking-done-booked = 예약했습니다. 초대장을 메일로 보냅니다.
booking-done-moved = 변경했습니다. 새 초대장이 이전 초대장을 대체합니다.
booking-done-cancelled = 취소했습니다. 두 사람에게 메일로 알립니다.
booking-again = 다시 예약
booking-waits = { $name } 전문가가 결정된 내용을 여기에 적습니다.
booking-minutes = 회의록
booking-minutes-from = 작성: { $name }
booking-cancel-question = { $when } { $meeting } 일정을 취소하시겠습니까?
booking-cancel-effect-mail = 두 사람에게 취소 메일을 보냅니다.
booking-cancel-effect-time = 그 시간은 다른 사람이 예약할 수 있게 됩니다.
booking-cancel-effect-again = 다시 예약할 수 있습니다.
booking-cancel-keep = 회의 유지

# 전문가 화면
booking-desk-lead = { $tenant } { $customer } 님과 { $length } 동안 진행합니다.
booking-close = 회의가 어떻게 진행되었습니까?
booking-close-lead = 작성한 내용은 양쪽 모두 읽습니다. 작업 완료는 고객이 합니다.
booking-close-minutes = 회의록
booking-close-minutes-hint = 결정된 내용, 누가 언제까지 무엇을 하는지 적으세요.
booking-close-took-place = 회의 진행됨
booking-close-no-show = 필수 참석자 불참
booking-close-no-show-text = 필수 참석자가 오지 않았다면 회의록이 없으며, 고객이 회의를 다시 예약할 수 있습니다.
booking-not-begun = 아직 시작하지 않았습니다. { $when }부터 결과를 적을 수 있습니다.
booking-customer-moves = 일정 변경과 취소는 고객이 합니다.
