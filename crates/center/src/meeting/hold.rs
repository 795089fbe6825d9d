//! Holding a slot while the customer decides. The time is taken from then on; when the minutes are
//! over it is free again for everybody, without anybody having to tidy up.

use jiff::{SignedDuration, Timestamp};
use process::identity::MeetingId;
use process::permission::{Action, TenantAct};
use process::state::MeetingState;
use store::meeting::Meeting;
use store::{Instant, Word, Writing};

use super::appointment::{Appointment, Wanted, of_tenant, tenant_of};
use super::common_time::CommonTime;
use super::enter;
use crate::once::{self, Key};
use crate::{Center, CenterFault, Conflict, sign_in};

/// Holds a slot for the meeting; another one held for it is let go. The same key gets the same hold.
///
/// # Errors
/// The time is no slot (a fault of the field `slot`), is taken ([`Conflict::TimeTaken`]), the
/// meeting cannot get a time now, or the database failed.
pub async fn hold(
    center: &Center,
    act: &TenantAct,
    wanted: &Wanted,
    start: Timestamp,
    key: &Key,
) -> Result<MeetingId, CenterFault> {
    act.permit(Action::BookMeeting)?;
    let ask = key.ask(act.person(), "hold_slot", &(wanted, start))?;
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
                let id = appointment
                    .held()
                    .map_or_else(|| MeetingId(center.chance().uuid(now)), |held| held.id.0);
                // Before the time is taken: of two with the same key the second must meet the
                // first's answer, not its meeting.
                once::keep(writing, ask, &id, now).await?;
                hold_in(writing, center, act, &appointment, (id, *start)).await?;
                Ok(id)
            })
        })
        .await
}

async fn hold_in(
    writing: &Writing,
    center: &Center,
    act: &TenantAct,
    appointment: &Appointment,
    (id, start): (MeetingId, Timestamp),
) -> Result<(), CenterFault> {
    let now = center.now();
    let tenant = tenant_of(writing, act).await?;
    let time = CommonTime::read(writing, center, &tenant, appointment.lead).await?;
    let planned = &appointment.planned;
    let end = time.check(start, planned.minutes, time.latest(planned.on))?;
    let minutes = i64::from(center.catalog().settings().slot_hold_minutes);
    let people = [appointment.lead, appointment.customer];
    let slot = Meeting {
        state: Word(MeetingState::Held),
        held_until: Some(Instant(now + SignedDuration::from_mins(minutes))),
        ..appointment.row(center, (&tenant, &time), id, (start, end))?
    };
    let held = if let Some(earlier) = appointment.held() {
        let again = Meeting {
            specialist_id: slot.specialist_id,
            customer_id: slot.customer_id,
            starts_at: slot.starts_at,
            ends_at: slot.ends_at,
            wall_time: slot.wall_time,
            zone: slot.zone,
            held_until: slot.held_until,
            join_link: slot.join_link,
            changed_at: slot.changed_at,
            ..earlier.clone()
        };
        store::meeting::change(writing, earlier, again, &people, now).await?
    } else {
        store::meeting::add(writing, slot.clone(), &people, now).await?;
        slot
    };
    enter(writing, act, &held, "held", now).await
}

/// Lets a held slot go.
///
/// # Errors
/// It does not exist for this tenant, is no hold any more, or the database failed.
pub async fn let_go(center: &Center, act: &TenantAct, id: MeetingId) -> Result<(), CenterFault> {
    act.permit(Action::BookMeeting)?;
    center
        .write((act.clone(), id), |writing, center, (act, id)| {
            Box::pin(async move {
                let act = &sign_in::still_may(writing, center, act, Action::BookMeeting).await?;
                let held = of_tenant(writing, act, *id).await?;
                if held.state.0 != MeetingState::Held {
                    return Err(CenterFault::Conflict(Conflict::State));
                }
                store::meeting::let_go(writing, &held).await?;
                enter(writing, act, &held, "let go", center.now()).await
            })
        })
        .await
}
