//! Verdicts and their reasons in the reader's words: what was seen, what is needed, what would
//! change it. Every page that shows eligibility gets its sentences here.

use std::collections::BTreeSet;
use std::sync::Arc;

use catalog::Catalog;
use center::engagement::{InPlan, InPlans};
use center::service::{InRequest, Place, Places, ServiceLine, lines};
use process::eligibility::{
    Change, Country, Decision, Kind as Payment, MigrationLevel, Reason, ServiceDecision,
    SourceSystem, Subscription, Value, Verdict,
};
use process::identity::{PlanName, RegionName, ServiceName};
use process::language::{SpokenLanguage, WrittenLanguage};
use process::state::Move;
use words::{Args, Speaker};

use crate::page::Page;
use crate::parts::{Kind, Markup};
use crate::visit::Visit;

/// Speaks about eligibility to one reader.
#[derive(Clone, Debug)]
pub(crate) struct Reasons {
    speaker: Speaker,
    catalog: Arc<Catalog>,
    language: WrittenLanguage,
    /// The year it is for the reader: its days are shown without it.
    year: i16,
}

/// A verdict as its tag shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Tag {
    pub(crate) kind: Kind,
    pub(crate) text: String,
}

impl Tag {
    /// As it stands on a page.
    pub(crate) fn shown(&self, page: &Page) -> Markup {
        page.tag(self.kind, &self.text)
    }
}

/// One reason of a verdict, a row of the table of eligibility.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Row {
    /// What the verdict is about; further reasons of the same say so.
    pub(crate) name: String,
    /// None on the rows of further reasons.
    pub(crate) tag: Option<Tag>,
    pub(crate) seen: String,
    /// The rule and the day of its evidence, small beneath.
    pub(crate) rule: String,
    pub(crate) needed: String,
    pub(crate) change: String,
}

/// A service as a list shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct ServiceCard {
    pub(crate) name: ServiceName,
    pub(crate) title: String,
    pub(crate) tag: Tag,
    /// The first reason as a sentence.
    pub(crate) sentence: String,
    pub(crate) verdict: Verdict,
    /// The plan it is in, so that it is not asked for again.
    pub(crate) plan: Option<InPlan>,
    /// The request it is in, if it is in no plan.
    pub(crate) request: Option<InRequest>,
    /// Whose move it is in that plan or request.
    pub(crate) moves: Vec<Move>,
}

impl ServiceCard {
    /// Whether it is in no current subscription: shown last, but still to be asked for.
    pub(crate) fn is_far(&self) -> bool {
        let is_placed = self.plan.is_some() || self.request.is_some();
        self.verdict == Verdict::NotEligible && !is_placed
    }

    /// The same with the plan it is in, if it is in one.
    pub(crate) fn placed(self, plans: &InPlans) -> Self {
        Self {
            plan: plans.of_service(&self.name, Some(self.verdict)),
            ..self
        }
    }

    /// The same with the plan or the request it is in, and whose move it is there.
    pub(crate) fn standing(self, places: &Places) -> Self {
        match places.of_service(&self.name, Some(self.verdict)) {
            Some(Place::Plan(plan, moves)) => Self {
                plan: Some(plan),
                moves,
                ..self
            },
            Some(Place::Request(request)) => Self {
                moves: vec![request.state.whose_move()],
                request: Some(request),
                ..self
            },
            None => self,
        }
    }
}

impl Reasons {
    pub(crate) fn of(visit: &Visit) -> Self {
        Self {
            speaker: visit.frame.speaker.clone(),
            catalog: visit.center.catalog(),
            language: visit.language,
            year: visit.frame.speaker.date_of(visit.frame.now).year(),
        }
    }

    /// What a service is called.
    pub(crate) fn service(&self, name: &ServiceName) -> String {
        let title = self.catalog.service_title(name, self.language);
        title.map_or_else(|| name.to_string(), |title| title.text.to_owned())
    }

    /// Whether the catalog has this service.
    pub(crate) fn knows(&self, name: &ServiceName) -> bool {
        self.catalog.rules().service(name).is_some()
    }

    /// What several services are called, as a list.
    pub(crate) fn services(&self, names: &[ServiceName]) -> String {
        let titles: Vec<String> = names.iter().map(|name| self.service(name)).collect();
        self.speaker.list(&titles)
    }

    /// What a plan is called.
    pub(crate) fn plan(&self, name: &PlanName) -> String {
        let title = self.catalog.plan_title(name, self.language);
        title.map_or_else(|| name.to_string(), |title| title.text.to_owned())
    }

