# A task as the customer and as the Specialist see it, and the list of tasks.

task-list = Tasks
task-list-lead = { $left ->
    [one] One of { $all } tasks is left.
   *[other] { $left } of { $all } tasks are left.
} { $yours ->
    [0] None is yours now.
    [one] One is yours now.
   *[other] { $yours } are yours now.
}
task-list-none = No plan yet
task-list-none-text = The plan opens when a Specialist accepts your request, or when you start the self-serve plan.
task-see-services = See services
task-self-serve = Self-serve plan
task-other-plans = Other plans
task-breadcrumb = Where this task stands
task-which = Which tasks
task-which-now = Now
task-which-later = Later
task-which-done = Done
task-which-all = All
task-empty-now = Nothing can be done at this moment
task-empty-text-now = Each task opens by itself as soon as what comes before it is finished.
task-empty-later = No task is waiting
task-empty-text-later = Everything that is left can be worked on now.
task-empty-done = No task is finished yet
task-empty-text-done = What you finish is kept here with its evidence.
task-empty-all = This plan has no tasks
task-empty-text-all = Nothing of the playbooks applies to the services that were chosen.
task-of = Task { $number } of { $all }
task-due = Due { $date }
task-late = Was due { $date }
task-is-late = Late
task-planned = Planned { $date }
task-about = About { $length }

# Gates between phases
task-gates = Gates
task-gates-text = A gate opens when the tasks before it are finished and each side has said that the outcome is verified.
task-gate-before = Before { $phase }
task-gate-open = Open
task-gate-closed = Closed
task-gate-said = { $name }, { $when }
task-gate-not-said = Not yet
task-gate-unfinished = { $count ->
    [one] One task before it is not finished
   *[other] { $count } tasks before it are not finished
}
task-gate-ready = { $phase } is waiting for your confirmation
task-gate-ready-text = All tasks before { $phase } are finished. Check the outcome and say so; { $phase } opens when each side has.
task-gate-verify = Verified
task-gate-waits = { $phase } cannot open until this is done.

# Why, steps
task-why = Why this is here
task-why-always = Every plan has it.
task-why-found = One of your checks found something to correct here.
task-why-service = { $service } was chosen.
task-why-fact = You answered on { $date }: { $question } { $answer }.
task-why-fact-then = When the plan was made, the answer was: { $question } { $answer }.
task-why-unknown = Nobody has told us yet: { $question } It stays in the plan until we know.
task-needs = First
task-opens = Opens next
task-steps = Guidance
task-document = { $title }, version { $version }, reviewed { $date }
task-document-other-language = This document is not in your language yet; it is shown in { $language }.
task-document-behind = The English document is already at version { $version }.
task-document-stale = This document has not been reviewed for a long time. Check its steps against the published documentation.
task-read-on = Read on

