//! The rules of a catalog, checked as a whole: what a decision is made with.
//!
//! Rows that name things which do not exist, and days for which two rows or none would hold, are
//! found here once, so that a decision never meets them. It must not know files or lines; the
//! crate `catalog` turns a fault into a place in a file.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::rules::{
    AdditionalBenefit, CountMethod, Counting, EligibilityFile, Licence, LicencesFile,
    MigrationService, RuleSet, RuleSetName, SeatFloor, Service, ServicesFile, StudentsAlong,
    Tenants,
};
use crate::identity::{PlanName, ServiceName};
use crate::language::SpokenLanguage;

/// The three files as read, not yet checked against each other.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RulesFiles {
    /// `catalog/licences.toml`.
    pub licences: LicencesFile,
    /// `catalog/services.toml`.
    pub services: ServicesFile,
    /// `catalog/eligibility.toml`.
    pub eligibility: EligibilityFile,
}

/// Plans, services and dated rules that fit together.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "RulesFiles", into = "RulesFiles")]
pub struct Rules {
    files: RulesFiles,
    plans: BTreeMap<PlanName, usize>,
    services: BTreeMap<ServiceName, usize>,
}

/// What does not fit in a catalog's rules.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum RulesFault {
    /// Two plans share a name, or a plan is also called like another.
    #[error("plan {0} stands in the list twice")]
    PlanTwice(PlanName),
    /// Two services share a name.
    #[error("service {0} stands in the list twice")]
    ServiceTwice(ServiceName),
    /// A plan contains a service that is not in the list of services.
    #[error("plan {plan} contains {service}, which is not in the list of services")]
    UnknownService {
        /// The plan.
        plan: PlanName,
        /// What it is said to contain.
        service: ServiceName,
    },
    /// The additional benefit counts seats of a service that is not in the list.
    #[error("the additional benefit counts seats of {0}, which is not in the list of services")]
    UnknownBenefitService(ServiceName),
    /// A rule names a plan that is not in the list of plans, or names it by its other name.
    #[error("{place} names {plan}, which is not in the list of plans")]
    UnknownPlan {
        /// Where it is named.
        place: String,
        /// The name.
        plan: PlanName,
    },
    /// A row names a rule set that does not exist.
    #[error("{place} names the rule set {rule_set}, which does not exist")]
    UnknownRuleSet {
        /// Where it is named.
        place: String,
        /// The name.
        rule_set: RuleSetName,
    },
    /// A row ends before it begins.
    #[error("a row of {rows} ends before it begins")]
    EndsBeforeItBegins {
        /// The kind of rows.
        rows: &'static str,
    },
    /// Two rows hold on one day.
    #[error("two rows of {rows} hold on {day}")]
    TwoOnOneDay {
        /// The kind of rows.
        rows: &'static str,
        /// The first such day.
        day: Date,
    },
    /// No row holds on a day although one must.
    #[error("no row of {rows} holds on {day}")]
    NoneOnADay {
        /// The kind of rows.
        rows: &'static str,
        /// One such day.
        day: Date,
    },
}

/// Everything that does not fit, in one message.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{}", .0.iter().map(ToString::to_string).collect::<Vec<_>>().join("; "))]
pub struct RulesFaults(pub Vec<RulesFault>);

impl Rules {
    /// Checks the three files against each other.
    ///
    /// # Errors
    /// All faults at once: names that do not exist or stand twice, and days for which the wrong
    /// number of rows holds.
    pub fn new(files: RulesFiles) -> Result<Self, RulesFaults> {
        let mut faults = Vec::new();
        let plans = plans_by_name(&files.licences.licence, &mut faults);
        let services = services_by_name(&files.services.service, &mut faults);
        let rules = Self {
            files,
            plans,
            services,
        };
        rules.check_names(&mut faults);
        rules.check_days(&mut faults);
        if faults.is_empty() {
            Ok(rules)
        } else {
            Err(RulesFaults(faults))
        }
    }

    /// Every plan, in the order of the catalog.
    #[must_use]
    pub fn licences(&self) -> &[Licence] {
        &self.files.licences.licence
    }

    /// Every service, in the order of the catalog.
    #[must_use]
    pub fn services(&self) -> &[Service] {
        &self.files.services.service
    }

    /// The dated rules as written.
    #[must_use]
    pub fn dated(&self) -> &EligibilityFile {
        &self.files.eligibility
    }

