//! Reasons as readers get them, made by the rules themselves from the catalog that ships.

use std::path::Path;

use jiff::tz::TimeZone;
use process::eligibility::{
    Audience, Cloud, Decision, Kind as Payment, Segment, Subscription, TenantFacts, decide,
};
use words::Language;

use super::*;

fn reasons(language: Language) -> Reasons {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../catalog");
    Reasons {
        speaker: Speaker::new(language, TimeZone::UTC),
        catalog: Arc::new(Catalog::load(&folder).unwrap()),
        language: language.tag().parse().unwrap(),
        year: 2026,
    }
}

fn held(plan: &str, seats: u64, kind: Payment, end: &str) -> Subscription {
    Subscription {
        plan: plan.parse().unwrap(),
        seats,
        kind,
        audience: Audience::Any,
        start: "2020-01-01".parse().unwrap(),
        end: end.parse().unwrap(),
    }
}

fn decided(reasons: &Reasons, on: &str, cloud: Cloud, held: &[Subscription]) -> Decision {
    let tenant = TenantFacts {
        cloud,
        segment: Segment::Commercial,
        country: None,
        source_systems: BTreeSet::new(),
    };
    decide(on.parse().unwrap(), &tenant, held, reasons.catalog.rules()).unwrap()
}

fn service(name: &str) -> ServiceName {
    name.parse().unwrap()
}

#[test]
fn a_seat_short_of_the_floor_says_what_was_seen_needed_and_would_change_it() {
    let reasons = reasons(Language::English);
    let held = [held("office-365-e3", 149, Payment::Paid, "2022-01-01")];
    let decision = decided(&reasons, "2021-03-01", Cloud::Worldwide, &held);
    let rows = reasons.table(&decision, &[service("exchange-online")]);
    let expected = Row {
        name: "Exchange Online".into(),
        tag: Some(Tag {
            kind: Kind::Plain,
            text: "Self-serve".into(),
        }),
        seen: "149 paid seats of Office 365 E3".into(),
        rule: "Rule E1, seen 1 March 2021".into(),
        needed: "150 paid seats".into(),
        change: "One more paid seat".into(),
    };
    assert_eq!(rows[0], expected);
    assert_eq!(
        reasons.sentence(&decision.services[&service("exchange-online")]),
        "149 paid seats of Office 365 E3. What would change it: One more paid seat."
    );
}

#[test]
fn what_ended_is_named_with_its_day() {
    let reasons = reasons(Language::Korean);
    let held = [held("office-365-e3", 600, Payment::Paid, "2021-02-28")];
    let decision = decided(&reasons, "2021-03-01", Cloud::Worldwide, &held);
    let rows = reasons.table(&decision, &[service("teams")]);
    assert_eq!(rows[0].seen, "Office 365 E3 구독이 2021년 2월 28일에 끝남");
    assert_eq!(rows[0].needed, "오늘 유효한 구독");
    assert_eq!(rows[0].change, "Office 365 E3 갱신");
}

#[test]
fn a_further_reason_says_what_it_is_about_and_has_no_tag() {
    let reasons = reasons(Language::English);
    let held = [
        held("office-365-e3", 149, Payment::Paid, "2022-01-01"),
        held("office-365-e5", 50, Payment::Trial, "2022-01-01"),
    ];
    let decision = decided(&reasons, "2021-03-01", Cloud::Worldwide, &held);
    let rows = reasons.table(&decision, &[service("exchange-online")]);
    assert_eq!(rows[1].name, "Exchange Online, also");
    assert_eq!(rows[1].tag, None);
    assert_eq!(rows[1].seen, "Office 365 E5 is a trial");
}

#[test]
fn every_reason_has_its_words_in_every_language() {
    let no_cost = held("office-365-a1", 900, Payment::NoCost, "2030-01-01");
    let cases = [
        (Cloud::Worldwide, vec![]),
        (Cloud::TwentyOneVianet, vec![]),
        (Cloud::Dedicated, vec![]),
        (Cloud::Worldwide, vec![no_cost]),
        (
            Cloud::Worldwide,
            vec![
                held("office-365-e1", 200, Payment::Trial, "2030-01-01"),
                held(
                    "azure-information-protection-p1",
                    200,
                    Payment::Paid,
                    "2030-01-01",
                ),
                held(
                    "exchange-online-archiving",
                    200,
                    Payment::Paid,
                    "2030-01-01",
                ),
            ],
        ),
        (
            Cloud::UsGov,
            vec![held("office-365-e3", 30_000, Payment::Paid, "2030-01-01")],
        ),
    ];
    for language in Language::complete() {
        let reasons = reasons(*language);
        let every: Vec<ServiceName> = reasons
            .catalog
            .rules()
            .services()
            .iter()
            .map(|service| service.name.clone())
            .collect();
        for (cloud, held) in &cases {
            for on in ["2020-04-01", "2021-03-01", "2023-01-01"] {
                let decision = decided(&reasons, on, *cloud, held);
                for row in reasons.table(&decision, &every) {
                    for text in [&row.name, &row.seen, &row.rule, &row.needed, &row.change] {
                        assert!(
                            !text.is_empty() && !text.contains('[') && !text.contains('{'),
                            "{language}, {on}: {row:?}"
                        );
                    }
                }
            }
        }
        for spoken in SpokenLanguage::ALL {
            let row = reasons.language_row(*spoken);
            assert!(!format!("{row:?}").contains('['), "{language}: {row:?}");
        }
    }
}
