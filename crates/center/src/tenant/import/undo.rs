//! Taking a file out again: everything it made, or nothing once something was built on any of it.

use std::collections::BTreeSet;

use jiff::SignedDuration;
use process::identity::{SubscriptionId, TenantId};
use process::permission::{Action, ManagerAct};
use store::tenant_import::{Import, ImportKind, ImportState};
use store::{Constraint, StoreFault, Writing};
use uuid::Uuid;

use super::super::enter;
use super::HOURS;
use crate::deed::{self, Done};
use crate::{Center, CenterFault, Conflict, FieldFault, FieldValue};

/// Takes a file out that was taken in within a day. Doing it twice is doing it once.
///
/// # Errors
/// Something was built on what it made, which is named; it was taken in too long ago, or never; there
/// is no such file; or the database failed.
pub async fn undo(center: &Center, act: &ManagerAct, id: Uuid) -> Result<(), CenterFault> {
    act.permit(Action::ManageTenants)?;
    let state = (act.clone(), id);
    center
        .write(state, |writing, center, (act, id)| {
            Box::pin(undo_unit(writing, center, act, *id))
        })
        .await
}

async fn undo_unit(
    writing: &Writing,
    center: &Center,
    act: &ManagerAct,
    id: Uuid,
) -> Result<(), CenterFault> {
    let now = center.now();
    let import = store::tenant_import::by_id(writing, id).await?;
    let import = import.ok_or(CenterFault::NotFound)?;
    let taken = match (import.state.0, import.taken_at) {
        (ImportState::Undone, _) => return Ok(()),
        (ImportState::Taken, Some(at)) => at.0,
        _ => return Err(CenterFault::Conflict(Conflict::State)),
    };
    if now >= taken + SignedDuration::from_hours(HOURS) {
        return Err(CenterFault::field("import", "error-import-undo-late"));
    }
    match import.kind.0 {
        ImportKind::Tenants => {
            for tenant in import.made.iter() {
                take_out_tenant(writing, center, act, TenantId(*tenant)).await?;
            }
        }
        ImportKind::Subscriptions => take_out_held(writing, center, act, &import).await?,
    }
    store::tenant_import::undone(writing, &import).await?;
    let done = Done {
        action: Action::ManageTenants,
        tenant: None,
        subject_kind: "tenant_import",
        subject: id,
        engagement: None,
        at: now,
    };
    deed::enter(writing, act, done, &"taken out").await
}

fn built_on(what: String) -> CenterFault {
    let fault = FieldFault::new("import", "error-import-built");
    CenterFault::Invalid(vec![fault.naming("name", FieldValue::Text(what))])
}

/// A tenant that anything points at, or that was changed, stays; the schema itself says so.
async fn take_out_tenant(
    writing: &Writing,
    center: &Center,
    act: &ManagerAct,
    id: TenantId,
) -> Result<(), CenterFault> {
    let tenant = store::tenant::by_id(writing, id).await?;
    let Some(tenant) = tenant else {
        return Err(CenterFault::Conflict(Conflict::Changed));
    };
    match store::tenant::remove_as_added(writing, id).await {
        Ok(()) => {}
        Err(StoreFault::Changed | StoreFault::Refused(Constraint::Reaches)) => {
            return Err(built_on(tenant.domain));
        }
        Err(other) => return Err(other.into()),
    }
    let done = Done {
        action: Action::ManageTenants,
        tenant: Some(id),
        subject_kind: "tenant",
        subject: id.0,
        engagement: None,
        at: center.now(),
    };
    deed::enter(writing, act, done, &"taken out").await
}

/// A subscription that was changed, or by which something of its tenant was decided since, stays.
async fn take_out_held(
    writing: &Writing,
    center: &Center,
    act: &ManagerAct,
    import: &Import,
) -> Result<(), CenterFault> {
    let since = import.taken_at.unwrap_or(import.made_at);
    let decided: BTreeSet<TenantId> = store::decision::tenants_since(writing, since)
        .await?
        .into_iter()
        .collect();
    for id in import.made.iter() {
        let held = store::subscription::by_id(writing, SubscriptionId(*id)).await?;
        let held = held.ok_or(CenterFault::Conflict(Conflict::Changed))?;
        let tenant = held.tenant_id.0;
        let is_built_on = held.version != 1 || decided.contains(&tenant);
        if is_built_on {
            let tenant = store::tenant::by_id(writing, tenant).await?;
            return Err(built_on(
                tenant.map(|tenant| tenant.domain).unwrap_or_default(),
            ));
        }
        store::subscription::remove(writing, &held).await?;
        let subject = ("subscription", *id, &"taken out");
        enter(writing, center, act, tenant, subject).await?;
    }
    Ok(())
}
