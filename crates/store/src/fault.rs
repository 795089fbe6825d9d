//! What can go wrong between the Center and its database, in the Center's words.

use sea_orm::sqlx::error::{DatabaseError, ErrorKind};
use sea_orm::{DbErr, RuntimeErr};

/// A constraint of the schema that callers answer to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Constraint {
    /// Nobody is in two meetings at once.
    NoOverlap,
    /// A meeting of a plan is held or booked once at a time.
    OneMeeting,
    /// One request of a tenant is under way at a time.
    OneRequestUnderWay,
    /// A tenant writes one request at a time, and so does each partner for it.
    OneDraft,
    /// A request has one open offer at a time.
    OneOpenOffer,
    /// A reference is used once.
    Reference,
    /// An idempotency key is used once by one actor on one route.
    IdempotencyKey,
    /// Another unique value exists already.
    Unique,
    /// A row points at a row that does not exist for this tenant.
    Reaches,
}

/// A fault of the database or a refusal by its constraints.
#[derive(Clone, Debug, thiserror::Error)]
pub enum StoreFault {
    /// A constraint refused the change; nothing was written.
    #[error("the database refused the change: {0:?}")]
    Refused(Constraint),
    /// The row changed since it was read: read again and decide again.
    #[error("somebody else changed this first")]
    Changed,
    /// The table of states (`process::state`) has no such step.
    #[error("the change of state is not in the table of states")]
    OutOfTurn,
    /// The transaction collided with another and can be run again as it is.
    #[error("the transaction collided with another one")]
    Collided,
    /// The change may or may not be in the database: ask again with the same idempotency key.
    #[error("the database did not confirm the change: {0}")]
    Unconfirmed(String),
    /// Any other fault, with the database's own words for the log.
    #[error("database: {0}")]
    Other(String),
}

impl StoreFault {
    /// Whether the disk or the server failed a write: full, read-only, broken, or gone. Anything
    /// else is a refusal or a mistake of ours, and says nothing about the next write.
    #[must_use]
    pub fn is_of_the_disk(&self) -> bool {
        const WORDS: [&str; 9] = [
            "disk I/O error",
            "is full",
            "readonly",
            "read-only",
            "No space left",
            "unable to open database",
            "could not fsync",
            "connection",
            "Connection",
        ];
        match self {
            Self::Unconfirmed(_) => true,
            Self::Other(text) => WORDS.iter().any(|words| text.contains(words)),
            _ => false,
        }
    }
}

impl From<DbErr> for StoreFault {
    fn from(fault: DbErr) -> Self {
        classify(&fault)
    }
}

/// A disk that fails under a file of evidence fails like the database.
impl From<std::io::Error> for StoreFault {
    fn from(fault: std::io::Error) -> Self {
        Self::Other(fault.to_string())
    }
}

fn classify(fault: &DbErr) -> StoreFault {
    let text = fault.to_string();
    let constraint = [
        ("booked_time_no_overlap", Constraint::NoOverlap),
        ("meeting_one_time", Constraint::OneMeeting),
        (
            "UNIQUE constraint failed: meeting.engagement_id",
            Constraint::OneMeeting,
        ),
        ("request_one_under_way", Constraint::OneRequestUnderWay),
        (
            "UNIQUE constraint failed: request.tenant_id (",
            Constraint::OneRequestUnderWay,
        ),
        ("request_one_draft", Constraint::OneDraft),
        (
            "UNIQUE constraint failed: request.tenant_id, request.state",
            Constraint::OneDraft,
        ),
        ("request_one_partner_draft", Constraint::OneDraft),
        (
            "UNIQUE constraint failed: request.tenant_id, request.partner_id",
            Constraint::OneDraft,
        ),
        ("request_partner_related", Constraint::Reaches),
        ("offer_one_open", Constraint::OneOpenOffer),
        (
            "UNIQUE constraint failed: offer.request_id",
            Constraint::OneOpenOffer,
        ),
        ("request_reference_key", Constraint::Reference),
        ("request.reference", Constraint::Reference),
        ("idempotency_key", Constraint::IdempotencyKey),
    ]
    .into_iter()
    .find(|(words, _)| text.contains(words))
    .map(|(_, constraint)| constraint);
    if let Some(constraint) = constraint {
        return StoreFault::Refused(constraint);
    }
    let told = told(fault);
    match told.map(|told| (told.kind(), told.message())) {
        // SQLite names the columns of a partial index, not the index; only the one on request has tenant_id alone.
        Some((ErrorKind::UniqueViolation, words)) if words.ends_with("request.tenant_id") => {
            StoreFault::Refused(Constraint::OneRequestUnderWay)
        }
        Some((ErrorKind::UniqueViolation, _)) => StoreFault::Refused(Constraint::Unique),
        Some((ErrorKind::ForeignKeyViolation, _)) => StoreFault::Refused(Constraint::Reaches),
        _ if is_collision(told, &text) => StoreFault::Collided,
        _ => StoreFault::Other(text),
    }
}

/// What the database itself says, whichever way it was asked.
fn told(fault: &DbErr) -> Option<&dyn DatabaseError> {
    match fault {
        DbErr::Exec(RuntimeErr::SqlxError(inner)) | DbErr::Query(RuntimeErr::SqlxError(inner)) => {
            inner.as_database_error()
        }
        _ => None,
    }
}

/// PostgreSQL's serialization failure (40001) and deadlock (40P01).
fn is_collision(told: Option<&dyn DatabaseError>, text: &str) -> bool {
    match told.and_then(DatabaseError::code) {
        Some(code) => matches!(code.as_ref(), "40001" | "40P01"),
        None => text.contains("could not serialize access") || text.contains("deadlock detected"),
    }
}

/// An error of a use case that may carry a fault of the store, so that the writer can tell a
/// collision (run again) from a refusal (answer).
pub trait Refusal: From<StoreFault> + Send + 'static {
    /// The store's fault inside, if that is what it is.
    fn store_fault(&self) -> Option<&StoreFault>;
}

impl Refusal for StoreFault {
    fn store_fault(&self) -> Option<&StoreFault> {
        Some(self)
    }
}

/// A state changes only to one that follows in the table of states.
pub(crate) fn in_turn(follows: bool) -> Result<(), StoreFault> {
    if follows {
        Ok(())
    } else {
        Err(StoreFault::OutOfTurn)
    }
}

/// A compare-and-set that changed no row lost against somebody else's change.
pub(crate) fn exactly_one(rows: u64) -> Result<(), StoreFault> {
    exactly(rows, 1)
}

/// The same of so many rows at once.
pub(crate) fn exactly(rows: u64, asked: usize) -> Result<(), StoreFault> {
    if usize::try_from(rows) == Ok(asked) {
        Ok(())
    } else {
        Err(StoreFault::Changed)
    }
}
