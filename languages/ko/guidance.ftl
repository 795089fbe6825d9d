# 지침 원장

ledger-title = 지침 원장
ledger-lead = 서면 또는 회의에서 제공한 모든 조언을 문서 버전 및 언어와 함께 기록합니다.
ledger-unread = 미확인 { $count }건
ledger-given = 제공 시각
ledger-what = 내용
ledger-version = 버전
ledger-language = 언어
ledger-acknowledged = 확인
ledger-acknowledged-by = { $name }, { $when }
ledger-not-yet = 미확인
ledger-acknowledge = 읽었습니다
ledger-document = { $title }, 버전 { $version }
ledger-said-in = 회의에서 구두로: { $meeting }
ledger-answers = 답변한 질문: { $question }
ledger-meeting = { $title }, { $date }
ledger-none = 아직 지침이 없습니다
ledger-none-text = 전문가가 조언하면 여기에 표시됩니다.
ledger-older = 이전 지침
ledger-newest = 최신 지침
