//! Changing what a tenant is: everything but its first domain, which names it in addresses.

use process::identity::TenantId;
use process::permission::{Action, ManagerAct};
use store::Writing;
use store::tenant::Tenant;

use super::typed::{TenantRead, TenantTyped};
use super::{enter, no_file_is_on_its_way};
use crate::{Center, CenterFault, Conflict, region};

/// Changes a tenant as it was seen at this version.
///
/// # Errors
/// Fields that cannot be taken, a TPID that is somebody else's, somebody else changed it first,
/// there is no such tenant, or the database failed.
pub async fn change(
    center: &Center,
    act: &ManagerAct,
    tenant: TenantId,
    typed: &TenantTyped,
    seen: i64,
) -> Result<(), CenterFault> {
    act.permit(Action::ManageTenants)?;
    let mut faults = Vec::new();
    let read = typed.read(center, false, &mut faults);
    let Some(read) = read.filter(|_| faults.is_empty()) else {
        return Err(CenterFault::Invalid(faults));
    };
    let state = (act.clone(), tenant, read, seen);
    center
        .write(state, |writing, center, (act, tenant, read, seen)| {
            Box::pin(change_in(writing, center, act, *tenant, (read, *seen)))
        })
        .await
}

async fn change_in(
    writing: &Writing,
    center: &Center,
    act: &ManagerAct,
    id: TenantId,
    (read, seen): (&TenantRead, i64),
) -> Result<(), CenterFault> {
    let before = as_seen(writing, id, seen).await?;
    if read.tpid != before.tpid {
        no_file_is_on_its_way(writing, "tpid").await?;
    }
    let namesakes = store::tenant::by_tpids(writing, read.tpid.as_slice()).await?;
    if namesakes.iter().any(|other| other.id != before.id) {
        return Err(CenterFault::field("tpid", "error-tpid-known"));
    }
    region::stands(writing, center, &read.region).await?;
    let changed = Tenant {
        domain: before.domain.clone(),
        created_at: before.created_at,
        version: seen,
        ..read.row(id, center.now())
    };
    store::tenant::change(writing, changed).await?;
    store::tenant::set_origin(writing, id, &read.source, read.as_of).await?;
    enter(
        writing,
        center,
        act,
        id,
        ("tenant", id.0, &("changed", read)),
    )
    .await
}

/// The tenant, if nobody has changed it since it was seen.
pub(super) async fn as_seen(
    writing: &Writing,
    id: TenantId,
    seen: i64,
) -> Result<Tenant, CenterFault> {
    let tenant = store::tenant::by_id(writing, id).await?;
    let tenant = tenant.ok_or(CenterFault::NotFound)?;
    if tenant.version == seen {
        Ok(tenant)
    } else {
        Err(CenterFault::Conflict(Conflict::Changed))
    }
}
