# Tasks and migrations as a partner meets them within a consent.

task-by-partner = { $name } (partner)
task-needs-unseen = { $count ->
    [one] One more task has to be finished first. It is not within the customer’s consent.
   *[other] { $count } more tasks have to be finished first. They are not within the customer’s consent.
}
task-partner = You work in the customer’s place
task-partner-text = You see only tasks that the customer’s consent covers. Core tasks are among them while the consent covers every service of the plan. The customer sees what you do here, with your name.
task-partner-look = You see the tasks and do none of them
task-partner-look-text = The customer’s consent lets you look at the plan. To do its tasks, ask the customer to let you.
partner-migration = Migration
partner-migration-lead = How far the migrations in the plan are, for the services that the customer’s consent covers.
partner-migration-none = No migration here
partner-migration-none-text = The plan has no migration for the services that the customer’s consent covers.
partner-migration-done = { $done } of { $all } tasks finished, planned to end on { $date }
action-see-migration = see how far migrations are
