//! Whether a partner's request may go on at this moment. One answer for everybody who moves it: the
//! consent of the tenant, its last instant, and the switch with which the Center pauses a partner.

use jiff::Timestamp;
use process::identity::{PartnerId, TenantId};
use process::permission::{Action, Terms};
use process::state::RequestState;
use store::request::Request;
use store::{Instant, Reading, Word, Writing};

use super::referral::start_clock;
use crate::deed::{self, Doer, Done};
use crate::request::Answers;
use crate::{Center, CenterFault, routing};

/// What the tenant's consent to this partner says now; nothing while the partner is paused.
pub(super) async fn terms_now(
    reading: &Reading,
    center: &Center,
    tenant: TenantId,
    partner: PartnerId,
) -> Result<Option<Terms>, CenterFault> {
    if is_paused(reading, partner).await? {
        return Ok(None);
    }
    held(reading, (tenant, partner), center.now()).await
}

/// What the tenant consents to for this partner at this instant, be the partner paused or not.
pub(crate) async fn held(
    reading: &Reading,
    (tenant, partner): (TenantId, PartnerId),
    now: Timestamp,
) -> Result<Option<Terms>, CenterFault> {
    let consent = store::consent::of(reading, tenant, partner).await?;
    let terms = consent.map(|consent| consent.terms());
    Ok(terms.filter(|terms| terms.hold(now)))
}

/// Whether the Center has paused this partner.
pub(crate) async fn is_paused(reading: &Reading, partner: PartnerId) -> Result<bool, CenterFault> {
    let partner = store::partner::by_id(reading, partner).await?;
    Ok(partner.is_none_or(|partner| partner.paused_at.is_some()))
}

/// Whether these terms cover what is asked.
pub(super) fn are_enough(terms: Option<&Terms>, request: &Request) -> Result<bool, CenterFault> {
    let asked = Answers::stored(&request.answers)?.what;
    Ok(terms
        .zip(asked)
        .is_some_and(|(terms, asked)| terms.let_ask(&asked.services)))
}

/// Whether a request may go on: the tenant's own always, a partner's within consent.
pub(crate) async fn lets_go_on(
    reading: &Reading,
    center: &Center,
    request: &Request,
) -> Result<bool, CenterFault> {
    let Some(partner) = request.partner_id else {
        return Ok(true);
    };
    let terms = terms_now(reading, center, request.tenant_id.0, partner.0).await?;
    are_enough(terms.as_ref(), request)
}

/// Takes a request that nobody has accepted yet out of the queue, with its open offer: it waits for
/// consent.
pub(crate) async fn hold_back(
    writing: &Writing,
    center: &Center,
    (doer, action): (&impl Doer, Action),
    request: &Request,
) -> Result<(), CenterFault> {
    let now = center.now();
    routing::take_back_offers(writing, request.id.0, Instant(now)).await?;
    let waits = Request {
        state: Word(RequestState::AwaitingConsent),
        tracking_hash: None,
        changed_at: Instant(now),
        ..request.clone()
    };
    let waits = store::request::change(writing, request, waits).await?;
    start_clock(writing, center, &waits).await?;
    let done = Done {
        action,
        tenant: Some(request.tenant_id.0),
        subject_kind: "request",
        subject: request.id.0.0,
        engagement: None,
        at: now,
    };
    deed::enter(writing, doer, done, &"waits for consent").await
}
