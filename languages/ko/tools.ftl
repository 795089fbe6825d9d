# fasttrack-tools가 고객의 컴퓨터에 표시하는 문구

tools-severity-error = 오류
tools-severity-warning = 경고
tools-severity-info = 참고

tools-kind-character = 문자
tools-kind-format = 형식
tools-kind-topleveldomain = 최상위 도메인
tools-kind-domainpart = 도메인 부분
tools-kind-localpart = 로컬 부분
tools-kind-length = 길이
tools-kind-duplicate = 중복
tools-kind-blank = 비어 있음
tools-kind-mailmatch = 메일 주소와 다름

tools-kind-missing = 없음
tools-kind-wrong = 잘못됨
tools-kind-toomanylookups = 조회 횟수 초과
tools-kind-unwanted = 불필요

tools-directory-expected-character = 이 문자가 없는 값
tools-directory-expected-format = name@contoso.com과 같은 주소
tools-directory-expected-topleveldomain = contoso.com처럼 인터넷에 있는 도메인
tools-directory-expected-domainpart = @ 뒤의 도메인(예: contoso.com)
tools-directory-expected-localpart = @ 앞의 이름(예: firstname.lastname)
tools-directory-expected-length = 더 짧은 값
tools-directory-expected-duplicate = 다른 개체에 없는 값
tools-directory-expected-blank = 비어 있지 않은 값
tools-directory-expected-mailmatch = mail과 같은 주소

tools-directory-why-character = 클라우드에서 허용하지 않는 문자가 있는 값은 동기화에서 거부됩니다.
tools-directory-why-format = 형식이 올바른 주소로만 메일을 받거나 로그인할 수 있습니다.
tools-directory-why-topleveldomain = 인터넷에서 연결할 수 없는 도메인은 확인할 수 없으므로 사용자에게 onmicrosoft.com의 로그인 이름이 지정됩니다.
tools-directory-why-domainpart = @ 뒤의 내용은 도메인이 될 수 없습니다.
tools-directory-why-localpart = @ 앞의 내용은 사서함 이름이 될 수 없습니다.
tools-directory-why-length = 클라우드에는 이 길이의 값을 저장할 수 없습니다.
tools-directory-why-duplicate = 클라우드는 하나의 값을 한 개체에서만 허용합니다. 나머지는 격리되거나 다른 로그인 이름이 지정됩니다.
tools-directory-why-blank = 클라우드에 표시되는 값인데 비어 있습니다.
tools-directory-why-mailmatch = 로그인하는 주소와 메일을 받는 주소가 다르면 혼동하기 쉽습니다.
tools-directory-why-mailmatch-target = 이 개체의 메일이 표시된 주소와 다른 주소로 전달됩니다.

tools-directory-mend-character = 해당 문자를 제거하세요.
tools-directory-mend-format = 주소를 다시 입력하세요.
tools-directory-mend-topleveldomain = 소유한 도메인을 접미사로 추가하고 사용자에게 그 도메인의 이름을 지정하세요.
tools-directory-mend-domainpart = @ 뒤에 소유한 도메인을 입력하세요.
tools-directory-mend-localpart = @ 앞에는 문자, 숫자, 마침표, 하이픈을 사용하고 처음과 끝에는 마침표를 쓰지 마세요.
tools-directory-mend-length = 값을 줄이세요.
tools-directory-mend-duplicate = 값을 유지할 개체를 정하고 나머지를 변경하세요.
tools-directory-mend-blank = 값을 입력하세요.
tools-directory-mend-mailmatch = 가능하면 두 곳에 같은 주소를 사용하세요.

