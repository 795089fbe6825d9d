//! What the Center is told of the answers: managers of all, the lead of those in its own engagements.
//! Nobody is named.

use jiff::Timestamp;
use process::identity::{EngagementId, RegionName, SurveyId};
use process::permission::{Action, ManagerAct, SpecialistAct};
use process::survey::{Milestone, Score, Tally};
use store::Edge;
use store::survey::Survey;

use crate::desk::tenants_of;
use crate::queue::{Part, Spot};
use crate::{Center, CenterFault};

/// An answer as the Center reads it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Given {
    /// Which.
    pub id: SurveyId,
    /// The customer's name.
    pub customer: String,
    /// About which engagement.
    pub engagement: EngagementId,
    /// At which milestone.
    pub milestone: Milestone,
    /// How well the help serves.
    pub score: Score,
    /// What was said besides.
    pub comment: Option<String>,
    /// When it was said last.
    pub answered_at: Timestamp,
}

/// How the Center stands with its customers.
#[derive(Clone, Debug)]
pub struct Standing {
    /// Each milestone, in the order in which they are reached.
    pub tallies: Vec<(Milestone, Tally)>,
    /// The answers with a comment, newest first.
    pub part: Part<Given>,
}

/// What is told of all answers, or of those of one region's customers.
///
/// # Errors
/// The database failed.
pub async fn standing(
    center: &Center,
    act: &ManagerAct,
    region: Option<&RegionName>,
    spot: Spot,
) -> Result<Standing, CenterFault> {
    act.permit(Action::SeeCenter)?;
    let reading = center.store().read().await?;
    let counted = store::survey::tallies(&reading, region).await?;
    let (rows, has_more) =
        store::survey::commented(&reading, region, spot.stretch(), spot.rows()).await?;
    let tenants = tenants_of(&reading, rows.iter().map(|row| row.tenant_id.0)).await?;
    drop(reading);
    let edge = |row: &Survey| row.answered_at.map(|at| Edge { at, id: row.id.0.0 });
    let ends = rows.first().and_then(edge).zip(rows.last().and_then(edge));
    let (older, newer) = spot.around(ends, has_more, false);
    let name = |row: &Survey| {
        let tenant = tenants.get(&row.tenant_id.0);
        tenant.map(|tenant| tenant.name.clone()).unwrap_or_default()
    };
    let lines = rows.into_iter().filter_map(|row| {
        let customer = name(&row);
        given(row, customer)
    });
    let tally = |milestone: &Milestone| {
        let found = counted.iter().find(|(known, _)| known == milestone);
        (
            *milestone,
            found.map_or_else(Tally::default, |(_, tally)| *tally),
        )
    };
    Ok(Standing {
        tallies: Milestone::ALL.iter().map(tally).collect(),
        part: Part {
            rows: lines.collect(),
            older,
            newer,
        },
    })
}

/// The answers in an engagement that this Specialist leads, newest first, with the customer's name.
///
/// # Errors
/// The Specialist leads no such engagement, or the database failed.
pub async fn led(
    center: &Center,
    act: &SpecialistAct,
    engagement: EngagementId,
) -> Result<(String, Vec<Given>), CenterFault> {
    act.permit(Action::SeeDesk)?;
    let reading = center.store().read().await?;
    let engagement = store::engagement::led_by(&reading, act.person(), engagement)
        .await?
        .ok_or(CenterFault::NotFound)?;
    let tenant = store::tenant::by_id(&reading, engagement.tenant_id.0)
        .await?
        .ok_or(CenterFault::NotFound)?;
    let mut answered = store::survey::of_engagement(&reading, engagement.id.0).await?;
    answered.retain(|row| row.answered_at.is_some());
    answered.sort_by_key(|row| std::cmp::Reverse(row.answered_at));
    let lines = answered.into_iter();
    let lines = lines.filter_map(|row| given(row, tenant.name.clone()));
    Ok((tenant.name.clone(), lines.collect()))
}

fn given(row: Survey, customer: String) -> Option<Given> {
    Some(Given {
        id: row.id.0,
        customer,
        engagement: row.engagement_id.0,
        milestone: row.milestone.0,
        score: row.given()?,
        answered_at: row.answered_at?.0,
        comment: row.comment,
    })
}
