//! What real servers say, and what becomes of it on a bad line: answers of five makes, read as they are and
//! spoilt, by a reader alone and by a session that waits for the ends of its commands. Dovecot's and Cyrus's
//! are recorded; Exchange's, Gmail's and hMailServer's are written after what they say.

mod spoil;

use std::io::Cursor;
use std::panic::{AssertUnwindSafe, catch_unwind};

use super::Fault;
use super::lines::{Incoming, Lines};
use super::response::{Response, parse};
use super::session::Session;
use super::wire::{Reader, Writer};
use spoil::{Chance, Spoil, spoil};

/// The lines of each, which end with a line feed alone here.
const RECORDED: [(&str, &str, usize); 5] = [
    ("dovecot", include_str!("transcripts/dovecot.txt"), 59),
    ("cyrus", include_str!("transcripts/cyrus.txt"), 65),
    ("exchange", include_str!("transcripts/exchange.txt"), 49),
    ("gmail", include_str!("transcripts/gmail.txt"), 48),
    (
        "hmailserver",
        include_str!("transcripts/hmailserver.txt"),
        34,
    ),
];
/// Sessions that are read of each make; `FUZZED_SESSIONS` makes it longer.
const SESSIONS: usize = 1_500;
/// No answer is held that has more bytes.
const MOST: usize = 8 << 20;

/// What an answer is read with.
type Read = Box<dyn FnMut(&[u8]) -> Response>;

fn as_it_is() -> Read {
    Box::new(parse)
}

/// What a reader makes of all this: whole answers, bodies and their bytes, and answers that cannot be read.
#[derive(Debug, Default, PartialEq, Eq)]
struct Heard {
    answers: usize,
    bodies: u64,
    garbled: usize,
    /// It was more than is read, and not read to its end.
    is_refused: bool,
}

async fn heard(said: Vec<u8>, mut read: Read) -> Heard {
    let mut lines = Lines::new(Box::new(Cursor::new(said)));
    let mut heard = Heard::default();
    // It always ends: at the latest the server closes the connection.
    loop {
        match lines.next().await {
            Ok(Incoming::Body(_)) => {
                while let Ok(Some(part)) = lines.part().await {
                    heard.bodies += part.len() as u64;
                }
            }
            Ok(Incoming::Answer) => {
                heard.answers += 1;
                assert!(lines.answer().len() <= MOST);
                match read(lines.answer()) {
                    Response::Garbled => heard.garbled += 1,
                    // Names are read further, for people.
                    Response::Listed(one) | Response::Subscribed(one) => drop(one.shown()),
                    _ => {}
                }
            }
            Err(fault) => {
                heard.is_refused = matches!(fault, Fault::Nonsense(_));
                return heard;
            }
        }
    }
}

/// How many commands end in a session that is told this, whatever it asked.
async fn ended(said: Vec<u8>) -> usize {
    let ways: (Reader, Writer) = (Box::new(Cursor::new(said)), Box::new(tokio::io::sink()));
    let Ok(mut session) = Session::greeted(ways).await else {
        return 0;
    };
    let mut ended = 0;
    while session.command("NOOP", b"").await.is_ok() {
        ended += 1;
    }
    ended
}

fn as_said(recorded: &str) -> Vec<u8> {
    recorded.replace('\n', "\r\n").into_bytes()
}

#[tokio::test]
async fn all_that_real_servers_say_is_read() {
    for (make, recorded, answers) in RECORDED {
        let said = as_said(recorded);
        let heard = heard(said.clone(), as_it_is()).await;
        assert_eq!((heard.answers, heard.garbled), (answers, 0), "{make}");
        assert!(heard.bodies > 0 && !heard.is_refused, "{make}");
        // Up to the goodbye, if there is one.
        let ended = ended(said).await;
        assert!(ended >= 12, "{make}: {ended}");
    }
}

/// What came of sessions that were spoilt.
#[derive(Debug, Default)]
struct Came {
    garbled: usize,
    refused: usize,
}

