//! What is deleted at the target, and what never is.

use std::collections::BTreeSet;
use std::net::SocketAddr;

use harness::MailServer;
use migrate::mail::{Asked, Counts, Moved};

use crate::client::{Client, Mailbox, Message};
use crate::corpus::Chance;
use crate::makes::made;
use crate::meanwhile::moved_while;
use crate::relay::Relay;
use crate::scripted::{Script, Server};
use crate::{Heard, asked, end, moved};

const ALL: usize = 45;

/// A small message, unlike every other. So small are they that each folder moves in one part, and has the
/// same UIDs on both sides.
pub fn small(number: usize) -> Message {
    let flags = if number.is_multiple_of(3) {
        "\\Seen"
    } else {
        "Odd"
    };
    Message {
        body: format!("Subject: {number}\r\n\r\n{}\r\n", "x".repeat(500)).into_bytes(),
        flags: BTreeSet::from([flags.to_owned()]),
        date: " 1-Feb-2020 10:00:00 +0000".to_owned(),
    }
}

/// The same, as a scripted server keeps it.
fn kept(number: usize) -> crate::scripted::Message {
    let Message { body, flags, date } = small(number);
    crate::scripted::Message {
        bytes: body,
        flags,
        date,
        ..crate::scripted::Message::default()
    }
}

/// Two servers with the same mailbox, and how one became the other.
struct Twins {
    source: MailServer,
    target: MailServer,
    /// The line on which the target is spoken to.
    to_target: Relay,
    _folder: tempfile::TempDir,
    asked: Asked,
}

impl Twins {
    /// Moved once, by way of a line on which what the source says can be changed.
    async fn moved_once() -> (Self, Relay) {
        let (source, target) = (MailServer::start().unwrap(), MailServer::start().unwrap());
        let mut client = Client::open(source.address(), "jane");
        for folder in ["Sent", "Tief/1/2/3"] {
            client.command(&format!("CREATE {folder}"));
        }
        for number in 0..ALL {
            let folder = match number {
                0..30 => "INBOX",
                30..40 => "Sent",
                _ => "Tief/1/2/3",
            };
            client.append(folder, &small(number));
        }
        let relay = Relay::to(source.address(), str::to_owned).await;
        let folder = tempfile::tempdir().unwrap();
        let to_target = Relay::to(target.address(), str::to_owned).await;
        let ends = (
            end(relay.address(), "jane"),
            end(to_target.address(), "jane"),
        );
        let mut asked = asked(ends.0, ends.1, folder.path());
        moved(&asked).await.0.unwrap();
        asked.delete_on_target = true;
        let twins = Self {
            source,
            target,
            to_target,
            _folder: folder,
            asked,
        };
        assert_eq!(twins.at_target().messages(), ALL);
        (twins, relay)
    }

    fn at_source(&self) -> Mailbox {
        Client::read(self.source.address(), "jane")
    }

    fn at_target(&self) -> Mailbox {
        Client::read(self.target.address(), "jane")
    }

    /// Opens the inbox on one side.
    fn inbox(server: &MailServer) -> Client {
        let mut client = Client::open(server.address(), "jane");
        client.command("SELECT INBOX");
        client
    }

    async fn run(&self) -> Counts {
        moved(&self.asked).await.0.unwrap()
    }
}

/// Deletes these messages of the open folder.
fn delete(client: &mut Client, set: &str) {
    client.command(&format!("UID STORE {set} +FLAGS.SILENT (\\Deleted)"));
    client.command(&format!("UID EXPUNGE {set}"));
}

