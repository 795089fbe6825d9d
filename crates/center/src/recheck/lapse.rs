//! The people of an engagement are told ahead of time that it will be paused, because the last
//! subscription that entitles it ends: once for each end, so that a renewal that ends may be told too.

use jiff::Timestamp;
use process::eligibility::{Lapse, lapse_ahead};
use process::permission::{Action, WorkerAct};
use store::engagement::Engagement;
use store::lapse_notice::LapseNotice;
use store::tenant::Tenant;
use store::{Day, Instant, Reading, Writing};

use crate::engagement::tells;
use crate::letter::{self, Letter};
use crate::{Center, CenterFault, eligibility};

/// The end that lies ahead, within the days that the Center tells it before.
pub(crate) async fn ahead(
    reading: &Reading,
    center: &Center,
    tenant: &Tenant,
    engagement: &Engagement,
    now: Timestamp,
) -> Result<Option<Lapse>, CenterFault> {
    let inputs = eligibility::inputs(reading, tenant, now).await?;
    ahead_by(center, engagement, &inputs)
}

/// The same by what is known of the tenant already.
pub(crate) fn ahead_by(
    center: &Center,
    engagement: &Engagement,
    inputs: &eligibility::Inputs,
) -> Result<Option<Lapse>, CenterFault> {
    let catalog = center.catalog();
    lapse_ahead(
        (inputs.on, catalog.settings().lapse_notice_days),
        &engagement.services,
        (&inputs.tenant, &inputs.subscriptions),
        catalog.rules(),
    )
    .map_err(CenterFault::internal)
}

/// Tells the customer's admins and the lead of the end that lies ahead, unless they were.
pub(super) async fn tell_once(
    writing: &Writing,
    center: &Center,
    (act, tenant, engagement): (&WorkerAct, &Tenant, &Engagement),
) -> Result<(), CenterFault> {
    act.permit(Action::Remind)?;
    let now = center.now();
    let Some(lapse) = ahead(writing, center, tenant, engagement, now).await? else {
        return Ok(());
    };
    let notice = LapseNotice {
        tenant_id: engagement.tenant_id,
        engagement_id: engagement.id,
        ends_on: Day(lapse.last_day),
        at: Instant(now),
    };
    if !store::lapse_notice::keep(writing, notice).await? {
        return Ok(());
    }
    let letter = Letter::SubscriptionEnds {
        engagement: engagement.id.0,
        plan: lapse.plan.clone(),
        last_day: lapse.last_day,
    };
    let to = tells::admins_and_lead(writing, engagement).await?;
    letter::send_all(writing, center, to, &letter, now).await?;
    super::enter(writing, act, Action::Remind, engagement, (&lapse, now)).await
}
