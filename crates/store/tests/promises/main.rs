//! What the store promises, on SQLite and on PostgreSQL alike: changes whole or not at all, walls
//! between tenants, work done once, answers given once, chains that show what was done to them.
#![expect(
    clippy::unwrap_used,
    reason = "clippy excuses only functions that are tests themselves"
)]

mod audit;
mod backup;
mod constraints;
mod file;
mod files_beside;
mod findings;
mod ground;
mod idempotency;
mod lists;
mod outbox;
mod writer;
