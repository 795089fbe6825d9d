//! Adding a tenant with its first domain.

use process::identity::TenantId;
use process::permission::{Action, ManagerAct};
use store::tenant::Added;
use store::{Reading, Writing};

use super::no_file_is_on_its_way;
use super::typed::{TenantRead, TenantTyped};
use crate::deed::{self, Done};
use crate::once::{self, Key};
use crate::{Center, CenterFault, FieldFault, region};

/// Adds a tenant. The same key adds it once.
///
/// # Errors
/// Fields that cannot be taken, a domain or TPID that is somebody's already, or the database failed.
pub async fn add(
    center: &Center,
    act: &ManagerAct,
    typed: &TenantTyped,
    key: &Key,
) -> Result<TenantId, CenterFault> {
    act.permit(Action::ManageTenants)?;
    let mut faults = Vec::new();
    let read = typed.read(center, true, &mut faults);
    let Some(read) = read.filter(|_| faults.is_empty()) else {
        return Err(CenterFault::Invalid(faults));
    };
    let ask = key.ask(act.person(), "add_tenant", typed)?;
    let state = (act.clone(), read, ask);
    center
        .write(state, |writing, center, (act, read, ask)| {
            Box::pin(async move {
                if let Some(tenant) = once::answered::<TenantId>(writing, ask).await? {
                    return Ok(tenant);
                }
                is_free(writing, read).await?;
                region::stands(writing, center, &read.region).await?;
                let tenant = add_in(writing, center, act, read).await?;
                once::keep(writing, ask, &tenant, center.now()).await?;
                Ok(tenant)
            })
        })
        .await
}

/// Domain and TPID are one tenant's.
async fn is_free(reading: &Reading, read: &TenantRead) -> Result<(), CenterFault> {
    no_file_is_on_its_way(reading, "domain").await?;
    let mut faults = Vec::new();
    let domain = std::slice::from_ref(&read.domain);
    if !store::tenant::known_domains(reading, domain)
        .await?
        .is_empty()
    {
        faults.push(FieldFault::new("domain", "error-domain-known"));
    }
    let tpid = read.tpid.as_slice();
    if !store::tenant::by_tpids(reading, tpid).await?.is_empty() {
        faults.push(FieldFault::new("tpid", "error-tpid-known"));
    }
    if faults.is_empty() {
        Ok(())
    } else {
        Err(CenterFault::Invalid(faults))
    }
}

/// A tenant that was just added has nothing yet that could be looked at again.
async fn add_in(
    writing: &Writing,
    center: &Center,
    act: &ManagerAct,
    read: &TenantRead,
) -> Result<TenantId, CenterFault> {
    let now = center.now();
    let id = TenantId(center.chance().uuid(now));
    let added = Added {
        tenant: read.row(id, now),
        origin: Some((read.source.clone(), read.as_of)),
    };
    store::tenant::add_many(writing, vec![added], now).await?;
    let done = Done {
        action: Action::ManageTenants,
        tenant: Some(id),
        subject_kind: "tenant",
        subject: id.0,
        engagement: None,
        at: now,
    };
    deed::enter(writing, act, done, &("added", read)).await?;
    Ok(id)
}
