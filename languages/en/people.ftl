# The Center’s people: languages, hours, load, absences.

people-title = People
people-lead = { $count ->
    [one] One Specialist, with languages, hours and capacity.
   *[other] { $count } Specialists, with languages, hours and capacity.
}
people-caption = Load is what is carried now, in points of capacity.
people-name = Name
people-speaks = Speaks
people-services = Services
people-hours = Hours
people-region = Region
people-load = Load
people-away = Away
people-away-until = until { $date }
people-none = No Specialist yet
people-away-from = Away from
people-away-to = Back on
people-offers = Open offers
people-offers-none = No offer is waiting for an answer.
people-leads = Engagements under way
people-leads-none = No engagement is under way.
people-points = { $count ->
    [one] one point
   *[other] { $count } points
}
people-close = Close
people-percent = { $percent }%
people-inactive = Not active
people-last = Last offered
people-holidays = Keeps the holidays of { $country }.
people-away-none = No absence is noted.
people-away-range = { $from } to { $back }
people-away-now = Away now
people-away-take-back = Take back
people-away-note = Note an absence
people-away-from-hint = The first day away, in { $place }
people-away-to-hint = The first day back at work
people-away-text = Routing leaves this person out while away. An open offer that could not be answered in time goes to the next Specialist, and customers with a meeting in that time are asked to choose another.
people-away-meetings = { $count ->
    [one] One booked meeting falls into this time. The customer has been asked to choose another.
   *[other] { $count } booked meetings fall into this time. The customers have been asked to choose another.
}
error-away-from = Choose the first day away.
error-away-back = Choose the first day back at work.
