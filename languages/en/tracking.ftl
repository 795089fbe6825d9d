# A request after it was sent.

tracking-title = Request { $reference }
tracking-sent = Sent { $when } by { $name }
tracking-sent-once = Sent { $when }
tracking-waited = Business clock
tracking-waited-text = business time since it was sent
tracking-due = Answer due
tracking-left = { $length } of business time left
tracking-queue = Queue
tracking-answer-by = Whoever is asked now answers by { $when }
tracking-link = Link for others
tracking-link-text = Whoever has this link sees reference, state and clock, nothing else.
tracking-link-make = Make a link
tracking-link-renew = Make a new link
tracking-link-new = Copy it now; it is shown this once. An earlier link no longer works.
tracking-link-works = A link is in use, such as the one in our mail; we keep no copy of it that could be shown again. A new link ends it.
tracking-link-revoke = Revoke the link
tracking-open-plan = Open the plan
tracking-as-of = As of { $when }

# What a reader of the link is told, in each state
tracking-public-draft = This request has not been sent yet.
tracking-public-filed = The request was sent and is being checked.
tracking-public-awaiting-consent = The customer’s consent is awaited.
tracking-public-queued = The request is waiting for the next Specialist who fits.
tracking-public-offered = A Specialist has been asked and answers within 2 business days.
tracking-public-accepted = A Specialist has taken the request. The work has begun.
tracking-public-self-serve = The request was answered. The customer can go on with a self-serve plan.
tracking-public-withdrawn = The request was withdrawn.
