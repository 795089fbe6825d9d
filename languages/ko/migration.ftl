# 고객이 옮기는 메일: 모든 회차의 현황, 한 회차, 그 원장과 보고서

migration-title = 메일 마이그레이션
migration-lead = { $tenant }의 메일을 옮깁니다({ $sources } → { $target }). 실행은 { $tenant }에서 하고, 진행 상황은 { $lead } 전문가가 지켜봅니다.
migration-lead-alone = { $tenant }의 메일을 옮깁니다({ $sources } → { $target }). 실행은 { $tenant }에서 직접 합니다.
migration-start-here = 사서함을 여러 회차로 나누어 직접 옮기고, 진행 상황을 여기에서 확인하세요.
migration-none = 아직 회차가 없습니다
migration-none-text = 사서함 몇 개로 테스트부터 시작하세요. 많은 사용자를 옮기기 전에 모든 것이 잘 작동하는지 확인할 수 있습니다.
migration-none-led = 고객이 아직 회차를 계획하지 않았습니다.

# 현황의 수치
migration-moved = 옮기고 검증함
migration-moved-of = { $done } / { $all }
migration-rate = 이 회차의 속도
migration-rate-mailboxes = 시간당 사서함 { $count }개
migration-rate-bytes = 시간당 { $bytes }
migration-rate-messages = 시간당 메시지 { $count }개
migration-daily = 일일 목표({ $percent }%)
migration-daily-whole = 일일 목표
migration-doubled = 중복
migration-forecast = 마지막 사서함(예상)
migration-forecast-likely = 80% 확률로 { $date }까지
migration-forecast-none = 아직 알 수 없음
migration-forecast-none-text = 사서함 5개가 끝나면 표시됩니다

# 옮겨지지 않는 것
migration-stays = 옮겨지지 않는 항목
migration-stays-text = { $source }에서 옮겨지지 않는 항목: { $list }.
migration-stays-by = { $name } 님이 확인했습니다({ $date }).
migration-apart-text = 이 가운데 { $source } 자체 마이그레이션 도구로는 옮길 수 있는 항목: { $list }.
migration-stays-open = 아직 아무도 확인하지 않았습니다. 확인하면 회차를 제출할 수 있습니다.
migration-stays-full = 전체 목록
migration-stays-send = 내용을 확인했습니다
migration-stays-tell = 사서함을 옮기기 전에 해당 사용자에게 알리세요.
migration-moves-text = { $source }에서 옮겨지는 항목: { $list }.

# 회차
migration-waves = 회차
migration-waves-caption = { $place } 시각으로 표시합니다. 회차는 일시 중지했다가 계속할 수 있으며, 같은 것이 두 번 복사되지 않습니다.
migration-column-wave = 회차
migration-column-mailboxes = 사서함
migration-column-progress = 진행
migration-column-exceptions = 예외
migration-column-duration = 소요 시간
migration-column-state = 상태
migration-wave-test = 테스트
migration-wave-pilot = 파일럿
migration-wave-velocity = 본 마이그레이션
migration-wave-number = 본 마이그레이션 { $number }
migration-test-number = 테스트 { $number }
migration-pilot-number = 파일럿 { $number }
migration-wave-text-test = 테스트: 사서함 몇 개로 모든 것이 작동하는지 확인
migration-wave-text-pilot = 파일럿: 실제 사용자의 첫 그룹, 한 번만 진행
migration-wave-text-velocity = 본 마이그레이션: 나머지 사용자를 그룹별로 진행
migration-verified-of = { $all }개 중 { $done }개 검증됨
migration-failed-count = 실패 { $count }개
migration-messages-of = 메시지 { $all }개 중 { $done }개
migration-starts-when-said = 직접 시작하면 진행됩니다
migration-starts-when-customer = 고객이 시작하면 진행됩니다
migration-awaited = 시작함, 도구를 기다리는 중
migration-until-cut-off = { $when }까지 사서함 변경 가능
migration-proposed = 담당 전문가가 제안함
migration-proposed-led = 제안함, 고객이 아직 반영하지 않음
migration-proposed-by = { $name } 님이 제안
migration-left = 약 { $length } 남음
migration-accepted = 승인됨
migration-stopping = 중지하는 중
migration-stopped = 끝나기 전에 중지됨
migration-percent = { $percent }퍼센트

