//! Tasks of an engagement's plan: what both sides see of them, and what each side can do.
//!
//! Whatever changes a customer's task takes the customer's act. The Specialist advises, answers,
//! reviews and verifies, and finishes only the few tasks that the Center itself owns. While an
//! engagement is paused the customer may go on with its own tasks (they cost nobody's time); the
//! Center's guidance waits until the subscription is current again (E2).

mod answer;
mod assign;
mod can;
mod complete;
mod deviate;
mod done_by_center;
mod elsewhere;
mod ground;
mod leave;
mod list;
mod look;
mod migration;
mod opening;
mod reopen;
mod reply;
mod review;
mod sight;
mod story;
mod stuck;
mod verify;
mod view;

pub use answer::answer;
pub use assign::assign;
pub use complete::{Evidence, ask_for_review, complete};
pub use deviate::{Effect, deviate, effect};
pub use done_by_center::done_by_center;
pub(crate) use elsewhere::{By, FINISHED, is_core, settle, take_back};
pub(crate) use ground::{Ground, is_guided, is_under_way, readers};
pub use leave::{Leave, Purpose, is_customers_to_show, takes_evidence};
pub use list::{Group, PhaseGroup, TaskList, list};
pub(crate) use list::{choose, people};
pub(crate) use look::document;
pub use look::{
    Attends, Can, Document, Happened, Happening, Reason, Remark, Shown, ShownFile, TaskView, Way,
    look, look_as_lead,
};
pub use migration::{Migrations, migrations};
pub(crate) use opening::open_next;
pub use process::plan::Evidence as Wanted;
pub use reopen::reopen;
pub use reply::reply;
pub use review::{Review, review};
pub(crate) use sight::Sight;
pub use stuck::say_stuck;
pub use verify::{Gate, verify_for_center, verify_for_customer};
pub use view::{Ended, GateView, Head, Link, Said, TaskLine, Told};
pub(crate) use view::{Names, gates, head, head_seen, lines, link, not_guided, title};
