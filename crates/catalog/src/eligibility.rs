//! `licences.toml`, `services.toml` and `eligibility.toml`: what is bought, what is onboarded, and
//! the dated rules between them. Their shapes are those of `process::eligibility`.
//!
//! Must not know what the rules decide, only whether they fit together.

use std::collections::BTreeSet;

use jiff::civil::Date;
use process::eligibility::{EligibilityFile, Licence, RuleSetName, Service, Tenants};
use process::identity::{PlanName, ServiceName};
use serde::Deserialize;

use crate::document::{Document, Step};
use crate::faults::Faults;
use crate::folder::Folder;
use crate::known::{Known, is_showable};

/// Rows of a file together with the file.
pub(crate) struct ReadRows<'a, T> {
    pub(crate) rows: Vec<T>,
    document: Document<'a>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Head {}

fn read_rows<'a, T: serde::de::DeserializeOwned>(
    folder: &'a Folder,
    file: &'static str,
    key: &str,
    faults: &mut Faults,
) -> Option<ReadRows<'a, T>> {
    let before = faults.count();
    let document = Document::parse(file, folder.file(file)?, faults)?;
    let head: Option<Head> = document.head(&[key], faults);
    let rows = document.rows(key, faults);
    let Head {} = head?;
    if rows.is_empty() {
        document.fault(&[], format!("[[{key}]] tables"), "none", faults);
    }
    // Places in `rows` are places in the file only if no row was left out.
    (faults.count() == before).then(|| ReadRows {
        rows: rows.into_iter().map(|(_, row)| row).collect(),
        document,
    })
}

/// Reads `licences.toml`.
pub(crate) fn read_licences<'a>(
    folder: &'a Folder,
    faults: &mut Faults,
) -> Option<ReadRows<'a, Licence>> {
    read_rows(folder, "licences.toml", "licence", faults)
}

/// Reads `services.toml`.
pub(crate) fn read_services<'a>(
    folder: &'a Folder,
    faults: &mut Faults,
) -> Option<ReadRows<'a, Service>> {
    read_rows(folder, "services.toml", "service", faults)
}

/// The rules together with their file.
pub(crate) struct ReadRules<'a> {
    pub(crate) rules: EligibilityFile,
    document: Document<'a>,
}

/// Reads `eligibility.toml`.
pub(crate) fn read_rules<'a>(folder: &'a Folder, faults: &mut Faults) -> Option<ReadRules<'a>> {
    let file = "eligibility.toml";
    let document = Document::parse(file, folder.file(file)?, faults)?;
    let rules = document.whole(faults)?;
    Some(ReadRules { rules, document })
}

/// Every name of every plan.
pub(crate) fn plans(licences: &[Licence]) -> BTreeSet<PlanName> {
    licences
        .iter()
        .flat_map(|licence| [&licence.plan].into_iter().chain(&licence.also_called))
        .cloned()
        .collect()
}

/// Every service.
pub(crate) fn services(services: &[Service]) -> BTreeSet<ServiceName> {
    services
        .iter()
        .map(|service| service.name.clone())
        .collect()
}

/// Every version of the rules.
pub(crate) fn rule_sets(rules: &EligibilityFile) -> BTreeSet<RuleSetName> {
    rules.rule_set.iter().map(|set| set.name.clone()).collect()
}

/// Checks the plans against services and rules.
pub(crate) fn check_licences(read: &ReadRows<'_, Licence>, known: &Known, faults: &mut Faults) {
    let ReadRows { rows, document } = read;
    let mut names = BTreeSet::new();
    for (place, licence) in rows.iter().enumerate() {
        let at = |key: &'static str| [Step::Key("licence"), place.into(), key.into()];
        if !names.insert(&licence.plan) {
            let found = format!("{} again", licence.plan);
            document.fault(
                &at("plan"),
                "a plan name that is not used yet",
                found,
                faults,
            );
        }
        for name in &licence.also_called {
            if !names.insert(name) {
                let expected = "a plan name that is not used yet";
                document.fault(
                    &at("also_called"),
                    expected,
                    format!("{name} again"),
                    faults,
                );
            }
        }
        for (key, text) in [
            ("title", &licence.title),
            ("family", &licence.family),
            ("source", &licence.source),
            ("services_source", &licence.services_source),
        ] {
            check_text(document, &at(key), text, faults);
        }
        check_services(document, &at("services"), &licence.services, known, faults);
        check_rule_sets(
            document,
            &at("eligible_in"),
            &licence.eligible_in,
            known,
            faults,
        );
        let never = licence.ineligible_by.is_some() || licence.no_cost;
        if never && !licence.eligible_in.is_empty() {
            let expected = "no rule set, since the plan is never eligible";
            let found = format!("{} of them", licence.eligible_in.len());
            document.fault(&at("eligible_in"), expected, found, faults);
        }
    }
}

