//! Logs as mbsync 1.3 to 1.5 writes them.

use super::*;
use crate::migration::FaultClass;

fn imported(log: &str) -> Imported {
    read(log.as_bytes(), Timestamp::UNIX_EPOCH).unwrap()
}

fn only(log: &str) -> MailboxProgress {
    let mut imported = imported(log);
    assert_eq!(imported.mailboxes.len(), 1);
    let mailbox = imported.mailboxes.remove(0);
    assert_eq!(mailbox.check(1), Ok(()));
    mailbox
}

/// As 1.4.4 writes it for the first time.
const FIRST: &str = "Reading configuration file rc
Channel anna@adatum.example
Opening far side store old...
Opening near side store new...
Opening far side box INBOX...
Opening near side box INBOX...
Loading far side box...
far side: 3 messages, 0 recent
Loading near side box...
near side: 0 messages, 0 recent
Synchronizing...
Opening far side box Sent...
Opening near side box Sent...
Creating near side box Sent...
Loading far side box...
far side: 1 messages, 0 recent
Loading near side box...
near side: 0 messages, 0 recent
Synchronizing...
";

#[test]
fn a_folder_is_moved_once_the_next_one_is_worked_on() {
    let mailbox = only(FIRST);
    assert_eq!(mailbox.target, "anna@adatum.example");
    assert_eq!(
        mailbox.messages,
        Sum {
            all: 4,
            there: 3,
            left: 0
        },
        "nothing says that the last folder was done"
    );
    assert_eq!(mailbox.state, MailboxState::Running);
    let ended = format!(
        "{FIRST}Processed 2 box(es) in 1 channel(s),\npulled 4 new message(s) and 0 flag update(s).\n"
    );
    let mailbox = only(&ended);
    assert_eq!(
        (mailbox.state, mailbox.messages.there),
        (MailboxState::Moved, 4)
    );
}

#[test]
fn a_second_run_shows_that_all_is_there() {
    let again = FIRST
        .replace("near side: 0 messages", "near side: 3 messages")
        .replace("Creating near side box Sent...\n", "");
    let both = format!("{FIRST}{again}");
    let mailbox = only(&both);
    assert_eq!((mailbox.state, mailbox.attempt), (MailboxState::Moved, 2));
    assert_eq!((mailbox.messages.all, mailbox.messages.there), (4, 4));
}

#[test]
fn what_the_near_side_refuses_is_listed() {
    let log = FIRST.replacen(
        "Synchronizing...\n",
        "Synchronizing...\nWarning: near side refuses to store message 12 from far side.\n\
         Warning: message 14 from far side is too big after conversion; skipping.\n\
         Warning: lost track of 1 pulled message(s)\n",
        1,
    );
    let mailbox = only(&format!("{log}Processed 2 box(es) in 1 channel(s).\n"));
    assert_eq!(mailbox.state, MailboxState::WithErrors);
    assert_eq!(
        mailbox.messages,
        Sum {
            all: 4,
            there: 2,
            left: 2
        }
    );
    let items: Vec<_> = mailbox
        .items
        .unwrap()
        .into_iter()
        .map(|item| (item.class, item.folder.unwrap(), item.uid))
        .collect();
    assert_eq!(
        items,
        [
            (ItemClass::Refused, "INBOX".to_owned(), 12),
            (ItemClass::TooLarge, "INBOX".to_owned(), 14),
        ]
    );
}

#[test]
fn a_channel_that_stopped_says_why_without_names() {
    let log = "Channel anna\nOpening master store old...\n\
        IMAP command 'LOGIN <user> <pass>' returned an error: NO [AUTHENTICATIONFAILED] Authentication failed.\n\
        Channel boris\nOpening master box INBOX...\nmaster: 2 messages, 0 recent\nslave: 2 messages, 0 recent\n\
        Synchronizing...\nError: channel boris: far side box Divorce cannot be opened.\n";
    let imported = imported(log);
    let [anna, boris] = imported.mailboxes.as_slice() else {
        panic!("{imported:?}")
    };
    assert_eq!(anna.state, MailboxState::Failed);
    assert_eq!(
        anna.fault.as_ref().map(|fault| fault.class),
        Some(FaultClass::SignIn)
    );
    assert_eq!(boris.state, MailboxState::WithErrors);
    assert_eq!(boris.messages.there, 2);
    let said = &boris.fault.as_ref().unwrap().said;
    assert_eq!(said, "a folder cannot be opened");
}

#[test]
fn what_is_no_log_of_mbsync_is_refused() {
    let refused = |log: &str| read(log.as_bytes(), Timestamp::UNIX_EPOCH).unwrap_err();
    assert_eq!(
        refused("C: 1/1  B: 2/2\n"),
        Fault::Foreign("mbsync --verbose")
    );
    assert_eq!(refused("Channel \nSynchronizing...\n"), Fault::Nameless);
}
