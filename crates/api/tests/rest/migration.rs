//! Migrations by the API: a code pairs one program, its token is for one event, what it tells moves the event
//! as the customer wishes, and nobody of the Center starts one.

use api::Audience;
use axum::http::{Method, StatusCode, header};
use cast::{CONTOSO, Customer, EN, HANBIT, MANAGER, OPERATOR, Stage};
use center::assessment::{self, Arrival, Naming, Sender};
use center::migration::{self, PlanForm, TRIES_OF_A_CLIENT};
use center::once::Key;
use center::sign_in::{self, Secret};
use jiff::SignedDuration;
use process::identity::{EngagementId, MigrationEventId, MigrationIssueId};
use process::migration::{Source, will_not_move};
use process::permission::Action;
use report::migration::MOST_MESSAGE_BYTES;
use serde_json::{Value, json};
use store::migration::issue::MigrationIssue;
use store::{Id, Instant};
use tokio::task::JoinSet;

use crate::assessment::{clean, fault, told};
use crate::ground::Ground;
use crate::program::{Answered, Asked, token};

const TENANT: &str = "/tenants/contoso.example";
/// A code in its form that nobody was shown.
const NEVER: &str = "2222-2222-2222";

/// Plans a test wave of two mailboxes. The event, and an issue of it that waits for an answer.
pub async fn planned_for(
    stage: &Stage,
    customer: &Customer,
    engagement: EngagementId,
) -> [String; 2] {
    let (center, act) = (&stage.center, &customer.act);
    let form = PlanForm {
        wave: "test".to_owned(),
        source: "imap".to_owned(),
        date: "2027-02-01".to_owned(),
        time: "20:00".to_owned(),
        zone: "Europe/London".to_owned(),
        mailboxes: "anna,anna@contoso.example\nboris,boris@contoso.example\n".to_owned(),
        ..PlanForm::default()
    };
    let event = migration::plan(center, act, engagement, &form, &Key::draw(center)).await;
    let event = event.unwrap();
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

fn pairing(code: &str) -> Asked {
    let asked = Asked::new(Method::POST, "/migration/runners");
    asked.json(&json!({"code": code, "name": "mover-01"}))
}

#[tokio::test]
async fn a_code_pairs_one_program_and_nothing_tells_why_it_pairs_no_other() {
    let ground = Ground::new().await;
    ground.bring_event("runners").await;
    let code = ground.code().await;
    let paired = pairing(&code.to_lowercase()).send(&ground.api).await;
    assert_eq!(paired.status, StatusCode::CREATED, "{}", paired.text);
    let place = format!("{}/migration/event", api::BASE);
    assert_eq!(paired.header(header::LOCATION), place);
    let held = Secret::given(paired.json()["token"].as_str().unwrap());
    let shown = Asked::get("/migration/event").by(Some(&held));
    let shown = shown.send(&ground.api).await.json();
    assert_eq!(shown, paired.json()["event"]);
    assert_eq!(shown["id"], ground.values["event"]);
    assert_eq!(shown["wanted"], "wait");
    let first = json!({"source": "anna", "target": "anna@contoso.example"});
    assert_eq!(shown["mailboxes"][0], first);

    let used = pairing(&code).send(&ground.api).await;
    let late = ground.code().await;
    ground.stage.clock.advance(SignedDuration::from_mins(15));
    let late = pairing(&late).send(&ground.api).await;
    let never = pairing(NEVER).send(&ground.api).await;
    let none = pairing("open sesame").send(&ground.api).await;
    for refused in [&used, &late, &never, &none] {
        assert_eq!(told(refused), [fault("code", "error-migration-code")]);
        assert_eq!(refused.text, used.text);
    }
    let nameless = json!({"code": NEVER, "name": ""});
    let nameless = Asked::new(Method::POST, "/migration/runners").json(&nameless);
    assert_eq!(told(&nameless.send(&ground.api).await)[0].0, "name");
}

#[tokio::test]
async fn one_client_comes_with_so_many_codes_and_keeps_no_other_away() {
    let ground = Ground::new().await;
    ground.bring_event("runners").await;
    let code = ground.code().await;
    let knock = |code: &str, client: &str| pairing(code).of_client(client).send(&ground.api);
    for _ in 0..TRIES_OF_A_CLIENT {
        let wrong = knock(NEVER, "192.0.2.7").await;
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    }
    for same in ["192.0.2.7", "::ffff:192.0.2.7"] {
        let refused = knock(&code, same).await;
        assert_eq!(refused.status, StatusCode::TOO_MANY_REQUESTS, "{same}");
        assert_eq!(refused.header(header::RETRY_AFTER), "900");
    }
    let other = knock(&code, "198.51.100.1").await;
    assert_eq!(other.status, StatusCode::CREATED, "{}", other.text);
    ground.stage.clock.advance(SignedDuration::from_mins(16));
    let again = knock(NEVER, "192.0.2.7").await;
    assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY);
}

