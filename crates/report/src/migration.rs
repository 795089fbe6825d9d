//! How far a migration is, as its runner tells the Center while it works, and what the Center answers.
//!
//! The runner is the customer's. What it tells is counts; names of folders and the servers' own words only
//! where the customer chose to send names, subjects only where it chose to send those too. What other
//! tools write of their migrations is read into the same form: [`imapsync`], [`mbsync`],
//! [`migration_wiz`], [`migration_manager`]. It must not know what an event may do, nor how mail is moved.

pub mod imapsync;
mod imported;
pub mod mbsync;
pub mod migration_manager;
pub mod migration_wiz;

use jiff::Timestamp;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

pub use imported::{Fault, Imported, MOST_BYTES, MOST_ROWS};

/// The version of this format. Readers refuse a higher one.
pub const SCHEMA: u32 = 1;
/// The most mailboxes of one message.
pub const MOST_MAILBOXES: usize = 500;
/// The most items of a mailbox; what is beyond them is counted in its sums alone.
pub const MOST_ITEMS: usize = 5_000;
/// The most items of all mailboxes of one message; what is more goes into another.
pub const MOST_ITEMS_IN_ALL: usize = 10_000;
/// The most bytes of one message.
pub const MOST_MESSAGE_BYTES: usize = 8 * 1024 * 1024;
/// The most characters of what a server said, of a folder's name and of a subject.
pub const MOST_SAID: usize = 200;
/// The most of anything that is counted: what JSON, databases and every program can hold exactly.
pub const MOST_AMOUNT: u64 = 1 << 53;
/// The most characters of a mailbox's address.
pub const MOST_TARGET: usize = 320;

macro_rules! words {
    ($(#[$doc:meta])* $name:ident { $($(#[$variant_doc:meta])* $variant:ident = $word:literal),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(
            Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash,
            serde::Serialize, serde::Deserialize, schemars::JsonSchema,
        )]
        #[serde(rename_all = "snake_case")]
        pub enum $name { $($(#[$variant_doc])* $variant,)+ }

        impl $name {
            /// All of them, in their order.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The word in messages and tables.
            #[must_use]
            pub fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $word,)+ }
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                out.write_str(self.as_str())
            }
        }
    };
}

pub(crate) use words;

words! {
    /// What a runner does at the moment.
    RunState {
        /// It moves mail.
        Running = "running",
        /// It waits and goes on by itself.
        Waiting = "waiting",
        /// The customer paused it.
        Paused = "paused",
        /// It has ended.
        Ended = "ended",
    }
}

words! {
    /// Why a runner waits.
    WaitReason {
        /// A server said for how long.
        Suggested = "suggested",
        /// A server said that a limit is reached.
        Limit = "limit",
        /// The day's budget is spent.
        Budget = "budget",
        /// Its window is closed.
        Window = "window",
        /// A connection was dropped.
        Dropped = "dropped",
        /// A server takes no more connections.
        Connections = "connections",
        /// A server refuses the sign-in; somebody has to look.
        SignIn = "sign_in",
        /// A target is full; somebody has to make room.
        NoRoom = "no_room",
    }
}

words! {
    /// How far a mailbox is.
    MailboxState {
        /// Not begun.
        Waiting = "waiting",
        /// Under way.
        Running = "running",
        /// All of it is there, not compared yet.
        Moved = "moved",
        /// All of it is there, and compared.
        Verified = "verified",
        /// Some of it is not there, or not as it was.
        WithErrors = "with_errors",
        /// It could not be moved.
        Failed = "failed",
    }
}

words! {
    /// Why a mailbox stopped.
    FaultClass {
        /// A server refuses the sign-in.
        SignIn = "sign_in",
        /// A server cannot be reached.
        Unreachable = "unreachable",
        /// The target is full.
        NoRoom = "no_room",
        /// A server slowed it down until it gave up.
        Throttled = "throttled",
        /// A server says what cannot be understood.
        Protocol = "protocol",
        /// The runner's own journal cannot be written.
        Journal = "journal",
        /// Anything else.
        Other = "other",
    }
}

words! {
    /// Why an item is not there as it was.
    ItemClass {
        /// The target does not take so large a message.
        TooLarge = "too_large",
        /// The target has no room.
        NoRoom = "no_room",
        /// The target takes no message with these bytes.
        Bytes = "bytes",
        /// A NUL byte that the target does not take.
        Nul = "nul",
        /// The target refuses it, in its own words.
        Refused = "refused",
        /// The source does not give it.
        Unreadable = "unreadable",
        /// It is there without some of its keywords.
        Keywords = "keywords",
        /// It is there more often than it was.
        Doubled = "doubled",
        /// It was moved and is not there.
        Missing = "missing",
        /// It is there and not the same.
        Differs = "differs",
        /// Anything else, by another tool's code.
        Other = "other",
    }
}

