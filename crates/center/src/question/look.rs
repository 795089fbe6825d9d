//! A question as the lead of its engagement sees it.

use process::identity::{EngagementId, QuestionId};
use process::permission::{Action, SpecialistAct};
use process::state::QuestionState;
use store::Reading;
use store::engagement::Engagement;
use store::question::Question;

use super::list::{QuestionLine, lines};
use crate::task::is_guided;
use crate::{Center, CenterFault};

/// A question with what the lead may do.
#[derive(Clone, Debug)]
pub struct LedView {
    /// The question.
    pub line: QuestionLine,
    /// In which engagement.
    pub engagement: EngagementId,
    /// The tenant's name.
    pub tenant: String,
    /// Whether it can be answered now.
    pub may_answer: bool,
    /// Whether it can be closed now.
    pub may_close: bool,
}

/// A question of an engagement that this Specialist leads.
///
/// # Errors
/// There is no such question in an engagement of this Specialist, or the database failed.
pub async fn look_as_lead(
    center: &Center,
    act: &SpecialistAct,
    id: QuestionId,
) -> Result<LedView, CenterFault> {
    act.permit(Action::SeeDesk)?;
    let reading = center.store().read().await?;
    let (row, engagement) = led(&reading, act, id).await?;
    let tenant = store::tenant::by_id(&reading, row.tenant_id.0)
        .await?
        .ok_or(CenterFault::NotFound)?;
    let state = row.state.0;
    let mut lines = lines(&reading, row.tenant_id.0, vec![row]).await?;
    Ok(LedView {
        line: lines.pop().ok_or(CenterFault::NotFound)?,
        engagement: engagement.id.0,
        tenant: tenant.name,
        may_answer: state == QuestionState::Open && is_guided(&engagement).is_ok(),
        may_close: state == QuestionState::Answered,
    })
}

/// A question of an engagement that the Specialist leads, with that engagement; any other does not exist.
pub(super) async fn led(
    reading: &Reading,
    act: &SpecialistAct,
    id: QuestionId,
) -> Result<(Question, Engagement), CenterFault> {
    let question = store::question::by_id(reading, id)
        .await?
        .ok_or(CenterFault::NotFound)?;
    let engagement = question.engagement_id.0;
    let engagement = store::engagement::led_by(reading, act.person(), engagement)
        .await?
        .ok_or(CenterFault::NotFound)?;
    Ok((question, engagement))
}
