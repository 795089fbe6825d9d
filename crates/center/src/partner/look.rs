//! What managers see of partners.

use std::collections::BTreeMap;

use jiff::Timestamp;
use process::identity::{PartnerId, PersonId, TenantId};
use process::permission::{Action, ManagerAct, MembershipState, RelationState};
use store::partner::Partner;

use crate::{Center, CenterFault};

/// A partner in the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PartnerLine {
    /// Which.
    pub partner: PartnerId,
    /// Its name.
    pub name: String,
    /// Since when it is paused.
    pub paused_at: Option<Timestamp>,
    /// How many customers it has.
    pub customers: u64,
}

/// Somebody of a partner.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MemberLine {
    /// Who.
    pub person: PersonId,
    /// The name.
    pub name: String,
    /// The address; none once erased.
    pub address: Option<String>,
    /// Whether the place there holds.
    pub state: MembershipState,
}

/// A tenant of a partner.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RelationLine {
    /// The tenant's name.
    pub name: String,
    /// Its domain.
    pub domain: String,
    /// How far they have come.
    pub state: RelationState,
    /// Since when.
    pub since: Timestamp,
}

/// Everything a manager sees of one partner.
#[derive(Clone, Debug)]
pub struct PartnerPage {
    /// The partner.
    pub line: PartnerLine,
    /// Its people.
    pub members: Vec<MemberLine>,
    /// Its newest customers.
    pub relations: Vec<RelationLine>,
}

/// Customers shown on a partner's page.
const SHOWN: u64 = 50;

/// All partners, by name.
///
/// # Errors
/// Not permitted, or the database failed.
pub async fn partners(center: &Center, act: &ManagerAct) -> Result<Vec<PartnerLine>, CenterFault> {
    act.permit(Action::SeeCenter)?;
    let reading = center.store().read().await?;
    let counts = store::partner::relation::counts(&reading).await?;
    let counts: BTreeMap<PartnerId, u64> = counts.into_iter().collect();
    let partners = store::partner::all(&reading).await?;
    Ok(partners
        .iter()
        .map(|partner| {
            let customers = counts.get(&partner.id.0).copied().unwrap_or_default();
            line(partner, customers)
        })
        .collect())
}

fn line(partner: &Partner, customers: u64) -> PartnerLine {
    PartnerLine {
        partner: partner.id.0,
        name: partner.name.clone(),
        paused_at: partner.paused_at.map(|at| at.0),
        customers,
    }
}

/// One partner.
///
/// # Errors
/// There is none, not permitted, or the database failed.
pub async fn partner(
    center: &Center,
    act: &ManagerAct,
    id: PartnerId,
) -> Result<PartnerPage, CenterFault> {
    act.permit(Action::SeeCenter)?;
    let reading = center.store().read().await?;
    let partner = store::partner::by_id(&reading, id)
        .await?
        .ok_or(CenterFault::NotFound)?;
    let members = store::partner::members(&reading, id).await?;
    let ids: Vec<PersonId> = members.iter().map(|member| member.person_id.0).collect();
    let people = store::person::by_ids(&reading, &ids).await?;
    let members = members.iter().filter_map(|member| {
        let person = people.iter().find(|person| person.id == member.person_id)?;
        Some(MemberLine {
            person: person.id.0,
            name: person.name.clone(),
            address: person.address.clone(),
            state: member.state.0,
        })
    });
    let relations = store::partner::relation::of_partner(&reading, id, SHOWN).await?;
    let ids: Vec<TenantId> = relations.iter().map(|row| row.tenant_id.0).collect();
    let tenants = store::tenant::by_ids(&reading, &ids).await?;
    let relations = relations.iter().filter_map(|row| {
        let tenant = tenants.iter().find(|tenant| tenant.id == row.tenant_id)?;
        Some(RelationLine {
            name: tenant.name.clone(),
            domain: tenant.domain.clone(),
            state: row.state.0,
            since: row.since.0,
        })
    });
    Ok(PartnerPage {
        line: line(
            &partner,
            store::partner::relation::count(&reading, id).await?,
        ),
        members: members.collect(),
        relations: relations.collect(),
    })
}
