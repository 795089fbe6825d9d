//! Removing an event that is not submitted, with its mailboxes. Nothing of it has moved, and no program
//! tells of it.

use process::identity::MigrationEventId;
use process::permission::{Action, TenantAct};
use store::Writing;

use super::ground::{Ground, permit};
use super::step::can_remove;
use crate::{Center, CenterFault, Conflict};

/// Removes an event if it is of the version seen; none removes it in any case. Its number may be given
/// again.
///
/// # Errors
/// It is submitted, or was ([`CenterFault::Invalid`]); it was changed since ([`Conflict::Changed`]); the
/// engagement has ended ([`Conflict::State`]); the tenant has no such event; or the database failed.
pub async fn remove(
    center: &Center,
    act: &TenantAct,
    which: (MigrationEventId, Option<i64>),
) -> Result<(), CenterFault> {
    permit(act, Action::RemoveMigration)?;
    center
        .write((act.clone(), which), |writing, center, (act, which)| {
            Box::pin(remove_in(writing, center, act, *which))
        })
        .await
}

async fn remove_in(
    writing: &Writing,
    center: &Center,
    act: &TenantAct,
    (id, of_version): (MigrationEventId, Option<i64>),
) -> Result<(), CenterFault> {
    let of = (Action::RemoveMigration, id);
    let (ground, act) = Ground::to_change(writing, center, act, of).await?;
    let event = &ground.event;
    if !can_remove(event) {
        return Err(CenterFault::field("event", "error-migration-remove"));
    }
    if of_version.is_some_and(|version| version != event.version) {
        return Err(CenterFault::Conflict(Conflict::Changed));
    }
    // Of a program that came to it before it was taken back, whose token has ended with that.
    store::sign_in::erase_for_migration(writing, id).await?;
    store::migration::remove(writing, event).await?;
    let doer = (&act, Action::RemoveMigration);
    ground.enter(writing, center, doer, &"removed").await
}
