//! `fasttrack explain eligibility`: which services a tenant gets guidance for, and why.
//!
//! `{"on":"2021-03-01","tenant":{"cloud":"worldwide","segment":"commercial"},"subscriptions":[…]}`
//! gives `{"rules":"2020","services":{"exchange-online":{"verdict":"self_serve",…}},…}`. The answers
//! are `process`'s own; this module must hold no rule. It speaks English only: pages say the same
//! in the reader's language.

use std::collections::BTreeMap;

use jiff::civil::Date;
use process::eligibility::{
    Change, Decision, MigrationLevel, Reason, Rules, ServiceDecision, SourceSystem, Subscription,
    TenantFacts, Value, Verdict, date_alone, decide,
};
use process::identity::{PlanName, ServiceName};
use serde::{Deserialize, Serialize};

use super::wrong_json;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Question {
    #[serde(deserialize_with = "date_alone")]
    on: Date,
    tenant: TenantFacts,
    subscriptions: Vec<Subscription>,
}

#[derive(Serialize)]
struct Answer {
    rules: String,
    services: BTreeMap<ServiceName, ServiceAnswer>,
    migration: MigrationLevel,
    additional_benefit: bool,
}

#[derive(Serialize)]
struct ServiceAnswer {
    verdict: Verdict,
    reasons: Vec<ReasonAnswer>,
    /// One plan per subscription that counted.
    counted: Vec<PlanName>,
}

/// A reason of a rule that is met has nothing to change.
#[derive(Serialize)]
struct ReasonAnswer {
    rule: String,
    seen: serde_json::Value,
    needed: serde_json::Value,
    change: Option<String>,
}

/// Answers one question.
///
/// # Errors
/// The line is not such a question, or names a plan that the catalog does not know; in a sentence
/// for a person.
pub fn answer(rules: &Rules, line: &str) -> Result<String, String> {
    let question: Question = serde_json::from_str(line).map_err(|error| wrong_json(&error))?;
    let decision = decide(
        question.on,
        &question.tenant,
        &question.subscriptions,
        rules,
    )
    .map_err(|error| error.to_string())?;
    serde_json::to_string(&told(decision)).map_err(|error| error.to_string())
}

fn told(decision: Decision) -> Answer {
    let services = decision.services.into_iter();
    Answer {
        rules: decision.rule_set.to_string(),
        services: services
            .map(|(name, service)| (name, service_told(service)))
            .collect(),
        migration: decision.migration.level,
        additional_benefit: decision.additional_benefit,
    }
}

fn service_told(service: ServiceDecision) -> ServiceAnswer {
    let counted = service.counted.into_iter();
    ServiceAnswer {
        verdict: service.verdict,
        reasons: service.reasons.iter().map(reason_told).collect(),
        counted: counted.map(|subscription| subscription.plan).collect(),
    }
}

fn reason_told(reason: &Reason) -> ReasonAnswer {
    ReasonAnswer {
        rule: reason.rule.as_str().to_uppercase(),
        seen: value_told(&reason.seen),
        needed: reason
            .needed
            .as_ref()
            .map_or(serde_json::Value::Null, value_told),
        change: reason.change.as_ref().map(change_told),
    }
}

fn value_told(value: &Value) -> serde_json::Value {
    match value {
        Value::Seats(seats) => (*seats).into(),
        Value::Day(day) => day.to_string().into(),
        Value::Kind(kind) => kind.as_str().into(),
        Value::Cloud(cloud) => cloud.as_str().into(),
        Value::Plan(plan) => plan.as_str().into(),
        Value::SourceSystems(systems) => systems
            .iter()
            .map(|SourceSystem(name)| name.as_str())
            .collect(),
        Value::NotAsked => serde_json::Value::Null,
    }
}

fn change_told(change: &Change) -> String {
    match change {
        Change::MoreSeats { missing } => format!("Buy {} more.", seats(*missing, "paid")),
        Change::MoreFacultySeats { missing } => format!(
            "Have {} more for faculty and staff.",
            seats(*missing, "paid")
        ),
        Change::BuyQualifyingPlan { seats: needed } => format!(
            "Hold at least {} of an eligible plan that contains the service.",
            seats(*needed, "paid")
        ),
        Change::RenewSubscription { plan, ended } => {
            format!("Renew the subscription to {plan} that ended on {ended}.")
        }
        Change::WaitForStart { plan, starts } => {
            format!("Wait until the subscription to {plan} starts on {starts}.")
        }
        Change::PaidInsteadOfTrial { plan } => {
            format!("Pay for {plan} in place of the trial.")
        }
        Change::PaidInsteadOfNoCost { plan } => {
            format!("Buy a paid plan in place of {plan}, which costs nothing.")
        }
        Change::AskYourCloudOperator => {
            "Ask the operator of your cloud, who gives help for it.".to_owned()
        }
        Change::MoveStudentsFrom { source_systems } => {
            let names: Vec<_> = source_systems
                .iter()
                .map(|SourceSystem(name)| name.as_str())
                .collect();
            format!("Students move along only from {}.", names.join(", "))
        }
        Change::KeepRegulatedDataOut => {
            "Keep data under special legal or regulatory requirements out of the migration."
                .to_owned()
        }
    }
}

