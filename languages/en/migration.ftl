# Mail that the customer moves: the tower of all waves, one wave, its ledger and its report.

migration-title = Mail migration
migration-lead = { $tenant }, from { $sources } to { $target }. Run by { $tenant }; watched by { $lead }.
migration-lead-alone = { $tenant }, from { $sources } to { $target }. Run by { $tenant }.
migration-start-here = Move your mailboxes in waves that you start yourselves, and follow them here.
migration-none = No wave yet
migration-none-text = Begin with a test wave of a few mailboxes. It shows that everything works before many people are moved.
migration-none-led = The customer has not planned a wave yet.

# The figures of the tower
migration-moved = Moved and verified
migration-moved-of = { $done } of { $all }
migration-rate = Speed of this wave
migration-rate-mailboxes = { $count ->
    [one] One mailbox per hour
   *[other] { $count } mailboxes per hour
}
migration-rate-bytes = { $bytes } per hour
migration-rate-messages = { $count ->
    [one] One message per hour
   *[other] { $count } messages per hour
}
migration-daily = Daily target, { $percent }%
migration-daily-whole = Daily target
migration-doubled = Duplicates
migration-forecast = Last mailbox, forecast
migration-forecast-likely = 80 in 100 cases by { $date }
migration-forecast-none = Not known yet
migration-forecast-none-text = Once five mailboxes are finished

# What stays behind
migration-stays = What will not move
migration-stays-text = From { $source }, these do not move: { $list }.
migration-stays-by = Acknowledged by { $name } on { $date }.
migration-apart-text = Some of these move with the migration tools of { $source } itself: { $list }.
migration-stays-open = Nobody has acknowledged this yet. A wave can be submitted once somebody has.
migration-stays-full = Full list
migration-stays-send = I have read this
migration-stays-tell = Tell the people concerned before their mailboxes are moved.
migration-moves-text = From { $source }, these move: { $list }.

# The waves
migration-waves = Waves
migration-waves-caption = Times in { $place }. A wave can be paused and resumed; nothing is copied twice.
migration-column-wave = Wave
migration-column-mailboxes = Mailboxes
migration-column-progress = Progress
migration-column-exceptions = Exceptions
migration-column-duration = Duration
migration-column-state = State
migration-wave-test = Test
migration-wave-pilot = Pilot
migration-wave-velocity = Velocity wave
migration-wave-number = Wave { $number }
migration-test-number = Test { $number }
migration-pilot-number = Pilot { $number }
migration-wave-text-test = Test: a few mailboxes, to see that everything works
migration-wave-text-pilot = Pilot: the first real group; there is exactly one
migration-wave-text-velocity = Velocity wave: everybody else, group by group
migration-verified-of = { $done } of { $all } verified
migration-failed-count = { $count } failed
migration-messages-of = { $done } of { $all } messages
migration-starts-when-said = Starts when you say so
migration-starts-when-customer = Starts when the customer says so
migration-awaited = Started; waiting for the tool
migration-until-cut-off = Mailboxes can be changed until { $when }
migration-proposed = Proposed by your Specialist
migration-proposed-led = Proposed; the customer has not responded yet
migration-proposed-by = Proposed by { $name }
migration-left = about { $length } left
migration-accepted = Accepted
migration-stopping = Being stopped
migration-stopped = Stopped before the end
migration-percent = { $percent } percent

# States, with whose move it is; the words of the process
migration-state-planned = Not submitted
migration-state-submitted = Submitted
migration-state-queued = Queued
migration-state-waiting-for-customer = Waiting for customer
migration-state-running = Running
migration-state-completed = Completed
migration-state-completed-with-errors = Completed with errors
migration-state-failed = Failed
migration-mailbox-state-waiting = Waiting
migration-mailbox-state-running = Running
migration-mailbox-state-moved = Moved, not verified
migration-mailbox-state-verified = Verified
migration-mailbox-state-with-errors = With errors
migration-mailbox-state-failed = Failed

