# States of the process, each with its word; whose move it is.

move-yours = Your move
move-centers = The Center’s move
move-customers = The customer’s move
move-ours = Our move
move-nobodys = Nobody’s move yet
waiting-on = Waiting on
waiting-you = you: { $count }
waiting-center = us: { $count }
waiting-customer = customer: { $count }
waiting-us = us: { $count }
waiting-later = later: { $count }

request-state-draft = Draft
request-state-filed = Filed
request-state-awaiting-consent = Awaiting consent
request-state-queued = Queued
request-state-offered = Offered
request-state-accepted = Accepted
request-state-self-serve = Self-serve
request-state-withdrawn = Withdrawn

# What happens next in each state of a request, for the customer
request-next-draft = Send it when it is complete. A draft is kept for 30 days.
request-next-filed = We check which services are eligible. This takes less than a minute.
request-next-awaiting-consent = Your partner filed this. An admin of your organisation decides whether the partner may act.
request-next-queued = The next Specialist who speaks your language and knows your services is asked.
request-next-nobody = No Specialist who fits can be asked at the moment. The Center’s managers know, and it is checked again every hour.
request-next-offered = A Specialist has been asked and answers within 2 business days.
request-next-accepted = A Specialist has taken it. The plan shows how far the work has come.
request-next-self-serve = You can start today with the self-serve plan. If something changes, ask again.
request-next-withdrawn = This request was withdrawn. You can send a new one at any time.

offer-state-open = Waiting for an answer
offer-state-accepted = Accepted
offer-state-declined = Declined
offer-state-expired = Time ran out
offer-state-withdrawn = Withdrawn

engagement-state-open = Under way
engagement-state-paused = Paused
engagement-state-stalled = Stalled
engagement-state-completed = Completed
engagement-state-closed = Closed

task-state-waiting = Waiting
task-state-open = Open
task-state-stuck = Stuck
task-state-in-review = In review
task-state-done = Done
task-state-deviated = Done differently
task-state-not-applicable = Not applicable

meeting-state-held = Held for you
meeting-state-booked = Booked
meeting-state-moved = Moved
meeting-state-cancelled = Cancelled
meeting-state-no-show = Not everyone came
meeting-state-done = Took place

owner-kind-customer = Customer
owner-kind-representative = Representative
owner-kind-partner = Partner
owner-kind-specialist = Specialist