tools-directory-line = { $line }번째 줄
tools-directory-object = { $line }번째 개체
tools-unread-no-attribute = 이름과 값도 아니고 앞줄의 연속도 아닌 내용
tools-unread-base64 = base64가 아닌 값
tools-unread-encoding = UTF-8이 아닌 문자
tools-unread-elsewhere = 다른 파일에 있는 값
tools-unread-too-long = 1MiB를 넘는 값
tools-unread-no-name = dn이 없는 개체
tools-unread-fields = 첫 줄보다 많거나 적은 필드
tools-unread-change = 개체가 아닌 변경 내용
tools-unread-cut-off = 값 중간에서 끝난 파일
tools-unread-part = 특성 값의 일부만 있음
tools-unread-expected = 읽을 수 있는 텍스트
tools-unread-expected-part = 특성의 모든 값
tools-unread-why = 읽을 수 없는 내용은 검사하지 않았습니다.
tools-unread-mend = 디렉터리를 UTF-8로 다시 내보내세요.
tools-unread-mend-part = 검사를 다시 실행하세요. 그래도 같으면 디렉터리를 내보낸 파일을 검사하세요.

tools-shown-finding = { $kind } → { $expected }
tools-shown-publish = 게시할 내용: { $text }
tools-shown-other = 같은 값을 가진 개체: { $text }
tools-shown-others = 그 밖에 { $count }개
tools-shown-progress = 개체 { $count }개 검사함
tools-shown-sum = 검사: { $checked } · 제외: { $skipped } · 오류: { $errors } · 경고: { $warnings }
tools-shown-clean = 수정할 것이 없습니다. 검사: { $checked } · 제외: { $skipped } · 오류: { $errors } · 경고: { $warnings }
tools-shown-rules = 규칙: { $name }, { $version }
tools-shown-rules-unversioned = 규칙: { $name }

tools-html-title-dns = DNS 검사
tools-html-title-directory = 디렉터리 검사
tools-html-lead = { $target } · { $date } · { $time }({ $zone })
tools-html-column-severity = 심각도
tools-html-column-subject = 대상
tools-html-column-seen = 현재 값
tools-html-column-expected = 필요한 값
tools-html-column-why = 이유와 수정 방법

tools-fault-read = { $place } 파일을 읽을 수 없습니다: { $cause }
tools-fault-write = { $place } 파일에 쓸 수 없습니다: { $cause }
tools-fault-unknown = { $place }: 내용을 알 수 있도록 파일 확장명을 .ldif, .ldf 또는 .csv로 지정하세요.
tools-fault-two-outputs = --json과 --html 중 하나만 표준 출력으로 내보낼 수 있습니다. 나머지는 --html=report.html처럼 파일을 지정하세요.
tools-fault-no-domain = { $domain }: 도메인이 아닙니다.
tools-fault-tenant = { $tenant }: 테넌트 이름이 아닙니다. contoso.onmicrosoft.com과 같은 형식입니다.
tools-fault-resolver = 조회할 수 있는 DNS 서버가 없습니다: { $cause }
tools-fault-no-answer = { $server }에서 응답이 없어 아무것도 검사하지 못했습니다.

tools-fault-connect = { $place }에 연결할 수 없습니다: { $cause }
tools-fault-ldap-place = { $place }: 디렉터리 주소가 아닙니다. 이름, 암호, 필터 없이 ldaps://dc.contoso.com/DC=contoso,DC=com 형식으로 입력하세요.
tools-fault-ldap-tls = 암호화된 연결을 만들 수 없습니다: { $cause }
tools-fault-ldap-clear = 서버에서 암호화를 지원하지 않아({ $said }) 암호를 보내지 않았습니다. ldaps://를 사용하세요.
tools-fault-ldap-late = 디렉터리에서 { $seconds }초 안에 응답하지 않았습니다.
tools-fault-ldap-closed = 내용을 모두 받기 전에 디렉터리에서 연결을 닫았습니다.
tools-fault-ldap-nonsense = 서버의 응답이 LDAP가 아닙니다.
tools-fault-ldap-refused = 디렉터리에서 거부했습니다(결과 { $code }): { $said }
tools-fault-ldap-partial = 디렉터리에서 개체의 일부만 제공합니다(결과 { $code }): { $said }
tools-fault-ldap-base = 서버에 디렉터리가 하나로 정해져 있지 않습니다. ldaps://dc.contoso.com/DC=contoso,DC=com처럼 시작 위치를 추가하세요.
tools-fault-password = 암호가 필요하지만 여기에서는 물어볼 수 없습니다. --password-file로 파일을 지정하세요.
tools-fault-send-address = { $address }: 보낼 수 있는 주소가 아닙니다. https://center.example/api/v1/engagements/…/assessments 형식으로 입력하세요.
tools-fault-send-token = 프로젝트의 토큰이 필요합니다. --token-file로 파일을 지정하거나 FASTTRACK_TOKEN을 설정하세요.
tools-fault-send-ask = 확인을 받을 수 없어 아무것도 보내지 않았습니다. 확인 없이 보내려면 --yes를 추가하세요.
tools-fault-send-refused = 센터에서 받지 않았습니다(상태 { $status }): { $said }
tools-fault-send-later = 지금 센터에 요청이 많습니다. { $seconds }초 후에 다시 시도하세요.

