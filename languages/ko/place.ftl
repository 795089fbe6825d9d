# 회의 장소

place-title = 회의 장소
place-link = 참가 주소
place-link-hint = https://로 시작하는 주소입니다. 양쪽 모두 이 페이지, 메일, 일정에서 볼 수 있습니다.
place-keep = 앞으로 예약되는 회의에도 사용
place-join = 회의 참가
place-own-title = 내 회의 장소
place-own-lead = 앞으로 예약되는 회의는 이 주소에서 열립니다. 개별 회의의 주소는 그 회의 페이지에서 따로 지정할 수 있습니다.
place-coming = 예정된 회의
error-join-link = 이 주소로는 참가할 수 없습니다. https://로 시작하고 사용자 이름이나 암호가 없는 주소를 입력하세요.
mail-meeting-placed-subject = 참가 주소 안내: { $title }, { $start }
mail-meeting-placed-text = { $tenant }의 { $meeting }({ $start }, 상대: { $other }) 참가 주소가 변경되었습니다. 첨부된 초대장이 이전 초대장을 대신합니다.
mail-meeting-placed-button = 회의 정보 보기
mail-fact-where = 참가 주소
mail-meeting-join = 참가: { $link } 목적, 안건 등 자세한 내용: { $page }
mail-meeting-of-customer = { $meeting }: { $tenant }
action-place-meeting = 자신의 회의 장소 지정