#[tokio::test]
async fn of_fifty_programs_with_one_code_at_once_exactly_one_is_paired() {
    let ground = Ground::new().await;
    ground.bring_event("runners").await;
    let code = ground.code().await;
    let mut coming = JoinSet::new();
    for number in 1..=50 {
        let client = format!("192.0.2.{number}");
        let (api, asked) = (ground.api.clone(), pairing(&code).of_client(&client));
        coming.spawn(async move { asked.send(&api).await.status });
    }
    let came = coming.join_all().await;
    let paired = came.iter().filter(|status| status.is_success()).count();
    assert_eq!(paired, 1, "{came:?}");
    let tokens =
        "SELECT count(*) FROM sign_in WHERE migration_id IS NOT NULL AND revoked_at IS NULL";
    assert_eq!(ground.stage.number(tokens).await, 1);
}

/// No token makes another one, and a door that is open to strangers knows nobody.
#[tokio::test]
async fn at_the_door_no_token_is_looked_at() {
    let ground = Ground::new().await;
    let held = token(&ground.stage, CONTOSO).await;
    let with = pairing(NEVER).by(Some(&held)).send(&ground.api).await;
    let without = pairing(NEVER).send(&ground.api).await;
    assert_eq!((with.status, &with.text), (without.status, &without.text));
    let form = Asked::new(Method::POST, "/migration/runners").text("code=1&name=x");
    let form = form.header("content-type", "application/x-www-form-urlencoded");
    let status = form.send(&ground.api).await.status;
    assert_eq!(status, StatusCode::UNSUPPORTED_MEDIA_TYPE);
    let large = pairing(&"2".repeat(70_000)).send(&ground.api).await;
    assert_eq!(large.status, StatusCode::PAYLOAD_TOO_LARGE);
}

#[tokio::test]
async fn a_programs_token_is_for_its_event_and_nothing_else() {
    let ground = Ground::new().await;
    let held = ground.runner().await;
    let (owner, lead) = (
        token(&ground.stage, CONTOSO).await,
        token(&ground.stage, EN).await,
    );
    let before = ground.stage.imprint().await;
    let mut walked = 0;
    for operation in api::operations().table() {
        let path = ground.path(operation);
        let asked = Asked::new(operation.method.clone(), &path);
        let asked = match ground.body(operation) {
            Some(body) => asked.json(&body),
            None => asked,
        };
        let others = match operation.audience {
            Audience::Visitor => continue,
            // Nor are its operations open to anybody else, be it the token's owner.
            Audience::Runner => vec![&owner, &lead, &ground.tool],
            _ => vec![&held],
        };
        for other in others {
            walked += 1;
            let answered = asked.clone().by(Some(other)).key("k").send(&ground.api);
            let (status, method) = (answered.await.status, &operation.method);
            assert_eq!(status, StatusCode::NOT_FOUND, "{method} {path}");
        }
    }
    assert!(walked > 140, "only {walked} operations");
    assert_eq!(ground.stage.imprint().await.changes_since(&before), [""; 0]);
}

