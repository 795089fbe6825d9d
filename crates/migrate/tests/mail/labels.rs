//! Gmail: labels are folders, and one folder shows all messages.

use std::collections::BTreeSet;

use crate::client::Client;
use crate::corpus::Chance;
use crate::makes::made;
use crate::scripted::{Message, Script, Server};
use crate::{Heard, asked, end, moved};

const ALL: &str = "[Gmail]/All Mail";

fn labelled(chance: &mut Chance, number: u64, labels: &[&str]) -> Message {
    Message {
        labels: labels.iter().map(|one| (*one).to_owned()).collect(),
        ..made(chance, number, true)
    }
}

/// The bytes of a folder's messages, in one order.
fn bytes(server: &Server, folder: &str) -> Vec<Vec<u8>> {
    let messages = server.messages(folder).into_iter();
    let mut bytes: Vec<Vec<u8>> = messages.map(|one| one.bytes).collect();
    bytes.sort();
    bytes
}

/// Thirty in the inbox, of which ten have two labels more, and ten that are archived.
fn source() -> Server {
    let mut chance = Chance::new(51);
    let mut script = Script::gmail();
    for number in 0..30 {
        let labels: &[&str] = if number % 3 == 0 { &["A", "B/C"] } else { &[] };
        script = script.message("INBOX", labelled(&mut chance, number, labels));
    }
    for number in 30..40 {
        script = script.message(ALL, labelled(&mut chance, number, &[]));
    }
    script.start()
}

#[tokio::test]
async fn a_message_moves_with_each_of_its_labels_and_without_any_as_archived() {
    let source = source();
    assert_eq!(source.messages(ALL).len(), 40);
    let target = Script::announcing("IMAP4rev1 LITERAL+ MULTIAPPEND UIDPLUS").start();
    let folder = tempfile::tempdir().unwrap();
    let ends = (end(source.address(), "jane"), end(target.address(), "jane"));
    let asked = asked(ends.0, ends.1, folder.path());
    let (came, heard) = moved(&asked).await;
    assert_eq!(came.unwrap().elsewhere, 30);
    assert_eq!((heard.taken, heard.left), (30 + 10 + 10 + 10, 0));
    for folder in ["INBOX", "A", "B/C"] {
        assert_eq!(bytes(&source, folder), bytes(&target, folder), "{folder}");
    }
    // A few messages have the same bytes as others.
    let inbox: BTreeSet<Vec<u8>> = bytes(&source, "INBOX").into_iter().collect();
    let archived = |server: &Server| {
        let mut archived = bytes(server, ALL);
        archived.retain(|one| !inbox.contains(one));
        archived
    };
    assert_eq!(archived(&source), archived(&target));
    assert_eq!(target.messages(ALL).len(), 10);
    assert!(target.messages("[Gmail]/Starred").is_empty());

    let (came, heard) = moved(&asked).await;
    assert_eq!((came.unwrap().elsewhere, heard), (30, Heard::default()));

    // What comes later follows in the same way.
    let mut client = Client::open(source.address(), "jane");
    let mut chance = Chance::new(52);
    for folder in ["B/C", "\"[Gmail]/All Mail\""] {
        client.append(folder, &crate::corpus::message(&mut chance, 100));
    }
    let (came, heard) = moved(&asked).await;
    assert_eq!((came.unwrap().elsewhere, heard.taken), (31, 2));
    assert_eq!(target.messages("B/C").len(), 11);
    assert_eq!(target.messages(ALL).len(), 11);
}

/// What lost its only label is archived; where what is deleted is deleted at the target too, it goes from
/// there to the archive, and is never nowhere.
#[tokio::test]
async fn a_message_that_was_archived_later_moves_to_the_archive() {
    let source = source();
    let target = Script::announcing("IMAP4rev1 LITERAL+ UIDPLUS").start();
    let folder = tempfile::tempdir().unwrap();
    let ends = (end(source.address(), "jane"), end(target.address(), "jane"));
    let mut asked = asked(ends.0, ends.1, folder.path());
    moved(&asked).await.0.unwrap();
    let mut client = Client::open(source.address(), "jane");
    client.command("SELECT INBOX");
    // The first has other labels, and the second has none.
    client.command("UID STORE 1:2 +FLAGS.SILENT (\\Deleted)");
    client.command("UID EXPUNGE 1:2");
    client.command("SELECT \"[Gmail]/All Mail\"");
    client.command("UID STORE 1:* -FLAGS.SILENT (\\Deleted)");
    let second = source.messages(ALL)[1].bytes.clone();

    moved(&asked).await.0.unwrap();
    assert_eq!(target.messages("INBOX").len(), 30);
    asked.delete_on_target = true;
    let counts = moved(&asked).await.0.unwrap();
    assert_eq!((counts.deleted, counts.elsewhere), (2, 29));
    assert_eq!(bytes(&source, "INBOX"), bytes(&target, "INBOX"));
    assert!(bytes(&target, ALL).contains(&second));
    assert_eq!(target.messages(ALL).len(), 11);
}

#[tokio::test]
async fn between_two_with_labels_nothing_goes_where_all_is_only_shown() {
    let source = source();
    let target = Script::gmail().start();
    let folder = tempfile::tempdir().unwrap();
    let ends = (end(source.address(), "jane"), end(target.address(), "jane"));
    let asked = asked(ends.0, ends.1, folder.path());
    for taken in [60, 0] {
        let (came, heard) = moved(&asked).await;
        came.unwrap();
        assert_eq!((heard.taken, heard.left), (taken, 0));
    }
    for folder in ["INBOX", "A", "B/C"] {
        assert_eq!(bytes(&source, folder), bytes(&target, folder), "{folder}");
    }
    assert_eq!(target.messages("Archive").len(), 10);
    let is_view = |line: &String| {
        line.starts_with("APPEND")
            && ["All Mail", "Starred", "Important"]
                .iter()
                .any(|one| line.contains(one))
    };
    assert!(!target.heard().iter().any(is_view));
}
