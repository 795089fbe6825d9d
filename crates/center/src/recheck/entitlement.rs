//! A subscription that ended pauses the engagement with notice, one that is current again resumes it.

use process::permission::{Action, WorkerAct};
use process::state::EngagementState;
use store::engagement::Engagement;
use store::tenant::Tenant;
use store::{Instant, Word, Writing};

use crate::engagement::tells;
use crate::letter::{self, Letter};
use crate::{Center, CenterFault, eligibility, meeting};

/// Why an engagement is paused.
pub const SUBSCRIPTION_ENDED: &str = "subscription-ended";

#[derive(Clone, Copy)]
enum Turn {
    Pause,
    Resume,
}

/// Decides eligibility again and pauses or resumes. Whether the engagement is under way and was so
/// before: nothing else is to be said of one that has just turned.
pub(super) async fn settle(
    writing: &Writing,
    center: &Center,
    (act, tenant, engagement): (&WorkerAct, &Tenant, &Engagement),
) -> Result<bool, CenterFault> {
    let now = center.now();
    let made = eligibility::of_tenant(writing, center, tenant, now).await?;
    let is_entitled = made.1.guides_any(&engagement.services);
    let is_paused_for_this = engagement.state.0 == EngagementState::Paused
        && engagement.pause_reason.as_deref() == Some(SUBSCRIPTION_ENDED);
    let is_under_way = engagement.state.may_become(EngagementState::Paused);
    let turn = if is_under_way && !is_entitled {
        Turn::Pause
    } else if is_paused_for_this && is_entitled {
        Turn::Resume
    } else {
        if is_paused_for_this {
            meeting::call_off_next(writing, center, act, engagement).await?;
        }
        return Ok(is_under_way);
    };
    let request = engagement.request_id.0;
    eligibility::keep(writing, center, tenant, request, &made, now).await?;
    put(writing, center, act, engagement, turn).await?;
    if matches!(turn, Turn::Pause) {
        meeting::call_off_next(writing, center, act, engagement).await?;
    }
    Ok(false)
}

async fn put(
    writing: &Writing,
    center: &Center,
    act: &WorkerAct,
    before: &Engagement,
    turn: Turn,
) -> Result<(), CenterFault> {
    let now = center.now();
    let engagement = before.id.0;
    let (state, reason, paused_at, letter, word) = match turn {
        Turn::Pause => (
            EngagementState::Paused,
            Some(SUBSCRIPTION_ENDED.to_owned()),
            Some(Instant(now)),
            Letter::EngagementPaused { engagement },
            "paused",
        ),
        Turn::Resume => (
            EngagementState::Open,
            None,
            None,
            Letter::EngagementResumed { engagement },
            "resumed",
        ),
    };
    let after = Engagement {
        state: Word(state),
        pause_reason: reason,
        paused_at,
        ..before.clone()
    };
    store::engagement::change(writing, before, after).await?;
    let to = tells::admins_and_lead(writing, before).await?;
    letter::send_all(writing, center, to, &letter, now).await?;
    let action = Action::RecheckEligibility;
    super::enter(writing, act, action, before, (&word, now)).await
}
