//! One engagement with everything that paths name: its tasks, a meeting, guidance, a request, an
//! open offer, a decision, an absence.

use std::collections::BTreeMap;

use cast::people::{self, Role as Cast};
use cast::{CONTOSO, Customer, EN, MANAGER, SECOND_EN, Stage};
use center::assessment;
use center::guidance::{self, Advice};
use center::meeting::{self, DayState, Wanted};
use center::once::Key;
use center::question;
use center::request::{self, Door};
use center::sign_in::{self, Secret};
use center::webhook::{self, Keeper, Typed};
use center::{people as center_people, routing};
use process::identity::{EngagementId, TaskId};
use process::permission::{Actor, MembershipState, TenantRole};
use process::state::{OwnerKind, TaskState};
use store::decision::DecisionKind;
use store::person::PersonKind;

use crate::assessments::{RULE, sent};
use crate::members::{Around, around};
use crate::migration;
use crate::partners::{self, Drafts};
use crate::roles::{COLLEAGUE, DEPUTY, ENDED, FORMER, INVITED, MEMBER, ROLES, SUSPENDED};

/// The Center with its engagement, and what stands for each parameter of a path.
pub struct Ground {
    pub stage: Stage,
    /// All pages of this Center.
    pub pages: axum::Router,
    engagement: EngagementId,
    /// What each of these people was asked about the help.
    surveys: BTreeMap<&'static str, String>,
    values: BTreeMap<&'static str, String>,
    /// A request of the same tenant that is still a draft.
    draft: String,
    /// A mail with an invitation.
    mail: String,
    /// A task that the Specialist does.
    centers_task: String,
    /// The Center's own address that is told what changes, and a message to it.
    centers_webhook: (String, String),
    /// What each partner has written for Contoso, and what waits for its consent.
    pub partners: Drafts,
    /// What the pages of a tenant's people name.
    around: Around,
    /// A note that a manager wrote.
    managers_note: String,
    /// Every field that any form has, filled in.
    fields: BTreeMap<&'static str, String>,
}

/// The mail that brings an invitation to a meeting.
fn mail_with_invitation(stage: &Stage) -> String {
    let mails = stage.mails_to(CONTOSO);
    let invited = mails.iter().find(|mail| mail.invitation.is_some());
    invited.unwrap().id.clone()
}

