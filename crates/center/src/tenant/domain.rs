//! Adding a further domain to a tenant, on the word of whoever the manager names as source, and taking
//! one out that was entered by mistake. What somebody has proven nobody takes out.

use process::identity::{PersonId, TenantId};
use process::permission::{Action, ManagerAct, MembershipState};
use store::Writing;

use super::change::as_seen;
use super::typed::{read_domain, read_origin};
use super::{enter, no_file_is_on_its_way};
use crate::{Center, CenterFault};

/// Adds a domain to a tenant as it was seen at this version. Adding it twice is adding it once.
///
/// # Errors
/// It is no domain, or another tenant's; source or day cannot be taken; somebody else changed the
/// tenant first; there is no such tenant; or the database failed.
pub async fn add_domain(
    center: &Center,
    act: &ManagerAct,
    tenant: TenantId,
    (domain, source, as_of): (&str, &str, &str),
    seen: i64,
) -> Result<(), CenterFault> {
    act.permit(Action::ManageTenants)?;
    let mut faults = Vec::new();
    let domain = crate::region::kept(&mut faults, read_domain("domain", domain));
    let (source, as_of) = read_origin(source, as_of, center.now(), &mut faults);
    let (Some(domain), Some(source), Some(as_of)) = (domain, source, as_of) else {
        return Err(CenterFault::Invalid(faults));
    };
    let state = (act.clone(), tenant, (domain, source, as_of), seen);
    center
        .write(state, |writing, center, (act, tenant, said, seen)| {
            Box::pin(async move {
                let (domain, source, as_of) = said;
                let known = store::tenant::known_domains(writing, std::slice::from_ref(domain));
                match known.await?.first() {
                    Some(known) if known.tenant_id.0 == *tenant => return Ok(()),
                    Some(_) => return Err(CenterFault::field("domain", "error-domain-known")),
                    None => {}
                }
                no_file_is_on_its_way(writing, "domain").await?;
                as_seen(writing, *tenant, *seen).await?;
                store::tenant::touch(writing, *tenant, *seen).await?;
                store::tenant::add_domain(writing, *tenant, domain, center.now()).await?;
                let content = (domain, source, as_of);
                let subject = ("tenant_domain", tenant.0, &content);
                enter(writing, center, act, *tenant, subject).await
            })
        })
        .await
}

/// Takes a domain out of a tenant as it was seen at this version, while nothing depends on it. Taking
/// it out twice is taking it out once.
///
/// # Errors
/// It is the first domain, which names the tenant in addresses; somebody has proven it, or has an
/// address there; somebody else changed the tenant first; there is no such tenant; or the database
/// failed.
pub async fn remove_domain(
    center: &Center,
    act: &ManagerAct,
    tenant: TenantId,
    domain: &str,
    seen: i64,
) -> Result<(), CenterFault> {
    act.permit(Action::ManageTenants)?;
    let state = (act.clone(), tenant, domain.to_owned(), seen);
    center
        .write(state, |writing, center, (act, tenant, domain, seen)| {
            Box::pin(remove_in(writing, center, act, *tenant, (domain, *seen)))
        })
        .await
}

async fn remove_in(
    writing: &Writing,
    center: &Center,
    act: &ManagerAct,
    id: TenantId,
    (domain, seen): (&str, i64),
) -> Result<(), CenterFault> {
    let known = store::tenant::domains(writing, id).await?;
    let Some(known) = known.into_iter().find(|known| known.domain == domain) else {
        let tenant = store::tenant::by_id(writing, id).await?;
        return tenant.map_or(Err(CenterFault::NotFound), |_| Ok(()));
    };
    let tenant = as_seen(writing, id, seen).await?;
    if tenant.domain == domain {
        return Err(CenterFault::field("domain", "error-domain-first"));
    }
    if known.proven_at.is_some() || is_anybody_at(writing, id, domain).await? {
        return Err(CenterFault::field("domain", "error-domain-in-use"));
    }
    store::tenant::touch(writing, id, seen).await?;
    store::tenant::remove_domain(writing, id, domain).await?;
    let content = ("taken out", domain);
    enter(writing, center, act, id, ("tenant_domain", id.0, &content)).await
}

/// Whether somebody of the tenant has an address at the domain.
async fn is_anybody_at(
    writing: &Writing,
    tenant: TenantId,
    domain: &str,
) -> Result<bool, CenterFault> {
    let members = store::membership::of_tenant(writing, tenant).await?;
    let members = members
        .into_iter()
        .filter(|held| held.state.0 != MembershipState::Ended);
    let ids: Vec<PersonId> = members.map(|held| held.person_id.0).collect();
    let people = store::person::by_ids(writing, &ids).await?;
    let mut addresses = people.iter().filter_map(|person| person.address.as_deref());
    Ok(addresses.any(|address| {
        let host = address.rsplit_once('@').map(|(_, host)| host);
        host.is_some_and(|host| host.eq_ignore_ascii_case(domain))
    }))
}