# 상태, 지금 누구 차례인지 알 수 있는 프로세스의 말
migration-state-planned = 제출 전
migration-state-submitted = 제출됨
migration-state-queued = 대기 중
migration-state-waiting-for-customer = 고객 조치 대기 중
migration-state-running = 진행 중
migration-state-completed = 완료됨
migration-state-completed-with-errors = 완료됨(오류 있음)
migration-state-failed = 실패
migration-mailbox-state-waiting = 대기 중
migration-mailbox-state-running = 진행 중
migration-mailbox-state-moved = 옮김, 검증 전
migration-mailbox-state-verified = 검증됨
migration-mailbox-state-with-errors = 오류 있음
migration-mailbox-state-failed = 실패

# 상태마다 고객이 다음에 할 일
migration-next = 다음
migration-next-planned = 사서함 목록을 확인한 다음 회차를 제출하세요.
migration-next-objections = 위에 나온 사항을 수정한 다음 회차를 제출하세요.
migration-next-submitted = 회차를 제출했습니다. { $when }까지 사서함을 변경하거나 제출을 취소할 수 있습니다.
migration-next-submitted-open = 회차를 제출했습니다. { $when }부터 시작할 수 있습니다.
migration-next-queued = 사서함 목록이 확정되었습니다. { $when }부터 회차를 시작할 수 있습니다.
migration-next-pair = 메일을 옮길 컴퓨터를 페어링한 다음, 회차를 시작하고 그 컴퓨터에서 도구를 실행하세요.
migration-next-waiting-for-customer = 회차를 시작한 다음 사용하는 컴퓨터에서 도구를 실행하세요.
migration-next-paused = 회차가 일시 중지되었습니다. 언제든지 다시 시작하세요. 이미 옮긴 것은 그대로 남고 두 번 복사되지 않습니다.
migration-next-running = 사용하는 컴퓨터의 도구가 메일을 옮기고 있습니다. 언제든지 일시 중지할 수 있습니다.
migration-next-stopping = 회차를 중지하는 중입니다. 도구가 지금 옮기는 것까지 마칩니다.
migration-next-stopped = 회차가 중지되었습니다. 다시 시도하면 아직 옮기지 않은 것을 옮깁니다.
migration-next-started = 회차를 시작했습니다. 사용하는 컴퓨터에서 도구를 실행하세요. 도구가 센터에 연결되면 바로 첫 사서함을 옮기기 시작합니다.
migration-next-completed = 새 사서함 몇 개를 살펴본 다음 회차를 승인하세요.
migration-next-completed-with-errors = 예외를 살펴보세요. 옮길 수 있는 것은 다시 시도하거나, 회차를 이대로 승인하세요.
migration-next-failed = 예외를 살펴보고 원인을 해결한 다음 다시 시도하세요.
migration-next-imported = 예외를 살펴본 다음 회차를 이대로 승인하세요. 옮길 수 있는 것은 보고서를 만든 도구로 옮깁니다.
migration-next-accepted = 이 회차는 { $date }에 승인되었으며 더 할 일이 없습니다.
migration-missing-messages = 메시지 { $count }개가 대상에 없습니다.
migration-missing-begun = 사서함 { $count }개는 시작되지 않았습니다.
migration-missing-failed = 사서함 { $count }개를 옮기지 못했습니다.
migration-accepted-on = { $name } 님이 승인({ $date })
migration-act-submit = 제출
migration-act-take-back = 제출 취소
migration-act-start = 시작
migration-act-start-of = { $name } 시작
migration-act-pause = 일시 중지
migration-act-pause-of = { $name } 일시 중지
migration-act-stop = 중지
migration-act-stop-text = 도구는 지금 옮기는 것까지만 마치고 끝나며, 회차는 그 상태로 종료됩니다. 나중에 다시 시도할 수 있습니다.
migration-act-retry = 다시 시도
migration-act-accept = 승인
migration-act-change = 변경
migration-act-plan = 회차 계획
migration-act-propose = 회차 제안

