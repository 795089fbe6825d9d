//! The tenant's services with eligibility, shown unasked, and where each stands already.

mod place;

use jiff::civil::Date;
use process::eligibility::{Decision, RuleSetName, ServiceDecision, Subscription};
use process::identity::ServiceName;
use process::permission::{Action, TenantAct};
use store::tenant::Tenant;

use crate::eligibility::{self, Inputs};
use crate::{Center, CenterFault};

pub use place::{InRequest, Place, Places, PlanUnderWay, places};

/// Every service of the rule set in force, decided for a tenant on its present day.
#[derive(Clone, Debug, PartialEq)]
pub struct Services {
    /// The day it was decided for.
    pub on: Date,
    /// The rule set in force on that day.
    pub rules: RuleSetName,
    /// Version of the catalog that holds the rules.
    pub version: String,
    /// The best verdict first, then in the order of the catalog.
    pub lines: Vec<ServiceLine>,
    /// The subscriptions whose seats were looked at, current or not.
    pub subscriptions: Vec<Subscription>,
    /// The whole decision, with migration and the additional benefit.
    pub decision: Decision,
}

/// One service.
#[derive(Clone, Debug, PartialEq)]
pub struct ServiceLine {
    /// Which.
    pub name: ServiceName,
    /// Its verdict, the subscriptions that counted, and the reasons.
    pub decision: ServiceDecision,
    /// Seats that counted.
    pub seats: u64,
}

/// Decides every service for the tenant as of now. Nothing is stored: a request stores its own.
///
/// # Errors
/// Not permitted, or the database failed.
pub async fn services_of(
    center: &Center,
    act: &TenantAct,
    tenant: &Tenant,
) -> Result<Services, CenterFault> {
    act.permit(Action::SeeTenant)?;
    let reading = center.store().read().await?;
    let inputs = eligibility::inputs(&reading, tenant, center.now()).await?;
    drop(reading);
    Services::by(center, inputs)
}

impl Services {
    /// Decides every service by what is known of the tenant.
    pub(crate) fn by(center: &Center, inputs: Inputs) -> Result<Self, CenterFault> {
        let (inputs, decision) = eligibility::decided(center, inputs)?;
        let catalog = center.catalog();
        Ok(Self {
            on: decision.on,
            rules: decision.rule_set.clone(),
            version: catalog.version().to_owned(),
            lines: lines(&catalog, &decision),
            subscriptions: inputs.subscriptions,
            decision,
        })
    }
}

/// The services of a decision: the best verdict first, then in the order of the catalog.
#[must_use]
pub fn lines(catalog: &catalog::Catalog, decision: &Decision) -> Vec<ServiceLine> {
    let in_order = catalog.rules().services().iter();
    let mut lines: Vec<ServiceLine> = in_order
        .filter_map(|service| {
            let decided = decision.services.get(&service.name)?;
            Some(ServiceLine {
                name: service.name.clone(),
                seats: decided.counted.iter().fold(0, |sum, subscription| {
                    subscription.seats.saturating_add(sum)
                }),
                decision: decided.clone(),
            })
        })
        .collect();
    lines.sort_by_key(|line| std::cmp::Reverse(line.decision.verdict));
    lines
}
