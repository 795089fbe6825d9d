# What stands on every page, and how times and lengths of time are put together.

skip-to-content = Skip to content
nav-main = Main
nav-overview = Overview
nav-timeline = Timeline
nav-tasks = Tasks
nav-meetings = Meetings
nav-services = Services
nav-guidance = Guidance
nav-desk = Desk
nav-customers = Customers
nav-queue = Queue
nav-decisions = Decisions
nav-people = People
nav-tenants = Organisations
nav-regions = Regions
account-of = Account: { $name }
foot-times = Times are shown in your time zone first.
foot-roles = What staff can and cannot do

demo-notice = This is a demo: people, companies and mails are made up.
demo-people = Sign in as someone else
demo-mailbox = Mailbox
demo-clock = Move the clock

time-range = { $from }–{ $to }
time-in-place = { $time } { $place }
moment-in-place = { $moment } ({ $place })
today-at = today { $time }
tomorrow-at = tomorrow { $time }
yesterday-at = yesterday { $time }
length-minutes = { $minutes } min
length-hours = { $hours } h
length-hours-minutes = { $hours } h { $minutes } min
size-kilobytes = { $size } KB
size-megabytes = { $size } MB
size-gigabytes = { $size } GB

# Buttons and words that several pages share
save = Save
cancel = Cancel
back = Back
continue = Continue
change = Change
optional = { $label } (optional)
nothing-yet = None yet
# A name and what is said of it; two sentences one after the other.
name-and-text = { $name }: { $text }
two-sentences = { $first }. { $second }
