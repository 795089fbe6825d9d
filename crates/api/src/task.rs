//! Tasks of a customer's plan: list, one, and what the customer does with it.

pub(crate) mod evidence;
mod shown;

use axum::Json;
use axum::extract::Request;
use axum::http::StatusCode;
use center::task::{self, Purpose, TaskList};
use jiff::Timestamp;
use jiff::civil::Date;
use process::identity::{EngagementId, PersonId, TaskId};
use process::permission::Action;
use process::plan::{Phase, Track};
use process::state::{Move, OwnerKind, TaskState};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use utoipa_axum::routes;
use uuid::Uuid;

use crate::asked::{Answer, Asked, At, Body, DONE, Once};
use crate::caller::Caller;
use crate::operations::{Audience, Operations};
use crate::told::{EngagementHead, TaskLink, Text, links, texts};
use crate::word;

pub(crate) use evidence::{EvidenceGiven, EvidenceWithFiles};
pub(crate) use shown::TaskShown;

pub(crate) fn operations() -> Operations {
    let customer = Audience::Customer;
    Operations::about("tasks")
        .shows(customer, Action::SeeTasks, routes!(list_tasks))
        .shows(customer, Action::SeeTasks, routes!(show_task))
        .makes(customer, Action::CompleteTask, routes!(complete_task))
        .makes(customer, Action::CompleteTask, routes!(ask_for_review))
        .changes(customer, Action::CompleteTask, routes!(reopen_task))
        .makes(customer, Action::SayStuck, routes!(say_stuck))
        .makes(customer, Action::AskAboutTask, routes!(reply_to_task))
        .shows(customer, Action::RecordDeviation, routes!(show_deviation))
        .makes(customer, Action::RecordDeviation, routes!(deviate_task))
        .changes(customer, Action::AssignTask, routes!(assign_task))
}

/// A task of a plan.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Task {
    /// Which.
    id: Uuid,
    /// What is to be done.
    title: Text,
    /// Of which track.
    #[schema(schema_with = word::track)]
    track: Track,
    /// Of which playbook.
    playbook: String,
    /// The services it is for.
    services: Vec<Text>,
    /// In which phase.
    #[schema(schema_with = word::phase)]
    phase: Phase,
    /// Who does it.
    #[schema(schema_with = word::owner)]
    owner: OwnerKind,
    /// Where it stands.
    #[schema(schema_with = word::task_state)]
    state: TaskState,
    /// Whose move it is.
    #[schema(schema_with = word::mover)]
    mover: Move,
    /// Minutes that it takes.
    minutes: u16,
    /// Its first day as planned.
    starts: Date,
    /// To be done by, in the customer's days.
    due: Date,
    /// Whether that day has passed.
    is_late: bool,
    /// Who has it.
    assigned_to: Option<String>,
    /// Finished.
    done_at: Option<Timestamp>,
}

impl From<task::TaskLine> for Task {
    fn from(line: task::TaskLine) -> Self {
        Self {
            id: line.id.0,
            title: line.title.into(),
            track: line.track,
            playbook: line.playbook.to_string(),
            services: texts(line.services),
            phase: line.phase,
            owner: line.owner,
            state: line.state,
            mover: line.mover,
            minutes: line.minutes,
            starts: line.starts,
            due: line.due,
            is_late: line.is_late,
            assigned_to: line.assigned_to,
            done_at: line.done_at,
        }
    }
}

/// A gate between two phases.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Gate {
    /// Of which playbook.
    playbook: String,
    /// The phase behind it.
    #[schema(schema_with = word::phase)]
    opens: Phase,
    /// Whether that phase is open.
    is_open: bool,
    /// What is to be finished first.
    unfinished: Vec<TaskLink>,
    /// Whether this reader may verify the outcome before it now.
    may_verify: bool,
}

impl From<task::GateView> for Gate {
    fn from(view: task::GateView) -> Self {
        Self {
            playbook: view.playbook.to_string(),
            opens: view.opens,
            is_open: view.is_open,
            unfinished: links(view.unfinished),
            may_verify: view.may_verify,
        }
    }
}

/// Which engagement, if not the one that counts.
#[derive(Debug, Default, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(crate) struct OfEngagement {
    /// Its id; without it, the one under way, else the one that ended last.
    pub(crate) engagement: Option<Uuid>,
}

