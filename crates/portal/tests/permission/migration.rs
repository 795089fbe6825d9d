//! Migrations of mail, as the customer's people and their Specialist see them.

use axum::http::StatusCode;
use cast::{CONTOSO, Customer, HANBIT, Stage};
use center::migration::{self, PlanForm};
use center::once::Key;
use center::sign_in::{self, Secret};
use jiff::SignedDuration;
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

/// The names that stand in the hidden fields of the form that acknowledges.
fn shown(page: &str) -> String {
    let fields = page.split("name=\"shown\" value=\"").skip(1);
    let names = fields.map(|field| format!("shown={}", field.split('"').next().unwrap()));
    names.collect::<Vec<_>>().join("&")
}

#[tokio::test]
async fn a_wave_is_planned_submitted_and_started_by_the_customer_alone() {
    let plan = Plan::new().await;
    let overview = plan.read(CONTOSO, "/t/contoso.example").await;
    let link = format!("{MIGRATION}?engagement={}\"", plan.engagement);
    assert!(main_of(&overview).contains(&link), "{overview}");
    let empty = plan.read(CONTOSO, MIGRATION).await;
    assert!(empty.contains("No wave yet") && empty.contains(&format!("{MIGRATION}/plan")));
    let form = plan.read(CONTOSO, &format!("{MIGRATION}/plan")).await;
    assert!(form.contains("By the clock of"), "in whose zone: {form}");

    let path = format!("{MIGRATION}/plan");
    let engagement = plan.engagement;
    let about = format!("{KEY}&engagement={engagement}&wave=test&source=imap&name=&time=20:00");
    let wrong = format!("{about}&date=&mailboxes=ann,nobody%0Aann,%0A");
    let wrong = plan.send(Asked::post(&path, wrong), CONTOSO).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    for told in ["id=\"date-e\"", "Line 1 ", "Line 2 "] {
        assert!(wrong.text.contains(told), "{told}: {}", wrong.text);
    }
    let right = format!("{about}&date=2026-11-03&mailboxes=ann,ann@contoso.example");
    let right = plan.send(Asked::post(&path, right), CONTOSO).await;
    assert_eq!(right.status, StatusCode::SEE_OTHER, "{}", right.text);
    let wave = right.location().to_owned();

    let page = plan.read(CONTOSO, &wave).await;
    assert!(page.contains("<h1>Test</h1>") && page.contains("Not submitted"));
    assert!(page.contains("Read the list, then confirm it."), "{page}");
    let early = plan.press(&format!("{wave}/submit"), "").await;
    assert!(
        early.contains("Not submitted"),
        "something stands in its way"
    );
    let page = plan
        .press(&format!("{wave}/acknowledge"), &shown(&page))
        .await;
    assert!(page.contains("Acknowledged by ") && !page.contains("Read the list"));
    assert!(
        !page.contains(&format!("{wave}/start")),
        "not before it is submitted"
    );
    let page = plan.press(&format!("{wave}/submit"), "").await;
    assert!(page.contains("Waiting for customer") && page.contains("Your move"));
    assert!(
        page.contains("Pair the computer that moves the mail"),
        "{page}"
    );
    let commands = [
        "pair http",
        "check --plan",
        "trial --plan",
        "run --plan",
        "verify --plan",
    ];
    let places = commands.map(|command| page.find(&format!("migrate mail {command}")));
    assert!(
        places.iter().all(Option::is_some) && places.is_sorted(),
        "{page}"
    );

    let question = plan.read(CONTOSO, &format!("{wave}/start")).await;
    assert!(question.contains("Start Test now?") && question.contains("People told"));
    let page = plan.press(&format!("{wave}/start"), "").await;
    assert!(page.contains("You have started the wave."), "{page}");
    assert!(page.contains("hx-trigger"), "it looks again by itself");
    let page = plan.press(&format!("{wave}/pause"), "").await;
    assert!(page.contains(&format!("{wave}/start\"")) && !page.contains("hx-trigger"));
    // The first word to start, once more, after somebody has paused it.
    let late = plan.send(Asked::post(format!("{wave}/start"), "seen="), CONTOSO);
    assert_eq!(late.await.status, StatusCode::CONFLICT);
    let question = plan.read(CONTOSO, &format!("{wave}/start")).await;
    assert!(
        question.contains("name=\"seen\" value=\"2026-"),
        "{question}"
    );
    let tower = plan.read(CONTOSO, MIGRATION).await;
    assert!(tower.contains("Start Test") && tower.contains("0 of 1"));

    let id = wave.rsplit('/').next().unwrap();
    for path in [String::new(), format!("/{id}"), format!("/{id}/ledger")] {
        let page = plan.read(&plan.lead, &plan.led(&path)).await;
        let main = main_of(&page);
        assert!(
            !main.contains("method=\"post\""),
            "no form for staff: {main}"
        );
        assert!(!main.contains("Your move"), "{main}");
    }
    for path in [
        wave.clone(),
        format!("{wave}/ledger"),
        format!("{wave}/report"),
    ] {
        let foreign = path.replace("contoso", "hanbit");
        let foreign = plan.send(Asked::get(foreign), HANBIT).await;
        assert_eq!(foreign.status, StatusCode::NOT_FOUND, "{path}");
    }
}

