# What the customer’s own checks found: the board, a check on its way in, findings left as they are.

readiness-title = Readiness
readiness-start = Checks that you run on your own side show what to correct before onboarding.
readiness-lead = Open findings: { $open }. Closed: { $closed }. Checks so far: { $check }.
readiness-what = { $field }: { $kind }
readiness-send = Send a result
readiness-sent = What is sent
readiness-sent-text = Counts, rules, and what each finding is about: by name only where you say so, as a hash otherwise. No passwords, no mail, no files. The tool shows everything before it sends; of a file you see all rules with their counts, and the first finding of each as it would be kept.
readiness-checking = Waiting for a check
readiness-next-check = Task finished: the next check will tell
readiness-more = { $count ->
    [one] One more
   *[other] { $count } more
}
readiness-until = Until { $date }
readiness-blocks = Blocks { $phase }
readiness-areas = Areas
readiness-areas-caption = Findings of the last checks of each area
readiness-area = Area
readiness-area-dns = DNS
readiness-area-directory = Directory
readiness-last = Result
readiness-open = Open
readiness-trend = Trend
readiness-checks = Checks
readiness-checks-caption = The checks so far, newest first
readiness-check = Check { $number }
readiness-when = When
readiness-tool = Tool
readiness-result = Errors: { $errors } · warnings: { $warnings } · notes: { $notes }
readiness-took = { $seconds ->
    [0] Checked: { $checked }
   *[other] Checked: { $checked } · seconds: { $seconds }
}
readiness-moved = New: { $appeared } · no longer found: { $vanished }
readiness-unanswered = No full answer from { $targets }: what was found there before stays open.
readiness-unanswered-count = Targets without a full answer: { $count }. What was found there before stays open.
readiness-left = { $count ->
    [one] One finding of this check is open, and no later check has looked for it.
   *[other] { $count } findings of this check are open, and no later check has looked for them.
}
readiness-aside = Set aside
readiness-kept = Check { $number } was kept. New: { $appeared } · no longer found: { $vanished } · tasks opened: { $opened } · tasks closed: { $closed }
readiness-none = No check yet
readiness-none-text = What checks find appears here, with the task that corrects it.
readiness-first = Run a check first
readiness-first-text = On a computer of yours. It only reads, and sends nothing by itself.
readiness-send-lead = Let the tool send what it found, or choose the file that it wrote.
readiness-by-tool = Send with the tool
readiness-token-text = Make a token, save it with the next command and run one of the others. The token works for this engagement alone, for { $days } days; a new one ends the one before.
readiness-by-file = Choose a file
readiness-file = Report
readiness-file-hint = The JSON of fasttrack-tools or a CSV from IdFix, at most { $most } MB. Nothing is kept before you have looked at it.
readiness-names = What is kept
readiness-names-hashed = Without names: a hash in place of each name, and no values
readiness-names-as-sent = With names and values, as in the report
readiness-look = Look at the report
readiness-preview = What would be kept
readiness-preview-lead = Nothing is kept yet.
readiness-targets = What was checked
readiness-checked = Checked
readiness-kept-named = Names and values are kept as they are shown here. Your Specialist sees them.
readiness-kept-named-alone = Names and values are kept as they are shown here.
readiness-kept-hashed = Names are replaced by hashes, and values are left out.
readiness-idfix-whole = Upload the whole IdFix export: what it no longer lists counts as corrected.
readiness-keep = Keep it
readiness-discard = Discard it
readiness-counts = Findings by rule
readiness-rule = Rule
readiness-kind = Problem
readiness-count = Findings
readiness-examples = The first finding of each rule, exactly as it would be kept
readiness-states = Findings by state
readiness-rule-none = No finding of this rule is in this state.
readiness-waive = Leave as it is
readiness-waive-all = { $count ->
    [one] Leave the open finding as it is
   *[other] Leave all { $count } open findings as they are
}
readiness-waive-end = Open it again
readiness-source = Source
readiness-publish = To publish
readiness-next = Next
readiness-task = Task
readiness-gone = No longer found by check { $number }, { $when }
readiness-set-aside = Set aside { $when }, not looked for again
readiness-hashed-where = Sent without names. The report of this check on your own side shows the hash beside the name, with what to put there.
readiness-since = Found since { $when }, last by check { $number }
readiness-waived-by = Left as it is until { $date } by { $name }, { $when }
readiness-waive-text = Until the day that you choose it counts as decided; afterwards it is open again. Your name stays beside it.
readiness-reason = Reason
readiness-reason-hint = Your Specialist can read it.
readiness-until-day = Last day
readiness-until-hint = At most twelve months from today
readiness-of-task = { $count ->
    [one] Your checks found one thing to correct for this task
   *[other] Your checks found { $count } things to correct for this task
}
finding-state-open = Open
finding-state-waived = Left as it is
finding-state-closed = Closed
error-report-none = No file is chosen. Choose the report.
error-report-unreadable = This is not a report that can be read. Choose the JSON that fasttrack-tools wrote, or a CSV from IdFix.
error-report-newer = This report is from a newer version of fasttrack-tools than this Center can read.
error-report-old = This check is older than check { $number }, which is kept already. Run it again.
error-report-large = This report is too large: it can have at most { $most } MB.
error-report-many = This report has too many findings: one check can have at most { $most }.
error-waiver-reason = Say why it is left as it is.
error-waiver-until = Say until when it is left as it is.
error-waiver-far = This is more than twelve months away. Choose an earlier day.
