//! What a program says of how far it is, and what counts of it.

use center::migration::{self, LedgerSpot, Runner, Seen, Step};
use center::{CenterFault, Conflict};
use jiff::SignedDuration;
use process::identity::MigrationEventId;
use process::state::MigrationState;
use report::migration::MailboxState::{Failed, Moved, Running, Verified, Waiting, WithErrors};
use report::migration::{
    Compared, FaultClass, ItemClass, MOST_AMOUNT, MailboxProgress, Progress, RunState, Stopped,
    Sum, Wait, WaitReason, Wanted,
};

use super::super::{Play, play};
use super::{item, mailbox};

async fn running(play: &Play, mailboxes: usize) -> (MigrationEventId, Runner) {
    let event = play.test_wave(mailboxes).await;
    let runner = play.runner(event).await;
    play.start(event).await.unwrap();
    let first = vec![mailbox(1, Running, 5)];
    play.tell(&runner, 10, RunState::Running, first)
        .await
        .unwrap();
    (event, runner)
}

#[tokio::test]
async fn what_is_not_newer_than_the_last_message_changes_nothing() {
    let play = play().await;
    let (event, runner) = running(&play, 1).await;
    for sequence in [10, 9] {
        let old = vec![mailbox(1, Verified, 10)];
        let answer = play.tell(&runner, sequence, RunState::Ended, old).await;
        assert_eq!(answer.unwrap().state, "running");
    }
    let line = play.event(event).await.line;
    assert_eq!((line.counts.running, line.counts.messages), (1, (5, 10)));
}

#[tokio::test]
async fn nothing_counts_before_the_customer_has_started_it() {
    let play = play().await;
    let event = play.test_wave(1).await;
    let runner = play.runner(event).await;
    let eager = vec![mailbox(1, Verified, 10)];
    let answer = play
        .tell(&runner, 1, RunState::Running, eager)
        .await
        .unwrap();
    assert_eq!(
        (answer.wanted, answer.state.as_str()),
        (Wanted::Wait, "waiting_for_customer")
    );
    let page = play.event(event).await;
    assert_eq!((page.line.counts.verified, page.line.heard_at), (0, None));
}

#[tokio::test]
async fn a_message_with_too_much_or_of_a_mailbox_of_others_is_refused_as_a_whole() {
    let play = play().await;
    let (event, runner) = running(&play, 1).await;
    let both = vec![mailbox(1, Verified, 10), mailbox(2, Verified, 10)];
    let refused = play.tell(&runner, 11, RunState::Running, both).await;
    assert!(
        matches!(&refused, Err(CenterFault::Invalid(faults)) if faults[0].message == "error-migration-mailbox"),
        "{refused:?}"
    );
    let mut odd = mailbox(1, Verified, 10);
    odd.messages.left = 5;
    let refused = play.tell(&runner, 11, RunState::Running, vec![odd]).await;
    assert!(
        matches!(refused, Err(CenterFault::Invalid(_))),
        "{refused:?}"
    );
    assert_eq!(play.event(event).await.line.counts.running, 1);
}

