//! Completing an engagement: the customer says that the work is done. Nothing completes by itself,
//! so that a last task finished by mistake can still be opened again.

use process::identity::EngagementId;
use process::permission::{Action, CustomerAct};
use process::state::{EngagementState, TaskState};
use store::task::Task;

use super::end::{Ending, end};
use crate::once::{self, Key};
use crate::{Center, CenterFault, Conflict};

/// Whether nothing of a plan is left to do: each task is done, done differently, or not applicable.
pub(crate) fn is_all_done<'a>(tasks: impl IntoIterator<Item = &'a Task>) -> bool {
    tasks.into_iter().all(|task| {
        matches!(
            task.state.0,
            TaskState::Done | TaskState::Deviated | TaskState::NotApplicable
        )
    })
}

/// Completes an engagement or a self-serve plan. The same key completes it once.
///
/// # Errors
/// It does not exist for this tenant, something is left to do, it is paused or has ended
/// ([`Conflict::State`]), or the database failed.
pub async fn complete(
    center: &Center,
    act: &CustomerAct,
    engagement: EngagementId,
    key: &Key,
) -> Result<(), CenterFault> {
    act.permit(Action::CompleteEngagement)?;
    let ask = key.ask(act.person(), "complete_engagement", &engagement)?;
    center
        .write(
            (act.clone(), engagement, ask),
            |writing, center, (act, id, ask)| {
                Box::pin(async move {
                    if let Some(answer) = once::answered(writing, ask).await? {
                        return Ok(answer);
                    }
                    let engagement = store::engagement::of_tenant_by_id(writing, act.tenant(), *id)
                        .await?
                        .ok_or(CenterFault::NotFound)?;
                    if !is_all_done(&store::task::of_engagement(writing, *id).await?) {
                        return Err(CenterFault::Conflict(Conflict::State));
                    }
                    let ending = Ending {
                        action: Action::CompleteEngagement,
                        to: EngagementState::Completed,
                        side: "customer",
                        reason: None,
                    };
                    end(writing, center, act, &engagement, ending).await?;
                    once::keep(writing, ask, &(), center.now()).await
                })
            },
        )
        .await
}
