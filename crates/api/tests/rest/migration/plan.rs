//! Events by their lists: planned once, changed by their version, or read from what another tool reports.

use axum::http::{Method, StatusCode, header};
use cast::CONTOSO;
use serde_json::json;

use super::TENANT;
use crate::assessment::{fault, told};
use crate::ground::Ground;
use crate::program::{Asked, token};

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

#[tokio::test]
async fn a_source_that_stands_in_another_open_event_is_refused_and_the_other_is_named() {
    let ground = Ground::new().await;
    let path = format!(
        "{TENANT}/engagements/{}/migration/events",
        ground.engagement
    );
    let body = json!({"wave": "pilot", "source": "imap", "date": "2027-02-08", "time": "20:00",
        "mailboxes": "ANNA.old,other@contoso.example\nnew,new@contoso.example\n"});
    let asked = || Asked::new(Method::POST, &path).json(&body);
    let refused = ground.ask_as(CONTOSO, asked()).await;
    let elsewhere = fault("mailboxes", "error-migration-source-elsewhere");
    assert_eq!(told(&refused), [elsewhere]);
    let text = refused.json()["errors"][0]["text"].clone();
    let text = text.as_str().unwrap();
    assert!(text.contains("anna.old") && text.contains("Test"), "{text}");

    let gone = Asked::new(Method::DELETE, &ground.place());
    let gone = ground.ask_as(CONTOSO, gone).await;
    assert_eq!(gone.status, StatusCode::NO_CONTENT, "{}", gone.text);
    let taken = ground.ask_as(CONTOSO, asked()).await;
    assert_eq!(taken.status, StatusCode::CREATED, "{}", taken.text);
}

#[tokio::test]
async fn an_event_changes_its_kind_and_is_removed_as_it_was_read_while_it_is_planned() {
    let ground = Ground::new().await;
    let place = ground.place();
    let read = async || {
        let shown = ground.ask_as(CONTOSO, Asked::get(&place)).await;
        (shown.header(header::ETAG).to_owned(), shown.json())
    };
    let (tag, shown) = read().await;
    let steps = shown["event"]["may"].as_array().unwrap();
    assert!(steps.contains(&json!("remove")), "{steps:?}");
    let body = json!({"wave": "pilot", "source": "gmail", "name": "Finance", "date": "2027-02-02",
        "time": "20:00", "mailboxes": "anna.old,anna@contoso.example\n"});
    let change = Asked::new(Method::PUT, &place).json(&body);
    let changed = change.header("if-match", &tag);
    let changed = ground.ask_as(CONTOSO, changed).await;
    assert_eq!(changed.status, StatusCode::NO_CONTENT, "{}", changed.text);
    let (now, shown) = read().await;
    let event = &shown["event"];
    assert_eq!(
        (&event["wave"], &event["source"], &event["name"]),
        (&json!("pilot"), &json!("gmail"), &json!("Finance"))
    );

    let remove = |tag: &str| Asked::new(Method::DELETE, &place).header("if-match", tag);
    let late = ground.ask_as(CONTOSO, remove(&tag)).await;
    assert_eq!(late.status, StatusCode::PRECONDITION_FAILED);
    let gone = ground.ask_as(CONTOSO, remove(&now)).await;
    assert_eq!(gone.status, StatusCode::NO_CONTENT, "{}", gone.text);
    let again = ground.ask_as(CONTOSO, remove(&now)).await;
    assert_eq!(again.status, StatusCode::NOT_FOUND);
    let shown = ground.ask_as(CONTOSO, Asked::get(&place)).await;
    assert_eq!(shown.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn an_event_that_is_submitted_stays_and_keeps_its_kind() {
    let ground = Ground::new().await;
    ground.bring_event("start").await;
    let remove = Asked::new(Method::DELETE, &ground.place());
    let refused = ground.ask_as(CONTOSO, remove).await;
    let stays = fault("event", "error-migration-remove");
    assert_eq!(told(&refused), [stays]);
    assert_eq!(
        ground.shown().await["event"]["state"],
        "waiting_for_customer"
    );
}
