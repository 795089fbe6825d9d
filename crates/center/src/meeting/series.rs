//! The whole series at once: for every meeting of the plan that is not booked yet the nearest free
//! time on or after its day, counted from the kickoff as it really is.

use std::collections::BTreeSet;

use jiff::civil::Date;
use jiff::{Span, Timestamp};
use process::business_time::TimeRange;
use process::identity::{EngagementId, MeetingId, TaskName};
use process::permission::{Action, TenantAct};
use process::plan::{Plan, PlannedMeeting};
use process::slots::{Slot, next_slot_for};
use process::state::MeetingState;
use store::Writing;
use store::meeting::Meeting;

use super::appointment::{Appointment, Wanted, stands, tenant_of};
use super::book::book_in;
use super::common_time::{Busy, CommonTime};
use crate::engagement::Pinned;
use crate::once::{self, Key};
use crate::{Center, CenterFault, FieldFault, sign_in};

/// One meeting of the series.
#[derive(Clone, Debug)]
pub struct SeriesLine {
    /// As planned: name, kind, length.
    pub planned: PlannedMeeting,
    /// The day it is due on, after the kickoff as it really is.
    pub due_on: Date,
    /// What stands of it.
    pub stands: InSeries,
}

/// What stands of a meeting of the series.
#[derive(Clone, Debug)]
pub enum InSeries {
    /// It is booked, moved or took place.
    Meeting(MeetingId, MeetingState, Slot),
    /// Its nearest free time.
    Proposed(Slot),
    /// No time is free as far ahead as times are given.
    NoTime,
}

/// Lays the series out. `meetings` are all of the engagement, `busy` what takes both people's time.
pub(super) fn lay_out(
    plan: &Plan,
    meetings: &[Meeting],
    time: &CommonTime,
    busy: &Busy,
) -> Result<Vec<SeriesLine>, CenterFault> {
    let mut busy = busy.clone();
    let mut late = Span::new();
    let mut after = Timestamp::MIN;
    let mut lines = Vec::with_capacity(plan.meetings.len());
    for planned in &plan.meetings {
        let due_on = planned.on.saturating_add(late);
        let stands = match standing(meetings, planned) {
            Some(meeting) => InSeries::Meeting(meeting.id.0, meeting.state.0, slot_of(meeting)),
            None => propose(time, &busy, planned, (due_on, after))?,
        };
        if let InSeries::Meeting(_, _, slot) | InSeries::Proposed(slot) = &stands {
            after = slot.end;
            if lines.is_empty() {
                late = lateness(planned.on, time.day_of(slot.start));
            }
        }
        if let InSeries::Proposed(slot) = &stands {
            let range = TimeRange {
                start: slot.start,
                end: slot.end,
            };
            busy.specialist.push(range);
            busy.customer.push(range);
        }
        lines.push(SeriesLine {
            planned: planned.clone(),
            due_on,
            stands,
        });
    }
    Ok(lines)
}

fn standing<'a>(meetings: &'a [Meeting], planned: &PlannedMeeting) -> Option<&'a Meeting> {
    meetings
        .iter()
        .rev()
        .find(|meeting| meeting.name == planned.name.as_str() && stands(meeting))
}

fn slot_of(meeting: &Meeting) -> Slot {
    Slot {
        start: meeting.starts_at.0,
        end: meeting.ends_at.0,
    }
}

fn propose(
    time: &CommonTime,
    busy: &Busy,
    planned: &PlannedMeeting,
    (due_on, after): (Date, Timestamp),
) -> Result<InSeries, CenterFault> {
    let question = time.question(busy, planned.minutes, time.latest(due_on))?;
    let from = time.start_of(due_on).max(after);
    Ok(next_slot_for(&question, from).map_or(InSeries::NoTime, InSeries::Proposed))
}

/// How many days the kickoff is later than planned; an early one changes nothing.
fn lateness(planned: Date, real: Date) -> Span {
    let days = planned.until(real).map_or(0, |span| span.get_days());
    Span::new().days(days.max(0))
}

