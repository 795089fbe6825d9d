//! That nobody's addresses stand in the way of anybody else's, and what an address costs that hangs.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use cast::{CONTOSO, HANBIT, Stage};
use center::courier::{Carried, Courier, Parcel, Undelivered};
use center::once::Key;
use center::webhook::{self, DeliveryState, Keeper};
use center::{CenterFault, worker};
use jiff::SignedDuration;

use crate::{Post, log, make, own, send_test};

/// Whoever is asked at `hangs.example` never answers; everybody else does at once.
#[derive(Clone, Default)]
struct Hanging {
    waiting: Arc<AtomicUsize>,
}

impl Courier for Hanging {
    fn takes_http(&self) -> bool {
        false
    }

    fn carry(&self, parcel: Parcel) -> Carried<'_> {
        Box::pin(async move {
            if parcel.url.contains("hangs.example") {
                self.waiting.fetch_add(1, Ordering::SeqCst);
                std::future::pending::<()>().await;
            }
            Ok(204)
        })
    }
}

#[tokio::test]
async fn hanging_addresses_of_one_tenant_leave_places_to_anothers() {
    let stage = Stage::open().await;
    let hanging = Hanging::default();
    stage.center.send_by(Arc::new(hanging.clone()));
    let one = Keeper::Tenant(own(&stage.customer(CONTOSO).await));
    let other = Keeper::Tenant(own(&stage.customer(HANBIT).await));
    for number in 0..10 {
        let url = format!("https://{number}.hangs.example/");
        let (id, _) = make(&stage, &one, &url, &[]).await;
        for _ in 0..2 {
            send_test(&stage, &one, id).await;
        }
    }
    // Everything of the first is due before it.
    stage.clock.advance(SignedDuration::from_secs(1));
    let (well, _) = make(&stage, &other, "https://well.example/", &[]).await;
    send_test(&stage, &other, well).await;
    let work = tokio::spawn(worker::work(stage.center.clone(), stage.transport()));
    let delivered = async {
        while log(&stage, &other, well).await[0].state != DeliveryState::Delivered {
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    };
    let delivered = tokio::time::timeout(Duration::from_secs(30), delivered).await;
    work.abort();
    assert!(
        delivered.is_ok(),
        "the well address waits behind those that hang"
    );
    assert_eq!(
        hanging.waiting.load(Ordering::SeqCst),
        4,
        "the share of one"
    );
}

#[tokio::test]
async fn an_address_that_hangs_is_not_asked_again_for_five_minutes_unless_somebody_asks() {
    let stage = Stage::open().await;
    let post = Post::of(&stage);
    let keeper = Keeper::Tenant(own(&stage.customer(CONTOSO).await));
    let (id, _) = make(
        &stage,
        &keeper,
        "https://hangs.example/",
        &["question.opened"],
    )
    .await;
    let customer = stage.customer(CONTOSO).await;
    let (engagement, _) = stage.engagement(&customer, "en", &["teams"]).await;
    let center = &stage.center;
    let ask = async |words: &str| {
        let key = Key::draw(center);
        let asked = center::question::ask(center, &customer.act, engagement, words, &key);
        asked.await.unwrap();
        stage.work().await;
    };
    post.answers(Err(Undelivered::Time));
    ask("Who runs our DNS?").await;
    assert_eq!(post.take().len(), 1);
    stage.clock.advance(SignedDuration::from_secs(60));
    ask("And who our mail?").await;
    assert_eq!(post.take().len(), 0, "it rests");
    let logged = log(&stage, &keeper, id).await.remove(0);
    assert_eq!(logged.fault.as_deref(), Some("rests"));
    assert_eq!((logged.tries, logged.state), (1, DeliveryState::Waiting));

    // Whoever wants to know now is told now.
    post.answers(Ok(204));
    send_test(&stage, &keeper, id).await;
    stage.work().await;
    assert_eq!(post.take().len(), 1);
    stage.advance(SignedDuration::from_mins(5)).await;
    assert_eq!(post.take().len(), 2, "by the table, as if nothing had been");
    for logged in log(&stage, &keeper, id).await {
        assert_eq!(logged.state, DeliveryState::Delivered);
    }
}

#[tokio::test]
async fn what_is_sent_because_somebody_asks_is_sent_sixty_times_an_hour() {
    let stage = Stage::open().await;
    let _post = Post::of(&stage);
    let keeper = Keeper::Tenant(own(&stage.customer(CONTOSO).await));
    let (id, _) = make(&stage, &keeper, "https://contoso.example/hook", &[]).await;
    let message = send_test(&stage, &keeper, id).await;
    stage.work().await;
    for _ in 1..60 {
        send_test(&stage, &keeper, id).await;
    }
    let center = &stage.center;
    let key = Key::draw(center);
    let refused = webhook::test(center, &keeper, id, &key).await;
    assert!(matches!(refused, Err(CenterFault::TooOften(3600))));
    let refused = webhook::replay(center, &keeper, (id, message), &Key::draw(center)).await;
    assert!(matches!(refused, Err(CenterFault::TooOften(3600))));
    stage.clock.advance(SignedDuration::from_hours(1));
    stage.clock.advance(SignedDuration::from_secs(1));
    webhook::test(center, &keeper, id, &key).await.unwrap();
}
