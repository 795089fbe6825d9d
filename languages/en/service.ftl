# The tenant's services with eligibility, shown unasked.

service-title = Services
service-lead = Every service, checked { $date } against the rules of { $rules }. Any of them can be requested; the verdict says what we can do.
service-yours = In your subscriptions
service-request = Request
service-migration-caption = Checked { $date } against the rules of { $rules }
service-subscriptions = Your subscriptions
service-held = { $seats ->
    [one] One seat, { $start } to { $end }
   *[other] { $seats } seats, { $start } to { $end }
}
service-current = Current
service-ended = Ended
service-to-begin = Begins later
service-how = How this is decided
service-how-text = We count the paid seats of your current subscriptions that contain a service and compare them with the rules in force on that day. The same facts always give the same answer, and every decision keeps what it was made from.
service-how-again = We check again every day, and each time you send a request.
service-version = Rules of { $rules }, catalog version { $version }
service-see-requests = See all requests
