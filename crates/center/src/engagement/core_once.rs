//! Core onboarding is the baseline for every other service and is done once per tenant (S2): what one
//! of its plans has finished is asked for in no other.
//!
//! A plan that begins leaves out what the tenant's other plans have finished, whether these still run
//! or have ended, and shows which plan holds it. What is still to be done is in every plan that runs,
//! since it gates the services of each; finished in one, it is finished in all.

use std::collections::{BTreeMap, BTreeSet};

use process::identity::{EngagementId, PlaybookName, TaskName, TenantId};
use process::language::WrittenLanguage;
use process::plan::{CoreDone, Verification, WhyNot};
use store::engagement::Engagement;
use store::task::GateVerification;
use store::{Id, Reading};

use super::{Course, phase};
use crate::task::{FINISHED, Head, Sight, Told, head_seen, is_core, title};
use crate::{Center, CenterFault};

/// What the tenant's plans so far have finished of core onboarding.
pub(super) async fn core_done(
    reading: &Reading,
    tenant: TenantId,
) -> Result<CoreDone, CenterFault> {
    let plans = store::engagement::of_tenant(reading, tenant).await?;
    let plans: Vec<EngagementId> = plans.iter().map(|plan| plan.id.0).collect();
    if plans.is_empty() {
        return Ok(CoreDone::default());
    }
    let mut finished = store::task::in_states(reading, &plans, &FINISHED).await?;
    finished.retain(is_core);
    // Of several plans the one that finished it last is named.
    finished.sort_by_key(|task| task.done_at.map(|at| at.0));
    let cores: BTreeSet<PlaybookName> = finished
        .iter()
        .map(|task| task.playbook.0.clone())
        .collect();
    let said = store::task::verifications_in(reading, &plans).await?;
    Ok(CoreDone {
        tasks: finished
            .into_iter()
            .map(|task| (task.name.0, task.engagement_id.0))
            .collect(),
        verified: (said.iter().filter(|said| cores.contains(&said.playbook.0)))
            .filter_map(verification)
            .collect(),
    })
}

fn verification(said: &GateVerification) -> Option<Verification> {
    Some(Verification {
        playbook: said.playbook.0.clone(),
        opens: phase(&said.phase)?,
        by: said.side.0,
    })
}

/// Core onboarding that a plan leaves out because another has finished it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DoneBefore {
    /// The plan that holds it with its evidence; none if it is not the reader's to see.
    pub plan: Option<Head>,
    /// What its tasks are called.
    pub tasks: Vec<Told>,
}

impl DoneBefore {
    /// The same as its lead sees it; the other plans are read only where something is left out.
    pub(super) async fn read(
        reading: &Reading,
        center: &Center,
        course: &Course,
        language: WrittenLanguage,
    ) -> Result<Vec<Self>, CenterFault> {
        if left_out(course, Sight::WHOLE).is_empty() {
            return Ok(Vec::new());
        }
        let tenant = course.engagement.tenant_id.0;
        let all = store::engagement::of_tenant(reading, tenant).await?;
        Ok(Self::of(center, (course, Sight::WHOLE), &all, language))
    }

    /// What this plan leaves out, by the plan that finished it: one of `all`, the tenant's
    /// engagements.
    pub(crate) fn of(
        center: &Center,
        (course, sight): (&Course, Sight<'_>),
        all: &[Engagement],
        language: WrittenLanguage,
    ) -> Vec<Self> {
        let mut by_plan: BTreeMap<EngagementId, Vec<Told>> = BTreeMap::new();
        for (plan, task) in left_out(course, sight) {
            let told = title(center, task, language);
            by_plan.entry(plan).or_default().push(told);
        }
        let in_sight = |id: EngagementId| {
            let plan = all.iter().find(|plan| plan.id == Id(id))?;
            let is_seen = sight.reaches_any(&plan.services);
            is_seen.then(|| head_seen(center, plan, sight, language))
        };
        by_plan
            .into_iter()
            .map(|(id, tasks)| Self {
                plan: in_sight(id),
                tasks,
            })
            .collect()
    }
}

/// What a plan leaves out in sight, each task once with the plan that finished it.
fn left_out<'a>(course: &'a Course, sight: Sight<'_>) -> BTreeSet<(EngagementId, &'a TaskName)> {
    let out = course.pinned.plan.left_out.iter();
    out.filter(|out| sight.reaches((&course.pinned, &course.engagement), &out.playbook))
        .filter_map(|out| match out.why_not {
            WhyNot::DoneInAnotherPlan { engagement } => Some((engagement, &out.name)),
            WhyNot::FactIs { .. } | WhyNot::NeedsSpecialist => None,
        })
        .collect()
}