/// The day a meeting is due on: a proposal lies later than the plan's own day by as much as the
/// kickoff is late, or would be today.
fn due_on(
    planned: &PlannedMeeting,
    (kickoff, meetings): (Option<&PlannedMeeting>, &[Meeting]),
    chosen: &[(TaskName, Timestamp)],
    time: &CommonTime,
) -> Date {
    let Some(kickoff) = kickoff.filter(|kickoff| kickoff.name != planned.name) else {
        return planned.on;
    };
    let booked = standing(meetings, kickoff).map(|meeting| meeting.starts_at.0);
    let wanted = chosen.iter().find(|(name, _)| *name == kickoff.name);
    let start = booked.or(wanted.map(|(_, start)| *start));
    let day = start.map_or(time.today, |start| time.day_of(start));
    planned.on.saturating_add(lateness(kickoff.on, day))
}

/// Books several meetings of a plan in one go: all of them, or none if one time is gone. The same
/// key books them once.
///
/// # Errors
/// Nothing is chosen, or one time is no slot (faults of the fields `meeting` and `slot`); one is
/// taken ([`crate::Conflict::TimeTaken`]); one is booked already; or the database failed.
pub async fn book_series(
    center: &Center,
    act: &TenantAct,
    engagement: EngagementId,
    chosen: Vec<(TaskName, Timestamp)>,
    key: &Key,
) -> Result<Vec<MeetingId>, CenterFault> {
    act.permit(Action::BookMeeting)?;
    let names: BTreeSet<&TaskName> = chosen.iter().map(|(name, _)| name).collect();
    if chosen.is_empty() || names.len() < chosen.len() {
        let fault = FieldFault::new("meeting", "error-choose-any");
        return Err(CenterFault::Invalid(vec![fault]));
    }
    let ask = key.ask(act.person(), "book_series", &(engagement, &chosen))?;
    let state = (act.clone(), engagement, chosen, ask);
    center
        .write(state, |writing, center, (act, engagement, chosen, ask)| {
            Box::pin(async move {
                if let Some(answer) = once::answered(writing, ask).await? {
                    return Ok(answer);
                }
                let now = center.now();
                let act = &sign_in::still_may(writing, center, act, Action::BookMeeting).await?;
                let ids: Vec<MeetingId> = chosen
                    .iter()
                    .map(|_| MeetingId(center.chance().uuid(now)))
                    .collect();
                once::keep(writing, ask, &ids, now).await?;
                book_all(writing, center, act, *engagement, (&ids, chosen)).await?;
                Ok(ids)
            })
        })
        .await
}

async fn book_all(
    writing: &Writing,
    center: &Center,
    act: &TenantAct,
    engagement: EngagementId,
    (ids, chosen): (&[MeetingId], &[(TaskName, Timestamp)]),
) -> Result<(), CenterFault> {
    let tenant = tenant_of(writing, act).await?;
    let mut time: Option<CommonTime> = None;
    for (id, (name, start)) in ids.iter().zip(chosen) {
        let wanted = Wanted::Planned {
            engagement,
            name: name.clone(),
        };
        let appointment = Appointment::read(writing, center, act, &wanted).await?;
        let common = match time.take() {
            Some(common) => common,
            None => CommonTime::read(writing, center, &tenant, appointment.lead).await?,
        };
        let planned = &appointment.planned;
        let pinned = Pinned::of(writing, center, &appointment.engagement).await?;
        let kickoff = (pinned.plan.meetings.first(), &appointment.meetings[..]);
        let latest = common.latest(due_on(planned, kickoff, chosen, &common));
        let end = common.check(*start, planned.minutes, latest)?;
        let meeting = appointment.row(center, (&tenant, &common), *id, (*start, end))?;
        book_in(writing, center, act, &appointment, meeting).await?;
        time = Some(common);
    }
    Ok(())
}
