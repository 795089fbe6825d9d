//! How a use case refuses. One type for all, so that pages and the API answer alike everywhere.

use process::identity::{EngagementId, ServiceName};
use process::migration::Wave;
use process::permission::NotPermitted;
use store::{Constraint, Refusal, StoreFault};

/// What a message about a field names: a limit, a day, a word.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FieldValue {
    /// Any text.
    Text(String),
    /// A whole number.
    Number(i64),
    /// A day.
    Day(jiff::civil::Date),
    /// Services, each told by its title where there is a catalog at hand.
    Services(Vec<ServiceName>),
    /// A migration event, told as pages call it.
    Wave {
        /// Which part of the migration it is.
        wave: Wave,
        /// Which of this wave.
        number: i64,
        /// What the customer calls it.
        name: String,
    },
    /// The plan that has to do with it; no message names it, but pages and programs lead there.
    Plan(EngagementId),
}

/// One answer of a form that cannot be taken, as a message of `words`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FieldFault {
    /// Name of the field in the form.
    pub field: &'static str,
    /// Key of the message.
    pub message: &'static str,
    /// What the message names, by the names of its variables.
    pub values: Vec<(&'static str, FieldValue)>,
}

impl FieldFault {
    /// A fault whose message names nothing.
    #[must_use]
    pub fn new(field: &'static str, message: &'static str) -> Self {
        Self {
            field,
            message,
            values: Vec::new(),
        }
    }

    /// The same fault, told in the field's own words when nothing was answered: so that a list of
    /// errors reads by itself.
    #[must_use]
    pub(crate) fn when_empty(self, message: &'static str) -> Self {
        match self.message {
            "error-empty" => Self { message, ..self },
            _ => self,
        }
    }

    /// The plan that has to do with it, if one has.
    #[must_use]
    pub fn plan(&self) -> Option<EngagementId> {
        self.values.iter().find_map(|(_, value)| match value {
            FieldValue::Plan(plan) => Some(*plan),
            _ => None,
        })
    }

    /// The same fault, its message naming one thing more.
    #[must_use]
    pub fn naming(mut self, name: &'static str, value: FieldValue) -> Self {
        self.values.push((name, value));
        self
    }
}

/// Why something cannot be done now although the asker may do such things.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Conflict {
    /// The thing is no longer in a state that allows it.
    State,
    /// Somebody else changed it first.
    Changed,
    /// Another request of this tenant is under way.
    RequestUnderWay,
    /// The time is taken.
    TimeTaken,
    /// The idempotency key was used for something else.
    KeyUsed,
    /// The subscription behind it has ended.
    Lapsed,
}

/// Why a use case was not carried out. Nothing was written.
#[derive(Clone, Debug, thiserror::Error)]
pub enum CenterFault {
    /// It does not exist, or not for the asker: both answer the same.
    #[error("not found")]
    NotFound,
    /// The asker is known but not allowed.
    #[error(transparent)]
    NotPermitted(#[from] NotPermitted),
    /// Answers of a form cannot be taken.
    #[error("these answers cannot be taken: {}", .0.iter().map(|fault| format!("{} ({})", fault.field, fault.message)).collect::<Vec<_>>().join(", "))]
    Invalid(Vec<FieldFault>),
    /// It collides with what is there.
    #[error("conflict: {0:?}")]
    Conflict(Conflict),
    /// Asked too often; try again after so many seconds.
    #[error("asked too often, try again in {0} s")]
    TooOften(i64),
    /// The store's fault.
    #[error(transparent)]
    Store(StoreFault),
    /// Something that should not happen, for the log.
    #[error("{0}")]
    Internal(String),
}

impl From<StoreFault> for CenterFault {
    fn from(fault: StoreFault) -> Self {
        match fault {
            StoreFault::Changed | StoreFault::Refused(Constraint::OneMeeting) => {
                Self::Conflict(Conflict::Changed)
            }
            StoreFault::Refused(Constraint::OneRequestUnderWay) => {
                Self::Conflict(Conflict::RequestUnderWay)
            }
            StoreFault::Refused(Constraint::NoOverlap) => Self::Conflict(Conflict::TimeTaken),
            // Two with the same key, or two drafts, at once: the one that lost is run again and finds
            // the answer, or the draft.
            StoreFault::Refused(Constraint::IdempotencyKey | Constraint::OneDraft) => {
                Self::Store(StoreFault::Collided)
            }
            other => Self::Store(other),
        }
    }
}

impl Refusal for CenterFault {
    fn store_fault(&self) -> Option<&StoreFault> {
        match self {
            Self::Store(fault) => Some(fault),
            _ => None,
        }
    }
}

impl CenterFault {
    /// One field of a form cannot be taken.
    #[must_use]
    pub fn field(field: &'static str, message: &'static str) -> Self {
        Self::Invalid(vec![FieldFault::new(field, message)])
    }

    /// Whether it may well be over when the asker comes again in a moment: a collision, no connection to
    /// be had in a crowd, a disk or a server that does not keep what is written.
    #[must_use]
    pub fn may_pass(&self) -> bool {
        match self {
            Self::Store(StoreFault::Collided) => true,
            Self::Store(fault) => fault.is_of_the_disk(),
            _ => false,
        }
    }

    /// Something that should not happen.
    pub fn internal(fault: impl std::fmt::Display) -> Self {
        Self::Internal(fault.to_string())
    }
}
