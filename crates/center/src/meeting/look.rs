//! Looking at meetings: all of a customer's with the series proposed, one of them from either
//! side, and one as a file for a calendar.

use std::collections::BTreeMap;

use jiff::Timestamp;
use process::identity::{EngagementId, MeetingId, PersonId, TaskName};
use process::permission::{Action, SpecialistAct, TenantAct};
use process::state::{EngagementState, MeetingState};
use store::Reading;
use store::engagement::Engagement;
use store::meeting::Meeting;
use store::person::Person;
use store::tenant::Tenant;

use super::appointment::{can_move, is_open, of_tenant, stands};
use super::common_time::CommonTime;
use super::series::{InSeries, SeriesLine, lay_out};
use super::slots::agenda;
use crate::engagement::{Pinned, PlanLine};
use crate::task::choose;
use crate::{Center, CenterFault, letter};

/// Somebody in a meeting.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Someone {
    /// Who.
    pub id: PersonId,
    /// The name.
    pub name: String,
    /// IANA zone of the own clock.
    pub zone: String,
}

impl From<&Person> for Someone {
    fn from(person: &Person) -> Self {
        Self {
            id: person.id.0,
            name: person.name.clone(),
            zone: person.zone.clone(),
        }
    }
}

/// What can be done with a meeting now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum May {
    /// It has not begun: the customer moves or cancels it.
    Move,
    /// It has not begun, but its engagement is not under way: the customer cancels it.
    Cancel,
    /// It has begun: its Specialist says how it went.
    Close,
    /// It was cancelled or missed and none stands for it: the customer books it again.
    BookAgain,
    /// Nothing.
    Nothing,
}

/// A meeting as pages show it.
#[derive(Clone, Debug)]
pub struct MeetingView {
    /// Which.
    pub id: MeetingId,
    /// Of which engagement.
    pub engagement: EngagementId,
    /// Its name in the plan.
    pub name: TaskName,
    /// Where it stands.
    pub state: MeetingState,
    /// Starts.
    pub starts_at: Timestamp,
    /// Ends.
    pub ends_at: Timestamp,
    /// Until when a held slot is kept.
    pub held_until: Option<Timestamp>,
    /// What was decided in it.
    pub minutes: Option<String>,
    /// The https address to join it by.
    pub join_link: Option<String>,
    /// Who guides.
    pub specialist: Someone,
    /// The customer's person.
    pub customer: Someone,
    /// The customer.
    pub tenant: String,
    /// What it is about, until it is closed: the tasks of its phase that are not finished.
    pub agenda: Vec<TaskName>,
    /// What can be done with it now.
    pub may: May,
    /// Whether who guides will be away then, so that another time is better.
    pub is_specialist_away: bool,
}

/// Whether meetings can be booked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Standing {
    /// There is no engagement yet.
    NoEngagement,
    /// The plan is self-serve: it has no meetings.
    SelfServe,
    /// The engagement is paused: what is booked stays until a day before it, nothing is added.
    Paused,
    /// Meetings can be booked in this engagement, with this Specialist.
    Open(EngagementId, Someone),
    /// The engagement has ended.
    Ended,
}

/// A customer's meetings.
#[derive(Clone, Debug)]
pub struct CustomersMeetings {
    /// Of which of its plans; none while there is none.
    pub engagement: Option<EngagementId>,
    /// All plans of the tenant, newest first.
    pub plans: Vec<PlanLine>,
    /// Whether more can be booked in it.
    pub standing: Standing,
    /// Booked and not over, in whichever plan, the next first.
    pub upcoming: Vec<MeetingView>,
    /// Over, missed or cancelled, in whichever plan, the latest first.
    pub past: Vec<MeetingView>,
    /// The series of the plan, while it can be booked.
    pub series: Vec<SeriesLine>,
}

impl MeetingView {
    /// The address to join it by, while it is not over.
    #[must_use]
    pub fn joined_by(&self, now: Timestamp) -> Option<&str> {
        let stands = matches!(self.state, MeetingState::Booked | MeetingState::Moved);
        let link = self.join_link.as_deref();
        link.filter(|_| stands && now < self.ends_at)
    }
}

impl CustomersMeetings {
    /// Whether a meeting is one of the plan looked at.
    #[must_use]
    pub fn is_of_this_plan(&self, meeting: &MeetingView) -> bool {
        self.engagement == Some(meeting.engagement)
    }

    /// The next meeting of the plan looked at.
    #[must_use]
    pub fn next(&self) -> Option<&MeetingView> {
        let mut upcoming = self.upcoming.iter();
        upcoming.find(|meeting| self.is_of_this_plan(meeting))
    }

    /// What is booked without being the next meeting or part of the series: it belongs to another
    /// plan, or no series can be booked now. Soonest first.
    pub fn also_booked(&self) -> impl Iterator<Item = &MeetingView> {
        let next = self.next().map(|next| next.id);
        let others = self.upcoming.iter();
        let others = others.filter(move |meeting| Some(meeting.id) != next);
        others.filter(|meeting| !self.is_in_series(meeting))
    }

