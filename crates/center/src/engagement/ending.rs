//! What the end of an engagement would bring, told before it is confirmed.

use process::identity::{EngagementId, PersonId};
use process::language::WrittenLanguage;
use process::permission::{Action, CustomerAct, ManagerAct};
use process::state::EngagementState;
use store::Reading;
use store::engagement::Engagement;

use super::complete::is_all_done;
use crate::meeting::is_to_come;
use crate::task::{Head, head};
use crate::{Center, CenterFault};

/// An engagement that may be about to end.
#[derive(Clone, Debug)]
pub struct EndingView {
    /// What it is about and how it stands.
    pub head: Head,
    /// The tenant's name.
    pub tenant: String,
    /// The lead Specialist; none for a self-serve plan.
    pub lead: Option<(PersonId, String)>,
    /// Tasks that are not finished.
    pub left: usize,
    /// Booked meetings that would be cancelled.
    pub meetings: usize,
    /// Whether nothing is left, so that it can be completed.
    pub may_complete: bool,
    /// Whether it can be closed.
    pub may_close: bool,
}

/// An engagement of the tenant that an admin thinks of ending by this act.
///
/// # Errors
/// Not permitted, it does not exist for this tenant, or the database failed.
pub async fn ending_for_customer(
    center: &Center,
    act: &CustomerAct,
    by: Action,
    id: EngagementId,
    language: WrittenLanguage,
) -> Result<EndingView, CenterFault> {
    act.permit(by)?;
    let reading = center.store().read().await?;
    let engagement = store::engagement::of_tenant_by_id(&reading, act.tenant(), id)
        .await?
        .ok_or(CenterFault::NotFound)?;
    view(&reading, center, &engagement, language).await
}

/// An engagement with a lead that a manager thinks of closing.
///
/// # Errors
/// Not permitted, there is no such engagement, or the database failed.
pub async fn ending_for_center(
    center: &Center,
    act: &ManagerAct,
    id: EngagementId,
    language: WrittenLanguage,
) -> Result<EndingView, CenterFault> {
    act.permit(Action::CloseForCenter)?;
    let reading = center.store().read().await?;
    let engagement = store::engagement::by_id(&reading, id)
        .await?
        .filter(|engagement| engagement.lead_id.is_some())
        .ok_or(CenterFault::NotFound)?;
    view(&reading, center, &engagement, language).await
}

async fn view(
    reading: &Reading,
    center: &Center,
    engagement: &Engagement,
    language: WrittenLanguage,
) -> Result<EndingView, CenterFault> {
    let id = engagement.id.0;
    let tenant = store::tenant::by_id(reading, engagement.tenant_id.0)
        .await?
        .ok_or(CenterFault::NotFound)?;
    let lead = match engagement.lead_id {
        Some(lead) => store::person::by_id(reading, lead.0).await?,
        None => None,
    };
    let tasks = store::task::of_engagement(reading, id).await?;
    let meetings = store::meeting::of_engagement(reading, id).await?;
    let now = center.now();
    let left = tasks.iter().filter(|task| !is_all_done([*task])).count();
    let may_become = |to| engagement.state.may_become(to);
    Ok(EndingView {
        head: head(center, engagement, language),
        tenant: tenant.name,
        lead: lead.map(|person| (person.id.0, person.name)),
        left,
        meetings: meetings.iter().filter(|one| is_to_come(one, now)).count(),
        may_complete: left == 0 && may_become(EngagementState::Completed),
        may_close: may_become(EngagementState::Closed),
    })
}