# What the customer does next in each state
migration-next = Next
migration-next-planned = Check the list of mailboxes, then submit the wave.
migration-next-objections = Correct what is listed above, then submit the wave.
migration-next-submitted = The wave is submitted. Until { $when } you can still change its mailboxes or withdraw it.
migration-next-submitted-open = The wave is submitted. It can be started from { $when }.
migration-next-queued = The list of mailboxes is final. The wave can be started from { $when }.
migration-next-pair = Pair the computer that moves the mail, then start the wave and run the tool there.
migration-next-waiting-for-customer = Start the wave, then run the tool on your computer.
migration-next-paused = The wave is paused. Start it again whenever you like: what has been moved stays, and nothing is copied twice.
migration-next-running = The tool on your computer is moving mail. You can pause at any time.
migration-next-stopping = The wave is being stopped: the tool finishes what it is moving now.
migration-next-stopped = The wave was stopped. Try again to move what is missing.
migration-next-started = You have started the wave. Run the tool on your computer: the first mailbox moves as soon as the tool connects.
migration-next-completed = Check a few of the new mailboxes, then accept the wave. If mail still comes to the old ones, run the wave again first.
migration-next-completed-with-errors = Look at the exceptions. Try again to move what can still be moved, or accept the wave as it is.
migration-next-failed = Look at the exceptions, correct their causes, and try again.
migration-next-imported = Look at the exceptions, then accept the wave as it is. What can still be moved is moved with the tool that wrote the report.
migration-next-accepted = Nothing is left to do: this wave was accepted on { $date }.
migration-missing-messages = { $count ->
    [one] One message is missing.
   *[other] { $count } messages are missing.
}
migration-missing-begun = { $count ->
    [one] One mailbox was not begun.
   *[other] { $count } mailboxes were not begun.
}
migration-missing-failed = { $count ->
    [one] One mailbox could not be moved.
   *[other] { $count } mailboxes could not be moved.
}
migration-accepted-on = Accepted by { $name } on { $date }
migration-act-submit = Submit
migration-act-take-back = Withdraw
migration-act-start = Start
migration-act-start-of = Start { $name }
migration-act-pause = Pause
migration-act-pause-of = Pause { $name }
migration-act-stop = Stop
migration-act-stop-text = The tool finishes what it is moving now, and the wave ends as it is. You can try again later.
migration-act-retry = Try again
migration-act-again = Run again
migration-act-accept = Accept
migration-act-change = Change
migration-act-remove = Remove this wave
migration-act-plan = Plan a wave
migration-act-propose = Propose a wave

# The runner: the tool on the customer's computer
migration-runner = The tool
migration-runner-text = It runs on a computer of yours and signs in to both mail systems from there. Passwords and mail never come here.
migration-runner-text-led = It runs on a computer of the customer’s and signs in to both mail systems from there. Passwords and mail never come here.
migration-runner-heard = Last contact: { $when }
migration-silent = The tool is silent
migration-runner-silent = Nothing has been heard from the tool since { $when }. Is the computer still on?
migration-runner-none = No computer is paired yet.
migration-runner-paired = Paired: { $name }
migration-runner-report = Imported from a report of { $name }
migration-pair = Pair a computer
migration-pair-code = Code
migration-pair-code-text = It works once, within { $minutes }. Type it where the tool asks for it.
migration-pair-command = Pair the computer
migration-pair-command-text = The command asks for the code and creates plan.toml with the mailboxes of this wave. In that file, enter both mail servers and where the passwords are.
migration-check-command = Check the wave
migration-check-command-text = It shows what would move and what would not, and changes nothing on either side.
migration-trial-command = Try a few messages
migration-trial-command-text = It moves at most ten messages of each folder, so that you see how they arrive. The run moves the rest.
migration-run-command = Run the wave
migration-run-command-text = The command waits until you start the wave here, moves what is not there yet, and compares it at the end. Repeat it as often as you like.
migration-verify-command = Verify the wave
migration-verify-command-text = It compares what is at the target with the source and reports what differs.

