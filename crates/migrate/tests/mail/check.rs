//! What a check tells of both sides, and that it changes nothing there.

use std::collections::BTreeSet;
use std::net::TcpListener;

use harness::MailServer;
use migrate::mail::{
    Asked, Checked, Fault, Given, Kind, Moves, Quota, Sign, WhyNot, WillNotMove, check,
};

use crate::client::{Client, Mailbox};
use crate::corpus::{Chance, fill, message};
use crate::makes::made;
use crate::scripted::Script;
use crate::{asked, end};

/// Where all folders of a Dovecot stand; a change of anything in it changes this.
pub fn stands(server: &MailServer) -> Vec<String> {
    let status = "MESSAGES UIDNEXT UIDVALIDITY HIGHESTMODSEQ UNSEEN";
    let mut client = Client::open(server.address(), "jane");
    let said = client.command(&format!(
        "LIST \"\" \"*\" RETURN (SUBSCRIBED STATUS ({status}))"
    ));
    let mut lines: Vec<String> = said
        .iter()
        .map(|one| {
            // Whether something is new to whoever looks next is no part of it.
            let line = String::from_utf8_lossy(one);
            let line = line.replace("\\UnMarked", "").replace("\\Marked", "");
            line.replace(' ', "")
        })
        .collect();
    lines.sort();
    lines
}

fn sizes(mailbox: &Mailbox) -> Vec<u64> {
    let all = mailbox.folders.values().flatten();
    let mut sizes: Vec<u64> = all.map(|one| one.body.len() as u64).collect();
    sizes.sort_unstable();
    sizes
}

async fn checked(asked: &Asked, given: Given) -> (Checked, Moves) {
    let mut checked = check(asked, given).await.unwrap();
    let moves = checked.moves.take().unwrap();
    (checked, moves)
}

/// Messages that are too large, by their bytes.
fn large(moves: &Moves, most: u64) -> Vec<u64> {
    let all = moves.will_not_move.iter().map(|one| match one {
        WillNotMove::OverLimit { bytes, limit, .. } => {
            assert_eq!(*limit, most);
            *bytes
        }
        other => panic!("{other:?}"),
    });
    let mut large: Vec<u64> = all.collect();
    large.sort_unstable();
    large
}

#[tokio::test]
async fn a_check_tells_what_would_move_and_changes_nothing() {
    let (source, target) = (MailServer::start().unwrap(), MailServer::start().unwrap());
    fill(source.address(), "jane", 120, 31);
    let own = message(&mut Chance::new(1), 1);
    Client::open(target.address(), "jane").append("INBOX", &own);
    let from = Client::read(source.address(), "jane");
    let before = (stands(&source), stands(&target));
    let folder = tempfile::tempdir().unwrap();
    let ends = (end(source.address(), "jane"), end(target.address(), "jane"));
    let asked = asked(ends.0, ends.1, folder.path());
    let (told, moves) = checked(&asked, Given::default()).await;
    assert_eq!((stands(&source), stands(&target)), before);
    assert_eq!(Client::read(target.address(), "jane").messages(), 1);
    assert_eq!(folder.path().read_dir().unwrap().count(), 0);

    for side in [told.source.unwrap(), told.target.unwrap()] {
        assert_eq!((side.kind, side.make.as_str()), (Kind::Dovecot, "Dovecot"));
        assert_eq!((side.prefix.as_str(), side.delimiter), ("", Some('/')));
        for capability in ["MULTIAPPEND", "STATUS=SIZE", "UIDPLUS"] {
            let has = side.capabilities.iter().any(|one| one == capability);
            assert!(has, "{:?}", side.capabilities);
        }
        assert_eq!((side.append_limit, side.quota), (None, None));
    }
    assert_eq!(moves.messages, 120);
    assert_eq!(moves.bytes, sizes(&from).iter().sum::<u64>());
    assert_eq!(
        (moves.estimate.messages, moves.estimate.bytes),
        (120, moves.bytes)
    );
    assert_eq!((moves.will_not_move, moves.room), (vec![], None));
    let there: Vec<&str> = moves
        .folders
        .iter()
        .filter(|one| one.is_there)
        .map(|one| one.target_name.as_str())
        .collect();
    assert_eq!((moves.folders.len(), there), (10, vec!["INBOX"]));
    let inbox = &moves.folders[0];
    assert_eq!(inbox.messages, from.folders["INBOX"].len() as u64);
}

/// Where the source does not tell the size of a folder, each message tells its own.
#[tokio::test]
async fn a_server_that_can_less_is_looked_through() {
    let source = MailServer::announcing("IMAP4rev1").unwrap();
    let target = Script::announcing("IMAP4rev1 LITERAL+ UIDPLUS APPENDLIMIT=20000").start();
    fill(source.address(), "jane", 120, 32);
    let from = sizes(&Client::read(source.address(), "jane"));
    let folder = tempfile::tempdir().unwrap();
    let ends = (end(source.address(), "jane"), end(target.address(), "jane"));
    let asked = asked(ends.0, ends.1, folder.path());
    for (given, most) in [(None, 20_000), (Some(90_000), 20_000), (Some(5_000), 5_000)] {
        let given = Given {
            largest: given,
            ..Given::default()
        };
        let (told, moves) = checked(&asked, given).await;
        assert_eq!(told.target.unwrap().append_limit, Some(20_000));
        assert_eq!(told.source.unwrap().kind, Kind::Dovecot, "by its greeting");
        assert_eq!(moves.bytes, from.iter().sum::<u64>());
        let over: Vec<u64> = from.iter().copied().filter(|size| *size > most).collect();
        assert!(!over.is_empty());
        assert_eq!(large(&moves, most), over);
    }
}

