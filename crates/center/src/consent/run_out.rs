//! A consent whose time is over is ended by the work of the hour, and both sides are told. It opens
//! nothing from the instant of its end on, whenever that work comes: routing asks for it itself.

use process::identity::{PartnerId, TenantId};
use process::permission::{Action, WorkerAct};
use store::consent::EndedAs;

use super::revoke::stop;
use crate::letter::{self, Letter, admins_of};
use crate::recheck::each_alone;
use crate::{Center, CenterFault};

/// Consents ended in one go.
const PAGE: u64 = 100;

/// Ends every consent that has run out. One that cannot be ended is told in the log and holds up no
/// other.
pub(crate) async fn end_what_ran_out(center: &Center, act: &WorkerAct) -> Result<(), CenterFault> {
    act.permit(Action::EndConsent)?;
    let mut after = None;
    loop {
        let reading = center.store().read().await?;
        let over = store::consent::run_out(&reading, center.now(), after, PAGE).await?;
        drop(reading);
        let Some(last) = over.last() else {
            return Ok(());
        };
        after = Some((last.ends_at, last.id));
        let ends = over.into_iter().map(|consent| {
            let (center, act) = (center.clone(), act.clone());
            let both = (consent.tenant_id.0, consent.partner_id.0);
            (consent.id, async move { one(&center, &act, both).await })
        });
        each_alone(ends).await;
    }
}

async fn one(
    center: &Center,
    act: &WorkerAct,
    both: (TenantId, PartnerId),
) -> Result<(), CenterFault> {
    center
        .write((act.clone(), both), |writing, center, (act, both)| {
            Box::pin(async move {
                let (tenant, partner) = *both;
                let held = store::consent::of(writing, tenant, partner).await?;
                // It may have been given anew meanwhile.
                if held.is_none_or(|consent| consent.terms().hold(center.now())) {
                    return Ok(());
                }
                let doer = (act, Action::EndConsent);
                stop(writing, center, doer, *both, EndedAs::RanOut).await?;
                let letter = Letter::ConsentRanOut { tenant, partner };
                let admins = admins_of(writing, tenant).await?;
                letter::send_all(writing, center, admins, &letter, center.now()).await
            })
        })
        .await
}
