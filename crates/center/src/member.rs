//! The people of a tenant: invited by address, admin or member, held back, gone; and the
//! representative, who works in the tenant's place as far as its mandate reaches.
//!
//! The tenant's own admins do all of this; nobody of the Center can.

mod change;
mod invite;
mod join;
mod look;
mod mandate;

use jiff::Timestamp;
use process::identity::PersonId;
use process::permission::{Action, CustomerAct, TenantRole};
use serde::Serialize;
use store::Writing;
use store::membership::Membership;

use crate::CenterFault;
use crate::deed::{self, Done};

pub use change::{end, resume, set_role, suspend};
pub use invite::{InvitationTyped, invite, send_again, take_back};
pub use join::{Invited, Joined, Standing, join, look_at};
pub use look::{HandOverAhead, Member, Members, OpenInvitation, member, members};
pub use mandate::{MandateTyped, give_mandate, revoke_mandate};

/// Puts a membership in the place of whatever the person was to the tenant. What is no
/// representative has no mandate.
pub(crate) async fn put(
    writing: &Writing,
    after: Membership,
    now: Timestamp,
) -> Result<(), CenterFault> {
    let (tenant, person) = (after.tenant_id.0, after.person_id.0);
    if after.role.0 != TenantRole::Representative {
        store::mandate::revoke(writing, tenant, person, now).await?;
    }
    match store::membership::of(writing, tenant, person).await? {
        Some(before) => store::membership::change(writing, &before, after).await?,
        None => store::membership::add(writing, after).await?,
    }
    Ok(())
}

/// Enters what an admin did about one of the tenant's people.
async fn enter(
    writing: &Writing,
    act: &CustomerAct,
    (action, person): (Action, PersonId),
    content: &(impl Serialize + Sync),
    at: Timestamp,
) -> Result<(), CenterFault> {
    let done = Done {
        action,
        tenant: Some(act.tenant()),
        subject_kind: "membership",
        subject: person.0,
        engagement: None,
        at,
    };
    deed::enter(writing, act, done, content).await
}
