# Choosing, moving and cancelling a meeting.

booking-title-choose = Choose a time for: { $meeting }
booking-title-move = Move: { $meeting }
booking-lead = { $length } with { $name }, in { $language }. Every time is free for both sides and inside both working days.
booking-month-before = Previous month, { $month }
booking-month-after = Next month, { $month }
booking-free = { $count ->
    [one] One free
   *[other] { $count } free
}

# Why a day is closed
booking-day-weekend = Weekend
booking-day-full = Full
booking-day-no-common-hours = No common hours
booking-day-too-soon = Too soon
booking-day-too-late = Too far away
booking-day-away = { $name } away
booking-your-time-first = Your time first.
booking-day-none = No time is left on this day
booking-pick-day = Choose a day with free times.
booking-hold = Hold this time
booking-held = We hold { $time } for you until { $until }.
booking-held-effect = Confirming sends an invitation to everyone.
booking-confirm = Confirm { $time }
booking-keep = Keep the old time
booking-lost = Somebody took that time just now. The other times are still free.
booking-hold-ended = The ten minutes are over and the time was given back. Choose again.
booking-done = Booked: { $when }. The invitation is on its way by mail.
booking-purpose = Purpose
booking-agenda = Agenda
booking-who = Who should come
booking-cancel = Cancel the meeting
booking-cancel-question = Cancel { $meeting } on { $when }?
booking-cancel-effect = Everyone gets a cancellation by mail. You can book it again.
booking-cancel-keep = Keep the meeting
booking-cancelled = Cancelled. Everyone is told by mail.
booking-series = The whole series
booking-series-caption = Proposed from the playbook. Move any of them; the others stay.
booking-meeting = Meeting
booking-day = Day
booking-time = Time
booking-state = State
booking-proposed = Proposed
booking-download = Download .ics
booking-meetings = Meetings
booking-none = No meeting yet
booking-none-text = Meetings are proposed as soon as a Specialist has accepted your request.
