//! Servers that want to be asked less, and customers who set how much may move: everything arrives, once.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::Duration;

use jiff::Timestamp;
use jiff::tz::TimeZone;
use migrate::mail::{
    Clock, Journal, Limits, MailFault, Moved, Pace, Paces, Reason, WaitReason, Window, run,
};
use tokio::time::{Instant, sleep};

use crate::corpus::Chance;
use crate::makes::{made, sorted};
use crate::scripted::{Message, Script, Server};
use crate::{asked, end, moved};

const THROTTLED: &str = "NO Request is throttled. Suggested Backoff Time: 300 milliseconds";

/// A source with so many messages in its inbox.
fn source(script: Script, messages: u64) -> Server {
    let mut chance = Chance::new(41);
    let all = (0..messages).map(|number| made(&mut chance, number, false));
    all.fold(script, |script, message| script.message("INBOX", message))
        .start()
}

/// One whose messages have a thousand bytes each.
fn even(messages: u32) -> Server {
    let message = |number: u32| Message {
        bytes: format!("Subject: {number:04}\r\n\r\n{}", "x".repeat(981)).into_bytes(),
        date: " 1-Feb-2020 10:00:00 +0000".to_owned(),
        ..Message::default()
    };
    let all = (0..messages).map(message);
    all.fold(Script::bare(), |script, one| script.message("INBOX", one))
        .start()
}

fn same(source: &Server, target: &Server) {
    let (from, to) = (source.messages("INBOX"), target.messages("INBOX"));
    assert_eq!(from.len(), to.len());
    assert!(sorted(from) == sorted(to));
}

#[tokio::test]
async fn a_target_that_refuses_for_now_is_waited_for_and_nothing_is_doubled() {
    for (target, most) in [
        (Script::exchange(), 12),
        // Each message is asked for before it is sent.
        (Script::gmail(), 3),
        (Script::bare(), 3),
        (
            Script::announcing("IMAP4rev1 LITERAL+ MULTIAPPEND UIDPLUS"),
            2,
        ),
    ] {
        let source = source(Script::bare(), 60);
        let target = target.refuses("APPEND", (2, most), THROTTLED).start();
        let folder = tempfile::tempdir().unwrap();
        let ends = (end(source.address(), "jane"), end(target.address(), "jane"));
        let asked = asked(ends.0, ends.1, folder.path());
        let (came, heard) = moved(&asked).await;
        came.unwrap();
        assert_eq!((heard.taken, heard.left), (60, 0));
        assert!(heard.waits > 0, "{heard:?}");
        same(&source, &target);
    }
}

#[tokio::test]
async fn a_source_that_refuses_for_now_is_waited_for() {
    let script = Script::exchange().refuses("BODY.PEEK[]", (2, 3), THROTTLED);
    let (source, target) = (source(script, 130), Script::bare().start());
    let folder = tempfile::tempdir().unwrap();
    let ends = (end(source.address(), "jane"), end(target.address(), "jane"));
    let asked = asked(ends.0, ends.1, folder.path());
    let (came, heard) = moved(&asked).await;
    came.unwrap();
    assert_eq!((heard.taken, heard.left), (130, 0));
    assert!(heard.waits > 0, "{heard:?}");
    same(&source, &target);
}

#[tokio::test]
async fn a_refusal_that_ends_the_connection_says_how_long_to_wait() {
    let source = source(Script::bare(), 60);
    let said = "BAD Request is throttled. Suggested Backoff Time: 900 milliseconds\r\n\
                * BYE Connection closed. 14";
    let target = Script::exchange().refuses("APPEND", (25, 2), said).start();
    let folder = tempfile::tempdir().unwrap();
    let ends = (end(source.address(), "jane"), end(target.address(), "jane"));
    let mut asked = asked(ends.0, ends.1, folder.path());
    asked.still = Duration::from_millis(100);
    let mut waits = 0;
    loop {
        match moved(&asked).await.0 {
            Ok(_) => break,
            Err(fault) => {
                assert!(fault.is_passing(), "{fault}");
                let wait = fault.wait().unwrap();
                assert!(wait <= Duration::from_millis(900), "{wait:?}");
                waits += 1;
                sleep(wait).await;
            }
        }
    }
    assert_eq!(waits, 2);
    same(&source, &target);
}

#[tokio::test]
async fn too_many_connections_are_no_wrong_password() {
    let said = "NO [ALERT] Too many simultaneous connections. (Failure)";
    let source = source(Script::gmail().refuses("LOGIN", (1, 1), said), 3);
    let target = Script::bare().start();
    let folder = tempfile::tempdir().unwrap();
    let ends = (end(source.address(), "jane"), end(target.address(), "jane"));
    let asked = asked(ends.0, ends.1, folder.path());
    let fault = moved(&asked).await.0.unwrap_err();
    assert!(fault.is_passing() && fault.wait().is_some(), "{fault}");
    let (came, heard) = moved(&asked).await;
    came.unwrap();
    assert_eq!(heard.waits, 1, "whoever tries too early waits");
    same(&source, &target);
}

