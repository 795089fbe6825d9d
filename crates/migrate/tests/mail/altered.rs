//! What arrives otherwise than it was is told, and mended once it can be.

use harness::MailServer;
use migrate::mail::{Alteration, Altered, Asked, Journal};

use crate::client::{Client, Mailbox};
use crate::corpus::{Chance, fill, message};
use crate::delete::small;
use crate::makes::made;
use crate::relay::Relay;
use crate::scripted::{Message, Script, Server};
use crate::{Heard, asked, end, moved};

/// What the journal tells.
pub fn altered(asked: &Asked) -> Vec<Altered> {
    let (from, to) = (&asked.source.address, &asked.target.address);
    let journal = Journal::open(&asked.journal, from, to).unwrap();
    journal.altered().unwrap()
}

/// A mailbox with flags of the system alone.
fn without_keywords(mut mailbox: Mailbox) -> Mailbox {
    for message in mailbox.folders.values_mut().flatten() {
        message.flags.retain(|flag| flag.starts_with('\\'));
    }
    for messages in mailbox.folders.values_mut() {
        messages.sort();
    }
    mailbox
}

#[tokio::test]
async fn keywords_that_are_not_kept_are_told_and_brought_once_they_are() {
    let (source, target) = (MailServer::start().unwrap(), MailServer::start().unwrap());
    fill(source.address(), "jane", 60, 11);
    let relay = Relay::to(target.address(), |line| line.replace(" \\*)]", ")]")).await;
    let folder = tempfile::tempdir().unwrap();
    let ends = (end(source.address(), "jane"), end(relay.address(), "jane"));
    let asked = asked(ends.0, ends.1, folder.path());
    let (came, heard) = moved(&asked).await;
    came.unwrap();
    assert_eq!((heard.taken, heard.left), (60, 0));
    let from = Client::read(source.address(), "jane");
    let keywords: usize = from
        .folders
        .values()
        .flatten()
        .map(|one| one.flags.iter().filter(|flag| !flag.starts_with('\\')))
        .map(|keywords| usize::from(keywords.count() > 0))
        .sum();
    let told = altered(&asked);
    assert_eq!(told.len(), keywords);
    assert!(keywords > 10, "{keywords}");
    let is_known = |one: &Altered| match &one.what {
        Alteration::Keywords(all) => all
            .iter()
            .all(|one| ["$Forwarded", "$Label1", "Projekt-X"].contains(&one.as_str())),
        _ => false,
    };
    assert!(told.iter().all(is_known), "{told:?}");
    let to = Client::read(target.address(), "jane");
    assert!(without_keywords(from.clone()) == without_keywords(to));

    // Nothing is new and nothing is kept: told again, and nothing else.
    let (came, heard) = moved(&asked).await;
    came.unwrap();
    assert_eq!(heard, Heard::default());
    assert_eq!(altered(&asked), told);

    relay.changes_nothing();
    let (came, heard) = moved(&asked).await;
    came.unwrap();
    assert_eq!((heard.taken, heard.flags), (0, keywords));
    assert!(altered(&asked).is_empty());
    let to = Client::read(target.address(), "jane");
    assert!(from == to, "{}", from.differs(&to));
    assert_eq!(moved(&asked).await.1, Heard::default());
}

#[tokio::test]
async fn a_keyword_that_comes_later_and_is_not_kept_is_told_too() {
    let mut chance = Chance::new(12);
    let source = Script::bare().message("INBOX", made(&mut chance, 1, false));
    let source = source.message("INBOX", made(&mut chance, 2, false)).start();
    let target = Script::exchange().start();
    let folder = tempfile::tempdir().unwrap();
    let ends = (end(source.address(), "jane"), end(target.address(), "jane"));
    let asked = asked(ends.0, ends.1, folder.path());
    moved(&asked).await.0.unwrap();
    assert!(altered(&asked).is_empty());
    let mut client = Client::open(source.address(), "jane");
    client.command("SELECT INBOX");
    client.command("STORE 2 +FLAGS.SILENT ($MDNSent Projekt-X)");
    moved(&asked).await.0.unwrap();
    let told = Altered {
        folder: "INBOX".to_owned(),
        uid: 2,
        what: Alteration::Keywords(vec!["Projekt-X".to_owned()]),
    };
    assert_eq!(altered(&asked), [told]);
    assert!(target.messages("INBOX")[1].flags.contains("$MDNSent"));
    // What the source takes away is not lost any more.
    client.command("STORE 2 -FLAGS.SILENT (Projekt-X)");
    moved(&asked).await.0.unwrap();
    assert!(altered(&asked).is_empty());
}

