//! Services that the customer deploys by itself, in one plan beside those the Center guides.

use std::collections::{BTreeMap, BTreeSet};

use process::plan::{
    GateState, MeetingDefinition, MeetingKind, Phase, Plan, Playbook, Track, WhyNot, gate_state,
    open_now,
};
use process::state::{OwnerKind, TaskState};
use proptest::prelude::*;

use crate::playbooks::*;

fn with_meeting(mut playbook: Playbook, text: &str, day: u16) -> Playbook {
    playbook.meetings.push(MeetingDefinition {
        name: name(text),
        kind: MeetingKind::Workshop,
        phase: Phase::Initiate,
        minutes: 60,
        day,
        attended_by: None,
    });
    playbook
}

/// A playbook of one service: assessed, reviewed by a Specialist, turned on behind a gate.
fn service(of: &str, services: &[&str]) -> Playbook {
    let tasks = vec![
        task(&format!("{of}-assess"), Phase::Assess),
        needing(
            with_specialist_only(by_specialist(task(
                &format!("{of}-review"),
                Phase::Remediate,
            ))),
            &[&format!("{of}-assess")],
        ),
        task(&format!("{of}-enable"), Phase::Enable),
    ];
    let playbook = with_enable_gate(playbook(of, Track::Service, services, tasks));
    with_meeting(playbook, &format!("{of}-workshop"), 5)
}

fn core() -> Playbook {
    let core = playbook(
        "core",
        Track::Core,
        &[],
        vec![
            with_specialist_only(task("core-kickoff", Phase::Initiate)),
            task("core-domain", Phase::Enable),
        ],
    );
    with_meeting(with_enable_gate(core), "kickoff", 0)
}

fn mail() -> Playbook {
    let tasks = vec![
        task("mail-pilot", Phase::Migrate),
        with_specialist_only(by_specialist(task("mail-schedule", Phase::Migrate))),
    ];
    playbook("mail", Track::Migration, &["exchange-online"], tasks)
}

fn adoption() -> Playbook {
    let tasks = vec![task("adoption-sponsor", Phase::Stakeholders)];
    playbook("adoption", Track::Adoption, &[], tasks)
}

fn playbooks() -> Vec<Playbook> {
    vec![
        core(),
        service("exchange", &["exchange-online"]),
        service("teams", &["teams"]),
        service("files", &["onedrive", "sharepoint-online"]),
        mail(),
        adoption(),
    ]
}

fn self_serve_tasks(plan: &Plan) -> Vec<&str> {
    let tasks = plan.tasks.iter().filter(|task| task.self_serve);
    tasks.map(|task| task.name.as_str()).collect()
}

fn meeting_names(plan: &Plan) -> Vec<&str> {
    let meetings = plan.meetings.iter();
    meetings.map(|meeting| meeting.name.as_str()).collect()
}

#[test]
fn a_service_that_is_not_guided_is_laid_out_without_meetings_beside_one_that_is() {
    let mixed = beside(scope(&["exchange-online"], &[]), &["teams"]);
    let plan = plan(&playbooks(), &mixed);
    assert_eq!(self_serve_tasks(&plan), ["teams-assess", "teams-enable"]);
    assert_eq!(meeting_names(&plan), ["kickoff", "exchange-workshop"]);
    let left_out = |task: &str| plan.left_out.iter().find(|out| out.name.as_str() == task);
    assert_eq!(
        left_out("teams-review").unwrap().why_not,
        WhyNot::NeedsSpecialist
    );
    assert_eq!(left_out("exchange-review"), None);
    assert_eq!(
        plan.self_serve
            .iter()
            .map(ToString::to_string)
            .collect::<Vec<_>>(),
        ["teams"]
    );
}

#[test]
fn a_playbook_of_several_services_is_guided_as_soon_as_one_of_them_is() {
    let mixed = beside(scope(&["onedrive"], &[]), &["sharepoint-online"]);
    let plan = plan(&playbooks(), &mixed);
    assert_eq!(self_serve_tasks(&plan), [""; 0]);
    assert!(meeting_names(&plan).contains(&"files-workshop"));
}