# Why a run waits
migration-waits = The tool is waiting
migration-wait-suggested = The mail server asked for a pause
migration-wait-limit = The mail server limits the rate
migration-wait-budget = The amount for today is used up
migration-wait-window = The present time is outside the hours that you chose
migration-wait-dropped = The mail server closed the connection
migration-wait-connections = The mail server allows no more connections at the moment
migration-wait-sign-in = A mail server refused the sign-in: correct it on the computer that runs the tool
migration-wait-no-room = A target mailbox is full: make room or raise its quota, then start again
migration-wait-until = { $reason }. It resumes { $when }.
migration-wait-open = { $reason }.

# What stands in the way of a wave, and the way out
migration-objections-title = Before this wave can be submitted
migration-objections-again-title = Before this wave can be tried again
migration-objection-no-mailboxes = The wave has no mailboxes. Add at least one.
migration-objection-batch-too-small = It has { $has } of at least { $needed } mailboxes. Add more, or make it a test wave.
migration-objection-start-passed = Its start has passed. Choose a later one.
migration-objection-past-cut-off = Its mailboxes could be changed until { $when }. Choose a later start.
migration-objection-too-many-that-day = That day already has { $most } waves. Choose another day.
migration-objection-outside-window = Nothing is migrated at that time in this cloud. The next possible start is { $when }.
migration-objection-outside-window-open = Nothing is migrated at that time in this cloud. Choose another start.
migration-objection-second-pilot = There is a pilot already, and there can be only one. Choose another kind of wave.
migration-objection-out-of-order-test = A test wave has to be completed first.
migration-objection-out-of-order-pilot = The pilot has to be completed first.
migration-objection-out-of-order-velocity = An earlier wave has to be completed first.
migration-objection-service-not-ready = The target service is not set up yet. Finish its tasks, or send a check that finds no errors.
migration-objection-tasks = Tasks of { $service }
migration-objection-not-acknowledged = Nobody has acknowledged what will not move. Read the list, then acknowledge it.
migration-objection-mailbox-too-large = { $target } has { $bytes }, and at most { $most } of its new mailbox may be filled. Archive mail, or raise the quota.
migration-objections-too-large = Several mailboxes hold more than may go into their new mailboxes. Archive mail, or raise the quota.
migration-objections-first = The first { $count } mailboxes
migration-objection-filled = { $target }, { $bytes } (at most { $most })
migration-objections-elsewhere = Several mailboxes are already in other waves that have not ended. Keep each of them in only one wave.
migration-objections-again = Several mailboxes are also in other waves that are submitted. Try again once those have ended, or stop them.
migration-objection-in = { $source }, in { $wave }
migration-objection-same-target = { $target } is in the wave more than once. Keep it only once.

# The mailboxes of a wave
migration-mailboxes = Mailboxes
migration-mailboxes-caption = Each with its source and its target
migration-mailbox = Mailbox
migration-messages = Messages
migration-size = Size
migration-size-of = { $there } of { $all }
migration-attempt-of = Attempt { $number } of { $most }
migration-verified-at = Compared: { $compared } ({ $when })
migration-differences = { $count ->
    [one] One difference
   *[other] { $count } differences
}
migration-from = from { $source }
migration-erased = Address deleted
migration-fault-sign-in = The sign-in was refused. Check the password or token on the computer that runs the tool.
migration-fault-unreachable = The mail server could not be reached.
migration-fault-no-room = The target mailbox is full. Make room or raise its quota.
migration-fault-throttled = The mail server limited the rate for too long.
migration-fault-protocol = The mail server answered something that is not IMAP.
migration-fault-journal = The journal on the computer that runs the tool could not be written. Check its disk.
migration-fault-other = It stopped for another reason.
migration-said = The server says: { $said }

