//! Folders that move beside one another, each on connections of its own.

use std::time::Duration;

use migrate::mail::Paces;
use tokio::time::timeout;

use crate::cut::Line;
use crate::rows::{FOLDERS, many, same};
use crate::scripted::{Message, Script, Server};
use crate::{asked, end, moved};

/// How often somebody signed in.
fn connections(server: &Server) -> usize {
    let heard = server.heard();
    let signs = |line: &&String| line.contains("AUTHENTICATE") || line.contains("LOGIN");
    heard.iter().filter(signs).count()
}

#[tokio::test]
async fn what_there_is_moves_on_as_many_connections_as_are_worth_it() {
    for (messages, most, expected) in [(12, 4, 4), (12, 3, 3), (12, 1, 1), (6, 4, 2), (2, 4, 1)] {
        let source = many(Script::exchange(), messages, 900);
        let target = Script::exchange().start();
        let folder = tempfile::tempdir().unwrap();
        let ends = (end(source.address(), "jane"), end(target.address(), "jane"));
        let mut asked = asked(ends.0, ends.1, folder.path());
        asked.lanes = most;
        let (came, heard) = moved(&asked).await;
        came.unwrap();
        let all = usize::try_from(messages * FOLDERS).unwrap();
        assert_eq!((heard.taken, heard.left), (all, 0), "{messages}, {most}");
        same(&source, &target);
        let made = [&source, &target].map(connections);
        assert_eq!(made, [expected; 2], "{messages}, {most}");
    }
}

#[tokio::test]
async fn a_server_that_gives_no_more_connections_gets_all_on_one_and_is_not_asked_again() {
    const FULL: &str = "NO [LIMIT] Too many connections from your IP.";
    let source = many(Script::exchange(), 12, 900);
    // The first is given, the next is not.
    let target = Script::exchange().refuses("AUTHENTICATE", (2, 1_000), FULL);
    let target = target.start();
    let mut made = Vec::new();
    let pace = Paces::free();
    for _ in 0..2 {
        let folder = tempfile::tempdir().unwrap();
        let ends = (end(source.address(), "jane"), end(target.address(), "jane"));
        let mut asked = asked(ends.0, ends.1, folder.path());
        asked.lanes = 2;
        asked.pace = pace.clone();
        let (came, heard) = moved(&asked).await;
        came.unwrap();
        assert_eq!((heard.taken, heard.left), (12 * 40, 0));
        made.push(connections(&target));
        if made.len() == 1 {
            same(&source, &target);
        }
    }
    assert_eq!(made, [2, 3]);
}

/// One of the connections breaks, and the others stop where nothing of theirs is in doubt.
#[tokio::test]
async fn a_lane_that_breaks_loses_and_doubles_nothing() {
    let source = many(Script::bare(), 12, 9_000);
    for at in 0..8 {
        let target = Script::announcing("IMAP4rev1 LITERAL+ MULTIAPPEND UIDPLUS").start();
        let line = Line::to(target.address()).await;
        let folder = tempfile::tempdir().unwrap();
        let ends = (end(source.address(), "jane"), end(line.address, "jane"));
        let asked = asked(ends.0, ends.1, folder.path());
        line.breaks_after(600_000 + at * 450_000);
        let (came, _) = moved(&asked).await;
        let fault = came.unwrap_err();
        assert!(fault.is_passing(), "{fault}");
        line.breaks_after(u64::MAX);
        moved(&asked).await.0.unwrap();
        same(&source, &target);
    }
}

#[tokio::test]
async fn where_one_breaks_the_others_take_up_nothing_more() {
    let source = many(Script::bare(), 40, 900);
    let gone = "NO [UNAVAILABLE] no\r\n* BYE gone";
    let target = Script::announcing("IMAP4rev1 LITERAL+ MULTIAPPEND UIDPLUS");
    let target = target.refuses("APPEND \"Kunden/00\"", (1, 1), gone).start();
    let folder = tempfile::tempdir().unwrap();
    let ends = (end(source.address(), "jane"), end(target.address(), "jane"));
    let asked = asked(ends.0, ends.1, folder.path());
    let (came, heard) = moved(&asked).await;
    let fault = came.unwrap_err();
    assert!(fault.is_passing(), "{fault}");
    assert!(heard.taken < 40 * 20, "{heard:?}");
    let before = connections(&target);
    let (came, rest) = moved(&asked).await;
    // Whichever it was that broke: the server may give no more than one.
    assert_eq!(connections(&target), before + 1);
    came.unwrap();
    assert_eq!(heard.taken + heard.known + rest.taken + rest.known, 40 * 40);
    same(&source, &target);
}

/// With one folder that is longer than all others: it is the first lane's.
fn with_a_long_one(script: Script, messages: usize) -> Server {
    let message = Message {
        bytes: b"Subject: long\r\n\r\nx\r\n".to_vec(),
        date: " 1-Feb-2020 10:00:00 +0000".to_owned(),
        ..Message::default()
    };
    let script = (0..messages).fold(script, |script, _| script.message("Long", message.clone()));
    many(script, 12, 900)
}

/// A target that ends the connection on which one folder comes.
fn breaking() -> Script {
    let gone = "NO [UNAVAILABLE] no\r\n* BYE gone";
    Script::announcing("IMAP4rev1 LITERAL+ MULTIAPPEND UIDPLUS").refuses(
        "APPEND \"Kunden/00\"",
        (1, 1),
        gone,
    )
}

/// The longest folder goes in many parts.
#[tokio::test]
async fn the_first_lane_stops_too_where_another_breaks() {
    const LONG: usize = 3_000;
    let source = with_a_long_one(Script::bare(), LONG);
    let target = breaking()
        .delays("APPEND \"Long\"", Duration::from_millis(20))
        .start();
    let folder = tempfile::tempdir().unwrap();
    let ends = (end(source.address(), "jane"), end(target.address(), "jane"));
    let asked = asked(ends.0, ends.1, folder.path());
    let (came, _) = moved(&asked).await;
    let fault = came.unwrap_err();
    assert!(fault.is_passing(), "{fault}");
    let taken = target.messages("Long").len();
    assert!(taken < LONG - 1_000, "{taken}");
    moved(&asked).await.0.unwrap();
    assert_eq!(target.messages("Long").len(), LONG);
    same(&source, &target);
}

/// One that only asks has nothing in doubt, and ends at once; it is not waited for until it is answered.
#[tokio::test]
async fn a_lane_that_only_asks_ends_where_another_breaks() {
    let asks = "EXAMINE \"Long\"";
    let never = Duration::from_hours(1);
    let source = with_a_long_one(Script::bare().delays(asks, never), 1_500);
    let target = breaking().start();
    let folder = tempfile::tempdir().unwrap();
    let ends = (end(source.address(), "jane"), end(target.address(), "jane"));
    let asked = asked(ends.0, ends.1, folder.path());
    let came = timeout(Duration::from_mins(2), moved(&asked)).await;
    let (came, _) = came.expect("it waits for an answer that nobody needs");
    let fault = came.unwrap_err();
    assert!(fault.is_passing(), "{fault}");
    assert!(source.heard().iter().any(|line| line.contains(asks)));
    assert!(target.messages("Long").is_empty());
}
