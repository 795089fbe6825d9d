//! A trial moves a few messages of each folder, and what follows moves the rest.

use std::collections::BTreeMap;

use harness::MailServer;

use crate::client::{Client, Mailbox};
use crate::corpus::fill;
use crate::cut::Line;
use crate::{Heard, asked, end, moved};

const MOST: usize = 4;

/// How many messages each folder has when a trial is over.
fn few(source: &Mailbox) -> BTreeMap<&str, usize> {
    let folders = source.folders.iter();
    folders
        .map(|(name, messages)| (name.as_str(), messages.len().min(MOST)))
        .collect()
}

fn counts(mailbox: &Mailbox) -> BTreeMap<&str, usize> {
    let folders = mailbox.folders.iter();
    folders
        .map(|(name, messages)| (name.as_str(), messages.len()))
        .collect()
}

#[tokio::test]
async fn a_trial_moves_the_first_of_each_folder_and_a_run_the_rest() {
    let (source, target) = (MailServer::start().unwrap(), MailServer::start().unwrap());
    fill(source.address(), "jane", 120, 21);
    let folder = tempfile::tempdir().unwrap();
    let ends = (end(source.address(), "jane"), end(target.address(), "jane"));
    let mut asked = asked(ends.0, ends.1, folder.path());
    asked.most = Some(MOST);
    let (came, heard) = moved(&asked).await;
    came.unwrap();
    let from = Client::read(source.address(), "jane");
    let to = Client::read(target.address(), "jane");
    assert_eq!(counts(&to), few(&from));
    assert_eq!(heard.taken, to.messages());
    assert!(heard.taken < 120, "{heard:?}");
    // Those with the lowest UIDs, each as it was.
    let mut client = Client::open(source.address(), "jane");
    client.command("EXAMINE INBOX");
    for message in &to.folders["INBOX"] {
        let at = from.folders["INBOX"].iter().position(|one| one == message);
        assert!(at.is_some(), "it is none of the source's");
    }
    let first = client.command(&format!("FETCH 1:{MOST} (BODY.PEEK[])"));
    for message in &to.folders["INBOX"] {
        let has = |answer: &Vec<u8>| {
            let body = &message.body;
            answer.windows(body.len()).any(|some| some == body)
        };
        assert!(first.iter().any(has), "it is none of the first");
    }

    // Again, it has nothing to do.
    let (came, heard) = moved(&asked).await;
    came.unwrap();
    assert_eq!(heard, Heard::default());

    asked.most = None;
    let (came, heard) = moved(&asked).await;
    came.unwrap();
    assert_eq!(heard.taken, 120 - to.messages());
    let to = Client::read(target.address(), "jane");
    assert!(from == to, "{}", from.differs(&to));
}

/// What was sent before a connection broke is part of the few.
#[tokio::test]
async fn a_trial_that_is_cut_off_moves_no_more_than_one_that_is_not() {
    let (source, target) = (MailServer::start().unwrap(), MailServer::start().unwrap());
    fill(source.address(), "jane", 120, 22);
    let line = Line::to(target.address()).await;
    let folder = tempfile::tempdir().unwrap();
    let ends = (end(source.address(), "jane"), end(line.address, "jane"));
    let mut asked = asked(ends.0, ends.1, folder.path());
    asked.most = Some(MOST);
    let mut broken = 0;
    for turn in 1..8 {
        line.breaks_after(turn * 15_000);
        broken += usize::from(moved(&asked).await.0.is_err());
    }
    line.breaks_after(u64::MAX);
    moved(&asked).await.0.unwrap();
    assert!(broken > 1, "{broken}");
    let from = Client::read(source.address(), "jane");
    let to = Client::read(target.address(), "jane");
    assert_eq!(counts(&to), few(&from));
}
