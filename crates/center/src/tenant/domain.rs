//! Adding a further domain to a tenant, on the word of whoever the manager names as source.

use process::identity::TenantId;
use process::permission::{Action, ManagerAct};

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
