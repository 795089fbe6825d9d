//! Requests for assistance: eight answers in four steps, kept as a draft until they are sent, then
//! followed until a Specialist takes them or the self-serve plan is open.

mod answers;
mod change;
mod draft;
mod file;
mod known;
mod look;
mod on_behalf;
mod tracking;
mod withdraw;

pub use answers::{Answers, Door, How, HowTyped, What, WhatTyped};
pub use change::{answer_how, answer_how_at, answer_what, answer_what_at, leave_how, leave_what};
pub use draft::{begin, begin_once};
pub use file::{Filed, file};
pub use known::{Known, UnderWay, known};
pub use look::{RequestLine, RequestView, Standing, look, requests_of, standing};
pub use on_behalf::{Asked, AskedLine, asked, asked_of};
pub use tracking::{Tracked, follow, make_link, make_link_once, revoke_link};
pub use withdraw::withdraw;

use process::identity::{Reference, TenantId};
use process::permission::{Action, Scope, TenantAct};
use process::state::RequestState;
use store::request::Request;
use store::{Id, Reading};

use crate::{Center, CenterFault, sign_in};

pub(crate) use file::{are_free, complete, decide_again, facts_let_stand};
pub(crate) use look::standing_at;
pub(crate) use on_behalf::told;

/// The states of which a tenant has one request at a time: it is decided, or with Specialists.
pub(crate) const UNDER_WAY: [RequestState; 3] = [
    RequestState::Filed,
    RequestState::Queued,
    RequestState::Offered,
];

/// The tenant's request that people quote so; somebody else's does not exist here.
pub(crate) async fn of_tenant(
    reading: &Reading,
    tenant: TenantId,
    reference: &Reference,
) -> Result<Request, CenterFault> {
    store::request::by_reference(reading, tenant, reference)
        .await?
        .ok_or(CenterFault::NotFound)
}

/// Whether the answers of a request in this state can be changed: until a Specialist has it, or its
/// self-serve plan is started.
pub(crate) fn may_change(state: RequestState, is_started: bool) -> bool {
    match state {
        RequestState::Draft | RequestState::Queued | RequestState::Offered => true,
        RequestState::SelfServe => !is_started,
        RequestState::Filed
        | RequestState::AwaitingConsent
        | RequestState::Accepted
        | RequestState::Withdrawn => false,
    }
}

/// Whether a request can be taken back: until something has come of it.
pub(crate) fn may_withdraw(state: RequestState, is_started: bool) -> bool {
    state.may_become(RequestState::Withdrawn) && !is_started
}

/// Whether there is something to follow: it was sent and not taken back.
pub(crate) fn may_have_link(state: RequestState) -> bool {
    !matches!(state, RequestState::Draft | RequestState::Withdrawn)
}

/// Goes on if the act may do this with requests. A partner may write them for its customers without
/// consent too; what it writes then waits.
pub(crate) fn permit(act: &TenantAct, action: Action) -> Result<(), CenterFault> {
    match act {
        TenantAct::OnBehalf(act) => Ok(act.permit_to_ask()?),
        other => Ok(other.permit(action)?),
    }
}

/// The act as it stands in this transaction, if it may still do this with requests.
pub(crate) async fn present(
    reading: &Reading,
    center: &Center,
    act: &TenantAct,
    action: Action,
) -> Result<TenantAct, CenterFault> {
    let act = sign_in::present(reading, center, act).await?;
    permit(&act, action)?;
    Ok(act)
}

/// The request that people quote so, if it is within the act's reach: a partner reaches what it
/// wrote itself, and past the waiting for consent only while the consent covers requests or this one
/// was allowed by itself; the tenant does not see what a partner has not sent yet.
pub(crate) async fn of_act(
    reading: &Reading,
    act: &TenantAct,
    reference: &Reference,
) -> Result<Request, CenterFault> {
    let request = of_tenant(reading, act.tenant(), reference).await?;
    is_reached(act, &request)?;
    Ok(request)
}

/// Goes on if the request is within the act's reach.
pub(crate) fn is_reached(act: &TenantAct, request: &Request) -> Result<(), CenterFault> {
    let state = request.state.0;
    let is_reached = match act {
        TenantAct::OnBehalf(act) => {
            request.partner_id == Some(Id(act.partner()))
                && (is_before_consent(state)
                    || request.allowed_at.is_some()
                    || act.scopes().covers(Scope::Request))
        }
        _ => request.partner_id.is_none() || state != RequestState::Draft,
    };
    is_reached.then_some(()).ok_or(CenterFault::NotFound)
}

/// Whether a state says nothing of the tenant that the partner who asked does not know itself.
pub(crate) fn is_before_consent(state: RequestState) -> bool {
    matches!(
        state,
        RequestState::Draft | RequestState::AwaitingConsent | RequestState::Withdrawn
    )
}