# 고객의 컴퓨터에서 실행하는 도구
migration-runner = 도구
migration-runner-text = 직접 관리하는 컴퓨터에서 실행하며, 그곳에서 두 메일 시스템에 로그인합니다. 암호와 메일은 이 센터로 보내지 않습니다.
migration-runner-text-led = 고객의 컴퓨터에서 실행하며, 그곳에서 두 메일 시스템에 로그인합니다. 암호와 메일은 이 센터로 보내지 않습니다.
migration-runner-heard = 마지막 보고: { $when }
migration-silent = 도구의 보고가 없습니다
migration-runner-silent = { $when } 이후 도구의 보고가 없습니다. 컴퓨터가 켜져 있습니까?
migration-runner-none = 아직 페어링한 컴퓨터가 없습니다.
migration-runner-paired = 페어링됨: { $name }
migration-runner-report = 가져온 보고서: { $name }
migration-pair = 컴퓨터 페어링
migration-pair-code = 코드
migration-pair-code-text = { $minutes } 안에 한 번만 사용할 수 있습니다. 도구에서 물으면 입력하세요.
migration-pair-command = 컴퓨터 페어링
migration-pair-command-text = 명령을 실행하면 코드를 묻고, 이 회차의 사서함으로 plan.toml을 만듭니다. 그 파일에 두 메일 서버와 암호가 있는 위치를 추가하세요.
migration-check-command = 회차 검사
migration-check-command-text = 무엇을 옮길 수 있고 무엇을 옮길 수 없는지 알려 줍니다. 어느 쪽도 변경하지 않습니다.
migration-trial-command = 일부 메시지로 시험
migration-trial-command-text = 폴더마다 최대 10개의 메시지를 옮겨 어떻게 도착하는지 봅니다. 나머지는 다음 명령에서 옮깁니다.
migration-run-command = 회차 실행
migration-run-command-text = 여기에서 시작하기를 기다렸다가, 아직 대상에 없는 것을 옮기고 마지막에 비교합니다. 몇 번이든 반복해도 됩니다.
migration-verify-command = 회차 검증
migration-verify-command-text = 대상에 있는 것을 원본과 비교하고 다른 점을 알려 줍니다.

# 실행이 기다리는 이유
migration-waits = 도구가 기다리고 있습니다
migration-wait-suggested = 메일 서버에서 잠시 기다려 달라고 요청했습니다
migration-wait-limit = 메일 서버에서 속도를 제한하고 있습니다
migration-wait-budget = 오늘 옮길 수 있는 양을 모두 옮겼습니다
migration-wait-window = 고객이 지정한 시간대가 아닙니다
migration-wait-dropped = 메일 서버에서 연결을 닫았습니다
migration-wait-connections = 메일 서버에서 지금은 더 이상 연결을 허용하지 않습니다
migration-wait-sign-in = 메일 서버에서 로그인을 거부했습니다. 도구를 실행하는 컴퓨터에서 수정하세요
migration-wait-no-room = 대상 사서함이 가득 찼습니다. 공간을 확보하거나 할당량을 늘린 다음 다시 시작하세요
migration-wait-until = { $reason }. { $when }에 계속합니다.
migration-wait-open = { $reason }.

# 회차를 제출하지 못하게 하는 것과 해결 방법
migration-objections-title = 이 회차를 제출하기 전에
migration-objection-no-mailboxes = 사서함이 없습니다. 하나 이상 추가하세요.
migration-objection-batch-too-small = 사서함이 { $has }개뿐이며 { $needed }개 이상이어야 합니다. 더 추가하거나 종류를 테스트로 바꾸세요.
migration-objection-start-passed = 시작 시각이 지났습니다. 이후의 시각을 선택하세요.
migration-objection-past-cut-off = 사서함을 변경할 수 있는 기한이 지났습니다({ $when }). 시작 시각을 더 늦게 선택하세요.
migration-objection-too-many-that-day = 그날에는 이미 회차가 { $most }개 있습니다. 다른 날을 선택하세요.
migration-objection-outside-window = 이 클라우드에서는 그 시각에 마이그레이션하지 않습니다. 다음으로 시작할 수 있는 시각은 { $when }입니다.
migration-objection-outside-window-open = 이 클라우드에서는 그 시각에 마이그레이션하지 않습니다. 다른 시작 시각을 선택하세요.
migration-objection-second-pilot = 파일럿은 하나만 가능하며 이미 있습니다. 회차의 종류를 바꾸세요.
migration-objection-out-of-order-test = 먼저 테스트를 완료해야 합니다.
migration-objection-out-of-order-pilot = 먼저 파일럿을 완료해야 합니다.
migration-objection-out-of-order-velocity = 먼저 앞선 회차를 완료해야 합니다.
migration-objection-service-not-ready = 대상 서비스가 아직 설정되지 않았습니다. 해당 서비스의 작업을 완료하거나 오류가 없는 검사 결과를 보내세요.
migration-objection-tasks = { $service } 작업
migration-objection-not-acknowledged = 옮겨지지 않는 항목을 아직 아무도 확인하지 않았습니다. 목록을 읽고 확인하세요.
migration-objection-mailbox-too-large = { $target }: 크기가 { $bytes }이지만 새 사서함에는 최대 { $most }까지만 넣을 수 있습니다. 메일을 보관하거나 할당량을 늘리세요.
migration-objections-too-large = 여러 사서함의 크기가 새 사서함에 넣을 수 있는 최대 크기를 넘습니다. 메일을 보관하거나 할당량을 늘리세요.
migration-objection-filled = { $target }, { $bytes }(최대 { $most })
migration-objection-same-target = { $target }: 두 번 이상 있습니다. 하나만 남기세요.

