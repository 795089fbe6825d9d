# The customer’s home: how things stand, what is next, people, services.

landing-over = { $organisation } · { $plan } · { $seats } seats
landing-title-none = Get started with FastTrack
landing-lead-none = Ask for help with the services you already pay for. You see at once which of them are eligible and why.
landing-title-phase = { $phase }, week { $week } of { $weeks }
landing-lead-yours = { $count ->
    [one] One task is yours now.
   *[other] { $count } tasks are yours now.
}
landing-lead-gate = When they are done, { $phase } can open on { $date }.
landing-lead-ours = Nothing waits on you today. The next step is ours.
landing-quick-actions = Quick actions
landing-request = Request assistance for Microsoft 365
landing-need-help = Need help?
landing-ask = Ask a question
landing-representative = Name a representative
landing-where = Where you are
landing-phase-done = done { $date }
landing-phase-left = { $left } of { $all } left
landing-phase-from = from { $date }
landing-planned = Planned
landing-forecast = Forecast
landing-forecast-late = { $days ->
    [one] One working day late.
   *[other] { $days } working days late.
}
landing-forecast-early = { $days ->
    [one] One working day early.
   *[other] { $days } working days early.
}
landing-forecast-on-time = On the planned day.
landing-forecast-range = { $count } in 100 plans like this one finish by { $date }.
landing-days-went = Where the days went: { $customer } waiting on you, { $center } on us.
landing-every-day = See every day
landing-drawing = Planned launch { $planned }, forecast { $forecast }, likely range to { $likely }
landing-next = Next for you
landing-next-none = Nothing is yours right now
landing-next-none-text = We tell you by mail when something is.
landing-then = Then
landing-all-tasks = { $count ->
    [one] The one task
   *[other] All { $count } tasks
}
landing-services = Services in your subscription
landing-services-checked = Checked { $date } against rules of { $rules }.
landing-services-none = No current subscription is known
landing-services-none-text = Send us the order or the renewal; we check again every day.
landing-how-decided = How this is decided
landing-service-running = Onboarding under way
landing-service-after-core = Starts when core onboarding is done
landing-service-request = Request
landing-service-request-of = Request: { $service }
landing-service-guide = Open plan
landing-service-guide-of = Open plan: { $service }
landing-service-conditions = Conditions
landing-service-conditions-of = Conditions: { $service }
landing-next-meeting = Next meeting
landing-no-meeting = No meeting is booked
landing-choose-time = Choose a time
landing-join = Join
landing-move = Move
landing-people = Your people
landing-lead-specialist = Lead Specialist
landing-specialist = Specialist
landing-open-now = Open now
landing-open-from = Open from { $time }
landing-advise-only = Specialists advise. They cannot change anything in your tenant.
landing-staff-actions = Customer actions by staff: { $count }
landing-adoption = User adoption
landing-deploy = Deploy another service
landing-deploy-text = { $count ->
    [one] One eligible service has no date yet: { $services }.
   *[other] { $count } eligible services have no date yet: { $services }.
}
landing-see-services = See services
landing-requests = Your requests
landing-paused = Paused since { $date }
landing-paused-text = The subscription { $plan } ended on { $date }. Nothing is lost; the plan goes on the day it is renewed.