#[tokio::test]
async fn items_are_replaced_as_a_whole_and_stay_where_none_are_told() {
    let play = play().await;
    let (event, runner) = running(&play, 2).await;
    let with = |number, classes: &[ItemClass]| {
        let items = (1..).zip(classes).map(|(uid, class)| item(*class, uid));
        MailboxProgress {
            items: Some(items.collect()),
            ..mailbox(number, WithErrors, 8)
        }
    };
    let first = vec![
        with(
            1,
            &[ItemClass::TooLarge, ItemClass::TooLarge, ItemClass::Nul],
        ),
        with(2, &[ItemClass::TooLarge]),
    ];
    play.tell(&runner, 11, RunState::Running, first)
        .await
        .unwrap();
    play.tell(
        &runner,
        12,
        RunState::Running,
        vec![mailbox(2, WithErrors, 9)],
    )
    .await
    .unwrap();
    let (center, act) = (&play.stage.center, &play.customer.act);
    let spot = |class, after, rows| LedgerSpot { class, after, rows };
    let all = migration::ledger(center, act, event, spot(None, None, 50))
        .await
        .unwrap();
    assert_eq!(all.classes, [(ItemClass::TooLarge, 3), (ItemClass::Nul, 1)]);
    let told: Vec<_> = all
        .items
        .iter()
        .map(|item| (item.target.as_str(), item.uid, item.class))
        .collect();
    assert_eq!(
        told,
        [
            ("m1@contoso.example", 1, ItemClass::TooLarge),
            ("m1@contoso.example", 2, ItemClass::TooLarge),
            ("m1@contoso.example", 3, ItemClass::Nul),
            ("m2@contoso.example", 1, ItemClass::TooLarge),
        ]
    );
    assert_eq!(all.next, None);

    // Page by page, of one class, it is the same.
    let (mut met, mut after) = (Vec::new(), None);
    loop {
        let spot = spot(Some(ItemClass::TooLarge), after, 1);
        let part = migration::ledger(center, act, event, spot).await.unwrap();
        met.extend(
            part.items
                .iter()
                .map(|item| (item.target.clone(), item.uid)),
        );
        after = part.next.map(|place| place.to_string().parse().unwrap());
        if after.is_none() {
            break;
        }
    }
    assert_eq!(met.len(), 3, "{met:?}");

    play.tell(&runner, 13, RunState::Running, vec![with(1, &[])])
        .await
        .unwrap();
    let line = play.event(event).await.line;
    assert_eq!(line.counts.exceptions, 1);
}

/// A file of the ledger is read in up to fifty parts, each without what only a page shows.
#[tokio::test]
async fn a_part_for_a_file_has_the_same_items_and_asks_for_nothing_else() {
    let play = play().await;
    let (event, runner) = running(&play, 2).await;
    let items = (1..=3).map(|uid| item(ItemClass::TooLarge, uid)).collect();
    let told = MailboxProgress {
        items: Some(items),
        ..mailbox(1, WithErrors, 7)
    };
    play.tell(&runner, 11, RunState::Running, vec![told])
        .await
        .unwrap();
    let (center, act) = (&play.stage.center, &play.customer.act);
    let spot = |after| LedgerSpot {
        class: None,
        after,
        rows: 2,
    };
    let statements = || center.store().pulse().statements();
    let before = statements();
    let page = migration::ledger(center, act, event, spot(None)).await;
    let of_page = statements() - before;
    let before = statements();
    let part = migration::ledger_items(center, act, event, spot(None)).await;
    let of_part = statements() - before;
    assert!(of_part + 3 <= of_page, "{of_part} of {of_page}");

    let (page, (items, next)) = (page.unwrap(), part.unwrap());
    assert_eq!((items.len(), &items, next), (2, &page.items, page.next));
    let rest = migration::ledger_items(center, act, event, spot(next)).await;
    let (rest, end) = rest.unwrap();
    assert_eq!((rest[0].uid, rest.len(), end), (3, 1, None));
    let stranger = play.stage.customer(cast::HANBIT).await.act;
    let looked = migration::ledger_items(center, &stranger, event, spot(None)).await;
    assert!(matches!(looked, Err(CenterFault::NotFound)), "{looked:?}");
}

