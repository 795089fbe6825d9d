//! The question how well the help serves: answered by the person asked, read by the lead and managers.

use axum::Json;
use axum::http::StatusCode;
use center::CenterFault;
use center::survey::{self, Given, Reply, Typed};
use jiff::Timestamp;
use process::identity::{EngagementId, RegionName, SurveyId};
use process::permission::Action;
use process::state::SurveyState;
use process::survey::Milestone;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use utoipa_axum::routes;
use uuid::Uuid;

use crate::asked::{Answer, Asked, At, Body, DONE, Stretch};
use crate::caller::Caller;
use crate::operations::{Audience, Operations};
use crate::told::next;
use crate::word;

pub(crate) fn operations() -> Operations {
    let (customer, answers) = (Audience::Customer, Action::AnswerSurvey);
    Operations::about("surveys")
        .shows(customer, answers, routes!(list_own_surveys))
        .changes(customer, answers, routes!(answer_survey))
        .changes(customer, answers, routes!(put_survey_away))
        .shows(
            Audience::Specialist,
            Action::SeeDesk,
            routes!(list_engagement_answers),
        )
        .shows(
            Audience::Manager,
            Action::SeeCenter,
            routes!(show_survey_figures),
        )
}

/// What the token's person was asked, and what it said.
#[derive(Debug, Serialize, ToSchema)]
struct Survey {
    /// Which.
    id: Uuid,
    /// At which milestone.
    #[schema(schema_with = word::milestone)]
    milestone: Milestone,
    /// About which engagement.
    engagement: Uuid,
    /// Where it stands.
    #[schema(schema_with = word::survey_state)]
    state: SurveyState,
    /// When it was asked.
    asked_at: Timestamp,
    /// Until when it can be answered, and the answer changed.
    open_until: Timestamp,
    /// Whether the person has put it away.
    put_away: bool,
    /// How well the help serves: 1 not at all, 5 very well.
    #[schema(minimum = 1, maximum = 5)]
    score: Option<u8>,
    /// What was said besides.
    comment: Option<String>,
}

impl From<Reply> for Survey {
    fn from(reply: Reply) -> Self {
        Self {
            id: reply.id.0,
            milestone: reply.milestone,
            engagement: reply.engagement.0,
            state: reply.state,
            asked_at: reply.asked_at,
            open_until: reply.open_until,
            put_away: reply.is_put_away,
            score: reply.score.map(Into::into),
            comment: reply.comment,
        }
    }
}

/// What can be answered now.
#[derive(Debug, Serialize, ToSchema)]
struct OwnSurveys {
    /// Newest first.
    items: Vec<Survey>,
}

/// List what you are asked about the help
///
/// What the token's person was asked in the last 14 days, and what it answered.
#[utoipa::path(get, path = "/tenants/{domain}/surveys",
    responses((status = 200, body = OwnSurveys)))]
async fn list_own_surveys(caller: Caller, At(domain): At<String>) -> Answer<Json<OwnSurveys>> {
    let (act, _) = caller.within(&domain)?;
    let asked = survey::asked_of(&caller.center, &act).await?;
    Ok(Json(OwnSurveys {
        items: asked.into_iter().map(Survey::from).collect(),
    }))
}

/// How well the help serves.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = SurveyAnswer, examples(json!({
    "score": 4,
    "comment": "The kickoff answered what we had asked."
})))]
struct ToAnswer {
    /// 1 not at all, 5 very well.
    #[schema(minimum = 1, maximum = 5)]
    score: u8,
    /// At most 1,000 characters. Without it, what was said before stays; an empty one takes it back.
    #[serde(default)]
    comment: Option<String>,
}

/// Answer how well the help serves
///
/// Until 14 days after being asked the answer can be changed. The lead Specialist and the Center's
/// managers read it under the name of the tenant.
#[utoipa::path(put, path = "/tenants/{domain}/surveys/{survey}/answer", request_body = ToAnswer,
    responses((status = 204)))]
async fn answer_survey(
    caller: Caller,
    At((domain, id)): At<(String, SurveyId)>,
    Body(given): Body<ToAnswer>,
) -> Answer<StatusCode> {
    let (act, _) = caller.within(&domain)?;
    let score = given.score.to_string();
    let typed = Typed {
        score: &score,
        comment: given.comment.as_deref(),
    };
    survey::answer(&caller.center, &act, id, typed).await?;
    DONE
}

/// Put the question away
///
/// It is no longer shown to the token's person; an answer is still taken.
#[utoipa::path(put, path = "/tenants/{domain}/surveys/{survey}/put-away",
    responses((status = 204)))]
