//! What may open now, and what a closed phase waits for.

use std::collections::BTreeSet;

use process::plan::{
    GateState, Phase, Plan, TaskStates, Track, Verification, gate_state, open_now,
};
use process::state::{OwnerKind, TaskState};

use crate::playbooks::*;

fn exchange_plan() -> Plan {
    let core = with_enable_gate(playbook(
        "core",
        Track::Core,
        &[],
        vec![
            task("core-assess", Phase::Assess),
            task("core-repair", Phase::Remediate),
            task("core-domain", Phase::Enable),
        ],
    ));
    let exchange = playbook(
        "exchange-online",
        Track::Service,
        &["exchange-online"],
        vec![
            task("exchange-mx", Phase::Enable),
            needing(task("exchange-dlp", Phase::Enable), &["exchange-mx"]),
        ],
    );
    let adoption = playbook(
        "adoption",
        Track::Adoption,
        &[],
        vec![task("adoption-sponsor", Phase::Stakeholders)],
    );
    plan(
        &[core, exchange, adoption],
        &scope(&["exchange-online"], &[]),
    )
}

fn states(states: &[(&str, TaskState)]) -> TaskStates {
    states
        .iter()
        .map(|(task, state)| (name(task), *state))
        .collect()
}

fn verified(sides: &[OwnerKind]) -> BTreeSet<Verification> {
    sides
        .iter()
        .map(|by| Verification {
            playbook: "core".parse().unwrap(),
            opens: Phase::Enable,
            by: *by,
        })
        .collect()
}

const BOTH: [OwnerKind; 2] = [OwnerKind::Customer, OwnerKind::Specialist];

#[test]
fn on_day_one_core_and_adoption_open() {
    let open = open_now(&exchange_plan(), &TaskStates::new(), &BTreeSet::new());
    assert_eq!(open, names(&["core-assess", "adoption-sponsor"]));
}

#[test]
fn what_is_open_already_does_not_open_again() {
    let states = states(&[
        ("core-assess", TaskState::Open),
        ("adoption-sponsor", TaskState::Stuck),
    ]);
    assert!(open_now(&exchange_plan(), &states, &BTreeSet::new()).is_empty());
}

/// Case 56: remediation not jointly verified, Enable does not open.
#[test]
fn enable_does_not_open_until_both_sides_have_verified_remediation() {
    let plan = exchange_plan();
    let states = states(&[
        ("core-assess", TaskState::Done),
        ("core-repair", TaskState::Done),
        ("adoption-sponsor", TaskState::Done),
    ]);
    for (said, missing) in [
        (&[][..], &BOTH[..]),
        (&BOTH[..1], &BOTH[1..]),
        (&BOTH[1..], &BOTH[..1]),
    ] {
        assert!(open_now(&plan, &states, &verified(said)).is_empty());
        assert_eq!(
            gate_state(&plan.gates[0], &states, &verified(said)),
            GateState::Waits {
                tasks: vec![],
                verifications: missing.to_vec()
            }
        );
    }
    assert_eq!(
        open_now(&plan, &states, &verified(&BOTH)),
        names(&["core-domain"])
    );
    assert_eq!(
        gate_state(&plan.gates[0], &states, &verified(&BOTH)),
        GateState::Open
    );
}

#[test]
fn a_verification_does_not_stand_in_for_the_work() {
    let plan = exchange_plan();
    let states = states(&[
        ("core-assess", TaskState::Done),
        ("core-repair", TaskState::InReview),
    ]);
    assert_eq!(
        gate_state(&plan.gates[0], &states, &verified(&BOTH)),
        GateState::Waits {
            tasks: names(&["core-repair"]),
            verifications: vec![]
        }
    );
}

#[test]
fn a_representative_verifies_in_its_customers_place_and_a_partner_does_not() {
    let plan = exchange_plan();
    let states = states(&[
        ("core-assess", TaskState::Done),
        ("core-repair", TaskState::Done),
    ]);
    let with = |side| verified(&[side, OwnerKind::Specialist]);
    let gate = &plan.gates[0];
    assert_eq!(
        gate_state(gate, &states, &with(OwnerKind::Representative)),
        GateState::Open
    );
    assert_ne!(
        gate_state(gate, &states, &with(OwnerKind::Partner)),
        GateState::Open
    );
}

