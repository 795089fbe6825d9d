# What fasttrack-tools migrate says: its commands and options (--help), what happens, and why it stops.

tools-help-command-migrate = 본인의 컴퓨터에서 메일을 새 위치로 마이그레이션합니다
tools-help-command-mail = 한 IMAP 서버에서 다른 IMAP 서버로 사서함을 마이그레이션합니다
tools-help-command-run = 아직 옮기지 않은 것을 옮깁니다. 중간에 끊긴 뒤에도 언제든지 다시 실행할 수 있습니다

tools-help-option-mail-source = 원본 사서함. imaps://USER@HOST[:PORT] 또는 imap+starttls://USER@HOST[:PORT] 형식으로 지정합니다. 사용자 이름의 @는 %40으로 씁니다
tools-help-option-mail-target = 대상 사서함. 같은 형식으로 지정합니다
tools-help-option-source-password-env = 원본의 암호가 있는 환경 변수. 지정하지 않으면 암호를 묻습니다
tools-help-option-target-password-env = 대상의 암호가 있는 환경 변수. 지정하지 않으면 암호를 묻습니다
tools-help-option-source-token-env = 암호 대신 사용할 원본의 OAuth 2.0 액세스 토큰이 있는 환경 변수
tools-help-option-target-token-env = 암호 대신 사용할 대상의 OAuth 2.0 액세스 토큰이 있는 환경 변수
tools-help-option-journal = 옮긴 내용의 기록을 보관하는 폴더. 매번 같은 폴더를 지정하세요
tools-help-option-allow-plaintext = 암호화되지 않은 연결도 허용합니다. 전송 중에 다른 사람이 암호와 메일을 읽을 수 있습니다
tools-help-option-source-pin = SHA-256이 이 값(16진수 64자리)인 원본 인증서만 신뢰합니다
tools-help-option-target-pin = SHA-256이 이 값(16진수 64자리)인 대상 인증서만 신뢰합니다
tools-help-option-insecure = 모든 인증서를 신뢰합니다. 전송 중에 다른 사람이 암호와 메일을 읽을 수 있습니다

tools-migrate-folder = { $folder }({ $messages })
tools-migrate-again = { $fault } ({ $seconds }초 후 다시 시도)
tools-migrate-sum = 폴더: { $folders } · 대상의 메시지: { $there } · 이번에 옮김: { $moved } · 대상에 이미 있음: { $known } · 플래그 업데이트: { $flags } · 옮기지 못함: { $left }
tools-migrate-left = { $folder }, UID { $uid }, { $size }바이트: { $reason }
tools-migrate-reason-too-large = 대상에서 이 크기의 메시지를 받지 않습니다. 사서함의 크기 제한을 늘리거나 메시지를 파일로 저장하세요.
tools-migrate-reason-no-room = 대상 사서함이 가득 찼습니다. 공간을 확보하거나 할당량을 늘린 다음 다시 실행하세요.
tools-migrate-reason-bytes = 대상에서 이 메시지의 바이트를 받지 않습니다. 메시지를 파일로 저장하세요.
tools-migrate-reason-refused = 대상에서 이 메시지를 거부했습니다.
tools-migrate-reason-unreadable = 원본에서 이 메시지를 내주지 않습니다. 원본에서 메시지를 열어 보거나, 원본의 관리자에게 사서함 복구를 요청하세요.
tools-migrate-said = 서버 응답: { $said }
tools-migrate-source = 원본: { $fault }
tools-migrate-target = 대상: { $fault }

tools-fault-mail-address = { $address }: 사서함 주소가 아닙니다. imaps://USER@HOST 형식으로 입력하고, 사용자 이름의 @는 %40으로 쓰세요.
tools-fault-mail-plaintext = { $place }: 암호화되지 않은 연결입니다. imaps:// 또는 imap+starttls://를 사용하거나 --allow-plaintext를 지정하세요.
tools-fault-mail-tls = { $place }에 암호화된 연결을 만들 수 없습니다: { $cause }
tools-fault-mail-broken = 연결이 끊어졌습니다: { $cause }
tools-fault-mail-closed = 서버에서 연결을 닫았습니다. { $said }
tools-fault-mail-late = 서버에서 { $seconds }초 동안 응답하지 않았습니다.
tools-fault-mail-sign = 서버에서 로그인을 거부했습니다: { $said }
tools-fault-mail-nonsense = 서버의 응답이 IMAP 형식이 아닙니다({ $cause }).
tools-fault-mail-refused = 서버에서 { $command } 명령을 거부했습니다: { $said }
tools-fault-mail-name = 서버에서 사용할 수 없는 폴더 이름입니다: { $name }
tools-fault-mail-variable = 환경 변수 { $name }의 값이 비어 있거나 설정되지 않았습니다.
tools-fault-mail-pin = { $pin }: 16진수 64자리의 SHA-256이 아닙니다.
tools-fault-journal = 마이그레이션 기록을 쓸 수 없습니다: { $cause }
tools-fault-journal-busy = 다른 실행에서 이 마이그레이션 기록을 사용하고 있습니다.
tools-fault-journal-other = 다른 마이그레이션({ $source } → { $target })의 기록입니다.
tools-fault-journal-newer = 이 마이그레이션 기록은 이 프로그램의 더 새로운 버전에서 작성되었습니다.
