//! What a decision on eligibility says: a verdict per service, a migration level, and for each the
//! reasons with the rule, what was seen, what is needed and what would change it.
//!
//! Reasons are values. Sentences are made of them elsewhere, in the reader's language.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::rules::RuleSetName;
use super::subscription::{Cloud, Kind, SourceSystem, Subscription};
use crate::identity::{PlanName, RuleName, ServiceName};

/// The answer for one tenant on one day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Decision {
    /// The day it was decided for.
    pub on: Date,
    /// The rule set in force on that day.
    pub rule_set: RuleSetName,
    /// Every service of that rule set.
    pub services: BTreeMap<ServiceName, ServiceDecision>,
    /// Whether and how the Center helps to move mail and files.
    pub migration: MigrationDecision,
    /// Whether the tenant has the additional benefit of very large tenants (E7).
    pub additional_benefit: bool,
    /// Why it has the additional benefit or not; empty only where the catalog has none to give.
    pub additional_benefit_reasons: Vec<Reason>,
}

impl Decision {
    /// Whether the Center guides any of these services.
    #[must_use]
    pub fn guides_any(&self, services: &[ServiceName]) -> bool {
        services
            .iter()
            .filter_map(|name| self.services.get(name))
            .any(|service| service.verdict == Verdict::Eligible)
    }
}

/// The answer for one service.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ServiceDecision {
    /// The answer.
    pub verdict: Verdict,
    /// The subscriptions that brought it, under their plans' present names, in a stable order.
    pub counted: Vec<Subscription>,
    /// Never empty.
    pub reasons: Vec<Reason>,
}

/// What the tenant gets for a service; a later one is better.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    /// Nothing current qualifies.
    NotEligible,
    /// A current, paid, qualifying licence that only misses the seat floor, or that is covered by
    /// a self-deployment guide.
    SelfServe,
    /// Guidance by the Center.
    Eligible,
}

impl Verdict {
    /// The word in tables and over the API.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::NotEligible => "not_eligible",
            Self::SelfServe => "self_serve",
            Self::Eligible => "eligible",
        }
    }
}

/// The answer for migration.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MigrationDecision {
    /// The answer.
    pub level: MigrationLevel,
    /// The service whose seats brought the level, if there is one.
    pub service: Option<ServiceName>,
    /// The subscriptions whose seats were counted, in a stable order.
    pub counted: Vec<Subscription>,
    /// Students of a no-cost plan are migrated along with faculty (E5).
    pub students_along: bool,
    /// Empty only where the catalog has no service that anything can be moved into.
    pub reasons: Vec<Reason>,
}

/// How the Center helps to move mail and files; a later one is better.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum MigrationLevel {
    /// Not at all.
    None,
    /// With guidance, the customer doing the work.
    Guidance,
    /// With guidance and the migration service.
    Service,
}

impl MigrationLevel {
    /// The word in tables and over the API, and the value of the fact `migration-level`.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Guidance => "guidance",
            Self::Service => "service",
        }
    }
}

/// One rule applied to one tenant.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Reason {
    /// The rule, as named in the catalog.
    pub rule: RuleName,
    /// Whether it speaks for the tenant.
    pub met: bool,
    /// What was seen.
    pub seen: Value,
    /// What the rule asks for, where that is a value.
    pub needed: Option<Value>,
    /// The day the evidence is of: for a term that ended or has not begun, or that began early
    /// enough, that first or last day; otherwise the day of the decision.
    pub evidence: Date,
    /// What would change the answer; none where nothing has to.
    pub change: Option<Change>,
}

/// What a rule looks at.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Value {
    /// A number of seats.
    Seats(u64),
    /// A day.
    Day(Date),
    /// How a subscription was come by.
    Kind(Kind),
    /// Where the tenant lives.
    Cloud(Cloud),
    /// A plan by its present name.
    Plan(PlanName),
    /// Systems that mail or files come from.
    SourceSystems(BTreeSet<SourceSystem>),
    /// Nobody has been asked: only the customer knows.
    NotAsked,
}

/// What would change the answer.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Change {
    /// More paid seats.
    MoreSeats {
        /// How many.
        missing: u64,
    },
    /// More paid seats for faculty and staff.
    MoreFacultySeats {
        /// How many.
        missing: u64,
    },
    /// An eligible plan that contains the service.
    BuyQualifyingPlan {
        /// The least number of seats.
        seats: u64,
    },
    /// The subscription again.
    RenewSubscription {
        /// Its plan.
        plan: PlanName,
        /// Its last day.
        ended: Date,
    },
    /// Nothing but time: the subscription begins later.
    WaitForStart {
        /// Its plan.
        plan: PlanName,
        /// Its first day.
        starts: Date,
    },
    /// The plan paid for, in place of its trial.
    PaidInsteadOfTrial {
        /// The plan.
        plan: PlanName,
    },
    /// A paid plan in place of one that costs nothing.
    PaidInsteadOfNoCost {
        /// The plan that costs nothing.
        plan: PlanName,
    },
    /// Nothing here: whoever operates the tenant's cloud gives help there.
    AskYourCloudOperator,
    /// Students move along from these systems only.
    MoveStudentsFrom {
        /// The systems.
        source_systems: BTreeSet<SourceSystem>,
    },
    /// Data under special legal or regulatory requirements stays out of the migration service.
    KeepRegulatedDataOut,
}
