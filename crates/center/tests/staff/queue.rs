//! The manager's queue: who waits, how long in business time, and what was promised.

use cast::{CONTOSO, EN, HANBIT, MANAGER, Stage};
use center::queue::{self, Promise, QueueLine, Spot};
use center::routing;
use process::permission::ManagerAct;
use process::routing::Filter;
use process::state::{Move, RequestState};

use crate::{instant, only_offer};

async fn lines(stage: &Stage, act: &ManagerAct) -> Vec<QueueLine> {
    let (part, in_all) = queue::waiting(&stage.center, act, Spot::FIRST)
        .await
        .unwrap();
    assert_eq!(usize::try_from(in_all).unwrap(), part.rows.len());
    part.rows
}

#[tokio::test]
async fn the_longest_waiting_stands_first_with_its_business_time() {
    let stage = Stage::open().await;
    let manager = stage.manager(MANAGER).await;
    let hanbit = stage.customer(HANBIT).await;
    let contoso = stage.customer(CONTOSO).await;
    // Monday 09:00 in London is 17:00 in Singapore, whose desk closes at 18:00.
    stage.file(&hanbit, "ko", &["exchange-online"]).await;
    stage.advance_to(instant("2026-11-02T12:00:00Z")).await;
    stage.file(&contoso, "en", &["teams"]).await;
    stage.advance_to(instant("2026-11-02T14:30:00Z")).await;
    let queue = lines(&stage, &manager).await;
    let told: Vec<_> = queue
        .iter()
        .map(|line| {
            (
                line.customer.as_str(),
                line.waited.0,
                line.state,
                line.asked,
            )
        })
        .collect();
    assert_eq!(
        told,
        [
            ("한빛전자", 60, RequestState::Offered, 1),
            ("Contoso", 150, RequestState::Offered, 1),
        ]
    );
    assert!(queue.iter().all(|line| line.mover == Move::Center));
}

#[tokio::test]
async fn a_promise_is_kept_by_an_answer_and_late_without_one() {
    let stage = Stage::open().await;
    let manager = stage.manager(MANAGER).await;
    let customer = stage.customer(CONTOSO).await;
    let act = stage.specialist(EN).await;
    stage.file(&customer, "en", &["exchange-online"]).await;
    assert_eq!(
        lines(&stage, &manager).await[0].promise,
        Promise::None,
        "nobody was asked yet"
    );
    stage.work().await;
    let (offer, first) = only_offer(&stage).await;
    assert_eq!(first, EN);
    let running = Promise::Running {
        due: offer.due_at.0,
        left: process::business_time::BusinessMinutes(18 * 60),
    };
    assert_eq!(lines(&stage, &manager).await[0].promise, running);
    routing::decline(&stage.center, &act, offer.id.0, "On leave next week.")
        .await
        .unwrap();
    assert_eq!(lines(&stage, &manager).await[0].promise, Promise::Kept);
    stage.work().await;
    let (second, _) = only_offer(&stage).await;
    stage.advance_to(second.due_at.0).await;
    let queue = lines(&stage, &manager).await;
    assert_eq!(queue[0].promise, Promise::Late { expired: 1 });
    assert_eq!(queue[0].asked, 2);
}

#[tokio::test]
async fn an_empty_pool_names_the_filter_that_emptied_it() {
    let stage = Stage::open().await;
    let manager = stage.manager(MANAGER).await;
    let customer = stage.customer(CONTOSO).await;
    stage.file(&customer, "fr", &["exchange-online"]).await;
    stage.work().await;
    let queue = lines(&stage, &manager).await;
    assert_eq!(queue[0].state, RequestState::Queued);
    assert_eq!(queue[0].empty_after, Some(Filter::SpokenLanguage));
    assert!(queue[0].decision.is_some());
}

#[tokio::test]
async fn an_accepted_request_is_in_the_queue_no_more() {
    let stage = Stage::open().await;
    let manager = stage.manager(MANAGER).await;
    let customer = stage.customer(CONTOSO).await;
    stage
        .engagement(&customer, "en", &["exchange-online"])
        .await;
    assert!(lines(&stage, &manager).await.is_empty());
}
