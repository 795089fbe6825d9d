//! Revoking: from this transaction on the partner sees and does nothing more for the tenant.

use jiff::Timestamp;
use process::identity::{PartnerId, TenantId};
use process::permission::{Action, CustomerAct};
use store::Writing;
use store::consent::EndedAs;

use super::settle::settle;
use crate::deed::Doer;
use crate::letter::{self, Letter, people_of};
use crate::{Center, CenterFault};

/// Revokes what is consented to this partner, and what was allowed of its single requests; doing it
/// twice changes nothing.
///
/// # Errors
/// The partner is none of this tenant's, or the database failed.
pub async fn revoke(
    center: &Center,
    act: &CustomerAct,
    partner: PartnerId,
) -> Result<(), CenterFault> {
    act.permit(Action::ManageConsent)?;
    center
        .write((act.clone(), partner), |writing, center, (act, partner)| {
            Box::pin(async move {
                let tenant = act.tenant();
                store::partner::relation::of(writing, tenant, *partner)
                    .await?
                    .ok_or(CenterFault::NotFound)?;
                let both = (tenant, *partner);
                let doer = (act, Action::ManageConsent);
                stop(writing, center, doer, both, EndedAs::Revoked).await?;
                Ok(())
            })
        })
        .await
}

/// Ends the consent that holds, with everything that stands on it. What was allowed of single requests
/// ends with it when it is revoked, but not when its time is over: that has no day. Whether there was
/// anything to end.
pub(super) async fn stop(
    writing: &Writing,
    center: &Center,
    (doer, action): (&impl Doer, Action),
    (tenant, partner): (TenantId, PartnerId),
    ended_as: EndedAs,
) -> Result<bool, CenterFault> {
    let now: Timestamp = center.now();
    let consent = store::consent::of(writing, tenant, partner).await?;
    let allowed = match ended_as {
        EndedAs::Revoked => store::request::take_back_allowed(writing, tenant, partner).await?,
        EndedAs::Replaced | EndedAs::RanOut => 0,
    };
    match &consent {
        Some(consent) => store::consent::end(writing, consent, ended_as, now).await?,
        None if allowed == 0 => return Ok(false),
        None => {}
    }
    let deed = (action, tenant, partner);
    super::enter(writing, center, doer, deed, &ended_as.to_string()).await?;
    settle(writing, center, (doer, action), (tenant, partner)).await?;
    let people = people_of(writing, partner).await?;
    store::task::take_back(writing, tenant, &people, now).await?;
    let letter = Letter::ConsentEnded { tenant, partner };
    letter::send_all(writing, center, people, &letter, now).await?;
    Ok(true)
}
