//! Every example of the document is sent for real, and is taken.

use api::{Audience, Operation};
use axum::http::StatusCode;
use cast::{CONTOSO, EN, MANAGER, OPERATOR, TINYCO, WOODGROVE, domain_of};
use center::sign_in::Secret;
use process::permission::Action;
use serde_json::{Value, json};

use crate::ground::{Ground, MEMBER};
use crate::program::{Answered, Asked, token};

/// Operations whose example cannot be taken on a plan that has just begun, with the answer instead.
const TOO_EARLY: &[(&str, &str, StatusCode)] = &[
    // No gate opens before the tasks in front of it are finished; nothing is complete either.
    (
        "PUT",
        "/tenants/{domain}/engagements/{engagement}/gates/{playbook}/{phase}/verified",
        StatusCode::CONFLICT,
    ),
    (
        "PUT",
        "/desk/engagements/{engagement}/gates/{playbook}/{phase}/verified",
        StatusCode::CONFLICT,
    ),
    (
        "POST",
        "/tenants/{domain}/engagements/{engagement}/complete",
        StatusCode::CONFLICT,
    ),
    // The message still waits for its first try.
    (
        "POST",
        "/tenants/{domain}/webhooks/{webhook}/deliveries/{delivery}/replay",
        StatusCode::CONFLICT,
    ),
    (
        "POST",
        "/center/webhooks/{webhook}/deliveries/{delivery}/replay",
        StatusCode::CONFLICT,
    ),
    // The Center's own task waits for the customer's.
    ("POST", "/desk/tasks/{task}/finish", StatusCode::CONFLICT),
    // This person has signed in.
    (
        "POST",
        "/center/staff/{person}/send-again",
        StatusCode::CONFLICT,
    ),
    // Nobody has answered it on a ground of its own.
    (
        "POST",
        "/tenants/{domain}/questions/{question}/follow-up",
        StatusCode::CONFLICT,
    ),
    // Nobody has answered it on a ground of its own, and the lead closes only what was answered.
    (
        "PUT",
        "/desk/questions/{question}/closed",
        StatusCode::CONFLICT,
    ),
];

async fn post(ground: &Ground, held: &Secret, path: &str, body: &Value) -> Answered {
    let key = center::once::Key::draw(&ground.stage.center);
    let asked = Asked::new(axum::http::Method::POST, path)
        .by(Some(held))
        .json(body);
    asked.key(key.as_str()).send(&ground.api).await
}

/// Brings about what the operation is for. The path and the body with which it is asked for.
async fn prepared(
    ground: &Ground,
    operation: &Operation,
    customer: &Secret,
) -> (String, Option<Value>) {
    let mut body = ground.body(operation);
    let path = ground.path(operation);
    let task = format!("/tenants/contoso.example/tasks/{}", ground.values["task"]);
    let end = operation.path.rsplit_once('/').map_or("", |(_, end)| end);
    if operation.path.contains("/migration/") {
        if operation.audience == Audience::Specialist {
            ground.give_migration_service().await;
        }
        ground.bring_event(end).await;
        if let Some(body) = body.as_mut().filter(|_| end == "runners") {
            body["code"] = json!(ground.code().await);
        }
        return (path, body);
    }
    match (operation.audience, end) {
        (Audience::Customer | Audience::Partner, "reopen") => {
            let evidence = json!({"note": "Done.", "kept_at": "The wiki"});
            post(ground, customer, &format!("{task}/complete"), &evidence).await;
        }
        (_, "review") => {
            let evidence = json!({"note": "Done.", "kept_at": "The wiki"});
            post(
                ground,
                customer,
                &format!("{task}/ask-for-review"),
                &evidence,
            )
            .await;
        }
        (_, "answer") => {
            post(
                ground,
                customer,
                &format!("{task}/stuck"),
                &json!({"reason": "Step 3."}),
            )
            .await;
        }
        (_, "hand-over") if operation.method == axum::http::Method::POST => {
            let path = "/tenants/contoso.example/hand-over";
            let stop = Asked::new(axum::http::Method::DELETE, path).by(Some(customer));
            stop.send(&ground.api).await;
        }
        (Audience::Manager, "undo") => {
            let held = token(&ground.stage, MANAGER).await;
            let take_in = path.replace("/undo", "/take-in");
            post(ground, &held, &take_in, &json!({})).await;
        }
        (Audience::Customer, "file") => {
            for (step, answers) in [("what", "What"), ("how", "How")] {
                let example = &api::document()["components"]["schemas"][answers]["examples"][0];
                let put = path.replace("/file", &format!("/{step}"));
                let asked = Asked::new(axum::http::Method::PUT, &put).by(Some(customer));
                asked.json(example).send(&ground.api).await;
            }
        }
        (Audience::Customer, "{meeting}" | "book") if operation.path.contains("/holds/") => {
            let wanted = json!({"engagement": ground.values["engagement"],
                "name": ground.second_meeting, "starts_at": ground.free[0]});
            let held = post(ground, customer, "/tenants/contoso.example/holds", &wanted).await;
            let id = held.json()["id"].as_str().unwrap_or_default().to_owned();
            return (path.replace(&ground.values["meeting"], &id), body);
        }
        (Audience::Customer, "waiver") if operation.method == axum::http::Method::DELETE => {
            let example = &api::document()["components"]["schemas"]["WaiverGiven"]["examples"][0];
            let asked = Asked::new(axum::http::Method::PUT, &path).by(Some(customer));
            asked.json(example).send(&ground.api).await;
        }
        (Audience::Customer, "move") => {
            body = Some(json!({"starts_at": ground.free.last().unwrap()}));
        }
        (Audience::Specialist, "close" | "verbal-guidance") => {
            let day = jiff::SignedDuration::from_hours(24 * 14);
            ground.stage.clock.advance(day);
        }
        (Audience::Customer, "self-serve-plan") => {
            let path = operation.path.replace("{domain}", domain_of(TINYCO));
            return (path.replace("{reference}", &ground.self_serve), body);
        }
        _ => {}
    }
    (path, body)
}

