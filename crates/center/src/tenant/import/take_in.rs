//! Taking a file in: every line, or none.

use std::collections::HashSet;

use jiff::SignedDuration;
use process::permission::{Action, ManagerAct};
use store::Writing;
use store::tenant_import::{Import, ImportKind, ImportState};
use uuid::Uuid;

use super::super::typed::TenantRead;
use super::super::{add, subscription};
use super::held::{Same, held_by_them};
use super::{HOURS, HeldRead};
use crate::deed::{self, Done};
use crate::{Center, CenterFault, Conflict, FieldFault, FieldValue};

/// Takes a file in that was read within a day. Doing it twice is doing it once.
///
/// # Errors
/// Something in it has become somebody's meanwhile, which is named; it is too old or was taken out again, there is no
/// such file, or the database failed.
pub async fn take_in(center: &Center, act: &ManagerAct, id: Uuid) -> Result<(), CenterFault> {
    act.permit(Action::ManageTenants)?;
    let state = (act.clone(), id);
    center
        .write(state, |writing, center, (act, id)| {
            Box::pin(take_in_unit(writing, center, act, *id))
        })
        .await
}

async fn take_in_unit(
    writing: &Writing,
    center: &Center,
    act: &ManagerAct,
    id: Uuid,
) -> Result<(), CenterFault> {
    let now = center.now();
    let import = store::tenant_import::by_id(writing, id).await?;
    let import = import.ok_or(CenterFault::NotFound)?;
    let is_old = now > import.made_at.0 + SignedDuration::from_hours(HOURS);
    match import.state.0 {
        ImportState::Taken => return Ok(()),
        ImportState::Read if !is_old => {}
        _ => return Err(CenterFault::Conflict(Conflict::State)),
    }
    let made = make(writing, center, act, &import).await?;
    store::tenant_import::taken(writing, &import, made, now).await?;
    let done = Done {
        action: Action::ManageTenants,
        tenant: None,
        subject_kind: "tenant_import",
        subject: id,
        engagement: None,
        at: now,
    };
    deed::enter(writing, act, done, &("taken in", &import.content)).await
}

async fn make(
    writing: &Writing,
    center: &Center,
    act: &ManagerAct,
    import: &Import,
) -> Result<Vec<Uuid>, CenterFault> {
    let content = import.content.clone();
    let mut made = Vec::new();
    match import.kind.0 {
        ImportKind::Tenants => {
            let read: Vec<TenantRead> =
                serde_json::from_value(content).map_err(CenterFault::internal)?;
            are_free(writing, &read).await?;
            for one in &read {
                made.push(add::add_in(writing, center, act, one).await?.0);
            }
        }
        ImportKind::Subscriptions => {
            let read: Vec<HeldRead> =
                serde_json::from_value(content).map_err(CenterFault::internal)?;
            are_new(writing, center, &read).await?;
            for one in &read {
                let of = (one.tenant, &one.held);
                made.push(subscription::add_in(writing, center, act, of).await?.0);
            }
        }
    }
    Ok(made)
}

/// Whatever was free when the file was read may be somebody's by now. The first such line is named by
/// what it is about; which others there are, reading the file again tells line by line.
async fn are_free(writing: &Writing, read: &[TenantRead]) -> Result<(), CenterFault> {
    let domains: Vec<String> = read.iter().map(|one| one.domain.clone()).collect();
    let tpids: Vec<String> = read.iter().filter_map(|one| one.tpid.clone()).collect();
    let known = store::tenant::known_domains(writing, &domains).await?;
    let known: HashSet<String> = known.into_iter().map(|known| known.domain).collect();
    let namesakes = store::tenant::by_tpids(writing, &tpids).await?;
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

/// What was not held when the file was read may be by now: the same file was sent twice, or a manager
/// was faster by form. And a plan may have gone from the catalog.
async fn are_new(writing: &Writing, center: &Center, read: &[HeldRead]) -> Result<(), CenterFault> {
    let held = held_by_them(writing, read).await?;
    let catalog = center.catalog();
    for one in read {
        let is_sold = catalog.rules().licence(&one.held.plan).is_some();
        if !is_sold || held.contains(&Same::of(one)?) {
            return Err(changed(format!("{}, {}", one.domain, one.held.plan)));
        }
    }
    Ok(())
}

/// A file that was green when it was read is so no more.
fn changed(what: String) -> CenterFault {
    let fault = FieldFault::new("import", "error-import-changed");
    CenterFault::Invalid(vec![fault.naming("name", FieldValue::Text(what))])
}
