//! A task of core onboarding that several plans of a tenant ask for: finished in one, it is finished in
//! all that run; opened again in the one that holds it, it is open again where it was settled by that.
//!
//! A partner settles and opens only what its consent lets it work on. A task whose evidence lies with
//! the Specialist of another plan is looked at first: found right it is settled, and where more is asked
//! for it is the customer's again in that plan.

use jiff::Timestamp;
use process::identity::PersonId;
use process::permission::TenantAct;
use process::plan::Track;
use process::state::TaskState;
use store::task::{Task, TaskEntry};
use store::{Reading, Word, Writing};

use super::{Ground, Sight, open_next};
use crate::engagement::Pinned;
use crate::{Center, CenterFault};

pub(crate) const FINISHED: [TaskState; 2] = [TaskState::Done, TaskState::Deviated];

/// By whom something happened, as a history tells it: as far as they reach, on which side, and who.
#[derive(Clone, Copy)]
pub(crate) struct By<'act> {
    sight: Sight<'act>,
    side: &'static str,
    person: PersonId,
}

impl<'act> By<'act> {
    /// Somebody who works for the tenant.
    pub(crate) fn of(act: &'act TenantAct) -> Self {
        Self {
            sight: Sight::of(act),
            ..By::customers(act.person())
        }
    }

    /// Somebody of the customer's own.
    pub(crate) fn customers(person: PersonId) -> Self {
        Self {
            sight: Sight::WHOLE,
            side: "customer",
            person,
        }
    }

    /// A Specialist.
    pub(crate) fn centers(person: PersonId) -> Self {
        Self {
            side: "center",
            ..Self::customers(person)
        }
    }
}

/// Whether what becomes of the task here becomes of it in other plans: it is core onboarding, and no answer
/// to what a check of this plan found.
async fn travels(reading: &Reading, center: &Center, ground: &Ground) -> Result<bool, CenterFault> {
    if !is_core(&ground.task) {
        return Ok(false);
    }
    let pinned = Pinned::of(reading, center, &ground.engagement).await?;
    let planned = pinned.planned(&ground.task.name);
    Ok(planned.is_none_or(|planned| !planned.on_finding))
}

pub(crate) fn is_core(task: &Task) -> bool {
    task.track == Track::Core.as_str()
}

/// The task was finished: the tenant's other plans that run ask for it no longer, and what waited for
/// it there goes on.
pub(crate) async fn settle(
    writing: &Writing,
    center: &Center,
    ground: &Ground,
    by: By<'_>,
    at: Timestamp,
) -> Result<(), CenterFault> {
    let left = [TaskState::Waiting, TaskState::Open, TaskState::Stuck];
    for other in same(writing, center, ground, by.sight, &left).await? {
        let who = (by.side, by.person);
        settle_one(writing, center, &other, who, at).await?;
    }
    Ok(())
}

/// The task is finished no longer: unless yet another plan holds it, it is open again in those where it
/// was settled.
pub(crate) async fn take_back(
    writing: &Writing,
    center: &Center,
    ground: &Ground,
    by: By<'_>,
    at: Timestamp,
) -> Result<(), CenterFault> {
    let settled = same(
        writing,
        center,
        ground,
        by.sight,
        &[TaskState::NotApplicable],
    )
    .await?;
    if settled.is_empty() || held(writing, ground).await?.is_some() {
        return Ok(());
    }
    for other in settled {
        let who = (by.side, by.person);
        bring(writing, center, &other, (TaskState::Open, who), at).await?;
    }
    Ok(())
}

