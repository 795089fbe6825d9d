//! Every engagement under way is looked at again every hour, so that wherever its customer's day
//! begins, it is soon settled: is it still entitled, will it be soon no longer, has anybody moved (S8,
//! E2: as long as the subscription is current).

mod entitlement;
pub(crate) mod lapse;
pub(crate) mod stall;

use std::fmt::Display;

use jiff::Timestamp;
use jiff::tz::TimeZone;
use process::identity::{EngagementId, JobId, PartnerId, TenantId};
use process::permission::{Action, WorkerAct};
use process::state::RequestState;
use store::engagement::Engagement;
use store::outbox::{self, Ask};
use store::{Edge, Stretch, Writing};

use tokio::task::JoinSet;
use uuid::Uuid;

use crate::consent::{end_what_ran_out, settle};
use crate::deed::{self, Done};
use crate::routing::recheck_waiting;
use crate::{Center, CenterFault, assessment, worker};

pub use entitlement::SUBSCRIPTION_ENDED;

/// Kind of the hourly job.
pub(crate) const JOB: &str = "recheck";
/// Kind of the job that looks at one tenant.
pub(crate) const TENANT_JOB: &str = "recheck-tenant";
/// Kind of the job that looks at the tenants of a part of a file.
pub(crate) const TENANTS_JOB: &str = "recheck-tenants";
/// Setting that holds the last hour (UTC) a recheck was asked for.
const ASKED: &str = "recheck-asked";
/// Engagements looked at in one go.
const PAGE: u64 = 200;

/// Asks for the recheck of the hour, once an hour, whoever of several workers comes first.
pub(crate) async fn ask_hourly(center: &Center, now: Timestamp) -> Result<(), CenterFault> {
    let hour = hour_of(now);
    let reading = center.store().read().await?;
    let asked = store::setting::get(&reading, ASKED).await?;
    drop(reading);
    if asked.is_some_and(|asked| asked >= hour) {
        return Ok(());
    }
    center
        .write(hour, |writing, center, hour| {
            Box::pin(async move {
                store::setting::set(writing, ASKED, hour).await?;
                let now = center.now();
                let id = JobId(center.chance().uuid(now));
                let subject = hour.clone();
                outbox::ask(
                    writing,
                    Ask {
                        id,
                        kind: JOB,
                        subject: &subject,
                        run_at: now,
                        at: now,
                    },
                    hour,
                )
                .await?;
                Ok(())
            })
        })
        .await
}

/// An hour as text that sorts by time: `2026-11-28T21`.
fn hour_of(now: Timestamp) -> String {
    let now = now.to_zoned(TimeZone::UTC);
    format!("{}T{:02}", now.date(), now.hour())
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
        let ids = page.iter().map(|engagement| engagement.id.0);
        let looks = ids.map(|id| (id, one(center.clone(), act.clone(), id)));
        each_alone(looks).await;
        match last {
            Some(edge) if has_more => stretch = Stretch::Newer(edge),
            _ => break,
        }
    }
    end_what_ran_out(center, act).await?;
    assessment::end_due(center, act).await?;
    waiting_requests(center, act).await?;
    worker::tidy(center, act, center.now()).await
}

/// Looks at every request that waits or is offered: its subscription may have ended meanwhile.
async fn waiting_requests(center: &Center, act: &WorkerAct) -> Result<(), CenterFault> {
    let mut stretch = Stretch::First;
    loop {
        let reading = center.store().read().await?;
        let waiting = [RequestState::Queued, RequestState::Offered];
        let (page, has_more) = store::request::waiting(&reading, &waiting, stretch, PAGE).await?;
        drop(reading);
        let last = page.last().and_then(|last| {
            Some(Edge {
                at: last.filed_at?,
                id: last.id.0.0,
            })
        });
        let looks = page.iter().map(|request| {
            let (center, act, id) = (center.clone(), act.clone(), request.id.0);
            (id, async move { recheck_waiting(&center, &act, id).await })
        });
        each_alone(looks).await;
        match last {
            Some(edge) if has_more => stretch = Stretch::Newer(edge),
            _ => return Ok(()),
        }
    }
}

/// Does each of these, many in one commit. One that fails is told in the log and holds up no other:
/// a tenant whose plan the catalog no longer knows must not keep others from their recheck.
pub(crate) async fn each_alone<Id, Look>(looks: impl Iterator<Item = (Id, Look)>)
where
    Id: Display + Send + 'static,
    Look: Future<Output = Result<(), CenterFault>> + Send + 'static,
{
    let mut all = JoinSet::new();
    for (id, look) in looks {
        all.spawn(async move {
            if let Err(fault) = look.await {
                tracing::error!(%id, %fault, "the recheck left this out");
            }
        });
    }
    all.join_all().await;
}

