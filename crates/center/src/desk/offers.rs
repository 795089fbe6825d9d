//! Offers to a Specialist: who asks for what, why it came here, and how long there is to answer.

use std::collections::BTreeMap;

use jiff::Timestamp;
use jiff::civil::Date;
use process::business_time::{BusinessMinutes, Calendar};
use process::eligibility::Kind;
use process::identity::{DecisionId, OfferId, PersonId, Reference, RegionName, ServiceName};
use process::language::SpokenLanguage;
use process::permission::{Action, SpecialistAct};
use process::routing::{Check, Difference, RoutingDecision, Verdict};
use process::state::OfferState;
use store::Reading;
use store::decision::Decision;
use store::offer::Offer;
use store::request::Request;
use store::tenant::Tenant;

use crate::request::Answers;
use crate::routing::RoutingInputs;
use crate::{Center, CenterFault, calendar, eligibility};

/// Business minutes before its end from which an offer's clock asks for attention: four hours.
const SOON: u64 = 240;
/// Per cent of capacity above which taking an offer leaves little room.
const HEAVY: u64 = 80;

/// An offer as it stands in the list.
#[derive(Clone, Debug)]
pub struct OfferLine {
    /// Which.
    pub id: OfferId,
    /// The customer's name.
    pub customer: String,
    /// Seats of the customer's largest paid plan when it asked.
    pub seats: Option<u64>,
    /// The services to guide.
    pub services: Vec<ServiceName>,
    /// The customer's zone, whose place stands for where it is.
    pub zone: String,
    /// Every filter of the routing decision with what it saw in this Specialist.
    pub checks: Vec<Check>,
    /// Per cent of capacity carried after taking it, when it was decided.
    pub percent_after: u64,
    /// Whether that leaves little room.
    pub is_heavy: bool,
    /// Whether this Specialist has worked with the customer before.
    pub has_worked_with: bool,
    /// To be answered by.
    pub due: Timestamp,
    /// Business minutes left.
    pub left: BusinessMinutes,
    /// Whether the end is near.
    pub is_soon: bool,
}

/// An offer with everything known before it is answered.
#[derive(Clone, Debug)]
pub struct OfferView {
    /// As in the list.
    pub line: OfferLine,
    /// Whether it can still be answered, and if not, what became of it.
    pub state: OfferState,
    /// What people quote.
    pub reference: Reference,
    /// The language of the meetings.
    pub language: Option<SpokenLanguage>,
    /// The region whose business time counts.
    pub region: RegionName,
    /// When the customer wants to work in the services.
    pub desired_date: Option<Date>,
    /// Why, in the customer's words.
    pub business_reason: Option<String>,
    /// Who answers for people using them.
    pub success_owner: Option<String>,
    /// What put this Specialist before the next; none when nobody else passed.
    pub ahead_by: Option<Difference>,
    /// How many passed every filter.
    pub passed: usize,
    /// How many were looked at.
    pub candidates: usize,
    /// How many were asked before.
    pub asked_before: usize,
    /// When it was offered.
    pub offered_at: Timestamp,
}

/// What the lines of several offers are made from, read in few statements.
pub(super) struct Behind {
    pub(super) requests: Vec<Request>,
    decisions: BTreeMap<DecisionId, Decision>,
}

impl Behind {
    /// Reads the requests, and the decisions on routing and on eligibility, behind these offers.
    pub(super) async fn read(
        reading: &Reading,
        offers: &[Offer],
        more_requests: impl IntoIterator<Item = process::identity::RequestId>,
    ) -> Result<Self, CenterFault> {
        let mut ids: Vec<_> = offers.iter().map(|offer| offer.request_id.0).collect();
        ids.extend(more_requests);
        ids.sort_unstable();
        ids.dedup();
        let requests = store::request::by_ids(reading, &ids).await?;
        let eligibility = requests
            .iter()
            .filter(|request| {
                offers
                    .iter()
                    .any(|offer| offer.request_id.0 == request.id.0)
            })
            .filter_map(|request| request.decision_id.map(|id| id.0));
        let wanted: Vec<DecisionId> = offers
            .iter()
            .map(|offer| offer.decision_id.0)
            .chain(eligibility)
            .collect();
        let decisions = if wanted.is_empty() {
            Vec::new()
        } else {
            store::decision::by_ids(reading, &wanted).await?
        };
        Ok(Self {
            requests,
            decisions: decisions.into_iter().map(|row| (row.id.0, row)).collect(),
        })
    }

    pub(super) fn request(&self, offer: &Offer) -> Option<&Request> {
        self.requests
            .iter()
            .find(|request| request.id == offer.request_id)
    }

    fn routing(&self, offer: &Offer) -> Result<(RoutingInputs, RoutingDecision), CenterFault> {
        let row = self
            .decisions
            .get(&offer.decision_id.0)
            .ok_or(CenterFault::NotFound)?;
        let inputs = serde_json::from_value(row.inputs.0.clone()).map_err(CenterFault::internal)?;
        let result = serde_json::from_value(row.result.0.clone()).map_err(CenterFault::internal)?;
        Ok((inputs, result))
    }

