//! What was pinned when an engagement began: its plan and its playbooks. Neither ever changes, so
//! those that were read lately are kept at hand instead of being read and parsed for every page.

use std::sync::Arc;

use process::identity::{EngagementId, PlaybookName, TaskName};
use process::plan::{Plan, PlannedMeeting, PlannedTask, Playbook, TaskDefinition};
use quick_cache::sync::Cache;
use store::Reading;
use store::engagement::Engagement;

use crate::{Center, CenterFault};

/// Engagements whose pinned plans are kept at hand.
const AT_HAND: usize = 256;

/// A plan and the playbooks it was laid out from.
#[derive(Debug)]
pub(crate) struct Pinned {
    pub(crate) plan: Plan,
    playbooks: Arc<Vec<Playbook>>,
}

/// The pinned plans that were read lately.
pub(crate) struct PinnedPlans {
    plans: Cache<EngagementId, Arc<Pinned>>,
    /// Most engagements were laid out from the same playbooks: these are kept once.
    playbooks: Cache<Vec<u8>, Arc<Vec<Playbook>>>,
}

impl Default for PinnedPlans {
    fn default() -> Self {
        Self {
            plans: Cache::new(AT_HAND),
            playbooks: Cache::new(16),
        }
    }
}

impl Pinned {
    /// What is pinned to an engagement, which the caller was allowed to read.
    pub(crate) async fn of(
        reading: &Reading,
        center: &Center,
        engagement: &Engagement,
    ) -> Result<Arc<Self>, CenterFault> {
        let (id, kept) = (engagement.id.0, center.pinned_plans());
        if let Some(pinned) = kept.plans.get(&id) {
            return Ok(pinned);
        }
        let row = store::engagement::pinned(reading, id)
            .await?
            .ok_or_else(|| CenterFault::internal("an engagement without a plan"))?;
        let text = row.playbooks.to_string();
        let hash = crate::text::hash(&[b"playbooks", text.as_bytes()]);
        let playbooks = if let Some(playbooks) = kept.playbooks.get(&hash) {
            playbooks
        } else {
            let playbooks: Vec<Playbook> =
                serde_json::from_value(row.playbooks.0).map_err(CenterFault::internal)?;
            let playbooks = Arc::new(playbooks);
            kept.playbooks.insert(hash, Arc::clone(&playbooks));
            playbooks
        };
        let plan = serde_json::from_value(row.plan.0).map_err(CenterFault::internal)?;
        let pinned = Arc::new(Self { plan, playbooks });
        kept.plans.insert(id, Arc::clone(&pinned));
        Ok(pinned)
    }

    /// The task as it was planned.
    pub(crate) fn planned(&self, name: &TaskName) -> Option<&PlannedTask> {
        self.plan.tasks.iter().find(|task| task.name == *name)
    }

    /// The task as its playbook defines it.
    pub(crate) fn definition(&self, name: &TaskName) -> Option<&TaskDefinition> {
        let tasks = self.playbooks.iter().flat_map(|playbook| &playbook.tasks);
        { tasks }.find(|task| task.name == *name)
    }

    /// The meeting of the plan to which somebody comes by this task.
    pub(crate) fn meeting_of(&self, task: &TaskName) -> Option<&PlannedMeeting> {
        let defined = self
            .playbooks
            .iter()
            .flat_map(|playbook| &playbook.meetings);
        let attended = { defined }.find(|meeting| meeting.attended_by.as_ref() == Some(task))?;
        let planned = self.plan.meetings.iter();
        { planned }.find(|meeting| meeting.name == attended.name)
    }

    /// The task by which somebody comes to a meeting of the plan.
    pub(crate) fn task_to(&self, meeting: &str) -> Option<&TaskName> {
        let defined = self
            .playbooks
            .iter()
            .flat_map(|playbook| &playbook.meetings);
        let attended = { defined }.find(|one| one.name.as_str() == meeting)?;
        attended.attended_by.as_ref()
    }

    /// One of the playbooks.
    pub(crate) fn playbook(&self, name: &PlaybookName) -> Option<&Playbook> {
        self.playbooks
            .iter()
            .find(|playbook| playbook.name == *name)
    }
}
