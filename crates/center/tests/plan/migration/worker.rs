//! What time alone brings, and that the worker starts nothing.

use center::migration::{self, Step};
use center::{CenterFault, Conflict};
use jiff::SignedDuration;
use process::state::MigrationState;
use report::migration::MailboxState::{Running, Verified};
use report::migration::{RunState, Wanted};

use super::super::{Play, play};
use super::{form, mailbox};

#[tokio::test]
async fn an_event_is_queued_at_its_cut_off_and_waits_for_its_customer_at_its_start() {
    let play = play().await;
    play.completed_test().await;
    let event = play
        .planned(&form("pilot", ("2026-11-05", "09:00"), 35))
        .await;
    play.submit(event).await.unwrap();
    let page = play.event(event).await;
    let cut_off = page.line.cut_off.unwrap();
    assert_eq!(cut_off.to_string(), "2026-11-04T09:00:00Z");
    play.stage.advance_to(cut_off).await;
    assert_eq!(play.event_state(event).await, MigrationState::Queued);
    let early = play.start(event).await;
    assert!(
        matches!(early, Err(CenterFault::Conflict(Conflict::State))),
        "{early:?}"
    );

    play.stage.advance_to(page.line.starts_at).await;
    let page = play.event(event).await;
    assert_eq!(page.line.state, MigrationState::WaitingForCustomer);
    assert!(page.line.may(Step::Start) && page.started.is_none());
    play.mail_about(event).await;
    // However long it waits, nobody starts it for the customer.
    let runner = play.runner(event).await;
    play.stage.advance(SignedDuration::from_hours(48)).await;
    let answer = play.tell(&runner, 1, RunState::Waiting, Vec::new()).await;
    assert_eq!(answer.unwrap().wanted, Wanted::Wait);
    play.start(event).await.unwrap();
    let answer = play
        .tell(&runner, 2, RunState::Running, vec![mailbox(1, Running, 1)])
        .await;
    assert_eq!(answer.unwrap().state, "running");
}

#[tokio::test]
async fn a_program_that_falls_silent_makes_the_event_wait_and_goes_on_by_itself() {
    let play = play().await;
    let event = play.test_wave(1).await;
    let runner = play.runner(event).await;
    play.start(event).await.unwrap();
    let told = |there| vec![mailbox(1, Running, there)];
    play.tell(&runner, 1, RunState::Running, told(1))
        .await
        .unwrap();
    play.stage.advance(SignedDuration::from_mins(9)).await;
    play.tell(&runner, 2, RunState::Running, told(2))
        .await
        .unwrap();
    play.stage.advance(SignedDuration::from_mins(9)).await;
    assert_eq!(
        play.event_state(event).await,
        MigrationState::Running,
        "it was heard nine minutes ago"
    );
    play.stage.advance(SignedDuration::from_mins(1)).await;
    let line = play.event(event).await.line;
    assert_eq!(line.state, MigrationState::WaitingForCustomer);
    assert!(line.is_awaited, "the customer has not paused it");
    let answer = play
        .tell(&runner, 3, RunState::Running, told(3))
        .await
        .unwrap();
    assert_eq!(
        (answer.wanted, answer.state.as_str()),
        (Wanted::Run, "running")
    );
}

/// Whoever brings the end about: both sides are told once.
#[tokio::test]
async fn an_end_is_told_to_both_sides_however_it_came_about() {
    let told = async |play: &Play| {
        play.stage.work().await;
        let of = |address| {
            let mails = play.stage.mails_to(address).into_iter();
            let ends = mails.filter(|mail| mail.subject.as_str().contains("has ended"));
            ends.count()
        };
        (of(cast::CONTOSO), of(cast::EN))
    };
    let (by_program, by_word, by_time) = (play().await, play().await, play().await);
    by_program.completed_test().await;
    assert_eq!(told(&by_program).await, (1, 1));

    let event = by_word.test_wave(1).await;
    let (center, act) = (&by_word.stage.center, &by_word.customer.act);
    migration::stop(center, act, (event, None)).await.unwrap();
    assert_eq!(told(&by_word).await, (1, 1), "nobody was at work");

    let event = by_time.test_wave(1).await;
    let runner = by_time.runner(event).await;
    by_time.start(event).await.unwrap();
    let at_work = vec![mailbox(1, Running, 1)];
    by_time
        .tell(&runner, 1, RunState::Running, at_work)
        .await
        .unwrap();
    let (center, act) = (&by_time.stage.center, &by_time.customer.act);
    migration::stop(center, act, (event, None)).await.unwrap();
    assert_eq!(told(&by_time).await, (0, 0), "its program ends first");
    by_time.stage.advance(SignedDuration::from_mins(10)).await;
    assert_eq!(told(&by_time).await, (1, 1));
}

#[tokio::test]
async fn a_stop_that_a_silent_program_does_not_confirm_comes_to_its_end() {
    let play = play().await;
    let (center, act) = (&play.stage.center, &play.customer.act);
    let event = play.test_wave(2).await;
    let runner = play.runner(event).await;
    play.start(event).await.unwrap();
    let told = vec![mailbox(1, Verified, 10), mailbox(2, Running, 1)];
    play.tell(&runner, 1, RunState::Running, told)
        .await
        .unwrap();
    migration::stop(center, act, (event, None)).await.unwrap();
    assert_eq!(play.event_state(event).await, MigrationState::Running);
    play.stage.advance(SignedDuration::from_mins(10)).await;
    let page = play.event(event).await;
    assert_eq!(page.line.state, MigrationState::CompletedWithErrors);
    assert!(page.ended_at.is_some() && page.issues_until.is_some());
    let late = play.tell(&runner, 2, RunState::Running, Vec::new()).await;
    assert_eq!(late.unwrap().wanted, Wanted::Stop);
}
