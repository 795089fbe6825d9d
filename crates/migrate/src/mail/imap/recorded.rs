//! What real servers say, and what becomes of it on a bad line: answers of five makes, read as they are and
//! with bytes changed, left out and put in. Dovecot's and Cyrus's are recorded; Exchange's, Gmail's and
//! hMailServer's are written after what they say.

use std::io::Cursor;

use super::lines::{Incoming, Lines};
use super::response::{Response, parse};

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
/// What is put in where it hurts.
const PIECES: [&[u8]; 16] = [
    b"{4294967296}\r\n",
    b"{18446744073709551615}\r\n",
    b"~{3}\r\n",
    b"{-1}\r\n",
    b"{0}\r\n",
    b"BODY[] {5}\r\n",
    b"(((((((((((((((((((((((((((((((((((((((((",
    b")",
    b"\"",
    b"\\",
    b"\r\n",
    b"\0",
    b"\xFF\xFE",
    b" NIL ",
    b"99999999999999999999",
    b"[APPENDUID 1 1:4294967295]",
];
/// Sessions that are read of each make; `FUZZED_SESSIONS` makes it longer.
const SESSIONS: usize = 1_500;

/// What a reader makes of all this: whole answers, bodies and their bytes, and answers that cannot be read.
#[derive(Debug, Default, PartialEq, Eq)]
struct Heard {
    answers: usize,
    bodies: u64,
    garbled: usize,
}

async fn heard(said: Vec<u8>) -> Heard {
    let mut lines = Lines::new(Box::new(Cursor::new(said)));
    let mut heard = Heard::default();
    // It always ends: at the latest the server closes the connection.
    while let Ok(came) = lines.next().await {
        if let Incoming::Body(_) = came {
            while let Ok(Some(part)) = lines.part().await {
                heard.bodies += part.len() as u64;
            }
            continue;
        }
        heard.answers += 1;
        match parse(lines.answer()) {
            Response::Garbled => heard.garbled += 1,
            // Names are read further, for people.
            Response::Listed(one) | Response::Subscribed(one) => drop(one.shown()),
            _ => {}
        }
    }
    heard
}

fn as_said(recorded: &str) -> Vec<u8> {
    recorded.replace('\n', "\r\n").into_bytes()
}

#[tokio::test]
async fn all_that_real_servers_say_is_read() {
    for (make, recorded, answers) in RECORDED {
        let heard = heard(as_said(recorded)).await;
        assert_eq!((heard.answers, heard.garbled), (answers, 0), "{make}");
        assert!(heard.bodies > 0, "{make}");
    }
}

/// The same numbers in each run.
struct Chance(u64);

impl Chance {
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % limit.max(1) as u64).unwrap()
    }

    fn spoil(&mut self, said: &mut Vec<u8>) {
        if said.is_empty() {
            return;
        }
        let at = self.below(said.len());
        match self.below(5) {
            0 => said[at] = u8::try_from(self.below(256)).unwrap(),
            1 => {
                let end = (at + 1 + self.below(40)).min(said.len());
                drop(said.drain(at..end));
            }
            2 => {
                let end = (at + 1 + self.below(200)).min(said.len());
                let twice = said[at..end].to_vec();
                drop(said.splice(at..at, twice));
            }
            3 => said.truncate(at.max(1)),
            _ => {
                let piece = PIECES[self.below(PIECES.len())];
                drop(said.splice(at..at, piece.iter().copied()));
            }
        }
    }
}

#[tokio::test]
async fn nothing_that_is_left_out_or_put_in_makes_it_fall() {
    let sessions = std::env::var("FUZZED_SESSIONS").map_or(SESSIONS, |many| many.parse().unwrap());
    let mut chance = Chance(0x0FA5_77AC);
    let mut garbled = 0;
    for (make, recorded, _) in RECORDED {
        for _ in 0..sessions {
            let mut said = as_said(recorded);
            for _ in 0..=chance.below(6) {
                chance.spoil(&mut said);
            }
            let length = said.len();
            let heard = heard(said).await;
            // Nothing is read that was not said, whatever lengths are announced.
            assert!(
                heard.bodies + heard.answers as u64 <= length as u64,
                "{make}: {heard:?}"
            );
            garbled += heard.garbled;
        }
    }
    assert!(garbled > sessions / 4, "only {garbled} answers were hurt");
}