# Exceptions, each with cause, owner and state
migration-exceptions = Exceptions
migration-exceptions-in = Exceptions in { $name }
migration-exceptions-caption = Each has a cause in plain words and an owner.
migration-item-sized = { $name }, { $text }
migration-exceptions-none-text = Everything that was to be moved is there.
migration-group-items = { $count ->
    [one] One item
   *[other] { $count } items
}
migration-group-first = The first { $count } items
migration-group-elsewhere = { $places }, and elsewhere
migration-ledger-link = Ledger, every item
migration-item = Item
migration-cause = Cause
migration-owner = Owner
migration-class-too-large = Message too large
migration-class-no-room = Mailbox full
migration-class-bytes = Content refused
migration-class-nul = Message with NUL bytes
migration-class-refused = Message refused
migration-class-unreadable = Message cannot be read
migration-class-keywords = Keywords left out
migration-class-doubled = Message there twice
migration-class-missing = Message missing
migration-class-differs = Message differs
migration-class-other = Other
migration-cause-too-large = Over the size that the target accepts. Raise its limit, or save the message as a file.
migration-cause-no-room = There is no room in the target mailbox. Make room or raise its quota, then try again.
migration-cause-bytes = The target does not accept these bytes. Save the message as a file.
migration-cause-nul = It may contain NUL bytes that arrived as other bytes. Compare it with the original.
migration-cause-refused = The target refuses this message. Save it as a file.
migration-cause-unreadable = The source does not deliver it. Open it there, or have the source repaired.
migration-cause-keywords = The target keeps fewer keywords. The message itself is there.
migration-cause-doubled = The target stored it after the connection broke. Delete one of the two.
migration-cause-missing = It was moved and is no longer at the target. Try again, unless somebody deleted it there.
migration-cause-differs = What is at the target is not what the source has. Compare the two.
migration-cause-other = Another tool reported it.
migration-cause-over = Over { $most }, the limit for { $source }. Save the message as a file.
migration-cause-code = { $name } Code { $code }.
migration-owner-customer = Customer
migration-owner-you = You
migration-item-stays = Will not move
migration-item-again = Can be tried again
migration-item-there = At the target

# The ledger
migration-ledger = Ledger
migration-ledger-lead = Every item that did not move as it was, as the tool reported it.
migration-ledger-all = All
migration-ledger-classes = Items by cause
migration-ledger-caption = Ordered by mailbox
migration-ledger-none = Nothing of this kind was reported.
migration-ledger-empty = Nothing here yet
migration-ledger-empty-text = While mail moves, the tool reports each item that does not move as it was. It is listed here with its mailbox and cause, and the list is complete once the wave has ended.
migration-ledger-uid = UID { $uid }
migration-ledger-hidden = The tool sends names of folders and the words of the mail servers only with --with-names. It never sends subjects.
migration-ledger-csv = Download as CSV
migration-ledger-csv-first = The file has the first { $count } items.
migration-ledger-next = Next

# The report of a wave
migration-report = Report
migration-report-final = Final report
migration-report-lead = { $name }, from { $source }, { $when }
migration-report-running = This wave has not ended yet. The figures show how far it is now.
migration-report-words = From { $name }, { $date }
migration-report-none = The Specialist has not written anything in this report yet.
migration-report-form = Your comments
migration-report-form-hint = What went well, what is left and what you advise. The customer reads it with the figures.
migration-report-send = Save the report
migration-report-classes = Exceptions by cause

# Issues after a wave
migration-issues = Issues
migration-issues-until = You can report issues until { $date }.
migration-issues-until-led = The customer can report issues until { $date }.
migration-issues-over = Issues could be reported until { $date }.
migration-issues-later = You can report issues once the wave has ended.
migration-issues-later-led = The customer can report issues once the wave has ended.
migration-issues-none = No issue was reported.
migration-issue = Report an issue
migration-issue-lead = Say which mailbox it is about, what you expected, and what you see. Your Specialist answers here.
migration-issue-lead-alone = Say which mailbox it is about, what you expected, and what you see. It is kept with the wave.
migration-issue-text = What is wrong
migration-issue-send = Report it
migration-issue-by = { $name }, { $when }
migration-issue-answer = Answer
migration-issue-answer-title = Answer an issue
migration-issue-answer-text = Your answer
migration-issue-answer-hint = What you advise. The customer does it.
migration-issue-open = Waiting for an answer

