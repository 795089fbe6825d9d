//! Who may do what: the acts, the table actor × action, and the doors through which a signed-in
//! person becomes exactly one act.
//!
//! A Specialist guides and can never act for the customer (The FastTrack Process, July 2020). That
//! rule is in the types: a function that changes what the customer owns takes `&CustomerAct` or
//! `&RepresentativeAct`, whose fields nobody outside can fill and which only the `admit_…` functions
//! here make, for the person and the tenant they were asked about. Only `center::sign_in` calls them.

use serde::{Deserialize, Serialize};

use crate::identity::{EngagementId, PersonId, RequestId, TenantId};

macro_rules! word_enum {
    ($(#[$doc:meta])* $name:ident { $($(#[$variant_doc:meta])* $variant:ident = $word:literal),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(rename_all = "snake_case")]
        pub enum $name { $($(#[$variant_doc])* $variant,)+ }

        impl $name {
            /// All of them, in the order of the table.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The word kept in tables and audit entries.
            #[must_use]
            pub fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $word,)+ }
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                out.write_str(self.as_str())
            }
        }

        impl std::str::FromStr for $name {
            type Err = UnknownWord;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                match text { $($word => Ok(Self::$variant),)+ _ => Err(UnknownWord) }
            }
        }
    };
}

/// The word is none of the set.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("an unknown word")]
pub struct UnknownWord;

word_enum! {
    /// What a person may be at a customer.
    TenantRole {
        /// Speaks and acts for the tenant.
        Admin = "admin",
        /// Works on tasks.
        Member = "member",
        /// Named by the tenant to work in its place.
        Representative = "representative",
    }
}

word_enum! {
    /// What a person may be at the Center.
    CenterRole {
        /// Guides customers.
        Specialist = "specialist",
        /// Runs regions, people, capacity and the queue.
        Manager = "manager",
        /// Installs, backs up, watches.
        Operator = "operator",
    }
}

word_enum! {
    /// Whether a membership holds. Only `Active` opens anything.
    MembershipState {
        /// Named, not yet confirmed by the person.
        Invited = "invited",
        /// Holds.
        Active = "active",
        /// Held back for now.
        Suspended = "suspended",
        /// Over.
        Ended = "ended",
    }
}

word_enum! {
    /// In which capacity something is done.
    Actor {
        /// An admin of the tenant.
        CustomerAdmin = "customer_admin",
        /// A member of the tenant.
        CustomerMember = "customer_member",
        /// A person the tenant named to work in its place.
        Representative = "representative",
        /// A partner, within the tenant's consent.
        Partner = "partner",
        /// A Specialist of the Center.
        Specialist = "specialist",
        /// A manager of the Center.
        Manager = "manager",
        /// An operator of the Center.
        Operator = "operator",
        /// Nobody known: a door, or the holder of a signed link.
        Visitor = "visitor",
        /// A customer's tool with a token for one engagement.
        Tool = "tool",
        /// The Center's own worker.
        Worker = "worker",
    }
}

impl Actor {
    /// The Center's people and its worker: none of these may ever do what the customer owns.
    pub const STAFF: [Self; 4] = [
        Self::Specialist,
        Self::Manager,
        Self::Operator,
        Self::Worker,
    ];
}

