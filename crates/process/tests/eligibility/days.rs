//! The days on which an answer changes, from both sides.

use process::eligibility::{Change, MigrationLevel, Segment, TenantFacts, Value, Verdict};
use rstest::rstest;

use crate::tenant::{
    ask, commercial, day, in_country, mail, of, paid, rules_of, tenant, term, trial, us_government,
    verdict,
};

#[rstest]
#[case("2015-01-01", "2020", 18)]
#[case("2021-05-31", "2020", 18)]
#[case("2021-06-01", "2021", 22)]
#[case("2040-01-01", "2021", 22)]
fn every_service_of_the_rule_set_in_force_is_answered(
    #[case] on: &str,
    #[case] rule_set: &str,
    #[case] services: usize,
) {
    let decision = ask(on, &commercial(), &[]);
    assert_eq!(decision.rule_set.0, rule_set);
    assert_eq!(decision.services.len(), services);
}

#[rstest]
#[case(0, Verdict::NotEligible)]
#[case(1, Verdict::SelfServe)]
#[case(149, Verdict::SelfServe)]
#[case(150, Verdict::Eligible)]
#[case(151, Verdict::Eligible)]
fn the_floor_is_150_seats(#[case] seats: u64, #[case] expected: Verdict) {
    let decision = ask("2021-03-01", &commercial(), &[paid("office-365-e3", seats)]);
    assert_eq!(mail(&decision).0, expected);
}

#[rstest]
#[case("2019-12-31", Verdict::NotEligible)]
#[case("2020-01-01", Verdict::Eligible)]
#[case("2020-12-31", Verdict::Eligible)]
#[case("2021-01-01", Verdict::NotEligible)]
fn a_subscription_is_current_on_its_first_and_its_last_day(
    #[case] on: &str,
    #[case] expected: Verdict,
) {
    let held = [term("office-365-e3", 150, "2020-01-01", "2020-12-31")];
    assert_eq!(mail(&ask(on, &commercial(), &held)).0, expected);
}

#[test]
fn an_ended_subscription_is_to_be_renewed_and_a_future_one_awaited() {
    let held = [
        term("office-365-e3", 500, "2019-01-01", "2019-12-31"),
        term("office-365-e5", 500, "2021-01-01", "2021-12-31"),
    ];
    let decision = ask("2020-07-01", &commercial(), &held);
    assert_eq!(
        mail(&decision),
        (Verdict::NotEligible, MigrationLevel::None)
    );
    let reasons = &of(&decision, "exchange-online").reasons;
    assert_eq!(rules_of(reasons), ["e2", "e2"]);
    assert_eq!(reasons[0].seen, Value::Day(day("2019-12-31")));
    assert_eq!(reasons[0].evidence, day("2019-12-31"));
    assert_eq!(
        reasons[0].change,
        Some(Change::RenewSubscription {
            plan: "office-365-e3".parse().unwrap(),
            ended: day("2019-12-31")
        })
    );
    assert_eq!(
        reasons[1].change,
        Some(Change::WaitForStart {
            plan: "office-365-e5".parse().unwrap(),
            starts: day("2021-01-01")
        })
    );
}

#[rstest]
#[case("2021-09-30", Verdict::SelfServe, 100)]
#[case("2021-10-01", Verdict::Eligible, 180)]
fn two_plans_add_up_from_october_2021(
    #[case] on: &str,
    #[case] expected: Verdict,
    #[case] seen: u64,
) {
    let held = [paid("office-365-e3", 100), paid("office-365-e1", 80)];
    let decision = ask(on, &commercial(), &held);
    let exchange = of(&decision, "exchange-online");
    assert_eq!(exchange.verdict, expected);
    assert_eq!(exchange.reasons[0].seen, Value::Seats(seen));
}

#[test]
fn before_that_the_larger_of_two_plans_counts_alone_and_is_named() {
    let held = [paid("office-365-e1", 80), paid("office-365-e3", 160)];
    let decision = ask("2021-09-30", &commercial(), &held);
    assert_eq!(of(&decision, "exchange-online").counted, [held[1].clone()]);
}

#[test]
fn plans_without_the_service_never_add_to_it() {
    let held = [paid("office-365-e3", 100), paid("intune", 5_000)];
    let decision = ask("2021-12-01", &commercial(), &held);
    assert_eq!(verdict(&decision, "exchange-online"), Verdict::SelfServe);
    assert_eq!(verdict(&decision, "intune"), Verdict::Eligible);
}

#[test]
fn several_subscriptions_of_one_plan_add_up_at_any_time() {
    let held = [paid("office-365-e3", 100), paid("office-365-e3", 50)];
    let decision = ask("2020-07-01", &commercial(), &held);
    assert_eq!(mail(&decision).0, Verdict::Eligible);
    assert_eq!(of(&decision, "exchange-online").counted.len(), 2);
}

#[test]
fn a_plan_under_its_old_name_and_its_new_one_is_one_plan() {
    let held = [
        paid("office-365-proplus", 100),
        paid("microsoft-365-apps-for-enterprise", 50),
    ];
    let decision = ask("2020-07-01", &commercial(), &held);
    assert_eq!(verdict(&decision, "microsoft-365-apps"), Verdict::Eligible);
}

#[rstest]
#[case("2020-02-29", 49, Verdict::SelfServe)]
#[case("2020-02-29", 50, Verdict::Eligible)]
#[case("2020-03-01", 50, Verdict::SelfServe)]
#[case("2020-03-01", 149, Verdict::SelfServe)]
#[case("2020-03-01", 150, Verdict::Eligible)]
fn the_floor_of_the_us_government_rose_in_march_2020(
    #[case] on: &str,
    #[case] seats: u64,
    #[case] expected: Verdict,
) {
    let decision = ask(on, &us_government(), &[paid("office-365-g3", seats)]);
    assert_eq!(mail(&decision).0, expected);
}

