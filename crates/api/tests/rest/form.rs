//! The form of answers: problems in the reader's language, keys, versions, stretches, limits.

use axum::http::{Method, StatusCode, header};
use cast::{CONTOSO, HANBIT, MANAGER, OPERATOR, Stage};
use serde_json::json;

use crate::ground::Ground;
use crate::program::{Answered, Asked, token};

const REQUESTS: &str = "/tenants/contoso.example/requests";

fn begin(services: &[&str]) -> Asked {
    Asked::new(Method::POST, REQUESTS).json(&json!({"services": services}))
}

fn kind(answered: &Answered) -> String {
    let said = answered.json()["type"]
        .as_str()
        .unwrap_or_default()
        .to_owned();
    said.trim_start_matches("urn:fasttrack:problem:").to_owned()
}

#[tokio::test]
async fn a_problem_names_each_field_in_the_language_that_is_asked_for() {
    let stage = Stage::open().await;
    let api = api::router(stage.center.clone());
    let held = token(&stage, CONTOSO).await;
    let made = begin(&[]).by(Some(&held)).key("a").send(&api).await;
    let reference = made.json()["reference"].as_str().unwrap().to_owned();
    let what = json!({"services": ["exchange-online"], "desired_date": "2020-01-01",
                      "business_reason": "", "success_owner": "Debra Berger"});
    let put = || {
        Asked::new(Method::PUT, &format!("{REQUESTS}/{reference}/what"))
            .by(Some(&held))
            .json(&what)
    };
    let english = put().send(&api).await;
    assert_eq!(english.status, StatusCode::UNPROCESSABLE_ENTITY);
    let kind_of_answer = english.header(header::CONTENT_TYPE).to_owned();
    assert_eq!(kind_of_answer, "application/problem+json");
    assert_eq!(english.header(header::CONTENT_LANGUAGE), "en");
    let said = english.json();
    assert_eq!(said["status"], 422);
    assert_eq!(said["title"], "Some answers cannot be taken.");
    assert_eq!(said["errors"][0]["field"], "desired_date");
    assert_eq!(said["errors"][0]["key"], "error-date-past");
    assert_eq!(said["errors"][1]["field"], "business_reason");
    let korean = put()
        .header("accept-language", "ko-KR,ko;q=0.9")
        .send(&api)
        .await;
    assert_eq!(korean.header(header::CONTENT_LANGUAGE), "ko");
    assert_eq!(korean.json()["title"], "받을 수 없는 값이 있습니다.");
    assert_eq!(korean.json()["errors"][0]["key"], "error-date-past");
    // Nothing is asked for that we speak: the person's own language, then English.
    let hanbit = token(&stage, HANBIT).await;
    let own = Asked::get("/nothing")
        .by(Some(&hanbit))
        .header("accept-language", "tlh");
    assert_eq!(own.send(&api).await.header(header::CONTENT_LANGUAGE), "ko");
    let nobody = Asked::get("/nothing").send(&api).await;
    assert_eq!(nobody.header(header::CONTENT_LANGUAGE), "en");
}

#[tokio::test]
async fn the_same_key_gets_the_same_answer_and_another_body_is_a_conflict() {
    let stage = Stage::open().await;
    let api = api::router(stage.center.clone());
    let held = token(&stage, CONTOSO).await;
    let first = begin(&["exchange-online"])
        .by(Some(&held))
        .key("k1")
        .send(&api)
        .await;
    assert_eq!(first.status, StatusCode::CREATED);
    let reference = first.json()["reference"].as_str().unwrap().to_owned();
    let place = format!("/api/v1{REQUESTS}/{reference}");
    assert_eq!(first.header(header::LOCATION), place);
    // Withdrawn meanwhile: a new key begins another, the old one still means the first.
    let withdraw = Asked::new(Method::POST, &format!("{REQUESTS}/{reference}/withdraw"));
    let withdrawn = withdraw.by(Some(&held)).send(&api).await;
    assert_eq!(withdrawn.status, StatusCode::NO_CONTENT);
    let again = begin(&["exchange-online"])
        .by(Some(&held))
        .key("k1")
        .send(&api)
        .await;
    assert_eq!((again.status, &again.text), (first.status, &first.text));
    let other_key = begin(&["exchange-online"])
        .by(Some(&held))
        .key("k2")
        .send(&api)
        .await;
    assert_ne!(other_key.text, first.text);
    let other_body = begin(&["sharepoint-online"])
        .by(Some(&held))
        .key("k1")
        .send(&api)
        .await;
    assert_eq!(other_body.status, StatusCode::CONFLICT);
    assert_eq!(kind(&other_body), "key-used");
    for key in ["", " ", "two words", &"x".repeat(129)] {
        let refused = begin(&[]).by(Some(&held)).key(key).send(&api).await;
        assert_eq!(refused.status, StatusCode::BAD_REQUEST, "{key:?}");
        assert_eq!(kind(&refused), "no-key", "{key:?}");
    }
}

