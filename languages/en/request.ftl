# Request for assistance: four steps.

request-title = Request assistance for Microsoft 365
request-form = Request form
request-lead = Four short steps. You can leave at any time; the draft keeps your place for 30 days.
request-draft-saved = Draft { $reference }, saved { $when }
request-steps = Steps
request-step-who = Who
request-step-what = What
request-step-how = How
request-step-check = Check
request-save-leave = Save and leave

# Step 1: who
request-who = Who needs help?
request-domain = Your organisation’s domain
request-domain-hint = One that your organisation has proved, such as company.com.
request-for = For { $organisation }, as { $name }
request-open-already = A request for this organisation is already open: { $reference }
request-open-already-text = You can follow it, or send another for services that are not in it.
request-follow = Follow that request

# Step 2: what
request-what = What do you want to deploy?
request-what-text = We checked each service against your subscription just now. You can pick any of them; the verdict says what we can do.
request-migrate = What should be moved?
request-migrate-mail = Mail
request-migrate-files = Files
request-migrate-nothing = Nothing

# Step 3: how
request-how = How shall we work together?
request-written = Written language
request-written-hint = Mails, pages and guidance are written in it.
request-spoken = Spoken language
request-spoken-hint = Only a Specialist who speaks it is asked.
request-hours = Your working hours
request-hours-from = from
request-hours-to = to
request-zone = Time zone
request-region = Region
request-goals = Goals
request-goals-hint = What people should be able to do. One or two sentences.
request-date = Desired launch date
request-date-hint = When should people be able to work in it?
request-use-day = Use { $date }
request-reason = Business reason
request-reason-hint = One or two sentences. Your Specialist reads this before the first meeting.
request-owner = Success owner
request-owner-hint = The person who answers for people using it. Not the technical lead.
request-mail-now = Current mail system
request-files-now = Current file system
request-people = People who will use it

# Step 4: check
request-check = Check and send
request-check-eligibility = Eligibility, service by service
request-expected-start = Expected start
request-expected-unknown = Not known yet
request-queue = Queue
request-queue-ahead = { $count ->
    [one] One ahead of you
   *[other] { $count } ahead of you
}
request-queue-first = You are first
request-sooner = Sooner
request-sooner-language = if meetings may be in { $language }
request-answers = Your answers
request-confirm = I confirm I may request this for { $domain }
request-send = Send request
request-next-title = What happens next
request-happens-result = You see the result at once, with every reason.
request-happens-specialist = A Specialist who speaks { $language } answers within 2 business days.
request-happens-meetings = You get a proposal for all meetings, to move as you like.

# Filed requests
request-edit = Change the request
request-edit-text = A Specialist who was asked sees the change. If the language or the services change, routing is decided again.
request-withdraw = Withdraw the request
request-withdraw-question = Withdraw { $reference }?
request-withdraw-effect-offer = The Specialist who was asked is told.
request-withdraw-effect-queue = Its place in the queue is given up.
request-withdraw-effect-again = You can send a new request at any time.
request-keep = Keep the request
request-drafts = Drafts
request-draft-open = Go on with the draft
request-none = No request has been sent
request-none-text = Ask for help with any service in your subscription.
