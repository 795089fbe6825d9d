//! The states of everything that has a life of its own, their transitions, and whose move each is.
//!
//! One table per thing; pages print it, tests walk it, and `store` refuses what is not in it.

use serde::{Deserialize, Serialize};

/// Who does something next.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Move {
    /// The customer, its representative or its partner.
    Customer,
    /// The Center.
    Center,
    /// Nobody yet: it waits for something else, or has ended.
    Nobody,
}

macro_rules! states {
    (
        $(#[$doc:meta])* $name:ident $(passing $($passing:ident),+)? {
            $($(#[$variant_doc:meta])* $variant:ident = $text:literal, $mover:ident => [$($next:ident),*];)+
        }
    ) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(rename_all = "snake_case")]
        pub enum $name {
            $($(#[$variant_doc])* $variant,)+
        }

        impl $name {
            /// Every state, in the order of its life.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// States that are left in the moment they are reached.
            pub const PASSING: &'static [Self] = &[$($(Self::$passing),+)?];

            /// The word kept in tables and sent over the API.
            #[must_use]
            pub fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $text,)+ }
            }

            /// Whose move it is in this state.
            #[must_use]
            pub fn whose_move(self) -> Move {
                match self { $(Self::$variant => Move::$mover,)+ }
            }

            /// The states that may follow.
            #[must_use]
            pub fn next(self) -> &'static [Self] {
                match self { $(Self::$variant => &[$(Self::$next),*],)+ }
            }

            /// Whether `to` may follow this state.
            #[must_use]
            pub fn may_become(self, to: Self) -> bool {
                self.next().contains(&to)
            }

            /// Whether one change may lead from here to `to`: it stays, `to` follows, or both are
            /// joined by a state that is left in the moment it is reached.
            #[must_use]
            pub fn leads_to(self, to: Self) -> bool {
                let mut passing = Self::PASSING.iter();
                self == to
                    || self.may_become(to)
                    || passing.any(|through| self.may_become(*through) && through.may_become(to))
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                out.write_str(self.as_str())
            }
        }

        impl std::str::FromStr for $name {
            type Err = UnknownState;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                match text { $($text => Ok(Self::$variant),)+ _ => Err(UnknownState) }
            }
        }
    };
}

/// The word is no state of this thing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a state of this thing")]
pub struct UnknownState;

states! {
    /// A request for assistance.
    RequestState passing Filed {
        /// Being written; kept for 30 days.
        Draft = "draft", Customer => [Filed, Withdrawn];
        /// Sent, or changed after it was sent; eligibility is being decided.
        Filed = "filed", Center => [AwaitingConsent, Queued, SelfServe, Withdrawn];
        /// Filed by a partner; an admin of the tenant must consent.
        AwaitingConsent = "awaiting_consent", Customer => [Queued, SelfServe, Withdrawn];
        /// Eligible; waiting for a Specialist.
        Queued = "queued", Center => [Offered, Filed, Withdrawn];
        /// A Specialist has been asked.
        Offered = "offered", Center => [Queued, Accepted, Filed, Withdrawn];
        /// A Specialist has taken it; the engagement is open.
        Accepted = "accepted", Nobody => [];
        /// Not eligible for guidance: the self-serve plan is open to the customer.
        SelfServe = "self_serve", Customer => [Filed, Withdrawn];
        /// Taken back by the customer.
        Withdrawn = "withdrawn", Nobody => [];
    }
}

states! {
    /// An offer of a request to a Specialist.
    OfferState {
        /// Waiting for the Specialist's answer, for 2 business days.
        Open = "open", Center => [Accepted, Declined, Expired, Withdrawn];
        /// Taken.
        Accepted = "accepted", Nobody => [];
        /// Refused with a reason.
        Declined = "declined", Nobody => [];
        /// Not answered in time.
        Expired = "expired", Nobody => [];
        /// The request itself was taken back.
        Withdrawn = "withdrawn", Nobody => [];
    }
}

states! {
    /// The work after an accepted request.
    EngagementState {
        /// Under way.
        Open = "open", Nobody => [Paused, Stalled, Completed, Closed];
        /// Stopped for a reason, such as a subscription that ended.
        Paused = "paused", Customer => [Open, Closed];
        /// Nothing has moved for long.
        Stalled = "stalled", Customer => [Open, Paused, Completed, Closed];
        /// The customer says that everything in the plan is done.
        Completed = "completed", Nobody => [];
        /// Ended before completion.
        Closed = "closed", Nobody => [];
    }
}

states! {
    /// A question of the customer that is about no task.
    QuestionState {
        /// Waiting for the lead Specialist's answer.
        Open = "open", Center => [Answered, Closed];
        /// Answered in the guidance ledger; somebody of the customer reads it.
        Answered = "answered", Customer => [Open, Closed];
        /// Nothing more is to be said.
        Closed = "closed", Nobody => [];
    }
}