    /// What a region is called.
    pub(crate) fn region(&self, name: &RegionName) -> String {
        let title = self.catalog.names().region(name, self.language);
        title.map_or_else(|| name.to_string(), |title| title.text.to_owned())
    }

    /// What a country is called; one that the catalog does not know by its two letters.
    pub(crate) fn country(&self, letters: &str) -> String {
        let country: Option<Country> = letters.parse().ok();
        let title = country
            .as_ref()
            .and_then(|country| self.catalog.country_title(country, self.language));
        title.map_or_else(|| letters.to_owned(), |title| title.text.to_owned())
    }

    /// What a spoken language is called.
    pub(crate) fn spoken(&self, language: SpokenLanguage) -> String {
        self.speaker
            .say_of("language", language.tag().to_lowercase())
    }

    pub(crate) fn verdict(&self, verdict: Verdict) -> Tag {
        let kind = match verdict {
            Verdict::Eligible => Kind::Good,
            Verdict::SelfServe => Kind::Plain,
            Verdict::NotEligible => Kind::Bad,
        };
        Tag {
            kind,
            text: self.speaker.say_of("verdict", verdict.as_str()),
        }
    }

    fn level(&self, level: MigrationLevel) -> Tag {
        let kind = match level {
            MigrationLevel::Service => Kind::Good,
            MigrationLevel::Guidance => Kind::Care,
            MigrationLevel::None => Kind::Plain,
        };
        Tag {
            kind,
            text: self.speaker.say_of("migration-level", level.as_str()),
        }
    }

    /// Every service of a decision as a list shows it, the best verdict first.
    pub(crate) fn cards(&self, decision: &Decision) -> Vec<ServiceCard> {
        let lines = lines(&self.catalog, decision);
        lines.iter().map(|line| self.card(line)).collect()
    }

    pub(crate) fn card(&self, line: &ServiceLine) -> ServiceCard {
        ServiceCard {
            name: line.name.clone(),
            title: self.service(&line.name),
            tag: self.verdict(line.decision.verdict),
            sentence: self.sentence(&line.decision),
            verdict: line.decision.verdict,
            plan: None,
            request: None,
            moves: Vec::new(),
        }
    }

    /// What will happen with each service asked for, in words.
    pub(crate) fn fates(&self, decision: &Decision, services: &[ServiceName]) -> Vec<ServiceCard> {
        let fate = |name: &ServiceName| {
            let decided = decision.services.get(name)?;
            let verdict = decided.verdict;
            let mut playbooks = self.catalog.playbooks().iter();
            let has_tasks = playbooks.any(|playbook| playbook.services.contains(name));
            Some(ServiceCard {
                name: name.clone(),
                title: self.service(name),
                tag: self.verdict(verdict),
                sentence: if has_tasks || verdict == Verdict::Eligible {
                    self.speaker.say_of("service-fate", verdict.as_str())
                } else {
                    self.speaker.say("service-fate-documents")
                },
                verdict,
                plan: None,
                request: None,
                moves: Vec::new(),
            })
        };
        services.iter().filter_map(fate).collect()
    }

    /// The first reason of a verdict as one sentence.
    pub(crate) fn sentence(&self, decided: &ServiceDecision) -> String {
        let Some(reason) = decided.reasons.first() else {
            return String::new();
        };
        let seen = self.seen(reason, &decided.counted);
        if decided.verdict == Verdict::Eligible {
            return seen;
        }
        if let (Value::Seats(0), Some(Change::BuyQualifyingPlan { seats })) =
            (&reason.seen, &reason.change)
        {
            return self.speaker.say_count("eligibility-sentence-none", *seats);
        }
        let args = Args::new()
            .text("seen", seen)
            .text("change", self.change(reason.change.as_ref()));
        self.speaker.say_with("eligibility-sentence", args)
    }

    /// The rows of these services and of migration, each reason a row.
    pub(crate) fn table(&self, decision: &Decision, services: &[ServiceName]) -> Vec<Row> {
        let mut rows = Vec::new();
        for name in services {
            if let Some(decided) = decision.services.get(name) {
                let title = self.service(name);
                let tag = self.verdict(decided.verdict);
                rows.extend(self.rows(&title, tag, &decided.reasons, &decided.counted));
            }
        }
        let migration = &decision.migration;
        let title = self.speaker.say("eligibility-migration");
        let tag = self.level(migration.level);
        rows.extend(self.rows(&title, tag, &migration.reasons, &migration.counted));
        if decision.additional_benefit {
            let title = self.speaker.say("eligibility-benefit");
            let tag = self.verdict(Verdict::Eligible);
            rows.extend(self.rows(&title, tag, &decision.additional_benefit_reasons, &[]));
        }
        rows
    }