#[tokio::test]
async fn keywords_and_folders_that_do_not_move_are_told() {
    const READ_ONLY: [&str; 10] = [
        "AUTHENTICATE",
        "CAPABILITY",
        "EXAMINE",
        "ID",
        "LIST",
        "LOGOUT",
        "LSUB",
        "NAMESPACE",
        "STATUS",
        "UID FETCH",
    ];
    let mut chance = Chance::new(33);
    let mut source = Script::announcing("IMAP4rev1 AUTH=PLAIN X-GM-EXT-1");
    let (mut words, mut with_words) = (BTreeSet::new(), 0);
    for number in 0..60 {
        let message = made(&mut chance, number, true);
        let its: Vec<&String> = message
            .flags
            .iter()
            .filter(|flag| !flag.starts_with('\\'))
            .collect();
        with_words += u64::from(!its.is_empty());
        words.extend(its.into_iter().cloned());
        source = source.message("Work", message);
    }
    let (source, target) = (source.start(), Script::exchange().start());
    let folder = tempfile::tempdir().unwrap();
    let ends = (end(source.address(), "jane"), end(target.address(), "jane"));
    let asked = asked(ends.0, ends.1, folder.path());
    let (told, moves) = checked(&asked, Given::default()).await;
    assert_eq!(told.source.unwrap().kind, Kind::Gmail);
    let side = told.target.unwrap();
    assert_eq!(side.kind, Kind::Exchange);
    assert_eq!(side.make, "Microsoft.Exchange.Imap4.Imap4Server 15.20");
    for view in ["[Gmail]/Important", "[Gmail]/Starred"] {
        let told = WillNotMove::Folder {
            folder: view.to_owned(),
            why: WhyNot::View,
        };
        assert!(moves.will_not_move.contains(&told), "{view}");
    }
    // What all messages are shown in has nothing of its own.
    assert_eq!(moves.messages, 60);
    assert!(with_words > 10, "{with_words}");
    let told = WillNotMove::Keywords {
        folder: "Work".to_owned(),
        keywords: words.into_iter().collect(),
        messages: with_words,
    };
    assert!(moves.will_not_move.contains(&told), "{told:?}");
    for heard in source.heard().iter().chain(&target.heard()) {
        let is_harmless = READ_ONLY.iter().any(|command| heard.starts_with(command));
        assert!(is_harmless && !heard.contains("BODY"), "{heard}");
    }
}

#[tokio::test]
async fn a_target_that_would_be_too_full_is_told_before_anything_moves() {
    let source = MailServer::start().unwrap();
    fill(source.address(), "jane", 60, 34);
    let target = MailServer::configured(
        "mail_plugins = quota\nprotocol imap {\n mail_plugins = quota imap_quota\n}\n\
         plugin {\n quota = count:User quota\n quota_vsizes = yes\n \
         quota_rule = *:storage=100K\n quota_grace = 0\n}\n",
    )
    .unwrap();
    let folder = tempfile::tempdir().unwrap();
    let ends = (end(source.address(), "jane"), end(target.address(), "jane"));
    let asked = asked(ends.0, ends.1, folder.path());
    let (told, moves) = checked(&asked, Given::default()).await;
    let quota = Quota {
        used: 0,
        limit: 100 * 1024,
    };
    assert_eq!(told.target.unwrap().quota, Some(quota));
    let room = moves.room.unwrap();
    assert_eq!((room.needed, room.limit), (moves.bytes, 100 * 1024));
    assert!(room.is_over());
}

/// Whoever has mistyped both passwords hears of both.
#[tokio::test]
async fn each_side_has_its_own_fault() {
    let server = MailServer::start().unwrap();
    let closed = TcpListener::bind("127.0.0.1:0")
        .and_then(|one| one.local_addr())
        .unwrap();
    let folder = tempfile::tempdir().unwrap();
    let ends = (end(server.address(), "jane"), end(closed, "jane"));
    let mut asked = asked(ends.0, ends.1, folder.path());
    let told = check(&asked, Given::default()).await.unwrap();
    assert_eq!(told.source.unwrap().kind, Kind::Dovecot);
    assert!(matches!(told.target, Err(Fault::Connect { .. })));
    assert!(told.moves.is_none());

    asked.source.sign = Sign::Password("another".to_owned());
    let told = check(&asked, Given::default()).await.unwrap();
    assert!(matches!(told.source, Err(Fault::Sign(_))));
    assert!(matches!(told.target, Err(Fault::Connect { .. })));
}
