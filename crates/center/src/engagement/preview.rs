//! Looking at the self-serve plan that a refused request could begin, before it is begun: the same
//! playbooks laid out in the same way, and nothing written.

use std::collections::BTreeSet;

use process::identity::{Reference, TaskName};
use process::language::WrittenLanguage;
use process::permission::{Action, TenantAct};
use process::plan::{Phase, Plan, open_now};
use process::state::RequestState;
use store::tenant::Tenant;

use crate::task::{Told, title};
use crate::{Center, CenterFault, request};

/// Of the tasks that can be begun at once so many are named.
const NAMED: usize = 4;

/// A plan that could be begun.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlanPreview {
    /// How many tasks it has.
    pub tasks: usize,
    /// Hands-on minutes of all of them.
    pub minutes: i64,
    /// Its phases that have tasks, those of onboarding first.
    pub phases: Vec<PhasePreview>,
    /// The first of what can be begun at once, in the order of the plan.
    pub first: Vec<TaskPreview>,
}

/// A phase of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PhasePreview {
    /// Which.
    pub phase: Phase,
    /// How many tasks it has.
    pub tasks: usize,
    /// Hands-on minutes of all of them.
    pub minutes: i64,
}

/// A task of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TaskPreview {
    /// What it is called.
    pub title: Told,
    /// Why it is done.
    pub why: Told,
    /// Hands-on minutes.
    pub minutes: i64,
}

/// The self-serve plan of a request that the Center refused; none once it runs, and none of a
/// request in any other state.
///
/// # Errors
/// The request does not exist for this tenant, or the database failed.
pub async fn preview_self_serve_plan(
    center: &Center,
    act: &TenantAct,
    tenant: &Tenant,
    reference: &Reference,
    language: WrittenLanguage,
) -> Result<Option<PlanPreview>, CenterFault> {
    act.permit(Action::SeeRequests)?;
    let reading = center.store().read().await?;
    let request = request::of_tenant(&reading, act.tenant(), reference).await?;
    if request.state.0 != RequestState::SelfServe {
        return Ok(None);
    }
    let running = store::engagement::of_request(&reading, request.id.0).await?;
    if running.is_some() {
        return Ok(None);
    }
    let outline = super::begin::outline(&reading, center, tenant, &request, true).await?;
    drop(reading);
    Ok(Some(preview(center, &outline.laid_out, language)))
}

fn preview(center: &Center, plan: &Plan, language: WrittenLanguage) -> PlanPreview {
    let catalog = center.catalog();
    let minutes = |name: &TaskName| {
        let (_, definition) = catalog.task(name)?;
        Some(i64::from(definition.minutes))
    };
    let sum = |tasks: &[&TaskName]| tasks.iter().filter_map(|name| minutes(name)).sum();
    let in_phase = |phase: Phase| {
        let tasks: Vec<&TaskName> = (plan.tasks.iter())
            .filter(|task| task.phase == phase && !task.on_finding)
            .map(|task| &task.name)
            .collect();
        (!tasks.is_empty()).then(|| PhasePreview {
            phase,
            tasks: tasks.len(),
            minutes: sum(&tasks),
        })
    };
    let all: Vec<&TaskName> = (plan.tasks.iter())
        .filter(|task| !task.on_finding)
        .map(|task| &task.name)
        .collect();
    let first = open_now(plan, &plan.untouched(), &BTreeSet::new());
    let named = |name: &TaskName| TaskPreview {
        title: title(center, name, language),
        why: why(center, name, language),
        minutes: minutes(name).unwrap_or_default(),
    };
    PlanPreview {
        tasks: all.len(),
        minutes: sum(&all),
        phases: (Phase::ONBOARDING.into_iter())
            .chain(Phase::ADOPTION)
            .filter_map(in_phase)
            .collect(),
        first: first.iter().take(NAMED).map(named).collect(),
    }
}

/// Why a task is done, as the catalog says it.
fn why(center: &Center, task: &TaskName, language: WrittenLanguage) -> Told {
    let catalog = center.catalog();
    let (text, language) = catalog
        .names()
        .task(task, language)
        .map_or(("", language), |words| (words.why, words.language));
    Told {
        text: text.to_owned(),
        language,
    }
}
