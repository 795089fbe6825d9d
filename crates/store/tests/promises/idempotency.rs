//! The same key, asker and route with the same body get the same answer; a key is used for one ask.

use process::identity::PersonId;
use store::idempotency::{self, Ask, Earlier};
use store::{Constraint, StoreFault};

use crate::ground::{Ground, at, id};

fn ask(person: u128, route: &str, body: u8) -> Ask {
    Ask {
        actor: PersonId(id(2, person)),
        route: route.to_owned(),
        key: "a key".to_owned(),
        body_hash: vec![body; 32],
    }
}

async fn keep(ground: &Ground, ask: Ask, answer: &'static str) -> Result<(), StoreFault> {
    ground
        .write((ask, answer), |writing, (ask, answer)| {
            Box::pin(async move { idempotency::keep(writing, ask, answer, at(0)).await })
        })
        .await
}

async fn look_up(ground: &Ground, ask: Ask) -> Earlier<String> {
    let reading = ground.store.read().await.unwrap();
    idempotency::look_up(&reading, &ask).await.unwrap()
}

#[tokio::test]
async fn an_answer_is_found_again_by_the_same_asker_on_the_same_route_with_the_same_body() {
    let ground = Ground::new().await;
    keep(&ground, ask(1, "file", 1), "REQ-1").await.unwrap();
    let found = |answer: &str| Earlier::Answered(answer.to_owned());
    assert_eq!(look_up(&ground, ask(1, "file", 1)).await, found("REQ-1"));
    assert_eq!(
        look_up(&ground, ask(1, "file", 2)).await,
        Earlier::OtherBody
    );
    assert_eq!(look_up(&ground, ask(2, "file", 1)).await, Earlier::None);
    assert_eq!(look_up(&ground, ask(1, "accept", 1)).await, Earlier::None);
}

#[tokio::test]
async fn a_key_cannot_be_answered_twice() {
    let ground = Ground::new().await;
    keep(&ground, ask(1, "file", 1), "REQ-1").await.unwrap();
    let again = keep(&ground, ask(1, "file", 1), "REQ-2").await;
    assert!(
        matches!(again, Err(StoreFault::Refused(Constraint::IdempotencyKey))),
        "{again:?}"
    );
    keep(&ground, ask(2, "file", 1), "REQ-2").await.unwrap();
}

#[tokio::test]
async fn what_is_forgotten_is_asked_anew_and_nothing_else_is_forgotten() {
    let ground = Ground::new().await;
    for one in [ask(1, "file", 1), ask(2, "file", 1), ask(1, "accept", 1)] {
        keep(&ground, one, "REQ-1").await.unwrap();
    }
    ground
        .write(ask(1, "file", 1), |writing, ask| {
            Box::pin(async move { idempotency::forget(writing, ask).await })
        })
        .await
        .unwrap();
    assert_eq!(look_up(&ground, ask(1, "file", 1)).await, Earlier::None);
    for other in [ask(2, "file", 1), ask(1, "accept", 1)] {
        assert_ne!(look_up(&ground, other).await, Earlier::None);
    }
    keep(&ground, ask(1, "file", 2), "REQ-2").await.unwrap();
}

#[tokio::test]
async fn keys_are_forgotten_when_their_time_has_passed() {
    let ground = Ground::new().await;
    keep(&ground, ask(1, "file", 1), "REQ-1").await.unwrap();
    for (before, is_there) in [(at(0), true), (at(1), false)] {
        ground
            .write(before, |writing, before| {
                Box::pin(async move { idempotency::erase(writing, *before).await })
            })
            .await
            .unwrap();
        let found = look_up(&ground, ask(1, "file", 1)).await;
        assert_eq!(found != Earlier::None, is_there);
    }
}
