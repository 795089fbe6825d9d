//! Logs as imapsync writes them, cut to what says something.

use super::*;

fn now() -> Timestamp {
    Timestamp::UNIX_EPOCH
}

fn only(log: &str) -> MailboxProgress {
    let mut imported = read(log.as_bytes(), now()).unwrap();
    assert_eq!(imported.mailboxes.len(), 1);
    let progress = imported.mailboxes.remove(0);
    assert_eq!(sound(&progress), None);
    progress
}

/// What would be refused in a message.
fn sound(mailbox: &MailboxProgress) -> Option<crate::migration::Misfit> {
    mailbox.check(1).err()
}

const HEAD: &str =
    "Here is imapsync 2.229 on host mover, a linux system with 0.6/1.9 free GiB of RAM
Transfer started at Tuesday  3 November 2026-11-03 09:00:00 +0000 UTC
$RCSfile: imapsync,v $ $Revision: 2.229 $ $Date: 2022/09/14 18:08:24 $
Host1: IMAP server [mail.adatum.example] port [993] user [anna]
Host2: IMAP server [outlook.example] port [993] user [anna@adatum.example]
";

#[test]
fn a_mailbox_without_an_error_is_moved() {
    let log = format!(
        "{HEAD}\
Host1 Nb messages:                   25 messages
Host2 Nb messages:                    0 messages
Host1 Total size:                393251 bytes (384.034 KiB)
msg INBOX/1 {{2048}}              copied to INBOX/1         2.00 msgs/s  4.0 KiB/s 2.0 KiB copied ETA: x
++++ Statistics
Messages transferred                    : 20 
Messages skipped                        : 5
Messages found in host1 not in host2    : 0 messages
Total bytes transferred                 : 300000 (292.969 KiB)
Total bytes skipped                     : 93251 (91.066 KiB)
Detected 0 errors
Exiting with return value 0 (EX_OK: successful termination) 0/50 nb_errors/max_errors
"
    );
    let imported = read(log.as_bytes(), now()).unwrap();
    assert_eq!(imported.tool, "imapsync 2.229");
    assert!(!imported.only_items);
    let mailbox = only(&log);
    assert_eq!(mailbox.target, "anna@adatum.example");
    assert_eq!(mailbox.state, MailboxState::Moved);
    assert_eq!(
        mailbox.messages,
        Sum {
            all: 25,
            there: 25,
            left: 0
        }
    );
    assert_eq!(
        mailbox.bytes,
        Sum {
            all: 393_251,
            there: 393_251,
            left: 0
        }
    );
    assert_eq!((mailbox.fault, mailbox.items), (None, Some(Vec::new())));
}

