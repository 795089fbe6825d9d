# Removing a region that was added here.

region-remove = 지역 제거
region-remove-question = { $region } 지역을 제거하시겠습니까?
region-remove-effect-countries = 이 지역이 담당하던 국가는 다시 카탈로그의 지역이 담당합니다.
region-remove-effect-name = 짧은 이름은 다시 사용할 수 없습니다.
region-used = 고객: { $tenants }. 전문가: { $specialists }. 요청(끝난 요청 포함): { $requests }.
error-region-used = 사용 중인 지역이므로 제거할 수 없습니다. 이 지역을 사용하는 고객, 전문가, 요청이 없으면 제거할 수 있습니다.
error-region-was = 이 짧은 이름의 지역이 제거된 적이 있습니다. 다른 이름을 쓰세요.
