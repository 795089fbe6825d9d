//! What waits for what: phases, core before services, migration last, adoption beside.

use process::plan::{Phase, Plan, PlanError, Playbook, Track, lay_out};
use proptest::prelude::*;

use crate::playbooks::*;

/// Whether `task` waits for `earlier`, directly or not.
fn waits(plan: &Plan, task: &str, earlier: &str) -> bool {
    planned(plan, task)
        .needs
        .iter()
        .any(|need| need.as_str() == earlier || waits(plan, need.as_str(), earlier))
}

fn core() -> Playbook {
    playbook(
        "core",
        Track::Core,
        &[],
        vec![
            task("core-kickoff", Phase::Initiate),
            task("core-network", Phase::Assess),
            task("core-repair", Phase::Remediate),
            task("core-domain", Phase::Enable),
        ],
    )
}

fn exchange() -> Playbook {
    playbook(
        "exchange-online",
        Track::Service,
        &["exchange-online"],
        vec![
            task("exchange-goals", Phase::Initiate),
            task("exchange-assess", Phase::Assess),
            task("exchange-repair", Phase::Remediate),
            task("exchange-mx", Phase::Enable),
            needing(task("exchange-dlp", Phase::Enable), &["exchange-mx"]),
        ],
    )
}

fn teams() -> Playbook {
    playbook(
        "teams",
        Track::Service,
        &["teams"],
        vec![
            task("teams-repair", Phase::Remediate),
            task("teams-ports", Phase::Enable),
        ],
    )
}

fn mail() -> Playbook {
    playbook(
        "mail-migration",
        Track::Migration,
        &["exchange-online"],
        vec![
            task("mail-inventory", Phase::Assess),
            task("mail-test-wave", Phase::Migrate),
        ],
    )
}

fn adoption() -> Playbook {
    playbook(
        "adoption",
        Track::Adoption,
        &[],
        vec![
            task("adoption-sponsor", Phase::Stakeholders),
            needing(
                task("adoption-training", Phase::Training),
                &["adoption-sponsor"],
            ),
        ],
    )
}

fn everything() -> Plan {
    plan(
        &[adoption(), mail(), teams(), exchange(), core()],
        &scope(&["exchange-online", "teams"], &[]),
    )
}

#[test]
fn phases_of_a_line_open_in_order() {
    let plan = everything();
    for pair in ["core-kickoff", "core-network", "core-repair", "core-domain"].windows(2) {
        assert_eq!(planned(&plan, pair[1]).needs, names(&[pair[0]]));
    }
    assert!(waits(&plan, "exchange-mx", "exchange-repair"));
}

#[test]
fn core_onboarding_gates_every_task_of_every_service() {
    let plan = everything();
    for task in &plan.tasks {
        if matches!(task.track, Track::Service | Track::Migration) {
            assert!(waits(&plan, task.name.as_str(), "core-kickoff"));
            if task.phase >= Phase::Enable {
                assert!(waits(&plan, task.name.as_str(), "core-domain"));
            }
        }
    }
}

#[test]
fn a_service_is_assessed_beside_core_not_after_it() {
    let plan = everything();
    assert_eq!(
        planned(&plan, "exchange-goals").needs,
        names(&["core-kickoff"])
    );
    assert!(!waits(&plan, "exchange-assess", "core-network"));
    assert!(waits(&plan, "exchange-repair", "core-network"));
    assert!(!waits(&plan, "exchange-repair", "core-repair"));
}

#[test]
fn one_service_does_not_hold_up_another() {
    let plan = everything();
    assert!(!waits(&plan, "teams-ports", "exchange-repair"));
    assert!(!waits(&plan, "exchange-mx", "teams-repair"));
}

#[test]
fn migration_waits_for_the_onboarding_of_the_service_it_moves_to_and_no_other() {
    let plan = everything();
    assert!(waits(&plan, "mail-test-wave", "exchange-dlp"));
    assert!(!waits(&plan, "mail-test-wave", "teams-ports"));
    assert!(!waits(&plan, "mail-inventory", "exchange-assess"));
}

