//! What the tower, the page of an event and its ledger have in common.

use center::migration::{Counts, EventLine, Exception, Stays};
use jiff::Timestamp;
use process::migration::{Finish, Source, Wave};
use process::state::{MigrationState, Move};
use report::migration::{ItemClass, Wait, WaitReason};
use serde::Serialize;
use utoipa::ToSchema;
use uuid::Uuid;

use crate::told::{Text, texts};
use crate::word;

/// How far the mailboxes of an event are.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct MigrationCounts {
    /// Mailboxes.
    mailboxes: u64,
    /// Those that no program has begun with.
    waiting: u64,
    /// Those that a program works on.
    running: u64,
    /// Those of which all is there and not compared yet.
    moved: u64,
    /// Those of which all is there and compared.
    verified: u64,
    /// Those of which some is not there, or not as it was.
    with_errors: u64,
    /// Those that could not be moved.
    failed: u64,
    /// Their bytes, as the program says, else as the plan does.
    bytes: u64,
    /// Bytes that are there.
    bytes_there: u64,
    /// Their messages.
    messages: u64,
    /// Messages that are there.
    messages_there: u64,
    /// Messages that are left behind.
    messages_left: u64,
    /// Messages that differ.
    differences: u64,
    /// Messages that are there too often.
    doubled: u64,
    /// Items in the ledger.
    items: u64,
}

impl From<Counts> for MigrationCounts {
    fn from(counts: Counts) -> Self {
        let (bytes_there, bytes) = counts.bytes;
        let (messages_there, messages) = counts.messages;
        Self {
            mailboxes: counts.mailboxes,
            waiting: counts.waiting(),
            running: counts.running,
            moved: counts.moved,
            verified: counts.verified,
            with_errors: counts.with_errors,
            failed: counts.failed,
            bytes,
            bytes_there,
            messages,
            messages_there,
            messages_left: counts.left,
            differences: counts.differences,
            doubled: counts.doubled,
            items: counts.exceptions,
        }
    }
}

/// Why a program waits.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct MigrationWait {
    /// Why.
    #[schema(schema_with = word::wait_reason)]
    reason: WaitReason,
    /// Until when, if that is known.
    until: Option<Timestamp>,
}

impl From<Wait> for MigrationWait {
    fn from(wait: Wait) -> Self {
        Self {
            reason: wait.reason,
            until: wait.until,
        }
    }
}

/// An event: mailboxes that move together.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct MigrationEvent {
    /// Which.
    id: Uuid,
    /// Which part of the migration it is.
    #[schema(schema_with = word::migration_wave)]
    wave: Wave,
    /// Which of this wave, from 1.
    number: i64,
    /// What the customer calls it.
    name: String,
    /// What is moved from.
    #[schema(schema_with = word::migration_source)]
    source: Source,
    /// Where it stands.
    #[schema(schema_with = word::migration_state)]
    state: MigrationState,
    /// Whose move it is.
    #[schema(schema_with = word::mover)]
    mover: Move,
    /// When it is to start.
    starts_at: Timestamp,
    /// The IANA zone in which that was said.
    #[schema(example = "Europe/London")]
    zone: String,
    /// Until when its mailboxes and its start can change, while it is submitted and has a cut-off.
    cut_off: Option<Timestamp>,
    /// Whether the Center proposed it and nobody of the customer has taken it up.
    is_proposed: bool,
    /// Whether the customer has started it and its program has not been heard since.
    is_awaited: bool,
    /// How far its mailboxes are.
    counts: MigrationCounts,
    /// Why its program waits.
    wait: Option<MigrationWait>,
    /// How long it has moved, or took in all.
    seconds: Option<i64>,
    /// When its program thinks that it ends.
    ends_at: Option<Timestamp>,
    /// When its program was heard last.
    heard_at: Option<Timestamp>,
    /// Who accepted what came of it.
    accepted_by: Option<String>,
    /// When.
    accepted_at: Option<Timestamp>,
    /// What the reader may do with it now.
    #[schema(schema_with = word::migration_steps)]
    may: Vec<&'static str>,
}

