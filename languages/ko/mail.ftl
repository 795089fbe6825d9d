# 메일. 메일마다 한 가지 용건과 단추 하나만 있으며, 단추를 누르면 페이지가 열릴 뿐 바로 실행되지 않습니다.

mail-code-subject = 로그인 코드: { $code }
mail-code-text = 로그인 코드는 { $code }입니다. 코드를 요청한 브라우저에서 { $minutes }분 동안 한 번만 사용할 수 있습니다. 이 코드 없이는 누구도 로그인할 수 없습니다.
mail-code-button = 코드 입력
mail-request-filed-subject = 요청이 접수되었습니다: { $reference }
mail-request-filed-text = 요청이 접수되었습니다. { $next }
mail-request-filed-button = 진행 상황 보기
mail-request-lapsed-subject = 직접 진행 계획을 시작할 수 있습니다: { $reference }
mail-request-lapsed-text = { $tenant }의 요청 { $reference }이(가) 대기하는 동안 구독이 끝나 전문가를 배정할 수 없습니다. 회의만 빠진 동일한 플레이북인 직접 진행 계획을 바로 시작할 수 있으며, 구독을 갱신한 뒤에는 다시 요청할 수 있습니다.
mail-request-lapsed-button = 이유를 보고 계획 시작
mail-offer-subject = 제안: { $tenant }, 답변 기한 { $due }
mail-offer-text = { $tenant }에서 지원을 요청했습니다. { $due }까지 답변하지 않으면 다른 전문가에게 제안합니다.
mail-offer-button = 제안 보기
mail-no-specialist-subject = 아직 수락한 전문가가 없습니다: { $reference }
mail-no-specialist-text = 여러 전문가가 요청 { $reference }을(를) 거절했거나 기한 안에 답변하지 않았습니다. 대기열에서 이유를 볼 수 있습니다.
mail-no-specialist-button = 대기열 열기
mail-accepted-subject = 담당 전문가가 정해졌습니다: { $specialist }
mail-accepted-text = { $specialist } 전문가가 { $tenant }의 요청을 수락했습니다. 킥오프 시간을 선택하시면 이후 회의 일정을 제안해 드립니다.
mail-accepted-button = 시간 선택
mail-paused-subject = 일시 중지: { $tenant }
mail-paused-text = { $tenant }의 구독이 끝나 진행을 일시 중지했습니다. 진행 내용은 그대로 보관되며, 구독을 갱신하는 날부터 이어집니다.
mail-paused-button = 중지된 내용 보기
mail-resumed-subject = 다시 진행합니다: { $tenant }
mail-resumed-text = { $tenant }의 구독이 다시 유효해져 계획이 열렸습니다.
mail-resumed-button = 계획 열기
mail-guidance-subject = 새 지침: { $task }
mail-guidance-text = ‘{ $task }’ 작업에 새 지침이 있습니다. 읽고 확인해 주세요.
mail-guidance-button = 지침 읽기
mail-stuck-subject = 도움 필요: { $tenant }, { $task }
mail-stuck-text = { $tenant }에서 ‘{ $task }’ 작업에 도움을 요청했습니다. 작업에서 막힌 이유를 볼 수 있습니다.
mail-stuck-button = 작업 열기
mail-meeting-subject = { $meeting }, { $start }
mail-meeting-text = { $tenant }의 { $meeting }, { $start }, 상대: { $other }. 초대장이 첨부되어 있습니다.
mail-meeting-button = 회의 열기
mail-meeting-moved-subject = 일정 변경: { $meeting }, { $start }
mail-meeting-moved-text = { $tenant }의 { $meeting } 일정이 변경되었습니다: { $start }, 상대: { $other }. 첨부된 초대장이 이전 초대장을 대신합니다.
mail-meeting-moved-button = 회의 열기
mail-meeting-cancelled-subject = 취소: { $meeting }, { $start }
mail-meeting-cancelled-text = { $start }에 예정된 { $tenant }의 { $meeting }이(가) 취소되었습니다(상대: { $other }). 다시 예약할 수 있습니다.
mail-meeting-cancelled-button = 회의 열기
mail-meeting-description = 목적, 안건 등 자세한 내용: { $page }

# 메일에 적는 사실
mail-fact-reference = 참조 번호
mail-fact-due = 답변 기한
mail-fact-your-time = 내 시간
mail-fact-their-time = 상대 시간
mail-fact-with = 상대

mail-note = 단추를 누르면 페이지가 열리며, 그곳에서 확인하기 전에는 아무것도 실행되지 않습니다.
mail-footer = { $center }에서 누군가 이 주소를 사용했거나 함께 진행 중인 업무가 있어 이 메일을 보내 드립니다. 예상하지 못한 메일이라면 아무것도 하지 않으셔도 됩니다.
