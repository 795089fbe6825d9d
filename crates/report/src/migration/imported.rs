//! What another tool's report comes to, why a file is none, and what all of their readers share.

use std::borrow::Cow;
use std::collections::BTreeMap;

use jiff::Timestamp;

use super::{
    FaultClass, Item, ItemClass, MOST_AMOUNT, MOST_ITEMS, MOST_TARGET, MailboxProgress,
    MailboxState, Sum,
};
use crate::table::{self, Ragged};

/// The most bytes of a report.
pub const MOST_BYTES: usize = 32 << 20;
/// The most rows of a table, and the most lines of a log.
pub const MOST_ROWS: usize = 500_000;

/// A migration as another tool reports it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Imported {
    /// The tool and its version, where the report says it: `imapsync 2.229`.
    pub tool: String,
    /// When it was read; none of these reports says in which zone its times are.
    pub read: Timestamp,
    /// The mailboxes, each once, in the order of their targets.
    pub mailboxes: Vec<MailboxProgress>,
    /// It lists items alone: of its mailboxes only the items say anything.
    pub only_items: bool,
    /// What people call a mailbox or task, by its target, where the target itself tells nobody anything.
    pub titles: BTreeMap<String, String>,
    /// Targets of tasks that stopped for their size: they are better split, and what they moved is kept.
    pub split: Vec<String>,
}

/// Why a file is no report of that tool.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Fault {
    /// More than [`MOST_BYTES`].
    #[error("more than {MOST_BYTES} bytes")]
    TooLarge,
    /// More than [`MOST_ROWS`].
    #[error("more than {MOST_ROWS} rows or lines")]
    TooMany,
    /// Neither UTF-8 nor UTF-16, or with characters that no text has.
    #[error("neither UTF-8 nor UTF-16")]
    NotText,
    /// The first row does not name this column.
    #[error("the first row names no column {0}")]
    NoColumn(&'static str),
    /// More or fewer cells than the first row, or a quote that does not end.
    #[error("line {line}: more or fewer cells than the first row")]
    Cells {
        /// The line, from 1.
        line: u64,
    },
    /// A number that is none.
    #[error("line {line}: no number in the column {column}")]
    Number {
        /// The line, from 1.
        line: u64,
        /// The column.
        column: &'static str,
    },
    /// Nothing says which mailbox it is about, or by a name that no address has.
    #[error("nothing says which mailbox it is about")]
    Nameless,
    /// It is not what this tool writes.
    #[error("nothing of what {0} writes")]
    Foreign(&'static str),
    /// A path by a drive's letter, which is another folder on every machine.
    #[error(
        "line {line}: {path} begins with a drive's letter; write the share, as \\\\server\\share"
    )]
    DriveLetter {
        /// The line, from 1.
        line: u64,
        /// The path.
        path: String,
    },
    /// Two rows that say the same.
    #[error("lines {first} and {line} are the same")]
    Twice {
        /// The earlier line, from 1.
        first: u64,
        /// The later one.
        line: u64,
    },
}

impl From<Ragged> for Fault {
    fn from(ragged: Ragged) -> Self {
        Self::Cells { line: ragged.line }
    }
}

/// The cells of a row.
pub(super) type Row<'a> = [Cow<'a, str>];

/// The mailboxes of a report while it is read, by their targets.
#[derive(Default)]
pub(super) struct Mailboxes(BTreeMap<String, MailboxProgress>);

impl Mailboxes {
    /// Notes one; what is told later of the same target stands. Addresses are the same whatever their
    /// letters' case.
    pub(super) fn note(&mut self, mailbox: MailboxProgress) -> Result<(), Fault> {
        if !is_target(&mailbox.target) {
            return Err(Fault::Nameless);
        }
        self.0.insert(mailbox.target.to_lowercase(), mailbox);
        Ok(())
    }

    /// What was noted of this target.
    pub(super) fn of(&mut self, target: &str) -> Option<&mut MailboxProgress> {
        self.0.get_mut(&target.to_lowercase())
    }

    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub(super) fn into_vec(self) -> Vec<MailboxProgress> {
        self.0.into_values().collect()
    }
}

fn is_target(target: &str) -> bool {
    let length = target.chars().count();
    let is_empty = target.trim().is_empty();
    !is_empty && length <= MOST_TARGET && !target.contains(char::is_control)
}

/// Adds an item while there is room for one.
pub(super) fn add(items: &mut Vec<Item>, item: Item) {
    if items.len() < MOST_ITEMS {
        items.push(item);
    }
}

/// A mailbox or task of which a report lists items alone.
pub(super) fn listed(target: &str) -> MailboxProgress {
    MailboxProgress {
        target: target.to_owned(),
        state: MailboxState::WithErrors,
        messages: Sum::default(),
        bytes: Sum::default(),
        attempt: 0,
        fault: None,
        verified: None,
        items: Some(Vec::new()),
    }
}

