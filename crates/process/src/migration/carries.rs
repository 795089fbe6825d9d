//! What comes along from each kind of source, and what does not: shown and acknowledged before anything
//! is scheduled, so that nobody finds out afterwards (data migration, July 2020 and June 2021).

use serde::{Deserialize, Serialize};

use super::Source;
use crate::identity::ContentName;

/// What mailboxes of one kind of source hold, by whether it is moved.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Carries {
    /// The kind of source.
    pub source: Source,
    /// What a runner moves, in the order in which it is shown.
    pub moves: Vec<ContentName>,
    /// What it does not move, in the order in which it is shown.
    pub stays: Vec<ContentName>,
    /// Of what stays, what the source's own way of migration would move: hybrid Exchange, Google's own
    /// interfaces.
    pub apart: Vec<ContentName>,
}

/// What does not come along from this source; nothing where the catalog says nothing of it.
#[must_use]
pub fn will_not_move(carries: &[Carries], source: Source) -> &[ContentName] {
    carries
        .iter()
        .find(|one| one.source == source)
        .map_or(&[], |one| one.stays.as_slice())
}