#[tokio::test]
async fn without_a_plan_the_tower_speaks_of_no_check() {
    let plan = Plan::new().await;
    let tower = plan.read(HANBIT, "/t/hanbit.example/migration").await;
    let main = main_of(&tower);
    assert!(main.contains("아직 계획이 없습니다"), "{main}");
    assert!(!main.contains("검사 결과를 보내려면"), "{main}");
}

#[tokio::test]
async fn what_is_in_the_way_is_told_with_the_tasks_that_mend_it() {
    let plan = Plan::unchecked().await;
    let id = planned(&plan.stage, &plan.customer, plan.engagement).await;
    let page = plan.read(CONTOSO, &format!("{MIGRATION}/{id}")).await;
    let tasks = format!(
        "<a href=\"/t/contoso.example/tasks?engagement={}\">Tasks of Exchange Online</a>",
        plan.engagement
    );
    assert!(page.contains(&tasks), "{page}");
    assert!(!page.contains("id=\"submit\""), "not before that is done");
    let led = plan.read(&plan.lead, &plan.led(&format!("/{id}"))).await;
    let tasks = format!("<a href=\"/desk/engagements/{}\">Tasks of", plan.engagement);
    assert!(led.contains(&tasks), "{led}");
}

#[tokio::test]
async fn a_code_is_shown_once_with_what_to_type() {
    let plan = Plan::new().await;
    let id = planned(&plan.stage, &plan.customer, plan.engagement).await;
    moving(&plan.stage, &plan.customer, id).await;
    let path = format!("{MIGRATION}/{id}/pair");
    let made = plan.send(Asked::post(&path, ""), CONTOSO).await;
    assert_eq!(made.status, StatusCode::OK);
    let (_, code) = made.text.split_once("id=\"code\"").unwrap();
    let code = code.split("value=\"").nth(1).unwrap();
    let code = code.split('"').next().unwrap();
    assert_eq!(code.len(), 14, "{code}");
    assert!(made.text.contains("migrate mail pair http"));
    assert!(
        !made.text.contains("hx-trigger"),
        "it stays while it is copied"
    );
    let back = plan.send(Asked::get(&path), CONTOSO).await;
    assert_eq!(back.status, StatusCode::SEE_OTHER);
    let page = plan.read(CONTOSO, back.location()).await;
    assert!(!page.contains(code) && page.contains("Paired: mover"));
}

