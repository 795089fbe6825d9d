//! What managers keep by the API: nobody's change is overwritten, a file is read line by line, and the
//! room for its body is open to nobody else.

use std::fmt::Write;

use axum::http::{Method, StatusCode, header};
use cast::{CONTOSO, MANAGER, Stage};
use center::once::Key;
use serde_json::{Value, json};

use crate::ground::Ground;
use crate::program::{Answered, Asked, token};

const LAST_COLUMNS: &str = "worldwide,commercial,KR,Asia/Seoul";

fn file(csv: &str) -> Value {
    json!({"kind": "tenants", "file_name": "list.csv", "csv": csv,
           "source": "The licence report", "as_of": "2026-10-31"})
}

async fn read(ground: &Ground, address: &str, csv: &str) -> Answered {
    let held = token(&ground.stage, address).await;
    let key = Key::draw(&ground.stage.center);
    let asked = Asked::new(Method::POST, "/center/imports").by(Some(&held));
    let asked = asked.json(&file(csv)).key(key.as_str());
    asked.send(&ground.api).await
}

#[tokio::test]
async fn a_tenant_that_was_changed_since_it_was_read_is_not_overwritten() {
    let ground = Ground::new().await;
    let held = token(&ground.stage, MANAGER).await;
    let path = format!("/center/tenants/{}", ground.values["tenant"]);
    let shown = Asked::get(&path).by(Some(&held)).send(&ground.api).await;
    let tag = shown.header(header::ETAG).to_owned();
    let note = |value: &str| {
        let facts = json!({"values": {"mail-source": value}, "source": "A call",
                           "as_of": "2026-10-31"});
        let domain = format!("{path}/domains/contoso-mail.example");
        let said = json!({"source": "A call", "as_of": "2026-10-31"});
        let put = |path: &str, body: &Value| {
            let asked = Asked::new(Method::PUT, path).by(Some(&held)).json(body);
            asked.header("if-match", &tag)
        };
        (put(&format!("{path}/facts"), &facts), put(&domain, &said))
    };
    let (_, domain) = note("imap");
    assert_eq!(
        domain.send(&ground.api).await.status,
        StatusCode::NO_CONTENT
    );
    let (facts, _) = note("imap");
    let late = facts.send(&ground.api).await;
    assert_eq!(late.status, StatusCode::PRECONDITION_FAILED);
    assert!(late.text.contains("changed-since"), "{}", late.text);
}

#[tokio::test]
async fn a_file_that_cannot_be_taken_names_its_lines_and_columns() {
    let ground = Ground::new().await;
    let csv = format!(
        "name,domain,cloud,segment,country,zone\n\
         Litware,litware.example,{LAST_COLUMNS}\n\
         Nobody,no domain,{LAST_COLUMNS}\n"
    );
    let refused = read(&ground, MANAGER, &csv).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    let said = refused.json();
    assert_eq!(said["type"], "urn:fasttrack:problem:invalid");
    let (line, field) = (&said["errors"][0]["line"], &said["errors"][0]["field"]);
    assert_eq!((line, field), (&json!(3), &json!("domain")));
    assert_eq!(said["errors"].as_array().unwrap().len(), 1);
}

#[tokio::test]
async fn a_file_larger_than_other_bodies_is_read_taken_in_and_taken_out() {
    let ground = Ground::new().await;
    let mut csv = "name,domain,cloud,segment,country,zone\n".to_owned();
    for number in 0..1500 {
        writeln!(
            csv,
            "Customer {number},customer-{number}.example,{LAST_COLUMNS}"
        )
        .unwrap();
    }
    assert!(csv.len() > 64 * 1024);
    let made = read(&ground, MANAGER, &csv).await;
    assert_eq!(made.status, StatusCode::CREATED, "{}", made.text);
    let path = format!("/center/imports/{}", made.json()["id"].as_str().unwrap());
    let held = token(&ground.stage, MANAGER).await;
    for (step, state) in [("/take-in", "taken"), ("/undo", "undone")] {
        let asked = Asked::new(Method::POST, &format!("{path}{step}"));
        let done = asked.by(Some(&held)).send(&ground.api).await;
        assert_eq!(done.status, StatusCode::NO_CONTENT, "{}", done.text);
        let shown = Asked::get(&path).by(Some(&held)).send(&ground.api).await;
        assert_eq!(shown.json()["state"], state);
        assert_eq!(shown.json()["lines"], 1500);
    }
    // For anybody else there is no such place, and its body is not waited for.
    let other = read(&ground, CONTOSO, &csv).await;
    assert_eq!(other.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn tenants_are_found_and_read_a_stretch_at_a_time() {
    let stage = Stage::open().await;
    let api = api::router(stage.center.clone());
    let held = token(&stage, MANAGER).await;
    let (mut next, mut found) = (String::new(), Vec::new());
    for _ in 0..3 {
        let path = format!("/center/tenants?limit=1&after={next}");
        let part = Asked::get(&path).by(Some(&held)).send(&api).await.json();
        let items = part["items"].as_array().unwrap();
        found.extend(items.iter().map(|one| one["domain"].to_string()));
        next = part["next"].as_str().unwrap_or_default().to_owned();
    }
    found.sort();
    found.dedup();
    assert_eq!((found.len(), next.as_str()), (3, ""));
    let path = "/center/tenants?search=tiny";
    let part = Asked::get(path).by(Some(&held)).send(&api).await.json();
    assert_eq!(part["items"].as_array().unwrap().len(), 1);
    assert_eq!(part["items"][0]["domain"], "tinyco.example");
}

#[tokio::test]
async fn an_address_that_is_told_is_changed_and_switched_in_one_step_of_its_version() {
    let ground = Ground::new().await;
    let held = token(&ground.stage, CONTOSO).await;
    let path = format!(
        "/tenants/contoso.example/webhooks/{}",
        ground.values["webhook"]
    );
    let shown = || Asked::get(&path).by(Some(&held)).send(&ground.api);
    let tag = shown().await.header(header::ETAG).to_owned();
    assert!(tag.starts_with("\"1."), "{tag}");
    let put = |url: &str, is_on: bool, tag: &str| {
        let body = json!({"url": url, "kinds": [], "is_on": is_on});
        let asked = Asked::new(Method::PUT, &path).by(Some(&held)).json(&body);
        asked.header("if-match", tag).send(&ground.api)
    };
    let off = put("https://other.example/", false, &tag).await;
    assert_eq!(off.status, StatusCode::OK, "{}", off.text);
    assert_eq!(off.json()["is_on"], false);
    assert_eq!(off.json()["off_as"], "switched_off");
    let now = shown().await;
    assert!(now.header(header::ETAG).starts_with("\"2."), "one step");
    let late = put("https://third.example/", true, &tag).await;
    assert_eq!(late.status, StatusCode::PRECONDITION_FAILED);
    assert_eq!(shown().await.json()["url"], "https://other.example/");
    let on = put("https://other.example/", true, now.header(header::ETAG)).await;
    assert_eq!(on.json()["is_on"], true);
}
