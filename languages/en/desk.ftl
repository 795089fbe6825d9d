# The Specialist’s desk.

desk-title = Desk
desk-lead = { $date }. { $offers } offers, { $meetings } meetings, { $answers } answers owed, { $waiting } customers to wait for.
desk-keys-move = move
desk-keys-accept = accept
desk-keys-decline = decline
desk-keys = Keys
desk-offers = Offers
desk-offers-why = Why these came to me
desk-offers-none = No offer waits for you
desk-offers-none-text = The next request that fits your languages, services and hours comes here.
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
desk-fit-language = { $language }
desk-fit-services = { $services }
desk-fit-overlap = { $length } overlap a week
desk-fit-load = Load { $percent }% after
desk-fit-continuity = Worked with them before

# Declining
desk-decline-question = Decline { $customer }?
desk-decline-text = It is offered to the next Specialist at once. The reason is kept with the decision; the customer does not see it.
desk-decline-reason = Reason
desk-decline-reason-hint = One full sentence
desk-decline-keep = Keep the offer
desk-accepted = You accepted { $customer }. The plan is open and the customer chooses the kickoff.
desk-declined = Declined. It was offered on at once.

# My day and whose move
desk-day = My day
desk-day-none = No meeting today
desk-day-now = Now, { $time }
desk-minutes-due = Minutes due
desk-waiting = Waiting on customers
desk-waiting-caption = Oldest first. Ages are business days of the customer.
desk-waiting-none = No customer has a task open
desk-waiting-task = Customer and task
desk-waiting-age = Waiting
desk-waiting-days = { $days } d
desk-waiting-next = Next reminder
desk-waiting-state = State
desk-our-move = Our move
desk-our-move-caption = Promises in business time, soonest first.
desk-our-move-none = Nothing is owed
desk-due = Due
desk-left = Left
desk-late = Late
desk-at-risk = At risk
desk-on-plan = On plan
desk-load = Load now
desk-staff-actions = Customer actions by staff
desk-customers = Customers
desk-customers-none = No engagement yet
