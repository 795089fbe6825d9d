//! Free times for one meeting, a month at a time: the slots of each day, or why a day has none.

use std::collections::BTreeMap;

use jiff::civil::Date;
use jiff::{Span, Timestamp};
use process::identity::{EngagementId, MeetingId, TaskName};
use process::language::SpokenLanguage;
use process::permission::{Action, TenantAct};
use process::plan::PlannedMeeting;
use process::slots::{DayReason, Side, Slot, SlotQuestion, day_reasons, find};
use process::state::TaskState;
use store::Reading;
use store::tenant::Tenant;

use super::Someone;
use super::appointment::{Appointment, Wanted};
use super::common_time::{Busy, CommonTime};
use crate::{Center, CenterFault, HolidayName};

/// Free times of one month.
#[derive(Clone, Debug)]
pub struct FreeTime {
    /// The meeting as planned: name, kind, length, proposed day.
    pub planned: PlannedMeeting,
    /// Of which engagement.
    pub engagement: EngagementId,
    /// With whom.
    pub specialist: Someone,
    /// The customer's person in it.
    pub customer: Someone,
    /// Spoken in it.
    pub spoken: Option<SpokenLanguage>,
    /// The booking that is moved, with its present time.
    pub moved: Option<(MeetingId, Slot)>,
    /// What it is about: the tasks of its phase that are not finished.
    pub agenda: Vec<TaskName>,
    /// The zone of the days: the customer's.
    pub zone: String,
    /// First day of the month.
    pub month: Date,
    /// The month before, if times may be chosen in it.
    pub before: Option<Date>,
    /// The month after, if times may be chosen in it.
    pub after: Option<Date>,
    /// Every day of the month.
    pub days: Vec<Day>,
    /// The first free time on or after the day asked for.
    pub next: Option<Slot>,
}

/// One day of the month.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Day {
    /// By the customer's calendar.
    pub date: Date,
    /// What can be done with it.
    pub state: DayState,
}

/// What can be done with a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DayState {
    /// It is over.
    Past,
    /// These times are free.
    Free(Vec<Slot>),
    /// None is, and why.
    Shut(Shut),
}

/// Why a day has no free time, as pages say it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Shut {
    /// Somebody keeps no hours: a weekend.
    Closed,
    /// A holiday by its name, if it is known, and whose.
    Holiday(Option<HolidayName>, Side),
    /// The Specialist is away.
    Away,
    /// All common hours are taken.
    Full,
    /// All keep hours, but not together for long enough.
    NoCommonHours,
    /// The only time of the day is the one the meeting has now.
    Present,
    /// Within the lead time.
    TooSoon,
    /// Further ahead than times are given.
    TooLate,
}

/// The free times of a month for a meeting; without a month, of the one in which the first free
/// time on or after `from` lies, or after the meeting's planned day.
///
/// # Errors
/// The meeting does not exist for this tenant, cannot get a time now ([`crate::Conflict::State`]),
/// or the database failed.
pub async fn free_slots(
    center: &Center,
    act: &TenantAct,
    tenant: &Tenant,
    wanted: &Wanted,
    (month, from): (Option<Date>, Option<Timestamp>),
) -> Result<FreeTime, CenterFault> {
    act.permit(Action::BookMeeting)?;
    let reading = center.store().read().await?;
    let appointment = Appointment::read(&reading, center, act, wanted).await?;
    let time = CommonTime::read(&reading, center, tenant, appointment.lead).await?;
    let latest = time.latest(appointment.planned.on);
    let busy = time
        .busy(&reading, appointment.customer, latest, &appointment.own())
        .await?;
    let request = store::request::by_id(&reading, appointment.engagement.request_id.0).await?;
    let customer = store::person::by_id(&reading, appointment.customer)
        .await?
        .ok_or(CenterFault::NotFound)?;
    let engagement = appointment.engagement.id.0;
    let agenda = agenda(&reading, engagement, &appointment.planned).await?;
    drop(reading);
    let question = time.question(&busy, appointment.planned.minutes, latest)?;
    let mut slots = find(&question);
    let present = appointment
        .moved
        .as_ref()
        .map(|meeting| meeting.starts_at.0);
    slots.retain(|slot| Some(slot.start) != present);
    let asked_for = match (present, from) {
        (_, Some(from)) => from,
        (Some(present), None) => time.start_of(time.day_of(present)),
        (None, None) => time.start_of(appointment.planned.on),
    };
    let next = slots
        .iter()
        .find(|slot| slot.start >= asked_for)
        .or(slots.first())
        .copied();
    let shown = month
        .unwrap_or_else(|| next.map_or(time.today, |slot| time.day_of(slot.start)))
        .clamp(time.today, time.day_of(latest));
    let (before, after) = around(shown, &time, latest);
    Ok(FreeTime {
        days: days(center, &time, &question, (slots, shown, present))?,
        next,
        month: shown.first_of_month(),
        before,
        after,
        zone: tenant.zone.clone(),
        agenda,
        moved: appointment.moved.as_ref().map(|meeting| {
            let slot = Slot {
                start: meeting.starts_at.0,
                end: meeting.ends_at.0,
            };
            (meeting.id.0, slot)
        }),
        spoken: request
            .and_then(|request| request.spoken_language)
            .map(|spoken| spoken.0),
        customer: Someone::from(&customer),
        specialist: Someone::from(&time.specialist),
        engagement,
        planned: appointment.planned,
    })
}

