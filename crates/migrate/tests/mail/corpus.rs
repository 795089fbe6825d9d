//! Mailboxes with everything that has ever made a migration lose something.

use std::net::SocketAddr;

use crate::client::{Client, Message};

/// Names as servers are told them: nested, in several scripts, with `&`, quotes and spaces.
const FOLDERS: [&str; 10] = [
    "INBOX",
    "Sent",
    "Kunden",
    "\"Kunden/M&APw-ller &- S&APY-hne\"",
    "\"Projekte/\\\"Quoted\\\" (2019)\"",
    "&ZeVnLIqe-",
    "\"&ZeVnLIqe-/2024 &2D3egA-\"",
    "Tief/1/2/3",
    "Leer",
    "\"A\\\\B\"",
];
const KEYWORDS: [&str; 3] = ["$Forwarded", "$Label1", "Projekt-X"];

/// The same numbers for the same seed.
pub struct Chance(u64);

impl Chance {
    pub fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1)
    }

    pub fn below(&mut self, limit: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % limit
    }

    fn one_in(&mut self, many: u64) -> bool {
        self.below(many) == 0
    }
}

/// A message of one of many kinds.
pub fn message(chance: &mut Chance, number: u64) -> Message {
    let size = match chance.below(40) {
        0 => 1_500_000,
        1..8 => 60_000,
        _ => 1_000,
    };
    let size = 200 + chance.below(size);
    let line = format!("{number} {}\r\n", "lorem ipsum ".repeat(5));
    let text = line.repeat(usize::try_from(size).unwrap() / line.len() + 1);
    let head = format!(
        "From: jane@contoso.example\r\nSubject: message {number}\r\nMessage-ID: <{number}@contoso.example>\r\n"
    );
    let mut body = format!("{head}\r\n{text}").into_bytes();
    match chance.below(12) {
        0 => body.retain(|byte| *byte != b'\r'),
        1 => body = [&b"X-Raw: Gr\xFC\xDFe aus M\xFCnchen\r\n"[..], &body].concat(),
        2 => body = format!("Subject: no id {number}\r\n\r\n{text}").into_bytes(),
        3 => body = head.into_bytes(),
        4 => body.truncate(body.len() - 7),
        5 => body = b"\r\nx\r\n".to_vec(),
        6 => body.extend_from_slice(b"* 3 EXISTS\r\nf7 OK {12}\r\n)\r\n"),
        _ => {}
    }
    let mut flags = std::collections::BTreeSet::new();
    for flag in ["\\Seen", "\\Answered", "\\Flagged", "\\Draft", "\\Deleted"]
        .iter()
        .chain(&KEYWORDS)
    {
        if chance.one_in(4) {
            flags.insert((*flag).to_owned());
        }
    }
    let months = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ];
    let month = months[usize::try_from(chance.below(12)).unwrap()];
    let date = format!(
        "{:>2}-{month}-{} {:02}:{:02}:{:02} {}",
        1 + chance.below(28),
        2010 + chance.below(15),
        chance.below(24),
        chance.below(60),
        chance.below(60),
        ["+0000", "+0100", "-0330", "+0900"][usize::try_from(chance.below(4)).unwrap()],
    );
    Message { body, flags, date }
}

/// Fills a mailbox.
pub fn fill(address: SocketAddr, user: &str, messages: u64, seed: u64) {
    let mut client = Client::open(address, user);
    let mut chance = Chance::new(seed);
    for folder in FOLDERS {
        if folder != "INBOX" {
            client.command(&format!("CREATE {folder}"));
        }
        if folder != "Kunden" {
            client.command(&format!("SUBSCRIBE {folder}"));
        }
    }
    let mut last: Option<Message> = None;
    for number in 0..messages {
        // One folder stays empty, and the first has the most.
        let folder = match chance.below(12) {
            at @ 0..8 => FOLDERS[usize::try_from(at).unwrap()],
            8 => FOLDERS[9],
            _ => FOLDERS[0],
        };
        // The same message twice, in one folder or in two, is two messages.
        let message = match last.take() {
            Some(last) if chance.one_in(12) => last,
            _ => message(&mut chance, number),
        };
        client.append(folder, &message);
        last = Some(message);
    }
}
