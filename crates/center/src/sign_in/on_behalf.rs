//! A partner's person becomes an act for one of the partner's customers, as far as that tenant's
//! consent reaches at this moment.

use process::identity::TenantId;
use process::permission::{self, RelationState};

use super::SignedIn;
use crate::{Center, CenterFault, consent};

/// Looks up whether the organisation with this domain is one of the customers of the signed-in
/// person's partner, and what it consents to. For anybody else it does nothing.
///
/// # Errors
/// The database failed.
pub async fn meet_customer(
    center: &Center,
    signed_in: &mut SignedIn,
    domain: &str,
) -> Result<(), CenterFault> {
    let Ok((act, _)) = signed_in.partner() else {
        return Ok(());
    };
    let reading = center.store().read().await?;
    let tenant = store::partner::relation::customer(&reading, act.partner(), domain).await?;
    // What is no customer of the partner's is looked up to the end as well: the same statements
    // whether nobody has the domain, or somebody who has not answered or who said no.
    let id = tenant
        .as_ref()
        .map_or(TenantId(uuid::Uuid::nil()), |tenant| tenant.id.0);
    let is_paused = signed_in.is_partner_paused();
    let held = consent::held(&reading, (id, act.partner()), center.now()).await?;
    let terms = held.filter(|_| !is_paused);
    signed_in.on_behalf = tenant.and_then(|tenant| {
        let act = permission::admit_on_behalf(&act, id, RelationState::Active, terms)?;
        Some((act, tenant))
    });
    Ok(())
}
