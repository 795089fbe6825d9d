# The plan drawn, and the same as a table.

timeline-title = Timeline
timeline-over = { $organisation } · plan version { $version }
timeline-lead = Launch is planned for { $planned }. The forecast is { $forecast }, and { $count } in 100 plans like this one finish by { $likely }.
timeline-drawing = Plan and forecast
timeline-region = Timeline, scrolls sideways
timeline-description = Onboarding and user adoption on one time axis. Launch planned { $planned }, forecast { $forecast }. The same dates are in the table below.
timeline-today = Today
timeline-planned = Planned
timeline-planned-on = Planned { $date }
timeline-forecast = Forecast
timeline-forecast-on = Forecast { $date }
timeline-done = Done
timeline-done-of = { $done } of { $all }
timeline-beyond = Forecast beyond the plan
timeline-won = Won back
timeline-gate-passed = Gate passed
timeline-gate-ahead = Gate ahead
timeline-meeting-held = Meeting held
timeline-meeting-booked = Meeting booked
timeline-holiday = Holiday, { $places }
timeline-meetings = Meetings
timeline-key = Key
timeline-as-table = The same as a table
timeline-caption = Dates in { $place } time. Days are working days of the owner of each task.
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
timeline-print = Print
timeline-basis = The forecast uses the playbooks’ own estimates; it is not calibrated with past engagements yet.
timeline-days = Where the days went
timeline-days-caption = Each working day since the start, charged to whose move it was.
timeline-days-customer = Waiting on you
timeline-days-center = Waiting on us
timeline-days-nobody = Waiting for nobody
timeline-none = No plan yet
timeline-none-text = The timeline is drawn from the plan, which opens when a request is accepted.
