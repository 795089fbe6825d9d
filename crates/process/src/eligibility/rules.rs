//! The shapes of `catalog/licences.toml`, `catalog/services.toml` and `catalog/eligibility.toml`.
//!
//! Every row names its source by its key in the domain's list of sources. A dated row holds from
//! its `from` to its `until`, both inclusive; either may be absent. Days are quoted: "2021-06-01".

use std::collections::BTreeSet;
use std::fmt;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::subscription::{Audience, Cloud, Country, Segment, SourceSystem};
use crate::identity::{PlanName, RuleName, ServiceName};
use crate::language::SpokenLanguage;

/// A version of the eligibility rules as published: `2020`, `2021`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct RuleSetName(pub String);

impl fmt::Display for RuleSetName {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0)
    }
}

/// `catalog/licences.toml`: every plan the catalog knows, eligible or not.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LicencesFile {
    /// One row per plan.
    pub licence: Vec<Licence>,
}

/// A plan and the services in it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Licence {
    /// What is bought.
    pub plan: PlanName,
    /// Other names of the same plan, such as the one it had before it was renamed.
    #[serde(default)]
    pub also_called: Vec<PlanName>,
    /// The product's English name, used where the catalog has no name in the reader's language.
    pub title: String,
    /// The heading it stands under in the list of plans.
    pub family: String,
    /// Whom the plan is made for.
    pub segment: Segment,
    /// Whom within education it is sold to.
    #[serde(default)]
    pub audience: Audience,
    /// The services in it, of every rule set.
    pub services: BTreeSet<ServiceName>,
    /// The rule sets in which it is an eligible plan; none for a plan that never is.
    pub eligible_in: BTreeSet<RuleSetName>,
    /// The rule that makes it ineligible everywhere (E10), if one does.
    #[serde(default)]
    pub ineligible_by: Option<RuleName>,
    /// Nobody pays for it, so its seats never count, whatever a subscription says.
    #[serde(default)]
    pub no_cost: bool,
    /// Covered only for the services inside it that are eligible themselves (E11).
    #[serde(default)]
    pub eligible_services_only: bool,
    /// It protects or extends a service without giving anybody a mailbox or a drive to move into.
    #[serde(default)]
    pub nothing_to_migrate_to: bool,
    /// Keys of the sources of the list of plans.
    pub source: String,
    /// Where the services in it come from.
    pub services_source: String,
}

/// `catalog/services.toml`: what is onboarded.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ServicesFile {
    /// One row per service.
    pub service: Vec<Service>,
}

/// A service and what is special about it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Service {
    /// What is onboarded.
    pub name: ServiceName,
    /// The product's English name, used where the catalog has no name in the reader's language.
    pub title: String,
    /// The rule sets in which it is an eligible service.
    pub rule_sets: BTreeSet<RuleSetName>,
    /// What can be migrated into it, if anything can.
    #[serde(default)]
    pub migrates: Option<Migrates>,
    /// Every eligible plan brings it, whatever else is in the plan.
    #[serde(default)]
    pub with_every_plan: bool,
    /// Tenants for whom no minimum of seats holds (E8).
    #[serde(default)]
    pub no_minimum: Option<NoMinimum>,
    /// Plans whose holders get a self-deployment guide instead of guidance (E12).
    #[serde(default)]
    pub self_deployment: Option<SelfDeployment>,
    /// Keys of the sources.
    pub source: String,
}

/// What is moved into a service.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Migrates {
    /// Mailboxes.
    Mail,
    /// Files.
    Files,
}

/// One current paid seat is enough for these tenants.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NoMinimum {
    /// The rule.
    pub rule: RuleName,
    /// The kinds of organisation it holds for.
    pub segments: BTreeSet<Segment>,
    /// Keys of the sources.
    pub source: String,
}

/// These plans bring a guide to deploy the service oneself, and no guidance.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SelfDeployment {
    /// The rule.
    pub rule: RuleName,
    /// The plans.
    pub plans: BTreeSet<PlanName>,
    /// The rule sets in which it is so.
    pub rule_sets: BTreeSet<RuleSetName>,
    /// Keys of the sources.
    pub source: String,
}

/// `catalog/eligibility.toml`: the rules, dated.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EligibilityFile {
    /// The rule sets; on every day exactly one is in force.
    pub rule_set: Vec<RuleSet>,
    /// How seats are counted; on every day exactly one method is in force.
    pub counting: Vec<Counting>,
    /// How many seats a service needs, by kind of tenant.
    pub seat_floor: Vec<SeatFloor>,
    /// A subscription must be current (E2).
    pub subscription_current: Rule,
    /// From how many seats the Center runs the migration itself (E3).
    pub migration_service: Vec<MigrationService>,
    /// Terms that began earlier keep the floor of their time (E4).
    #[serde(default)]
    pub earlier_term: Vec<EarlierTerm>,
    /// In education only seats of faculty and staff count for migration (E5).
    pub faculty_only: Rule,
    /// In education, students of a no-cost plan who are migrated along with faculty (E5).
    #[serde(default)]
    pub students_along: Vec<StudentsAlong>,
    /// From how many seats there is the additional benefit (E7).
    pub additional_benefit: Vec<AdditionalBenefit>,
    /// Only paid seats count (E9).
    pub paid_only: Rule,
    /// Trials that count all the same, for a while (E9).
    #[serde(default)]
    pub trial_exception: Vec<TrialException>,
    /// Clouds that are not served at all (E10).
    #[serde(default)]
    pub excluded_cloud: Vec<ExcludedCloud>,
    /// Nobody pays for a no-cost plan, so it never counts (E10).
    pub no_cost_plan: Rule,
    /// Some plans are covered only for the eligible services inside them (E11).
    pub eligible_services_only: Rule,
    /// Data under special legal requirements, which the migration service is not made for (E14).
    pub regulated_data: Rule,
    /// The languages in which migration is assisted.
    pub migration_language: Vec<MigrationLanguage>,
}