#[tokio::test]
async fn a_pause_and_a_stop_are_what_the_program_is_told() {
    let play = play().await;
    let (center, act) = (&play.stage.center, &play.customer.act);
    let (event, runner) = running(&play, 2).await;
    migration::pause(center, act, (event, None)).await.unwrap();
    migration::pause(center, act, (event, None)).await.unwrap();
    assert_eq!(
        play.event_state(event).await,
        MigrationState::WaitingForCustomer
    );
    // What was under way is finished, and counts; the event does not move again by that.
    let answer = play
        .tell(&runner, 11, RunState::Running, vec![mailbox(1, Moved, 10)])
        .await
        .unwrap();
    assert_eq!(
        (answer.wanted, answer.state.as_str()),
        (Wanted::Pause, "waiting_for_customer")
    );
    assert_eq!(play.event(event).await.line.counts.moved, 1);

    play.start(event).await.unwrap();
    let answer = play.tell(&runner, 12, RunState::Running, Vec::new()).await;
    assert_eq!(answer.unwrap().wanted, Wanted::Run);
    migration::stop(center, act, (event, None)).await.unwrap();
    let answer = play.tell(&runner, 13, RunState::Running, Vec::new()).await;
    assert_eq!(answer.unwrap().wanted, Wanted::Stop);
    assert_eq!(
        play.event_state(event).await,
        MigrationState::Running,
        "its program ends first"
    );
    let last = vec![mailbox(2, Waiting, 0)];
    let answer = play.tell(&runner, 14, RunState::Ended, last).await.unwrap();
    assert_eq!(answer.state, "completed_with_errors");
}

#[tokio::test]
async fn an_end_before_everything_is_compared_waits_for_the_program_to_be_run_again() {
    let play = play().await;
    let (event, runner) = running(&play, 2).await;
    let moved = vec![mailbox(1, Moved, 10), mailbox(2, Moved, 10)];
    let answer = play
        .tell(&runner, 11, RunState::Ended, moved)
        .await
        .unwrap();
    assert_eq!(
        (answer.wanted, answer.state.as_str()),
        (Wanted::Run, "waiting_for_customer")
    );
    assert!(play.event(event).await.line.is_awaited);
    let verified = vec![mailbox(1, Verified, 10), mailbox(2, Verified, 10)];
    let answer = play
        .tell(&runner, 12, RunState::Ended, verified)
        .await
        .unwrap();
    assert_eq!(answer.state, "completed");
}

#[tokio::test]
async fn what_failed_is_tried_again_when_the_customer_says_so() {
    let play = play().await;
    let (center, act) = (&play.stage.center, &play.customer.act);
    let (event, runner) = running(&play, 2).await;
    let failed = MailboxProgress {
        fault: Some(Stopped {
            class: FaultClass::Unreachable,
            said: "connection closed".to_owned(),
        }),
        ..mailbox(1, Failed, 0)
    };
    let answer = play
        .tell(
            &runner,
            11,
            RunState::Ended,
            vec![failed, mailbox(2, Verified, 10)],
        )
        .await
        .unwrap();
    assert_eq!(answer.state, "completed_with_errors");
    let page = play.event(event).await;
    let fault = page.mailboxes[0].fault.clone();
    assert_eq!(
        fault,
        Some((FaultClass::Unreachable, "connection closed".to_owned()))
    );
    assert!(page.line.may(Step::Retry) && page.keep_until.is_some());

    migration::retry(center, act, (event, None)).await.unwrap();
    migration::retry(center, act, (event, None)).await.unwrap();
    let page = play.event(event).await;
    assert_eq!(page.line.state, MigrationState::WaitingForCustomer);
    assert_eq!((page.tries.0, page.keep_until), (1, None));
    assert_eq!(
        (page.line.counts.waiting(), page.line.counts.verified),
        (1, 1)
    );
    let answer = play
        .tell(&runner, 12, RunState::Ended, vec![mailbox(1, Verified, 10)])
        .await
        .unwrap();
    assert_eq!(answer.state, "completed");
}