/// Checks the services against plans and rules.
pub(crate) fn check_service_rows(read: &ReadRows<'_, Service>, known: &Known, faults: &mut Faults) {
    let ReadRows { rows, document } = read;
    let mut names = BTreeSet::new();
    for (place, service) in rows.iter().enumerate() {
        let at = |key: &'static str| [Step::Key("service"), place.into(), key.into()];
        if !names.insert(&service.name) {
            let found = format!("{} again", service.name);
            document.fault(&at("name"), "each service once", found, faults);
        }
        check_text(document, &at("title"), &service.title, faults);
        check_text(document, &at("source"), &service.source, faults);
        check_rule_sets(
            document,
            &at("rule_sets"),
            &service.rule_sets,
            known,
            faults,
        );
        if let Some(guide) = &service.self_deployment {
            let path = at("self_deployment");
            check_plans(document, &path, &guide.plans, known, faults);
            check_rule_sets(document, &path, &guide.rule_sets, known, faults);
        }
    }
}

/// Checks the rules against plans and services, and their days against each other.
pub(crate) fn check_rules(read: &ReadRules<'_>, known: &Known, faults: &mut Faults) {
    let ReadRules { rules, document } = read;
    let periods = Periods { document };
    periods.check_each_day(
        "rule_set",
        rules.rule_set.iter().map(|row| (row.from, row.until)),
        faults,
    );
    periods.check_each_day(
        "counting",
        rules.counting.iter().map(|row| (row.from, row.until)),
        faults,
    );
    for tenants in [Tenants::Any, Tenants::UsGovernment] {
        let floors = rules.seat_floor.iter().enumerate();
        let days = floors
            .filter(|(_, row)| row.tenants == tenants)
            .map(|(place, row)| Days::new(place, row.from, row.until))
            .collect();
        // Tenants without a floor of their own have the one for all.
        let needed = tenants == Tenants::Any;
        periods.check("seat_floor", days, needed, faults);
    }
    for (key, days) in [
        (
            "migration_service",
            list(
                rules
                    .migration_service
                    .iter()
                    .map(|row| (row.from, row.until)),
            ),
        ),
        (
            "additional_benefit",
            list(
                rules
                    .additional_benefit
                    .iter()
                    .map(|row| (row.from, row.until)),
            ),
        ),
    ] {
        periods.check(key, days, false, faults);
    }
    let mut names = BTreeSet::new();
    for (place, set) in rules.rule_set.iter().enumerate() {
        if !names.insert(&set.name) {
            let path = ["rule_set".into(), place.into(), "name".into()];
            document.fault(
                &path,
                "each rule set once",
                format!("{} again", set.name),
                faults,
            );
        }
    }
    for (place, row) in rules.students_along.iter().enumerate() {
        let at = |key: &'static str| [Step::Key("students_along"), place.into(), key.into()];
        periods.check_order(&at("until"), row.from, row.until, faults);
        check_plans(document, &at("plans"), &row.plans, known, faults);
    }
    for (place, row) in rules.trial_exception.iter().enumerate() {
        let at = |key: &'static str| [Step::Key("trial_exception"), place.into(), key.into()];
        periods.check_order(&at("until"), Some(row.from), Some(row.until), faults);
        check_plans(document, &at("plans"), &row.plans, known, faults);
    }
    for (place, row) in rules.additional_benefit.iter().enumerate() {
        let path = ["additional_benefit".into(), place.into(), "service".into()];
        check_services(document, &path, [&row.service], known, faults);
    }
}

