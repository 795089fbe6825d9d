//! How far a mandate or a consent reaches: the tenant's own words about what somebody else may do in
//! its place, and until which day. What is not covered is refused, whatever the table says.

use super::word::{Action, word_enum};

word_enum! {
    /// One thing that a tenant lets somebody else do.
    Scope {
        /// Ask for assistance, change and withdraw what was asked.
        Request = "request",
        /// See services, plan, guidance and meetings.
        SeePlan = "see_plan",
        /// Work on tasks and choose times of meetings in the tenant's place.
        DoTasks = "do_tasks",
        /// See how far migrations are.
        SeeMigration = "see_migration",
        /// Plan, start, pause and retry migrations in the tenant's place.
        Migrate = "migrate",
    }
}

impl Scope {
    /// Each of these opens it to somebody who is not of the tenant; what is missing here can never be
    /// handed on. To do a thing one must see what it is about: whoever may ask sees the requests,
    /// whoever may do tasks sees them, and whoever may migrate sees how far that is.
    #[must_use]
    pub fn opening(action: Action) -> &'static [Self] {
        match action {
            Action::FileRequest | Action::ChangeRequest | Action::WithdrawRequest => {
                &[Self::Request]
            }
            Action::SeeRequests => &[Self::Request, Self::SeePlan],
            Action::SeeTenant => &[Self::SeePlan],
            // What is found is what one may see anyway.
            Action::Find => Self::ALL,
            Action::SeeTasks | Action::SeeAssessments => &[Self::DoTasks, Self::SeePlan],
            Action::SeeMigration => &[Self::SeeMigration, Self::Migrate],
            Action::CompleteTask
            | Action::SayStuck
            | Action::AskAboutTask
            | Action::AskQuestion
            | Action::AnswerSurvey
            | Action::AcknowledgeGuidance
            | Action::SendAssessment
            | Action::BookMeeting => &[Self::DoTasks],
            Action::PlanMigration
            | Action::RemoveMigration
            | Action::StartMigration
            | Action::ReportMigrationIssue
            | Action::ImportMigration => &[Self::Migrate],
            _ => &[],
        }
    }
}

/// Some of the scopes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Scopes(u8);

impl Scopes {
    /// None.
    pub const NONE: Self = Self(0);

    /// Whether it is among them.
    #[must_use]
    pub fn covers(self, scope: Scope) -> bool {
        self.0 & Self::bit(scope) != 0
    }

    /// Whether one of them opens this action.
    #[must_use]
    pub fn open(self, action: Action) -> bool {
        let mut opening = Scope::opening(action).iter();
        opening.any(|scope| self.covers(*scope))
    }

    /// All of them, in the order of [`Scope::ALL`].
    pub fn iter(self) -> impl Iterator<Item = Scope> {
        let all = Scope::ALL.iter().copied();
        all.filter(move |scope| self.covers(*scope))
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(self) -> bool {
        self.0 == 0
    }

    fn bit(scope: Scope) -> u8 {
        1 << (scope as u8)
    }
}

impl FromIterator<Scope> for Scopes {
    fn from_iter<I: IntoIterator<Item = Scope>>(scopes: I) -> Self {
        Self(
            scopes
                .into_iter()
                .fold(0, |bits, scope| bits | Self::bit(scope)),
        )
    }
}

impl serde::Serialize for Scopes {
    fn serialize<S: serde::Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        out.collect_seq(self.iter())
    }
}

impl<'de> serde::Deserialize<'de> for Scopes {
    fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        Ok(Vec::<Scope>::deserialize(from)?.into_iter().collect())
    }
}
