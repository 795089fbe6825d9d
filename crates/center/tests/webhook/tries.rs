//! How a message is tried: signed, again after each pause, given up visibly, sent again when asked.

use cast::{CONTOSO, Stage};
use center::courier::{Parcel, Undelivered};
use center::once::Key;
use center::webhook::{self, DeliveryState, Keeper, OffAs, PAUSES, Typed};
use center::{job, meeting, question};
use jiff::SignedDuration;

use crate::{Post, header, is_signed_by, log, make, own, secret_bytes, send_test};

const URL: &str = "https://hooks.contoso.example/fasttrack";

#[tokio::test]
async fn a_message_is_tried_by_the_table_with_one_id_and_then_exhausted() {
    let stage = Stage::open().await;
    let post = Post::of(&stage);
    let keeper = Keeper::Tenant(own(&stage.customer(CONTOSO).await));
    let (id, secret) = make(&stage, &keeper, URL, &[]).await;
    stage.work().await;
    post.take();
    post.answers(Ok(503));
    let message = send_test(&stage, &keeper, id).await;
    stage.work().await;
    let mut carried = post.take();
    assert_eq!(carried.len(), 1, "at once");
    for minutes in PAUSES {
        let almost = SignedDuration::from_mins(minutes) - SignedDuration::from_secs(1);
        stage.advance(almost).await;
        assert!(post.take().is_empty(), "before {minutes} min");
        stage.advance(SignedDuration::from_secs(1)).await;
        let again = post.take();
        assert_eq!(again.len(), 1, "after {minutes} min");
        carried.extend(again);
    }
    stage.advance(SignedDuration::from_hours(48)).await;
    assert!(post.take().is_empty(), "after the last");
    let mut times: Vec<&str> = Vec::new();
    for parcel in &carried {
        assert_eq!(
            header(parcel, "webhook-id"),
            header(&carried[0], "webhook-id")
        );
        assert_eq!(parcel.body, carried[0].body);
        assert!(is_signed_by(parcel, &secret));
        times.push(header(parcel, "webhook-timestamp"));
    }
    times.dedup();
    assert_eq!(times.len(), 1 + PAUSES.len(), "each try has its own time");
    let logged = log(&stage, &keeper, id).await.remove(0);
    assert_eq!(logged.id, message);
    assert_eq!(logged.state, DeliveryState::Exhausted);
    assert_eq!((logged.tries, logged.status), (8, Some(503)));
    assert_eq!(logged.next_at, None);

    // Sent again when asked, under its own id.
    post.answers(Ok(200));
    for _ in 0..2 {
        let key = Key::parse("the-same").unwrap();
        webhook::replay(&stage.center, &keeper, (id, message), &key)
            .await
            .unwrap();
    }
    stage.work().await;
    let again = post.take();
    assert_eq!(again.len(), 1);
    assert_eq!(
        header(&again[0], "webhook-id"),
        header(&carried[0], "webhook-id")
    );
    let logged = log(&stage, &keeper, id).await.remove(0);
    assert_eq!(logged.state, DeliveryState::Delivered);
    assert_eq!((logged.tries, logged.status), (1, Some(200)));
}

#[tokio::test]
async fn why_there_was_no_answer_stands_in_the_log_and_nothing_else() {
    let stage = Stage::open().await;
    let post = Post::of(&stage);
    let keeper = Keeper::Tenant(own(&stage.customer(CONTOSO).await));
    let (id, _) = make(&stage, &keeper, URL, &[]).await;
    post.answers(Err(Undelivered::Network));
    send_test(&stage, &keeper, id).await;
    stage.work().await;
    let logged = log(&stage, &keeper, id).await.remove(0);
    assert_eq!(logged.fault.as_deref(), Some("network"));
    assert_eq!(
        (logged.status, logged.state),
        (None, DeliveryState::Waiting)
    );
}

