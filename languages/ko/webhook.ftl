# What programs outside are told, and a person's meetings in its own calendar.

action-manage-webhooks = 변경 사항을 받을 프로그램 지정
action-stop-webhook = 없어진 프로그램에 알림 중지
action-follow-calendar = 내 모임을 일정에서 보기
error-webhook-url = 이 주소로는 보낼 수 없습니다. https://hooks.company.com/fasttrack과 같이 이름이나 암호 없이 입력하세요.
error-webhook-many = 주소를 더 추가할 수 없습니다. 먼저 하나를 제거하세요.

calendar-title = 내 일정에서 모임 보기
calendar-lead = 일정 앱에서 쓰는 비밀 주소입니다. 지난 30일의 모임과 앞으로의 모든 모임이 들어 있습니다. 이 주소를 아는 사람은 누구나 모임을 볼 수 있습니다.
calendar-made = 주소
calendar-made-text = 지금 복사하세요. 다시 표시되지 않습니다.
calendar-since = { $date }부터 주소가 있습니다.
calendar-make = 주소 만들기
calendar-renew = 다른 주소 만들기
calendar-revoke = 주소 해지
