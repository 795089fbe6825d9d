//! What a partner asked follows the consent: covered, it goes on, or ends if it is in a plan already; no
//! longer covered and not yet accepted, it waits again, in the transaction that changes the consent.
//! Pausing and resuming a partner asks the worker for the same, tenant by tenant.

use process::identity::{PartnerId, TenantId};
use process::permission::Action;
use process::state::RequestState;
use store::request::Request;
use store::tenant::Tenant;
use store::{Instant, Word, Writing};

use super::hold::{Leave, hold_back};
use crate::deed::{self, Doer, Done};
use crate::letter::{self, Letter, Side, admins_of, askers_of};
use crate::request::{Answers, UNDER_WAY, are_free, decide_again};
use crate::{Center, CenterFault, eligibility};

/// The states in which a request can still go either way.
const OPEN: [RequestState; 3] = [
    RequestState::AwaitingConsent,
    RequestState::Queued,
    RequestState::Offered,
];

/// Brings what a partner asked for a tenant into line with what the consent says now, if any holds.
pub(crate) async fn settle(
    writing: &Writing,
    center: &Center,
    (doer, action): (&impl Doer, Action),
    (tenant, partner): (TenantId, PartnerId),
) -> Result<(), CenterFault> {
    let leave = Leave::of(writing, center, (tenant, partner)).await?;
    // The longest waiting first: one request of a tenant is under way at a time.
    let requests = store::request::of_partner_in(writing, tenant, partner, &OPEN).await?;
    for request in &requests {
        let is_covered = leave.covers(request)?;
        match request.state.0 {
            RequestState::AwaitingConsent if is_covered => {
                let Some(became) = go_on(writing, center, request).await? else {
                    continue;
                };
                let done = Done {
                    action,
                    tenant: Some(tenant),
                    subject_kind: "request",
                    subject: request.id.0.0,
                    engagement: None,
                    at: center.now(),
                };
                deed::enter(writing, doer, done, &became).await?;
            }
            RequestState::Queued | RequestState::Offered if !is_covered => {
                hold_back(writing, center, (doer, action), request).await?;
            }
            _ => {}
        }
    }
    Ok(())
}

/// Goes on if none of the services that a request asks for is in a plan of the tenant already.
pub(super) async fn may_be_asked_for(
    writing: &Writing,
    center: &Center,
    request: &Request,
) -> Result<(), CenterFault> {
    let tenant: Tenant = store::tenant::by_id(writing, request.tenant_id.0)
        .await?
        .ok_or(CenterFault::NotFound)?;
    let what = Answers::stored(&request.answers)?.what;
    let services = what.map(|what| what.services).unwrap_or_default();
    let asked = (&tenant, request);
    let (_, decision) = eligibility::of_request(writing, center, asked, center.now()).await?;
    are_free(writing, center, &tenant, (&services, &decision)).await
}

/// Lets a request go on that may, or ends it; in a word, what became of it. None: it waits for another.
async fn go_on(
    writing: &Writing,
    center: &Center,
    request: &Request,
) -> Result<Option<&'static str>, CenterFault> {
    match may_be_asked_for(writing, center, request).await {
        Err(CenterFault::Invalid(_)) => {
            end_in_plan(writing, center, request).await?;
            return Ok(Some("in a plan already"));
        }
        answer => answer?,
    }
    let became = match request.allowed_at {
        Some(_) => "allowed",
        None => "consented",
    };
    let goes_on = release(writing, center, request).await?;
    Ok(goes_on.then_some(became))
}

/// Ends a request that may go on but asks for what is in a plan of the tenant already: nobody's answer
/// could change that. Both sides are told; the partner may ask anew for whatever else it asked.
async fn end_in_plan(
    writing: &Writing,
    center: &Center,
    request: &Request,
) -> Result<(), CenterFault> {
    let now = center.now();
    let withdrawn = Request {
        state: Word(RequestState::Withdrawn),
        tracking_hash: None,
        changed_at: Instant(now),
        ended_at: Some(Instant(now)),
        ..request.clone()
    };
    store::request::change(writing, request, withdrawn).await?;
    let readers = [
        (Side::Tenant, admins_of(writing, request.tenant_id.0).await?),
        (Side::Partner, askers_of(writing, request).await?),
    ];
    for (to, people) in readers {
        let letter = Letter::RequestInPlan {
            request: request.id.0,
            to,
        };
        letter::send_all(writing, center, people, &letter, now).await?;
    }
    Ok(())
}

/// Lets a request go on that waited, and tells who asked: it is decided now. False while another one
/// of the tenant is under way; it goes on by itself after that one, see [`super::later`].
pub(super) async fn release(
    writing: &Writing,
    center: &Center,
    request: &Request,
) -> Result<bool, CenterFault> {
    let tenant: Tenant = store::tenant::by_id(writing, request.tenant_id.0)
        .await?
        .ok_or(CenterFault::NotFound)?;
    let others = store::request::of_tenant_in(writing, tenant.id.0, &UNDER_WAY).await?;
    if !others.is_empty() {
        return Ok(false);
    }
    let answers = Answers::stored(&request.answers)?;
    decide_again(writing, center, &tenant, request, &answers).await?;
    let letter = Letter::RequestAllowed {
        request: request.id.0,
    };
    let people = askers_of(writing, request).await?;
    letter::send_all(writing, center, people, &letter, center.now()).await?;
    Ok(true)
}
