//! A plain client of our own for the tests: it fills mailboxes and reads all of them, and shares no line
//! with what is tested.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpStream};

use harness::MailServer;

/// A message, as it is compared.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Message {
    pub body: Vec<u8>,
    pub flags: BTreeSet<String>,
    pub date: String,
}

/// All that a mailbox has.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mailbox {
    pub folders: BTreeMap<String, Vec<Message>>,
    pub subscribed: BTreeSet<String>,
}

impl Mailbox {
    pub fn messages(&self) -> usize {
        self.folders.values().map(Vec::len).sum()
    }

    /// In words what differs, without the bodies.
    pub fn differs(&self, other: &Self) -> String {
        let mut said = Vec::new();
        let names: BTreeSet<_> = self.folders.keys().chain(other.folders.keys()).collect();
        for name in names {
            let (one, two) = (self.folders.get(name), other.folders.get(name));
            if one == two {
                continue;
            }
            let count = |all: Option<&Vec<Message>>| all.map(Vec::len);
            said.push(format!("{name}: {:?} and {:?}", count(one), count(two)));
            for (one, two) in one.into_iter().flatten().zip(two.into_iter().flatten()) {
                if one != two {
                    let told = |one: &Message| {
                        let start = String::from_utf8_lossy(&one.body[..one.body.len().min(60)])
                            .into_owned();
                        format!("{} {:?} {} {start:?}", one.body.len(), one.flags, one.date)
                    };
                    said.push(format!("  {} and {}", told(one), told(two)));
                    break;
                }
            }
        }
        if self.subscribed != other.subscribed {
            said.push(format!("{:?} and {:?}", self.subscribed, other.subscribed));
        }
        said.join("\n")
    }
}

pub struct Client {
    stream: BufReader<TcpStream>,
    last: u32,
}

impl Client {
    pub fn open(address: SocketAddr, user: &str) -> Self {
        let stream = TcpStream::connect(address).unwrap();
        let mut client = Self {
            stream: BufReader::new(stream),
            last: 0,
        };
        client.answer();
        client.command(&format!("LOGIN {user} {}", MailServer::PASSWORD));
        client
    }

    /// An answer, literals and all.
    fn answer(&mut self) -> Vec<u8> {
        let mut answer = Vec::new();
        loop {
            let start = answer.len();
            self.stream.read_until(b'\n', &mut answer).unwrap();
            assert!(answer.len() > start, "the connection ended");
            let line = String::from_utf8_lossy(&answer[start..]).into_owned();
            let literal = line
                .strip_suffix("}\r\n")
                .and_then(|line| line.rsplit_once('{'))
                .and_then(|(_, digits)| digits.parse::<usize>().ok());
            let Some(length) = literal else {
                return answer;
            };
            let start = answer.len();
            answer.resize(start + length, 0);
            self.stream.read_exact(&mut answer[start..]).unwrap();
        }
    }

    pub fn command(&mut self, command: &str) -> Vec<Vec<u8>> {
        self.send(command.as_bytes())
    }

    fn send(&mut self, command: &[u8]) -> Vec<Vec<u8>> {
        self.last += 1;
        let tag = format!("t{} ", self.last);
        let line = [tag.as_bytes(), command, b"\r\n"].concat();
        self.stream.get_mut().write_all(&line).unwrap();
        let mut said = Vec::new();
        loop {
            let answer = self.answer();
            if answer.starts_with(tag.as_bytes()) {
                let end = String::from_utf8_lossy(&answer[tag.len()..]).into_owned();
                let asked = String::from_utf8_lossy(&command[..command.len().min(80)]);
                assert!(end.starts_with("OK"), "{asked}: {end}");
                return said;
            }
            said.push(answer);
        }
    }

    pub fn append(&mut self, folder: &str, message: &Message) {
        let flags: Vec<&str> = message.flags.iter().map(String::as_str).collect();
        let head = format!(
            "APPEND {folder} ({}) \"{}\" {{{}+}}\r\n",
            flags.join(" "),
            message.date,
            message.body.len()
        );
        self.send(&[head.as_bytes(), &message.body].concat());
    }

    fn names(&mut self, command: &str) -> BTreeSet<String> {
        let said = self.command(&format!("{command} \"\" \"*\""));
        let lines = said
            .iter()
            .map(|answer| String::from_utf8_lossy(answer).into_owned());
        let has_mail = |line: &String| !line.contains("\\No");
        let names = lines.filter(has_mail).map(|line| {
            let plain = line.split_once("\"/\" ").unwrap().1.trim_end();
            let name = plain
                .strip_prefix('"')
                .and_then(|name| name.strip_suffix('"'));
            name.map_or(plain.to_owned(), |name| {
                name.replace("\\\"", "\"").replace("\\\\", "\\")
            })
        });
        names.collect()
    }

    /// All of a mailbox.
    pub fn read(address: SocketAddr, user: &str) -> Mailbox {
        let mut client = Self::open(address, user);
        let mut folders = BTreeMap::new();
        for name in client.names("LIST") {
            let quoted = name.replace('\\', "\\\\").replace('"', "\\\"");
            client.command(&format!("EXAMINE \"{quoted}\""));
            let asked = "UID FETCH 1:* (UID FLAGS INTERNALDATE BODY.PEEK[])";
            let said = client.command(asked);
            let mut messages: Vec<Message> = said.iter().filter_map(|one| message(one)).collect();
            // In which order they came is no part of what is compared.
            messages.sort();
            folders.insert(name, messages);
        }
        let subscribed = client.names("LSUB");
        Mailbox {
            folders,
            subscribed,
        }
    }
}

fn message(answer: &[u8]) -> Option<Message> {
    let at = |what: &[u8]| answer.windows(what.len()).position(|some| some == what);
    at(b" FETCH (")?;
    let between = |from: &[u8], to: &[u8]| {
        let start = at(from).unwrap() + from.len();
        let length = answer[start..]
            .windows(to.len())
            .position(|some| some == to)
            .unwrap();
        String::from_utf8_lossy(&answer[start..start + length]).into_owned()
    };
    let length: usize = between(b"BODY[] {", b"}").parse().unwrap();
    let start = at(b"BODY[] {").unwrap();
    let start = start
        + answer[start..]
            .iter()
            .position(|byte| *byte == b'\n')
            .unwrap()
        + 1;
    let flags = between(b"FLAGS (", b")");
    let flags = flags
        .split(' ')
        .filter(|flag| !flag.is_empty() && *flag != "\\Recent");
    Some(Message {
        body: answer[start..start + length].to_vec(),
        flags: flags.map(str::to_owned).collect(),
        date: between(b"INTERNALDATE \"", b"\""),
    })
}
