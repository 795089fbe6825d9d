//! Whether a partner's request may go on at this moment. One answer for everybody who moves it: the
//! consent of the tenant, its last instant, and the switch with which the Center pauses a partner.

use jiff::Timestamp;
use process::identity::{PartnerId, ServiceName, TenantId};
use process::permission::{Action, Terms};
use process::state::RequestState;
use store::request::Request;
use store::{Instant, Reading, Word, Writing};

use super::referral::start_clock;
use crate::deed::{self, Doer, Done};
use crate::request::Answers;
use crate::{Center, CenterFault, routing};

/// How far requests of one partner for one tenant may go at this moment.
pub(super) struct Leave {
    /// What the tenant's consent says; none if none holds.
    terms: Option<Terms>,
    is_paused: bool,
}

impl Leave {
    pub(super) async fn of(
        reading: &Reading,
        center: &Center,
        both: (TenantId, PartnerId),
    ) -> Result<Self, CenterFault> {
        Ok(Self {
            is_paused: is_paused(reading, both.1).await?,
            terms: held(reading, both, center.now()).await?,
        })
    }

    /// Whether this request may go on: the tenant has allowed it by itself, or its consent covers what
    /// is asked. Nothing goes on while the Center pauses the partner.
    pub(super) fn covers(&self, request: &Request) -> Result<bool, CenterFault> {
        let answers = Answers::stored(&request.answers)?;
        let terms = self.terms.as_ref();
        Ok(may_go_on(request, &answers, self.is_paused, |services| {
            terms.is_some_and(|terms| terms.let_ask(services))
        }))
    }
}

/// The rule itself, for whoever has read already what it needs: the tenant has allowed the request by
/// itself, or its consent lets the partner ask for these services; and the partner is not paused.
pub(crate) fn may_go_on(
    request: &Request,
    answers: &Answers,
    is_paused: bool,
    lets_ask: impl FnOnce(&[ServiceName]) -> bool,
) -> bool {
    let what = answers.what.as_ref();
    let is_allowed = request.allowed_at.is_some();
    !is_paused && (is_allowed || what.is_some_and(|what| lets_ask(&what.services)))
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

/// Whether a request may go on: the tenant's own always, a partner's as far as the tenant allows it.
pub(crate) async fn lets_go_on(
    reading: &Reading,
    center: &Center,
    request: &Request,
) -> Result<bool, CenterFault> {
    let Some(partner) = request.partner_id else {
        return Ok(true);
    };
    let both = (request.tenant_id.0, partner.0);
    Leave::of(reading, center, both).await?.covers(request)
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