#[tokio::test]
async fn what_the_source_deleted_goes_unless_somebody_changed_it() {
    let (mut twins, _relay) = Twins::moved_once().await;
    let mut source = Twins::inbox(&twins.source);
    let mut target = Twins::inbox(&twins.target);
    delete(&mut source, "1:6");
    // In use meanwhile: one is answered, and one is deleted there too.
    target.command("UID STORE 2 +FLAGS.SILENT (Mine)");
    delete(&mut target, "3");
    let before = twins.at_target();

    twins.asked.delete_on_target = false;
    let counts = twins.run().await;
    assert_eq!((counts.deleted, counts.kept), (0, 0));
    assert!(twins.at_target() == before);

    // Nor does a trial delete anything.
    twins.asked.delete_on_target = true;
    twins.asked.most = Some(10);
    assert_eq!(twins.run().await.deleted, 0);
    assert!(twins.at_target() == before);

    twins.asked.most = None;
    let counts = twins.run().await;
    assert_eq!((counts.deleted, counts.kept), (4, 1));
    let after = twins.at_target();
    assert_eq!(after.messages(), ALL - 5);
    let inbox = |mailbox: &Mailbox| mailbox.folders["INBOX"].clone();
    let (mine, others): (Vec<Message>, Vec<Message>) = inbox(&after)
        .into_iter()
        .partition(|one| one.flags.contains("Mine"));
    assert_eq!(mine.len(), 1);
    assert_eq!(others, inbox(&twins.at_source()));

    // Once nothing of anybody's is lost with it, that one goes too.
    target.command("UID STORE 2 -FLAGS.SILENT (Mine)");
    let counts = twins.run().await;
    assert_eq!((counts.deleted, counts.kept), (1, 0));
    assert!(twins.at_target() == twins.at_source());
    let (came, heard) = moved(&twins.asked).await;
    assert_eq!((came.unwrap().deleted, heard), (0, Heard::default()));
}

/// A folder that has none of what moved, and something else, may be another in the place of the one that was. Once
/// what it has moved from it too, it is the one.
#[tokio::test]
async fn a_folder_with_nothing_of_what_moved_deletes_nothing() {
    let (twins, _relay) = Twins::moved_once().await;
    let mut source = Twins::inbox(&twins.source);
    let before = twins.at_target().folders["INBOX"].len();
    delete(&mut source, "1:*");
    source.append("INBOX", &small(1_000));
    assert_eq!(twins.run().await.deleted, 0);
    assert_eq!(twins.at_target().folders["INBOX"].len(), before + 1);
    assert_eq!(twins.run().await.deleted, before);
    assert!(twins.at_target() == twins.at_source());
}

