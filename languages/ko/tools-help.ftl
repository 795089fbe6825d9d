# What fasttrack-tools says of its commands and options (--help).

tools-help-usage = 사용법: { $usage }
tools-help-commands = 명령:
tools-help-arguments = 인수:
tools-help-options = 옵션:
tools-help-values = { $help } (가능한 값: { $values })
tools-help-default = { $help } (기본값: { $value })

tools-help-command-fasttrack-tools = 고객이 자체 환경에서 실행하는 도구: 아무것도 변경하지 않고 준비 상태를 검사합니다
tools-help-command-assess = 아무것도 변경하지 않고 준비가 되었는지 검사합니다
tools-help-command-directory = 동기화하기 전에 디렉터리의 개체를 검사합니다
tools-help-command-dns = 서비스를 사용하도록 설정하기 전에 도메인의 DNS 레코드를 검사합니다
tools-help-command-rules = 모든 규칙을 출처와 함께 나열합니다

tools-help-option-source = LDIF(.ldif, .ldf) 또는 CSV(.csv) 파일. 표준 입력의 LDIF는 -, 디렉터리 자체는 ldaps://HOST[:PORT]/BASE[??base|one|sub] 형식으로 지정합니다
tools-help-option-bind = 이 이름으로 디렉터리에 로그인합니다. 지정하지 않으면 로그인하지 않습니다
tools-help-option-password-file = 암호를 묻지 않고 이 파일에서 읽습니다
tools-help-option-timeout = 디렉터리의 응답마다 이 시간(초)만큼 기다립니다
tools-help-option-dedicated = 전용 환경의 규칙을 적용합니다
tools-help-option-alternate-login = 사용자가 다른 특성으로 로그인하므로 userPrincipalName을 검사하지 않습니다
tools-help-option-changes = 제안된 변경 내용을 LDIF로 씁니다. 직접 읽고 적용하세요

tools-help-option-domains = 도메인. userPrincipalName의 접미사를 모두 포함하세요
tools-help-option-from = 도메인을 한 줄에 하나씩 더 적은 파일
tools-help-option-resolver = 시스템의 DNS 서버 대신 이 DNS 서버를 조회합니다
tools-help-option-internal-resolver = 내부 네트워크의 이 DNS 서버도 조회하여 비교합니다
tools-help-option-cloud = 테넌트가 있는 클라우드
tools-help-option-tenant = contoso.onmicrosoft.com과 같은 테넌트의 첫 도메인. 지정하면 DKIM 레코드를 제안합니다
tools-help-option-services = 사용할 서비스(쉼표로 구분). exchange-federation은 자체 서버와의 하이브리드 Exchange, federation은 AD FS를 통한 로그인입니다

tools-help-option-json = JSON을 표준 출력이나 파일에 씁니다
tools-help-option-html = HTML 파일 하나를 표준 출력이나 파일에 씁니다
tools-help-option-quiet = 터미널에 마지막 결과만 표시합니다
tools-help-option-send = https://center.example/api/v1/engagements/ENGAGEMENT/assessments 같은 주소의 센터에도 보냅니다. 보낼 내용(길면 그 내용을 읽을 수 있는 파일)을 먼저 보여 주고 확인을 받습니다
tools-help-option-yes = 확인 없이 보냅니다
tools-help-option-with-names = 이름과 값도 보냅니다. 지정하지 않으면 이름은 해시로 바뀌고 값은 제외됩니다
tools-help-option-token-file = 프로젝트의 토큰이 있는 파일. 지정하지 않으면 FASTTRACK_TOKEN의 토큰을 사용합니다
tools-help-option-hash-key = 이름을 해시하는 데 쓸 16자 이상의 비밀 키 파일. 지정하지 않으면 키를 만들어 홈 폴더에 보관합니다

tools-help-option-help = 이 도움말을 표시합니다
tools-help-option-version = 버전을 표시합니다

tools-typed-missing = 누락: { $argument }
tools-typed-unknown = 여기서는 쓸 수 없음: { $argument }
tools-typed-command = { $command } 명령은 없습니다.
tools-typed-empty = { $argument }에는 값이 필요합니다.
tools-typed-value = { $argument }에 쓸 수 없는 값: { $value }
tools-typed-cause = { $fault } ({ $cause })
tools-typed-twice = 한 번만 지정할 수 있음: { $argument }
tools-typed-together = 함께 지정할 수 없음: { $argument }, { $other }
tools-typed-values = 가능한 값: { $values }
tools-typed-meant = 비슷한 이름: { $word }
tools-typed-more = 자세한 내용: --help
