//! Answers as servers write them, odd ones and broken ones.

use proptest::prelude::*;

use super::*;

fn tagged(answer: &str) -> Outcome {
    match parse(answer.as_bytes()) {
        Response::Tagged(_, outcome) => outcome,
        other => panic!("{other:?}"),
    }
}

#[test]
fn the_ends_of_commands_are_read_with_their_codes() {
    let taken = tagged("a7 OK [APPENDUID 38505 3955,3957:3959] done\r\n");
    assert_eq!(
        taken.code,
        Code::Appended(38505, vec![3955, 3957, 3958, 3959])
    );
    assert_eq!(taken.said, "done");
    let refused = tagged("a7 no [OVERQUOTA] Quota exceeded\r\n");
    assert_eq!(
        (refused.state, refused.code),
        (State::No, Code::Other("OVERQUOTA".into()))
    );
    let changed = tagged("a OK [MODIFIED 7,9:11] Conditional STORE failed\r\n");
    assert_eq!(changed.code, Code::Modified(vec![7, 9, 10, 11]));
    let flags = tagged("a OK [PERMANENTFLAGS (\\Seen $Label1 \\*)] x\r\n");
    let kept = vec!["\\Seen".to_owned(), "$Label1".into(), "\\*".into()];
    assert_eq!(flags.code, Code::PermanentFlags(kept, true));
    let odd = tagged("a OK [BADCHARSET (UTF-8 (x) \"y]\")] Fine\r\n");
    assert_eq!(
        (odd.code, odd.said.as_str()),
        (Code::Other("BADCHARSET".into()), "Fine")
    );
    assert_eq!(tagged("a OK [never ends\r\n").said, "[never ends");
    assert_eq!(tagged("a OK\r\n").said, "");
    assert_eq!(parse(b"a7 DONE\r\n"), Response::Garbled);
}

#[test]
fn folders_are_read_whatever_their_names() {
    let Response::Listed(folder) =
        parse(b"* LIST (\\HasNoChildren \\Sent) \".\" \"a \\\"b\\\"\"\r\n")
    else {
        panic!()
    };
    assert_eq!(folder.name, b"a \"b\"");
    assert_eq!(folder.delimiter, Some(b'.'));
    assert!(folder.is("sent"));
    for (answer, name) in [
        (&b"* LIST () NIL INBOX\r\n"[..], &b"INBOX"[..]),
        (b"* LIST () \"/\" {4}\r\na\r\nb\r\n", b"a\r\nb"),
        (b"* LIST () \"\\\\\" [Gmail]/Alle\r\n", b"[Gmail]/Alle"),
        (b"* LSUB () \"/\" NIL\r\n", b"NIL"),
    ] {
        match parse(answer) {
            Response::Listed(one) | Response::Subscribed(one) => assert_eq!(one.name, name),
            other => panic!("{other:?}"),
        }
    }
}

#[test]
fn what_is_said_of_messages_is_read() {
    let answer =
        b"* 12 FETCH (FLAGS (\\Seen $Forwarded) MODSEQ (65) BODY[HEADER.FIELDS (X)] {3}\r\nx)\n \
        INTERNALDATE \" 1-Feb-2020 10:00:00 +0100\" RFC822.SIZE 5000000000 BODY[] NIL UID 7)\r\n";
    let Response::Fetched(message) = parse(answer) else {
        panic!()
    };
    assert_eq!((message.number, message.uid), (12, Some(7)));
    assert_eq!(message.flags.unwrap(), ["\\Seen", "$Forwarded"]);
    assert_eq!(message.date.unwrap(), " 1-Feb-2020 10:00:00 +0100");
    assert_eq!((message.size, message.body), (Some(5_000_000_000), None));
    let Response::Fetched(short) = parse(b"* 1 FETCH (UID 3 BODY[] \"abc\")\r\n") else {
        panic!()
    };
    assert_eq!(short.body.unwrap(), b"abc");
    let labelled =
        b"* 1 FETCH (X-GM-LABELS (\"\\\\Inbox\" \"Zu tun (heute)\" {3}\r\na)b Muy&AOk-) \
        X-GM-MSGID 18446744073709551615 UID 4)\r\n";
    let Response::Fetched(labelled) = parse(labelled) else {
        panic!()
    };
    assert_eq!((labelled.uid, labelled.gmail), (Some(4), Some(u64::MAX)));
    for garbled in [
        &b"* 1 FETCH UID 3\r\n"[..],
        b"* 1 FETCH (UID x)\r\n",
        b"* 1 FETCH (UID 3\r\n",
        b"* 99999999999 FETCH (UID 3)\r\n",
    ] {
        assert_eq!(parse(garbled), Response::Garbled);
    }
    assert_eq!(parse(b"* 3 EXPUNGE\r\n"), Response::Expunged(3));
    let Response::Status(status) =
        parse(b"* STATUS \"a\" (MESSAGES 3 UIDNEXT 9 UIDVALIDITY 5 HIGHESTMODSEQ 12 X (y))\r\n")
    else {
        panic!()
    };
    assert_eq!(
        (status.messages, status.uid_next, status.mod_seq),
        (3, 9, Some(12))
    );
}

