//! Migrations by the API: a code pairs one program, its token is for one event, what it tells moves the event
//! as the customer wishes, and nobody of the Center starts one.

mod plan;
mod runner;
mod said;

use axum::http::{Method, StatusCode};
use cast::{CONTOSO, Customer, Stage};
use center::assessment::{self, Arrival, Naming, Sender};
use center::migration::{self, PlanForm};
use center::once::Key;
use center::sign_in::{self, Secret};
use process::identity::{EngagementId, MigrationEventId, MigrationIssueId};
use process::migration::{Source, will_not_move};
use serde_json::{Value, json};
use store::migration::issue::MigrationIssue;
use store::{Id, Instant};

use crate::assessment::clean;
use crate::ground::Ground;
use crate::program::{Answered, Asked};

const TENANT: &str = "/tenants/contoso.example";

/// Plans a test wave of two mailboxes. The event, and an issue of it that waits for an answer.
pub async fn planned_for(
    stage: &Stage,
    customer: &Customer,
    engagement: EngagementId,
) -> [String; 2] {
    let (center, act) = (&stage.center, &customer.act);
    // Not the sources of the document's examples, whose events would move the same mailboxes.
    let list = "anna.old,anna@contoso.example\nboris.old,boris@contoso.example\n";
    let event = test_wave(stage, customer, engagement, ("2027-02-01", list)).await;
    let issue: MigrationIssueId = "019f1b5d-0000-7000-8000-0000000000aa".parse().unwrap();
    let row = MigrationIssue {
        id: Id(issue),
        tenant_id: Id(act.tenant()),
        event_id: Id(event),
        text: "Two people miss a folder.".to_owned(),
        reported_by: Id(act.person()),
        reported_at: Instant(stage.now()),
        answer: None,
        answered_by: None,
        answered_at: None,
    };
    let added: Result<(), store::StoreFault> = center
        .store()
        .write(move |writing| {
            let row = row.clone();
            Box::pin(async move { store::migration::issue::add(writing, row).await })
        })
        .await;
    added.unwrap();
    [event.to_string(), issue.to_string()]
}

/// Plans a test wave of these mailboxes for a day.
async fn test_wave(
    stage: &Stage,
    customer: &Customer,
    engagement: EngagementId,
    (date, mailboxes): (&str, &str),
) -> MigrationEventId {
    let (center, act) = (&stage.center, &customer.act);
    let form = PlanForm {
        wave: "test".to_owned(),
        source: "imap".to_owned(),
        date: date.to_owned(),
        time: "20:00".to_owned(),
        zone: "Europe/London".to_owned(),
        mailboxes: mailboxes.to_owned(),
        ..PlanForm::default()
    };
    let event = migration::plan(center, act, engagement, &form, &Key::draw(center)).await;
    event.unwrap()
}

/// Two waves that nothing else is about: each is removed once.
pub async fn spare_for(
    stage: &Stage,
    customer: &Customer,
    engagement: EngagementId,
) -> [String; 2] {
    let first = ("2027-03-01", "spare1,spare1@contoso.example\n");
    let second = ("2027-03-02", "spare2,spare2@contoso.example\n");
    [
        test_wave(stage, customer, engagement, first)
            .await
            .to_string(),
        test_wave(stage, customer, engagement, second)
            .await
            .to_string(),
    ]
}

impl Ground {
    fn event(&self) -> MigrationEventId {
        self.values["event"].parse().unwrap()
    }

    fn place(&self) -> String {
        format!("{TENANT}/migration/events/{}", self.event())
    }

    /// Lets the Center give the migration service in the engagement.
    pub async fn give_migration_service(&self) {
        let service = "UPDATE engagement SET migration_level = 'service'";
        assert!(self.stage.tamper(service).await > 0);
    }

