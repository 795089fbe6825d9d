//! What a time is wanted for: one meeting of the plan, with whom, and what stands of it already.

use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};
use process::identity::{EngagementId, MeetingId, PersonId, TaskName};
use process::permission::TenantAct;
use process::plan::PlannedMeeting;
use process::state::{EngagementState, MeetingState};
use serde::{Deserialize, Serialize};
use store::engagement::Engagement;
use store::meeting::Meeting;
use store::tenant::Tenant;
use store::{Id, Instant, Reading, Word};

use super::common_time::CommonTime;
use crate::engagement::Pinned;
use crate::{Center, CenterFault, Conflict};

/// The meeting a time is wanted for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Wanted {
    /// One of the plan's series that is not booked yet.
    Planned {
        /// The engagement whose plan it is.
        engagement: EngagementId,
        /// Its name in the plan, such as `kickoff`.
        name: TaskName,
    },
    /// One that is booked, to be moved.
    Booked(MeetingId),
}

/// A meeting of a plan that may get a time now, or another one.
pub(super) struct Appointment {
    pub(super) engagement: Engagement,
    pub(super) planned: PlannedMeeting,
    /// All meetings of the engagement.
    pub(super) meetings: Vec<Meeting>,
    /// The Specialist.
    pub(super) lead: PersonId,
    /// The customer's person in the meeting: who booked it, also when a colleague moves it.
    pub(super) customer: PersonId,
    /// The booking that is moved.
    pub(super) moved: Option<Meeting>,
}

impl Appointment {
    /// Reads what the customer wants a time for.
    ///
    /// # Errors
    /// It does not exist for this tenant; the engagement is not open, has no Specialist, or the
    /// meeting is booked already, is over or was cancelled ([`Conflict::State`]).
    pub(super) async fn read(
        reading: &Reading,
        center: &Center,
        act: &TenantAct,
        wanted: &Wanted,
    ) -> Result<Self, CenterFault> {
        let moved = match wanted {
            Wanted::Planned { .. } => None,
            Wanted::Booked(id) => Some(of_tenant(reading, act, *id).await?),
        };
        let engagement = match (&moved, wanted) {
            (Some(meeting), _) => meeting.engagement_id.0,
            (None, Wanted::Planned { engagement, .. }) => *engagement,
            (None, Wanted::Booked(_)) => return Err(CenterFault::NotFound),
        };
        let engagement = store::engagement::of_tenant_by_id(reading, act.tenant(), engagement)
            .await?
            .ok_or(CenterFault::NotFound)?;
        let pinned = Pinned::of(reading, center, &engagement).await?;
        let name = match (&moved, wanted) {
            (Some(meeting), _) => meeting.name.as_str(),
            (None, Wanted::Planned { name, .. }) => name.as_str(),
            (None, Wanted::Booked(_)) => return Err(CenterFault::NotFound),
        };
        let planned = pinned
            .plan
            .meetings
            .iter()
            .find(|meeting| meeting.name.as_str() == name)
            .ok_or(CenterFault::NotFound)?
            .clone();
        let lead = lead_of(&engagement)?;
        let meetings = store::meeting::of_engagement(reading, engagement.id.0).await?;
        let appointment = Self {
            customer: moved
                .as_ref()
                .map_or(act.person(), |meeting| meeting.customer_id.0),
            engagement,
            planned,
            meetings,
            lead,
            moved,
        };
        appointment.may_get_a_time(center.now())?;
        Ok(appointment)
    }

    fn may_get_a_time(&self, now: Timestamp) -> Result<(), CenterFault> {
        let may = match &self.moved {
            Some(meeting) => can_move(meeting, now),
            None => !self.of_this_name().any(stands),
        };
        may.then_some(())
            .ok_or(CenterFault::Conflict(Conflict::State))
    }

    fn of_this_name(&self) -> impl Iterator<Item = &Meeting> {
        self.meetings
            .iter()
            .filter(|meeting| meeting.name == self.planned.name.as_str())
    }

    /// The slot held for it, also when its minutes are over.
    pub(super) fn held(&self) -> Option<&Meeting> {
        self.of_this_name()
            .find(|meeting| meeting.state.0 == MeetingState::Held)
    }

