//! The timeline: every part of the plan on one axis, with gates, meetings, both sides' holidays,
//! the forecast, and to whom each working day so far is charged.

use std::collections::{BTreeMap, BTreeSet};

use jiff::Span;
use jiff::civil::Date;
use process::business_time::Calendar;
use process::eligibility::Country;
use process::forecast::{Forecast, TaskDays};
use process::identity::{EngagementId, MeetingId, TaskName};
use process::permission::{Action, SpecialistAct, TenantAct};
use process::plan::{ChargedDay, GateState, HeldBy, MeetingKind, Phase, PlannedGate, gate_state};
use process::state::{MeetingState, Move, OwnerKind};
use store::Reading;
use store::engagement::Engagement;
use store::tenant::Tenant;

use super::journey::Journey;
use super::part::{self, Part, PartName};
use super::{Charged, forecast, meeting_kind};
use crate::engagement::{PlanLine, wanted_on};
use crate::task::choose;
use crate::{Center, CenterFault, HolidayName};

/// So many days behind the last one of the plan are still looked at for holidays.
const BEHIND: i64 = 60;

/// A plan on one axis.
#[derive(Clone, Debug)]
pub struct Timeline {
    /// Which engagement.
    pub engagement: EngagementId,
    /// Whose.
    pub tenant: Tenant,
    /// Whether it is a self-serve plan.
    pub is_self_serve: bool,
    /// All plans of the tenant, newest first; for its lead there is none.
    pub plans: Vec<PlanLine>,
    /// First day of the plan.
    pub started_on: Date,
    /// The day it is for the customer.
    pub today: Date,
    /// The customer's calendar, whose days these are.
    pub customer: Calendar,
    /// The calendar of the Center's region.
    pub center: Calendar,
    /// Phases of onboarding that have tasks; each migration is a part of its own.
    pub onboarding: Vec<Part>,
    /// Stages of adoption that have tasks.
    pub adoption: Vec<Part>,
    /// Gates between phases that somebody verifies.
    pub gates: Vec<GateMark>,
    /// Meetings held, booked and proposed, by day.
    pub meetings: Vec<MeetingMark>,
    /// Holidays of both sides on days that they would work.
    pub holidays: Vec<Holiday>,
    /// The end of onboarding against the plan; none when there is nothing to onboard.
    pub launch: Option<Forecast>,
    /// The day the customer asked for.
    pub wanted_on: Option<Date>,
    /// Working days so far by whose move they were.
    pub charged: Charged,
    /// The same days in their order.
    pub days: Vec<DayStretch>,
}

/// A gate of the plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GateMark {
    /// The phase whose outcome is verified.
    pub after: Phase,
    /// The phase it opens.
    pub opens: Phase,
    /// The sides that verify.
    pub verified_by: Vec<OwnerKind>,
    /// The sides that have not yet.
    pub missing: Vec<OwnerKind>,
    /// The day it was passed, or is expected to be.
    pub on: Date,
    /// Whether it was passed.
    pub is_passed: bool,
}

/// A meeting on the axis.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MeetingMark {
    /// The meeting; none while it is only proposed.
    pub id: Option<MeetingId>,
    /// Its name in the catalog.
    pub name: Option<TaskName>,
    /// What it is for.
    pub kind: Option<MeetingKind>,
    /// The customer's day.
    pub on: Date,
    /// Whether it took place.
    pub is_held: bool,
}

/// A holiday of one side or both.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Holiday {
    /// The day.
    pub on: Date,
    /// The customer's holiday, by its name where the catalog has one.
    pub customer: Option<Option<HolidayName>>,
    /// The region's holiday, in the same way.
    pub center: Option<Option<HolidayName>>,
}

/// Working days in a row that were one side's move for the same reason.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DayStretch {
    /// The first of them.
    pub from: Date,
    /// The last of them.
    pub to: Date,
    /// How many.
    pub days: u32,
    /// Whose move it was.
    pub whose: Move,
    /// What held up the plan.
    pub held_by: Vec<HeldBy>,
}

