# Request for assistance: four steps, and changing it after it was sent.

request-title = Request assistance for Microsoft 365
request-lead = Four short steps. You can leave at any time; the draft keeps your place for 30 days.
request-draft-saved = Draft { $reference }, saved { $when }
request-steps = Steps
request-step-who = Who
request-step-what = What
request-step-how = How
request-step-check = Check
request-save = Save the change
request-save-leave = Save and leave
request-leave = Leave; the draft is saved
error-step-what = The step “What” is not answered yet.
error-step-how = The step “How” is not answered yet.
error-services = Choose at least one service.
error-desired-date = Choose the desired launch date.
error-business-reason = Enter the business reason. One sentence is enough.
error-success-owner = Name the success owner.
error-spoken-language = Choose the spoken language.
error-mail-source = Say where your mailboxes are today.
error-file-source = Say where your files are today.
error-directory = Say where accounts are managed today.

# Step 1: who
request-who = Who needs help?
request-who-text = This is known already, so nothing is asked here.
request-organisation = Organisation
request-domain = Domain
request-asks = Who asks
request-written = Written language
request-hours = Your working hours
request-region = Region
request-seats = Subscriptions
request-seats-none = No current subscription is known
request-seats-of = { $seats ->
    [one] One seat of { $plan }, current until { $date }
   *[other] { $seats } seats of { $plan }, current until { $date }
}
request-under-way = Under way already
request-under-way-text = Look here first: what you need may be part of it.
request-region-open = Open now
request-region-opens = Opens { $when }

# Step 2: what
request-what = What do you want to deploy?
request-what-text = We checked each service against your subscriptions just now. You can pick any of them; the verdict says what we can do.
request-what-more = Services that are not eligible today
request-date = Desired launch date
request-date-hint = When should people be able to work in it?
request-reason = Business reason
request-reason-hint = One or two sentences. Your Specialist reads this before the first meeting.
request-owner = Success owner
request-owner-hint = The person responsible for people using it. Not the technical lead.

# Step 3: how
request-how = How shall we work together?
request-how-text = Four questions. What you answered before is chosen already.
request-spoken = Spoken language
request-spoken-hint = Only a Specialist who speaks it is asked.
request-migration-languages = The migration service is given in { $languages }. In other languages you get guidance while you move.
request-known = As you told us before
request-not-asked = Known already

# Step 4: check
request-check = Check and send
request-check-eligibility = Eligibility, service by service
service-fates = What happens with each service
service-fate-eligible = Guided: a Specialist goes through it with you, with meetings and written advice.
service-fate-self-serve = Self-serve: you do this with the published documents. Its tasks are in your plan, without meetings.
service-fate-not-eligible = Self-serve: its tasks are in your plan, without meetings. You need a current subscription that contains it first.
service-fate-documents = Self-serve: you do this with the published documents. This Center has no tasks of its own for it.
request-answer-by = Answer by
request-answer-by-text = A Specialist has 2 business days to answer, in the hours of the region
request-answer-unsure = No day yet
request-answer-unsure-text = Nobody who could guide this in { $language } can be asked now. You can send it: it waits in the queue and is checked again every hour. Another language may be answered sooner.
request-answer-at-once = At once
request-answer-self-serve = You can start the self-serve plan as soon as you have sent
request-queue = Queue
request-queue-ahead = { $count ->
    [one] One ahead of you
   *[other] { $count } ahead of you
}
request-queue-first = You are first
request-answers = Your answers
request-answer-step = Answer this step
request-services = Services
request-systems = Your systems today
request-confirm = I confirm I may request this for { $domain }
request-send = Send request
request-open-already = A request is under way already: { $reference }
request-open-already-text = One request at a time is offered to Specialists. Change that one, or withdraw it; this draft is kept.
request-follow = Follow that request
request-next-title = What happens next
request-happens-result = You see the result at once, with every reason.
request-happens-specialist = For an eligible service, a Specialist who speaks your language answers within 2 business days; any other you can deploy at once with the self-serve plan.
request-happens-meetings = With a Specialist, you get a proposal for all meetings, to move as you like.

# Sent requests
request-list = Your requests
request-changed = Last changed { $when }
request-edit = Change the request
request-edit-text = What you change is decided again at once. If a Specialist was asked already, the offer is withdrawn and the request queues again at its old place.
request-withdraw = Withdraw the request
request-withdraw-question = Withdraw { $reference }?
request-withdraw-effect-offer = The offer to the Specialist is withdrawn.
request-withdraw-effect-queue = Its place in the queue is given up.
request-withdraw-effect-again = You can send a new request at any time.
request-keep = Keep the request
request-none = No request has been sent
request-none-text = Ask for help with any service in your subscription.