    /// Why the migration service cannot be had in the language chosen for the meetings.
    pub(crate) fn language_row(&self, spoken: SpokenLanguage) -> Row {
        let languages = &self.catalog.rules().dated().migration_language;
        Row {
            name: self.speaker.say("eligibility-migration-meetings"),
            tag: Some(self.level(MigrationLevel::Guidance)),
            seen: self.speaker.say_with(
                "eligibility-seen-spoken",
                Args::new().text("language", self.spoken(spoken)),
            ),
            rule: String::new(),
            needed: self
                .speaker
                .say_count("eligibility-needed-spoken", languages.len()),
            change: self.speaker.say("eligibility-change-spoken"),
        }
    }

    /// The languages in which the migration service is given, as a list.
    pub(crate) fn migration_languages(&self) -> String {
        let rules = &self.catalog.rules().dated().migration_language;
        let names: Vec<String> = rules.iter().map(|row| self.spoken(row.spoken)).collect();
        self.speaker.list(&names)
    }

    fn rows(&self, name: &str, tag: Tag, reasons: &[Reason], counted: &[Subscription]) -> Vec<Row> {
        let mut tag = Some(tag);
        reasons
            .iter()
            .map(|reason| {
                let tag = tag.take();
                let also = || {
                    let args = Args::new().text("name", name);
                    self.speaker.say_with("eligibility-also", args)
                };
                Row {
                    name: if tag.is_some() {
                        name.to_owned()
                    } else {
                        also()
                    },
                    tag,
                    seen: self.seen(reason, counted),
                    rule: self.rule(reason),
                    needed: self.needed(reason),
                    change: self.change(reason.change.as_ref()),
                }
            })
            .collect()
    }

    fn rule(&self, reason: &Reason) -> String {
        let args = Args::new()
            .text("rule", reason.rule.as_str().to_uppercase())
            .text("date", self.day(reason.evidence));
        self.speaker.say_with("eligibility-rule", args)
    }

    fn seen(&self, reason: &Reason, counted: &[Subscription]) -> String {
        match (&reason.seen, &reason.change) {
            (Value::Seats(0), _) => self.speaker.say("eligibility-seen-none"),
            (Value::Seats(seats), _) => self.seats_of(*seats, counted),
            (Value::Day(_), Some(Change::RenewSubscription { plan, ended })) => {
                self.plan_on("eligibility-seen-ended", plan, *ended)
            }
            (Value::Day(_), Some(Change::WaitForStart { plan, starts })) => {
                self.plan_on("eligibility-seen-begins", plan, *starts)
            }
            (Value::Day(date), _) => {
                let until = match reason.needed {
                    Some(Value::Day(until)) => until,
                    _ => *date,
                };
                self.speaker.say_with(
                    "eligibility-seen-trial-counts",
                    Args::new().date("date", until),
                )
            }
            (Value::Kind(_), Some(Change::PaidInsteadOfTrial { plan })) => {
                self.about_plan("eligibility-seen-trial", plan)
            }
            (Value::Kind(_), Some(Change::PaidInsteadOfNoCost { plan })) => {
                self.about_plan("eligibility-seen-no-cost", plan)
            }
            (Value::Kind(kind), _) => self.payment(*kind),
            (Value::Plan(plan), _) if reason.met => self.about_plan("eligibility-seen-guide", plan),
            (Value::Plan(plan), _) => self.about_plan("eligibility-seen-plan", plan),
            (Value::Cloud(cloud), _) => self.speaker.say_of("eligibility-cloud", cloud.as_str()),
            (Value::SourceSystems(systems), _) if systems.is_empty() => {
                self.speaker.say("eligibility-seen-no-system")
            }
            (Value::SourceSystems(systems), _) => self.systems(systems),
            (Value::NotAsked, _) => self.speaker.say("eligibility-seen-not-asked"),
        }
    }

