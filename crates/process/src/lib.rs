//! The rules of the FastTrack process, as pure functions.
//!
//! Nothing here reads a clock, a file, a database or chance: whatever a rule needs comes in as an
//! argument, so that every decision the Center ever made can be made again from what was stored
//! with it. This crate depends on no other crate of ours and must never know that pages, mails or
//! tables exist.

pub mod business_time;
pub mod eligibility;
pub mod event;
pub mod file;
pub mod finding;
pub mod forecast;
pub mod identity;
pub mod language;
pub mod migration;
pub mod news;
pub mod permission;
pub mod plan;
pub mod routing;
pub mod slots;
pub mod stall;
pub mod state;
pub mod survey;
