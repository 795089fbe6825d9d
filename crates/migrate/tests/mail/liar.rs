//! A server of few words with one folder, whose answers a test can replace by others: what no server that
//! can be installed says.

use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::thread;

/// A command as it came, without its literals; the connection itself is one with the word `GREETING`, and a
/// literal that waits to be asked for is one with the word `LITERAL`.
pub struct Command {
    pub tag: String,
    pub text: String,
    /// The messages that it brought.
    taken: usize,
}

impl Command {
    pub fn is(&self, name: &str) -> bool {
        self.text.starts_with(name)
    }

    /// Bodies are asked for.
    pub fn is_for_bodies(&self) -> bool {
        self.is("UID FETCH") && self.text.contains("BODY.PEEK[]")
    }
}

/// Says something in place of the true answer, or before it; whether the true one is left out.
pub type Lie = fn(&Command, &mut TcpStream) -> io::Result<bool>;

/// The server. Its messages have the UIDs 1, 2, 3 … and it never loses one.
pub struct Scripted {
    pub address: SocketAddr,
    is_lying: Arc<AtomicBool>,
    messages: Arc<Mutex<Vec<Vec<u8>>>>,
}

impl Scripted {
    pub fn start(messages: Vec<Vec<u8>>, lie: Lie) -> Self {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        let address = listener.local_addr().unwrap();
        let messages = Arc::new(Mutex::new(messages));
        let is_lying = Arc::new(AtomicBool::new(true));
        let (own, lies) = (Arc::clone(&messages), Arc::clone(&is_lying));
        thread::spawn(move || {
            for stream in listener.incoming().map_while(Result::ok) {
                let (messages, lies) = (Arc::clone(&own), Arc::clone(&lies));
                // A client that is gone is no fault of the server.
                thread::spawn(move || serve(stream, &messages, &lies, lie).ok());
            }
        });
        Self {
            address,
            is_lying,
            messages,
        }
    }

    /// From now on.
    pub fn tells_the_truth(&self) {
        self.is_lying.store(false, Ordering::SeqCst);
    }

    pub fn messages(&self) -> Vec<Vec<u8>> {
        self.messages.lock().unwrap().clone()
    }
}

/// The truth.
pub const NEVER: Lie = |_, _| Ok(false);

/// Says the same for ever, to whoever listens.
pub fn endless(to: &mut TcpStream, line: &[u8]) -> io::Result<bool> {
    let many = line.repeat((64 << 10) / line.len() + 1);
    loop {
        to.write_all(&many)?;
    }
}

fn serve(
    stream: TcpStream,
    messages: &Mutex<Vec<Vec<u8>>>,
    is_lying: &AtomicBool,
    lie: Lie,
) -> io::Result<()> {
    let mut from = BufReader::new(stream.try_clone()?);
    let mut to = stream;
    let mut command = Command {
        tag: "*".to_owned(),
        text: "GREETING".to_owned(),
        taken: 0,
    };
    let lies = |command: &Command, to: &mut TcpStream| -> io::Result<bool> {
        Ok(is_lying.load(Ordering::SeqCst) && lie(command, to)?)
    };
    let mut is_answered = false;
    loop {
        if !is_answered && !lies(&command, &mut to)? {
            to.write_all(&truth(&command, &messages.lock().unwrap()))?;
        }
        is_answered = false;
        if command.is("LOGOUT") {
            return Ok(());
        }
        let typed = line(&mut from)?;
        let (tag, text) = typed.split_once(' ').unwrap_or((&typed, ""));
        command = Command {
            tag: tag.to_owned(),
            text: text.to_owned(),
            taken: 0,
        };
        let (mut rest, mut bodies) = (text.to_owned(), Vec::new());
        // Each message has its flags and date before it, and the next follows on the same line.
        while let Some((length, is_unasked)) = literal(&rest) {
            if !is_unasked {
                let asks = Command {
                    tag: command.tag.clone(),
                    text: "LITERAL".to_owned(),
                    taken: 0,
                };
                is_answered = lies(&asks, &mut to)?;
                if is_answered {
                    break;
                }
                to.write_all(b"+ go on\r\n")?;
            }
            let mut body = Vec::new();
            from.by_ref().take(length).read_to_end(&mut body)?;
            if (body.len() as u64) < length {
                return Ok(());
            }
            rest = self::line(&mut from)?;
            bodies.push(body);
        }
        // All messages of a command, or none (RFC 3502).
        if command.is("APPEND") {
            command.taken = bodies.len();
            messages.lock().unwrap().append(&mut bodies);
        }
    }
}

