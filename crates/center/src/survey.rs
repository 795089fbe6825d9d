//! The question how well the help serves, asked of a customer's people at four milestones of an
//! engagement, and what the Center is told of the answers.
//!
//! A milestone is noted in the transaction of the act that reaches it; the worker asks afterwards. Only
//! the person asked can answer. Managers and the lead read answers under the organisation's name, and
//! the page that asks says so.

mod answer;
mod ask;
mod figures;
mod look;

pub use answer::{Typed, answer, put_away};
pub(crate) use ask::{JOB, Reached, ask, reached};
pub use figures::{Given, Standing, led, standing};
pub use look::{OpenSurvey, Reply, SurveyView, asked_of, look};
pub(crate) use look::{open, waits};

/// The most characters of a comment.
pub const COMMENT_LIMIT: usize = 1000;
