//! Checks that cannot be compared, since only one of them has hashes that the tool made: what both found
//! counts twice.

use cast::CONTOSO;
use center::assessment::Naming;
use serde_json::{Value, json};

use super::{Plan, READINESS, found, report, run, sent};

#[tokio::test]
async fn a_check_that_cannot_be_compared_with_the_newest_one_is_told_as_such() {
    let plan = Plan::new().await;
    let subject = ["contoso.example"];
    sent(&plan.stage, &plan.customer, plan.engagement, &subject).await;
    plan.sent(run(&["fabrikam.example"], &[]), Naming::AsSent)
        .await;
    let board = plan.read(CONTOSO, READINESS).await;
    assert!(!board.contains("cannot be compared"), "both by name");
    let target = format!("hmac-sha256:{}", "a".repeat(64));
    let hashed = run(&[target.as_str()], &[]);
    let mut hashed: Value = serde_json::from_str(&hashed).unwrap();
    hashed["subjects"] = json!("hashed");
    plan.sent(hashed.to_string(), Naming::AsSent).await;
    let board = plan.read(CONTOSO, READINESS).await;
    let told = "This check and check 3 cannot be compared";
    assert_eq!(
        board.matches(told).count(),
        1,
        "the one that left something"
    );
    let checks = board.split("id=\"checks\"").nth(1).unwrap();
    assert!(
        !checks.contains("no later check has looked for it"),
        "it may have, under another name: {checks}"
    );
    assert!(checks.contains("or for what counts twice"), "{checks}");
}

#[tokio::test]
async fn what_would_count_twice_is_said_before_it_is_kept_and_after() {
    let plan = Plan::new().await;
    let target = format!("hmac-sha256:{}", "a".repeat(64));
    let subject = format!("hmac-sha256:{}", "b".repeat(64));
    let hashed = run(&[target.as_str()], &found(&[subject.as_str()]));
    let mut hashed: Value = serde_json::from_str(&hashed).unwrap();
    hashed["subjects"] = json!("hashed");
    let told = "Check 1 and this one cannot be compared";
    let cookie = plan.stage.click(CONTOSO).await;
    let report = report(&["contoso.example"]);
    let first = plan.choose(&report, "as-sent", &cookie).await;
    let preview = plan.read(CONTOSO, first.location()).await;
    assert!(!preview.contains("cannot be compared"), "there is no other");

    plan.sent(hashed.to_string(), Naming::AsSent).await;
    for names in ["as-sent", "hashed"] {
        let chosen = plan.choose(&report, names, &cookie).await;
        let preview = plan.read(CONTOSO, chosen.location()).await;
        assert!(preview.contains(told), "{names}: {preview}");
    }
    let chosen = plan.choose(&report, "as-sent", &cookie).await;
    let preview = plan.read(CONTOSO, chosen.location()).await;
    let kept = plan.keep(&preview).await;
    let board = plan.read(CONTOSO, kept.location()).await;
    let (_, status) = board.split_once("role=\"status\"").unwrap();
    let (status, rest) = status.split_once("<div class=\"board\">").unwrap();
    assert!(status.contains(told), "{status}");
    assert!(!rest.contains("no later check has looked for it"), "{rest}");
}
