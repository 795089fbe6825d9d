//! The program as an operator meets it: started as a process, asked over its own listener, told by
//! signals, judged by its exit status and by what it prints. These tests must not know a crate of
//! ours.

#![expect(
    clippy::unwrap_used,
    reason = "a test that cannot go on fails where it stands"
)]

mod access;
mod catalog;
mod database;
mod demo;
mod explain;
mod running;
mod serve;
mod stopping;
