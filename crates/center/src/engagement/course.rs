//! How far an engagement has come: its pinned plan and playbooks beside the present states of its
//! tasks and what both sides verified. What pages show and what opens next are read from it.

use std::collections::BTreeSet;

use process::identity::TaskName;
use process::plan::{
    Phase, Plan, PlannedTask, Playbook, TaskDefinition, TaskStates, Track, Verification,
};
use store::Reading;
use store::engagement::Engagement;
use store::task::{GateVerification, Task};

use crate::CenterFault;

/// An engagement in its course.
pub(crate) struct Course {
    pub(crate) engagement: Engagement,
    pub(crate) plan: Plan,
    playbooks: Vec<Playbook>,
    pub(crate) tasks: Vec<Task>,
    pub(crate) said: Vec<GateVerification>,
}

impl Course {
    /// Reads the tasks and verifications of an engagement beside its plan.
    pub(crate) async fn of(reading: &Reading, engagement: Engagement) -> Result<Self, CenterFault> {
        let plan =
            serde_json::from_value(engagement.plan.clone()).map_err(CenterFault::internal)?;
        let playbooks = playbooks(&engagement)?;
        let tasks = store::task::of_engagement(reading, engagement.id.0).await?;
        let said = store::task::verifications_of(reading, engagement.id.0).await?;
        Ok(Self {
            engagement,
            plan,
            playbooks,
            tasks,
            said,
        })
    }

    /// The present state of each task.
    pub(crate) fn states(&self) -> TaskStates {
        let of = |task: &Task| (task.name.0.clone(), task.state.0);
        self.tasks.iter().map(of).collect()
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

    /// The task's row.
    pub(crate) fn task(&self, name: &TaskName) -> Option<&Task> {
        self.tasks.iter().find(|task| task.name.0 == *name)
    }

    /// The task as it was planned.
    pub(crate) fn planned(&self, name: &TaskName) -> Option<&PlannedTask> {
        self.plan.tasks.iter().find(|task| task.name == *name)
    }

    /// The task as its pinned playbook defines it.
    pub(crate) fn definition(&self, name: &TaskName) -> Option<&TaskDefinition> {
        definition(&self.playbooks, name)
    }

    /// The playbook pinned to the engagement.
    pub(crate) fn playbook(&self, name: &process::identity::PlaybookName) -> Option<&Playbook> {
        (self.playbooks.iter()).find(|playbook| playbook.name == *name)
    }
}

/// The playbooks pinned to an engagement.
pub(crate) fn playbooks(engagement: &Engagement) -> Result<Vec<Playbook>, CenterFault> {
    serde_json::from_value(engagement.playbooks.clone()).map_err(CenterFault::internal)
}

/// A task as these playbooks define it.
pub(crate) fn definition<'a>(
    playbooks: &'a [Playbook],
    name: &TaskName,
) -> Option<&'a TaskDefinition> {
    playbooks
        .iter()
        .flat_map(|playbook| &playbook.tasks)
        .find(|task| task.name == *name)
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
