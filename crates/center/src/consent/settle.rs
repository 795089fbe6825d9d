//! What a partner asked follows the consent: covered, it goes on; no longer covered and not yet
//! accepted, it waits again, in the transaction that changes the consent. Pausing and resuming a
//! partner asks the worker for the same, tenant by tenant.

use process::identity::{PartnerId, TenantId};
use process::permission::Action;
use process::state::RequestState;
use store::Writing;
use store::request::Request;
use store::tenant::Tenant;

use super::hold::{Leave, hold_back};
use crate::deed::{self, Doer, Done};
use crate::letter::{self, Letter, askers_of};
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
                // One for what is under way already waits for the tenant's own answer.
                let is_free = match may_be_asked_for(writing, center, request).await {
                    Err(CenterFault::Invalid(_)) => false,
                    answer => answer.map(|()| true)?,
                };
                if is_free && release(writing, center, request).await? {
                    let done = Done {
                        action,
                        tenant: Some(tenant),
                        subject_kind: "request",
                        subject: request.id.0.0,
                        engagement: None,
                        at: center.now(),
                    };
                    deed::enter(writing, doer, done, &"consented").await?;
                }
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
