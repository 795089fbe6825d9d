//! What waits for an answer in the whole Center, oldest first, as a manager sees it.

use jiff::Timestamp;
use process::business_time::BusinessMinutes;
use process::identity::QuestionId;
use process::permission::{Action, ManagerAct};
use store::Edge;
use store::question::Question;

use crate::desk::tenants_of;
use crate::queue::{Part, Spot};
use crate::task::Names;
use crate::{Center, CenterFault, calendar};

/// A question that nobody has answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WaitingQuestion {
    /// Which.
    pub id: QuestionId,
    /// The customer's name.
    pub customer: String,
    /// The words.
    pub text: String,
    /// By whom.
    pub asked_by: String,
    /// When.
    pub asked_at: Timestamp,
    /// Who leads the engagement.
    pub lead: Option<String>,
    /// Business minutes of the region since then.
    pub waited: BusinessMinutes,
}

/// One page of the questions that wait.
///
/// # Errors
/// The database failed.
pub async fn waiting(
    center: &Center,
    act: &ManagerAct,
    spot: Spot,
) -> Result<Part<WaitingQuestion>, CenterFault> {
    act.permit(Action::SeeCenter)?;
    let now = center.now();
    let reading = center.store().read().await?;
    let (rows, has_more) = store::question::open(&reading, spot.stretch(), spot.rows()).await?;
    let tenants = tenants_of(&reading, rows.iter().map(|row| row.tenant_id.0)).await?;
    let ids: Vec<_> = rows.iter().map(|row| row.engagement_id.0).collect();
    let leads = store::engagement::leads_of(&reading, &ids).await?;
    let people = rows.iter().map(|row| row.asked_by.0);
    let names = Names::of(&reading, people.chain(leads.iter().map(|led| led.1))).await?;
    let calendars = calendar::of_regions(&reading, center).await?;
    drop(reading);
    let edge = |row: &Question| Edge {
        at: row.asked_at,
        id: row.id.0.0,
    };
    let ends = rows.first().map(edge).zip(rows.last().map(edge));
    let (older, newer) = spot.around(ends, has_more, true);
    let mut lines = Vec::with_capacity(rows.len());
    for row in rows {
        let Some(tenant) = tenants.get(&row.tenant_id.0) else {
            continue;
        };
        let Some(calendar) = calendars.get(&tenant.region.0) else {
            continue;
        };
        let lead = leads.iter().find(|led| led.0 == row.engagement_id.0);
        lines.push(WaitingQuestion {
            id: row.id.0,
            customer: tenant.name.clone(),
            asked_by: names.name(row.asked_by.0),
            asked_at: row.asked_at.0,
            lead: lead.map(|led| names.name(led.1)),
            waited: calendar
                .elapsed(row.asked_at.0.min(now), now)
                .map_err(CenterFault::internal)?,
            text: row.text,
        });
    }
    Ok(Part {
        rows: lines,
        older,
        newer,
    })
}
