//! Calling off meetings that are still to come: all of them when an engagement ends; while it is
//! paused, each a day before it would begin, so that a renewal in time finds the later ones in place.
//! They are cancelled in both calendars, held slots are let go. What has begun stays, so that its
//! minutes can be written.

use jiff::{SignedDuration, Timestamp};

use process::permission::{Action, WorkerAct};
use process::state::MeetingState;
use store::Writing;
use store::engagement::Engagement;

use super::appointment::can_move;
use super::cancel::cancel_in;
use super::enter_as;
use crate::deed::Doer;
use crate::{Center, CenterFault};

/// How long before a meeting of a paused engagement both sides are told that it does not take place.
const TOLD_BEFORE: SignedDuration = SignedDuration::from_hours(24);

/// Calls off every meeting of the engagement that has not begun, as part of the act that ends it.
pub(crate) async fn call_off(
    writing: &Writing,
    center: &Center,
    by: (&impl Doer, Action),
    engagement: &Engagement,
) -> Result<(), CenterFault> {
    call_off_until(writing, center, by, engagement, Timestamp::MAX).await
}

/// Calls off what is about to begin in an engagement that is paused.
pub(crate) async fn call_off_next(
    writing: &Writing,
    center: &Center,
    act: &WorkerAct,
    engagement: &Engagement,
) -> Result<(), CenterFault> {
    act.permit(Action::CallOffMeeting)?;
    let by = (act, Action::CallOffMeeting);
    call_off_until(writing, center, by, engagement, center.now() + TOLD_BEFORE).await
}

async fn call_off_until(
    writing: &Writing,
    center: &Center,
    (doer, action): (&impl Doer, Action),
    engagement: &Engagement,
    until: Timestamp,
) -> Result<(), CenterFault> {
    let now = center.now();
    let all = store::meeting::of_engagement(writing, engagement.id.0).await?;
    for meeting in all
        .into_iter()
        .filter(|meeting| meeting.starts_at.0 <= until)
    {
        if meeting.state.0 == MeetingState::Held {
            store::meeting::let_go(writing, &meeting).await?;
            enter_as(writing, (doer, action), &meeting, "let go", now).await?;
        } else if can_move(&meeting, now) {
            let cancelled = cancel_in(writing, center, &meeting).await?;
            enter_as(writing, (doer, action), &cancelled, "cancelled", now).await?;
        }
    }
    Ok(())
}