#[tokio::test]
async fn what_is_changed_begins_with_what_is_there() {
    let plan = Plan::new().await;
    let id = planned(&plan.stage, &plan.customer, plan.engagement).await;
    let path = format!("{MIGRATION}/{id}/change");
    let form = plan.read(CONTOSO, &path).await;
    for field in [
        "value=\"First steps\"",
        "value=\"2026-11-03\"",
        "value=\"20:00\"",
        "ann,ann@contoso.example,13421772800,53687091200\nbob,bob@contoso.example</textarea>",
    ] {
        assert!(form.contains(field), "{field}: {form}");
    }
    assert!(!form.contains("name=\"wave\""), "its kind stays");
    let (_, version) = form.split_once("name=\"version\" value=\"").unwrap();
    let version = version.split('"').next().unwrap();
    let body = format!(
        "{KEY}&version={version}&name=Later&date=2026-11-04&time=21:00&mailboxes=ann,ann@contoso.example"
    );
    let page = plan.press(&path, &body).await;
    assert!(page.contains("<h1>Later</h1>") && !page.contains("bob@contoso.example"));

    // Somebody else had the same form open.
    let other = body.replace(KEY, OTHER_KEY).replace("Later", "Sooner");
    for late in [
        other.clone(),
        other.replace(&format!("version={version}&"), ""),
    ] {
        let late = plan.send(Asked::post(&path, late), CONTOSO).await;
        assert_eq!(late.status, StatusCode::CONFLICT, "{}", late.text);
    }
    let page = plan.read(CONTOSO, &format!("{MIGRATION}/{id}")).await;
    assert!(page.contains("<h1>Later</h1>"), "{page}");
}

#[tokio::test]
async fn a_wave_under_way_is_as_far_as_its_messages_are() {
    let plan = Plan::new().await;
    let id = planned(&plan.stage, &plan.customer, plan.engagement).await;
    let token = moving(&plan.stage, &plan.customer, id).await;
    tells(&plan.stage, &token, (1, "running", "running")).await;
    let page = plan.read(CONTOSO, &format!("{MIGRATION}/{id}")).await;
    let tower = plan.read(CONTOSO, MIGRATION).await;
    for page in [&page, &tower] {
        assert!(page.contains("705 of 1,500 messages"), "{page}");
        assert!(page.contains("0 of 2 verified") && page.contains("1 failed"));
        assert!(page.contains("value=\"47\""), "{page}");
        let size = page.split("1,500 messages").nth(1).unwrap();
        let size = size.split('<').next().unwrap();
        assert!(!size.contains(" of "), "all that is known is there: {size}");
        let (_, nul) = page.split_once("Message with NUL bytes").unwrap();
        let nul = nul.split("</tr>").next().unwrap();
        assert!(
            !page.contains("Is the computer still on?"),
            "it has just spoken"
        );
        assert!(nul.contains("Compare it with the original.") && nul.contains("At the target"));
    }
}

#[tokio::test]
async fn a_program_that_falls_silent_is_told_in_minutes_on_a_page_that_looks_again() {
    let plan = Plan::new().await;
    let id = planned(&plan.stage, &plan.customer, plan.engagement).await;
    let wave = format!("{MIGRATION}/{id}");
    let token = moving(&plan.stage, &plan.customer, id).await;
    tells(&plan.stage, &token, (1, "running", "running")).await;
    plan.stage.advance(SignedDuration::from_mins(2)).await;
    let page = plan.read(CONTOSO, &wave).await;
    let tower = plan.read(CONTOSO, MIGRATION).await;
    let led = plan.read(&plan.lead, &plan.led(&format!("/{id}"))).await;
    for page in [&page, &tower, &led] {
        assert!(page.contains("Is the computer still on?"), "{page}");
    }
    // All of it is looked at again: its state and its buttons, too.
    let (_, live) = page.split_once("id=\"live\"").unwrap();
    assert!(live.contains("<h1>First steps</h1>") && live.contains(&format!("{wave}/pause\"")));
    let act = &plan.customer.act;
    let event = migration::event(
        &plan.stage.center,
        act,
        (id, None),
        WrittenLanguage::English,
    );
    let mailbox = event.await.unwrap().mailboxes[0].id;
    let later = plan.read(CONTOSO, &format!("{wave}?after={mailbox}")).await;
    assert!(page.contains(&format!("hx-get=\"{wave}\"")), "{page}");
    assert!(
        later.contains(&format!("hx-get=\"{wave}?after={mailbox}\"")),
        "{later}"
    );
}

