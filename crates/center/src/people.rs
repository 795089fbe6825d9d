//! The Center's Specialists as a manager sees them, and noting when one is away.

mod absence;
mod look;

pub use absence::{AbsenceTyped, note_absence, take_back_absence};
pub use look::{Absence, Colleague, Led, OpenOffer, colleague, colleagues};
