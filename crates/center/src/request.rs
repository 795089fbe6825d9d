//! Requests for assistance: eight answers in four steps, kept as a draft until they are sent, then
//! followed until a Specialist takes them or the self-serve plan is open.

mod answers;
mod change;
mod draft;
mod file;
mod known;
mod look;
mod tracking;
mod withdraw;

pub use answers::{Answers, Door, How, HowTyped, What, WhatTyped};
pub use change::{answer_how, answer_how_at, answer_what, answer_what_at, leave_how, leave_what};
pub use draft::{begin, begin_once};
pub use file::{Filed, file};
pub use known::{Known, UnderWay, known};
pub use look::{RequestLine, RequestView, Standing, look, requests_of, standing};
pub use tracking::{Tracked, follow, make_link, revoke_link};
pub use withdraw::withdraw;

use process::identity::{Reference, TenantId};
use process::state::RequestState;
use store::Reading;
use store::request::Request;

use crate::CenterFault;

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