#[test]
fn the_migration_of_a_service_that_is_not_guided_is_not_guided_either() {
    let mixed = beside(scope(&["teams"], &[]), &["exchange-online"]);
    let plan = plan(&playbooks(), &mixed);
    assert!(planned(&plan, "mail-pilot").self_serve);
    assert!(!task_names(&plan).contains(&"mail-schedule"));
    assert!(!planned(&plan, "teams-enable").self_serve);
}

#[test]
fn core_still_gates_a_service_that_is_not_guided_and_no_specialist_has_a_word_at_its_own_gate() {
    let mixed = beside(scope(&["exchange-online"], &[]), &["teams"]);
    let plan = plan(&playbooks(), &mixed);
    let gate = |playbook: &str| {
        let mut gates = plan.gates.iter();
        gates
            .find(|gate| gate.playbook.as_str() == playbook)
            .unwrap()
    };
    let both = [OwnerKind::Customer, OwnerKind::Specialist];
    assert_eq!(gate("teams").verified_by, [OwnerKind::Customer]);
    assert_eq!(gate("exchange").verified_by, both);
    assert_eq!(gate("core").verified_by, both);
    assert!(gate("core").holds.contains(&name("teams-enable")));
    assert_eq!(gate("teams").waits_for, [name("teams-assess")]);
}

#[test]
fn a_plan_stored_before_services_could_be_self_serve_reads_back_as_guided() {
    let plan = plan(&playbooks(), &scope(&["teams"], &[]));
    let mut stored = serde_json::to_value(&plan).unwrap();
    stored.as_object_mut().unwrap().remove("self_serve");
    for task in stored["tasks"].as_array_mut().unwrap() {
        task.as_object_mut().unwrap().remove("self_serve");
    }
    assert_eq!(serde_json::from_value::<Plan>(stored).unwrap(), plan);
}

/// Each service guided, the customer's own, or not chosen at all.
fn choices() -> impl Strategy<Value = Vec<(&'static str, u8)>> {
    let services = ["exchange-online", "teams", "onedrive", "sharepoint-online"];
    proptest::collection::vec(0_u8..3, services.len())
        .prop_map(move |how| services.into_iter().zip(how).collect())
}

proptest! {
    #[test]
    fn no_self_serve_work_needs_a_specialist_and_all_of_it_can_be_finished_without_one(
        choices in choices(),
    ) {
        let of = |wanted: u8| -> Vec<&'static str> {
            let chosen = choices.iter().filter(|(_, how)| *how == wanted);
            chosen.map(|(service, _)| *service).collect()
        };
        let (guided, own) = (of(1), of(2));
        let playbooks = playbooks();
        let plan = plan(&playbooks, &beside(scope(&guided, &[]), &own));

        for playbook in &playbooks {
            let names = |services: &[&str]| {
                playbook.services.iter().any(|one| services.contains(&one.as_str()))
            };
            let is_own = !playbook.services.is_empty() && !names(&guided);
            let tasks: Vec<_> = (plan.tasks.iter())
                .filter(|task| task.playbook == playbook.name)
                .collect();
            prop_assert!(tasks.iter().all(|task| task.self_serve == is_own));
            if !is_own {
                continue;
            }
            prop_assert_eq!(tasks.is_empty(), !names(&own), "{} is there when chosen", playbook.name);
            prop_assert!(tasks.iter().all(|task| task.owner != OwnerKind::Specialist));
            prop_assert!(plan.meetings.iter().all(|meeting| meeting.playbook != playbook.name));
            for gate in plan.gates.iter().filter(|gate| gate.playbook == playbook.name) {
                prop_assert!(!gate.verified_by.contains(&OwnerKind::Specialist));
            }
        }

        // Finish whatever may open, with both sides' words at each gate, until nothing is left.
        let mut states = BTreeMap::new();
        let mut verified = BTreeSet::new();
        for _ in 0..=plan.tasks.len() {
            for gate in &plan.gates {
                if let GateState::Waits { tasks, verifications } = gate_state(gate, &states, &verified)
                    && tasks.is_empty()
                {
                    verified.extend(verifications.into_iter().map(|by| process::plan::Verification {
                        playbook: gate.playbook.clone(),
                        opens: gate.opens,
                        by,
                    }));
                }
            }
            for task in open_now(&plan, &states, &verified) {
                states.insert(task, TaskState::Done);
            }
        }
        prop_assert_eq!(states.len(), plan.tasks.len());
    }
}
