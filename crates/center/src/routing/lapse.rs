//! A request that the Center may guide no longer, because its subscription ended while it waited:
//! its self-serve plan is open instead, and the customer is told.

use process::eligibility::Decision;
use process::identity::RequestId;
use process::permission::{Action, WorkerAct};
use process::state::{OfferState, RequestState};
use store::offer::Offer;
use store::request::Request;
use store::tenant::Tenant;
use store::{Id, Instant, Word, Writing};

use super::{ask_for_expiry, ask_for_offer};
use crate::deed::{self, Done};
use crate::eligibility::{self, Inputs};
use crate::letter::{self, Letter};
use crate::request::{Answers, told};
use crate::{Center, CenterFault, consent};

/// Whether the Center guides nothing of what the request asks for.
pub(super) fn has_lapsed(request: &Request, decision: &Decision) -> Result<bool, CenterFault> {
    let asked = Answers::stored(&request.answers)?.what;
    Ok(!asked.is_some_and(|asked| decision.guides_any(&asked.services)))
}

/// Decides about a request that waits or is offered again; a partner's that no consent covers any more
/// waits for one. One that is still eligible goes on: should
/// the job that offers it, or that ends its offer, have been given up, it is asked for once more.
pub(crate) async fn recheck_waiting(
    center: &Center,
    act: &WorkerAct,
    request: RequestId,
) -> Result<(), CenterFault> {
    act.permit(Action::RecheckEligibility)?;
    center
        .write((act.clone(), request), |writing, center, (act, request)| {
            Box::pin(async move {
                let Some(request) = store::request::by_id(writing, *request).await? else {
                    return Ok(());
                };
                if !matches!(
                    request.state.0,
                    RequestState::Queued | RequestState::Offered
                ) {
                    return Ok(());
                }
                if !consent::lets_go_on(writing, center, &request).await? {
                    let doer = (act, Action::RecheckEligibility);
                    return consent::hold_back(writing, center, doer, &request).await;
                }
                let tenant = store::tenant::by_id(writing, request.tenant_id.0)
                    .await?
                    .ok_or(CenterFault::NotFound)?;
                let made =
                    eligibility::of_request(writing, center, (&tenant, &request), center.now())
                        .await?;
                if has_lapsed(&request, &made.1)? {
                    return open_self_serve(writing, center, act, (&tenant, &request), &made).await;
                }
                keep_going(writing, center, &request).await
            })
        })
        .await
}

/// Asks for what brings the request on; asking for what waits already is asking once.
async fn keep_going(
    writing: &Writing,
    center: &Center,
    request: &Request,
) -> Result<(), CenterFault> {
    let now = center.now();
    if request.state.0 == RequestState::Queued {
        return ask_for_offer(writing, center, request, now).await;
    }
    let offers = store::offer::of_request(writing, request.id.0).await?;
    let ran_out = offers
        .iter()
        .find(|offer| offer.state.0 == OfferState::Open && offer.due_at.0 <= now);
    match ran_out {
        Some(offer) => ask_for_expiry(writing, center, offer.id.0, now).await,
        None => Ok(()),
    }
}

/// Opens the self-serve plan of a request that has lapsed, with the decision that says why.
pub(super) async fn open_self_serve(
    writing: &Writing,
    center: &Center,
    act: &WorkerAct,
    (tenant, request): (&Tenant, &Request),
    made: &(Inputs, Decision),
) -> Result<(), CenterFault> {
    let now = center.now();
    take_back_offers(writing, request.id.0, Instant(now)).await?;
    let decision = eligibility::keep(writing, center, tenant, request.id.0, made, now).await?;
    let lapsed = Request {
        state: Word(RequestState::SelfServe),
        decision_id: Some(Id(decision)),
        changed_at: Instant(now),
        ..request.clone()
    };
    store::request::change(writing, request, lapsed).await?;
    let letter = Letter::RequestLapsed {
        request: request.id.0,
    };
    let told = told(writing, request).await?;
    letter::send_all(writing, center, told, &letter, now).await?;
    let done = Done {
        action: Action::RecheckEligibility,
        tenant: Some(tenant.id.0),
        subject_kind: "request",
        subject: request.id.0.0,
        engagement: None,
        at: now,
    };
    deed::enter(writing, act, done, &"lapsed").await
}

/// Takes back the open offer of a request, if it has one.
pub(crate) async fn take_back_offers(
    writing: &Writing,
    request: RequestId,
    at: Instant,
) -> Result<(), CenterFault> {
    for offer in store::offer::of_request(writing, request).await? {
        if offer.state.0 == OfferState::Open {
            let withdrawn = Offer {
                state: Word(OfferState::Withdrawn),
                answered_at: Some(at),
                ..offer.clone()
            };
            store::offer::change(writing, &offer, withdrawn).await?;
        }
    }
    Ok(())
}