/// Until the switch, mail comes to the old mailboxes.
#[tokio::test]
async fn a_wave_that_is_complete_is_run_again_for_what_came_since_until_it_is_accepted() {
    let play = play().await;
    let (center, act) = (&play.stage.center, &play.customer.act);
    let (event, runner) = running(&play, 1).await;
    let verified = vec![mailbox(1, Verified, 10)];
    let answer = play.tell(&runner, 11, RunState::Ended, verified).await;
    assert_eq!(answer.unwrap().state, "completed");
    migration::retry(center, act, (event, None)).await.unwrap();
    migration::retry(center, act, (event, None)).await.unwrap();
    let page = play.event(event).await;
    assert_eq!(page.line.state, MigrationState::WaitingForCustomer);
    assert_eq!((page.tries.0, page.line.counts.verified), (1, 1));
    let more = MailboxProgress {
        messages: Sum {
            all: 12,
            there: 11,
            left: 0,
        },
        ..mailbox(1, Running, 10)
    };
    let answer = play.tell(&runner, 12, RunState::Running, vec![more]).await;
    assert_eq!(answer.unwrap().state, "running");
    assert_eq!(play.event(event).await.line.counts.verified, 0);
    let verified = vec![mailbox(1, Verified, 10)];
    let answer = play.tell(&runner, 13, RunState::Ended, verified).await;
    assert_eq!(answer.unwrap().state, "completed");

    // Nothing came of it this time.
    migration::retry(center, act, (event, None)).await.unwrap();
    migration::stop(center, act, (event, None)).await.unwrap();
    assert_eq!(play.event_state(event).await, MigrationState::Completed);
    migration::accept(center, &play.customer.own, event)
        .await
        .unwrap();
    let late = migration::retry(center, act, (event, None)).await;
    assert!(matches!(late, Err(CenterFault::Conflict(Conflict::State))));
}

#[tokio::test]
async fn what_was_compared_stays_so_while_nothing_new_comes() {
    let play = play().await;
    let (event, runner) = running(&play, 2).await;
    let mut sequence = 10;
    let counts = async |sequence: u64, told: Vec<MailboxProgress>| {
        let told = play.tell(&runner, sequence, RunState::Running, told).await;
        told.unwrap();
        let counts = play.event(event).await.line.counts;
        (counts.verified, counts.running, counts.moved)
    };
    // Run again, a program begins with each mailbox anew, and knows of no comparison.
    let again = |state, there| vec![mailbox(1, state, there)];
    for (told, expected) in [
        (again(Verified, 8), (1, 0, 0)),
        (again(Waiting, 8), (1, 0, 0)),
        (again(Running, 8), (0, 1, 0)),
        (again(Waiting, 8), (1, 0, 0)),
        (again(Running, 8), (0, 1, 0)),
        (again(Moved, 8), (1, 0, 0)),
        // A message came, and nobody has compared it.
        (again(Running, 9), (0, 1, 0)),
        (again(Moved, 9), (0, 0, 1)),
    ] {
        let shown = format!("{told:?}");
        sequence += 1;
        assert_eq!(counts(sequence, told).await, expected, "{shown}");
    }
}

#[tokio::test]
async fn a_program_that_counts_anew_takes_no_comparison_away() {
    let play = play().await;
    let (event, runner) = running(&play, 2).await;
    let mut sequence = 10;
    let mut shown = async |state, there| {
        sequence += 1;
        let told = vec![mailbox(1, state, there)];
        let answer = play.tell(&runner, sequence, RunState::Running, told).await;
        answer.unwrap();
        let page = play.event(event).await;
        let counts = &page.line.counts;
        let first = &page.mailboxes[0];
        let states = (counts.verified, counts.running, counts.moved);
        (
            states,
            first.messages,
            first.bytes,
            first.verified.is_some(),
        )
    };
    let whole = ((1, 0, 0), (8, 10), (800, 1_000), true);
    let moves = ((0, 1, 0), (8, 10), (800, 1_000), true);
    assert_eq!(shown(Verified, 8).await, whole);
    // It has not looked into its folders yet, then into some.
    assert_eq!(shown(Running, 0).await, moves);
    assert_eq!(shown(Running, 5).await, moves);
    assert_eq!(shown(Waiting, 5).await, whole, "stopped on the way");
    assert_eq!(shown(Waiting, 0).await, whole, "never begun");
    assert_eq!(shown(Running, 0).await, moves);
    assert_eq!(shown(Moved, 8).await, whole, "nothing had come");
    // It is through, and has less than was compared.
    assert_eq!(
        shown(Moved, 7).await,
        ((0, 0, 1), (7, 10), (700, 1_000), false)
    );
}

