//! One request that a customer allows by itself, without consenting to anything else.

use cast::{CONTOSO, MANAGER, Stage, WOODGROVE, what};
use center::CenterFault;
use center::consent::{Answer, answer_request, end_relation, look, revoke};
use center::once::Key;
use center::partner::{add_member, customer, engagements, pause, resume};
use center::people::PersonTyped;
use center::request::{self, WhatTyped, asked};
use process::permission::{Scope, Scopes};
use process::state::{OfferState, RequestState};

use super::{allow, ask, is_not_found, kept, subjects};

const DOMAIN: &str = "contoso.example";

#[tokio::test]
async fn it_opens_this_request_and_nothing_else_and_ends_with_it() {
    let stage = Stage::open().await;
    let contoso = stage.customer(CONTOSO).await;
    stage.partner("Woodgrove", WOODGROVE, &[DOMAIN]).await;
    let who = stage.on_behalf(WOODGROVE, DOMAIN).await.unwrap();
    let filed = ask(&stage, &who, &["teams"]).await.unwrap();
    let other = ask(&stage, &who, &["teams"]).await.unwrap();
    allow(&stage, &contoso, &filed).await;
    stage.work().await;

    let request = kept(&stage, &who.1, &filed.reference).await;
    assert_eq!(request.state.0, RequestState::Offered);
    let by = Some(contoso.own.person());
    assert_eq!(request.allowed_by.map(|id| id.0), by);
    let request = kept(&stage, &who.1, &other.reference).await;
    assert_eq!(request.state.0, RequestState::AwaitingConsent);
    let (partners, _) = look(&stage.center, &contoso.act).await.unwrap();
    assert_eq!(partners[0].held, None);
    assert_eq!(partners[0].allowed[0].reference, filed.reference);
    // The partner follows what it asked, and sees nothing of the customer.
    let act = stage.on_behalf(WOODGROVE, DOMAIN).await.unwrap();
    assert_eq!(act.0.scopes(), Scopes::NONE);
    let seen = asked(&stage.center, &act.0, &filed.reference)
        .await
        .unwrap();
    assert!(seen.answers.what.is_some());
    assert_eq!(seen.decision, None);
    let home = customer(&stage.center, &act.0, &act.1).await.unwrap();
    assert!(home.services.is_none());
    assert!(engagements(&stage.center, &act.0).await.is_err());
    let told = subjects(&stage, WOODGROVE);
    let subject = format!("Request {} for Contoso goes on", filed.reference);
    assert!(told.contains(&subject), "{told:?}");

    stage.accept().await;
    stage.work().await;
    let (partners, waiting) = look(&stage.center, &contoso.act).await.unwrap();
    assert!(partners[0].allowed.is_empty());
    assert_eq!(waiting.len(), 1, "the other one still waits");
    let seen = asked(&stage.center, &act.0, &filed.reference)
        .await
        .unwrap();
    assert_eq!(seen.state, RequestState::Accepted);
    assert!(
        seen.answers.what.is_none(),
        "its words may be the customer's"
    );
    assert!(engagements(&stage.center, &act.0).await.is_err());
}

#[tokio::test]
async fn revoking_takes_it_back_although_there_is_no_consent() {
    let stage = Stage::open().await;
    let contoso = stage.customer(CONTOSO).await;
    let woodgrove = stage.partner("Woodgrove", WOODGROVE, &[DOMAIN]).await;
    let who = stage.on_behalf(WOODGROVE, DOMAIN).await.unwrap();
    let filed = ask(&stage, &who, &["teams"]).await.unwrap();
    allow(&stage, &contoso, &filed).await;
    stage.work().await;
    let (offer, _) = stage.open_offers().await.remove(0);

    revoke(&stage.center, &contoso.own, woodgrove)
        .await
        .unwrap();
    let request = kept(&stage, &who.1, &filed.reference).await;
    assert_eq!(request.state.0, RequestState::AwaitingConsent);
    assert_eq!(request.allowed_at, None);
    let reading = stage.center.store().read().await.unwrap();
    let offers = store::offer::of_request(&reading, offer.request_id.0).await;
    assert_eq!(offers.unwrap()[0].state.0, OfferState::Withdrawn);
    drop(reading);
    stage.work().await;
    let told = subjects(&stage, WOODGROVE);
    let ended = "The consent of Contoso has ended".to_owned();
    assert!(told.contains(&ended), "{told:?}");
    let imprint = stage.imprint().await;
    revoke(&stage.center, &contoso.own, woodgrove)
        .await
        .unwrap();
    assert_eq!(stage.imprint().await.changes_since(&imprint), [""; 0]);

    // So does ending the relation, which takes the request back as well.
    allow(&stage, &contoso, &filed).await;
    end_relation(&stage.center, &contoso.own, woodgrove)
        .await
        .unwrap();
    let request = kept(&stage, &who.1, &filed.reference).await;
    assert_eq!(request.state.0, RequestState::Withdrawn);
    assert_eq!(request.allowed_at, None);
    assert!(is_not_found(&stage.on_behalf(WOODGROVE, DOMAIN).await));
}

