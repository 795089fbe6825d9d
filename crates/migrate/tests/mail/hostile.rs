//! Servers that lie: a migration ends with a fault in words, or goes on past it, and holds no more memory
//! than with any other. The journal is whole afterwards, and with a server that is honest again everything
//! arrives once.

use std::io::{self, Write};
use std::net::{Shutdown, TcpStream};
use std::path::Path;
use std::time::Duration;

use migrate::mail::{Asked, Depth, Journal, verify};

use crate::client::Client;
use crate::delete::small;
use crate::liar::{Command, Lie, NEVER, Scripted, endless};
use crate::{Heard, asked, end, moved};

/// What comes of a run.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Comes {
    Fault,
    /// Everything moves all the same.
    Moved,
    /// It goes through, and tells that messages were left.
    Left,
}

struct Case {
    what: &'static str,
    comes: Comes,
    lie: Lie,
}

const fn case(what: &'static str, comes: Comes, lie: Lie) -> Case {
    Case { what, comes, lie }
}

/// Kilobytes that a run may have more than before.
const MEMORY: u64 = 64 << 10;
/// Within this a lie has its effect, however it is meant.
const PATIENCE: Duration = Duration::from_mins(1);

const SOURCES: [Case; 20] = [
    case("a greeting without end", Comes::Fault, |asked, to| {
        if asked.is("GREETING") {
            return endless(to, b"x");
        }
        Ok(false)
    }),
    case(
        "a greeting of another protocol",
        Comes::Fault,
        |asked, to| {
            if asked.is("GREETING") {
                to.write_all(b"HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n")?;
                to.shutdown(Shutdown::Both)?;
            }
            Ok(false)
        },
    ),
    case("a line without end", Comes::Fault, |asked, to| {
        if asked.is("LIST") {
            to.write_all(b"* LIST () \"/\" ")?;
            return endless(to, b"x");
        }
        Ok(false)
    }),
    case("a name of four gigabytes", Comes::Fault, |asked, to| {
        if asked.is("LIST") {
            to.write_all(b"* LIST () \"/\" {4294967296}\r\n")?;
            return endless(to, b"x");
        }
        Ok(false)
    }),
    case("a list in lists without end", Comes::Fault, |asked, to| {
        if asked.is("UID FETCH") {
            to.write_all(&[&b"* 1 FETCH (X "[..], &b"(".repeat(100_000), b"\r\n"].concat())?;
        }
        Ok(false)
    }),
    case("sizes below zero", Comes::Fault, |asked, to| {
        if asked.is("UID FETCH") {
            to.write_all(b"* 1 FETCH (UID 1 FLAGS () RFC822.SIZE -5)\r\n")?;
        }
        Ok(false)
    }),
    case("a message without its size", Comes::Left, no_size),
    case("messages without end", Comes::Fault, |asked, to| {
        if asked.is("UID FETCH") {
            return endless(to, b"* 1 FETCH (UID 1 FLAGS () RFC822.SIZE 5)\r\n");
        }
        Ok(false)
    }),
    case(
        "a message that is not told of",
        Comes::Moved,
        |asked, to| {
            let is_lie = asked.is("UID FETCH 1:* ") && asked.text.contains("RFC822.SIZE");
            if is_lie {
                for uid in [1, 3] {
                    let size = MESSAGES[uid - 1].len();
                    let said =
                        format!("* {uid} FETCH (UID {uid} FLAGS (\\Seen) RFC822.SIZE {size})\r\n");
                    to.write_all(said.as_bytes())?;
                }
                to.write_all(format!("{} OK done\r\n", asked.tag).as_bytes())?;
            }
            Ok(is_lie)
        },
    ),
    case(
        "a body of four gigabytes that never comes",
        Comes::Fault,
        |asked, to| {
            if asked.is_for_bodies() {
                to.write_all(b"* 1 FETCH (UID 1 BODY[] {4294967296}\r\nabc")?;
                to.shutdown(Shutdown::Both)?;
            }
            Ok(false)
        },
    ),
    case(
        "a body longer than any number",
        Comes::Fault,
        |asked, to| {
            if asked.is_for_bodies() {
                let (length, body) = (MESSAGES[0].len(), MESSAGES[0]);
                let said = format!("* 1 FETCH (UID 1 BODY[] {{{length}}}\r\n{body})\r\n");
                to.write_all(said.as_bytes())?;
                to.write_all(b"* 2 FETCH (UID 2 BODY[] {18446744073709551615}\r\nabc")?;
                to.shutdown(Shutdown::Both)?;
            }
            Ok(false)
        },
    ),
    case("a body that ends early", Comes::Fault, |asked, to| {
        if asked.is_for_bodies() {
            to.write_all(b"* 1 FETCH (UID 1 BODY[] {1000}\r\nSubject: one\r\n")?;
            to.shutdown(Shutdown::Both)?;
        }
        Ok(false)
    }),
    case("a body that goes on", Comes::Fault, |asked, to| {
        if asked.is_for_bodies() {
            to.write_all(b"* 1 FETCH (UID 1 BODY[] {3}\r\nSubject: one\r\n\r\ntext\r\n)\r\n")?;
        }
        Ok(false)
    }),
    case("bodies of others", Comes::Left, |asked, to| {
        if asked.is_for_bodies() {
            for uid in [4, 101, u32::MAX] {
                let said = format!("* 1 FETCH (UID {uid} BODY[] {{3}}\r\nabc)\r\n");
                to.write_all(said.as_bytes())?;
            }
            to.write_all(format!("{} OK done\r\n", asked.tag).as_bytes())?;
        }
        Ok(asked.is_for_bodies())
    }),
    case("every body three times", Comes::Moved, |asked, to| {
        if asked.is_for_bodies() {
            let all = (1..).zip(MESSAGES);
            for (uid, body) in all.clone().chain(all) {
                let length = body.len();
                let said = format!("* {uid} FETCH (UID {uid} BODY[] {{{length}}}\r\n{body})\r\n");
                to.write_all(said.as_bytes())?;
            }
        }
        Ok(false)
    }),
    case("news that nobody asked for", Comes::Moved, |asked, to| {
        if !asked.is("GREETING") {
            to.write_all(
                b"* 9 EXISTS\r\n* OK [ALERT] {x\r\n* 1 FETCH (FLAGS (\\Seen))\r\n* XYZ (\"a\" {2}\r\n\r\n)\r\n\
                  * 3 FETCH (MODSEQ (9) BODY[HEADER] {1}\r\nx)\r\n* FLAGS (a)\r\n",
            )?;
        }
        Ok(false)
    }),
    case("messages that go meanwhile", Comes::Moved, |asked, to| {
        if asked.is_for_bodies() {
            to.write_all(b"* 1 EXPUNGE\r\n* 4294967295 EXPUNGE\r\n* VANISHED 1:4294967295\r\n")?;
        }
        Ok(false)
    }),
    case("the end of another command", Comes::Fault, |asked, to| {
        if asked.is_for_bodies() {
            to.write_all(b"f999 OK done\r\n")?;
        }
        Ok(false)
    }),
    case("bytes that are no answer", Comes::Fault, |asked, to| {
        if asked.is_for_bodies() {
            to.write_all(b"\0\xFF\0* \0\r\n")?;
        }
        Ok(false)
    }),
    case("a goodbye", Comes::Fault, |asked, to| {
        if asked.is_for_bodies() {
            to.write_all(b"* BYE [UNAVAILABLE] going down\r\n")?;
        }
        Ok(false)
    }),
];

