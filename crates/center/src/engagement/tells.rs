//! Who is told of what happens in an engagement: the lead Specialist, the customer's admins, or both.

use process::identity::PersonId;
use process::permission::{CenterRole, MembershipState, TenantRole};
use store::Reading;
use store::engagement::Engagement;

use crate::CenterFault;

/// The lead, while that person is a Specialist; nobody for a self-serve plan.
pub(crate) async fn lead(
    reading: &Reading,
    engagement: &Engagement,
) -> Result<Vec<PersonId>, CenterFault> {
    let Some(lead) = engagement.lead_id else {
        return Ok(Vec::new());
    };
    let roles = store::membership::at_center(reading, lead.0).await?;
    let guides = roles.iter().any(|held| {
        held.role.0 == CenterRole::Specialist && held.state.0 == MembershipState::Active
    });
    Ok(if guides { vec![lead.0] } else { Vec::new() })
}

/// The customer's admins and the lead.
pub(crate) async fn admins_and_lead(
    reading: &Reading,
    engagement: &Engagement,
) -> Result<Vec<PersonId>, CenterFault> {
    let members = store::membership::of_tenant(reading, engagement.tenant_id.0).await?;
    let is_admin = |held: &store::membership::Membership| {
        held.role.0 == TenantRole::Admin && held.state.0 == MembershipState::Active
    };
    let admins = members.into_iter().filter(is_admin);
    let mut all: Vec<PersonId> = admins.map(|held| held.person_id.0).collect();
    all.extend(lead(reading, engagement).await?);
    Ok(all)
}
