//! Nothing happens twice: the same key gets the same answer, however often and however many at once.

use std::collections::BTreeSet;

use cast::{CONTOSO, Customer, HANBIT, Stage, TINYCO};
use center::once::Key;
use center::{CenterFault, Conflict, engagement, request, routing};
use jiff::SignedDuration;
use tokio::task::JoinSet;

#[tokio::test]
async fn twenty_who_send_one_request_with_one_key_send_it_once() {
    let stage = Stage::open().await;
    let customer = stage.customer(CONTOSO).await;
    let reference = stage.draft(&customer, "en", &["exchange-online"]).await;
    let key = Key::draw(&stage.center);
    let mut sent = JoinSet::new();
    for _ in 0..20 {
        let (center, customer) = (stage.center.clone(), customer.clone());
        let (reference, key) = (reference.clone(), key.clone());
        sent.spawn(async move {
            let Customer { act, tenant, .. } = &customer;
            request::file(&center, act, tenant, &reference, true, &key).await
        });
    }
    let mut answers = Vec::new();
    while let Some(answer) = sent.join_next().await {
        answers.push(answer.unwrap().unwrap());
    }
    assert_eq!(answers.len(), 20);
    assert!(answers.iter().all(|answer| answer == &answers[0]));
    assert_eq!(stage.number("SELECT count(*) FROM decision").await, 1);
    stage.work().await;
    let mails = stage.mails_to(CONTOSO).into_iter();
    let told = mails.filter(|mail| mail.text.contains(reference.as_str()));
    assert_eq!(told.count(), 1);
}

#[tokio::test]
async fn twenty_who_accept_one_offer_with_one_key_begin_one_engagement() {
    let stage = Stage::open().await;
    let customer = stage.customer(CONTOSO).await;
    stage.file(&customer, "en", &["exchange-online"]).await;
    stage.work().await;
    let (offer, address) = stage.open_offers().await.remove(0);
    let act = stage.specialist(&address).await;
    let key = Key::draw(&stage.center);
    let mut accepted = JoinSet::new();
    for _ in 0..20 {
        let (center, act, key) = (stage.center.clone(), act.clone(), key.clone());
        let offer = offer.id.0;
        accepted.spawn(async move { routing::accept(&center, &act, offer, &key).await });
    }
    let mut begun = BTreeSet::new();
    while let Some(answer) = accepted.join_next().await {
        begun.insert(answer.unwrap().unwrap());
    }
    assert_eq!(begun.len(), 1);
    assert_eq!(stage.number("SELECT count(*) FROM engagement").await, 1);
}

#[tokio::test]
async fn of_eight_who_accept_one_offer_with_their_own_keys_one_wins_and_the_others_are_told() {
    let stage = Stage::open().await;
    let customer = stage.customer(CONTOSO).await;
    stage.file(&customer, "en", &["exchange-online"]).await;
    stage.work().await;
    let (offer, address) = stage.open_offers().await.remove(0);
    let act = stage.specialist(&address).await;
    let mut accepted = JoinSet::new();
    for _ in 0..8 {
        let (center, act) = (stage.center.clone(), act.clone());
        let (offer, key) = (offer.id.0, Key::draw(&stage.center));
        accepted.spawn(async move { routing::accept(&center, &act, offer, &key).await });
    }
    let mut won = 0;
    while let Some(answer) = accepted.join_next().await {
        match answer.unwrap() {
            Ok(_) => won += 1,
            Err(fault) => assert!(
                matches!(
                    fault,
                    CenterFault::Conflict(Conflict::State | Conflict::Changed)
                ),
                "{fault:?}"
            ),
        }
    }
    assert_eq!(won, 1);
}

#[tokio::test]
async fn a_key_used_for_something_else_is_refused_and_somebody_elses_key_is_no_key() {
    let stage = Stage::open().await;
    let (one, other) = (stage.customer(CONTOSO).await, stage.customer(HANBIT).await);
    let key = Key::draw(&stage.center);
    let send = |customer: Customer, reference| {
        let (center, key) = (stage.center.clone(), key.clone());
        async move {
            let Customer { act, tenant, .. } = &customer;
            request::file(&center, act, tenant, &reference, true, &key).await
        }
    };
    let first = stage.draft(&one, "en", &["exchange-online"]).await;
    send(one.clone(), first.clone()).await.unwrap();
    request::withdraw(&stage.center, &one.act, &first)
        .await
        .unwrap();
    let second = stage.draft(&one, "en", &["teams"]).await;
    let reused = send(one.clone(), second).await;
    assert!(
        matches!(reused, Err(CenterFault::Conflict(Conflict::KeyUsed))),
        "{reused:?}"
    );
    let theirs = stage.draft(&other, "ko", &["exchange-online"]).await;
    assert!(send(other, theirs).await.is_ok());
}

#[tokio::test]
async fn an_answer_is_kept_for_a_day() {
    let stage = Stage::open().await;
    let customer = stage.customer(TINYCO).await;
    let filed = stage.file(&customer, "en", &["exchange-online"]).await;
    let key = Key::draw(&stage.center);
    let start = || {
        let (center, own) = (&stage.center, &customer.own);
        engagement::start_self_serve_plan(center, own, &filed.reference, &key)
    };
    let begun = start().await.unwrap();
    let kept = "SELECT count(*) FROM idempotency_key";
    stage.advance(SignedDuration::from_hours(23)).await;
    assert_eq!(start().await.unwrap(), begun);
    assert!(stage.number(kept).await >= 2);
    stage.advance(SignedDuration::from_hours(24)).await;
    assert_eq!(stage.number(kept).await, 0);
    assert_eq!(
        start().await.unwrap(),
        begun,
        "a plan that runs is that plan"
    );
}

#[test]
fn a_key_is_some_visible_characters() {
    for (text, is_key) in [
        ("", false),
        ("a key", false),
        ("a\nkey", false),
        ("schlüssel", false),
        (&"k".repeat(129), false),
        (&"k".repeat(128), true),
        ("00f1-A", true),
    ] {
        assert_eq!(Key::parse(text).is_ok(), is_key, "{text:?}");
    }
}