#[tokio::test]
async fn both_secrets_sign_for_a_day_after_one_is_exchanged() {
    let stage = Stage::open().await;
    let post = Post::of(&stage);
    let keeper = Keeper::Tenant(own(&stage.customer(CONTOSO).await));
    let (id, old) = make(&stage, &keeper, URL, &[]).await;
    let key = Key::draw(&stage.center);
    let new = webhook::rotate(&stage.center, &keeper, id, &key).await;
    let new = secret_bytes(new.unwrap().unwrap().reveal());
    let kept = "SELECT count(*) FROM webhook WHERE former_secret IS NOT NULL";
    for (hours, does_old_sign) in [(0, true), (23, true), (1, false)] {
        stage.advance(SignedDuration::from_hours(hours)).await;
        post.take();
        send_test(&stage, &keeper, id).await;
        stage.work().await;
        let carried = post.take();
        assert!(is_signed_by(&carried[0], &new));
        assert_eq!(is_signed_by(&carried[0], &old), does_old_sign);
    }
    stage.advance(SignedDuration::from_hours(1)).await;
    assert_eq!(stage.number(kept).await, 0, "what signs no more is erased");
    let reading = stage.center.store().read().await.unwrap();
    let row = store::webhook::by_id(&reading, id).await.unwrap().unwrap();
    let shown = format!("{row:?}");
    assert!(shown.contains("secret: Hidden(…)"), "{shown}");
}

#[tokio::test]
async fn an_address_that_is_gone_is_switched_off_with_all_that_waits_for_it() {
    let stage = Stage::open().await;
    let post = Post::of(&stage);
    let keeper = Keeper::Tenant(own(&stage.customer(CONTOSO).await));
    let (id, _) = make(&stage, &keeper, URL, &[]).await;
    post.answers(Ok(500));
    send_test(&stage, &keeper, id).await;
    stage.work().await;
    post.answers(Ok(410));
    send_test(&stage, &keeper, id).await;
    stage.work().await;
    let shown = webhook::one(&stage.center, &keeper, id).await.unwrap();
    assert_eq!(shown.off.unwrap().1, OffAs::Gone);
    post.take();
    stage.advance(SignedDuration::from_hours(48)).await;
    assert!(post.take().is_empty());
    for logged in log(&stage, &keeper, id).await {
        assert_eq!(logged.state, DeliveryState::Stopped);
    }
}

/// Signed by the package `standardwebhooks` 1.1.0 of `PyPI`: what these tests take for a signature is
/// what other people's libraries take for one.
#[test]
fn a_signature_of_the_reference_library_is_one_here() {
    let parcel = Parcel {
        url: URL.to_owned(),
        headers: [
            ("webhook-id", "msg_1".to_owned()),
            ("webhook-timestamp", "1700000000".to_owned()),
            (
                "webhook-signature",
                "v1,xxZtt7j7yM1ifYrYyXeSlFsSXiLDory+irN4YhasdnI=".to_owned(),
            ),
        ],
        body: "{\"type\":\"webhook.test\"}".to_owned(),
    };
    let secret: Vec<u8> = (0..32).collect();
    assert!(is_signed_by(&parcel, &secret));
    assert!(!is_signed_by(&parcel, &secret[1..]));
}

/// However often the database runs a unit again, one booking is one message. That a unit that failed leaves
/// none to the next is shown where units are: `store::writer`.
#[tokio::test]
async fn a_change_that_many_try_at_once_is_told_once() {
    let stage = Stage::open().await;
    let customer = stage.customer(CONTOSO).await;
    let (engagement, _) = stage.engagement(&customer, "en", &["teams"]).await;
    let keeper = Keeper::Tenant(own(&customer));
    let (id, _) = make(&stage, &keeper, URL, &["meeting.booked"]).await;
    let tries = (0..16).map(|_| {
        let (center, act) = (stage.center.clone(), customer.act.clone());
        tokio::spawn(async move {
            let wanted = meeting::Wanted::Planned {
                engagement,
                name: "kickoff".parse().unwrap(),
            };
            let start = "2026-11-05T10:00:00Z".parse().unwrap();
            let key = Key::draw(&center);
            meeting::book(&center, &act, &wanted, start, &key).await
        })
    });
    let tries: Vec<_> = tries.collect();
    let mut booked = 0;
    for one in tries {
        booked += usize::from(one.await.unwrap().is_ok());
    }
    assert_eq!(booked, 1);
    assert_eq!(log(&stage, &keeper, id).await.len(), 1);
}

#[tokio::test]
async fn a_question_is_told_when_it_is_asked_and_when_it_is_closed() {
    let stage = Stage::open().await;
    let customer = stage.customer(CONTOSO).await;
    let (engagement, _) = stage.engagement(&customer, "en", &["teams"]).await;
    let keeper = Keeper::Tenant(own(&customer));
    let (id, _) = make(&stage, &keeper, URL, &[]).await;
    let (center, key) = (&stage.center, Key::draw(&stage.center));
    let asked = question::ask(center, &customer.act, engagement, "Who runs our DNS?", &key);
    let asked = asked.await.unwrap();
    // The log is in the order of time.
    stage.clock.advance(SignedDuration::from_secs(1));
    question::close(center, &customer.act, asked).await.unwrap();
    let told = log(&stage, &keeper, id).await;
    let told: Vec<&str> = told.iter().map(|one| one.kind.as_str()).collect();
    assert_eq!(told, ["question.closed", "question.opened"]);
}