#[test]
fn what_a_service_does_after_its_migration_does_not_hold_the_migration_up() {
    let mut exchange = exchange();
    exchange.tasks.push(needing(
        task("exchange-clean-up", Phase::Migrate),
        &["mail-test-wave"],
    ));
    let plan = plan(
        &[core(), exchange, mail()],
        &scope(&["exchange-online"], &[]),
    );
    assert!(waits(&plan, "exchange-clean-up", "mail-test-wave"));
}

#[test]
fn adoption_starts_on_day_one_beside_core() {
    let plan = everything();
    let sponsor = planned(&plan, "adoption-sponsor");
    assert!(sponsor.needs.is_empty());
    assert_eq!(sponsor.start, plan.start);
    assert_eq!(
        planned(&plan, "adoption-training").needs,
        names(&["adoption-sponsor"])
    );
}

#[test]
fn adoption_that_waits_for_onboarding_is_refused() {
    let mut late = adoption();
    late.tasks[0] = needing(late.tasks[0].clone(), &["core-domain"]);
    let refused = lay_out(
        &[core(), late],
        &scope(&[], &[]),
        MONDAY,
        &calendars(&[], &[]),
    );
    assert_eq!(
        refused,
        Err(PlanError::AdoptionWaits {
            task: name("adoption-sponsor"),
            need: name("core-domain"),
        })
    );
}

#[test]
fn a_circle_is_refused_and_names_who_is_in_it() {
    let circle = playbook(
        "core",
        Track::Core,
        &[],
        vec![
            task("before", Phase::Initiate),
            // Its own need is against the order of the phases.
            needing(task("early", Phase::Assess), &["late"]),
            task("late", Phase::Enable),
            task("behind", Phase::Migrate),
        ],
    );
    let refused = lay_out(&[circle], &scope(&[], &[]), MONDAY, &calendars(&[], &[]));
    assert_eq!(
        refused,
        Err(PlanError::Circle {
            tasks: names(&["early", "late"])
        })
    );
}

#[test]
fn a_need_that_follows_from_another_is_not_repeated() {
    let plan = everything();
    assert_eq!(
        planned(&plan, "exchange-dlp").needs,
        names(&["exchange-mx"]),
        "everything else that DLP waits for, MX waits for already"
    );
}

#[test]
fn the_order_of_the_playbooks_changes_no_date() {
    let one = everything();
    let other = plan(
        &[core(), exchange(), teams(), mail(), adoption()],
        &scope(&["exchange-online", "teams"], &[]),
    );
    for task in &one.tasks {
        let again = planned(&other, task.name.as_str());
        assert_eq!((task.start, task.end), (again.start, again.end));
    }
}

proptest! {
    /// Whatever applies, every task of the plan comes after all it waits for.
    #[test]
    fn no_task_is_planned_before_what_it_waits_for_is_over(
        with_exchange: bool,
        with_teams: bool,
        days in proptest::collection::vec(0_u16..6, 13),
    ) {
        let mut playbooks = [adoption(), mail(), teams(), exchange(), core()];
        let tasks = playbooks.iter_mut().flat_map(|playbook| &mut playbook.tasks);
        for (task, days) in tasks.zip(days) {
            *task = taking(task.clone(), days);
        }
        let services: Vec<&str> = [(with_exchange, "exchange-online"), (with_teams, "teams")]
            .into_iter()
            .filter_map(|(with, service)| with.then_some(service))
            .collect();
        let plan = plan(&playbooks, &scope(&services, &[]));
        let mut seen = std::collections::BTreeSet::new();
        for task in &plan.tasks {
            for need in &task.needs {
                prop_assert!(seen.contains(need));
                let need = planned(&plan, need.as_str());
                if need.working_days.likely == 0 {
                    prop_assert!(need.end <= task.start);
                } else {
                    prop_assert!(need.end < task.start);
                }
            }
            seen.insert(task.name.clone());
        }
    }
}