/// What a source says in place of the truth, and what that is called.
type Lie = (&'static str, fn(&str) -> String);

/// A source that has nothing, or does not agree with itself, has deleted nothing.
#[tokio::test]
async fn an_answer_that_cannot_be_relied_on_deletes_nothing() {
    let (twins, relay) = Twins::moved_once().await;
    delete(&mut Twins::inbox(&twins.source), "4");
    let before = twins.at_target();
    let lies: [Lie; 5] = [
        ("it is empty", |line| match line.split_once("(MESSAGES ") {
            Some((status, rest)) => {
                let rest = rest.trim_start_matches(|one: char| one.is_ascii_digit());
                format!("{status}(MESSAGES 0{rest}")
            }
            None => line.to_owned(),
        }),
        ("it opens empty", |line| {
            if line.ends_with(" EXISTS\r\n") {
                "* 0 EXISTS\r\n".to_owned()
            } else {
                line.to_owned()
            }
        }),
        ("it tells of some alone", |line| {
            if line.starts_with("* 2 FETCH (UID ") {
                String::new()
            } else {
                line.to_owned()
            }
        }),
        ("it tells of none", |line| {
            if line.contains(" FETCH (UID ") {
                String::new()
            } else {
                line.to_owned()
            }
        }),
        ("it is numbered anew as soon as it is open", |line| {
            line.replace("* OK [UIDVALIDITY ", "* OK [UIDVALIDITY 9")
        }),
    ];
    for (lie, edit) in lies {
        relay.edits(edit);
        let counts = twins.run().await;
        assert_eq!(counts.deleted, 0, "{lie}");
        assert!(twins.at_target() == before, "{lie}");
    }
    relay.changes_nothing();
    assert_eq!(twins.run().await.deleted, 1);
    assert!(twins.at_target() == twins.at_source());
}

#[tokio::test]
async fn a_folder_that_went_away_or_was_made_anew_deletes_nothing() {
    let (twins, _relay) = Twins::moved_once().await;
    let mut source = Client::open(twins.source.address(), "jane");
    source.command("DELETE Tief/1/2/3");
    // One that is made anew under its name with a part of its messages has other numbers.
    source.command("CREATE Other");
    source.command("SELECT Sent");
    source.command("COPY 1:2 Other");
    source.command("CLOSE");
    source.command("DELETE Sent");
    source.command("RENAME Other Sent");
    let before = twins.at_target();
    for _ in 0..2 {
        assert_eq!(twins.run().await.deleted, 0);
    }
    let after = twins.at_target();
    assert!(after.folders["Tief/1/2/3"] == before.folders["Tief/1/2/3"]);
    assert!(after.folders["Sent"] == before.folders["Sent"]);
    assert_eq!(after.messages(), ALL);
}

#[tokio::test]
async fn a_target_folder_that_was_made_anew_keeps_what_it_has() {
    let (twins, _relay) = Twins::moved_once().await;
    let mut target = Client::open(twins.target.address(), "jane");
    target.command("CREATE Other");
    target.command("SELECT Sent");
    target.command("COPY 1:* Other");
    target.command("CLOSE");
    target.command("DELETE Sent");
    target.command("RENAME Other Sent");
    let mut source = Client::open(twins.source.address(), "jane");
    source.command("SELECT Sent");
    delete(&mut source, "1:3");
    let before = twins.at_target();
    for _ in 0..2 {
        assert_eq!(twins.run().await.deleted, 0);
    }
    assert!(twins.at_target() == before);
}

/// Without UIDPLUS, whatever else is marked would go too.
#[tokio::test]
async fn a_target_that_deletes_no_single_message_deletes_none() {
    let mut chance = Chance::new(22);
    let mut source = Script::announcing("IMAP4rev1 UIDPLUS");
    for number in 0..8 {
        source = source.message("INBOX", made(&mut chance, number, true));
    }
    let source = source.start();
    let target = Script::announcing("IMAP4rev1 LITERAL+").start();
    let folder = tempfile::tempdir().unwrap();
    let ends = (end(source.address(), "jane"), end(target.address(), "jane"));
    let mut asked = asked(ends.0, ends.1, folder.path());
    asked.delete_on_target = true;
    moved(&asked).await.0.unwrap();
    let mut client = Client::open(source.address(), "jane");
    client.command("SELECT INBOX");
    delete(&mut client, "2:3");
    assert_eq!(source.messages("INBOX").len(), 6);
    let counts = moved(&asked).await.0.unwrap();
    assert_eq!((counts.deleted, counts.kept), (0, 2));
    assert_eq!(target.messages("INBOX").len(), 8);
    assert!(target.heard().iter().all(|line| !line.contains("EXPUNGE")));
}

/// A message that moved at the source is not deleted where it was before it is where it went.
#[tokio::test]
async fn what_moved_to_another_folder_stays_until_it_is_there() {
    let mut chance = Chance::new(23);
    let mut source = Script::announcing("IMAP4rev1 UIDPLUS");
    for number in 0..4 {
        source = source.message("INBOX", made(&mut chance, number, false));
    }
    let source = source.start();
    let target = Script::announcing("IMAP4rev1 LITERAL+ UIDPLUS")
        // What is refused among others is tried once more, alone.
        .refuses("APPEND \"Kept\"", (1, 2), "NO [OVERQUOTA] no room")
        .start();
    let folder = tempfile::tempdir().unwrap();
    let ends = (end(source.address(), "jane"), end(target.address(), "jane"));
    let mut asked = asked(ends.0, ends.1, folder.path());
    asked.delete_on_target = true;
    moved(&asked).await.0.unwrap();

    let one = source.messages("INBOX")[1].clone();
    let mut client = Client::open(source.address(), "jane");
    client.command("CREATE Kept");
    let flags: BTreeSet<String> = one.flags.clone();
    let (body, date) = (one.bytes.clone(), one.date.clone());
    client.append("Kept", &Message { body, flags, date });
    client.command("SELECT INBOX");
    delete(&mut client, "2");
    let (came, heard) = moved(&asked).await;
    let counts = came.unwrap();
    assert_eq!((heard.left, counts.deleted, counts.kept), (1, 0, 1));
    assert_eq!(target.messages("INBOX").len(), 4);

    let (came, heard) = moved(&asked).await;
    let counts = came.unwrap();
    assert_eq!((heard.taken, counts.deleted, counts.kept), (1, 1, 0));
    assert_eq!(target.messages("INBOX").len(), 3);
    assert_eq!(target.messages("Kept")[0].bytes, one.bytes);
}

/// The state of all folders is asked for once: what somebody puts into a folder whose turn is over, or that was
/// not there yet, is gone from where it was, and nowhere else at the target.
#[tokio::test]
async fn what_moves_to_another_folder_meanwhile_stays_until_it_is_there() {
    for folder in ["Sent", "Neu"] {
        let (twins, _relay) = Twins::moved_once().await;
        let mut source = Twins::inbox(&twins.source);
        delete(&mut source, "1");
        let before = twins.at_target();
        let mut is_first = true;
        let came = moved_while(&twins.asked, &mut |what: Moved<'_>| {
            if matches!(what, Moved::Folder { .. }) && std::mem::take(&mut is_first) {
                if folder == "Neu" {
                    source.command("CREATE Neu");
                }
                source.command(&format!("UID MOVE 2 {folder}"));
            }
        })
        .await;
        let counts = came.unwrap();
        assert_eq!((counts.deleted, counts.kept), (0, 2), "{folder}");
        assert!(
            twins.at_target().folders["INBOX"] == before.folders["INBOX"],
            "{folder}"
        );
        let counts = twins.run().await;
        assert_eq!((counts.deleted, counts.kept), (2, 0), "{folder}");
        assert!(twins.at_target() == twins.at_source(), "{folder}");
    }
}