tools-password = { $name }의 암호:

tools-send-body = { $place }에 다음 내용을 보냅니다({ $size }바이트):
tools-send-long = 내용이 깁니다. 답하기 전에 { $place } 파일에서 읽어 보세요.
tools-send-ask = 보내시겠습니까? [y/N]
tools-send-answer = y
tools-send-not = 아무것도 보내지 않았습니다.
tools-send-done = { $place }에 보냈습니다.

tools-dns-asked = { $seen }(조회한 DNS 서버: { $server })
tools-dns-late = 제한 시간 내 응답 없음

tools-dns-expected-missing = 이 유형의 레코드
tools-dns-expected-wrong = 다른 값
tools-dns-expected-dns-answer = 이 영역의 서버에서 보내는 응답
tools-dns-expected-dns-dkim = 테넌트가 알려 주는 이름: Get-DkimSigningConfig의 Selector1CNAME 또는 Selector2CNAME
tools-dns-expected-dns-dmarc-before-dkim = DKIM이 작동할 때까지 p=none
tools-dns-expected-dns-dnssec = 이 영역과 상위 영역에 같은 키
tools-dns-expected-dns-inside = 외부와 같은 응답
tools-dns-expected-dns-spf-lookups = 자기 자신으로 돌아오지 않는, 이 이름의 SPF 레코드 하나
tools-dns-expected-dns-ttl = 최대 3600초의 TTL
tools-dns-expected-dns-verification = Microsoft 365 관리 센터가 이 도메인에 대해 표시하는 텍스트 MS=ms…
tools-dns-expected-duplicate = 레코드 하나
tools-dns-expected-unwanted = 이 레코드가 없는 상태
tools-dns-expected-toomanylookups = 최대 10회 조회

