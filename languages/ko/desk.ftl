# 전문가의 업무 화면

desk-title = 업무 화면
desk-lead = { $date }. 제안 { $offers }건, 회의 { $meetings }건, 답변할 일 { $answers }건, 고객 대기 { $waiting }건.
desk-keys-move = 이동
desk-keys-accept = 수락
desk-keys-decline = 거절
desk-keys = 단축키
desk-offers = 제안
desk-offers-why = 이 제안이 온 이유
desk-offers-none = 대기 중인 제안이 없습니다
desk-offers-none-text = 언어, 서비스, 근무 시간이 맞는 다음 요청이 여기에 표시됩니다.
desk-offer-about = { $seats }석 · { $services } · { $place }
desk-offer-left = { $length } 남음
desk-offer-ends = 영업 시간 기준, { $when }까지
desk-offer-accept = 수락
desk-offer-accept-of = { $customer } 수락
desk-offer-decline = 거절
desk-offer-decline-of = { $customer } 거절
desk-fit-language = { $language }
desk-fit-services = { $services }
desk-fit-overlap = 주당 { $length } 겹침
desk-fit-load = 수락 후 업무량 { $percent }%
desk-fit-continuity = 이전에 함께 진행함

# 거절
desk-decline-question = { $customer }의 제안을 거절하시겠습니까?
desk-decline-text = 다음 전문가에게 바로 제안합니다. 이유는 결정과 함께 보관되며 고객에게는 표시되지 않습니다.
desk-decline-reason = 이유
desk-decline-reason-hint = 완전한 문장 하나
desk-decline-keep = 제안 유지
desk-accepted = { $customer }의 제안을 수락했습니다. 계획이 열렸고 고객이 킥오프 시간을 선택합니다.
desk-declined = 거절했습니다. 다음 전문가에게 바로 제안했습니다.

# 내 하루와 차례
desk-day = 내 하루
desk-day-none = 오늘 회의가 없습니다
desk-day-now = 지금 { $time }
desk-minutes-due = 회의록 작성 필요
desk-waiting = 고객 대기
desk-waiting-caption = 오래된 순입니다. 기간은 고객의 영업일 기준입니다.
desk-waiting-none = 진행 중인 고객 작업이 없습니다
desk-waiting-task = 고객 및 작업
desk-waiting-age = 대기
desk-waiting-days = { $days }일
desk-waiting-next = 다음 알림
desk-waiting-state = 상태
desk-our-move = 센터 차례
desk-our-move-caption = 영업 시간 기준 기한이며 빠른 순입니다.
desk-our-move-none = 답변할 일이 없습니다
desk-due = 기한
desk-left = 남은 시간
desk-late = 늦음
desk-at-risk = 위험
desk-on-plan = 계획대로
desk-load = 현재 업무량
desk-staff-actions = 담당자가 수행한 고객 작업
desk-customers = 고객
desk-customers-none = 진행 중인 고객이 없습니다