#[test]
fn what_was_not_copied_is_listed_once_with_its_reason() {
    let log = format!(
        "{HEAD}\
Host1 Nb messages:                  100 messages
Host1 Total size:              50000000 bytes (47.684 MiB)
msg INBOX/5 skipped (40000000 exceeds maxsize limit 35651584 bytes)
- msg Sent/Old mails/3 {{33423}} could not append ( Subject:[a: to folder b], Date:[\"23-Nov-2017 11:35:01 +0100\"], Size:[33423] ) to folder Sent/Old mails: Error sending: 35 NO [SERVERBUG] Internal error
- msg INBOX/1618 {{0}} S[5758] F[\\Answered \\Seen] I[27-Nov-2018 13:22:46 +0100] could not be fetched: 
- msg INBOX/9 {{700}} couldn't append  (Subject:[copied to you]) to folder INBOX: 20 NO [OVERQUOTA] Mailbox is full
Messages transferred                    : 96
Messages skipped                        : 0
Messages found in host1 not in host2    : 4 messages
Total bytes transferred                 : 9960119
Detected 3 errors
++++ Listing 3 errors encountered during the sync ( avoid this listing with --noerrorsdump ).
Err 1/3: - msg Sent/Old mails/3 {{33423}} could not append ( Subject:[a: to folder b], Date:[\"23-Nov-2017 11:35:01 +0100\"], Size:[33423] ) to folder Sent/Old mails: Error sending: 35 NO [SERVERBUG] Internal error
Exiting with return value 114 (EXIT_ERR_APPEND) 3/50 nb_errors/max_errors
"
    );
    let mailbox = only(&log);
    assert_eq!(mailbox.state, MailboxState::WithErrors);
    assert_eq!(mailbox.fault, None, "its items say it");
    assert_eq!(
        mailbox.messages,
        Sum {
            all: 100,
            there: 96,
            left: 4
        }
    );
    assert_eq!(mailbox.bytes.left, 40_000_000 + 33_423 + 5_758 + 700);
    let items: Vec<String> = mailbox
        .items
        .unwrap()
        .into_iter()
        .map(|item| {
            format!(
                "{} {} {} {} {}",
                item.class,
                item.folder.unwrap(),
                item.uid,
                item.bytes,
                item.said.unwrap_or_default()
            )
        })
        .collect();
    assert_eq!(
        items,
        [
            "too_large INBOX 5 40000000 ",
            "no_room INBOX 9 700 20 NO [OVERQUOTA] Mailbox is full",
            "unreadable INBOX 1618 5758 ",
            "refused Sent/Old mails 3 33423 Error sending: 35 NO [SERVERBUG] Internal error",
        ]
    );
}

#[test]
fn a_refused_sign_in_fails_the_mailbox() {
    let log = format!(
        "{HEAD}\
Host2 failure: Error login on [outlook.example] with user [anna@adatum.example] auth [LOGIN]: 2 NO LOGIN failed.
Exiting with return value 162 (EXIT_AUTHENTICATION_FAILURE_USER2) 1/50 nb_errors/max_errors
"
    );
    let mailbox = only(&log);
    assert_eq!(mailbox.state, MailboxState::Failed);
    assert_eq!(
        mailbox.fault,
        Some(Stopped {
            class: FaultClass::SignIn,
            said: "EXIT_AUTHENTICATION_FAILURE_USER2".to_owned(),
        })
    );
    assert_eq!(mailbox.messages, Sum::default());
}

#[test]
fn a_log_that_does_not_end_is_of_a_run_that_goes_on() {
    let log = format!(
        "{HEAD}\
Host1 Nb messages:                  340 messages
Host1 Total size:               1000000 bytes (976.562 KiB)
msg INBOX/1 {{2048}}  copied to INBOX/1  2.0 msgs/s  4.0 KiB/s 2.0 KiB copied ETA: x 170 s  339/340 msgs left
msg INBOX/2 {{4096}}  copied to INBOX/2  2.0 msgs/s  4.0 KiB/s 6.0 KiB copied ETA: x 169 s  338/340 msgs left
"
    );
    let mailbox = only(&log);
    assert_eq!(mailbox.state, MailboxState::Running);
    assert_eq!((mailbox.messages.all, mailbox.messages.there), (340, 2));
    assert_eq!((mailbox.bytes.all, mailbox.bytes.there), (1_000_000, 6_144));
}

#[test]
fn a_rehearsal_moved_nothing() {
    let log = format!(
        "{HEAD}\
Host1 Nb messages:                    8 messages
Messages transferred                    : 0 (could be 8 without --dry mode)
Messages found in host1 not in host2    : 8 messages
Exiting with return value 0 (EX_OK: successful termination) 0/50 nb_errors/max_errors
"
    );
    assert_eq!(only(&log).state, MailboxState::Waiting);
}

#[test]
fn logs_one_behind_the_other_are_as_many_mailboxes_and_a_later_run_stands() {
    let run = |user: &str, exit: &str| {
        format!(
            "Transfer started at x\r\nHost2: IMAP server [h] port [993] user [{user}]\r\n\
             Host1 Nb messages: 3 messages\r\nExiting with return value {exit} 0/50\r\n"
        )
    };
    let log = [
        run("anna@adatum.example", "102 (EXIT_CONNECTION_FAILURE_HOST2)"),
        run("boris@adatum.example", "0 (EX_OK: successful termination)"),
        run("Anna@adatum.example", "0 (EX_OK: successful termination)"),
    ]
    .concat();
    let imported = read(log.as_bytes(), now()).unwrap();
    let told: Vec<_> = imported
        .mailboxes
        .iter()
        .map(|one| (one.target.as_str(), one.state, one.attempt))
        .collect();
    assert_eq!(
        told,
        [
            ("Anna@adatum.example", MailboxState::Moved, 2),
            ("boris@adatum.example", MailboxState::Moved, 1),
        ]
    );
}

#[test]
fn what_is_no_log_of_imapsync_is_refused() {
    let refused = |bytes: &[u8]| read(bytes, now()).unwrap_err();
    assert_eq!(refused(b"hello\n"), Fault::Foreign("imapsync"));
    assert_eq!(refused(b""), Fault::Foreign("imapsync"));
    assert_eq!(refused(b"\xFF\xFFx"), Fault::NotText);
    assert_eq!(
        refused(b"Transfer started at x\nmsg a/1 copied to b\n"),
        Fault::Nameless
    );
    let long = "\n.".repeat(imported::MOST_ROWS + 1);
    assert_eq!(refused(long.as_bytes()), Fault::TooMany);
}
