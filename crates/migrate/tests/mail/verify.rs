//! Whether what was moved is found to be the same, and each difference that is planted is found and explained.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use harness::MailServer;
use migrate::mail::{
    Asked, By, Comparing, Depth, FolderVerified, Journal, Verified, What, Why, verify,
};

use crate::check::stands;
use crate::client::{Client, Message};
use crate::corpus::{Chance, fill, message};
use crate::makes::made;
use crate::scripted::Script;
use crate::{asked, end, moved};

const DEPTHS: [Depth; 3] = [
    Depth::Counts,
    Depth::Sample {
        messages: 3,
        seed: 1,
    },
    Depth::Full,
];

async fn verified(asked: &Asked, depth: Depth) -> Verified {
    let (from, to) = (&asked.source.address, &asked.target.address);
    let mut journal = Journal::open(&asked.journal, from, to).unwrap();
    let mut compared = 0;
    let mut tell = |one: Comparing<'_>| {
        if let Comparing::Compared { messages } = one {
            compared += messages as u64;
        }
    };
    let verified = verify(asked, &mut journal, depth, &mut tell).await.unwrap();
    assert_eq!(compared, verified.compared);
    verified
}

/// What differs, without folders and texts.
fn kinds(verified: &Verified) -> BTreeSet<(u32, &'static str, By)> {
    let kind = |what: &What| match what {
        What::Missing => "missing",
        What::Flags { .. } => "flags",
        What::Date => "date",
        What::Bytes => "bytes",
        What::Keywords(_) => "keywords",
        What::Doubled { .. } => "doubled",
    };
    let all = verified.differences.iter();
    all.map(|one| (one.uid, kind(&one.what), one.by)).collect()
}

fn told<'a>(verified: &'a Verified, name: &str) -> &'a FolderVerified {
    let folders = &verified.folders;
    folders.iter().find(|one| one.name == name).unwrap()
}

/// A line of the journal: a message that no other of its folder is like.
struct Line {
    uid: u32,
    target_uid: u32,
    flags: BTreeSet<String>,
}

fn lines(journal: &Path, folder: &str) -> Vec<Line> {
    let file = rusqlite::Connection::open(journal.join("journal.sqlite")).unwrap();
    let mut asked = file
        .prepare(
            "SELECT uid, target_uid, flags FROM message
             WHERE folder = (SELECT id FROM folder WHERE source = ?1)
               AND 1 = (SELECT count(*) FROM message AS other
                        WHERE other.folder = message.folder AND other.hash = message.hash)
             ORDER BY uid",
        )
        .unwrap();
    let rows = asked.query_map([folder.as_bytes()], |row| {
        let flags: String = row.get(2)?;
        let flags = flags.split(' ').filter(|flag| !flag.is_empty());
        Ok(Line {
            uid: row.get(0)?,
            target_uid: row.get(1)?,
            flags: flags.map(str::to_owned).collect(),
        })
    });
    rows.unwrap().map(Result::unwrap).collect()
}

/// Has a message of the journal stand for another one of the target.
fn points_to(journal: &Path, line: &Line, target_uid: u32) {
    let file = rusqlite::Connection::open(journal.join("journal.sqlite")).unwrap();
    let changed = file
        .execute(
            "UPDATE message SET target_uid = ?1
             WHERE folder = (SELECT id FROM folder WHERE source = ?2) AND uid = ?3",
            rusqlite::params![target_uid, &b"INBOX"[..], line.uid],
        )
        .unwrap();
    assert_eq!(changed, 1);
}

fn uid_next(client: &mut Client) -> u32 {
    let said = client.command("STATUS INBOX (UIDNEXT)").concat();
    let said = String::from_utf8_lossy(&said).into_owned();
    let digits = said.split_once("(UIDNEXT ").unwrap().1;
    digits.split_once(')').unwrap().0.parse().unwrap()
}