/// The timeline of an engagement of the tenant, as [`crate::task::list`] chooses it; none while
/// there is no plan.
///
/// # Errors
/// Not permitted, the engagement named does not exist for this tenant, or the database failed.
pub async fn timeline(
    center: &Center,
    act: &TenantAct,
    tenant: &Tenant,
    named: Option<EngagementId>,
) -> Result<Option<Timeline>, CenterFault> {
    act.permit(Action::SeeTenant)?;
    let reading = center.store().read().await?;
    let engagements = store::engagement::of_tenant(&reading, act.tenant()).await?;
    match choose(&engagements, named)? {
        Some(engagement) => Ok(Some(Timeline {
            plans: PlanLine::all(&engagements),
            ..draw(&reading, center, tenant, engagement.clone()).await?
        })),
        None => Ok(None),
    }
}

/// The timeline of an engagement, for the Specialist who leads it.
///
/// # Errors
/// Not permitted, somebody else leads it, or the database failed.
pub async fn timeline_led_by(
    center: &Center,
    act: &SpecialistAct,
    engagement: EngagementId,
) -> Result<Timeline, CenterFault> {
    act.permit(Action::SeeDesk)?;
    let reading = center.store().read().await?;
    let engagement = store::engagement::led_by(&reading, act.person(), engagement)
        .await?
        .ok_or(CenterFault::NotFound)?;
    let tenant = store::tenant::by_id(&reading, engagement.tenant_id.0)
        .await?
        .ok_or(CenterFault::NotFound)?;
    draw(&reading, center, &tenant, engagement).await
}

async fn draw(
    reading: &Reading,
    center: &Center,
    tenant: &Tenant,
    engagement: Engagement,
) -> Result<Timeline, CenterFault> {
    let journey = Journey::read(reading, center, tenant, engagement).await?;
    let wanted_on = wanted_on(reading, journey.engagement()).await?;
    let outlook = forecast::outlook(center, &journey)?;
    let (ahead, launch) = (&outlook.ahead, outlook.launch.clone());
    let gone = forecast::days_gone(&journey)?;
    let onboarding = onboarding(&journey, ahead);
    let adoption = part::phases(&journey, ahead, Phase::ADOPTION);
    let last = last_day(&journey, &onboarding, &adoption, launch.as_ref());
    Ok(Timeline {
        engagement: journey.engagement().id.0,
        tenant: tenant.clone(),
        is_self_serve: journey.engagement().self_serve,
        plans: Vec::new(),
        started_on: journey.course.pinned.plan.start,
        today: journey.today,
        gates: gates(&journey, ahead),
        meetings: meetings(&journey),
        holidays: holidays(center, tenant, &journey, last),
        customer: journey.calendars.customer,
        center: journey.calendars.center,
        onboarding,
        adoption,
        launch,
        wanted_on,
        charged: Charged::from(&gone),
        days: stretches(gone.days),
    })
}

fn onboarding(journey: &Journey, ahead: &BTreeMap<TaskName, TaskDays>) -> Vec<Part> {
    let mut parts = part::phases(journey, ahead, Phase::ONBOARDING);
    let migrations = part::migrations(journey, ahead);
    if !migrations.is_empty() {
        parts.retain(|part| part.name != PartName::Phase(Phase::Migrate));
        parts.extend(migrations);
    }
    parts
}

fn last_day(
    journey: &Journey,
    onboarding: &[Part],
    adoption: &[Part],
    launch: Option<&Forecast>,
) -> Date {
    let parts = onboarding.iter().chain(adoption);
    let ends = parts.flat_map(|part| [part.planned_end, part.expected_end]);
    let launch = launch.map(|launch| launch.planned.max(launch.p80));
    ends.chain(launch).fold(journey.today, Date::max)
}

fn gates(journey: &Journey, ahead: &BTreeMap<TaskName, TaskDays>) -> Vec<GateMark> {
    let (states, verified) = (journey.course.states(), journey.course.verified());
    let gates = journey.course.pinned.plan.gates.iter();
    gates
        .filter_map(|gate| {
            let state = gate_state(gate, &states, &verified);
            let missing = match &state {
                GateState::Open => Vec::new(),
                GateState::Waits { verifications, .. } => verifications.clone(),
            };
            Some(GateMark {
                after: before(journey, gate)?,
                opens: gate.opens,
                verified_by: gate.verified_by.clone(),
                missing,
                on: gate_day(journey, ahead, gate, state == GateState::Open)?,
                is_passed: state == GateState::Open,
            })
        })
        .collect()
}

/// The phase whose end the gate stands at.
fn before(journey: &Journey, gate: &PlannedGate) -> Option<Phase> {
    let tasks = journey.course.pinned.plan.tasks.iter();
    tasks
        .filter(|task| gate.waits_for.contains(&task.name))
        .map(|task| task.phase)
        .max()
}

