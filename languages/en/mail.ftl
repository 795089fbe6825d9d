# Mails. One thought a mail, one button; the button opens a page, it never acts by itself.

mail-code-subject = Your code: { $code }
mail-code-text = Your code is { $code }. It works once, for { $minutes } minutes, in the browser that asked for it. Nobody can sign in without it.
mail-code-button = Enter the code
mail-request-filed-subject = We have your request { $reference }
mail-request-filed-text = We have your request. { $next }
mail-request-filed-button = Follow the request
mail-request-lapsed-subject = { $reference }: the self-serve plan is open
mail-request-lapsed-text = The subscription behind request { $reference } of { $tenant } ended while the request waited, so no Specialist can be asked. The self-serve plan, the same playbook without meetings, can be started at once. After a renewal you can ask again.
mail-request-lapsed-button = See why, and start the plan
mail-offer-subject = Offer: { $tenant }, answer by { $due }
mail-offer-text = { $tenant } asks for help. Answer by { $due }; after that it is offered to someone else.
mail-offer-button = Look at the offer
mail-no-specialist-subject = Nobody has taken { $reference } yet
mail-no-specialist-text = Several Specialists have declined request { $reference } or did not answer in time. The queue shows why it waits.
mail-no-specialist-button = Open the queue
mail-accepted-subject = { $specialist } guides you
mail-accepted-text = { $specialist } has accepted the request of { $tenant }. Choose a time for the kickoff; all further meetings are proposed from it.
mail-accepted-button = Choose a time
mail-paused-subject = Paused: the work with { $tenant }
mail-paused-text = A subscription of { $tenant } has ended, so the work is paused. Nothing is lost; it goes on the day the subscription is renewed.
mail-paused-button = See what is paused
mail-resumed-subject = We go on: { $tenant }
mail-resumed-text = The subscription of { $tenant } is current again and the plan is open.
mail-resumed-button = Open the plan
mail-guidance-subject = Guidance on: { $task }
mail-guidance-text = There is new guidance on “{ $task }”. Read it and say that you have.
mail-guidance-button = Read the guidance
mail-stuck-subject = { $tenant } is stuck: { $task }
mail-stuck-text = { $tenant } asks for help with “{ $task }”. The task shows what holds it up.
mail-stuck-button = Open the task
mail-meeting-subject = { $meeting }, { $start }
mail-meeting-text = { $meeting } of { $tenant }, { $start }, with { $other }. The invitation is attached.
mail-meeting-button = Open the meeting
mail-meeting-moved-subject = Moved: { $meeting }, now { $start }
mail-meeting-moved-text = { $meeting } of { $tenant } was moved to { $start }, with { $other }. The attached invitation replaces the earlier one.
mail-meeting-moved-button = Open the meeting
mail-meeting-cancelled-subject = Cancelled: { $meeting }, { $start }
mail-meeting-cancelled-text = { $meeting } of { $tenant } on { $start }, with { $other }, was cancelled. It can be booked again.
mail-meeting-cancelled-button = Open the meeting
mail-meeting-description = Purpose, agenda and everything else: { $page }

# Facts in a mail
mail-fact-reference = Reference
mail-fact-due = Answer by
mail-fact-your-time = Your time
mail-fact-their-time = Their time
mail-fact-with = With

mail-note = The button opens a page; nothing happens before you confirm there.
mail-footer = You get this mail because somebody used your address at { $center }, or you work with it. If you did not expect it, you need not do anything.
