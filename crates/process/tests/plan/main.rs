//! The plan: what applies and why, in which order, on which days, what may open, whose days.

#![expect(
    clippy::unwrap_used,
    reason = "a test whose fixture cannot be built has to stop"
)]

mod calendar;
mod core_once;
mod gate;
mod order;
mod playbooks;
mod self_serve;
mod what_applies;
mod whose_days;
