//! What a move would meet: both sides are asked, and nothing is changed at either. It decides nothing:
//! what is told here is for whoever decides whether to begin.

use std::time::Duration;

use super::imap::Fault;
use super::run::{Asked, MailFault};

/// The most of a target that a mailbox may fill, in hundredths (domain.md, 4.2: "content ≤ 85 % of target
/// mailbox limit", Data migration 2020 and 2021).
pub const FULL: u64 = 85;

/// The make of a server, as far as it makes a difference.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// Exchange Server or Exchange Online.
    Exchange,
    /// Gmail and Google Workspace.
    Gmail,
    /// Dovecot.
    Dovecot,
    /// Cyrus.
    Cyrus,
    /// Any other.
    Other,
}

/// What is known besides what the servers say.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Given {
    /// The bytes of the largest message that the target takes, where it does not say so itself.
    pub largest: Option<u64>,
    /// The bytes that the target's mailbox may hold, where it does not say so itself.
    pub limit: Option<u64>,
    /// Messages and bytes of the source that the target has by now: the first of
    /// [`Journal::counts`](super::Journal::counts). Nothing before the first run.
    pub there: (u64, u64),
    /// How fast it goes, if somebody knows.
    pub rate: Rate,
}

/// How fast messages move. What is not known, or nothing, slows nothing.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Rate {
    /// Messages in a minute.
    pub messages_per_minute: Option<u64>,
    /// Bytes in a second.
    pub bytes_per_second: Option<u64>,
}

/// What a mailbox would meet on its way.
#[derive(Debug)]
pub struct Checked {
    /// The source, or why it cannot be asked.
    pub source: Result<SideChecked, Fault>,
    /// The target, or why it cannot be asked.
    pub target: Result<SideChecked, Fault>,
    /// What would move; nothing unless both sides could be asked.
    pub moves: Option<Moves>,
}

/// A server that let somebody sign in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SideChecked {
    /// Its make.
    pub kind: Kind,
    /// Its name and version in its own words (RFC 2971), else its greeting.
    pub make: String,
    /// What it announces, as far as it makes a difference to a move, in capitals.
    pub capabilities: Vec<String>,
    /// What all own folders begin with; most often nothing.
    pub prefix: String,
    /// What stands between the parts of a name.
    pub delimiter: Option<char>,
    /// What folders of others and shared ones begin with. Such a folder that is listed moves with the
    /// own ones.
    pub foreign: Vec<String>,
    /// The bytes of the largest message that it takes (RFC 7889), if it says so.
    pub append_limit: Option<u64>,
    /// The bytes that the mailbox has and may have (RFC 9208), if it says so.
    pub quota: Option<Quota>,
}

/// Bytes that a mailbox has, and may have.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Quota {
    /// It has.
    pub used: u64,
    /// It may have.
    pub limit: u64,
}

/// What would move.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Moves {
    /// Each folder that moves, with what it holds at the source.
    pub folders: Vec<FolderChecked>,
    /// Messages of all of them.
    pub messages: u64,
    /// Their bytes, as the source counts them.
    pub bytes: u64,
    /// What does not move, or not whole.
    pub will_not_move: Vec<WillNotMove>,
    /// Whether there is room; nothing where no limit is known.
    pub room: Option<Room>,
    /// What is still to be moved, and how long it takes.
    pub estimate: Estimate,
}

/// A folder that moves.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FolderChecked {
    /// As people read it.
    pub name: String,
    /// As people will read it at the target.
    pub target_name: String,
    /// The target has it already.
    pub is_there: bool,
    /// Messages at the source.
    pub messages: u32,
    /// Their bytes, as the source counts them.
    pub bytes: u64,
}

/// What does not move, or not whole.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum WillNotMove {
    /// A message is larger than the target takes.
    OverLimit {
        /// Its folder, as people read it.
        folder: String,
        /// Its UID at the source.
        uid: u32,
        /// Its bytes.
        bytes: u64,
        /// The most that the target takes.
        limit: u64,
    },
    /// Messages have keywords that the target does not keep. The messages move without them.
    Keywords {
        /// Their folder, as people read it.
        folder: String,
        /// The keywords.
        keywords: Vec<String>,
        /// How many messages have one of them or more.
        messages: u64,
    },
    /// A folder.
    Folder {
        /// As people read it.
        folder: String,
        /// Why.
        why: WhyNot,
    },
}

/// Why a folder does not move.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WhyNot {
    /// It shows what lies in others, and holds nothing of its own.
    View,
    /// The source does not say what is in it. A run stops there.
    Closed,
}

/// Whether there is room at the target.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Room {
    /// The bytes that its mailbox will hold: what it has, and what is still to come.
    pub needed: u64,
    /// The bytes that it may hold.
    pub limit: u64,
}

impl Room {
    /// Whether the mailbox would be fuller than it may be: over [`FULL`] hundredths of its limit.
    #[must_use]
    pub fn is_over(&self) -> bool {
        u128::from(self.needed) * 100 > u128::from(self.limit) * u128::from(FULL)
    }
}

/// What is still to be moved.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Estimate {
    /// Messages.
    pub messages: u64,
    /// Bytes.
    pub bytes: u64,
    /// How long it takes; nothing where no rate is known.
    pub duration: Option<Duration>,
}

/// Asks both sides what a move would meet, and changes nothing at either: folders of the source are
/// opened with EXAMINE, nothing is made, and no message is asked for that would be marked as read. Of the
/// target's inbox alone, where EXAMINE does not tell which keywords it keeps, SELECT is asked, which takes
/// the mark `\Recent` from what arrived since somebody looked last.
///
/// Both sides are tried even if one cannot be asked: each has its own fault in [`Checked`].
///
/// # Errors
/// A side that could be asked at first cannot be asked any further.
pub async fn check(asked: &Asked, given: Given) -> Result<Checked, MailFault> {
    todo!()
}