impl Ground {
    #[expect(
        clippy::too_many_lines,
        reason = "one line for each thing that a path may name"
    )]
    pub async fn new() -> Self {
        let stage = Stage::open().await;
        let customer = stage.customer(CONTOSO).await;
        colleagues(&stage, &customer).await;
        // The second Specialist says no to both, so that engagement and offer are one Specialist's.
        decline_all_but(&stage, EN, &customer).await;
        let (engagement, lead) = stage.accept().await;
        assert_eq!(lead, EN);
        let other = neighbour(&stage).await;
        decline_all_but(&stage, EN, &other).await;
        let offer = stage.open_offers().await.remove(0).0;
        stage.work().await;

        let center = &stage.center;
        let (task, centers_task) = tasks(&stage, engagement).await;
        let lead = stage.specialist(EN).await;
        let advice = Advice::parse("", "Use the wizard, not the script.", "en").unwrap();
        guidance::advise(center, &lead, task, advice, &Key::draw(center))
            .await
            .unwrap();
        let question = question_asked(&stage, &customer, engagement).await;
        let plan = plan_of(&stage, engagement).await;
        let (meeting, free) = book(&stage, &customer, engagement, &plan).await;
        stage.work().await;
        let accepted = accepted_reference(&stage, &customer).await;
        let link = request::make_link(center, &customer.own, &accepted.parse().unwrap())
            .await
            .unwrap();
        let draft = request::begin(center, &customer.act, Door::QuickAction, Vec::new())
            .await
            .unwrap();

        let partners = partners::enter(&stage, &customer).await;
        let surveys = surveys(&stage, &customer, engagement).await;

        let reading = center.store().read().await.unwrap();
        let given = store::guidance::of_task(&reading, task).await.unwrap();
        let decisions = store::decision::newest(&reading, DecisionKind::Routing, None, 1);
        let decision = decisions.await.unwrap().remove(0);
        let specialist = store::person::by_address(&reading, SECOND_EN).await;
        let specialist = specialist.unwrap().unwrap();
        drop(reading);
        let absence = absence_of(&stage, specialist.id.0).await;

        let reader = stage.sign_in(CONTOSO).await;
        let calendar = center::meeting_feed::make(center, &reader, &Key::draw(center)).await;
        let calendar = calendar.unwrap().unwrap();
        let around = around(&stage, &customer).await;
        let ((webhook, message), centers_webhook) = webhooks(&stage, &customer).await;
        let [note, managers_note] = stage.notes(&customer, engagement).await;
        let (assessment, finding) = checked(&stage, &customer, engagement).await;
        let (event, issue) = migration::stands(&stage, &customer, engagement).await;
        let values = BTreeMap::from([
            ("note", note),
            ("assessment", assessment),
            ("finding", finding),
            ("event", event),
            ("issue", issue),
            ("rule", RULE.to_owned()),
            ("member", around.colleague.clone()),
            ("document", "core-review-licences".to_owned()),
            ("hand_over", around.hand_over.clone()),
            ("domain", "contoso.example".to_owned()),
            ("engagement", engagement.to_string()),
            ("task", task.to_string()),
            ("meeting", meeting),
            ("guidance", given[0].id.0.to_string()),
            ("question", question),
            ("reference", accepted),
            ("secret", link.reveal().to_owned()),
            ("calendar", format!("{}.ics", calendar.reveal())),
            ("webhook", webhook),
            ("message", message),
            ("digest", link_in_digest(&stage, &customer).await),
            ("offer", offer.id.0.to_string()),
            ("decision", decision.id.0.to_string()),
            ("region", stage.own_region().await.to_string()),
            ("person", specialist.id.0.to_string()),
            ("absence", absence),
            ("role", "specialist".to_owned()),
            ("import", import_read(&stage).await),
            ("tenant", customer.act.tenant().to_string()),
            ("subscription", subscription_of(&stage, &customer).await),
            ("partner", partners.asks.clone()),
            ("job", stage.job_given_up().await),
            (
                "file",
                stage.file_shown(&customer, (engagement, task)).await,
            ),
            ("playbook", written(&plan["gates"][0]["playbook"])),
            ("phase", written(&plan["gates"][0]["opens"])),
        ]);
        let mut fields = filled(&values, &free);
        fields.insert("name", written(&plan["meetings"][1]["name"]));
        fields.insert("subscription", values["subscription"].clone());
        Self {
            pages: portal::router(stage.center.clone()),
            engagement,
            surveys,
            values,
            draft: draft.to_string(),
            mail: mail_with_invitation(&stage),
            centers_task,
            centers_webhook,
            partners,
            around,
            managers_note,
            fields,
            stage,
        }
    }

    /// The engagement that all paths lead to.
    pub fn engagement_id(&self) -> EngagementId {
        self.engagement
    }

    /// The request that it came from.
    pub fn accepted_reference(&self) -> process::identity::Reference {
        self.values["reference"].parse().unwrap()
    }

    /// A route's path with real identities in it, as this person meets it.
    pub async fn path(&self, pattern: &str, address: Option<&str>) -> String {
        let mut path = pattern.to_owned();
        if let Some(step) = path.strip_prefix("/t/{domain}/requests/{reference}/")
            && ["who", "what", "how", "check", "withdraw"].contains(&step)
        {
            path = path.replace("{reference}", &self.draft);
        }
        if path.starts_with("/partner/") {
            path = path.replace("{reference}", self.partners.of(address));
        }
        if path.starts_with("/center/partners/{partner}/people/") {
            let (partner, person) = &self.partners.leaving;
            path = path.replace("{partner}", partner);
            path = path.replace("{person}", person);
        }
        if path.starts_with("/t/{domain}/consents/requests/") {
            path = path.replace("{reference}", &self.partners.waiting);
        }
        if path.starts_with("/center/webhooks/") {
            let (webhook, message) = &self.centers_webhook;
            path = path.replace("{webhook}", webhook);
            path = path.replace("{message}", message);
        }
        if path.starts_with("/center/tenants/") {
            path = path.replace("{note}", &self.managers_note);
        }
        if path.starts_with("/demo/mailbox/") {
            path = path.replace("{id}", &self.mail);
        }
        if path.starts_with("/you/sign-ins/") {
            path = path.replace("{id}", &self.own_sign_in(address).await);
        }
        if path.starts_with("/desk/tasks/{task}/finish") {
            path = path.replace("{task}", &self.centers_task);
        }
        path = self.around.in_path(&path, address);
        if path.contains("{survey}") {
            let own = address.and_then(|address| self.surveys.get(address));
            path = path.replace("{survey}", own.unwrap_or(&self.surveys[CONTOSO]));
        }
        for (name, value) in &self.values {
            path = path.replace(&format!("{{{name}}}"), value);
        }
        if path.ends_with("/meetings/book") {
            let (engagement, name) = (&self.engagement, &self.fields["name"]);
            path = format!("{path}?engagement={engagement}&name={name}");
        }
        if path.contains("/readiness/rules/") && path.starts_with("/t/") {
            path = format!("{path}?engagement={}", self.engagement);
        }
        assert!(
            !path.contains('{'),
            "{pattern} has a parameter that ground.rs has no value for: {path}"
        );
        path
    }

    /// A sign-in of this person beside the one that asks; for a visitor, somebody's.
    async fn own_sign_in(&self, address: Option<&str>) -> String {
        let secret = self.stage.click(address.unwrap_or(CONTOSO)).await;
        let signed_in = sign_in::recognise(&self.stage.center, &secret).await;
        signed_in.unwrap().unwrap().sign_in.to_string()
    }

    /// Whether what a cookie carries is still good.
    pub async fn is_signed_in(&self, cookie: &Secret) -> bool {
        let signed_in = sign_in::recognise(&self.stage.center, cookie).await;
        signed_in.unwrap().is_some()
    }

    /// Whatever this form asks for, so that nobody is turned away for a missing answer.
    pub fn body(&self, pattern: &str) -> String {
        let mut fields = self.fields.clone();
        if pattern.ends_with("/meetings/series") {
            let proposed = format!("{} {}", fields["name"], fields["slot"]);
            fields.insert("meeting", proposed);
        }
        if pattern == "/you/news" {
            for kind in process::news::NewsKind::ALL {
                fields.insert(kind.as_str(), "digest".to_owned());
            }
            fields.insert("digest_hour", "8".to_owned());
        }
        let pairs = fields.iter().map(|(name, value)| {
            let value = value.replace(':', "%3A").replace(' ', "+");
            format!("{name}={value}")
        });
        pairs.collect::<Vec<_>>().join("&")
    }

    /// What is typed into the field of this name, where a form of these routes has one.
    pub fn typed(&self, name: &str) -> Option<&str> {
        self.fields.get(name).map(String::as_str)
    }

    /// The value of one parameter.
    pub fn value(&self, name: &str) -> &str {
        &self.values[name]
    }
}

