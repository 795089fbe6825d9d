//! What parameters of paths, headings and statuses mean, the same for all operations.

/// What every parameter of a path is: its schema, an example, what it means.
pub(super) const PARAMETERS: &[(&str, &str, &str, &str)] = &[
    (
        "domain",
        "string",
        "contoso.example",
        "The tenant, by its first verified domain.",
    ),
    (
        "reference",
        "string",
        "REQ-7KQ4M2",
        "The request, by what people quote.",
    ),
    (
        "engagement",
        "uuid",
        "019f1b5d-0000-7000-8000-000000000001",
        "The engagement.",
    ),
    (
        "task",
        "uuid",
        "019f1b5d-0000-7000-8000-000000000002",
        "The task.",
    ),
    (
        "guidance",
        "uuid",
        "019f1b5d-0000-7000-8000-000000000003",
        "The entry of the guidance ledger.",
    ),
    (
        "question",
        "uuid",
        "019f1b5d-0000-7000-8000-000000000009",
        "The question.",
    ),
    (
        "assessment",
        "uuid",
        "019f1b5d-0000-7000-8000-000000000015",
        "The run of a check.",
    ),
    (
        "finding",
        "uuid",
        "019f1b5d-0000-7000-8000-000000000016",
        "What checks found.",
    ),
    (
        "event",
        "uuid",
        "019f1b5d-0000-7000-8000-000000000017",
        "The event of a migration.",
    ),
    (
        "issue",
        "uuid",
        "019f1b5d-0000-7000-8000-000000000018",
        "What was reported after an event of a migration.",
    ),
    (
        "file",
        "uuid",
        "019f1b5d-0000-7000-8000-000000000014",
        "The file shown as evidence.",
    ),
    (
        "note",
        "uuid",
        "019f1b5d-0000-7000-8000-000000000013",
        "The note among staff.",
    ),
    (
        "survey",
        "uuid",
        "019f1b5d-0000-7000-8000-000000000012",
        "What the person was asked.",
    ),
    (
        "meeting",
        "uuid",
        "019f1b5d-0000-7000-8000-000000000004",
        "The meeting.",
    ),
    (
        "offer",
        "uuid",
        "019f1b5d-0000-7000-8000-000000000005",
        "The offer.",
    ),
    (
        "job",
        "uuid",
        "019f1b5d-0000-7000-8000-00000000000a",
        "The job.",
    ),
    (
        "decision",
        "uuid",
        "019f1b5d-0000-7000-8000-000000000006",
        "The decision.",
    ),
    (
        "person",
        "uuid",
        "019f1b5d-0000-7000-8000-000000000007",
        "The person.",
    ),
    (
        "absence",
        "uuid",
        "019f1b5d-0000-7000-8000-000000000008",
        "The absence.",
    ),
    (
        "region",
        "string",
        "emea",
        "The region, by its name in the catalog.",
    ),
    (
        "playbook",
        "string",
        "core",
        "The playbook, by its name in the catalog.",
    ),
    ("phase", "string", "assess", "The phase behind the gate."),
    (
        "webhook",
        "uuid",
        "019f1b5d-0000-7000-8000-000000000009",
        "The address that is told what changes.",
    ),
    (
        "delivery",
        "uuid",
        "019f1b5d-0000-7000-8000-00000000000a",
        "The message, by its place in the list.",
    ),
    (
        "tenant",
        "uuid",
        "019f1b5d-0000-7000-8000-00000000000b",
        "The tenant.",
    ),
    (
        "tenant_domain",
        "string",
        "contoso-mail.example",
        "A domain of the tenant.",
    ),
    (
        "subscription",
        "uuid",
        "019f1b5d-0000-7000-8000-00000000000c",
        "The subscription.",
    ),
    (
        "import",
        "uuid",
        "019f1b5d-0000-7000-8000-00000000000d",
        "The file that was read.",
    ),
    (
        "role",
        "string",
        "specialist",
        "The role at the Center: `specialist`, `manager` or `operator`.",
    ),
    (
        "partner",
        "uuid",
        "019f1b5d-0000-7000-8000-00000000000e",
        "The partner.",
    ),
    (
        "hand_over",
        "uuid",
        "019f1b5d-0000-7000-8000-00000000000f",
        "The ask to become admin.",
    ),
    (
        "member",
        "uuid",
        "019f1b5d-0000-7000-8000-000000000010",
        "The person of the tenant.",
    ),
    (
        "invitation",
        "uuid",
        "019f1b5d-0000-7000-8000-000000000011",
        "The invitation.",
    ),
    (
        "site",
        "string",
        "admin.contoso.example",
        "The origin of the site, percent-encoded; `https://` may be left out.",
    ),
];