/// A limit may be the message's own (RFC 5530): it must not keep the others waiting for ever.
#[tokio::test]
async fn a_message_that_meets_a_limit_again_and_again_is_left() {
    let source = Script::bare()
        .message(
            "INBOX",
            Message {
                bytes: b"Subject: flags\r\n\r\nx\r\n".to_vec(),
                date: "13-Mar-2013 13:13:13 +0000".to_owned(),
                ..Message::default()
            },
        )
        .message("INBOX", made(&mut Chance::new(42), 1, false))
        .start();
    let target = Script::bare()
        .refuses("13-Mar-2013", (1, usize::MAX), "NO [LIMIT] Too many flags")
        .start();
    let folder = tempfile::tempdir().unwrap();
    let ends = (end(source.address(), "jane"), end(target.address(), "jane"));
    let asked = asked(ends.0, ends.1, folder.path());
    let (came, heard) = moved(&asked).await;
    came.unwrap();
    assert_eq!((heard.taken, heard.left), (1, 1));
    let (from, to) = (&asked.source.address, &asked.target.address);
    let left = Journal::open(&asked.journal, from, to).unwrap().not_moved();
    let left = left.unwrap();
    assert_eq!(
        (left[0].reason, left[0].said.as_str()),
        (Reason::Refused, "Too many flags")
    );
}

/// A clock that shows this many seconds after a Monday at noon.
fn clock() -> (Clock, Arc<AtomicI64>) {
    let start: Timestamp = "2026-11-30T12:00:00Z".parse().unwrap();
    let passed = Arc::new(AtomicI64::new(0));
    let own = Arc::clone(&passed);
    let now = move || start + jiff::SignedDuration::from_secs(own.load(Ordering::SeqCst));
    (Clock::of(now), passed)
}

#[tokio::test]
async fn a_days_bytes_move_in_a_day_and_the_rest_on_the_next() {
    let (source, target) = (even(40), Script::bare().start());
    let folder = tempfile::tempdir().unwrap();
    let ends = (end(source.address(), "jane"), end(target.address(), "jane"));
    let mut asked = asked(ends.0, ends.1, folder.path());
    let (clock, passed) = clock();
    let limits = Limits {
        bytes_per_day: Some(15_500),
        ..Limits::default()
    };
    let kept = folder.path().join("target-bytes");
    for (hours, there) in [(0, 15), (1, 15), (12, 30), (13, 30), (36, 40)] {
        passed.store(hours * 3_600, Ordering::SeqCst);
        // Each run is another process.
        let pace = Pace::of(limits.clone(), clock.clone(), Some(&kept));
        asked.pace.target = pace.unwrap();
        let (came, _) = moved(&asked).await;
        assert_eq!(target.messages("INBOX").len(), there, "after {hours} h");
        match came {
            Ok(_) => assert_eq!(there, 40),
            Err(MailFault::Paused { reason, wait }) => {
                assert_eq!(reason, WaitReason::Budget);
                let midnight = if hours < 12 { 12 } else { 36 };
                let wait = i64::try_from(wait.as_secs()).unwrap();
                assert_eq!(wait, (midnight - hours) * 3_600);
            }
            Err(fault) => panic!("{fault}"),
        }
    }
    same(&source, &target);
}

/// Each has paces of its own, as in programs of their own; what both have is the file beside their journals.
#[tokio::test]
async fn programs_that_keep_the_days_bytes_in_one_file_have_one_budget() {
    let sources = [even(40), even(40)];
    let targets = [Script::bare().start(), Script::bare().start()];
    let folders = [tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap()];
    let kept = folders[0].path().join("target-bytes");
    let (clock, passed) = clock();
    let limits = Limits {
        bytes_per_day: Some(30_500),
        ..Limits::default()
    };
    for (hours, expected) in [(0, 30), (1, 30), (12, 60), (36, 80)] {
        passed.store(hours * 3_600, Ordering::SeqCst);
        let both = [0, 1].map(|at| {
            let ends = (
                end(sources[at].address(), "jane"),
                end(targets[at].address(), "jane"),
            );
            let mut asked = asked(ends.0, ends.1, folders[at].path());
            let pace = Pace::of(limits.clone(), clock.clone(), Some(&kept));
            asked.pace.target = pace.unwrap();
            asked
        });
        let (one, other) = tokio::join!(moved(&both[0]), moved(&both[1]));
        for came in [one.0, other.0] {
            match came {
                Ok(_) => {}
                Err(MailFault::Paused { reason, .. }) => assert_eq!(reason, WaitReason::Budget),
                Err(fault) => panic!("{fault}"),
            }
        }
        let there = targets.iter().map(|one| one.messages("INBOX").len());
        assert_eq!(there.sum::<usize>(), expected, "after {hours} h");
    }
    for (source, target) in sources.iter().zip(&targets) {
        same(source, target);
    }
}