/// A check of Contoso's domain, and the finding of it: one that calls no task in, so that the plan
/// stays as it is.
async fn checked(stage: &Stage, customer: &Customer, engagement: EngagementId) -> (String, String) {
    let taken = sent(stage, customer, engagement, &["contoso.example"]).await;
    let asked = (RULE, None, None);
    let language = process::language::WrittenLanguage::English;
    let found = assessment::findings(&stage.center, &customer.act, engagement, asked, language);
    let line = found.await.unwrap().lines.remove(0);
    (taken.id.to_string(), line.id.to_string())
}

/// A question that waits for its answer.
async fn question_asked(stage: &Stage, customer: &Customer, engagement: EngagementId) -> String {
    let (center, asked) = (&stage.center, "May two of us come?");
    let key = Key::draw(center);
    let question = question::ask(center, &customer.act, engagement, asked, &key).await;
    question.unwrap().to_string()
}

/// Asks Contoso's admin and everybody who represents it how well the help serves.
async fn surveys(
    stage: &Stage,
    customer: &Customer,
    engagement: EngagementId,
) -> BTreeMap<&'static str, String> {
    let represent = |role: &&crate::roles::Role| role.actor == Some(Actor::Representative);
    let represent = ROLES.iter().filter(represent);
    let people = represent.filter_map(|role| role.address);
    let mut surveys = BTreeMap::new();
    for address in people.chain([CONTOSO]) {
        let id = stage.asked(customer, engagement, address).await;
        surveys.insert(address, id.to_string());
    }
    surveys
}

