# The Specialist’s desk: offers, my day, whose move, my customers.

desk-title = Desk
desk-lead = { $date }. { $offers ->
    [0] No offer
    [one] One offer
   *[other] { $offers } offers
}, { $meetings ->
    [0] no meeting
    [one] one meeting
   *[other] { $meetings } meetings
} today, { $answers ->
    [0] nothing
    [one] one thing
   *[other] { $answers } things
} for us to do, { $waiting ->
    [0] no customer
    [one] one customer
   *[other] { $waiting } customers
} to wait for.
desk-keys-move = move
desk-keys-accept = accept
desk-keys-decline = decline
desk-keys = Keys
desk-offers = Offers
desk-offers-why = Why this came to me
desk-offers-none = No offer is waiting for you
desk-offers-none-text = The next request that fits your languages, services and hours comes here.
desk-offers-further = { $count ->
    [one] One more offer is due later. It is listed once one of these is answered.
   *[other] { $count } more offers are due later. They are listed as these are answered.
}
desk-offer-about = { $seats ->
    [one] One seat · { $services } · { $place }
   *[other] { $seats } seats · { $services } · { $place }
}
desk-offer-left = { $length } left
desk-offer-ends = business time, ends { $when }
desk-offer-accept = Accept
desk-offer-accept-of = Accept { $customer }
desk-offer-decline = Decline
desk-offer-decline-of = Decline { $customer }
desk-fit-services = { $count ->
    [one] Knows the service
   *[other] Knows all { $count } services
}
desk-fit-overlap = { $length } in common a week
desk-fit-load = Load { $percent }% after
desk-fit-continuity = Worked with them before
desk-decline-question = Decline { $customer }?
desk-decline-text = It is offered to the next Specialist at once. The reason is kept with the decision; the customer does not see it.
desk-decline-reason = Reason
desk-decline-reason-hint = One full sentence
desk-decline-keep = Keep the offer
desk-declined = Declined. It was offered on at once.
desk-day = My day
desk-day-none = No meeting today
desk-day-now = Now, { $time }
desk-minutes-due = Minutes due
desk-waiting = Waiting on customers
desk-waiting-caption = Oldest first. Ages are business days of the customer.
desk-waiting-none = No customer has the move
desk-waiting-task = Customer and task
desk-waiting-age = Waiting
desk-waiting-days = { $days } d
desk-waiting-state = State
desk-our-move = Our move
desk-our-move-caption = Oldest first. Ages are business time of the region.
desk-our-move-none = Nothing is waiting for us
desk-due = Due
desk-late = Late
desk-on-plan = On plan
desk-load = Load now
desk-staff-actions = Customer actions by staff
desk-customers = Customers
desk-customers-none = No engagement yet
desk-offer-about-no-seats = { $services } · { $place }
desk-offer-pool = { $candidates ->
    [one] One person looked at
   *[other] { $candidates } people looked at
}, { $passed } passed every filter
desk-offer-answer = Your answer
desk-offer-answer-text = Accepting opens the plan and asks the customer to choose the kickoff. Declining offers it to the next Specialist at once.
desk-offer-asked = What is asked
desk-offer-language = Spoken language
desk-offer-region = Region
desk-offer-date = Wanted for
desk-offer-reason = Business reason
desk-offer-owner = Success owner
desk-offer-ended-accepted = You accepted it. The plan is among your customers.
desk-offer-ended-declined = You declined it. It was offered on at once.
desk-offer-ended-expired = Its time ran out. It is offered to the next Specialist.
desk-offer-ended-withdrawn = The customer changed the request or withdrew it.
desk-offer-ended-open = It is waiting for your answer.
desk-all-customers = { $count ->
    [0] My customers
    [one] My customer
   *[other] All my { $count } customers
}
desk-waiting-none-text = When a task is a customer’s to do, it is shown here with the business days it has waited.
desk-waiting-more = { $count ->
    [one] and one more
   *[other] and { $count } more
}
desk-our-move-none-text = Questions, migration issues, stuck tasks, evidence to review, minutes due and our own tasks are shown here.
desk-ours = Ours to do
desk-migration-issue = Migration issue
desk-load-points = { $carried } of { $capacity } points
desk-load-offered = { $count ->
    [0] Nothing offered now
    [one] one more point offered
   *[other] { $count } more points offered
}
desk-staff-actions-from = counted in the audit chain of these engagements
desk-customers-lead = { $count ->
    [0] No engagement yet.
    [one] One engagement.
   *[other] { $count } engagements, those under way first.
}
desk-customers-none-text = An offer you accept becomes an engagement and is shown here.
desk-customers-caption = Phase is the first phase of onboarding that is not finished; the moves are counted in tasks.
desk-customers-name = Customer
desk-customers-phase = Phase
desk-customers-planned = Planned end