word_enum! {
    /// What can be done. The order is the order of the table below.
    Action {
        /// Ask for a code, type it.
        SignIn = "sign_in",
        /// See and revoke one's own sign-ins, choose one's language.
        ManageOwnAccount = "manage_own_account",
        /// Open a tracking link: reference, state and clock only.
        FollowTrackingLink = "follow_tracking_link",

        /// See the tenant's overview, services, plan, ledger, meetings.
        SeeTenant = "see_tenant",
        /// Write a draft and send it.
        FileRequest = "file_request",
        /// Change a request that was sent.
        ChangeRequest = "change_request",
        /// Take a request back.
        WithdrawRequest = "withdraw_request",
        /// Revoke or renew the tracking link.
        ManageTrackingLink = "manage_tracking_link",
        /// Start a self-serve plan.
        StartSelfServePlan = "start_self_serve_plan",
        /// Hold a slot, book, move, cancel a meeting.
        BookMeeting = "book_meeting",
        /// Complete a task with evidence, or open it again.
        CompleteTask = "complete_task",
        /// Say that a task is stuck.
        SayStuck = "say_stuck",
        /// Do a task another way, recorded.
        RecordDeviation = "record_deviation",
        /// Give a task to a person of the tenant.
        AssignTask = "assign_task",
        /// Write to the Specialist about a task.
        AskAboutTask = "ask_about_task",
        /// Acknowledge guidance.
        AcknowledgeGuidance = "acknowledge_guidance",
        /// Say for the customer that the outcome before a gate is verified.
        VerifyForCustomer = "verify_for_customer",
        /// Say that the work is done.
        CompleteEngagement = "complete_engagement",
        /// End an engagement for the customer before everything is done.
        CloseForCustomer = "close_for_customer",

        /// See one's offers, day and customers.
        SeeDesk = "see_desk",
        /// Take or decline an offer.
        AnswerOffer = "answer_offer",
        /// Advise in writing or record what was said.
        GiveGuidance = "give_guidance",
        /// Ask for better evidence, or accept it as reviewed.
        ReviewEvidence = "review_evidence",
        /// Say for the Center that the outcome before a gate is verified.
        VerifyForCenter = "verify_for_center",
        /// Finish a task that the Center itself owns; never one of the customer's.
        DoCenterTask = "do_center_task",
        /// Note that a meeting took place, or who did not come.
        CloseMeeting = "close_meeting",

        /// See queue, decisions, people, regions, portfolio.
        SeeCenter = "see_center",
        /// Lay a dated change over a region's hours or holidays.
        EditRegion = "edit_region",
        /// Note a person's absence.
        NoteAbsence = "note_absence",
        /// End an engagement for the Center, such as one whose customer has left.
        CloseForCenter = "close_for_center",

        /// See health and metrics.
        Operate = "operate",

        /// Offer a request, again after a refusal or a missed deadline.
        OfferRequest = "offer_request",
        /// Let an offer run out.
        ExpireOffer = "expire_offer",
        /// Decide eligibility again; pause or resume an engagement.
        RecheckEligibility = "recheck_eligibility",
        /// Note that an engagement is stalled.
        MarkStalled = "mark_stalled",
        /// Remind somebody of what is theirs to do.
        Remind = "remind",
    }
}

use Actor::{
    CustomerAdmin, CustomerMember, Manager, Operator, Representative, Specialist, Visitor, Worker,
};

/// The table. What is not in it is refused.
pub const TABLE: &[(Action, &[Actor])] = &[
    (Action::SignIn, &[Visitor]),
    (
        Action::ManageOwnAccount,
        &[
            CustomerAdmin,
            CustomerMember,
            Representative,
            Actor::Partner,
            Specialist,
            Manager,
            Operator,
        ],
    ),
    (Action::FollowTrackingLink, &[Visitor]),
    (
        Action::SeeTenant,
        &[CustomerAdmin, CustomerMember, Representative],
    ),
    (Action::FileRequest, &[CustomerAdmin]),
    (Action::ChangeRequest, &[CustomerAdmin]),
    (Action::WithdrawRequest, &[CustomerAdmin]),
    (Action::ManageTrackingLink, &[CustomerAdmin]),
    (Action::StartSelfServePlan, &[CustomerAdmin]),
    (Action::BookMeeting, &[CustomerAdmin, CustomerMember]),
    (
        Action::CompleteTask,
        &[CustomerAdmin, CustomerMember, Representative],
    ),
    (
        Action::SayStuck,
        &[CustomerAdmin, CustomerMember, Representative],
    ),
    (Action::RecordDeviation, &[CustomerAdmin]),
    (Action::AssignTask, &[CustomerAdmin]),
    (
        Action::AskAboutTask,
        &[CustomerAdmin, CustomerMember, Representative],
    ),
    (
        Action::AcknowledgeGuidance,
        &[CustomerAdmin, CustomerMember, Representative],
    ),
    (Action::VerifyForCustomer, &[CustomerAdmin]),
    (Action::CompleteEngagement, &[CustomerAdmin]),
    (Action::CloseForCustomer, &[CustomerAdmin]),
    (Action::SeeDesk, &[Specialist]),
    (Action::AnswerOffer, &[Specialist]),
    (Action::GiveGuidance, &[Specialist]),
    (Action::ReviewEvidence, &[Specialist]),
    (Action::VerifyForCenter, &[Specialist]),
    (Action::DoCenterTask, &[Specialist]),
    (Action::CloseMeeting, &[Specialist]),
    (Action::SeeCenter, &[Manager]),
    (Action::EditRegion, &[Manager]),
    (Action::NoteAbsence, &[Manager]),
    (Action::CloseForCenter, &[Manager]),
    (Action::Operate, &[Operator]),
    (Action::OfferRequest, &[Worker]),
    (Action::ExpireOffer, &[Worker]),
    (Action::RecheckEligibility, &[Worker]),
    (Action::MarkStalled, &[Worker]),
    (Action::Remind, &[Worker]),
];