#[test]
fn what_a_server_says_of_itself_and_its_room_is_read() {
    let namespaces = |said: &str| match parse(format!("* NAMESPACE {said}\r\n").as_bytes()) {
        Response::Namespaces { own, foreign } => (own, foreign),
        other => panic!("{said}: {other:?}"),
    };
    assert_eq!(
        namespaces("((\"INBOX.\" \".\")) NIL NIL"),
        (b"INBOX.".to_vec(), vec![])
    );
    let foreign = vec![b"~".to_vec(), b"#shared/".to_vec(), b"#public/".to_vec()];
    assert_eq!(
        namespaces(
            "((\"\" \"/\")(\"#mh/\" \"/\" \"X\" (\"1\" \"2\"))) ((\"~\" \"/\")) \
             ((\"#shared/\" \"/\")(\"#public/\" NIL))"
        ),
        (Vec::new(), foreign)
    );
    assert_eq!(
        parse(b"* ID (\"Name\" \"Dovecot\" \"version\" NIL)\r\n"),
        Response::Id(vec![("name".into(), "Dovecot".into())])
    );
    assert_eq!(parse(b"* ID NIL\r\n"), Response::Id(vec![]));
    assert_eq!(
        parse(b"* QUOTA \"User quota\" (STORAGE 10 512 MESSAGE 3 100)\r\n"),
        Response::Quota(vec![
            ("STORAGE".into(), 10, 512),
            ("MESSAGE".into(), 3, 100)
        ])
    );
    assert_eq!(parse(b"* QUOTA \"\" ()\r\n"), Response::Quota(vec![]));
    for (said, size, limit) in [
        (
            "SIZE 8000000000 APPENDLIMIT 35651584",
            Some(8_000_000_000),
            Some(35_651_584),
        ),
        ("APPENDLIMIT NIL", None, None),
    ] {
        let answer = format!("* STATUS INBOX (MESSAGES 3 {said})\r\n");
        let Response::Status(status) = parse(answer.as_bytes()) else {
            panic!("{said}")
        };
        assert_eq!((status.size, status.append_limit), (size, limit));
    }
    // What nobody depends on ends nothing, however it is written.
    for odd in [
        "ID (\"name\"",
        "QUOTA",
        "QUOTA x (STORAGE 1)",
        "NAMESPACE ((x",
    ] {
        assert_eq!(parse(format!("* {odd}\r\n").as_bytes()), Response::Other);
    }
}

proptest! {
    #[test]
    fn nothing_makes_it_fall(answer in proptest::collection::vec(any::<u8>(), 0..200)) {
        parse(&answer);
    }

    #[test]
    fn nothing_that_looks_like_an_answer_makes_it_fall(
        answer in "(\\* |a1 |\\+ )?(OK|NO|LIST|STATUS|[0-9]{1,11} FETCH|NAMESPACE|ID|QUOTA)? ?[\\[\\](){}~\"\\\\ A-Z0-9:,\r\n]{0,80}"
    ) {
        parse(answer.as_bytes());
    }
}