#[tokio::test]
async fn a_stop_leaves_what_was_verified_as_it_was() {
    let play = play().await;
    let (center, act) = (&play.stage.center, &play.customer.act);
    let (event, runner) = running(&play, 2).await;
    let verified = vec![mailbox(1, Verified, 10), mailbox(2, Verified, 10)];
    let again = vec![mailbox(1, Running, 0)];
    for (sequence, told) in [(11, verified), (12, again)] {
        let answer = play.tell(&runner, sequence, RunState::Running, told).await;
        assert_eq!(answer.unwrap().state, "running");
    }
    migration::stop(center, act, (event, None)).await.unwrap();
    let last = vec![mailbox(1, Waiting, 0), mailbox(2, Waiting, 0)];
    let answer = play.tell(&runner, 13, RunState::Ended, last).await.unwrap();
    assert_eq!(answer.state, "completed");
}

#[tokio::test]
async fn what_was_doubled_is_not_verified_by_being_tried_again() {
    let play = play().await;
    let (center, act) = (&play.stage.center, &play.customer.act);
    let (event, runner) = running(&play, 2).await;
    let doubled = MailboxProgress {
        verified: Some(Compared {
            at: play.stage.now(),
            compared: 10,
            differences: 0,
            doubled: 1,
        }),
        ..mailbox(1, WithErrors, 10)
    };
    let told = vec![doubled, mailbox(2, Verified, 10)];
    let answer = play.tell(&runner, 11, RunState::Ended, told).await.unwrap();
    assert_eq!(answer.state, "completed_with_errors");
    migration::retry(center, act, (event, None)).await.unwrap();
    for (sequence, state) in [(12, Running), (13, Moved)] {
        let told = vec![mailbox(1, state, 10)];
        let answer = play.tell(&runner, sequence, RunState::Running, told).await;
        assert_eq!(answer.unwrap().state, "running");
    }
    let counts = play.event(event).await.line.counts;
    assert_eq!((counts.verified, counts.moved), (1, 1));
}

/// A form that is sent twice may come late: what it said then is not said again.
#[tokio::test]
async fn a_word_that_comes_late_starts_and_tries_nothing_again() {
    let play = play().await;
    let (center, act) = (&play.stage.center, &play.customer.act);
    let event = play.test_wave(1).await;
    let seen = async || {
        let started = play.event(event).await.started;
        (event, Some(Seen::Started(started.map(|(_, at)| at))))
    };
    let is_over = |late: Result<(), CenterFault>| {
        assert!(
            matches!(late, Err(CenterFault::Conflict(Conflict::Changed))),
            "{late:?}"
        );
    };
    let first = seen().await;
    let runner = play.runner(event).await;
    migration::start(center, act, first).await.unwrap();
    migration::start(center, act, first).await.unwrap();
    migration::pause(center, act, (event, None)).await.unwrap();
    is_over(migration::start(center, act, first).await);
    play.stage.advance(SignedDuration::from_secs(1)).await;
    migration::start(center, act, seen().await).await.unwrap();
    // A page from before that pauses and stops nothing; another one may be old while mail moves.
    is_over(migration::pause(center, act, first).await);
    is_over(migration::stop(center, act, first).await);
    let begun = seen().await;
    let first_word = vec![mailbox(1, Running, 5)];
    play.tell(&runner, 1, RunState::Running, first_word)
        .await
        .unwrap();
    migration::pause(center, act, begun).await.unwrap();
    migration::pause(center, act, begun).await.unwrap();
    migration::start(center, act, (event, None)).await.unwrap();
    // A program says which version it read.
    let version = (event, Some(Seen::Version(play.event(event).await.version)));
    migration::pause(center, act, version).await.unwrap();
    migration::start(center, act, (event, None)).await.unwrap();
    is_over(migration::pause(center, act, version).await);
    is_over(migration::stop(center, act, version).await);

    let fails = async |sequence| {
        let failed = vec![mailbox(1, Failed, 0)];
        let answer = play.tell(&runner, sequence, RunState::Ended, failed).await;
        assert_eq!(answer.unwrap().state, "failed");
        play.stage.advance(SignedDuration::from_secs(1)).await;
    };
    fails(2).await;
    let once = seen().await;
    migration::retry(center, act, once).await.unwrap();
    migration::retry(center, act, once).await.unwrap();
    fails(3).await;
    is_over(migration::retry(center, act, once).await);
    assert_eq!(play.event(event).await.tries.0, 1);
    migration::retry(center, act, seen().await).await.unwrap();
}

