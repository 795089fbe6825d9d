//! The Center's use cases as people go through them, on the engine that `HARNESS_DATABASE` names.
#![expect(
    clippy::unwrap_used,
    reason = "clippy excuses only functions that are tests themselves"
)]

mod form;
mod given_up;
mod idempotency;
mod lapse;
mod letters;
mod recheck;
mod replay;
mod request;
mod routing;
mod sign_in;
mod stall;
mod worker;
