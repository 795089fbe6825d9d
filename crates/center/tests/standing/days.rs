//! To whom each working day is charged.

use process::plan::HeldBy;
use process::state::Move;
use store::{Instant, StoreFault};

use super::{Play, day, play};

#[tokio::test]
async fn every_working_day_is_charged_to_whose_move_it_was() {
    let play = play().await;
    assert!(play.timeline().await.days.is_empty(), "no day is over yet");
    play.noon("2026-11-05").await;
    let seen = play.timeline().await;
    assert_eq!((seen.charged.customer, seen.charged.center), (3, 0));
    let stretch = &seen.days[0];
    assert_eq!(
        (stretch.from, stretch.to),
        (day("2026-11-02"), day("2026-11-04"))
    );
    assert_eq!((stretch.days, stretch.whose), (3, Move::Customer));

    for task in [
        "core-attend-kickoff",
        "core-name-people",
        "core-state-objectives",
    ] {
        play.finish(task).await;
    }
    play.noon("2026-11-09").await;
    let seen = play.timeline().await;
    let days: u32 = seen.days.iter().map(|stretch| stretch.days).sum();
    let charged = seen.charged;
    assert_eq!(days, charged.customer + charged.center + charged.nobody);
    assert_eq!(days, 5, "Monday to Friday; the weekend is nobody's to work");
    assert_eq!(play.overview().await.charged, charged);
}

#[tokio::test]
async fn what_the_center_is_asked_and_does_not_answer_is_its_own_day() {
    let play = play().await;
    let center = &play.stage.center;
    play.noon("2026-11-02").await;
    // All that holds up the plan is stuck, so the next word is the Center's.
    for name in [
        "core-attend-kickoff",
        "core-name-people",
        "core-state-objectives",
    ] {
        let rows = play.rows().await;
        let row = rows.iter().find(|row| row.name.as_str() == name).unwrap();
        let key = center::once::Key::draw(center);
        center::task::say_stuck(center, &play.customer.act, row.id.0, "Who decides?", &key)
            .await
            .unwrap();
    }
    play.noon("2026-11-04").await;
    let seen = play.overview().await;
    assert_eq!((seen.charged.customer, seen.charged.center), (0, 2));
}

#[tokio::test]
async fn a_pause_says_which_subscription_ended_and_its_days_are_the_customers() {
    let play = play().await;
    end_subscription(&play, "2026-11-10").await;
    play.noon("2026-11-11").await;
    play.noon("2026-11-13").await;
    let pause = play.overview().await.pause.unwrap();
    assert_eq!(pause.since, day("2026-11-11"));
    let ended = pause.ended.unwrap();
    assert_eq!(
        (ended.0.as_str(), ended.1),
        ("office-365-e3", day("2026-11-10"))
    );
    let last = play.timeline().await.days.pop().unwrap();
    assert_eq!((last.from, last.to), (day("2026-11-11"), day("2026-11-12")));
    assert_eq!(
        (last.whose, last.held_by),
        (Move::Customer, vec![HeldBy::Pause])
    );

    end_subscription(&play, "2027-11-10").await;
    play.noon("2026-11-16").await;
    play.noon("2026-11-18").await;
    assert_eq!(play.overview().await.pause, None);
    let last = play.timeline().await.days.pop().unwrap();
    assert!(!last.held_by.contains(&HeldBy::Pause), "{last:?}");
}

/// The last day of the tenant's only subscription, from today's licensing feed.
async fn end_subscription(play: &Play, last: &str) {
    let (tenant, last, now) = (play.customer.act.tenant(), day(last), play.stage.now());
    let set: Result<(), StoreFault> = play
        .stage
        .center
        .store()
        .write(move |writing| {
            Box::pin(async move {
                let held = store::subscription::of_tenant(writing, tenant).await?;
                store::subscription::set_end(writing, &held[0], last, Instant(now)).await
            })
        })
        .await;
    set.unwrap();
}

/// The demo's clock: the next working day, at the time it is.
#[tokio::test]
async fn a_business_day_from_saturday_ends_on_monday_and_from_monday_on_tuesday() {
    let stage = cast::Stage::open().await;
    let center = &stage.center;
    let zone = center.catalog().regions()[0].calendar.zone().clone();
    let saturday = jiff::civil::date(2026, 11, 7).at(15, 30, 0, 0);
    let saturday = saturday.to_zoned(zone.clone()).unwrap().timestamp();
    stage.advance_to(saturday).await;
    // The eleventh is a holiday there.
    for day in [9, 10, 12] {
        let step = center::demo::Step::BusinessDay;
        let then = center::demo::move_clock(center, &center::sign_in::visitor(), step).await;
        let expected = jiff::civil::date(2026, 11, day).at(15, 30, 0, 0);
        assert_eq!(then.unwrap().to_zoned(zone.clone()).datetime(), expected);
    }
}
