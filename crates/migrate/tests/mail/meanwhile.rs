//! What others do while a mailbox moves: they write and delete mail, make folders anew, and start servers
//! again.

use std::net::SocketAddr;

use harness::MailServer;
use migrate::mail::{Asked, Counts, Journal, MailFault, Moved, Tell, run};

use crate::client::Client;
use crate::corpus::{Chance, fill, message};
use crate::{asked, end, moved};

/// Runs once, and does something at what happens.
pub async fn moved_while(asked: &Asked, act: &mut Tell<'_>) -> Result<Counts, MailFault> {
    let (from, to) = (&asked.source.address, &asked.target.address);
    let mut journal = Journal::open(&asked.journal, from, to).unwrap();
    run(asked, &mut journal, act).await
}

fn same(source: &MailServer, target: &MailServer) {
    let from = Client::read(source.address(), "jane");
    let to = Client::read(target.address(), "jane");
    assert!(from == to, "{}", from.differs(&to));
}

#[tokio::test]
async fn what_changes_at_the_source_meanwhile_follows_with_the_next_run() {
    const MESSAGES: u64 = 600;
    let (source, target) = (MailServer::start().unwrap(), MailServer::start().unwrap());
    let mut client = Client::open(source.address(), "jane");
    let mut chance = Chance::new(11);
    for number in 0..MESSAGES {
        client.append("INBOX", &message(&mut chance, number));
    }
    let folder = tempfile::tempdir().unwrap();
    let ends = (end(source.address(), "jane"), end(target.address(), "jane"));
    let asked = asked(ends.0, ends.1, folder.path());
    let (mut taken, mut left) = (0, 0);
    let came = moved_while(&asked, &mut |what: Moved<'_>| match what {
        Moved::Taken { .. } => {
            taken += 1;
            if taken == 1 {
                client.command("SELECT INBOX");
                // These have not been asked for yet, though they are noted.
                client.command("UID STORE 590:600 +FLAGS.SILENT (\\Deleted)");
                client.command("UID EXPUNGE 590:600");
                client.command("UID STORE 1:20 -FLAGS.SILENT (\\Seen $Forwarded)");
                client.command("UID STORE 21:60,580:589 +FLAGS.SILENT (\\Flagged $Label1)");
                client.command("CREATE New/Folder");
                client.command("SUBSCRIBE New/Folder");
                for place in ["INBOX", "INBOX", "New/Folder"] {
                    client.append(place, &message(&mut chance, MESSAGES + 1));
                }
            }
        }
        Moved::Left => left += 1,
        _ => {}
    })
    .await;
    came.unwrap();
    // What was deleted before it moved is gone, and nothing that was left.
    assert_eq!((taken, left), (589, 0));
    let (came, heard) = moved(&asked).await;
    came.unwrap();
    assert_eq!((heard.taken, heard.left), (3, 0));
    same(&source, &target);
}

/// Makes a folder anew, with the same messages the other way round.
fn make_anew(server: SocketAddr, name: &str) {
    let mut client = Client::open(server, "jane");
    client.command("CREATE Other");
    client.command(&format!("SELECT {name}"));
    let said = client.command("UID SEARCH ALL");
    let said = String::from_utf8_lossy(&said[0]).into_owned();
    let uids: Vec<&str> = said.split_whitespace().skip(2).collect();
    for uid in uids.iter().rev() {
        client.command(&format!("UID COPY {uid} Other"));
    }
    client.command("CLOSE");
    client.command(&format!("DELETE {name}"));
    client.command(&format!("RENAME Other {name}"));
}

/// The state of all folders is asked for at once, and each is opened when its turn comes: by then the
/// numbers may be those of other messages.
#[tokio::test]
async fn a_folder_that_is_made_anew_before_its_turn_is_not_taken_for_the_one_that_was() {
    for is_target in [false, true] {
        let (source, target) = (MailServer::start().unwrap(), MailServer::start().unwrap());
        fill(source.address(), "jane", 160, 12);
        let folder = tempfile::tempdir().unwrap();
        let ends = (end(source.address(), "jane"), end(target.address(), "jane"));
        let asked = asked(ends.0, ends.1, folder.path());
        moved(&asked).await.0.unwrap();
        // So that the folder is looked at.
        let mut client = Client::open(source.address(), "jane");
        client.append("Sent", &message(&mut Chance::new(13), 1));
        let server = if is_target { &target } else { &source };
        let mut is_first = true;
        let came = moved_while(&asked, &mut |what: Moved<'_>| {
            if let Moved::Folder { folder, .. } = what
                && std::mem::take(&mut is_first)
            {
                assert_ne!(folder.name, "Sent");
                make_anew(server.address(), "Sent");
            }
        })
        .await;
        let fault = came.unwrap_err();
        assert!(fault.is_passing(), "{fault}");
        assert!(fault.to_string().contains("Sent"), "{fault}");
        let (came, heard) = moved(&asked).await;
        came.unwrap();
        assert_eq!((heard.taken, heard.left), (1, 0));
        same(&source, &target);
    }
}

/// Each side once. What its server was at may come to an end or be cut off; the next run goes on either way.
#[tokio::test]
async fn servers_that_are_started_again_lose_and_double_nothing() {
    let mut servers = [MailServer::start().unwrap(), MailServer::start().unwrap()];
    // More than are under way at once.
    fill(servers[0].address(), "jane", 1_100, 14);
    for (which, user) in [(0, "jane"), (1, "joe")] {
        let folder = tempfile::tempdir().unwrap();
        let ends = (
            end(servers[0].address(), "jane"),
            end(servers[1].address(), user),
        );
        let asked = asked(ends.0, ends.1, folder.path());
        let mut taken = 0;
        loop {
            let server = &mut servers[which];
            let came = moved_while(&asked, &mut |what: Moved<'_>| {
                if let Moved::Taken { .. } = what {
                    taken += 1;
                    if taken == 15 {
                        server.restart().unwrap();
                    }
                }
            })
            .await;
            match came {
                Ok(_) => break,
                Err(fault) => assert!(fault.is_passing(), "{fault}"),
            }
        }
        assert!(taken >= 15, "{taken}");
        let from = Client::read(servers[0].address(), "jane");
        let to = Client::read(servers[1].address(), user);
        assert!(from == to, "{}", from.differs(&to));
    }
}