# 회차의 사서함
migration-mailboxes = 사서함
migration-mailboxes-caption = 사서함별 원본과 대상
migration-mailbox = 사서함
migration-messages = 메시지
migration-size = 크기
migration-size-of = { $there } / { $all }
migration-attempt-of = 시도 { $most }회 중 { $number }회째
migration-verified-at = { $compared }개 비교함({ $when })
migration-differences = 차이 { $count }건
migration-from = 원본: { $source }
migration-erased = 주소 삭제됨
migration-fault-sign-in = 로그인이 거부되었습니다. 도구를 실행하는 컴퓨터에서 암호나 토큰을 확인하세요.
migration-fault-unreachable = 메일 서버에 연결할 수 없었습니다.
migration-fault-no-room = 대상 사서함이 가득 찼습니다. 공간을 확보하거나 할당량을 늘리세요.
migration-fault-throttled = 메일 서버에서 속도를 너무 오래 제한했습니다.
migration-fault-protocol = 메일 서버의 응답이 IMAP 형식이 아니었습니다.
migration-fault-journal = 도구를 실행하는 컴퓨터에서 마이그레이션 기록을 쓸 수 없었습니다. 디스크를 확인하세요.
migration-fault-other = 다른 이유로 중지되었습니다.
migration-said = 서버 응답: { $said }

# 예외, 각각 원인과 담당과 상태가 있음
migration-exceptions = 예외
migration-exceptions-in = { $name }의 예외
migration-exceptions-caption = 각 예외의 원인과 담당을 표시합니다.
migration-item-sized = { $name }({ $text })
migration-exceptions-none-text = 옮겨야 할 것이 모두 대상에 있습니다.
migration-group-items = 항목 { $count }개
migration-group-first = 처음 { $count }개 항목
migration-group-elsewhere = { $places } 외
migration-ledger-link = 원장(모든 항목)
migration-item = 항목
migration-cause = 원인
migration-owner = 담당
migration-class-too-large = 너무 큰 메시지
migration-class-no-room = 가득 찬 사서함
migration-class-bytes = 거부된 내용
migration-class-nul = NUL 바이트가 있는 메시지
migration-class-refused = 거부된 메시지
migration-class-unreadable = 읽을 수 없는 메시지
migration-class-keywords = 빠진 키워드
migration-class-doubled = 중복된 메시지
migration-class-missing = 없어진 메시지
migration-class-differs = 다른 메시지
migration-class-other = 기타
migration-cause-too-large = 대상에서 받는 크기를 넘습니다. 대상의 제한을 늘리거나 메시지를 파일로 저장하세요.
migration-cause-no-room = 대상 사서함에 공간이 없습니다. 공간을 확보하거나 할당량을 늘린 다음 다시 시도하세요.
migration-cause-bytes = 대상에서 이 바이트를 받지 않습니다. 메시지를 파일로 저장하세요.
migration-cause-nul = NUL 바이트가 다른 바이트로 바뀌어 도착했을 수 있습니다. 원본 메시지와 비교하세요.
migration-cause-refused = 대상에서 이 메시지를 거부합니다. 파일로 저장하세요.
migration-cause-unreadable = 원본에서 가져올 수 없습니다. 원본에서 열어 보거나 원본의 복구를 요청하세요.
migration-cause-keywords = 대상에서 유지할 수 있는 키워드가 더 적습니다. 메시지 자체는 대상에 있습니다.
migration-cause-doubled = 연결이 끊어진 뒤에 대상에서 저장하여 두 개가 되었습니다. 둘 중 하나를 삭제하세요.
migration-cause-missing = 옮겼지만 더 이상 대상에 없습니다. 누군가 대상에서 삭제한 것이 아니라면 다시 시도하세요.
migration-cause-differs = 대상에 있는 것이 원본과 다릅니다. 둘을 비교하세요.
migration-cause-other = 다른 도구에서 보고한 항목입니다.
migration-cause-over = { $source }의 크기 제한({ $most })을 넘습니다. 메시지를 파일로 저장하세요.
migration-cause-code = { $name } 코드: { $code }.
migration-owner-customer = 고객
migration-owner-you = 고객님
migration-item-stays = 옮겨지지 않음
migration-item-again = 다시 시도 가능
migration-item-there = 대상에 있음

