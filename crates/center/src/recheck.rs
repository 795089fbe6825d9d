//! Eligibility is decided again every day: a subscription that ended pauses the engagement with
//! notice, one that is current again resumes it (S8, E2: as long as the subscription is current).

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use process::identity::JobId;
use process::permission::{Action, CenterRole, MembershipState, TenantRole, WorkerAct};
use process::state::EngagementState;
use store::engagement::Engagement;
use store::outbox::{self, Ask};
use store::tenant::Tenant;
use store::{Edge, Instant, Stretch, Word, Writing};

use crate::deed::{self, Done};
use crate::letter::{self, Letter};
use crate::{Center, CenterFault, eligibility, worker};

/// Kind of the daily job.
pub(crate) const JOB: &str = "recheck";
/// Setting that holds the last day (UTC) a recheck was asked for.
const ASKED: &str = "recheck-asked";
/// Why an engagement is paused.
pub const SUBSCRIPTION_ENDED: &str = "subscription-ended";
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

/// Decides eligibility of every engagement under way again, and erases what has served its time.
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
            one(center, act, engagement).await?;
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
        one(center, act, engagement).await?;
    }
    Ok(())
}

async fn one(center: &Center, act: &WorkerAct, engagement: Engagement) -> Result<(), CenterFault> {
    // A self-serve plan needs nobody's time, so nothing is taken away when a subscription ends.
    if engagement.self_serve {
        return Ok(());
    }
    center
        .write(
            (act.clone(), engagement),
            |writing, center, (act, engagement)| {
                Box::pin(async move {
                    let tenant = store::tenant::by_id(writing, engagement.tenant_id.0)
                        .await?
                        .ok_or(CenterFault::NotFound)?;
                    let made =
                        eligibility::of_tenant(writing, center, &tenant, center.now()).await?;
                    let is_entitled = crate::request::any_eligible(&made.1, &engagement.services.0);
                    let paused_for_this = engagement.state.0 == EngagementState::Paused
                        && engagement.pause_reason.as_deref() == Some(SUBSCRIPTION_ENDED);
                    let is_under_way = matches!(
                        engagement.state.0,
                        EngagementState::Open | EngagementState::Stalled
                    );
                    if is_under_way && !is_entitled {
                        eligibility::keep(
                            writing,
                            center,
                            &tenant,
                            engagement.request_id.0,
                            &made,
                            center.now(),
                        )
                        .await?;
                        put(writing, center, act, &tenant, engagement, Turn::Pause).await?;
                    } else if paused_for_this && is_entitled {
                        eligibility::keep(
                            writing,
                            center,
                            &tenant,
                            engagement.request_id.0,
                            &made,
                            center.now(),
                        )
                        .await?;
                        put(writing, center, act, &tenant, engagement, Turn::Resume).await?;
                    }
                    Ok(())
                })
            },
        )
        .await
}

#[derive(Clone, Copy)]
enum Turn {
    Pause,
    Resume,
}

async fn put(
    writing: &Writing,
    center: &Center,
    act: &WorkerAct,
    tenant: &Tenant,
    before: &Engagement,
    turn: Turn,
) -> Result<(), CenterFault> {
    let now = center.now();
    let id = before.id.0;
    let (state, reason, paused_at, letter, word) = match turn {
        Turn::Pause => (
            EngagementState::Paused,
            Some(SUBSCRIPTION_ENDED.to_owned()),
            Some(Instant(now)),
            Letter::EngagementPaused { engagement: id },
            "paused",
        ),
        Turn::Resume => (
            EngagementState::Open,
            None,
            None,
            Letter::EngagementResumed { engagement: id },
            "resumed",
        ),
    };
    let after = Engagement {
        state: Word(state),
        pause_reason: reason,
        paused_at,
        ..before.clone()
    };
    store::engagement::change(writing, before, after).await?;
    let mut to: Vec<_> = store::membership::of_tenant(writing, tenant.id.0)
        .await?
        .into_iter()
        .filter(|held| held.role.0 == TenantRole::Admin && held.state.0 == MembershipState::Active)
        .map(|held| held.person_id.0)
        .collect();
    if let Some(lead) = before.lead_id {
        let roles = store::membership::at_center(writing, lead.0).await?;
        if roles.iter().any(|held| {
            held.role.0 == CenterRole::Specialist && held.state.0 == MembershipState::Active
        }) {
            to.push(lead.0);
        }
    }
    for person in to {
        letter::send(writing, center, person, letter.clone(), now).await?;
    }
    let done = Done {
        action: Action::RecheckEligibility,
        tenant: Some(tenant.id.0),
        subject_kind: "engagement",
        subject: id.0,
        engagement: Some(id),
        at: now,
    };
    deed::enter(writing, act, done, &word).await
}
