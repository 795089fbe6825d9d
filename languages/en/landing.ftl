# The customer’s home: how things stand, what is next, people, services.

landing-over = { $organisation } · { $plan } · { $seats } seats
landing-title-none = Get started with FastTrack
landing-lead-none = Ask for help with the services you already pay for. You see at once which of them are eligible and why.
landing-title-phase = { $phase }, week { $week } of { $weeks }
landing-title-before = { $phase } begins on { $date }
landing-title-done = Everything in the plan is done
landing-title-ended = Your last plan has ended
landing-title-draft = Your request is not sent yet
landing-title-request = Your request is on its way
landing-title-self-serve = You can start today
landing-lead-yours = { $count ->
    [one] One task is yours now.
   *[other] { $count } tasks are yours now.
}
landing-lead-ours = Nothing is waiting on you today. The next step is ours.
landing-lead-nobodys = Nothing is waiting on anybody now.
landing-lead-done = One thing is left: say that you are done.
landing-lead-ended = What was done and said can still be read. Request assistance whenever you need it again.
landing-lead-paused = The plan is paused. Your own tasks stay open to you; our guidance waits.
landing-lead-next = { $phase } follows from about { $date }.
landing-quick-actions = Quick actions
landing-request = Request assistance for Microsoft 365
landing-admins-request = An admin of your organisation can request assistance.
landing-request-of = Request { $reference }
landing-request-due = Answer due { $when }
landing-region-closed = The Center is closed now and opens { $when }
landing-follow = Follow the request
landing-go-on = Continue the draft
landing-see-plan = See why, and start the plan
landing-after = What happens then
landing-after-result = You see at once which services are eligible, with every reason.
landing-after-specialist = For an eligible service, a Specialist who speaks your language answers within 2 business days; any other you can deploy at once with the self-serve plan.
landing-after-plan = The plan opens, and you choose the time of the first meeting.
landing-where = Where you are
landing-phase-done = done { $date }
landing-phase-left = { $left } of { $all } left
landing-phase-from = from { $date }
landing-planned = Planned
landing-forecast = Forecast
landing-wanted = You asked for
landing-wanted-before = { $days ->
    [one] The planned launch is one day before the day you asked for.
   *[other] The planned launch is { $days } days before the day you asked for.
}
landing-wanted-after = { $days ->
    [one] The planned launch is one day after the day you asked for.
   *[other] The planned launch is { $days } days after the day you asked for.
}
landing-wanted-same = The planned launch is on the day you asked for.
landing-wanted-staff-before = { $days ->
    [one] The planned launch is one day before the day the customer asked for.
   *[other] The planned launch is { $days } days before the day the customer asked for.
}
landing-wanted-staff-after = { $days ->
    [one] The planned launch is one day after the day the customer asked for.
   *[other] The planned launch is { $days } days after the day the customer asked for.
}
landing-wanted-staff-same = The planned launch is on the day the customer asked for.
landing-unread = { $count ->
    [one] One piece of guidance is waiting for you
   *[other] { $count } pieces of guidance are waiting for you
}
landing-read = Read it
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
landing-next-none-text = What follows opens by itself when the tasks before it are done.
landing-all-done = Confirm that you are done
landing-all-done-text = Every task is done, done differently or not applicable. Until you confirm, a task can still be opened again.
landing-complete = We are done
landing-admin-completes = An admin of your organisation confirms this.
landing-close = End this engagement early
landing-close-plan = End this plan early
landing-due = Due { $date }
landing-was-due = Was due { $date }
landing-about = About { $length }
landing-open-steps = Open steps
landing-then = Then
landing-all-tasks = { $count ->
    [one] See the task
   *[other] All { $count } tasks
}
landing-services = Services in your subscription
landing-services-checked = Checked { $date } against rules of { $rules }.
landing-services-all = { $count ->
    [one] See the service
   *[other] See all { $count } services
}
landing-services-none = No current subscription is known
landing-services-none-text = As soon as one is current, its services are shown here.
landing-how-decided = How this is decided
landing-service-running = Onboarding under way
landing-service-paused = Part of the paused plan
landing-service-own = In your plan, self-serve
landing-service-asked = Part of your request
landing-service-request = Request
landing-service-request-of = Request: { $service }
landing-next-meeting = Next meeting
landing-no-meeting = No meeting is booked
landing-choose-time = Choose a time
landing-meeting-open = Details
landing-meeting-move = Move
landing-people = Your people
landing-lead-specialist = Lead Specialist
landing-open-now = Open now
landing-open-from = Open from { $time }
landing-advise-only = Specialists advise. They cannot change anything in your tenant.
landing-staff-actions = Customer actions by staff: { $count }
landing-self-serve = Your self-serve plan
landing-self-serve-text = The same playbook our Specialists use, in the order that works, without meetings. Your progress is kept. If you become eligible, request assistance again.
landing-deploy = Deploy another service
landing-deploy-text = { $count ->
    [one] One eligible service has no date yet: { $services }.
   *[other] { $count } eligible services have no date yet: { $services }.
}
landing-deploy-first = Deploy your services
landing-deploy-among = { $count } eligible services have no date yet, among them { $services }.
landing-see-services = See services
landing-lapse = The subscription { $plan } ends on { $date }
landing-lapse-text = Unless it is renewed, the plan is paused from { $date }: our guidance and meetings wait, your own tasks stay open to you, and nothing is lost. Renew it where it was bought. We look every day, so you need not tell us.
landing-stalled = No move by either side since { $date }
landing-stalled-text = The plan is marked as stalled. Finish a task, ask a question or choose a time for a meeting, and it is under way again. If something holds you up, say so on the task.
landing-paused = Paused since { $date }
landing-paused-text = The subscription { $plan } ended on { $date }. Nothing is lost; the plan resumes on the day it is renewed.
landing-paused-other = Nothing is lost; the plan resumes as soon as a subscription is current again.