/// Whether somebody in this capacity may do this.
#[must_use]
pub fn may(actor: Actor, action: Action) -> bool {
    TABLE
        .iter()
        .any(|(known, actors)| *known == action && actors.contains(&actor))
}

impl Action {
    /// What changes things that the customer owns. None of it may ever be done by staff; the
    /// engagement's "customer actions by staff" counts exactly these in the audit chain. The
    /// Center's own end of an engagement is not among them: it gives up its part of the work and
    /// changes nothing that is the customer's.
    pub const OWNED_BY_THE_CUSTOMER: [Self; 15] = [
        Self::FileRequest,
        Self::ChangeRequest,
        Self::WithdrawRequest,
        Self::ManageTrackingLink,
        Self::StartSelfServePlan,
        Self::BookMeeting,
        Self::CompleteTask,
        Self::SayStuck,
        Self::RecordDeviation,
        Self::AssignTask,
        Self::AskAboutTask,
        Self::AcknowledgeGuidance,
        Self::VerifyForCustomer,
        Self::CompleteEngagement,
        Self::CloseForCustomer,
    ];
}

/// Refused: this capacity may not do this.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{actor} may not {action}")]
pub struct NotPermitted {
    /// Who asked.
    pub actor: Actor,
    /// For what.
    pub action: Action,
}

fn permit(actor: Actor, action: Action) -> Result<(), NotPermitted> {
    if may(actor, action) {
        Ok(())
    } else {
        Err(NotPermitted { actor, action })
    }
}