#[tokio::test]
async fn a_wave_that_is_stopped_ends_and_says_what_is_missing() {
    let plan = Plan::new().await;
    let id = planned(&plan.stage, &plan.customer, plan.engagement).await;
    let wave = format!("{MIGRATION}/{id}");
    let token = moving(&plan.stage, &plan.customer, id).await;
    tells(&plan.stage, &token, (1, "running", "running")).await;
    let page = plan.read(CONTOSO, &wave).await;
    assert!(page.contains(&format!("href=\"{wave}/stop\"")), "{page}");
    let question = plan.read(CONTOSO, &format!("{wave}/stop")).await;
    assert!(question.contains("Stop First steps now?") && question.contains("/stop\" method"));
    let page = plan.press(&format!("{wave}/stop"), "").await;
    assert!(page.contains("Being stopped") && page.contains("The wave is being stopped"));
    assert!(!page.contains(&format!("{wave}/stop\"")), "it was pressed");

    tells(&plan.stage, &token, (2, "ended", "with_errors")).await;
    let page = plan.read(CONTOSO, &wave).await;
    assert!(page.contains("Stopped before the end"), "{page}");
    assert!(page.contains("795 messages are not there."), "{page}");
    assert!(
        page.contains("class=\"btn primary\" id=\"retry\""),
        "{page}"
    );
    assert!(page.contains(&format!("href=\"{wave}/accept\"")), "it asks");
    let question = plan.read(CONTOSO, &format!("{wave}/accept")).await;
    assert!(question.contains("795 messages are not there. One mailbox could not be moved."));
    let page = plan.press(&format!("{wave}/accept"), "").await;
    assert!(page.contains("Accepted by "), "{page}");
}

#[tokio::test]
async fn what_did_not_move_is_told_with_its_cause_and_in_a_file() {
    let plan = Plan::new().await;
    let (_, wave) = plan.ended().await;
    let page = plan.read(CONTOSO, &wave).await;
    assert!(page.contains("Completed with errors"), "{page}");
    assert!(
        page.contains("Over 36\u{a0}MB, the limit for IMAP"),
        "{page}"
    );
    assert!(page.contains("20 compared"), "{page}");
    let tower = plan.read(CONTOSO, MIGRATION).await;
    assert!(tower.contains("1 of 2 verified") && tower.contains("Exceptions in First steps"));
    assert!(!tower.contains("per hour"), "nothing moves any more");

    let ledger = plan.read(CONTOSO, &format!("{wave}/ledger")).await;
    assert!(ledger.contains("Message too large") && ledger.contains("UID 7"));
    let none = plan
        .read(CONTOSO, &format!("{wave}/ledger?class=nul"))
        .await;
    assert!(none.contains("Nothing of this kind"), "{none}");
    let unknown = Asked::get(format!("{wave}/ledger?class=other-tools"));
    assert_eq!(
        plan.send(unknown, CONTOSO).await.status,
        StatusCode::NOT_FOUND
    );
    let file = plan
        .send(Asked::get(format!("{wave}/ledger.csv")), CONTOSO)
        .await;
    assert_eq!(file.headers["content-type"], "text/csv; charset=utf-8");
    assert_eq!(
        file.text,
        "mailbox,class,folder,uid,bytes,code,said,subject\r\n\
         bob@contoso.example,too_large,\"Old, and =new\",7,41943040,,,'=1+1\r\n"
    );
}

