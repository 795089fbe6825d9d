//! Bytes that are NUL, which servers do not hand out as they are.

use std::collections::BTreeSet;

use harness::MailServer;
use migrate::mail::{Alteration, Journal, Moved, Reason, run};

use crate::altered::altered;
use crate::client::{Client, Message};
use crate::scripted::{self, Script};
use crate::{Heard, asked, end, moved};

const DATE: &str = " 1-Feb-2020 10:00:00 +0000";

/// A part that is encoded, after which the two ways to ask do not agree by their places.
const ENCODED: &str = "MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n\
    --b\r\nContent-Transfer-Encoding: base64\r\n\r\nAAAA\r\n--b\r\n\r\n";

fn put(client: &mut Client, folder: &str, body: &[u8]) {
    let message = Message {
        body: body.to_vec(),
        flags: BTreeSet::new(),
        date: DATE.to_owned(),
    };
    client.append(folder, &message);
}

/// What a server gives of its inbox when it is asked for bytes of any kind.
fn binary(server: &MailServer) -> Vec<Vec<u8>> {
    let mut client = Client::open(server.address(), "jane");
    client.command("EXAMINE INBOX");
    client.command("FETCH 1:* (BINARY.PEEK[])")
}

#[tokio::test]
async fn a_message_with_nul_arrives_with_it() {
    let (source, target) = (MailServer::start().unwrap(), MailServer::start().unwrap());
    let mut client = Client::open(source.address(), "jane");
    let encoded = [ENCODED.as_bytes(), b"q\0r\r\n\x80 Euro\r\n--b--\r\n"].concat();
    let bodies: [&[u8]; 6] = [
        b"Subject: plain\r\n\r\nnothing of the kind, \xE2\x80\x94\r\n",
        b"Subject: body\r\n\r\nx\0y\r\n",
        b"Subject: he\0ad\r\n\r\nx\r\n",
        b"Subject: both\r\n\r\n\x80\0\r\n",
        b"Subject: euro\r\n\r\n5 \x80\r\n",
        &encoded,
    ];
    for body in bodies {
        put(&mut client, "INBOX", body);
    }
    let folder = tempfile::tempdir().unwrap();
    let ends = (end(source.address(), "jane"), end(target.address(), "jane"));
    let asked = asked(ends.0, ends.1, folder.path());
    let (came, heard) = moved(&asked).await;
    came.unwrap();
    assert_eq!((heard.taken, heard.left), (bodies.len(), 0));
    assert!(altered(&asked).is_empty());
    // Those that were looked at more closely came last.
    let sorted = |server: &MailServer| {
        let answers = binary(server).into_iter();
        let mut bodies: Vec<Vec<u8>> = answers
            .map(|answer| {
                let start = answer.windows(6).position(|some| some == b"BINARY");
                answer[start.unwrap()..].to_vec()
            })
            .collect();
        bodies.sort();
        bodies
    };
    assert_eq!(sorted(&source), sorted(&target));
    let has_nul = |one: &&Vec<u8>| one.contains(&0);
    assert_eq!(sorted(&target).iter().filter(has_nul).count(), 4);
    let (from, to) = (
        Client::read(source.address(), "jane"),
        Client::read(target.address(), "jane"),
    );
    assert!(from == to, "{}", from.differs(&to));
    assert_eq!(moved(&asked).await.1, Heard::default());
}

#[tokio::test]
async fn what_cannot_be_known_is_told() {
    let (source, target) = (MailServer::start().unwrap(), MailServer::start().unwrap());
    let mut client = Client::open(source.address(), "jane");
    // Two lines, of which one has the byte and one has what stands for it.
    let unclear = [ENCODED.as_bytes(), b"q\0r\r\nq\x80r\r\n--b--\r\n"].concat();
    // Too large to be looked at before it is on its way: once with NUL, and once with a letter like it.
    let long = "yyyyyyyy\r\n".repeat(63_000);
    let with_nul = [long.as_bytes(), b"x\0y\r\n"].concat();
    let without = [long.as_bytes(), b"5 \x80\r\n"].concat();
    for body in [&unclear, &with_nul, &without] {
        put(&mut client, "INBOX", body);
    }
    // The same where several folders go together.
    client.command("CREATE Other");
    put(&mut client, "Other", &without);
    put(&mut client, "Other", &with_nul);
    let folder = tempfile::tempdir().unwrap();
    let ends = (end(source.address(), "jane"), end(target.address(), "jane"));
    let asked = asked(ends.0, ends.1, folder.path());
    let (came, heard) = moved(&asked).await;
    came.unwrap();
    assert_eq!((heard.taken, heard.left), (5, 0));
    let told = altered(&asked);
    let places = told.iter().map(|one| (one.folder.as_str(), one.uid));
    let places: BTreeSet<(&str, u32)> = places.collect();
    assert_eq!(places, [("INBOX", 1), ("INBOX", 2), ("Other", 2)].into());
    assert!(told.iter().all(|one| one.what == Alteration::Nul));
}

