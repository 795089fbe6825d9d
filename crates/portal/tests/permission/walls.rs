//! Walls between tenants: what is somebody else's answers like what does not exist.

use axum::http::{Method, StatusCode};
use cast::{CONTOSO, EN, HANBIT};
use center::note::{self, About};
use portal::Audience;
use process::permission::Actor;

use crate::browser::Asked;
use crate::ground::Ground;
use crate::roles::ROLES;

/// Identities of nothing at all, in the form each parameter has.
const NOTHING: [(&str, &str); 13] = [
    ("engagement", "01900000-0000-7000-8000-000000000001"),
    ("task", "01900000-0000-7000-8000-000000000002"),
    ("meeting", "01900000-0000-7000-8000-000000000003"),
    ("guidance", "01900000-0000-7000-8000-000000000004"),
    ("partner", "01900000-0000-7000-8000-000000000005"),
    ("reference", "REQ-ZZZZZZ"),
    ("member", "01900000-0000-7000-8000-000000000006"),
    ("invitation", "01900000-0000-7000-8000-000000000007"),
    ("question", "01900000-0000-7000-8000-000000000008"),
    ("survey", "01900000-0000-7000-8000-000000000009"),
    ("finding", "01900000-0000-7000-8000-00000000000a"),
    ("assessment", "01900000-0000-7000-8000-00000000000b"),
    ("event", "01900000-0000-7000-8000-00000000000c"),
];

/// A page with everything taken out that names what was asked for.
pub fn without(text: &str, names: &[&str]) -> String {
    names
        .iter()
        .fold(text.to_owned(), |text, name| text.replace(name, "…"))
}

#[tokio::test]
async fn something_of_another_tenant_answers_like_something_that_does_not_exist() {
    let ground = Ground::new().await;
    let mut walked = 0;
    for route in portal::routes(true).table() {
        let named: Vec<_> = NOTHING
            .iter()
            .filter(|(name, _)| route.path.contains(&format!("{{{name}}}")))
            .collect();
        if route.audience != Audience::Customer || named.is_empty() {
            continue;
        }
        walked += 1;
        let own = route.path.replace("{domain}", "hanbit.example");
        let foreign = ground.path(&own, Some(HANBIT)).await;
        let mut unknown = own;
        for (name, nothing) in NOTHING {
            unknown = unknown.replace(&format!("{{{name}}}"), nothing);
        }
        let unknown = ground.path(&unknown, Some(HANBIT)).await;
        let cookie = ground.stage.click(HANBIT).await;
        let before = ground.stage.imprint().await;
        let mut answers = Vec::new();
        for path in [&foreign, &unknown] {
            let asked = match route.method {
                Method::GET => Asked::get(path),
                _ => Asked::post(path, ground.body(route.path)),
            };
            let answered = asked.with(Some(&cookie)).send(&ground.pages).await;
            assert_eq!(
                answered.status,
                StatusCode::NOT_FOUND,
                "{} {path}",
                route.method
            );
            let encoded = path.replace('/', "%2F");
            answers.push(without(&answered.text, &[path, &encoded]));
        }
        assert_eq!(answers[0], answers[1], "{} {foreign}", route.method);
        let changes = ground.stage.imprint().await.changes_since(&before);
        assert_eq!(changes, [""; 0], "{} {foreign}", route.method);
    }
    assert!(
        walked >= 20,
        "only {walked} routes name something of a tenant"
    );
}

#[tokio::test]
async fn a_tenant_that_exists_answers_outsiders_like_one_that_does_not() {
    let ground = Ground::new().await;
    let cookie = ground.stage.click(HANBIT).await;
    let mut answers = Vec::new();
    for domain in ["contoso.example", "nobody.example"] {
        let path = format!("/t/{domain}");
        let answered = Asked::get(&path)
            .with(Some(&cookie))
            .send(&ground.pages)
            .await;
        assert_eq!(answered.status, StatusCode::NOT_FOUND);
        answers.push(without(&answered.text, &[domain]));
    }
    assert_eq!(answers[0], answers[1]);
}

