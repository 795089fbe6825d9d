//! The log that imapsync writes of a mailbox, or several such logs one behind the other.
//!
//! What it identifies by headers is moved, not verified: it compares no bytes. Its order of lines and its
//! words differ between versions (1.5 to 2.3 were looked at), so each line is taken by itself.

use std::collections::BTreeMap;

use jiff::Timestamp;

use super::imported::{self, Fault, Imported, Mailboxes, first_number, item_class};
use super::{FaultClass, Item, ItemClass, MailboxProgress, MailboxState, Stopped, Sum, said};

/// Reads a log, of as many mailboxes as are in it.
///
/// # Errors
/// See [`Fault`].
pub fn read(bytes: &[u8], now: Timestamp) -> Result<Imported, Fault> {
    let text = imported::text(bytes)?;
    let mut runs: Vec<Run> = Vec::new();
    let mut version = String::new();
    for line in imported::lines(&text)? {
        if line.starts_with("Transfer started at ") {
            runs.push(Run::default());
        }
        if line.starts_with("$RCSfile: imapsync")
            && let Some(revision) = between(line, "$Revision: ", " $")
        {
            revision.clone_into(&mut version);
        }
        if let Some(run) = runs.last_mut() {
            run.take(line.trim_end());
        }
    }
    if runs.is_empty() {
        return Err(Fault::Foreign("imapsync"));
    }
    let mut mailboxes = Mailboxes::default();
    for run in runs {
        // A run that was stopped by its own command line says of no mailbox.
        let Some(mut mailbox) = run.into_mailbox() else {
            continue;
        };
        if let Some(before) = mailboxes.of(&mailbox.target) {
            mailbox.attempt = before.attempt.saturating_add(1);
        }
        mailboxes.note(mailbox)?;
    }
    if mailboxes.is_empty() {
        return Err(Fault::Nameless);
    }
    Ok(Imported {
        tool: format!("imapsync {version}").trim_end().to_owned(),
        read: now,
        mailboxes: mailboxes.into_vec(),
        only_items: false,
        titles: BTreeMap::new(),
        split: Vec::new(),
    })
}

/// What one run says.
#[derive(Default)]
struct Run {
    target: Option<String>,
    is_dry: bool,
    /// At the source, as listed last.
    messages: Option<u64>,
    bytes: Option<u64>,
    /// Line by line, while it runs.
    copied: Amount,
    /// In its statistics.
    transferred: Amount,
    skipped: Amount,
    missing: Option<u64>,
    /// What it ended with.
    exit: Option<(u64, String)>,
    items: BTreeMap<(String, u32), Item>,
}

#[derive(Clone, Copy, Default)]
struct Amount {
    messages: u64,
    bytes: u64,
}

impl Run {
    fn take(&mut self, line: &str) {
        if let Some(rest) = line.strip_prefix("Host2: IMAP server [") {
            self.target = between(rest, " user [", "]").map(str::to_owned);
        } else if let Some(rest) = line.strip_prefix("Exiting with return value ") {
            let words = between(rest, "(", ")").unwrap_or_default();
            self.exit = first_number(rest).map(|code| (code, said(words)));
        } else if let Some(item) = Line::of(line) {
            self.take_item(&item);
        } else if let Some((name, value)) = line.split_once(':') {
            self.take_figure(name.trim_end(), value);
        }
    }

    fn take_figure(&mut self, name: &str, value: &str) {
        let Some(number) = first_number(value) else {
            return;
        };
        match name {
            "Host1 Nb messages" => self.messages = Some(number),
            "Host1 Total size" => self.bytes = Some(number),
            "Messages transferred" => {
                self.transferred.messages = number;
                self.is_dry |= value.contains("without --dry mode");
            }
            "Messages skipped" => self.skipped.messages = number,
            "Messages found in host1 not in host2" => self.missing = Some(number),
            "Total bytes transferred" => self.transferred.bytes = number,
            "Total bytes skipped" => self.skipped.bytes = number,
            _ => {}
        }
    }

    fn take_item(&mut self, line: &Line<'_>) {
        if line.is_copied() {
            self.copied.messages += 1;
            self.copied.bytes = self.copied.bytes.saturating_add(line.braces);
        }
        if let Some(item) = line.item() {
            // The same stands again in the list of errors at the end.
            self.items.insert((line.folder.to_owned(), line.uid), item);
        }
    }

    fn into_mailbox(self) -> Option<MailboxProgress> {
        let messages = self.messages();
        let bytes = self.bytes(messages);
        let state = self.state(messages);
        let fault = self.exit.as_ref().and_then(|(code, words)| {
            let class = fault_class(*code)?;
            let said = words.clone();
            Some(Stopped { class, said })
        });
        let mut items = Vec::new();
        for item in self.items.into_values() {
            imported::add(&mut items, item);
        }
        Some(MailboxProgress {
            target: self.target?,
            state,
            messages,
            bytes,
            attempt: 1,
            fault,
            verified: None,
            items: Some(items),
        })
    }

