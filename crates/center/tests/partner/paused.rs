//! While the Center has paused a partner, nothing that the partner asked goes on.

use cast::{CONTOSO, MANAGER, Stage, WOODGROVE};
use center::consent::{Answer, answer_request};
use center::once::Key;
use center::partner::{pause, resume};
use center::{CenterFault, routing};
use process::permission::Scope;
use process::state::RequestState;

use super::{ask, draft, kept, send};

const DOMAIN: &str = "contoso.example";
const BOTH: &[Scope] = &[Scope::Request, Scope::SeePlan];

#[tokio::test]
async fn what_is_queued_waits_while_the_partner_is_paused_and_goes_on_afterwards() {
    let stage = Stage::open().await;
    let contoso = stage.customer(CONTOSO).await;
    let woodgrove = stage.partner("Woodgrove", WOODGROVE, &[DOMAIN]).await;
    let terms = (BOTH, &["teams"][..]);
    stage.consent(&contoso, woodgrove, terms, 100).await;
    let who = stage.on_behalf(WOODGROVE, DOMAIN).await.unwrap();
    let filed = ask(&stage, &who, &["teams"]).await.unwrap();
    let manager = stage.manager(MANAGER).await;

    pause(&stage.center, &manager, woodgrove).await.unwrap();
    stage.work().await;
    assert!(stage.open_offers().await.is_empty(), "nobody is asked");
    let request = kept(&stage, &who.1, &filed.reference).await;
    assert_eq!(request.state.0, RequestState::AwaitingConsent);
    let go_on = || {
        answer_request(
            &stage.center,
            &contoso.own,
            &filed.reference,
            Answer::LetGoOn,
        )
    };
    let refused = go_on().await.unwrap_err();
    assert!(matches!(refused, CenterFault::Conflict(_)), "{refused}");
    stage.consent(&contoso, woodgrove, terms, 100).await;
    let request = kept(&stage, &who.1, &filed.reference).await;
    assert_eq!(request.state.0, RequestState::AwaitingConsent);

    resume(&stage.center, &manager, woodgrove).await.unwrap();
    stage.work().await;
    let request = kept(&stage, &who.1, &filed.reference).await;
    assert_eq!(request.state.0, RequestState::Offered);
}

#[tokio::test]
async fn an_open_offer_is_taken_back_and_cannot_be_accepted_in_the_moment_before() {
    let stage = Stage::open().await;
    let contoso = stage.customer(CONTOSO).await;
    let woodgrove = stage.partner("Woodgrove", WOODGROVE, &[DOMAIN]).await;
    let terms = (BOTH, &["teams"][..]);
    stage.consent(&contoso, woodgrove, terms, 100).await;
    let who = stage.on_behalf(WOODGROVE, DOMAIN).await.unwrap();
    let filed = ask(&stage, &who, &["teams"]).await.unwrap();
    stage.work().await;
    let (offer, specialist) = stage.open_offers().await.remove(0);
    let act = stage.specialist(&specialist).await;
    let manager = stage.manager(MANAGER).await;

    pause(&stage.center, &manager, woodgrove).await.unwrap();
    let key = Key::draw(&stage.center);
    let late = routing::accept(&stage.center, &act, offer.id.0, &key).await;
    assert!(matches!(late, Err(CenterFault::Conflict(_))), "{late:?}");
    let again = routing::accept(&stage.center, &act, offer.id.0, &key).await;
    assert!(matches!(again, Err(CenterFault::Conflict(_))), "{again:?}");
    stage.work().await;
    let request = kept(&stage, &who.1, &filed.reference).await;
    assert_eq!(request.state.0, RequestState::AwaitingConsent);
    assert!(stage.open_offers().await.is_empty());
}

#[tokio::test]
async fn a_paused_partner_sends_nothing() {
    let stage = Stage::open().await;
    stage.customer(CONTOSO).await;
    let woodgrove = stage.partner("Woodgrove", WOODGROVE, &[DOMAIN]).await;
    let who = stage.on_behalf(WOODGROVE, DOMAIN).await.unwrap();
    let reference = draft(&stage, &who, &["teams"]).await.unwrap();
    let manager = stage.manager(MANAGER).await;
    pause(&stage.center, &manager, woodgrove).await.unwrap();
    let refused = send(&stage, &who, &reference).await.unwrap_err();
    assert!(matches!(refused, CenterFault::Conflict(_)), "{refused}");
    resume(&stage.center, &manager, woodgrove).await.unwrap();
    let filed = send(&stage, &who, &reference).await.unwrap();
    assert_eq!(filed.state, RequestState::AwaitingConsent);
}