#[tokio::test]
async fn a_program_tells_how_far_it_is_and_does_what_the_customer_says() {
    let ground = Ground::new().await;
    let held = ground.runner().await;
    let tell = async |sequence: u64, state: &str, mailboxes: &[Value]| {
        let body = progress(sequence, state, mailboxes);
        let answered = ground.tell(&held, &body).await;
        assert_eq!(answered.status, StatusCode::OK, "{}", answered.text);
        answered.json()
    };
    let both = ["anna", "boris"].map(verified);
    let early = tell(1, "ended", &both).await;
    let waits = json!({"wanted": "wait", "state": "waiting_for_customer"});
    assert_eq!(early, waits, "nobody has started it");

    assert_eq!(ground.say("start").await, StatusCode::NO_CONTENT);
    assert_eq!(ground.say("start").await, StatusCode::NO_CONTENT);
    let moves = json!({"wanted": "run", "state": "running"});
    assert_eq!(tell(2, "running", &[running("anna")]).await, moves);
    assert_eq!(tell(2, "ended", &both).await, moves, "an old message");
    let counts = &ground.shown().await["event"]["counts"];
    assert_eq!(
        (&counts["running"], &counts["messages_there"]),
        (&json!(1), &json!(4))
    );

    assert_eq!(ground.say("pause").await, StatusCode::NO_CONTENT);
    let keeps = json!({"wanted": "pause", "state": "waiting_for_customer"});
    assert_eq!(tell(3, "running", &[]).await, keeps);
    assert_eq!(ground.say("start").await, StatusCode::NO_CONTENT);
    let over = json!({"wanted": "stop", "state": "completed"});
    assert_eq!(tell(4, "ended", &both).await, over);

    let shown = ground.shown().await;
    assert_eq!(shown["event"]["state"], "completed");
    assert_eq!(shown["event"]["may"], json!(["accept", "report_issue"]));
    assert_eq!(shown["mailboxes"][0]["verified"]["compared"], 10);
    let tower = Asked::get(&format!("{TENANT}/migration"));
    let tower = ground.ask_as(CONTOSO, tower).await.json();
    assert_eq!(
        (&tower["verified"], &tower["events"][0]),
        (&json!(2), &shown["event"])
    );
    assert_eq!(ground.say("accept").await, StatusCode::NO_CONTENT);
    let late = ground.tell(&held, &progress(5, "running", &[])).await;
    assert_eq!(late.status, StatusCode::UNAUTHORIZED, "its token has ended");
}

#[tokio::test]
async fn what_no_program_says_is_refused_as_a_whole() {
    let ground = Ground::new().await;
    let held = ground.runner().await;
    ground.say("start").await;
    let first = progress(1, "running", &[running("anna")]);
    assert_eq!(ground.tell(&held, &first).await.status, StatusCode::OK);
    let refused = async |body: &Value| told(&ground.tell(&held, body).await);
    let foreign = progress(2, "running", &[verified("anna"), verified("zoe")]);
    let wrong = fault("progress", "error-migration-mailbox");
    assert_eq!(refused(&foreign).await, [wrong]);
    let mut much = verified("anna");
    much["messages"]["left"] = json!(5);
    let wrong = fault("progress", "error-migration-progress");
    let much = progress(2, "running", &[much]);
    assert_eq!(refused(&much).await, std::slice::from_ref(&wrong));
    let many = vec![verified("anna"); 501];
    assert_eq!(refused(&progress(2, "running", &many)).await, [wrong]);
    let mut newer = progress(2, "running", &[]);
    newer["schema"] = json!(2);
    let wrong = fault("progress", "error-report-newer");
    assert_eq!(refused(&newer).await, [wrong]);
    let unheard = ground.tell(&held, &progress(2, "flying", &[])).await;
    assert_eq!(unheard.status, StatusCode::BAD_REQUEST);
    assert_eq!(ground.shown().await["event"]["counts"]["running"], 1);
}

