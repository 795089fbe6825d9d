//! A connection to a scripted server: commands come, and are answered.

use std::collections::VecDeque;
use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::{Shutdown, TcpStream};
use std::sync::Arc;
use std::thread;
use std::time::Duration;

use super::Shared;
use super::kept::{Folder, Mailbox, Message, Shown};
use super::words::Words;

pub(super) struct Talk {
    from: BufReader<TcpStream>,
    to: TcpStream,
    shared: Arc<Shared>,
    open: String,
}

struct Command {
    tag: String,
    /// What follows the tag; where a literal stood, [`Words::LITERAL`].
    line: String,
    literals: VecDeque<Vec<u8>>,
    refusal: Option<String>,
}

/// What comes before the end of a command, and the end.
type Answer = (Vec<u8>, String);

fn done(before: impl Into<Vec<u8>>) -> Answer {
    (before.into(), "OK done".to_owned())
}

fn refused(said: &str) -> Answer {
    (Vec::new(), said.to_owned())
}

/// A folder's name in one way.
fn named(name: String) -> String {
    if name.eq_ignore_ascii_case("INBOX") {
        "INBOX".to_owned()
    } else {
        name
    }
}

fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}

impl Talk {
    pub(super) fn on(stream: TcpStream, shared: Arc<Shared>) -> io::Result<Self> {
        stream.set_nodelay(true)?;
        Ok(Self {
            from: BufReader::new(stream.try_clone()?),
            to: stream,
            shared,
            open: String::new(),
        })
    }

    pub(super) fn run(mut self) -> io::Result<()> {
        let greeting = format!("* OK {}\r\n", self.shared.make.greeting);
        self.to.write_all(greeting.as_bytes())?;
        let mut commands = 0;
        while let Some(command) = self.command()? {
            commands += 1;
            let end = self.shared.end.clone();
            if let Some((_, said)) = end.filter(|(after, _)| commands > *after) {
                let said = if said.is_empty() {
                    said
                } else {
                    format!("* BYE {said}\r\n")
                };
                return self.end(said.as_bytes());
            }
            let tag = command.tag.clone();
            let (mut said, end) = match command.refusal.clone() {
                Some(refusal) => (Vec::new(), refusal),
                None => self.answer(command)?,
            };
            said.extend_from_slice(format!("{tag} {end}\r\n").as_bytes());
            if end.contains("\r\n* BYE") || said.starts_with(b"* BYE") {
                return self.end(&said);
            }
            self.to.write_all(&said)?;
        }
        Ok(())
    }

    /// Says this, and waits until the other side is gone: what a connection has not read when it closes takes
    /// what was said with it.
    fn end(mut self, said: &[u8]) -> io::Result<()> {
        self.to.write_all(said)?;
        self.to.shutdown(Shutdown::Write)?;
        self.to.set_read_timeout(Some(Duration::from_secs(2)))?;
        io::copy(&mut self.from, &mut io::sink())?;
        Ok(())
    }

    /// The next command; none when the other side is gone. One that is refused is not read further than to
    /// the first text that it asks for.
    fn command(&mut self) -> io::Result<Option<Command>> {
        let mut begun: Option<Command> = None;
        loop {
            let mut line = Vec::new();
            if self.from.read_until(b'\n', &mut line)? == 0 {
                return Ok(None);
            }
            let line = String::from_utf8_lossy(&line);
            let line = line.trim_end_matches(['\r', '\n']);
            let literal = literal(line);
            let part = literal.as_ref().map_or(line, |literal| literal.before);
            let mut command = begun.take().unwrap_or_else(|| self.begun(part));
            if !command.literals.is_empty() {
                command.line.push_str(part);
            }
            let Some(literal) = literal else {
                let heard = command.line.replace(Words::LITERAL, "");
                self.shared.heard.lock().unwrap().push(heard);
                return Ok(Some(command));
            };
            if literal.is_asked {
                if command.refusal.is_some() {
                    return Ok(Some(command));
                }
                self.to.write_all(b"+ go on\r\n")?;
            }
            let mut text = vec![0; literal.length];
            self.from.read_exact(&mut text)?;
            command.line.push(Words::LITERAL);
            command.literals.push_back(text);
            begun = Some(command);
        }
    }

    fn begun(&self, line: &str) -> Command {
        let (tag, line) = line.split_once(' ').unwrap_or((line, ""));
        Command {
            tag: tag.to_owned(),
            line: line.to_owned(),
            literals: VecDeque::new(),
            refusal: self.shared.refusal(line),
        }
    }

