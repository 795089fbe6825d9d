# 보낸 요청의 진행 상황

tracking-title = 요청 { $reference }
tracking-sent = { $name }, { $when }에 보냄
tracking-sent-once = { $when }에 보냄
tracking-waited = 영업 시간 기준
tracking-waited-text = 요청을 보낸 뒤 지난 영업 시간
tracking-due = 답변 기한
tracking-left = 영업 시간 기준 { $length } 남음
tracking-queue = 대기열
tracking-answer-by = 지금 제안받는 전문가의 답변 기한: { $when }
tracking-link = 다른 사람에게 보낼 링크
tracking-link-text = 이 링크를 받은 사람은 참조 번호, 상태, 기한만 볼 수 있습니다.
tracking-link-make = 링크 만들기
tracking-link-renew = 새 링크 만들기
tracking-link-new = 지금 복사하세요. 링크는 한 번만 표시되며 이전 링크는 더 이상 사용할 수 없습니다.
tracking-link-works = 사용 중인 링크가 있습니다. 링크 사본은 보관하지 않으므로 다시 표시할 수 없습니다. 새 링크를 만들면 메일로 보낸 링크를 포함해 이전 링크는 더 이상 작동하지 않습니다.
tracking-link-revoke = 링크 해지
tracking-open-plan = 계획 열기
tracking-as-of = { $when } 기준

# 상태마다 링크를 받은 사람에게 보이는 말
tracking-public-draft = 아직 보내지 않은 요청입니다.
tracking-public-filed = 요청이 접수되어 확인하고 있습니다.
tracking-public-awaiting-consent = 고객의 동의를 기다리고 있습니다.
tracking-public-queued = 조건에 맞는 다음 전문가를 기다리고 있습니다.
tracking-public-offered = 전문가에게 제안했으며, 영업일 기준 2일 안에 답변합니다.
tracking-public-accepted = 전문가가 요청을 수락해 진행 중입니다.
tracking-public-self-serve = 요청에 답변했습니다. 고객은 직접 진행 계획으로 계속할 수 있습니다.
tracking-public-withdrawn = 취소된 요청입니다.