    fn needed(&self, reason: &Reason) -> String {
        match (&reason.needed, &reason.change) {
            (Some(Value::Seats(seats)), Some(Change::MoreFacultySeats { .. })) => {
                self.speaker.say_count("eligibility-needed-faculty", *seats)
            }
            (Some(Value::Seats(seats)), _) => {
                self.speaker.say_count("eligibility-needed-seats", *seats)
            }
            (
                Some(Value::Day(_)),
                Some(Change::RenewSubscription { .. } | Change::WaitForStart { .. }),
            ) => self.speaker.say("eligibility-needed-current"),
            (Some(Value::Day(until)), _) => self
                .speaker
                .say_with("eligibility-needed-until", Args::new().date("date", *until)),
            (Some(Value::Kind(kind)), _) => self.payment(*kind),
            (Some(Value::Plan(plan)), _) => self.plan(plan),
            (Some(Value::Cloud(cloud)), _) => {
                self.speaker.say_of("eligibility-cloud", cloud.as_str())
            }
            (Some(Value::SourceSystems(systems)), _) => self.systems(systems),
            (_, Some(Change::BuyQualifyingPlan { seats })) => {
                self.speaker.say_count("eligibility-needed-plan", *seats)
            }
            (_, Some(Change::AskYourCloudOperator)) => self.speaker.say("eligibility-needed-cloud"),
            (_, Some(Change::KeepRegulatedDataOut)) => {
                self.speaker.say("eligibility-needed-regulated")
            }
            _ => self.speaker.say("eligibility-needed-nothing"),
        }
    }

    /// What would change the answer.
    pub(crate) fn change(&self, change: Option<&Change>) -> String {
        let Some(change) = change else {
            return self.speaker.say("eligibility-change-nothing");
        };
        match change {
            Change::MoreSeats { missing } => self
                .speaker
                .say_count("eligibility-change-more-seats", *missing),
            Change::MoreFacultySeats { missing } => self
                .speaker
                .say_count("eligibility-change-more-faculty-seats", *missing),
            Change::BuyQualifyingPlan { seats } => self
                .speaker
                .say_count("eligibility-change-buy-qualifying-plan", *seats),
            Change::RenewSubscription { plan, .. } => {
                self.about_plan("eligibility-change-renew-subscription", plan)
            }
            Change::WaitForStart { plan, starts } => {
                self.plan_on("eligibility-change-wait-for-start", plan, *starts)
            }
            Change::PaidInsteadOfTrial { plan } => {
                self.about_plan("eligibility-change-paid-instead-of-trial", plan)
            }
            Change::PaidInsteadOfNoCost { plan } => {
                self.about_plan("eligibility-change-paid-instead-of-no-cost", plan)
            }
            Change::AskYourCloudOperator => self
                .speaker
                .say("eligibility-change-ask-your-cloud-operator"),
            Change::MoveStudentsFrom { source_systems } => self.speaker.say_with(
                "eligibility-change-move-students-from",
                Args::new().text("systems", self.systems(source_systems)),
            ),
            Change::KeepRegulatedDataOut => self
                .speaker
                .say("eligibility-change-keep-regulated-data-out"),
        }
    }

    fn seats_of(&self, seats: u64, counted: &[Subscription]) -> String {
        let plans: BTreeSet<&PlanName> = counted.iter().map(|held| &held.plan).collect();
        if plans.is_empty() {
            return self.speaker.say_count("eligibility-needed-seats", seats);
        }
        let plans: Vec<String> = plans.into_iter().map(|plan| self.plan(plan)).collect();
        let args = Args::new()
            .number("count", seats)
            .text("plans", self.speaker.list(&plans));
        self.speaker.say_with("eligibility-seen-seats", args)
    }

    fn plan_on(&self, key: &str, plan: &PlanName, date: jiff::civil::Date) -> String {
        let args = Args::new()
            .text("plan", self.plan(plan))
            .text("date", self.day(date));
        self.speaker.say_with(key, args)
    }

    fn day(&self, date: jiff::civil::Date) -> String {
        if date.year() == self.year {
            self.speaker.date_short(date)
        } else {
            self.speaker.date_year(date)
        }
    }

    fn about_plan(&self, key: &str, plan: &PlanName) -> String {
        self.speaker
            .say_with(key, Args::new().text("plan", self.plan(plan)))
    }

    fn payment(&self, kind: Payment) -> String {
        self.speaker.say_of("eligibility-kind", kind.as_str())
    }

    fn systems(&self, systems: &BTreeSet<SourceSystem>) -> String {
        let names: Vec<String> = systems
            .iter()
            .map(|system| {
                let name = &system.0;
                if self.speaker.knows(&format!("eligibility-source-{name}")) {
                    self.speaker.say_of("eligibility-source", name)
                } else {
                    system.0.clone()
                }
            })
            .collect();
        self.speaker.list(&names)
    }
}

#[cfg(test)]
mod tests;
