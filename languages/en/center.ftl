# The manager’s pages.

queue-title = Queue
queue-lead = { $count ->
    [one] One request waits for a Specialist.
   *[other] { $count } requests wait for a Specialist.
}
queue-none = No request waits
queue-none-text = Every eligible request has been offered or accepted.
queue-caption = Longest waiting first. Ages in business time of the region.
queue-customer = Customer
queue-request = Request
queue-language = Speaks
queue-services = Services
queue-region = Region
queue-waiting = Waiting
queue-state = State
queue-why = Why it waits
queue-pool-empty = Nobody passes every filter; most are refused by: { $filter }

# Routing decisions
decision-title = Routing of { $customer }
decision-list = Routing decisions
decision-list-none = No decision yet
decision-lead = Decided { $when }. { $candidates } candidates, { $passed } passed every filter.
decision-rules = Rules { $rules }, seed { $seed }
decision-needs = Needs
decision-needs-spoken = { $language }, spoken
decision-hours = Hours
decision-hours-overlap = At least { $length } overlap a week
decision-services = Services
decision-effort = Work
decision-order = Order among those who pass
decision-order-text = Continuity, projected load, weight, longest without a request, then the seed
decision-candidates = Candidates
decision-caption = All people considered, with every filter. The first failed filter decides the verdict.
decision-strict = Filters are never traded against score
decision-person = Person
decision-verdict = Verdict
decision-reason = Reason
decision-load = Load
decision-load-after = { $before } → { $after }%
decision-last = Last request
decision-verdict-chosen = Offered
decision-verdict-passed = Passed, { $rank } in line
decision-verdict-refused = Out: { $filter }
filter-active = membership
filter-spoken-language = language
filter-services = skill
filter-hours-overlap = hours
filter-asked-before = asked before
filter-away = away
filter-capacity = capacity
filter-active-failed = Membership is not active
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
decision-override = Offer to someone else
decision-override-text = The person must pass every filter. The reason is kept with the decision.
decision-override-person = Person
decision-override-reason = Reason
decision-override-send = Offer

# People
people-title = People
people-lead = { $count ->
    [one] One Specialist, with languages, hours and capacity.
   *[other] { $count } Specialists, with languages, hours and capacity.
}
people-caption = Load is the share of capacity carried now.
people-name = Name
people-speaks = Speaks
people-services = Services
people-hours = Hours
people-region = Region
people-load = Load
people-away = Away
people-away-until = until { $date }
people-none = No Specialist yet
people-edit = Change { $name }
people-capacity = Capacity
people-away-from = Away from
people-away-to = Back on

# Regions
regions-title = Regions
regions-lead = Business hours and holidays drive offers, due dates, promises and free times.
region-zone = Time zone
region-hours = Business hours
region-hours-closed = closed
region-holidays = Holidays
region-holidays-caption = From the catalog and from changes made here. Each names its source.
region-holiday-date = Date
region-holiday-name = Name
region-holiday-source = Source
region-holiday-add = Add a holiday
region-holiday-remove = Work on this day
region-change = Change the hours
region-change-from = Valid from
region-change-reason = Reason
region-change-source = Source
region-change-source-hint = Where this can be looked up.
region-changes = Changes made here
region-change-by = { $name }, { $when }, valid from { $date }: { $reason }
region-changes-none = The catalog’s hours are in force