fn gate_day(
    journey: &Journey,
    ahead: &BTreeMap<TaskName, TaskDays>,
    gate: &PlannedGate,
    is_passed: bool,
) -> Option<Date> {
    let waits_for = |name: &TaskName| gate.waits_for.contains(name);
    let tasks = journey
        .course
        .tasks
        .iter()
        .filter(|task| waits_for(&task.name.0));
    let finished = tasks.filter_map(|task| journey.finished_on(task)).max();
    if is_passed {
        let said = journey.history.verifications.iter();
        let verified = said
            .filter(|said| {
                let by = &said.verification;
                by.playbook == gate.playbook && by.opens == gate.opens
            })
            .map(|said| journey.day(store::Instant(said.at)))
            .max();
        return verified.max(finished);
    }
    let expected = ahead.iter().filter(|(name, _)| waits_for(name));
    let expected = expected.map(|(_, days)| days.end).max();
    // When only a side's word is missing, it can be given today.
    expected.or(finished.map(|_| journey.today))
}

fn meetings(journey: &Journey) -> Vec<MeetingMark> {
    let shown = |state: MeetingState| {
        matches!(
            state,
            MeetingState::Booked | MeetingState::Moved | MeetingState::Done
        )
    };
    let mut marks: Vec<MeetingMark> = Vec::new();
    let mut booked: BTreeSet<&str> = BTreeSet::new();
    for meeting in journey.meetings.iter().filter(|one| shown(one.state.0)) {
        booked.insert(&meeting.name);
        marks.push(MeetingMark {
            id: Some(meeting.id.0),
            name: meeting.name.parse().ok(),
            kind: meeting_kind(&meeting.kind),
            on: journey.day(meeting.starts_at),
            is_held: meeting.state.0 == MeetingState::Done,
        });
    }
    let is_over = journey.engagement().ended_at.is_some();
    let proposed = journey.course.pinned.plan.meetings.iter();
    let proposed = proposed.filter(|planned| {
        !is_over && !booked.contains(planned.name.as_str()) && planned.on >= journey.today
    });
    marks.extend(proposed.map(|planned| MeetingMark {
        id: None,
        name: Some(planned.name.clone()),
        kind: Some(planned.kind),
        on: planned.on,
        is_held: false,
    }));
    marks.sort_by_key(|mark| mark.on);
    marks
}

fn holidays(center: &Center, tenant: &Tenant, journey: &Journey, last: Date) -> Vec<Holiday> {
    let catalog = center.catalog();
    let region = catalog.region(&tenant.region.0);
    let customers = Country::try_from(tenant.country.clone()).ok();
    let customer = &journey.calendars.customer;
    let until = last.saturating_add(Span::new().days(BEHIND));
    let mut days: BTreeMap<Date, Holiday> = BTreeMap::new();
    let sides = [
        (customer, customers.as_ref()),
        (
            &journey.calendars.center,
            region.map(|region| &region.holidays),
        ),
    ];
    for (side, country) in sides {
        let named = country.and_then(|country| Some((country, catalog.holidays().get(country)?)));
        let closed = side
            .holidays()
            .range(journey.course.pinned.plan.start..=until);
        for on in closed.filter(|on| !side.hours_on(**on).on(on.weekday()).is_empty()) {
            let name = named.and_then(|(country, calendar)| {
                let name = calendar.days.get(on)?.clone();
                Some(HolidayName::Shipped(country.clone(), name))
            });
            let holiday = days.entry(*on).or_insert(Holiday {
                on: *on,
                customer: None,
                center: None,
            });
            if std::ptr::eq(side, customer) {
                holiday.customer = Some(name);
            } else {
                holiday.center = Some(name);
            }
        }
    }
    days.into_values().collect()
}

fn stretches(days: Vec<ChargedDay>) -> Vec<DayStretch> {
    let mut stretches: Vec<DayStretch> = Vec::new();
    for day in days {
        match stretches.last_mut() {
            Some(last) if last.whose == day.whose && last.held_by == day.held_by => {
                last.to = day.on;
                last.days += 1;
            }
            _ => stretches.push(DayStretch {
                from: day.on,
                to: day.on,
                days: 1,
                whose: day.whose,
                held_by: day.held_by,
            }),
        }
    }
    stretches
}