# Finishing, or not
task-finish = Finish
task-note = Note
task-evidence = Evidence
task-evidence-optional = A note for your records is welcome; nothing is required.
task-evidence-note = One sentence is needed: what was done, where it can be seen.
task-evidence-file = A report or a screenshot is needed. Attach it, or keep it with you and name where it is kept.
task-evidence-kept = Kept at { $place }
task-kept-at = Where it is kept
task-kept-at-hint = For what stays with you: a folder, a page or a ticket that your Specialist can ask you to open in a meeting
task-files = Files
task-files-hint = Up to { $files } files of { $most } MB each, such as PDF, pictures, Office documents or text
task-file-name-erased = A file whose name was erased
task-file-shown = { $size }, { $name }, { $when }
task-shown-by = { $name }, { $when }
task-done = Done
task-ask-review = Show it to the Specialist first
task-stuck = I am stuck
task-not-for-us = Not for us
task-deviation-text = If you deploy differently we record it and show the effect on the forecast. What follows still opens.
task-is-finished = Finished
task-is-deviated = Done differently
task-is-deviated-text = The plan counts it as finished.
task-reopen = Open it again
task-verified-before = The outcome before { $phase } was verified with this task finished. When it is opened again, both sides verify again; what is open already stays open.
task-not-yet = Not open yet
task-not-yet-text = It opens by itself when what comes before it is finished.
task-centers = The Center does this one
task-centers-text = Your Specialist finishes it. Nothing is asked of you.
task-nobody-to-ask = A self-serve plan has no Specialist to ask. Ask for assistance if you want one.
task-alone = Self-serve
task-alone-text = You do this with the published documents. The Center does not guide this service, so no Specialist is asked.
task-alone-desk = The customer does this with the published documents. The Center does not guide this service.
task-not-guided = Part of this plan is self-serve
task-not-guided-text = { $services }: you do this with the published documents, without meetings. Its tasks are in the same plan, in the order that works.
task-done-before = { $count ->
    [one] One core onboarding task is already done
   *[other] { $count } core onboarding tasks are already done
}
task-done-before-text = Core onboarding is done once per organisation. What the plan for { $services } has finished is not asked for again in this plan.
task-done-before-unseen = Core onboarding is done once per organisation. What another of its plans has finished is not asked for again in this plan.
task-done-before-open = See what was done there
task-stuck-while-paused = The engagement is paused, so nobody can answer now. You can go on with your own tasks.
task-paused = Paused since { $date }
task-paused-text = The subscription ended, so the Center’s guidance and meetings wait. You can go on with your own tasks; everything resumes on the day the subscription is renewed.
task-assign = Assign
task-person = Person
task-nobody = Nobody in particular
task-assign-send = Assign
task-stuck-title = What holds you up?
task-stuck-reason = Reason
task-stuck-reason-hint = One sentence. Your Specialist is told at once.
task-stuck-send = Ask for help
task-deviate-title = Do it another way?
task-effect = What this does
task-effect-why = What the task is for:
task-effect-goes-on = The engagement goes on. Your reason is kept with the plan, and your Specialist can read it.
task-effect-opens-none = No other task opens at once because of it.
task-effect-opens = These tasks open at once, because the plan counts this one as finished:
task-effect-forecast = The forecast moves from { $now } to { $then }.
task-effect-forecast-same = The forecast stays { $date }.
task-effect-forecast-of = It counts the working days of the plan, not how well the other way works.
task-deviate-reason = What you do instead
task-deviate-reason-hint = One sentence, with the reason
task-deviate-agree = I understand that the outcome may be affected
task-deviate-keep = Keep the task
task-deviate-send = Record it

# Conversation and history
task-conversation = Conversation
task-conversation-none = Nobody has written about this task yet.
task-reply = Write a reply
task-send = Send
task-unread = New guidance from { $name }
task-way-stuck = stuck
task-way-more = asks for more
task-way-right = found the evidence right
task-way-written = Advice in writing
task-way-verbal = Said in a meeting
task-way-document = Document
task-history = History
task-history-opened = Opened by the plan, { $when }
task-history-reopened = Opened again by { $name }, { $when }
task-history-given-back = Answered by { $name }, { $when }
task-history-stuck = Stuck, said { $name }, { $when }
task-history-shown = Evidence shown by { $name }, { $when }
task-history-done = Finished by { $name }, { $when }
task-history-deviated = Done differently by { $name }, { $when }
task-history-elsewhere = Finished in another plan by { $name }, { $when }
task-history-assigned = Assigned to { $person } by { $name }, { $when }
task-history-unassigned = Assigned to nobody by { $name }, { $when }
task-history-found-right = Evidence found right by { $name }, { $when }
task-history-check-found = Opened: check { $check } found something, { $when }
task-history-check-clean = Finished: check { $check } no longer found anything, { $when }
task-history-left-as-it-is = Left as it is by { $name }, { $when }

# As the Specialist sees it
task-advise = Advise
task-answer = Answer
task-review = Review evidence
task-record = Record what was said
task-belongs = This task belongs to the customer. You can advise, answer and review; only { $customer } can finish it.
task-staff-actions = Customer actions by staff in this engagement
task-answer-to = Answer { $customer }
task-answer-words = Your answer
task-answer-hint = Goes into the guidance ledger. The task is the customer’s again.
task-answer-send = Answer
task-own = This task is the Center’s
task-own-finish = Finish our task
task-review-words = What you found
task-review-hint = Needed when you ask for more: what is missing
task-review-accept = The evidence is right
task-review-return = Ask for more
task-advice-to = Advice to { $customer }
task-advice-document = Document
task-advice-no-document = No document
task-advice-document-in = { $title }, { $language }
task-advice-meeting = Meeting
task-choose-meeting = Choose the meeting
task-advice-words = Your advice
task-advice-words-hint = Goes into the guidance ledger with your name, this document’s version and language. The customer acknowledges it.
task-advice-language = Language of your advice
task-advice-send = Give advice
task-record-none = No meeting of this engagement has begun yet.
task-said = What was said
task-said-hint = The advice in one or two sentences, as the customer will read it
task-record-send = Record
