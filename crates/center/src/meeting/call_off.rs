//! Calling off what is still to come when an engagement ends: booked meetings are cancelled in both
//! calendars, held slots are let go. What has begun stays, so that its minutes can be written.

use process::permission::Action;
use process::state::MeetingState;
use store::Writing;
use store::engagement::Engagement;

use super::appointment::can_move;
use super::cancel::cancel_in;
use super::enter_as;
use crate::deed::Doer;
use crate::{Center, CenterFault};

/// Calls off every meeting of the engagement that has not begun, as part of the act that ends it.
pub(crate) async fn call_off(
    writing: &Writing,
    center: &Center,
    (doer, action): (&impl Doer, Action),
    engagement: &Engagement,
) -> Result<(), CenterFault> {
    let now = center.now();
    for meeting in store::meeting::of_engagement(writing, engagement.id.0).await? {
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
