//! The desk as it stands now, read at one moment.

use std::collections::BTreeSet;

use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};
use process::identity::{EngagementId, PersonId};
use process::permission::{Action, Actor, SpecialistAct};
use process::state::TaskState;
use store::Reading;
use store::offer::Offer;

use super::offers::{self, Behind, OfferLine};
use super::tenants_of;
use super::work::{self, DayMeeting, OwedLine, WaitingLine};
use crate::{Center, CenterFault, calendar};

/// Engagements of one Specialist that a page shows; capacity keeps anybody far below.
pub(crate) const MOST_ENGAGEMENTS: u64 = 500;

/// Offers that a desk shows, the soonest due first.
const MOST_OFFERS: u64 = 50;

/// Questions that a desk shows, the oldest first.
const MOST_QUESTIONS: u64 = 100;

/// Issues after migrations that a desk shows, the oldest first.
const MOST_ISSUES: u64 = 100;

/// How far ahead the desk shows meetings after today.
const COMING: SignedDuration = SignedDuration::from_hours(14 * 24);

/// A Specialist's desk.
#[derive(Clone, Debug)]
pub struct Desk {
    /// Offers to answer, soonest due first.
    pub offers: Vec<OfferLine>,
    /// Offers due later than those, which are shown once these are answered.
    pub further_offers: usize,
    /// Today's meetings.
    pub day: Vec<DayMeeting>,
    /// Those of the days after.
    pub coming: Vec<DayMeeting>,
    /// Engagements in which the customer has the move.
    pub waiting: Vec<WaitingLine>,
    /// What is our move.
    pub owed: Vec<OwedLine>,
    /// Points carried, offered and of capacity.
    pub load: DeskLoad,
    /// Things only a customer may do that staff did in these engagements, counted in the audit
    /// chain: it is 0, and this is the proof.
    pub staff_actions: u64,
    /// Customers with an engagement under way: one with several plans is one.
    pub customers: usize,
    /// Those of them that have the move in any.
    pub waited_for: usize,
}

/// What a Specialist carries, in points.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct DeskLoad {
    /// Of engagements under way.
    pub carried: i64,
    /// Of offers that may be accepted any minute.
    pub offered: i64,
    /// What can be carried.
    pub capacity: i64,
}

/// The desk of this Specialist; the day is the one of `zone`.
///
/// # Errors
/// The database failed.
pub async fn look(
    center: &Center,
    act: &SpecialistAct,
    zone: &TimeZone,
) -> Result<Desk, CenterFault> {
    act.permit(Action::SeeDesk)?;
    let now = center.now();
    let me = act.person();
    let reading = center.store().read().await?;
    let open = store::offer::soonest_to(&reading, me, MOST_OFFERS).await?;
    let (further_offers, further_points) = further(&reading, me, &open).await?;
    let mut engagements = store::engagement::lines_of_lead(&reading, me, MOST_ENGAGEMENTS).await?;
    engagements.retain(|line| line.ended_at.is_none());
    let ids: Vec<EngagementId> = engagements.iter().map(|line| line.id).collect();
    let moving = [TaskState::Open, TaskState::Stuck, TaskState::InReview];
    let tasks = store::task::in_states(&reading, &ids, &moving).await?;
    let questions = store::question::open_in(&reading, &ids, MOST_QUESTIONS).await?;
    let issues = store::migration::issue::open_in(&reading, &ids, MOST_ISSUES).await?;
    let (from, to) = day_of(now, zone)?;
    let until = to.saturating_add(COMING).unwrap_or(to);
    let meetings = store::meeting::of_specialist(&reading, me, from, until).await?;
    let to_close = store::meeting::to_close(&reading, me, now).await?;
    let behind = Behind::read(&reading, &open, engagements.iter().map(|line| line.request)).await?;
    let tenants = engagements
        .iter()
        .map(|line| line.tenant)
        .chain(open.iter().map(|offer| offer.tenant_id.0))
        .chain(meetings.iter().map(|meeting| meeting.tenant_id.0))
        .chain(to_close.iter().map(|meeting| meeting.tenant_id.0));
    let tenants = tenants_of(&reading, tenants).await?;
    let calendars = calendar::of_regions(&reading, center).await?;
    let owned = Action::OWNED_BY_THE_CUSTOMER.map(Action::as_str);
    let staff = Actor::STAFF.map(Actor::as_str);
    let staff_actions = store::audit::count_in(&reading, &ids, &owned, &staff).await?;
    let capacity = store::specialist::by_id(&reading, me)
        .await?
        .map_or(0, |desk| desk.capacity_points);
    drop(reading);

    let mut offers = Vec::with_capacity(open.len());
    // One whose time has come can no longer be answered, whether the worker has said so or not.
    for offer in open.iter().filter(|offer| now < offer.due_at.0) {
        let Some(tenant) = tenants.get(&offer.tenant_id.0) else {
            continue;
        };
        let region = offers::region_of(behind.request(offer), tenant);
        let Some(calendar) = calendars.get(&region) else {
            continue;
        };
        offers.push(offers::line(offer, &behind, tenant, calendar, now)?);
    }
    let agreed = work::day(meetings, &engagements, &behind.requests, &tenants, now);
    let (day, coming): (Vec<_>, Vec<_>) =
        agreed.into_iter().partition(|meeting| meeting.starts < to);
    let waiting = work::waiting(center, &engagements, &tasks, &tenants, now)?;
    let customers_of = |is_counted: &dyn Fn(EngagementId) -> bool| {
        let counted = engagements.iter().filter(|line| is_counted(line.id));
        counted
            .map(|line| line.tenant)
            .collect::<BTreeSet<_>>()
            .len()
    };
    let is_waited_for = |id: EngagementId| waiting.iter().any(|line| line.engagement == id);
    Ok(Desk {
        customers: customers_of(&|_| true),
        waited_for: customers_of(&is_waited_for),
        load: DeskLoad {
            carried: engagements.iter().map(|line| line.load_points).sum(),
            offered: open
                .iter()
                .filter(|offer| now < offer.due_at.0)
                .map(|offer| offer.points)
                .sum::<i64>()
                .saturating_add(further_points),
            capacity,
        },
        waiting,
        owed: work::owed(
            &engagements,
            (&tasks, &questions, &issues, &to_close),
            &tenants,
            &calendars,
            now,
        )?,
        day,
        coming,
        offers,
        further_offers,
        staff_actions,
    })
}

/// How many offers are open beside those that are shown, and what they weigh; asked only where there can
/// be any.
async fn further(
    reading: &Reading,
    me: PersonId,
    shown: &[Offer],
) -> Result<(usize, i64), CenterFault> {
    if u64::try_from(shown.len()).is_ok_and(|shown| shown < MOST_OFFERS) {
        return Ok((0, 0));
    }
    let (many, points) = store::offer::weight_to(reading, me).await?;
    let many = usize::try_from(many).unwrap_or(usize::MAX);
    let listed: i64 = shown.iter().map(|offer| offer.points).sum();
    Ok((
        many.saturating_sub(shown.len()),
        points.saturating_sub(listed),
    ))
}

/// The first instant of the present day at a place, and of the next.
fn day_of(now: Timestamp, zone: &TimeZone) -> Result<(Timestamp, Timestamp), CenterFault> {
    let today = now.to_zoned(zone.clone());
    let from = today.start_of_day().map_err(CenterFault::internal)?;
    let to = today
        .tomorrow()
        .and_then(|day| day.start_of_day())
        .map_err(CenterFault::internal)?;
    Ok((from.timestamp(), to.timestamp()))
}
