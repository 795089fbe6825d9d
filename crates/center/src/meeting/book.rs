//! Booking a meeting, from a held slot or at once: both people get the invitation.

use jiff::Timestamp;
use process::identity::MeetingId;
use process::permission::{Action, TenantAct};
use process::state::MeetingState;
use store::meeting::Meeting;
use store::{Instant, Word, Writing};

use super::appointment::{Appointment, Wanted, of_tenant, tenant_of};
use super::common_time::CommonTime;
use super::{due, enter, tell_both};
use crate::once::{self, Key};
use crate::{Center, CenterFault, Conflict, sign_in};

/// Books a planned meeting at a time. The same key gets the same meeting.
///
/// # Errors
/// The time is no slot (a fault of the field `slot`), is taken ([`Conflict::TimeTaken`]), the
/// meeting cannot be booked now, or the database failed.
pub async fn book(
    center: &Center,
    act: &TenantAct,
    wanted: &Wanted,
    start: Timestamp,
    key: &Key,
) -> Result<MeetingId, CenterFault> {
    act.permit(Action::BookMeeting)?;
    let ask = key.ask(act.person(), "book_meeting", &(wanted, start))?;
    let state = (act.clone(), wanted.clone(), start, ask);
    center
        .write(state, |writing, center, (act, wanted, start, ask)| {
            Box::pin(async move {
                if let Some(answer) = once::answered(writing, ask).await? {
                    return Ok(answer);
                }
                let now = center.now();
                let act = &sign_in::still_may(writing, center, act, Action::BookMeeting).await?;
                let appointment = Appointment::read(writing, center, act, wanted).await?;
                if appointment.moved.is_some() {
                    return Err(CenterFault::Conflict(Conflict::State));
                }
                let id = MeetingId(center.chance().uuid(now));
                once::keep(writing, ask, &id, now).await?;
                let tenant = tenant_of(writing, act).await?;
                let time = CommonTime::read(writing, center, &tenant, appointment.lead).await?;
                let planned = &appointment.planned;
                let end = time.check(*start, planned.minutes, time.latest(planned.on))?;
                let meeting = appointment.row(center, (&tenant, &time), id, (*start, end))?;
                book_in(writing, center, act, &appointment, meeting).await?;
                Ok(id)
            })
        })
        .await
}

/// Writes a booked meeting in place of what was held for it, and invites both.
pub(super) async fn book_in(
    writing: &Writing,
    center: &Center,
    act: &TenantAct,
    appointment: &Appointment,
    meeting: Meeting,
) -> Result<(), CenterFault> {
    let now = center.now();
    if let Some(held) = appointment.held() {
        store::meeting::let_go(writing, held).await?;
    }
    let people = [appointment.lead, appointment.customer];
    store::meeting::add(writing, meeting.clone(), &people, now).await?;
    due::follow(writing, center, &meeting).await?;
    enter(writing, act, &meeting, "booked", now).await?;
    tell_both(writing, center, &meeting).await
}

/// Confirms a held slot: the meeting is booked. `start` is the time that the page showed.
///
/// A hold whose minutes are over is confirmed like a fresh booking: if the time is still free.
///
/// # Errors
/// The hold is gone or was changed to another time ([`Conflict::State`]), the time was taken
/// meanwhile ([`Conflict::TimeTaken`]), or the database failed.
pub async fn confirm(
    center: &Center,
    act: &TenantAct,
    id: MeetingId,
    start: Timestamp,
    key: &Key,
) -> Result<MeetingId, CenterFault> {
    act.permit(Action::BookMeeting)?;
    let ask = key.ask(act.person(), "confirm_meeting", &(id, start))?;
    center
        .write(
            (act.clone(), id, start, ask),
            |writing, center, (act, id, start, ask)| {
                Box::pin(async move {
                    if let Some(answer) = once::answered(writing, ask).await? {
                        return Ok(answer);
                    }
                    let act =
                        &sign_in::still_may(writing, center, act, Action::BookMeeting).await?;
                    let held = of_tenant(writing, act, *id).await?;
                    if held.state.0 != MeetingState::Held || held.starts_at.0 != *start {
                        return Err(CenterFault::Conflict(Conflict::State));
                    }
                    let wanted = Wanted::Planned {
                        engagement: held.engagement_id.0,
                        name: held.name.parse().map_err(CenterFault::internal)?,
                    };
                    let appointment = Appointment::read(writing, center, act, &wanted).await?;
                    once::keep(writing, ask, id, center.now()).await?;
                    confirm_in(writing, center, act, (&appointment, &held)).await?;
                    Ok(*id)
                })
            },
        )
        .await
}

async fn confirm_in(
    writing: &Writing,
    center: &Center,
    act: &TenantAct,
    (appointment, held): (&Appointment, &Meeting),
) -> Result<(), CenterFault> {
    let now = center.now();
    if held.specialist_id.0 != appointment.lead {
        return Err(CenterFault::Conflict(Conflict::State));
    }
    if held.held_until.is_none_or(|until| until.0 <= now) {
        let tenant = tenant_of(writing, act).await?;
        let time = CommonTime::read(writing, center, &tenant, appointment.lead).await?;
        let latest = time.latest(appointment.planned.on);
        time.check(held.starts_at.0, appointment.planned.minutes, latest)?;
    }
    let booked = Meeting {
        state: Word(MeetingState::Booked),
        held_until: None,
        changed_at: Instant(now),
        ..held.clone()
    };
    let people = [held.specialist_id.0, held.customer_id.0];
    let booked = store::meeting::change(writing, held, booked, &people, now).await?;
    due::follow(writing, center, &booked).await?;
    enter(writing, act, &booked, "booked", now).await?;
    tell_both(writing, center, &booked).await
}