/// Where a source lacks a large part of a folder, nobody may have meant the target.
#[tokio::test]
async fn a_folder_that_was_emptied_keeps_what_it_has() {
    for (gone, deleted) in [(100, 101), (101, 1)] {
        let mut source = Script::announcing("IMAP4rev1 UIDPLUS");
        for number in 0..130 {
            let folder = if number < 125 { "INBOX" } else { "Sent" };
            source = source.message(folder, kept(number));
        }
        let source = source.start();
        let target = Script::announcing("IMAP4rev1 LITERAL+ UIDPLUS").start();
        let folder = tempfile::tempdir().unwrap();
        let ends = (end(source.address(), "jane"), end(target.address(), "jane"));
        let mut asked = asked(ends.0, ends.1, folder.path());
        asked.delete_on_target = true;
        moved(&asked).await.0.unwrap();
        let mut client = Client::open(source.address(), "jane");
        client.command("SELECT INBOX");
        delete(&mut client, &format!("1:{gone}"));
        client.command("SELECT Sent");
        delete(&mut client, "2");
        for turn in 0..2 {
            let counts = moved(&asked).await.0.unwrap();
            let expected = if turn == 0 { deleted } else { 0 };
            let kept = gone + 1 - deleted;
            assert_eq!((counts.deleted, counts.kept), (expected, kept), "{gone}");
            let there = (
                target.messages("INBOX").len(),
                target.messages("Sent").len(),
            );
            assert_eq!(there, (125 + 1 - deleted, 4), "{gone}");
        }
    }
}

