# The manager’s queue, and the ways through long lists.

queue-title = Queue
queue-lead = { $count ->
    [0] Nobody is waiting for a Specialist.
    [one] One request is waiting for a Specialist.
   *[other] { $count } requests are waiting for a Specialist.
}
queue-none = No request is waiting
queue-none-text = Every eligible request has been offered or accepted.
queue-caption = Longest waiting first. Ages in business time of the region.
queue-customer = Customer
queue-language = Speaks
queue-services = Services
queue-region = Region
queue-waiting = Waiting
queue-state = State
queue-why = Newest routing decision
queue-looks-again = Checked again every hour while nobody fits.
queue-pool-empty = Nobody passes every filter. The filter that left nobody: { $filter }.
queue-asked = Asked
queue-promise = Promise
queue-promise-none = Nobody asked yet
queue-promise-kept = Kept
queue-promise-running = In time
queue-promise-late = Late
queue-promise-due = Answer by { $when }, { $left } left
queue-promise-expired = { $count ->
    [one] One offer ran out unanswered
   *[other] { $count } offers ran out unanswered
}
queue-pool-nobody = The Center has no Specialist yet
list-pages = Pages of this list
list-newer = Newer
list-older = Older