fn line(from: &mut BufReader<TcpStream>) -> io::Result<String> {
    let mut line = Vec::new();
    if from.read_until(b'\n', &mut line)? == 0 {
        return Err(io::ErrorKind::UnexpectedEof.into());
    }
    Ok(String::from_utf8_lossy(&line).trim_end().to_owned())
}

/// The literal that follows, and whether it comes without being asked for.
fn literal(line: &str) -> Option<(u64, bool)> {
    let (_, inner) = line.strip_suffix('}')?.rsplit_once('{')?;
    let digits = inner.strip_suffix('+');
    let length = digits.unwrap_or(inner).parse().ok()?;
    Some((length, digits.is_some()))
}

fn truth(command: &Command, messages: &[Vec<u8>]) -> Vec<u8> {
    let (tag, many) = (&command.tag, messages.len());
    let said = if command.is("GREETING") {
        return b"* OK ready\r\n".to_vec();
    } else if command.is("CAPABILITY") {
        b"* CAPABILITY IMAP4rev1 LITERAL+ MULTIAPPEND UIDPLUS\r\n".to_vec()
    } else if command.is("LIST") || command.is("LSUB") {
        format!("* {} () \"/\" INBOX\r\n", &command.text[..4]).into_bytes()
    } else if command.is("STATUS") {
        let next = many + 1;
        format!("* STATUS INBOX (MESSAGES {many} UIDNEXT {next} UIDVALIDITY 7)\r\n").into_bytes()
    } else if command.is("SELECT") || command.is("EXAMINE") {
        let next = many + 1;
        format!(
            "* {many} EXISTS\r\n* OK [UIDVALIDITY 7] x\r\n* OK [UIDNEXT {next}] x\r\n\
             * OK [PERMANENTFLAGS (\\Seen \\*)] x\r\n"
        )
        .into_bytes()
    } else if command.is("UID FETCH") {
        fetched(&command.text, messages)
    } else if command.is("APPEND") {
        let first = many + 1 - command.taken;
        return format!("{tag} OK [APPENDUID 7 {first}:{many}] done\r\n").into_bytes();
    } else if command.is("LOGOUT") {
        b"* BYE\r\n".to_vec()
    } else {
        Vec::new()
    };
    [&said[..], tag.as_bytes(), b" OK done\r\n"].concat()
}

/// What is asked for of these messages.
fn fetched(asked: &str, messages: &[Vec<u8>]) -> Vec<u8> {
    let set = asked.split(' ').nth(2).unwrap_or_default();
    let mut said = Vec::new();
    for (at, body) in messages.iter().enumerate() {
        let uid = at + 1;
        if !has(set, uid, messages.len()) {
            continue;
        }
        said.extend_from_slice(format!("* {uid} FETCH (UID {uid}").as_bytes());
        if asked.contains("FLAGS") {
            said.extend_from_slice(b" FLAGS (\\Seen)");
        }
        if asked.contains("INTERNALDATE") {
            said.extend_from_slice(b" INTERNALDATE \"17-Jul-2023 08:41:09 +0000\"");
        }
        if asked.contains("RFC822.SIZE") {
            said.extend_from_slice(format!(" RFC822.SIZE {}", body.len()).as_bytes());
        }
        if asked.contains("BODY.PEEK[]") {
            said.extend_from_slice(format!(" BODY[] {{{}}}\r\n", body.len()).as_bytes());
            said.extend_from_slice(body);
        }
        said.extend_from_slice(b")\r\n");
    }
    said
}

/// Whether a set of UIDs has this one; `*` is the last, and stands for it in whatever order.
fn has(set: &str, uid: usize, last: usize) -> bool {
    let number = |text: &str| text.parse().unwrap_or(last);
    set.split(',').any(|part| {
        let (one, other) = part.split_once(':').unwrap_or((part, part));
        let (one, other) = (number(one), number(other));
        (one.min(other)..=one.max(other)).contains(&uid)
    })
}
