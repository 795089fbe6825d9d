# 한 고객의 여러 계획, 이미 계획에 포함된 서비스

plans-yours = 내 계획
plans-services-more = { $services } 외 { $count }개
service-in-plan = 이미 진행 중인 계획에 포함됨
service-to-plan = 계획 열기
service-taken = 이미 계획에 포함된 서비스
error-services-under-way = 이미 진행 중인 계획에 포함되어 있습니다: { $services }. 이 요청에서 빼고 해당 계획에서 계속 진행해 주세요.