/// As a target answers that does not say under which UIDs it takes messages; Dovecot does so whatever it
/// announces.
fn without_uids(line: &str) -> String {
    match (line.find("[APPENDUID "), line.find("] ")) {
        (Some(start), Some(end)) if start < end => {
            format!("{}{}", &line[..start], &line[end + 2..])
        }
        _ => line.to_owned(),
    }
}

#[tokio::test]
async fn flags_follow_to_a_real_server_that_tells_no_uids() {
    let (source, target) = (MailServer::start().unwrap(), MailServer::start().unwrap());
    let mut client = Client::open(source.address(), "jane");
    for number in 0..70 {
        // Some are alike.
        client.append("INBOX", &small(number % 60));
    }
    let relay = Relay::to(target.address(), without_uids).await;
    let folder = tempfile::tempdir().unwrap();
    let ends = (end(source.address(), "jane"), end(relay.address(), "jane"));
    let asked = asked(ends.0, ends.1, folder.path());
    moved(&asked).await.0.unwrap();
    client.command("SELECT INBOX");
    client.command("STORE 1:9,55:65 +FLAGS.SILENT (\\Flagged Later)");
    client.append("INBOX", &small(99));
    let (came, heard) = moved(&asked).await;
    came.unwrap();
    assert_eq!((heard.taken, heard.flags), (1, 20));
    let from = Client::read(source.address(), "jane");
    let to = Client::read(target.address(), "jane");
    assert!(from == to, "{}", from.differs(&to));
    assert_eq!(moved(&asked).await.1, Heard::default());
}

/// A target without UIDPLUS does not say under which UIDs it took what.
#[tokio::test]
async fn flags_follow_where_no_uids_are_told_and_each_body_is_looked_at_once() {
    let mut chance = Chance::new(41);
    let mut source = Script::bare();
    let alike = made(&mut chance, 0, true);
    for number in 0..40 {
        let one = if number % 4 == 0 {
            alike.clone()
        } else {
            made(&mut chance, number, true)
        };
        source = source.message("INBOX", one);
    }
    let source = source.start();
    let target = Script::announcing("IMAP4rev1 LITERAL+").start();
    let folder = tempfile::tempdir().unwrap();
    let ends = (end(source.address(), "jane"), end(target.address(), "jane"));
    let asked = asked(ends.0, ends.1, folder.path());
    moved(&asked).await.0.unwrap();
    let bodies = |server: &Server| {
        let heard = server.heard().into_iter();
        heard.filter(|line| line.contains("BODY.PEEK[]")).count()
    };
    assert_eq!(bodies(&target), 1);

    let mut client = Client::open(source.address(), "jane");
    client.command("SELECT INBOX");
    client.command("STORE 1:5 +FLAGS.SILENT (\\Flagged Later)");
    client.append("INBOX", &message(&mut chance, 99));
    let (came, heard) = moved(&asked).await;
    came.unwrap();
    assert_eq!((heard.taken, heard.flags), (1, 5));
    let sorted = |mut messages: Vec<Message>| {
        messages.sort();
        messages
    };
    assert_eq!(
        sorted(source.messages("INBOX")),
        sorted(target.messages("INBOX"))
    );
    assert_eq!(bodies(&target), 2);
    assert_eq!(moved(&asked).await.1, Heard::default());
    assert_eq!(bodies(&target), 2);
}
