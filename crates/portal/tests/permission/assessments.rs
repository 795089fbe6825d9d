//! What checks found, as the customer's people and their Specialist see it.

use axum::body::{Body, to_bytes};
use axum::http::{Request, StatusCode, header};
use cast::people;
use cast::{CONTOSO, Customer, HANBIT, Stage};
use center::assessment::{self, Arrival, Naming, Sender, Taken};
use center::once::Key;
use center::sign_in::Secret;
use process::identity::EngagementId;
use process::permission::{MembershipState, TenantRole};
use serde_json::json;
use store::person::PersonKind;
use tower::ServiceExt;

use crate::browser::{Answered, Asked};
use crate::roles::MEMBER;

/// The rule that the checks of these tests find something of.
pub const RULE: &str = "dns.ttl";
const READINESS: &str = "/t/contoso.example/readiness";
const BOUNDARY: &str = "----a-browser-makes-this";

/// A check of two domains, as the tool writes it, that found this rule at these.
fn report(subjects: &[&str]) -> String {
    let findings: Vec<_> = subjects
        .iter()
        .map(|subject| {
            json!({
                "rule": RULE,
                "kind": "Wrong",
                "severity": "info",
                "subject": subject,
                "record": "MX",
                "seen": "86400",
                "expected": "3600",
                "why": "",
                "mend": "",
                "source": "https://learn.microsoft.com/ttl",
            })
        })
        .collect();
    json!({
        "schema": 1,
        "run": {
            "assessment": "dns",
            "tool": "fasttrack-tools 0.1.0",
            "rule_set": { "name": "worldwide", "version": "2026-11-29" },
            "targets": ["contoso.example"],
            "started": "2026-09-01T08:00:00Z",
            "ended": "2026-09-01T08:00:03Z",
        },
        "summary": {
            "checked": 2, "skipped": 0, "errors": 0, "warnings": 0, "infos": findings.len(),
        },
        "findings": findings,
    })
    .to_string()
}

/// Sends a check that found the rule at these.
pub async fn sent(
    stage: &Stage,
    customer: &Customer,
    engagement: EngagementId,
    subjects: &[&str],
) -> Taken {
    let center = &stage.center;
    let report = report(subjects);
    let read = assessment::read(center, engagement, report, Naming::AsSent).await;
    let sender = Sender::Person(customer.act.clone());
    let run = (read.unwrap(), Arrival::Tool);
    let taken = assessment::take(center, &sender, engagement, run, &Key::draw(center)).await;
    taken.unwrap()
}

/// Contoso with a plan under way that its Specialist leads.
struct Plan {
    stage: Stage,
    customer: Customer,
    engagement: EngagementId,
    lead: String,
}

impl Plan {
    async fn new() -> Self {
        let stage = Stage::open().await;
        let customer = stage.customer(CONTOSO).await;
        let (engagement, lead) = stage.engagement(&customer, "en", &["teams"]).await;
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
        self.send(Asked::get(path), address).await.text
    }

    /// The page of the rule, and the identity of the first finding on it that has a form or a link.
    async fn finding(&self) -> (String, String) {
        let page = self
            .read(CONTOSO, &format!("{READINESS}/rules/{RULE}"))
            .await;
        let (_, rest) = page.split_once(&format!("{READINESS}/findings/")).unwrap();
        let id = rest.split('/').next().unwrap().to_owned();
        (page, id)
    }

