//! Nothing waits for ever behind a job that came to nothing.

use cast::{CONTOSO, Stage};
use jiff::SignedDuration;
use process::state::{OfferState, RequestState};
use store::outbox::JobState;

async fn request_state(stage: &Stage) -> RequestState {
    let reading = stage.center.store().read().await.unwrap();
    let all = store::request::in_states(&reading, RequestState::ALL, None, 50).await;
    all.unwrap()[0].state.0
}

/// Gives up, as after the last try, every job of a kind that waits.
async fn give_up(stage: &Stage, kind: &str) {
    let dead = format!("UPDATE job SET state = 'dead' WHERE kind = '{kind}' AND state = 'ready'");
    assert_eq!(stage.tamper(&dead).await, 1, "{kind}");
}

#[tokio::test]
async fn a_request_whose_offering_was_given_up_is_offered_within_the_hour() {
    let stage = Stage::open().await;
    let customer = stage.customer(CONTOSO).await;
    stage.work().await;
    stage.file(&customer, "en", &["exchange-online"]).await;
    give_up(&stage, "offer-request").await;
    stage.work().await;
    assert_eq!(request_state(&stage).await, RequestState::Queued);
    stage.advance(SignedDuration::from_hours(1)).await;
    assert_eq!(request_state(&stage).await, RequestState::Offered);
}

#[tokio::test]
async fn an_offer_whose_expiry_was_given_up_runs_out_all_the_same() {
    let stage = Stage::open().await;
    let customer = stage.customer(CONTOSO).await;
    stage.file(&customer, "en", &["exchange-online"]).await;
    stage.work().await;
    let (offer, _) = stage.open_offers().await.remove(0);
    give_up(&stage, "expire-offer").await;
    stage.advance_to(offer.due_at.0).await;
    stage.advance(SignedDuration::from_hours(1)).await;
    let reading = stage.center.store().read().await.unwrap();
    let seen = store::offer::by_id(&reading, offer.id.0).await.unwrap();
    assert_eq!(seen.unwrap().state.0, OfferState::Expired);
    drop(reading);
    let (next, _) = stage.open_offers().await.remove(0);
    assert_ne!(next.specialist_id, offer.specialist_id);
}

#[tokio::test]
async fn a_job_whose_worker_ended_each_time_is_given_up_and_seen() {
    let stage = Stage::open().await;
    let customer = stage.customer(CONTOSO).await;
    stage.work().await;
    stage.file(&customer, "en", &["exchange-online"]).await;
    let begun_often = "UPDATE job SET tries = 9 WHERE kind = 'offer-request'";
    assert_eq!(stage.tamper(begun_often).await, 1);
    stage.work().await;
    let reading = stage.center.store().read().await.unwrap();
    assert_eq!(
        store::outbox::count(&reading, JobState::Dead)
            .await
            .unwrap(),
        1
    );
    drop(reading);
    assert_eq!(request_state(&stage).await, RequestState::Queued);
}