#[tokio::test]
async fn after_a_wave_issues_are_answered_and_the_specialist_reports() {
    let plan = Plan::new().await;
    let (id, wave) = plan.ended().await;
    let path = format!("{wave}/issue");
    let empty = plan
        .send(Asked::post(&path, format!("{KEY}&text=")), CONTOSO)
        .await;
    assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(empty.text.contains("id=\"text-e\""), "{}", empty.text);
    let page = plan
        .press(&path, &format!("{KEY}&text=Bob+misses+a+folder."))
        .await;
    assert!(page.contains("Bob misses a folder.") && page.contains("Waiting for an answer"));

    let led = plan.read(&plan.lead, &plan.led(&format!("/{id}"))).await;
    let (_, answer) = led.split_once("/issues/").unwrap();
    let issue = answer.split('"').next().unwrap();
    let path = plan.led(&format!("/{id}/issues/{issue}"));
    let form = plan.read(&plan.lead, &path).await;
    assert!(form.contains("Bob misses a folder."));
    let body = format!("{KEY}&text=Look+under+Archive.");
    let answered = plan.send(Asked::post(&path, body), &plan.lead).await;
    assert_eq!(answered.status, StatusCode::SEE_OTHER, "{}", answered.text);
    let page = plan.read(CONTOSO, &wave).await;
    assert!(page.contains("Look under Archive."), "{page}");

    let report = plan.led(&format!("/{id}/report"));
    let body = format!("{KEY}&text=One+message+stays+behind.");
    let written = plan.send(Asked::post(&report, body), &plan.lead).await;
    assert_eq!(written.status, StatusCode::SEE_OTHER, "{}", written.text);
    let page = plan.read(CONTOSO, &format!("{wave}/report")).await;
    assert!(page.contains("One message stays behind."), "{page}");
    assert!(!main_of(&page).contains("<form"), "the customer reads it");

    let page = plan.press(&format!("{wave}/accept"), "").await;
    assert!(page.contains("Accepted by "), "{page}");
    assert!(!page.contains(&format!("{wave}/retry")), "it is over");
}

#[tokio::test]
async fn what_the_specialist_proposes_is_the_customers_to_submit() {
    let plan = Plan::new().await;
    let path = plan.led("/propose");
    let about = "wave=test&source=imap&name=First&date=2026-11-03&time=20:00";
    let body = format!("{KEY}&{about}&mailboxes=ann,ann@contoso.example");
    let proposed = plan.send(Asked::post(&path, body), &plan.lead).await;
    assert_eq!(proposed.status, StatusCode::SEE_OTHER, "{}", proposed.text);
    let led = plan.read(&plan.lead, proposed.location()).await;
    assert!(
        !main_of(&led).contains("method=\"post\""),
        "nothing to press"
    );
    let tower = plan.read(CONTOSO, MIGRATION).await;
    assert!(tower.contains("Proposed by your Specialist"), "{tower}");
    let id = proposed.location().rsplit('/').next().unwrap();
    let wave = plan.read(CONTOSO, &format!("{MIGRATION}/{id}")).await;
    assert!(wave.contains("/change\"") && wave.contains("/acknowledge\""));
    assert!(
        !wave.contains("/submit\""),
        "not before what stays is acknowledged"
    );
}

/// A log of imapsync in which of 25 messages one was not copied, for its size.
const LOG: &str =
    "Here is imapsync 2.229 on host mover, a linux system with 0.6/1.9 free GiB of RAM
Transfer started at Tuesday  3 November 2026-11-03 09:00:00 +0000 UTC
$RCSfile: imapsync,v $ $Revision: 2.229 $ $Date: 2022/09/14 18:08:24 $
Host1: IMAP server [mail.contoso.example] port [993] user [anna]
Host2: IMAP server [outlook.example] port [993] user [anna@contoso.example]
Host1 Nb messages:                   25 messages
Host1 Total size:             400000000 bytes (381.47 MiB)
msg INBOX/5 skipped (40000000 exceeds maxsize limit 35651584 bytes)
++++ Statistics
Messages transferred                    : 24
Messages skipped                        : 0
Messages found in host1 not in host2    : 1 messages
Total bytes transferred                 : 300000 (292.969 KiB)
Detected 0 errors
Exiting with return value 0 (EX_OK: successful termination) 0/50 nb_errors/max_errors
";

