//! An engagement as the Specialist who leads it sees it: whose move each task is, what waits for an
//! answer or a review, the gates, the newest guidance, and what the audit chain proves.

use axum::Json;
use center::engagement::{self, About, EngagementView};
use jiff::Timestamp;
use jiff::civil::Date;
use process::identity::{EngagementId, GuidanceId};
use process::permission::Action;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use utoipa_axum::routes;
use uuid::Uuid;

use crate::asked::{Answer, Asked, At};
use crate::caller::Caller;
use crate::guidance::GuidanceEntry;
use crate::operations::{Audience, Operations};
use crate::task::{DoneBefore, Gate, Task};
use crate::told::{EngagementHead, TaskLink, Text, links, texts};

pub(crate) fn operations() -> Operations {
    Operations::about("desk").shows(
        Audience::Specialist,
        Action::SeeDesk,
        routes!(show_led_engagement),
    )
}

/// A question about the customer's systems, with its answer.
#[derive(Debug, Serialize, ToSchema)]
struct System {
    /// What was asked.
    question: Text,
    /// What was answered.
    answer: Text,
}

/// What the customer asked for.
#[derive(Debug, Serialize, ToSchema)]
struct AskedFor {
    /// Who asked; null once erased.
    by: Option<String>,
    /// When it wants to work in the services.
    desired_date: Option<Date>,
    /// Why, in its words.
    business_reason: Option<String>,
    /// Who answers for people using them.
    success_owner: Option<String>,
    /// What is known of its systems.
    systems: Vec<System>,
}

/// Words of the customer that nobody has answered yet.
#[derive(Debug, Serialize, ToSchema)]
struct Unanswered {
    /// The task they are about; null for a question of its own.
    task: Option<TaskLink>,
    /// That question.
    question: Option<Uuid>,
    /// By whom.
    who: String,
    /// When.
    at: Timestamp,
    /// The words.
    text: String,
}

/// A meeting of the engagement.
#[derive(Debug, Serialize, ToSchema)]
struct LedMeeting {
    /// Which.
    id: Uuid,
    /// What it is called, if the catalog still has it.
    title: Option<Text>,
    /// Where it stands.
    #[schema(schema_with = crate::word::meeting_state)]
    state: process::state::MeetingState,
    /// Starts.
    starts_at: Timestamp,
    /// Ends.
    ends_at: Timestamp,
}

/// What walking the tenant's audit chain found.
#[derive(Debug, Serialize, ToSchema)]
struct Chain {
    /// How many entries it has.
    entries: u64,
    /// Whether every link holds.
    is_whole: bool,
    /// When it was walked.
    at: Timestamp,
}

/// An engagement as its lead sees it.
#[derive(Debug, Serialize, ToSchema)]
struct EngagementLed {
    /// What it is about and how it stands.
    engagement: EngagementHead,
    /// The tenant's name.
    tenant: String,
    /// The tenant's IANA zone.
    #[schema(example = "Europe/London")]
    zone: String,
    /// What the customer asked for, and why.
    asked: AskedFor,
    /// Services that the customer deploys by itself beside those guided.
    not_guided: Vec<Text>,
    /// Core onboarding that is done once per tenant and that other plans have finished.
    done_before: Vec<DoneBefore>,
    /// Its tasks in the order of the plan.
    tasks: Vec<Task>,
    /// What waits for an answer, oldest first.
    questions: Vec<Unanswered>,
    /// Finished tasks whose evidence nobody has reviewed yet.
    unreviewed: Vec<TaskLink>,
    /// Its gates.
    gates: Vec<Gate>,
    /// The newest guidance, or of what was given before the entry that was named.
    guidance: Vec<GuidanceEntry>,
    /// Where older entries go on; null at the end.
    next: Option<String>,
    /// Its meetings by time.
    meetings: Vec<LedMeeting>,
    /// How often staff did what is the customer's, counted in the audit chain.
    staff_actions: u64,
    /// The audit chain itself.
    chain: Chain,
}

impl From<EngagementView> for EngagementLed {
    fn from(view: EngagementView) -> Self {
        let systems = view
            .asked
            .systems
            .into_iter()
            .map(|(question, answer)| System {
                question: question.into(),
                answer: answer.into(),
            });
        let questions = view.questions.into_iter().map(|one| {
            let (task, question) = match one.about {
                About::Task(link) => (Some(link.into()), None),
                About::Nothing(id) => (None, Some(id.0)),
            };
            Unanswered {
                task,
                question,
                who: one.who,
                at: one.at,
                text: one.text,
            }
        });
        let meetings = view.meetings.into_iter().map(|one| LedMeeting {
            id: one.id.0,
            title: one.name.title.map(Text::from),
            state: one.name.state,
            starts_at: one.name.starts_at,
            ends_at: one.ends_at,
        });
        Self {
            asked: AskedFor {
                by: view.asked.by,
                desired_date: view.asked.desired_date,
                business_reason: view.asked.business_reason,
                success_owner: view.asked.success_owner,
                systems: systems.collect(),
            },
            questions: questions.collect(),
            meetings: meetings.collect(),
            engagement: view.head.into(),
            tenant: view.tenant,
            zone: view.zone,
            not_guided: texts(view.not_guided),
            done_before: view.done_before.into_iter().map(DoneBefore::from).collect(),
            tasks: view.tasks.into_iter().map(Task::from).collect(),
            unreviewed: links(view.unreviewed),
            gates: view.gates.into_iter().map(Gate::from).collect(),
            guidance: view.ledger.into_iter().map(GuidanceEntry::from).collect(),
            next: view.older.map(|id| id.to_string()),
            staff_actions: view.staff_actions,
            chain: Chain {
                entries: view.chain.entries,
                is_whole: view.chain.is_whole,
                at: view.chain.at,
            },
        }
    }
}

/// From where on its guidance is told.
#[derive(Debug, Default, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
struct Older {
    /// Where the stretch before it ended: `next` of its answer.
    after: Option<Uuid>,
}

/// Show an engagement that one leads
///
/// Its guidance is told a stretch at a time, newest first.
#[utoipa::path(get, path = "/desk/engagements/{engagement}", params(Older),
    responses((status = 200, body = EngagementLed)))]
async fn show_led_engagement(
    caller: Caller,
    At(id): At<EngagementId>,
    Asked(Older { after }): Asked<Older>,
) -> Answer<Json<EngagementLed>> {
    let (act, before) = (caller.specialist()?, after.map(GuidanceId));
    let view = engagement::look(&caller.center, &act, id, before, caller.language).await?;
    Ok(Json(view.into()))
}
