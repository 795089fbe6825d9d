//! Who comes in where: every route of the router itself × every role, membership state and tenant.
//!
//! A route that nobody registered with its audience and action is not served, and one whose path
//! these tests cannot fill fails them, so the matrix is of all there is.
#![expect(
    clippy::unwrap_used,
    reason = "clippy excuses only functions that are tests themselves"
)]

mod abuse;
mod assessments;
mod browser;
mod decided;
mod doors;
mod find;
mod ground;
mod matrix;
mod members;
mod migration;
mod needed;
mod notes;
mod operator;
mod partners;
mod places;
mod refusals;
mod roles;
mod set_up;
mod statements;
mod upload;
mod walls;
mod widget;
