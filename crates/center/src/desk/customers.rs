//! The customers of a Specialist's engagements, under way and ended.

use jiff::Timestamp;
use jiff::civil::Date;
use process::identity::{EngagementId, ServiceName};
use process::permission::{Action, SpecialistAct};
use process::plan::Phase;
use process::state::{EngagementState, Move, TaskState, task_move};
use store::engagement::EngagementLine;
use store::task::Task;

use super::tenants_of;
use super::today::MOST_ENGAGEMENTS;
use crate::{Center, CenterFault};

/// An engagement in the list of customers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CustomerLine {
    /// Which.
    pub engagement: EngagementId,
    /// The customer's name.
    pub customer: String,
    /// The customer's domain.
    pub domain: String,
    /// The services it is about.
    pub services: Vec<ServiceName>,
    /// Where it stands.
    pub state: EngagementState,
    /// The first phase of onboarding that is not finished; none once all are.
    pub phase: Option<Phase>,
    /// Tasks that are the customer's move now.
    pub on_customer: usize,
    /// Tasks that are our move now.
    pub on_us: usize,
    /// Planned last day of onboarding.
    pub planned_end: Date,
    /// When it ended.
    pub ended_at: Option<Timestamp>,
}

/// All engagements this Specialist leads or led, those under way first.
///
/// # Errors
/// The database failed.
pub async fn customers(
    center: &Center,
    act: &SpecialistAct,
) -> Result<Vec<CustomerLine>, CenterFault> {
    act.permit(Action::SeeDesk)?;
    let reading = center.store().read().await?;
    let engagements =
        store::engagement::lines_of_lead(&reading, act.person(), MOST_ENGAGEMENTS).await?;
    let under_way: Vec<EngagementId> = engagements
        .iter()
        .filter(|line| line.ended_at.is_none())
        .map(|line| line.id)
        .collect();
    let unfinished = [
        TaskState::Waiting,
        TaskState::Open,
        TaskState::Stuck,
        TaskState::InReview,
    ];
    let tasks = store::task::in_states(&reading, &under_way, &unfinished).await?;
    let tenants = tenants_of(&reading, engagements.iter().map(|line| line.tenant)).await?;
    drop(reading);
    let lines = engagements.iter().filter_map(|engagement| {
        let tenant = tenants.get(&engagement.tenant)?;
        let own: Vec<&Task> = tasks
            .iter()
            .filter(|task| task.engagement_id.0 == engagement.id)
            .collect();
        Some(CustomerLine {
            engagement: engagement.id,
            customer: tenant.name.clone(),
            domain: tenant.domain.clone(),
            services: engagement.services.clone(),
            state: engagement.state,
            phase: phase(engagement, &own),
            on_customer: waiting_on(Move::Customer, &own),
            on_us: waiting_on(Move::Center, &own),
            planned_end: engagement.planned_end.0,
            ended_at: engagement.ended_at.map(|at| at.0),
        })
    });
    Ok(lines.collect())
}

fn phase(engagement: &EngagementLine, tasks: &[&Task]) -> Option<Phase> {
    if engagement.ended_at.is_some() {
        return None;
    }
    let is_unfinished = |phase: &Phase| tasks.iter().any(|task| task.phase == phase.as_str());
    Phase::ONBOARDING.into_iter().find(is_unfinished)
}

fn waiting_on(side: Move, tasks: &[&Task]) -> usize {
    tasks
        .iter()
        .filter(|task| task_move(task.state.0, task.owner.0) == side)
        .count()
}