#[tokio::test]
async fn it_stands_beside_a_consent_and_rests_while_the_partner_is_paused() {
    let stage = Stage::open().await;
    let contoso = stage.customer(CONTOSO).await;
    let woodgrove = stage.partner("Woodgrove", WOODGROVE, &[DOMAIN]).await;
    let narrow = (&[Scope::SeePlan][..], &["exchange-online"][..]);
    stage.consent(&contoso, woodgrove, narrow, 3).await;
    let who = stage.on_behalf(WOODGROVE, DOMAIN).await.unwrap();
    let filed = ask(&stage, &who, &["teams"]).await.unwrap();
    allow(&stage, &contoso, &filed).await;
    let standing = async || kept(&stage, &who.1, &filed.reference).await.state.0;
    assert_eq!(standing().await, RequestState::Queued);
    // Neither another consent nor the end of one is about it.
    stage.consent(&contoso, woodgrove, narrow, 2).await;
    assert_eq!(standing().await, RequestState::Queued);
    stage
        .advance(jiff::SignedDuration::from_hours(24 * 4))
        .await;
    assert_ne!(standing().await, RequestState::AwaitingConsent);

    let manager = stage.manager(MANAGER).await;
    pause(&stage.center, &manager, woodgrove).await.unwrap();
    stage.work().await;
    assert_eq!(standing().await, RequestState::AwaitingConsent);
    let again = answer_request(
        &stage.center,
        &contoso.own,
        &filed.reference,
        Answer::LetGoOn,
    );
    assert!(matches!(again.await, Err(CenterFault::Conflict(_))));
    resume(&stage.center, &manager, woodgrove).await.unwrap();
    stage.work().await;
    assert_eq!(standing().await, RequestState::Offered);
}

#[tokio::test]
async fn whoever_is_added_at_a_partner_is_told_and_so_is_whoever_comes_back() {
    const NEW: &str = "new@woodgrove.example";
    let stage = Stage::open().await;
    let woodgrove = stage.partner("Woodgrove", WOODGROVE, &[DOMAIN]).await;
    let manager = stage.manager(MANAGER).await;
    let person = PersonTyped {
        name: "Nuria New".to_owned(),
        address: NEW.to_owned(),
        language: "en".to_owned(),
        zone: "Europe/London".to_owned(),
    };
    let key = Key::draw(&stage.center);
    for _ in 0..2 {
        add_member(&stage.center, &manager, woodgrove, &person, &key)
            .await
            .unwrap();
    }
    stage.work().await;
    let subject = "You can sign in for Woodgrove".to_owned();
    assert_eq!(subjects(&stage, NEW), std::slice::from_ref(&subject));
    let reading = stage.center.store().read().await.unwrap();
    let known = store::person::by_address(&reading, NEW).await.unwrap();
    drop(reading);
    let known = known.unwrap().id.0;
    center::partner::end_member(&stage.center, &manager, woodgrove, known)
        .await
        .unwrap();
    let key = Key::draw(&stage.center);
    add_member(&stage.center, &manager, woodgrove, &person, &key)
        .await
        .unwrap();
    stage.work().await;
    assert_eq!(subjects(&stage, NEW), [subject.clone(), subject]);
}

#[tokio::test]
async fn what_the_customer_writes_into_it_is_the_customers_and_not_shown_to_the_partner() {
    let stage = Stage::open().await;
    let contoso = stage.customer(CONTOSO).await;
    let woodgrove = stage.partner("Woodgrove", WOODGROVE, &[DOMAIN]).await;
    let who = stage.on_behalf(WOODGROVE, DOMAIN).await.unwrap();
    let filed = ask(&stage, &who, &["teams"]).await.unwrap();
    allow(&stage, &contoso, &filed).await;
    stage.work().await;
    let reason = async || {
        let who = stage.on_behalf(WOODGROVE, DOMAIN).await.unwrap();
        let seen = asked(&stage.center, &who.0, &filed.reference).await;
        let what = seen.unwrap().answers.what;
        what.map(|what| what.business_reason.as_str().to_owned())
    };
    assert_eq!(reason().await, Some(what(&["teams"]).business_reason));
    let theirs = WhatTyped {
        business_reason: "We part from Woodgrove in spring.".to_owned(),
        ..what(&["teams"])
    };
    let (act, tenant) = (&contoso.act, &contoso.tenant);
    request::answer_what(&stage.center, act, tenant, &filed.reference, &theirs)
        .await
        .unwrap();
    assert_eq!(reason().await, None);
    let terms = (&[Scope::Request][..], &["teams"][..]);
    stage.consent(&contoso, woodgrove, terms, 100).await;
    assert_eq!(reason().await, Some(theirs.business_reason));
}

#[tokio::test]
async fn what_a_paused_partner_asked_waits_for_no_answer_and_goes_on_for_nobody() {
    let stage = Stage::open().await;
    let contoso = stage.customer(CONTOSO).await;
    let woodgrove = stage.partner("Woodgrove", WOODGROVE, &[DOMAIN]).await;
    let who = stage.on_behalf(WOODGROVE, DOMAIN).await.unwrap();
    let filed = ask(&stage, &who, &["teams"]).await.unwrap();
    let waiting = async || {
        let (act, tenant) = (&contoso.act, &contoso.tenant);
        let english = process::language::WrittenLanguage::English;
        let home = center::plan::overview(&stage.center, act, tenant, None, english).await;
        home.unwrap().partners.waiting
    };
    let is_allowed = async || {
        let seen = asked(&stage.center, &who.0, &filed.reference).await;
        seen.unwrap().is_allowed
    };
    assert_eq!((waiting().await, is_allowed().await), (1, false));
    stage.file(&contoso, "en", &["exchange-online"]).await;
    allow(&stage, &contoso, &filed).await;
    assert_eq!((waiting().await, is_allowed().await), (0, true));
    let manager = stage.manager(MANAGER).await;
    pause(&stage.center, &manager, woodgrove).await.unwrap();
    assert_eq!((waiting().await, is_allowed().await), (0, false));
}
