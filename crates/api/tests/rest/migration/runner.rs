//! A program and its event: a code pairs one, its token is for this event alone, and what it tells counts as
//! far as the customer has it move.

use api::Audience;
use axum::http::{Method, StatusCode, header};
use cast::{CONTOSO, EN};
use center::migration::{self, TRIES_OF_A_CLIENT};
use center::sign_in::Secret;
use jiff::SignedDuration;
use report::migration::MOST_MESSAGE_BYTES;
use serde_json::{Value, json};
use tokio::task::JoinSet;

use super::{TENANT, progress, running, verified};
use crate::assessment::{fault, told};
use crate::ground::Ground;
use crate::program::{Answered, Asked, token};

/// A code in its form that nobody was shown.
const NEVER: &str = "2222-2222-2222";

fn pairing(code: &str) -> Asked {
    let asked = Asked::new(Method::POST, "/migration/runners");
    asked.json(&json!({"code": code, "name": "mover-01"}))
}

#[tokio::test]
async fn a_code_pairs_one_program_and_nothing_tells_why_it_pairs_no_other() {
    let ground = Ground::new().await;
    ground.bring_event("runners").await;
    let code = ground.code().await;
    let paired = pairing(&code.to_lowercase()).send(&ground.api).await;
    assert_eq!(paired.status, StatusCode::CREATED, "{}", paired.text);
    let place = format!("{}/migration/event", api::BASE);
    assert_eq!(paired.header(header::LOCATION), place);
    let held = Secret::given(paired.json()["token"].as_str().unwrap());
    let shown = Asked::get("/migration/event").by(Some(&held));
    let shown = shown.send(&ground.api).await.json();
    assert_eq!(shown, paired.json()["event"]);
    assert_eq!(shown["id"], ground.values["event"]);
    assert_eq!(shown["wanted"], "wait");
    let first = json!({"source": "anna.old", "target": "anna@contoso.example"});
    assert_eq!(shown["mailboxes"][0], first);

    let used = pairing(&code).send(&ground.api).await;
    let late = ground.code().await;
    ground.stage.clock.advance(SignedDuration::from_mins(15));
    let late = pairing(&late).send(&ground.api).await;
    let never = pairing(NEVER).send(&ground.api).await;
    let none = pairing("open sesame").send(&ground.api).await;
    for refused in [&used, &late, &never, &none] {
        assert_eq!(told(refused), [fault("code", "error-migration-code")]);
        assert_eq!(refused.text, used.text);
    }
    let nameless = json!({"code": NEVER, "name": ""});
    let nameless = Asked::new(Method::POST, "/migration/runners").json(&nameless);
    assert_eq!(told(&nameless.send(&ground.api).await)[0].0, "name");
}

#[tokio::test]
async fn one_client_comes_with_so_many_codes_and_keeps_no_other_away() {
    let ground = Ground::new().await;
    ground.bring_event("runners").await;
    let code = ground.code().await;
    let knock = |code: &str, client: &str| pairing(code).of_client(client).send(&ground.api);
    for _ in 0..TRIES_OF_A_CLIENT {
        let wrong = knock(NEVER, "192.0.2.7").await;
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    }
    for same in ["192.0.2.7", "::ffff:192.0.2.7"] {
        let refused = knock(&code, same).await;
        assert_eq!(refused.status, StatusCode::TOO_MANY_REQUESTS, "{same}");
        assert_eq!(refused.header(header::RETRY_AFTER), "900");
    }
    let other = knock(&code, "198.51.100.1").await;
    assert_eq!(other.status, StatusCode::CREATED, "{}", other.text);
    ground.stage.clock.advance(SignedDuration::from_mins(16));
    let again = knock(NEVER, "192.0.2.7").await;
    assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY);
}

