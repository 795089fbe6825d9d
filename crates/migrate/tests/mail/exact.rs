//! What arrives, between servers of several kinds.

use harness::MailServer;

use crate::client::{Client, Mailbox};
use crate::corpus::{Chance, fill, message};
use crate::{Heard, asked, end, moved};

fn same(source: &MailServer, target: &MailServer, user: &str) -> Mailbox {
    let from = Client::read(source.address(), user);
    let to = Client::read(target.address(), user);
    assert!(from == to, "{}", from.differs(&to));
    from
}

#[tokio::test]
async fn everything_arrives_as_it_was_and_the_second_run_has_nothing_to_do() {
    let (source, target) = (MailServer::start().unwrap(), MailServer::start().unwrap());
    fill(source.address(), "jane", 300, 1);
    let folder = tempfile::tempdir().unwrap();
    let ends = (end(source.address(), "jane"), end(target.address(), "jane"));
    let asked = asked(ends.0, ends.1, folder.path());
    let (came, heard) = moved(&asked).await;
    assert_eq!(came.unwrap().folders, 10);
    assert_eq!((heard.taken, heard.left), (300, 0));
    assert_eq!(same(&source, &target, "jane").messages(), 300);

    let (came, heard) = moved(&asked).await;
    let counts = came.unwrap();
    assert_eq!((counts.unchanged, counts.folders), (10, 10));
    assert_eq!(heard, Heard::default());
}

/// Other makes announce less, and each lacks another thing.
#[tokio::test]
async fn servers_that_can_less_lose_nothing_either() {
    for capabilities in [
        "IMAP4rev1",
        "IMAP4rev1 LITERAL- UIDPLUS SASL-IR AUTH=PLAIN",
        "IMAP4rev1 LITERAL+ CONDSTORE NAMESPACE",
        "IMAP4rev1 MULTIAPPEND LITERAL+ UIDPLUS",
    ] {
        let (source, target) = (
            MailServer::announcing(capabilities).unwrap(),
            MailServer::announcing(capabilities).unwrap(),
        );
        fill(source.address(), "jane", 120, 2);
        let folder = tempfile::tempdir().unwrap();
        let ends = (end(source.address(), "jane"), end(target.address(), "jane"));
        let asked = asked(ends.0, ends.1, folder.path());
        let (came, heard) = moved(&asked).await;
        assert!(came.is_ok(), "{capabilities}: {came:?}");
        assert_eq!((heard.taken, heard.left), (120, 0), "{capabilities}");
        same(&source, &target, "jane");
        let (came, heard) = moved(&asked).await;
        assert!(came.is_ok(), "{capabilities}: {came:?}");
        assert_eq!(heard, Heard::default(), "{capabilities}");
        same(&source, &target, "jane");
    }
}

#[tokio::test]
async fn what_comes_later_follows_and_both_sides_flags_stand() {
    let (source, target) = (MailServer::start().unwrap(), MailServer::start().unwrap());
    fill(source.address(), "jane", 60, 3);
    let folder = tempfile::tempdir().unwrap();
    let ends = (end(source.address(), "jane"), end(target.address(), "jane"));
    let asked = asked(ends.0, ends.1, folder.path());
    moved(&asked).await.0.unwrap();

    let mut at_source = Client::open(source.address(), "jane");
    let mut at_target = Client::open(target.address(), "jane");
    for client in [&mut at_source, &mut at_target] {
        client.command("SELECT INBOX");
        client.command("STORE 1:3 FLAGS.SILENT (\\Seen $Label1)");
    }
    moved(&asked).await.0.unwrap();
    let mut chance = Chance::new(9);
    for number in 900..910 {
        at_source.append("Sent", &message(&mut chance, number));
    }
    at_source.command("STORE 1 +FLAGS.SILENT (\\Flagged)");
    at_source.command("STORE 2 -FLAGS.SILENT ($Label1)");
    // Meanwhile the new mailbox is in use: one is answered, and one is deleted.
    at_target.command("STORE 1 +FLAGS.SILENT (\\Answered)");
    at_target.command("STORE 3 -FLAGS.SILENT (\\Seen)");
    at_target.command("STORE 4 +FLAGS.SILENT (\\Deleted)");
    at_target.command("EXPUNGE");
    let kept = Client::read(target.address(), "jane").messages();
    assert!(kept < 60, "{kept}");
    let (came, heard) = moved(&asked).await;
    came.unwrap();
    assert_eq!((heard.taken, heard.flags), (10, 2));

    let flags = |client: &mut Client, number: u32| {
        let said = client.command(&format!("FETCH {number} (FLAGS)"));
        String::from_utf8_lossy(&said[0]).into_owned()
    };
    let first = flags(&mut at_target, 1);
    for flag in ["\\Seen", "\\Flagged", "\\Answered", "$Label1"] {
        assert!(first.contains(flag), "{first}");
    }
    assert!(!flags(&mut at_target, 2).contains("$Label1"));
    assert!(!flags(&mut at_target, 3).contains("\\Seen"));
    let (from, to) = (
        Client::read(source.address(), "jane"),
        Client::read(target.address(), "jane"),
    );
    assert_eq!(to.messages(), kept + 10, "what was deleted there stays so");
    assert_eq!(to.folders["Sent"], from.folders["Sent"]);
}

/// A folder that is made anew has other numbers for the same messages.
#[tokio::test]
async fn a_folder_that_was_made_anew_is_not_sent_twice() {
    let (source, target) = (MailServer::start().unwrap(), MailServer::start().unwrap());
    fill(source.address(), "jane", 80, 4);
    let folder = tempfile::tempdir().unwrap();
    let ends = (end(source.address(), "jane"), end(target.address(), "jane"));
    let asked = asked(ends.0, ends.1, folder.path());
    moved(&asked).await.0.unwrap();
    for (server, name) in [(&source, "Sent"), (&target, "INBOX/x")] {
        let mut client = Client::open(server.address(), "jane");
        if name == "Sent" {
            client.command("CREATE Other");
            client.command("SELECT Sent");
            client.command("COPY 1:* Other");
            client.command("CLOSE");
            client.command("DELETE Sent");
            client.command("RENAME Other Sent");
        }
    }
    let (came, heard) = moved(&asked).await;
    came.unwrap();
    assert_eq!(heard.taken, 0);
    assert!(heard.known > 0);
    same(&source, &target, "jane");
}