    /// The plan of this name, be it its present or another of its names.
    #[must_use]
    pub fn licence(&self, plan: &PlanName) -> Option<&Licence> {
        self.files.licences.licence.get(*self.plans.get(plan)?)
    }

    /// The service of this name.
    #[must_use]
    pub fn service(&self, name: &ServiceName) -> Option<&Service> {
        self.files.services.service.get(*self.services.get(name)?)
    }

    /// The rule set in force on a day.
    #[must_use]
    pub fn rule_set(&self, on: Date) -> Option<&RuleSet> {
        in_force(&self.dated().rule_set, on)
    }

    /// Whether migration is assisted in this language (case 14: guidance in Korean yes, migration
    /// not).
    #[must_use]
    pub fn migration_language(&self, spoken: SpokenLanguage) -> bool {
        let languages = &self.dated().migration_language;
        languages.iter().any(|row| row.spoken == spoken)
    }

    pub(super) fn count_method(&self, on: Date) -> Option<CountMethod> {
        in_force(&self.dated().counting, on).map(|row| row.method)
    }

    /// The floor of these tenants, or else of any.
    pub(super) fn seat_floor(&self, tenants: Tenants, on: Date) -> Option<&SeatFloor> {
        let floors = &self.dated().seat_floor;
        let of = |wanted| {
            let mut rows = floors.iter().filter(move |row| row.tenants == wanted);
            rows.find(|row| holds(*row, on))
        };
        of(tenants).or_else(|| of(Tenants::Any))
    }

    pub(super) fn migration_service(&self, on: Date) -> Option<&MigrationService> {
        in_force(&self.dated().migration_service, on)
    }

    pub(super) fn students_along(&self, on: Date) -> Option<&StudentsAlong> {
        in_force(&self.dated().students_along, on)
    }

    pub(super) fn additional_benefit(&self, on: Date) -> Option<&AdditionalBenefit> {
        in_force(&self.dated().additional_benefit, on)
    }

    fn check_names(&self, faults: &mut Vec<RulesFault>) {
        let dated = self.dated();
        let rule_sets: BTreeSet<_> = dated.rule_set.iter().map(|row| &row.name).collect();
        let mut check_rule_sets = |place: String, named: &BTreeSet<RuleSetName>| {
            for rule_set in named.iter().filter(|name| !rule_sets.contains(name)) {
                faults.push(RulesFault::UnknownRuleSet {
                    place: place.clone(),
                    rule_set: rule_set.clone(),
                });
            }
        };
        for licence in self.licences() {
            check_rule_sets(format!("plan {}", licence.plan), &licence.eligible_in);
        }
        for service in self.services() {
            check_rule_sets(format!("service {}", service.name), &service.rule_sets);
            if let Some(guide) = &service.self_deployment {
                let place = format!("the self-deployment guide of {}", service.name);
                check_rule_sets(place, &guide.rule_sets);
            }
        }
        for licence in self.licences() {
            for service in &licence.services {
                if !self.services.contains_key(service) {
                    faults.push(RulesFault::UnknownService {
                        plan: licence.plan.clone(),
                        service: service.clone(),
                    });
                }
            }
        }
        for benefit in &dated.additional_benefit {
            if !self.services.contains_key(&benefit.service) {
                faults.push(RulesFault::UnknownBenefitService(benefit.service.clone()));
            }
        }
        let mut check_plans = |place: String, named: &BTreeSet<PlanName>| {
            // A rule compares present names, so another name would silently never match.
            let is_present =
                |plan: &&PlanName| self.licence(plan).is_some_and(|found| found.plan == **plan);
            for plan in named.iter().filter(|plan| !is_present(plan)) {
                faults.push(RulesFault::UnknownPlan {
                    place: place.clone(),
                    plan: plan.clone(),
                });
            }
        };
        for service in self.services() {
            if let Some(guide) = &service.self_deployment {
                let place = format!("the self-deployment guide of {}", service.name);
                check_plans(place, &guide.plans);
            }
        }
        for exception in &dated.trial_exception {
            check_plans("trial_exception".to_owned(), &exception.plans);
        }
        for students in &dated.students_along {
            check_plans("students_along".to_owned(), &students.plans);
        }
    }

