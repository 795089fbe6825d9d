//! Walls between tenants: what is somebody else's answers like what does not exist, and nothing of
//! one tenant is in any byte that another receives.

use api::{Audience, Kind};
use axum::http::StatusCode;
use cast::{CONTOSO, EN, HANBIT};
use center::note::{self, About};
use center::once::Key;
use process::permission::Actor;

use crate::ground::Ground;
use crate::matrix::ROLES;
use crate::program::{Asked, token};

/// Identities of nothing at all, in the form each parameter has.
const NOTHING: &[(&str, &str)] = &[
    ("engagement", "01900000-0000-7000-8000-000000000001"),
    ("task", "01900000-0000-7000-8000-000000000002"),
    ("meeting", "01900000-0000-7000-8000-000000000003"),
    ("guidance", "01900000-0000-7000-8000-000000000004"),
    ("reference", "REQ-ZZZZZZ"),
    ("question", "01900000-0000-7000-8000-000000000008"),
    ("survey", "01900000-0000-7000-8000-000000000009"),
    ("member", "01900000-0000-7000-8000-000000000005"),
    ("invitation", "01900000-0000-7000-8000-000000000006"),
    ("partner", "01900000-0000-7000-8000-000000000007"),
    ("finding", "01900000-0000-7000-8000-00000000000a"),
    ("assessment", "01900000-0000-7000-8000-00000000000b"),
    ("event", "01900000-0000-7000-8000-00000000000c"),
];

#[tokio::test]
async fn something_of_another_tenant_answers_like_something_that_does_not_exist() {
    let ground = Ground::new().await;
    let held = token(&ground.stage, HANBIT).await;
    let mut walked = 0;
    for operation in api::operations().table() {
        let names = |name: &str| operation.path.contains(&format!("{{{name}}}"));
        if operation.audience != Audience::Customer || !NOTHING.iter().any(|(name, _)| names(name))
        {
            continue;
        }
        walked += 1;
        let before = ground.stage.imprint().await;
        let mut own = operation.clone();
        own.path = own.path.replace("{domain}", "hanbit.example");
        let mut unknown = own.clone();
        for (name, nothing) in NOTHING {
            unknown.path = unknown.path.replace(&format!("{{{name}}}"), nothing);
        }
        let mut answers = Vec::new();
        for path in [ground.path(&own), ground.path(&unknown)] {
            let asked = Asked::new(operation.method.clone(), &path)
                .by(Some(&held))
                .key("k");
            let asked = match ground.body(operation) {
                Some(body) => asked.json(&body),
                None => asked,
            };
            let answered = asked.send(&ground.api).await;
            assert_eq!(
                answered.status,
                StatusCode::NOT_FOUND,
                "{} {path}",
                operation.method
            );
            answers.push(answered.text);
        }
        assert_eq!(
            answers[0], answers[1],
            "{} {}",
            operation.method, operation.path
        );
        let written = ground.stage.imprint().await.changes_since(&before);
        assert_eq!(written, [""; 0], "{} {}", operation.method, operation.path);
    }
    assert!(
        walked >= 20,
        "only {walked} operations name something of a tenant"
    );
}

#[tokio::test]
async fn a_tenant_that_exists_answers_outsiders_like_one_that_does_not() {
    let ground = Ground::new().await;
    for address in [HANBIT, cast::EN, cast::MANAGER] {
        let held = token(&ground.stage, address).await;
        for operation in api::operations().table() {
            if operation.audience != Audience::Customer {
                continue;
            }
            let mut answers = Vec::new();
            for domain in ["contoso.example", "nobody.example"] {
                let mut there = operation.clone();
                there.path = there.path.replace("{domain}", domain);
                let path = ground.path(&there);
                let asked = Asked::new(operation.method.clone(), &path)
                    .by(Some(&held))
                    .key("k");
                let asked = match ground.body(operation) {
                    Some(body) => asked.json(&body),
                    None => asked,
                };
                let answered = asked.send(&ground.api).await;
                answers.push((answered.status, answered.text));
            }
            assert_eq!(answers[0].0, StatusCode::NOT_FOUND, "{}", operation.path);
            assert_eq!(answers[0], answers[1], "{}", operation.path);
        }
    }
}