/// The secret of the link in a digest of Contoso's admin.
async fn link_in_digest(stage: &Stage, customer: &Customer) -> String {
    let (person, now) = (customer.act.person(), stage.now());
    let secret = Key::draw(&stage.center).as_str().to_owned();
    let hash = center::hash(&[b"secret", secret.as_bytes()]);
    let kept = stage.center.store().write(move |writing| {
        let hash = hash.clone();
        Box::pin(async move { store::news::add_link(writing, hash, person, now).await })
    });
    kept.await.unwrap();
    secret
}

/// People of Contoso in every state, and somebody who was a Specialist once.
async fn colleagues(stage: &Stage, customer: &Customer) {
    let now = stage.now();
    let of = |address, role, held| {
        let person = people::person(PersonKind::Customer, address, "en", "Europe/London", now);
        let membership = people::membership(&customer.tenant, &person, role, held);
        Cast::Customer(person, membership)
    };
    let admin = TenantRole::Admin;
    let former = match people::specialist(FORMER, &["en"], 1, now) {
        Cast::Specialist(person, mut held, desk) => {
            held.state = store::Word(MembershipState::Ended);
            Cast::Specialist(person, held, desk)
        }
        other => other,
    };
    stage
        .enter(vec![
            of(MEMBER, TenantRole::Member, MembershipState::Active),
            of(SUSPENDED, admin, MembershipState::Suspended),
            of(INVITED, admin, MembershipState::Invited),
            of(ENDED, admin, MembershipState::Ended),
            of(COLLEAGUE, TenantRole::Member, MembershipState::Active),
            of(DEPUTY, TenantRole::Representative, MembershipState::Active),
            former,
        ])
        .await;
    let representatives = ROLES
        .iter()
        .filter(|role| role.name.starts_with("r-") || role.name == "represents");
    let held = |name| match name {
        "r-held-back" => MembershipState::Suspended,
        _ => MembershipState::Active,
    };
    let representatives = representatives.filter_map(|role| {
        let address = role.address?;
        Some(of(address, TenantRole::Representative, held(role.name)))
    });
    stage.enter(representatives.collect()).await;
}

/// Another tenant in London, whose request is on offer.
async fn neighbour(stage: &Stage) -> Customer {
    let address = "admin@fabrikam.example";
    let london = ("GB", "Europe/London", "emea", "");
    let now = stage.now();
    let (tenant, subscription) = people::tenant("Fabrikam", "fabrikam.example", london, 900, now);
    let admin = people::person(PersonKind::Customer, address, "en", london.1, now);
    let held = MembershipState::Active;
    let membership = people::membership(&tenant, &admin, TenantRole::Admin, held);
    stage
        .enter(vec![
            Cast::Tenant(tenant, subscription),
            Cast::Customer(admin, membership),
        ])
        .await;
    stage.customer(address).await
}

