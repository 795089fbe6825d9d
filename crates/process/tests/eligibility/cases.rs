//! The acceptance cases 1 to 14 of the domain, each as its sentence.

use process::eligibility::{
    Audience, Change, Cloud, MigrationLevel, Segment, TenantFacts, Value, Verdict,
};
use process::language::SpokenLanguage;

use crate::tenant::{
    RULES, ask, commercial, day, from_systems, held_by, mail, of, paid, rules_of, tenant, term,
    trial, us_government, verdict,
};

#[test]
fn case_1_a_tenant_with_149_paid_e3_seats_is_told_that_one_is_missing_and_serves_itself() {
    let decision = ask("2021-03-01", &commercial(), &[paid("office-365-e3", 149)]);
    assert_eq!(mail(&decision), (Verdict::SelfServe, MigrationLevel::None));
    let [reason] = of(&decision, "exchange-online").reasons.as_slice() else {
        panic!("expected one reason");
    };
    assert_eq!(reason.rule.as_str(), "e1");
    assert!(!reason.met);
    assert_eq!(reason.seen, Value::Seats(149));
    assert_eq!(reason.needed, Some(Value::Seats(150)));
    assert_eq!(reason.evidence, day("2021-03-01"));
    assert_eq!(reason.change, Some(Change::MoreSeats { missing: 1 }));
}

#[test]
fn case_2_150_paid_e3_seats_bring_guidance_and_migration_by_guidance_only() {
    let decision = ask("2021-03-01", &commercial(), &[paid("office-365-e3", 150)]);
    assert_eq!(
        mail(&decision),
        (Verdict::Eligible, MigrationLevel::Guidance)
    );
    let reason = &of(&decision, "exchange-online").reasons[0];
    assert!(reason.met, "the rule that passed is a reason too");
    assert_eq!(reason.change, None);
}

#[test]
fn case_3_the_migration_service_begins_at_500_seats() {
    let level = |seats| {
        let decision = ask("2021-03-01", &commercial(), &[paid("office-365-e3", seats)]);
        (decision.migration.level, decision.migration.reasons)
    };
    let (below, reasons) = level(499);
    assert_eq!(below, MigrationLevel::Guidance);
    assert_eq!(rules_of(&reasons), ["e3"]);
    assert_eq!(reasons[0].seen, Value::Seats(499));
    assert_eq!(reasons[0].needed, Some(Value::Seats(500)));
    assert_eq!(reasons[0].change, Some(Change::MoreSeats { missing: 1 }));
    let (from, reasons) = level(500);
    assert_eq!(from, MigrationLevel::Service);
    assert_eq!(rules_of(&reasons), ["e3", "e14"]);
}

#[test]
fn case_4_200_seats_bought_in_august_2017_and_still_in_term_bring_the_migration_service() {
    let held = [term("office-365-e3", 200, "2017-08-15", "2020-08-14")];
    let migration = ask("2020-07-01", &commercial(), &held).migration;
    assert_eq!(migration.level, MigrationLevel::Service);
    assert_eq!(rules_of(&migration.reasons), ["e4", "e14"]);
    assert_eq!(migration.reasons[0].evidence, day("2017-08-15"));
}

#[test]
fn case_5_200_seats_that_lapsed_and_were_bought_again_in_october_2017_bring_guidance_only() {
    let held = [
        term("office-365-e3", 200, "2016-09-15", "2017-09-14"),
        term("office-365-e3", 200, "2017-10-01", "2020-09-30"),
    ];
    let decision = ask("2020-07-01", &commercial(), &held);
    assert_eq!(
        mail(&decision),
        (Verdict::Eligible, MigrationLevel::Guidance)
    );
}

#[test]
fn case_6_the_entitlement_stops_with_the_subscription_and_resumes_with_it() {
    let lapsed = term("office-365-e3", 200, "2020-01-01", "2020-12-31");
    let renewed = term("office-365-e3", 200, "2021-02-01", "2022-01-31");
    let on = |day, held: &[_]| mail(&ask(day, &commercial(), held)).0;
    assert_eq!(
        on("2020-12-31", std::slice::from_ref(&lapsed)),
        Verdict::Eligible
    );
    assert_eq!(
        on("2021-01-01", std::slice::from_ref(&lapsed)),
        Verdict::NotEligible
    );
    assert_eq!(on("2021-02-01", &[lapsed, renewed]), Verdict::Eligible);
}

#[test]
fn case_7_a_school_with_200_paid_faculty_is_onboarded_and_only_its_faculty_count_for_migration() {
    let held = [
        held_by(Audience::Student, paid("office-365-a1", 1_000)),
        held_by(Audience::Faculty, paid("office-365-a3", 200)),
    ];
    let decision = ask("2020-07-01", &tenant(Segment::Education), &held);
    assert_eq!(
        mail(&decision),
        (Verdict::Eligible, MigrationLevel::Guidance)
    );
    assert_eq!(decision.migration.reasons[0].seen, Value::Seats(200));
}

#[test]
fn case_8_exchange_online_archiving_alone_qualifies_for_nothing() {
    let held = [paid("exchange-online-archiving", 900)];
    let decision = ask("2020-07-01", &commercial(), &held);
    for (name, service) in &decision.services {
        assert_eq!(service.verdict, Verdict::NotEligible, "{name}");
    }
    assert_eq!(decision.migration.level, MigrationLevel::None);
    let reason = &of(&decision, "exchange-online").reasons[0];
    assert_eq!(reason.rule.as_str(), "e10");
    assert_eq!(
        reason.change,
        Some(Change::BuyQualifyingPlan { seats: 150 })
    );
}