#[tokio::test]
async fn nothing_of_one_tenant_is_in_any_answer_another_receives() {
    let ground = Ground::new().await;
    let held = token(&ground.stage, HANBIT).await;
    let value = |name: &str| ground.values[name].as_str();
    let canaries = [
        CONTOSO,
        "Contoso",
        value("engagement"),
        value("task"),
        value("meeting"),
        value("reference"),
        "lease of the data centre",
    ];
    let mut read = 0;
    for operation in api::operations().table() {
        if operation.audience == Audience::Manager || operation.audience == Audience::Specialist {
            continue;
        }
        let mut own = operation.clone();
        own.path = own.path.replace("{domain}", "hanbit.example");
        let path = ground.path(&own);
        let asked = Asked::new(operation.method.clone(), &path)
            .by(Some(&held))
            .key("k");
        let asked = match ground.body(operation) {
            Some(body) => asked.json(&body),
            None => asked,
        };
        let answered = asked.send(&ground.api).await;
        assert!(
            !answered.status.is_server_error(),
            "{path}: {}",
            answered.text
        );
        read += 1;
        let headers = format!("{:?}", answered.headers);
        for canary in canaries {
            assert!(!answered.text.contains(canary), "{path} shows {canary}");
            // A path that the caller itself named comes back in no header of ours either.
            assert!(
                operation.kind != Kind::Shows || !headers.contains(canary),
                "{path}"
            );
        }
    }
    assert!(read >= 30, "only {read} answers were read");
}

/// Words of a note that only staff may ever read.
const CANARY: &str = "canary-8f41c2d7";

#[tokio::test]
async fn no_answer_to_anybody_outside_the_center_holds_a_byte_of_a_staff_note() {
    let ground = Ground::new().await;
    let center = &ground.stage.center;
    let lead = ground.stage.specialist(EN).await;
    let engagement = ground.engagement;
    let abouts = [
        About::Tenant,
        About::Request(ground.values["reference"].parse().unwrap()),
        About::Engagement(engagement),
    ];
    for about in &abouts {
        let key = Key::draw(center);
        let kept = note::keep_as_lead(center, &lead, engagement, (about, CANARY), &key).await;
        kept.unwrap();
    }
    let held = token(&ground.stage, EN).await;
    let shown = Asked::get(&format!("/desk/engagements/{engagement}/notes"));
    let shown = shown.by(Some(&held)).send(&ground.api).await.text;
    assert_eq!(shown.matches(CANARY).count(), 3, "the lead reads all three");

    let staff = [Actor::Specialist, Actor::Manager, Actor::Operator];
    let is_staff = |actor: Option<Actor>| actor.is_some_and(|actor| staff.contains(&actor));
    let operations = api::operations();
    // Looks first, while everything still stands.
    let mut table: Vec<_> = operations.table().iter().collect();
    table.sort_by_key(|operation| operation.kind != Kind::Shows);
    let mut answers = 0;
    for operation in table {
        for role in ROLES.iter().filter(|role| !is_staff(role.actor)) {
            let held = match role.address {
                Some(address) => Some(token(&ground.stage, address).await),
                None => None,
            };
            let path = ground.path(operation);
            let key = Key::draw(center);
            let asked = Asked::new(operation.method.clone(), &path)
                .by(held.as_ref())
                .key(key.as_str());
            let asked = match ground.body(operation) {
                Some(body) => asked.json(&body),
                None => asked,
            };
            let answered = asked.send(&ground.api).await;
            let headers = format!("{:?}", answered.headers);
            let is_clean = !answered.text.contains(CANARY) && !headers.contains(CANARY);
            assert!(is_clean, "{path} shows a staff note to {}", role.name);
            answers += 1;
        }
    }
    assert!(answers > 500, "{answers}");
}
