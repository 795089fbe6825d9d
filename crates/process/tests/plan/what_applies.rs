//! Which tasks of the playbooks apply, and why.

use std::collections::BTreeSet;

use process::plan::{
    LeftOutTask, MeetingDefinition, MeetingKind, Phase, Plan, PlanError, Playbook, Track, Why,
    WhyNot, lay_out,
};

use crate::playbooks::*;

fn directory() -> Playbook {
    playbook(
        "core",
        Track::Core,
        &[],
        vec![
            task("core-kickoff", Phase::Initiate),
            when(
                task("core-sync", Phase::Enable),
                "directory",
                &["on-premises"],
            ),
        ],
    )
}

fn values(values: &[&str]) -> BTreeSet<String> {
    values.iter().map(|value| (*value).to_owned()).collect()
}

#[test]
fn a_task_without_conditions_of_a_general_playbook_is_always_in() {
    let plan = plan(&[directory()], &scope(&[], &[]));
    assert_eq!(
        planned(&plan, "core-kickoff").why,
        [Why::AlwaysPartOf {
            playbook: "core".parse().unwrap()
        }]
    );
}

#[test]
fn directory_integration_is_in_when_needed() {
    let plan = plan(&[directory()], &scope(&[], &[("directory", "on-premises")]));
    assert_eq!(
        planned(&plan, "core-sync").why[1],
        Why::FactIs {
            fact: "directory".parse().unwrap(),
            value: "on-premises".to_owned()
        }
    );
    assert_eq!(plan.left_out, []);
}

#[test]
fn directory_integration_is_left_out_with_the_reason_when_not_needed() {
    let plan = plan(&[directory()], &scope(&[], &[("directory", "cloud-only")]));
    assert_eq!(task_names(&plan), ["core-kickoff"]);
    assert_eq!(
        plan.left_out,
        [LeftOutTask {
            name: name("core-sync"),
            playbook: "core".parse().unwrap(),
            why_not: WhyNot::FactIs {
                fact: "directory".parse().unwrap(),
                value: "cloud-only".to_owned(),
                needed: values(&["on-premises"]),
            }
        }]
    );
}

#[test]
fn a_task_whose_fact_nobody_knows_stays_in_and_says_so() {
    let plan = plan(&[directory()], &scope(&[], &[]));
    assert_eq!(
        planned(&plan, "core-sync").why[1],
        Why::FactUnknown {
            fact: "directory".parse().unwrap(),
            needed: values(&["on-premises"]),
        }
    );
}

#[test]
fn one_condition_known_to_fail_outweighs_one_unknown() {
    let both = playbook(
        "core",
        Track::Core,
        &[],
        vec![when(
            when(
                task("core-ad-fs", Phase::Enable),
                "directory",
                &["on-premises"],
            ),
            "sign-in",
            &["ad-fs"],
        )],
    );
    let plan = plan(&[both], &scope(&[], &[("sign-in", "cloud")]));
    assert!(plan.tasks.is_empty());
    assert_eq!(plan.left_out.len(), 1);
    assert_eq!(plan.onboarding_ends, None);
}

#[test]
fn a_service_brings_its_playbook_and_is_its_reason() {
    let files = playbook(
        "files",
        Track::Service,
        &["onedrive", "sharepoint-online"],
        vec![task("files-licences", Phase::Enable)],
    );
    let teams = playbook(
        "teams",
        Track::Service,
        &["teams"],
        vec![task("teams-ports", Phase::Enable)],
    );
    let plan = plan(&[files, teams], &scope(&["onedrive"], &[]));
    assert_eq!(task_names(&plan), ["files-licences"]);
    assert_eq!(
        planned(&plan, "files-licences").why,
        [Why::ServiceChosen {
            service: "onedrive".parse().unwrap()
        }]
    );
    assert_eq!(plan.playbooks.len(), 1, "only what is used is pinned");
}

#[test]
fn a_need_on_a_task_that_does_not_apply_becomes_what_that_one_needed() {
    let chain = playbook(
        "core",
        Track::Core,
        &[],
        vec![
            task("first", Phase::Enable),
            when(
                needing(task("second", Phase::Enable), &["first"]),
                "directory",
                &["on-premises"],
            ),
            when(
                needing(task("third", Phase::Enable), &["second"]),
                "directory",
                &["on-premises"],
            ),
            needing(task("fourth", Phase::Enable), &["third"]),
        ],
    );
    let plan = plan(&[chain], &scope(&[], &[("directory", "cloud-only")]));
    assert_eq!(planned(&plan, "fourth").needs, names(&["first"]));
}

fn with_meetings() -> Vec<Playbook> {
    let mut core = with_enable_gate(playbook(
        "core",
        Track::Core,
        &[],
        vec![
            task("core-objectives", Phase::Initiate),
            with_specialist_only(needing(
                task("core-kickoff", Phase::Initiate),
                &["core-objectives"],
            )),
            needing(task("core-people", Phase::Initiate), &["core-kickoff"]),
            task("core-dns", Phase::Enable),
        ],
    ));
    core.meetings.push(MeetingDefinition {
        name: name("kickoff"),
        kind: MeetingKind::Kickoff,
        phase: Phase::Initiate,
        minutes: 60,
        day: 0,
        attended_by: None,
    });
    vec![core]
}

#[test]
fn a_self_serve_plan_has_no_meetings_no_specialist_and_keeps_the_order() {
    let mut self_serve = scope(&[], &[]);
    self_serve.self_serve_only = true;
    let plan = plan(&with_meetings(), &self_serve);
    assert_eq!(
        task_names(&plan),
        ["core-objectives", "core-people", "core-dns"]
    );
    assert_eq!(
        planned(&plan, "core-people").needs,
        names(&["core-objectives"])
    );
    assert_eq!(plan.meetings, []);
    assert_eq!(plan.left_out[0].why_not, WhyNot::NeedsSpecialist);
    assert_eq!(
        plan.gates[0].verified_by,
        [process::state::OwnerKind::Customer]
    );
}

#[test]
fn a_stored_plan_reads_back_as_it_was() {
    let plan = plan(&with_meetings(), &scope(&[], &[]));
    let stored = serde_json::to_string(&plan).unwrap();
    assert_eq!(serde_json::from_str::<Plan>(&stored).unwrap(), plan);
}

fn refusal(tasks: Vec<process::plan::TaskDefinition>, track: Track) -> PlanError {
    lay_out(
        &[playbook("core", track, &[], tasks)],
        &scope(&[], &[]),
        MONDAY,
        &calendars(&[], &[]),
    )
    .unwrap_err()
}

#[test]
fn a_name_used_twice_is_refused() {
    assert_eq!(
        refusal(
            vec![task("one", Phase::Assess), task("one", Phase::Enable)],
            Track::Core
        ),
        PlanError::DefinedTwice { task: name("one") }
    );
}

#[test]
fn an_estimate_out_of_order_is_refused() {
    let mut hasty = task("hasty", Phase::Assess);
    hasty.working_days.low = 3;
    assert_eq!(
        refusal(vec![hasty], Track::Core),
        PlanError::EstimateOutOfOrder {
            task: name("hasty")
        }
    );
}

#[test]
fn a_phase_of_another_track_is_refused() {
    for (phase, track) in [
        (Phase::Awareness, Track::Core),
        (Phase::Enable, Track::Adoption),
    ] {
        assert!(matches!(
            refusal(vec![task("astray", phase)], track),
            PlanError::PhaseOfAnotherTrack { .. }
        ));
    }
}