    /// Chooses a file, as a browser sends it.
    async fn choose(&self, report: &str, names: &str, cookie: &Secret) -> Answered {
        let engagement = self.engagement.to_string();
        let mut body = String::new();
        for (head, value) in [
            ("name=\"engagement\"", engagement.as_str()),
            ("name=\"names\"", names),
            ("name=\"report\"; filename=\"dns.json\"", report),
        ] {
            let part = format!("--{BOUNDARY}\r\ncontent-disposition: form-data; {head}\r\n\r\n");
            body.push_str(&part);
            body.push_str(value);
            body.push_str("\r\n");
        }
        let end = format!("--{BOUNDARY}--\r\n");
        body.push_str(&end);
        let request = Request::post(format!("{READINESS}/file"))
            .header(header::HOST, "127.0.0.1:8080")
            .header("sec-fetch-site", "same-origin")
            .header(
                header::CONTENT_TYPE,
                format!("multipart/form-data; boundary={BOUNDARY}"),
            )
            .header(
                header::COOKIE,
                format!("fasttrack-loopback={}", cookie.reveal()),
            )
            .body(Body::from(body))
            .unwrap();
        let pages = portal::router(self.stage.center.clone());
        let (parts, body) = pages.oneshot(request).await.unwrap().into_parts();
        let bytes = to_bytes(body, 16 * 1024 * 1024).await.unwrap();
        Answered {
            status: parts.status,
            headers: parts.headers,
            text: String::from_utf8_lossy(&bytes).into_owned(),
        }
    }
}

#[tokio::test]
async fn the_board_says_what_to_do_first_and_then_whose_move_it_is() {
    let plan = Plan::new().await;
    let empty = plan.read(CONTOSO, READINESS).await;
    assert!(empty.contains("fasttrack-tools assess dns contoso.example"));
    assert!(empty.contains(&format!("{READINESS}/send")));

    let subjects = ["contoso.example", "mail.contoso.example"];
    sent(&plan.stage, &plan.customer, plan.engagement, &subjects).await;
    let board = plan.read(CONTOSO, READINESS).await;
    assert!(board.contains("MX: Wrong") && board.contains(RULE));
    assert!(board.contains("Check 1") && board.contains("fasttrack-tools 0.1.0"));

    sent(&plan.stage, &plan.customer, plan.engagement, &subjects[..1]).await;
    let board = plan.read(CONTOSO, READINESS).await;
    assert!(board.contains("Check 2"));
    assert!(board.contains("state=closed"), "one is no longer found");
    let tasks = plan.read(CONTOSO, "/t/contoso.example/tasks").await;
    assert!(tasks.contains(&format!("{READINESS}?engagement={}", plan.engagement)));
}

