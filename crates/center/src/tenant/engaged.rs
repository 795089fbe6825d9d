//! The engagements of a tenant as a manager finds them: where each stands, and who leads it.

use jiff::Timestamp;
use process::identity::{EngagementId, PersonId, ServiceName, TenantId};
use process::permission::{Action, ManagerAct};
use process::state::EngagementState;

use crate::task::Names;
use crate::{Center, CenterFault};

/// An engagement of the tenant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EngagementLine {
    /// Which.
    pub id: EngagementId,
    /// The services it is about.
    pub services: Vec<ServiceName>,
    /// Where it stands.
    pub state: EngagementState,
    /// Who leads it; nobody leads a self-serve plan.
    pub lead: Option<(PersonId, String)>,
    /// When it ended.
    pub ended_at: Option<Timestamp>,
}

/// All engagements of a tenant, newest first.
///
/// # Errors
/// The database failed.
pub async fn engagements(
    center: &Center,
    act: &ManagerAct,
    id: TenantId,
) -> Result<Vec<EngagementLine>, CenterFault> {
    act.permit(Action::SeeCenter)?;
    let reading = center.store().read().await?;
    let rows = store::engagement::of_tenant(&reading, id).await?;
    let leads = rows.iter().filter_map(|row| row.lead_id);
    let names = Names::of(&reading, leads.map(|lead| lead.0)).await?;
    let lines = rows.into_iter().map(|row| EngagementLine {
        id: row.id.0,
        services: row.services.0,
        state: row.state.0,
        lead: row.lead_id.map(|lead| (lead.0, names.name(lead.0))),
        ended_at: row.ended_at.map(|at| at.0),
    });
    Ok(lines.collect())
}