/// Reads so many sessions of each make, spoilt in these ways.
async fn fuzzed(sessions: usize, ways: &[Spoil], read: fn() -> Read) -> Came {
    /// A session reads with the same reader: it need not see all of them.
    const IN_SESSION: usize = 4;
    let mut chance = Chance::new();
    let mut came = Came::default();
    for (make, recorded, _) in RECORDED {
        for number in 0..sessions {
            let mut said = as_said(recorded);
            for _ in 0..=chance.below(6) {
                spoil(&mut chance, &mut said, ways);
            }
            if number.is_multiple_of(IN_SESSION) {
                ended(said.clone()).await;
            }
            let length = said.len() as u64;
            let heard = heard(said, read()).await;
            // Nothing is read that was not said, whatever lengths are announced.
            assert!(
                heard.bodies + heard.answers as u64 <= length,
                "{make}: {heard:?}"
            );
            came.garbled += heard.garbled;
            came.refused += usize::from(heard.is_refused);
        }
    }
    came
}

#[tokio::test]
async fn nothing_that_is_spoilt_makes_it_fall() {
    let sessions = std::env::var("FUZZED_SESSIONS").map_or(SESSIONS, |many| many.parse().unwrap());
    let came = fuzzed(sessions, &spoil::ALL, as_it_is).await;
    assert!(came.garbled > sessions / 4, "too few were hurt: {came:?}");
    assert!(came.refused > 0, "none was too long: {came:?}");
}

/// A reader that falls over an answer of which this does not hold.
fn if_only(holds: fn(&[u8]) -> bool) -> Read {
    Box::new(move |answer: &[u8]| {
        assert!(holds(answer), "a planted fault");
        parse(answer)
    })
}

fn count(answer: &[u8], wanted: u8) -> usize {
    memchr::memchr_iter(wanted, answer).count()
}

/// A text in a literal may be anything.
fn has_literal(answer: &[u8]) -> bool {
    answer.contains(&b'{')
}

/// A reader that takes commands to end in the order in which they were sent.
fn in_order() -> Read {
    let mut last = 0;
    Box::new(move |answer: &[u8]| {
        let response = parse(answer);
        if let Response::Tagged(tag, _) = &response {
            let tag = String::from_utf8_lossy(tag);
            let number: u64 = tag.trim_start_matches('f').parse().unwrap();
            assert!(number > last, "a planted fault");
            last = number;
        }
        response
    })
}

/// A reader that takes something for granted: what, the way to spoil an answer that shows it, and itself.
type Planted = (&'static str, Spoil, fn() -> Read);

const PLANTED: [Planted; 8] = [
    ("a literal is as long as it says", spoil::length, || {
        if_only(|answer| b"*+f".contains(&answer[0]))
    }),
    ("a number has 64 bits", spoil::number, || {
        if_only(|answer| {
            let text = String::from_utf8_lossy(answer);
            let mut numbers = text.split(|one: char| !one.is_ascii_digit());
            numbers.all(|digits| digits.is_empty() || digits.parse::<u64>().is_ok())
        })
    }),
    ("a quote is closed", spoil::quote, || {
        if_only(|answer| has_literal(answer) || count(answer, b'"').is_multiple_of(2))
    }),
    ("lists are not deep", spoil::nested, || {
        if_only(|answer| count(answer, b'(') < 1_000)
    }),
    ("a line is short", spoil::long, || {
        if_only(|answer| answer.len() <= 64 << 10)
    }),
    ("a text has no NUL, and no CR alone", spoil::put_in, || {
        if_only(|answer| {
            let mut pairs = answer.windows(2);
            !answer.contains(&0) && !pairs.any(|two| two[0] == b'\r' && two[1] != b'\n')
        })
    }),
    ("an answer is whole", spoil::cut, || {
        if_only(|answer| has_literal(answer) || count(answer, b'(') == count(answer, b')'))
    }),
    ("answers come in order", spoil::swapped, in_order),
];

/// Each way to spoil what is said shows a reader that does not expect it, and nothing that is not spoilt does.
#[test]
fn a_reader_that_takes_something_for_granted_falls() {
    for (what, way, read) in PLANTED {
        for (_, recorded, _) in RECORDED {
            alone(heard(as_said(recorded), read()));
        }
        let falls = || alone(fuzzed(SESSIONS, &[way], read));
        let came = catch_unwind(AssertUnwindSafe(falls));
        assert!(came.is_err(), "it is not noticed: {what}");
    }
}

fn alone<T>(act: impl Future<Output = T>) -> T {
    let mut builder = tokio::runtime::Builder::new_current_thread();
    builder.enable_all().build().unwrap().block_on(act)
}
