# Regions by file.

import-kind-regions = 지역
import-columns-regions = 필수 열: name, title, zone, holidays. name은 짧은 이름으로, 주소에 쓰입니다. 국가는 두 글자 코드로 쓰세요. hours-mon부터 hours-sun까지의 열이 없으면 업무 시간은 월요일부터 금요일까지 09:00~18:00입니다. 이유(reason)가 없으면 파일 이름이 이유로 표시됩니다. 지역은 가져오는 즉시 적용됩니다. 최대 100줄입니다.
import-of-regions = 지역 { $count }개입니다.
error-import-many-regions = 줄이 너무 많습니다. 지역은 최대 100개이므로 파일을 나누어 보내세요.