const TARGETS: [Case; 11] = [
    case(
        "the highest UID that there is",
        Comes::Moved,
        |asked, to| {
            let (tag, text) = (&asked.tag, &asked.text);
            if asked.is("CAPABILITY") {
                // So that it is asked for the UIDs of what it took.
                let said = format!("* CAPABILITY IMAP4rev1 LITERAL+\r\n{tag} OK\r\n");
                to.write_all(said.as_bytes())?;
            } else if asked.is("APPEND") {
                to.write_all(format!("{tag} OK done\r\n").as_bytes())?;
            } else if asked.is("UID FETCH") && text.ends_with("(UID)") {
                to.write_all(b"* 9 FETCH (UID 4294967295)\r\n")?;
            }
            Ok(asked.is("CAPABILITY") || asked.is("APPEND"))
        },
    ),
    case("UIDs without end", Comes::Fault, |asked, to| {
        let tag = &asked.tag;
        if asked.is("CAPABILITY") {
            // So that it is asked for the UIDs of what it took.
            let said = format!("* CAPABILITY IMAP4rev1 LITERAL+\r\n{tag} OK\r\n");
            to.write_all(said.as_bytes())?;
        } else if asked.is("APPEND") {
            to.write_all(format!("{tag} OK done\r\n").as_bytes())?;
        } else if asked.is("UID FETCH") && asked.text.ends_with("(UID)") {
            return endless(to, b"* 9 FETCH (UID 9)\r\n");
        }
        Ok(asked.is("CAPABILITY") || asked.is("APPEND"))
    }),
    case("to go on, and no, at once", Comes::Left, |asked, to| {
        let tag = &asked.tag;
        if asked.is("CAPABILITY") {
            let said = format!("* CAPABILITY IMAP4rev1 UIDPLUS\r\n{tag} OK\r\n");
            to.write_all(said.as_bytes())?;
        } else if asked.is("LITERAL") {
            let said = format!("+ go on\r\n{tag} NO [OVERQUOTA] full\r\n");
            to.write_all(said.as_bytes())?;
        }
        Ok(asked.is("CAPABILITY") || asked.is("LITERAL"))
    }),
    case("more UIDs than messages", Comes::Moved, |asked, to| {
        if asked.is("APPEND") {
            to.write_all(format!("{} OK [APPENDUID 7 1:50000] x\r\n", asked.tag).as_bytes())?;
        }
        Ok(asked.is("APPEND"))
    }),
    case("all UIDs that there are", Comes::Moved, |asked, to| {
        if asked.is("APPEND") {
            let said = format!("{} OK [APPENDUID 7 1:4294967295,0,*] x\r\n", asked.tag);
            to.write_all(said.as_bytes())?;
        }
        Ok(asked.is("APPEND"))
    }),
    case("the end of another command", Comes::Fault, |asked, to| {
        if asked.is("APPEND") {
            to.write_all(b"f999 OK done\r\n")?;
        }
        Ok(asked.is("APPEND"))
    }),
    case("a line without end", Comes::Fault, |asked, to| {
        if asked.is("APPEND") {
            return endless(to, b"x");
        }
        Ok(false)
    }),
    case(
        "a call to go on that nobody waits for",
        Comes::Moved,
        |asked, to| {
            if asked.is("SELECT") || asked.is("APPEND") {
                to.write_all(b"+ go on\r\n+ go on\r\n+ go on\r\n+\r\n")?;
            }
            Ok(false)
        },
    ),
    case(
        "news and bodies that nobody asked for",
        Comes::Moved,
        |asked, to| {
            if asked.is("APPEND") {
                to.write_all(
                    b"* 5 EXISTS\r\n* 3 EXPUNGE\r\n* 1 FETCH (UID 9 BODY[] {5}\r\n) OK\n)\r\n",
                )?;
            }
            Ok(false)
        },
    ),
    case("a body of four gigabytes", Comes::Fault, |asked, to| {
        if asked.is("APPEND") {
            to.write_all(b"* 1 FETCH (BODY[] {4294967296}\r\nabc")?;
            to.shutdown(Shutdown::Both)?;
        }
        Ok(false)
    }),
    case("no end of what it took", Comes::Fault, |asked, to| {
        if asked.is("APPEND") {
            to.shutdown(Shutdown::Both)?;
        }
        Ok(false)
    }),
];