fn seats(number: u64, kind: &str) -> String {
    let noun = if number == 1 { "seat" } else { "seats" };
    format!("{number} {kind} {noun}")
}

#[cfg(test)]
mod tests {
    use std::path::Path;
    use std::sync::LazyLock;

    use catalog::Catalog;
    use serde_json::{Value as Json, json};

    use super::*;

    static RULES: LazyLock<Rules> = LazyLock::new(|| {
        let catalog = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../catalog");
        Catalog::load(&catalog).unwrap().rules().clone()
    });

    const QUESTION: &str = r#"{"on":"2021-03-01","tenant":{"cloud":"worldwide","segment":"commercial","country":"DE","source_systems":["google-workspace"]},"subscriptions":[{"plan":"office-365-e3","seats":149,"kind":"paid","audience":"any","start":"2020-01-01","end":"2022-01-01"}]}"#;

    fn asked_with(old: &str, new: &str) -> Result<String, String> {
        let question = QUESTION.replace(old, new);
        assert_ne!(question, QUESTION, "nothing replaced: {old}");
        answer(&RULES, &question)
    }

    fn exchange_online(line: &str) -> Json {
        let answered: Json = serde_json::from_str(line).unwrap();
        answered["services"]["exchange-online"].clone()
    }

    #[test]
    fn the_question_of_the_manual_has_its_answer() {
        let line = answer(&RULES, QUESTION).unwrap();
        assert_eq!(
            exchange_online(&line),
            json!({
                "verdict": "self_serve",
                "reasons": [{"rule": "E1", "seen": 149, "needed": 150, "change": "Buy 1 paid seat more."}],
                "counted": ["office-365-e3"],
            })
        );
        assert!(line.starts_with(r#"{"rules":"2020","services":{"app-assure":{"verdict":"#));
        assert!(line.ends_with(r#"},"migration":"none","additional_benefit":false}"#));
    }

    #[test]
    fn a_rule_that_is_met_has_nothing_to_change() {
        let line = asked_with(":149", ":600").unwrap();
        assert_eq!(
            exchange_online(&line)["reasons"],
            json!([{"rule": "E1", "seen": 600, "needed": 150, "change": null}])
        );
        assert!(line.contains(r#""migration":"service""#));
    }

    #[test]
    fn country_source_systems_and_audience_may_be_left_out() {
        let short = asked_with(
            r#","country":"DE","source_systems":["google-workspace"]"#,
            "",
        );
        assert_eq!(short, answer(&RULES, QUESTION));
        assert_eq!(
            asked_with(r#""audience":"any","#, ""),
            answer(&RULES, QUESTION)
        );
    }

    #[test]
    fn every_change_is_a_sentence() {
        for (old, new, rule, sentence) in [
            (
                "2022-01-01",
                "2020-12-31",
                "E2",
                "Renew the subscription to office-365-e3 that ended on 2020-12-31.",
            ),
            (
                "2020-01-01",
                "2021-03-02",
                "E2",
                "Wait until the subscription to office-365-e3 starts on 2021-03-02.",
            ),
            (
                r#""paid""#,
                r#""trial""#,
                "E9",
                "Pay for office-365-e3 in place of the trial.",
            ),
            (
                "office-365-e3",
                "office-365-a1",
                "E10",
                "Buy a paid plan in place of office-365-a1, which costs nothing.",
            ),
            (
                "worldwide",
                "21vianet",
                "E10",
                "Ask the operator of your cloud, who gives help for it.",
            ),
            (
                "office-365-e3",
                "intune",
                "E1",
                "Hold at least 150 paid seats of an eligible plan that contains the service.",
            ),
        ] {
            let reason = exchange_online(&asked_with(old, new).unwrap())["reasons"][0].clone();
            assert_eq!(reason["rule"], rule);
            assert_eq!(reason["change"], sentence);
        }
    }

    #[test]
    fn what_is_not_such_a_question_is_an_error() {
        for (old, new, expected) in [
            (r#"{"on""#, r#"{"colour":1,"on""#, "unknown field `colour`"),
            (
                r#""segment""#,
                r#""size":1,"segment""#,
                "unknown field `size`",
            ),
            (
                r#""seats""#,
                r#""price":1,"seats""#,
                "unknown field `price`",
            ),
            ("office-365-e3", "office-365-e9", "office-365-e9"),
            ("office-365-e3", "Office 365 E3", "lower-case"),
            ("worldwide", "mars", "unknown variant `mars`"),
            ("DE", "Germany", "two capital letters"),
            (":149", ":-1", "invalid value"),
            (":149", ":1.5", "invalid type"),
            (":149", ":1e30", "invalid type"),
            ("2021-03-01", "2021-02-29", "2021-02-29"),
            ("2021-03-01", "2021-03-01T10:00:00", "expected a date"),
            ("2022-01-01", "2019-01-01", "before it starts"),
            ("}]}", "}]", "EOF"),
        ] {
            let error = asked_with(old, new).unwrap_err();
            assert!(error.contains(expected), "{error}");
            assert!(!error.contains("line 1"), "{error}");
        }
    }
}