#[tokio::test]
async fn identities_in_a_form_are_checked_like_those_in_a_path() {
    let ground = Ground::new().await;
    let cookie = ground.stage.click(HANBIT).await;
    let before = ground.stage.imprint().await;
    // Contoso's engagement, task, meeting and guidance, sent to every form of Hanbit's own pages.
    for route in portal::routes(true).table() {
        let without_parameters = route.path.matches('{').count() == 1;
        if route.method != Method::POST
            || route.audience != Audience::Customer
            || !without_parameters
            // These make something of their own and name nothing that is there.
            || ["/requests", "/webhooks"].iter().any(|made| route.path.ends_with(made))
        {
            continue;
        }
        let path = route.path.replace("{domain}", "hanbit.example");
        let asked = Asked::post(&path, ground.body(route.path)).with(Some(&cookie));
        let answered = asked.send(&ground.pages).await;
        assert!(
            answered.status.is_client_error(),
            "{path}: {}",
            answered.status
        );
        let changes = ground.stage.imprint().await.changes_since(&before);
        assert_eq!(changes, [""; 0], "{path}");
    }
}

#[tokio::test]
async fn nothing_of_one_tenant_is_in_any_page_another_receives() {
    let ground = Ground::new().await;
    let cookie = ground.stage.click(HANBIT).await;
    let secrets = [
        CONTOSO,
        "Contoso",
        ground.value("engagement"),
        ground.value("task"),
        ground.value("meeting"),
        ground.value("reference"),
    ];
    let mut read = 0;
    for route in portal::routes(false).table() {
        let is_own = route.path.starts_with("/t/{domain}") && route.path.matches('{').count() == 1;
        let is_plain = !route.path.contains('{');
        let is_a_door = route.audience == Audience::Visitor;
        if route.method != Method::GET || is_a_door || !(is_own || is_plain) {
            continue;
        }
        let path = route.path.replace("{domain}", "hanbit.example");
        let answered = Asked::get(&path)
            .with(Some(&cookie))
            .send(&ground.pages)
            .await;
        assert!(!answered.status.is_server_error(), "{path}");
        read += 1;
        for secret in secrets {
            assert!(!answered.text.contains(secret), "{path} shows {secret}");
        }
    }
    assert!(read >= 10, "only {read} pages were read");
}

/// Words of a note that only staff may ever read.
const CANARY: &str = "canary-8f41c2d7";

#[tokio::test]
async fn no_page_of_anybody_outside_the_center_holds_a_byte_of_a_staff_note() {
    let ground = Ground::new().await;
    let center = &ground.stage.center;
    let lead = ground.stage.specialist(EN).await;
    let engagement = ground.engagement_id();
    let reference = ground.accepted_reference();
    let abouts = [
        About::Tenant,
        About::Request(reference),
        About::Engagement(engagement),
    ];
    for about in &abouts {
        let key = center::once::Key::draw(center);
        let kept = note::keep_as_lead(center, &lead, engagement, (about, CANARY), &key).await;
        kept.unwrap();
    }
    let cookie = ground.stage.click(EN).await;
    let path = format!("/desk/engagements/{engagement}/notes");
    let shown = Asked::get(&path).with(Some(&cookie));
    let shown = shown.send(&ground.pages).await.text;
    let each_and_its_correction = 2 * abouts.len();
    assert_eq!(shown.matches(CANARY).count(), each_and_its_correction);

    let staff = [
        Some(Actor::Specialist),
        Some(Actor::Manager),
        Some(Actor::Operator),
    ];
    let routes = portal::routes(true);
    // Looks first, while everything still stands.
    let mut table: Vec<_> = routes.table().iter().collect();
    table.sort_by_key(|route| route.method != Method::GET);
    let mut answers = 0;
    for route in table {
        for role in ROLES.iter().filter(|role| !staff.contains(&role.actor)) {
            // Whoever signs in as somebody else there is somebody else.
            if route.method == Method::POST && route.audience == Audience::Visitor {
                continue;
            }
            let cookie = match role.address {
                Some(address) => Some(ground.stage.click(address).await),
                None => None,
            };
            let path = ground.path(route.path, role.address).await;
            let asked = match route.method {
                Method::GET => Asked::get(&path),
                _ => Asked::post(&path, ground.body(route.path)),
            };
            let answered = asked.with(cookie.as_ref()).send(&ground.pages).await;
            assert!(
                !answered.text.contains(CANARY),
                "{path} shows a staff note to {}",
                role.name
            );
            answers += 1;
        }
    }
    assert!(answers > 500, "{answers}");
}
