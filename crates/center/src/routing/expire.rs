//! An offer that was not answered in its business days runs out, and the request is offered to the
//! next at once.

use process::identity::OfferId;
use process::permission::{Action, WorkerAct};
use process::state::{OfferState, RequestState};
use store::offer::Offer;
use store::request::Request;
use store::{Instant, Word};

use super::{AWAY, ask_for_offer};
use crate::deed::{self, Done};
use crate::{Center, CenterFault};

/// Lets an open offer run out if its time has come; an answered one is left alone.
pub(crate) async fn expire(
    center: &Center,
    act: &WorkerAct,
    offer: OfferId,
) -> Result<(), CenterFault> {
    act.permit(Action::ExpireOffer)?;
    center
        .write((act.clone(), offer), |writing, center, (act, offer)| {
            Box::pin(async move {
                let now = center.now();
                let Some(before) = store::offer::by_id(writing, *offer).await? else {
                    return Ok(());
                };
                if before.state.0 != OfferState::Open || now < before.due_at.0 {
                    return Ok(());
                }
                let expired = Offer {
                    state: Word(OfferState::Expired),
                    answered_at: Some(Instant(now)),
                    ..before.clone()
                };
                store::offer::change(writing, &before, expired).await?;
                requeue(writing, center, &before).await?;
                let done = Done {
                    action: Action::ExpireOffer,
                    tenant: Some(before.tenant_id.0),
                    subject_kind: "offer",
                    subject: before.id.0.0,
                    engagement: None,
                    at: now,
                };
                deed::enter(writing, act, done, &()).await
            })
        })
        .await
}

/// Takes an open offer back from a Specialist who will not be there when it runs out; the request is offered
/// to the next at once, and to this one no more.
pub(crate) async fn hand_on(
    writing: &store::Writing,
    center: &Center,
    offer: &Offer,
) -> Result<(), CenterFault> {
    let withdrawn = Offer {
        state: Word(OfferState::Withdrawn),
        reason: Some(AWAY.to_owned()),
        answered_at: Some(Instant(center.now())),
        ..offer.clone()
    };
    store::offer::change(writing, offer, withdrawn).await?;
    requeue(writing, center, offer).await
}

/// Puts the request of an offer that came to nothing back into the queue, and asks for the next offer.
pub(super) async fn requeue(
    writing: &store::Writing,
    center: &Center,
    offer: &Offer,
) -> Result<(), CenterFault> {
    let Some(request) = store::request::by_id(writing, offer.request_id.0).await? else {
        return Ok(());
    };
    if request.state.0 != RequestState::Offered {
        return Ok(());
    }
    let now = center.now();
    let queued = Request {
        state: Word(RequestState::Queued),
        changed_at: Instant(now),
        ..request.clone()
    };
    let queued = store::request::change(writing, &request, queued).await?;
    ask_for_offer(writing, center, &queued, now).await
}
