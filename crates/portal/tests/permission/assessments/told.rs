//! What the pages say of a finding, in their reader's words.

use axum::http::StatusCode;
use cast::{CONTOSO, Stage, TINYCO};
use center::assessment::Naming;
use center::engagement::start_self_serve_plan;
use center::once::Key;
use jiff::SignedDuration;
use serde_json::{Value, json};

use super::{Plan, READINESS, RULE, found, of_rule, run, sent};
use crate::browser::Asked;

/// What a check found at the name of the domain.
fn one(rule: &str, kind: &str, (record, seen, expected): (&str, &str, &str)) -> Value {
    let mut finding = of_rule(rule, kind, "error");
    finding["record"] = json!(record);
    finding["seen"] = json!(seen);
    finding["expected"] = json!(expected);
    finding
}

#[tokio::test]
async fn a_sentence_of_the_tool_is_said_in_the_readers_language_and_a_value_as_it_came() {
    let plan = Plan::new().await;
    let findings = [
        one(
            "dns.msoid",
            "Unwanted",
            ("CNAME", "clientconfig.example", "Kein solcher Eintrag"),
        ),
        one(
            "dns.mx",
            "Wrong",
            ("MX", "5 mail.example", "Kein solcher Eintrag"),
        ),
    ];
    let report = run(&["contoso.example"], &findings);
    let cookie = plan.stage.click(CONTOSO).await;
    let chosen = plan.choose(&report, "as-sent", &cookie).await;
    let preview = plan.read(CONTOSO, chosen.location()).await;
    assert!(preview.contains("No such record"), "{preview}");
    plan.sent(report, Naming::AsSent).await;
    let page = plan
        .read(CONTOSO, &format!("{READINESS}/rules/dns.msoid"))
        .await;
    assert!(page.contains("<dd>No such record"), "{page}");
    assert!(!page.contains("Kein solcher Eintrag"));
    assert!(page.contains("<code>clientconfig.example</code>"));
    // The tool says no such thing of this kind: whatever it looks like, it is a value.
    let other = plan
        .read(CONTOSO, &format!("{READINESS}/rules/dns.mx"))
        .await;
    assert!(
        other.contains("<code>Kein solcher Eintrag</code>"),
        "{other}"
    );
}

#[tokio::test]
async fn two_records_stand_one_below_the_other() {
    let plan = Plan::new().await;
    let both = ("TXT", "v=spf1 a -all, v=spf1 mx -all", "v=spf1 a mx -all");
    let finding = one("dns.spf", "Duplicate", both);
    plan.sent(run(&["contoso.example"], &[finding]), Naming::AsSent)
        .await;
    let page = plan
        .read(CONTOSO, &format!("{READINESS}/rules/dns.spf"))
        .await;
    let seen = "<code>v=spf1 a -all</code><br><code>v=spf1 mx -all</code>";
    assert!(page.contains(seen), "{page}");
}

#[tokio::test]
async fn the_page_that_a_rule_is_from_is_shown_as_it_can_be_read() {
    let plan = Plan::new().await;
    let mut finding = of_rule("dns.spf", "Missing", "error");
    let source = "https://microsoft.github.io/idfix/Errors%20supported";
    finding["source"] = json!(source);
    plan.sent(run(&["contoso.example"], &[finding]), Naming::AsSent)
        .await;
    let page = plan
        .read(CONTOSO, &format!("{READINESS}/rules/dns.spf"))
        .await;
    assert!(page.contains(&format!("href=\"{source}\"")), "{page}");
    assert!(page.contains(">microsoft.github.io/idfix/Errors supported</a>"));
}

/// A check of one domain that gave no answer.
fn silent() -> String {
    let report = run(&["contoso.example"], &[]);
    let mut report: Value = serde_json::from_str(&report).unwrap();
    report["run"]["unanswered"] = json!(["contoso.example"]);
    report.to_string()
}

#[tokio::test]
async fn what_gave_no_answer_is_said_before_and_after_it_is_kept_and_with_the_check() {
    let plan = Plan::new().await;
    let cookie = plan.stage.click(CONTOSO).await;
    for (names, told) in [
        ("as-sent", "No full answer from contoso.example"),
        ("hashed", "Targets without a full answer: 1"),
    ] {
        let chosen = plan.choose(&silent(), names, &cookie).await;
        let preview = plan.read(CONTOSO, chosen.location()).await;
        assert!(preview.contains(told), "{preview}");
        let kept = plan.keep(&preview).await;
        let board = plan.read(CONTOSO, kept.location()).await;
        assert_eq!(board.matches(told).count(), 2, "{board}");
        assert_eq!(plan.read(CONTOSO, READINESS).await.matches(told).count(), 1);
    }
}

