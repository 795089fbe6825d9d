//! Where a Specialist's meetings take place: one of them, and those of which nothing else is said.

use axum::Json;
use axum::http::StatusCode;
use center::meeting;
use process::identity::MeetingId;
use process::permission::Action;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use utoipa_axum::routes;

use crate::asked::{Answer, At, Body, DONE};
use crate::caller::Caller;
use crate::operations::{Audience, Operations};

pub(crate) fn operations() -> Operations {
    let (specialist, place) = (Audience::Specialist, Action::PlaceMeeting);
    Operations::about("desk")
        .changes(specialist, place, routes!(place_meeting))
        .shows(specialist, place, routes!(show_own_place))
        .changes(specialist, place, routes!(keep_own_place))
}

/// Where a meeting takes place.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(examples(json!({"join_link": "https://meet.example/4hq2", "keep": true})))]
struct MeetingPlaced {
    /// The https address to join by; empty takes it back.
    join_link: String,
    /// Whether meetings booked from now on take place there too.
    #[serde(default)]
    keep: bool,
}

/// Say where a meeting takes place
///
/// Both people get the invitation again, with the address. Saying the same again changes nothing.
#[utoipa::path(put, path = "/desk/meetings/{meeting}/place", request_body = MeetingPlaced,
    responses((status = 204)))]
async fn place_meeting(
    caller: Caller,
    At(id): At<MeetingId>,
    Body(MeetingPlaced { join_link, keep }): Body<MeetingPlaced>,
) -> Answer<StatusCode> {
    let act = caller.specialist()?;
    meeting::place(&caller.center, &act, id, &join_link, keep).await?;
    DONE
}

/// Where meetings take place of which nothing else is said.
#[derive(Debug, Serialize, ToSchema)]
struct OwnPlace {
    /// The https address to join by.
    join_link: Option<String>,
}

/// Show where one's meetings take place
#[utoipa::path(get, path = "/desk/place", responses((status = 200, body = OwnPlace)))]
async fn show_own_place(caller: Caller) -> Answer<Json<OwnPlace>> {
    let act = caller.specialist()?;
    let join_link = meeting::own_place(&caller.center, &act).await?;
    Ok(Json(OwnPlace { join_link }))
}

/// Where meetings are to take place.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(examples(json!({"join_link": "https://meet.example/4hq2"})))]
struct PlaceKept {
    /// The https address to join by; empty takes it back.
    join_link: String,
}

/// Say where one's meetings take place
///
/// Those that are booked from now on; those booked already stay where they are.
#[utoipa::path(put, path = "/desk/place", request_body = PlaceKept, responses((status = 204)))]
async fn keep_own_place(
    caller: Caller,
    Body(PlaceKept { join_link }): Body<PlaceKept>,
) -> Answer<StatusCode> {
    let act = caller.specialist()?;
    meeting::keep_place(&caller.center, &act, &join_link).await?;
    DONE
}
