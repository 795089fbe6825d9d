//! The mailbox that a scripted server keeps. It knows of no connection.

use std::collections::{BTreeMap, BTreeSet};

const ALL: &str = "[Gmail]/All Mail";
const STARRED: &str = "[Gmail]/Starred";
/// What lies here, *All Mail* does not show.
const HIDDEN: [&str; 2] = ["[Gmail]/Spam", "[Gmail]/Trash"];
/// Labels that are called otherwise than the folders that show them.
const SYSTEM: [(&str, &str); 5] = [
    ("\\Inbox", "INBOX"),
    ("\\Sent", "[Gmail]/Sent Mail"),
    ("\\Draft", "[Gmail]/Drafts"),
    ("\\Starred", STARRED),
    ("\\Important", "[Gmail]/Important"),
];

/// A message, as a test puts it in and finds it again.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Message {
    pub bytes: Vec<u8>,
    pub flags: BTreeSet<String>,
    /// As the protocol writes it: ` 1-Feb-2020 10:00:00 +0100`.
    pub date: String,
    /// The other folders that show it, where messages have labels.
    pub labels: BTreeSet<String>,
}

/// A message as it is kept; several folders may show the same.
pub(super) struct Mail {
    pub(super) bytes: Vec<u8>,
    pub(super) flags: BTreeSet<String>,
    pub(super) date: String,
    pub(super) mod_seq: u64,
}

pub(super) struct Shown {
    pub(super) uid: u32,
    pub(super) mail: usize,
}

pub(super) struct Folder {
    pub(super) validity: u32,
    pub(super) next: u32,
    pub(super) shown: Vec<Shown>,
    pub(super) usage: Option<String>,
    pub(super) is_subscribed: bool,
    /// Where the mailbox stood when a message last went away here.
    gone_at: u64,
}

pub(super) struct Mailbox {
    pub(super) folders: BTreeMap<String, Folder>,
    pub(super) mails: Vec<Mail>,
    mod_seq: u64,
    has_labels: bool,
}

impl Mailbox {
    pub(super) fn new(has_labels: bool) -> Self {
        let mut mailbox = Self {
            folders: BTreeMap::new(),
            mails: Vec::new(),
            mod_seq: 1,
            has_labels,
        };
        mailbox.make("INBOX", None);
        if has_labels {
            for (name, usage) in [
                (ALL, "All"),
                ("[Gmail]/Drafts", "Drafts"),
                ("[Gmail]/Important", "Important"),
                ("[Gmail]/Sent Mail", "Sent"),
                ("[Gmail]/Spam", "Junk"),
                (STARRED, "Flagged"),
                ("[Gmail]/Trash", "Trash"),
            ] {
                mailbox.make(name, Some(usage));
            }
        }
        mailbox
    }

    /// Makes a folder. Whether it was not there yet.
    pub(super) fn make(&mut self, name: &str, usage: Option<&str>) -> bool {
        if self.folders.contains_key(name) {
            return false;
        }
        self.mod_seq += 1;
        let folder = Folder {
            validity: 1000 + u32::try_from(self.mod_seq).unwrap(),
            next: 1,
            shown: Vec::new(),
            usage: usage.map(str::to_owned),
            is_subscribed: false,
            gone_at: self.mod_seq,
        };
        self.folders.insert(name.to_owned(), folder);
        true
    }

    /// Takes a message. Its UID, if the folder is there.
    pub(super) fn append(&mut self, folder: &str, message: Message) -> Option<u32> {
        self.folders.get(folder)?;
        self.mod_seq += 1;
        let mail = self.mails.len();
        let flags: BTreeSet<String> = message.flags.iter().map(|one| flag(one)).collect();
        let is_starred = flags.contains("\\Flagged");
        self.mails.push(Mail {
            bytes: message.bytes,
            flags,
            date: message.date,
            mod_seq: self.mod_seq,
        });
        let uid = self.show(folder, mail);
        if self.has_labels {
            if !HIDDEN.contains(&folder) {
                self.show(ALL, mail);
            }
            if is_starred {
                self.show(STARRED, mail);
            }
            for label in message.labels {
                self.label(mail, &label);
            }
        }
        uid
    }

