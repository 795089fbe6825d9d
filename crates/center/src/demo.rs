//! What only the demo has: its clock can be moved, and a subscription can be renewed by a click, as
//! the licensing feed of a real Center would. Nothing here exists in a Center that is no demo.

mod mailbox;

use std::sync::Arc;

use jiff::{SignedDuration, Span, Timestamp};
use process::identity::{SubscriptionId, TenantId};
use process::permission::{Action, VisitorAct};
use store::{Instant, Store};

use crate::clock::MovedClock;
use crate::{Center, CenterFault, calendar, recheck, sign_in};

pub use mailbox::{KeptMail, mail, mails, page_of, pieces_of};

/// Setting that says that a database holds demo data.
pub const IS_DEMO: &str = "demo";
/// Setting that keeps how far the demo's clock is ahead, in seconds.
const SECONDS_AHEAD: &str = "demo-clock";
/// Setting that lists the demo's people, one address a line.
pub const ADDRESSES: &str = "demo-addresses";

/// How far the clock is moved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// One hour.
    Hour,
    /// To the same time of the next working day of the Center's first region.
    BusinessDay,
    /// Thirty days.
    ThirtyDays,
}

/// A subscription of the demo.
#[derive(Clone, Debug)]
pub struct DemoSubscription {
    /// Which.
    pub id: SubscriptionId,
    /// Whose.
    pub tenant: String,
    /// The plan's name in the catalog.
    pub plan: process::identity::PlanName,
    /// Seats.
    pub seats: i64,
    /// Last day, inclusive.
    pub ends_on: jiff::civil::Date,
}

/// The demo's clock as it was left, so that time does not go back over a restart.
///
/// # Errors
/// The database failed.
pub async fn clock(store: &Store) -> Result<Arc<MovedClock>, CenterFault> {
    let reading = store.read().await?;
    let ahead = store::setting::get(&reading, SECONDS_AHEAD).await?;
    let seconds = ahead
        .and_then(|seconds| seconds.parse().ok())
        .unwrap_or_default();
    Ok(Arc::new(MovedClock::ahead_by(seconds)))
}

/// Moves the demo's clock ahead and wakes the worker. Returns what time it is then.
///
/// # Errors
/// This Center is no demo ([`CenterFault::NotFound`]), or the database failed.
pub async fn move_clock(
    center: &Center,
    visitor: &VisitorAct,
    step: Step,
) -> Result<Timestamp, CenterFault> {
    visitor.permit(Action::SignIn)?;
    let clock = center.demo_clock().ok_or(CenterFault::NotFound)?;
    clock.advance(length(center, step).await?);
    let seconds = clock.seconds_ahead();
    center
        .write(seconds, |writing, _, seconds| {
            Box::pin(async move {
                Ok(store::setting::set(writing, SECONDS_AHEAD, &seconds.to_string()).await?)
            })
        })
        .await?;
    Ok(center.now())
}

async fn length(center: &Center, step: Step) -> Result<SignedDuration, CenterFault> {
    let now = center.now();
    match step {
        Step::Hour => Ok(SignedDuration::from_hours(1)),
        Step::ThirtyDays => Ok(SignedDuration::from_hours(24 * 30)),
        Step::BusinessDay => {
            let catalog = center.catalog();
            let region = catalog
                .regions()
                .first()
                .ok_or_else(|| CenterFault::internal("no region"))?;
            let reading = center.store().read().await?;
            let calendar = calendar::of_region(&reading, center, &region.name).await?;
            // The same time of the next working day, whether anybody works now or not: a step from
            // Saturday ends on Monday.
            let here = now.to_zoned(calendar.zone().clone());
            let day = calendar
                .add_working_days(here.date(), 1)
                .map_err(CenterFault::internal)?;
            let then = here.with().date(day).build();
            let then = then.map_err(CenterFault::internal)?.timestamp();
            Ok(then.duration_since(now))
        }
    }
}

/// Every subscription of the demo's tenants.
///
/// # Errors
/// This Center is no demo ([`CenterFault::NotFound`]), or the database failed.
pub async fn subscriptions(
    center: &Center,
    visitor: &VisitorAct,
) -> Result<Vec<DemoSubscription>, CenterFault> {
    visitor.permit(Action::SignIn)?;
    center.demo_clock().ok_or(CenterFault::NotFound)?;
    let reading = center.store().read().await?;
    let mut all = Vec::new();
    for tenant in store::tenant::all(&reading).await? {
        let held = store::subscription::of_tenant(&reading, tenant.id.0).await?;
        all.extend(held.into_iter().map(|row| DemoSubscription {
            id: row.id.0,
            tenant: tenant.name.clone(),
            plan: row.plan.0,
            seats: row.seats,
            ends_on: row.ends_on.0,
        }));
    }
    Ok(all)
}

/// Renews a subscription until a year from now, and looks at its tenant's engagements at once.
///
/// # Errors
/// This Center is no demo or there is no such subscription ([`CenterFault::NotFound`]), or the
/// database failed.
pub async fn renew(
    center: &Center,
    visitor: &VisitorAct,
    id: SubscriptionId,
) -> Result<(), CenterFault> {
    visitor.permit(Action::SignIn)?;
    center.demo_clock().ok_or(CenterFault::NotFound)?;
    let tenant: TenantId = center
        .write(id, |writing, center, id| {
            Box::pin(async move {
                let now = center.now();
                let row = store::subscription::by_id(writing, *id)
                    .await?
                    .ok_or(CenterFault::NotFound)?;
                let today = now.to_zoned(jiff::tz::TimeZone::UTC).date();
                let ends_on = today.saturating_add(Span::new().years(1));
                store::subscription::set_end(writing, &row, ends_on, Instant(now)).await?;
                Ok(row.tenant_id.0)
            })
        })
        .await?;
    recheck::recheck_tenant(center, &sign_in::worker(), tenant).await
}
