//! A partner's person becomes an act for one of the partner's customers, as far as that tenant's
//! consent reaches at this moment.

use jiff::Timestamp;
use process::identity::TenantId;
use process::permission::{self, OnBehalfAct, PartnerAct, RelationState, TenantAct, Terms};
use store::Reading;

use super::SignedIn;
use crate::{Center, CenterFault};

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
    let terms = terms(&reading, &act, is_paused, (id, center.now())).await?;
    signed_in.on_behalf = tenant.and_then(|tenant| {
        let act = permission::admit_on_behalf(&act, id, RelationState::Active, terms)?;
        Some((act, tenant))
    });
    Ok(())
}

/// The act as it stands in this transaction: what a partner's page was shown with may have been
/// revoked since.
///
/// # Errors
/// [`CenterFault::NotFound`]: the tenant is no customer of the partner any more, or the person is
/// none of the partner's.
pub(crate) async fn present(
    reading: &Reading,
    center: &Center,
    act: &TenantAct,
) -> Result<TenantAct, CenterFault> {
    let TenantAct::OnBehalf(before) = act else {
        return Ok(act.clone());
    };
    let held = store::partner::of_person(reading, before.person()).await?;
    let (partner, member) = held.ok_or(CenterFault::NotFound)?;
    let act = permission::admit_partner(before.person(), partner.id.0, member.state.0)
        .filter(|act| act.partner() == before.partner())
        .ok_or(CenterFault::NotFound)?;
    let is_paused = partner.paused_at.is_some();
    let now = reaches(reading, &act, is_paused, (before.tenant(), center.now())).await?;
    Ok(now.ok_or(CenterFault::NotFound)?.into())
}

async fn reaches(
    reading: &Reading,
    act: &PartnerAct,
    is_paused: bool,
    (tenant, now): (TenantId, Timestamp),
) -> Result<Option<OnBehalfAct>, CenterFault> {
    let relation = store::partner::relation::of(reading, tenant, act.partner()).await?;
    let Some(relation) = relation else {
        return Ok(None);
    };
    let terms = terms(reading, act, is_paused, (tenant, now)).await?;
    Ok(permission::admit_on_behalf(
        act,
        tenant,
        relation.state.0,
        terms,
    ))
}

async fn terms(
    reading: &Reading,
    act: &PartnerAct,
    is_paused: bool,
    (tenant, now): (TenantId, Timestamp),
) -> Result<Option<Terms>, CenterFault> {
    let consent = store::consent::of(reading, tenant, act.partner()).await?;
    Ok(consent
        .map(|consent| consent.terms())
        .filter(|terms| terms.hold(now) && !is_paused))
}
