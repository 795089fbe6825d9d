//! Offering a request: the decision with every candidate, kept whether somebody was chosen or not.
//! An empty pool is an honest queue: the request waits and is looked at again, never mis-assigned.

use jiff::{SignedDuration, Timestamp};
use process::identity::{DecisionId, OfferId, PersonId, RequestId};
use process::permission::{Action, CenterRole, MembershipState, WorkerAct};
use process::routing::{LoadPoints, RoutingDecision, decide};
use process::state::{OfferState, RequestState};
use serde_json::{Value, to_value};
use store::decision::{Decision, DecisionKind, Newest};
use store::offer::Offer;
use store::request::Request;
use store::tenant::Tenant;
use store::{Document, Id, Instant, Word, Writing};

use super::candidates::{self, RoutingInputs};
use super::{ask_for_expiry, ask_for_offer, lapse};
use crate::deed::{self, Done};
use crate::letter::{self, Letter};
use crate::{Center, CenterFault, calendar, consent, eligibility};

/// How long a request waits before an empty pool is looked at again.
const LOOK_AGAIN: SignedDuration = SignedDuration::from_mins(60);

/// Offers a queued request to the Specialist that routing chooses; one in any other state is left alone.
pub(crate) async fn offer(
    center: &Center,
    act: &WorkerAct,
    request: RequestId,
) -> Result<(), CenterFault> {
    act.permit(Action::OfferRequest)?;
    center
        .write((act.clone(), request), |writing, center, (act, request)| {
            Box::pin(offer_in(writing, center, act, *request))
        })
        .await
}

async fn offer_in(
    writing: &Writing,
    center: &Center,
    act: &WorkerAct,
    request: RequestId,
) -> Result<(), CenterFault> {
    let now = center.now();
    let Some(request) = store::request::by_id(writing, request).await? else {
        return Ok(());
    };
    if request.state.0 != RequestState::Queued {
        return Ok(());
    }
    if !consent::lets_go_on(writing, center, &request).await? {
        let doer = (act, Action::OfferRequest);
        return consent::hold_back(writing, center, doer, &request).await;
    }
    let tenant = store::tenant::by_id(writing, request.tenant_id.0)
        .await?
        .ok_or(CenterFault::NotFound)?;
    let made = eligibility::of_request(writing, center, (&tenant, &request), now).await?;
    if lapse::has_lapsed(&request, &made.1)? {
        return lapse::open_self_serve(writing, center, act, (&tenant, &request), &made).await;
    }
    let inputs = candidates::inputs(writing, center, &tenant, &request, &made.1, now).await?;
    let decided = decide(&inputs.question, &inputs.candidates, inputs.on, inputs.seed);
    let subject = [request.id.0.0];
    let newest =
        store::decision::newest_of::<Value>(writing, DecisionKind::Routing, &subject).await?;
    // Of several in one instant the one that found nobody is the last: nothing follows it at once.
    let found_nobody = |made: &&Newest<Value>| made.result["chosen"].is_null();
    let newest = newest.iter().find(found_nobody).or(newest.first());
    let newest = newest.map(|newest| &newest.result);
    let result = to_value(&decided).map_err(CenterFault::internal)?;
    // A request that waits is looked at every hour: only what has changed since is worth keeping.
    if decided.chosen.is_none() && newest == Some(&result) {
        return ask_for_offer(writing, center, &request, now + LOOK_AGAIN).await;
    }
    let waited_before = newest.is_some_and(|newest| newest["chosen"].is_null());
    let decision = keep(writing, center, &request, &inputs, &decided, now).await?;
    let done = Done {
        action: Action::OfferRequest,
        tenant: Some(tenant.id.0),
        subject_kind: "request",
        subject: request.id.0.0,
        engagement: None,
        at: now,
    };
    deed::enter(writing, act, done, &decided).await?;
    match decided.chosen {
        None if waited_before => {}
        None => tell_manager(writing, center, &request, now).await?,
        Some(_) if is_asked_in_vain(writing, center, &request).await? => {
            tell_manager(writing, center, &request, now).await?;
        }
        Some(_) => {}
    }
    let Some(chosen) = decided.chosen else {
        return ask_for_offer(writing, center, &request, now + LOOK_AGAIN).await;
    };
    let offered = (decision, chosen, inputs.question.effort);
    make_offer(writing, center, &tenant, &request, offered).await
}

