# Verdicts and their reasons: rule, seen, needed, what would change it.

verdict-eligible = Eligible
verdict-self-serve = Self-serve
verdict-not-eligible = Not eligible
migration-level-none = No migration
migration-level-guidance = Guidance only
migration-level-service = Migration service
eligibility-service = Service
eligibility-verdict = Verdict
eligibility-seen = What we saw
eligibility-needed = What is needed
eligibility-change = What would change it
eligibility-also = { $name }, also
eligibility-migration = Mail and file migration
eligibility-migration-meetings = Language of the migration
eligibility-benefit = Additional benefit for very large organisations
eligibility-caption = Decided { $when } by the rules of { $rules }. The same facts always give the same answer.
eligibility-caption-now = Checked { $date } against the rules of { $rules }, with the seats of your subscriptions. It is checked again when you send.
eligibility-rule = Rule { $rule }, seen { $date }
eligibility-sentence = { $seen }. What would change it: { $change }.
eligibility-sentence-none = { $count ->
    [one] No current subscription includes it. A plan that does would change that.
   *[other] No current subscription includes it. A plan that does, with { $count } seats, would change that.
}

# What a rule saw
eligibility-seen-none = No current subscription includes it
eligibility-seen-seats = { $count ->
    [one] One paid seat of { $plans }
   *[other] { $count } paid seats of { $plans }
}
eligibility-seen-ended = { $plan } ended on { $date }
eligibility-seen-begins = { $plan } begins on { $date }
eligibility-seen-trial = { $plan } is a trial
eligibility-seen-trial-counts = A trial that counts until { $date }
eligibility-seen-no-cost = Nobody pays for { $plan }
eligibility-seen-guide = { $plan } comes with a guide to deploy it yourself
eligibility-seen-plan = { $plan } includes no guidance for it
eligibility-seen-no-system = No system to move from is known
eligibility-seen-not-asked = We do not ask what your data contains
eligibility-seen-spoken = Meetings in { $language }
eligibility-kind-paid = Paid subscription
eligibility-kind-trial = Trial
eligibility-kind-no-cost = Plan at no cost
eligibility-cloud-worldwide = Worldwide cloud
eligibility-cloud-us-gov = US Government cloud
eligibility-cloud-21vianet = Cloud operated by 21Vianet
eligibility-cloud-dedicated = Dedicated cloud
eligibility-source-exchange = Exchange
eligibility-source-exchange-on-premises = Exchange on your own servers
eligibility-source-google-workspace = Google Workspace

# What a rule needs
eligibility-needed-seats = { $count ->
    [one] One paid seat
   *[other] { $count } paid seats
}
eligibility-needed-faculty = { $count ->
    [one] One paid seat for faculty and staff
   *[other] { $count } paid seats for faculty and staff
}
eligibility-needed-current = A subscription that is current today
eligibility-needed-until = A day until { $date }
eligibility-needed-plan = { $count ->
    [one] One paid seat of a plan that qualifies
   *[other] { $count } paid seats of a plan that qualifies
}
eligibility-needed-cloud = A cloud that this Center serves
eligibility-needed-regulated = No data under special legal rules
eligibility-needed-spoken = One of the { $count } languages of the migration service
eligibility-needed-nothing = Nothing more

# What would change the answer
eligibility-change-nothing = Nothing to change
eligibility-change-more-seats = { $count ->
    [one] One more paid seat
   *[other] { $count } more paid seats
}
eligibility-change-more-faculty-seats = { $count ->
    [one] One more paid seat for faculty and staff
   *[other] { $count } more paid seats for faculty and staff
}
eligibility-change-buy-qualifying-plan = { $count ->
    [one] A current plan that contains it, with one seat or more
   *[other] A current plan that contains it, with { $count } seats or more
}
eligibility-change-renew-subscription = Renew { $plan }
eligibility-change-wait-for-start = Nothing but time: { $plan } begins on { $date }
eligibility-change-paid-instead-of-trial = Pay for { $plan } in place of its trial
eligibility-change-paid-instead-of-no-cost = A paid plan in place of { $plan }
eligibility-change-ask-your-cloud-operator = Ask whoever operates your cloud; help is given there
eligibility-change-move-students-from = Students move along only from { $systems }
eligibility-change-keep-regulated-data-out = Keep such data out of the migration service
eligibility-change-spoken = Hold the migration meetings in one of them, such as English

# A request that is not eligible
refusal-title = You can start today, without a Specialist
refusal-lead = Guided onboarding needs { $needed } paid seats and { $organisation } has { $seen }. Below is what we saw, what would change it, and a plan you can use now.
refusal-lead-other = Guided onboarding is not open for these services yet. Below is what we saw, what would change it, and a plan you can use now.
refusal-why = Why
refusal-plan = Your self-serve plan
refusal-plan-go = Go to your plan
refusal-plan-start = Start the self-serve plan
refusal-plan-by-admin = An admin of your organisation starts this plan.
refusal-plan-text = The same playbook our Specialists use, in the order that works, without meetings. Your progress is kept. If you become eligible, send a new request; a Specialist then guides you.
refusal-plan-size = { $tasks ->
    [one] One task
   *[other] { $tasks } tasks
} in { $phases ->
    [one] one phase
   *[other] { $phases } phases
}, about { $length } of hands-on work in all.
refusal-plan-first = You can begin with
refusal-plan-phases = All tasks by phase, with their hands-on time. User adoption runs beside onboarding.
refusal-plan-phase = Phase
refusal-plan-tasks = Tasks
refusal-plan-time = Time