/// The tasks of the meeting's phase that are not finished, in the plan's order: what there is to
/// talk about.
pub(super) async fn agenda(
    reading: &Reading,
    engagement: EngagementId,
    planned: &PlannedMeeting,
) -> Result<Vec<TaskName>, CenterFault> {
    /// More would not fit into the meeting.
    const MOST: usize = 4;
    let tasks = store::task::of_engagement(reading, engagement).await?;
    let is_open = |state: TaskState| {
        !matches!(
            state,
            TaskState::Done | TaskState::Deviated | TaskState::NotApplicable
        )
    };
    Ok(tasks
        .into_iter()
        .filter(|task| task.phase == planned.phase.as_str() && is_open(task.state.0))
        .filter(|task| task.playbook.0 == planned.playbook)
        .take(MOST)
        .map(|task| task.name.0)
        .collect())
}

/// The months beside the shown one in which a time may lie.
fn around(shown: Date, time: &CommonTime, latest: Timestamp) -> (Option<Date>, Option<Date>) {
    let first = shown.first_of_month();
    let before = first.saturating_sub(Span::new().days(1)).first_of_month();
    let after = first.saturating_add(Span::new().months(1));
    (
        (first > time.today).then_some(before),
        (after <= time.day_of(latest)).then_some(after),
    )
}

fn days(
    center: &Center,
    time: &CommonTime,
    question: &SlotQuestion,
    (slots, shown, present): (Vec<Slot>, Date, Option<Timestamp>),
) -> Result<Vec<Day>, CenterFault> {
    let mut free: BTreeMap<Date, Vec<Slot>> = BTreeMap::new();
    for slot in slots {
        free.entry(time.day_of(slot.start)).or_default().push(slot);
    }
    let reasons: BTreeMap<Date, DayReason> = day_reasons(question)
        .into_iter()
        .map(|day| (day.date, day.reason))
        .collect();
    let away = away_days(time, question)?;
    let first = shown.first_of_month();
    let all = first.series(Span::new().days(1));
    Ok(all
        .take_while(|date| date.month() == first.month())
        .map(|date| {
            let state = match (free.remove(&date), reasons.get(&date)) {
                (Some(slots), _) => DayState::Free(slots),
                (None, _) if date < time.today => DayState::Past,
                (None, None) if present.is_some_and(|at| time.day_of(at) == date) => {
                    DayState::Shut(Shut::Present)
                }
                (None, None) => DayState::Shut(Shut::TooLate),
                (None, Some(DayReason::FullyBooked { .. })) if away.contains(&date) => {
                    DayState::Shut(Shut::Away)
                }
                (None, Some(reason)) => DayState::Shut(shut(center, time, reason)),
            };
            Day { date, state }
        })
        .collect())
}

/// The days that the Specialist's absences alone leave without a slot.
fn away_days(time: &CommonTime, question: &SlotQuestion) -> Result<Vec<Date>, CenterFault> {
    let away: Busy = time.away();
    if away.specialist.is_empty() {
        return Ok(Vec::new());
    }
    let minutes = question.length.get();
    let question = time.question(&away, minutes, question.window.end)?;
    Ok(day_reasons(&question)
        .into_iter()
        .filter(|day| matches!(day.reason, DayReason::FullyBooked { .. }))
        .map(|day| day.date)
        .collect())
}

fn shut(center: &Center, time: &CommonTime, reason: &DayReason) -> Shut {
    match reason {
        DayReason::Closed { .. } => Shut::Closed,
        DayReason::Holiday { whose, date } => {
            Shut::Holiday(time.holiday(center, *whose, *date), *whose)
        }
        DayReason::FullyBooked { .. } => Shut::Full,
        DayReason::NoCommonHours => Shut::NoCommonHours,
        DayReason::TooSoon => Shut::TooSoon,
        DayReason::TooLate => Shut::TooLate,
    }
}
