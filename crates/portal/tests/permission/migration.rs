//! Migrations of mail, as the customer's people and their Specialist see them.

mod import;
mod outcome;
mod planning;
mod under_way;

use axum::http::StatusCode;
use cast::{CONTOSO, Customer, Stage};
use center::migration::{self, PlanForm};
use center::once::Key;
use center::sign_in::{self, Secret};
use process::identity::{EngagementId, MigrationEventId};
use process::language::WrittenLanguage;
use serde_json::json;

use crate::assessments::sent;
use crate::browser::{Answered, Asked};

const MIGRATION: &str = "/t/contoso.example/migration";
/// A key of a form, as any page has one.
const KEY: &str = "key=0123456789abcdef0123456789abcdef";
const OTHER_KEY: &str = "key=fedcba9876543210fedcba9876543210";

/// Plans a test wave of two mailboxes.
pub async fn planned(
    stage: &Stage,
    customer: &Customer,
    engagement: EngagementId,
) -> MigrationEventId {
    let form = PlanForm {
        wave: "test".to_owned(),
        source: "imap".to_owned(),
        name: "First steps".to_owned(),
        date: "2026-11-03".to_owned(),
        time: "20:00".to_owned(),
        zone: "Europe/London".to_owned(),
        mailboxes: "ann,ann@contoso.example,12.5 GB,50 GB\nbob,bob@contoso.example\n".to_owned(),
        ..PlanForm::default()
    };
    let center = &stage.center;
    let key = Key::draw(center);
    let planned = migration::plan(center, &customer.act, engagement, &form, &key).await;
    planned.unwrap()
}

/// Has a wave move: acknowledged, submitted, started, with its program paired; the program's token.
pub async fn moving(stage: &Stage, customer: &Customer, id: MigrationEventId) -> Secret {
    let (center, act) = (&stage.center, &customer.act);
    let language = WrittenLanguage::English;
    let event = migration::event(center, act, (id, None), language).await;
    let event = event.unwrap();
    let list = (event.stays.source, event.stays.list);
    migration::acknowledge(center, act, event.head.id, list)
        .await
        .unwrap();
    migration::submit(center, act, id).await.unwrap();
    migration::start(center, act, (id, None)).await.unwrap();
    let code = migration::pair(center, act, id).await.unwrap().reveal();
    let paired = migration::redeem(center, &sign_in::visitor(), &code, "mover").await;
    Secret::given(&paired.unwrap().token)
}

/// Has the program say that it has ended: one mailbox is verified, one has an item too large.
pub async fn ends(stage: &Stage, token: &Secret) {
    let now = stage.now();
    let sum = |all: u64, there: u64, left: u64| json!({"all": all, "there": there, "left": left});
    let compared = json!({"at": now, "compared": 20, "differences": 0, "doubled": 0});
    let item = json!({
        "class": "too_large", "uid": 7, "bytes": 41_943_040,
        "folder": "Old, and =new", "subject": "=1+1",
    });
    let told = json!({
        "schema": 1, "sequence": 1, "sent": now, "state": "ended",
        "mailboxes": [
            {
                "target": "ann@contoso.example", "state": "verified", "attempt": 1,
                "messages": sum(20, 20, 0), "bytes": sum(2048, 2048, 0), "verified": compared,
            },
            {
                "target": "bob@contoso.example", "state": "with_errors", "attempt": 1,
                "messages": sum(10, 9, 1), "bytes": sum(50_000_000, 8_056_960, 41_943_040),
                "items": [item],
            },
        ],
    });
    let known = sign_in::recognise(&stage.center, token).await.unwrap();
    let known = known.unwrap();
    let runner = known.runner().unwrap();
    let told = serde_json::from_value(told).unwrap();
    migration::progress(&stage.center, runner, told)
        .await
        .unwrap();
}

