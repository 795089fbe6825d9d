//! One engagement of Contoso with everything that paths name, and Fabrikam's request on offer.

use std::collections::BTreeMap;

use api::Operation;
use axum::Router;
use axum::http::Method;
use cast::people::{self, Role as Cast};
use cast::{CONTOSO, Customer, EN, MANAGER, SECOND_EN, Stage, TINYCO};
use center::assessment;
use center::guidance::{self, Advice};
use center::meeting::{self, DayState, Wanted};
use center::once::Key;
use center::people as center_people;
use center::question;
use center::request::{self, Door};
use center::routing;
use center::sign_in::Secret;
use center::webhook::{self, Keeper, Typed};
use process::identity::{EngagementId, TaskId};
use process::permission::{MembershipState, Scope, TenantRole};
use process::state::{OwnerKind, TaskState};
use serde_json::{Value, json};
use store::decision::DecisionKind;
use store::person::PersonKind;

use crate::around::Around;
use crate::assessment::{RULE, found_for};
use crate::migration::{planned_for, spare_for};

pub const MEMBER: &str = "member@contoso.example";
pub const SUSPENDED: &str = "suspended@contoso.example";
pub const INVITED: &str = "invited@contoso.example";
pub const ENDED: &str = "ended@contoso.example";
/// Represents Contoso in everything that can be handed on.
pub const REPRESENTATIVE: &str = "representative@agency.example";
/// Represents Contoso in asking only.
pub const MAY_REQUEST: &str = "may-request@agency.example";
pub const FORMER: &str = "specialist-former@center.example";
/// Of a partner of Contoso's that has no consent.
pub const WITHOUT_CONSENT: &str = "partner@adatum.example";

pub struct Ground {
    pub stage: Stage,
    pub api: Router,
    pub engagement: EngagementId,
    /// What each of these people was asked about the help.
    surveys: BTreeMap<&'static str, String>,
    /// What stands for each parameter of a path.
    pub values: BTreeMap<&'static str, String>,
    /// A request of Contoso that is still a draft.
    pub draft: String,
    /// A request of Tiny Company that got the self-serve plan.
    pub self_serve: String,
    /// A task that the Specialist does.
    pub centers_task: String,
    /// Times that are free for the meeting named second in the plan.
    pub free: Vec<String>,
    pub second_meeting: String,
    /// The Center's own address that is told what changes, and a message to it.
    pub centers_webhook: (String, String),
    pub around: Around,
    /// A note that a manager wrote.
    pub managers_note: String,
    /// Events of a migration that can be removed: one for whoever represents the tenant, one for the others.
    spare_events: [String; 2],
    /// The token with which the tool sends for this engagement.
    pub tool: Secret,
}