#[tokio::test]
async fn what_another_tool_wrote_becomes_a_wave() {
    let plan = Plan::new().await;
    let path = format!("{MIGRATION}/import");
    let tower = plan.read(CONTOSO, MIGRATION).await;
    assert!(tower.contains(&path), "it needs no wave of its own");
    let engagement = plan.engagement.to_string();
    let fields = |tool| {
        [
            ("key", "0123456789abcdef0123456789abcdef"),
            ("engagement", engagement.as_str()),
            ("tool", tool),
            ("wave", "pilot"),
            ("source", "imap"),
            ("name", ""),
        ]
    };
    for (tool, text, told) in [
        ("imapsync", "", "report-e"),
        ("imapsync", "From: anna\n\nHello\n", "report-e"),
        ("", LOG, "tool-e"),
    ] {
        let sent = Asked::with_file(&path, &fields(tool), ("report", text));
        let sent = plan.send(sent, CONTOSO).await;
        assert_eq!(sent.status, StatusCode::UNPROCESSABLE_ENTITY, "{told}");
        let told = format!("id=\"{told}\"");
        assert!(sent.text.contains(&told), "{told}: {}", sent.text);
    }
    let sent = Asked::with_file(&path, &fields("imapsync"), ("report", LOG));
    let sent = plan.send(sent, CONTOSO).await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.text);
    let page = plan.read(CONTOSO, sent.location()).await;
    assert!(page.contains("<h1>imapsync 2.229</h1>"), "{page}");
    assert!(page.contains("Message too large") && page.contains("/accept\""));
    assert!(!page.contains("/retry\"") && !page.contains("migrate mail pair"));
    assert!(
        page.contains("Read from a report of imapsync 2.229"),
        "{page}"
    );
    assert!(
        !page.contains("Try again what can be moved"),
        "not from here"
    );
    let form = plan.read(CONTOSO, &path).await;
    assert!(
        form.contains("imapsync 2.229</option>"),
        "a later report goes on"
    );
}

#[tokio::test]
async fn a_report_says_that_everything_is_there_only_where_it_is() {
    const ALL: &str = "Everything that was to be moved is there.";
    const NONE: &str = "Nothing of this kind was reported.";
    let plan = Plan::new().await;
    let id = planned(&plan.stage, &plan.customer, plan.engagement).await;
    let report = format!("{MIGRATION}/{id}/report");
    let page = plan.read(CONTOSO, &report).await;
    assert!(page.contains(NONE) && !page.contains(ALL), "{page}");
    moving(&plan.stage, &plan.customer, id).await;
    migration::stop(&plan.stage.center, &plan.customer.act, id)
        .await
        .unwrap();
    let page = plan.read(CONTOSO, &report).await;
    assert!(page.contains(NONE) && !page.contains(ALL), "it has failed");

    let whole = LOG
        .replace(
            "msg INBOX/5 skipped (40000000 exceeds maxsize limit 35651584 bytes)\n",
            "",
        )
        .replace(": 24\n", ": 25\n")
        .replace(": 1 messages", ": 0 messages");
    let engagement = plan.engagement.to_string();
    let fields = [
        ("key", "0123456789abcdef0123456789abcdef"),
        ("engagement", engagement.as_str()),
        ("tool", "imapsync"),
        ("wave", "pilot"),
        ("source", "imap"),
        ("name", ""),
    ];
    let path = format!("{MIGRATION}/import");
    let sent = Asked::with_file(&path, &fields, ("report", &whole));
    let sent = plan.send(sent, CONTOSO).await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.text);
    let page = plan
        .read(CONTOSO, &format!("{}/report", sent.location()))
        .await;
    assert!(page.contains(ALL) && !page.contains(NONE), "{page}");
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
