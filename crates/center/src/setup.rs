//! A Center that has nobody yet: the one link from its terminal makes the first manager and the
//! first operator, confirmed by a code that a real mail server delivered.
//!
//! The link's secret has 256 bits and is kept as a hash; it works once, for 24 hours, and each start
//! of a program puts a new one in its place. Afterwards link and pages are as if they had never been.

mod confirm;
mod link;
mod name_first;

pub use confirm::{confirm, is_waiting};
pub use link::{is_open, renew_link};
pub use name_first::{FirstTyped, OPERATOR_FIELDS, name_first};
