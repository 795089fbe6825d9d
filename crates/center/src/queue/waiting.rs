//! The requests that wait for a Specialist, the longest waiting first.

use std::collections::BTreeMap;

use jiff::Timestamp;
use process::business_time::{BusinessMinutes, Calendar};
use process::identity::{DecisionId, PersonId, Reference, RegionName, RequestId, ServiceName};
use process::language::SpokenLanguage;
use process::permission::{Action, ManagerAct};
use process::routing::{EmptyPool, Filter};
use process::state::{Move, OfferState, RequestState};
use serde::{Deserialize, Serialize};
use store::decision::DecisionKind;
use store::offer::Offer;
use store::request::Request;
use store::{Edge, Instant};
use uuid::Uuid;

use super::spot::{Part, Spot};
use crate::desk::tenants_of;
use crate::request::Answers;
use crate::{Center, CenterFault, calendar};

/// The states of a request that waits for a Specialist.
const WAITING: [RequestState; 3] = [
    RequestState::Filed,
    RequestState::Queued,
    RequestState::Offered,
];

/// A request in the queue.
#[derive(Clone, Debug)]
pub struct QueueLine {
    /// What people quote.
    pub reference: Reference,
    /// The customer's name.
    pub customer: String,
    /// The services asked for.
    pub services: Vec<ServiceName>,
    /// The language of the meetings.
    pub language: Option<SpokenLanguage>,
    /// The region whose business time counts.
    pub region: RegionName,
    /// Where it stands.
    pub state: RequestState,
    /// Whose move it is.
    pub mover: Move,
    /// Business minutes since it was filed.
    pub waited: BusinessMinutes,
    /// Specialists asked so far.
    pub asked: usize,
    /// The deadline the Center set itself.
    pub promise: Promise,
    /// Why nobody could be asked: the filter after which nobody was left, and the newest decision.
    pub empty_after: Option<Filter>,
    /// The newest routing decision, and when it was made.
    pub decision: Option<(DecisionId, Timestamp)>,
}

/// The promise that an offer is answered within its business days.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Promise {
    /// Nobody has been asked yet, so nothing is promised yet.
    None,
    /// An offer is open and within its time.
    Running {
        /// To be answered by.
        due: Timestamp,
        /// Business minutes left.
        left: BusinessMinutes,
    },
    /// Every offer so far was answered in its time, and the next is being made.
    Kept,
    /// Offers ran out without an answer.
    Late {
        /// How many.
        expired: usize,
    },
}

/// One page of the queue, and how many requests wait in all.
///
/// # Errors
/// The database failed.
pub async fn waiting(
    center: &Center,
    act: &ManagerAct,
    spot: Spot,
) -> Result<(Part<QueueLine>, u64), CenterFault> {
    act.permit(Action::SeeCenter)?;
    let now = center.now();
    let reading = center.store().read().await?;
    let (rows, has_more) =
        store::request::waiting(&reading, &WAITING, spot.stretch(), spot.rows()).await?;
    let in_all = center.queue_length().told(&reading, now).await?;
    let ids: Vec<RequestId> = rows.iter().map(|row| row.id.0).collect();
    let offers = store::offer::of_requests(&reading, &ids).await?;
    let subjects: Vec<Uuid> = ids.iter().map(|id| id.0).collect();
    let decisions =
        store::decision::newest_of::<CameTo>(&reading, DecisionKind::Routing, &subjects).await?;
    let tenants = tenants_of(&reading, rows.iter().map(|row| row.tenant_id.0)).await?;
    let calendars = calendar::of_regions(&reading, center).await?;
    drop(reading);

    let edge = |row: &Request| {
        row.filed_at.map(|at| Edge {
            at: Instant(at.0),
            id: row.id.0.0,
        })
    };
    let ends = rows.first().and_then(edge).zip(rows.last().and_then(edge));
    let (older, newer) = spot.around(ends, has_more, true);
    let mut lines = Vec::with_capacity(rows.len());
    for row in rows {
        let Some(tenant) = tenants.get(&row.tenant_id.0) else {
            continue;
        };
        let region = row.region.as_ref().unwrap_or(&tenant.region).0.clone();
        let calendar = calendar_of(&calendars, &region)?;
        let own: Vec<&Offer> = offers
            .iter()
            .filter(|offer| offer.request_id == row.id)
            .collect();
        let decided = decisions.iter().find(|made| made.subject == row.id.0.0);
        let empty_after = match (row.state.0, decided) {
            (RequestState::Queued, Some(made)) => made.result.emptied_by(),
            _ => None,
        };
        lines.push(QueueLine {
            customer: tenant.name.clone(),
            services: Answers::stored(&row.answers)?
                .what
                .map(|what| what.services)
                .unwrap_or_default(),
            language: row.spoken_language.as_ref().map(|spoken| spoken.0),
            state: row.state.0,
            mover: row.state.whose_move(),
            waited: match row.filed_at {
                Some(filed) => elapsed(calendar, filed.0, now)?,
                None => BusinessMinutes(0),
            },
            asked: own.len(),
            promise: promise(&own, calendar, now)?,
            empty_after,
            decision: decided.map(|made| (made.id, made.decided_at.0)),
            reference: row.reference.0,
            region,
        });
    }
    let part = Part {
        rows: lines,
        older,
        newer,
    };
    Ok((part, in_all))
}

/// What a routing decision came to, without its candidates.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct CameTo {
    chosen: Option<PersonId>,
    empty_pool: Option<EmptyPool>,
}

impl CameTo {
    /// Whether nobody could be asked.
    pub(crate) fn found_nobody(&self) -> bool {
        self.chosen.is_none()
    }

    /// The filter after which nobody was left, if one left nobody.
    pub(crate) fn emptied_by(&self) -> Option<Filter> {
        self.empty_pool.as_ref().and_then(|pool| pool.emptied_by)
    }
}

fn calendar_of<'a>(
    calendars: &'a BTreeMap<RegionName, Calendar>,
    region: &RegionName,
) -> Result<&'a Calendar, CenterFault> {
    calendars
        .get(region)
        .ok_or_else(|| CenterFault::internal(format!("no region {region}")))
}

fn elapsed(
    calendar: &Calendar,
    from: Timestamp,
    to: Timestamp,
) -> Result<BusinessMinutes, CenterFault> {
    calendar
        .elapsed(from.min(to), to)
        .map_err(CenterFault::internal)
}

fn promise(offers: &[&Offer], calendar: &Calendar, now: Timestamp) -> Result<Promise, CenterFault> {
    let in_state = |state| move |offer: &&&Offer| offer.state.0 == state;
    let overdue = |offer: &&&Offer| offer.due_at.0 <= now;
    let open = offers.iter().find(in_state(OfferState::Open));
    let expired = offers.iter().filter(in_state(OfferState::Expired)).count()
        + usize::from(open.as_ref().is_some_and(overdue));
    Ok(if expired > 0 {
        Promise::Late { expired }
    } else if let Some(offer) = open {
        Promise::Running {
            due: offer.due_at.0,
            left: elapsed(calendar, now, offer.due_at.0)?,
        }
    } else if offers
        .iter()
        .any(|offer| offer.state.0 == OfferState::Declined)
    {
        Promise::Kept
    } else {
        Promise::None
    })
}
