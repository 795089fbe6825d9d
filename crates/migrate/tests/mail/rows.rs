//! Many small folders, and folders that a target does not take.

use std::time::Duration;

use migrate::mail::{Depth, Journal, Left, Reason, Why, verify};

use crate::client::Client;
use crate::corpus::Chance;
use crate::cut::Line;
use crate::makes::{made, sorted};
use crate::scripted::{Message, Script, Server};
use crate::{asked, end, moved};

pub const FOLDERS: u64 = 40;

pub fn name(folder: u64) -> String {
    format!("Kunden/{folder:02}")
}

/// A source with so many messages in each of its folders.
pub fn many(script: Script, messages: u64, bytes: usize) -> Server {
    let message = |number: u64| Message {
        bytes: format!("Subject: {number}\r\n\r\n{}\r\n", "x".repeat(bytes)).into_bytes(),
        flags: ["\\Seen".to_owned()].into(),
        date: " 1-Feb-2020 10:00:00 +0000".to_owned(),
        ..Message::default()
    };
    let all = 0..FOLDERS * messages;
    all.fold(script, |script, number| {
        script.message(&name(number % FOLDERS), message(number))
    })
    .start()
}

pub fn same(source: &Server, target: &Server) {
    for folder in (0..FOLDERS).map(name) {
        let (from, to) = (source.messages(&folder), target.messages(&folder));
        assert!(!from.is_empty());
        assert!(sorted(from) == sorted(to), "{folder}");
    }
}

/// On a long line it is the answers that are waited for.
#[tokio::test]
async fn small_folders_are_not_waited_for_one_by_one() {
    for announced in [
        "IMAP4rev1 LITERAL+ UIDPLUS",
        "IMAP4rev1 LITERAL+ MULTIAPPEND UIDPLUS",
    ] {
        // A large one among them is no reason to wait.
        let large = Message {
            bytes: format!("Subject: large\r\n\r\n{}\r\n", "x".repeat(300_000)).into_bytes(),
            flags: ["\\Seen".to_owned()].into(),
            date: " 1-Feb-2020 10:00:00 +0000".to_owned(),
            ..Message::default()
        };
        let all = (0..FOLDERS).map(name);
        let source = all.fold(Script::bare(), |script, folder| {
            script.message(&folder, large.clone())
        });
        let source = many(source, 2, 900);
        let target = Script::announcing(announced).start();
        let lines = [
            Line::to(source.address()).await,
            Line::to(target.address()).await,
        ];
        for line in &lines {
            line.is_late_by(20);
        }
        let folder = tempfile::tempdir().unwrap();
        let ends = (end(lines[0].address, "jane"), end(lines[1].address, "jane"));
        let asked = asked(ends.0, ends.1, folder.path());
        let (came, heard) = moved(&asked).await;
        came.unwrap();
        assert_eq!((heard.taken, heard.left), (3 * 40, 0), "{announced}");
        same(&source, &target);
        // One after the other, each folder would take three of them on either line, and more.
        for line in &lines {
            let flights = line.flights();
            assert!(flights < FOLDERS, "{announced}: {flights}");
        }
        let mut client = Client::open(source.address(), "jane");
        for folder in (0..FOLDERS).map(name) {
            client.command(&format!("SELECT {folder}"));
            client.command("STORE 2 -FLAGS.SILENT (\\Seen)");
            client.command("STORE 3 +FLAGS.SILENT (\\Flagged $Later)");
        }
        // Of each message that is changed, somebody has changed another flag at the target.
        let mut other = Client::open(target.address(), "jane");
        for folder in (0..FOLDERS).map(name) {
            other.command(&format!("SELECT {folder}"));
            other.command("STORE 3 +FLAGS.SILENT (\\Answered)");
        }
        let before = lines[1].flights();
        let (came, heard) = moved(&asked).await;
        came.unwrap();
        assert_eq!((heard.taken, heard.flags), (0, 80), "{announced}");
        let flights = lines[1].flights() - before;
        assert!(flights < FOLDERS + 20, "{announced}: {flights}");
        for folder in (0..FOLDERS).map(name) {
            let flags = |message: &Message| message.flags.iter().cloned().collect::<Vec<_>>();
            let there: Vec<Vec<String>> = target.messages(&folder).iter().map(flags).collect();
            let expected: [&[&str]; 3] = [
                &["\\Seen"],
                &[],
                &["$Later", "\\Answered", "\\Flagged", "\\Seen"],
            ];
            assert_eq!(there, expected, "{folder}");
        }
    }
}

