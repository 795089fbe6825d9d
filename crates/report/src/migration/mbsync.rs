//! The log that mbsync writes with `--verbose`, each of its channels as a mailbox.
//!
//! The far side is taken for the source, as `Sync Pull` has it. A log counts both sides before it copies,
//! and tells neither sizes nor what `MaxSize` left behind; so a folder counts as moved once the near side
//! had as many messages, or once mbsync went on to the next folder without a word about this one. It must
//! not know a configuration: a channel is called what it is called there, best by the target's address.

use std::collections::BTreeMap;

use jiff::Timestamp;

use super::imported::{self, Fault, Imported, Mailboxes, fault_class, first_number};
use super::{Item, ItemClass, MailboxProgress, MailboxState, Stopped, Sum, said};

/// Reads a log, of as many channels as are in it.
///
/// # Errors
/// See [`Fault`].
pub fn read(bytes: &[u8], now: Timestamp) -> Result<Imported, Fault> {
    let text = imported::text(bytes)?;
    let mut channels: Vec<Channel> = Vec::new();
    for line in imported::lines(&text)? {
        if let Some(name) = line.strip_prefix("Channel ") {
            if let Some(before) = channels.last_mut() {
                before.end();
            }
            channels.push(Channel::new(name.trim()));
        } else if line.starts_with("Processed ") {
            if let Some(last) = channels.last_mut() {
                last.end();
            }
        } else if let Some(channel) = channels.last_mut() {
            channel.take(line);
        }
    }
    if channels.is_empty() {
        return Err(Fault::Foreign("mbsync --verbose"));
    }
    let mut mailboxes = Mailboxes::default();
    for channel in channels {
        let mut mailbox = channel.into_mailbox();
        if let Some(before) = mailboxes.of(&mailbox.target) {
            mailbox.attempt = before.attempt.saturating_add(1);
        }
        mailboxes.note(mailbox)?;
    }
    Ok(Imported {
        tool: "mbsync".to_owned(),
        read: now,
        mailboxes: mailboxes.into_vec(),
        only_items: false,
        titles: BTreeMap::new(),
        split: Vec::new(),
    })
}

/// What is told of one channel.
struct Channel {
    name: String,
    folders: Vec<Folder>,
    is_ended: bool,
    fault: Option<Stopped>,
    items: Vec<Item>,
}

/// What is told of one folder.
#[derive(Default)]
struct Folder {
    name: String,
    far: u64,
    near: u64,
    refused: u64,
    /// Something else went on behind it.
    is_ended: bool,
}

impl Folder {
    fn sum(&self) -> Sum {
        let left = self.refused.min(self.far);
        let most = self.far - left;
        let there = if self.is_ended {
            most
        } else {
            self.near.min(most)
        };
        Sum {
            all: self.far,
            there,
            left,
        }
    }
}

impl Channel {
    fn new(name: &str) -> Self {
        Self {
            name: name.to_owned(),
            folders: Vec::new(),
            is_ended: false,
            fault: None,
            items: Vec::new(),
        }
    }

    /// The far and the near side were master and slave until 1.3.
    fn take(&mut self, line: &str) {
        let opened = ["Opening far side box ", "Opening master box "];
        let opened = opened.iter().find_map(|start| line.strip_prefix(start));
        if let Some(name) = opened {
            self.end_folder();
            self.folders.push(Folder {
                name: said(name.trim_end_matches('.')),
                ..Folder::default()
            });
        } else if let Some(far) = counted(line, ["far side: ", "master: "]) {
            self.with_folder(|folder| folder.far = far);
        } else if let Some(near) = counted(line, ["near side: ", "slave: "]) {
            self.with_folder(|folder| folder.near = near);
        } else if let Some(words) = line.strip_prefix("Warning: ") {
            self.warn(words);
        } else if is_fault(line) {
            self.stop(line);
        }
    }

    /// Messages that the other side did not take, by their numbers at the source.
    fn warn(&mut self, words: &str) {
        let Some((_, number)) = words.split_once("message ") else {
            return;
        };
        let class = if words.contains("refuses to store") {
            ItemClass::Refused
        } else if words.contains("too big") {
            ItemClass::TooLarge
        } else if words.contains("incomplete header") {
            ItemClass::Unreadable
        } else {
            return;
        };
        let uid = first_number(number).and_then(|uid| u32::try_from(uid).ok());
        let Some(folder) = self.folders.last_mut() else {
            return;
        };
        folder.refused += 1;
        let item = Item {
            class,
            code: None,
            folder: Some(folder.name.clone()),
            uid: uid.unwrap_or_default(),
            bytes: 0,
            said: None,
            subject: None,
        };
        imported::add(&mut self.items, item);
    }

    /// The first fault is the one that the others follow from. Names of folders are left out of it.
    fn stop(&mut self, line: &str) {
        let words = if line.contains("cannot be opened") {
            "a folder cannot be opened".to_owned()
        } else if line.contains("UIDVALIDITY") {
            "the numbers of a folder have changed (UIDVALIDITY)".to_owned()
        } else {
            said(line)
        };
        if self.fault.is_none() {
            let class = fault_class(&words);
            self.fault = Some(Stopped { class, said: words });
        }
    }

    fn with_folder(&mut self, change: impl FnOnce(&mut Folder)) {
        if let Some(folder) = self.folders.last_mut() {
            change(folder);
        }
    }

    /// What a channel with a fault left undone is not known, so nothing of it counts as ended then.
    fn end_folder(&mut self) {
        let is_sound = self.fault.is_none();
        self.with_folder(|folder| folder.is_ended = is_sound);
    }

    fn end(&mut self) {
        self.end_folder();
        self.is_ended = true;
    }

    fn into_mailbox(self) -> MailboxProgress {
        let sums = self.folders.iter().map(Folder::sum);
        let messages = sums.fold(Sum::default(), |sum, one| Sum {
            all: sum.all.saturating_add(one.all),
            there: sum.there.saturating_add(one.there),
            left: sum.left.saturating_add(one.left),
        });
        let is_whole = messages.there == messages.all && !self.folders.is_empty();
        let state = match (&self.fault, messages) {
            (Some(_), Sum { there: 0, .. }) => MailboxState::Failed,
            (Some(_), _) => MailboxState::WithErrors,
            (None, _) if is_whole => MailboxState::Moved,
            (None, Sum { left, .. }) if self.is_ended && left > 0 => MailboxState::WithErrors,
            (None, _) => MailboxState::Running,
        };
        MailboxProgress {
            target: self.name,
            state,
            messages,
            bytes: Sum::default(),
            attempt: 1,
            fault: self.fault,
            verified: None,
            items: Some(self.items),
        }
    }
}

/// The messages of a side: `far side: 3 messages, 0 recent`.
fn counted(line: &str, sides: [&str; 2]) -> Option<u64> {
    let rest = sides.iter().find_map(|side| line.strip_prefix(side))?;
    rest.contains(" messages").then(|| first_number(rest))?
}

fn is_fault(line: &str) -> bool {
    let starts = [
        "Error: ",
        "Error ",
        "IMAP error: ",
        "IMAP command ",
        "Socket error",
        "Cannot connect ",
    ];
    starts.iter().any(|start| line.starts_with(start))
}

#[cfg(test)]
mod tests;