const MESSAGES: [&str; 3] = [
    "Subject: one\r\n\r\ntext\r\n",
    "Subject: two\r\n\r\n* 1 EXPUNGE\r\nf5 OK {3}\r\n",
    "Subject: three\r\n\r\n)\r\n",
];

/// Whenever it is asked for sizes, it says none of the second message.
fn no_size(asked: &Command, to: &mut TcpStream) -> io::Result<bool> {
    let is_lie = asked.is("UID FETCH") && asked.text.contains("RFC822.SIZE");
    if is_lie {
        for (uid, body) in (1..).zip(MESSAGES) {
            let size = match uid {
                2 => String::new(),
                _ => format!(" RFC822.SIZE {}", body.len()),
            };
            let said = format!("* {uid} FETCH (UID {uid} FLAGS (\\Seen){size})\r\n");
            to.write_all(said.as_bytes())?;
        }
        to.write_all(format!("{} OK done\r\n", asked.tag).as_bytes())?;
    }
    Ok(is_lie)
}

fn messages() -> Vec<Vec<u8>> {
    MESSAGES.map(|one| one.as_bytes().to_vec()).to_vec()
}

/// The most kilobytes that this process had.
fn peak() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let number = line.unwrap().split_whitespace().next().unwrap();
    number.parse().unwrap()
}