/// Core onboarding that a plan leaves out because another has finished it.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct DoneBefore {
    /// The plan that holds it with its evidence; null if it is not this reader's to see.
    engagement: Option<EngagementHead>,
    /// What its tasks are called.
    tasks: Vec<Text>,
}

impl From<center::engagement::DoneBefore> for DoneBefore {
    fn from(done: center::engagement::DoneBefore) -> Self {
        Self {
            engagement: done.plan.map(EngagementHead::from),
            tasks: texts(done.tasks),
        }
    }
}

/// The tasks of an engagement's plan.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Tasks {
    /// The engagement; null while there is none.
    engagement: Option<EngagementHead>,
    /// Others of the same tenant.
    others: Vec<EngagementHead>,
    /// Core onboarding that is done once per tenant and that others have finished.
    done_before: Vec<DoneBefore>,
    /// In the order of the plan.
    items: Vec<Task>,
    /// Between its phases.
    gates: Vec<Gate>,
}

impl From<Option<TaskList>> for Tasks {
    fn from(list: Option<TaskList>) -> Self {
        let Some(list) = list else {
            return Self {
                engagement: None,
                others: Vec::new(),
                done_before: Vec::new(),
                items: Vec::new(),
                gates: Vec::new(),
            };
        };
        Self {
            engagement: Some(list.head.into()),
            others: list.others.into_iter().map(EngagementHead::from).collect(),
            done_before: list.done_before.into_iter().map(DoneBefore::from).collect(),
            items: list.tasks.into_iter().map(Task::from).collect(),
            gates: list.gates.into_iter().map(Gate::from).collect(),
        }
    }
}

/// List the tasks of a plan
#[utoipa::path(get, path = "/tenants/{domain}/tasks", params(OfEngagement),
    responses((status = 200, body = Tasks)))]
async fn list_tasks(
    caller: Caller,
    At(domain): At<String>,
    Asked(OfEngagement { engagement }): Asked<OfEngagement>,
) -> Answer<Json<Tasks>> {
    let (act, tenant) = caller.within(&domain)?;
    let named = engagement.map(EngagementId);
    let list = task::list(&caller.center, &act, &tenant, named, caller.language).await?;
    Ok(Json(list.into()))
}

/// Show a task
///
/// With its document, evidence, thread, history and what can be done with it now.
#[utoipa::path(get, path = "/tenants/{domain}/tasks/{task}",
    responses((status = 200, body = TaskShown)))]
async fn show_task(
    caller: Caller,
    At((domain, task)): At<(String, TaskId)>,
) -> Answer<Json<TaskShown>> {
    let (act, tenant) = caller.within(&domain)?;
    let view = task::look(&caller.center, &act, &tenant, task, caller.language).await?;
    Ok(Json(view.into()))
}

/// Complete a task
///
/// With the evidence that its playbook wants to see; files come as `multipart/form-data`.
#[utoipa::path(post, path = "/tenants/{domain}/tasks/{task}/complete",
    request_body(content((EvidenceGiven = "application/json"),
        (EvidenceWithFiles = "multipart/form-data"))),
    responses((status = 204)))]
async fn complete_task(
    caller: Caller,
    At((domain, task)): At<(String, TaskId)>,
    Once(key): Once,
    request: Request,
) -> Answer<StatusCode> {
    let ((act, _), center) = (caller.within(&domain)?, &caller.center);
    let asked = (Purpose::Finish, task, &key);
    let shown = evidence::sent(center, &act, asked, request).await?;
    task::complete(center, &act, task, shown, &key).await?;
    DONE
}

/// Ask the Specialist to look at the evidence
///
/// Files come as `multipart/form-data`.
#[utoipa::path(post, path = "/tenants/{domain}/tasks/{task}/ask-for-review",
    request_body(content((EvidenceGiven = "application/json"),
        (EvidenceWithFiles = "multipart/form-data"))),
    responses((status = 204)))]
async fn ask_for_review(
    caller: Caller,
    At((domain, task)): At<(String, TaskId)>,
    Once(key): Once,
    request: Request,
) -> Answer<StatusCode> {
    let ((act, _), center) = (caller.within(&domain)?, &caller.center);
    let asked = (Purpose::Review, task, &key);
    let shown = evidence::sent(center, &act, asked, request).await?;
    task::ask_for_review(center, &act, task, shown, &key).await?;
    DONE
}

