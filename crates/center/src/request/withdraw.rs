//! Taking a request back, at any time before a Specialist has taken it or its self-serve plan began.

use process::identity::Reference;
use process::permission::{Action, TenantAct};
use process::state::RequestState;
use store::request::Request;
use store::{Instant, Word};

use crate::deed::{self, Done};
use crate::{Center, CenterFault, Conflict, routing};

/// Withdraws a request; doing it twice changes nothing.
///
/// # Errors
/// A Specialist has taken it already, its self-serve plan runs, or the database failed.
pub async fn withdraw(
    center: &Center,
    act: &TenantAct,
    reference: &Reference,
) -> Result<(), CenterFault> {
    super::permit(act, Action::WithdrawRequest)?;
    let state = (act.clone(), reference.clone());
    center
        .write(state, |writing, center, (act, reference)| {
            Box::pin(async move {
                let now = center.now();
                let act = &super::present(writing, center, act, Action::WithdrawRequest).await?;
                let before = super::of_act(writing, act, reference).await?;
                if before.state.0 == RequestState::Withdrawn {
                    return Ok(());
                }
                if !super::may_withdraw(before.state.0, before.started_at.is_some()) {
                    return Err(CenterFault::Conflict(Conflict::State));
                }
                routing::take_back_offers(writing, before.id.0, Instant(now)).await?;
                let after = Request {
                    state: Word(RequestState::Withdrawn),
                    tracking_hash: None,
                    changed_at: Instant(now),
                    ended_at: Some(Instant(now)),
                    ..before.clone()
                };
                let after = store::request::change(writing, &before, after).await?;
                let done = Done {
                    action: Action::WithdrawRequest,
                    tenant: Some(act.tenant()),
                    subject_kind: "request",
                    subject: after.id.0.0,
                    engagement: None,
                    at: now,
                };
                deed::enter(writing, act, done, &()).await
            })
        })
        .await
}
