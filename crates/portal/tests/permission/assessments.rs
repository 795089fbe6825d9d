//! What checks found, as the customer's people and their Specialist see it.

mod told;
mod twice;

use axum::body::{Body, to_bytes};
use axum::http::{Request, StatusCode, header};
use cast::people;
use cast::{CONTOSO, Customer, HANBIT, Stage};
use center::assessment::{self, Arrival, Naming, Sender, Taken};
use center::once::Key;
use center::sign_in::Secret;
use process::identity::EngagementId;
use process::permission::{MembershipState, TenantRole};
use serde_json::{Value, json};
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
    run(&["contoso.example"], &found(subjects))
}

/// What a check found by this rule at these.
fn found(subjects: &[&str]) -> Vec<Value> {
    subjects
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
        .collect()
}

/// A finding of another rule, which the plan has a task for.
fn of_rule(rule: &str, kind: &str, severity: &str) -> Value {
    json!({
        "rule": rule, "kind": kind, "severity": severity,
        "subject": "contoso.example", "record": "TXT", "seen": "", "expected": "v=spf1 -all",
        "publish": "contoso.example. 3600 IN TXT \"v=spf1 -all\"",
        "why": "", "mend": "", "source": "https://learn.microsoft.com/spf",
    })
}

/// A check of these domains that found this.
fn run(targets: &[&str], findings: &[Value]) -> String {
    json!({
        "schema": 1,
        "run": {
            "assessment": "dns",
            "tool": "fasttrack-tools 0.1.0",
            "rule_set": { "name": "worldwide", "version": "2026-11-29" },
            "targets": targets,
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
    sent_as(
        stage,
        customer,
        engagement,
        (report(subjects), Naming::AsSent),
    )
    .await
}

/// Sends a check, with its names or without.
async fn sent_as(
    stage: &Stage,
    customer: &Customer,
    engagement: EngagementId,
    (report, naming): (String, Naming),
) -> Taken {
    let center = &stage.center;
    let read = assessment::read(center, engagement, report, naming).await;
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
        self.choose_file(("dns.json", report), names, cookie).await
    }

    /// The same with the file's name; it is empty where none was chosen.
    async fn choose_file(
        &self,
        (file_name, report): (&str, &str),
        names: &str,
        cookie: &Secret,
    ) -> Answered {
        let file = format!("name=\"report\"; filename=\"{file_name}\"");
        let engagement = self.engagement.to_string();
        let mut body = String::new();
        for (head, value) in [
            ("name=\"engagement\"", engagement.as_str()),
            ("name=\"names\"", names),
            (file.as_str(), report),
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
    assert!(empty.contains("./fasttrack-tools assess dns contoso.example"));
    let from = "http://127.0.0.1:8080/tools/";
    assert!(
        empty.contains(&format!("{from}fasttrack-tools")),
        "to be had here"
    );
    assert!(empty.contains(&format!("{from}SHA256SUMS")));
    let home = plan.read(CONTOSO, "/t/contoso.example").await;
    assert!(home.contains(&format!("{READINESS}?engagement={}", plan.engagement)));
    assert!(empty.contains(&format!("{READINESS}/send")));

    let subjects = ["contoso.example", "mail.contoso.example"];
    sent(&plan.stage, &plan.customer, plan.engagement, &subjects).await;
    let board = plan.read(CONTOSO, READINESS).await;
    assert!(board.contains("TTL: Wrong") && board.contains(&format!("MX · {RULE}")));
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
    let kept = plan.keep(&preview).await;
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
async fn an_export_of_idfix_says_only_what_it_knows_of_its_rules_and_its_time() {
    let plan = Plan::new().await;
    let cookie = plan.stage.click(CONTOSO).await;
    let export = "DISTINGUISHEDNAME,COMMONNAME,OBJECTCLASS,ATTRIBUTE,ERROR,VALUE,UPDATE,PROPOSEDACTION,ACTION\r\n\
                  \"CN=Ann,DC=x\",Ann,user,userPrincipalName,Character,a b@contoso.com,ab@contoso.com,Edit,\r\n";
    let chosen = plan.choose(export, "hashed", &cookie).await;
    let preview = plan.read(CONTOSO, chosen.location()).await;
    assert!(preview.contains("Rules: idfix<"), "{preview}");
    plan.keep(&preview).await;
    let board = plan.read(CONTOSO, READINESS).await;
    assert!(
        board.contains("Rules: idfix<") && board.contains("Checked: 1<"),
        "{board}"
    );
}

#[tokio::test]
async fn beside_hashes_of_the_tool_it_is_said_whose_report_has_the_names() {
    let plan = Plan::new().await;
    let path = format!("{READINESS}/rules/{RULE}");
    let hash = format!("hmac-sha256:{}", "0".repeat(64));
    for (subject, is_hashed) in [("contoso.example", false), (hash.as_str(), true)] {
        sent(&plan.stage, &plan.customer, plan.engagement, &[subject]).await;
        let page = plan.read(CONTOSO, &path).await;
        assert!(page.contains(subject));
        assert_eq!(page.contains("Sent without names."), is_hashed, "{page}");
    }
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
    let secret = made.text.split("id=\"new-token\"").nth(1).unwrap();
    let secret = secret.split("value=\"").nth(1).unwrap();
    let secret = secret.split('"').next().unwrap();
    assert_eq!(made.text.matches(secret).count(), 1, "no command has it");
    assert_eq!(made.text.matches("--token-file fasttrack-token").count(), 2);
    for report in ["--html=directory.html", "--html=dns.html"] {
        assert!(made.text.contains(report), "which has the hashes: {report}");
    }
    assert!(!made.text.contains("FASTTRACK_TOKEN"));
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
    let waived = plan.read(CONTOSO, &format!("{page}?state=waived")).await;
    assert!(
        !waived.contains(&format!("{page}/waive")),
        "nothing of it is open"
    );
    assert!(plan.read(CONTOSO, READINESS).await.contains("id=\"sent\""));
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
        assert!(
            !led.contains("id=\"sent\""),
            "the lead sends nothing: {path}"
        );
    }
    for path in [READINESS.to_owned(), page] {
        let answered = plan.send(Asked::get(path), HANBIT).await;
        assert_eq!(answered.status, StatusCode::NOT_FOUND);
    }
}

impl Plan {
    /// Keeps what the page before it shows.
    async fn keep(&self, preview: &str) -> Answered {
        let engagement = self.engagement;
        let (_, form) = preview.split_once("/readiness/keep\"").unwrap();
        let [key, draft] = ["key", "draft"].map(|name| {
            let field = format!("name=\"{name}\" value=\"");
            let (_, value) = form.split_once(&field).unwrap();
            value.split('"').next().unwrap()
        });
        let keep = format!("key={key}&engagement={engagement}&draft={draft}");
        let asked = Asked::post(format!("{READINESS}/keep"), keep);
        self.send(asked, CONTOSO).await
    }

    async fn sent(&self, report: String, naming: Naming) -> Taken {
        let (stage, customer) = (&self.stage, &self.customer);
        sent_as(stage, customer, self.engagement, (report, naming)).await
    }
}

#[tokio::test]
async fn a_card_says_how_much_it_matters_and_leads_to_the_task_that_it_made() {
    let plan = Plan::new().await;
    let mut findings = found(&["contoso.example"]);
    findings.push(of_rule("dns.dnssec", "Wrong", "warning"));
    findings.push(of_rule("dns.msoid", "Unwanted", "error"));
    findings.push(of_rule("dns.spf.lookups", "TooManyLookups", "error"));
    plan.sent(run(&["contoso.example"], &findings), Naming::AsSent)
        .await;
    for (address, path, tasks) in [
        (CONTOSO, READINESS.to_owned(), "/t/contoso.example/tasks/"),
        (
            plan.lead.as_str(),
            format!("/desk/engagements/{}/readiness", plan.engagement),
            "/desk/tasks/",
        ),
    ] {
        let board = plan.read(address, &path).await;
        let at = |text: &str| {
            board
                .find(text)
                .unwrap_or_else(|| panic!("{text}: {board}"))
        };
        let (error, warning) = (at("msoid: Unwanted"), at("DNSSEC: Wrong"));
        let note = at("TTL: Wrong");
        assert!(error < warning && warning < note, "what matters most first");
        assert!(
            at("SPF: Too many lookups") < warning,
            "a part is about the whole"
        );
        let card = &board[error..warning];
        assert!(card.contains("tag bad") && card.contains("Error"), "{card}");
        assert!(card.contains(tasks), "{card}");
        let card = &board[warning..note];
        assert!(
            card.contains("tag care") && card.contains("Warning"),
            "{card}"
        );
        let card = board[note..].split("</li>").next().unwrap();
        assert!(card.contains("#info") && card.contains("Note"), "{card}");
    }
}

#[tokio::test]
async fn setting_a_check_aside_says_what_it_does_and_how_it_is_undone() {
    let plan = Plan::new().await;
    let (engagement, subject) = (plan.engagement, ["contoso.example"]);
    sent(&plan.stage, &plan.customer, engagement, &subject).await;
    let other = run(&["fabrikam.example"], &[]);
    plan.sent(other, Naming::AsSent).await;
    let board = plan.read(CONTOSO, READINESS).await;
    let (before, form) = board.split_once("/aside\"").unwrap();
    let details = before.rsplit("<details").next().unwrap();
    assert!(details.contains("although nothing shows that it is corrected"));
    assert!(details.contains("run the same check again"));
    assert!(form.contains("</details>"));

    let path = before.rsplit("action=\"").next().unwrap();
    let body = format!("engagement={engagement}");
    let done = Asked::post(format!("{path}/aside"), body);
    let done = plan.send(done, CONTOSO).await;
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.text);
    let board = plan.read(CONTOSO, done.location()).await;
    assert!(board.contains("Check 1 was set aside. Findings closed: 1"));
    assert!(
        board.contains("Closed: 1.") && !board.contains("No longer found"),
        "nothing shows that it is corrected"
    );
    assert_eq!(board.matches("Set aside by ").count(), 1, "with the check");
    let (_, closed) = board.split_once("<h2>Closed</h2>").unwrap();
    let closed = closed.split("</section>").next().unwrap();
    assert!(closed.contains("Set aside "), "on its card: {closed}");
    let rule = plan
        .read(CONTOSO, &format!("{READINESS}/rules/{RULE}"))
        .await;
    assert!(rule.contains("run the same check again"), "nothing is lost");

    // And so it is.
    sent(&plan.stage, &plan.customer, engagement, &subject).await;
    let rule = plan
        .read(CONTOSO, &format!("{READINESS}/rules/{RULE}"))
        .await;
    assert!(rule.contains("check 3") && !rule.contains("run the same check again"));
}

#[tokio::test]
async fn where_the_record_was_not_sent_it_is_said_what_to_do_and_where_the_record_is() {
    let (by_tool, by_page) = ("The record was not sent.", "no report has this hash");
    let hash = format!("hmac-sha256:{}", "b".repeat(64));
    let page = format!("{READINESS}/rules/dns.spf");
    for (subject, naming, told) in [
        (hash.as_str(), Naming::Hashed, Some(by_tool)),
        ("contoso.example", Naming::Hashed, Some(by_page)),
        ("contoso.example", Naming::AsSent, None),
    ] {
        let plan = Plan::new().await;
        let mut finding = of_rule("dns.spf", "Duplicate", "error");
        finding["subject"] = json!(subject);
        plan.sent(run(&[subject], &[finding]), naming).await;
        let shown = plan.read(CONTOSO, &page).await;
        assert!(shown.contains("Replace all of them with one record."));
        for text in [by_tool, by_page] {
            assert_eq!(shown.contains(text), told == Some(text), "{text}: {shown}");
        }
        assert_eq!(shown.contains("v=spf1 -all"), told.is_none());
    }
}

#[tokio::test]
async fn a_task_that_a_check_made_leads_to_the_checks_after_it_is_done_as_well() {
    let plan = Plan::new().await;
    let engagement = plan.engagement;
    let found = [of_rule("dns.msoid", "Unwanted", "error")];
    for findings in [&found[..], &[]] {
        plan.sent(run(&["contoso.example"], findings), Naming::AsSent)
            .await;
        let board = plan.read(CONTOSO, READINESS).await;
        let (_, task) = board.split_once("\"/t/contoso.example/tasks/").unwrap();
        let task = task.split('"').next().unwrap();
        let own = plan
            .read(CONTOSO, &format!("/t/contoso.example/tasks/{task}"))
            .await;
        assert!(own.contains(&format!("{READINESS}?engagement={engagement}")));
        let led = plan.read(&plan.lead, &format!("/desk/tasks/{task}")).await;
        let readiness = format!("\"/desk/engagements/{engagement}/readiness\"");
        assert!(led.contains(&readiness));
        let timeline = format!("/desk/engagements/{engagement}/timeline");
        assert!(plan.read(&plan.lead, &timeline).await.contains(&readiness));
    }
}