async fn keep(
    writing: &Writing,
    center: &Center,
    request: &Request,
    inputs: &RoutingInputs,
    decided: &RoutingDecision,
    now: Timestamp,
) -> Result<DecisionId, CenterFault> {
    let id = DecisionId(center.chance().uuid(now));
    let row = Decision {
        id: Id(id),
        tenant_id: request.tenant_id,
        kind: Word(DecisionKind::Routing),
        subject: request.id.0.0,
        rules: format!("routing 1 {}", center.catalog().version()),
        inputs: Document(to_value(inputs).map_err(CenterFault::internal)?),
        result: Document(to_value(decided).map_err(CenterFault::internal)?),
        decided_at: Instant(now),
    };
    store::decision::add(writing, row).await?;
    Ok(id)
}

async fn make_offer(
    writing: &Writing,
    center: &Center,
    tenant: &Tenant,
    request: &Request,
    (decision, chosen, effort): (DecisionId, PersonId, LoadPoints),
) -> Result<(), CenterFault> {
    let now = center.now();
    let region = request.region.as_ref().unwrap_or(&tenant.region);
    let days = u32::from(center.catalog().settings().offer_business_days);
    let due = calendar::of_region(writing, center, &region.0)
        .await?
        .due_in_business_days(now, days)
        .map_err(CenterFault::internal)?;
    let offer = Offer {
        id: Id(OfferId(center.chance().uuid(now))),
        tenant_id: tenant.id,
        request_id: request.id,
        specialist_id: Id(chosen),
        decision_id: Id(decision),
        state: Word(OfferState::Open),
        reason: None,
        offered_at: Instant(now),
        due_at: Instant(due),
        answered_at: None,
        version: 1,
        points: i64::from(effort.0),
    };
    let id = offer.id.0;
    store::offer::add(writing, offer).await?;
    store::specialist::assigned(writing, chosen, now).await?;
    let offered = Request {
        state: Word(RequestState::Offered),
        changed_at: Instant(now),
        ..request.clone()
    };
    store::request::change(writing, request, offered).await?;
    ask_for_expiry(writing, center, id, due).await?;
    letter::send(
        writing,
        center,
        chosen,
        Letter::OfferMade { offer: id },
        now,
    )
    .await
}

/// Whether as many were asked in vain as a manager is told after.
async fn is_asked_in_vain(
    writing: &Writing,
    center: &Center,
    request: &Request,
) -> Result<bool, CenterFault> {
    let offers = store::offer::of_request(writing, request.id.0).await?;
    let in_vain = offers
        .iter()
        .filter(|offer| matches!(offer.state.0, OfferState::Declined | OfferState::Expired));
    let told_after = usize::from(center.catalog().settings().offers_before_manager_is_told);
    Ok(in_vain.count() == told_after)
}

/// Tells every manager that a request finds nobody: whenever it begins to wait because nobody can be
/// asked, and once when several were asked in vain.
async fn tell_manager(
    writing: &Writing,
    center: &Center,
    request: &Request,
    now: Timestamp,
) -> Result<(), CenterFault> {
    for held in store::membership::staff(writing).await? {
        if held.role.0 == CenterRole::Manager && held.state.0 == MembershipState::Active {
            let letter = Letter::OffersRanOut {
                request: request.id.0,
            };
            letter::send(writing, center, held.person_id.0, letter, now).await?;
        }
    }
    Ok(())
}
