# 모든 페이지에 나오는 말과 시간, 기간을 쓰는 방법

time-range = { $from }~{ $to }
time-in-place = { $place } { $time }
today-at = 오늘 { $time }
tomorrow-at = 내일 { $time }
yesterday-at = 어제 { $time }
length-minutes = { $minutes }분
length-hours = { $hours }시간
length-hours-minutes = { $hours }시간 { $minutes }분