fn check_text(document: &Document<'_>, path: &[Step<'_>], text: &str, faults: &mut Faults) {
    if !is_showable(text) {
        document.fault(path, "a text on one line", format!("{text:?}"), faults);
    }
}

fn check_services<'a>(
    document: &Document<'_>,
    path: &[Step<'_>],
    services: impl IntoIterator<Item = &'a ServiceName>,
    known: &Known,
    faults: &mut Faults,
) {
    let Some(all) = &known.services else { return };
    for service in services {
        if !all.contains(service) {
            document.fault(path, "a service of services.toml", service.as_str(), faults);
        }
    }
}

fn check_plans(
    document: &Document<'_>,
    path: &[Step<'_>],
    plans: &BTreeSet<PlanName>,
    known: &Known,
    faults: &mut Faults,
) {
    let Some(all) = &known.plans else { return };
    for plan in plans {
        if !all.contains(plan) {
            document.fault(path, "a plan of licences.toml", plan.as_str(), faults);
        }
    }
}

fn check_rule_sets(
    document: &Document<'_>,
    path: &[Step<'_>],
    sets: &BTreeSet<RuleSetName>,
    known: &Known,
    faults: &mut Faults,
) {
    let Some(all) = &known.rule_sets else { return };
    for set in sets {
        if !all.contains(set) {
            document.fault(
                path,
                "a rule set of eligibility.toml",
                set.to_string(),
                faults,
            );
        }
    }
}

/// The days on which one row of a list holds, first and last included.
struct Days {
    place: usize,
    from: Date,
    until: Date,
}

impl Days {
    fn new(place: usize, from: Option<Date>, until: Option<Date>) -> Self {
        Self {
            place,
            from: from.unwrap_or(Date::MIN),
            until: until.unwrap_or(Date::MAX),
        }
    }
}

fn list(rows: impl Iterator<Item = (Option<Date>, Option<Date>)>) -> Vec<Days> {
    rows.enumerate()
        .map(|(place, (from, until))| Days::new(place, from, until))
        .collect()
}

/// Checks the days of the rules.
struct Periods<'a, 'b> {
    document: &'b Document<'a>,
}

impl Periods<'_, '_> {
    fn check_each_day(
        &self,
        key: &str,
        rows: impl Iterator<Item = (Option<Date>, Option<Date>)>,
        faults: &mut Faults,
    ) {
        self.check(key, list(rows), true, faults);
    }

    /// No day may have two rows and, if one is `needed`, none may have no row.
    fn check(&self, key: &str, mut days: Vec<Days>, needed: bool, faults: &mut Faults) {
        days.sort_by_key(|days| days.from);
        let mut next = Some(Date::MIN);
        for row in &days {
            let at = |end: &'static str| [Step::Key(key), row.place.into(), end.into()];
            if row.until < row.from {
                self.check_order(&at("until"), Some(row.from), Some(row.until), faults);
                continue;
            }
            match next {
                Some(next) if row.from > next && needed => {
                    let expected = format!("a {key} for every day, so one from {next}");
                    self.document
                        .fault(&at("from"), expected, row.from.to_string(), faults);
                }
                Some(next) if row.from >= next => {}
                _ => {
                    let expected = format!("at most one {key} for a day");
                    let found = format!("a second one from {}", row.from);
                    self.document.fault(&at("from"), expected, found, faults);
                }
            }
            next = row.until.tomorrow().ok();
        }
        if let (Some(next), true) = (next, needed) {
            let place = days.last().map_or(0, |last| last.place);
            let path = [key.into(), place.into(), "until".into()];
            let expected = format!("a {key} for every day, so one from {next} on");
            self.document.fault(&path, expected, "none", faults);
        }
    }

    fn check_order(
        &self,
        path: &[Step<'_>],
        from: Option<Date>,
        until: Option<Date>,
        faults: &mut Faults,
    ) {
        if let (Some(from), Some(until)) = (from, until)
            && until < from
        {
            let expected = format!("a day from {from} on");
            self.document
                .fault(path, expected, until.to_string(), faults);
        }
    }
}
