//! Real holes of other systems, tried at the API: the cases of `docs/security/abuse.md` that no other
//! test of this room shows. The number in a name is the case's.

use api::{Audience, Kind};
use axum::body::Body;
use axum::http::{Request, StatusCode};
use cast::{CONTOSO, HANBIT};
use tower::ServiceExt;

use crate::ground::Ground;
use crate::program::{Asked, token};

/// The status of a GET of this very path, as it is written.
async fn status_of(ground: &Ground, path: &str, bearer: Option<&str>) -> StatusCode {
    let mut request = Request::get(path);
    if let Some(bearer) = bearer {
        request = request.header("authorization", format!("Bearer {bearer}"));
    }
    let request = request.body(Body::empty()).unwrap();
    ground.api.clone().oneshot(request).await.unwrap().status()
}

/// Headers in which a proxy names who has signed in were believed from anybody.
#[tokio::test]
async fn abuse_05_a_header_that_names_a_user_signs_nobody_in() {
    let ground = Ground::new().await;
    let held = token(&ground.stage, CONTOSO).await;
    let in_a_cookie = format!("fasttrack-loopback={}", held.reveal());
    let basic = format!("Basic {}", held.reveal());
    for (name, value) in [
        ("x-remote-user", CONTOSO),
        ("remote-user", CONTOSO),
        ("x-forwarded-user", CONTOSO),
        ("x-forwarded-email", CONTOSO),
        ("x-auth-request-email", CONTOSO),
        ("x-api-key", held.reveal()),
        ("cookie", &in_a_cookie),
        ("authorization", &basic),
        ("authorization", held.reveal()),
    ] {
        let answered = Asked::get("/me")
            .header(name, value)
            .send(&ground.api)
            .await;
        assert_eq!(answered.status, StatusCode::UNAUTHORIZED, "{name}");
    }
    // Beside a token they change nothing of whom it is.
    let asked = Asked::get("/me").by(Some(&held));
    let own = asked.clone().send(&ground.api).await;
    let other = asked
        .header("x-remote-user", HANBIT)
        .send(&ground.api)
        .await;
    assert_eq!(own.json()["id"], other.json()["id"]);
}

/// A path written otherwise went around the layer that asks for a token.
#[tokio::test]
async fn abuse_11_an_encoded_path_meets_the_same_guard() {
    let ground = Ground::new().await;
    for path in [
        "/%61pi/v1/me",
        "/api%2Fv1/me",
        "/api/v1/%6De",
        "/api/v1//me",
        "//api/v1/me",
        "/API/v1/me",
        "/api/v1/ME",
        "/api/v1/me/",
        "/api/v1/me;x=1",
        "/api/v1/openapi.json/../me",
        "/api/v1/openapi.json%2F..%2Fme",
        "/api/v1/me?x=/openapi.json",
        "/api/v1/me%3F/openapi.json",
    ] {
        let status = status_of(&ground, path, None).await;
        let is_shut = [StatusCode::NOT_FOUND, StatusCode::UNAUTHORIZED].contains(&status);
        assert!(is_shut, "{path}: {status}");
    }
    let stranger = token(&ground.stage, HANBIT).await;
    let letters = "contoso.example".bytes();
    let letters: Vec<String> = letters.map(|byte| format!("%{byte:02X}")).collect();
    let encoded = letters.concat();
    let mut walked = 0;
    for operation in api::operations().table() {
        if operation.audience != Audience::Customer || operation.kind != Kind::Shows {
            continue;
        }
        walked += 1;
        let path = ground.path(operation).replace("contoso.example", &encoded);
        let path = format!("{}{path}", api::BASE);
        let (nobody, other) = (
            status_of(&ground, &path, None).await,
            status_of(&ground, &path, Some(stranger.reveal())).await,
        );
        assert_eq!(nobody, StatusCode::UNAUTHORIZED, "{path}");
        assert_eq!(other, StatusCode::NOT_FOUND, "{path}");
    }
    assert!(walked >= 10, "only {walked} operations show something");
}

/// A token went into the text of a statement.
#[tokio::test]
async fn abuse_21_a_token_is_no_part_of_a_statement() {
    let ground = Ground::new().await;
    for hostile in [
        "' OR '1'='1",
        "x' UNION SELECT 1 --",
        "'; DROP TABLE sign_in; --",
        "1) OR pg_sleep(5) IS NULL --",
    ] {
        let status = status_of(&ground, "/api/v1/me", Some(hostile)).await;
        assert_eq!(status, StatusCode::UNAUTHORIZED, "{hostile}");
    }
    let held = token(&ground.stage, CONTOSO).await;
    let still = Asked::get("/me").by(Some(&held)).send(&ground.api).await;
    assert_eq!(still.status, StatusCode::OK);
}