#[tokio::test]
async fn a_message_may_be_larger_than_other_bodies_and_has_an_end() {
    let ground = Ground::new().await;
    let held = ground.runner().await;
    let tell = |body: String| {
        let asked = Asked::new(Method::POST, "/migration/progress").by(Some(&held));
        let asked = asked.text(&body).header("content-type", "application/json");
        asked.send(&ground.api)
    };
    let long = format!("{}{}", progress(1, "running", &[]), " ".repeat(70_000));
    assert_eq!(tell(long).await.status, StatusCode::OK);
    let huge = tell(" ".repeat(MOST_MESSAGE_BYTES + 1)).await;
    assert_eq!(huge.status, StatusCode::PAYLOAD_TOO_LARGE);
    let most = |refused: &Answered| refused.json()["detail"].to_string().replace('\u{a0}', " ");
    assert!(most(&huge).contains("8 MB"), "{}", huge.text);

    let path = format!(
        "{TENANT}/engagements/{}/migration/events",
        ground.engagement
    );
    let huge = " ".repeat(2 * migration::MOST_LIST_BYTES + 1);
    let plan = Asked::new(Method::POST, &path).text(&huge);
    let plan = plan.header("content-type", "application/json");
    let refused = ground.ask_as(CONTOSO, plan.clone()).await;
    assert_eq!(refused.status, StatusCode::PAYLOAD_TOO_LARGE);
    assert!(most(&refused).contains("4 MB"), "{}", refused.text);
    let refused = plan.header("accept-language", "fr");
    let refused = ground.ask_as(CONTOSO, refused).await;
    assert!(most(&refused).contains("4 Mo"), "{}", refused.text);
}

#[tokio::test]
async fn nobody_of_the_center_starts_pauses_or_stops_an_event() {
    let ground = Ground::new().await;
    ground.bring_event("start").await;
    for address in [EN, MANAGER, OPERATOR, HANBIT] {
        for step in ["start", "pause", "stop", "retry", "accept", "take-back"] {
            let path = format!("{}/{step}", ground.place());
            let refused = ground
                .ask_as(address, Asked::new(Method::POST, &path))
                .await;
            assert_eq!(refused.status, StatusCode::NOT_FOUND, "{address} {step}");
        }
    }
    assert_eq!(
        ground.shown().await["event"]["state"],
        "waiting_for_customer"
    );

    let path = format!("/desk/migration/events/{}", ground.event());
    let led = ground.ask_as(EN, Asked::get(&path)).await.json();
    assert_eq!(led["customer"], "Contoso");
    assert_eq!(led["event"]["may"], json!([]));
    let customers_word = [
        Action::PlanMigration,
        Action::StartMigration,
        Action::AcceptMigration,
    ];
    for operation in api::operations().table() {
        let is_theirs = operation.audience == Audience::Customer;
        let is_one = customers_word.contains(&operation.action);
        assert!(is_theirs || !is_one, "{}", operation.path);
    }
}

#[tokio::test]
async fn an_event_of_another_tenant_is_not_there() {
    let ground = Ground::new().await;
    ground.bring_event("start").await;
    let event = ground.event();
    for path in [
        format!("/tenants/hanbit.example/migration/events/{event}"),
        format!("/tenants/hanbit.example/migration/events/{event}/ledger"),
        ground.place(),
        format!(
            "/tenants/hanbit.example/migration?engagement={}",
            ground.engagement
        ),
    ] {
        let refused = ground.ask_as(HANBIT, Asked::get(&path)).await;
        assert_eq!(refused.status, StatusCode::NOT_FOUND, "{path}");
    }
    for step in ["submit", "start", "stop"] {
        let path = format!("/tenants/hanbit.example/migration/events/{event}/{step}");
        let refused = ground.ask_as(HANBIT, Asked::new(Method::POST, &path)).await;
        assert_eq!(refused.status, StatusCode::NOT_FOUND, "{path}");
    }
    assert_eq!(
        ground.shown().await["event"]["state"],
        "waiting_for_customer"
    );
}

