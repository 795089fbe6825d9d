//! The work after an accepted request: the plan laid out from the playbooks in force, which stay
//! pinned to it, and the same for a self-serve plan without a Specialist; and how either ends.

mod asked;
mod begin;
mod close;
mod complete;
mod core_once;
mod course;
mod end;
mod ending;
mod in_plans;
mod look;
mod notices;
mod pinned;
mod preview;
mod self_serve;
pub(crate) mod tells;

pub use asked::Asked;
pub(crate) use asked::wanted_on;
pub use close::{close_for_center, close_for_customer};
pub use complete::complete;
pub use core_once::DoneBefore;
pub use ending::{EndingView, ending_for_center, ending_for_customer};
pub use in_plans::{InPlan, InPlans, PlanLine, in_plans};
pub use look::{About, ChainCheck, EngagementView, MeetingLine, Question, look};
pub use notices::Notices;
pub use preview::{PhasePreview, PlanPreview, TaskPreview, preview_self_serve_plan};
pub use self_serve::start_self_serve_plan;

pub(crate) use begin::{begin, calendars, opened};
pub(crate) use complete::is_all_done;
pub(crate) use course::{Course, phase, track};
pub(crate) use look::staff_actions;
pub(crate) use pinned::{Pinned, PinnedPlans};