macro_rules! act {
    ($(#[$doc:meta])* $name:ident { $($field:ident: $type:ty),* $(,)? } as |$this:ident| $actor:expr) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq)]
        pub struct $name { $($field: $type,)* }

        impl $name {
            $(
                /// For whom or what this act stands.
                #[must_use]
                pub fn $field(&self) -> $type {
                    self.$field
                }
            )*

            /// In which capacity it acts.
            #[must_use]
            pub fn actor(&self) -> Actor {
                let $this = self;
                $actor
            }

            /// Goes on only if the table says that this capacity may do this.
            ///
            /// # Errors
            /// The table does not say so.
            pub fn permit(&self, action: Action) -> Result<(), NotPermitted> {
                permit(self.actor(), action)
            }
        }
    };
}

act! {
    /// Somebody of the tenant, acting for it.
    CustomerAct { person: PersonId, tenant: TenantId, is_admin: bool }
    as |act| if act.is_admin { CustomerAdmin } else { CustomerMember }
}

act! {
    /// Somebody the tenant named to work in its place.
    RepresentativeAct { person: PersonId, tenant: TenantId }
    as |_act| Representative
}

act! {
    /// A partner, within a tenant's consent.
    PartnerAct { person: PersonId }
    as |_act| Actor::Partner
}

act! {
    /// A Specialist of the Center.
    SpecialistAct { person: PersonId }
    as |_act| Specialist
}

act! {
    /// A manager of the Center.
    ManagerAct { person: PersonId }
    as |_act| Manager
}

act! {
    /// An operator of the Center.
    OperatorAct { person: PersonId }
    as |_act| Operator
}

act! {
    /// Nobody known: at a door.
    VisitorAct {}
    as |_act| Visitor
}

act! {
    /// The holder of a request's tracking link.
    TrackingAct { request: RequestId }
    as |_act| Visitor
}

act! {
    /// A customer's tool with a token for one engagement.
    ToolAct { tenant: TenantId, engagement: EngagementId }
    as |_act| Actor::Tool
}

act! {
    /// The Center's own worker.
    WorkerAct {}
    as |_act| Worker
}

/// A person of the tenant becomes its act, if the membership is active and of that kind.
#[must_use]
pub fn admit_customer(
    person: PersonId,
    tenant: TenantId,
    role: TenantRole,
    state: MembershipState,
) -> Option<CustomerAct> {
    let is_admin = match role {
        TenantRole::Admin => true,
        TenantRole::Member => false,
        TenantRole::Representative => return None,
    };
    (state == MembershipState::Active).then_some(CustomerAct {
        person,
        tenant,
        is_admin,
    })
}

/// A representative becomes its act, if its membership is active.
#[must_use]
pub fn admit_representative(
    person: PersonId,
    tenant: TenantId,
    role: TenantRole,
    state: MembershipState,
) -> Option<RepresentativeAct> {
    (role == TenantRole::Representative && state == MembershipState::Active)
        .then_some(RepresentativeAct { person, tenant })
}

/// A person of the Center becomes a Specialist's act, if that role is active.
#[must_use]
pub fn admit_specialist(
    person: PersonId,
    role: CenterRole,
    state: MembershipState,
) -> Option<SpecialistAct> {
    (role == CenterRole::Specialist && state == MembershipState::Active)
        .then_some(SpecialistAct { person })
}

/// A person of the Center becomes a manager's act, if that role is active.
#[must_use]
pub fn admit_manager(
    person: PersonId,
    role: CenterRole,
    state: MembershipState,
) -> Option<ManagerAct> {
    (role == CenterRole::Manager && state == MembershipState::Active)
        .then_some(ManagerAct { person })
}

/// A person of the Center becomes an operator's act, if that role is active.
#[must_use]
pub fn admit_operator(
    person: PersonId,
    role: CenterRole,
    state: MembershipState,
) -> Option<OperatorAct> {
    (role == CenterRole::Operator && state == MembershipState::Active)
        .then_some(OperatorAct { person })
}

/// Anybody at a door.
#[must_use]
pub fn admit_visitor() -> VisitorAct {
    VisitorAct {}
}

/// The holder of a tracking link, whose secret the caller has found in the database.
#[must_use]
pub fn admit_tracking(request: RequestId) -> TrackingAct {
    TrackingAct { request }
}

/// The worker of this Center.
#[must_use]
pub fn admit_worker() -> WorkerAct {
    WorkerAct {}
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    #[test]
    fn staff_can_never_do_what_the_customer_owns() {
        for action in Action::OWNED_BY_THE_CUSTOMER {
            for staff in Actor::STAFF {
                assert!(!may(staff, action), "{staff} may {action}");
            }
        }
    }

    #[test]
    fn every_action_has_one_row_in_the_order_of_the_actions() {
        let rows: Vec<Action> = TABLE.iter().map(|(action, _)| *action).collect();
        assert_eq!(rows, Action::ALL);
    }

    #[test]
    fn only_an_active_membership_of_the_right_kind_opens_a_door() {
        let (person, tenant) = (PersonId(Uuid::nil()), TenantId(Uuid::nil()));
        for state in MembershipState::ALL {
            let active = *state == MembershipState::Active;
            assert_eq!(
                admit_customer(person, tenant, TenantRole::Admin, *state).is_some(),
                active
            );
            assert_eq!(
                admit_specialist(person, CenterRole::Specialist, *state).is_some(),
                active
            );
            assert_eq!(
                admit_customer(person, tenant, TenantRole::Representative, *state),
                None
            );
            assert_eq!(admit_specialist(person, CenterRole::Manager, *state), None);
            assert_eq!(admit_manager(person, CenterRole::Specialist, *state), None);
        }
    }

    #[test]
    fn the_whole_table_is_as_reviewed() {
        use std::fmt::Write;
        let mut text = String::new();
        for action in Action::ALL {
            write!(text, "{:<24}", action.as_str()).unwrap();
            for actor in Actor::ALL {
                let mark = if may(*actor, *action) {
                    actor.as_str()
                } else {
                    "·"
                };
                write!(text, " {mark:<15}").unwrap();
            }
            text.truncate(text.trim_end().len());
            text.push('\n');
        }
        insta::assert_snapshot!("permission_table", text);
    }
}
