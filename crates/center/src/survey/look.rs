//! What somebody is asked, as that person alone sees it.

use jiff::Timestamp;
use process::identity::{EngagementId, SurveyId};
use process::language::WrittenLanguage;
use process::permission::{Action, TenantAct};
use process::state::SurveyState;
use process::survey::{Milestone, OPEN_FOR, Score};
use store::Reading;
use store::survey::Survey;

use crate::task::{Head, head};
use crate::{Center, CenterFault};

/// What the reader is asked now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpenSurvey {
    /// Which.
    pub id: SurveyId,
    /// At which milestone.
    pub milestone: Milestone,
    /// About which engagement.
    pub engagement: EngagementId,
    /// The last instant at which an answer is taken.
    pub open_until: Timestamp,
}

/// What somebody was asked, and what it said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reply {
    /// Which.
    pub id: SurveyId,
    /// At which milestone.
    pub milestone: Milestone,
    /// About which engagement.
    pub engagement: EngagementId,
    /// Where it stands.
    pub state: SurveyState,
    /// When it was asked.
    pub asked_at: Timestamp,
    /// Until when an answer is taken.
    pub open_until: Timestamp,
    /// Whether one is taken now.
    pub is_open: bool,
    /// Whether the person has put it away.
    pub is_put_away: bool,
    /// What was answered.
    pub score: Option<Score>,
    /// What was said besides.
    pub comment: Option<String>,
}

/// The page that asks.
#[derive(Clone, Debug)]
pub struct SurveyView {
    /// What was asked and said.
    pub reply: Reply,
    /// The engagement.
    pub head: Head,
}

/// Whether an answer is taken.
pub(super) fn is_open(survey: &Survey, now: Timestamp) -> bool {
    now < survey.open_until.0
}

/// Whether it still waits for an answer that the person has not declined to give.
pub(crate) fn waits(survey: &Survey, now: Timestamp) -> bool {
    survey.state.0 == SurveyState::Asked && survey.put_away_at.is_none() && is_open(survey, now)
}

/// Of the reader's own surveys in the tenant; anybody else's does not exist.
pub(super) async fn own(
    reading: &Reading,
    act: &TenantAct,
    id: SurveyId,
) -> Result<Survey, CenterFault> {
    store::survey::by_id(reading, id)
        .await?
        .filter(|asked| asked.tenant_id.0 == act.tenant() && asked.person_id.0 == act.person())
        .ok_or(CenterFault::NotFound)
}

/// What waits for the reader's answer in the tenant, the newest. Nothing is looked up for those who are
/// never asked.
pub(crate) async fn open(
    reading: &Reading,
    center: &Center,
    act: &TenantAct,
) -> Result<Option<OpenSurvey>, CenterFault> {
    if act.permit(Action::AnswerSurvey).is_err() {
        return Ok(None);
    }
    let now = center.now();
    let asked = recent(reading, act, now).await?;
    let waiting = asked.into_iter().find(|survey| waits(survey, now));
    Ok(waiting.map(|survey| OpenSurvey {
        id: survey.id.0,
        milestone: survey.milestone.0,
        engagement: survey.engagement_id.0,
        open_until: survey.open_until.0,
    }))
}

/// What can still be answered or changed.
async fn recent(
    reading: &Reading,
    act: &TenantAct,
    now: Timestamp,
) -> Result<Vec<Survey>, CenterFault> {
    let since = now.saturating_sub(OPEN_FOR).unwrap_or(now);
    let place = (act.tenant(), act.person());
    Ok(store::survey::of_person(reading, place, since).await?)
}

/// What the reader was asked in the tenant and can still answer, or change the answer to, newest first.
///
/// # Errors
/// The reader is never asked, or the database failed.
pub async fn asked_of(center: &Center, act: &TenantAct) -> Result<Vec<Reply>, CenterFault> {
    act.permit(Action::AnswerSurvey)?;
    let now = center.now();
    let reading = center.store().read().await?;
    let asked = recent(&reading, act, now).await?;
    Ok(asked.into_iter().map(|survey| reply(survey, now)).collect())
}

/// One that the reader was asked.
///
/// # Errors
/// The reader was not asked this in this tenant, or the database failed.
pub async fn look(
    center: &Center,
    act: &TenantAct,
    id: SurveyId,
    language: WrittenLanguage,
) -> Result<SurveyView, CenterFault> {
    act.permit(Action::AnswerSurvey)?;
    let reading = center.store().read().await?;
    let survey = own(&reading, act, id).await?;
    let engagement = survey.engagement_id.0;
    let engagement = store::engagement::of_tenant_by_id(&reading, act.tenant(), engagement)
        .await?
        .ok_or(CenterFault::NotFound)?;
    Ok(SurveyView {
        reply: reply(survey, center.now()),
        head: head(center, &engagement, language),
    })
}

fn reply(survey: Survey, now: Timestamp) -> Reply {
    Reply {
        id: survey.id.0,
        milestone: survey.milestone.0,
        engagement: survey.engagement_id.0,
        state: survey.state.0,
        asked_at: survey.asked_at.0,
        open_until: survey.open_until.0,
        is_open: is_open(&survey, now),
        is_put_away: survey.put_away_at.is_some(),
        score: survey.given(),
        comment: survey.comment,
    }
}