    fn messages(&self) -> Sum {
        let known = u64::try_from(self.items.len()).unwrap_or(u64::MAX);
        let done = self
            .transferred
            .messages
            .saturating_add(self.skipped.messages);
        let all = self
            .messages
            .unwrap_or(0)
            .max(done)
            .max(self.copied.messages)
            .max(known);
        if self.exit.is_none() {
            let there = self.copied.messages.min(all - known);
            return Sum {
                all,
                there,
                left: known,
            };
        }
        let left = self.missing.unwrap_or(known).min(all);
        let is_told = self.missing.is_some() || self.has_ended_well();
        Sum {
            all,
            there: if is_told {
                all - left
            } else {
                done.max(self.copied.messages).min(all - left)
            },
            left,
        }
    }

    fn has_ended_well(&self) -> bool {
        self.exit.as_ref().is_some_and(|(code, _)| *code == 0)
    }

    /// Sizes are told of the items alone, so what is left beyond them counts as not there yet.
    fn bytes(&self, messages: Sum) -> Sum {
        let items = self.items.values();
        let left = items.fold(0_u64, |sum, item| sum.saturating_add(item.bytes));
        let done = self.transferred.bytes.saturating_add(self.skipped.bytes);
        let all = self.bytes.unwrap_or(0).max(done).max(left);
        let is_told = messages.left <= u64::try_from(self.items.len()).unwrap_or(u64::MAX);
        let there = if messages.there == 0 {
            0
        } else if self.exit.is_some() && is_told {
            all - left
        } else {
            done.max(self.copied.bytes).min(all - left)
        };
        Sum { all, there, left }
    }

    fn state(&self, messages: Sum) -> MailboxState {
        match self.exit {
            _ if self.is_dry => MailboxState::Waiting,
            None => MailboxState::Running,
            Some((0, _)) if messages.left == 0 => MailboxState::Moved,
            Some(_) if messages.there > 0 => MailboxState::WithErrors,
            Some(_) => MailboxState::Failed,
        }
    }
}

/// What an exit of imapsync says of the mailbox as a whole; none where its items say it.
fn fault_class(exit: u64) -> Option<FaultClass> {
    match exit {
        0 | 111 | 114..=117 | 119 | 120 => None,
        16 | 161 | 162 => Some(FaultClass::SignIn),
        10 | 12 | 69 | 101 | 102 => Some(FaultClass::Unreachable),
        113 => Some(FaultClass::NoRoom),
        _ => Some(FaultClass::Other),
    }
}

/// A line about one message: `msg INBOX/5 {1058} copied to INBOX/7 …`,
/// `msg INBOX/5 skipped (1058314 exceeds maxsize limit 1000000 bytes)`,
/// `- msg INBOX/3 {33423} could not append ( Subject:[…] ) to folder INBOX: 35 NO [SERVERBUG] …`.
struct Line<'a> {
    folder: &'a str,
    uid: u32,
    /// The number in braces behind it.
    braces: u64,
    rest: &'a str,
}

/// What follows a message's place and size.
const DEEDS: [&str; 6] = [
    " copied to ",
    " skipped (",
    " could not append",
    " couldn't append",
    " could not be fetched",
    " couldn't be fetched",
];

impl<'a> Line<'a> {
    fn of(line: &'a str) -> Option<Self> {
        let line = match line.strip_prefix("Err ") {
            Some(listed) => listed.split_once(": ")?.1,
            None => line,
        };
        let line = line.strip_prefix("- ").unwrap_or(line);
        let line = line.strip_prefix("msg ")?;
        // A subject behind the first of them may hold another.
        let deeds = DEEDS.iter().filter_map(|deed| line.find(deed));
        let (place, rest) = line.split_at(deeds.min()?);
        let (place, sizes) = place.split_once(" {").unwrap_or((place, ""));
        let (folder, uid) = place.trim_end().rsplit_once('/')?;
        let size = between(sizes, " S[", "]").unwrap_or(sizes);
        Some(Self {
            folder,
            uid: uid.parse().ok()?,
            braces: first_number(size).unwrap_or_default(),
            rest,
        })
    }

    fn is_copied(&self) -> bool {
        self.rest.starts_with(DEEDS[0])
    }

    fn item(&self) -> Option<Item> {
        if self.is_copied() {
            return None;
        }
        let (class, bytes, words) = if let Some(why) = self.rest.strip_prefix(DEEDS[1]) {
            // Messages are skipped for being there as well, and that is none.
            if !why.contains("exceeds maxsize limit") {
                return None;
            }
            (ItemClass::TooLarge, first_number(why)?, None)
        } else if let Some((_, why)) = self.rest.split_once("append") {
            let why = why.rsplit_once(" to folder ").map_or(why, |(_, why)| why);
            let why = why.split_once(": ").map_or(why, |(_, why)| why);
            let class = item_class(why, ItemClass::Refused);
            (class, self.braces, Some(said(why)))
        } else if let Some((_, why)) = self.rest.split_once("fetched") {
            let why = why.trim_start_matches(':');
            (ItemClass::Unreadable, self.braces, Some(said(why)))
        } else {
            return None;
        };
        Some(Item {
            class,
            code: None,
            folder: Some(said(self.folder)),
            uid: self.uid,
            bytes,
            said: words.filter(|words| !words.is_empty()),
            subject: None,
        })
    }
}

fn between<'a>(text: &'a str, before: &str, after: &str) -> Option<&'a str> {
    let (_, rest) = text.split_once(before)?;
    rest.split_once(after).map(|(inner, _)| inner)
}

#[cfg(test)]
mod tests;
