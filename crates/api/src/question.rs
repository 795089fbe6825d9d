//! Questions that are about no task: asked by the customer, answered by the lead, closed by either.

use axum::Json;
use axum::http::StatusCode;
use center::question::{self, LedView, QuestionLine};
use jiff::Timestamp;
use process::identity::{EngagementId, QuestionId};
use process::language::WrittenLanguage;
use process::permission::Action;
use process::state::QuestionState;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use utoipa_axum::routes;
use uuid::Uuid;

use crate::asked::{Answer, Asked, At, Body, DONE, Made, Once, Stretch};
use crate::caller::Caller;
use crate::desk::AnswerGiven;
use crate::operations::{Audience, Operations};
use crate::told::{EngagementHead, MadeId, next};
use crate::word;

pub(crate) fn operations() -> Operations {
    let customer = Audience::Customer;
    let lead = Audience::Specialist;
    Operations::about("questions")
        .shows(customer, Action::SeeTenant, routes!(list_questions))
        .makes(customer, Action::AskQuestion, routes!(ask_question))
        .makes(customer, Action::AskQuestion, routes!(follow_question_up))
        .changes(customer, Action::AskQuestion, routes!(close_question))
        .shows(lead, Action::SeeDesk, routes!(show_question))
        .makes(lead, Action::GiveGuidance, routes!(answer_question))
        .changes(lead, Action::GiveGuidance, routes!(close_answered_question))
        .shows(
            Audience::Manager,
            Action::SeeCenter,
            routes!(list_waiting_questions),
        )
}

/// An answer, which is an entry of the guidance ledger.
#[derive(Debug, Serialize, ToSchema)]
struct QuestionAnswer {
    /// Which entry: it is acknowledged like any other.
    id: Uuid,
    /// The words.
    text: String,
    /// The language they are in.
    #[schema(schema_with = word::written_language)]
    language: WrittenLanguage,
    /// By whom.
    given_by: String,
    /// When.
    given_at: Timestamp,
    /// Who acknowledged it.
    acknowledged_by: Option<String>,
    /// When.
    acknowledged_at: Option<Timestamp>,
}

impl From<question::Answer> for QuestionAnswer {
    fn from(given: question::Answer) -> Self {
        let (acknowledged_by, acknowledged_at) = given.acknowledged.unzip();
        Self {
            id: given.id.0,
            text: given.text,
            language: given.language,
            given_by: given.given_by,
            given_at: given.given_at,
            acknowledged_by,
            acknowledged_at,
        }
    }
}

/// What was asked and answered before a question was followed up.
#[derive(Debug, Serialize, ToSchema)]
struct QuestionTurn {
    /// The words.
    text: String,
    /// By whom.
    asked_by: String,
    /// When.
    asked_at: Timestamp,
    /// What was answered.
    answer: Option<QuestionAnswer>,
}

impl From<question::Turn> for QuestionTurn {
    fn from(turn: question::Turn) -> Self {
        Self {
            text: turn.text,
            asked_by: turn.asked_by,
            asked_at: turn.asked_at,
            answer: turn.answer.map(QuestionAnswer::from),
        }
    }
}

/// A question.
#[derive(Debug, Serialize, ToSchema)]
struct Question {
    /// Which.
    id: Uuid,
    /// Where it stands.
    #[schema(schema_with = word::question_state)]
    state: QuestionState,
    /// The words.
    text: String,
    /// By whom.
    asked_by: String,
    /// When.
    asked_at: Timestamp,
    /// What was asked and answered before it was followed up, oldest first.
    earlier: Vec<QuestionTurn>,
    /// What was answered.
    answer: Option<QuestionAnswer>,
    /// Who closed it.
    closed_by: Option<String>,
    /// When.
    closed_at: Option<Timestamp>,
}