#[tokio::test]
async fn the_ledger_is_read_a_stretch_at_a_time() {
    let ground = Ground::new().await;
    let held = ground.runner().await;
    ground.say("start").await;
    let with = |name: &str, classes: &[&str]| {
        let mut mailbox = running(name);
        let items = (1..).zip(classes);
        let items = items.map(|(uid, class)| json!({"class": class, "uid": uid, "bytes": 7}));
        mailbox["items"] = items.collect();
        mailbox
    };
    let mailboxes = [
        with("anna", &["too_large", "nul", "too_large"]),
        with("boris", &["too_large"]),
    ];
    let answered = ground
        .tell(&held, &progress(1, "running", &mailboxes))
        .await;
    assert_eq!(answered.status, StatusCode::OK, "{}", answered.text);

    let path = format!("{}/ledger", ground.place());
    let (mut met, mut query) = (Vec::new(), "?limit=2".to_owned());
    loop {
        let part = Asked::get(&format!("{path}{query}"));
        let part = ground.ask_as(CONTOSO, part).await.json();
        let most = json!({"class": "too_large", "items": 3});
        assert_eq!(part["classes"][0], most, "of all, not of the stretch");
        let items = part["items"].as_array().unwrap().iter();
        met.extend(items.map(|item| (item["target"].clone(), item["uid"].clone())));
        match part["next"].as_str() {
            Some(next) => query = format!("?limit=2&after={next}"),
            None => break,
        }
    }
    let whole = [("anna", 1), ("anna", 2), ("anna", 3), ("boris", 1)];
    let whole = whole.map(|(name, uid)| (json!(format!("{name}@contoso.example")), json!(uid)));
    assert_eq!(met, whole);
    let nul = Asked::get(&format!("{path}?class=nul"));
    let nul = ground.ask_as(CONTOSO, nul).await.json();
    assert_eq!(nul["items"].as_array().unwrap().len(), 1);
    let led = format!("/desk/migration/events/{}/ledger", ground.event());
    let led = ground.ask_as(EN, Asked::get(&led)).await.json();
    assert_eq!(led["items"].as_array().unwrap().len(), 4);
    for (wrong, status) in [
        ("?class=lost", 400),
        ("?limit=0", 400),
        ("?limit=201", 400),
        ("?after=nowhere", 404),
        ("?after=01900000-0000-7000-8000-000000000001.1", 404),
    ] {
        let asked = Asked::get(&format!("{path}{wrong}"));
        let refused = ground.ask_as(CONTOSO, asked).await;
        assert_eq!(refused.status.as_u16(), status, "{wrong}");
    }
}

#[tokio::test]
async fn an_event_is_planned_once_by_its_key_and_its_list_is_told_line_by_line() {
    let ground = Ground::new().await;
    let held = token(&ground.stage, CONTOSO).await;
    let path = format!(
        "{TENANT}/engagements/{}/migration/events",
        ground.engagement
    );
    let planned = |mailboxes: &str| {
        let body = json!({"wave": "pilot", "source": "imap", "date": "2027-02-01", "time": "20:00",
            "mailboxes": mailboxes});
        let asked = Asked::new(Method::POST, &path).by(Some(&held));
        asked.json(&body).key("pilot").send(&ground.api)
    };
    let first = planned("ann,ann@contoso.example\n").await;
    assert_eq!(first.status, StatusCode::CREATED, "{}", first.text);
    let again = planned("ann,ann@contoso.example\n").await;
    assert_eq!((again.status, &again.text), (first.status, &first.text));
    let place = first.header(header::LOCATION).replace(api::BASE, "");
    let shown = ground.ask_as(CONTOSO, Asked::get(&place)).await.json();
    assert_eq!(shown["event"]["wave"], "pilot");
    assert_eq!(shown["event"]["starts_at"], "2027-02-01T20:00:00Z");
    assert_eq!(shown["event"]["zone"], "Europe/London");
    let mut objections = shown["objections"].as_array().unwrap().iter();
    let few = objections.find(|one| one["objection"] == "batch_too_small");
    assert_eq!(few.unwrap()["needed"], 35);

    let wrong = planned("ann,ann@contoso.example\nbo,nobody\n").await;
    assert_eq!(told(&wrong), [fault("mailboxes", "error-migration-target")]);
    let said = wrong.json()["errors"][0]["text"].clone();
    assert!(said.as_str().unwrap().contains('2'), "{said}");
}

#[tokio::test]
async fn an_event_that_was_changed_since_it_was_read_is_not_overwritten() {
    let ground = Ground::new().await;
    let held = token(&ground.stage, CONTOSO).await;
    let place = ground.place();
    let shown = Asked::get(&place).by(Some(&held)).send(&ground.api).await;
    let tag = shown.header(header::ETAG).to_owned();
    let version = shown.json()["version"].as_i64().unwrap();
    assert!(tag.starts_with(&format!("\"{version}.")), "{tag}");
    let change = |name: &str, mailboxes: &str| {
        let body = json!({"name": name, "date": "2027-02-02", "time": "20:00",
            "mailboxes": mailboxes});
        let asked = Asked::new(Method::PUT, &place).by(Some(&held)).json(&body);
        asked.header("if-match", &tag)
    };
    let first = change("First", "anna,anna@contoso.example\n");
    assert_eq!(first.send(&ground.api).await.status, StatusCode::NO_CONTENT);
    let late = change("Late", "").send(&ground.api).await;
    assert_eq!(late.status, StatusCode::PRECONDITION_FAILED);
    assert!(late.text.contains("changed-since"), "{}", late.text);
    let shown = ground.shown().await;
    assert_eq!(
        (
            &shown["event"]["name"],
            &shown["event"]["counts"]["mailboxes"]
        ),
        (&json!("First"), &json!(1))
    );
}

