# 모든 페이지에 나오는 말, 그리고 시각과 길이를 쓰는 방법

skip-to-content = 본문으로 건너뛰기
nav-main = 주 메뉴
nav-overview = 개요
nav-timeline = 타임라인
nav-tasks = 작업
nav-meetings = 회의
nav-services = 서비스
nav-guidance = 지침
nav-desk = 업무 화면
nav-customers = 고객
nav-queue = 대기열
nav-decisions = 결정
nav-people = 직원
nav-tenants = 조직
nav-regions = 지역
account-of = 계정: { $name }
foot-times = 시간은 내 표준 시간대 기준으로 먼저 표시됩니다.
foot-roles = 센터 직원이 할 수 있는 일과 할 수 없는 일

demo-notice = 데모입니다. 사람, 회사, 메일은 모두 가상입니다.
demo-people = 다른 사람으로 로그인
demo-mailbox = 메일함
demo-clock = 시계 조정

time-range = { $from }~{ $to }
time-in-place = { $place } { $time }
moment-in-place = { $moment }({ $place })
today-at = 오늘 { $time }
tomorrow-at = 내일 { $time }
yesterday-at = 어제 { $time }
length-minutes = { $minutes }분
length-hours = { $hours }시간
length-hours-minutes = { $hours }시간 { $minutes }분
size-kilobytes = { $size }KB
size-megabytes = { $size }MB
size-gigabytes = { $size }GB

# 여러 페이지에서 함께 쓰는 단추와 말
save = 저장
cancel = 취소
back = 이전
continue = 계속
change = 변경
optional = { $label }(선택 사항)
nothing-yet = 아직 없음
# A name and what is said of it; two sentences one after the other.
name-and-text = { $name }: { $text }
two-sentences = { $first }. { $second }