#[test]
fn a_government_in_the_public_cloud_is_the_united_states_by_country_or_else_by_plan() {
    let government = tenant(Segment::Government);
    let in_ = |country| TenantFacts {
        segment: Segment::Government,
        ..in_country(country)
    };
    let on = "2020-02-15";
    let (g3, e3) = ([paid("office-365-g3", 60)], [paid("office-365-e3", 60)]);
    assert_eq!(mail(&ask(on, &government, &g3)).0, Verdict::Eligible);
    assert_eq!(mail(&ask(on, &government, &e3)).0, Verdict::SelfServe);
    assert_eq!(mail(&ask(on, &in_("US"), &e3)).0, Verdict::Eligible);
    assert_eq!(mail(&ask(on, &in_("GB"), &e3)).0, Verdict::SelfServe);
}

#[rstest]
#[case("office-365-e1", "2020-02-29", Verdict::NotEligible)]
#[case("office-365-e1", "2020-03-01", Verdict::Eligible)]
#[case("office-365-g1", "2020-08-31", Verdict::Eligible)]
#[case("office-365-e1", "2020-09-01", Verdict::NotEligible)]
#[case("office-365-e3", "2020-06-01", Verdict::NotEligible)]
fn trials_count_only_of_the_excepted_plans_and_days(
    #[case] plan: &str,
    #[case] on: &str,
    #[case] expected: Verdict,
) {
    let decision = ask(on, &commercial(), &[trial(plan, 500)]);
    assert_eq!(mail(&decision).0, expected);
}

#[rstest]
#[case("IN", "2021-04-30", Verdict::NotEligible)]
#[case("IN", "2021-05-01", Verdict::Eligible)]
#[case("BR", "2021-06-30", Verdict::Eligible)]
#[case("BR", "2021-07-01", Verdict::NotEligible)]
#[case("DE", "2021-05-15", Verdict::NotEligible)]
fn trials_of_e1_count_in_india_and_brazil_in_may_and_june_2021(
    #[case] country: &str,
    #[case] on: &str,
    #[case] expected: Verdict,
) {
    let decision = ask(on, &in_country(country), &[trial("office-365-e1", 500)]);
    assert_eq!(mail(&decision).0, expected);
}

#[test]
fn an_excepted_trial_must_itself_be_current() {
    let mut ended = trial("office-365-e1", 500);
    ended.end = day("2020-05-31");
    let decision = ask("2020-06-01", &commercial(), &[ended]);
    assert_eq!(mail(&decision).0, Verdict::NotEligible);
}

#[rstest]
#[case("2017-08-31", 200, Segment::Commercial, MigrationLevel::Service)]
#[case("2017-09-01", 200, Segment::Commercial, MigrationLevel::Guidance)]
#[case("2017-08-31", 149, Segment::Commercial, MigrationLevel::None)]
#[case("2017-08-31", 150, Segment::Commercial, MigrationLevel::Service)]
#[case("2017-08-31", 200, Segment::Government, MigrationLevel::Guidance)]
fn earlier_terms_keep_their_floor_for_commercial_plans_begun_before_september_2017(
    #[case] start: &str,
    #[case] seats: u64,
    #[case] segment: Segment,
    #[case] expected: MigrationLevel,
) {
    let held = [term("office-365-e3", seats, start, "2020-12-31")];
    let decision = ask("2020-07-01", &tenant(segment), &held);
    assert_eq!(decision.migration.level, expected);
}

#[test]
fn seats_added_after_an_earlier_term_do_not_share_its_floor() {
    let held = [
        term("office-365-e3", 100, "2017-08-01", "2020-12-31"),
        term("office-365-e3", 100, "2018-08-01", "2020-12-31"),
    ];
    let migration = ask("2020-07-01", &commercial(), &held).migration;
    assert_eq!(migration.level, MigrationLevel::Guidance);
}

#[test]
fn azure_information_protection_p1_brought_a_guide_in_2020_and_guidance_in_2021() {
    let held = [paid("azure-information-protection-p1", 400)];
    let in_2020 = ask("2020-07-01", &commercial(), &held);
    let aip = of(&in_2020, "azure-information-protection");
    assert_eq!(aip.verdict, Verdict::SelfServe);
    assert_eq!(rules_of(&aip.reasons), ["e12"]);
    assert_eq!(aip.counted, held);
    let in_2021 = ask("2021-07-01", &commercial(), &held);
    assert_eq!(
        verdict(&in_2021, "azure-information-protection"),
        Verdict::Eligible
    );
}

#[test]
fn azure_information_protection_p2_brought_guidance_in_2020_alone_or_inside_e5() {
    for plan in ["azure-information-protection-p2", "microsoft-365-e5"] {
        let decision = ask("2020-07-01", &commercial(), &[paid(plan, 150)]);
        assert_eq!(
            verdict(&decision, "azure-information-protection"),
            Verdict::Eligible,
            "{plan}"
        );
    }
}

#[test]
fn a_plan_listed_only_later_does_not_qualify_before() {
    let held = [paid("office-365-f3", 500)];
    let before = ask("2021-05-31", &commercial(), &held);
    assert_eq!(mail(&before).0, Verdict::NotEligible);
    assert_eq!(
        mail(&ask("2021-06-01", &commercial(), &held)).0,
        Verdict::Eligible
    );
}
