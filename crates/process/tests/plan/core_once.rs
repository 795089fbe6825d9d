//! Core onboarding is done once per tenant (S2): a further plan asks for none of it that another one
//! has finished, and nothing waits for it there.

use std::collections::{BTreeMap, BTreeSet};

use process::identity::EngagementId;
use process::plan::{
    CoreDone, GateState, LeftOutTask, MeetingDefinition, MeetingKind, Phase, Plan, Playbook, Scope,
    Track, Verification, WhyNot, gate_state, open_now,
};
use process::state::OwnerKind::{self, Customer, Specialist};

use crate::playbooks::*;

const CORE: [&str; 4] = ["core-people", "core-network", "core-clients", "core-domain"];

fn meeting(text: &str, phase: Phase, day: u16) -> MeetingDefinition {
    MeetingDefinition {
        name: name(text),
        kind: if text == "kickoff" {
            MeetingKind::Kickoff
        } else {
            MeetingKind::Workshop
        },
        phase,
        minutes: 60,
        day,
        attended_by: (text == "success").then(|| name("adoption-success")),
    }
}

/// Core with a task in every phase, of two days each, and Exchange Online assessed and enabled.
fn playbooks() -> Vec<Playbook> {
    let [people, network, clients, domain] = CORE;
    let mut core = with_enable_gate(playbook(
        "core",
        Track::Core,
        &[],
        vec![
            task(people, Phase::Initiate),
            task(network, Phase::Assess),
            task(clients, Phase::Remediate),
            task(domain, Phase::Enable),
        ],
    ));
    core.meetings = vec![
        meeting("kickoff", Phase::Initiate, 0),
        meeting("assessment", Phase::Assess, 2),
        meeting("success", Phase::Remediate, 3),
        meeting("remediation", Phase::Remediate, 3),
        meeting("enabling", Phase::Enable, 3),
        meeting("late", Phase::Enable, 6),
    ];
    let exchange = playbook(
        "exchange",
        Track::Service,
        &["exchange-online"],
        vec![
            task("exchange-flow", Phase::Assess),
            task("exchange-mx", Phase::Enable),
        ],
    );
    let adoption = playbook(
        "adoption",
        Track::Adoption,
        &[],
        vec![task("adoption-success", Phase::Scenarios)],
    );
    vec![core, exchange, adoption]
}

fn earlier() -> EngagementId {
    "0198c7a1-5f00-7000-8000-000000000001".parse().unwrap()
}

fn verified(by: &[OwnerKind]) -> BTreeSet<Verification> {
    let said = |by: &OwnerKind| Verification {
        playbook: "core".parse().unwrap(),
        opens: Phase::Enable,
        by: *by,
    };
    by.iter().map(said).collect()
}

/// A further plan for Exchange Online, with this of core done in an earlier one.
fn further(done: &[&str], said: &[OwnerKind]) -> Plan {
    let tasks = done.iter().map(|task| (name(task), earlier()));
    let scope = Scope {
        core_done: CoreDone {
            tasks: tasks.collect(),
            verified: verified(said),
        },
        ..scope(&["exchange-online"], &[])
    };
    plan(&playbooks(), &scope)
}

fn meetings(plan: &Plan) -> Vec<&str> {
    let meetings = plan.meetings.iter();
    meetings.map(|meeting| meeting.name.as_str()).collect()
}

#[test]
fn the_first_plan_holds_all_of_core() {
    let plan = further(&[], &[]);
    assert!(CORE.iter().all(|task| task_names(&plan).contains(task)));
    assert_eq!(plan.left_out, []);
    assert_eq!(plan.meetings.len(), 6);
    assert_eq!(plan.gates.len(), 1);
}

#[test]
fn a_plan_after_a_finished_core_begins_with_its_service() {
    let plan = further(&CORE, &[Customer, Specialist]);
    assert_eq!(
        task_names(&plan),
        ["exchange-flow", "exchange-mx", "adoption-success"]
    );
    let out = |task: &str| LeftOutTask {
        name: name(task),
        playbook: "core".parse().unwrap(),
        why_not: WhyNot::DoneInAnotherPlan {
            engagement: earlier(),
        },
    };
    assert_eq!(plan.left_out, CORE.map(out));
    assert_eq!(planned(&plan, "exchange-flow").start, MONDAY);
    assert_eq!(plan.gates, [], "both sides said so in the earlier plan");
    let open = open_now(&plan, &BTreeMap::new(), &BTreeSet::new());
    assert_eq!(open, names(&["exchange-flow", "adoption-success"]));
}

#[test]
fn what_is_still_open_of_core_is_in_the_plan_and_gates_its_service() {
    let plan = further(&CORE[..3], &[Customer, Specialist]);
    assert!(task_names(&plan).contains(&"core-domain"));
    assert_eq!(
        planned(&plan, "exchange-mx").needs,
        names(&["core-domain", "exchange-flow"])
    );
    let open = open_now(&plan, &BTreeMap::new(), &BTreeSet::new());
    assert_eq!(
        open,
        names(&["core-domain", "exchange-flow", "adoption-success"])
    );
}

#[test]
fn a_gate_asks_only_the_sides_that_have_not_spoken() {
    let plan = further(&CORE, &[Customer]);
    assert_eq!(plan.gates[0].waits_for, []);
    assert_eq!(plan.gates[0].verified_by, [Specialist]);
    let waits = GateState::Waits {
        tasks: vec![],
        verifications: vec![Specialist],
    };
    let state = gate_state(&plan.gates[0], &BTreeMap::new(), &BTreeSet::new());
    assert_eq!(state, waits);
}

#[test]
fn a_gate_with_new_work_before_it_asks_both_sides_again() {
    let plan = further(
        &["core-people", "core-network", "core-domain"],
        &[Customer, Specialist],
    );
    assert_eq!(plan.gates[0].waits_for, names(&["core-clients"]));
    assert_eq!(plan.gates[0].verified_by, [Customer, Specialist]);
}

#[test]
fn meetings_about_core_alone_are_not_proposed_again() {
    // Two days of assessing and two of enabling: what the series has later is after all of it.
    let plan = further(&CORE, &[Customer, Specialist]);
    assert_eq!(
        meetings(&plan),
        ["kickoff", "assessment", "success", "enabling"]
    );
}

#[test]
fn only_core_is_left_out() {
    let mut scope = scope(&["exchange-online"], &[]);
    scope.core_done.tasks = [(name("exchange-flow"), earlier())].into();
    let plan = plan(&playbooks(), &scope);
    assert!(task_names(&plan).contains(&"exchange-flow"));
    assert_eq!(plan.left_out, []);
}