impl Ground {
    pub async fn new() -> Self {
        let stage = Stage::open().await;
        let customer = stage.customer(CONTOSO).await;
        colleagues(&stage, &customer).await;
        let around = Around::new(&stage, &customer).await;
        decline_all_but(&stage, EN, &customer).await;
        let (engagement, lead) = stage.accept().await;
        assert_eq!(lead, EN);
        let other = neighbour(&stage).await;
        decline_all_but(&stage, EN, &other).await;
        let offer = stage.open_offers().await.remove(0).0;
        let tiny = stage.customer(TINYCO).await;
        let self_serve = stage.file(&tiny, "en", &["exchange-online"]).await;
        stage.work().await;

        let center = &stage.center;
        let (task, centers_task) = tasks(&stage, engagement).await;
        let [event, issue] = planned_for(&stage, &customer, engagement).await;
        let spare_events = spare_for(&stage, &customer, engagement).await;
        let lead = stage.specialist(EN).await;
        let advice = Advice::parse("", "Use the wizard, not the script.", "en").unwrap();
        let key = Key::draw(center);
        let advised = guidance::advise(center, &lead, task, advice, &key).await;
        advised.unwrap();
        let asked = "May two of us come?";
        let key = Key::draw(center);
        let question = question::ask(center, &customer.act, engagement, asked, &key).await;
        let question = question.unwrap();
        let surveys = surveys(&stage, &customer, engagement).await;
        let reading = center.store().read().await.unwrap();
        let pinned = store::engagement::pinned(&reading, engagement).await;
        let plan = pinned.unwrap().unwrap().plan;
        drop(reading);
        let (meeting, free) = book(&stage, &customer, engagement, &plan).await;
        stage.work().await;
        let requests = request::requests_of(center, &customer.act).await.unwrap();
        let accepted = requests[0].reference.to_string();
        let draft = request::begin(center, &customer.act, Door::QuickAction, Vec::new()).await;

        let reading = center.store().read().await.unwrap();
        let given = store::guidance::of_task(&reading, task).await.unwrap();
        let decisions = store::decision::newest(&reading, DecisionKind::Routing, None, 1);
        let decision = decisions.await.unwrap().remove(0);
        let specialist = store::person::by_address(&reading, SECOND_EN).await;
        let specialist = specialist.unwrap().unwrap().id.0;
        drop(reading);
        let absence = absence_of(&stage, specialist).await;
        let written = |value: &Value| value.as_str().unwrap().to_owned();
        let own = Keeper::Tenant(customer.own.clone());
        let (webhook, delivery) = webhook(&stage, &own).await;
        let manager = Keeper::Center(stage.manager(MANAGER).await);
        let centers_webhook = self::webhook(&stage, &manager).await;
        let file = stage.file_shown(&customer, (engagement, task)).await;
        let [note, managers_note] = stage.notes(&customer, engagement).await;
        let [run, finding] = found_for(&stage, &customer, engagement).await;
        let (act, key) = (&customer.act, Key::draw(center));
        let tool = assessment::make_token(center, act, engagement, &key).await;
        let mut values = BTreeMap::from([
            ("note", note),
            ("assessment", run),
            ("finding", finding),
            ("event", event),
            ("issue", issue),
            ("webhook", webhook),
            ("delivery", delivery),
            ("domain", "contoso.example".to_owned()),
            ("engagement", engagement.to_string()),
            ("task", task.to_string()),
            ("meeting", meeting),
            ("file", file),
            ("guidance", given[0].id.0.to_string()),
            ("question", question.to_string()),
            ("tenant", customer.act.tenant().to_string()),
            ("reference", accepted),
            ("offer", offer.id.0.to_string()),
            ("decision", decision.id.0.to_string()),
            ("region", stage.own_region().await.to_string()),
            ("person", specialist.to_string()),
            ("absence", absence),
            ("playbook", written(&plan["gates"][0]["playbook"])),
            ("phase", written(&plan["gates"][0]["opens"])),
            ("job", stage.job_given_up().await),
        ]);
        values.extend(around.values.iter().cloned());
        Self {
            around,
            managers_note,
            spare_events,
            tool: tool.unwrap().unwrap(),
            centers_webhook,
            engagement,
            surveys,
            values,
            draft: draft.unwrap().to_string(),
            self_serve: self_serve.reference.to_string(),
            centers_task,
            free,
            second_meeting: written(&plan["meetings"][1]["name"]),
            api: api::router(stage.center.clone()),
            stage,
        }
    }

    /// An operation's path with real identities in it.
    pub fn path(&self, operation: &Operation) -> String {
        self.path_for(operation, None)
    }

    /// The same as this person meets it: a partner has drafts of its own.
    pub fn path_for(&self, operation: &Operation, address: Option<&str>) -> String {
        let mut path = self.around.in_path(&operation.path, address);
        let is_of_a_draft = ["/what", "/how", "/file", "/withdraw"];
        if is_of_a_draft.iter().any(|step| path.ends_with(step)) {
            path = path.replace("{reference}", &self.draft);
        }
        if path.ends_with("/finish") {
            path = path.replace("{task}", &self.centers_task);
        }
        if path.starts_with("/center/tenants/") {
            path = path.replace("{note}", &self.managers_note);
        }
        if path.starts_with("/center/webhooks") {
            let (webhook, delivery) = &self.centers_webhook;
            path = path.replace("{webhook}", webhook);
            path = path.replace("{delivery}", delivery);
        }
        if operation.method == Method::DELETE {
            let [others, representatives] = &self.spare_events;
            let own = match address {
                Some(REPRESENTATIVE) => representatives,
                _ => others,
            };
            path = path.replace("{event}", own);
        }
        let own = address.and_then(|address| self.surveys.get(address));
        path = path.replace("{survey}", own.unwrap_or(&self.surveys[CONTOSO]));
        for (name, value) in &self.values {
            path = path.replace(&format!("{{{name}}}"), value);
        }
        if path.ends_with("/slots") {
            let (engagement, name) = (self.engagement, &self.second_meeting);
            path = format!("{path}?engagement={engagement}&name={name}");
        }
        if path.ends_with("/findings") {
            let is_the_leads = path.starts_with("/desk/");
            path = format!("{path}?rule={RULE}");
            if !is_the_leads {
                path = format!("{path}&engagement={}", self.engagement);
            }
        }
        if path.ends_with("/find") {
            path.push_str("?q=contoso.example");
        }
        assert!(
            !path.contains('{'),
            "{} has a parameter that ground.rs has no value for: {path}",
            operation.path
        );
        path
    }

