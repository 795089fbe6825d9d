//! The table actor × action: one readable list, from which everything is refused that it does not name.

use super::word::{Action, Actor};
use Actor::{
    CustomerAdmin, CustomerMember, Manager, Operator, Partner, Representative, Specialist, Tool,
    Visitor, Worker,
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
            Partner,
            Specialist,
            Manager,
            Operator,
        ],
    ),
    (
        Action::Find,
        &[
            CustomerAdmin,
            CustomerMember,
            Representative,
            Partner,
            Specialist,
            Manager,
            Operator,
        ],
    ),
    (Action::FollowTrackingLink, &[Visitor]),
    (Action::StopDigest, &[Visitor]),
    (Action::FollowCalendar, &[Visitor]),
    (Action::ReadPublished, &[Visitor]),
    (Action::SetUp, &[Visitor]),
    (Action::JoinTenant, &[Visitor]),
    (Action::ClaimTenant, &[Visitor]),
    (Action::PairRunner, &[Visitor]),
    (
        Action::SeeTenant,
        &[CustomerAdmin, CustomerMember, Representative, Partner],
    ),
    (
        Action::SeeRequests,
        &[CustomerAdmin, CustomerMember, Representative],
    ),
    (
        Action::SeeTasks,
        &[CustomerAdmin, CustomerMember, Representative, Partner],
    ),
    (
        Action::SeeMigration,
        &[
            CustomerAdmin,
            CustomerMember,
            Representative,
            Partner,
            Specialist,
        ],
    ),
    (Action::ManageMembers, &[CustomerAdmin]),
    (Action::NameRepresentative, &[CustomerAdmin]),
    (Action::AskHandOver, &[CustomerMember]),
    (
        Action::FileRequest,
        &[CustomerAdmin, Representative, Partner],
    ),
    (
        Action::ChangeRequest,
        &[CustomerAdmin, Representative, Partner],
    ),
    (
        Action::WithdrawRequest,
        &[CustomerAdmin, Representative, Partner],
    ),
    (Action::ManageTrackingLink, &[CustomerAdmin]),
    (Action::StartSelfServePlan, &[CustomerAdmin]),
    (
        Action::BookMeeting,
        &[CustomerAdmin, CustomerMember, Representative],
    ),
    (
        Action::CompleteTask,
        &[CustomerAdmin, CustomerMember, Representative, Partner],
    ),
    (
        Action::SayStuck,
        &[CustomerAdmin, CustomerMember, Representative, Partner],
    ),
    (Action::RecordDeviation, &[CustomerAdmin]),
    (Action::AssignTask, &[CustomerAdmin]),
    (
        Action::AskAboutTask,
        &[CustomerAdmin, CustomerMember, Representative, Partner],
    ),
    (
        Action::AskQuestion,
        &[CustomerAdmin, CustomerMember, Representative],
    ),
    (Action::AnswerSurvey, &[CustomerAdmin, Representative]),
    (
        Action::AcknowledgeGuidance,
        &[CustomerAdmin, CustomerMember, Representative, Partner],
    ),
    (
        Action::SeeAssessments,
        &[CustomerAdmin, CustomerMember, Representative, Specialist],
    ),
    (
        Action::SendAssessment,
        &[CustomerAdmin, CustomerMember, Representative, Tool],
    ),
    (Action::WaiveFinding, &[CustomerAdmin]),
    (Action::PlanMigration, &[CustomerAdmin, Representative]),
    (Action::RemoveMigration, &[CustomerAdmin, Representative]),
    (Action::StartMigration, &[CustomerAdmin, Representative]),
    (Action::RunMigration, &[Tool]),
    (Action::AcceptMigration, &[CustomerAdmin]),
    (
        Action::ReportMigrationIssue,
        &[CustomerAdmin, CustomerMember, Representative],
    ),
    (Action::ImportMigration, &[CustomerAdmin, Representative]),
    (Action::VerifyForCustomer, &[CustomerAdmin]),
    (Action::CompleteEngagement, &[CustomerAdmin]),
    (Action::CloseForCustomer, &[CustomerAdmin]),
    (Action::ManageConsent, &[CustomerAdmin]),
    (Action::ManageWebhooks, &[CustomerAdmin, Manager]),
    (Action::SeeCustomers, &[Partner]),
    (Action::AskOnBehalf, &[Partner]),
    (Action::InviteCustomer, &[Partner]),
    (Action::SeeDesk, &[Specialist]),
    (Action::AnswerOffer, &[Specialist]),
    (Action::GiveGuidance, &[Specialist]),
    (Action::ReviewEvidence, &[Specialist]),
    (Action::VerifyForCenter, &[Specialist]),
    (Action::DoCenterTask, &[Specialist]),
    (Action::CloseMeeting, &[Specialist]),
    (Action::PlaceMeeting, &[Specialist]),
    (Action::ProposeMigration, &[Specialist]),
    (Action::ReportMigration, &[Specialist]),
    (Action::AnswerMigrationIssue, &[Specialist]),
    (Action::KeepNotes, &[Specialist, Manager]),
    (Action::CorrectNote, &[Specialist, Manager]),
    (Action::EraseNote, &[Specialist, Manager]),
    (Action::SeeCenter, &[Manager]),
    (Action::EditRegion, &[Manager]),
    (Action::NoteAbsence, &[Manager]),
    (Action::CloseForCenter, &[Manager]),
    (Action::ManagePeople, &[Manager]),
    (Action::ManageTenants, &[Manager]),
    (Action::EditPartners, &[Manager]),
    (Action::EditWidget, &[Manager]),
    (Action::AnswerHandOver, &[Manager]),
    (Action::Operate, &[Operator]),
    (Action::TendJobs, &[Operator]),
    (Action::ExportPerson, &[Operator]),
    (Action::ErasePerson, &[Operator, Worker]),
    (Action::FinishHandOver, &[Worker]),
    (Action::OfferRequest, &[Worker]),
    (Action::ExpireOffer, &[Worker]),
    (Action::RecheckEligibility, &[Worker]),
    (Action::MarkStalled, &[Worker]),
    (Action::CallOffMeeting, &[Worker]),
    (Action::Remind, &[Worker]),
    (Action::AskSurvey, &[Worker]),
    (Action::SendDigest, &[Worker]),
    (Action::CarryInvitation, &[Worker]),
    (Action::EndConsent, &[Worker]),
    (Action::ReassignRequest, &[Worker]),
    (Action::StopWebhook, &[Worker]),
    (Action::FinishImport, &[Worker]),
    (Action::EndWaiver, &[Worker]),
    (Action::AdvanceMigration, &[Worker]),
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
    pub const OWNED_BY_THE_CUSTOMER: [Self; 30] = [
        Self::ManageMembers,
        Self::NameRepresentative,
        Self::AskHandOver,
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
        Self::AskQuestion,
        Self::AnswerSurvey,
        Self::AcknowledgeGuidance,
        Self::SendAssessment,
        Self::WaiveFinding,
        Self::PlanMigration,
        Self::RemoveMigration,
        Self::StartMigration,
        Self::RunMigration,
        Self::AcceptMigration,
        Self::ReportMigrationIssue,
        Self::ImportMigration,
        Self::VerifyForCustomer,
        Self::CompleteEngagement,
        Self::CloseForCustomer,
        Self::ManageConsent,
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

pub(super) fn permit(actor: Actor, action: Action) -> Result<(), NotPermitted> {
    if may(actor, action) {
        Ok(())
    } else {
        Err(NotPermitted { actor, action })
    }
}