#[tokio::test]
async fn outside_its_hours_no_server_is_spoken_to() {
    let (source, target) = (even(3), Script::bare().start());
    let folder = tempfile::tempdir().unwrap();
    let ends = (end(source.address(), "jane"), end(target.address(), "jane"));
    let mut asked = asked(ends.0, ends.1, folder.path());
    let (clock, passed) = clock();
    let limits = Limits {
        window: Some(Window::parse("20:00-06:00", TimeZone::UTC).unwrap()),
        ..Limits::default()
    };
    asked.pace.source = Pace::of(limits, clock, None).unwrap();
    let fault = moved(&asked).await.0.unwrap_err();
    assert_eq!(fault.wait(), Some(Duration::from_hours(8)));
    assert!(matches!(
        fault,
        MailFault::Paused {
            reason: WaitReason::Window,
            ..
        }
    ));
    assert!(source.heard().is_empty() && target.heard().is_empty());
    passed.store(8 * 3_600, Ordering::SeqCst);
    moved(&asked).await.0.unwrap();
    same(&source, &target);
}

#[tokio::test]
async fn no_more_messages_move_in_a_minute_than_are_allowed() {
    let (source, target) = (even(120), Script::exchange().start());
    let folder = tempfile::tempdir().unwrap();
    let ends = (end(source.address(), "jane"), end(target.address(), "jane"));
    let mut asked = asked(ends.0, ends.1, folder.path());
    let limits = Limits {
        messages_per_minute: Some(12_000),
        ..Limits::default()
    };
    asked.pace.target = Pace::of(limits, Clock::wall(), None).unwrap();
    let began = Instant::now();
    moved(&asked).await.0.unwrap();
    // 200 in a second: the last 20 begin after the first 100.
    assert!(began.elapsed() >= Duration::from_millis(490));
    same(&source, &target);
}

#[tokio::test]
async fn mailboxes_share_the_connections_of_a_server() {
    let sources = [even(20), even(20)];
    let targets = [Script::bare().start(), Script::bare().start()];
    let folders = [tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap()];
    let limits = Limits {
        connections: 1,
        ..Limits::default()
    };
    let pace = Pace::of(limits, Clock::wall(), None).unwrap();
    let both = [0, 1].map(|at| {
        let ends = (
            end(sources[at].address(), "jane"),
            end(targets[at].address(), "jane"),
        );
        let mut asked = asked(ends.0, ends.1, folders[at].path());
        asked.pace.source = pace.clone();
        asked
    });
    let (one, two) = tokio::join!(moved(&both[0]), moved(&both[1]));
    one.0.unwrap();
    two.0.unwrap();
    assert_eq!((one.1.waits, two.1.waits), (0, 1));
    for at in [0, 1] {
        same(&sources[at], &targets[at]);
    }
}

#[tokio::test]
async fn what_is_stopped_lets_arrive_what_is_under_way_and_begins_nothing_more() {
    let (source, target) = (even(1_200), Script::exchange().start());
    let folder = tempfile::tempdir().unwrap();
    let ends = (end(source.address(), "jane"), end(target.address(), "jane"));
    let mut asked = asked(ends.0, ends.1, folder.path());
    let pace = asked.pace.target.clone();
    let mut tell = |moved: Moved<'_>| {
        if matches!(moved, Moved::Taken { .. }) {
            pace.stop();
        }
    };
    let (from, to) = (&asked.source.address, &asked.target.address);
    let mut journal = Journal::open(&asked.journal, from, to).unwrap();
    let fault = run(&asked, &mut journal, &mut tell).await.unwrap_err();
    assert!(matches!(fault, MailFault::Stopped), "{fault}");
    // All that had begun has arrived, and the journal knows it.
    let there = target.messages("INBOX").len();
    assert!(there > 0 && there < 1_200, "{there}");
    assert_eq!(journal.counts().unwrap()[0].0, there as u64);
    drop(journal);
    asked.pace = Paces::free();
    // Nothing is in doubt, so no folder has to stand still first.
    asked.still = Duration::from_mins(1);
    let began = Instant::now();
    moved(&asked).await.0.unwrap();
    assert!(began.elapsed() < asked.still);
    same(&source, &target);
}
