# 보낸 요청의 진행 상황

tracking-title = 요청 { $reference }
tracking-sent = { $name }, { $when }에 보냄
tracking-next = 다음에 일어나는 일
tracking-move = 누구 차례
tracking-clock = 영업 시간 기준
tracking-clock-left = 영업 시간 기준 { $length } 남음
tracking-clock-due = 답변 기한 { $when }
tracking-clock-closed = 지금은 지역 영업 시간이 아닙니다. { $when }부터 다시 계산합니다.
tracking-clock-none = 이 상태에서는 시간을 계산하지 않습니다
tracking-history = 진행 기록
tracking-history-state = { $when }: { $state }
tracking-link = 다른 사람에게 보낼 링크
tracking-link-text = 이 링크를 받은 사람은 참조 번호, 상태, 기한만 볼 수 있습니다.
tracking-link-make = 링크 만들기
tracking-link-revoke = 링크 해지
tracking-link-revoked = 링크를 해지했습니다. 이제 이 링크로는 아무것도 볼 수 없습니다.
tracking-link-ended = 만료된 링크입니다. 보낸 분에게 새 링크를 요청하세요.
tracking-services = 요청한 서비스
tracking-open-plan = 계획 열기
tracking-choose-kickoff = 킥오프 시간 선택
tracking-paused-queue = { $region }, { $language } 대기열에서 { $position }번째
