# A partner’s request that ends because what it asks for is in a plan of the customer already.

mail-request-in-plan-subject = 요청({ $reference })이 종료되었습니다: 서비스가 이미 계획에 있습니다
mail-request-in-plan-text = { $partner }의 요청({ $reference })에는 { $tenant }의 계획에 이미 포함된 서비스가 있어 요청이 취소되었습니다. 나머지 서비스는 { $partner }에서 새로 요청할 수 있습니다.
mail-request-in-plan-button = 페이지 열기
