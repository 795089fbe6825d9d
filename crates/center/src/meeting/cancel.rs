//! Cancelling a booked meeting: its time is free again, and both are told.

use process::identity::MeetingId;
use process::permission::{Action, TenantAct};
use process::state::MeetingState;
use store::meeting::Meeting;
use store::{Instant, Word, Writing};

use super::appointment::{can_move, of_tenant};
use super::{due, enter, tell_both};
use crate::once::{self, Key};
use crate::{Center, CenterFault, Conflict, sign_in};

/// Cancels a meeting that has not begun. The same key cancels it once.
///
/// # Errors
/// It does not exist for this tenant, has begun or is cancelled already ([`Conflict::State`]), or
/// the database failed.
pub async fn cancel(
    center: &Center,
    act: &TenantAct,
    meeting: MeetingId,
    key: &Key,
) -> Result<(), CenterFault> {
    act.permit(Action::BookMeeting)?;
    let ask = key.ask(act.person(), "cancel_meeting", &meeting)?;
    center
        .write(
            (act.clone(), meeting, ask),
            |writing, center, (act, meeting, ask)| {
                Box::pin(async move {
                    if let Some(answer) = once::answered(writing, ask).await? {
                        return Ok(answer);
                    }
                    let now = center.now();
                    let act =
                        &sign_in::still_may(writing, center, act, Action::BookMeeting).await?;
                    once::keep(writing, ask, &(), now).await?;
                    let booked = of_tenant(writing, act, *meeting).await?;
                    if !can_move(&booked, now) {
                        return Err(CenterFault::Conflict(Conflict::State));
                    }
                    let cancelled = cancel_in(writing, center, &booked).await?;
                    enter(writing, act, &cancelled, "cancelled", now).await
                })
            },
        )
        .await
}

/// Cancels the meeting and tells both; whoever does so enters it.
pub(super) async fn cancel_in(
    writing: &Writing,
    center: &Center,
    booked: &Meeting,
) -> Result<Meeting, CenterFault> {
    let now = center.now();
    let cancelled = Meeting {
        state: Word(MeetingState::Cancelled),
        sequence: booked.sequence + 1,
        changed_at: Instant(now),
        ..booked.clone()
    };
    let cancelled = store::meeting::change(writing, booked, cancelled, &[], now).await?;
    due::follow(writing, center, &cancelled).await?;
    tell_both(writing, center, &cancelled).await?;
    Ok(cancelled)
}
