//! What is reckoned, and how makes are told apart.

use super::*;

const GB: u64 = 1_000_000_000;

fn reckoned(bytes: u64, quota: Option<Quota>, given: Given) -> Moves {
    let mut moves = Moves {
        messages: 100_000,
        bytes,
        ..Moves::default()
    };
    moves.reckon(quota, given);
    moves
}

/// domain.md, case 36.
#[test]
fn a_mailbox_may_fill_85_hundredths_of_its_limit() {
    let given = Given {
        limit: Some(50 * GB),
        ..Given::default()
    };
    let room = |bytes, quota| reckoned(bytes, quota, given).room.unwrap();
    assert!(room(43 * GB, None).is_over());
    assert!(!room(42 * GB + GB / 2, None).is_over());
    assert!(room(42 * GB + GB / 2 + 1, None).is_over());
    // What is there already takes room, and a quota that is smaller than the limit holds.
    let quota = |used, limit| Some(Quota { used, limit });
    assert!(room(42 * GB, quota(GB, 60 * GB)).is_over());
    assert!(room(10 * GB, quota(0, 11 * GB)).is_over());
    assert_eq!(reckoned(GB, None, Given::default()).room, None);
}

#[test]
fn what_was_moved_is_not_reckoned_twice() {
    let given = Given {
        limit: Some(50 * GB),
        there: (90_000, 40 * GB),
        rate: Rate {
            messages_per_minute: Some(1_000),
            bytes_per_second: Some(1_000_000),
        },
        ..Given::default()
    };
    for quota in [
        None,
        Some(Quota {
            used: 40 * GB,
            limit: 50 * GB,
        }),
    ] {
        let moves = reckoned(42 * GB, quota, given);
        assert_eq!(moves.room.unwrap().needed, 42 * GB);
        assert_eq!(
            moves.estimate,
            Estimate {
                messages: 10_000,
                bytes: 2 * GB,
                // The bytes take longer than the ten minutes that the messages take.
                duration: Some(Duration::from_secs(2_000)),
            }
        );
    }
    assert_eq!(Rate::default().takes(1, 1), None);
    let none = Rate {
        messages_per_minute: Some(0),
        bytes_per_second: None,
    };
    assert_eq!(none.takes(1, 1), None);
}

#[test]
fn a_make_is_told_by_what_the_server_says() {
    for (name, greeting, make) in [
        (
            "Microsoft.Exchange.Imap4.Imap4Server",
            "The Microsoft Exchange IMAP4 service is ready. [TABO]",
            Kind::Exchange,
        ),
        (
            "",
            "The Microsoft Exchange IMAP4 service is ready.",
            Kind::Exchange,
        ),
        (
            "GImap",
            "Gimap ready for requests from 192.0.2.1 x",
            Kind::Gmail,
        ),
        ("Dovecot", "cyrus.contoso.example ready.", Kind::Dovecot),
        ("", "Dovecot (Debian) ready.", Kind::Dovecot),
        (
            "Cyrus IMAPD",
            "mail Cyrus IMAP 3.6.1 server ready",
            Kind::Cyrus,
        ),
        ("", "exchange.contoso.example IMAP4rev1 ready", Kind::Other),
    ] {
        assert_eq!(kind(false, name, greeting), make, "{name} {greeting}");
    }
    assert_eq!(kind(true, "", "ready"), Kind::Gmail);
}
