# People and what they can carry, by file.

import-kind-people = 직원
import-kind-capacity = 전문가의 업무량 한도
import-columns-people = 필수 열: name, address, language, zone, roles. 역할은 specialist, manager, operator이며, 전문가는 region, holidays, speaks, services, capacity도 필요합니다. 한 칸에 여러 값을 쓸 때는 공백으로 구분하세요. hours-mon부터 hours-sun까지의 열이 없으면 근무 시간은 월요일부터 금요일까지 09:00~18:00입니다. 최대 500줄입니다.
import-columns-capacity = 필수 열: address, capacity. 전문가의 다른 정보는 바뀌지 않습니다. 최대 500줄입니다.
import-of-people = 직원 { $count }명입니다.
import-of-capacity = 전문가 { $count }명입니다.
import-people-told = 가져오면 파일에 있는 모든 사람에게 로그인 링크가 담긴 메일이 발송됩니다.
import-capacity-now = 현재 업무량 한도
import-capacity-then = 파일의 업무량 한도
error-import-many-people = 줄이 너무 많습니다. 최대 500명이므로 파일을 나누어 보내세요.
error-import-no-desk = 이 주소의 전문가가 센터에 없습니다. 먼저 직원으로 추가하세요.
error-import-met = { $name } 님이 그사이 로그인했거나 정보가 바뀌었거나 제안을 받았으므로 되돌리지 않았습니다. 해당 페이지에서 바꾸거나 종료하세요.
