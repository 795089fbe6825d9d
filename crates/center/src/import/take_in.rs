//! Taking a file in: every line, or none.

use std::collections::HashSet;

use jiff::SignedDuration;
use process::identity::{SubscriptionId, TenantId};
use process::permission::{Action, ManagerAct};
use store::import::{Import, ImportKind, ImportState, Part};
use store::tenant::Added;
use store::{Reading, Writing, audit};
use uuid::Uuid;

use super::held::{Same, held_by_them};
use super::{HOURS, HeldRead, carry, people, permitted, regions};
use crate::deed::{self, Doer, Done};
use crate::tenant::typed::TenantRead;
use crate::{Center, CenterFault, Conflict, FieldFault, FieldValue, recheck, region};

/// Takes a file in that was read within a day. Doing it twice is doing it once.
///
/// # Errors
/// Something in it has become somebody's meanwhile, which is named; another file is on its way; it is
/// too old or was taken out again; there is no such file; or the database failed.
pub async fn take_in(center: &Center, act: &ManagerAct, id: Uuid) -> Result<(), CenterFault> {
    permitted(act)?;
    let kind = center
        .write(id, |writing, center, id| {
            Box::pin(begin(writing, center, *id))
        })
        .await?;
    carry::carry(center, act, id).await?;
    regions::learn_if(center, kind).await;
    Ok(())
}

async fn begin(writing: &Writing, center: &Center, id: Uuid) -> Result<ImportKind, CenterFault> {
    let import = store::import::by_id(writing, id).await?;
    let import = import.ok_or(CenterFault::NotFound)?;
    let is_old = center.now() > import.made_at.0 + SignedDuration::from_hours(HOURS);
    match import.state.0 {
        ImportState::Taken | ImportState::TakingIn => {}
        ImportState::Read if !is_old => {
            carry::begin(writing, center, &import, ImportState::TakingIn).await?;
        }
        _ => return Err(CenterFault::Conflict(Conflict::State)),
    }
    Ok(import.kind.0)
}

/// Looks at every line again before the first of a file goes in. The file has the turn: what is so now
/// stays so until it has arrived.
pub(super) async fn look_again(center: &Center, id: Uuid) -> Result<(), CenterFault> {
    let reading = center.store().read().await?;
    let import = store::import::by_id(&reading, id).await?;
    let import = import.ok_or(CenterFault::NotFound)?;
    if import.state.0 != ImportState::TakingIn || import.stands > 0 {
        return Ok(());
    }
    for place in 0..import.parts {
        let part = store::import::part(&reading, id, place).await?;
        let part = part.ok_or_else(|| CenterFault::internal("a part of a file is gone"))?;
        match import.kind.0 {
            ImportKind::Tenants => are_free(&reading, center, &lines(&part)?).await?,
            ImportKind::Subscriptions => are_new(&reading, center, &lines(&part)?).await?,
            ImportKind::People => {
                people::are_strangers(&reading, center, &lines(&part)?).await?;
            }
            ImportKind::Capacity => people::are_as_read(&reading, &lines(&part)?).await?,
            ImportKind::Regions => regions::are_free(&reading, center, &lines(&part)?).await?,
        }
    }
    Ok(())
}

/// What was read of the lines of a part.
pub(super) fn lines<T: serde::de::DeserializeOwned>(part: &Part) -> Result<Vec<T>, CenterFault> {
    serde_json::from_value(part.content.0.clone()).map_err(CenterFault::internal)
}

/// Puts the lines of a part in. What was in before goes in again as what it was.
pub(super) async fn put_in(
    writing: &Writing,
    center: &Center,
    by: &impl Doer,
    (import, part): (&Import, &Part),
) -> Result<(), CenterFault> {
    let made = match import.kind.0 {
        ImportKind::Tenants => put_tenants_in(writing, center, by, part).await?,
        ImportKind::Subscriptions => put_held_in(writing, center, by, part).await?,
        ImportKind::People => people::put_members_in(writing, center, by, part).await?,
        ImportKind::Capacity => people::put_capacities_in(writing, center, by, part).await?,
        ImportKind::Regions => regions::put_in(writing, center, by, (import, part)).await?,
    };
    if part.made.is_empty() {
        store::import::note_made(writing, part, made).await?;
    }
    Ok(())
}

/// The identities of what the lines become.
pub(super) fn identities(center: &Center, part: &Part, lines: usize) -> Vec<Uuid> {
    if part.made.is_empty() {
        let now = center.now();
        (0..lines).map(|_| center.chance().uuid(now)).collect()
    } else {
        part.made.to_vec()
    }
}

