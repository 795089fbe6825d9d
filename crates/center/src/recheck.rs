//! Every engagement under way is looked at again every day: is it still entitled, will it be soon
//! no longer, has anybody moved (S8, E2: as long as the subscription is current).

mod entitlement;
pub(crate) mod lapse;
pub(crate) mod stall;

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use process::identity::{EngagementId, JobId};
use process::permission::{Action, WorkerAct};
use store::engagement::Engagement;
use store::outbox::{self, Ask};
use store::{Edge, Stretch, Writing};

use crate::deed::{self, Done};
use crate::{Center, CenterFault, worker};

pub use entitlement::SUBSCRIPTION_ENDED;

/// Kind of the daily job.
pub(crate) const JOB: &str = "recheck";
/// Setting that holds the last day (UTC) a recheck was asked for.
const ASKED: &str = "recheck-asked";
/// Engagements looked at in one go.
const PAGE: u64 = 200;

/// Asks for the recheck of the day, once a day, whoever of several workers comes first.
pub(crate) async fn ask_daily(center: &Center, now: Timestamp) -> Result<(), CenterFault> {
    let day = now.to_zoned(TimeZone::UTC).date();
    let reading = center.store().read().await?;
    let asked = store::setting::get(&reading, ASKED).await?;
    drop(reading);
    if asked.is_some_and(|asked| asked.parse::<Date>().is_ok_and(|asked| asked >= day)) {
        return Ok(());
    }
    center
        .write(day, |writing, center, day| {
            Box::pin(async move {
                store::setting::set(writing, ASKED, &day.to_string()).await?;
                let now = center.now();
                let id = JobId(center.chance().uuid(now));
                let subject = day.to_string();
                outbox::ask(
                    writing,
                    Ask {
                        id,
                        kind: JOB,
                        subject: &subject,
                        run_at: now,
                        at: now,
                    },
                    &day,
                )
                .await?;
                Ok(())
            })
        })
        .await
}

/// Looks at every engagement under way again, and erases what has served its time.
pub(crate) async fn recheck(center: &Center, act: &WorkerAct) -> Result<(), CenterFault> {
    act.permit(Action::RecheckEligibility)?;
    let mut stretch = Stretch::First;
    loop {
        let reading = center.store().read().await?;
        let (page, has_more) = store::engagement::under_way(&reading, stretch, PAGE).await?;
        drop(reading);
        let last = page.last().map(|last| Edge {
            at: last.created_at,
            id: last.id.0.0,
        });
        for engagement in page {
            one(center, act, engagement.id.0).await?;
        }
        match last {
            Some(edge) if has_more => stretch = Stretch::Newer(edge),
            _ => break,
        }
    }
    worker::tidy(center, center.now()).await
}

/// Looks at the engagements of one tenant now, after something about its subscriptions changed.
pub(crate) async fn recheck_tenant(
    center: &Center,
    act: &WorkerAct,
    tenant: process::identity::TenantId,
) -> Result<(), CenterFault> {
    act.permit(Action::RecheckEligibility)?;
    let reading = center.store().read().await?;
    let engagements = store::engagement::of_tenant(&reading, tenant).await?;
    drop(reading);
    for engagement in engagements
        .into_iter()
        .filter(|engagement| engagement.ended_at.is_none())
    {
        one(center, act, engagement.id.0).await?;
    }
    Ok(())
}

async fn one(
    center: &Center,
    act: &WorkerAct,
    engagement: EngagementId,
) -> Result<(), CenterFault> {
    center
        .write((act.clone(), engagement), |writing, center, (act, id)| {
            Box::pin(async move {
                // What the list said may be old by now.
                let Some(engagement) = store::engagement::by_id(writing, *id).await? else {
                    return Ok(());
                };
                // A self-serve plan needs nobody's time: nothing is taken away when a subscription
                // ends, and nobody waits for a move.
                if engagement.self_serve || engagement.ended_at.is_some() {
                    return Ok(());
                }
                let tenant = store::tenant::by_id(writing, engagement.tenant_id.0)
                    .await?
                    .ok_or(CenterFault::NotFound)?;
                let looked_at = (act, &tenant, &engagement);
                if entitlement::settle(writing, center, looked_at).await? {
                    lapse::tell_once(writing, center, looked_at).await?;
                    stall::settle(writing, center, looked_at).await?;
                }
                Ok(())
            })
        })
        .await
}

/// Enters what the worker did to an engagement.
async fn enter(
    writing: &Writing,
    act: &WorkerAct,
    action: Action,
    engagement: &Engagement,
    (content, at): (&(impl serde::Serialize + Sync), Timestamp),
) -> Result<(), CenterFault> {
    let done = Done {
        action,
        tenant: Some(engagement.tenant_id.0),
        subject_kind: "engagement",
        subject: engagement.id.0.0,
        engagement: Some(engagement.id.0),
        at,
    };
    deed::enter(writing, act, done, content).await
}