    fn answer(&mut self, command: Command) -> io::Result<Answer> {
        let shared = Arc::clone(&self.shared);
        for (_, time) in shared
            .delays
            .iter()
            .filter(|(piece, _)| command.line.contains(piece))
        {
            thread::sleep(*time);
        }
        let mut words = Words::of(&command.line, command.literals);
        let mut name = words.word().to_ascii_uppercase();
        let is_uid = name == "UID";
        if is_uid {
            name = words.word().to_ascii_uppercase();
        }
        if name == "AUTHENTICATE" {
            words.word();
            if words.is_over() {
                self.to.write_all(b"+ \r\n")?;
                self.from.read_until(b'\n', &mut Vec::new())?;
            }
            return Ok(done(""));
        }
        let mut mailbox = shared.mailbox.lock().unwrap();
        Ok(match name.as_str() {
            "CAPABILITY" => done(format!("* CAPABILITY {}\r\n", shared.make.announced)),
            "LOGIN" | "NOOP" | "ENABLE" | "CHECK" => done(""),
            "ID" => done(format!("* ID {}\r\n", shared.make.id)),
            "LOGOUT" => done("* BYE goodbye\r\n"),
            "NAMESPACE" => done("* NAMESPACE ((\"\" \"/\")) NIL NIL\r\n"),
            "LIST" | "LSUB" => list(&mailbox, &name, &mut words),
            "CREATE" => create(&mut mailbox, &mut words),
            "DELETE" => match mailbox.folders.remove(&named(words.string())) {
                Some(_) => done(""),
                None => refused("NO [NONEXISTENT] no such folder"),
            },
            "SUBSCRIBE" | "UNSUBSCRIBE" => {
                if let Some(folder) = mailbox.folders.get_mut(&named(words.string())) {
                    folder.is_subscribed = name == "SUBSCRIBE";
                }
                done("")
            }
            "STATUS" => status(&shared, &mailbox, &mut words),
            "SELECT" | "EXAMINE" => {
                self.open = named(words.string());
                opened(&shared, &mailbox, &self.open)
            }
            "CLOSE" | "UNSELECT" => {
                self.open.clear();
                done("")
            }
            "FETCH" => fetch(&mailbox, &self.open, &mut words, is_uid),
            "STORE" => store(&shared, &mut mailbox, &self.open, &mut words, is_uid),
            "EXPUNGE" => expunge(&mut mailbox, &self.open, &mut words),
            "APPEND" => append(&shared, &mut mailbox, &mut words),
            _ => refused("BAD unknown command"),
        })
    }
}

struct Literal<'a> {
    before: &'a str,
    length: usize,
    is_asked: bool,
}

/// The literal that a line announces at its end.
fn literal(line: &str) -> Option<Literal<'_>> {
    let (before, digits) = line.strip_suffix('}')?.rsplit_once('{')?;
    let (digits, is_asked) = match digits.strip_suffix('+') {
        Some(digits) => (digits, false),
        None => (digits, true),
    };
    Some(Literal {
        before: before.strip_suffix('~').unwrap_or(before),
        length: digits.parse().ok()?,
        is_asked,
    })
}

fn list(mailbox: &Mailbox, name: &str, words: &mut Words<'_>) -> Answer {
    words.string();
    if words.string().is_empty() {
        return done(format!("* {name} (\\Noselect) \"/\" \"\"\r\n"));
    }
    let mut lines = Vec::new();
    if name == "LIST" && mailbox.folders.contains_key("[Gmail]/All Mail") {
        lines.push("* LIST (\\HasChildren \\Noselect) \"/\" \"[Gmail]\"\r\n".to_owned());
    }
    for (own, folder) in &mailbox.folders {
        if name == "LSUB" && !folder.is_subscribed {
            continue;
        }
        let above = format!("{own}/");
        let has_more = mailbox.folders.keys().any(|one| one.starts_with(&above));
        let usage = folder.usage.as_ref().map(|usage| format!(" \\{usage}"));
        lines.push(format!(
            "* {name} ({}{}) \"/\" {}\r\n",
            if has_more {
                "\\HasChildren"
            } else {
                "\\HasNoChildren"
            },
            usage.unwrap_or_default(),
            quoted(own)
        ));
    }
    done(lines.concat())
}

