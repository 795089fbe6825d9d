//! The limit beside which a migration is measured: a mailbox from one server to another, as fast as both of
//! them go. Whole folders are asked for in a row, and up to 50 messages go in one APPEND, without waiting
//! for any answer; nothing is noted, nothing is hashed, and a line that breaks is the end.
//!
//! SOURCE and TARGET as `USER@HOST:PORT`, the password of both in the variable PASSWORD. Nothing is
//! encrypted, and both servers have LITERAL+, the target MULTIAPPEND too.

use std::error::Error;
use std::io::{BufRead, BufReader, BufWriter, Read, Write};
use std::net::TcpStream;
use std::sync::mpsc;
use std::thread;

type Fault = Box<dyn Error + Send + Sync>;

const TOGETHER: usize = 50;
const TOGETHER_BYTES: u64 = 2 << 20;
const BUFFER: usize = 256 << 10;

struct Server {
    from: BufReader<TcpStream>,
    to: BufWriter<TcpStream>,
}

impl Server {
    fn open(typed: &str, password: &str) -> Result<Self, Fault> {
        let (user, place) = typed.rsplit_once('@').ok_or("expected USER@HOST:PORT")?;
        let stream = TcpStream::connect(place)?;
        stream.set_nodelay(true)?;
        let mut server = Self {
            from: BufReader::with_capacity(BUFFER, stream.try_clone()?),
            to: BufWriter::with_capacity(BUFFER, stream),
        };
        answer(&mut server.from)?;
        server.ask(&format!("LOGIN {user} {password}"))?;
        Ok(server)
    }

    fn ask(&mut self, command: &str) -> Result<Vec<Vec<u8>>, Fault> {
        write!(self.to, "a {command}\r\n")?;
        self.to.flush()?;
        end(&mut self.from)
    }
}

/// The next answer, its literals within it.
fn answer(from: &mut BufReader<TcpStream>) -> Result<Vec<u8>, Fault> {
    let mut answer = Vec::new();
    loop {
        if from.read_until(b'\n', &mut answer)? == 0 {
            return Err("the server closed the connection".into());
        }
        let Some(length) = literal(&answer) else {
            return Ok(answer);
        };
        from.by_ref().take(length).read_to_end(&mut answer)?;
    }
}

/// How long the literal is that follows.
fn literal(line: &[u8]) -> Option<u64> {
    let line = line.strip_suffix(b"}\r\n")?;
    let opens = line.iter().rposition(|byte| *byte == b'{')?;
    std::str::from_utf8(&line[opens + 1..]).ok()?.parse().ok()
}

/// Reads to the end of a command: the answers before it.
fn end(from: &mut BufReader<TcpStream>) -> Result<Vec<Vec<u8>>, Fault> {
    let mut answers = Vec::new();
    loop {
        let said = answer(from)?;
        if said.starts_with(b"a OK") {
            return Ok(answers);
        }
        if said.starts_with(b"a ") {
            return Err(String::from_utf8_lossy(&said).into());
        }
        answers.push(said);
    }
}

fn main() -> Result<(), Fault> {
    let words: Vec<String> = std::env::args().collect();
    let [_, source, target] = &words[..] else {
        return Err("expected: limit SOURCE TARGET".into());
    };
    let password = std::env::var("PASSWORD")?;
    let mut source = Server::open(source, &password)?;
    let mut target = Server::open(target, &password)?;
    let folders = folders(&mut source)?;
    for folder in &folders {
        target
            .to
            .write_all(&[&b"a CREATE "[..], folder, b"\r\n"].concat())?;
    }
    target.to.flush()?;
    for _ in &folders {
        // What is there already, as every inbox is, need not be made.
        while !answer(&mut target.from)?.starts_with(b"a ") {}
    }
    for folder in &folders {
        let asked = [
            &b"a EXAMINE "[..],
            folder,
            b"\r\na UID FETCH 1:* (FLAGS INTERNALDATE BODY.PEEK[])\r\n",
        ];
        source.to.write_all(&asked.concat())?;
    }
    source.to.flush()?;
    let (begun, waiting) = mpsc::channel();
    let mut from = target.from;
    let heard = thread::spawn(move || -> Result<(), Fault> {
        for () in waiting {
            end(&mut from)?;
        }
        Ok(())
    });
    let mut messages = 0;
    for folder in &folders {
        end(&mut source.from)?;
        messages += copy(&mut source.from, &mut target.to, folder, &begun)?;
    }
    target.to.flush()?;
    drop(begun);
    heard.join().map_err(|_| "nobody heard the target")??;
    println!("{messages} messages");
    Ok(())
}

/// The names as the source tells them, which are told to the target in the same way.
fn folders(source: &mut Server) -> Result<Vec<Vec<u8>>, Fault> {
    let said = source.ask("LIST \"\" \"*\"")?;
    let names = said.iter().filter_map(|line| {
        let line = line.strip_suffix(b"\r\n")?;
        let at = line.windows(5).position(|some| some == b" \"/\" ")?;
        Some(unasked(&line[at + 5..]))
    });
    Ok(names.collect())
}

/// A literal as a client writes it who does not wait for an answer (RFC 7888).
fn unasked(name: &[u8]) -> Vec<u8> {
    let Some(closes) = name.iter().position(|byte| *byte == b'}') else {
        return name.to_vec();
    };
    if name[0] != b'{' {
        return name.to_vec();
    }
    [&name[..closes], b"+", &name[closes..]].concat()
}

/// Copies what the source says of an open folder, to the end of that command; how many messages.
fn copy(
    from: &mut BufReader<TcpStream>,
    to: &mut BufWriter<TcpStream>,
    folder: &[u8],
    begun: &mpsc::Sender<()>,
) -> Result<usize, Fault> {
    let (mut messages, mut together, mut bytes) = (0, 0, 0);
    loop {
        let mut line = Vec::new();
        if from.read_until(b'\n', &mut line)? == 0 {
            return Err("the source closed the connection".into());
        }
        let Some(length) = literal(&line) else {
            if line.starts_with(b"a ") {
                if together > 0 {
                    to.write_all(b"\r\n")?;
                }
                return Ok(messages);
            }
            continue;
        };
        if together == TOGETHER || together > 0 && bytes + length > TOGETHER_BYTES {
            to.write_all(b"\r\n")?;
            (together, bytes) = (0, 0);
        }
        if together == 0 {
            begun.send(())?;
            to.write_all(&[b"a APPEND ", folder].concat())?;
        }
        let said = String::from_utf8_lossy(&line).into_owned();
        let flags = between(&said, "FLAGS (", ")").replace("\\Recent", "");
        let date = between(&said, "INTERNALDATE \"", "\"");
        write!(to, " ({}) \"{date}\" {{{length}+}}\r\n", flags.trim())?;
        let mut left = length;
        while left > 0 {
            let part = from.fill_buf()?;
            if part.is_empty() {
                return Err("the source closed the connection".into());
            }
            let taken = usize::try_from(left).map_or(part.len(), |left| left.min(part.len()));
            to.write_all(&part[..taken])?;
            from.consume(taken);
            left -= taken as u64;
        }
        messages += 1;
        together += 1;
        bytes += length;
    }
}

fn between<'a>(said: &'a str, before: &str, after: &str) -> &'a str {
    let rest = said.split_once(before).map_or("", |(_, rest)| rest);
    rest.split_once(after).map_or("", |(inner, _)| inner)
}
