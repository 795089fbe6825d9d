//! Gates and opening: which waiting tasks may open now, and what a closed phase waits for.
//!
//! A phase opens when all earlier tasks of its line are finished and every side named by its gate
//! has said that the outcome is verified (domain §1.1 rule 11: before Enable, both sides). A core
//! gate holds the services and migrations as well; no gate of onboarding holds adoption.
//!
//! A deviation counts as finished: the customer does it another way, which may affect the outcome
//! but blocks nothing (S5). So does a task that turned out not to apply.
//!
//! It must not know dates or who signed in; that a verification came from its side is the caller's.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::order::{Placed, ancestors};
use super::{GateDefinition, Phase, Plan, Playbook, Track};
use crate::identity::{PlaybookName, TaskName};
use crate::state::{OwnerKind, TaskState};

/// The state of each task of a plan; a task that is not here is waiting.
pub type TaskStates = BTreeMap<TaskName, TaskState>;

/// A gate of a plan.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PlannedGate {
    /// The playbook that defines it.
    pub playbook: PlaybookName,
    /// The phase it opens.
    pub opens: Phase,
    /// Sides that must each say that the outcome is verified; of self-serve work without the
    /// Specialist.
    pub verified_by: Vec<OwnerKind>,
    /// The tasks whose outcome is verified.
    pub waits_for: Vec<TaskName>,
    /// The tasks that stay closed until it opens.
    pub holds: Vec<TaskName>,
    /// Key of the source in domain.md.
    pub source: String,
}

/// One side's word that the outcome before a gate is verified.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Verification {
    /// The playbook of the gate.
    pub playbook: PlaybookName,
    /// The phase the gate opens.
    pub opens: Phase,
    /// The side that said so.
    pub by: OwnerKind,
}

/// Whether a gate is open, and if not, what it waits for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "gate", rename_all = "snake_case")]
pub enum GateState {
    /// Nothing is missing.
    Open,
    /// Something is missing; at least one list is not empty.
    Waits {
        /// Tasks not finished yet.
        tasks: Vec<TaskName>,
        /// Sides that have not said yet that the outcome is verified.
        verifications: Vec<OwnerKind>,
    },
}

impl Plan {
    /// How its tasks stand before anything happened to them, as far as that is not waiting: what is
    /// there only once a check found something for it does not apply.
    #[must_use]
    pub fn untouched(&self) -> TaskStates {
        let tasks = self.tasks.iter().filter(|task| task.on_finding);
        tasks
            .map(|task| (task.name.clone(), TaskState::NotApplicable))
            .collect()
    }
}

/// Whether what waits for a task in this state may go on.
pub(crate) fn is_finished(state: TaskState) -> bool {
    matches!(
        state,
        TaskState::Done | TaskState::Deviated | TaskState::NotApplicable
    )
}

/// The state of a task, waiting when nothing is known of it.
pub(super) fn state_of(states: &TaskStates, task: &TaskName) -> TaskState {
    states.get(task).copied().unwrap_or(TaskState::Waiting)
}

