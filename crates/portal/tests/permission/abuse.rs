//! Real holes of other systems, tried at our pages: the cases of `docs/security/abuse.md` that no other
//! test of this room shows. The number in a name is the case's.

use axum::http::{Method, StatusCode};
use cast::{CONTOSO, EN, HANBIT, MANAGER, Stage};
use center::claim::Introduction;
use center::member::{self, InvitationTyped, MandateTyped};
use center::once::Key;
use center::sign_in::{self, Secret};
use portal::Audience;

use crate::browser::Asked;
use crate::ground::Ground;

/// Every letter of it written with a percent sign.
fn encoded(text: &str) -> String {
    let letters = text.bytes().map(|byte| format!("%{byte:02X}"));
    letters.collect::<Vec<_>>().concat()
}

/// GET was refused, and another verb answered with the data.
#[tokio::test]
async fn abuse_08_no_other_method_shows_or_changes_anything() {
    let ground = Ground::new().await;
    let routes = portal::routes(true);
    let methods = [Method::PUT, Method::PATCH, Method::DELETE, Method::OPTIONS];
    for address in [CONTOSO, HANBIT] {
        let cookie = ground.stage.click(address).await;
        for route in routes.table() {
            let path = ground.path(route.path, Some(address)).await;
            let before = ground.stage.imprint().await;
            for method in &methods {
                let asked = Asked {
                    method: method.clone(),
                    ..Asked::post(&path, ground.body(route.path))
                };
                let answered = asked.with(Some(&cookie)).send(&ground.pages).await;
                let status = answered.status;
                assert_eq!(status, StatusCode::NOT_FOUND, "{method} {path}");
            }
            let changes = ground.stage.imprint().await.changes_since(&before);
            assert_eq!(changes, [""; 0], "{path}");
        }
    }
    // The head of a page tells no more than the page.
    let cookie = ground.stage.click(HANBIT).await;
    for route in routes.table() {
        if route.method != Method::GET || route.audience != Audience::Customer {
            continue;
        }
        let path = ground.path(route.path, Some(CONTOSO)).await;
        let head = Asked {
            method: Method::HEAD,
            ..Asked::get(&path)
        };
        let head = head.with(Some(&cookie)).send(&ground.pages).await;
        assert_eq!(head.status, StatusCode::NOT_FOUND, "{path}");
    }
}

/// A path written otherwise went around the layer that asks who comes in.
#[tokio::test]
async fn abuse_11_an_encoded_path_meets_the_same_guard() {
    let ground = Ground::new().await;
    let stranger = ground.stage.click(HANBIT).await;
    let mut walked = 0;
    for route in portal::routes(true).table() {
        if route.method != Method::GET || route.audience != Audience::Customer {
            continue;
        }
        walked += 1;
        let plain = ground.path(route.path, Some(CONTOSO)).await;
        let path = plain.replace("contoso.example", &encoded("contoso.example"));
        assert_ne!(path, plain);
        let by_stranger = Asked::get(&path).with(Some(&stranger));
        let by_stranger = by_stranger.send(&ground.pages).await;
        assert_eq!(by_stranger.status, StatusCode::NOT_FOUND, "{path}");
        let by_nobody = Asked::get(&path).send(&ground.pages).await;
        assert!(by_nobody.asks_to_sign_in(), "{path}: {}", by_nobody.status);
    }
    assert!(walked >= 20, "only {walked} pages name a tenant");
    // What is not a value of ours to be read, but the route itself: no such page.
    for path in [
        "/%74/contoso.example",
        "/t%2Fcontoso.example",
        "/t/contoso.example%2Ftasks",
        "//t/contoso.example",
        "/t//contoso.example",
        "/T/contoso.example",
        "/t/contoso.example/",
        "/t/contoso.example;/tasks",
        "/assets/../t/contoso.example",
        "/assets/%2e%2e/t/contoso.example",
    ] {
        for cookie in [None, Some(&stranger)] {
            let answered = Asked::get(path).with(cookie).send(&ground.pages).await;
            let is_shut = answered.status == StatusCode::NOT_FOUND || answered.asks_to_sign_in();
            assert!(is_shut, "{path}: {}", answered.status);
        }
    }
}