/// A rule that is the same on every day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rule {
    /// The rule.
    pub rule: RuleName,
    /// Keys of the sources.
    pub source: String,
}

/// A version of the rules and the days on which it is in force.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RuleSet {
    /// Its name.
    pub name: RuleSetName,
    /// First day; none for "since ever".
    #[serde(default)]
    pub from: Option<Date>,
    /// Last day; none for "until further notice".
    #[serde(default)]
    pub until: Option<Date>,
    /// Keys of the sources.
    pub source: String,
}

/// How the seats of several plans come together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum CountMethod {
    /// The seats of one plan, the largest; several subscriptions of that plan add up.
    LargestPlan,
    /// The seats of all plans that contain the service.
    AllPlans,
}

/// The method in force on some days.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Counting {
    /// The rule.
    pub rule: RuleName,
    /// The method.
    pub method: CountMethod,
    /// First day.
    #[serde(default)]
    pub from: Option<Date>,
    /// Last day.
    #[serde(default)]
    pub until: Option<Date>,
    /// Keys of the sources.
    pub source: String,
}

/// The kind of tenant a floor is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Tenants {
    /// All for whom there is no floor of their own.
    Any,
    /// Tenants of the United States Government.
    UsGovernment,
}

/// The least number of seats, on some days, for some tenants.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SeatFloor {
    /// The rule.
    pub rule: RuleName,
    /// Whom it is for.
    pub tenants: Tenants,
    /// Seats.
    pub seats: u64,
    /// First day.
    #[serde(default)]
    pub from: Option<Date>,
    /// Last day.
    #[serde(default)]
    pub until: Option<Date>,
    /// Keys of the sources.
    pub source: String,
}

/// From this many seats the migration is the Center's service; below, guidance.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MigrationService {
    /// The rule.
    pub rule: RuleName,
    /// Seats.
    pub seats: u64,
    /// First day.
    #[serde(default)]
    pub from: Option<Date>,
    /// Last day.
    #[serde(default)]
    pub until: Option<Date>,
    /// Keys of the sources.
    pub source: String,
}

/// A lower floor of the migration service for terms that began before a day and still run.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EarlierTerm {
    /// The rule.
    pub rule: RuleName,
    /// The term began before this day.
    pub bought_before: Date,
    /// Seats.
    pub seats: u64,
    /// The kind of plan it holds for.
    pub plans_for: Segment,
    /// Keys of the sources.
    pub source: String,
}

/// Students of a no-cost plan may be migrated along with paid faculty, from these systems.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StudentsAlong {
    /// The rule.
    pub rule: RuleName,
    /// The plans that students hold.
    pub plans: BTreeSet<PlanName>,
    /// The systems their mail or files may come from.
    pub source_systems: BTreeSet<SourceSystem>,
    /// First day.
    #[serde(default)]
    pub from: Option<Date>,
    /// Last day.
    #[serde(default)]
    pub until: Option<Date>,
    /// Keys of the sources.
    pub source: String,
}

/// From this many seats of a service there is the additional benefit.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AdditionalBenefit {
    /// The rule.
    pub rule: RuleName,
    /// Seats.
    pub seats: u64,
    /// The service whose seats are counted.
    pub service: ServiceName,
    /// First day.
    #[serde(default)]
    pub from: Option<Date>,
    /// Last day.
    #[serde(default)]
    pub until: Option<Date>,
    /// Keys of the sources.
    pub source: String,
}

/// Trials of these plans count as if they were paid.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TrialException {
    /// The rule.
    pub rule: RuleName,
    /// The plans.
    pub plans: BTreeSet<PlanName>,
    /// The countries; none for everywhere.
    #[serde(default)]
    pub countries: BTreeSet<Country>,
    /// First day.
    pub from: Date,
    /// Last day.
    pub until: Date,
    /// Keys of the sources.
    pub source: String,
}

/// A cloud the Center does not serve; whoever operates it does.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ExcludedCloud {
    /// The rule.
    pub rule: RuleName,
    /// The cloud.
    pub cloud: Cloud,
    /// Keys of the sources.
    pub source: String,
}

/// A language in which migration is assisted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MigrationLanguage {
    /// What is spoken.
    pub spoken: SpokenLanguage,
    /// Keys of the sources.
    pub source: String,
}