# 원장
migration-ledger = 원장
migration-ledger-lead = 원래대로 옮겨지지 않은 모든 항목이며, 도구가 보고한 그대로입니다.
migration-ledger-all = 모두
migration-ledger-classes = 원인별 항목
migration-ledger-caption = 사서함순
migration-ledger-none = 이 종류로 보고된 항목이 없습니다.
migration-ledger-empty = 아직 항목이 없습니다
migration-ledger-empty-text = 메일을 옮기는 동안 도구가 원래대로 옮겨지지 않은 항목을 보고하면 사서함, 원인과 함께 여기에 표시됩니다. 회차가 끝나면 목록이 완성됩니다.
migration-ledger-uid = UID { $uid }
migration-ledger-hidden = 도구는 --with-names를 지정했을 때만 폴더 이름과 메일 서버의 응답을 보냅니다. 제목은 보내지 않습니다.
migration-ledger-csv = CSV로 다운로드
migration-ledger-csv-first = 파일에는 처음 { $count }개 항목이 있습니다.
migration-ledger-next = 다음

# 회차의 보고서
migration-report = 보고서
migration-report-final = 최종 보고서
migration-report-lead = { $name }, 원본 { $source }, { $when }
migration-report-running = 이 회차는 아직 끝나지 않았습니다. 지금 시점의 수치입니다.
migration-report-words = { $name } 님의 의견({ $date })
migration-report-none = 전문가가 아직 이 보고서에 의견을 쓰지 않았습니다.
migration-report-form = 의견
migration-report-form-hint = 잘된 점, 남은 것, 조언을 쓰세요. 고객이 수치와 함께 읽습니다.
migration-report-send = 보고서 저장
migration-report-classes = 원인별 예외

# 회차 이후의 문제
migration-issues = 문제
migration-issues-until = { $date }까지 문제를 신고할 수 있습니다.
migration-issues-until-led = 고객이 { $date }까지 문제를 신고할 수 있습니다.
migration-issues-over = 문제를 신고할 수 있는 기간이 { $date }에 끝났습니다.
migration-issues-later = 회차가 끝나면 문제를 신고할 수 있습니다.
migration-issues-later-led = 회차가 끝나면 고객이 문제를 신고할 수 있습니다.
migration-issues-none = 신고된 문제가 없습니다.
migration-issue = 문제 신고
migration-issue-lead = 어느 사서함인지, 무엇을 기대했고 실제로 무엇이 보이는지 쓰세요. 담당 전문가가 여기에서 답변합니다.
migration-issue-lead-alone = 어느 사서함인지, 무엇을 기대했고 실제로 무엇이 보이는지 쓰세요. 회차와 함께 보관됩니다.
migration-issue-text = 문제의 내용
migration-issue-send = 신고하기
migration-issue-by = { $name } 님({ $when })
migration-issue-answer = 답변
migration-issue-answer-title = 문제에 답변
migration-issue-answer-text = 답변
migration-issue-answer-hint = 조언을 쓰세요. 작업은 고객이 합니다.
migration-issue-open = 답변 대기 중

