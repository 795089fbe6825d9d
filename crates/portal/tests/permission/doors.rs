//! What stands around every page: other sites' forms, forms without a key, bodies and paths that
//! nobody typed.

use axum::http::{HeaderName, Method, StatusCode};
use cast::{CONTOSO, EN, Stage};

use crate::browser::Asked;
use crate::ground::Ground;

#[tokio::test]
async fn a_form_on_another_site_changes_nothing_whoever_is_signed_in() {
    let ground = Ground::new().await;
    for address in [CONTOSO, EN] {
        let cookie = ground.stage.click(address).await;
        for route in portal::routes(true).table() {
            if route.method == Method::GET {
                continue;
            }
            let path = ground.path(route.path, Some(address)).await;
            let before = ground.stage.imprint().await;
            for site in [Some("cross-site"), Some("same-site"), Some("none"), None] {
                let asked = Asked::post(&path, ground.body(route.path)).sent_from(site);
                let answered = asked.with(Some(&cookie)).send(&ground.pages).await;
                assert_eq!(
                    answered.status,
                    StatusCode::FORBIDDEN,
                    "{path} from {site:?}"
                );
            }
            let changes = ground.stage.imprint().await.changes_since(&before);
            assert_eq!(changes, [""; 0], "{path}");
        }
    }
}

/// Bodies that no form of ours sends.
fn hostile(body: &str) -> Vec<String> {
    let without_key: Vec<&str> = body
        .split('&')
        .filter(|pair| !pair.starts_with("key="))
        .collect();
    let filled = |value: &str| {
        let pairs = body.split('&').map(|pair| {
            let name = pair.split('=').next().unwrap_or_default();
            match name {
                "key" => pair.to_owned(),
                _ => format!("{name}={value}"),
            }
        });
        pairs.collect::<Vec<_>>().join("&")
    };
    vec![
        String::new(),
        without_key.join("&"),
        "key=".to_owned(),
        "%FF%FE=%00&key=%0d%0a".to_owned(),
        filled(""),
        filled("%3Cscript%3Ealert(1)%3C%2Fscript%3E"),
        filled("%0D%0ABcc%3A+x%40y.example"),
        filled("%E2%80%AE%00%1B"),
        filled("-99999999999999999999"),
        filled(&"x".repeat(900)),
        format!("key=k&reason={}", "x".repeat(100_000)),
    ]
}

#[tokio::test]
async fn whatever_is_sent_to_a_form_nobody_gets_a_failure() {
    let ground = Ground::new().await;
    let mut people = Vec::new();
    for address in [CONTOSO, EN, cast::MANAGER] {
        people.push((address, ground.stage.click(address).await));
    }
    for route in portal::routes(true).table() {
        if route.method == Method::GET || route.path == "/demo/clock" {
            continue;
        }
        for body in hostile(&ground.body(route.path)) {
            for (address, cookie) in &mut people {
                let path = ground.path(route.path, Some(address)).await;
                // Some of the forms end a sign-in.
                if !ground.is_signed_in(cookie).await {
                    *cookie = ground.stage.click(address).await;
                }
                let asked = Asked::post(&path, &body).with(Some(cookie));
                let answered = asked.send(&ground.pages).await;
                assert!(
                    !answered.status.is_server_error(),
                    "{path} by {address}: {} for {:.80}",
                    answered.status,
                    body
                );
                let planted = "<script>alert(1)";
                assert!(!answered.text.contains(planted), "{path} shows a script");
            }
        }
    }
}

#[tokio::test]
async fn a_path_that_nobody_made_is_no_page() {
    let ground = Ground::new().await;
    let cookie = ground.stage.click(CONTOSO).await;
    let hostile = [
        "x",
        "%00",
        "..%2F..",
        "%F0%9F%92%A9",
        "%E2%80%AE",
        "00000000-0000-0000-0000-000000000000",
        "%27%20OR%201%3D1--",
    ];
    for route in portal::routes(true).table() {
        if !route.path.contains('{') || route.method != Method::GET {
            continue;
        }
        for value in hostile {
            let parts = route
                .path
                .split('/')
                .map(|part| if part.starts_with('{') { value } else { part });
            let path = parts.collect::<Vec<_>>().join("/");
            let answered = Asked::get(&path)
                .with(Some(&cookie))
                .send(&ground.pages)
                .await;
            assert!(
                answered.status.is_client_error() || answered.status.is_redirection(),
                "{path}: {}",
                answered.status
            );
        }
    }
}

#[tokio::test]
async fn spellings_of_a_path_that_is_not_ours_open_nothing() {
    let ground = Ground::new().await;
    let cookie = ground.stage.click(CONTOSO).await;
    for path in [
        "//center/queue",
        "/center//queue",
        "/Center/queue",
        "/center/queue/",
        "/center%2Fqueue",
        "/%63enter/queue",
        "/center/queue;x=1",
        "/desk/../center/queue",
        "/t/%FF",
        "/t/contoso.example/requests/%C3%28",
    ] {
        let answered = Asked::get(path)
            .with(Some(&cookie))
            .send(&ground.pages)
            .await;
        assert_eq!(answered.status, StatusCode::NOT_FOUND, "{path}");
    }
}