#[tokio::test]
async fn a_file_is_shown_as_it_would_be_kept_and_kept_only_when_somebody_says_so() {
    let plan = Plan::new().await;
    let cookie = plan.stage.click(CONTOSO).await;
    let report = report(&["secret.contoso.example"]);
    let broken = plan.choose("{", "hashed", &cookie).await;
    assert_eq!(broken.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(broken.text.contains("id=\"report-e\""));

    let chosen = plan.choose(&report, "hashed", &cookie).await;
    assert_eq!(chosen.status, StatusCode::SEE_OTHER, "{}", chosen.text);
    let preview = plan.read(CONTOSO, chosen.location()).await;
    assert!(preview.contains(RULE) && preview.contains("sha256:"));
    assert!(
        !preview.contains("secret.contoso.example"),
        "no name is kept"
    );
    assert!(
        plan.read(CONTOSO, READINESS).await.contains("--html"),
        "nothing is kept yet"
    );

    let engagement = plan.engagement;
    let draft = preview.split("name=\"draft\" value=\"").nth(1).unwrap();
    let draft = draft.split('"').next().unwrap();
    let keep =
        format!("key=0123456789abcdef0123456789abcdef&engagement={engagement}&draft={draft}");
    let asked = Asked::post(format!("{READINESS}/keep"), keep);
    let kept = plan.send(asked, CONTOSO).await;
    assert_eq!(kept.status, StatusCode::SEE_OTHER, "{}", kept.text);
    let board = plan.read(CONTOSO, kept.location()).await;
    assert!(board.contains("role=\"status\"") && board.contains("Check 1"));
    assert!(!board.contains("secret.contoso.example"));

    let chosen = plan.choose(&report, "as-sent", &cookie).await;
    let preview = plan.read(CONTOSO, chosen.location()).await;
    assert!(preview.contains("secret.contoso.example"));
    let asked = Asked::post(
        format!("{READINESS}/discard"),
        format!("engagement={engagement}"),
    );
    plan.send(asked, CONTOSO).await;
    let gone = plan
        .send(Asked::get(format!("{READINESS}/preview")), CONTOSO)
        .await;
    assert!(gone.location().contains("/readiness/send"));
}

#[tokio::test]
async fn the_token_of_the_tool_is_shown_once() {
    let plan = Plan::new().await;
    let engagement = plan.engagement;
    let body = format!("key=0123456789abcdef0123456789abcdef&engagement={engagement}");
    let path = format!("{READINESS}/token");
    let made = plan.send(Asked::post(&path, body.clone()), CONTOSO).await;
    assert_eq!(made.status, StatusCode::OK);
    assert!(made.text.contains("id=\"new-token\""));
    let to = format!("/api/v1/engagements/{engagement}/assessments");
    assert!(made.text.contains(&to));
    let again = plan.send(Asked::post(&path, body), CONTOSO).await;
    assert_eq!(again.status, StatusCode::SEE_OTHER, "the secret is gone");
    let account = plan.read(CONTOSO, "/you").await;
    assert!(account.contains("Send what a check found"), "it says so");
}

#[tokio::test]
async fn an_admin_leaves_a_finding_as_it_is_and_takes_that_back() {
    let plan = Plan::new().await;
    sent(
        &plan.stage,
        &plan.customer,
        plan.engagement,
        &["contoso.example"],
    )
    .await;
    let (page, id) = plan.finding().await;
    assert!(page.contains("86400") && page.contains("3600"));
    let path = format!("{READINESS}/findings/{id}/waive");
    let none = plan
        .send(Asked::post(&path, "reason=&until="), CONTOSO)
        .await;
    assert_eq!(none.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(none.text.contains("id=\"reason-e\"") && none.text.contains("id=\"until-e\""));

    let until = plan.stage.now() + jiff::SignedDuration::from_hours(24 * 30);
    let until = until.to_zoned(jiff::tz::TimeZone::UTC).date();
    let body = format!("reason=The+lease+ends.&until={until}");
    let left = plan.send(Asked::post(&path, body), CONTOSO).await;
    assert_eq!(left.status, StatusCode::SEE_OTHER, "{}", left.text);
    let page = plan.read(CONTOSO, left.location()).await;
    assert!(page.contains("The lease ends.") && page.contains("waive/end"));

    let back = Asked::post(format!("{path}/end"), "");
    assert_eq!(
        plan.send(back.clone(), CONTOSO).await.status,
        StatusCode::SEE_OTHER
    );
    let (page, _) = plan.finding().await;
    assert!(!page.contains("The lease ends."));
    let twice = plan.send(back, CONTOSO).await;
    assert_eq!(twice.status, StatusCode::SEE_OTHER, "nothing is changed");
}

#[tokio::test]
async fn a_member_sees_no_way_to_waive_the_lead_no_form_and_another_tenant_nothing() {
    let plan = Plan::new().await;
    let now = plan.stage.now();
    let person = people::person(PersonKind::Customer, MEMBER, "en", "Europe/London", now);
    let (role, held) = (TenantRole::Member, MembershipState::Active);
    let membership = people::membership(&plan.customer.tenant, &person, role, held);
    plan.stage
        .enter(vec![people::Role::Customer(person, membership)])
        .await;
    let subjects = ["contoso.example", "mail.contoso.example"];
    sent(&plan.stage, &plan.customer, plan.engagement, &subjects).await;
    let page = format!("{READINESS}/rules/{RULE}");
    let admins = plan.read(CONTOSO, &page).await;
    assert!(admins.contains(&format!("{page}/waive")), "all at once");
    let members = plan.read(MEMBER, &page).await;
    assert!(members.contains("mail.contoso.example") && !members.contains("/waive"));

    let desk = format!("/desk/engagements/{}/readiness", plan.engagement);
    for path in [desk.clone(), format!("{desk}/rules/{RULE}")] {
        let led = plan.read(&plan.lead, &path).await;
        assert!(led.contains("contoso.example"), "{path}");
        assert!(
            !led.contains("/waive") && !led.contains("/aside\""),
            "{path}"
        );
        assert!(!led.contains("/t/contoso.example"), "{path}");
    }
    for path in [READINESS.to_owned(), page] {
        let answered = plan.send(Asked::get(path), HANBIT).await;
        assert_eq!(answered.status, StatusCode::NOT_FOUND);
    }
}