    /// The document's example of this operation's body, with this ground's identities in it.
    pub fn body(&self, operation: &Operation) -> Option<Value> {
        let mut body = super::document::example(operation)?;
        if operation.path.ends_with("/consents/{partner}") {
            body["instead_of"] = json!(self.around.consent);
        }
        for name in ["engagement", "meeting"] {
            if body.get(name).is_some() {
                body[name] = json!(self.values[name]);
            }
        }
        if body.get("starts_at").is_some() {
            body["starts_at"] = json!(self.free[0]);
        }
        if operation.path.ends_with("/meetings/series") {
            let one = json!({"name": self.second_meeting, "starts_at": self.free[0]});
            body["meetings"] = json!([one]);
        }
        if operation.path.ends_with("/meetings") || operation.path.ends_with("/holds") {
            body["name"] = json!(self.second_meeting);
        }
        Some(body)
    }
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
            former,
        ])
        .await;
    for (address, scopes) in [
        (REPRESENTATIVE, Scope::ALL),
        (MAY_REQUEST, &[Scope::Request]),
    ] {
        stage.representative(customer, address, scopes).await;
    }
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
    let entering = vec![
        Cast::Tenant(tenant, subscription),
        Cast::Customer(admin, membership),
    ];
    stage.enter(entering).await;
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
        let declined = routing::decline(&stage.center, &act, offer.id.0, "No time.").await;
        declined.unwrap();
        stage.work().await;
    }
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

/// What each of those who may answer is asked.
async fn surveys(
    stage: &Stage,
    customer: &Customer,
    engagement: EngagementId,
) -> BTreeMap<&'static str, String> {
    let mut surveys = BTreeMap::new();
    for address in [CONTOSO, REPRESENTATIVE, MAY_REQUEST] {
        let asked = stage.asked(customer, engagement, address).await;
        surveys.insert(address, asked.to_string());
    }
    surveys
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
    let centers = tasks.iter().find(the_centers).unwrap().id.0.to_string();
    (tasks.iter().find(open).unwrap().id.0, centers)
}

/// Books the first meeting of the plan. Returns it, and times that are free for the second.
async fn book(
    stage: &Stage,
    customer: &Customer,
    engagement: EngagementId,
    plan: &Value,
) -> (String, Vec<String>) {
    let center = &stage.center;
    let Customer { act, tenant, .. } = customer;
    let wanted = |at: usize| Wanted::Planned {
        engagement,
        name: plan["meetings"][at]["name"]
            .as_str()
            .unwrap()
            .parse()
            .unwrap(),
    };
    let free = free_times(center, act, tenant, &wanted(0)).await;
    let start = free[0].parse().unwrap();
    let booked = meeting::book(center, act, &wanted(0), start, &Key::draw(center)).await;
    let others = free_times(center, act, tenant, &wanted(1)).await;
    (booked.unwrap().to_string(), others)
}

async fn free_times(
    center: &center::Center,
    act: &process::permission::TenantAct,
    tenant: &center::Tenant,
    wanted: &Wanted,
) -> Vec<String> {
    let free = meeting::free_slots(center, act, tenant, wanted, (None, None)).await;
    let days = free.unwrap().days.into_iter();
    let slots = days.filter_map(|day| match day.state {
        DayState::Free(slots) => Some(slots),
        _ => None,
    });
    slots.flatten().map(|slot| slot.start.to_string()).collect()
}

async fn absence_of(stage: &Stage, person: process::identity::PersonId) -> String {
    let manager = stage.manager(MANAGER).await;
    let typed = center_people::AbsenceTyped {
        from: "2027-08-02".to_owned(),
        back: "2027-08-06".to_owned(),
    };
    let center = &stage.center;
    let key = Key::draw(center);
    let noted = center_people::note_absence(center, &manager, person, &typed, &key).await;
    noted.unwrap();
    let reading = center.store().read().await.unwrap();
    let absences = store::absence::from(&reading, stage.now()).await.unwrap();
    absences[0].id.to_string()
}
