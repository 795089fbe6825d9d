# 각 검사의 대상, 검사를 실행하는 프로그램, 더 이상 고려하지 않는 검사.

readiness-about-dns-answer = 이름 서버
readiness-about-dns-dnssec = DNSSEC
readiness-about-dns-verification = 도메인 증명
readiness-about-dns-msoid = msoid
readiness-about-dns-mx = MX
readiness-about-dns-autodiscover = Autodiscover
readiness-about-dns-spf = SPF
readiness-about-dns-dkim = DKIM
readiness-about-dns-dmarc = DMARC
readiness-about-dns-exchange-federation = Exchange 페더레이션
readiness-about-dns-teams = Teams
readiness-about-dns-intune = Intune
readiness-about-dns-federation = AD FS
readiness-about-dns-ttl = TTL
readiness-about-dns-inside = 내부 DNS
readiness-get = 프로그램 받기
readiness-get-text = Linux용 파일 하나입니다(Debian 12 또는 glibc 2.36 이상). 이 명령은 센터에서 파일을 내려받아 SHA-256을 비교합니다.
readiness-get-ask = fasttrack-tools 프로그램이 필요합니다. Linux용 파일 하나입니다(Debian 12 또는 glibc 2.36 이상). 이 센터에서는 내려받을 수 없으니 담당 전문가에게 요청하세요.
readiness-save = 토큰을 파일에 저장
readiness-save-text = bash에서 실행합니다. 토큰을 물으면 붙여 넣고 Enter 키를 누르세요. 화면에 아무것도 표시되지 않고, 파일은 본인만 읽을 수 있으며, 토큰은 명령 기록에 남지 않습니다.
readiness-publish-local = 레코드는 전송되지 않았습니다. 검사를 실행한 컴퓨터의 보고서에 있습니다.
readiness-left-apart = 이 검사와 검사 { $number }은(는) 한쪽에 도구가 만든 해시가 있어 비교할 수 없으며, 양쪽에서 발견된 것은 두 번 집계됩니다. 검사 { $number }에서 같은 것을 확인했다면 이 검사는 더 이상 고려하지 않도록 하세요.
readiness-aside-text = 이 검사에서만 발견된 { $count }건이 수정 여부를 확인하지 않은 채 닫힙니다. 그대로 두기로 한 결정은 끝나고, 이 때문에만 있는 작업은 필요 없게 됩니다. 더 이상 쓰지 않는 도메인처럼 앞으로 검사하지 않을 것에 사용하세요.
readiness-aside-done = 검사 { $number }을(를) 더 이상 고려하지 않습니다. 닫힌 항목: { $closed }
readiness-aside-back = 되돌리려면 같은 검사를 다시 실행해 보내세요. 그때도 발견되는 것은 다시 처리할 항목이 됩니다.
