//! What waits for an answer, as a manager reads it: one question with everything that says who should
//! answer, and the tasks on which customers are stuck. A manager answers nothing: that is the lead's.

use jiff::Timestamp;
use process::business_time::BusinessMinutes;
use process::identity::{EngagementId, PersonId, QuestionId, TaskId, TenantId};
use process::language::WrittenLanguage;
use process::permission::{Action, ManagerAct};
use process::state::{Move, TaskState};
use store::Reading;

use super::list::{QuestionLine, lines};
use crate::desk::tenants_of;
use crate::task::{Names, Told};
use crate::{Center, CenterFault, calendar};

/// Stuck tasks that are shown at once, those that wait longest.
const SHOWN: u64 = 50;

/// A question with who should answer it.
#[derive(Clone, Debug)]
pub struct ManagedView {
    /// The question.
    pub line: QuestionLine,
    /// Of which tenant.
    pub tenant: TenantId,
    /// The customer's name.
    pub customer: String,
    /// In which engagement.
    pub engagement: EngagementId,
    /// Who leads it.
    pub lead: Option<(PersonId, String)>,
    /// Whose move it is.
    pub mover: Move,
    /// Business minutes of the region since it was asked.
    pub waited: BusinessMinutes,
}

/// One question, of whatever customer.
///
/// # Errors
/// There is none, or the database failed.
pub async fn look_as_manager(
    center: &Center,
    act: &ManagerAct,
    id: QuestionId,
) -> Result<ManagedView, CenterFault> {
    act.permit(Action::SeeCenter)?;
    let now = center.now();
    let reading = center.store().read().await?;
    let row = store::question::by_id(&reading, id)
        .await?
        .ok_or(CenterFault::NotFound)?;
    let tenant = store::tenant::by_id(&reading, row.tenant_id.0)
        .await?
        .ok_or(CenterFault::NotFound)?;
    let engagement = row.engagement_id.0;
    let lead = store::engagement::leads_of(&reading, &[engagement]).await?;
    let lead = lead.first().map(|led| led.1);
    let names = Names::of(&reading, lead).await?;
    let calendar = calendar::of_region(&reading, center, &tenant.region.0).await?;
    let waited = calendar
        .elapsed(row.asked_at.0.min(now), now)
        .map_err(CenterFault::internal)?;
    let mover = row.state.0.whose_move();
    let mut lines = lines(&reading, row.tenant_id.0, vec![row]).await?;
    Ok(ManagedView {
        line: lines.pop().ok_or(CenterFault::NotFound)?,
        tenant: tenant.id.0,
        customer: tenant.name,
        engagement,
        lead: lead.map(|lead| (lead, names.name(lead))),
        mover,
        waited,
    })
}

/// A task on which a customer is stuck.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StuckTask {
    /// Which.
    pub id: TaskId,
    /// What it is called.
    pub title: Told,
    /// Of which tenant.
    pub tenant: TenantId,
    /// The customer's name.
    pub customer: String,
    /// What holds it up, in the customer's words.
    pub text: String,
    /// Who said so.
    pub said_by: Option<String>,
    /// Since when.
    pub since: Timestamp,
    /// Who leads the engagement.
    pub lead: Option<(PersonId, String)>,
    /// Business minutes of the region since then.
    pub waited: BusinessMinutes,
}

/// The tasks on which customers are stuck, those that wait longest first.
///
/// # Errors
/// The database failed.
pub async fn stuck(
    center: &Center,
    act: &ManagerAct,
    language: WrittenLanguage,
) -> Result<Vec<StuckTask>, CenterFault> {
    act.permit(Action::SeeCenter)?;
    let reading = center.store().read().await?;
    let tasks = store::task::longest_in(&reading, TaskState::Stuck, SHOWN).await?;
    if tasks.is_empty() {
        return Ok(Vec::new());
    }
    put_together(&reading, center, tasks, language).await
}

async fn put_together(
    reading: &Reading,
    center: &Center,
    tasks: Vec<store::task::Task>,
    language: WrittenLanguage,
) -> Result<Vec<StuckTask>, CenterFault> {
    let now = center.now();
    let tenants = tenants_of(reading, tasks.iter().map(|task| task.tenant_id.0)).await?;
    let ids: Vec<_> = tasks.iter().map(|task| task.engagement_id.0).collect();
    let leads = store::engagement::leads_of(reading, &ids).await?;
    let ids: Vec<TaskId> = tasks.iter().map(|task| task.id.0).collect();
    let said = store::task::came_into(reading, &ids, TaskState::Stuck).await?;
    let sayers = said.iter().filter_map(|entry| entry.person_id);
    let people = sayers.map(|person| person.0);
    let names = Names::of(reading, people.chain(leads.iter().map(|led| led.1))).await?;
    let calendars = calendar::of_regions(reading, center).await?;
    let catalog = center.catalog();
    let mut stuck = Vec::with_capacity(tasks.len());
    for task in tasks {
        let Some(tenant) = tenants.get(&task.tenant_id.0) else {
            continue;
        };
        let Some(calendar) = calendars.get(&tenant.region.0) else {
            continue;
        };
        // The newest: it may have been stuck, and helped on, before.
        let entry = said.iter().rev().find(|entry| entry.task_id == task.id);
        let since = task.changed_at.0;
        let words = catalog.names().task(&task.name.0, language);
        let lead = leads.iter().find(|led| led.0 == task.engagement_id.0);
        stuck.push(StuckTask {
            id: task.id.0,
            title: words.map_or_else(
                || Told {
                    text: task.name.0.to_string(),
                    language,
                },
                |words| Told {
                    text: words.title.to_owned(),
                    language: words.language,
                },
            ),
            tenant: tenant.id.0,
            customer: tenant.name.clone(),
            text: entry
                .and_then(|entry| entry.text.clone())
                .unwrap_or_default(),
            said_by: entry
                .and_then(|entry| entry.person_id)
                .map(|person| names.name(person.0)),
            since,
            lead: lead.map(|led| (led.1, names.name(led.1))),
            waited: calendar
                .elapsed(since.min(now), now)
                .map_err(CenterFault::internal)?,
        });
    }
    Ok(stuck)
}
