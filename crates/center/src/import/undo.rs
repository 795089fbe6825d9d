//! Taking a file out again: everything it made, or nothing once something was built on any of it.

use std::collections::HashSet;

use jiff::SignedDuration;
use process::identity::{SubscriptionId, TenantId};
use process::permission::ManagerAct;
use store::import::{Import, ImportKind, ImportState, Part};
use store::{Reading, Writing, audit};
use uuid::Uuid;

use super::take_in::{ask_for_rechecks, done, lines};
use super::{HOURS, HeldRead, carry, people, permitted, regions};
use crate::deed::{self, Doer};
use crate::tenant::typed::TenantRead;
use crate::{Center, CenterFault, Conflict, FieldFault, FieldValue};

/// Takes a file out that was taken in within a day. Doing it twice is doing it once.
///
/// # Errors
/// Something was built on what it made, which is named; another file is on its way; it was taken in too
/// long ago, or never; there is no such file; or the database failed.
pub async fn undo(center: &Center, act: &ManagerAct, id: Uuid) -> Result<(), CenterFault> {
    permitted(act)?;
    let Some(import) = to_be_undone(center, id).await? else {
        return Ok(());
    };
    // Before anything of it goes out: most of what stays is seen here, and nothing has to turn round.
    for place in 0..import.parts {
        let reading = center.store().read().await?;
        let part = store::import::part(&reading, id, place).await?;
        if let Some(part) = part {
            is_as_added(&reading, (&import, &part)).await?;
        }
    }
    center
        .write(id, |writing, center, id| {
            Box::pin(begin(writing, center, *id))
        })
        .await?;
    carry::carry(center, act, id).await?;
    regions::learn_if(center, import.kind.0).await;
    Ok(())
}

/// The file, if it is to be taken out and may be; nothing if it was.
async fn to_be_undone(center: &Center, id: Uuid) -> Result<Option<Import>, CenterFault> {
    let reading = center.store().read().await?;
    let import = store::import::by_id(&reading, id).await?;
    let import = import.ok_or(CenterFault::NotFound)?;
    let taken = match (import.state.0, import.taken_at) {
        (ImportState::Undone, _) => return Ok(None),
        (ImportState::Taken | ImportState::TakingOut, Some(at)) => at.0,
        _ => return Err(CenterFault::Conflict(Conflict::State)),
    };
    if center.now() >= taken + SignedDuration::from_hours(HOURS) {
        return Err(CenterFault::field("import", "error-import-undo-late"));
    }
    Ok(Some(import))
}

async fn begin(writing: &Writing, center: &Center, id: Uuid) -> Result<(), CenterFault> {
    let import = store::import::by_id(writing, id).await?;
    let import = import.ok_or(CenterFault::NotFound)?;
    match import.state.0 {
        ImportState::Undone | ImportState::TakingOut => Ok(()),
        ImportState::Taken => carry::begin(writing, center, &import, ImportState::TakingOut).await,
        _ => Err(CenterFault::Conflict(Conflict::State)),
    }
}

fn built_on(what: String) -> CenterFault {
    let fault = FieldFault::new("import", "error-import-built");
    CenterFault::Invalid(vec![fault.naming("name", FieldValue::Text(what))])
}

/// Whether nothing of a part was changed, and nothing was built on it.
async fn is_as_added(
    reading: &Reading,
    (import, part): (&Import, &Part),
) -> Result<(), CenterFault> {
    let built = match import.kind.0 {
        ImportKind::Tenants => {
            let ids: Vec<TenantId> = part.made.iter().map(|id| TenantId(*id)).collect();
            let built = store::tenant::built_on(reading, &ids).await?;
            let place = built.and_then(|built| ids.iter().position(|id| *id == built));
            let mut read: Vec<TenantRead> = lines(part)?;
            place.map(|place| read.swap_remove(place).domain)
        }
        ImportKind::Subscriptions => {
            let read: Vec<HeldRead> = lines(part)?;
            let place = held_built_on(reading, import, (part, &read)).await?;
            place.map(|place| read[place].domain.clone())
        }
        ImportKind::Regions => regions::built_on(reading, part).await?,
        ImportKind::People => {
            let met = people::met(reading, part).await?;
            return met.map_or(Ok(()), |address| Err(people::was_met(address)));
        }
        ImportKind::Capacity => {
            let used = people::used(reading, import, part).await?;
            return used.map_or(Ok(()), |address| Err(people::was_met(address)));
        }
    };
    built.map_or(Ok(()), |name| Err(built_on(name)))
}

/// The first subscription of a part that was changed, or by which something of its tenant was decided
/// since.
async fn held_built_on(
    reading: &Reading,
    import: &Import,
    (part, read): (&Part, &[HeldRead]),
) -> Result<Option<usize>, CenterFault> {
    let since = import.taken_at.unwrap_or(import.made_at);
    let decided = store::decision::tenants_since(reading, since).await?;
    let decided: HashSet<TenantId> = decided.into_iter().collect();
    let as_added = store::subscription::as_added(reading, &held_ids(part)).await?;
    let as_added: HashSet<Uuid> = as_added.into_iter().map(|(id, _)| id.0).collect();
    let mut both = part.made.iter().zip(read);
    Ok(both.position(|(id, line)| !as_added.contains(id) || decided.contains(&line.tenant)))
}

fn held_ids(part: &Part) -> Vec<SubscriptionId> {
    part.made.iter().map(|id| SubscriptionId(*id)).collect()
}

/// Takes out what the lines of a part became.
pub(super) async fn take_out(
    writing: &Writing,
    center: &Center,
    by: &impl Doer,
    (import, part): (&Import, &Part),
) -> Result<(), CenterFault> {
    let mut deeds = Vec::new();
    let content = audit::hash_of_content(&"taken out")?;
    match import.kind.0 {
        ImportKind::People => {
            return people::take_members_out(writing, center, by, part).await;
        }
        ImportKind::Capacity => {
            return people::take_capacities_out(writing, center, by, (import, part)).await;
        }
        ImportKind::Regions => {
            if let Some(name) = regions::built_on(writing, part).await? {
                return Err(built_on(name));
            }
            return regions::take_out(writing, center, by, part).await;
        }
        // A tenant that anything points at, or that was changed, stays; the schema itself says so.
        ImportKind::Tenants => {
            let ids: Vec<TenantId> = part.made.iter().map(|id| TenantId(*id)).collect();
            store::tenant::remove_as_added(writing, &ids).await?;
            for id in &ids {
                deeds.push((done(center, *id, ("tenant", id.0)), content.clone()));
            }
        }
        ImportKind::Subscriptions => {
            let read: Vec<HeldRead> = lines(part)?;
            if let Some(place) = held_built_on(writing, import, (part, &read)).await? {
                return Err(built_on(read[place].domain.clone()));
            }
            store::subscription::remove_as_added(writing, &held_ids(part)).await?;
            for (id, line) in part.made.iter().zip(&read) {
                let deed = done(center, line.tenant, ("subscription", *id));
                deeds.push((deed, content.clone()));
            }
            ask_for_rechecks(writing, center, part, &read).await?;
        }
    }
    deed::enter_many(writing, by, deeds).await
}
