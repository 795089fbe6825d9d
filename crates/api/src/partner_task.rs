//! What a partner does with the tasks of a customer: those of the services that the consent is about,
//! in the customer's place. Every other task, whoever's it is, is not there.

use axum::Json;
use axum::extract::Request;
use axum::http::StatusCode;
use center::guidance;
use center::task::{self, Migrations, Purpose};
use jiff::civil::Date;
use process::identity::{EngagementId, GuidanceId, TaskId};
use process::permission::Action;
use serde::Serialize;
use utoipa::ToSchema;
use utoipa_axum::routes;

use crate::asked::{Answer, Asked, At, Body, DONE, Once};
use crate::caller::Caller;
use crate::operations::{Audience, Operations};
use crate::task::evidence::{self, EvidenceGiven, EvidenceWithFiles};
use crate::task::{OfEngagement, Reply, Stuck, Task, TaskShown, Tasks};
use crate::told::EngagementHead;

pub(crate) fn operations() -> Operations {
    let partner = Audience::Partner;
    let (complete, ask) = (Action::CompleteTask, Action::AskAboutTask);
    Operations::about("tasks on behalf")
        .shows(partner, Action::SeeTasks, routes!(list_tasks_on_behalf))
        .shows(partner, Action::SeeTasks, routes!(show_task_on_behalf))
        .makes(partner, complete, routes!(complete_task_on_behalf))
        .makes(partner, ask, routes!(ask_for_review_on_behalf))
        .changes(partner, complete, routes!(reopen_task_on_behalf))
        .makes(partner, Action::SayStuck, routes!(say_stuck_on_behalf))
        .makes(partner, ask, routes!(reply_to_task_on_behalf))
        .changes(
            partner,
            Action::AcknowledgeGuidance,
            routes!(acknowledge_guidance_on_behalf),
        )
        .shows(partner, Action::SeeMigration, routes!(show_migration))
}

/// List the tasks of a customer's plan that the consent is about
///
/// Core tasks are among them while the consent names every service of the engagement.
#[utoipa::path(get, path = "/partner/customers/{domain}/tasks", params(OfEngagement),
    responses((status = 200, body = Tasks)))]
async fn list_tasks_on_behalf(
    caller: Caller,
    At(domain): At<String>,
    Asked(OfEngagement { engagement }): Asked<OfEngagement>,
) -> Answer<Json<Tasks>> {
    let (act, tenant) = caller.on_behalf(&domain).await?;
    let (act, named) = (act.into(), engagement.map(EngagementId));
    let list = task::list(&caller.center, &act, &tenant, named, caller.language).await?;
    Ok(Json(list.into()))
}

/// Show a task of a customer's plan
///
/// With its document, evidence, thread, history and what can be done with it now.
#[utoipa::path(get, path = "/partner/customers/{domain}/tasks/{task}",
    responses((status = 200, body = TaskShown)))]
async fn show_task_on_behalf(
    caller: Caller,
    At((domain, task)): At<(String, TaskId)>,
) -> Answer<Json<TaskShown>> {
    let (act, tenant) = caller.on_behalf(&domain).await?;
    let act = act.into();
    let view = task::look(&caller.center, &act, &tenant, task, caller.language).await?;
    Ok(Json(view.into()))
}

/// Complete a task in the customer's place
///
/// With the evidence that its playbook wants to see; files come as `multipart/form-data`.
#[utoipa::path(post, path = "/partner/customers/{domain}/tasks/{task}/complete",
    request_body(content((EvidenceGiven = "application/json"),
        (EvidenceWithFiles = "multipart/form-data"))),
    responses((status = 204)))]
async fn complete_task_on_behalf(
    caller: Caller,
    At((domain, task)): At<(String, TaskId)>,
    Once(key): Once,
    request: Request,
) -> Answer<StatusCode> {
    let (act, center) = (caller.on_behalf(&domain).await?.0.into(), &caller.center);
    let asked = (Purpose::Finish, task, &key);
    let shown = evidence::sent(center, &act, asked, request).await?;
    task::complete(center, &act, task, shown, &key).await?;
    DONE
}