/// Five messages that moved, of which the source deleted two; they are marked at the target, and the run was cut
/// off before they were removed.
struct CutOff {
    _source: Server,
    target: Server,
    asked: Asked,
    _folder: tempfile::TempDir,
}

/// At a target that refuses to take back a mark as often as there are words for it.
async fn cut_off(refusals: &[&str]) -> CutOff {
    let mut source = Script::announcing("IMAP4rev1 UIDPLUS");
    for number in 0..5 {
        source = source.message("INBOX", kept(number));
    }
    let source = source.start();
    let target = Script::announcing("IMAP4rev1 LITERAL+ UIDPLUS");
    let target = target.refuses("EXPUNGE", (1, 1), "NO not now");
    let target = refusals.iter().fold(target, |target, said| {
        target.refuses("-FLAGS.SILENT", (1, 1), said)
    });
    let target = target.start();
    let folder = tempfile::tempdir().unwrap();
    let ends = (end(source.address(), "jane"), end(target.address(), "jane"));
    let mut asked = asked(ends.0, ends.1, folder.path());
    asked.delete_on_target = true;
    moved(&asked).await.0.unwrap();
    let mut client = Client::open(source.address(), "jane");
    client.command("SELECT INBOX");
    delete(&mut client, "1,4");
    assert!(moved(&asked).await.0.is_err());
    assert_eq!(there(&target), (5, 2));
    CutOff {
        _source: source,
        target,
        asked,
        _folder: folder,
    }
}

/// How many messages the inbox has, and how many of them are marked to be removed.
fn there(server: &Server) -> (usize, usize) {
    let inbox = server.messages("INBOX");
    let marked = inbox.iter().filter(|one| one.flags.contains("\\Deleted"));
    (inbox.len(), marked.count())
}

#[tokio::test]
async fn a_deletion_that_was_cut_off_is_done_by_the_next_run() {
    let cut = cut_off(&[]).await;
    assert_eq!(moved(&cut.asked).await.0.unwrap().deleted, 2);
    assert_eq!(there(&cut.target), (3, 0));
}

/// Nobody's program removes what such a run had marked and the next one does not delete.
#[tokio::test]
async fn the_mark_of_a_deletion_that_was_cut_off_is_taken_back() {
    for (deletes, left) in [(false, 5), (true, 4)] {
        let mut cut = cut_off(&[]).await;
        flag(cut.target.address(), 1, "Mine");
        cut.asked.delete_on_target = deletes;
        moved(&cut.asked).await.0.unwrap();
        assert_eq!(there(&cut.target), (left, 0), "{deletes}");
    }
}

/// A mark that could not be taken back is not forgotten.
#[tokio::test]
async fn a_target_that_keeps_the_mark_for_now_is_asked_again() {
    let mut cut = cut_off(&["NO [NOPERM] not now"]).await;
    cut.asked.delete_on_target = false;
    moved(&cut.asked).await.0.unwrap();
    assert_eq!(there(&cut.target), (5, 2));
    moved(&cut.asked).await.0.unwrap();
    assert_eq!(there(&cut.target), (5, 0));
}

/// Somebody's own mark is a change like any other.
#[tokio::test]
async fn only_what_was_cut_off_is_taken_back() {
    let mut cut = cut_off(&[]).await;
    cut.asked.delete_on_target = false;
    moved(&cut.asked).await.0.unwrap();
    flag(cut.target.address(), 1, "\\Deleted");
    cut.asked.delete_on_target = true;
    let counts = moved(&cut.asked).await.0.unwrap();
    assert_eq!((counts.deleted, counts.kept), (1, 1));
    assert_eq!(there(&cut.target), (4, 1));
}

/// What was never moved by this journal is not touched, however alike it is.
#[tokio::test]
async fn somebodys_own_message_stays_though_it_is_alike() {
    let (twins, _relay) = Twins::moved_once().await;
    let own = small(5_000);
    let mut source = Twins::inbox(&twins.source);
    source.append("INBOX", &own);
    twins.run().await;
    Client::open(twins.target.address(), "jane").append("INBOX", &own);
    delete(&mut source, "31");
    assert_eq!(twins.run().await.deleted, 1);
    let inbox = twins.at_target().folders["INBOX"].clone();
    assert_eq!(inbox.iter().filter(|one| one.body == own.body).count(), 1);
}

