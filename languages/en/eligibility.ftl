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
eligibility-migration = Mail and file migration
eligibility-benefit = Additional benefit for very large organisations
eligibility-caption = Decided { $when } by rules { $rules }. The same facts always give the same answer.
eligibility-rule = Rule { $rule }, seen { $date }
eligibility-rule-met = met
eligibility-rule-unmet = not met

# Values a rule looks at
eligibility-value-seats = { $count ->
    [one] One paid seat
   *[other] { $count } paid seats
}
eligibility-value-seats-none = No paid seats
eligibility-value-day = { $date }
eligibility-value-not-asked = Not asked yet
eligibility-kind-paid = Paid subscription
eligibility-kind-trial = Trial
eligibility-kind-no-cost = Plan at no cost
eligibility-cloud-worldwide = Worldwide cloud
eligibility-cloud-us-gov = US Government cloud
eligibility-cloud-21vianet = Cloud operated by 21Vianet
eligibility-cloud-dedicated = Dedicated cloud

# What would change the answer
eligibility-change-nothing = Nothing to change
eligibility-change-more-seats = { $count ->
    [one] One more paid seat. We check again every day.
   *[other] { $count } more paid seats. We check again every day.
}
eligibility-change-more-faculty-seats = { $count ->
    [one] One more paid seat for faculty and staff.
   *[other] { $count } more paid seats for faculty and staff.
}
eligibility-change-buy-qualifying-plan = A current plan that contains it, with { $seats } seats or more
eligibility-change-renew-subscription = Renew { $plan }, which ended on { $date }
eligibility-change-wait-for-start = Nothing but time: { $plan } begins on { $date }
eligibility-change-paid-instead-of-trial = Pay for { $plan } in place of its trial
eligibility-change-paid-instead-of-no-cost = A paid plan in place of { $plan }
eligibility-change-ask-your-cloud-operator = Ask whoever operates your cloud; help is given there
eligibility-change-move-students-from = Students move along only from { $systems }
eligibility-change-keep-regulated-data-out = Keep data under special legal rules out of the migration service
eligibility-source-exchange = Exchange
eligibility-source-google-workspace = Google Workspace

# A request that is not eligible
refusal-title = You can start today, without a Specialist
refusal-lead = Guided onboarding needs { $needed } paid seats and { $organisation } has { $seen }. Below is what we saw, what would change it, and a plan you can use now.
refusal-lead-other = Guided onboarding is not open for these services yet. Below is what we saw, what would change it, and a plan you can use now.
refusal-why = Why
refusal-plan = Your self-serve plan
refusal-plan-go = Go to your plan
refusal-plan-start = Start the self-serve plan
refusal-plan-text = The same playbook our Specialists use, in the order that works, without meetings. Your progress is kept. If you become eligible, a Specialist continues from where you are.