/// A token went into the text of a statement.
#[tokio::test]
async fn abuse_21_a_secret_is_no_part_of_a_statement() {
    let stage = Stage::open().await;
    let pages = portal::router(stage.center.clone());
    stage.click(CONTOSO).await;
    for hostile in [
        "' OR '1'='1",
        "'; DELETE FROM sign_in; --",
        "\\' OR 1=1 --",
        "1) OR (SELECT count(*) FROM person) > 0 --",
    ] {
        let secret = sign_in::Secret::given(hostile);
        let met = sign_in::recognise(&stage.center, &secret).await.unwrap();
        assert!(met.is_none(), "{hostile}");
        let tracked = sign_in::by_tracking_link(&stage.center, &secret).await;
        assert!(tracked.is_err(), "{hostile}");
        for door in ["/track/", "/join/", "/set-up/"] {
            let path = format!("{door}{}", encoded(hostile));
            let answered = Asked::get(&path).send(&pages).await;
            assert_eq!(answered.status, StatusCode::NOT_FOUND, "{path}");
        }
    }
    let held = stage.number("SELECT count(*) FROM sign_in").await;
    assert_eq!(held, 1, "nothing was deleted");
}

/// Link scanners press what is in a mail; the form behind it is what acts.
#[tokio::test]
async fn abuse_25_whoever_only_opens_the_links_of_mails_does_nothing() {
    let stage = Stage::open().await;
    let pages = portal::router(stage.center.clone());
    let customer = stage.customer(CONTOSO).await;
    let typed = InvitationTyped {
        address: "debra@contoso.example".to_owned(),
        role: "admin".to_owned(),
        mandate: MandateTyped::default(),
    };
    let key = Key::draw(&stage.center);
    member::invite(&stage.center, &customer.own, &customer.tenant, &typed, &key)
        .await
        .unwrap();
    stage.file(&customer, "en", &["exchange-online"]).await;
    stage.work().await;
    let mut links = Vec::new();
    for address in ["debra@contoso.example", CONTOSO, EN, MANAGER] {
        for mail in stage.mails_to(address) {
            let parts = mail.text.split("http://127.0.0.1:8080").skip(1);
            let ends = |character: char| character.is_whitespace() || "<>\"".contains(character);
            links.extend(parts.map(|part| part.split(ends).next().unwrap().to_owned()));
        }
    }
    assert!(links.iter().any(|link| link.starts_with("/join/")));
    assert!(links.len() >= 3, "{links:?}");
    let before = stage.imprint().await;
    for link in links {
        for method in [Method::GET, Method::HEAD] {
            let asked = Asked {
                method,
                ..Asked::get(&link)
            };
            let answered = asked.send(&pages).await;
            assert!(!answered.status.is_server_error(), "{link}");
        }
    }
    assert_eq!(stage.imprint().await.changes_since(&before), [""; 0]);
}

/// A name carried somebody's advertisement into mails to strangers.
#[test]
fn abuse_41_a_name_that_is_an_address_of_a_page_is_no_name() {
    for name in [
        "Win at https://evil.example/now",
        "http://evil.example",
        "See www.evil.example",
    ] {
        let introduced = Introduction::parse(name, "en", "Europe/London");
        assert!(introduced.is_err(), "{name}");
    }
    for name in [
        "Debra Berger",
        "Dr. Ana-Lucía O’Neil-Świątek, M.Sc.",
        "이구",
    ] {
        assert!(
            Introduction::parse(name, "en", "Europe/London").is_ok(),
            "{name}"
        );
    }
}

#[tokio::test]
async fn a_crowd_is_sent_away_from_the_pages_at_once_and_told_when_to_come_again() {
    let ground = Ground::new().await;
    let cookie = ground.stage.click(CONTOSO).await;
    let person = ground.stage.customer(CONTOSO).await.own.person();
    let turns = ground.stage.center.turns();
    let asked = async |cookie: Option<&Secret>| {
        let page = Asked::get("/sign-in").with(cookie);
        let answered = page.send(&ground.pages).await;
        let is_told = answered.headers.contains_key("retry-after");
        assert_eq!(is_told, answered.status == StatusCode::SERVICE_UNAVAILABLE);
        answered.status
    };
    let (busy, well) = (StatusCode::SERVICE_UNAVAILABLE, StatusCode::OK);

    let own: Vec<_> = std::iter::from_fn(|| turns.take_for(person)).collect();
    assert_eq!(
        (asked(Some(&cookie)).await, asked(None).await),
        (busy, well)
    );
    drop(own);
    let mut with_cookie = Vec::new();
    while let Ok(turn) = turns.enter(Some(cookie.reveal())).await {
        with_cookie.push(turn);
    }
    assert_eq!(
        (asked(Some(&cookie)).await, asked(None).await),
        (busy, well)
    );
    drop(with_cookie);
    let mut all = Vec::new();
    while let Ok(turn) = turns.enter(None).await {
        all.push(turn);
    }
    assert_eq!(asked(None).await, busy);
    drop(all);
    assert_ne!(asked(Some(&cookie)).await, busy);
}
