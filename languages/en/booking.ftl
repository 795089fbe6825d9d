# Meetings: all of them, choosing a time, moving, cancelling, and how one went.

booking-meetings = Meetings
booking-lead-list = With { $name }. The kickoff comes first; the days of all others count from it.
booking-next = Next meeting
booking-first = Your first meeting
booking-first-text = Choose a time for it. The other meetings are proposed from it, each on its nearest free day.
booking-choose = Choose a time
booking-open = Open the meeting
booking-none = No meeting yet
booking-none-text = Meetings are proposed as soon as a Specialist has accepted your request.
booking-none-go = Open your services
booking-self-serve = A self-serve plan has no meetings
booking-self-serve-text = You go at your own pace, with the guidance in each task. If you become eligible, a Specialist continues from where you are and proposes meetings.
booking-tasks = Open the tasks
booking-paused = The engagement is paused
booking-paused-text = A booked meeting stays until the day before it; if the subscription is not renewed by then, it is cancelled. New times can be chosen when the engagement resumes.
booking-ended = The engagement has ended
booking-ended-text = The meetings that took place are listed below.
booking-past = Earlier meetings
booking-past-caption = What took place, was missed or cancelled, the latest first.
booking-also = Also booked
booking-also-caption = Booked and still to come, soonest first.

# The series
booking-series = The whole series
booking-series-caption = Proposed from the playbook. Move any of them; the others stay.
booking-meeting = Meeting
booking-length = Length
booking-day = Day
booking-time = Time
booking-state = State
booking-proposed = Proposed
booking-unclosed = Over, minutes to come
booking-none-booked = No time is booked yet.
booking-no-time = No common time
booking-other-time = Other time
booking-other-time-for = Other time for: { $meeting }
booking-accept-all = { $count ->
    [one] Book the proposal
   *[other] Book all { $count } proposals
}
booking-accept-effect = Both people get an invitation for each. All are booked, or none if a time is gone.
booking-series-lost = One of the times was taken just now. Nothing was booked; the proposals below are new.
booking-series-done = Booked. The invitations are on their way by mail.

# Choosing a time
booking-title-choose = Choose a time for: { $meeting }
booking-title-move = Move: { $meeting }
booking-lead = { $length } with { $name }, in { $language }. Every time is free for both sides and inside both working days.
booking-lead-plain = { $length } with { $name }. Every time is free for both sides and inside both working days.
booking-now = Now { $when }. Moving sends a new invitation to both.
booking-month-before = Previous month, { $month }
booking-month-after = Next month, { $month }
booking-free = { $count ->
    [one] One free
   *[other] { $count } free
}
booking-day-weekend = Weekend
booking-day-closed = Closed
booking-day-holiday = Holiday
booking-day-full = Full
booking-day-no-common-hours = No common hours
booking-day-present = Present time
booking-day-too-soon = Too soon
booking-day-too-late = Too far away
booking-day-away = { $name } away
booking-your-time-first = Your time first.
booking-none-in-month = No time is free in this month
booking-none-in-month-text = Each day says why. Look at another month.
booking-hold = Hold this time
booking-hold-effect = It is kept for you for { $length }, then you confirm.
booking-move-there = Move to this time
booking-keep = Keep the old time
booking-back = Back to the meetings
booking-lost = Somebody took that time just now
booking-lost-text = Nothing was booked. The times below are free at this moment.
booking-hours = Why these days
booking-closed-why = Why days are closed
booking-hours-text = A time is shown when your organisation, { $name } and the region are all open and nobody has another meeting.
error-slot = Not everybody is at work at that time, or it is too soon. Choose one of the times shown.
error-slot-present = The meeting is at that time already. Choose another one.

# Confirming
booking-confirm-title = { $meeting }: { $day }
booking-held = We hold { $time } for you until { $until }.
booking-held-effect = Confirming sends both people an invitation by mail.
booking-confirm = Confirm { $time }
booking-another = Choose another time
booking-hold-ended = The time is no longer held
booking-hold-ended-text = It was kept for { $length } and given back. Choose again; it may still be free.

# One meeting
booking-with = With
booking-where = Where
booking-where-text = Online. The invitation leads to this page.
booking-purpose = Purpose
booking-agenda = Agenda
booking-who = Who should come
booking-needed = Needed
booking-move = Move
booking-cancel = Cancel the meeting
booking-download = Download .ics
booking-done-booked = Booked. The invitation is on its way by mail.
booking-done-moved = Moved. The new invitation replaces the old one.
booking-done-cancelled = Cancelled. Both are told by mail.
booking-again = Book it again
booking-waits = { $name } writes here what was decided.
booking-minutes = Minutes
booking-minutes-from = Written by { $name }
booking-cancel-question = Cancel { $meeting } on { $when }?
booking-cancel-effect-mail = Both people get a cancellation by mail.
booking-cancel-effect-time = The time is free again for others.
booking-cancel-effect-again = You can book it again.
booking-cancel-keep = Keep the meeting

# The Specialist’s side
booking-desk-lead = { $length } with { $customer }, { $tenant }.
booking-close = How did it go?
booking-close-lead = Both sides read what you write. Tasks are the customer’s to complete.
booking-close-minutes = Minutes
booking-close-minutes-hint = What was decided, who does what until when.
booking-close-took-place = It took place
booking-close-no-show = Somebody needed did not come
booking-close-no-show-text = If somebody needed did not come, there are no minutes, and the customer can book the meeting again.
booking-not-begun = It has not begun. You can close it from { $when }.
booking-customer-moves = The customer moves or cancels it.
