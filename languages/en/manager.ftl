# What managers read beside their lists: next steps, questions of the whole Center, engagements of a tenant.

queue-next-offered = Next: the Specialist asked answers. Without an answer by then it goes to the next one.
queue-next-late = Next: it is offered to the next Specialist, because time ran out on the offer before.
queue-next-nobody = Next: it is looked at again within the hour. Until somebody fits, only you can help: see that your Specialists have signed in, or add languages, services, hours or capacity.
queue-next-first = Next: routing looks for a Specialist within minutes.
queue-next-again = Next: it is offered to another Specialist within minutes.
question-answerer = Who should answer
question-manager-text = Only the lead Specialist answers. If that takes too long, speak to the Specialist, or note an absence so that others stand in.
question-stuck = Stuck on tasks
question-stuck-caption = What holds customers up on their tasks, in their own words; those that wait longest first
tenant-engagements = Engagements
