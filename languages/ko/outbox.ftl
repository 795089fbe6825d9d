# What an operator reads of mails that could not leave, and what a manager reads when nobody can be asked.

operator-late = 지연된 메일
operator-late-since = 가장 오래된 메일은 { $when }부터 대기 중입니다.
operator-late-last = 마지막 시도({ $when }):
operator-job-to = 받는 사람: { $name }, { $address }
mail-nobody-asked-subject = 아직 수락한 전문가가 없습니다: { $reference }
mail-nobody-asked-text = 지금은 요청({ $reference })을 제안할 수 있는 전문가가 없습니다.
mail-nobody-asked-button = 대기열 열기
token-api-address = API 주소
token-api-document = API 설명(OpenAPI)