#[tokio::test]
async fn the_board_counts_the_same_in_its_head_its_columns_and_its_areas() {
    let plan = Plan::new().await;
    let mut findings = found(&["contoso.example", "contoso.example"]);
    findings.push(of_rule("dns.msoid", "Unwanted", "error"));
    let report = run(&["contoso.example"], &findings);
    let cookie = plan.stage.click(CONTOSO).await;
    let chosen = plan.choose(&report, "as-sent", &cookie).await;
    let preview = plan.read(CONTOSO, chosen.location()).await;
    let result = "Errors: 1 · warnings: 0 · notes: 1";
    assert!(preview.contains(result), "{preview}");
    let kept = plan.keep(&preview).await;
    let board = plan.read(CONTOSO, kept.location()).await;
    assert!(board.contains("Open findings: 2."), "{board}");
    assert!(board.contains(result) && board.contains("New: 2"));
    let (_, first) = board.split_once("<section class=\"first\">").unwrap();
    let column = first.split("</header>").next().unwrap();
    assert!(
        column.contains("<span class=\"count\">2</span>"),
        "{column}"
    );
    let (_, areas) = board.split_once("id=\"areas\"").unwrap();
    let areas = areas.split("</table>").next().unwrap();
    let twice = areas.matches("<div>2</div>").count();
    assert_eq!(twice, 2, "open, and the trend: {areas}");
}

