//! The guidance ledger: every piece of advice, in writing with its document's version and language,
//! or said in a meeting; and that the customer has read it.
//!
//! The Specialist enters, the customer acknowledges; nobody changes or takes anything out.

mod acknowledge;
mod advise;
mod ledger;
mod record;

pub use acknowledge::acknowledge;
pub use advise::{Advice, advise};
pub use ledger::{Ledger, LedgerLine, MeetingName, ledger};
pub use record::{Verbal, record_verbal};
pub use store::guidance::GuidanceKind;

pub(crate) use advise::{Words, give_words};
pub(crate) use ledger::{entry_of, lines, meeting_name, people, stretch, with_questions};

/// The most characters of one piece of advice.
pub(crate) const WORDS_LIMIT: usize = 4000;
