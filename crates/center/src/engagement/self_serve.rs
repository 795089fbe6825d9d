//! Starting the self-serve plan that a refusal ends in: the same playbook without meetings, at once.

use process::identity::{EngagementId, Reference};
use process::permission::{Action, CustomerAct};
use process::state::RequestState;
use store::request::Request;
use store::{Instant, Writing};

use crate::deed::{self, Done};
use crate::once::{self, Key};
use crate::{Center, CenterFault, Conflict, request};

/// Starts the plan. The same key gets the same plan; a plan that runs already is that plan.
///
/// # Errors
/// The request is not one that the Center refused, or the database failed.
pub async fn start_self_serve_plan(
    center: &Center,
    act: &CustomerAct,
    reference: &Reference,
    key: &Key,
) -> Result<EngagementId, CenterFault> {
    act.permit(Action::StartSelfServePlan)?;
    let ask = key.ask(act.person(), "start_self_serve_plan", reference)?;
    let state = (act.clone(), reference.clone(), ask);
    center
        .write(state, |writing, center, (act, reference, ask)| {
            Box::pin(async move {
                if let Some(answer) = once::answered(writing, ask).await? {
                    return Ok(answer);
                }
                let engagement = start_in(writing, center, act, reference).await?;
                once::keep(writing, ask, &engagement, center.now()).await?;
                Ok(engagement)
            })
        })
        .await
}

async fn start_in(
    writing: &Writing,
    center: &Center,
    act: &CustomerAct,
    reference: &Reference,
) -> Result<EngagementId, CenterFault> {
    let now = center.now();
    let before = request::of_tenant(writing, act.tenant(), reference).await?;
    if before.state.0 != RequestState::SelfServe {
        return Err(CenterFault::Conflict(Conflict::State));
    }
    if let Some(running) = store::engagement::of_request(writing, before.id.0).await? {
        return Ok(running.id.0);
    }
    let engagement = super::begin(writing, center, &before, None).await?;
    let started = Request {
        changed_at: Instant(now),
        started_at: Some(Instant(now)),
        ..before.clone()
    };
    store::request::change(writing, &before, started).await?;
    let done = Done {
        action: Action::StartSelfServePlan,
        tenant: Some(act.tenant()),
        subject_kind: "engagement",
        subject: engagement.0,
        engagement: Some(engagement),
        at: now,
    };
    deed::enter(writing, act, done, &()).await?;
    Ok(engagement)
}
