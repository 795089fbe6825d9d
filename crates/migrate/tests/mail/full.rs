//! A target that has no more room.

use harness::MailServer;
use migrate::mail::{Journal, Reason};

use crate::client::Client;
use crate::corpus::fill;
use crate::{asked, end, moved};

#[tokio::test]
async fn what_finds_no_room_is_told_and_moves_once_there_is_some() {
    let source = MailServer::start().unwrap();
    fill(source.address(), "jane", 120, 7);
    let from = Client::read(source.address(), "jane");
    let bytes: usize = from
        .folders
        .values()
        .flatten()
        .map(|one| one.body.len())
        .sum();
    // Room for half of it.
    let target = MailServer::holding(u32::try_from(bytes / 2048).unwrap()).unwrap();
    let folder = tempfile::tempdir().unwrap();
    let ends = (end(source.address(), "jane"), end(target.address(), "jane"));
    let asked = asked(ends.0, ends.1, folder.path());
    let (came, heard) = moved(&asked).await;
    came.unwrap();
    assert!(heard.left > 0, "{heard:?}");
    assert_eq!(heard.taken + heard.left, 120);
    let (from, to) = (&asked.source.address, &asked.target.address);
    let journal = Journal::open(&asked.journal, from, to).unwrap();
    let left = journal.not_moved().unwrap();
    assert_eq!(left.len(), heard.left);
    assert!(
        left.iter().all(|one| one.reason == Reason::NoRoom),
        "{left:?}"
    );
    drop(journal);

    // Somebody makes room: what was left moves, and nothing else.
    let mut client = Client::open(target.address(), "jane");
    client.command("SELECT INBOX");
    client.command("STORE 1:* +FLAGS.SILENT (\\Deleted)");
    client.command("EXPUNGE");
    let before = Client::read(target.address(), "jane").messages();
    let (came, again) = moved(&asked).await;
    came.unwrap();
    assert!(again.taken > 0, "{again:?}");
    assert_eq!(again.taken + again.left, heard.left);
    let after = Client::read(target.address(), "jane").messages();
    assert_eq!(after, before + again.taken);
}