    /// Brings the event as far as this step of it asks for; what cannot be done again is left as it is.
    pub async fn bring_event(&self, step: &str) {
        let far = match step {
            "submit" => 1,
            "start" | "stop" | "runners" | "event" | "progress" => 2,
            "pause" => 3,
            "retry" | "issues" | "report" => 4,
            "accept" => 5,
            _ => return,
        };
        let customer = self.stage.customer(CONTOSO).await;
        let (center, act, event) = (&self.stage.center, &customer.act, self.event());
        self.make_ready(&customer).await;
        if far >= 2 {
            migration::submit(center, act, event).await.ok();
        }
        if far >= 3 {
            migration::start(center, act, (event, None)).await.ok();
        }
        if far == 4 {
            migration::stop(center, act, (event, None)).await.ok();
        }
        if far == 5 {
            let held = self.paired().await;
            let done = ["anna", "boris"].map(verified);
            self.tell(&held, &progress(1, "ended", &done)).await;
        }
    }

    /// Lets nothing be in the way of the event: a check that finds nothing, and that somebody has read what
    /// does not move.
    async fn make_ready(&self, customer: &Customer) {
        let (center, act, engagement) = (&self.stage.center, &customer.act, self.engagement);
        let bytes = clean("contoso.example").to_string().into_bytes();
        let read = assessment::read(center, engagement, bytes, Naming::AsSent).await;
        let run = (read.unwrap(), Arrival::Page);
        let (sender, key) = (Sender::Person(act.clone()), Key::draw(center));
        let taken = assessment::take(center, &sender, engagement, run, &key).await;
        taken.ok();
        let catalog = center.catalog();
        let stays = will_not_move(catalog.carries(), Source::Imap).to_vec();
        let read = (Source::Imap, stays);
        let acknowledged = migration::acknowledge(center, act, engagement, read).await;
        acknowledged.ok();
    }

    /// A code as the page of the event shows it.
    pub async fn code(&self) -> String {
        let customer = self.stage.customer(CONTOSO).await;
        let code = migration::pair(&self.stage.center, &customer.act, self.event()).await;
        code.unwrap().reveal()
    }

    /// The token of a program that has come to the event, which is submitted.
    pub async fn runner(&self) -> Secret {
        self.bring_event("runners").await;
        self.paired().await
    }

    async fn paired(&self) -> Secret {
        let (center, code) = (&self.stage.center, self.code().await);
        let paired = migration::redeem(center, &sign_in::visitor(), &code, "mover-01").await;
        Secret::given(&paired.unwrap().token)
    }

    async fn tell(&self, held: &Secret, progress: &Value) -> Answered {
        let asked = Asked::new(Method::POST, "/migration/progress").by(Some(held));
        asked.json(progress).send(&self.api).await
    }

    async fn say(&self, step: &str) -> StatusCode {
        let asked = Asked::new(Method::POST, &format!("{}/{step}", self.place()));
        self.ask_as(CONTOSO, asked).await.status
    }

    async fn shown(&self) -> Value {
        self.ask_as(CONTOSO, Asked::get(&self.place())).await.json()
    }
}

fn progress(sequence: u64, state: &str, mailboxes: &[Value]) -> Value {
    json!({
        "schema": 1,
        "sequence": sequence,
        "sent": "2026-11-02T09:00:00Z",
        "state": state,
        "mailboxes": mailboxes,
    })
}

fn running(name: &str) -> Value {
    json!({
        "target": format!("{name}@contoso.example"),
        "state": "running",
        "messages": {"all": 10, "there": 4, "left": 0},
        "bytes": {"all": 1000, "there": 400, "left": 0},
        "attempt": 1,
    })
}

fn verified(name: &str) -> Value {
    json!({
        "target": format!("{name}@contoso.example"),
        "state": "verified",
        "messages": {"all": 10, "there": 10, "left": 0},
        "bytes": {"all": 1000, "there": 1000, "left": 0},
        "attempt": 1,
        "verified": {"at": "2026-11-02T09:00:00Z", "compared": 10, "differences": 0, "doubled": 0},
    })
}
