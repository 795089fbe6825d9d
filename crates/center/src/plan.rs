//! The plan as pages draw it: how far each phase is, what is next and whose move it is, by when it
//! will be done, and to whom each day so far is charged.

mod forecast;
mod journey;
mod overview;
mod part;
mod timeline;

pub(crate) use overview::under_way;
pub use overview::{
    EngagementView, LeadView, MeetingView, Overview, PauseView, RequestUnderWay, TaskLine, Waiting,
    overview,
};
pub use part::{Part, PartName};
pub use timeline::{
    DayStretch, GateMark, Holiday, MeetingMark, Timeline, timeline, timeline_led_by,
};

pub(crate) use forecast::{Outlooks, chance};

use process::plan::{ChargedDays, MeetingKind};

/// Working days so far, by whose move they were.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Charged {
    /// The customer's move.
    pub customer: u32,
    /// The Center's move.
    pub center: u32,
    /// Nobody's.
    pub nobody: u32,
}

impl From<&ChargedDays> for Charged {
    fn from(days: &ChargedDays) -> Self {
        Self {
            customer: days.customer,
            center: days.center,
            nobody: days.nobody,
        }
    }
}

/// The kind of meeting with this word.
fn meeting_kind(word: &str) -> Option<MeetingKind> {
    let kinds = [
        MeetingKind::Kickoff,
        MeetingKind::TechnicalTalk,
        MeetingKind::Workshop,
        MeetingKind::Checkpoint,
        MeetingKind::SuccessPlanning,
    ];
    kinds.into_iter().find(|kind| kind.as_str() == word)
}
