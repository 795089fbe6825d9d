//! Subscriptions of a tenant as managers keep them: added, renewed, given more seats, ended.

use axum::http::StatusCode;
use center::CenterFault;
use center::tenant::{self, ChangeTyped, Subscription, SubscriptionTyped};
use jiff::civil::Date;
use process::identity::{SubscriptionId, TenantId};
use process::permission::{Action, ManagerAct};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use utoipa_axum::routes;
use uuid::Uuid;

use crate::asked::{Answer, At, Body, DONE, Made, OfVersion, Once, Versioned};
use crate::caller::Caller;
use crate::center_tenant::day;
use crate::operations::{Audience, Operations};
use crate::told::MadeId;

pub(crate) fn operations() -> Operations {
    let (manager, manage) = (Audience::Manager, Action::ManageTenants);
    Operations::about("kept tenants")
        .makes(manager, manage, routes!(add_subscription))
        .shows(manager, Action::SeeCenter, routes!(show_subscription))
        .compares(manager, manage, routes!(change_subscription))
}

/// A subscription that a tenant holds or held.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct SubscriptionHeld {
    /// Which.
    id: Uuid,
    /// Name of the plan in the catalog.
    #[schema(example = "office-365-e3")]
    plan: String,
    /// Seats bought.
    seats: i64,
    /// `paid`, `trial` or `no_cost`.
    kind: String,
    /// Whom the seats are for: `any`, `faculty` or `student`.
    audience: String,
    /// First day.
    start: Date,
    /// Last day.
    end: Date,
    /// Who or what said so.
    source: String,
    /// The day on which it was so.
    as_of: Date,
    /// Grows with every change; `If-Match` compares it.
    version: i64,
}

impl From<Subscription> for SubscriptionHeld {
    fn from(held: Subscription) -> Self {
        Self {
            id: held.id.0.0,
            plan: held.plan.0.to_string(),
            seats: held.seats,
            kind: held.kind,
            audience: held.audience,
            start: held.starts_on.0,
            end: held.ends_on.0,
            source: held.source,
            as_of: day(held.as_of.0),
            version: held.version,
        }
    }
}

/// A new subscription, with who says so.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(examples(json!({
    "plan": "office-365-e3",
    "seats": 300,
    "kind": "paid",
    "start": "2026-10-01",
    "end": "2027-09-30",
    "source": "Order 4711",
    "as_of": "2026-10-31"
})))]
struct SubscriptionAdded {
    /// Name of the plan in the catalog.
    plan: String,
    /// Seats bought.
    #[schema(minimum = 0)]
    seats: i64,
    /// `paid`, `trial` or `no_cost`.
    kind: String,
    /// `any`, `faculty` or `student`; empty for any.
    #[serde(default)]
    audience: String,
    /// First day.
    #[schema(format = Date)]
    start: String,
    /// Last day.
    #[schema(format = Date)]
    end: String,
    /// Who or what says so.
    source: String,
    /// The day on which it was so.
    #[schema(format = Date)]
    as_of: String,
}

/// Add a subscription to a tenant
#[utoipa::path(post, path = "/center/tenants/{tenant}/subscriptions",
    request_body = SubscriptionAdded, responses((status = 201, body = MadeId)))]
async fn add_subscription(
    caller: Caller,
    At(id): At<TenantId>,
    Once(key): Once,
    Body(added): Body<SubscriptionAdded>,
) -> Answer<Made<MadeId>> {
    let act = caller.manager()?;
    let typed = SubscriptionTyped {
        plan: added.plan,
        seats: added.seats.to_string(),
        kind: added.kind,
        audience: added.audience,
        start: added.start,
        end: added.end,
        source: added.source,
        as_of: added.as_of,
    };
    let made = tenant::add_subscription(&caller.center, &act, id, &typed, &key).await?;
    let place = format!("/center/tenants/{id}/subscriptions/{made}");
    Ok(Made(MadeId { id: made.0 }, place))
}

async fn held(
    caller: &Caller,
    act: &ManagerAct,
    (id, subscription): (TenantId, SubscriptionId),
) -> Answer<Subscription> {
    let known = tenant::tenant(&caller.center, act, id).await?;
    let mut held = known.subscriptions.into_iter();
    let found = held.find(|held| held.id.0 == subscription);
    Ok(found.ok_or(CenterFault::NotFound)?)
}

/// Show a subscription
#[utoipa::path(get, path = "/center/tenants/{tenant}/subscriptions/{subscription}",
    responses((status = 200, body = SubscriptionHeld)))]
async fn show_subscription(
    caller: Caller,
    At(both): At<(TenantId, SubscriptionId)>,
) -> Answer<Versioned<SubscriptionHeld>> {
    let act = caller.manager()?;
    let held = held(&caller, &act, both).await?;
    let version = held.version;
    Ok(Versioned(held.into(), version))
}

/// What a subscription is from now on, with who says so.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(examples(json!({
    "seats": 700,
    "end": "2027-12-31",
    "source": "Order 4712",
    "as_of": "2026-10-31"
})))]
struct SubscriptionChanged {
    /// Seats bought.
    #[schema(minimum = 0)]
    seats: i64,
    /// Last day: later for a renewal, earlier for an end.
    #[schema(format = Date)]
    end: String,
    /// Who or what says so.
    source: String,
    /// The day on which it was so.
    #[schema(format = Date)]
    as_of: String,
}

/// Renew a subscription, change its seats, or end it
#[utoipa::path(put, path = "/center/tenants/{tenant}/subscriptions/{subscription}",
    request_body = SubscriptionChanged, responses((status = 204)))]
async fn change_subscription(
    caller: Caller,
    At(both): At<(TenantId, SubscriptionId)>,
    version: OfVersion,
    Body(changed): Body<SubscriptionChanged>,
) -> Answer<StatusCode> {
    let act = caller.manager()?;
    let typed = ChangeTyped {
        seats: changed.seats.to_string(),
        end: changed.end,
        source: changed.source,
        as_of: changed.as_of,
    };
    let seen = match version.0 {
        Some(version) => version,
        None => held(&caller, &act, both).await?.version,
    };
    tenant::change_subscription(&caller.center, &act, both, &typed, seen)
        .await
        .map_err(|fault| version.refusal(fault))?;
    DONE
}
