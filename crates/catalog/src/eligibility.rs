//! `licences.toml`, `services.toml` and `eligibility.toml`: what is bought, what is onboarded, and
//! the dated rules between them.
//!
//! Their shapes are those of `process::eligibility`, which also knows what must fit together; here
//! its faults get their places in the files. Must not know what the rules decide.

use std::collections::BTreeSet;

use jiff::civil::Date;
use process::eligibility::{
    EligibilityFile, Licence, LicencesFile, Rules, RulesFault, RulesFiles, Service, ServicesFile,
};
use process::identity::{PlanName, ServiceName};
use serde::Deserialize;
use serde::de::DeserializeOwned;

use crate::document::{Document, Step};
use crate::faults::Faults;
use crate::folder::Folder;
use crate::known::is_showable;

/// The three files as read; each is none when it has a fault of its own.
pub(crate) struct ReadFiles<'a> {
    licences: Option<Read<'a, Vec<Licence>>>,
    services: Option<Read<'a, Vec<Service>>>,
    dated: Option<Read<'a, EligibilityFile>>,
}

/// What was read together with the file it was read from.
struct Read<'a, T> {
    value: T,
    document: Document<'a>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Head {}

/// Reads the three files.
pub(crate) fn read<'a>(folder: &'a Folder, faults: &mut Faults) -> ReadFiles<'a> {
    ReadFiles {
        licences: read_rows(folder, "licences.toml", "licence", faults),
        services: read_rows(folder, "services.toml", "service", faults),
        dated: read_dated(folder, faults),
    }
}

fn read_rows<'a, T: DeserializeOwned>(
    folder: &'a Folder,
    file: &'static str,
    key: &str,
    faults: &mut Faults,
) -> Option<Read<'a, Vec<T>>> {
    let before = faults.count();
    let document = Document::parse(file, folder.file(file)?, faults)?;
    let head: Option<Head> = document.head(&[key], faults);
    let rows = document.rows(key, faults);
    let Head {} = head?;
    if rows.is_empty() {
        document.fault(&[], format!("[[{key}]] tables"), "none", faults);
    }
    // Places among the rows are places in the file only if no row was left out.
    (faults.count() == before).then(|| Read {
        value: rows.into_iter().map(|(_, row)| row).collect(),
        document,
    })
}

fn read_dated<'a>(folder: &'a Folder, faults: &mut Faults) -> Option<Read<'a, EligibilityFile>> {
    let file = "eligibility.toml";
    let document = Document::parse(file, folder.file(file)?, faults)?;
    let value = document.whole(faults)?;
    Some(Read { value, document })
}

impl ReadFiles<'_> {
    /// Every name of every plan.
    pub(crate) fn plans(&self) -> Option<BTreeSet<PlanName>> {
        let licences = &self.licences.as_ref()?.value;
        let names = licences
            .iter()
            .flat_map(|licence| [&licence.plan].into_iter().chain(&licence.also_called));
        Some(names.cloned().collect())
    }

    /// Every service.
    pub(crate) fn services(&self) -> Option<BTreeSet<ServiceName>> {
        let services = &self.services.as_ref()?.value;
        Some(services.iter().map(|row| row.name.clone()).collect())
    }

    /// Checks each file, then all of them together. None if there is a fault.
    pub(crate) fn check(self, faults: &mut Faults) -> Option<Rules> {
        if let Some(read) = &self.licences {
            check_licences(read, faults);
        }
        if let Some(read) = &self.services {
            check_services(read, faults);
        }
        let read = Together {
            licences: self.licences?,
            services: self.services?,
            dated: self.dated?,
        };
        match Rules::new(read.files()) {
            Ok(rules) => Some(rules),
            Err(found) => {
                for fault in &found.0 {
                    read.place(fault, faults);
                }
                None
            }
        }
    }
}

fn check_licences(read: &Read<'_, Vec<Licence>>, faults: &mut Faults) {
    for (place, licence) in read.value.iter().enumerate() {
        let at = |key: &'static str| [Step::Key("licence"), place.into(), key.into()];
        for (key, text) in [
            ("title", &licence.title),
            ("family", &licence.family),
            ("source", &licence.source),
            ("services_source", &licence.services_source),
        ] {
            check_text(&read.document, &at(key), text, faults);
        }
        let never = licence.ineligible_by.is_some() || licence.no_cost;
        if never && !licence.eligible_in.is_empty() {
            let expected = "no rule set, since the plan is never eligible";
            let found = format!("{} of them", licence.eligible_in.len());
            read.document
                .fault(&at("eligible_in"), expected, found, faults);
        }
    }
}

