//! Staff who send a customer's own forms are refused like outsiders, and the try is entered in the
//! audit chain (case 16 of the acceptance cases: refused and logged).

use axum::http::{Method, StatusCode};
use cast::{CONTOSO, EN, HANBIT, MANAGER, OPERATOR, SECOND_EN, TINYCO};
use center::engagement::start_self_serve_plan;
use center::once::Key;
use jiff::SignedDuration;
use portal::Route;
use process::permission::Action;
use store::audit::AuditEntry;

use crate::browser::{Answered, Asked};
use crate::ground::Ground;
use crate::roles::FORMER;

/// The forms for what only the customer may do.
pub fn is_the_customers_own(route: &Route) -> bool {
    route.method != Method::GET && Action::OWNED_BY_THE_CUSTOMER.contains(&route.action)
}

async fn send(ground: &Ground, address: &str, path: &str, pattern: &str) -> Answered {
    let cookie = ground.stage.click(address).await;
    let asked = Asked::post(path, ground.body(pattern)).with(Some(&cookie));
    asked.send(&ground.pages).await
}

/// What stands newest in the chain of Contoso, or in the Center's own, that is a refusal.
async fn refusals(ground: &Ground, of_contoso: bool) -> Vec<AuditEntry> {
    let reading = ground.stage.center.store().read().await.unwrap();
    let contoso = store::tenant::by_domain(&reading, "contoso.example").await;
    let chain = contoso.unwrap().filter(|_| of_contoso);
    let chain = chain.map(|tenant| tenant.id.0);
    let newest = store::audit::newest(&reading, chain, 500).await.unwrap();
    let refused = newest.into_iter();
    refused
        .filter(|entry| entry.action.starts_with("refused_"))
        .collect()
}

#[tokio::test]
async fn a_self_serve_plan_says_that_nobody_answers_there_and_offers_no_form() {
    let stage = cast::Stage::open().await;
    let customer = stage.customer(TINYCO).await;
    let filed = stage.file(&customer, "en", &["teams"]).await;
    let key = Key::draw(&stage.center);
    start_self_serve_plan(&stage.center, &customer.own, &filed.reference, &key)
        .await
        .unwrap();
    let cookie = stage.click(TINYCO).await;
    let page = Asked::get("/t/tinyco.example/questions").with(Some(&cookie));
    let answered = page.send(&portal::router(stage.center.clone())).await;
    assert_eq!(answered.status, StatusCode::OK);
    assert!(answered.text.contains("This plan has no Specialist"));
    assert!(
        answered
            .text
            .contains("href=\"/t/tinyco.example/services\"")
    );
    assert!(!answered.text.contains("name=\"question\""));
}

#[tokio::test]
async fn case_16_every_form_of_the_customers_is_refused_to_staff_and_the_try_is_entered() {
    let ground = Ground::new().await;
    let mut actions = std::collections::BTreeSet::new();
    for route in portal::routes(true).table() {
        if !is_the_customers_own(route) {
            continue;
        }
        let path = ground.path(route.path, Some(EN)).await;
        let answered = send(&ground, EN, &path, route.path).await;
        assert_eq!(answered.status, StatusCode::NOT_FOUND, "{path}");
        actions.insert(format!("refused_{}", route.action));
        ground.stage.clock.advance(SignedDuration::from_secs(61));
        let newest = refusals(&ground, true).await.remove(0);
        assert_eq!(newest.action, format!("refused_{}", route.action), "{path}");
        assert_eq!(newest.actor_kind, "specialist");
        assert_eq!(Some(newest.chain), newest.subject);
    }
    assert!(actions.len() >= 10, "{actions:?}");
    let reading = ground.stage.center.store().read().await.unwrap();
    let (_, broken) = store::audit::verify(&reading).await.unwrap();
    assert_eq!(broken, []);
}

#[tokio::test]
async fn only_people_who_work_at_the_center_now_are_entered() {
    let ground = Ground::new().await;
    let path = "/t/contoso.example/requests";
    let mut expected = 0;
    for (address, is_entered) in [
        (EN, true),
        (SECOND_EN, true),
        (MANAGER, true),
        (OPERATOR, true),
        (FORMER, false),
        (HANBIT, false),
        (CONTOSO, false),
    ] {
        let answered = send(&ground, address, path, path).await;
        let is_let_in = answered.status == StatusCode::SEE_OTHER;
        assert_eq!(is_let_in, address == CONTOSO, "{address}");
        expected += usize::from(is_entered);
        assert_eq!(refusals(&ground, true).await.len(), expected, "{address}");
    }
    let visited = Asked::post(path, "").send(&ground.pages).await;
    assert!(visited.asks_to_sign_in());
    assert_eq!(refusals(&ground, true).await.len(), expected);
}

#[tokio::test]
async fn a_tenant_that_does_not_exist_answers_and_writes_like_one_that_does() {
    let ground = Ground::new().await;
    let cookie = ground.stage.click(SECOND_EN).await;
    let mut seen = Vec::new();
    for domain in ["contoso.example", "nobody.example"] {
        let path = format!("/t/{domain}/requests");
        let before = ground.stage.imprint().await;
        let asked = Asked::post(&path, "door=quick_action").with(Some(&cookie));
        let answered = asked.send(&ground.pages).await;
        let written = ground.stage.imprint().await.changes_since(&before);
        let text = answered.text.replace(domain, "…");
        seen.push((answered.status, text, written));
    }
    assert_eq!(seen[0], seen[1]);
    assert_eq!(seen[0].0, StatusCode::NOT_FOUND);
    assert_eq!(refusals(&ground, true).await.len(), 1);
    assert_eq!(refusals(&ground, false).await.len(), 1);
}

#[tokio::test]
async fn a_flood_of_refused_forms_is_entered_once_a_minute_and_is_bounded_in_all() {
    let ground = Ground::new().await;
    let cookie = ground.stage.click(EN).await;
    let path = "/t/contoso.example/requests";
    for _ in 0..20 {
        let asked = Asked::post(path, "").with(Some(&cookie));
        assert_eq!(
            asked.send(&ground.pages).await.status,
            StatusCode::NOT_FOUND
        );
    }
    assert_eq!(refusals(&ground, true).await.len(), 1);
    ground.stage.clock.advance(SignedDuration::from_secs(61));
    Asked::post(path, "")
        .with(Some(&cookie))
        .send(&ground.pages)
        .await;
    assert_eq!(refusals(&ground, true).await.len(), 2);

    let before = refusals(&ground, false).await.len();
    for number in 0..100 {
        let path = format!("/t/nobody-{number}.example/requests");
        let asked = Asked::post(&path, "").with(Some(&cookie));
        assert_eq!(
            asked.send(&ground.pages).await.status,
            StatusCode::NOT_FOUND
        );
    }
    let entered = refusals(&ground, false).await.len() - before;
    assert_eq!(entered, 59, "sixty a minute, of which one was Contoso's");
}

#[tokio::test]
async fn a_form_on_another_site_blames_nobody() {
    let ground = Ground::new().await;
    let cookie = ground.stage.click(EN).await;
    let asked = Asked::post("/t/contoso.example/requests", "").sent_from(Some("cross-site"));
    let answered = asked.with(Some(&cookie)).send(&ground.pages).await;
    assert_eq!(answered.status, StatusCode::FORBIDDEN);
    assert_eq!(refusals(&ground, true).await.len(), 0);
}
