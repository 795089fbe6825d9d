//! From the instant of a consent's end on nothing that stood on it goes on, whenever the work of the
//! day comes.

use cast::{CONTOSO, Stage, WOODGROVE};
use center::once::Key;
use center::{CenterFault, routing};
use process::permission::Scope;
use process::state::RequestState;

use super::{ask, kept};

const DOMAIN: &str = "contoso.example";

#[tokio::test]
async fn an_offer_that_outlives_the_consent_cannot_be_accepted() {
    let stage = Stage::open().await;
    let contoso = stage.customer(CONTOSO).await;
    let woodgrove = stage.partner("Woodgrove", WOODGROVE, &[DOMAIN]).await;
    let terms = (&[Scope::Request][..], &["teams"][..]);
    stage.consent(&contoso, woodgrove, terms, 1).await;
    let who = stage.on_behalf(WOODGROVE, DOMAIN).await.unwrap();
    let filed = ask(&stage, &who, &["teams"]).await.unwrap();
    stage.work().await;
    let (offer, specialist) = stage.open_offers().await.remove(0);
    let act = stage.specialist(&specialist).await;
    let over: jiff::Timestamp = "2026-11-04T00:00:00Z".parse().unwrap();
    stage.clock.advance(over.duration_since(stage.now()));
    assert!(offer.due_at.0 > stage.now(), "the offer itself is open");

    let key = Key::draw(&stage.center);
    let late = routing::accept(&stage.center, &act, offer.id.0, &key).await;
    assert!(matches!(late, Err(CenterFault::Conflict(_))), "{late:?}");
    let request = kept(&stage, &who.1, &filed.reference).await;
    assert_eq!(request.state.0, RequestState::AwaitingConsent);
    assert!(stage.open_offers().await.is_empty());
}

#[tokio::test]
async fn what_queues_at_the_end_of_the_consent_is_offered_to_nobody() {
    let stage = Stage::open().await;
    let contoso = stage.customer(CONTOSO).await;
    let woodgrove = stage.partner("Woodgrove", WOODGROVE, &[DOMAIN]).await;
    let terms = (&[Scope::Request][..], &["teams"][..]);
    stage.consent(&contoso, woodgrove, terms, 1).await;
    let who = stage.on_behalf(WOODGROVE, DOMAIN).await.unwrap();
    let filed = ask(&stage, &who, &["teams"]).await.unwrap();
    let over: jiff::Timestamp = "2026-11-04T00:00:00Z".parse().unwrap();
    stage.clock.advance(over.duration_since(stage.now()));

    // Only the job that offers it is due: the work of the hour was not asked for.
    stage.work().await;
    let request = kept(&stage, &who.1, &filed.reference).await;
    assert_eq!(request.state.0, RequestState::AwaitingConsent);
    let offered = "SELECT count(*) FROM offer";
    assert_eq!(stage.number(offered).await, 0);
}