/// Has the program say what it does and how far one mailbox is, of which some is there; the other could not
/// be moved.
async fn tells(stage: &Stage, token: &Secret, (sequence, does, mailbox): (u64, &str, &str)) {
    let now = stage.now();
    let sum = |all: u64, there: u64| json!({"all": all, "there": there, "left": 0});
    let fault = json!({"class": "unreachable", "said": ""});
    let told = json!({
        "schema": 1, "sequence": sequence, "sent": now, "state": does,
        "per_hour": {"messages": 2_000, "bytes": 90_000_000},
        "mailboxes": [
            {
                "target": "ann@contoso.example", "state": mailbox, "attempt": 1,
                "messages": sum(1_500, 705), "bytes": sum(33_900_000, 33_900_000),
                "items": [{"class": "nul", "uid": 9, "bytes": 2_048}],
            },
            {
                "target": "bob@contoso.example", "state": "failed", "attempt": 1,
                "messages": sum(0, 0), "bytes": sum(0, 0), "fault": fault,
            },
        ],
    });
    let known = sign_in::recognise(&stage.center, token).await.unwrap();
    let known = known.unwrap();
    let runner = known.runner().unwrap();
    let told = serde_json::from_value(told).unwrap();
    migration::progress(&stage.center, runner, told)
        .await
        .unwrap();
}

/// Contoso with a plan under way that its Specialist leads, and a check that found nothing in the way.
struct Plan {
    stage: Stage,
    customer: Customer,
    engagement: EngagementId,
    lead: String,
}

impl Plan {
    async fn new() -> Self {
        let plan = Self::unchecked().await;
        let domains = ["contoso.example"];
        sent(&plan.stage, &plan.customer, plan.engagement, &domains).await;
        plan
    }

    /// The same before any check.
    async fn unchecked() -> Self {
        let stage = Stage::open().await;
        let customer = stage.customer(CONTOSO).await;
        let services = ["exchange-online"];
        let (engagement, lead) = stage.engagement(&customer, "en", &services).await;
        Self {
            stage,
            customer,
            engagement,
            lead,
        }
    }

    async fn send(&self, asked: Asked, address: &str) -> Answered {
        let cookie = self.stage.click(address).await;
        let pages = portal::router(self.stage.center.clone());
        asked.with(Some(&cookie)).send(&pages).await
    }

    async fn read(&self, address: &str, path: &str) -> String {
        let answered = self.send(Asked::get(path), address).await;
        assert_eq!(answered.status, StatusCode::OK, "{path}: {}", answered.text);
        answered.text
    }

    /// Presses a button of the customer's, which leads back to a page.
    async fn press(&self, path: &str, body: &str) -> String {
        let pressed = self.send(Asked::post(path, body), CONTOSO).await;
        assert_eq!(pressed.status, StatusCode::SEE_OTHER, "{}", pressed.text);
        self.read(CONTOSO, pressed.location()).await
    }

    fn led(&self, path: &str) -> String {
        format!("/desk/engagements/{}/migration{path}", self.engagement)
    }

    /// A wave of the customer's that has ended, and its page.
    async fn ended(&self) -> (MigrationEventId, String) {
        let id = planned(&self.stage, &self.customer, self.engagement).await;
        let token = moving(&self.stage, &self.customer, id).await;
        ends(&self.stage, &token).await;
        (id, format!("{MIGRATION}/{id}"))
    }
}

/// What a page shows below its header, where every page has its own forms.
fn main_of(page: &str) -> &str {
    let (_, main) = page.split_once("<main").unwrap();
    main.split("</main>").next().unwrap()
}

/// What the form that leads there says that its reader saw; nothing where it says nothing.
fn seen(page: &str, path: &str) -> String {
    let (_, form) = page.split_once(&format!("action=\"{path}\"")).unwrap();
    let form = form.split("</form>").next().unwrap();
    let field = form.split_once("name=\"seen\" value=\"");
    field.map_or_else(String::new, |(_, value)| {
        format!("seen={}", value.split('"').next().unwrap())
    })
}

/// The names that stand in the hidden fields of the form that acknowledges.
fn shown(page: &str) -> String {
    let fields = page.split("name=\"shown\" value=\"").skip(1);
    let names = fields.map(|field| format!("shown={}", field.split('"').next().unwrap()));
    names.collect::<Vec<_>>().join("&")
}

/// A wave that stands with everything that its pages name: it has ended, with an issue. Its identity, and
/// the issue's.
pub async fn stands(
    stage: &Stage,
    customer: &Customer,
    engagement: EngagementId,
) -> (String, String) {
    let id = planned(stage, customer, engagement).await;
    let token = moving(stage, customer, id).await;
    ends(stage, &token).await;
    let center = &stage.center;
    let key = Key::draw(center);
    let text = "Bob misses a folder.";
    let issue = migration::report_issue(center, &customer.act, id, text, &key).await;
    (id.to_string(), issue.unwrap().to_string())
}