/// Adds a flag to a message of somebody's inbox.
fn flag(server: SocketAddr, uid: u32, flag: &str) {
    let mut client = Client::open(server, "jane");
    client.command("SELECT INBOX");
    client.command(&format!("UID STORE {uid} +FLAGS ({flag})"));
}

/// Somebody may answer a message after it was looked at, and before it is marked or removed.
#[tokio::test]
async fn what_somebody_changes_at_the_last_moment_stays() {
    for moment in ["(\\Deleted)", "NOOP"] {
        let (twins, _relay) = Twins::moved_once().await;
        delete(&mut Twins::inbox(&twins.source), "1:4");
        let server = twins.target.address();
        twins
            .to_target
            .before(moment, move || flag(server, 2, "\\Answered"));
        let counts = twins.run().await;
        assert!(twins.to_target.is_done(), "{moment}");
        assert_eq!((counts.deleted, counts.kept), (3, 1), "{moment}");
        let after = twins.at_target();
        assert_eq!(after.messages(), ALL - 3, "{moment}");
        let inbox = after.folders["INBOX"].iter();
        let answered: Vec<&Message> = inbox
            .filter(|one| one.flags.contains("\\Answered"))
            .collect();
        assert_eq!(answered.len(), 1, "{moment}");
        assert!(!answered[0].flags.contains("\\Deleted"), "{moment}");

        let mut client = Twins::inbox(&twins.target);
        client.command("UID STORE 2 -FLAGS (\\Answered)");
        assert_eq!(twins.run().await.deleted, 1, "{moment}");
        assert!(twins.at_target() == twins.at_source(), "{moment}");
    }
}

/// Where a target numbers changes, it marks nothing that was changed; else the mark is taken back.
#[tokio::test]
async fn a_message_that_is_changed_meanwhile_has_no_mark_of_ours() {
    for (announced, numbers) in [
        ("IMAP4rev1 LITERAL+ UIDPLUS", false),
        ("IMAP4rev1 LITERAL+ UIDPLUS CONDSTORE", true),
    ] {
        let mut source = Script::announcing("IMAP4rev1 UIDPLUS");
        for number in 0..6 {
            source = source.message("INBOX", kept(number));
        }
        let source = source.start();
        let target = Script::announcing(announced).start();
        let line = Relay::to(target.address(), str::to_owned).await;
        let folder = tempfile::tempdir().unwrap();
        let ends = (end(source.address(), "jane"), end(line.address(), "jane"));
        let mut asked = asked(ends.0, ends.1, folder.path());
        asked.delete_on_target = true;
        moved(&asked).await.0.unwrap();
        let mut client = Client::open(source.address(), "jane");
        client.command("SELECT INBOX");
        delete(&mut client, "1:3");
        let server = target.address();
        line.before("+FLAGS.SILENT", move || flag(server, 2, "Mine"));
        let counts = moved(&asked).await.0.unwrap();
        assert_eq!((counts.deleted, counts.kept), (2, 1), "{announced}");
        let there = target.messages("INBOX");
        assert_eq!(there.len(), 4, "{announced}");
        let mine: Vec<_> = there
            .iter()
            .filter(|one| one.flags.contains("Mine"))
            .collect();
        assert_eq!(mine.len(), 1, "{announced}");
        assert!(!mine[0].flags.contains("\\Deleted"), "{announced}");
        let heard = |piece: &str| target.heard().iter().any(|line| line.contains(piece));
        assert_eq!(heard("(UNCHANGEDSINCE "), numbers, "{announced}");
        assert_eq!(heard("-FLAGS.SILENT (\\Deleted)"), !numbers, "{announced}");
    }
}