/// Lists an item of such a one, and counts it.
pub(super) fn list(mailbox: &mut MailboxProgress, item: Item) {
    for (sum, more) in [(&mut mailbox.messages, 1), (&mut mailbox.bytes, item.bytes)] {
        sum.left = sum.left.saturating_add(more);
        sum.all = sum.left;
    }
    add(mailbox.items.get_or_insert_default(), item);
}

/// The text of a report.
pub(super) fn text(bytes: &[u8]) -> Result<Cow<'_, str>, Fault> {
    if bytes.len() > MOST_BYTES {
        return Err(Fault::TooLarge);
    }
    table::decoded(bytes).ok_or(Fault::NotText)
}

/// The lines of a log, a progress line that was written over among them as lines of its own.
pub(super) fn lines(text: &str) -> Result<impl Iterator<Item = &str>, Fault> {
    if split(text).nth(MOST_ROWS).is_some() {
        return Err(Fault::TooMany);
    }
    Ok(split(text))
}

fn split(text: &str) -> impl Iterator<Item = &str> {
    text.split(['\n', '\r']).filter(|line| !line.is_empty())
}

/// The columns of a table, by their names without case, spaces and what stands in brackets: versions
/// differ in these.
pub(super) struct Columns(Vec<String>);

impl Columns {
    pub(super) fn of(head: &Row<'_>) -> Self {
        Self(head.iter().map(|cell| folded(cell)).collect())
    }

    pub(super) fn has(&self, name: &str) -> bool {
        self.place(name).is_some()
    }

    pub(super) fn place(&self, name: &str) -> Option<usize> {
        let name = folded(name);
        self.0.iter().position(|one| *one == name)
    }

    pub(super) fn needed(&self, name: &'static str) -> Result<usize, Fault> {
        self.place(name).ok_or(Fault::NoColumn(name))
    }
}

fn folded(name: &str) -> String {
    let name = name.split('(').next().unwrap_or_default();
    let letters = name.chars().filter(char::is_ascii_alphanumeric);
    letters.map(|one| one.to_ascii_lowercase()).collect()
}

/// What a row has in a column.
pub(super) fn cell<'a>(cells: &'a Row<'_>, place: usize) -> &'a str {
    cells.get(place).map_or("", |cell| cell.trim())
}

/// What a row has in a column that may be missing.
pub(super) fn cell_of<'a>(cells: &'a Row<'_>, place: Option<usize>) -> &'a str {
    place.map_or("", |place| cell(cells, place))
}

/// A whole number as these tools write it; nothing counts as 0, and a fraction is left out.
pub(super) fn number(cell: &str) -> Option<u64> {
    if cell.is_empty() {
        return Some(0);
    }
    let (whole, fraction) = cell.split_once('.').unwrap_or((cell, "0"));
    let is_fraction = !fraction.is_empty() && fraction.bytes().all(|one| one.is_ascii_digit());
    let number = whole.parse::<u64>().ok();
    number.filter(|number| is_fraction && *number <= MOST_AMOUNT)
}

/// The number that a text begins with, behind spaces.
pub(super) fn first_number(text: &str) -> Option<u64> {
    let text = text.trim_start();
    let end = text.find(|one: char| !one.is_ascii_digit());
    let number = text[..end.unwrap_or(text.len())].parse::<u64>().ok();
    number.filter(|number| *number <= MOST_AMOUNT)
}

/// Why a mailbox stopped, by the words that are said of it.
pub(super) fn fault_class(said: &str) -> FaultClass {
    let said = said.to_ascii_lowercase();
    let has = |words: &[&str]| words.iter().any(|word| said.contains(word));
    if has(&[
        "authenticat",
        "login",
        "logon",
        "password",
        "credential",
        "unauthorized",
    ]) {
        FaultClass::SignIn
    } else if has(&["quota", "mailbox is full", "no space"]) {
        FaultClass::NoRoom
    } else if has(&["throttl", "server busy", "too many requests"]) {
        FaultClass::Throttled
    } else if has(&["connect", "timed out", "timeout", "resolve", "unreachable"]) {
        FaultClass::Unreachable
    } else {
        FaultClass::Other
    }
}

/// Why an item is not there, by the words that are said of it; `other` where they say nothing that is
/// known.
pub(super) fn item_class(said: &str, other: ItemClass) -> ItemClass {
    let said = said.to_ascii_lowercase();
    let has = |words: &[&str]| words.iter().any(|word| said.contains(word));
    if has(&["quota", "mailbox is full"]) {
        ItemClass::NoRoom
    } else if has(&[
        "too large",
        "too big",
        "toobig",
        "size limit",
        "maximum size",
        "maximum message size",
    ]) {
        ItemClass::TooLarge
    } else {
        other
    }
}