    fn check_days(&self, faults: &mut Vec<RulesFault>) {
        let dated = self.dated();
        check_rows("rule_set", &dated.rule_set, true, faults);
        check_rows("counting", &dated.counting, true, faults);
        let (any, us_government): (Vec<_>, Vec<_>) = dated
            .seat_floor
            .iter()
            .cloned()
            .partition(|row| row.tenants == Tenants::Any);
        check_rows("seat_floor", &any, true, faults);
        check_rows("seat_floor", &us_government, false, faults);
        check_rows("migration_service", &dated.migration_service, false, faults);
        check_rows("students_along", &dated.students_along, false, faults);
        check_rows(
            "additional_benefit",
            &dated.additional_benefit,
            false,
            faults,
        );
        if dated.trial_exception.iter().any(|row| row.until < row.from) {
            faults.push(RulesFault::EndsBeforeItBegins {
                rows: "trial_exception",
            });
        }
    }
}

impl TryFrom<RulesFiles> for Rules {
    type Error = RulesFaults;

    fn try_from(files: RulesFiles) -> Result<Self, Self::Error> {
        Self::new(files)
    }
}

impl From<Rules> for RulesFiles {
    fn from(rules: Rules) -> Self {
        rules.files
    }
}

fn plans_by_name(licences: &[Licence], faults: &mut Vec<RulesFault>) -> BTreeMap<PlanName, usize> {
    let mut plans = BTreeMap::new();
    for (index, licence) in licences.iter().enumerate() {
        for name in std::iter::once(&licence.plan).chain(&licence.also_called) {
            if plans.insert(name.clone(), index).is_some() {
                faults.push(RulesFault::PlanTwice(name.clone()));
            }
        }
    }
    plans
}

fn services_by_name(
    rows: &[Service],
    faults: &mut Vec<RulesFault>,
) -> BTreeMap<ServiceName, usize> {
    let mut services = BTreeMap::new();
    for (index, service) in rows.iter().enumerate() {
        if services.insert(service.name.clone(), index).is_some() {
            faults.push(RulesFault::ServiceTwice(service.name.clone()));
        }
    }
    services
}

/// A row that holds from a day to a day, both included; an open side has no day.
trait Dated {
    fn first(&self) -> Option<Date>;
    fn last(&self) -> Option<Date>;
}

macro_rules! dated {
    ($($row:ty),+ $(,)?) => {$(
        impl Dated for $row {
            fn first(&self) -> Option<Date> {
                self.from
            }

            fn last(&self) -> Option<Date> {
                self.until
            }
        }
    )+};
}

dated!(
    RuleSet,
    Counting,
    SeatFloor,
    MigrationService,
    StudentsAlong,
    AdditionalBenefit,
);

fn holds(row: &impl Dated, on: Date) -> bool {
    row.first().is_none_or(|first| first <= on) && row.last().is_none_or(|last| on <= last)
}

fn in_force<Row: Dated>(rows: &[Row], on: Date) -> Option<&Row> {
    rows.iter().find(|row| holds(*row, on))
}

/// Finds days with two rows and, where one must `always` hold, days with none.
fn check_rows(
    rows_name: &'static str,
    rows: &[impl Dated],
    always: bool,
    faults: &mut Vec<RulesFault>,
) {
    let mut spans: Vec<(Date, Date)> = rows
        .iter()
        .map(|row| {
            let first = row.first().unwrap_or(Date::MIN);
            (first, row.last().unwrap_or(Date::MAX))
        })
        .collect();
    spans.sort_unstable();
    if spans.iter().any(|(first, last)| last < first) {
        faults.push(RulesFault::EndsBeforeItBegins { rows: rows_name });
        return;
    }
    // The first day that no row looked at so far covers; none once all days are covered.
    let mut open = Some(Date::MIN);
    for (first, last) in spans {
        match open {
            Some(day) if first > day && always => {
                faults.push(RulesFault::NoneOnADay {
                    rows: rows_name,
                    day,
                });
            }
            Some(day) if first >= day => {}
            _ => faults.push(RulesFault::TwoOnOneDay {
                rows: rows_name,
                day: first,
            }),
        }
        let next = last.tomorrow().ok();
        open = open.and_then(|day| next.map(|next| next.max(day)));
    }
    if let (Some(day), true) = (open, always) {
        faults.push(RulesFault::NoneOnADay {
            rows: rows_name,
            day,
        });
    }
}
