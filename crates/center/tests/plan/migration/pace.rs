//! By when what is left may be moved: the pace is that of the mailboxes that are done.

use center::migration::{self, PlanForm};
use jiff::SignedDuration;
use process::identity::MigrationEventId;
use report::migration::MailboxState::{Moved, Running, Verified, Waiting, WithErrors};
use report::migration::{MailboxProgress, RunState, Sum};

use super::super::{Play, play};
use super::{form, mailbox};

/// Forty mailboxes, none of which stands in the test wave.
fn pilot() -> PlanForm {
    let form = form("pilot", ("2026-11-05", "09:00"), 40);
    PlanForm {
        mailboxes: form.mailboxes.replace("old", "later"),
        ..form
    }
}

/// How long the mailboxes of a wave that waits may take, by the pace of those before it.
async fn ahead(play: &Play, pilot: MigrationEventId) -> Option<SignedDuration> {
    let finish = play.event(pilot).await.finish?;
    Some(finish.p50.duration_since(play.stage.now()))
}

/// A page counts the mailboxes of its own wave; the pace is known of all.
#[tokio::test]
async fn a_wave_that_has_not_begun_is_judged_by_the_pace_of_those_before_it() {
    let play = play().await;
    let event = play.test_wave(5).await;
    let runner = play.runner(event).await;
    play.start(event).await.unwrap();
    let all = |state, there| {
        (1..=5)
            .map(|number| mailbox(number, state, there))
            .collect()
    };
    play.tell(&runner, 1, RunState::Running, all(Running, 1))
        .await
        .unwrap();
    play.stage.advance(SignedDuration::from_mins(5)).await;
    play.tell(&runner, 2, RunState::Ended, all(Verified, 10))
        .await
        .unwrap();
    let pilot = play.planned(&pilot()).await;
    let page = play.event(pilot).await;
    assert_eq!(
        (page.line.counts.mailboxes, page.line.counts.verified),
        (40, 0)
    );
    assert!(page.finish.is_some());
    let tower = play.tower().await;
    assert_eq!((tower.mailboxes, tower.verified), (45, 5));
    assert_eq!(tower.finish, page.finish);
}

#[tokio::test]
async fn a_mailbox_that_is_run_again_took_no_longer_for_that() {
    let play = play().await;
    let event = play.test_wave(5).await;
    let runner = play.runner(event).await;
    let pilot = play.planned(&pilot()).await;
    play.start(event).await.unwrap();
    let tells = async |sequence, state, there| {
        let all = (1..=5).map(|number| mailbox(number, state, there));
        let told = play.tell(&runner, sequence, RunState::Running, all.collect());
        told.await.unwrap();
    };
    tells(1, Running, 1).await;
    play.stage.advance(SignedDuration::from_mins(5)).await;
    tells(2, Moved, 10).await;
    let of_first = Some(SignedDuration::from_mins(40 * 5));
    assert_eq!(ahead(&play, pilot).await, of_first);

    // It looks through them a day later, and finds nothing new.
    play.stage.advance(SignedDuration::from_hours(24)).await;
    tells(3, Running, 0).await;
    assert_eq!(ahead(&play, pilot).await, of_first, "it moved once");
    play.stage.advance(SignedDuration::from_mins(1)).await;
    for (sequence, state) in [(4, Moved), (5, Verified), (6, Waiting)] {
        tells(sequence, state, 10).await;
        assert_eq!(ahead(&play, pilot).await, of_first, "{state:?}");
    }
}

#[tokio::test]
async fn a_mailbox_that_has_grown_moved_no_faster_for_that() {
    let play = play().await;
    let event = play.test_wave(5).await;
    let runner = play.runner(event).await;
    let sized = (6..=45).map(|number| format!("old{number},{},10000\n", super::target(number)));
    let pilot = PlanForm {
        mailboxes: sized.collect(),
        ..form("pilot", ("2026-11-05", "09:00"), 0)
    };
    let pilot = play.planned(&pilot).await;
    play.start(event).await.unwrap();
    let tells = async |sequence, state, times: u64| {
        let grown = |number| {
            let told = mailbox(number, state, 10);
            let bytes = told.bytes.all * times;
            MailboxProgress {
                bytes: Sum {
                    all: bytes,
                    there: bytes,
                    left: 0,
                },
                ..told
            }
        };
        let told = (1..=5).map(grown).collect();
        play.tell(&runner, sequence, RunState::Running, told)
            .await
            .unwrap();
    };
    tells(1, Running, 1).await;
    play.stage.advance(SignedDuration::from_mins(5)).await;
    tells(2, Moved, 1).await;
    let of_first = ahead(&play, pilot).await;
    assert!(of_first.is_some());

    play.stage.advance(SignedDuration::from_hours(24)).await;
    tells(3, Running, 6).await;
    play.stage.advance(SignedDuration::from_mins(1)).await;
    tells(4, Moved, 6).await;
    assert_eq!(ahead(&play, pilot).await, of_first);
}

#[tokio::test]
async fn the_days_before_a_wave_is_tried_again_are_none_in_which_it_moved() {
    let play = play().await;
    let (center, act) = (&play.stage.center, &play.customer.act);
    let event = play.test_wave(5).await;
    let runner = play.runner(event).await;
    let pilot = play.planned(&pilot()).await;
    play.start(event).await.unwrap();
    let tells = async |sequence, does, state, there| {
        let all = (1..=5).map(|number| mailbox(number, state, there));
        let told = play.tell(&runner, sequence, does, all.collect());
        told.await.unwrap().state
    };
    tells(1, RunState::Running, Running, 1).await;
    play.stage.advance(SignedDuration::from_mins(5)).await;
    let came_to = tells(2, RunState::Ended, WithErrors, 8).await;
    assert_eq!(came_to, "completed_with_errors");
    assert_eq!(ahead(&play, pilot).await, None, "none of it is there");

    play.stage.advance(SignedDuration::from_hours(24)).await;
    migration::retry(center, act, (event, None)).await.unwrap();
    tells(3, RunState::Running, Running, 8).await;
    play.stage.advance(SignedDuration::from_mins(1)).await;
    tells(4, RunState::Running, Moved, 10).await;
    let of_both = Some(SignedDuration::from_mins(40 * 6));
    assert_eq!(ahead(&play, pilot).await, of_both);
}
