//! Opening a finished task again.

use process::identity::TaskId;
use process::permission::{Action, TenantAct};
use process::state::TaskState;
use store::Word;
use store::task::TaskEntry;

use super::Ground;
use super::elsewhere::{self, By};
use crate::{Center, CenterFault, Conflict, deed, sign_in};

/// Opens a task that was done, or done differently. What was opened after it stays open, but the
/// gates at which its outcome was verified close until both sides have verified it anew. A task
/// that is open already stays so.
///
/// # Errors
/// The task is not the customer's or was never finished, the engagement has ended, or the database
/// failed.
pub async fn reopen(center: &Center, act: &TenantAct, task: TaskId) -> Result<(), CenterFault> {
    act.permit(Action::CompleteTask)?;
    center
        .write((act.clone(), task), |writing, center, (act, task)| {
            Box::pin(async move {
                let now = center.now();
                let act = &sign_in::still_may(writing, center, act, Action::CompleteTask).await?;
                let ground = Ground::of_act(writing, center, act, *task).await?;
                ground.is_under_way()?;
                ground.is_customers(act.actor(), Action::CompleteTask)?;
                if ground.task.state.0 == TaskState::Open {
                    return Ok(());
                }
                if !matches!(ground.task.state.0, TaskState::Done | TaskState::Deviated) {
                    return Err(CenterFault::Conflict(Conflict::State));
                }
                ground.enter(writing, center, TaskState::Open, now).await?;
                elsewhere::take_back(writing, center, &ground, By::of(act), now).await?;
                let entry = TaskEntry {
                    state: Some(Word(TaskState::Open)),
                    ..ground.entry(center, "state", ("customer", act.person()), now)
                };
                store::task::note_all(writing, vec![entry]).await?;
                let done = ground.done(Action::CompleteTask, now);
                deed::enter(writing, act, done, &"reopened").await
            })
        })
        .await
}