# Planning a wave
migration-plan-lead = You choose who moves and when. Nothing starts until you say so.
migration-propose-lead = The customer sees your proposal, changes what it likes and submits it. You can neither submit nor start it.
migration-plan-wave = Kind of wave
migration-plan-name = Name
migration-plan-name-hint = Such as Finance. Without a name, the wave is known by its kind and number.
migration-plan-source = Where the mail is now
migration-plan-date = Day of the start
migration-plan-time = Time of the start
migration-plan-time-hint = Local time in { $place }, such as 20:00
migration-plan-mailboxes = Mailboxes
migration-plan-mailboxes-hint = One per line: source, target, separated by a comma. Where you know them, add the size and the quota of the new mailbox, such as 12.5 GB.
migration-plan-file = CSV file with mailboxes
migration-plan-file-hint = In place of the list, with the same columns
migration-plan-told = Day on which the people concerned were told
migration-plan-told-hint = Leave it empty until they are told.
migration-plan-keep = Days to keep the ledger
migration-plan-keep-hint = Counted from the end of the wave. Then addresses and items are deleted; the figures stay.
migration-plan-save = Save the plan
migration-plan-propose = Propose it
migration-plan-languages = The migration service is not given in { $languages }.
migration-change-title = Change { $name }
migration-change-save = Save the changes
migration-source-imap = IMAP
migration-source-gmail = Gmail
migration-source-exchange = Exchange
migration-source-domino = HCL Domino

# The question before a start
migration-start-title = Start { $name } now?
migration-start-text = { $mailboxes }, { $bytes }. Mail keeps arriving in the old system until each mailbox is verified. You can pause at any time.
migration-start-text-plain = { $mailboxes }. Mail keeps arriving in the old system until each mailbox is verified. You can pause at any time.
migration-start-mailboxes = { $count ->
    [one] One mailbox
   *[other] { $count } mailboxes
}
migration-start-done = Expected end
migration-start-done-likely = about { $when }, 95 in 100 cases by { $late }
migration-start-done-late = 95 in 100 cases by { $late }
migration-told = People told
migration-told-on = on { $date }
migration-told-not = the plan names no day
migration-start-runs = Runs as
migration-start-runs-as = { $name }, { $tenant }
migration-start-not-yet = Not yet
migration-stop-title = Stop { $name } now?
migration-accept-title = Accept { $name } as it is?
migration-accept-text = What is missing stays behind: a wave that is accepted cannot be tried again.
migration-remove-title = Remove { $name }?
migration-remove-text = Its list of mailboxes is deleted with it. Nothing has been moved, and the other waves stay as they are.

# Reading what another tool wrote
migration-import = Import another tool’s report
migration-import-link = Moved with another tool? Import its report
migration-import-lead = What it says appears among your waves. The file itself is not kept.
migration-import-tool = Which tool wrote it
migration-import-tool-imapsync = imapsync (log)
migration-import-tool-mbsync = mbsync (log)
migration-import-tool-migration-wiz = MigrationWiz (CSV)
migration-import-tool-migration-manager = Migration Manager (CSV)
migration-import-file = Report
migration-import-file-hint = As the tool wrote it, at most { $most } MB
migration-import-into = The wave it belongs to
migration-import-into-hint = A later report brings the wave of an earlier one up to date.
migration-import-new = A wave of its own
migration-import-name-hint = Without a name, the wave gets the name of the tool.
migration-import-send = Import the report

error-migration-file = This is not a text in UTF-8. Save the list as CSV in UTF-8 and choose it again.