#[tokio::test]
async fn of_fifty_programs_with_one_code_at_once_exactly_one_is_paired() {
    let ground = Ground::new().await;
    ground.bring_event("runners").await;
    let code = ground.code().await;
    let mut coming = JoinSet::new();
    for number in 1..=50 {
        let client = format!("192.0.2.{number}");
        let (api, asked) = (ground.api.clone(), pairing(&code).of_client(&client));
        coming.spawn(async move { asked.send(&api).await.status });
    }
    let came = coming.join_all().await;
    let paired = came.iter().filter(|status| status.is_success()).count();
    assert_eq!(paired, 1, "{came:?}");
    let tokens =
        "SELECT count(*) FROM sign_in WHERE migration_id IS NOT NULL AND revoked_at IS NULL";
    assert_eq!(ground.stage.number(tokens).await, 1);
}

/// No token makes another one, and a door that is open to strangers knows nobody.
#[tokio::test]
async fn at_the_door_no_token_is_looked_at() {
    let ground = Ground::new().await;
    let held = token(&ground.stage, CONTOSO).await;
    let with = pairing(NEVER).by(Some(&held)).send(&ground.api).await;
    let without = pairing(NEVER).send(&ground.api).await;
    assert_eq!((with.status, &with.text), (without.status, &without.text));
    let form = Asked::new(Method::POST, "/migration/runners").text("code=1&name=x");
    let form = form.header("content-type", "application/x-www-form-urlencoded");
    let status = form.send(&ground.api).await.status;
    assert_eq!(status, StatusCode::UNSUPPORTED_MEDIA_TYPE);
    let large = pairing(&"2".repeat(70_000)).send(&ground.api).await;
    assert_eq!(large.status, StatusCode::PAYLOAD_TOO_LARGE);
}

#[tokio::test]
async fn a_programs_token_is_for_its_event_and_nothing_else() {
    let ground = Ground::new().await;
    let held = ground.runner().await;
    let (owner, lead) = (
        token(&ground.stage, CONTOSO).await,
        token(&ground.stage, EN).await,
    );
    let before = ground.stage.imprint().await;
    let mut walked = 0;
    for operation in api::operations().table() {
        let path = ground.path(operation);
        let asked = Asked::new(operation.method.clone(), &path);
        let asked = match ground.body(operation) {
            Some(body) => asked.json(&body),
            None => asked,
        };
        let others = match operation.audience {
            Audience::Visitor => continue,
            // Nor are its operations open to anybody else, be it the token's owner.
            Audience::Runner => vec![&owner, &lead, &ground.tool],
            _ => vec![&held],
        };
        for other in others {
            walked += 1;
            let answered = asked.clone().by(Some(other)).key("k").send(&ground.api);
            let (status, method) = (answered.await.status, &operation.method);
            assert_eq!(status, StatusCode::NOT_FOUND, "{method} {path}");
        }
    }
    assert!(walked > 140, "only {walked} operations");
    assert_eq!(ground.stage.imprint().await.changes_since(&before), [""; 0]);
}

#[tokio::test]
async fn a_program_tells_how_far_it_is_and_does_what_the_customer_says() {
    let ground = Ground::new().await;
    let held = ground.runner().await;
    let tell = async |sequence: u64, state: &str, mailboxes: &[Value]| {
        let body = progress(sequence, state, mailboxes);
        let answered = ground.tell(&held, &body).await;
        assert_eq!(answered.status, StatusCode::OK, "{}", answered.text);
        answered.json()
    };
    let both = ["anna", "boris"].map(verified);
    let early = tell(1, "ended", &both).await;
    let waits = json!({"wanted": "wait", "state": "waiting_for_customer"});
    assert_eq!(early, waits, "nobody has started it");

    assert_eq!(ground.say("start").await, StatusCode::NO_CONTENT);
    assert_eq!(ground.say("start").await, StatusCode::NO_CONTENT);
    let moves = json!({"wanted": "run", "state": "running"});
    assert_eq!(tell(2, "running", &[running("anna")]).await, moves);
    assert_eq!(tell(2, "ended", &both).await, moves, "an old message");
    let counts = &ground.shown().await["event"]["counts"];
    assert_eq!(
        (&counts["running"], &counts["messages_there"]),
        (&json!(1), &json!(4))
    );

    assert_eq!(ground.say("pause").await, StatusCode::NO_CONTENT);
    let keeps = json!({"wanted": "pause", "state": "waiting_for_customer"});
    assert_eq!(tell(3, "running", &[]).await, keeps);
    assert_eq!(ground.say("start").await, StatusCode::NO_CONTENT);
    let over = json!({"wanted": "stop", "state": "completed"});
    assert_eq!(tell(4, "ended", &both).await, over);

    let shown = ground.shown().await;
    assert_eq!(shown["event"]["state"], "completed");
    assert_eq!(
        shown["event"]["may"],
        json!(["retry", "accept", "report_issue"])
    );
    assert_eq!(shown["mailboxes"][0]["verified"]["compared"], 10);
    let tower = Asked::get(&format!("{TENANT}/migration"));
    let tower = ground.ask_as(CONTOSO, tower).await.json();
    assert_eq!(
        (&tower["verified"], &tower["events"][0]),
        (&json!(2), &shown["event"])
    );
    assert_eq!(ground.say("accept").await, StatusCode::NO_CONTENT);
    let late = ground.tell(&held, &progress(5, "running", &[])).await;
    assert_eq!(late.status, StatusCode::UNAUTHORIZED, "its token has ended");
}

