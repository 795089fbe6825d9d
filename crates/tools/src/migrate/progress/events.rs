//! What happens, for programs: JSON in lines on the standard output (docs/migrate.md).

use std::io::{self, Write};

use serde::Serialize;

use crate::safe;

/// A line.
#[derive(Serialize)]
pub struct Line<'a> {
    pub mailbox: &'a str,
    #[serde(flatten)]
    pub what: &'a What<'a>,
}

/// What happens to a mailbox.
#[derive(Serialize)]
#[serde(tag = "event", rename_all = "kebab-case")]
pub enum What<'a> {
    /// It is begun.
    Began,
    /// A folder is looked at.
    Folder { folder: &'a str, messages: u32 },
    /// How far it is.
    Progress(Numbers),
    /// A connection is made anew after so many seconds.
    Again { fault: &'a str, seconds: u64 },
    /// Nothing moves until then, if that is known.
    Waits {
        reason: &'a str,
        until: Option<String>,
    },
    /// It is tried once more when the others had their turn.
    Later { fault: &'a str },
    /// Nothing more happens to it.
    Ended {
        state: &'a str,
        fault: Option<&'a str>,
    },
}

/// How far a mailbox is.
#[derive(Serialize)]
pub struct Numbers {
    /// Messages that the source has, once it said so.
    pub held: Option<u64>,
    /// Messages of it that the target has.
    pub there: u64,
    /// Messages that this run moved, and their bytes.
    pub moved: u64,
    pub bytes: u64,
    /// Messages that do not move.
    pub left: u64,
    /// What is not known yet is told as nothing.
    pub bytes_per_second: Option<u64>,
    pub end: Option<String>,
}

/// Tells it. Whoever listened may have gone; that is no reason to stop.
pub fn tell(line: &Line<'_>) {
    let mut bytes = safe::json(line);
    bytes.push(b'\n');
    let mut to = io::stdout().lock();
    drop(to.write_all(&bytes).and_then(|()| to.flush()));
}