#[tokio::test]
async fn what_was_moved_is_found_whole_at_any_depth() {
    let (source, target) = (MailServer::start().unwrap(), MailServer::start().unwrap());
    fill(source.address(), "jane", 120, 41);
    let folder = tempfile::tempdir().unwrap();
    let ends = (end(source.address(), "jane"), end(target.address(), "jane"));
    let mut asked = asked(ends.0, ends.1, folder.path());
    // After a trial nothing differs, and most of it waits.
    asked.most = Some(2);
    moved(&asked).await.0.unwrap();
    let trial = verified(&asked, Depth::Full).await;
    let waiting: u64 = trial.folders.iter().map(|one| one.waiting).sum();
    assert_eq!(waiting, 120 - trial.compared);
    assert!(waiting > 80 && trial.differences.is_empty());
    assert!(!trial.is_whole());

    asked.most = None;
    moved(&asked).await.0.unwrap();
    let before = (stands(&source), stands(&target));
    for depth in DEPTHS {
        let found = verified(&asked, depth).await;
        assert!(found.is_whole(), "{depth:?}: {:?}", found.differences);
        assert_eq!(
            (found.messages, found.compared, found.identical),
            (120, 120, 120)
        );
        assert_eq!((found.folders.len(), found.other_sizes), (10, 0));
        match depth {
            Depth::Counts => assert_eq!(found.hashed, 0),
            // One folder is empty.
            Depth::Sample { .. } => assert!((10..=27).contains(&found.hashed)),
            Depth::Full => assert_eq!(found.hashed, 120),
        }
        for one in &found.folders {
            let all = [one.journal, one.found, one.target];
            assert_eq!(all, [one.source; 3], "{one:?}");
        }
    }
    assert_eq!((stands(&source), stands(&target)), before);
}

#[tokio::test]
async fn each_planted_difference_is_found_and_explained() {
    let (source, target) = (MailServer::start().unwrap(), MailServer::start().unwrap());
    fill(source.address(), "jane", 120, 42);
    let folder = tempfile::tempdir().unwrap();
    let ends = (end(source.address(), "jane"), end(target.address(), "jane"));
    let asked = asked(ends.0, ends.1, folder.path());
    moved(&asked).await.0.unwrap();
    let lines = lines(folder.path(), "INBOX");
    let [flagged, deleted, replaced, read, both, doubled, gone, ..] = &lines[..] else {
        panic!("{} are too few", lines.len())
    };
    let mut at_source = Client::open(source.address(), "jane");
    let mut at_target = Client::open(target.address(), "jane");
    at_source.command("SELECT INBOX");
    at_target.command("SELECT INBOX");
    let expunge = |client: &mut Client, uid: u32| {
        client.command(&format!("UID STORE {uid} +FLAGS.SILENT (\\Deleted)"));
        client.command(&format!("UID EXPUNGE {uid}"));
    };
    for line in [flagged, both] {
        let uid = line.target_uid;
        at_target.command(&format!("UID STORE {uid} +FLAGS.SILENT (Planted)"));
    }
    for line in [read, both] {
        let uid = line.uid;
        at_source.command(&format!("UID STORE {uid} +FLAGS.SILENT (Fresh)"));
    }
    expunge(&mut at_target, deleted.target_uid);
    expunge(&mut at_target, replaced.target_uid);
    expunge(&mut at_source, gone.uid);
    let other = uid_next(&mut at_target);
    let stranger = Message {
        body: b"Subject: another\r\n\r\nIt is not what was moved.\r\n".to_vec(),
        flags: replaced.flags.clone(),
        date: "01-Jan-2001 00:00:00 +0000".to_owned(),
    };
    at_target.append("INBOX", &stranger);
    points_to(folder.path(), replaced, other);
    let again = uid_next(&mut at_target);
    at_target.command(&format!("UID COPY {} INBOX", doubled.target_uid));
    let mut chance = Chance::new(5);
    for number in 900..902 {
        at_source.append("INBOX", &message(&mut chance, number));
    }

    let expected = BTreeSet::from([
        (flagged.uid, "flags", By::Target),
        (deleted.uid, "missing", By::Target),
        (replaced.uid, "date", By::Nobody),
        (replaced.uid, "bytes", By::Nobody),
        (read.uid, "flags", By::Source),
        (both.uid, "flags", By::Both),
        (doubled.uid, "doubled", By::Nobody),
    ]);
    let found = verified(&asked, Depth::Full).await;
    assert_eq!(kinds(&found), expected);
    assert!(found.differences.iter().all(|one| one.folder == "INBOX"));
    let what = What::Doubled { target_uid: again };
    assert!(found.differences.iter().any(|one| one.what == what));
    assert!(!found.is_whole());
    assert_eq!(
        (found.compared, found.hashed, found.identical),
        (119, 118, 114)
    );
    let inbox = told(&found, "INBOX");
    assert_eq!((inbox.new, inbox.gone), (2, 1));
    assert_eq!(inbox.source, inbox.journal - 1 + 2);
    assert_eq!(inbox.found, inbox.journal - 1);
    assert_eq!(inbox.target, inbox.found + 1);

    // A sample finds the other bytes by the other size, and is the same sample again.
    let sample = verified(&asked, DEPTHS[1]).await;
    assert_eq!(kinds(&sample), expected);
    assert_eq!(verified(&asked, DEPTHS[1]).await, sample);
    let counts = verified(&asked, Depth::Counts).await;
    let missing = BTreeSet::from([(deleted.uid, "missing", By::Target)]);
    assert_eq!(kinds(&counts), missing);
}

