//! Makes that cannot run here, as far as what they announce decides how they are spoken to.

use std::collections::BTreeSet;
use std::io::{Read, Write};
use std::net::TcpStream;
use std::time::Duration;

use harness::MailServer;

use crate::client::{Client, Mailbox};
use crate::corpus::{Chance, fill, message};
use crate::scripted::{Message, Script};
use crate::{asked, end, moved};

/// A message; Exchange Online would keep no keyword of it.
pub fn made(chance: &mut Chance, number: u64, has_keywords: bool) -> Message {
    let made = message(chance, number);
    let flags = made.flags.into_iter();
    Message {
        bytes: made.body,
        flags: flags
            .filter(|flag| has_keywords || flag.starts_with('\\'))
            .collect(),
        date: made.date,
        labels: BTreeSet::new(),
    }
}

/// The same without labels, in an order of their own.
pub fn sorted(mut messages: Vec<Message>) -> Vec<Message> {
    for message in &mut messages {
        message.labels.clear();
    }
    messages.sort();
    messages
}

#[tokio::test]
async fn each_make_gives_and_takes_everything() {
    let mut chance = Chance::new(31);
    for (name, from, to, has_keywords) in [
        (
            "bare to Exchange",
            Script::bare(),
            Script::exchange(),
            false,
        ),
        (
            "Exchange to Gmail",
            Script::exchange(),
            Script::gmail(),
            false,
        ),
        (
            "Gmail to another",
            Script::gmail(),
            Script::announcing("IMAP4rev1 LITERAL+ MULTIAPPEND UIDPLUS"),
            true,
        ),
    ] {
        let mut source = from;
        for number in 0..90 {
            let folder = ["INBOX", "Kunden/A", "Kunden/B"][usize::try_from(number % 3).unwrap()];
            source = source.message(folder, made(&mut chance, number, has_keywords));
        }
        let (source, target) = (source.start(), to.start());
        let folder = tempfile::tempdir().unwrap();
        let ends = (end(source.address(), "jane"), end(target.address(), "jane"));
        let asked = asked(ends.0, ends.1, folder.path());
        for _ in 0..2 {
            let (came, heard) = moved(&asked).await;
            assert!(came.is_ok(), "{name}: {came:?}");
            assert_eq!(heard.left, 0, "{name}");
            for folder in ["INBOX", "Kunden/A", "Kunden/B"] {
                let (from, to) = (source.messages(folder), target.messages(folder));
                assert!(!from.is_empty());
                assert!(sorted(from) == sorted(to), "{name}: {folder}");
            }
        }
        let wrote = source.heard().into_iter().find(|line| {
            ["APPEND", "CREATE", "STORE", "EXPUNGE", "SELECT"]
                .iter()
                .any(|word| line.contains(word))
        });
        assert_eq!(wrote, None, "{name}");
    }
}

/// The server is right where the plain client of these tests, which knows Dovecot, finds what it put in.
#[tokio::test]
async fn a_scripted_server_answers_as_a_real_one() {
    let (real, scripted) = (MailServer::start().unwrap(), Script::bare().start());
    fill(real.address(), "jane", 60, 32);
    fill(scripted.address(), "jane", 60, 32);
    // Dovecot writes dates in its own time zone, and ends each line with CRLF.
    let alike = |mut mailbox: Mailbox| {
        for messages in mailbox.folders.values_mut() {
            for message in messages.iter_mut() {
                message.date.clear();
                message.body.retain(|byte| *byte != b'\r');
            }
            messages.sort();
        }
        mailbox
    };
    let from = alike(Client::read(real.address(), "jane"));
    let to = alike(Client::read(scripted.address(), "jane"));
    assert!(from == to, "{}", from.differs(&to));

    let mut client = Client::open(scripted.address(), "jane");
    client.command("SELECT INBOX");
    client.command("STORE 1:2 +FLAGS.SILENT (\\Deleted)");
    client.command("STORE 3:* -FLAGS.SILENT (\\Deleted)");
    let before = scripted.messages("INBOX").len();
    assert_eq!(client.command("EXPUNGE").len(), 2);
    assert_eq!(scripted.messages("INBOX").len(), before - 2);
}

#[tokio::test]
async fn a_scripted_server_takes_its_time_and_ends_as_it_is_told() {
    let slow = Duration::from_millis(300);
    let source = Script::bare().message("INBOX", made(&mut Chance::new(33), 1, false));
    let target = Script::bare()
        .delays("APPEND", slow)
        .ends_after(40, "Connection closed. 14")
        .start();
    let source = source.start();
    let folder = tempfile::tempdir().unwrap();
    let ends = (end(source.address(), "jane"), end(target.address(), "jane"));
    let asked = asked(ends.0, ends.1, folder.path());
    let run = moved(&asked);
    tokio::pin!(run);
    while target.heard().iter().all(|line| !line.contains("SELECT")) {
        let wait = tokio::time::timeout(Duration::from_millis(5), &mut run);
        assert!(wait.await.is_err(), "it was over before");
    }
    assert!(target.messages("INBOX").is_empty());
    run.await.0.unwrap();
    assert_eq!(target.messages("INBOX").len(), 1);

    let mut line = TcpStream::connect(target.address()).unwrap();
    line.write_all("a NOOP\r\n".repeat(41).as_bytes()).unwrap();
    let mut said = String::new();
    line.read_to_string(&mut said).unwrap();
    assert_eq!(said.matches("a OK").count(), 40);
    assert!(said.ends_with("* BYE Connection closed. 14\r\n"), "{said}");
}