/// The gates of a plan, in the order of their playbooks; one that would hold nothing is left out.
///
/// `verified` was said in the tenant's other plans. A gate whose outcome was reached there alone, so
/// that no task of this plan stands before it, asks only the sides that have not said so yet, and is
/// left out when all have.
pub(super) fn plan_gates(
    chosen: &[&Playbook],
    (placed, sequence): (&[Placed<'_>], &[usize]),
    verified: &BTreeSet<Verification>,
    guides: impl Fn(&Playbook) -> bool,
) -> Vec<PlannedGate> {
    let names = |selected: &dyn Fn(&Placed<'_>) -> bool| -> Vec<TaskName> {
        sequence
            .iter()
            .map(|place| &placed[*place])
            .filter(|one| selected(one))
            .map(|one| one.task.name.clone())
            .collect()
    };
    let defined = chosen
        .iter()
        .flat_map(|playbook| playbook.gates.iter().map(move |gate| (*playbook, gate)));
    defined
        .map(|(playbook, gate)| PlannedGate {
            playbook: playbook.name.clone(),
            opens: gate.opens,
            verified_by: gate
                .verified_by
                .iter()
                .copied()
                .filter(|side| *side != OwnerKind::Specialist || guides(playbook))
                .collect(),
            waits_for: names(&|one| one.shares_line(playbook) && one.task.phase < gate.opens),
            holds: names(&|one| is_held(one, playbook, gate)),
            source: gate.source.clone(),
        })
        .filter(|gate| !gate.holds.is_empty())
        .filter_map(|gate| {
            let is_ordinary = |name: &TaskName| {
                let place = placed.iter().find(|one| one.task.name == *name);
                place.is_some_and(|one| !one.task.on_finding)
            };
            // What is there only once something was found has no outcome yet that could be verified.
            let has_tasks = gate.waits_for.iter().any(is_ordinary);
            without_what_was_said(gate, has_tasks, verified)
        })
        .collect()
}

/// The gate as far as other plans have left it open.
fn without_what_was_said(
    gate: PlannedGate,
    has_tasks: bool,
    verified: &BTreeSet<Verification>,
) -> Option<PlannedGate> {
    if has_tasks || verified.is_empty() {
        return Some(gate);
    }
    let asked = gate.verified_by.iter().copied();
    let left: Vec<OwnerKind> = asked
        .filter(|side| !is_verified_by(&gate, *side, verified))
        .collect();
    (!left.is_empty()).then_some(PlannedGate {
        verified_by: left,
        ..gate
    })
}

fn is_held(one: &Placed<'_>, playbook: &Playbook, gate: &GateDefinition) -> bool {
    if one.is_adoption() != (playbook.track == Track::Adoption) || one.task.phase < gate.opens {
        return false;
    }
    one.shares_line(playbook) || playbook.track == Track::Core || one.migrates_to(playbook)
}

/// Whether a gate is open, and if not, what it waits for.
#[must_use]
pub fn gate_state(
    gate: &PlannedGate,
    states: &TaskStates,
    verified: &BTreeSet<Verification>,
) -> GateState {
    let tasks: Vec<TaskName> = gate
        .waits_for
        .iter()
        .filter(|task| !is_finished(state_of(states, task)))
        .cloned()
        .collect();
    let verifications: Vec<OwnerKind> = gate
        .verified_by
        .iter()
        .copied()
        .filter(|side| !is_verified_by(gate, *side, verified))
        .collect();
    if tasks.is_empty() && verifications.is_empty() {
        return GateState::Open;
    }
    GateState::Waits {
        tasks,
        verifications,
    }
}

/// A representative's word is its customer's: the process lets it work in the customer's place.
fn is_verified_by(gate: &PlannedGate, side: OwnerKind, verified: &BTreeSet<Verification>) -> bool {
    let said = |by: OwnerKind| {
        verified.contains(&Verification {
            playbook: gate.playbook.clone(),
            opens: gate.opens,
            by,
        })
    };
    said(side) || (side == OwnerKind::Customer && said(OwnerKind::Representative))
}

/// The waiting tasks that may open now, in the order of the plan: everything before them is
/// finished, also what is before a finished task (one of them may have been opened again or have
/// turned out not to apply), and every gate that holds them is open.
#[must_use]
pub fn open_now(
    plan: &Plan,
    states: &TaskStates,
    verified: &BTreeSet<Verification>,
) -> Vec<TaskName> {
    let held: BTreeSet<&TaskName> = plan
        .gates
        .iter()
        .filter(|gate| gate_state(gate, states, verified) != GateState::Open)
        .flat_map(|gate| &gate.holds)
        .collect();
    let unfinished: Vec<bool> = plan
        .tasks
        .iter()
        .map(|task| !is_finished(state_of(states, &task.name)))
        .collect();
    let needs = places_of_needs(plan);
    let sequence: Vec<usize> = (0..plan.tasks.len()).collect();
    let before = ancestors(&needs, &sequence);
    plan.tasks
        .iter()
        .enumerate()
        .filter(|(_, task)| state_of(states, &task.name) == TaskState::Waiting)
        .filter(|(_, task)| !held.contains(&task.name))
        .filter(|(place, _)| {
            (0..plan.tasks.len())
                .all(|other| !(before[*place].contains(other) && unfinished[other]))
        })
        .map(|(_, task)| task.name.clone())
        .collect()
}

/// For each task of a plan the places of those directly before it.
pub(super) fn places_of_needs(plan: &Plan) -> Vec<BTreeSet<usize>> {
    let places: BTreeMap<&TaskName, usize> = plan
        .tasks
        .iter()
        .enumerate()
        .map(|(place, task)| (&task.name, place))
        .collect();
    plan.tasks
        .iter()
        .map(|task| {
            (task.needs.iter())
                .filter_map(|need| places.get(need).copied())
                .collect()
        })
        .collect()
}
