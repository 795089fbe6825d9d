//! What a partner asked follows the consent: covered, it goes on; no longer covered and not yet
//! accepted, it waits again, in the transaction that changes the consent.

use process::identity::{PartnerId, TenantId};
use process::permission::{Action, Terms};
use process::state::RequestState;
use store::request::Request;
use store::tenant::Tenant;
use store::{Instant, Word, Writing};

use crate::deed::{self, Doer, Done};
use crate::request::{Answers, decide_again, facts_from};
use crate::{Center, CenterFault, routing};

/// The states in which a request can still go either way.
const OPEN: [RequestState; 3] = [
    RequestState::AwaitingConsent,
    RequestState::Queued,
    RequestState::Offered,
];

/// Brings what a partner asked for a tenant into line with the consent that now holds, if any.
pub(super) async fn settle(
    writing: &Writing,
    center: &Center,
    (doer, action): (&impl Doer, Action),
    (tenant, partner): (TenantId, PartnerId),
    terms: Option<&Terms>,
) -> Result<(), CenterFault> {
    // The longest waiting first: one request of a tenant is under way at a time.
    let requests = store::request::of_partner_in(writing, tenant, partner, &OPEN).await?;
    for request in &requests {
        let answers = Answers::stored(&request.answers)?;
        let asked = answers.what.as_ref().map(|what| what.services.as_slice());
        let is_covered = terms
            .zip(asked)
            .is_some_and(|(terms, asked)| terms.let_ask(asked));
        let what = match request.state.0 {
            RequestState::AwaitingConsent if is_covered => {
                if !release(writing, center, request).await? {
                    continue;
                }
                "consented"
            }
            RequestState::Queued | RequestState::Offered if !is_covered => {
                hold_back(writing, center, request).await?;
                "waits for consent"
            }
            _ => continue,
        };
        let done = Done {
            action,
            tenant: Some(tenant),
            subject_kind: "request",
            subject: request.id.0.0,
            engagement: None,
            at: center.now(),
        };
        deed::enter(writing, doer, done, &what).await?;
    }
    Ok(())
}

/// Lets a request go on that waited: it is decided now. False while another one of the tenant is
/// under way.
pub(super) async fn release(
    writing: &Writing,
    center: &Center,
    request: &Request,
) -> Result<bool, CenterFault> {
    let tenant: Tenant = store::tenant::by_id(writing, request.tenant_id.0)
        .await?
        .ok_or(CenterFault::NotFound)?;
    let under_way = [
        RequestState::Filed,
        RequestState::Queued,
        RequestState::Offered,
    ];
    let others = store::request::of_tenant_in(writing, tenant.id.0, &under_way).await?;
    if !others.is_empty() {
        return Ok(false);
    }
    let answers = Answers::stored(&request.answers)?;
    facts_from(writing, tenant.id.0, &answers, center.now()).await?;
    decide_again(writing, center, &tenant, request, &answers).await?;
    Ok(true)
}

/// Takes a request that nobody has accepted yet out of the queue.
async fn hold_back(
    writing: &Writing,
    center: &Center,
    request: &Request,
) -> Result<(), CenterFault> {
    let now = Instant(center.now());
    routing::take_back_offers(writing, request.id.0, now).await?;
    let waits = Request {
        state: Word(RequestState::AwaitingConsent),
        tracking_hash: None,
        changed_at: now,
        ..request.clone()
    };
    store::request::change(writing, request, waits).await?;
    Ok(())
}