#[test]
fn a_core_gate_holds_the_services_and_never_adoption() {
    let held = &exchange_plan().gates[0].holds;
    assert_eq!(
        held,
        &names(&["core-domain", "exchange-mx", "exchange-dlp"])
    );
}

/// Case 18: a DLP task before MX points to the service is blocked by ordering.
#[test]
fn dlp_does_not_open_before_mx_points_to_the_service() {
    let plan = exchange_plan();
    let mut states = states(&[
        ("core-assess", TaskState::Done),
        ("core-repair", TaskState::Done),
        ("core-domain", TaskState::Done),
        ("adoption-sponsor", TaskState::Done),
        ("exchange-mx", TaskState::Open),
    ]);
    assert!(open_now(&plan, &states, &verified(&BOTH)).is_empty());
    states.insert(name("exchange-mx"), TaskState::Done);
    assert_eq!(
        open_now(&plan, &states, &verified(&BOTH)),
        names(&["exchange-dlp"])
    );
}

/// Case 55: deployed outside the guidance: a recorded deviation, and the engagement continues.
#[test]
fn a_deviation_counts_as_finished_and_the_engagement_continues() {
    let states = states(&[
        ("core-assess", TaskState::Deviated),
        ("adoption-sponsor", TaskState::Open),
    ]);
    assert_eq!(
        open_now(&exchange_plan(), &states, &BTreeSet::new()),
        names(&["core-repair"])
    );
}

#[test]
fn nothing_more_opens_behind_a_task_that_was_opened_again() {
    let mut plan = exchange_plan();
    // Without the gate, so that only the order can hold.
    plan.gates.clear();
    let states = states(&[
        ("core-assess", TaskState::Open),
        ("core-repair", TaskState::NotApplicable),
        ("core-domain", TaskState::Done),
        ("adoption-sponsor", TaskState::Done),
    ]);
    assert_eq!(planned(&plan, "exchange-mx").needs, names(&["core-domain"]));
    assert!(open_now(&plan, &states, &BTreeSet::new()).is_empty());
}

#[test]
fn a_plan_worked_through_opens_every_task_exactly_once() {
    let plan = exchange_plan();
    let mut now = TaskStates::new();
    let mut order = vec![];
    loop {
        let opening = open_now(&plan, &now, &verified(&BOTH));
        let Some(first) = opening.first() else { break };
        now.insert(first.clone(), TaskState::Done);
        order.push(first.clone());
    }
    assert_eq!(order.len(), plan.tasks.len());
}

#[test]
fn a_task_that_nothing_was_found_for_takes_no_time_and_holds_nothing() {
    let core = |repair| {
        let tasks = vec![
            task("core-assess", Phase::Assess),
            taking(repair, 30),
            task("core-domain", Phase::Enable),
        ];
        let core = with_enable_gate(playbook("core", Track::Core, &[], tasks));
        plan(&[core], &scope(&[], &[]))
    };
    let repair = || task("core-repair", Phase::Remediate);
    let (called, always) = (core(on_finding(repair())), core(repair()));
    let domain = |plan: &Plan| planned(plan, "core-domain").start;
    assert!(domain(&called) < domain(&always));

    let assessed = states(&[("core-assess", TaskState::Done)]);
    let mut untouched = called.untouched();
    assert_eq!(
        untouched,
        states(&[("core-repair", TaskState::NotApplicable)])
    );
    untouched.extend(assessed);
    let open = open_now(&called, &untouched, &verified(&BOTH));
    assert_eq!(open, names(&["core-domain"]));
    // Once something was found, it holds what comes after it.
    untouched.insert(name("core-repair"), TaskState::Open);
    let waits = gate_state(&called.gates[0], &untouched, &verified(&BOTH));
    let GateState::Waits { tasks, .. } = waits else {
        panic!("{waits:?}");
    };
    assert_eq!(tasks, names(&["core-repair"]));
}
