//! A Specialist's answer to an offer: accept, and the engagement begins; decline with a reason, and
//! the next is asked at once.

use process::identity::{EngagementId, OfferId};
use process::permission::{Action, SpecialistAct};
use process::state::{OfferState, RequestState};
use serde::{Deserialize, Serialize};
use store::offer::Offer;
use store::request::Request;
use store::{Instant, Word, Writing};

use super::expire::requeue;
use super::lapse::{has_lapsed, take_back_offers};
use crate::deed::{self, Done};
use crate::letter::{self, Letter};
use crate::once::{self, Key};
use crate::{Center, CenterFault, Conflict, Prose, consent, eligibility, engagement, request};

/// Accepts an offer. The same key gets the same engagement, however often it is sent.
///
/// # Errors
/// The offer is not this Specialist's, was answered or ran out; its subscription ended meanwhile
/// ([`Conflict::Lapsed`]: the offer is withdrawn, and the customer gets its self-serve plan); the
/// consent under which a partner asked is over ([`Conflict::State`]: the offer is withdrawn, and the
/// request waits for the customer); or the database failed.
pub async fn accept(
    center: &Center,
    act: &SpecialistAct,
    offer: OfferId,
    key: &Key,
) -> Result<EngagementId, CenterFault> {
    act.permit(Action::AnswerOffer)?;
    let ask = key.ask(act.person(), "accept_offer", &offer)?;
    let state = (act.clone(), offer, ask);
    let answered = center
        .write(state, |writing, center, (act, offer, ask)| {
            Box::pin(async move {
                if let Some(answer) = once::answered(writing, ask).await? {
                    return Ok(answer);
                }
                let answered = accept_in(writing, center, act, *offer).await?;
                once::keep(writing, ask, &answered, center.now()).await?;
                Ok(answered)
            })
        })
        .await?;
    match answered {
        Accepted::Begun(engagement) => Ok(engagement),
        Accepted::Lapsed => Err(CenterFault::Conflict(Conflict::Lapsed)),
        Accepted::ConsentOver => Err(CenterFault::Conflict(Conflict::State)),
    }
}

/// What came of accepting. What is found to be over then is settled in the same unit.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Accepted {
    Begun(EngagementId),
    /// What was asked for is entitled to no guidance any more.
    Lapsed,
    /// No consent covers what the partner asked any more.
    ConsentOver,
}

async fn accept_in(
    writing: &Writing,
    center: &Center,
    act: &SpecialistAct,
    offer: OfferId,
) -> Result<Accepted, CenterFault> {
    let now = center.now();
    let before = open_offer(writing, center, act, offer).await?;
    let request = store::request::by_id(writing, before.request_id.0)
        .await?
        .ok_or(CenterFault::NotFound)?;
    if !consent::lets_go_on(writing, center, &request).await? {
        let doer = (act, Action::AnswerOffer);
        consent::hold_back(writing, center, doer, &request).await?;
        return Ok(Accepted::ConsentOver);
    }
    let tenant = store::tenant::by_id(writing, before.tenant_id.0)
        .await?
        .ok_or(CenterFault::NotFound)?;
    let made = eligibility::of_request(writing, center, (&tenant, &request), now).await?;
    if has_lapsed(&request, &made.1)? {
        // In the queue the worker finds it lapsed as well, and opens its self-serve plan at once.
        take_back_offers(writing, request.id.0, Instant(now)).await?;
        requeue(writing, center, &before).await?;
        return Ok(Accepted::Lapsed);
    }
    let accepted = Offer {
        state: Word(OfferState::Accepted),
        answered_at: Some(Instant(now)),
        ..before.clone()
    };
    store::offer::change(writing, &before, accepted).await?;
    let taken = Request {
        state: Word(RequestState::Accepted),
        changed_at: Instant(now),
        started_at: Some(Instant(now)),
        ..request.clone()
    };
    let taken = store::request::change(writing, &request, taken).await?;
    let engagement = engagement::begin(writing, center, &taken, Some(act.person())).await?;
    let done = Done {
        action: Action::AnswerOffer,
        tenant: Some(before.tenant_id.0),
        subject_kind: "offer",
        subject: before.id.0.0,
        engagement: Some(engagement),
        at: now,
    };
    deed::enter(writing, act, done, &"accepted").await?;
    let told = request::told(writing, &request).await?;
    letter::send_all(
        writing,
        center,
        told,
        &Letter::RequestAccepted { engagement },
        now,
    )
    .await?;
    Ok(Accepted::Begun(engagement))
}

const REASON_LIMIT: usize = 500;

/// Declines an offer with a reason; the request is offered to the next at once.
///
/// # Errors
/// No reason, the offer is not this Specialist's, was answered or ran out, or the database failed.
pub async fn decline(
    center: &Center,
    act: &SpecialistAct,
    offer: OfferId,
    reason: &str,
) -> Result<(), CenterFault> {
    act.permit(Action::AnswerOffer)?;
    let reason = Prose::parse("reason", reason, REASON_LIMIT)
        .map_err(|fault| CenterFault::Invalid(vec![fault]))?;
    center
        .write(
            (act.clone(), offer, reason),
            |writing, center, (act, offer, reason)| {
                Box::pin(async move {
                    let now = center.now();
                    let before = open_offer(writing, center, act, *offer).await?;
                    let declined = Offer {
                        state: Word(OfferState::Declined),
                        reason: Some(reason.as_str().to_owned()),
                        answered_at: Some(Instant(now)),
                        ..before.clone()
                    };
                    store::offer::change(writing, &before, declined).await?;
                    requeue(writing, center, &before).await?;
                    let done = Done {
                        action: Action::AnswerOffer,
                        tenant: Some(before.tenant_id.0),
                        subject_kind: "offer",
                        subject: before.id.0.0,
                        engagement: None,
                        at: now,
                    };
                    deed::enter(writing, act, done, &("declined", reason)).await
                })
            },
        )
        .await
}

/// The Specialist's own offer while it can still be answered.
async fn open_offer(
    writing: &Writing,
    center: &Center,
    act: &SpecialistAct,
    offer: OfferId,
) -> Result<Offer, CenterFault> {
    let offer = store::offer::to(writing, act.person(), offer)
        .await?
        .ok_or(CenterFault::NotFound)?;
    if offer.state.0 != OfferState::Open || offer.due_at.0 <= center.now() {
        return Err(CenterFault::Conflict(Conflict::State));
    }
    Ok(offer)
}
