# Decisions: filters, verdicts, the order, the empty pool, the same decision made again.

decision-title = Routing of { $customer }
decision-list = Decisions
decision-list-none = No decision yet
decision-lead = Decided { $when }. { $candidates ->
    [one] One candidate
   *[other] { $candidates } candidates
}, { $passed } passed every filter.
decision-rules = Rules and catalog: { $rules }
decision-needs = Needs
decision-needs-spoken = { $language }, spoken
decision-hours = Common hours
decision-hours-overlap = At least { $length } a week
decision-services = Services
decision-effort = Adds to the load
decision-order = Order among those who pass
decision-candidates = Candidates
decision-caption = All people considered, with every filter. The first filter that refuses names the verdict.
decision-strict = Filters are never traded against score
decision-person = Person
decision-verdict = Verdict
decision-reason = Reason
decision-last = Last request
decision-verdict-chosen = Offered
decision-verdict-passed = Passed, number { $rank }
decision-verdict-refused = Out: { $filter }
filter-active = sign-in
filter-spoken-language = language
filter-services = skill
filter-hours-overlap = hours
filter-asked-before = asked before
filter-away = away
filter-capacity = capacity
filter-active-failed = Has not signed in yet, or is suspended
filter-spoken-language-failed = Speaks { $seen }; { $needed } is needed
filter-services-failed = No skill in { $missing }
filter-hours-overlap-failed = { $seen } overlap a week; { $needed } is needed
filter-asked-before-declined = Declined this request before
filter-asked-before-expired = Did not answer this request before
filter-asked-before-taken-out = Taken out of this request
filter-away-failed = Away until { $date }
filter-capacity-failed = Would carry { $after } of { $capacity } points
difference-continuity = Has worked with this customer
difference-projected-load = Load { $before }% against { $after }%
difference-weight = Weight { $before } against { $after }
difference-least-recent = Longest without a request
difference-tie-break = Equal in everything; drawn by the seed
decision-alone = Nobody else passed
decision-replay = Replay
decision-replay-same = Same result
decision-replay-same-text = Decided again { $when } from the stored inputs: order and reasons are unchanged.
decision-replay-other = Another result
check-filter = Filter
check-seen = Seen
check-needed = Needed
check-result = Result
check-passed = Passed
check-failed = Not passed
check-active = Membership
check-spoken-language = Speaks
check-services = Services
check-hours-overlap = Common hours
check-asked-before = Asked before
check-away = Away
check-capacity = Load
check-active-yes = Active
check-active-no = Not active
check-services-none = None of them
check-overlap-seen = { $length } a week
check-asked-before-no = Not asked
check-away-no = Here
check-capacity-seen = { $load } → { $after } of { $capacity } points
check-capacity-needed = { $count ->
    [one] At most one point
   *[other] At most { $count } points
}
decision-list-lead = Every decision with everything it was made from. Newest first.
decision-list-of = Decisions about { $reference }
decision-list-none-text = The first request that is sent brings the first decision.
decision-list-caption = Eligibility is decided when a request is sent, routing each time it is offered.
decision-list-about = About
decision-list-kind = Kind
decision-list-when = Decided
decision-list-offered = To { $name }.
decision-list-passed = { $passed } of { $candidates } passed every filter.
decision-list-services = { $verdict }: { $services }.
decision-list-self-serve = The customer can go on with a self-serve plan.
decision-kind-routing = Routing
decision-kind-eligibility = Eligibility
decision-waits = Waits
decision-waits-heading = Nobody could be asked
decision-waits-text = The request waits; no filter is given up. It is checked again every hour.
decision-pool-caption = How each filter narrowed the pool. The last column counts those who would pass without that one filter.
decision-pool-left = Left after it
decision-pool-only = Refused by it alone
decision-services-all = All of them are needed
decision-hours-text = of customer and Specialist
decision-points = { $count ->
    [one] One point
   *[other] { $count } points
}
decision-order-first = Continuity, projected load, weight
decision-order-then = then longest without a request, then the seed
decision-last-never = Never
decision-first-by = First: { $reason }
decision-behind-by = The one before: { $reason }
decision-happened = What happened
decision-happened-offered = offered to { $name }, answer due { $due }
decision-happened-accepted = { $name } accepted
decision-happened-declined = { $name } declined
decision-happened-expired = ran out without an answer by { $name }
decision-happened-withdrawn = taken back: the customer changed the request or withdrew it; { $name } was told
decision-happened-why = { $what }: { $reason }
decision-replay-nobody = nobody
decision-replay-other-text = Decided again now: { $chosen }. It differs for: { $differs }.
decision-replay-same-rules = Decided again { $when } from the stored inputs with the rules in force: every verdict and reason is unchanged.
decision-eligibility-title = Eligibility of { $customer }
decision-eligibility-lead = Decided { $when } for the request.
decision-eligibility-caption = Rule set { $rules }, for { $date }.
decision-load-after = { $before } → { $after }%
check-services-brief = { $seen } of { $needed }
check-no = No
check-yes = Yes
decision-asked-known = { $asked ->
    [0] Nobody asked before
   *[other] { $asked } asked before
}, { $known ->
    [0] nobody knows the customer
   *[other] { $known } known to the customer
}