/// Sends a request, and lets everybody decline it until it is offered to the one wanted.
async fn decline_all_but(stage: &Stage, wanted: &str, customer: &Customer) {
    stage.file(customer, "en", &["exchange-online"]).await;
    stage.work().await;
    loop {
        let (offer, address) = stage.open_offers().await.remove(0);
        if address == wanted {
            return;
        }
        let act = stage.specialist(&address).await;
        routing::decline(&stage.center, &act, offer.id.0, "No time.")
            .await
            .unwrap();
        stage.work().await;
    }
}

/// The tenant's address that is told what changes with a message to it, and the Center's.
async fn webhooks(stage: &Stage, customer: &Customer) -> ((String, String), (String, String)) {
    let own = Keeper::Tenant(customer.own.clone());
    let manager = Keeper::Center(stage.manager(MANAGER).await);
    (webhook(stage, &own).await, webhook(stage, &manager).await)
}

/// An address that is told what changes, and a message to it.
async fn webhook(stage: &Stage, keeper: &Keeper) -> (String, String) {
    let (center, key) = (&stage.center, Key::draw(&stage.center));
    let typed = Typed {
        url: "https://hooks.example/".to_owned(),
        kinds: Vec::new(),
    };
    let (made, _) = webhook::make(center, keeper, &typed, &key).await.unwrap();
    let sent = webhook::test(center, keeper, made.id, &key).await.unwrap();
    (made.id.to_string(), sent.to_string())
}

/// An open task of the customer, and one that the Specialist does.
async fn tasks(stage: &Stage, engagement: EngagementId) -> (TaskId, String) {
    let reading = stage.center.store().read().await.unwrap();
    let tasks = store::task::of_engagement(&reading, engagement).await;
    let tasks = tasks.unwrap();
    let open = |task: &&store::task::Task| {
        task.state.0 == TaskState::Open && task.owner.0 == OwnerKind::Customer
    };
    let the_centers = |task: &&store::task::Task| task.owner.0 == OwnerKind::Specialist;
    let centers = tasks.iter().find(the_centers).unwrap();
    (
        tasks.iter().find(open).unwrap().id.0,
        centers.id.0.to_string(),
    )
}

async fn plan_of(stage: &Stage, engagement: EngagementId) -> serde_json::Value {
    let reading = stage.center.store().read().await.unwrap();
    let row = store::engagement::pinned(&reading, engagement).await;
    row.unwrap().unwrap().plan.0
}

fn written(value: &serde_json::Value) -> String {
    value.as_str().unwrap().to_owned()
}

async fn subscription_of(stage: &Stage, customer: &Customer) -> String {
    let reading = stage.center.store().read().await.unwrap();
    let held = store::subscription::of_tenant(&reading, customer.act.tenant()).await;
    held.unwrap()[0].id.0.to_string()
}

/// Books the first meeting of the plan. Returns it, and a time that is still free.
async fn book(
    stage: &Stage,
    customer: &Customer,
    engagement: EngagementId,
    plan: &serde_json::Value,
) -> (String, String) {
    let center = &stage.center;
    let wanted = Wanted::Planned {
        engagement,
        name: written(&plan["meetings"][0]["name"]).parse().unwrap(),
    };
    let Customer { act, tenant, .. } = customer;
    let free = meeting::free_slots(center, act, tenant, &wanted, (None, None)).await;
    let days = free.unwrap().days.into_iter();
    let slots: Vec<_> = days
        .filter_map(|day| match day.state {
            DayState::Free(slots) => Some(slots),
            _ => None,
        })
        .flatten()
        .collect();
    let start = slots[0].start;
    let booked = meeting::book(center, act, &wanted, start, &Key::draw(center)).await;
    let still_free = slots.last().unwrap().start;
    (booked.unwrap().to_string(), still_free.to_string())
}