fn create(mailbox: &mut Mailbox, words: &mut Words<'_>) -> Answer {
    let name = named(words.string());
    let usage = words.rest().split_once("(USE (\\").map(|(_, rest)| rest);
    let usage = usage.map(|rest| rest.trim_end_matches(')'));
    if mailbox.make(&name, usage) {
        done("")
    } else {
        refused("NO [ALREADYEXISTS] it is there")
    }
}

fn status(shared: &Shared, mailbox: &Mailbox, words: &mut Words<'_>) -> Answer {
    let name = named(words.string());
    let Some(folder) = mailbox.folders.get(&name) else {
        return refused("NO [NONEXISTENT] no such folder");
    };
    let mut items = format!(
        "MESSAGES {} UIDNEXT {} UIDVALIDITY {}",
        folder.shown.len(),
        folder.next,
        folder.validity
    );
    if shared.can("CONDSTORE") {
        items = format!("{items} HIGHESTMODSEQ {}", mailbox.highest(folder));
    }
    if words.rest().contains("SIZE") {
        let sizes = folder
            .shown
            .iter()
            .map(|one| mailbox.mails[one.mail].bytes.len());
        items = format!("{items} SIZE {}", sizes.sum::<usize>());
    }
    done(format!("* STATUS {} ({items})\r\n", quoted(&name)))
}

fn opened(shared: &Shared, mailbox: &Mailbox, name: &str) -> Answer {
    let Some(folder) = mailbox.folders.get(name) else {
        return refused("NO [NONEXISTENT] no such folder");
    };
    let permanent = shared.make.permanent;
    let mut said = format!(
        "* FLAGS ({})\r\n* OK [PERMANENTFLAGS ({permanent})] kept\r\n* {} EXISTS\r\n* 0 RECENT\r\n\
         * OK [UIDVALIDITY {}] numbers\r\n* OK [UIDNEXT {}] next\r\n",
        permanent.trim_end_matches(" \\*"),
        folder.shown.len(),
        folder.validity,
        folder.next
    );
    if shared.can("CONDSTORE") {
        said = format!(
            "{said}* OK [HIGHESTMODSEQ {}] highest\r\n",
            mailbox.highest(folder)
        );
    }
    done(said)
}

/// The messages of a set, each with its number.
fn selected<'a>(folder: &'a Folder, set: &str, is_uid: bool) -> Vec<(u32, &'a Shown)> {
    let last = if is_uid {
        folder.shown.last().map_or(0, |one| one.uid)
    } else {
        u32::try_from(folder.shown.len()).unwrap()
    };
    let is_in = |number: u32| {
        set.split(',').any(|part| {
            let (from, to) = part.split_once(':').unwrap_or((part, part));
            let read = |text: &str| text.parse().unwrap_or(last);
            let (from, to): (u32, u32) = (read(from), read(to));
            (from.min(to)..=from.max(to)).contains(&number)
        })
    };
    let all = (1..).zip(&folder.shown);
    all.filter(|(number, one)| is_in(if is_uid { one.uid } else { *number }))
        .collect()
}

fn fetch(mailbox: &Mailbox, open: &str, words: &mut Words<'_>, is_uid: bool) -> Answer {
    let Some(folder) = mailbox.folders.get(open) else {
        return refused("BAD no folder is open");
    };
    let set = words.word();
    let asked = words.rest().to_ascii_uppercase();
    let has = |item: &str| asked.contains(item);
    let since = asked.split_once("CHANGEDSINCE ");
    let since = since.and_then(|(_, rest)| rest.trim_end_matches(')').parse::<u64>().ok());
    let mut said = Vec::new();
    for (number, one) in selected(folder, set, is_uid) {
        let mail = &mailbox.mails[one.mail];
        if since.is_some_and(|since| mail.mod_seq <= since) {
            continue;
        }
        let flags: Vec<&str> = mail.flags.iter().map(String::as_str).collect();
        let labels: Vec<String> = mailbox
            .labels(one.mail, open)
            .iter()
            .map(|label| quoted(label))
            .collect();
        let items = [
            (is_uid || has("UID"), format!("UID {}", one.uid)),
            (has("FLAGS"), format!("FLAGS ({})", flags.join(" "))),
            (
                has("INTERNALDATE"),
                format!("INTERNALDATE \"{}\"", mail.date),
            ),
            (
                has("RFC822.SIZE"),
                format!("RFC822.SIZE {}", mail.bytes.len()),
            ),
            (
                has("X-GM-MSGID"),
                format!("X-GM-MSGID {}", 1_780_000_000_000_000_000 + one.mail),
            ),
            (
                has("X-GM-LABELS"),
                format!("X-GM-LABELS ({})", labels.join(" ")),
            ),
            (
                since.is_some() || has("MODSEQ"),
                format!("MODSEQ ({})", mail.mod_seq),
            ),
        ];
        let items: Vec<String> = items
            .into_iter()
            .filter(|(is_asked, _)| *is_asked)
            .map(|(_, item)| item)
            .collect();
        said.extend_from_slice(format!("* {number} FETCH ({}", items.join(" ")).as_bytes());
        if has("BODY.PEEK[]") || has("BODY[]") {
            said.extend_from_slice(format!(" BODY[] {{{}}}\r\n", mail.bytes.len()).as_bytes());
            said.extend_from_slice(&mail.bytes);
        }
        said.extend_from_slice(b")\r\n");
    }
    done(said)
}

