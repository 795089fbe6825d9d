# 테넌트의 서비스와 지원 여부

service-title = 서비스
service-lead = { $date } 기준으로 모든 서비스를 { $rules } 규칙에 따라 확인했습니다. 어느 서비스든 요청할 수 있으며, 저희가 어디까지 도와드릴 수 있는지 함께 표시합니다.
service-yours = 구독에 포함된 서비스
service-request = 요청
service-migration-caption = { $date }에 { $rules } 규칙으로 확인
service-subscriptions = 구독
service-held = 라이선스 { $seats }개, { $start }~{ $end }
service-current = 유효
service-ended = 종료됨
service-to-begin = 시작 전
service-how = 결정 방법
service-how-text = 서비스가 포함된 유효한 구독의 유료 라이선스를 세어 그날의 규칙과 비교합니다. 같은 사실에는 항상 같은 결과가 나오며, 결정마다 근거가 된 값을 함께 보관합니다.
service-how-again = 매일 다시 확인하고, 요청을 보낼 때도 확인합니다.
service-version = { $rules } 규칙, 카탈로그 버전 { $version }
service-see-requests = 모든 요청 보기