    /// Whether the series shows this meeting.
    #[must_use]
    pub fn is_in_series(&self, meeting: &MeetingView) -> bool {
        let shows = |line: &SeriesLine| matches!(&line.stands, InSeries::Meeting(id, ..) if *id == meeting.id);
        self.series.iter().any(shows)
    }
}

/// All meetings of the tenant, with the series proposed of the engagement named, or of the one that
/// counts.
///
/// # Errors
/// The engagement named does not exist for this tenant, or the database failed.
pub async fn meetings_of(
    center: &Center,
    act: &TenantAct,
    tenant: &Tenant,
    named: Option<EngagementId>,
) -> Result<CustomersMeetings, CenterFault> {
    act.permit(Action::SeeTasks)?;
    let now = center.now();
    let reading = center.store().read().await?;
    let engagements = store::engagement::of_tenant(&reading, act.tenant()).await?;
    let rows = store::meeting::all_of_tenant(&reading, act.tenant()).await?;
    let chosen = choose(&engagements, named)?;
    let mut series = Vec::new();
    let mut standing = chosen.map_or(Standing::NoEngagement, standing_of);
    if let Some(engagement) = chosen.filter(|engagement| is_open(engagement))
        && let Some(lead) = engagement.lead_id
    {
        let time = CommonTime::read(&reading, center, tenant, lead.0).await?;
        standing = Standing::Open(engagement.id.0, Someone::from(&time.specialist));
        series = series_of(&reading, (center, act), engagement, (&rows, &time)).await?;
    }
    let shown: Vec<&Meeting> = rows
        .iter()
        .filter(|meeting| meeting.state.0 != MeetingState::Held)
        .collect();
    let people = people_in(&reading, &shown).await?;
    drop(reading);
    let views: Vec<MeetingView> = shown
        .into_iter()
        .map(|meeting| view(meeting, (&people, &tenant.name), now))
        .collect::<Result<_, _>>()?;
    let (upcoming, mut past): (Vec<_>, Vec<_>) = views.into_iter().partition(|meeting| {
        meeting.state.may_become(MeetingState::Moved) && meeting.ends_at > now
    });
    past.reverse();
    Ok(CustomersMeetings {
        engagement: chosen.map(|engagement| engagement.id.0),
        plans: PlanLine::all(&engagements),
        standing,
        upcoming,
        past,
        series,
    })
}

fn standing_of(engagement: &Engagement) -> Standing {
    match engagement.state.0 {
        _ if engagement.self_serve => Standing::SelfServe,
        EngagementState::Paused => Standing::Paused,
        _ => Standing::Ended,
    }
}

async fn series_of(
    reading: &Reading,
    (center, act): (&Center, &TenantAct),
    engagement: &Engagement,
    (rows, time): (&[Meeting], &CommonTime),
) -> Result<Vec<SeriesLine>, CenterFault> {
    let pinned = Pinned::of(reading, center, engagement).await?;
    let plan = &pinned.plan;
    let meetings: Vec<Meeting> = rows
        .iter()
        .filter(|meeting| meeting.engagement_id == engagement.id)
        .cloned()
        .collect();
    let holds: Vec<MeetingId> = meetings
        .iter()
        .filter(|meeting| meeting.state.0 == MeetingState::Held)
        .map(|meeting| meeting.id.0)
        .collect();
    let last_day = plan.meetings.last().map_or(time.today, |last| last.on);
    // Lateness of the kickoff moves the last meetings further still.
    let until = time.latest(
        last_day
            .max(time.today)
            .saturating_add(jiff::Span::new().days(i32::from(u8::MAX))),
    );
    let busy = time.busy(reading, act.person(), until, &holds).await?;
    lay_out(plan, &meetings, time, &busy)
}

async fn people_in(
    reading: &Reading,
    meetings: &[&Meeting],
) -> Result<BTreeMap<PersonId, Someone>, CenterFault> {
    let mut ids: Vec<PersonId> = meetings
        .iter()
        .flat_map(|meeting| [meeting.specialist_id.0, meeting.customer_id.0])
        .collect();
    ids.sort_unstable();
    ids.dedup();
    let people = store::person::by_ids(reading, &ids).await?;
    Ok(people
        .iter()
        .map(|person| (person.id.0, Someone::from(person)))
        .collect())
}

