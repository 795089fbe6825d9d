//! All tenants, newest first or by what was searched for, and one of them with everything known.

use jiff::Timestamp;
use process::identity::{FactName, TenantId};
use process::permission::{Action, ManagerAct};
use store::Edge;
use store::subscription::Subscription;
use store::tenant::{Domain, Tenant};

use crate::queue::{Part, Spot};
use crate::{Center, CenterFault, eligibility};

/// A tenant in the list.
#[derive(Clone, Debug)]
pub struct TenantLine {
    /// The tenant.
    pub tenant: Tenant,
}

/// What is known about a tenant.
#[derive(Clone, Debug)]
pub struct Known {
    /// The tenant.
    pub tenant: Tenant,
    /// Who said that it is so, and when it was so.
    pub origin: Option<(String, Timestamp)>,
    /// Its domains, the first one first.
    pub domains: Vec<Domain>,
    /// What is known about its systems.
    pub facts: Vec<FactLine>,
    /// Everything it holds or held, newest end first.
    pub subscriptions: Vec<Subscription>,
    /// Whether somebody decides for it already.
    pub has_admin: bool,
    /// The day it is for the tenant.
    pub today: jiff::civil::Date,
}

/// Something known about a tenant's systems.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FactLine {
    /// What is asked.
    pub name: FactName,
    /// The answer.
    pub value: String,
    /// Who or what said so.
    pub source: String,
    /// When it was so.
    pub as_of: Timestamp,
}

/// One page of all tenants, newest first, or of those whose name, a domain or the TPID begins so.
///
/// # Errors
/// The database failed.
pub async fn tenants(
    center: &Center,
    act: &ManagerAct,
    search: &str,
    spot: Spot,
) -> Result<Part<TenantLine>, CenterFault> {
    act.permit(Action::SeeCenter)?;
    let reading = center.store().read().await?;
    // No text of the database holds them, and PostgreSQL refuses even to look for one.
    let search: String = search.chars().filter(|one| !one.is_control()).collect();
    let search = Some(search.trim()).filter(|search| !search.is_empty());
    let (rows, has_more) =
        store::tenant::listed(&reading, search, spot.stretch(), spot.rows()).await?;
    drop(reading);
    let edge = |row: &Tenant| Edge {
        at: row.created_at,
        id: row.id.0.0,
    };
    let ends = rows.first().map(edge).zip(rows.last().map(edge));
    let (older, newer) = spot.around(ends, has_more, false);
    Ok(Part {
        rows: rows
            .into_iter()
            .map(|tenant| TenantLine { tenant })
            .collect(),
        older,
        newer,
    })
}

/// One tenant with everything that is known about it.
///
/// # Errors
/// There is none, or the database failed.
pub async fn tenant(center: &Center, act: &ManagerAct, id: TenantId) -> Result<Known, CenterFault> {
    act.permit(Action::SeeCenter)?;
    let reading = center.store().read().await?;
    let tenant = store::tenant::by_id(&reading, id).await?;
    let tenant = tenant.ok_or(CenterFault::NotFound)?;
    let origin = store::tenant::origin(&reading, id).await?;
    let facts = store::tenant::facts(&reading, id).await?.into_iter();
    Ok(Known {
        origin: origin.and_then(|origin| Some((origin.source?, origin.as_of?.0))),
        domains: store::tenant::domains(&reading, id).await?,
        facts: facts
            .map(|fact| FactLine {
                name: fact.name.0,
                value: fact.value,
                source: fact.source,
                as_of: fact.as_of.0,
            })
            .collect(),
        subscriptions: store::subscription::of_tenant(&reading, id).await?,
        has_admin: store::membership::active_admins(&reading, id).await? > 0,
        today: eligibility::today(&tenant, center.now()),
        tenant,
    })
}