#[tokio::test]
async fn whatever_is_made_needs_a_key() {
    let ground = Ground::new().await;
    let operations = api::operations();
    let makes = |one: &&api::Operation| one.kind == api::Kind::Makes;
    for operation in operations.table().iter().filter(makes) {
        let address = match operation.audience {
            api::Audience::Specialist => cast::EN,
            api::Audience::Manager => MANAGER,
            api::Audience::Operator => OPERATOR,
            api::Audience::Partner => cast::WOODGROVE,
            _ => CONTOSO,
        };
        let held = match operation.audience {
            api::Audience::Tool => ground.tool.clone(),
            _ => token(&ground.stage, address).await,
        };
        let asked = Asked::new(operation.method.clone(), &ground.path(operation)).by(Some(&held));
        let asked = match ground.body(operation) {
            Some(body) => asked.json(&body),
            None => asked,
        };
        let answered = asked.send(&ground.api).await;
        assert_eq!(
            answered.status,
            StatusCode::BAD_REQUEST,
            "{}",
            operation.path
        );
        assert_eq!(kind(&answered), "no-key", "{}", operation.path);
    }
}

#[tokio::test]
async fn what_was_changed_since_it_was_read_is_not_overwritten() {
    let stage = Stage::open().await;
    let api = api::router(stage.center.clone());
    let held = token(&stage, CONTOSO).await;
    let made = begin(&[]).by(Some(&held)).key("a").send(&api).await;
    let reference = made.json()["reference"].as_str().unwrap().to_owned();
    let path = format!("{REQUESTS}/{reference}");
    let read = Asked::get(&path).by(Some(&held)).send(&api).await;
    let tag = read.header(header::ETAG).to_owned();
    assert!(tag.starts_with("\"1."), "{tag}");
    let how = |spoken: &str| {
        let how = json!({"spoken_language": spoken, "mail_source": "exchange-on-premises",
                         "file_source": "file-share", "directory": "on-premises"});
        Asked::new(Method::PUT, &format!("{path}/how"))
            .by(Some(&held))
            .json(&how)
    };
    let put = how("en").header("if-match", &tag).send(&api).await;
    assert_eq!(put.status, StatusCode::NO_CONTENT);
    let late = how("ko").header("if-match", &tag).send(&api).await;
    assert_eq!(late.status, StatusCode::PRECONDITION_FAILED);
    assert_eq!(kind(&late), "changed-since");
    let now = Asked::get(&path).by(Some(&held)).send(&api).await;
    assert_eq!(now.json()["how"]["spoken_language"], "en");
    assert!(now.header(header::ETAG).starts_with("\"2."));
    for wrong in ["2", "\"x\"", "W/\"2.1\""] {
        let refused = how("ko").header("if-match", wrong).send(&api).await;
        assert_eq!(refused.status, StatusCode::PRECONDITION_FAILED, "{wrong}");
    }
}

#[tokio::test]
async fn how_one_is_told_of_news_is_read_and_chosen() {
    let stage = Stage::open().await;
    let api = api::router(stage.center.clone());
    let held = token(&stage, CONTOSO).await;
    let look = || Asked::get("/me/news").by(Some(&held)).send(&api);
    let read = look().await;
    assert_eq!(
        read.json(),
        json!({"digest_hour": 7, "kinds": [
            {"kind": "guidance", "way": "digest"},
            {"kind": "review", "way": "digest"},
            {"kind": "course", "way": "digest"},
            {"kind": "survey", "way": "digest"},
        ]})
    );
    let tag = read.header(header::ETAG).to_owned();
    let choose = |body: serde_json::Value| {
        let put = Asked::new(Method::PUT, "/me/news").by(Some(&held));
        put.json(&body)
    };
    let hour = json!({"kinds": [{"kind": "review", "way": "never"}], "digest_hour": 9});
    let put = choose(hour.clone()).header("if-match", &tag);
    assert_eq!(put.send(&api).await.status, StatusCode::NO_CONTENT);
    let now = look().await.json();
    assert_eq!(
        (&now["digest_hour"], &now["kinds"][1]["way"]),
        (&json!(9), &json!("never"))
    );
    assert_eq!(now["kinds"][0]["way"], "digest", "what was left out stays");

    let late = choose(json!({"digest_hour": 8})).header("if-match", &tag);
    let late = late.send(&api).await;
    assert_eq!(kind(&late), "changed-since");
    for wrong in [
        json!({"digest_hour": 24}),
        json!({"kinds": [{"kind": "gossip", "way": "digest"}]}),
        json!({"kinds": [{"kind": "review", "way": "shouted"}]}),
    ] {
        let refused = choose(wrong.clone()).send(&api).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{wrong}");
    }
    assert_eq!(look().await.json(), now);
}