fn is_whole(journal: &Path) -> bool {
    let file = rusqlite::Connection::open(journal.join("journal.sqlite")).unwrap();
    let said: String = file
        .query_row("PRAGMA integrity_check", [], |row| row.get(0))
        .unwrap();
    said == "ok"
}

/// A run between these two, and one more when both are honest.
async fn between(source: &Scripted, target: &Scripted, what: &str, comes: Comes) {
    let folder = tempfile::tempdir().unwrap();
    let ends = (end(source.address, "jane"), end(target.address, "jane"));
    let mut asked = asked(ends.0, ends.1, folder.path());
    asked.still = Duration::from_millis(40);
    let before = peak();
    let run = tokio::time::timeout(PATIENCE, moved(&asked)).await;
    let (came, heard) = run.unwrap_or_else(|_| panic!("{what}: it never ends"));
    let more = peak() - before;
    assert!(more < MEMORY, "{what}: {more} kB");
    let found = match (&came, heard.left) {
        (Err(_), _) => Comes::Fault,
        (Ok(_), 0) => Comes::Moved,
        (Ok(_), _) => Comes::Left,
    };
    assert_eq!(found, comes, "{what}: {came:?}, {heard:?}");
    assert!(is_whole(folder.path()), "{what}");
    if comes == Comes::Moved {
        assert_eq!(arrived(target), [1; 3], "{what}");
    }

    source.tells_the_truth();
    target.tells_the_truth();
    let (came, _) = moved(&asked).await;
    assert!(came.is_ok(), "{what}, and honest again: {came:?}");
    assert_eq!(arrived(target), [1; 3], "{what}, and honest again");
    let (came, heard) = moved(&asked).await;
    assert!(
        came.is_ok() && heard == Heard::default(),
        "{what}: {heard:?}"
    );
}

/// How often each message is at the target.
fn arrived(target: &Scripted) -> [usize; 3] {
    let all = target.messages();
    MESSAGES.map(|one| all.iter().filter(|its| *its == one.as_bytes()).count())
}

#[tokio::test]
async fn a_source_that_lies_ends_in_words_and_costs_nothing() {
    for case in SOURCES {
        let source = Scripted::start(messages(), case.lie);
        let target = Scripted::start(Vec::new(), NEVER);
        between(&source, &target, case.what, case.comes).await;
    }
}

#[tokio::test]
async fn a_target_that_lies_ends_in_words_and_costs_nothing() {
    for case in TARGETS {
        let source = Scripted::start(messages(), NEVER);
        let target = Scripted::start(Vec::new(), case.lie);
        between(&source, &target, case.what, case.comes).await;
    }
}

#[tokio::test]
async fn answers_without_end_are_not_kept_without_end() {
    let source = Scripted::start(messages(), |asked, to| {
        if asked.is("LIST") {
            return endless(to, b"* LIST () \"/\" a\r\n");
        }
        Ok(false)
    });
    let target = Scripted::start(Vec::new(), NEVER);
    between(&source, &target, "a list", Comes::Fault).await;
}

