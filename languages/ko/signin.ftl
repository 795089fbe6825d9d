# 로그인, 이동할 곳 선택

signin-title = 로그인
signin-lead = 메일 주소로 코드를 보내 드립니다. 암호는 없습니다.
signin-claim-lead = 먼저 메일 주소로 코드를 보내 드립니다. 어느 도메인의 주소든 괜찮습니다. 그런 다음 조직의 도메인 소유권을 증명합니다.
signin-ended = 이전 로그인이 만료되었습니다. 계속하려면 다시 로그인하세요.
signin-address = 메일 주소
signin-send = 코드 보내기
signin-code-title = 코드 입력
signin-code-text = 등록된 주소라면 여섯 자리 코드가 발송됩니다. 코드는 이 브라우저에서 { $minutes }분 동안 한 번만 사용할 수 있습니다.
signin-code-claim-text = 여섯 자리 코드가 발송됩니다. 코드는 이 브라우저에서 { $minutes }분 동안 한 번만 사용할 수 있습니다.
signin-code = 코드
signin-code-hint = 메일로 받은 여섯 자리 숫자
signin-enter = 로그인
signin-new-code = 새 코드 보내기
signin-unknown = 등록되지 않은 주소입니까? 조직의 도메인 소유권을 증명하세요
error-code-digits = 코드는 여섯 자리 숫자입니다. 모두 입력하세요.
error-code = 코드가 맞지 않거나 더 이상 사용할 수 없습니다. 숫자를 확인하거나 새 코드를 받으세요.

# 이동할 곳 선택
doors-title = 어디로 이동하시겠습니까?
doors-none = 활성 상태인 소속이 없습니다
doors-none-text = 조직의 관리자에게 구성원 지정을 요청한 뒤 다시 로그인하세요.
role-customer = 고객
role-specialist = 전문가
role-manager = 센터 관리자
role-operator = 운영자