/// Open a task again
#[utoipa::path(post, path = "/tenants/{domain}/tasks/{task}/reopen", responses((status = 204)))]
async fn reopen_task(
    caller: Caller,
    At((domain, task)): At<(String, TaskId)>,
) -> Answer<StatusCode> {
    let (act, _) = caller.within(&domain)?;
    task::reopen(&caller.center, &act, task).await?;
    DONE
}

/// Why a task does not go on.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(examples(json!({"reason": "The wizard stops at step 3."})))]
pub(crate) struct Stuck {
    /// For the Specialist to read.
    pub(crate) reason: String,
}

/// Say that a task is stuck
///
/// It becomes the Center's move.
#[utoipa::path(post, path = "/tenants/{domain}/tasks/{task}/stuck", request_body = Stuck,
    responses((status = 204)))]
async fn say_stuck(
    caller: Caller,
    At((domain, task)): At<(String, TaskId)>,
    Once(key): Once,
    Body(Stuck { reason }): Body<Stuck>,
) -> Answer<StatusCode> {
    let (act, _) = caller.within(&domain)?;
    task::say_stuck(&caller.center, &act, task, &reason, &key).await?;
    DONE
}

/// Words to the Specialist.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(examples(json!({"reply": "Which version do you mean?"})))]
pub(crate) struct Reply {
    /// For the Specialist to read.
    pub(crate) reply: String,
}

/// Write to the Specialist about a task
#[utoipa::path(post, path = "/tenants/{domain}/tasks/{task}/reply", request_body = Reply,
    responses((status = 204)))]
async fn reply_to_task(
    caller: Caller,
    At((domain, task)): At<(String, TaskId)>,
    Once(key): Once,
    Body(Reply { reply }): Body<Reply>,
) -> Answer<StatusCode> {
    let (act, _) = caller.within(&domain)?;
    task::reply(&caller.center, &act, task, &reply, &key).await?;
    DONE
}

/// What doing a task another way would change.
#[derive(Debug, Serialize, ToSchema)]
struct DeviationEffect {
    /// What it would make possible.
    opens: Vec<TaskLink>,
    /// The expected end as it is.
    expected_before: Option<Date>,
    /// The expected end as it would be.
    expected_after: Option<Date>,
}

/// Show what doing a task another way would change
#[utoipa::path(get, path = "/tenants/{domain}/tasks/{task}/deviation",
    responses((status = 200, body = DeviationEffect)))]
async fn show_deviation(
    caller: Caller,
    At((domain, task)): At<(String, TaskId)>,
) -> Answer<Json<DeviationEffect>> {
    let (act, tenant) = caller.customer(&domain)?;
    let effect = task::effect(&caller.center, &act, &tenant, task, caller.language).await?;
    Ok(Json(DeviationEffect {
        opens: links(effect.opens),
        expected_before: effect.forecast.map(|(before, _)| before),
        expected_after: effect.forecast.map(|(_, after)| after),
    }))
}

/// How a task is done another way than recommended.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(examples(json!({"reason": "Our own tool does it.", "agree": true})))]
struct Deviation {
    /// What is done instead, and why.
    reason: String,
    /// Must be true: its effect was looked at.
    agree: bool,
}

/// Do a task another way
///
/// Nothing is blocked: the deviation is recorded with its effect.
#[utoipa::path(post, path = "/tenants/{domain}/tasks/{task}/deviation", request_body = Deviation,
    responses((status = 204)))]
async fn deviate_task(
    caller: Caller,
    At((domain, task)): At<(String, TaskId)>,
    Once(key): Once,
    Body(Deviation { reason, agree }): Body<Deviation>,
) -> Answer<StatusCode> {
    let (act, _) = caller.customer(&domain)?;
    task::deviate(&caller.center, &act, task, (&reason, agree), &key).await?;
    DONE
}

/// Who has a task.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(examples(json!({"person": null})))]
struct Assignee {
    /// One of the task's `members`; null for nobody.
    person: Option<Uuid>,
}

/// Give a task to a person of the tenant
#[utoipa::path(put, path = "/tenants/{domain}/tasks/{task}/assignee", request_body = Assignee,
    responses((status = 204)))]
async fn assign_task(
    caller: Caller,
    At((domain, task)): At<(String, TaskId)>,
    Body(Assignee { person }): Body<Assignee>,
) -> Answer<StatusCode> {
    let (act, _) = caller.customer(&domain)?;
    task::assign(&caller.center, &act, task, person.map(PersonId)).await?;
    DONE
}