    /// Seats of the largest paid plan in the decision that the request was filed with.
    fn seats(&self, request: Option<&Request>) -> Option<u64> {
        let id = request?.decision_id?;
        let row = self.decisions.get(&id.0)?;
        let inputs: eligibility::Inputs = serde_json::from_value(row.inputs.0.clone()).ok()?;
        let mut by_plan: BTreeMap<_, u64> = BTreeMap::new();
        for held in &inputs.subscriptions {
            let is_current = (held.start..=held.end).contains(&inputs.on);
            if held.kind == Kind::Paid && is_current {
                *by_plan.entry(held.plan.clone()).or_default() += held.seats;
            }
        }
        by_plan.into_values().max()
    }
}

/// The line of one offer; `now` may be after its end.
pub(super) fn line(
    offer: &Offer,
    behind: &Behind,
    tenant: &Tenant,
    calendar: &Calendar,
    now: Timestamp,
) -> Result<OfferLine, CenterFault> {
    let (inputs, decided) = behind.routing(offer)?;
    let me = offer.specialist_id.0;
    let left = calendar
        .elapsed(now.min(offer.due_at.0), offer.due_at.0)
        .map_err(CenterFault::internal)?;
    let checks = judged(&decided, me)
        .map(|one| one.checks.clone())
        .unwrap_or_default();
    let percent_after = checks.iter().find_map(percent_after).unwrap_or_default();
    Ok(OfferLine {
        id: offer.id.0,
        customer: tenant.name.clone(),
        seats: behind.seats(behind.request(offer)),
        services: inputs.question.services.iter().cloned().collect(),
        zone: tenant.zone.clone(),
        checks,
        percent_after,
        is_heavy: percent_after > HEAVY,
        has_worked_with: inputs.question.continuity.contains(&me),
        due: offer.due_at.0,
        left,
        is_soon: left.0 <= SOON,
    })
}

/// Per cent of capacity carried after taking the request, rounded down.
fn percent_after(check: &Check) -> Option<u64> {
    match check {
        Check::Capacity {
            load,
            effort,
            capacity,
        } if capacity.0 > 0 => {
            let after = u64::from(load.0) + u64::from(effort.0);
            Some(after * 100 / u64::from(capacity.0))
        }
        _ => None,
    }
}

fn judged(
    decided: &RoutingDecision,
    person: PersonId,
) -> Option<&process::routing::JudgedCandidate> {
    decided.candidates.iter().find(|one| one.person == person)
}

/// The region whose business time counts for an offer.
pub(super) fn region_of(request: Option<&Request>, tenant: &Tenant) -> RegionName {
    let asked = request.and_then(|request| request.region.as_ref());
    asked.unwrap_or(&tenant.region).0.clone()
}

/// One offer to this Specialist, open or answered.
///
/// # Errors
/// It was not made to this Specialist, or the database failed.
pub async fn offer(
    center: &Center,
    act: &SpecialistAct,
    id: OfferId,
) -> Result<OfferView, CenterFault> {
    act.permit(Action::SeeDesk)?;
    let now = center.now();
    let reading = center.store().read().await?;
    let offer = store::offer::to(&reading, act.person(), id)
        .await?
        .ok_or(CenterFault::NotFound)?;
    let tenant = store::tenant::by_id(&reading, offer.tenant_id.0)
        .await?
        .ok_or(CenterFault::NotFound)?;
    let behind = Behind::read(&reading, std::slice::from_ref(&offer), []).await?;
    let request = behind.request(&offer).ok_or(CenterFault::NotFound)?;
    let region = region_of(Some(request), &tenant);
    let calendar = calendar::of_region(&reading, center, &region).await?;
    let line = line(&offer, &behind, &tenant, &calendar, now)?;
    let (inputs, decided) = behind.routing(&offer)?;
    // What the customer wrote is for those who may take the request or have taken it: it may have
    // been changed since somebody else declined.
    let is_theirs = matches!(offer.state.0, OfferState::Open | OfferState::Accepted);
    let what = Answers::stored(&request.answers)?.what;
    let what = what.filter(|_| is_theirs);
    let verdict = judged(&decided, act.person()).map(|one| one.verdict.clone());
    let has_passed = |verdict: &Verdict| !matches!(verdict, Verdict::Refused { .. });
    Ok(OfferView {
        line,
        state: if offer.state.0 == OfferState::Open && offer.due_at.0 <= now {
            // The worker will say so in a moment; it can no longer be answered.
            OfferState::Expired
        } else {
            offer.state.0
        },
        reference: request.reference.0.clone(),
        language: request.spoken_language.as_ref().map(|spoken| spoken.0),
        region,
        desired_date: what.as_ref().map(|what| what.desired_date),
        business_reason: what
            .as_ref()
            .map(|what| what.business_reason.as_str().to_owned()),
        success_owner: what.map(|what| what.success_owner.as_str().to_owned()),
        ahead_by: match verdict {
            Some(Verdict::Chosen { ahead_by }) => ahead_by,
            _ => None,
        },
        passed: decided
            .candidates
            .iter()
            .filter(|one| has_passed(&one.verdict))
            .count(),
        candidates: decided.candidates.len(),
        asked_before: inputs.question.asked_before.len(),
        offered_at: offer.offered_at.0,
    })
}