async fn ask(ground: &Ground, operation: &Operation) -> Answered {
    let address = match operation.audience {
        Audience::Specialist => EN,
        Audience::Manager => MANAGER,
        Audience::Operator => OPERATOR,
        Audience::Partner => WOODGROVE,
        // What only a member does, because it is no admin.
        _ if operation.action == Action::AskHandOver => MEMBER,
        _ if operation.path.ends_with("/self-serve-plan") => TINYCO,
        _ => CONTOSO,
    };
    let customer = token(&ground.stage, CONTOSO).await;
    let (path, body) = prepared(ground, operation, &customer).await;
    let held = match operation.audience {
        Audience::Tool => ground.tool.clone(),
        Audience::Runner => ground.runner().await,
        _ => token(&ground.stage, address).await,
    };
    let key = center::once::Key::draw(&ground.stage.center);
    let asked = Asked::new(operation.method.clone(), &path).by(Some(&held));
    let asked = match body {
        Some(body) => asked.json(&body),
        None => asked,
    };
    asked.key(key.as_str()).send(&ground.api).await
}

/// Walks all examples for these people, each room in a test of its own: what was done before may ask for
/// new ground, and they need not wait for each other.
async fn are_taken(audiences: &[Audience]) {
    let mut faults = Vec::new();
    let operations = api::operations();
    let mut ground = Ground::new().await;
    let is_theirs = |one: &&Operation| audiences.contains(&one.audience);
    for operation in operations.table().iter().filter(is_theirs) {
        let method = operation.method.as_str();
        let too_early = TOO_EARLY
            .iter()
            .find(|(verb, path, _)| *verb == method && *path == operation.path);
        let is_right = |answered: &Answered| match too_early {
            Some((_, _, status)) => answered.status == *status,
            None => answered.status.is_success(),
        };
        let mut answered = ask(&ground, operation).await;
        if !is_right(&answered) {
            // What was done before may stand in its way.
            ground = Ground::new().await;
            answered = ask(&ground, operation).await;
        }
        if !is_right(&answered) {
            faults.push(format!(
                "{method} {}: {} {}",
                operation.path, answered.status, answered.text
            ));
        }
    }
    assert!(
        faults.is_empty(),
        "{} faults:\n{}",
        faults.len(),
        faults.join("\n")
    );
}

#[tokio::test]
async fn every_example_for_customers_is_taken() {
    are_taken(&[Audience::SignedIn, Audience::Customer]).await;
}

#[tokio::test]
async fn every_example_for_specialists_is_taken() {
    are_taken(&[Audience::Specialist]).await;
}

#[tokio::test]
async fn every_example_for_managers_is_taken() {
    are_taken(&[Audience::Manager]).await;
}

#[tokio::test]
async fn every_example_for_operators_is_taken() {
    are_taken(&[Audience::Operator]).await;
}

#[tokio::test]
async fn every_example_for_partners_is_taken() {
    are_taken(&[Audience::Partner]).await;
}

#[tokio::test]
async fn every_example_for_tools_is_taken() {
    are_taken(&[Audience::Tool, Audience::Runner, Audience::Visitor]).await;
}