#[tokio::test]
async fn what_no_program_says_is_refused_as_a_whole() {
    let ground = Ground::new().await;
    let held = ground.runner().await;
    ground.say("start").await;
    let first = progress(1, "running", &[running("anna")]);
    assert_eq!(ground.tell(&held, &first).await.status, StatusCode::OK);
    let refused = async |body: &Value| told(&ground.tell(&held, body).await);
    let foreign = progress(2, "running", &[verified("anna"), verified("zoe")]);
    let wrong = fault("progress", "error-migration-mailbox");
    assert_eq!(refused(&foreign).await, [wrong]);
    let mut much = verified("anna");
    much["messages"]["left"] = json!(5);
    let wrong = fault("progress", "error-migration-progress");
    let much = progress(2, "running", &[much]);
    assert_eq!(refused(&much).await, std::slice::from_ref(&wrong));
    let many = vec![verified("anna"); 501];
    assert_eq!(refused(&progress(2, "running", &many)).await, [wrong]);
    let mut newer = progress(2, "running", &[]);
    newer["schema"] = json!(2);
    let wrong = fault("progress", "error-report-newer");
    assert_eq!(refused(&newer).await, [wrong]);
    let unheard = ground.tell(&held, &progress(2, "flying", &[])).await;
    assert_eq!(unheard.status, StatusCode::BAD_REQUEST);
    assert_eq!(ground.shown().await["event"]["counts"]["running"], 1);
}

#[tokio::test]
async fn a_message_may_be_larger_than_other_bodies_and_has_an_end() {
    let ground = Ground::new().await;
    let held = ground.runner().await;
    let tell = |body: String| {
        let asked = Asked::new(Method::POST, "/migration/progress").by(Some(&held));
        let asked = asked.text(&body).header("content-type", "application/json");
        asked.send(&ground.api)
    };
    let long = format!("{}{}", progress(1, "running", &[]), " ".repeat(70_000));
    assert_eq!(tell(long).await.status, StatusCode::OK);
    let huge = tell(" ".repeat(MOST_MESSAGE_BYTES + 1)).await;
    assert_eq!(huge.status, StatusCode::PAYLOAD_TOO_LARGE);
    let most = |refused: &Answered| refused.json()["detail"].to_string().replace('\u{a0}', " ");
    assert!(most(&huge).contains("8 MB"), "{}", huge.text);

    let path = format!(
        "{TENANT}/engagements/{}/migration/events",
        ground.engagement
    );
    let huge = " ".repeat(2 * migration::MOST_LIST_BYTES + 1);
    let plan = Asked::new(Method::POST, &path).text(&huge);
    let plan = plan.header("content-type", "application/json");
    let refused = ground.ask_as(CONTOSO, plan.clone()).await;
    assert_eq!(refused.status, StatusCode::PAYLOAD_TOO_LARGE);
    assert!(most(&refused).contains("4 MB"), "{}", refused.text);
    let refused = plan.header("accept-language", "fr");
    let refused = ground.ask_as(CONTOSO, refused).await;
    assert!(most(&refused).contains("4 Mo"), "{}", refused.text);
}