fn store(
    shared: &Shared,
    mailbox: &mut Mailbox,
    open: &str,
    words: &mut Words<'_>,
    is_uid: bool,
) -> Answer {
    let Some(folder) = mailbox.folders.get(open) else {
        return refused("BAD no folder is open");
    };
    let set = words.word();
    let unless = words.list();
    let unless = unless.last().and_then(|since| since.parse::<u64>().ok());
    let what = words.word().to_ascii_uppercase();
    let values = words.list();
    let is_changed = |one: &&Shown| {
        let now = mailbox.mails[one.mail].mod_seq;
        unless.is_some_and(|since| now > since)
    };
    let (changed, others): (Vec<&Shown>, Vec<&Shown>) = selected(folder, set, is_uid)
        .into_iter()
        .map(|(_, one)| one)
        .partition(is_changed);
    let changed: Vec<String> = changed.iter().map(|one| one.uid.to_string()).collect();
    let mails: Vec<usize> = others.iter().map(|one| one.mail).collect();
    let sign = what.chars().next().unwrap_or(' ');
    for mail in mails {
        if what.trim_start_matches(['+', '-']).starts_with("FLAGS") {
            mailbox.change(mail, sign, &shared.kept(values.clone()));
        } else if what == "+X-GM-LABELS" && shared.can("X-GM-EXT-1") {
            for label in &values {
                mailbox.label(mail, label);
            }
        } else {
            return refused("BAD nothing that is kept");
        }
    }
    if changed.is_empty() {
        return done("");
    }
    let code = format!("[MODIFIED {}]", changed.join(","));
    (Vec::new(), format!("OK {code} some were changed"))
}

fn expunge(mailbox: &mut Mailbox, open: &str, words: &mut Words<'_>) -> Answer {
    let set = words.word();
    let chosen: Option<Vec<u32>> =
        mailbox
            .folders
            .get(open)
            .filter(|_| !set.is_empty())
            .map(|folder| {
                let all = selected(folder, set, true).into_iter();
                all.map(|(_, one)| one.uid).collect()
            });
    let is_chosen = |uid: u32| chosen.as_ref().is_none_or(|all| all.contains(&uid));
    let gone = mailbox.expunge(open, is_chosen).into_iter();
    let lines: Vec<String> = gone.map(|one| format!("* {one} EXPUNGE\r\n")).collect();
    done(lines.concat())
}

/// One message or several (RFC 3502).
fn append(shared: &Shared, mailbox: &mut Mailbox, words: &mut Words<'_>) -> Answer {
    let name = named(words.string());
    let mut uids = Vec::new();
    while !words.is_over() {
        let flags = shared.kept(words.list());
        let date = words.in_quotes().unwrap_or_default();
        let Some(bytes) = words.literal() else {
            return refused("BAD no message");
        };
        let message = Message {
            bytes,
            flags: flags.into_iter().collect(),
            date: if date.is_empty() {
                " 1-Jan-2020 00:00:00 +0000".to_owned()
            } else {
                date
            },
            ..Message::default()
        };
        match mailbox.append(&name, message) {
            Some(uid) => uids.push(uid.to_string()),
            None => return refused("NO [TRYCREATE] no such folder"),
        }
    }
    match mailbox.folders.get(&name) {
        Some(folder) if shared.can("UIDPLUS") => {
            let code = format!("[APPENDUID {} {}]", folder.validity, uids.join(","));
            (Vec::new(), format!("OK {code} done"))
        }
        _ => done(""),
    }
}
