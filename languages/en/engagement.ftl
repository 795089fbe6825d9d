# An engagement as its lead Specialist sees it.

engagement-span = { $from } to { $to }
engagement-paused = The engagement is paused
engagement-paused-text = The customer’s subscription ended. Advice, answers, reviews and meetings wait until it is renewed; the customer can go on with its own tasks.
engagement-lapse-text = It is the last one that entitles this engagement. Unless it is renewed, the engagement is paused from the next day; the customer’s admins and you were told by mail. The renewal is the customer’s, where the subscription was bought.
engagement-stalled-text = The engagement is marked as stalled. Any next move puts it under way again: advice, an answer, a meeting or the customer’s own step.
engagement-questions = { $count ->
    [one] One question waits for your answer
   *[other] { $count } questions wait for your answer
}
engagement-ours = Our move
engagement-ours-caption = Tasks that wait for the Center, by due date
engagement-ours-none = No task waits for us
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
    [0] No task waits
    [one] One task waits
   *[other] { $count } tasks wait
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
