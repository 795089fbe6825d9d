//! Migrations that a customer runs on its own side. What is at the source stays as it is.

pub mod mail;
