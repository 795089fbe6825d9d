//! Closing an engagement before everything is done, with a reason: by the customer at any time, or
//! by a manager for the Center, such as when the customer has left. The Center gives up its own part
//! of the work; it does nothing in the customer's name.

use process::identity::EngagementId;
use process::permission::{Action, CustomerAct, ManagerAct};
use process::state::EngagementState;

use super::end::{Ending, end, reason};
use crate::once::{self, Key};
use crate::{Center, CenterFault};

/// Closes an engagement or a self-serve plan of the customer. The same key closes it once.
///
/// # Errors
/// No reason (a fault of the field `reason`), it does not exist for this tenant, has ended
/// ([`crate::Conflict::State`]), or the database failed.
pub async fn close_for_customer(
    center: &Center,
    act: &CustomerAct,
    engagement: EngagementId,
    why: &str,
    key: &Key,
) -> Result<(), CenterFault> {
    act.permit(Action::CloseForCustomer)?;
    let why = reason(why)?;
    let ask = key.ask(act.person(), "close_for_customer", &(engagement, &why))?;
    center
        .write(
            (act.clone(), engagement, why, ask),
            |writing, center, (act, id, why, ask)| {
                Box::pin(async move {
                    if let Some(answer) = once::answered(writing, ask).await? {
                        return Ok(answer);
                    }
                    let engagement = store::engagement::of_tenant_by_id(writing, act.tenant(), *id)
                        .await?
                        .ok_or(CenterFault::NotFound)?;
                    let ending = Ending {
                        action: Action::CloseForCustomer,
                        to: EngagementState::Closed,
                        side: "customer",
                        reason: Some(why),
                    };
                    end(writing, center, act, &engagement, ending).await?;
                    once::keep(writing, ask, &(), center.now()).await
                })
            },
        )
        .await
}

/// Closes an engagement that a Specialist leads, for the Center. The same key closes it once.
///
/// # Errors
/// No reason (a fault of the field `reason`), there is no such engagement with a lead (a self-serve
/// plan is the customer's alone), it has ended ([`crate::Conflict::State`]), or the database failed.
pub async fn close_for_center(
    center: &Center,
    act: &ManagerAct,
    engagement: EngagementId,
    why: &str,
    key: &Key,
) -> Result<(), CenterFault> {
    act.permit(Action::CloseForCenter)?;
    let why = reason(why)?;
    let ask = key.ask(act.person(), "close_for_center", &(engagement, &why))?;
    center
        .write(
            (act.clone(), engagement, why, ask),
            |writing, center, (act, id, why, ask)| {
                Box::pin(async move {
                    if let Some(answer) = once::answered(writing, ask).await? {
                        return Ok(answer);
                    }
                    let engagement = store::engagement::by_id(writing, *id)
                        .await?
                        .filter(|engagement| engagement.lead_id.is_some())
                        .ok_or(CenterFault::NotFound)?;
                    let ending = Ending {
                        action: Action::CloseForCenter,
                        to: EngagementState::Closed,
                        side: "center",
                        reason: Some(why),
                    };
                    end(writing, center, act, &engagement, ending).await?;
                    once::keep(writing, ask, &(), center.now()).await
                })
            },
        )
        .await
}
