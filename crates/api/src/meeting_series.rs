//! Booking several meetings of a plan in one go.

use axum::Json;
use center::{CenterFault, meeting};
use jiff::Timestamp;
use process::identity::{EngagementId, TaskName};
use process::permission::Action;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use utoipa_axum::routes;
use uuid::Uuid;

use crate::asked::{Answer, At, Body, Once};
use crate::caller::Caller;
use crate::operations::{Audience, Operations};

pub(crate) fn operations() -> Operations {
    Operations::about("meetings").makes(
        Audience::Customer,
        Action::BookMeeting,
        routes!(book_series),
    )
}

/// One meeting of the series at its time.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct InSeries {
    /// Its name in the plan.
    #[schema(pattern = "^[a-z0-9]+(-[a-z0-9]+)*$")]
    name: String,
    /// The start of one of its free times, such as the one that the list of meetings proposes.
    starts_at: Timestamp,
}

/// Several meetings of a plan.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(examples(json!({
    "engagement": "019f1b5d-0000-7000-8000-000000000001",
    "meetings": [{"name": "assessment-workshop", "starts_at": "2026-11-09T10:00:00Z"}]
})))]
struct SeriesWanted {
    /// The engagement whose plan has them.
    engagement: Uuid,
    /// Each once.
    #[schema(max_items = 50)]
    meetings: Vec<InSeries>,
}

/// The most meetings that one ask books: more than any plan has.
const MOST: usize = 50;

/// The meetings that were booked.
#[derive(Debug, Serialize, ToSchema)]
struct SeriesBooked {
    /// Which, in the order in which they were asked for.
    meetings: Vec<Uuid>,
}

/// Book several meetings of a plan
///
/// All of them, or none if one time is gone.
#[utoipa::path(post, path = "/tenants/{domain}/meetings/series", request_body = SeriesWanted,
    responses((status = 200, body = SeriesBooked)))]
async fn book_series(
    caller: Caller,
    At(domain): At<String>,
    Once(key): Once,
    Body(SeriesWanted {
        engagement,
        meetings,
    }): Body<SeriesWanted>,
) -> Answer<Json<SeriesBooked>> {
    let (act, _) = caller.within(&domain)?;
    if meetings.len() > MOST {
        return Err(CenterFault::field("meeting", "error-unknown-choice").into());
    }
    let read = |one: InSeries| -> Result<(TaskName, Timestamp), CenterFault> {
        let name = one.name.parse().map_err(|_| CenterFault::NotFound)?;
        Ok((name, one.starts_at))
    };
    let chosen: Vec<_> = meetings.into_iter().map(read).collect::<Result<_, _>>()?;
    let of = EngagementId(engagement);
    let booked = meeting::book_series(&caller.center, &act, of, chosen, &key).await?;
    Ok(Json(SeriesBooked {
        meetings: booked.into_iter().map(|id| id.0).collect(),
    }))
}