#[tokio::test]
async fn a_server_that_refuses_for_now_amid_small_folders_gets_everything_once() {
    const THROTTLED: &str = "NO Request is throttled. Suggested Backoff Time: 100 milliseconds";
    let announced = "IMAP4rev1 LITERAL+ UIDPLUS";
    for (at_source, at_target) in [((5, 3), (1, 0)), ((1, 0), (5, 3))] {
        let source = Script::bare().refuses("BODY.PEEK[]", at_source, THROTTLED);
        let source = many(source, 3, 900);
        let target = Script::announcing(announced).refuses("APPEND", at_target, THROTTLED);
        let target = target.start();
        let folder = tempfile::tempdir().unwrap();
        let ends = (end(source.address(), "jane"), end(target.address(), "jane"));
        let asked = asked(ends.0, ends.1, folder.path());
        let (came, heard) = moved(&asked).await;
        came.unwrap();
        assert_eq!((heard.taken, heard.left), (3 * 40, 0));
        same(&source, &target);
    }
}

/// Some are on their way in many folders when a line breaks.
#[tokio::test]
async fn a_line_that_breaks_amid_small_folders_loses_and_doubles_nothing() {
    let source = many(Script::bare(), 3, 900);
    for at in 0..6 {
        let target = Script::announcing("IMAP4rev1 LITERAL+ MULTIAPPEND UIDPLUS").start();
        let line = Line::to(target.address()).await;
        let folder = tempfile::tempdir().unwrap();
        let ends = (end(source.address(), "jane"), end(line.address, "jane"));
        let mut asked = asked(ends.0, ends.1, folder.path());
        asked.still = Duration::from_millis(200);
        // All that the target is told is about 150,000 bytes.
        line.breaks_after(20_000 + at * 20_000);
        let (came, _) = moved(&asked).await;
        assert!(came.unwrap_err().is_passing());
        line.breaks_after(u64::MAX);
        let (came, heard) = moved(&asked).await;
        came.unwrap();
        assert_eq!(heard.left, 0);
        same(&source, &target);
    }
}

#[tokio::test]
async fn what_is_refused_among_small_folders_is_told_and_all_else_moves_once() {
    let odd = Message {
        bytes: b"Subject: odd\r\n\r\nx\r\n".to_vec(),
        date: "13-Mar-2013 13:13:13 +0000".to_owned(),
        ..Message::default()
    };
    for announced in [
        "IMAP4rev1 LITERAL+ UIDPLUS",
        "IMAP4rev1 LITERAL+ MULTIAPPEND UIDPLUS",
    ] {
        let mut chance = Chance::new(52);
        // Several in one command are refused by the first of them here.
        let mut script = Script::bare().message("B", odd.clone());
        for number in 0..20 {
            let folder = ["A", "B", "C", "D"][usize::try_from(number % 4).unwrap()];
            script = script.message(folder, made(&mut chance, number, false));
        }
        let source = script.start();
        let target = Script::announcing(announced)
            .refuses("13-Mar-2013", (1, usize::MAX), "NO not this one")
            .start();
        let folder = tempfile::tempdir().unwrap();
        let ends = (end(source.address(), "jane"), end(target.address(), "jane"));
        let asked = asked(ends.0, ends.1, folder.path());
        for turn in 0..2 {
            let (came, heard) = moved(&asked).await;
            came.unwrap();
            let taken = if turn == 0 { 20 } else { 0 };
            assert_eq!((heard.taken, heard.left), (taken, 1), "{announced}");
            for folder in ["A", "B", "C", "D"] {
                let mut from = source.messages(folder);
                from.retain(|one| one.bytes != odd.bytes);
                assert!(sorted(from) == sorted(target.messages(folder)), "{folder}");
            }
        }
    }
}

