//! What a manager sees of who asks to become admin, and what the asker sees.

use jiff::Timestamp;
use process::permission::{Action, CustomerAct, ManagerAct, MembershipState, TenantRole};
use store::Reading;
use store::hand_over::{HandOver, HandOverState, Proof};
use uuid::Uuid;

use super::ask::proof_of;
use crate::{Center, CenterFault};

/// Somebody asks to become admin of a tenant.
#[derive(Clone, Debug)]
pub struct Asked {
    /// Which.
    pub id: Uuid,
    /// The tenant, as it calls itself.
    pub tenant: String,
    /// Who asks.
    pub name: String,
    /// The asker's address.
    pub address: Option<String>,
    /// How it was proven.
    pub proof: Proof,
    /// The verified domain that was proven.
    pub domain: String,
    /// When.
    pub proven_at: Timestamp,
    /// Why, in the asker's words.
    pub reason: String,
    /// Asked.
    pub asked_at: Timestamp,
    /// Where it stands.
    pub state: HandOverState,
    /// When it takes effect, once confirmed.
    pub due_at: Option<Timestamp>,
    /// The tenant's active admins: name and when last seen.
    pub admins: Vec<(String, Option<Timestamp>)>,
}

/// The most that a page shows; there are seldom two.
const MOST: u64 = 100;

/// Who asks, of all tenants, oldest first.
///
/// # Errors
/// Not permitted, or the database failed.
pub async fn open(center: &Center, act: &ManagerAct) -> Result<Vec<Asked>, CenterFault> {
    act.permit(Action::AnswerHandOver)?;
    let reading = center.store().read().await?;
    let rows = store::hand_over::open(&reading, MOST).await?;
    let tenants: Vec<_> = rows.iter().map(|row| row.tenant_id.0).collect();
    let people: Vec<_> = rows.iter().map(|row| row.person_id.0).collect();
    let tenants = store::tenant::by_ids(&reading, &tenants).await?;
    let people = store::person::by_ids(&reading, &people).await?;
    let all = rows.into_iter().filter_map(|row| {
        let tenant = tenants.iter().find(|tenant| tenant.id == row.tenant_id)?;
        let person = people.iter().find(|person| person.id == row.person_id)?;
        let (name, address) = (person.name.clone(), person.address.clone());
        Some(shown(row, tenant.name.clone(), (name, address)))
    });
    Ok(all.collect())
}

fn shown(row: HandOver, tenant: String, (name, address): (String, Option<String>)) -> Asked {
    Asked {
        id: row.id,
        tenant,
        name,
        address,
        proof: row.proof.0,
        domain: row.domain,
        proven_at: row.proven_at.0,
        reason: row.reason,
        asked_at: row.asked_at.0,
        state: row.state.0,
        due_at: row.due_at.map(|at| at.0),
        admins: Vec::new(),
    }
}

/// One who asks, or asked.
///
/// # Errors
/// There is none, not permitted, or the database failed.
pub async fn asked(center: &Center, act: &ManagerAct, id: Uuid) -> Result<Asked, CenterFault> {
    act.permit(Action::AnswerHandOver)?;
    let reading = center.store().read().await?;
    let row = store::hand_over::by_id(&reading, id)
        .await?
        .ok_or(CenterFault::NotFound)?;
    let tenant = store::tenant::by_id(&reading, row.tenant_id.0)
        .await?
        .ok_or(CenterFault::NotFound)?;
    let person = store::person::by_id(&reading, row.person_id.0)
        .await?
        .ok_or(CenterFault::NotFound)?;
    let admins = admins(&reading, &row).await?;
    Ok(Asked {
        admins,
        ..shown(row, tenant.name, (person.name, person.address))
    })
}

async fn admins(
    reading: &Reading,
    row: &HandOver,
) -> Result<Vec<(String, Option<Timestamp>)>, CenterFault> {
    let all = store::membership::of_tenant(reading, row.tenant_id.0).await?;
    let active = all
        .into_iter()
        .filter(|held| held.role.0 == TenantRole::Admin && held.state.0 == MembershipState::Active);
    let ids: Vec<_> = active.map(|held| held.person_id.0).collect();
    let people = store::person::by_ids(reading, &ids).await?;
    let seen = store::sign_in::last_seen(reading, &ids).await?;
    let named = people
        .into_iter()
        .map(|person| (person.name, seen.get(&person.id.0).map(|at| at.0)));
    Ok(named.collect())
}

/// Where a member stands who wants to become admin.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// It can ask.
    MayAsk,
    /// It must prove a domain of the tenant first.
    ProofNeeded,
    /// It asked, and the Center has not answered.
    Asked,
    /// It becomes admin then.
    Ahead(Timestamp),
    /// Somebody else asks already.
    SomebodyElse,
}

/// Where this member stands.
///
/// # Errors
/// Not permitted, or the database failed.
pub async fn standing(center: &Center, act: &CustomerAct) -> Result<Standing, CenterFault> {
    act.permit(Action::AskHandOver)?;
    let reading = center.store().read().await?;
    if let Some(open) = store::hand_over::open_of(&reading, act.tenant()).await? {
        return Ok(match open.due_at {
            _ if open.person_id.0 != act.person() => Standing::SomebodyElse,
            Some(due) => Standing::Ahead(due.0),
            None => Standing::Asked,
        });
    }
    let person = store::person::by_id(&reading, act.person())
        .await?
        .ok_or(CenterFault::NotFound)?;
    let proof = proof_of(&reading, &person, act.tenant(), center.now()).await?;
    Ok(proof.map_or(Standing::ProofNeeded, |_| Standing::MayAsk))
}
