//! The program as a customer meets it: what it is fed, what it asks, what it says and what it sends.
#![expect(
    clippy::unwrap_used,
    reason = "clippy excuses only functions that are tests themselves"
)]

mod behind;
mod dns;
mod hostile;
mod languages;
mod ldap;
mod mail;
mod outputs;
mod paced;
mod plan;
mod program;
mod scripted;
mod send;
mod slapd;
mod steps;
mod tower;
