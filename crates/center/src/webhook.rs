//! Programs outside that are told what changes, by the Standard Webhooks scheme.
//!
//! An address belongs to a tenant, whose own events go there, or to the Center, for those of all
//! tenants. It is kept by the person who made it or switched it on last: when that person may no longer
//! keep it, nothing more is sent until somebody who may switches it on again.

mod change;
mod deliver;
mod given_up;
mod look;
mod make;
mod remove;
mod secret;
mod send;
mod sign;
mod step;
mod tell;
mod typed;

use jiff::Timestamp;
use process::identity::{PersonId, TenantId};
use process::permission::{Action, Actor, CustomerAct, ManagerAct};
use serde::Serialize;
use store::Writing;
use store::webhook::Webhook;
use uuid::Uuid;

use crate::CenterFault;
use crate::deed::{self, Doer, Done};

pub use change::{change, switch};
pub use look::{Delivery, Shown, deliveries, one, own};
pub use make::make;
pub use remove::remove;
pub use secret::{WebhookSecret, rotate};
pub use send::{replay, test};
pub use store::webhook::OffAs;
pub use store::webhook::delivery::DeliveryState;
pub use typed::Typed;

pub(crate) use deliver::deliver;
pub(crate) use given_up::{given_up, revived};
pub(crate) use tell::tell;

/// The kind of job that sends one message once.
pub(crate) const JOB: &str = "webhook";

/// Pauses in minutes after a try that failed; after the last the message is exhausted.
pub const PAUSES: [i64; 7] = [5, 30, 60, 120, 300, 600, 600];

/// Who keeps addresses: a tenant's admin for the tenant, a manager for the Center.
#[derive(Clone, Debug)]
pub enum Keeper {
    /// Of a tenant.
    Tenant(CustomerAct),
    /// Of the Center.
    Center(ManagerAct),
}

impl Keeper {
    fn permit(&self) -> Result<(), CenterFault> {
        let action = Action::ManageWebhooks;
        Ok(match self {
            Self::Tenant(act) => act.permit(action),
            Self::Center(act) => act.permit(action),
        }?)
    }

    fn person(&self) -> PersonId {
        match self {
            Self::Tenant(act) => act.person(),
            Self::Center(act) => act.person(),
        }
    }

    fn tenant(&self) -> Option<TenantId> {
        match self {
            Self::Tenant(act) => Some(act.tenant()),
            Self::Center(_) => None,
        }
    }
}

impl Doer for Keeper {
    fn capacity(&self) -> Actor {
        match self {
            Self::Tenant(act) => act.actor(),
            Self::Center(act) => act.actor(),
        }
    }

    fn who(&self) -> Option<PersonId> {
        Some(self.person())
    }
}

async fn held(writing: &Writing, keeper: &Keeper, id: Uuid) -> Result<Webhook, CenterFault> {
    let row = store::webhook::one_of(writing, keeper.tenant(), id).await?;
    row.ok_or(CenterFault::NotFound)
}

async fn enter(
    writing: &Writing,
    keeper: &Keeper,
    webhook: Uuid,
    content: &(impl Serialize + Sync),
    at: Timestamp,
) -> Result<(), CenterFault> {
    let done = Done {
        action: Action::ManageWebhooks,
        tenant: keeper.tenant(),
        subject_kind: "webhook",
        subject: webhook,
        engagement: None,
        at,
    };
    deed::enter(writing, keeper, done, content).await
}
