//! Rules that do not fit together are refused as a whole, each fault named.

use process::eligibility::{Rules, RulesFault, RulesFiles, Tenants};

use crate::tenant::{RULES, day, files, service};

/// The faults of the shipped catalog after one change to it.
fn faults_after(change: impl FnOnce(&mut RulesFiles)) -> Vec<RulesFault> {
    let mut files = files();
    change(&mut files);
    Rules::new(files).unwrap_err().0
}

#[test]
fn the_shipped_catalog_lists_every_eligible_plan_of_both_years() {
    // 65 plans stand in the list of 2020. In 2021 three F3 plans, Teams Rooms, Azure Information
    // Protection P1 and A5 Security come in, and two plans of Skype for Business go.
    let listed = |rule_set: &str| {
        let licences = RULES.licences().iter();
        licences
            .filter(|licence| licence.eligible_in.iter().any(|name| name.0 == rule_set))
            .count()
    };
    assert_eq!((listed("2020"), listed("2021")), (65, 66));
}

#[test]
fn every_row_names_its_source() {
    let RulesFiles {
        licences, services, ..
    } = files();
    for licence in licences.licence {
        assert!(!licence.source.is_empty(), "{}", licence.plan);
        assert!(!licence.services_source.is_empty(), "{}", licence.plan);
    }
    for service in services.service {
        assert!(!service.source.is_empty(), "{}", service.name);
    }
}

#[test]
fn every_service_is_in_an_eligible_plan_of_each_of_its_rule_sets() {
    for service in RULES.services() {
        for rule_set in &service.rule_sets {
            let reachable = service.with_every_plan
                || RULES.licences().iter().any(|licence| {
                    licence.services.contains(&service.name)
                        && licence.eligible_in.contains(rule_set)
                });
            assert!(reachable, "{} in {rule_set}", service.name);
        }
    }
}

#[test]
fn an_unknown_service_in_a_plan_is_found() {
    let faults = faults_after(|files| {
        files.licences.licence[0]
            .services
            .insert(service("pigeon-post"));
    });
    assert_eq!(
        faults[0].to_string(),
        "plan microsoft-365-e3 contains pigeon-post, which is not in the list of services"
    );
}

#[test]
fn a_plan_named_twice_is_found_even_by_its_other_name() {
    let faults = faults_after(|files| {
        let plan = files.licences.licence[1].plan.clone();
        files.licences.licence[0].also_called.push(plan);
    });
    assert_eq!(
        faults,
        [RulesFault::PlanTwice("microsoft-365-e5".parse().unwrap())]
    );
}

#[test]
fn an_unknown_rule_set_is_found() {
    let faults = faults_after(|files| {
        files.eligibility.rule_set[1].name.0 = "2022".to_owned();
    });
    assert!(faults.iter().all(|fault| matches!(
        fault,
        RulesFault::UnknownRuleSet { rule_set, .. } if rule_set.0 == "2021"
    )));
}

#[test]
fn an_exception_for_a_plan_that_is_not_listed_or_goes_by_another_name_is_found() {
    for name in ["office-365-e9", "office-365-us-government-g1"] {
        let faults = faults_after(|files| {
            let exception = &mut files.eligibility.trial_exception[0];
            exception.plans.insert(name.parse().unwrap());
        });
        assert_eq!(
            faults,
            [RulesFault::UnknownPlan {
                place: "trial_exception".to_owned(),
                plan: name.parse().unwrap()
            }]
        );
    }
}

#[test]
fn a_day_without_a_rule_set_is_found() {
    let faults = faults_after(|files| {
        files.eligibility.rule_set[1].from = Some(day("2021-06-03"));
    });
    assert_eq!(
        faults,
        [RulesFault::NoneOnADay {
            rows: "rule_set",
            day: day("2021-06-01")
        }]
    );
}

#[test]
fn rules_that_stop_one_day_are_found() {
    let faults = faults_after(|files| {
        files.eligibility.counting[1].until = Some(day("2029-12-31"));
    });
    assert_eq!(
        faults,
        [RulesFault::NoneOnADay {
            rows: "counting",
            day: day("2030-01-01")
        }]
    );
}

#[test]
fn two_floors_for_the_same_tenants_on_one_day_are_found() {
    let faults = faults_after(|files| {
        for floor in &mut files.eligibility.seat_floor {
            if floor.tenants == Tenants::UsGovernment && floor.until.is_some() {
                floor.until = Some(day("2020-03-10"));
            }
        }
    });
    assert_eq!(
        faults,
        [RulesFault::TwoOnOneDay {
            rows: "seat_floor",
            day: day("2020-03-01")
        }]
    );
}

#[test]
fn two_rows_that_hold_since_ever_are_found() {
    let faults = faults_after(|files| {
        files.eligibility.rule_set[1].from = None;
    });
    assert!(matches!(
        faults[..],
        [RulesFault::TwoOnOneDay {
            rows: "rule_set",
            ..
        }]
    ));
}

#[test]
fn a_row_that_ends_before_it_begins_is_found() {
    let faults = faults_after(|files| {
        files.eligibility.trial_exception[0].until = day("2020-01-01");
    });
    assert_eq!(
        faults,
        [RulesFault::EndsBeforeItBegins {
            rows: "trial_exception"
        }]
    );
}

#[test]
fn all_faults_are_told_at_once() {
    let faults = faults_after(|files| {
        files.licences.licence[0]
            .services
            .insert(service("pigeon-post"));
        files.eligibility.trial_exception[0].until = day("2020-01-01");
    });
    assert_eq!(faults.len(), 2);
}

#[test]
fn an_unknown_key_in_a_file_is_refused() {
    let text =
        "[[service]]\nname = \"a\"\ntitle = \"A\"\nrule_sets = []\nsource = \"x\"\nfloor = 1\n";
    let read: Result<process::eligibility::ServicesFile, _> = toml::from_str(text);
    assert!(read.unwrap_err().to_string().contains("floor"));
}
