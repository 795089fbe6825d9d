//! The queue as a manager sees it, and ending an engagement for the Center.

use axum::Json;
use axum::http::StatusCode;
use center::engagement;
use center::queue::{self, Promise, QueueLine};
use jiff::Timestamp;
use process::identity::EngagementId;
use process::language::SpokenLanguage;
use process::permission::Action;
use process::state::{Move, RequestState};
use serde::Serialize;
use utoipa::ToSchema;
use utoipa_axum::routes;
use uuid::Uuid;

use crate::asked::{Answer, Asked, At, Body, DONE, Once, Stretch};
use crate::caller::Caller;
use crate::engagement::Closed;
use crate::operations::{Audience, Operations};
use crate::told::{Service, next};
use crate::word;

pub(crate) fn operations() -> Operations {
    Operations::about("center")
        .shows(Audience::Manager, Action::SeeCenter, routes!(list_queue))
        .makes(
            Audience::Manager,
            Action::CloseForCenter,
            routes!(close_for_center),
        )
}

/// A request that waits for a Specialist.
#[derive(Debug, Serialize, ToSchema)]
struct Queued {
    /// What people quote.
    #[schema(example = "REQ-7KQ4M2")]
    reference: String,
    /// The customer.
    customer: String,
    /// The services asked for.
    services: Vec<Service>,
    /// The language of the meetings.
    #[schema(value_type = Option<String>)]
    language: Option<SpokenLanguage>,
    /// The region that serves the customer.
    region: String,
    /// Where it stands.
    #[schema(schema_with = word::request_state)]
    state: RequestState,
    /// Whose move it is.
    #[schema(schema_with = word::mover)]
    mover: Move,
    /// Business minutes since it was sent.
    waited_business_minutes: u64,
    /// How many Specialists have been asked.
    asked: usize,
    /// How the promise to answer stands: `none`, `running`, `kept` or `late`.
    promise: &'static str,
    /// When the running promise is due.
    due: Option<Timestamp>,
    /// The filter after which nobody was left, while nobody fits.
    emptied_by: Option<String>,
    /// The routing decision made last.
    decision: Option<Uuid>,
}

impl Caller {
    fn queued(&self, line: QueueLine) -> Queued {
        let (promise, due) = match line.promise {
            Promise::None => ("none", None),
            Promise::Running { due, .. } => ("running", Some(due)),
            Promise::Kept => ("kept", None),
            Promise::Late { .. } => ("late", None),
        };
        Queued {
            reference: line.reference.to_string(),
            customer: line.customer,
            services: self.services(&line.services),
            language: line.language,
            region: line.region.to_string(),
            state: line.state,
            mover: line.mover,
            waited_business_minutes: line.waited.0,
            asked: line.asked,
            promise,
            due,
            emptied_by: line.empty_after.map(|filter| word::written(&filter)),
            decision: line.decision.map(|(id, _)| id.0),
        }
    }
}

/// A stretch of the queue.
#[derive(Debug, Serialize, ToSchema)]
struct Queue {
    /// Longest waiting first.
    items: Vec<Queued>,
    /// Requests in the whole queue.
    in_all: u64,
    /// Where the next stretch begins; null at the end.
    next: Option<String>,
}

/// List the requests that wait
///
/// Longest waiting first, a stretch at a time.
#[utoipa::path(get, path = "/center/queue", params(Stretch), responses((status = 200, body = Queue)))]
async fn list_queue(caller: Caller, Asked(stretch): Asked<Stretch>) -> Answer<Json<Queue>> {
    let act = caller.manager()?;
    let (part, in_all) = queue::waiting(&caller.center, &act, stretch.spot()?).await?;
    let next = next(&part, true);
    Ok(Json(Queue {
        items: part
            .rows
            .into_iter()
            .map(|line| caller.queued(line))
            .collect(),
        in_all,
        next,
    }))
}

/// Close an engagement for the Center
///
/// Such as one whose customer has left.
#[utoipa::path(post, path = "/center/engagements/{engagement}/close", request_body = Closed,
    responses((status = 204)))]
async fn close_for_center(
    caller: Caller,
    At(engagement): At<EngagementId>,
    Once(key): Once,
    Body(Closed { reason }): Body<Closed>,
) -> Answer<StatusCode> {
    let act = caller.manager()?;
    engagement::close_for_center(&caller.center, &act, engagement, &reason, &key).await?;
    DONE
}
