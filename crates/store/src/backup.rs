//! A whole Center in one stream: every table's rows and every file of evidence, of one moment, on
//! their way out of one database and into another, whichever kind either is.
//!
//! The stream is a row of [`Part`]s: [`Store::copy_out`] sends them, [`copy_in`] takes them, and
//! [`tape`] writes them to a file and reads them again. Tables and columns come from the schema
//! itself, so that a new table is never forgotten; nothing here knows what is in them.

mod into;
mod layout;
mod out;
pub(crate) mod row;
pub mod tape;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::{Store, StoreFault};

pub use into::{Destination, copy_in};
pub(crate) use out::read_through;

/// The form of the stream. A program refuses one that is newer than its own.
pub const FORMAT: u32 = 1;

/// One piece of a Center.
#[derive(Clone, Debug)]
pub enum Part {
    /// What this is: the first part.
    Head(Box<Head>),
    /// The content of a file begins.
    Content {
        /// Its SHA-256.
        sha256: Vec<u8>,
        /// Bytes in it.
        size: u64,
    },
    /// The next bytes of that content.
    Bytes(Vec<u8>),
    /// The next rows of a table, one JSON array a line, in the order of its primary key.
    Rows {
        /// Which table.
        table: String,
        /// The lines.
        lines: Vec<u8>,
    },
    /// What it adds up to: the last part. Without it a copy is not whole.
    Tail(Box<Tail>),
}

/// What a copy is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Head {
    /// See [`FORMAT`].
    pub format: u32,
    /// Version of the program that made it.
    pub program: String,
    /// When it was made, such as `2026-11-28T21:00:00Z`.
    pub at: String,
    /// From which kind of database: `sqlite` or `postgresql`.
    pub database: String,
    /// The steps of its schema, in order.
    pub schema: Vec<String>,
    /// Its tables.
    pub tables: Vec<Table>,
}

/// A table as the schema has it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Table {
    /// Its name.
    pub name: String,
    /// Its columns, in the order that rows have.
    pub columns: Vec<Field>,
}

/// A column as the schema has it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Field {
    /// Its name.
    pub name: String,
    /// What is in it.
    pub kind: Kind,
    /// Its place in the primary key, from 1; 0 if it is in none.
    pub key: i64,
}

/// What is in a column, whichever database keeps it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// An identity.
    Uuid,
    /// Text.
    Text,
    /// A whole number.
    Integer,
    /// Yes or no.
    Boolean,
    /// Bytes, in hexadecimal digits.
    Bytes,
    /// A document, in a list of one, so that the document `null` is not the absence of one.
    Json,
}

/// What a copy adds up to.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tail {
    /// Each table's rows.
    pub tables: BTreeMap<String, Sum>,
    /// Files of evidence.
    pub contents: u64,
    /// Bytes in them.
    pub bytes: u64,
}

/// What the rows of a table add up to.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sum {
    /// How many.
    pub rows: u64,
    /// SHA-256 of their lines.
    pub sha256: String,
}

/// Why a copy was not made, or not taken.
#[derive(Debug, thiserror::Error)]
pub enum BackupFault {
    /// The database failed.
    #[error(transparent)]
    Store(#[from] StoreFault),
    /// A file failed.
    #[error("{0}")]
    Disk(#[from] std::io::Error),
    /// The file is something else.
    #[error("this is not a backup of FastTrack: {0}")]
    Foreign(String),
    /// A part is not what it was when it was written.
    #[error("the backup is damaged at {place}: {fault}")]
    Damaged {
        /// Which part.
        place: String,
        /// What is wrong with it.
        fault: String,
    },
    /// It ends before its end.
    #[error("the backup is cut short: it ends after {0}")]
    CutShort(String),
    /// A later program wrote it.
    #[error(
        "the backup was made by FastTrack {program}, which is newer than this program ({what}): restore it with that version"
    )]
    Newer {
        /// Version of that program.
        program: String,
        /// What this program does not know.
        what: String,
    },
    /// The destination holds something.
    #[error("the destination is not empty: table {0} has rows. Nothing was changed")]
    NotEmpty(String),
    /// The destination's schema is another one.
    #[error(
        "the destination has a schema of its own that is not the backup's ({0}). Nothing was changed"
    )]
    OtherSchema(String),
    /// The schema has something that a backup cannot carry.
    #[error("the schema has what a backup cannot carry: {0}")]
    Unknown(String),
    /// What is to be copied is not whole itself.
    #[error("{0}: see what `fasttrack database check` says")]
    Unfit(String),
    /// The other end of the stream has gone; what it said tells why.
    #[error("the other end has stopped")]
    Gone,
}

impl From<sea_orm::DbErr> for BackupFault {
    fn from(fault: sea_orm::DbErr) -> Self {
        Self::Store(fault.into())
    }
}

/// How the schema of a database stands to this program's.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SchemaState {
    /// It is this program's.
    Same,
    /// It lacks steps: `serve` adds them when it starts.
    Older(Vec<String>),
    /// It has steps that this program does not know.
    Newer(Vec<String>),
    /// It is not a database of this program.
    Foreign,
}

impl Store {
    /// How its schema stands to this program's.
    ///
    /// # Errors
    /// The database failed.
    pub async fn schema_state(&self) -> Result<SchemaState, StoreFault> {
        let reading = self.read().await?;
        let Some(applied) = layout::steps(&reading.in_order()).await? else {
            return Ok(SchemaState::Foreign);
        };
        let known = layout::known_steps();
        let newer: Vec<String> = missing_from(&known, &applied);
        let older: Vec<String> = missing_from(&applied, &known);
        Ok(if !newer.is_empty() {
            SchemaState::Newer(newer)
        } else if older.is_empty() {
            SchemaState::Same
        } else {
            SchemaState::Older(older)
        })
    }
}

/// Every table as the database itself tells it.
pub(crate) async fn tables(reading: &crate::Reading) -> Result<Vec<Table>, BackupFault> {
    layout::tables(&reading.in_order()).await
}

fn missing_from(known: &[String], asked: &[String]) -> Vec<String> {
    let missing = asked.iter().filter(|step| !known.contains(step));
    missing.cloned().collect()
}
