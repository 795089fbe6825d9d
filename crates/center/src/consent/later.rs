//! A partner's request that may go on while another request of the tenant is under way. One at a time
//! is offered to Specialists, so it waits for that one, and goes on by itself when that has been
//! accepted or has ended.

use process::identity::Reference;
use process::state::RequestState;
use store::request::Request;
use store::state_change::{StateChange, Subject};
use store::{Reading, Writing};

use super::hold::lets_go_on;
use crate::request::UNDER_WAY;
use crate::{Center, CenterFault, recheck};

/// The other request of the tenant that one waits for which may go on otherwise; none if it may not,
/// or waits for nothing.
pub(crate) async fn waits_for(
    reading: &Reading,
    center: &Center,
    request: &Request,
) -> Result<Option<Reference>, CenterFault> {
    if request.state.0 != RequestState::AwaitingConsent
        || !lets_go_on(reading, center, request).await?
    {
        return Ok(None);
    }
    let others = store::request::of_tenant_in(reading, request.tenant_id.0, &UNDER_WAY).await?;
    Ok(others.into_iter().next().map(|other| other.reference.0))
}

/// Asks the worker to let go on what waited for a request that is no longer under way after this unit.
pub(crate) async fn go_on_after(
    writing: &Writing,
    center: &Center,
    changes: &[StateChange],
) -> Result<(), CenterFault> {
    for change in changes {
        let Some(tenant) = change.tenant.filter(|_| is_over(change)) else {
            continue;
        };
        if store::request::is_any_awaiting(writing, tenant).await? {
            recheck::ask_for_tenant_after(writing, center, tenant, change.id).await?;
        }
    }
    Ok(())
}

/// Whether a request was under way and is no longer.
fn is_over(change: &StateChange) -> bool {
    let is_under_way = |state: &str| UNDER_WAY.iter().any(|one| one.as_str() == state);
    change.subject == Subject::Request
        && change.from.is_some_and(is_under_way)
        && !is_under_way(change.to)
}
