//! Eligibility: which services a tenant gets guidance for, whether the Center migrates for it, and
//! why, on any day of the past or the future.
//!
//! Everything dated is data of the catalog (rules E1 to E14 of the domain, 2020 and 2021); this
//! module only knows the kinds of rules there are. It must not know prose, languages of pages, or
//! where subscriptions are kept.

mod checked_rules;
mod decide;
mod decision;
mod holding;
mod lapse;
mod migration;
mod rules;
mod subscription;

pub use checked_rules::{Rules, RulesFault, RulesFaults, RulesFiles};
pub use decide::{Undecidable, decide};
pub use decision::{
    Change, Decision, MigrationDecision, MigrationLevel, Reason, ServiceDecision, Value, Verdict,
};
pub use lapse::{Lapse, lapse_ahead};
pub use rules::{
    AdditionalBenefit, CountMethod, Counting, EarlierTerm, EligibilityFile, ExcludedCloud, Licence,
    LicencesFile, Migrates, MigrationLanguage, MigrationService, NoMinimum, Rule, RuleSet,
    RuleSetName, SeatFloor, SelfDeployment, Service, ServicesFile, StudentsAlong, Tenants,
    TrialException,
};
pub use subscription::{
    Audience, Cloud, Country, Kind, NotACountry, Segment, SourceSystem, Subscription, TenantFacts,
    date_alone,
};
