//! What a runner's message may hold, and how it is written.

use proptest::prelude::*;

use super::*;

fn mailbox(target: &str) -> MailboxProgress {
    MailboxProgress {
        target: target.to_owned(),
        state: MailboxState::WithErrors,
        messages: Sum {
            all: 10,
            there: 9,
            left: 1,
        },
        bytes: Sum {
            all: 41_000_000,
            there: 1_000_000,
            left: 40_000_000,
        },
        attempt: 1,
        fault: None,
        verified: None,
        items: Some(vec![Item {
            class: ItemClass::TooLarge,
            code: None,
            folder: None,
            uid: 17,
            bytes: 40_000_000,
            said: None,
            subject: None,
        }]),
    }
}

fn progress(mailboxes: Vec<MailboxProgress>) -> Progress {
    Progress {
        schema: SCHEMA,
        sequence: 7,
        sent: Timestamp::UNIX_EPOCH,
        state: RunState::Waiting,
        wait: Some(Wait {
            reason: WaitReason::SignIn,
            until: None,
        }),
        per_hour: None,
        ends: None,
        mailboxes,
    }
}

#[test]
fn a_message_is_written_as_its_readers_expect_it() {
    let written = serde_json::to_string(&progress(vec![mailbox("anna@adatum.example")])).unwrap();
    assert_eq!(
        written,
        r#"{"schema":1,"sequence":7,"sent":"1970-01-01T00:00:00Z","state":"waiting","wait":{"reason":"sign_in"},"mailboxes":[{"target":"anna@adatum.example","state":"with_errors","messages":{"all":10,"there":9,"left":1},"bytes":{"all":41000000,"there":1000000,"left":40000000},"attempt":1,"items":[{"class":"too_large","uid":17,"bytes":40000000}]}]}"#
    );
    let read: Progress = serde_json::from_str(&written).unwrap();
    assert_eq!(read.check(), Ok(()));
    assert_eq!(read, progress(vec![mailbox("anna@adatum.example")]));
}

#[test]
fn a_word_is_the_same_in_messages_and_tables() {
    fn same<T: Serialize>(all: &[T], word: impl Fn(&T) -> &'static str) {
        for one in all {
            let written = serde_json::to_string(one).unwrap();
            assert_eq!(written, format!("\"{}\"", word(one)));
        }
    }
    same(RunState::ALL, |one| one.as_str());
    same(WaitReason::ALL, |one| one.as_str());
    same(MailboxState::ALL, |one| one.as_str());
    same(FaultClass::ALL, |one| one.as_str());
    same(ItemClass::ALL, |one| one.as_str());
    same(Wanted::ALL, |one| one.as_str());
}

/// What is wrong with a message of two mailboxes, the second of which was changed.
fn misfit(change: impl FnOnce(&mut MailboxProgress)) -> Result<(), Misfit> {
    let mut second = mailbox("boris@adatum.example");
    change(&mut second);
    progress(vec![mailbox("anna@adatum.example"), second]).check()
}

#[test]
fn a_message_keeps_within_its_bounds() {
    let place = 2;
    assert_eq!(misfit(|_| ()), Ok(()));
    assert_eq!(
        misfit(|one| one.target = " ".to_owned()),
        Err(Misfit::Target { place })
    );
    assert_eq!(
        misfit(|one| one.target = "a".repeat(MOST_TARGET + 1)),
        Err(Misfit::Target { place })
    );
    assert_eq!(
        misfit(|one| one.messages.there = 10),
        Err(Misfit::Sums { place })
    );
    assert_eq!(
        misfit(|one| one.bytes.left = u64::MAX),
        Err(Misfit::Sums { place })
    );
    assert_eq!(
        misfit(|one| one.bytes.all = MOST_AMOUNT + 1),
        Err(Misfit::Sums { place })
    );
    let items = |count| {
        move |one: &mut MailboxProgress| {
            let item = one.items.as_ref().unwrap()[0].clone();
            one.items = Some(vec![item; count]);
        }
    };
    assert_eq!(misfit(items(MOST_ITEMS)), Ok(()));
    assert_eq!(misfit(items(MOST_ITEMS + 1)), Err(Misfit::Items { place }));
    let stopped = |said: String| {
        move |one: &mut MailboxProgress| {
            one.fault = Some(Stopped {
                class: FaultClass::Protocol,
                said,
            });
        }
    };
    assert_eq!(misfit(stopped("뭐".repeat(MOST_SAID))), Ok(()));
    assert_eq!(
        misfit(stopped("뭐".repeat(MOST_SAID + 1))),
        Err(Misfit::Text { place })
    );
    assert_eq!(
        misfit(stopped("two\nlines".to_owned())),
        Err(Misfit::Text { place })
    );

    let many = vec![mailbox("anna@adatum.example"); MOST_MAILBOXES + 1];
    assert_eq!(progress(many).check(), Err(Misfit::Mailboxes));
    let full = |count| {
        let mut many = mailbox("anna@adatum.example");
        let item = many.items.as_ref().unwrap()[0].clone();
        many.items = Some(vec![item; count]);
        many
    };
    let half = MOST_ITEMS_IN_ALL / 2;
    assert_eq!(progress(vec![full(half), full(half)]).check(), Ok(()));
    let more = vec![full(half), full(half), full(1)];
    assert_eq!(progress(more).check(), Err(Misfit::AllItems));
    let newer = Progress {
        schema: SCHEMA + 1,
        ..progress(Vec::new())
    };
    assert_eq!(newer.check(), Err(Misfit::Newer { found: SCHEMA + 1 }));
}