words! {
    /// What a runner is to do.
    Wanted {
        /// Nothing yet.
        Wait = "wait",
        /// Move mail.
        Run = "run",
        /// Finish what is under way and keep still.
        Pause = "pause",
        /// End.
        Stop = "stop",
    }
}

/// What a runner tells while it works; again every few seconds, and once more when it ends.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Progress {
    /// The version of the format, 1.
    pub schema: u32,
    /// Higher with every message of this runner; what is not higher than the last is passed over.
    pub sequence: u64,
    /// When it was sent, in UTC.
    #[schemars(with = "String")]
    pub sent: Timestamp,
    /// What the runner does.
    pub state: RunState,
    /// Why it waits, if it does.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub wait: Option<Wait>,
    /// How fast it was lately, once that can be said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub per_hour: Option<Rate>,
    /// When it expects to end, in UTC, once that can be said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Option<String>")]
    pub ends: Option<Timestamp>,
    /// The mailboxes of which something has changed since the last message that was accepted, at most 500.
    pub mailboxes: Vec<MailboxProgress>,
}

/// Why a runner waits, and until when.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Wait {
    /// Why.
    pub reason: WaitReason,
    /// Until when, in UTC, if that is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Option<String>")]
    pub until: Option<Timestamp>,
}

/// How much is moved in an hour.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Rate {
    /// Messages.
    pub messages: u64,
    /// Bytes.
    pub bytes: u64,
}

/// How far one mailbox is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct MailboxProgress {
    /// The address of the mailbox that mail moves into, as in the event.
    pub target: String,
    /// How far it is.
    pub state: MailboxState,
    /// Its messages.
    pub messages: Sum,
    /// Their bytes.
    pub bytes: Sum,
    /// How often it was begun in this event, from 1; 0 for one that waits.
    pub attempt: u32,
    /// Why it stopped, if it did.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fault: Option<Stopped>,
    /// What comparing both sides came to, once they were compared.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub verified: Option<Compared>,
    /// All items that are not there as they were, at most 5,000; left out where none has changed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub items: Option<Vec<Item>>,
}

/// So much of something.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Sum {
    /// At the source.
    pub all: u64,
    /// Of that, at the target.
    pub there: u64,
    /// Of that, what will not be at the target.
    pub left: u64,
}

/// Why a mailbox stopped.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Stopped {
    /// Why.
    pub class: FaultClass,
    /// In the words of the server or of the program, at most 200 characters, without names.
    pub said: String,
}

/// What comparing both sides of a mailbox came to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Compared {
    /// When they were compared, in UTC.
    #[schemars(with = "String")]
    pub at: Timestamp,
    /// Messages that were compared.
    pub compared: u64,
    /// Messages that differ or are missing.
    pub differences: u64,
    /// Messages that are there more often than they were.
    pub doubled: u64,
}

/// One item that is not there as it was.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Item {
    /// Why.
    pub class: ItemClass,
    /// Another tool's code, where the class is `other`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
    /// The folder at the source, only where the customer chose to send names.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub folder: Option<String>,
    /// The message's UID at the source; 0 where there is none.
    pub uid: u32,
    /// Its size.
    pub bytes: u64,
    /// What the server said, at most 200 characters, only where the customer chose to send names.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub said: Option<String>,
    /// The message's subject, only where the customer chose to send subjects.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subject: Option<String>,
}

/// What the Center answers to a runner.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Answer {
    /// What the runner is to do.
    pub wanted: Wanted,
    /// The event's state, by its word.
    pub state: String,
}

/// How a runner asks for its token.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Pairing {
    /// The code that the customer was shown.
    pub code: String,
    /// What the machine is called, to know its token by.
    pub name: String,
}

/// What a paired runner is given.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Paired {
    /// Its secret, good for this one event.
    pub token: String,
    /// What it is to move.
    pub event: EventForRunner,
    /// What the Center is called.
    pub center: String,
}

/// Neither a code nor a token may stand in a log.
impl std::fmt::Debug for Pairing {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let mut shown = out.debug_struct("Pairing");
        shown.field("name", &self.name).finish_non_exhaustive()
    }
}

impl std::fmt::Debug for Paired {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let mut shown = out.debug_struct("Paired");
        shown.field("event", &self.event).finish_non_exhaustive()
    }
}