async fn put_survey_away(
    caller: Caller,
    At((domain, id)): At<(String, SurveyId)>,
) -> Answer<StatusCode> {
    let (act, _) = caller.within(&domain)?;
    survey::put_away(&caller.center, &act, id).await?;
    DONE
}

/// An answer as the Center reads it.
#[derive(Debug, Serialize, ToSchema)]
struct GivenAnswer {
    /// Which.
    id: Uuid,
    /// The customer.
    customer: String,
    /// About which engagement.
    engagement: Uuid,
    /// At which milestone.
    #[schema(schema_with = word::milestone)]
    milestone: Milestone,
    /// 1 not at all, 5 very well.
    score: u8,
    /// What was said besides.
    comment: Option<String>,
    /// When it was said last.
    answered_at: Timestamp,
}

impl From<Given> for GivenAnswer {
    fn from(given: Given) -> Self {
        Self {
            id: given.id.0,
            customer: given.customer,
            engagement: given.engagement.0,
            milestone: given.milestone,
            score: given.score.into(),
            comment: given.comment,
            answered_at: given.answered_at,
        }
    }
}

/// The answers in an engagement.
#[derive(Debug, Serialize, ToSchema)]
struct GivenAnswers {
    /// The customer.
    customer: String,
    /// Newest first.
    items: Vec<GivenAnswer>,
}

/// List what a customer answered
///
/// In an engagement that the token's Specialist leads; nobody is named.
#[utoipa::path(get, path = "/desk/engagements/{engagement}/surveys",
    responses((status = 200, body = GivenAnswers)))]
async fn list_engagement_answers(
    caller: Caller,
    At(id): At<EngagementId>,
) -> Answer<Json<GivenAnswers>> {
    let act = caller.specialist()?;
    let (customer, given) = survey::led(&caller.center, &act, id).await?;
    Ok(Json(GivenAnswers {
        customer,
        items: given.into_iter().map(GivenAnswer::from).collect(),
    }))
}

/// What is told of the answers at a milestone.
#[derive(Debug, Serialize, ToSchema)]
struct MilestoneFigures {
    /// Which.
    #[schema(schema_with = word::milestone)]
    milestone: Milestone,
    /// People asked.
    asked: u64,
    /// Those who answered.
    answered: u64,
    /// Ten times the mean; null while there are fewer than three answers.
    mean_in_tenths: Option<u64>,
    /// Answers that are missing until there is a mean.
    missing: u64,
}

/// How the Center stands with its customers.
#[derive(Debug, Serialize, ToSchema)]
struct SurveyFigures {
    /// Each milestone, in the order in which they are reached.
    milestones: Vec<MilestoneFigures>,
    /// Answers with a comment, newest first.
    items: Vec<GivenAnswer>,
    /// Where the next stretch of them begins; null at the end.
    next: Option<String>,
}

/// Of which region, and from where on.
#[derive(Debug, Default, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
struct Of {
    /// The region by its name in the catalog; all without it.
    #[param(example = "emea")]
    region: Option<String>,
    /// Where the stretch before it ended: `next` of its answer.
    #[param(example = "older.1782896400000000.019f1b5d-0000-7000-8000-000000000001")]
    after: Option<String>,
    /// The most comments wanted.
    #[param(minimum = 1, maximum = 200, example = 50)]
    limit: Option<u64>,
}

/// Show what customers say of the help
///
/// Figures of each milestone, of all customers or of a region's, and the comments, newest first.
#[utoipa::path(get, path = "/center/surveys", params(Of),
    responses((status = 200, body = SurveyFigures)))]
async fn show_survey_figures(
    caller: Caller,
    Asked(Of {
        region,
        after,
        limit,
    }): Asked<Of>,
) -> Answer<Json<SurveyFigures>> {
    let act = caller.manager()?;
    let spot = Stretch { after, limit }.spot()?;
    let region = region.map(|name| name.parse::<RegionName>()).transpose();
    let region = region.map_err(|_| CenterFault::field("region", "error-unknown-choice"))?;
    let standing = survey::standing(&caller.center, &act, region.as_ref(), spot).await?;
    let tallies = standing.tallies.into_iter();
    let milestones = tallies.map(|(milestone, tally)| MilestoneFigures {
        milestone,
        asked: tally.asked,
        answered: tally.answered,
        mean_in_tenths: tally.mean_in_tenths(),
        missing: tally.missing(),
    });
    Ok(Json(SurveyFigures {
        milestones: milestones.collect(),
        next: next(&standing.part, false),
        items: standing
            .part
            .rows
            .into_iter()
            .map(GivenAnswer::from)
            .collect(),
    }))
}