states! {
    /// The question how well the help serves, asked of one person at a milestone. That the person puts
    /// it away, or that its time is over, changes nothing in it.
    SurveyState {
        /// Asked; the person answers or leaves it.
        Asked = "asked", Customer => [Answered];
        /// Answered; the answer can be changed for some days.
        Answered = "answered", Nobody => [];
    }
}

states! {
    /// A task of a plan.
    TaskState {
        /// Something it depends on is not done yet.
        Waiting = "waiting", Nobody => [Open, NotApplicable];
        /// Ready to be worked on by its owner.
        Open = "open", Customer => [Stuck, InReview, Done, Deviated, NotApplicable];
        /// The customer needs an answer.
        Stuck = "stuck", Center => [Open, InReview, Done, Deviated, NotApplicable];
        /// Evidence is with the Specialist.
        InReview = "in_review", Center => [Open, Done, Deviated];
        /// Finished with evidence.
        Done = "done", Nobody => [Open];
        /// The customer does it another way, recorded.
        Deviated = "deviated", Nobody => [Open];
        /// Its condition does not hold for this tenant, or another of its plans has finished it.
        NotApplicable = "not_applicable", Nobody => [Waiting, Open];
    }
}

states! {
    /// An online meeting.
    MeetingState {
        /// A slot kept for ten minutes while the customer decides.
        Held = "held", Customer => [Booked, Cancelled];
        /// Agreed; invitations are out.
        Booked = "booked", Nobody => [Moved, Cancelled, NoShow, Done];
        /// Agreed again for another time; the invitations say so.
        Moved = "moved", Nobody => [Moved, Cancelled, NoShow, Done];
        /// Taken back.
        Cancelled = "cancelled", Nobody => [];
        /// Somebody who was needed did not come.
        NoShow = "no_show", Customer => [];
        /// Took place; minutes are due.
        Done = "done", Center => [];
    }
}

states! {
    /// What a check of the customer's own found.
    FindingState {
        /// The last check that could see it found it.
        Open = "open", Customer => [Waived, Closed];
        /// Left as it is until a day that was said.
        Waived = "waived", Nobody => [Open, Closed];
        /// A later check no longer found it.
        Closed = "closed", Nobody => [Open];
    }
}

states! {
    /// A migration event. Nobody of the Center can start, pause, stop or retry one.
    MigrationState {
        /// Being planned, or taken back; not submitted.
        Planned = "planned", Customer => [Submitted];
        /// Submitted; it can be taken back and its mailboxes changed until the cut-off.
        Submitted = "submitted", Nobody => [Planned, Queued, WaitingForCustomer, Running];
        /// Behind its cut-off, before its start.
        Queued = "queued", Nobody => [WaitingForCustomer, Running];
        /// To be started, or to go on: paused, its runner silent, or something that it asks for.
        WaitingForCustomer = "waiting_for_customer", Customer => [Running, Completed, CompletedWithErrors, Failed];
        /// A runner of the customer's moves its mailboxes.
        Running = "running", Nobody => [WaitingForCustomer, Completed, CompletedWithErrors, Failed];
        /// All of its mailboxes are moved and verified. It is run again for what came since.
        Completed = "completed", Nobody => [WaitingForCustomer];
        /// It ended, and not everything is there as it was.
        CompletedWithErrors = "completed_with_errors", Customer => [WaitingForCustomer];
        /// It ended before anything of it was moved and verified.
        Failed = "failed", Customer => [WaitingForCustomer];
    }
}

states! {
    /// A mailbox of a migration event. A later pass may find new mail in any of them.
    MailboxState {
        /// No runner has begun with it.
        Waiting = "waiting", Nobody => [Running, Moved, Verified, WithErrors, Failed];
        /// A runner works on it.
        Running = "running", Nobody => [Waiting, Moved, Verified, WithErrors, Failed];
        /// All of it is there; that it is the same has not been compared yet.
        Moved = "moved", Nobody => [Running, Verified, WithErrors, Failed];
        /// All of it is there, and compared.
        Verified = "verified", Nobody => [Running, Moved, WithErrors, Failed];
        /// Some of it is not there, or not as it was.
        WithErrors = "with_errors", Customer => [Waiting, Running, Moved, Verified, Failed];
        /// It could not be moved.
        Failed = "failed", Customer => [Waiting, Running, Moved, Verified, WithErrors];
    }
}

/// The side that owns a task.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum OwnerKind {
    /// The customer itself.
    Customer,
    /// A person the customer named to work in its place.
    Representative,
    /// The customer's partner.
    Partner,
    /// The Center's Specialist: preparing, explaining, reviewing; never a customer's action.
    Specialist,
}

impl OwnerKind {
    /// The word kept in tables.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Customer => "customer",
            Self::Representative => "representative",
            Self::Partner => "partner",
            Self::Specialist => "specialist",
        }
    }
}

impl std::fmt::Display for OwnerKind {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str(self.as_str())
    }
}