fn view(
    meeting: &Meeting,
    (people, tenant): (&BTreeMap<PersonId, Someone>, &str),
    now: Timestamp,
) -> Result<MeetingView, CenterFault> {
    let someone = |id: PersonId| {
        people
            .get(&id)
            .cloned()
            .ok_or_else(|| CenterFault::internal("a meeting without its people"))
    };
    Ok(MeetingView {
        id: meeting.id.0,
        engagement: meeting.engagement_id.0,
        name: meeting.name.parse().map_err(CenterFault::internal)?,
        state: meeting.state.0,
        starts_at: meeting.starts_at.0,
        ends_at: meeting.ends_at.0,
        held_until: meeting.held_until.map(|until| until.0),
        minutes: meeting.minutes_text.clone(),
        join_link: meeting.join_link.clone(),
        specialist: someone(meeting.specialist_id.0)?,
        customer: someone(meeting.customer_id.0)?,
        tenant: tenant.to_owned(),
        agenda: Vec::new(),
        may: may(meeting, now),
        is_specialist_away: false,
    })
}

fn may(meeting: &Meeting, now: Timestamp) -> May {
    match meeting.state.0 {
        _ if can_move(meeting, now) => May::Move,
        MeetingState::Booked | MeetingState::Moved => May::Close,
        _ => May::Nothing,
    }
}

/// A meeting with what only its own page needs: agenda, and whether it can be moved.
async fn view_alone(
    reading: &Reading,
    center: &Center,
    meeting: &Meeting,
    tenant: &Tenant,
    now: Timestamp,
) -> Result<MeetingView, CenterFault> {
    let people = people_in(reading, &[meeting]).await?;
    let alone = view(meeting, (&people, &tenant.name), now)?;
    let engagement = store::engagement::by_id(reading, meeting.engagement_id.0)
        .await?
        .ok_or(CenterFault::NotFound)?;
    let pinned = Pinned::of(reading, center, &engagement).await?;
    let plan = &pinned.plan;
    let planned = plan.meetings.iter().find(|one| one.name == alone.name);
    let agenda = match planned {
        Some(planned) if may(meeting, now) != May::Nothing => {
            agenda(reading, engagement.id.0, planned).await?
        }
        _ => Vec::new(),
    };
    let may_get_a_time = planned.is_some() && is_open(&engagement);
    let may = match (alone.may, alone.state) {
        (May::Move, _) if !may_get_a_time => May::Cancel,
        (_, MeetingState::Cancelled | MeetingState::NoShow) if may_get_a_time => {
            let all = store::meeting::of_engagement(reading, engagement.id.0).await?;
            let is_booked = |other: &Meeting| stands(other) && other.name == meeting.name;
            if all.iter().any(is_booked) {
                May::Nothing
            } else {
                May::BookAgain
            }
        }
        (may, _) => may,
    };
    Ok(MeetingView {
        agenda,
        may,
        is_specialist_away: can_move(meeting, now) && is_away(reading, meeting, now).await?,
        ..alone
    })
}

/// Whether an absence of its Specialist falls into the meeting.
async fn is_away(
    reading: &Reading,
    meeting: &Meeting,
    now: Timestamp,
) -> Result<bool, CenterFault> {
    let absences = store::absence::from(reading, now).await?;
    Ok(absences.iter().any(|absence| {
        absence.person_id == meeting.specialist_id
            && absence.starts_at < meeting.ends_at
            && meeting.starts_at < absence.ends_at
    }))
}

/// One meeting of the tenant.
///
/// # Errors
/// It does not exist for this tenant, or the database failed.
pub async fn look(
    center: &Center,
    act: &TenantAct,
    tenant: &Tenant,
    id: MeetingId,
) -> Result<MeetingView, CenterFault> {
    act.permit(Action::SeeTasks)?;
    let reading = center.store().read().await?;
    let meeting = of_tenant(&reading, act, id).await?;
    view_alone(&reading, center, &meeting, tenant, center.now()).await
}

/// One meeting of the Specialist.
///
/// # Errors
/// It is not this Specialist's, or only held; or the database failed.
pub async fn look_from_desk(
    center: &Center,
    act: &SpecialistAct,
    id: MeetingId,
) -> Result<MeetingView, CenterFault> {
    act.permit(Action::SeeDesk)?;
    let reading = center.store().read().await?;
    let meeting = store::meeting::with_specialist(&reading, act.person(), id)
        .await?
        .filter(|meeting| meeting.state.0 != MeetingState::Held)
        .ok_or(CenterFault::NotFound)?;
    let tenant = store::tenant::by_id(&reading, meeting.tenant_id.0)
        .await?
        .ok_or(CenterFault::NotFound)?;
    view_alone(&reading, center, &meeting, &tenant, center.now()).await
}

/// A booked meeting as a file to put into one's own calendar.
///
/// # Errors
/// It does not exist for this tenant, does not take place, or the database failed.
pub async fn file(center: &Center, act: &TenantAct, id: MeetingId) -> Result<String, CenterFault> {
    act.permit(Action::SeeTasks)?;
    let reading = center.store().read().await?;
    let meeting = of_tenant(&reading, act, id).await?;
    if matches!(
        meeting.state.0,
        MeetingState::Held | MeetingState::Cancelled
    ) {
        return Err(CenterFault::NotFound);
    }
    letter::calendar_file(center, &reading, act.person(), &meeting).await
}