#[test]
fn what_a_server_said_stands_on_one_line() {
    assert_eq!(said("NO [LIMIT]\r\nlater\0"), "NO [LIMIT]  later");
    assert_eq!(said(&"뭐".repeat(300)), "뭐".repeat(MOST_SAID));
}

#[test]
fn neither_a_code_nor_a_token_is_printed() {
    let pairing = Pairing {
        code: "7KQ4-M2XP".to_owned(),
        name: "mover".to_owned(),
    };
    let paired = Paired {
        token: "secret".to_owned(),
        event: EventForRunner {
            id: "1".to_owned(),
            name: "Wave 1".to_owned(),
            wave: "velocity".to_owned(),
            starts: Timestamp::UNIX_EPOCH,
            wanted: Wanted::Wait,
            mailboxes: Vec::new(),
        },
        center: "Northwind Center".to_owned(),
    };
    assert!(!format!("{pairing:?}").contains("7KQ4"));
    assert!(!format!("{paired:?}").contains("secret"));
}

#[test]
fn the_schema_is_the_reviewed_one() {
    insta::assert_json_snapshot!("progress", schemars::schema_for!(Progress));
}

/// `INSTA_UPDATE=always` writes it, as it does the snapshot.
#[test]
fn the_schema_in_the_documents_is_this_one() {
    let path = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../../docs/migrate.schema.json"
    );
    let schema = serde_json::to_string_pretty(&schemars::schema_for!(Progress)).unwrap();
    let schema = schema + "\n";
    if std::env::var("INSTA_UPDATE").is_ok_and(|value| value == "always") {
        std::fs::write(path, &schema).unwrap();
    }
    assert_eq!(std::fs::read_to_string(path).unwrap_or_default(), schema);
}

/// Pieces of every report that is read, to be put together in any way.
const PIECES: &[&str] = &[
    "\n",
    "\r\n",
    ",",
    ",,,",
    "\"",
    "1",
    "40000000",
    "x",
    "Transfer started at x\n",
    "Host2: IMAP server [h] port [993] user [anna@adatum.example]\n",
    "Host1 Nb messages: 8 messages\n",
    "Host1 Total size: 900 bytes\n",
    "Messages transferred : 5\n",
    "Messages found in host1 not in host2 : 9 messages\n",
    "Total bytes transferred : 1200\n",
    "msg INBOX/5 {70} copied to INBOX/7\n",
    "msg INBOX/6 skipped (800 exceeds maxsize limit 100 bytes)\n",
    "Err 1/2: - msg INBOX/8 {90} could not append ( Subject:[ copied to ] ) to folder x: NO\n",
    "Exiting with return value 0 (EX_OK)\n",
    "Exiting with return value 114 (EXIT_ERR_APPEND)\n",
    "Channel anna\n",
    "Opening far side box INBOX...\n",
    "far side: 3 messages, 0 recent\n",
    "near side: 5 messages, 0 recent\n",
    "Warning: near side refuses to store message 12 from far side.\n",
    "Error: channel anna: far side box x cannot be opened.\n",
    "Destination Email Address,Total Success Count,Total Success Size (bytes),Total Error Count,Total Error Size (bytes),Last Status\n",
    "anna@adatum.example,7,70,2,20,Completed\n",
    "Task ID,Status,Result category,Item size\nt1,Failed,y,5\n",
    "Task ID,Task name,Status,Total scanned items,Total to be migrated items,Migrated items,Items not migrated,Total bytes,Migrated bytes\nt1,n,Failure,1,2,3,4,5,6\n",
];

type Reader = fn(&[u8], Timestamp) -> Result<Imported, Fault>;

/// Every reader of what another tool writes.
const READERS: [Reader; 4] = [
    imapsync::read,
    mbsync::read,
    migration_wiz::read,
    migration_manager::read,
];

proptest! {
    #[test]
    fn whatever_is_read_could_be_told_by_a_runner(
        pieces in prop::collection::vec(prop::sample::select(PIECES.to_vec()), 0..24),
    ) {
        let text = pieces.concat();
        for read in READERS {
            if let Ok(imported) = read(text.as_bytes(), Timestamp::UNIX_EPOCH) {
                for mailbox in imported.mailboxes {
                    prop_assert_eq!(mailbox.check(1), Ok(()));
                }
            }
        }
        drop(migration_manager::tasks(text.as_bytes()));
    }

    #[test]
    fn no_bytes_make_a_reader_panic(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        for read in READERS {
            drop(read(&bytes, Timestamp::UNIX_EPOCH));
        }
        drop(migration_manager::tasks(&bytes));
    }
}
