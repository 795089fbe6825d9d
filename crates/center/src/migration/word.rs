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

/// A number of a table.
pub(super) fn whole(number: i64) -> u64 {
    u64::try_from(number).unwrap_or_default()
}