/// A file of tenants that was read and not taken in.
async fn import_read(stage: &Stage) -> String {
    let manager = stage.manager(MANAGER).await;
    let text = "name,domain,cloud,segment,country,zone\n\
        Woodgrove,woodgrove.example,worldwide,commercial,KR,Asia/Seoul\n";
    let typed = center::import::ImportTyped {
        kind: "tenants".to_owned(),
        file_name: "list.csv".to_owned(),
        bytes: text.into(),
        source: "The licence report".to_owned(),
        as_of: "2026-10-31".to_owned(),
        language: process::language::WrittenLanguage::English,
    };
    let key = Key::draw(&stage.center);
    let read = center::import::read(&stage.center, &manager, &typed, &key);
    read.await.unwrap().to_string()
}

async fn accepted_reference(stage: &Stage, customer: &Customer) -> String {
    let requests = request::requests_of(&stage.center, &customer.act).await;
    requests.unwrap()[0].reference.to_string()
}

async fn absence_of(stage: &Stage, person: process::identity::PersonId) -> String {
    let manager = stage.manager(MANAGER).await;
    let typed = center_people::AbsenceTyped {
        from: "2027-08-02".to_owned(),
        back: "2027-08-06".to_owned(),
    };
    let center = &stage.center;
    center_people::note_absence(center, &manager, person, &typed, &Key::draw(center))
        .await
        .unwrap();
    let reading = center.store().read().await.unwrap();
    let absences = store::absence::from(&reading, stage.now()).await.unwrap();
    absences[0].id.to_string()
}

/// Every field that any form has.
fn filled(values: &BTreeMap<&'static str, String>, free: &str) -> BTreeMap<&'static str, String> {
    let own = ["engagement", "task", "meeting", "guidance", "person"];
    let mut fields: BTreeMap<_, _> = own
        .iter()
        .map(|name| (*name, values[name].clone()))
        .collect();
    let typed = [
        ("key", "0123456789abcdef0123456789abcdef"),
        ("address", CONTOSO),
        ("origin", "https://admin.contoso.example"),
        ("to", "on"),
        ("url", "https://hooks.contoso.example/"),
        ("version", "1"),
        ("agree", "yes"),
        ("answer", "Use the wizard."),
        ("answer-language", "en"),
        ("question", "May two of us come?"),
        ("score", "4"),
        ("comment", "The kickoff helped."),
        ("about", ""),
        ("back", "2027-05-07"),
        ("business_reason", "The lease ends."),
        ("code", "123456"),
        ("confirmed", "yes"),
        ("date", "2027-05-03"),
        ("day", "2027-05-03"),
        ("desired_date", "2027-03-01"),
        ("directory", "on-premises"),
        ("document", "en"),
        ("domain", "litware.example"),
        ("door", "quick_action"),
        ("file_source", "file-share"),
        ("from", "2027-05-03"),
        ("kept-at", "The safe."),
        ("kind", "closed"),
        ("language", "en"),
        ("mail_source", "exchange-on-premises"),
        ("minutes", "We agreed."),
        ("correction", "Calls before nine."),
        ("join_link", "https://meet.example/4hq2"),
        ("note", "Done as written."),
        ("outcome", "took-place"),
        ("reason", "It cannot be done so."),
        ("reply", "Thank you."),
        ("review", "accept"),
        ("said", "Start with the pilot."),
        ("said-language", "en"),
        ("scopes", "request"),
        ("services", "exchange-online"),
        ("slot", free),
        ("source", "The official gazette."),
        ("spoken_language", "en"),
        ("step", "hour"),
        ("success_owner", "Debra Berger"),
        ("text", "Please look."),
        ("until", "2027-05-03"),
        ("valid_from", "2027-05-03"),
        ("zone", "Europe/London"),
    ];
    fields.extend(typed.map(|(name, value)| (name, value.to_owned())));
    fields
}