/// The Specialist of this plan has looked at the task and left it to the customer: if it was finished in
/// another plan meanwhile, nothing is left to do.
pub(crate) async fn settle_here(
    writing: &Writing,
    center: &Center,
    ground: &Ground,
    at: Timestamp,
) -> Result<(), CenterFault> {
    if !travels(writing, center, ground).await? {
        return Ok(());
    }
    let Some(held) = held(writing, ground).await? else {
        return Ok(());
    };
    let entries = store::task::entries_of(writing, held.id.0).await?;
    let is_end = |entry: &&TaskEntry| {
        let state = entry.state.as_ref().map(|word| word.0);
        state.is_some_and(|state| FINISHED.contains(&state))
    };
    let Some((side, person)) = (entries.iter().rev().find(is_end))
        .and_then(|entry| Some((entry.side.as_str(), entry.person_id?.0)))
    else {
        return Ok(());
    };
    // What a partner has finished in a plan that was lent to it ends nothing beside that plan.
    let side = match side {
        "center" => "center",
        _ if store::membership::of(writing, held.tenant_id.0, person)
            .await?
            .is_some() =>
        {
            "customer"
        }
        _ => return Ok(()),
    };
    let task = store::task::by_id(writing, ground.task.id.0).await?;
    let here = Ground {
        task: task.ok_or(CenterFault::NotFound)?,
        engagement: ground.engagement.clone(),
    };
    settle_one(writing, center, &here, (side, person), at).await
}

async fn settle_one(
    writing: &Writing,
    center: &Center,
    ground: &Ground,
    who: (&str, PersonId),
    at: Timestamp,
) -> Result<(), CenterFault> {
    let settled = TaskState::NotApplicable;
    bring(writing, center, ground, (settled, who), at).await?;
    open_next(writing, center, ground.engagement.id.0, at).await
}

/// Brings the task of another plan into this state, which its history tells with who did it.
async fn bring(
    writing: &Writing,
    center: &Center,
    ground: &Ground,
    (state, who): (TaskState, (&str, PersonId)),
    at: Timestamp,
) -> Result<(), CenterFault> {
    ground.enter(writing, center, state, at).await?;
    let entry = TaskEntry {
        state: Some(Word(state)),
        ..ground.entry(center, "state", who, at)
    };
    Ok(store::task::note_all(writing, vec![entry]).await?)
}

/// The same task in the tenant's other plans that run, where it is in sight and in one of these states.
async fn same(
    reading: &Reading,
    center: &Center,
    ground: &Ground,
    sight: Sight<'_>,
    states: &[TaskState],
) -> Result<Vec<Ground>, CenterFault> {
    if !travels(reading, center, ground).await? {
        return Ok(Vec::new());
    }
    let mut plans = store::engagement::of_tenant(reading, ground.task.tenant_id.0).await?;
    plans.retain(|plan| plan.ended_at.is_none() && plan.id != ground.engagement.id);
    let ids: Vec<_> = plans.iter().map(|plan| plan.id.0).collect();
    let mut tasks = store::task::in_states(reading, &ids, states).await?;
    tasks.retain(|task| is_same(ground, task));
    let mut found = Vec::new();
    for task in tasks {
        let Some(engagement) = plans.iter().find(|plan| plan.id == task.engagement_id) else {
            continue;
        };
        let is_in_sight = sight.is_whole() || {
            let pinned = Pinned::of(reading, center, engagement).await?;
            sight.reaches((&pinned, engagement), &task.playbook)
        };
        if is_in_sight {
            let engagement = engagement.clone();
            found.push(Ground { task, engagement });
        }
    }
    Ok(found)
}

fn is_same(ground: &Ground, task: &Task) -> bool {
    task.name == ground.task.name && is_core(task)
}

/// The same task, finished in another plan of the tenant's, be it one that has ended.
async fn held(reading: &Reading, ground: &Ground) -> Result<Option<Task>, CenterFault> {
    let plans = store::engagement::of_tenant(reading, ground.task.tenant_id.0).await?;
    let others: Vec<_> = plans
        .iter()
        .map(|plan| plan.id.0)
        .filter(|plan| *plan != ground.engagement.id.0)
        .collect();
    let finished = store::task::in_states(reading, &others, &FINISHED).await?;
    Ok(finished.into_iter().find(|task| is_same(ground, task)))
}