# 회차 계획
migration-plan-lead = 누구를 언제 옮길지 정하세요. 직접 시작하기 전에는 아무것도 시작되지 않습니다.
migration-propose-lead = 고객은 제안을 보고 원하는 대로 변경하여 제출합니다. 전문가는 제출하거나 시작할 수 없습니다.
migration-plan-wave = 회차의 종류
migration-plan-name = 이름
migration-plan-name-hint = 예: 재무팀. 입력하지 않으면 종류와 번호가 이름이 됩니다.
migration-plan-source = 현재 메일이 있는 곳
migration-plan-date = 시작 날짜
migration-plan-time = 시작 시각
migration-plan-time-hint = { $place } 시각(예: 20:00)
migration-plan-mailboxes = 사서함
migration-plan-mailboxes-hint = 한 줄에 하나씩 원본과 대상을 쉼표로 구분하여 입력하세요. 알고 있다면 크기와 새 사서함의 할당량도 12.5 GB처럼 추가하세요.
migration-plan-file = 사서함이 있는 CSV 파일
migration-plan-file-hint = 목록 대신 사용하며, 열은 목록과 같습니다
migration-plan-told = 해당 사용자에게 알린 날짜
migration-plan-told-hint = 알리기 전에는 비워 두세요.
migration-plan-keep = 원장 보관 일수
migration-plan-keep-hint = 회차가 끝난 날부터 셉니다. 그 뒤에는 주소와 항목이 삭제되고 수치만 남습니다.
migration-plan-save = 계획 저장
migration-plan-propose = 제안하기
migration-plan-languages = 마이그레이션 서비스가 제공되지 않는 언어: { $languages }.
migration-change-title = { $name } 변경
migration-change-save = 변경 내용 저장
migration-source-imap = IMAP
migration-source-gmail = Gmail
migration-source-exchange = Exchange
migration-source-domino = HCL Domino

# 시작하기 전의 확인
migration-start-title = { $name } 회차를 지금 시작하시겠습니까?
migration-start-text = { $mailboxes }, { $bytes }. 각 사서함이 검증될 때까지 메일은 계속 기존 시스템에 도착합니다. 언제든지 일시 중지할 수 있습니다.
migration-start-text-plain = { $mailboxes }. 각 사서함이 검증될 때까지 메일은 계속 기존 시스템에 도착합니다. 언제든지 일시 중지할 수 있습니다.
migration-start-mailboxes = 사서함 { $count }개
migration-start-done = 완료 예상
migration-start-done-likely = { $when }쯤, 95% 확률로 { $late }까지
migration-start-done-late = 95% 확률로 { $late }까지
migration-told = 사용자에게 알린 날
migration-told-on = { $date }
migration-told-not = 계획에 날짜가 없음
migration-start-runs = 실행하는 사람
migration-start-runs-as = { $name } 님, { $tenant }
migration-start-not-yet = 아직 시작하지 않기
migration-stop-title = { $name } 회차를 지금 중지하시겠습니까?
migration-accept-title = { $name } 회차를 이대로 승인하시겠습니까?
migration-accept-text = 이 항목들은 옮겨지지 않은 채로 남습니다. 승인한 회차는 다시 시도할 수 없습니다.

# 다른 도구의 보고서 읽기
migration-import = 다른 도구의 보고서 가져오기
migration-import-link = 다른 도구로 옮겼습니까? 보고서 가져오기
migration-import-lead = 보고서의 내용이 다른 회차와 함께 현황에 표시됩니다. 파일 자체는 보관하지 않습니다.
migration-import-tool = 보고서를 만든 도구
migration-import-tool-imapsync = imapsync(로그)
migration-import-tool-mbsync = mbsync(로그)
migration-import-tool-migration-wiz = MigrationWiz(CSV)
migration-import-tool-migration-manager = Migration Manager(CSV)
migration-import-file = 보고서
migration-import-file-hint = 도구가 저장한 그대로, 최대 { $most }MB
migration-import-into = 반영할 회차
migration-import-into-hint = 이전 보고서의 회차를 선택하면 새 보고서의 내용으로 업데이트됩니다.
migration-import-new = 새 회차
migration-import-name-hint = 입력하지 않으면 도구의 이름이 됩니다.
migration-import-send = 가져오기

error-migration-file = UTF-8 텍스트가 아닙니다. 목록을 UTF-8 CSV로 저장하고 다시 선택하세요.
