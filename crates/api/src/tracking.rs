//! The link by which somebody without an account follows a request: reference, state and clock only.

use axum::Json;
use axum::http::StatusCode;
use center::request;
use process::identity::Reference;
use process::permission::Action;
use serde::Serialize;
use utoipa::ToSchema;
use utoipa_axum::routes;

use crate::asked::{Answer, At, DONE, Once};
use crate::caller::Caller;
use crate::operations::{Audience, Operations};

pub(crate) fn operations() -> Operations {
    let (customer, manage) = (Audience::Customer, Action::ManageTrackingLink);
    Operations::about("requests")
        .makes(customer, manage, routes!(make_tracking_link))
        .changes(customer, manage, routes!(revoke_tracking_link))
}

/// A tracking link.
#[derive(Debug, Serialize, ToSchema)]
struct TrackingLink {
    /// Its address. It is told this once: the same key again makes no other link and tells none.
    #[schema(example = "https://center.example/track/…")]
    url: Option<String>,
}

/// Make a request's tracking link
///
/// It takes the place of the one before. Whoever has it sees reference, state and clock, nothing more.
#[utoipa::path(post, path = "/tenants/{domain}/requests/{reference}/tracking-link",
    responses((status = 200, body = TrackingLink)))]
async fn make_tracking_link(
    caller: Caller,
    At((domain, reference)): At<(String, Reference)>,
    Once(key): Once,
) -> Answer<Json<TrackingLink>> {
    let (act, _) = caller.customer(&domain)?;
    let secret = request::make_link_once(&caller.center, &act, &reference, &key).await?;
    let base = &caller.center.settings().base_url;
    Ok(Json(TrackingLink {
        url: secret.map(|secret| format!("{base}/track/{}", secret.reveal())),
    }))
}

/// Revoke a request's tracking link
#[utoipa::path(delete, path = "/tenants/{domain}/requests/{reference}/tracking-link",
    responses((status = 204)))]
async fn revoke_tracking_link(
    caller: Caller,
    At((domain, reference)): At<(String, Reference)>,
) -> Answer<StatusCode> {
    let (act, _) = caller.customer(&domain)?;
    request::revoke_link(&caller.center, &act, &reference).await?;
    DONE
}
