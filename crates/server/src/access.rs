//! Every request under an id of its own: in every line of the log that it causes, on the error page
//! as its reference, and in its answer. One line tells what came of it, by the pattern of its route:
//! what stands in a path may be a secret, and is never logged.

use axum::extract::{MatchedPath, Request, State};
use axum::http::HeaderValue;
use axum::middleware::Next;
use axum::response::Response;
use center::Center;
use portal::RequestId;
use tokio::time::Instant;
use tracing::Instrument;

use crate::https;
use crate::metrics::Metrics;

/// Where no route is.
const NO_ROUTE: &str = "none";

/// What it needs to know.
#[derive(Clone)]
pub(crate) struct Access {
    pub(crate) center: Center,
    pub(crate) metrics: Metrics,
}

pub(crate) async fn note(
    State(access): State<Access>,
    mut request: Request,
    next: Next,
) -> Response {
    let began = Instant::now();
    let route = request.extensions().get::<MatchedPath>();
    let route = route.map_or_else(|| NO_ROUTE.to_owned(), |path| path.as_str().to_owned());
    let method = request.method().clone();
    let (mut parts, body) = request.into_parts();
    let id = RequestId::of(&parts, &access.center);
    parts.extensions.insert(id.clone());
    let reference = api::RequestReference(id.as_str().to_owned());
    parts.extensions.insert(reference);
    let client = portal::client_of(&parts, &access.center);
    parts.extensions.insert(api::RequestClient(client));
    request = Request::from_parts(parts, body);
    let span = tracing::info_span!("request", id = id.as_str());
    let mut response = next.run(request).instrument(span.clone()).await;
    let took = began.elapsed();
    let status = response.status();
    let is_counted = !route.starts_with("/health/");
    if is_counted {
        access
            .metrics
            .note_request(method.as_str(), &route, status.as_u16(), took);
        span.in_scope(|| {
            tracing::info!(
                method = method.as_str(),
                route,
                status = status.as_u16(),
                milliseconds = u64::try_from(took.as_millis()).unwrap_or(u64::MAX),
                "answered"
            );
        });
    }
    let is_https = access.center.settings().base_url.starts_with("https://");
    https::mark(response.headers_mut(), is_https);
    if let Ok(value) = HeaderValue::from_str(id.as_str()) {
        response.headers_mut().insert("x-request-id", value);
    }
    response
}
