# A request after it was sent.

tracking-title = Request { $reference }
tracking-sent = Sent { $when } by { $name }
tracking-next = What happens next
tracking-move = Whose move
tracking-clock = Business clock
tracking-clock-left = { $length } of business time left
tracking-clock-due = answer due { $when }
tracking-clock-closed = The region is closed now; the clock goes on { $when }.
tracking-clock-none = No clock runs in this state
tracking-history = What happened
tracking-history-state = { $when }: { $state }
tracking-link = Link for others
tracking-link-text = Whoever has this link sees reference, state and clock, nothing else.
tracking-link-make = Make a link
tracking-link-revoke = Revoke the link
tracking-link-revoked = The link was revoked. Whoever opens it sees nothing.
tracking-link-ended = This link has ended. Ask the person who gave it to you for a new one.
tracking-services = Services asked for
tracking-open-plan = Open the plan
tracking-choose-kickoff = Choose the kickoff
tracking-paused-queue = Position { $position } in the queue for { $language }, { $region }
