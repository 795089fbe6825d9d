//! Eligibility on the Center's own catalog: the acceptance cases, the days on which rules change,
//! input that is odd, and what holds for every input.

#![expect(
    clippy::unwrap_used,
    reason = "a test whose fixture cannot be built has to stop"
)]

mod cases;
mod checked_rules;
mod days;
mod lapse;
mod odd_input;
mod properties;
mod tenant;