    /// Its meetings that do not stand in its own way.
    pub(super) fn own(&self) -> Vec<MeetingId> {
        let moved = self.moved.as_ref().map(|meeting| meeting.id.0);
        moved
            .into_iter()
            .chain(self.held().map(|held| held.id.0))
            .collect()
    }

    /// The row of a new meeting at this time.
    pub(super) fn row(
        &self,
        center: &Center,
        (tenant, time): (&Tenant, &CommonTime),
        id: MeetingId,
        (start, end): (Timestamp, Timestamp),
    ) -> Result<Meeting, CenterFault> {
        let now = center.now();
        Ok(Meeting {
            id: Id(id),
            tenant_id: self.engagement.tenant_id,
            engagement_id: self.engagement.id,
            name: self.planned.name.to_string(),
            kind: self.planned.kind.as_str().to_owned(),
            state: Word(MeetingState::Booked),
            specialist_id: Id(self.lead),
            customer_id: Id(self.customer),
            starts_at: Instant(start),
            ends_at: Instant(end),
            wall_time: wall_time(&tenant.zone, start),
            zone: tenant.zone.clone(),
            uid: uid(center, id)?,
            sequence: 0,
            held_until: None,
            minutes_text: None,
            join_link: time.join_link.clone(),
            created_at: Instant(now),
            changed_at: Instant(now),
            version: 1,
        })
    }
}

/// A meeting of the act's own tenant.
pub(super) async fn of_tenant(
    reading: &Reading,
    act: &TenantAct,
    id: MeetingId,
) -> Result<Meeting, CenterFault> {
    store::meeting::of_tenant(reading, act.tenant(), id)
        .await?
        .ok_or(CenterFault::NotFound)
}

/// The tenant of the act.
pub(super) async fn tenant_of(reading: &Reading, act: &TenantAct) -> Result<Tenant, CenterFault> {
    store::tenant::by_id(reading, act.tenant())
        .await?
        .ok_or(CenterFault::NotFound)
}

/// Who leads the engagement, if meetings can be booked in it: it is under way and not self-serve.
pub(super) fn lead_of(engagement: &Engagement) -> Result<PersonId, CenterFault> {
    match (engagement.state.0, engagement.lead_id) {
        (EngagementState::Open | EngagementState::Stalled, Some(lead)) => Ok(lead.0),
        _ => Err(CenterFault::Conflict(Conflict::State)),
    }
}

/// Whether the meeting is booked or took place, so that it is not booked again.
pub(crate) fn stands(meeting: &Meeting) -> bool {
    matches!(
        meeting.state.0,
        MeetingState::Booked | MeetingState::Moved | MeetingState::Done
    )
}

/// Whether meetings can be booked in the engagement.
pub(super) fn is_open(engagement: &Engagement) -> bool {
    lead_of(engagement).is_ok()
}

/// Whether the meeting can still get another time, or be cancelled.
pub(crate) fn can_move(meeting: &Meeting, now: Timestamp) -> bool {
    meeting.state.0.may_become(MeetingState::Moved) && meeting.starts_at.0 > now
}

/// When a meeting of so many minutes ends.
pub(super) fn end_of(start: Timestamp, minutes: u16) -> Timestamp {
    start
        .saturating_add(SignedDuration::from_mins(i64::from(minutes)))
        .unwrap_or(Timestamp::MAX)
}

/// What a person of the tenant was promised, by the tenant's own clock.
pub(super) fn wall_time(zone: &str, at: Timestamp) -> String {
    let zone = TimeZone::get(zone).unwrap_or(TimeZone::UTC);
    at.to_zoned(zone).strftime("%Y-%m-%dT%H:%M").to_string()
}

/// The name of a meeting in calendars, the same for ever.
fn uid(center: &Center, id: MeetingId) -> Result<String, CenterFault> {
    let from: mail::Address = center
        .settings()
        .mail_from
        .parse()
        .map_err(CenterFault::internal)?;
    Ok(format!("{id}@{}", from.domain()))
}