#[tokio::test]
async fn whoever_chose_no_file_is_told_to_choose_one() {
    let plan = Plan::new().await;
    let cookie = plan.stage.click(CONTOSO).await;
    let none = plan.choose_file(("", ""), "hashed", &cookie).await;
    assert_eq!(none.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(none.text.contains("No file is chosen."), "{}", none.text);
    let empty = plan.choose_file(("dns.json", ""), "hashed", &cookie).await;
    assert!(empty.text.contains("not a report that can be read"));
}

#[tokio::test]
async fn a_preview_shows_each_rule_with_its_count_and_the_first_finding_of_it() {
    let plan = Plan::new().await;
    let subjects = ["a", "b", "c", "d"].map(|name| format!("{name}.contoso.example"));
    let subjects: Vec<&str> = subjects.iter().map(String::as_str).collect();
    let mut findings = found(&subjects);
    for rule in ["dns.spf", "dns.dmarc", "dns.mx"] {
        findings.push(of_rule(rule, "Missing", "error"));
    }
    let report = run(&["contoso.example"], &findings);
    let cookie = plan.stage.click(CONTOSO).await;
    let send = plan.read(CONTOSO, &format!("{READINESS}/send")).await;
    assert!(!send.contains("You see everything"), "not of a file");
    let chosen = plan.choose(&report, "as-sent", &cookie).await;
    let preview = plan.read(CONTOSO, chosen.location()).await;
    let (_, shown) = preview
        .split_once("The first finding of each rule")
        .unwrap();
    for rule in [RULE, "dns.spf", "dns.dmarc", "dns.mx"] {
        assert_eq!(shown.matches(&format!("<small>{rule}</small>")).count(), 1);
    }
    assert!(shown.contains("<code>a.contoso.example</code>"), "{shown}");
    assert!(!shown.contains("<code>b.contoso.example</code>"), "{shown}");
}

/// A check that ended in this hour of its day and found nothing.
fn at(hour: &str) -> String {
    let mut report: Value = serde_json::from_str(&run(&["contoso.example"], &[])).unwrap();
    report["run"]["started"] = json!(format!("2026-09-01T{hour}:00:00Z"));
    report["run"]["ended"] = json!(format!("2026-09-01T{hour}:00:03Z"));
    report.to_string()
}

#[tokio::test]
async fn a_file_that_is_older_than_what_is_kept_is_refused_where_it_is_chosen() {
    let plan = Plan::new().await;
    let cookie = plan.stage.click(CONTOSO).await;
    let chosen = plan.choose(&at("08"), "as-sent", &cookie).await;
    let preview = plan.read(CONTOSO, chosen.location()).await;
    plan.sent(at("09"), Naming::AsSent).await;
    let told = "This check is older than check 1, which is kept already.";
    let late = plan.keep(&preview).await;
    let again = plan.choose(&at("08"), "as-sent", &cookie).await;
    for refused in [late, again] {
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(refused.text.contains(told), "{}", refused.text);
        assert!(refused.text.contains("id=\"report-e\""), "beside the field");
        assert!(
            refused.text.contains("name=\"report\""),
            "to choose another"
        );
    }
    let gone = Asked::get(format!("{READINESS}/preview"));
    let gone = plan.send(gone, CONTOSO).await;
    assert!(gone.location().contains("/readiness/send"));
}

#[tokio::test]
async fn a_state_without_findings_is_shown_as_such() {
    let plan = Plan::new().await;
    let subject = ["contoso.example"];
    sent(&plan.stage, &plan.customer, plan.engagement, &subject).await;
    let path = format!("{READINESS}/rules/{RULE}?state=closed");
    let page = plan.read(CONTOSO, &path).await;
    assert!(page.contains("<h1>TTL</h1>"), "{page}");
    assert!(page.contains("No finding of this rule is in this state."));
    let (before, tab) = page
        .split_once("state=closed\" aria-current=\"page\"")
        .unwrap();
    assert!(before.contains("state=open"));
    assert!(tab.contains("<span class=\"count\">0</span>"));
}

#[tokio::test]
async fn a_task_says_why_it_is_there_before_it_asks_to_be_finished_and_when_it_was_due() {
    let plan = Plan::new().await;
    let finding = of_rule("dns.msoid", "Unwanted", "error");
    plan.sent(run(&["contoso.example"], &[finding]), Naming::AsSent)
        .await;
    let board = plan.read(CONTOSO, READINESS).await;
    assert!(
        board.contains("Due ") && !board.contains("Was due "),
        "{board}"
    );
    let (_, task) = board.split_once("\"/t/contoso.example/tasks/").unwrap();
    let task = task.split('"').next().unwrap();
    let page = plan
        .read(CONTOSO, &format!("/t/contoso.example/tasks/{task}"))
        .await;
    let (_, why) = page.split_once("<h2>Why").unwrap();
    let link = format!("{READINESS}?engagement={}", plan.engagement);
    let why = why.split("</section>").next().unwrap();
    assert!(why.contains(&link), "{why}");
    assert_eq!(page.matches(&link).count(), 1);

    plan.stage
        .advance(SignedDuration::from_hours(24 * 40))
        .await;
    let board = plan.read(CONTOSO, READINESS).await;
    assert!(board.contains("Was due "), "{board}");
}

#[tokio::test]
async fn without_a_plan_it_is_said_that_one_is_needed_and_without_a_specialist_nobody_is_named() {
    let stage = Stage::open().await;
    let customer = stage.customer(TINYCO).await;
    let cookie = stage.click(TINYCO).await;
    let pages = portal::router(stage.center.clone());
    let read = async |path: &str| {
        let asked = Asked::get(format!("/t/tinyco.example{path}"));
        asked.with(Some(&cookie)).send(&pages).await.text
    };
    let none = read("/readiness").await;
    assert!(none.contains("To send a result you need a plan"), "{none}");
    assert!(none.contains("href=\"/t/tinyco.example/services\""));

    let filed = stage.file(&customer, "en", &["teams"]).await;
    let key = Key::draw(&stage.center);
    let plan = start_self_serve_plan(&stage.center, &customer.own, &filed.reference, &key).await;
    let subjects = ["tinyco.example", "mail.tinyco.example"];
    sent(&stage, &customer, plan.unwrap(), &subjects).await;
    let board = read("/readiness").await;
    assert!(!board.contains("you need a plan"), "{board}");
    let form = read(&format!("/readiness/rules/{RULE}/waive")).await;
    assert!(form.contains("name=\"reason\""), "{form}");
    assert!(!form.contains("Your Specialist can read it"), "{form}");
}

#[tokio::test]
async fn where_the_program_cannot_be_had_here_it_is_said_whom_to_ask_for_it() {
    let plan = Plan::new().await;
    let tiny = plan.stage.customer(TINYCO).await;
    let filed = plan.stage.file(&tiny, "en", &["teams"]).await;
    let key = Key::draw(&plan.stage.center);
    start_self_serve_plan(&plan.stage.center, &tiny.own, &filed.reference, &key)
        .await
        .unwrap();
    let pages = portal::router(plan.stage.without_tools());
    let (specialist, operator) = (
        "ask your Specialist for it",
        "ask whoever runs the Center for it",
    );
    for (address, domain, is_alone) in [
        (CONTOSO, "contoso.example", false),
        (TINYCO, "tinyco.example", true),
    ] {
        let cookie = plan.stage.click(address).await;
        for path in ["readiness", "readiness/send"] {
            let asked = Asked::get(format!("/t/{domain}/{path}"));
            let page = asked.with(Some(&cookie)).send(&pages).await;
            assert_eq!(page.status, StatusCode::OK, "{domain} {path}");
            let text = page.text;
            assert_eq!(text.contains(specialist), !is_alone, "{text}");
            assert_eq!(text.contains(operator), is_alone, "{text}");
            assert!(text.contains("./fasttrack-tools assess dns"), "{text}");
            assert!(!text.contains("/tools/fasttrack-tools"), "{text}");
        }
    }
}
