//! Words and numbers between the form in which programs report and the tables.

use serde::de::DeserializeOwned;
use serde_json::Value;

/// The value of a word. None only for one that no version of this program writes.
pub(super) fn meant<T: DeserializeOwned>(word: &str) -> Option<T> {
    serde_json::from_value(Value::String(word.to_owned())).ok()
}

/// A number as tables keep it; what they cannot hold is the most they can.
pub(super) fn kept(number: u64) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}

/// The most that is kept of what one mailbox holds, bytes or messages: ten times what any service takes, and
/// few enough that all mailboxes of an engagement together stay a number that databases can add up.
pub(super) const MOST_OF_A_MAILBOX: u64 = 1 << 40;

/// An amount of what a mailbox holds, as tables keep it.
pub(super) fn amount(number: u64) -> i64 {
    kept(number.min(MOST_OF_A_MAILBOX))
}

/// A number of a table.
pub(super) fn whole(number: i64) -> u64 {
    u64::try_from(number).unwrap_or_default()
}
