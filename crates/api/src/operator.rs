//! How the Center is, for its operators: the jobs that wait, and those that were given up.

use axum::Json;
use axum::http::StatusCode;
use center::health::health;
use center::job;
use jiff::Timestamp;
use process::identity::JobId;
use process::permission::Action;
use serde::Serialize;
use utoipa::ToSchema;
use utoipa_axum::routes;
use uuid::Uuid;

use crate::asked::{Answer, At, DONE};
use crate::caller::Caller;
use crate::operations::{Audience, Operations};

pub(crate) fn operations() -> Operations {
    let (operator, tend) = (Audience::Operator, Action::TendJobs);
    Operations::about("operation")
        .shows(operator, Action::Operate, routes!(show_operation))
        .changes(operator, tend, routes!(try_job_again))
        // Last, so that whoever walks them in this order finds it until then.
        .changes(operator, tend, routes!(end_job))
}

/// A job that was given up.
#[derive(Debug, Serialize, ToSchema)]
struct JobGivenUp {
    /// Which.
    id: Uuid,
    /// What kind of work.
    #[schema(example = "mail")]
    kind: String,
    /// About what: an identity.
    subject: String,
    /// Why the last try failed, in the words of the log.
    fault: String,
    /// Times tried.
    tries: i64,
    /// When it was given up.
    at: Option<Timestamp>,
    /// Whether it can begin anew: what a letter with a secret carried is erased.
    can_begin_anew: bool,
}

/// How the Center is.
#[derive(Debug, Serialize, ToSchema)]
struct Operation {
    /// Jobs that wait for their time or their turn.
    waiting: u64,
    /// Jobs under way.
    running: u64,
    /// Jobs that were given up, in all.
    given_up: u64,
    /// The newest of those that were given up, at most 100.
    jobs: Vec<JobGivenUp>,
}

/// Show how the Center is
#[utoipa::path(get, path = "/operator", responses((status = 200, body = Operation)))]
async fn show_operation(caller: Caller) -> Answer<Json<Operation>> {
    let act = caller.operator()?;
    let health = health(&caller.center, &act).await?;
    let jobs = job::given_up(&caller.center, &act).await?.into_iter();
    let jobs = jobs.map(|job| JobGivenUp {
        id: job.id.0,
        kind: job.kind,
        subject: job.subject,
        fault: job.fault,
        tries: job.tries,
        at: job.at,
        can_begin_anew: job.can_begin_anew,
    });
    Ok(Json(Operation {
        waiting: health.waiting,
        running: health.running,
        given_up: health.given_up,
        jobs: jobs.collect(),
    }))
}

/// Let a job that was given up begin anew
///
/// One that is not given up, or no longer, stays as it is.
#[utoipa::path(post, path = "/operator/jobs/{job}/again", responses((status = 204)))]
async fn try_job_again(caller: Caller, At(id): At<JobId>) -> Answer<StatusCode> {
    job::try_again(&caller.center, &caller.operator()?, id).await?;
    DONE
}

/// Put a job that was given up away for good
#[utoipa::path(delete, path = "/operator/jobs/{job}", responses((status = 204)))]
async fn end_job(caller: Caller, At(id): At<JobId>) -> Answer<StatusCode> {
    job::give_up_for_good(&caller.center, &caller.operator()?, id).await?;
    DONE
}
