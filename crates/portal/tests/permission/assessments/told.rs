//! What the pages say of a finding, in their reader's words.

use cast::CONTOSO;
use center::assessment::Naming;
use serde_json::{Value, json};

use super::{Plan, READINESS, of_rule, run};

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
