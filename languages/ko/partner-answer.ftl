# What a tenant answers a partner’s request, and what the partner is told of it.

consent-goes-on = 허용되었습니다. 전문가가 요청({ $reference })을 수락하거나 그 요청이 끝나면 자동으로 진행됩니다.
consent-goes-on-if = 전문가에게는 한 번에 요청 하나만 제안합니다. 이 요청을 허용하면, 진행 중인 요청이 수락되거나 끝나는 대로 자동으로 진행됩니다.
consent-allow-once = 이 요청만 허용
consent-allow-once-text = 요청에 적힌 서비스에 대해 이 요청만 진행됩니다. 파트너에게 그 밖의 권한은 주어지지 않으며, 허용은 요청과 함께 끝납니다.
consent-allow-standing-text = 동의하면 선택한 서비스와 만료일 범위에서 이후의 요청에도 적용됩니다.
consent-once-line = { $partner }: 요청({ $reference })에 한해 { $services } 지원을 요청할 수 있습니다. 이 허용은 요청과 함께 끝납니다.
consent-answers = 파트너가 작성한 내용
partner-allowed = 고객이 이 요청을 허용했습니다. 자동으로 진행되며, 진행되면 메일로 알려 드립니다.
mail-request-allowed-subject = { $tenant }의 요청({ $reference })이 진행됩니다
mail-request-allowed-text = { $tenant }에서 { $partner }의 요청({ $reference })을 허용했습니다. { $next }
mail-request-allowed-button = 요청 열기
mail-partner-place-subject = 이제 { $partner } 담당자로 로그인할 수 있습니다
mail-partner-place-text = { $center }에 { $partner }의 담당자로 추가되었습니다. 이 메일 주소로 로그인하세요. 로그인할 때마다 코드를 보내 드리며 암호는 없습니다. 고객은 ‘내 고객’ 페이지에서 볼 수 있습니다.
mail-partner-place-button = 로그인