/// A target that is asked for what nobody knows there also hands out what was moved, which is no other message
/// that has the same bytes.
#[tokio::test]
async fn a_message_that_nobody_asked_for_stands_for_no_other() {
    const ALIKE: &str = MESSAGES[0];
    let source = Scripted::start(vec![ALIKE.as_bytes().to_vec(); 2], NEVER);
    let target = Scripted::start(Vec::new(), |asked, to| {
        if asked.is_for_bodies() {
            let length = ALIKE.len();
            let said = format!("* 1 FETCH (UID 1 BODY[] {{{length}}}\r\n{ALIKE})\r\n");
            to.write_all(said.repeat(2).as_bytes())?;
        }
        Ok(false)
    });
    let folder = tempfile::tempdir().unwrap();
    let ends = (end(source.address, "jane"), end(target.address, "jane"));
    let mut asked = asked(ends.0, ends.1, folder.path());
    asked.still = Duration::from_millis(40);
    asked.most = Some(1);
    assert_eq!(moved(&asked).await.1.taken, 1);
    // Somebody puts a message of their own there, and the second one is sent and never answered.
    Client::open(target.address, "jane").append("INBOX", &small(7));
    let file = rusqlite::Connection::open(folder.path().join("journal.sqlite")).unwrap();
    file.execute_batch(
        "UPDATE message SET state = 'sent' WHERE uid = 2; UPDATE folder SET doubt_from = 2;",
    )
    .unwrap();
    drop(file);
    asked.most = None;
    let (came, heard) = moved(&asked).await;
    came.unwrap();
    assert_eq!((heard.taken, heard.known), (1, 0));
    assert_eq!((arrived(&target)[0], target.messages().len()), (2, 3));
}

/// How many messages a comparison finds that were left, and that wait.
async fn found(asked: &Asked, depth: Depth) -> (u64, u64) {
    let (from, to) = (&asked.source.address, &asked.target.address);
    let mut journal = Journal::open(&asked.journal, from, to).unwrap();
    let verified = verify(asked, &mut journal, depth, &mut |_| {})
        .await
        .unwrap();
    let [folder] = &verified.folders[..] else {
        panic!("{verified:?}")
    };
    assert_eq!((folder.source, folder.new), (3, 0), "{depth:?}");
    assert_eq!(verified.is_whole(), folder.left + folder.waiting == 0);
    (folder.left, folder.waiting)
}

/// What a source does not tell of as it was asked is never taken for moved, and not for new either.
#[tokio::test]
async fn what_a_source_leaves_out_is_told_until_it_has_moved() {
    let source = Scripted::start(messages(), no_size);
    let target = Scripted::start(Vec::new(), NEVER);
    let folder = tempfile::tempdir().unwrap();
    let ends = (end(source.address, "jane"), end(target.address, "jane"));
    let asked = asked(ends.0, ends.1, folder.path());
    let (came, heard) = moved(&asked).await;
    came.unwrap();
    assert_eq!((heard.taken, heard.left), (2, 1));
    for depth in [Depth::Counts, Depth::Full] {
        assert_eq!(found(&asked, depth).await, (1, 0), "{depth:?}");
    }
    source.tells_the_truth();
    moved(&asked).await.0.unwrap();
    assert_eq!(found(&asked, Depth::Full).await, (0, 0));
    // As if a run had not seen it at all.
    let file = rusqlite::Connection::open(folder.path().join("journal.sqlite")).unwrap();
    file.execute("DELETE FROM message WHERE uid = 2", [])
        .unwrap();
    drop(file);
    assert_eq!(found(&asked, Depth::Counts).await, (0, 1));
}

/// Messages of a command each: more commands than are under way at once.
#[tokio::test]
async fn a_call_to_go_on_that_nobody_waits_for_holds_up_nothing() {
    const MANY: usize = 6;
    let large = |number| format!("Subject: {number}\r\n\r\n{}\r\n", "x".repeat(2_200_000));
    let source = Scripted::start(
        (0..MANY).map(|one| large(one).into_bytes()).collect(),
        NEVER,
    );
    let target = Scripted::start(Vec::new(), |asked, to| {
        if asked.is("APPEND") {
            to.write_all(b"+ go on\r\n+ go on\r\n+ go on\r\n")?;
        }
        Ok(false)
    });
    let folder = tempfile::tempdir().unwrap();
    let ends = (end(source.address, "jane"), end(target.address, "jane"));
    let asked = asked(ends.0, ends.1, folder.path());
    let run = tokio::time::timeout(PATIENCE, moved(&asked)).await;
    let (came, heard) = run.expect("it waits for ever");
    assert!(came.is_ok(), "{came:?}");
    assert_eq!((heard.taken, target.messages().len()), (MANY, MANY));
}