#[tokio::test]
async fn a_program_that_asks_for_somebody_makes_the_event_wait() {
    let play = play().await;
    let (event, runner) = running(&play, 1).await;
    let center = &play.stage.center;
    let waiting = |sequence, reason| Progress {
        schema: 1,
        sequence,
        sent: play.stage.now(),
        state: RunState::Waiting,
        wait: Some(Wait {
            reason,
            until: None,
        }),
        per_hour: None,
        ends: None,
        mailboxes: Vec::new(),
    };
    // A server that slows it down asks for nobody.
    let answer = migration::progress(center, &runner, waiting(11, WaitReason::Limit)).await;
    assert_eq!(answer.unwrap().state, "running");
    let line = play.event(event).await.line;
    assert_eq!(line.wait.unwrap().reason, WaitReason::Limit);
    let answer = migration::progress(center, &runner, waiting(12, WaitReason::SignIn)).await;
    assert_eq!(answer.unwrap().state, "waiting_for_customer");
    let mail = play.mail_about(event).await;
    assert!(!mail.contains("m1@"), "no mail names a mailbox: {mail}");
}

/// A program begins with a message that it keeps still, whatever it did before it was run again.
#[tokio::test]
async fn a_program_that_is_run_again_calls_nobody() {
    let play = play().await;
    let (event, runner) = running(&play, 1).await;
    play.stage.work().await;
    let before = play.stage.mails_to(cast::CONTOSO).len();
    let answer = play.tell(&runner, 11, RunState::Paused, Vec::new()).await;
    let answer = answer.unwrap();
    assert_eq!(
        (answer.wanted, answer.state.as_str()),
        (Wanted::Run, "running")
    );
    play.stage.work().await;
    assert_eq!(play.stage.mails_to(cast::CONTOSO).len(), before);

    let (center, act) = (&play.stage.center, &play.customer.act);
    migration::pause(center, act, (event, None)).await.unwrap();
    play.tell(&runner, 12, RunState::Paused, Vec::new())
        .await
        .unwrap();
    assert_eq!(
        play.event_state(event).await,
        MigrationState::WaitingForCustomer
    );
    // It is to move again, and has not begun to.
    play.start(event).await.unwrap();
    let answer = play.tell(&runner, 13, RunState::Paused, Vec::new()).await;
    assert_eq!(answer.unwrap().state, "waiting_for_customer");
}

#[tokio::test]
async fn a_program_that_says_too_much_of_every_mailbox_breaks_no_page() {
    let play = play().await;
    let event = play.test_wave(1_100).await;
    let runner = play.runner(event).await;
    play.start(event).await.unwrap();
    let huge = |number: usize| MailboxProgress {
        bytes: Sum {
            all: MOST_AMOUNT,
            there: MOST_AMOUNT,
            left: 0,
        },
        ..mailbox(number, Moved, 10)
    };
    for (sequence, numbers) in (1..).zip([1..=500, 501..=1_000, 1_001..=1_100]) {
        let told = numbers.map(huge).collect();
        play.tell(&runner, sequence, RunState::Running, told)
            .await
            .unwrap();
    }
    let tower = play.tower().await;
    assert_eq!(tower.events[0].counts.moved, 1_100);
}
