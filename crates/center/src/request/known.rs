//! What the Center knows of a tenant before it asks anything: shown in the form, not asked again.

use std::collections::BTreeMap;

use process::business_time::Calendar;
use process::eligibility::Subscription;
use process::identity::{EngagementId, FactName, Reference, RegionName, ServiceName};
use process::permission::{Action, TenantAct};
use process::state::{EngagementState, RequestState};
use store::tenant::Tenant;

use super::{RequestLine, UNDER_WAY};
use crate::{Center, CenterFault, calendar, eligibility};

/// What is known of the tenant.
#[derive(Clone, Debug)]
pub struct Known {
    /// The region that serves it.
    pub region: RegionName,
    /// When the region is open.
    pub region_calendar: Calendar,
    /// When the tenant itself works.
    pub own_calendar: Calendar,
    /// The subscriptions that are current today.
    pub subscriptions: Vec<Subscription>,
    /// What it said about its systems, by fact.
    pub facts: BTreeMap<FactName, String>,
    /// Its other requests and its engagements that are under way.
    pub under_way: Vec<UnderWay>,
}

impl Known {
    /// What people quote of a request that goes to Specialists or is with them already: one at a time
    /// does.
    #[must_use]
    pub fn other_request(&self) -> Option<String> {
        self.under_way.iter().find_map(|thing| match thing {
            UnderWay::Request(line) if UNDER_WAY.contains(&line.state) => {
                Some(line.reference.to_string())
            }
            UnderWay::Request(_) | UnderWay::Engagement(..) => None,
        })
    }
}

/// Something of the tenant that is under way already.
#[derive(Clone, Debug)]
pub enum UnderWay {
    /// A request that waits for its answer.
    Request(RequestLine),
    /// An engagement, or a self-serve plan, for these services.
    Engagement(EngagementId, EngagementState, Vec<ServiceName>),
}

/// The states in which a request waits for its answer.
const WAITS: [RequestState; 4] = [
    RequestState::Filed,
    RequestState::AwaitingConsent,
    RequestState::Queued,
    RequestState::Offered,
];

/// What is known of the tenant, and what is under way besides the request of this reference.
///
/// # Errors
/// Not permitted, or the database failed.
pub async fn known(
    center: &Center,
    act: &TenantAct,
    tenant: &Tenant,
    besides: &Reference,
) -> Result<Known, CenterFault> {
    act.permit(Action::SeeRequests)?;
    let now = center.now();
    let reading = center.store().read().await?;
    let region_calendar = calendar::of_region(&reading, center, &tenant.region.0).await?;
    let subscriptions = eligibility::subscriptions(&reading, act.tenant()).await?;
    let facts = store::tenant::facts(&reading, act.tenant()).await?;
    let requests = store::request::of_tenant_in(&reading, act.tenant(), &WAITS).await?;
    let engagements = store::engagement::of_tenant(&reading, act.tenant()).await?;
    let requests = requests
        .into_iter()
        .rev()
        .filter(|row| row.reference.0 != *besides)
        .map(|row| super::look::line(row).map(UnderWay::Request))
        .collect::<Result<Vec<_>, _>>()?;
    let engagements = engagements
        .into_iter()
        .filter(|engagement| engagement.ended_at.is_none())
        .map(|row| UnderWay::Engagement(row.id.0, row.state.0, row.services.0));
    let today = eligibility::today(tenant, now);
    let current = |subscription: &Subscription| subscription.is_current(today);
    Ok(Known {
        region: tenant.region.0.clone(),
        region_calendar,
        own_calendar: calendar::of_tenant(center, tenant)?,
        subscriptions: subscriptions.into_iter().filter(current).collect(),
        facts: facts
            .into_iter()
            .map(|fact| (fact.name.0, fact.value))
            .collect(),
        under_way: requests.into_iter().chain(engagements).collect(),
    })
}