impl From<QuestionLine> for Question {
    fn from(line: QuestionLine) -> Self {
        let (closed_by, closed_at) = line.closed.unzip();
        Self {
            id: line.id.0,
            state: line.state,
            text: line.text,
            asked_by: line.asked_by,
            asked_at: line.asked_at,
            earlier: line.earlier.into_iter().map(QuestionTurn::from).collect(),
            answer: line.answer.map(QuestionAnswer::from),
            closed_by,
            closed_at,
        }
    }
}

/// A stretch of an engagement's questions.
#[derive(Debug, Serialize, ToSchema)]
struct Questions {
    /// The engagement; null while there is none.
    engagement: Option<EngagementHead>,
    /// Newest first.
    items: Vec<Question>,
    /// Where the next stretch begins; null at the end.
    next: Option<String>,
}

/// Of which engagement, and from where on.
#[derive(Debug, Default, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
struct Where {
    /// The engagement's id; without it, the one under way, else the one that ended last.
    engagement: Option<Uuid>,
    /// Where the stretch before it ended: `next` of its answer.
    #[param(example = "older.1782896400000000.019f1b5d-0000-7000-8000-000000000001")]
    after: Option<String>,
    /// The most rows wanted.
    #[param(minimum = 1, maximum = 200, example = 50)]
    limit: Option<u64>,
}

/// List the questions asked
///
/// Those that are about no task, newest first, a stretch at a time.
#[utoipa::path(get, path = "/tenants/{domain}/questions", params(Where),
    responses((status = 200, body = Questions)))]
async fn list_questions(
    caller: Caller,
    At(domain): At<String>,
    Asked(Where {
        engagement,
        after,
        limit,
    }): Asked<Where>,
) -> Answer<Json<Questions>> {
    let (act, _) = caller.within(&domain)?;
    let spot = Stretch { after, limit }.spot()?;
    let named = engagement.map(EngagementId);
    let found = question::questions(&caller.center, &act, named, spot, caller.language).await?;
    Ok(Json(match found {
        Some(found) => Questions {
            next: next(&found.part, false),
            engagement: Some(found.head.into()),
            items: found.part.rows.into_iter().map(Question::from).collect(),
        },
        None => Questions {
            engagement: None,
            items: Vec::new(),
            next: None,
        },
    }))
}

/// What is asked.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = AskedQuestion, examples(json!({
    "engagement": "019f1b5d-0000-7000-8000-000000000001",
    "question": "May two of us come to the kickoff?"
})))]
struct ToAsk {
    /// In which engagement.
    engagement: Uuid,
    /// For the Specialist to read.
    question: String,
}

/// Ask the Specialist
///
/// What is about no task.
#[utoipa::path(post, path = "/tenants/{domain}/questions", request_body = ToAsk,
    responses((status = 201, body = MadeId)))]
async fn ask_question(
    caller: Caller,
    At(domain): At<String>,
    Once(key): Once,
    Body(asked): Body<ToAsk>,
) -> Answer<Made<MadeId>> {
    let (act, _) = caller.within(&domain)?;
    let engagement = EngagementId(asked.engagement);
    let id = question::ask(&caller.center, &act, engagement, &asked.question, &key).await?;
    let place = format!("/tenants/{domain}/questions?engagement={engagement}");
    Ok(Made(MadeId { id: id.0 }, place))
}

/// What is asked on.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(examples(json!({"question": "And to the second meeting, too?"})))]
struct FollowedUp {
    /// For the Specialist to read.
    question: String,
}

/// Follow an answer up
///
/// The question is open again, with what was asked and answered before.
#[utoipa::path(post, path = "/tenants/{domain}/questions/{question}/follow-up",
    request_body = FollowedUp, responses((status = 204)))]
async fn follow_question_up(
    caller: Caller,
    At((domain, id)): At<(String, QuestionId)>,
    Once(key): Once,
    Body(FollowedUp { question }): Body<FollowedUp>,
) -> Answer<StatusCode> {
    let (act, _) = caller.within(&domain)?;
    question::follow_up(&caller.center, &act, id, &question, &key).await?;
    DONE
}

