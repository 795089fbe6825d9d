# What stands on every page, and how times and lengths of time are put together.

time-range = { $from }–{ $to }
time-in-place = { $time } { $place }
today-at = today { $time }
tomorrow-at = tomorrow { $time }
yesterday-at = yesterday { $time }
length-minutes = { $minutes } min
length-hours = { $hours } h
length-hours-minutes = { $hours } h { $minutes } min
