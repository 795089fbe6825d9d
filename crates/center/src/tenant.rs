//! Tenants as a manager adds and keeps them: name and domains, facts, subscriptions, each with who
//! said so and when it was so. Every change is looked at by the recheck at once.
//!
//! What the customer itself said about its systems stays the customer's: a manager sees it and
//! cannot overwrite it.

mod add;
mod change;
mod domain;
mod engaged;
mod fact;
mod look;
mod public_host;
mod subscription;
pub(crate) mod typed;

pub use add::add;
pub use change::change;
pub use domain::{add_domain, remove_domain};
pub use engaged::{EngagementLine, engagements};
pub use fact::{FactsTyped, SAID_BY_THE_CUSTOMER, note_facts};
pub use look::{FactLine, Known, TenantLine, tenant, tenants};
pub use store::subscription::Subscription;
pub use store::tenant::Domain;
pub use subscription::{ChangeTyped, add_subscription, change_subscription};
pub(crate) use typed::read_domain;
pub use typed::{AUDIENCES, CLOUDS, KINDS, SEGMENTS, SubscriptionTyped, TenantTyped};

use process::identity::TenantId;
use process::permission::{Action, ManagerAct};
use serde::Serialize;
use store::{Reading, Writing};
use uuid::Uuid;

use crate::deed::{self, Done};
use crate::{Center, CenterFault, recheck};

/// While a file of tenants or subscriptions is on its way, nothing is added that could stand in it.
pub(crate) async fn no_file_is_on_its_way(
    reading: &Reading,
    field: &'static str,
) -> Result<(), CenterFault> {
    if store::import::is_any_under_way(reading).await? {
        Err(CenterFault::field(field, "error-import-under-way"))
    } else {
        Ok(())
    }
}

/// Enters what a manager did to a tenant in its chain, and asks for its recheck.
async fn enter(
    writing: &Writing,
    center: &Center,
    act: &ManagerAct,
    tenant: TenantId,
    (kind, subject, content): (&'static str, Uuid, &(impl Serialize + Sync)),
) -> Result<(), CenterFault> {
    let done = Done {
        action: Action::ManageTenants,
        tenant: Some(tenant),
        subject_kind: kind,
        subject,
        engagement: None,
        at: center.now(),
    };
    deed::enter(writing, act, done, content).await?;
    recheck::ask_for_tenant(writing, center, tenant).await
}