#[tokio::test]
async fn a_mail_program_stops_a_digest_by_its_link_and_does_nothing_else() {
    let ground = Ground::new().await;
    let link = ground.path("/digest/{digest}", None).await;
    let one_click = "List-Unsubscribe=One-Click";
    let from_a_program = |path: &str| Asked::post(path, one_click).sent_from(None);
    let before = ground.stage.imprint().await;
    for path in ["/digest/unknown", "/you/news", "/sign-out"] {
        let answered = from_a_program(path).send(&ground.pages).await;
        assert_ne!(answered.status, StatusCode::OK, "{path}");
    }
    let looked = Asked::get(&link).send(&ground.pages).await;
    assert_eq!(looked.status, StatusCode::OK);
    assert!(looked.text.contains("Stop the digest"));
    let changes = ground.stage.imprint().await.changes_since(&before);
    assert_eq!(changes, [""; 0]);
    for _ in 0..2 {
        let answered = from_a_program(&link).send(&ground.pages).await;
        assert_eq!(answered.status, StatusCode::OK);
        assert!(answered.text.contains("The digest is stopped"));
    }
    let chosen = "SELECT count(*) FROM person_preference";
    assert_eq!(ground.stage.number(chosen).await, 1);
}

#[tokio::test]
async fn a_secret_works_only_in_the_way_it_was_given() {
    let stage = Stage::open().await;
    let pages = portal::router(stage.center.clone());
    let cookie = stage.click(CONTOSO).await;
    let page = Asked::get("/you").with(Some(&cookie)).send(&pages).await;
    assert_eq!(page.status, StatusCode::OK);
    for (name, value) in [
        ("authorization", format!("Bearer {}", cookie.reveal())),
        ("authorization", cookie.reveal().to_owned()),
        ("x-remote-user", CONTOSO.to_owned()),
        ("x-forwarded-user", CONTOSO.to_owned()),
        ("cookie", format!("fasttrack={}", cookie.reveal())),
    ] {
        use tower::ServiceExt;
        let request = axum::http::Request::get("/you")
            .header(HeaderName::from_static(name), value)
            .body(axum::body::Body::empty())
            .unwrap();
        let response = pages.clone().oneshot(request).await;
        let status = response.unwrap().status();
        assert!(
            [StatusCode::SEE_OTHER, StatusCode::UNAUTHORIZED].contains(&status),
            "{name}: {status}"
        );
    }
}

#[tokio::test]
async fn every_answer_carries_the_headers_that_keep_it_in_its_frame() {
    let ground = Ground::new().await;
    let cookie = ground.stage.click(CONTOSO).await;
    for path in [
        "/",
        "/sign-in",
        "/you",
        "/t/contoso.example",
        "/no-such-page",
    ] {
        let asked = Asked::get(path).with(Some(&cookie));
        let answered = asked.send(&ground.pages).await;
        let policy = answered.headers["content-security-policy"]
            .to_str()
            .unwrap();
        for part in [
            "default-src 'none'",
            "frame-ancestors 'none'",
            "form-action 'self'",
        ] {
            assert!(policy.contains(part), "{path}: {policy}");
        }
        assert!(!policy.contains("unsafe"), "{path}: {policy}");
        assert_eq!(answered.headers["x-content-type-options"], "nosniff");
        assert_eq!(answered.headers["x-frame-options"], "DENY");
    }
}

/// It holds one of the turns that there are for all, so whoever sends slowly keeps others out.
#[tokio::test]
async fn a_form_that_never_ends_is_given_up_after_twenty_seconds() {
    use axum::body::{Body, Bytes};
    use tower::ServiceExt;
    let stage = Stage::open().await;
    let pages = portal::router(stage.center.clone());
    let never = futures_util::stream::pending::<Result<Bytes, std::io::Error>>();
    let request = axum::http::Request::post("/sign-in")
        .header("host", "127.0.0.1:8080")
        .header("sec-fetch-site", "same-origin")
        .header("content-type", "application/x-www-form-urlencoded")
        .body(Body::from_stream(never))
        .unwrap();
    let patience = std::time::Duration::from_secs(50);
    let answered = tokio::time::timeout(patience, pages.oneshot(request)).await;
    let answered = answered.expect("it is given up").unwrap();
    assert_eq!(answered.status(), StatusCode::BAD_REQUEST);
}

#[test]
fn a_center_that_is_no_demo_has_no_demo_pages() {
    let routes = portal::routes(false);
    let demo = routes
        .table()
        .iter()
        .filter(|route| route.path.starts_with("/demo"));
    assert_eq!(demo.count(), 0);
}
