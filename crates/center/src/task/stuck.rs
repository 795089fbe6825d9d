//! Saying that a task is stuck: the lead Specialist is told at once, and the move is the Center's.

use process::identity::TaskId;
use process::permission::{Action, TenantAct};
use process::state::{EngagementState, TaskState};
use store::task::TaskEntry;
use store::{Word, Writing};

use super::Ground;
use crate::engagement::tells;
use crate::letter::{self, Letter};
use crate::once::{self, Key};
use crate::{Center, CenterFault, Prose, deed, sign_in};

const REASON_LIMIT: usize = 1000;

/// Says what holds the task up.
///
/// # Errors
/// No reason, nobody guides this plan now, the task is not the customer's or not open, or the
/// database failed.
pub async fn say_stuck(
    center: &Center,
    act: &TenantAct,
    task: TaskId,
    reason: &str,
    key: &Key,
) -> Result<(), CenterFault> {
    act.permit(Action::SayStuck)?;
    let reason = Prose::parse("reason", reason, REASON_LIMIT)
        .map_err(|fault| CenterFault::Invalid(vec![fault]))?;
    let ask = key.ask(act.person(), "say_stuck", &(task, &reason))?;
    center
        .write(
            (act.clone(), task, reason, ask),
            |writing, center, (act, task, reason, ask)| {
                Box::pin(async move {
                    if let Some(answer) = once::answered(writing, ask).await? {
                        return Ok(answer);
                    }
                    say_in(writing, center, act, *task, reason).await?;
                    once::keep(writing, ask, &(), center.now()).await
                })
            },
        )
        .await
}

async fn say_in(
    writing: &Writing,
    center: &Center,
    act: &TenantAct,
    task: TaskId,
    reason: &Prose,
) -> Result<(), CenterFault> {
    let now = center.now();
    let act = &sign_in::still_may(writing, center, act, Action::SayStuck).await?;
    let ground = Ground::of_act(writing, center, act, task).await?;
    ground.is_under_way()?;
    ground.is_customers(act.actor(), Action::SayStuck)?;
    if ground.engagement.lead_id.is_none() {
        return Err(CenterFault::field("reason", "task-nobody-to-ask"));
    }
    if ground.task.self_serve {
        return Err(CenterFault::field("reason", "task-alone-text"));
    }
    if ground.engagement.state.0 == EngagementState::Paused {
        return Err(CenterFault::field("reason", "task-stuck-while-paused"));
    }
    ground.enter(writing, center, TaskState::Stuck, now).await?;
    let entry = TaskEntry {
        state: Some(Word(TaskState::Stuck)),
        text: Some(reason.as_str().to_owned()),
        ..ground.entry(center, "words", ("customer", act.person()), now)
    };
    store::task::note_all(writing, vec![entry]).await?;
    let lead = tells::lead(writing, &ground.engagement).await?;
    letter::send_all(writing, center, lead, &Letter::TaskStuck { task }, now).await?;
    deed::enter(writing, act, ground.done(Action::SayStuck, now), reason).await
}
