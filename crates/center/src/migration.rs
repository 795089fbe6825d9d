//! Mail migrations that the customer runs: planned in waves, submitted by their cut-off, started, paused,
//! stopped and accepted by the customer alone; watched by the lead.
//!
//! The customer's own program moves the mail. It comes to an event with a code that the customer was
//! shown, tells how far it is, and does what the customer said. Whoever works at the Center has none of
//! these acts: it proposes, advises, answers and reports. Addresses, and what names an item, are kept as
//! long as the customer says and never enter the audit chain.

mod advance;
mod change;
mod elsewhere;
mod event;
mod ground;
mod import;
mod issue;
mod item;
mod knock;
mod ledger;
mod line;
mod objections;
mod outcome;
mod outlook;
mod pair;
mod plan;
mod planned;
mod progress;
mod propose;
mod redeem;
mod remove;
mod seen;
mod size;
mod start;
mod stays;
mod step;
mod submit;
mod title;
mod tower;
mod typed;
mod view;
mod word;

use process::migration::{Carries, Rules};

use crate::Center;

pub(crate) use advance::{JOB, advance};
pub use change::change;
pub use elsewhere::MOST_ELSEWHERE;
pub use event::{event, event_as_lead};
pub use import::{ImportForm, Tool, import, read_report};
pub use issue::{answer_issue, report_issue};
pub use knock::{TRIES_OF_A_CLIENT, knock};
pub use ledger::{LedgerSpot, ledger, ledger_as_lead, ledger_items};
pub use objections::MOST_TOO_LARGE;
pub use pair::{CODE_MINUTES, CODE_TRIES, Code, pair};
pub use plan::plan;
pub use planned::planned;
pub use progress::{Runner, event_for_runner, progress};
pub use propose::{propose, write_report};
pub use redeem::{TOKEN_DAYS, redeem};
pub use remove::remove;
pub use report::migration::{ItemClass, MOST_BYTES as MOST_REPORT_BYTES};
pub use seen::waves_seen;
pub use start::{Seen, accept, pause, retry, start, stop};
pub use stays::acknowledge;
pub use submit::{submit, take_back};
pub use title::title;
pub use tower::{tower, tower_as_lead};
pub use typed::{KEEP_DAYS, MOST_KEEP_DAYS, MOST_LIST_BYTES, PlanForm};
pub use view::{
    Counts, EventLine, EventPage, Exception, IssueLine, Ledger, LedgerPlace, MailboxLine,
    RunnerLine, Stays, Step, Tower,
};

/// What this Center asks of migrations.
fn rules(center: &Center) -> Rules {
    center.catalog().migration().clone()
}

/// What comes along from each kind of source, and what does not.
fn carries(center: &Center) -> Vec<Carries> {
    center.catalog().carries().to_vec()
}
