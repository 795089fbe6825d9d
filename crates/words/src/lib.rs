//! What a person reads: messages, dates, times, numbers, lists and sorting in the reader's own
//! language and time zone.
//!
//! Texts are Fluent files in `languages/<tag>/`; dates, numbers, lists and the order of names come
//! from locale data, never from patterns here. This crate must not know what a page, a mail or a
//! request is: it is given a key and its arguments.

pub mod address;
mod arguments;
mod formats;
mod language;
mod messages;
mod speaker;
mod typography;

pub use arguments::{Args, Count, Day, Instant, clean};
pub use language::{Language, UnknownLanguage, negotiate, preferred};
pub use messages::{Message, messages};
pub use speaker::Speaker;
