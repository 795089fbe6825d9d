//! A confirmed hand-over takes effect when its wait is over, unless it was stopped.

use process::permission::{Action, WorkerAct};
use store::hand_over::{HandOver, HandOverState};
use store::{Instant, Word, Writing};
use uuid::Uuid;

use super::tell_all;
use crate::claim::{make_admin, of_customers};
use crate::deed::{self, Done};
use crate::letter::Letter;
use crate::{Center, CenterFault};

/// The kind of the outbox's jobs that finish a hand-over.
pub(crate) const JOB: &str = "finish-hand-over";

/// Makes the person admin, if the hand-over is confirmed and its wait is over. Done twice it is done
/// once.
pub(crate) async fn finish(center: &Center, act: &WorkerAct, id: Uuid) -> Result<(), CenterFault> {
    act.permit(Action::FinishHandOver)?;
    center
        .write((act.clone(), id), |writing, center, (act, id)| {
            Box::pin(finish_in(writing, center, act, *id))
        })
        .await
}

async fn finish_in(
    writing: &Writing,
    center: &Center,
    act: &WorkerAct,
    id: Uuid,
) -> Result<(), CenterFault> {
    let now = center.now();
    let Some(confirmed) = store::hand_over::by_id(writing, id).await? else {
        return Ok(());
    };
    let is_due = confirmed.due_at.is_some_and(|due| due.0 <= now);
    if confirmed.state.0 != HandOverState::Confirmed || !is_due {
        return Ok(());
    }
    let can_be = match of_customers(writing, confirmed.person_id.0).await {
        Ok(_) => true,
        Err(CenterFault::NotFound) => false,
        Err(fault) => return Err(fault),
    };
    let state = if can_be {
        HandOverState::Done
    } else {
        HandOverState::Stopped
    };
    let after = HandOver {
        state: Word(state),
        ended_at: Some(Instant(now)),
        ..confirmed.clone()
    };
    store::hand_over::change(writing, &confirmed, after.clone()).await?;
    if !can_be {
        return Ok(());
    }
    let (tenant, person) = (confirmed.tenant_id.0, confirmed.person_id.0);
    make_admin(writing, (tenant, &confirmed.domain), person, now).await?;
    tell_all(
        writing,
        center,
        &after,
        &Letter::HandOverDone { hand_over: id },
    )
    .await?;
    let done = Done {
        action: Action::FinishHandOver,
        tenant: Some(tenant),
        subject_kind: "hand_over",
        subject: id,
        engagement: None,
        at: now,
    };
    deed::enter(writing, act, done, &"done").await
}