#[tokio::test]
async fn a_word_on_what_is_no_longer_so_does_nothing_again() {
    let ground = Ground::new().await;
    ground.bring_event("start").await;
    let tag = async || {
        let shown = ground.ask_as(CONTOSO, Asked::get(&ground.place())).await;
        shown.header(header::ETAG).to_owned()
    };
    let say = async |step: &str, tag: &str| {
        let asked = Asked::new(Method::POST, &format!("{}/{step}", ground.place()));
        let answered = ground.ask_as(CONTOSO, asked.header("if-match", tag)).await;
        let is_late = answered.text.contains("changed-since");
        assert_eq!(is_late, answered.status == StatusCode::PRECONDITION_FAILED);
        answered.status
    };
    let (done, late) = (StatusCode::NO_CONTENT, StatusCode::PRECONDITION_FAILED);
    let submitted = tag().await;
    assert_eq!(say("start", &submitted).await, done);
    assert_eq!(say("start", &submitted).await, done, "it holds still");
    let started = tag().await;
    assert_eq!(say("pause", &started).await, done);
    let paused = ground.shown().await["version"].clone();
    assert_eq!(say("start", &submitted).await, late);
    assert_eq!(ground.shown().await["version"], paused);

    assert_eq!(say("start", &tag().await).await, done);
    let again = tag().await;
    for step in ["pause", "stop"] {
        assert_eq!(say(step, &started).await, late, "{step}");
    }
    assert_eq!(tag().await, again);
    assert_eq!(say("stop", &again).await, done);
    let stopped = tag().await;
    assert_eq!(say("retry", &stopped).await, done);
    assert_eq!(say("stop", &again).await, late);
    assert_eq!(ground.say("stop").await, done, "no version is named");
    assert_eq!(say("retry", &stopped).await, late);
    assert_eq!(ground.shown().await["retries"], 1);
}

#[tokio::test]
async fn what_another_tool_reports_is_read_once_and_without_its_words() {
    let ground = Ground::new().await;
    let held = token(&ground.stage, CONTOSO).await;
    let path = format!(
        "{TENANT}/engagements/{}/migration/reports",
        ground.engagement
    );
    let send = |tool: &str, report: &str| {
        let body = json!({"tool": tool, "wave": "pilot", "source": "imap", "report": report});
        let asked = Asked::new(Method::POST, &path).by(Some(&held));
        asked.json(&body).key("report").send(&ground.api)
    };
    let table = "Destination Email Address,Total Success Count,Total Success Size (bytes),\
        Total Error Count,Total Error Size (bytes),Last Status,Last Status Details\n\
        zoe@contoso.example,100,1000,2,70,Completed,mailbox of Zoe is odd\n";
    let first = send("migration_wiz", table).await;
    assert_eq!(first.status, StatusCode::CREATED, "{}", first.text);
    let again = send("migration_wiz", table).await;
    assert_eq!((again.status, &again.text), (first.status, &first.text));
    let place = first.header(header::LOCATION).replace(api::BASE, "");
    let shown = ground.ask_as(CONTOSO, Asked::get(&place)).await;
    assert!(!shown.text.contains("is odd"), "{}", shown.text);
    let counts = &shown.json()["event"]["counts"];
    assert_eq!(
        (&counts["with_errors"], &counts["messages_there"]),
        (&json!(1), &json!(100))
    );
    let unheard = send("outlook", table).await;
    assert_eq!(told(&unheard), [fault("tool", "error-unknown-choice")]);
    let foreign = send("migration_wiz", "Nothing of this kind.\n").await;
    let wrong = fault("report", "error-migration-report-foreign");
    assert_eq!(told(&foreign), [wrong]);
}