impl From<EventLine> for MigrationEvent {
    fn from(line: EventLine) -> Self {
        let (accepted_by, accepted_at) = line.accepted.unzip();
        Self {
            id: line.id.0,
            wave: line.wave,
            number: line.number,
            name: line.name,
            source: line.source,
            state: line.state,
            mover: line.mover,
            starts_at: line.starts_at,
            zone: line.zone,
            cut_off: line.cut_off,
            is_proposed: line.is_proposed,
            is_awaited: line.is_awaited,
            counts: line.counts.into(),
            wait: line.wait.map(MigrationWait::from),
            seconds: line.took.map(|took| took.as_secs()),
            ends_at: line.ends_at,
            heard_at: line.heard_at,
            accepted_by,
            accepted_at,
            may: line.steps.into_iter().map(word::of_step).collect(),
        }
    }
}

/// What does not move from a kind of source.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct MigrationStays {
    /// From what.
    #[schema(schema_with = word::migration_source)]
    source: Source,
    /// What is not moved, by its names in the catalog: send them back to acknowledge it.
    stays: Vec<String>,
    /// The same in the reader's language.
    told: Vec<Text>,
    /// What of it the source's own way would move.
    apart: Vec<Text>,
    /// What is moved.
    moves: Vec<Text>,
    /// The largest message that comes over, in bytes.
    most_bytes: Option<u64>,
    /// Who has acknowledged just this list.
    acknowledged_by: Option<String>,
    /// When.
    acknowledged_at: Option<Timestamp>,
    /// Whether the reader may acknowledge it.
    may_acknowledge: bool,
}

impl From<Stays> for MigrationStays {
    fn from(stays: Stays) -> Self {
        let (acknowledged_by, acknowledged_at) = stays.acknowledged.unzip();
        Self {
            source: stays.source,
            stays: stays.list.iter().map(ToString::to_string).collect(),
            told: texts(stays.told),
            apart: texts(stays.apart),
            moves: texts(stays.moves),
            most_bytes: stays.most_bytes,
            acknowledged_by,
            acknowledged_at,
            may_acknowledge: stays.may_acknowledge,
        }
    }
}

/// An item that is not there as it was.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct MigrationItem {
    /// The target of its mailbox.
    #[schema(example = "anna@contoso.example")]
    target: String,
    /// What is with it.
    #[schema(schema_with = word::item_class)]
    class: ItemClass,
    /// Its folder, where the customer has names sent.
    folder: Option<String>,
    /// Its UID at the source; 0 where there is none.
    uid: u64,
    /// Its size.
    bytes: u64,
    /// The code of another tool, where the class is `other`.
    code: Option<String>,
    /// What the server said, where the customer has names sent.
    said: Option<String>,
    /// Its subject, where the customer has subjects sent.
    subject: Option<String>,
}

impl From<Exception> for MigrationItem {
    fn from(item: Exception) -> Self {
        Self {
            target: item.target,
            class: item.class,
            folder: item.folder,
            uid: item.uid,
            bytes: item.bytes,
            code: item.code,
            said: item.said,
            subject: item.subject,
        }
    }
}

/// How many items of a class there are.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct MigrationClass {
    /// The class.
    #[schema(schema_with = word::item_class)]
    class: ItemClass,
    /// How many.
    items: u64,
}

pub(super) fn classes(found: Vec<(ItemClass, u64)>) -> Vec<MigrationClass> {
    let found = found.into_iter();
    found
        .map(|(class, items)| MigrationClass { class, items })
        .collect()
}

/// By when the mailboxes that are left may be moved, by the pace of those that are done.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct MigrationFinish {
    /// As likely earlier as later.
    p50: Timestamp,
    /// Earlier in 80 of 100 cases.
    p80: Timestamp,
    /// Earlier in 95 of 100 cases.
    p95: Timestamp,
}

impl From<Finish> for MigrationFinish {
    fn from(finish: Finish) -> Self {
        Self {
            p50: finish.p50,
            p80: finish.p80,
            p95: finish.p95,
        }
    }
}