/// An event as its runner sees it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct EventForRunner {
    /// Its identity at the Center.
    pub id: String,
    /// What the customer calls it.
    pub name: String,
    /// Which part of the migration it is: `test`, `pilot` or `velocity`.
    pub wave: String,
    /// When it is to start, in UTC.
    #[schemars(with = "String")]
    pub starts: Timestamp,
    /// What the runner is to do.
    pub wanted: Wanted,
    /// Its mailboxes.
    pub mailboxes: Vec<Pair>,
}

/// A mailbox, and where it moves.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Pair {
    /// The address at the source.
    pub source: String,
    /// The address at the target.
    pub target: String,
}

/// Why a message of a runner is not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Misfit {
    /// It is of a newer version.
    #[error("schema {found} is newer than {SCHEMA}")]
    Newer {
        /// This one.
        found: u32,
    },
    /// More than [`MOST_MAILBOXES`].
    #[error("more than {MOST_MAILBOXES} mailboxes")]
    Mailboxes,
    /// More than [`MOST_ITEMS`].
    #[error("mailbox {place}: more than {MOST_ITEMS} items")]
    Items {
        /// The mailbox's place in the message, from 1.
        place: usize,
    },
    /// More than [`MOST_ITEMS_IN_ALL`].
    #[error("more than {MOST_ITEMS_IN_ALL} items in all")]
    AllItems,
    /// No address, or one that is too long.
    #[error("mailbox {place}: no address of 1 to {MOST_TARGET} characters")]
    Target {
        /// The mailbox's place in the message, from 1.
        place: usize,
    },
    /// Sums that cannot be.
    #[error("mailbox {place}: more there and left than in all, or more than {MOST_AMOUNT}")]
    Sums {
        /// The mailbox's place in the message, from 1.
        place: usize,
    },
    /// A text longer than [`MOST_SAID`], or with characters that no line has.
    #[error("mailbox {place}: a text of more than {MOST_SAID} characters, or not on one line")]
    Text {
        /// The mailbox's place in the message, from 1.
        place: usize,
    },
}

impl Progress {
    /// Whether it keeps within what a message may hold.
    ///
    /// # Errors
    /// The first [`Misfit`].
    pub fn check(&self) -> Result<(), Misfit> {
        if self.schema > SCHEMA {
            let found = self.schema;
            return Err(Misfit::Newer { found });
        }
        if self.mailboxes.len() > MOST_MAILBOXES {
            return Err(Misfit::Mailboxes);
        }
        let mut in_all = 0;
        for (place, mailbox) in (1..).zip(&self.mailboxes) {
            mailbox.check(place)?;
            in_all += mailbox.items.as_ref().map_or(0, Vec::len);
        }
        if in_all > MOST_ITEMS_IN_ALL {
            return Err(Misfit::AllItems);
        }
        Ok(())
    }
}

impl MailboxProgress {
    fn check(&self, place: usize) -> Result<(), Misfit> {
        if self.target.trim().is_empty() || !is_line(&self.target, MOST_TARGET) {
            return Err(Misfit::Target { place });
        }
        if [self.messages, self.bytes]
            .iter()
            .any(|sum| !sum.is_sound())
        {
            return Err(Misfit::Sums { place });
        }
        let items = self.items.as_deref().unwrap_or_default();
        if items.iter().any(|item| item.bytes > MOST_AMOUNT) {
            return Err(Misfit::Sums { place });
        }
        if items.len() > MOST_ITEMS {
            return Err(Misfit::Items { place });
        }
        let said = self.fault.iter().map(|fault| &fault.said);
        let mut texts = said.chain(items.iter().flat_map(Item::texts));
        if texts.all(|text| is_line(text, MOST_SAID)) {
            Ok(())
        } else {
            Err(Misfit::Text { place })
        }
    }
}

impl Sum {
    fn is_sound(self) -> bool {
        let used = self.there.checked_add(self.left);
        self.all <= MOST_AMOUNT && used.is_some_and(|used| used <= self.all)
    }
}

impl Item {
    fn texts(&self) -> impl Iterator<Item = &String> {
        [&self.code, &self.folder, &self.said, &self.subject]
            .into_iter()
            .flatten()
    }
}

fn is_line(text: &str, most: usize) -> bool {
    text.chars().count() <= most && !text.contains(char::is_control)
}

/// A text as it may stand in a message: on one line, at most [`MOST_SAID`] characters.
#[must_use]
pub fn said(text: &str) -> String {
    let line = text
        .chars()
        .map(|one| if one.is_control() { ' ' } else { one });
    line.take(MOST_SAID).collect::<String>().trim().to_owned()
}

#[cfg(test)]
mod tests;
