//! Migration of mail: waves of mailboxes that the customer plans, starts and accepts.
//!
//! What a Center asks of an event before it is submitted is data of its catalog ([`Rules`]); what is
//! left out there is not asked. The customer alone starts, pauses and stops; the functions here only say
//! what stands in the way ([`objections`]), what its runner is to do ([`asked`]), and when it may be done
//! ([`finish()`]). They must not know how mail is moved, nor who is signed in.

mod carries;
mod event;
mod finish;
mod rules;
mod window;

use crate::permission::word_enum;
use crate::state::MigrationState;

pub use carries::{Carries, will_not_move};
pub use event::{Elsewhere, Event, Mailbox, Objection, Other, may_change, objections};
pub use finish::{Done, Finish, LEAST_DONE, Left, finish};
pub use rules::{Band, Rules, daily_target, issues_until, planned_in};
pub use window::{NotAWeekTime, WeekTime, WeeklyWindow};

word_enum! {
    /// Which part of a migration an event is.
    Wave {
        /// A few mailboxes, to see that it works.
        Test = "test",
        /// The first real mailboxes; there is one.
        Pilot = "pilot",
        /// All the others, in as many waves as it takes.
        Velocity = "velocity",
    }
}

word_enum! {
    /// Where mailboxes come from.
    Source {
        /// A server that is known by IMAP alone.
        Imap = "imap",
        /// Gmail in Google Workspace.
        Gmail = "gmail",
        /// Exchange Server, hybrid.
        Exchange = "exchange",
        /// HCL (IBM) Domino, by IMAP.
        Domino = "domino",
    }
}

word_enum! {
    /// What a runner is to do, and what the customer last wished of it.
    Asked {
        /// Nothing yet.
        Wait = "wait",
        /// Move mail.
        Run = "run",
        /// Finish what is under way and keep still.
        Pause = "pause",
        /// End.
        Stop = "stop",
    }
}

/// What the runner of an event in this state is to do, if this is what the customer last wished. Nobody
/// else's wish counts.
#[must_use]
pub fn asked(state: MigrationState, wish: Asked) -> Asked {
    match state {
        MigrationState::Planned => Asked::Wait,
        MigrationState::Submitted
        | MigrationState::Queued
        | MigrationState::WaitingForCustomer
        | MigrationState::Running => wish,
        MigrationState::Completed
        | MigrationState::CompletedWithErrors
        | MigrationState::Failed => Asked::Stop,
    }
}

#[cfg(test)]
mod tests;
