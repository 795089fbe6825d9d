//! Everybody who might take a request, as routing wants to see them.

use std::collections::{BTreeMap, BTreeSet};

use jiff::{SignedDuration, Timestamp};
use process::business_time::TimeRange;
use process::eligibility::{Decision, Verdict};
use process::identity::{PersonId, RequestId};
use process::permission::{CenterRole, MembershipState};
use process::routing::{AskedBefore, Candidate, LoadPoints, RoutingQuestion, decide};
use process::state::OfferState;
use serde::{Deserialize, Serialize};
use store::Reading;
use store::request::Request;
use store::tenant::Tenant;

use super::AWAY;
use crate::request::Answers;
use crate::{Center, CenterFault, calendar, eligibility};

/// Everything a routing decision is made from, stored with it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct RoutingInputs {
    /// What is asked.
    pub question: RoutingQuestion,
    /// Everybody looked at.
    pub candidates: Vec<Candidate>,
    /// The instant absences are judged at.
    pub on: Timestamp,
    /// Decides between equals.
    pub seed: u64,
}

/// Another name for the process's own question, for pages.
pub type Question = RoutingQuestion;

/// Open minutes in a week, common to customer, region and Specialist, below which nobody can meet:
/// ten hours, two a day.
const NEEDED_OVERLAP: u32 = 600;
/// What one engagement weighs, and each further service.
const POINTS: (u32, u32) = (2, 1);

/// What taking the request weighs.
pub(crate) fn effort(services: usize) -> LoadPoints {
    let more = u32::try_from(services.saturating_sub(1)).unwrap_or(u32::MAX);
    LoadPoints(POINTS.0.saturating_add(POINTS.1.saturating_mul(more)))
}

pub(super) async fn inputs(
    reading: &Reading,
    center: &Center,
    tenant: &Tenant,
    request: &Request,
    decision: &Decision,
    now: Timestamp,
) -> Result<RoutingInputs, CenterFault> {
    let question = question(reading, tenant, request, decision, now)
        .await?
        .ok_or_else(|| CenterFault::internal("a queued request without its answers"))?;
    let candidates = candidates(reading, center, tenant, now).await?;
    Ok(RoutingInputs {
        question,
        candidates,
        on: now,
        seed: u64::from_be_bytes(center.chance().bytes()),
    })
}

/// Whether a request that was not sent yet would find nobody who could be asked now. Nobody is
/// missed while it is not known what is asked, or nothing of it is guided.
pub(crate) async fn would_find_nobody(
    reading: &Reading,
    center: &Center,
    tenant: &Tenant,
    request: &Request,
    decision: &Decision,
    now: Timestamp,
) -> Result<bool, CenterFault> {
    let question = question(reading, tenant, request, decision, now).await?;
    let Some(question) = question.filter(|question| !question.services.is_empty()) else {
        return Ok(false);
    };
    let candidates = candidates(reading, center, tenant, now).await?;
    // Which of several is asked does not matter here, so the seed that decides between equals does not.
    let decided = decide(&question, &candidates, now, 0);
    Ok(decided.chosen.is_none())
}

/// What a request asks of a Specialist; none while its answers are not whole.
async fn question(
    reading: &Reading,
    tenant: &Tenant,
    request: &Request,
    decision: &Decision,
    now: Timestamp,
) -> Result<Option<RoutingQuestion>, CenterFault> {
    let answers = Answers::stored(&request.answers)?;
    let (Some(what), Some(how)) = (answers.what, answers.how) else {
        return Ok(None);
    };
    let guided = |name: &_| {
        decision
            .services
            .get(name)
            .is_some_and(|service| service.verdict == Verdict::Eligible)
    };
    let services: BTreeSet<_> = what.services.into_iter().filter(guided).collect();
    Ok(Some(RoutingQuestion {
        spoken_language: how.spoken_language,
        effort: effort(services.len()),
        services,
        needed_overlap_minutes_per_week: NEEDED_OVERLAP,
        asked_before: asked_before(reading, request.id.0, now).await?,
        continuity: store::engagement::of_tenant(reading, tenant.id.0)
            .await?
            .into_iter()
            .filter_map(|engagement| engagement.lead_id.map(|lead| lead.0))
            .collect(),
    }))
}