async fn put_tenants_in(
    writing: &Writing,
    center: &Center,
    by: &impl Doer,
    part: &Part,
) -> Result<Vec<Uuid>, CenterFault> {
    let now = center.now();
    let read: Vec<TenantRead> = lines(part)?;
    regions_stand(writing, center, &read).await?;
    let made = identities(center, part, read.len());
    let (mut added, mut deeds) = (Vec::new(), Vec::new());
    for (one, id) in read.into_iter().zip(&made) {
        let content = audit::hash_of_content(&("added", &one))?;
        deeds.push((done(center, TenantId(*id), ("tenant", *id)), content));
        added.push(Added {
            tenant: one.row(TenantId(*id), now),
            origin: Some((one.source, one.as_of)),
        });
    }
    store::tenant::add_many(writing, added, now).await?;
    deed::enter_many(writing, by, deeds).await?;
    Ok(made)
}

async fn put_held_in(
    writing: &Writing,
    center: &Center,
    by: &impl Doer,
    part: &Part,
) -> Result<Vec<Uuid>, CenterFault> {
    let read: Vec<HeldRead> = lines(part)?;
    let made = identities(center, part, read.len());
    let (mut rows, mut deeds) = (Vec::new(), Vec::new());
    for (one, id) in read.iter().zip(&made) {
        rows.push(one.held.row(SubscriptionId(*id), one.tenant)?);
        let content = audit::hash_of_content(&("added", &one.held))?;
        deeds.push((done(center, one.tenant, ("subscription", *id)), content));
    }
    store::subscription::add_many(writing, rows).await?;
    deed::enter_many(writing, by, deeds).await?;
    ask_for_rechecks(writing, center, part, &read).await?;
    Ok(made)
}

/// Asks for one look at all tenants of a part.
pub(super) async fn ask_for_rechecks(
    writing: &Writing,
    center: &Center,
    part: &Part,
    read: &[HeldRead],
) -> Result<(), CenterFault> {
    let mut tenants: Vec<TenantId> = read.iter().map(|one| one.tenant).collect();
    tenants.sort_unstable();
    tenants.dedup();
    let subject = format!("{} {}", part.import_id, part.place);
    recheck::ask_for_tenants(writing, center, &subject, &tenants).await
}

/// A deed in the chain of a tenant.
pub(super) fn done(
    center: &Center,
    tenant: TenantId,
    (subject_kind, subject): (&'static str, Uuid),
) -> Done {
    Done {
        action: Action::ManageTenants,
        tenant: Some(tenant),
        subject_kind,
        subject,
        engagement: None,
        at: center.now(),
    }
}

/// Whatever was free when the file was read may be somebody's by now. The first such line is named by
/// what it is about; which others there are, reading the file again tells line by line.
async fn are_free(
    reading: &Reading,
    center: &Center,
    read: &[TenantRead],
) -> Result<(), CenterFault> {
    regions_stand(reading, center, read).await?;
    let domains: Vec<String> = read.iter().map(|one| one.domain.clone()).collect();
    let tpids: Vec<String> = read.iter().filter_map(|one| one.tpid.clone()).collect();
    let known = store::tenant::known_domains(reading, &domains).await?;
    let known: HashSet<String> = known.into_iter().map(|known| known.domain).collect();
    let namesakes = store::tenant::by_tpids(reading, &tpids).await?;
    let namesakes: HashSet<String> = namesakes.into_iter().filter_map(|one| one.tpid).collect();
    let taken = read.iter().find(|one| {
        let tpid = one.tpid.as_ref();
        known.contains(&one.domain) || tpid.is_some_and(|tpid| namesakes.contains(tpid))
    });
    match taken {
        Some(one) => Err(changed(one.domain.clone())),
        None => Ok(()),
    }
}

/// Whether all regions are there that these lines name: one may have been removed since.
async fn regions_stand(
    reading: &Reading,
    center: &Center,
    read: &[TenantRead],
) -> Result<(), CenterFault> {
    let gone = region::gone(reading, center, read.iter().map(|one| &one.region)).await?;
    match read.iter().find(|one| gone.contains(&one.region)) {
        Some(one) => Err(changed(one.domain.clone())),
        None => Ok(()),
    }
}

/// What was not held when the file was read may be by now: the same file was sent twice, or a manager
/// was faster by form. A plan may have gone from the catalog, and a tenant with a file taken out.
async fn are_new(reading: &Reading, center: &Center, read: &[HeldRead]) -> Result<(), CenterFault> {
    let held = held_by_them(reading, read).await?;
    let domains: Vec<String> = read.iter().map(|one| one.domain.clone()).collect();
    let owners = store::tenant::known_domains(reading, &domains).await?;
    let owners: HashSet<_> = owners
        .into_iter()
        .map(|known| (known.domain, known.tenant_id.0))
        .collect();
    let catalog = center.catalog();
    for one in read {
        let is_sold = catalog.rules().licence(&one.held.plan).is_some();
        let is_owner = owners.contains(&(one.domain.clone(), one.tenant));
        if !is_sold || !is_owner || held.contains(&Same::of(one)?) {
            return Err(changed(format!("{}, {}", one.domain, one.held.plan)));
        }
    }
    Ok(())
}

/// A file that was green when it was read is so no more.
pub(super) fn changed(what: String) -> CenterFault {
    let fault = FieldFault::new("import", "error-import-changed");
    CenterFault::Invalid(vec![fault.naming("name", FieldValue::Text(what))])
}