impl std::str::FromStr for OwnerKind {
    type Err = UnknownState;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Ok(match text {
            "customer" => Self::Customer,
            "representative" => Self::Representative,
            "partner" => Self::Partner,
            "specialist" => Self::Specialist,
            _ => return Err(UnknownState),
        })
    }
}

/// Whose move a task is: its state says so, save that an open task is its owner's.
#[must_use]
pub fn task_move(state: TaskState, owner: OwnerKind) -> Move {
    match (state, owner) {
        (TaskState::Open, OwnerKind::Specialist) => Move::Center,
        (state, _) => state.whose_move(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_state_and_its_word_are_the_same_thing() {
        for state in RequestState::ALL {
            assert_eq!(state.as_str().parse(), Ok(*state));
        }
        assert_eq!("opened".parse::<OfferState>(), Err(UnknownState));
    }

    #[test]
    fn an_ended_request_never_moves_again() {
        assert!(RequestState::Withdrawn.next().is_empty());
        assert!(!RequestState::Accepted.may_become(RequestState::Withdrawn));
        assert!(
            RequestState::Offered.may_become(RequestState::Queued),
            "a declined offer queues again"
        );
    }

    #[test]
    fn an_engagement_is_completed_only_while_its_subscription_is_current() {
        use EngagementState::{Closed, Completed, Open, Paused, Stalled};
        assert!(Open.leads_to(Completed));
        assert!(
            Stalled.leads_to(Completed),
            "the last task may be done after a long standstill"
        );
        assert!(
            !Paused.leads_to(Completed),
            "a subscription that ended is renewed first, or the engagement is closed"
        );
        for state in [Open, Stalled, Paused] {
            assert!(state.leads_to(Closed), "{state} can be closed");
        }
        for ended in [Completed, Closed] {
            assert!(ended.next().is_empty(), "{ended} never moves again");
        }
    }

    #[test]
    fn a_request_is_decided_in_the_moment_it_is_filed_or_changed() {
        use RequestState::{Accepted, Draft, Offered, Queued, SelfServe, Withdrawn};
        for (from, to) in [
            (Draft, Queued),
            (Draft, SelfServe),
            (Queued, SelfServe),
            (Offered, SelfServe),
            (SelfServe, Queued),
        ] {
            assert!(from.leads_to(to), "{from} to {to}");
            assert!(!from.may_become(to), "{from} to {to} passes through filed");
        }
        for (from, to) in [
            (Draft, Offered),
            (Queued, Accepted),
            (Withdrawn, Queued),
            (Accepted, SelfServe),
        ] {
            assert!(!from.leads_to(to), "{from} to {to}");
        }
        assert!(!TaskState::Waiting.leads_to(TaskState::Done));
    }

    #[test]
    fn a_migration_waits_for_its_customer_before_every_run() {
        use MigrationState::{
            Completed, CompletedWithErrors, Failed, Planned, Queued, Running, Submitted,
            WaitingForCustomer,
        };
        for (from, to) in [
            (Planned, Submitted),
            (Submitted, Planned),
            (Submitted, Queued),
            // A test wave has no cut-off.
            (Submitted, WaitingForCustomer),
            (Submitted, Running),
            (Queued, WaitingForCustomer),
            (Queued, Running),
            (WaitingForCustomer, Running),
            (Running, WaitingForCustomer),
            (Running, Completed),
            (Running, CompletedWithErrors),
            (Running, Failed),
            // Stopped while it was paused.
            (WaitingForCustomer, Failed),
            (CompletedWithErrors, WaitingForCustomer),
            (Failed, WaitingForCustomer),
            // For what has come to the source since.
            (Completed, WaitingForCustomer),
        ] {
            assert!(from.may_become(to), "{from} to {to}");
        }
        for (from, to) in [
            (Planned, Running),
            (Planned, Queued),
            (Queued, Planned),
            (Failed, Running),
            (CompletedWithErrors, Running),
            (Completed, Running),
            (Completed, Failed),
        ] {
            assert!(!from.leads_to(to), "{from} to {to}");
        }
        let customers: Vec<_> = MigrationState::ALL
            .iter()
            .filter(|state| state.whose_move() == Move::Customer)
            .collect();
        assert_eq!(
            customers,
            [&Planned, &WaitingForCustomer, &CompletedWithErrors, &Failed]
        );
        for state in MigrationState::ALL {
            assert_ne!(state.whose_move(), Move::Center, "{state}");
        }
    }

    #[test]
    fn an_open_task_is_its_owners_move() {
        assert_eq!(
            task_move(TaskState::Open, OwnerKind::Specialist),
            Move::Center
        );
        assert_eq!(
            task_move(TaskState::Open, OwnerKind::Customer),
            Move::Customer
        );
        assert_eq!(
            task_move(TaskState::Stuck, OwnerKind::Customer),
            Move::Center
        );
    }
}
