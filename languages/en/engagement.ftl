# An engagement as its lead Specialist sees it.

engagement-span = { $from } to { $to }
engagement-paused = The engagement is paused
engagement-paused-text = The customer’s subscription ended. Advice, answers, reviews and meetings wait until it is renewed; the customer can go on with its own tasks.
engagement-lapse-text = It is the last one that entitles this engagement. Unless it is renewed, the engagement is paused from the next day; the customer’s admins and you were told by mail. The renewal is the customer’s, where the subscription was bought.
engagement-stalled-text = The engagement is marked as stalled. Any next move puts it under way again: advice, an answer, a meeting or the customer’s own step.
engagement-questions = { $count ->
    [one] One question is waiting for your answer
   *[other] { $count } questions are waiting for your answer
}
engagement-ours = Our move
engagement-ours-caption = Tasks that wait for the Center, by due date
engagement-ours-none = No task is waiting for us
engagement-ours-none-text = A task comes here when the customer is stuck, asks for a review, or when it is the Center’s own.
engagement-customers = The customer’s move
engagement-customers-caption = Open tasks of the customer, by due date
engagement-customers-none = No task of the customer is open
engagement-customers-none-text = The next ones open when what comes before them is finished.
engagement-unreviewed = { $count ->
    [one] One finished task has evidence that nobody has reviewed
   *[other] { $count } finished tasks have evidence that nobody has reviewed
}
engagement-unreviewed-text = The customer finished these. Look at the evidence when it matters for what comes next; nothing waits for it.
engagement-ledger-none = No guidance was given yet. Advise from the page of a task.
engagement-later = { $count ->
    [0] No task is waiting
    [one] One task is waiting
   *[other] { $count } tasks are waiting
}
engagement-left = { $count ->
    [0] No task was left
    [one] One task was left
   *[other] { $count } tasks were left
}
engagement-finished = { $count ->
    [one] One task is finished
   *[other] { $count } tasks are finished
}
engagement-finished-caption = Finished tasks, newest first
engagement-group = { $track }, { $phase }
engagement-task = Task
engagement-state = State
engagement-day = Day
engagement-verify = Verified for the Center
engagement-meetings-none = No meeting is booked.
engagement-proof = Hands off
engagement-staff-actions = Customer actions by staff
engagement-chain = Audit chain
engagement-chain-whole = Whole
engagement-chain-broken = Broken
engagement-chain-checked = Counted in the tenant’s audit chain: { $entries } entries, every link checked { $when }.
engagement-not-guided = Part of this plan is not guided
engagement-not-guided-text = The customer deploys { $services } by itself with the published documents: no meetings, no advice, no load points.
engagements-ended = Ended

# The end of an engagement: the question, and what stands on its pages afterwards.
ending-complete-title = Is everything done?
ending-complete-text = Confirm that you need nothing more from this plan.
ending-complete-send = Yes, we are done
ending-not-yet = Not yet
ending-close-title = End this plan early?
ending-close-title-center = Close the engagement of { $customer }?
ending-close-send = End it
ending-keep = Keep it
ending-reason = Reason
ending-reason-hint = One full sentence. The Specialist, if there is one, reads it too.
ending-reason-hint-center = One full sentence, such as that the customer has left. The customer’s admins read it too.
ending-left = { $count ->
    [one] One task stays as it is, unfinished.
   *[other] { $count } tasks stay as they are, unfinished.
}
ending-meetings = { $count ->
    [one] One booked meeting is cancelled in both calendars.
   *[other] { $count } booked meetings are cancelled in both calendars.
}
ending-lead = { $name } is told and is free for other customers.
ending-read = Plan, guidance and decisions can still be read. Nothing in them can be changed any more.
ending-again = You can request assistance again at any time.
ending-told = The customer’s admins are told. They can request assistance again at any time.
ended-on = { $state } on { $date }
ended-by-customer = Ended by the customer.
ended-by-center = Ended by the Center.
ended-text = Everything here can still be read. Nothing can be changed any more.
engagement-asked-by = Asked by