/// How long somebody who let an offer run out is not asked again: a Specialist who was ill for two
/// days must not keep the only one who speaks the language from ever being asked.
const ASKED_AGAIN: SignedDuration = SignedDuration::from_hours(24);

async fn asked_before(
    reading: &Reading,
    request: RequestId,
    now: Timestamp,
) -> Result<BTreeMap<PersonId, AskedBefore>, CenterFault> {
    let mut asked = BTreeMap::new();
    for offer in store::offer::of_request(reading, request).await? {
        let answered = offer.answered_at.map_or(offer.due_at.0, |at| at.0);
        let how = match offer.state.0 {
            OfferState::Expired if now - ASKED_AGAIN >= answered => continue,
            OfferState::Withdrawn if offer.reason.as_deref() == Some(AWAY) => AskedBefore::TakenOut,
            OfferState::Declined => AskedBefore::Declined,
            OfferState::Expired => AskedBefore::Expired,
            OfferState::Open | OfferState::Accepted | OfferState::Withdrawn => continue,
        };
        asked.insert(offer.specialist_id.0, how);
    }
    Ok(asked)
}

async fn candidates(
    reading: &Reading,
    center: &Center,
    tenant: &Tenant,
    now: Timestamp,
) -> Result<Vec<Candidate>, CenterFault> {
    let desks = store::specialist::all(reading).await?;
    let ids: Vec<PersonId> = desks.iter().map(|desk| desk.person_id.0).collect();
    let people: BTreeMap<PersonId, _> = store::person::by_ids(reading, &ids)
        .await?
        .into_iter()
        .map(|person| (person.id.0, person))
        .collect();
    let active: BTreeSet<PersonId> = store::membership::staff(reading)
        .await?
        .into_iter()
        .filter(|held| {
            held.role.0 == CenterRole::Specialist && held.state.0 == MembershipState::Active
        })
        .map(|held| held.person_id.0)
        .collect();
    let absences = store::absence::from(reading, now).await?;
    let load = projected_load(reading).await?;
    let customer = calendar::of_tenant(center, tenant)?;
    let region = calendar::of_region(reading, center, &tenant.region.0).await?;
    let today = eligibility::today(tenant, now);
    let mut candidates = Vec::with_capacity(desks.len());
    for desk in desks {
        let Some(person) = people.get(&desk.person_id.0) else {
            continue;
        };
        let hours = calendar::of_specialist(center, person, &desk)?;
        let away = absences
            .iter()
            .filter(|absence| absence.person_id == desk.person_id);
        let absences = away
            .map(|absence| TimeRange {
                start: absence.starts_at.0,
                end: absence.ends_at.0,
            })
            .collect();
        let overlap = customer.weekly_overlap(&[&hours, &region], today).0;
        candidates.push(Candidate {
            person: desk.person_id.0,
            active: active.contains(&desk.person_id.0),
            spoken_languages: desk.speaks.0.iter().copied().collect(),
            services: desk.services.0.iter().cloned().collect(),
            absences,
            overlap_minutes_per_week: u32::try_from(overlap).unwrap_or(u32::MAX),
            capacity: points(desk.capacity_points),
            load: load.get(&desk.person_id.0).copied().unwrap_or_default(),
            weight: u16::try_from(desk.weight).unwrap_or(u16::MAX),
            last_assigned: desk.last_assigned_at.map(|at| at.0),
        });
    }
    Ok(candidates)
}

fn points(stored: i64) -> LoadPoints {
    LoadPoints(u32::try_from(stored).unwrap_or_default())
}

/// What each Specialist carries: engagements under way, and offers that may be accepted any minute.
async fn projected_load(reading: &Reading) -> Result<BTreeMap<PersonId, LoadPoints>, CenterFault> {
    let mut load = BTreeMap::<PersonId, LoadPoints>::new();
    let under_way = store::engagement::load_by_lead(reading).await?;
    let offered = store::offer::load_by_specialist(reading).await?;
    for (person, carried) in under_way.into_iter().chain(offered) {
        load.entry(person).or_default().0 += points(carried).0;
    }
    Ok(load)
}