tools-dns-why-dns-answer = 응답이 없으면 도메인의 레코드에 대해 아무것도 알 수 없습니다.
tools-dns-why-dns-dnssec = 상위 영역에 있는 키가 이 영역에 없으면 서명을 확인하는 모든 곳에서 이 영역의 레코드를 전부 거부합니다. 상위 영역에 없는 키는 아무것도 보호하지 못합니다.
tools-dns-why-dns-verification = 이 레코드는 도메인의 소유권을 증명합니다. 없으면 도메인을 추가할 수 없습니다.
tools-dns-why-dns-msoid = 이 레코드는 21Vianet에서 운영하는 클라우드로 정품 인증을 보내므로 다른 모든 클라우드에서는 정품 인증이 실패합니다.
tools-dns-why-dns-mx = 이 레코드의 우선 순위 값이 가장 낮아야 메일이 Exchange Online에 도착합니다.
tools-dns-why-dns-mx-other = 첫 번째 서버가 응답하지 않으면 보내는 쪽에서 이전 서버를 사용하므로 아무도 보지 않는 곳에 메일이 도착합니다.
tools-dns-why-dns-autodiscover = Outlook은 이 레코드로 사서함을 찾습니다.
tools-dns-why-dns-spf = 받는 쪽은 하나뿐인 SPF 레코드에 지정된 서버에서 온 도메인의 메일을 받습니다. 두 개가 있으면 모두 거부합니다.
tools-dns-why-dns-spf-lookups = 받는 쪽은 10번 조회한 뒤 멈추고 레코드를 잘못된 것으로 처리합니다.
tools-dns-why-dns-spf-open = 이 레코드는 누구나 도메인의 이름으로 메일을 보낼 수 있게 합니다.
tools-dns-why-dns-dkim = 메일은 이 두 레코드가 가리키는 키로 서명됩니다.
tools-dns-why-dns-dmarc = 이 레코드가 없으면 위조된 메일의 처리를 받는 쪽에서 임의로 정합니다.
tools-dns-why-dns-dmarc-stage = 약 30일 동안 보고서에 예상 밖의 내용이 없으면 정책을 한 단계 높일 수 있습니다.
tools-dns-why-dns-dmarc-before-dkim = 이 정책은 아직 서명되지 않은 메일을 격리하거나 거부합니다.
tools-dns-why-dns-exchange-federation = 하이브리드 조직은 이 텍스트로 신원을 증명합니다.
tools-dns-why-dns-exchange-federation-service = 페더레이션된 파트너는 이 레코드로 약속 있음/없음 시간을 찾습니다.
tools-dns-why-dns-teams-federation = 외부 사용자는 이 레코드로 Teams에서 조직의 사용자에게 연락합니다.
tools-dns-why-dns-teams-sip-tls = 전화와 하이브리드 클라이언트는 이 레코드로 로그인합니다.
tools-dns-why-dns-teams-lyncdiscover = 이전 클라이언트는 이 레코드로 서비스를 찾습니다.
tools-dns-why-dns-teams-sip = 이전 클라이언트는 이 레코드로 로그인합니다.
tools-dns-why-dns-intune-enrollment = 이 접미사를 쓰는 사용자의 디바이스는 서버를 묻지 않고 등록됩니다.
tools-dns-why-dns-intune-registration = 이 접미사를 쓰는 사용자의 디바이스는 조건부 액세스에 필요한 대로 Entra에 등록됩니다.
tools-dns-why-dns-federation-sts = 사용자는 이 주소에서 로그인합니다.
tools-dns-why-dns-ttl = 변경 내용이 모두에게 보이기까지 이만큼 걸립니다.
tools-dns-why-dns-inside = 조직의 내부 네트워크에서는 외부와 다른 곳으로 연결됩니다.

tools-dns-mend-missing = 레코드를 게시하세요.
tools-dns-mend-wrong = 레코드를 변경하세요.
tools-dns-mend-duplicate = 모든 레코드를 레코드 하나로 바꾸세요.
tools-dns-mend-unwanted = 레코드를 제거하세요.
tools-dns-mend-toomanylookups = 더 이상 메일을 보내지 않는 서비스를 제거하거나 해당 주소를 ip4와 ip6으로 지정하세요.
tools-dns-mend-dns-answer = 도메인 이름을 확인한 다음 서버 운영자에게 문의하세요. 위임에는 이 영역을 아는 서버가 지정되어 있어야 합니다.
tools-dns-mend-dns-dkim = 테넌트가 알려 주는 이름을 그대로 게시하세요. Microsoft Defender 포털(security.microsoft.com/authentication?viewid=DKIM) 또는 Exchange Online PowerShell의 Get-DkimSigningConfig에서 확인할 수 있습니다.
tools-dns-mend-dns-dmarc-before-dkim = 먼저 두 DKIM 레코드를 게시하거나 그때까지 p=none으로 설정하세요.
tools-dns-mend-dns-dnssec = 등록 기관에 이 영역의 DS 레코드를 게시하도록 요청하거나, 서명을 중단하기 전에 DS 레코드를 제거하세요.
tools-dns-mend-dns-inside = 내부 영역에도 레코드를 게시하세요.
tools-dns-mend-dns-spf-lookups = 그 이름에 SPF 레코드 하나를 게시하거나, 그곳을 가리키는 include를 제거하세요.
tools-dns-mend-dns-ttl = 레코드를 변경하기 하루 전에 TTL을 줄이세요.
tools-dns-mend-dns-verification = Microsoft 365 관리 센터(admin.microsoft.com)에서 도메인을 추가하고 표시되는 텍스트를 게시하세요.