/// Close a question
#[utoipa::path(put, path = "/tenants/{domain}/questions/{question}/closed",
    responses((status = 204)))]
async fn close_question(
    caller: Caller,
    At((domain, id)): At<(String, QuestionId)>,
) -> Answer<StatusCode> {
    let (act, _) = caller.within(&domain)?;
    question::close(&caller.center, &act, id).await?;
    DONE
}

/// A question as the lead sees it.
#[derive(Debug, Serialize, ToSchema)]
struct LedQuestion {
    /// In which engagement.
    engagement: Uuid,
    /// The customer.
    customer: String,
    /// The question.
    question: Question,
    /// Whether it can be answered now.
    may_answer: bool,
    /// Whether it can be closed now.
    may_close: bool,
}

impl From<LedView> for LedQuestion {
    fn from(view: LedView) -> Self {
        Self {
            engagement: view.engagement.0,
            customer: view.tenant,
            question: view.line.into(),
            may_answer: view.may_answer,
            may_close: view.may_close,
        }
    }
}

/// Show a question of a customer
#[utoipa::path(get, path = "/desk/questions/{question}",
    responses((status = 200, body = LedQuestion)))]
async fn show_question(caller: Caller, At(id): At<QuestionId>) -> Answer<Json<LedQuestion>> {
    let act = caller.specialist()?;
    let view = question::look_as_lead(&caller.center, &act, id).await?;
    Ok(Json(view.into()))
}

/// Answer a question of a customer
///
/// The answer goes into the guidance ledger.
#[utoipa::path(post, path = "/desk/questions/{question}/answer", request_body = AnswerGiven,
    responses((status = 204)))]
async fn answer_question(
    caller: Caller,
    At(id): At<QuestionId>,
    Once(key): Once,
    Body(given): Body<AnswerGiven>,
) -> Answer<StatusCode> {
    let act = caller.specialist()?;
    question::answer(&caller.center, &act, id, given.words()?, &key).await?;
    DONE
}

/// Close a question that was answered
#[utoipa::path(put, path = "/desk/questions/{question}/closed",
    responses((status = 204)))]
async fn close_answered_question(caller: Caller, At(id): At<QuestionId>) -> Answer<StatusCode> {
    let act = caller.specialist()?;
    question::close_as_lead(&caller.center, &act, id).await?;
    DONE
}

/// A question that nobody has answered.
#[derive(Debug, Serialize, ToSchema)]
struct WaitingQuestion {
    /// Which.
    id: Uuid,
    /// The customer.
    customer: String,
    /// The words.
    text: String,
    /// By whom.
    asked_by: String,
    /// When.
    asked_at: Timestamp,
    /// Who leads the engagement.
    lead: Option<String>,
    /// Business minutes since then.
    waited_business_minutes: u64,
}

/// A stretch of what waits for an answer.
#[derive(Debug, Serialize, ToSchema)]
struct WaitingQuestions {
    /// Oldest first.
    items: Vec<WaitingQuestion>,
    /// Where the next stretch begins; null at the end.
    next: Option<String>,
}

/// List the questions that wait for an answer
///
/// Of the whole Center, oldest first, a stretch at a time.
#[utoipa::path(get, path = "/center/questions", params(Stretch),
    responses((status = 200, body = WaitingQuestions)))]
async fn list_waiting_questions(
    caller: Caller,
    Asked(stretch): Asked<Stretch>,
) -> Answer<Json<WaitingQuestions>> {
    let act = caller.manager()?;
    let part = question::waiting(&caller.center, &act, stretch.spot()?).await?;
    Ok(Json(WaitingQuestions {
        next: next(&part, true),
        items: part
            .rows
            .into_iter()
            .map(|row| WaitingQuestion {
                id: row.id.0,
                customer: row.customer,
                text: row.text,
                asked_by: row.asked_by,
                asked_at: row.asked_at,
                lead: row.lead,
                waited_business_minutes: row.waited.0,
            })
            .collect(),
    }))
}
