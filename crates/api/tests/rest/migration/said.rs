//! The customer's word on an event, which nobody else has, and what is read of one that moves.

use api::Audience;
use axum::http::{Method, StatusCode, header};
use cast::{CONTOSO, EN, HANBIT, MANAGER, OPERATOR};
use process::permission::Action;
use serde_json::json;

use super::{progress, running};
use crate::ground::Ground;
use crate::program::Asked;

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
        Action::RemoveMigration,
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
async fn an_issue_is_on_the_desk_until_it_is_answered_also_while_the_event_is_tried_again() {
    let ground = Ground::new().await;
    ground.bring_event("issues").await;
    let event = ground.event().to_string();
    let path = format!("{}/issues", ground.place());
    let report = Asked::new(Method::POST, &path).json(&json!({"text": "Boris misses a folder."}));
    let reported = ground.ask_as(CONTOSO, report).await;
    assert_eq!(reported.status, StatusCode::CREATED, "{}", reported.text);
    let issue = reported.json()["id"].as_str().unwrap().to_owned();
    let waiting = async || {
        let desk = ground.ask_as(EN, Asked::get("/desk")).await.json();
        let owed = desk["owed"].as_array().unwrap().clone();
        let line = owed.into_iter().find(|line| line["issue"] == issue);
        line.map(|line| (line["event"].clone(), line["customer"].clone()))
    };
    let here = Some((json!(event), json!("Contoso")));
    assert_eq!(waiting().await, here);

    assert_eq!(ground.say("retry").await, StatusCode::NO_CONTENT);
    assert_eq!(waiting().await, here);
    let path = format!("/desk/migration/issues/{issue}/answer");
    let answer = Asked::new(Method::POST, &path).json(&json!({"text": "Look under Archive."}));
    let answered = ground.ask_as(EN, answer).await;
    assert_eq!(answered.status, StatusCode::NO_CONTENT, "{}", answered.text);
    assert_eq!(waiting().await, None);
    let shown = ground.shown().await;
    assert_eq!(shown["ended_at"], json!(null), "it is still tried again");
    let issues = shown["issues"].as_array().unwrap();
    let one = issues.iter().find(|one| one["id"] == issue).unwrap();
    assert_eq!(one["answer"], "Look under Archive.");
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
