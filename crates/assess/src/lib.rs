//! Readiness checks that a customer runs on its own side. They read and change nothing.
//!
//! What is found is told row by row to whoever shows or keeps it; words are added there.

pub mod directory;
pub mod dns;
