//! What a tenant lends to others at this moment: the mandate of its representative, the consent to a
//! partner. Pages are shown with it, and every change asks for it again in its own transaction, so that
//! what is revoked is over at once.

use jiff::Timestamp;
use process::identity::{PersonId, TenantId};
use process::permission::{
    self, Action, OnBehalfAct, PartnerAct, RepresentativeAct, Scopes, TenantAct, TenantRole,
};
use store::Reading;
use store::mandate::Mandate;
use store::tenant::Tenant;

use crate::{Center, CenterFault, consent};

/// The act as it stands in this transaction: what a page was shown with may have been revoked since.
/// The tenant's own people stand as they came in.
///
/// # Errors
/// [`CenterFault::NotFound`]: the person is nobody's representative or partner here any more.
pub(crate) async fn present(
    reading: &Reading,
    center: &Center,
    act: &TenantAct,
) -> Result<TenantAct, CenterFault> {
    match act {
        TenantAct::Customer(_) => Ok(act.clone()),
        TenantAct::Representative(before) => represents(reading, center, before).await,
        TenantAct::OnBehalf(before) => on_behalf(reading, center, before).await,
    }
}

/// The same, if it may still do this.
///
/// # Errors
/// As [`present`], or the mandate or consent no longer covers it.
pub(crate) async fn still_may(
    reading: &Reading,
    center: &Center,
    act: &TenantAct,
    action: Action,
) -> Result<TenantAct, CenterFault> {
    let act = present(reading, center, act).await?;
    act.permit(action)?;
    Ok(act)
}

/// The act of one of a tenant's people as it stands in this transaction; none while it has none.
pub(crate) async fn act_within(
    reading: &Reading,
    center: &Center,
    (tenant, person): (TenantId, PersonId),
) -> Result<Option<TenantAct>, CenterFault> {
    let Some(held) = store::membership::of(reading, tenant, person).await? else {
        return Ok(None);
    };
    let standing = (held.role.0, held.state.0);
    if held.role.0 != TenantRole::Representative {
        let act = permission::admit_customer(person, tenant, standing.0, standing.1);
        return Ok(act.map(Into::into));
    }
    let Some(tenant) = store::tenant::by_id(reading, tenant).await? else {
        return Ok(None);
    };
    let mandates = store::mandate::of_person(reading, person).await?;
    let scopes = mandated(&mandates, &tenant, center.now());
    let act = permission::admit_representative(person, tenant.id.0, standing, scopes);
    Ok(act.map(Into::into))
}

async fn represents(
    reading: &Reading,
    center: &Center,
    before: &RepresentativeAct,
) -> Result<TenantAct, CenterFault> {
    let act = act_within(reading, center, (before.tenant(), before.person())).await?;
    // Whoever has become one of the tenant's own people meanwhile stands for nobody in its place.
    act.filter(|act| matches!(act, TenantAct::Representative(_)))
        .ok_or(CenterFault::NotFound)
}

async fn on_behalf(
    reading: &Reading,
    center: &Center,
    before: &OnBehalfAct,
) -> Result<TenantAct, CenterFault> {
    let held = store::partner::of_person(reading, before.person()).await?;
    let (partner, member) = held.ok_or(CenterFault::NotFound)?;
    let act = permission::admit_partner(before.person(), partner.id.0, member.state.0)
        .filter(|act| act.partner() == before.partner())
        .ok_or(CenterFault::NotFound)?;
    let is_paused = partner.paused_at.is_some();
    let now = consented(reading, &act, is_paused, (before.tenant(), center.now())).await?;
    Ok(now.ok_or(CenterFault::NotFound)?.into())
}

/// How far one of these mandates reaches for the tenant now: it holds to the end of its last day by
/// the tenant's own clock.
pub(super) fn mandated(mandates: &[Mandate], tenant: &Tenant, now: Timestamp) -> Scopes {
    let mandate = mandates.iter().find(|given| given.tenant_id == tenant.id);
    mandate
        .filter(|given| crate::eligibility::today(tenant, now) <= given.until_day.0)
        .map_or(Scopes::NONE, |given| given.scopes.0)
}

/// The act of a partner for one of its customers, as far as that tenant's consent reaches now; none
/// while it is none of its customers.
async fn consented(
    reading: &Reading,
    act: &PartnerAct,
    is_paused: bool,
    (tenant, now): (TenantId, Timestamp),
) -> Result<Option<OnBehalfAct>, CenterFault> {
    let relation = store::partner::relation::of(reading, tenant, act.partner()).await?;
    let Some(relation) = relation else {
        return Ok(None);
    };
    let held = consent::held(reading, (tenant, act.partner()), now).await?;
    let terms = held.filter(|_| !is_paused);
    Ok(permission::admit_on_behalf(
        act,
        tenant,
        relation.state.0,
        terms,
    ))
}
