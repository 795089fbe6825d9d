# 로그인, 내 정보, 데모 화면

signin-title = 로그인
signin-lead = 메일 주소로 코드를 보내 드립니다. 암호는 없습니다.
signin-address = 메일 주소
signin-send = 코드 보내기
signin-code-title = 코드 입력
signin-code-text = 등록된 주소({ $address })라면 여섯 자리 코드가 발송됩니다. 코드는 이 브라우저에서 10분 동안 한 번만 사용할 수 있습니다.
signin-code = 코드
signin-code-hint = { $time }까지 유효
signin-enter = 로그인
signin-new-code = 새 코드 보내기
signin-other-address = 다른 주소 사용
error-code-digits = 코드는 여섯 자리 숫자입니다.
error-code-wrong = 코드가 맞지 않습니다. { $left }번 더 시도할 수 있습니다.
error-code-over = 더 이상 사용할 수 없는 코드입니다. 새 코드를 받으세요.
signin-too-many = 코드를 너무 많이 요청했습니다. { $length } 뒤에 다시 시도하세요.
you-title = 내 정보
you-name = 이름
you-language = 언어
you-zone = 표준 시간대
you-memberships = 소속
you-signins = 로그인된 기기
you-signins-caption = 모르는 기기는 해지하세요.
you-signin-device = 브라우저
you-signin-since = 로그인 시각
you-signin-seen = 최근 사용
you-signin-here = 현재 기기
you-signin-revoke = 해지
you-signin-revoke-of = { $when } 로그인 해지
you-sign-out = 로그아웃
you-signed-out = 로그아웃했습니다.

# 이동할 곳 선택
doors-title = 어디로 이동하시겠습니까?
doors-none = 활성 상태인 소속이 없습니다
doors-none-text = 조직의 관리자에게 구성원 지정을 요청한 뒤 다시 로그인하세요.
role-customer-admin = 관리자
role-representative = 대리인
role-partner = 파트너
role-specialist = 전문가
role-manager = 센터 관리자
role-operator = 운영자

# 역할 및 책임
roles-title = 역할 및 책임
roles-lead = 전문가는 회의와 서면으로 안내합니다. 고객을 대신해 작업을 수행할 수 없습니다.

# 데모
demo-title = 데모 센터
demo-lead = 어떤 사람으로 볼지 선택하세요. 한 번 클릭하면 로그인됩니다.
demo-be = { $name } 계정으로 로그인
demo-mailbox-title = 데모 메일함
demo-mailbox-none = 아직 메일이 없습니다
demo-mailbox-to = 받는 사람
demo-mailbox-subject = 제목
demo-mailbox-sent = 보낸 시각
demo-clock-title = 데모 시계
demo-clock-now = 지금은 { $when }입니다.
demo-clock-hour = 1시간 앞으로
demo-clock-business-day = 영업일 하루 앞으로
demo-clock-month = 30일 앞으로
