//! Subscriptions of a tenant: added, renewed, given more seats, ended.

use jiff::Timestamp;
use jiff::civil::Date;
use process::identity::{SubscriptionId, TenantId};
use process::permission::{Action, ManagerAct};
use store::subscription::Renewed;
use store::{Instant, Writing};

use super::typed::{MOST_SEATS, SubscriptionRead, SubscriptionTyped, read_day, read_origin};
use super::{enter, no_file_is_on_its_way};
use crate::once::{self, Key};
use crate::people::read_number;
use crate::region::kept;
use crate::{Center, CenterFault, Conflict};

/// Adds a subscription to a tenant. The same key adds it once.
///
/// # Errors
/// Fields that cannot be taken, there is no such tenant, or the database failed.
pub async fn add_subscription(
    center: &Center,
    act: &ManagerAct,
    tenant: TenantId,
    typed: &SubscriptionTyped,
    key: &Key,
) -> Result<SubscriptionId, CenterFault> {
    act.permit(Action::ManageTenants)?;
    let mut faults = Vec::new();
    let read = typed.read(center, &mut faults);
    let Some(read) = read.filter(|_| faults.is_empty()) else {
        return Err(CenterFault::Invalid(faults));
    };
    let ask = key.ask(act.person(), "add_subscription", &(tenant, typed))?;
    let state = (act.clone(), tenant, read, ask);
    center
        .write(state, |writing, center, (act, tenant, read, ask)| {
            Box::pin(async move {
                if let Some(id) = once::answered::<SubscriptionId>(writing, ask).await? {
                    return Ok(id);
                }
                store::tenant::by_id(writing, *tenant)
                    .await?
                    .ok_or(CenterFault::NotFound)?;
                no_file_is_on_its_way(writing, "plan").await?;
                let id = add_in(writing, center, act, (*tenant, read)).await?;
                once::keep(writing, ask, &id, center.now()).await?;
                Ok(id)
            })
        })
        .await
}

async fn add_in(
    writing: &Writing,
    center: &Center,
    act: &ManagerAct,
    (tenant, read): (TenantId, &SubscriptionRead),
) -> Result<SubscriptionId, CenterFault> {
    let id = SubscriptionId(center.chance().uuid(center.now()));
    store::subscription::add(writing, read.row(id, tenant)?).await?;
    let subject = ("subscription", id.0, &("added", read));
    enter(writing, center, act, tenant, subject).await?;
    Ok(id)
}

/// What a subscription is from now on, as it came from a form.
#[derive(Clone, Debug, Default)]
pub struct ChangeTyped {
    /// Seats bought.
    pub seats: String,
    /// Last day: later for a renewal, earlier for an end.
    pub end: String,
    /// Who or what says so.
    pub source: String,
    /// The day on which it was so.
    pub as_of: String,
}

struct Change {
    act: ManagerAct,
    tenant: TenantId,
    subscription: SubscriptionId,
    seats: i64,
    end: Date,
    source: String,
    as_of: Timestamp,
    seen: i64,
}

/// Changes seats and last day of a subscription as it was seen at this version.
///
/// # Errors
/// Fields that cannot be taken, somebody else changed it first, the tenant has no such subscription,
/// or the database failed.
pub async fn change_subscription(
    center: &Center,
    act: &ManagerAct,
    (tenant, subscription): (TenantId, SubscriptionId),
    typed: &ChangeTyped,
    seen: i64,
) -> Result<(), CenterFault> {
    act.permit(Action::ManageTenants)?;
    let mut faults = Vec::new();
    let seats = read_number("seats", &typed.seats, 0, MOST_SEATS);
    let seats = kept(&mut faults, seats);
    let end = kept(&mut faults, read_day("end", &typed.end));
    let (source, as_of) = read_origin(&typed.source, &typed.as_of, center.now(), &mut faults);
    let (Some(seats), Some(end), Some(source), Some(as_of)) = (seats, end, source, as_of) else {
        return Err(CenterFault::Invalid(faults));
    };
    let change = Change {
        act: act.clone(),
        tenant,
        subscription,
        seats,
        end,
        source,
        as_of,
        seen,
    };
    center
        .write(change, |writing, center, change| {
            Box::pin(change_in(writing, center, change))
        })
        .await
}

async fn change_in(writing: &Writing, center: &Center, change: &Change) -> Result<(), CenterFault> {
    let held = store::subscription::by_id(writing, change.subscription).await?;
    let held = held
        .filter(|held| held.tenant_id.0 == change.tenant)
        .ok_or(CenterFault::NotFound)?;
    if held.version != change.seen {
        return Err(CenterFault::Conflict(Conflict::Changed));
    }
    if change.end < held.starts_on.0 {
        return Err(CenterFault::field("end", "error-subscription-order"));
    }
    let renewed = Renewed {
        seats: change.seats,
        ends_on: change.end,
        source: change.source.clone(),
        as_of: Instant(change.as_of),
    };
    store::subscription::change(writing, &held, renewed).await?;
    let content = (
        "changed",
        change.seats,
        change.end,
        &change.source,
        change.as_of,
    );
    let subject = ("subscription", change.subscription.0, &content);
    enter(writing, center, &change.act, change.tenant, subject).await
}