fn check_services(read: &Read<'_, Vec<Service>>, faults: &mut Faults) {
    for (place, service) in read.value.iter().enumerate() {
        let at = |key: &'static str| [Step::Key("service"), place.into(), key.into()];
        check_text(&read.document, &at("title"), &service.title, faults);
        check_text(&read.document, &at("source"), &service.source, faults);
    }
}

fn check_text(document: &Document<'_>, path: &[Step<'_>], text: &str, faults: &mut Faults) {
    if !is_showable(text) {
        document.fault(path, "a text on one line", format!("{text:?}"), faults);
    }
}

/// The three files without a fault of their own.
struct Together<'a> {
    licences: Read<'a, Vec<Licence>>,
    services: Read<'a, Vec<Service>>,
    dated: Read<'a, EligibilityFile>,
}

impl Together<'_> {
    fn files(&self) -> RulesFiles {
        RulesFiles {
            licences: LicencesFile {
                licence: self.licences.value.clone(),
            },
            services: ServicesFile {
                service: self.services.value.clone(),
            },
            eligibility: self.dated.value.clone(),
        }
    }

    /// Notes a fault between the files where a person would mend it.
    fn place(&self, fault: &RulesFault, faults: &mut Faults) {
        match fault {
            RulesFault::PlanTwice(plan) => {
                let expected = "each plan once";
                let mut rows = self.licences.value.iter();
                let again =
                    rows.rposition(|row| row.plan == *plan || row.also_called.contains(plan));
                self.licence(again, "plan", expected, &format!("{plan} again"), faults);
            }
            RulesFault::ServiceTwice(service) => {
                let mut rows = self.services.value.iter();
                let again = rows.rposition(|row| row.name == *service);
                let found = format!("{service} again");
                self.service(again, &["name"], "each service once", &found, faults);
            }
            RulesFault::UnknownService { plan, service } => {
                let mut rows = self.licences.value.iter();
                let row = rows.position(|row| row.plan == *plan);
                let expected = "a service of services.toml";
                self.licence(row, "services", expected, service.as_str(), faults);
            }
            RulesFault::UnknownBenefitService(service) => {
                let mut rows = self.dated.value.additional_benefit.iter();
                let row = rows.position(|row| row.service == *service);
                let expected = "a service of services.toml";
                self.dated(
                    "additional_benefit",
                    row,
                    "service",
                    expected,
                    service.as_str(),
                    faults,
                );
            }
            RulesFault::UnknownPlan { plan, .. } => self.place_plan(plan, faults),
            RulesFault::UnknownRuleSet { rule_set, .. } => {
                let expected = "a rule set of eligibility.toml";
                let found = rule_set.to_string();
                for (place, row) in self.licences.value.iter().enumerate() {
                    if row.eligible_in.contains(rule_set) {
                        self.licence(Some(place), "eligible_in", expected, &found, faults);
                    }
                }
                for (place, row) in self.services.value.iter().enumerate() {
                    if row.rule_sets.contains(rule_set) {
                        self.service(Some(place), &["rule_sets"], expected, &found, faults);
                    }
                    let guide = row.self_deployment.as_ref();
                    if guide.is_some_and(|guide| guide.rule_sets.contains(rule_set)) {
                        self.service(
                            Some(place),
                            &["self_deployment", "rule_sets"],
                            expected,
                            &found,
                            faults,
                        );
                    }
                }
            }
            RulesFault::EndsBeforeItBegins { rows } => {
                for (place, (from, until)) in self.days(rows).into_iter().enumerate() {
                    if until < from {
                        let expected = format!("a day from {from} on");
                        let found = until.to_string();
                        self.dated(rows, Some(place), "until", &expected, &found, faults);
                    }
                }
            }
            RulesFault::TwoOnOneDay { rows, day } => {
                let expected = format!("at most one {rows} for a day");
                let found = format!("a second one from {day}");
                let days = self.days(rows);
                let row = days.iter().rposition(|(from, _)| from == day);
                self.dated(rows, row, "from", &expected, &found, faults);
            }
            RulesFault::NoneOnADay { rows, day } => {
                let expected = format!("a {rows} for every day, so one for {day}");
                let days = self.days(rows).into_iter().enumerate();
                let after = days.filter(|(_, (from, _))| from > day);
                match after.min_by_key(|(_, (from, _))| *from) {
                    Some((row, (from, _))) => {
                        let found = format!("the next one from {from}");
                        self.dated(rows, Some(row), "from", &expected, &found, faults);
                    }
                    None => self.dated(rows, None, "until", &expected, "none", faults),
                }
            }
        }
    }

    fn place_plan(&self, plan: &PlanName, faults: &mut Faults) {
        let expected = "a plan of licences.toml by its present name";
        for (place, row) in self.services.value.iter().enumerate() {
            let guide = row.self_deployment.as_ref();
            if guide.is_some_and(|guide| guide.plans.contains(plan)) {
                self.service(
                    Some(place),
                    &["self_deployment", "plans"],
                    expected,
                    plan.as_str(),
                    faults,
                );
            }
        }
        for (place, row) in self.dated.value.trial_exception.iter().enumerate() {
            if row.plans.contains(plan) {
                let row = Some(place);
                self.dated(
                    "trial_exception",
                    row,
                    "plans",
                    expected,
                    plan.as_str(),
                    faults,
                );
            }
        }
        for (place, row) in self.dated.value.students_along.iter().enumerate() {
            if row.plans.contains(plan) {
                let row = Some(place);
                self.dated(
                    "students_along",
                    row,
                    "plans",
                    expected,
                    plan.as_str(),
                    faults,
                );
            }
        }
    }

    fn licence(
        &self,
        row: Option<usize>,
        key: &str,
        expected: &str,
        found: &str,
        faults: &mut Faults,
    ) {
        let path = ["licence".into(), row.unwrap_or_default().into(), key.into()];
        self.licences.document.fault(&path, expected, found, faults);
    }

    fn service(
        &self,
        row: Option<usize>,
        keys: &[&str],
        expected: &str,
        found: &str,
        faults: &mut Faults,
    ) {
        let row = [Step::Key("service"), row.unwrap_or_default().into()];
        let keys = keys.iter().map(|key| Step::Key(key));
        let path: Vec<Step<'_>> = row.into_iter().chain(keys).collect();
        self.services.document.fault(&path, expected, found, faults);
    }

    fn dated(
        &self,
        rows: &str,
        row: Option<usize>,
        key: &str,
        expected: &str,
        found: &str,
        faults: &mut Faults,
    ) {
        let last = self.days(rows).len().saturating_sub(1);
        let path = [rows.into(), row.unwrap_or(last).into(), key.into()];
        self.dated.document.fault(&path, expected, found, faults);
    }

    /// The days on which the rows of a list hold, in the order of the file.
    fn days(&self, rows: &str) -> Vec<(Date, Date)> {
        fn open<'a, T: 'a>(
            rows: &'a [T],
            days: impl Fn(&'a T) -> (Option<Date>, Option<Date>),
        ) -> Vec<(Date, Date)> {
            let days = rows.iter().map(days);
            days.map(|(from, until)| (from.unwrap_or(Date::MIN), until.unwrap_or(Date::MAX)))
                .collect()
        }
        let dated = &self.dated.value;
        match rows {
            "rule_set" => open(&dated.rule_set, |row| (row.from, row.until)),
            "counting" => open(&dated.counting, |row| (row.from, row.until)),
            "seat_floor" => open(&dated.seat_floor, |row| (row.from, row.until)),
            "migration_service" => open(&dated.migration_service, |row| (row.from, row.until)),
            "students_along" => open(&dated.students_along, |row| (row.from, row.until)),
            "additional_benefit" => open(&dated.additional_benefit, |row| (row.from, row.until)),
            "trial_exception" => open(&dated.trial_exception, |row| {
                (Some(row.from), Some(row.until))
            }),
            // A list this crate has not heard of: its faults are placed at its first line.
            _ => Vec::new(),
        }
    }
}
