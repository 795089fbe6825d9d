//! Short ways to say what a tenant holds, and to ask about it.

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::LazyLock;

use jiff::civil::Date;
use process::eligibility::{
    Audience, Cloud, Country, Decision, Kind, MigrationLevel, Reason, Rules, RulesFiles, Segment,
    ServiceDecision, SourceSystem, Subscription, TenantFacts, Verdict, decide,
};
use process::identity::ServiceName;

/// The rules that ship with the program.
pub static RULES: LazyLock<Rules> = LazyLock::new(|| Rules::new(files()).unwrap());

/// The files of the catalog that ships with the program.
pub fn files() -> RulesFiles {
    RulesFiles {
        licences: toml::from_str(&text("licences.toml")).unwrap(),
        services: toml::from_str(&text("services.toml")).unwrap(),
        eligibility: toml::from_str(&text("eligibility.toml")).unwrap(),
    }
}

fn text(name: &str) -> String {
    let catalog = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../catalog");
    std::fs::read_to_string(catalog.join(name)).unwrap()
}

pub fn day(text: &str) -> Date {
    text.parse().unwrap()
}

pub fn service(name: &str) -> ServiceName {
    name.parse().unwrap()
}

pub fn tenant(segment: Segment) -> TenantFacts {
    TenantFacts {
        cloud: Cloud::Worldwide,
        segment,
        country: None,
        source_systems: BTreeSet::new(),
    }
}

pub fn commercial() -> TenantFacts {
    tenant(Segment::Commercial)
}

pub fn us_government() -> TenantFacts {
    TenantFacts {
        cloud: Cloud::UsGov,
        ..tenant(Segment::Government)
    }
}

pub fn in_country(country: &str) -> TenantFacts {
    TenantFacts {
        country: Some(Country::try_from(country.to_owned()).unwrap()),
        ..commercial()
    }
}

pub fn from_systems(facts: TenantFacts, systems: &[&str]) -> TenantFacts {
    let source_systems = systems.iter().map(|name| SourceSystem((*name).to_owned()));
    TenantFacts {
        source_systems: source_systems.collect(),
        ..facts
    }
}

/// A paid subscription that is current on every day asked about, and begun after the earlier terms
/// of E4.
pub fn paid(plan: &str, seats: u64) -> Subscription {
    term(plan, seats, "2018-01-01", "2030-12-31")
}

pub fn trial(plan: &str, seats: u64) -> Subscription {
    Subscription {
        kind: Kind::Trial,
        ..paid(plan, seats)
    }
}

pub fn term(plan: &str, seats: u64, start: &str, end: &str) -> Subscription {
    Subscription {
        plan: plan.parse().unwrap(),
        seats,
        kind: Kind::Paid,
        audience: Audience::Any,
        start: day(start),
        end: day(end),
    }
}

pub fn held_by(audience: Audience, subscription: Subscription) -> Subscription {
    Subscription {
        audience,
        ..subscription
    }
}

pub fn ask(on: &str, facts: &TenantFacts, held: &[Subscription]) -> Decision {
    decide(day(on), facts, held, &RULES).unwrap()
}

pub fn of<'a>(decision: &'a Decision, name: &str) -> &'a ServiceDecision {
    &decision.services[&service(name)]
}

pub fn verdict(decision: &Decision, name: &str) -> Verdict {
    of(decision, name).verdict
}

/// The verdict on Exchange Online and the migration level, which most cases are about.
pub fn mail(decision: &Decision) -> (Verdict, MigrationLevel) {
    (
        verdict(decision, "exchange-online"),
        decision.migration.level,
    )
}

pub fn rules_of(reasons: &[Reason]) -> Vec<&str> {
    reasons.iter().map(|reason| reason.rule.as_str()).collect()
}