#[test]
fn case_8_exchange_online_archiving_through_e3_is_no_obstacle_and_adds_no_seats() {
    let with = |seats| {
        let held = [
            paid("exchange-online-archiving", 900),
            paid("office-365-e3", seats),
        ];
        mail(&ask("2021-12-01", &commercial(), &held))
    };
    assert_eq!(with(149), (Verdict::SelfServe, MigrationLevel::None));
    assert_eq!(with(150), (Verdict::Eligible, MigrationLevel::Guidance));
}

#[test]
fn case_9_a_tenant_of_21vianet_is_pointed_to_its_operator_whatever_it_holds() {
    for cloud in [Cloud::TwentyOneVianet, Cloud::Dedicated] {
        let facts = TenantFacts {
            cloud,
            ..tenant(Segment::Isv)
        };
        let decision = ask("2020-07-01", &facts, &[paid("microsoft-365-e5", 50_000)]);
        assert_eq!(decision.migration.level, MigrationLevel::None);
        assert!(!decision.additional_benefit);
        assert_eq!(decision.services.len(), 18, "every service of 2020");
        for service in decision.services.values() {
            assert_eq!(service.verdict, Verdict::NotEligible);
            assert_eq!(rules_of(&service.reasons), ["e10"]);
            assert_eq!(
                service.reasons[0].change,
                Some(Change::AskYourCloudOperator)
            );
        }
    }
}

#[test]
fn case_10_500_trial_seats_of_e1_count_in_june_2020_and_not_in_september() {
    let held = [trial("office-365-e1", 500)];
    let june = ask("2020-06-15", &commercial(), &held);
    assert_eq!(
        rules_of(&of(&june, "exchange-online").reasons),
        ["e1", "e9"]
    );
    assert_eq!(mail(&june), (Verdict::Eligible, MigrationLevel::Service));
    let september = ask("2020-09-15", &commercial(), &held);
    assert_eq!(
        mail(&september),
        (Verdict::NotEligible, MigrationLevel::None)
    );
    let reason = &of(&september, "exchange-online").reasons[0];
    assert_eq!(reason.rule.as_str(), "e9");
    assert_eq!(
        reason.change,
        Some(Change::PaidInsteadOfTrial {
            plan: "office-365-e1".parse().unwrap()
        })
    );
}

#[test]
fn case_11_60_seats_of_the_us_government_are_enough_in_february_2020_and_not_in_2021() {
    let held = [paid("office-365-g3", 60)];
    let february = ask("2020-02-15", &us_government(), &held);
    assert_eq!(
        mail(&february),
        (Verdict::Eligible, MigrationLevel::Guidance)
    );
    let later = ask("2021-07-01", &us_government(), &held);
    assert_eq!(mail(&later), (Verdict::SelfServe, MigrationLevel::None));
    let reason = &of(&later, "exchange-online").reasons[0];
    assert_eq!(reason.rule.as_str(), "e6");
    assert_eq!(reason.change, Some(Change::MoreSeats { missing: 90 }));
}

#[test]
fn case_12_a_software_vendor_with_5_seats_gets_app_assure_and_nothing_else() {
    for on in ["2020-07-01", "2021-07-01"] {
        let decision = ask(on, &tenant(Segment::Isv), &[paid("microsoft-365-e3", 5)]);
        assert_eq!(verdict(&decision, "app-assure"), Verdict::Eligible);
        assert_eq!(rules_of(&of(&decision, "app-assure").reasons), ["e8"]);
        assert_eq!(mail(&decision), (Verdict::SelfServe, MigrationLevel::None));
    }
}

#[test]
fn case_12_for_anyone_else_app_assure_has_the_ordinary_floor() {
    let decision = ask("2021-07-01", &commercial(), &[paid("microsoft-365-e3", 5)]);
    assert_eq!(verdict(&decision, "app-assure"), Verdict::SelfServe);
}

#[test]
fn case_13_the_additional_benefit_begins_at_20_000_seats() {
    let benefit = |seats| {
        let held = [paid("office-365-e3", seats)];
        ask("2020-07-01", &commercial(), &held).additional_benefit
    };
    assert!(!benefit(19_999));
    assert!(benefit(20_000));
}

#[test]
fn case_14_migration_is_not_assisted_in_korean_thai_and_vietnamese() {
    let without: Vec<_> = SpokenLanguage::ALL
        .iter()
        .filter(|spoken| !RULES.migration_language(**spoken))
        .collect();
    assert_eq!(
        without,
        [
            &SpokenLanguage::Korean,
            &SpokenLanguage::Thai,
            &SpokenLanguage::Vietnamese
        ]
    );
}

#[test]
fn students_of_a_no_cost_plan_move_along_with_faculty_only_from_the_named_systems_and_later() {
    let held = [
        held_by(Audience::Student, paid("office-365-a1", 1_000)),
        held_by(Audience::Faculty, paid("office-365-a3", 200)),
    ];
    let along = |on, systems: &[&str]| {
        let school = from_systems(tenant(Segment::Education), systems);
        let migration = ask(on, &school, &held).migration;
        assert_eq!(migration.level, MigrationLevel::Guidance);
        migration.students_along
    };
    assert!(along("2022-01-01", &["google-workspace"]));
    assert!(!along("2022-01-01", &["imap"]));
    assert!(!along("2022-01-01", &[]));
    assert!(!along("2021-12-31", &["google-workspace"]));
}