/// What waited in a folder that has been emptied since is gone: nothing of another folder has its numbers.
#[tokio::test]
async fn what_waits_in_a_folder_that_was_emptied_is_never_taken_from_another() {
    let mut chance = Chance::new(53);
    let mut script = Script::bare();
    for number in 0..6 {
        let folder = ["INBOX", "Later"][usize::try_from(number % 2).unwrap()];
        script = script.message(folder, made(&mut chance, number, false));
    }
    let (source, target) = (script.start(), Script::exchange().start());
    let folder = tempfile::tempdir().unwrap();
    let ends = (end(source.address(), "jane"), end(target.address(), "jane"));
    let mut asked = asked(ends.0, ends.1, folder.path());
    asked.most = Some(1);
    moved(&asked).await.0.unwrap();
    assert_eq!(target.messages("Later").len(), 1);
    let mut client = Client::open(source.address(), "jane");
    client.command("SELECT Later");
    client.command("STORE 1:* +FLAGS.SILENT (\\Deleted)");
    client.command("EXPUNGE");
    asked.most = None;
    let (came, heard) = moved(&asked).await;
    came.unwrap();
    assert_eq!((heard.taken, heard.left), (2, 0));
    assert_eq!(target.messages("Later").len(), 1);
    assert!(sorted(source.messages("INBOX")) == sorted(target.messages("INBOX")));
}

#[tokio::test]
async fn a_folder_that_the_target_does_not_take_stops_no_other() {
    const QUOTED: &str = "Projekte/\"Quoted\" name";
    let mut chance = Chance::new(54);
    let mut script = Script::bare();
    for number in 0..9 {
        let folder = ["INBOX", QUOTED, "Zoo"][usize::try_from(number % 3).unwrap()];
        script = script.message(folder, made(&mut chance, number, false));
    }
    let source = script.start();
    Client::open(source.address(), "jane").command("CREATE \"Projekte/\\\"Quoted\\\" empty\"");
    // Each of the two is tried twice in a run.
    let target = Script::exchange()
        .refuses(
            "CREATE \"Projekte/\\\"Quoted",
            (1, 8),
            "NO Invalid mailbox name",
        )
        .start();
    let folder = tempfile::tempdir().unwrap();
    let ends = (end(source.address(), "jane"), end(target.address(), "jane"));
    let mut asked = asked(ends.0, ends.1, folder.path());
    asked.still = Duration::from_millis(50);
    let (from, to) = (&asked.source.address, &asked.target.address);
    for taken in [6, 0] {
        let (came, heard) = moved(&asked).await;
        came.unwrap();
        assert_eq!((heard.taken, heard.left), (taken, 3));
        let mut journal = Journal::open(&asked.journal, from, to).unwrap();
        let left = journal.not_moved().unwrap();
        let told = |one: &Left| (one.folder.clone(), one.uid, one.reason);
        let told: Vec<(String, u32, Reason)> = left.iter().map(told).collect();
        let empty = "Projekte/\"Quoted\" empty".to_owned();
        let mut expected = vec![(empty, 0, Reason::Folder)];
        expected.extend((1..=3).map(|uid| (QUOTED.to_owned(), uid, Reason::Folder)));
        assert_eq!(told, expected);
        assert_eq!(left[1].said, "Invalid mailbox name");
        let verified = verify(&asked, &mut journal, Depth::Counts, &mut |_| {}).await;
        let verified = verified.unwrap();
        assert!(!verified.is_whole());
        let why: Vec<Why> = verified.not_compared.iter().map(|one| one.why).collect();
        assert_eq!(why, [Why::NotTaken; 2]);
    }
    // Somebody has it take such names.
    let (came, heard) = moved(&asked).await;
    came.unwrap();
    assert_eq!((heard.taken, heard.left), (3, 0));
    assert!(sorted(source.messages(QUOTED)) == sorted(target.messages(QUOTED)));
    let journal = Journal::open(&asked.journal, from, to).unwrap();
    assert!(journal.not_moved().unwrap().is_empty());
    drop(journal);
    let (came, heard) = moved(&asked).await;
    came.unwrap();
    assert_eq!((heard.taken, heard.known, heard.left), (0, 0, 0));
}
