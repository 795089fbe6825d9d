//! Connections that are compressed, with a real server.

use harness::MailServer;
use migrate::mail::{Compress, End};

use crate::client::{Client, Message};
use crate::corpus::fill;
use crate::cut::Line;
use crate::scripted::Script;
use crate::{asked, end, moved};

const CAN: &str = "mail_plugins = zlib\nprotocol imap {\n mail_plugins = zlib imap_zlib\n}\n";

#[tokio::test]
async fn compressed_both_ways_everything_arrives_as_it_was() {
    let source = MailServer::configured(CAN).unwrap();
    let target = MailServer::configured(CAN).unwrap();
    fill(source.address(), "jane", 200, 21);
    let folder = tempfile::tempdir().unwrap();
    let ends = [end(source.address(), "jane"), end(target.address(), "jane")];
    let [from, to] = ends.map(|end| End {
        compress: Compress::Always,
        ..end
    });
    let asked = asked(from, to, folder.path());
    for _ in 0..2 {
        let (came, heard) = moved(&asked).await;
        came.unwrap();
        assert_eq!(heard.left, 0);
        let from = Client::read(source.address(), "jane");
        let to = Client::read(target.address(), "jane");
        assert!(from == to, "{}", from.differs(&to));
        assert_eq!(to.messages(), 200);
    }
}

/// Both lines break after a fifth of what the messages have: only what is compressed gets through.
#[tokio::test]
async fn it_is_compressed_where_that_is_asked_for_and_not_to_this_machine_itself() {
    let source = MailServer::configured(CAN).unwrap();
    let target = MailServer::configured(CAN).unwrap();
    let mut client = Client::open(source.address(), "jane");
    for number in 0..40 {
        let line = format!("{number} {}\r\n", "lorem ipsum ".repeat(5));
        let message = Message {
            body: format!("Subject: {number}\r\n\r\n{}", line.repeat(800)).into_bytes(),
            flags: std::collections::BTreeSet::new(),
            date: " 1-Feb-2020 10:00:00 +0000".to_owned(),
        };
        client.append("INBOX", &message);
    }
    let lines = [
        Line::to(source.address()).await,
        Line::to(target.address()).await,
    ];
    let folder = tempfile::tempdir().unwrap();
    let ends = (end(lines[0].address, "jane"), end(lines[1].address, "jane"));
    let mut asked = asked(ends.0, ends.1, folder.path());
    for (compress, arrives) in [
        (Compress::Never, false),
        (Compress::Auto, false),
        (Compress::Always, true),
    ] {
        (asked.source.compress, asked.target.compress) = (compress, compress);
        for line in &lines {
            line.breaks_after(400_000);
        }
        let (came, _) = moved(&asked).await;
        assert_eq!(came.is_ok(), arrives, "{compress:?}: {came:?}");
    }
    let from = Client::read(source.address(), "jane");
    let to = Client::read(target.address(), "jane");
    assert!(from == to, "{}", from.differs(&to));
}

/// It is announced, and then refused: it goes on without.
#[tokio::test]
async fn a_server_that_announces_it_and_cannot_is_spoken_to_without() {
    let target = Script::gmail().start();
    let source = MailServer::start().unwrap();
    fill(source.address(), "jane", 10, 22);
    let folder = tempfile::tempdir().unwrap();
    let ends = [end(source.address(), "jane"), end(target.address(), "jane")];
    let [from, to] = ends.map(|end| End {
        compress: Compress::Always,
        ..end
    });
    let asked = asked(from, to, folder.path());
    let (came, heard) = moved(&asked).await;
    came.unwrap();
    assert_eq!((heard.taken, heard.left), (10, 0));
    assert!(target.heard().iter().any(|line| line == "COMPRESS DEFLATE"));
}