#[tokio::test]
async fn who_has_it_already_is_told_only_that() {
    let ground = Ground::new().await;
    let held = token(&ground.stage, CONTOSO).await;
    let path = "/tenants/contoso.example/tasks";
    let read = Asked::get(path).by(Some(&held)).send(&ground.api).await;
    let tag = read.header(header::ETAG).to_owned();
    assert_eq!(read.header(header::VARY), "Authorization, Accept-Language");
    assert_eq!(read.header(header::CACHE_CONTROL), "private, no-cache");
    let again = Asked::get(path)
        .by(Some(&held))
        .header("if-none-match", &tag);
    let again = again.send(&ground.api).await;
    assert_eq!(
        (again.status, again.text.as_str()),
        (StatusCode::NOT_MODIFIED, "")
    );
    let korean = Asked::get(path)
        .by(Some(&held))
        .header("if-none-match", &tag);
    let korean = korean
        .header("accept-language", "ko")
        .send(&ground.api)
        .await;
    assert_eq!(
        korean.status,
        StatusCode::OK,
        "in another language it is something else"
    );
}

#[tokio::test]
async fn the_queue_is_read_a_stretch_at_a_time() {
    let stage = Stage::open_without_specialists().await;
    for address in [CONTOSO, HANBIT] {
        let customer = stage.customer(address).await;
        stage.file(&customer, "en", &["exchange-online"]).await;
        stage.clock.advance(jiff::SignedDuration::from_mins(1));
    }
    let api = api::router(stage.center.clone());
    let held = token(&stage, MANAGER).await;
    let whole = Asked::get("/center/queue")
        .by(Some(&held))
        .send(&api)
        .await
        .json();
    let references = |list: &serde_json::Value| -> Vec<String> {
        let items = list["items"].as_array().unwrap().iter();
        items.map(|one| one["reference"].to_string()).collect()
    };
    assert_eq!(
        (references(&whole).len(), &whole["next"]),
        (2, &json!(null))
    );
    let mut found = Vec::new();
    let mut next = String::new();
    for _ in 0..2 {
        let path = format!("/center/queue?limit=1&after={next}");
        let part = Asked::get(&path).by(Some(&held)).send(&api).await.json();
        assert_eq!(part["items"].as_array().unwrap().len(), 1);
        assert_eq!(part["in_all"], 2);
        found.extend(references(&part));
        next = part["next"].as_str().unwrap_or_default().to_owned();
    }
    assert_eq!(found, references(&whole));
    assert_eq!(next, "", "the last stretch leads nowhere");
    for wrong in [
        "limit=0",
        "limit=201",
        "limit=x",
        "before=1",
        "limit=1&limit=2",
    ] {
        let path = format!("/center/queue?{wrong}");
        let refused = Asked::get(&path).by(Some(&held)).send(&api).await;
        assert_eq!(refused.status, StatusCode::BAD_REQUEST, "{wrong}");
    }
}

#[tokio::test]
async fn what_cannot_be_read_is_refused_before_anything_is_looked_up() {
    let stage = Stage::open().await;
    let api = api::router(stage.center.clone());
    let held = token(&stage, CONTOSO).await;
    let post = || Asked::new(Method::POST, REQUESTS).by(Some(&held)).key("k");
    let refused = |answered: &Answered, status: u16, word: &str| {
        assert_eq!(answered.status.as_u16(), status, "{}", answered.text);
        assert_eq!(kind(answered), word);
    };
    let unknown = post()
        .json(&json!({"services": [], "colour": "red"}))
        .send(&api)
        .await;
    refused(&unknown, 400, "unreadable");
    assert!(
        unknown.json()["detail"]
            .as_str()
            .unwrap()
            .contains("colour")
    );
    refused(&post().json(&json!({})).send(&api).await, 400, "unreadable");
    refused(&post().send(&api).await, 415, "not-json");
    let huge = json!({"services": ["x".repeat(70_000)]});
    let huge = post().json(&huge).send(&api).await;
    refused(&huge, 413, "too-large");
    assert!(
        huge.json()["detail"]
            .as_str()
            .unwrap()
            .contains("64\u{a0}KB")
    );
    let nothing = Asked::get("/tenants/contoso.example/tasks/not-an-id").by(Some(&held));
    refused(&nothing.send(&api).await, 404, "not-found");
    let none = post()
        .json(&json!({"services": ["no-such-service"]}))
        .send(&api)
        .await;
    refused(&none, 422, "invalid");
}
