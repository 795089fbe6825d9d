//! Moving a booked meeting: the same meeting at another time, told to both.

use jiff::Timestamp;
use process::identity::MeetingId;
use process::permission::{Action, TenantAct};
use process::state::MeetingState;
use store::meeting::Meeting;
use store::{Id, Instant, Word};

use super::appointment::{Appointment, Wanted, tenant_of, wall_time};
use super::common_time::CommonTime;
use super::{due, enter, tell_both};
use crate::once::{self, Key};
use crate::{Center, CenterFault, sign_in};

/// Moves a booked meeting to another time. The same key moves it once.
///
/// # Errors
/// The time is no slot (a fault of the field `slot`), is taken
/// ([`crate::Conflict::TimeTaken`]: the meeting stays where it was), the meeting is over or
/// cancelled, or the database failed.
pub async fn move_to(
    center: &Center,
    act: &TenantAct,
    meeting: MeetingId,
    start: Timestamp,
    key: &Key,
) -> Result<(), CenterFault> {
    act.permit(Action::BookMeeting)?;
    let ask = key.ask(act.person(), "move_meeting", &(meeting, start))?;
    let state = (act.clone(), Wanted::Booked(meeting), start, ask);
    center
        .write(state, |writing, center, (act, wanted, start, ask)| {
            Box::pin(async move {
                if let Some(answer) = once::answered(writing, ask).await? {
                    return Ok(answer);
                }
                let now = center.now();
                let act = &sign_in::still_may(writing, center, act, Action::BookMeeting).await?;
                once::keep(writing, ask, &(), now).await?;
                let appointment = Appointment::read(writing, center, act, wanted).await?;
                let Some(booked) = &appointment.moved else {
                    return Err(CenterFault::NotFound);
                };
                if booked.starts_at.0 == *start {
                    return Err(CenterFault::field("slot", "error-slot-present"));
                }
                let tenant = tenant_of(writing, act).await?;
                let time = CommonTime::read(writing, center, &tenant, appointment.lead).await?;
                let planned = &appointment.planned;
                let end = time.check(*start, planned.minutes, time.latest(planned.on))?;
                // Another Specialist than it was booked with has another place.
                let join_link = if booked.specialist_id.0 == appointment.lead {
                    booked.join_link.clone()
                } else {
                    time.join_link.clone()
                };
                let moved = Meeting {
                    join_link,
                    state: Word(MeetingState::Moved),
                    specialist_id: Id(appointment.lead),
                    starts_at: Instant(*start),
                    ends_at: Instant(end),
                    wall_time: wall_time(&tenant.zone, *start),
                    zone: tenant.zone,
                    sequence: booked.sequence + 1,
                    changed_at: Instant(now),
                    ..booked.clone()
                };
                let people = [appointment.lead, appointment.customer];
                let moved = store::meeting::change(writing, booked, moved, &people, now).await?;
                due::follow(writing, center, &moved).await?;
                enter(writing, act, &moved, "moved", now).await?;
                tell_both(writing, center, &moved).await
            })
        })
        .await
}