/// Whatever ends the run before it is looked at.
#[tokio::test]
async fn what_was_not_looked_at_yet_is_told_until_it_is() {
    let (source, target) = (MailServer::start().unwrap(), MailServer::start().unwrap());
    let mut client = Client::open(source.address(), "jane");
    let without = [&b"yyyyyyyy\r\n".repeat(63_000)[..], b"5 \x80\r\n"].concat();
    put(&mut client, "INBOX", &without);
    let folder = tempfile::tempdir().unwrap();
    let ends = (end(source.address(), "jane"), end(target.address(), "jane"));
    let asked = asked(ends.0, ends.1, folder.path());
    let (from, to) = (&asked.source.address, &asked.target.address);
    let mut journal = Journal::open(&asked.journal, from, to).unwrap();
    let mut taken = 0;
    let mut tell = |moved: Moved<'_>| {
        if matches!(moved, Moved::Taken { .. }) {
            taken += 1;
            asked.pace.source.stop();
        }
    };
    run(&asked, &mut journal, &mut tell).await.ok();
    assert_eq!(taken, 1);
    drop(journal);
    let told = altered(&asked);
    assert_eq!(told.iter().map(|one| one.uid).collect::<Vec<_>>(), [1]);
}

/// A source that hands out NUL all the same, and a target that takes it or does not say so.
#[tokio::test]
async fn nul_is_only_sent_where_it_is_taken() {
    let message = |bytes: &[u8]| scripted::Message {
        bytes: bytes.to_vec(),
        date: DATE.to_owned(),
        ..scripted::Message::default()
    };
    let source = Script::bare()
        .message("INBOX", message(b"Subject: a\r\n\r\nx\0y\r\n"))
        .message("INBOX", message(b"Subject: b\r\n\r\n\x80\r\n"))
        .start();
    for (capabilities, left) in [
        ("IMAP4rev1 LITERAL+ UIDPLUS BINARY", 0),
        ("IMAP4rev1 UIDPLUS BINARY", 0),
        ("IMAP4rev1 LITERAL+ MULTIAPPEND UIDPLUS", 1),
    ] {
        let target = Script::announcing(capabilities).start();
        let folder = tempfile::tempdir().unwrap();
        let ends = (end(source.address(), "jane"), end(target.address(), "jane"));
        let asked = asked(ends.0, ends.1, folder.path());
        let (came, heard) = moved(&asked).await;
        came.unwrap();
        assert_eq!(
            (heard.taken, heard.left),
            (2 - left, left),
            "{capabilities}"
        );
        let mut bodies: Vec<Vec<u8>> = target
            .messages("INBOX")
            .into_iter()
            .map(|one| one.bytes)
            .collect();
        bodies.sort();
        let from = source.messages("INBOX");
        let expected: Vec<Vec<u8>> = from.into_iter().map(|one| one.bytes).skip(left).collect();
        assert_eq!(bodies, expected, "{capabilities}");
        let (from, to) = (&asked.source.address, &asked.target.address);
        let journal = Journal::open(&asked.journal, from, to).unwrap();
        let reasons = journal.not_moved().unwrap().into_iter();
        let reasons: Vec<Reason> = reasons.map(|one| one.reason).collect();
        assert_eq!(reasons, vec![Reason::Bytes; left], "{capabilities}");
        assert!(journal.altered().unwrap().is_empty());
    }
}