    fn show(&mut self, folder: &str, mail: usize) -> Option<u32> {
        let folder = self.folders.get_mut(folder)?;
        if let Some(shown) = folder.shown.iter().find(|one| one.mail == mail) {
            return Some(shown.uid);
        }
        let uid = folder.next;
        folder.next += 1;
        folder.shown.push(Shown { uid, mail });
        Some(uid)
    }

    /// Gives a message a label: the folder of it shows the message too.
    pub(super) fn label(&mut self, mail: usize, label: &str) {
        let system = SYSTEM.iter().find(|(name, _)| *name == label);
        let folder = system.map_or(label, |(_, folder)| folder);
        self.make(folder, None);
        self.mod_seq += 1;
        self.mails[mail].mod_seq = self.mod_seq;
        self.show(folder, mail);
    }

    /// The labels of a message, but for that of the open folder.
    pub(super) fn labels(&self, mail: usize, open: &str) -> BTreeSet<String> {
        if !self.has_labels {
            return BTreeSet::new();
        }
        let shows = |folder: &Folder| folder.shown.iter().any(|one| one.mail == mail);
        let others = self.folders.iter().filter(|(name, folder)| {
            *name != open && *name != ALL && !HIDDEN.contains(&name.as_str()) && shows(folder)
        });
        let label = |name: &String| {
            let system = SYSTEM.iter().find(|(_, folder)| folder == name);
            system.map_or(name.clone(), |(label, _)| (*label).to_owned())
        };
        others.map(|(name, _)| label(name)).collect()
    }

    pub(super) fn messages(&self, folder: &str) -> Vec<Message> {
        let Some(shown) = self.folders.get(folder).map(|folder| &folder.shown) else {
            return Vec::new();
        };
        let message = |one: &Shown| {
            let mail = &self.mails[one.mail];
            Message {
                bytes: mail.bytes.clone(),
                flags: mail.flags.clone(),
                date: mail.date.clone(),
                labels: self.labels(one.mail, folder),
            }
        };
        shown.iter().map(message).collect()
    }

    /// Adds flags to a message (`+`), takes some from it (`-`), or sets them.
    pub(super) fn change(&mut self, mail: usize, sign: char, flags: &[String]) {
        let flags: BTreeSet<String> = flags.iter().map(|one| flag(one)).collect();
        let now = &self.mails[mail].flags;
        let after: BTreeSet<String> = match sign {
            '+' => now.union(&flags).cloned().collect(),
            '-' => now.difference(&flags).cloned().collect(),
            _ => flags,
        };
        if after != *now {
            self.mod_seq += 1;
            self.mails[mail].mod_seq = self.mod_seq;
            self.mails[mail].flags = after;
        }
    }

    /// Removes what is marked as deleted and chosen. The number that each had when it went.
    pub(super) fn expunge(&mut self, name: &str, chosen: impl Fn(u32) -> bool) -> Vec<usize> {
        self.mod_seq += 1;
        let (mails, mod_seq) = (&self.mails, self.mod_seq);
        let Some(folder) = self.folders.get_mut(name) else {
            return Vec::new();
        };
        let (mut gone, mut number) = (Vec::new(), 0);
        folder.shown.retain(|one| {
            let goes = chosen(one.uid) && mails[one.mail].flags.contains("\\Deleted");
            if goes {
                gone.push(number + 1);
            } else {
                number += 1;
            }
            !goes
        });
        if !gone.is_empty() {
            folder.gone_at = mod_seq;
        }
        gone
    }

    /// Where a folder stands (RFC 7162).
    pub(super) fn highest(&self, folder: &Folder) -> u64 {
        let all = folder.shown.iter().map(|one| self.mails[one.mail].mod_seq);
        all.max().unwrap_or(1).max(folder.gone_at)
    }
}

/// A flag in one way, however it is written.
fn flag(written: &str) -> String {
    let known = ["\\Seen", "\\Answered", "\\Flagged", "\\Draft", "\\Deleted"];
    let own = known.iter().find(|one| one.eq_ignore_ascii_case(written));
    own.map_or(written, |one| one).to_owned()
}