#[tokio::test]
async fn a_folder_that_is_another_one_now_is_not_compared() {
    let (source, target) = (MailServer::start().unwrap(), MailServer::start().unwrap());
    fill(source.address(), "jane", 120, 43);
    let folder = tempfile::tempdir().unwrap();
    let ends = (end(source.address(), "jane"), end(target.address(), "jane"));
    let asked = asked(ends.0, ends.1, folder.path());
    moved(&asked).await.0.unwrap();
    let mut at_source = Client::open(source.address(), "jane");
    let mut at_target = Client::open(target.address(), "jane");
    at_source.command("CREATE Neu");
    at_source.command("DELETE Tief/1/2/3");
    at_source.command("DELETE Kunden");
    at_source.command("CREATE Kunden");
    at_target.command("DELETE Leer");
    at_target.command("DELETE Sent");
    at_target.command("CREATE Sent");
    let found = verified(&asked, Depth::Full).await;
    let told: BTreeMap<&str, Why> = found
        .not_compared
        .iter()
        .map(|one| (one.folder.as_str(), one.why))
        .collect();
    let expected = BTreeMap::from([
        ("Kunden", Why::SourceAnew),
        ("Leer", Why::TargetGone),
        ("Neu", Why::NotRun),
        ("Sent", Why::TargetAnew),
        ("Tief/1/2/3", Why::SourceGone),
    ]);
    assert_eq!(told, expected);
    assert!(found.differences.is_empty() && !found.is_whole());
}

/// What the target took without a UID is found among what it has.
#[tokio::test]
async fn a_target_that_names_no_uids_is_compared_all_the_same() {
    let source = MailServer::start().unwrap();
    let target = MailServer::announcing("IMAP4rev1 LITERAL+").unwrap();
    fill(source.address(), "jane", 80, 44);
    let folder = tempfile::tempdir().unwrap();
    let ends = (end(source.address(), "jane"), end(target.address(), "jane"));
    let asked = asked(ends.0, ends.1, folder.path());
    moved(&asked).await.0.unwrap();
    let found = verified(&asked, Depth::Full).await;
    assert!(found.is_whole(), "{:?}", found.differences);
    assert_eq!(
        (found.compared, found.identical, found.hashed),
        (80, 80, 80)
    );
}

#[tokio::test]
async fn keywords_that_the_target_did_not_keep_are_told() {
    let mut chance = Chance::new(45);
    let (mut source, mut with_words) = (Script::bare(), BTreeSet::new());
    for number in 1..=40 {
        let message = made(&mut chance, number, true);
        if message.flags.iter().any(|flag| !flag.starts_with('\\')) {
            with_words.insert((u32::try_from(number).unwrap(), "keywords", By::Nobody));
        }
        source = source.message("INBOX", message);
    }
    let (source, target) = (source.start(), Script::exchange().start());
    let folder = tempfile::tempdir().unwrap();
    let ends = (end(source.address(), "jane"), end(target.address(), "jane"));
    let asked = asked(ends.0, ends.1, folder.path());
    moved(&asked).await.0.unwrap();
    let found = verified(&asked, Depth::Full).await;
    assert!(!with_words.is_empty());
    assert_eq!(kinds(&found), with_words);
    assert_eq!((found.compared, found.hashed), (40, 40));
    assert_eq!(found.identical, 40 - with_words.len() as u64);
}

/// What is shown in the folder of all messages of Gmail too was moved with its label, and is nothing new.
#[tokio::test]
async fn what_has_a_label_is_not_missed_where_all_messages_are_shown() {
    let mut chance = Chance::new(46);
    let mut source = Script::gmail();
    for number in 1..=20 {
        let folder = if number % 2 == 0 { "INBOX" } else { "Work" };
        source = source.message(folder, made(&mut chance, number, true));
    }
    let source = source.start();
    let target = Script::announcing("IMAP4rev1 LITERAL+ MULTIAPPEND UIDPLUS").start();
    let folder = tempfile::tempdir().unwrap();
    let ends = (end(source.address(), "jane"), end(target.address(), "jane"));
    let asked = asked(ends.0, ends.1, folder.path());
    moved(&asked).await.0.unwrap();
    for depth in DEPTHS {
        let found = verified(&asked, depth).await;
        assert!(found.is_whole(), "{depth:?}: {:?}", found.differences);
        assert_eq!((found.compared, found.identical), (20, 20));
        let all = told(&found, "[Gmail]/All Mail");
        assert_eq!((all.elsewhere, all.new, all.source), (20, 0, 0));
    }
}
