# The plan drawn, and the same as a table.

timeline-title = Timeline
timeline-over = { $organisation } · plan begun { $date }
timeline-lead = Launch is planned for { $planned }. The forecast is { $forecast }, and { $count } in 100 plans like this one finish by { $likely }.
timeline-lead-staff = Launch is planned for { $planned }. The forecast is { $forecast } (P50) and { $likely } (P{ $count }).
timeline-lead-adoption = There is nothing to onboard in this plan; user adoption is drawn below.
timeline-drawing = Plan and forecast
timeline-drawing-of = Plan and forecast of { $organisation }
timeline-region = Timeline, scrolls sideways
timeline-description = Onboarding and user adoption on one time axis. Launch planned { $planned }, forecast { $forecast }.
timeline-description-adoption = User adoption on a time axis.
timeline-today = Today
timeline-planned = Planned
timeline-planned-on = Planned { $date }
timeline-forecast = Forecast
timeline-forecast-on = Forecast { $date }
timeline-done = Done
timeline-done-on = done { $date }
timeline-row-done = done
timeline-done-of = { $done } of { $all }
timeline-beyond = Forecast beyond the plan
timeline-won = Won back
timeline-gate-passed = Gate passed
timeline-gate-ahead = Gate ahead
timeline-gate-passed-on = Passed { $date }
timeline-gate-expected-on = Gate, expected { $date }
timeline-gate-waits = { $sides } verify, then { $phase } opens
timeline-meeting-held = Meeting held
timeline-meeting-booked = Meeting booked
timeline-meeting-proposed = Meeting proposed
timeline-holiday = Holiday, { $places }
timeline-meetings = Meetings
timeline-part-mail-migration = Migrate: mail
timeline-part-file-migration = Migrate: files
timeline-part-other = Migrate: { $name }
timeline-key = Key
timeline-svg = Download SVG
timeline-engagement = The engagement
timeline-as-table = The same as a table
timeline-table-below = The same dates are in the table below.
timeline-caption = Dates in { $place } time. Differences are in working days of the customer.
timeline-phase = Phase
timeline-difference = Difference
timeline-gate = Gate
timeline-late = { $days ->
    [one] One day late
   *[other] { $days } days late
}
timeline-early = { $days ->
    [one] One day early
   *[other] { $days } days early
}
timeline-on-plan = On plan
timeline-basis = The forecast uses the playbooks’ own estimates; it is not calibrated with past engagements yet.
timeline-days = Where the days went
timeline-days-caption = Every working day since the plan began, newest first, charged to whose move it was when the day ended.
timeline-days-when = Days
timeline-days-days = Working days
timeline-days-whose = Whose move
timeline-days-why = What held up the plan
timeline-days-count = { $count ->
    [one] 1 day
   *[other] { $count } days
}
timeline-days-none = The plan began today; no day is over yet.
timeline-held-gate = Verification before { $phase }
timeline-held-pause = The plan was paused
timeline-held-nothing = Nothing
timeline-held-more = { $count ->
    [one] one more task
   *[other] { $count } more tasks
}
timeline-none = No plan yet
timeline-none-text = The timeline is drawn from the plan, which opens when a request is accepted.