pub(super) const TAGS: &[(&str, &str)] = &[
    (
        "me",
        "Whose token this is, and how that person is told of news.",
    ),
    (
        "find",
        "What is found by reference, person, domain or name, within what is open to the token.",
    ),
    (
        "tenants",
        "Tenants and the services each is entitled to, with reasons.",
    ),
    ("requests", "Requests for assistance, from draft to answer."),
    (
        "engagements",
        "Where a tenant stands, and how an engagement ends.",
    ),
    (
        "tasks",
        "Tasks of the plan and what the customer does with them.",
    ),
    ("guidance", "The guidance ledger."),
    ("questions", "What customers ask that is about no task."),
    (
        "assessments",
        "What checks on the customer's side found: sent by its tool or a program of its own, kept by \
            engagement, closed by the next check or left as it is with a reason. The Specialist sees it.",
    ),
    (
        "migrations",
        "Migrations of mail: waves of mailboxes that the customer plans, starts and accepts, and that its own \
            program moves and tells of. The Specialist watches, proposes and answers, and starts none.",
    ),
    (
        "surveys",
        "How well the help serves, asked at four milestones of an engagement.",
    ),
    ("meetings", "Free times and meetings."),
    (
        "customers",
        "For partners: their customers, each as far as its consent reaches.",
    ),
    (
        "requests on behalf",
        "For partners: what they ask for their customers.",
    ),
    (
        "tasks on behalf",
        "For partners: the tasks of a customer's plan that its consent is about.",
    ),
    ("consents", "What a tenant lets its partners see and do."),
    (
        "members",
        "The people of a tenant, and who is invited. Its own admins keep them, nobody else.",
    ),
    (
        "desk",
        "For Specialists: offers, guidance, meetings. None of it acts for a customer.",
    ),
    (
        "notes",
        "For Specialists and managers: what only staff ever see.",
    ),
    ("center", "For managers: the queue."),
    (
        "decisions",
        "For managers: decisions with inputs and reasons.",
    ),
    (
        "people",
        "For managers: Specialists and when they are away.",
    ),
    ("regions", "For managers: business hours and holidays."),
    (
        "staff",
        "For managers: everybody of the Center, with roles and desks.",
    ),
    (
        "kept tenants",
        "For managers: tenants with domains, facts and subscriptions, one by one or by file.",
    ),
    (
        "kept partners",
        "For managers: partners, their people and their customers.",
    ),
    (
        "hand-overs",
        "Who asks to become admin of a tenant because its admin left.",
    ),
    (
        "widget",
        "For managers: the sites whose pages may show the widget.",
    ),
    (
        "webhooks",
        "Where programs are told what changes: docs/webhooks.md.",
    ),
    (
        "operation",
        "For operators: how the Center is, and the jobs that were given up.",
    ),
];

/// Statuses with the name of their shared answer and what each means.
pub(super) const ANSWERS: [(&str, &str, &str); 13] = [
    (
        "400",
        "Unreadable",
        "The query, the body or `Idempotency-Key` cannot be read, or the key is missing.",
    ),
    (
        "401",
        "NoToken",
        "There is no token, or it holds no longer.",
    ),
    (
        "403",
        "NotPermitted",
        "The token's person may not do this, or the token only reads.",
    ),
    (
        "404",
        "NotFound",
        "It does not exist, or not for this person: both answer the same.",
    ),
    ("405", "NoSuchMethod", "The path has no such method."),
    (
        "409",
        "Conflict",
        "It collides with what is there: the state, somebody's change, the key's earlier use.",
    ),
    (
        "412",
        "ChangedSince",
        "`If-Match` names another version than the present one.",
    ),
    (
        "413",
        "TooLarge",
        // The limits themselves follow it.
        "The body weighs more than its operation takes.",
    ),
    (
        "415",
        "NotJson",
        "The body is not `application/json`, nor of another type that the operation names.",
    ),
    (
        "422",
        "Invalid",
        "Some answers cannot be taken; `errors` names each.",
    ),
    (
        "429",
        "TooOften",
        "Asked too often; ask again after `Retry-After` seconds.",
    ),
    (
        "500",
        "Failed",
        "A fault of the Center; `reference` stands beside the cause in its log.",
    ),
    (
        "503",
        "Busy",
        "Too busy; ask again after `Retry-After` seconds, with the same key.",
    ),
];
