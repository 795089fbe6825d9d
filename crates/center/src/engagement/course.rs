//! How far an engagement has come: its pinned plan and playbooks beside the present states of its
//! tasks and what both sides verified. What pages show and what opens next are read from it.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use process::identity::TaskName;
use process::plan::{GateState, Phase, TaskStates, Track, Verification, gate_state};
use store::Reading;
use store::engagement::Engagement;
use store::task::{GateVerification, Task};

use super::Pinned;
use crate::task::Sight;
use crate::{Center, CenterFault};

/// An engagement in its course.
pub(crate) struct Course {
    pub(crate) engagement: Engagement,
    pub(crate) pinned: Arc<Pinned>,
    pub(crate) tasks: Vec<Task>,
    pub(crate) said: Vec<GateVerification>,
}

impl Course {
    /// Reads the tasks and verifications of an engagement beside its plan.
    pub(crate) async fn of(
        reading: &Reading,
        center: &Center,
        engagement: Engagement,
    ) -> Result<Self, CenterFault> {
        let pinned = Pinned::of(reading, center, &engagement).await?;
        let tasks = store::task::of_engagement(reading, engagement.id.0).await?;
        let said = store::task::verifications_of(reading, engagement.id.0).await?;
        Ok(Self {
            engagement,
            pinned,
            tasks,
            said,
        })
    }

    /// The present state of each task.
    pub(crate) fn states(&self) -> TaskStates {
        let of = |task: &Task| (task.name.0.clone(), task.state.0);
        let mut states = self.pinned.plan.untouched();
        states.extend(self.tasks.iter().map(of));
        states
    }

    /// What both sides verified.
    pub(crate) fn verified(&self) -> BTreeSet<Verification> {
        let of = |said: &GateVerification| {
            Some(Verification {
                playbook: said.playbook.0.clone(),
                opens: phase(&said.phase)?,
                by: said.side.0,
            })
        };
        self.said.iter().filter_map(of).collect()
    }

    /// Of each task that a gate waits for, the phases that cannot begin before it is finished.
    pub(crate) fn holds(&self) -> BTreeMap<TaskName, BTreeSet<Phase>> {
        let (states, verified) = (self.states(), self.verified());
        let mut holds: BTreeMap<TaskName, BTreeSet<Phase>> = BTreeMap::new();
        for gate in &self.pinned.plan.gates {
            if let GateState::Waits { tasks, .. } = gate_state(gate, &states, &verified) {
                for task in tasks {
                    holds.entry(task).or_default().insert(gate.opens);
                }
            }
        }
        holds
    }

    /// Whether this task is in sight.
    pub(crate) fn shows(&self, sight: Sight<'_>, task: &Task) -> bool {
        sight.reaches((&self.pinned, &self.engagement), &task.playbook)
    }

    /// The task's row.
    pub(crate) fn task(&self, name: &TaskName) -> Option<&Task> {
        self.tasks.iter().find(|task| task.name.0 == *name)
    }
}

/// The phase or stage with this word.
pub(crate) fn phase(word: &str) -> Option<Phase> {
    Phase::ONBOARDING
        .into_iter()
        .chain(Phase::ADOPTION)
        .find(|phase| phase.as_str() == word)
}

/// The track with this word.
pub(crate) fn track(word: &str) -> Option<Track> {
    [
        Track::Core,
        Track::Service,
        Track::Migration,
        Track::Adoption,
    ]
    .into_iter()
    .find(|track| track.as_str() == word)
}