/// Ask the Specialist to look at the evidence, in the customer's place
///
/// Files come as `multipart/form-data`.
#[utoipa::path(post, path = "/partner/customers/{domain}/tasks/{task}/ask-for-review",
    request_body(content((EvidenceGiven = "application/json"),
        (EvidenceWithFiles = "multipart/form-data"))),
    responses((status = 204)))]
async fn ask_for_review_on_behalf(
    caller: Caller,
    At((domain, task)): At<(String, TaskId)>,
    Once(key): Once,
    request: Request,
) -> Answer<StatusCode> {
    let (act, center) = (caller.on_behalf(&domain).await?.0.into(), &caller.center);
    let asked = (Purpose::Review, task, &key);
    let shown = evidence::sent(center, &act, asked, request).await?;
    task::ask_for_review(center, &act, task, shown, &key).await?;
    DONE
}

/// Open a task again, in the customer's place
#[utoipa::path(post, path = "/partner/customers/{domain}/tasks/{task}/reopen",
    responses((status = 204)))]
async fn reopen_task_on_behalf(
    caller: Caller,
    At((domain, task)): At<(String, TaskId)>,
) -> Answer<StatusCode> {
    let (act, _) = caller.on_behalf(&domain).await?;
    task::reopen(&caller.center, &act.into(), task).await?;
    DONE
}

/// Say that a task is stuck, in the customer's place
///
/// It becomes the Center's move.
#[utoipa::path(post, path = "/partner/customers/{domain}/tasks/{task}/stuck",
    request_body = Stuck, responses((status = 204)))]
async fn say_stuck_on_behalf(
    caller: Caller,
    At((domain, task)): At<(String, TaskId)>,
    Once(key): Once,
    Body(Stuck { reason }): Body<Stuck>,
) -> Answer<StatusCode> {
    let (act, _) = caller.on_behalf(&domain).await?;
    task::say_stuck(&caller.center, &act.into(), task, &reason, &key).await?;
    DONE
}

/// Write to the Specialist about a task, in the customer's place
#[utoipa::path(post, path = "/partner/customers/{domain}/tasks/{task}/reply",
    request_body = Reply, responses((status = 204)))]
async fn reply_to_task_on_behalf(
    caller: Caller,
    At((domain, task)): At<(String, TaskId)>,
    Once(key): Once,
    Body(Reply { reply }): Body<Reply>,
) -> Answer<StatusCode> {
    let (act, _) = caller.on_behalf(&domain).await?;
    task::reply(&caller.center, &act.into(), task, &reply, &key).await?;
    DONE
}

/// Acknowledge guidance on a task, in the customer's place
#[utoipa::path(put, path = "/partner/customers/{domain}/guidance/{guidance}/acknowledged",
    responses((status = 204)))]
async fn acknowledge_guidance_on_behalf(
    caller: Caller,
    At((domain, id)): At<(String, GuidanceId)>,
) -> Answer<StatusCode> {
    let (act, _) = caller.on_behalf(&domain).await?;
    guidance::acknowledge(&caller.center, &act.into(), id).await?;
    DONE
}

/// How far a customer's migrations are.
#[derive(Debug, Serialize, ToSchema)]
struct Migration {
    /// The engagement; null while there is none about the services of the consent.
    engagement: Option<EngagementHead>,
    /// The tasks of its migrations, in the order of the plan. They are told, not opened.
    items: Vec<Task>,
    /// Planned last day of the last of them.
    ends: Option<Date>,
}

impl From<Option<Migrations>> for Migration {
    fn from(found: Option<Migrations>) -> Self {
        let Some(found) = found else {
            return Self {
                engagement: None,
                items: Vec::new(),
                ends: None,
            };
        };
        Self {
            engagement: Some(found.head.into()),
            items: found.tasks.into_iter().map(Task::from).collect(),
            ends: found.ends,
        }
    }
}

/// Show how far a customer's migrations are
///
/// Of the services that the consent is about.
#[utoipa::path(get, path = "/partner/customers/{domain}/migration",
    responses((status = 200, body = Migration)))]
async fn show_migration(caller: Caller, At(domain): At<String>) -> Answer<Json<Migration>> {
    let (act, tenant) = caller.on_behalf(&domain).await?;
    let found = task::migrations(&caller.center, &act, &tenant, caller.language).await?;
    Ok(Json(found.into()))
}
