//! Input that is odd, huge, empty or wrong.

use process::eligibility::{
    Audience, Change, Kind, MigrationLevel, Segment, Subscription, TenantFacts, Undecidable, Value,
    Verdict, decide,
};
use process::identity::ServiceName;

use crate::tenant::{
    RULES, ask, commercial, day, held_by, mail, of, paid, rules_of, tenant, term, verdict,
};

#[test]
fn a_tenant_that_holds_nothing_is_told_what_to_buy_for_each_service() {
    let decision = ask("2021-07-01", &commercial(), &[]);
    for (name, service) in &decision.services {
        assert_eq!(service.verdict, Verdict::NotEligible, "{name}");
        assert_eq!(rules_of(&service.reasons), ["e1"], "{name}");
        assert_eq!(service.reasons[0].seen, Value::Seats(0));
        assert_eq!(
            service.reasons[0].change,
            Some(Change::BuyQualifyingPlan { seats: 150 })
        );
    }
    assert_eq!(decision.migration.level, MigrationLevel::None);
    assert!(!decision.migration.reasons.is_empty());
}

#[test]
fn a_plan_the_catalog_does_not_know_is_named_in_the_error() {
    let held = [paid("office-365-e3", 200), paid("office-365-e9", 1)];
    let error = decide(day("2021-07-01"), &commercial(), &held, &RULES).unwrap_err();
    assert_eq!(
        error,
        Undecidable::UnknownPlan("office-365-e9".parse().unwrap())
    );
    assert_eq!(
        error.to_string(),
        "plan office-365-e9 is not in the catalog"
    );
}

#[test]
fn a_subscription_that_ends_before_it_starts_is_an_error_and_one_of_a_single_day_is_not() {
    let backwards = term("office-365-e3", 200, "2021-07-02", "2021-07-01");
    let error = decide(day("2021-07-01"), &commercial(), &[backwards], &RULES).unwrap_err();
    assert!(matches!(error, Undecidable::EndsBeforeItStarts { .. }));
    let one_day = term("office-365-e3", 200, "2021-07-01", "2021-07-01");
    assert_eq!(
        mail(&ask("2021-07-01", &commercial(), &[one_day])).0,
        Verdict::Eligible
    );
}

#[test]
fn absurd_numbers_of_seats_do_not_overflow() {
    for on in ["2021-03-01", "2021-12-01"] {
        let held = [
            paid("office-365-e3", u64::MAX),
            paid("office-365-e3", u64::MAX),
            paid("office-365-e1", u64::MAX),
        ];
        let decision = ask(on, &commercial(), &held);
        assert_eq!(
            mail(&decision),
            (Verdict::Eligible, MigrationLevel::Service)
        );
        assert!(decision.additional_benefit);
        assert_eq!(
            of(&decision, "exchange-online").reasons[0].seen,
            Value::Seats(u64::MAX)
        );
    }
}

#[test]
fn a_line_given_twice_is_two_subscriptions() {
    let held = [paid("office-365-e3", 75), paid("office-365-e3", 75)];
    let decision = ask("2021-03-01", &commercial(), &held);
    assert_eq!(mail(&decision).0, Verdict::Eligible);
}

#[test]
fn a_subscription_without_seats_is_no_licence() {
    let decision = ask(
        "2021-03-01",
        &tenant(Segment::Isv),
        &[paid("office-365-e3", 0)],
    );
    assert_eq!(mail(&decision).0, Verdict::NotEligible);
    assert_eq!(verdict(&decision, "app-assure"), Verdict::NotEligible);
    assert!(of(&decision, "exchange-online").counted.is_empty());
}

#[test]
fn a_no_cost_plan_never_counts_even_when_it_is_said_to_be_paid() {
    let school = tenant(Segment::Education);
    let held = [held_by(Audience::Faculty, paid("office-365-a1", 5_000))];
    let decision = ask("2021-12-01", &school, &held);
    assert_eq!(
        mail(&decision),
        (Verdict::NotEligible, MigrationLevel::None)
    );
    let reason = &of(&decision, "exchange-online").reasons[0];
    assert_eq!(reason.rule.as_str(), "e10");
    assert_eq!(reason.seen, Value::Kind(Kind::NoCost));
}

#[test]
fn a_paid_plan_that_was_given_for_nothing_does_not_count() {
    let given = Subscription {
        kind: Kind::NoCost,
        ..paid("office-365-e3", 500)
    };
    let decision = ask("2021-12-01", &commercial(), &[given]);
    assert_eq!(mail(&decision).0, Verdict::NotEligible);
}

#[test]
fn paid_students_bring_onboarding_but_no_migration() {
    let held = [held_by(Audience::Student, paid("office-365-a3", 600))];
    let decision = ask("2021-12-01", &tenant(Segment::Education), &held);
    assert_eq!(mail(&decision), (Verdict::Eligible, MigrationLevel::None));
    assert_eq!(rules_of(&decision.migration.reasons), ["e5"]);
    assert_eq!(
        decision.migration.reasons[0].change,
        Some(Change::MoreFacultySeats { missing: 150 })
    );
}

#[test]
fn a_plan_that_protects_mail_brings_nothing_to_move_mail_into() {
    let held = [paid("exchange-online-protection", 600)];
    let decision = ask("2021-12-01", &commercial(), &held);
    assert_eq!(mail(&decision), (Verdict::Eligible, MigrationLevel::None));
}

#[test]
fn the_best_of_mail_and_files_gives_the_migration_level() {
    let held = [
        paid("exchange-online-plan-1", 200),
        paid("sharepoint-online-plan-2", 700),
    ];
    let migration = ask("2021-12-01", &commercial(), &held).migration;
    assert_eq!(migration.level, MigrationLevel::Service);
    assert_eq!(
        migration.service.as_ref().map(ServiceName::as_str),
        Some("onedrive"),
        "the first by name of two services with equally many seats"
    );
}

#[test]
fn who_holds_only_a_plan_with_other_services_is_told_that_they_are_not_inside_it() {
    let held = [paid("microsoft-365-business-basic", 200)];
    let decision = ask("2021-12-01", &commercial(), &held);
    let windows = of(&decision, "windows");
    assert_eq!(windows.verdict, Verdict::NotEligible);
    assert_eq!(rules_of(&windows.reasons), ["e11"]);
}

#[test]
fn seats_that_do_not_count_are_named_beside_those_that_do() {
    let held = [
        paid("office-365-e3", 100),
        term("office-365-e5", 500, "2019-01-01", "2019-12-31"),
    ];
    let decision = ask("2021-03-01", &commercial(), &held);
    let exchange = of(&decision, "exchange-online");
    assert_eq!(exchange.verdict, Verdict::SelfServe);
    assert_eq!(rules_of(&exchange.reasons), ["e1", "e2"]);
}

#[test]
fn a_decision_and_its_inputs_survive_being_stored() {
    let held = [paid("office-365-e3", 149), paid("intune", 3)];
    let decision = ask("2021-03-01", &commercial(), &held);
    let stored = serde_json::to_string(&(&commercial(), &held, &decision, &*RULES)).unwrap();
    let (facts, held, kept, rules): (
        TenantFacts,
        Vec<Subscription>,
        process::eligibility::Decision,
        process::eligibility::Rules,
    ) = serde_json::from_str(&stored).unwrap();
    assert_eq!(kept, decision);
    assert_eq!(
        decide(day("2021-03-01"), &facts, &held, &rules).unwrap(),
        decision,
        "the decision replays from what was stored"
    );
}