#[tokio::test]
async fn the_same_key_gets_the_same_secret_until_another_takes_its_place() {
    let stage = Stage::open().await;
    let keeper = Keeper::Tenant(own(&stage.customer(CONTOSO).await));
    let (center, key) = (&stage.center, Key::draw(&stage.center));
    let typed = Typed {
        url: URL.to_owned(),
        kinds: Vec::new(),
    };
    let mut made = Vec::new();
    for _ in 0..2 {
        let (shown, secret) = webhook::make(center, &keeper, &typed, &key).await.unwrap();
        made.push((shown.id, secret.unwrap().reveal().to_owned()));
    }
    assert_eq!(made[0], made[1]);
    let (id, first) = made.remove(0);
    let (second, third) = (Key::draw(center), Key::draw(center));
    let mut drawn = Vec::new();
    for key in [&second, &second, &third] {
        let secret = webhook::rotate(center, &keeper, id, key).await.unwrap();
        drawn.push(secret.unwrap().reveal().to_owned());
        stage.clock.advance(SignedDuration::from_secs(1));
    }
    assert_eq!(drawn[0], drawn[1]);
    assert!(drawn[1] != drawn[2] && drawn[0] != first);
    // What is no longer the secret is not handed out again.
    let (_, secret) = webhook::make(center, &keeper, &typed, &key).await.unwrap();
    assert!(secret.is_none());
    let secret = webhook::rotate(center, &keeper, id, &second).await.unwrap();
    assert!(secret.is_none());
}

#[tokio::test]
async fn a_meeting_that_is_moved_once_more_is_told_once_more() {
    let stage = Stage::open().await;
    let customer = stage.customer(CONTOSO).await;
    let (engagement, _) = stage.engagement(&customer, "en", &["teams"]).await;
    let keeper = Keeper::Tenant(own(&customer));
    let (id, _) = make(&stage, &keeper, URL, &["meeting.moved"]).await;
    let (center, act) = (&stage.center, &customer.act);
    let wanted = meeting::Wanted::Planned {
        engagement,
        name: "kickoff".parse().unwrap(),
    };
    let at = |hour: u8| format!("2026-11-05T{hour}:00:00Z").parse().unwrap();
    let key = Key::draw(center);
    let booked = meeting::book(center, act, &wanted, at(10), &key).await;
    let booked = booked.unwrap();
    for hour in [11, 12] {
        let key = Key::draw(center);
        meeting::move_to(center, act, booked, at(hour), &key)
            .await
            .unwrap();
    }
    assert_eq!(log(&stage, &keeper, id).await.len(), 2);
}

#[tokio::test]
async fn a_message_whose_job_is_given_up_says_so_and_begins_anew_with_it() {
    let stage = Stage::open().await;
    let post = Post::of(&stage);
    let keeper = Keeper::Tenant(own(&stage.customer(CONTOSO).await));
    let (id, _) = make(&stage, &keeper, URL, &[]).await;
    let message = send_test(&stage, &keeper, id).await;
    // As if each worker that began it had ended without a word.
    stage
        .tamper("UPDATE job SET tries = 9 WHERE kind = 'webhook'")
        .await;
    stage.work().await;
    let logged = log(&stage, &keeper, id).await.remove(0);
    assert_eq!(logged.id, message);
    assert_eq!(logged.state, DeliveryState::Exhausted);
    assert_eq!(logged.fault.as_deref(), Some("center"));
    assert_eq!(logged.next_at, None);
    assert!(post.take().is_empty());

    let operator = center::sign_in::operator_at_console(&stage.center, cast::OPERATOR)
        .await
        .unwrap();
    let given_up = job::given_up(&stage.center, &operator).await.unwrap();
    job::try_again(&stage.center, &operator, given_up[0].id)
        .await
        .unwrap();
    stage.work().await;
    assert_eq!(post.take().len(), 1);
    let logged = log(&stage, &keeper, id).await.remove(0);
    assert_eq!(logged.state, DeliveryState::Delivered);
}
