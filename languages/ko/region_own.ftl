# Regions that managers add beside those of the catalog.

region-add = 지역 추가
region-add-lead = 카탈로그의 지역과 함께 바로 적용됩니다. 배정, 예약 가능한 시간, 기한, 약속이 이 지역을 따릅니다.
region-add-hours = 지역 시간 기준의 영업 시간을 09:00-12:00, 13:00-18:00과 같이 입력하세요. 쉬는 날은 비워 두세요.
region-own-change = 변경: { $region }
region-own-change-lead = 바로 적용됩니다. 이미 정한 기한은 그대로입니다. 영업 시간과 특정일은 지역 페이지에서 바꿉니다.
region-own-edit = 지역 변경
region-title = 표시 이름
region-title-hint = 예: 북유럽
region-short = 짧은 이름
region-short-hint = 영문 소문자, 숫자, 하이픈으로 쓰세요(예: nordics). 주소와 파일에 쓰이며 바꿀 수 없습니다.
region-calendar-hint = 카탈로그에 공휴일이 있는 국가만 선택할 수 있습니다
region-serves = 담당 국가
region-serves-hint = 국가마다 두 글자로 쓰세요(예: SE NO). 지금까지 다른 지역이 담당하던 국가는 이 지역으로 옮겨집니다.
region-serves-none = 아직 없음
region-hours-own = 지역을 추가할 때 입력한 영업 시간입니다. 출처: { $source }.
region-in-own = 추가 당시
region-changed-own = { $region }: { $zone }, 국가: { $countries }
error-region-name = 짧은 이름으로 쓸 수 없습니다. nordics와 같이 영문 소문자, 숫자, 하이픈으로 쓰세요.
error-region-known = 다른 지역이 이 짧은 이름을 쓰고 있습니다. 다른 이름을 쓰세요.
error-region-country = 올바른 국가 코드가 아닙니다: { $country }. SE NO와 같이 국가마다 두 글자로 쓰세요.
error-region-country-served = 여기에서 추가한 다른 지역이 담당하는 국가입니다: { $country }. 먼저 그 지역에서 빼세요.
