# News by mail: what each person chooses about it, the daily digest, and stopping it.
news-title = News by mail
news-lead = Anything you need to act on, such as an invitation, a decision or a code, is mailed at once. Here you choose how you are told of everything else.
news-kind-guidance = Guidance on your tasks
news-kind-words = What customers write about tasks
news-kind-review = Evidence shown and reviewed
news-kind-course = Work that has stalled or resumed
news-kind-partner = New customers and their consent
news-way-at-once = At once
news-way-digest = In the daily digest
news-way-never = Not by mail
news-hour = When the digest comes
news-hour-hint = Local time in { $place }, on your working days. When nothing is new, no mail is sent.
digest-title = Daily digest
digest-gathers = It gathers:
digest-stop-text = What the digest gathers is no longer mailed to you; you still find it on your pages. Anything you need to act on is still mailed at once.
digest-stop = Stop the digest
digest-stopped = The digest is stopped
digest-stopped-these = No longer mailed to you:
digest-stopped-text = You can choose it again on the page of your account, under “News by mail”.
mail-digest-subject = { $number ->
    [one] One thing is new
   *[other] { $number } things are new
}
mail-digest-of-one = { $tenant }: { $news }
mail-digest-of-many = { $customers } customers: { $news }
mail-digest-text = This is new. Each line opens its page.
mail-digest-more = { $number ->
    [one] One more thing is on your pages.
   *[other] { $number } more things are on your pages.
}
mail-digest-button = Open your pages
mail-digest-footer = You get this mail once a day at most, on working days, when there is something new. On the page of your account you choose what comes in it, and when.
mail-digest-stop = Stop the digest
job-digest = Daily digest
action-stop-digest = stop a digest by the link in it
action-send-digest = send the daily digest