/// Asks the worker to look at one tenant now; asking twice is asking once.
pub(crate) async fn ask_for_tenant(
    writing: &Writing,
    center: &Center,
    tenant: TenantId,
) -> Result<(), CenterFault> {
    ask_about(writing, center, tenant, &tenant.to_string()).await
}

/// The same after something of the tenant has ended, by its identity: work that is under way meanwhile
/// may have looked before that.
pub(crate) async fn ask_for_tenant_after(
    writing: &Writing,
    center: &Center,
    tenant: TenantId,
    ended: Uuid,
) -> Result<(), CenterFault> {
    let subject = format!("{tenant} after {ended} {}", center.now().as_microsecond());
    ask_about(writing, center, tenant, &subject).await
}

async fn ask_about(
    writing: &Writing,
    center: &Center,
    tenant: TenantId,
    subject: &str,
) -> Result<(), CenterFault> {
    let now = center.now();
    let ask = Ask {
        id: JobId(center.chance().uuid(now)),
        kind: TENANT_JOB,
        subject,
        run_at: now,
        at: now,
    };
    Ok(outbox::ask(writing, ask, &tenant).await?)
}

/// Asks the worker to look at these tenants now, in one job.
pub(crate) async fn ask_for_tenants(
    writing: &Writing,
    center: &Center,
    subject: &str,
    tenants: &[TenantId],
) -> Result<(), CenterFault> {
    let now = center.now();
    let ask = Ask {
        id: JobId(center.chance().uuid(now)),
        kind: TENANTS_JOB,
        subject,
        run_at: now,
        at: now,
    };
    Ok(outbox::ask(writing, ask, &tenants).await?)
}

/// Looks at those of these tenants that have anything to look at.
pub(crate) async fn recheck_tenants(
    center: &Center,
    act: &WorkerAct,
    tenants: &[TenantId],
) -> Result<(), CenterFault> {
    act.permit(Action::RecheckEligibility)?;
    let reading = center.store().read().await?;
    let waiting = [RequestState::Queued, RequestState::Offered];
    let mut busy = store::engagement::tenants_under_way(&reading, tenants).await?;
    busy.extend(store::request::tenants_in(&reading, tenants, &waiting).await?);
    drop(reading);
    busy.sort_unstable();
    busy.dedup();
    for tenant in busy {
        recheck_tenant(center, act, tenant).await?;
    }
    Ok(())
}

/// Looks at the engagements and the waiting requests of one tenant now, after something that is
/// known about it has changed.
pub(crate) async fn recheck_tenant(
    center: &Center,
    act: &WorkerAct,
    tenant: TenantId,
) -> Result<(), CenterFault> {
    act.permit(Action::RecheckEligibility)?;
    let reading = center.store().read().await?;
    let engagements = store::engagement::of_tenant(&reading, tenant).await?;
    let open = [
        RequestState::AwaitingConsent,
        RequestState::Queued,
        RequestState::Offered,
    ];
    let requests = store::request::of_tenant_in(&reading, tenant, &open).await?;
    drop(reading);
    // The partner that has waited longest comes first.
    let mut partners: Vec<PartnerId> = Vec::new();
    for partner in requests.iter().filter_map(|request| request.partner_id) {
        if !partners.contains(&partner.0) {
            partners.push(partner.0);
        }
    }
    for partner in partners {
        follow_consent(center, act, (tenant, partner)).await?;
    }
    for request in requests {
        recheck_waiting(center, act, request.id.0).await?;
    }
    for engagement in engagements
        .into_iter()
        .filter(|engagement| engagement.ended_at.is_none())
    {
        one(center.clone(), act.clone(), engagement.id.0).await?;
    }
    Ok(())
}

/// Brings what a partner asked for the tenant into line with what it may do now.
async fn follow_consent(
    center: &Center,
    act: &WorkerAct,
    both: (TenantId, PartnerId),
) -> Result<(), CenterFault> {
    center
        .write((act.clone(), both), |writing, center, (act, both)| {
            Box::pin(settle(
                writing,
                center,
                (act, Action::RecheckEligibility),
                *both,
            ))
        })
        .await
}

async fn one(center: Center, act: WorkerAct, engagement: EngagementId) -> Result<(), CenterFault> {
    center
        .write((act, engagement), |writing, center, (act, id)| {
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
