//! The calendar of a person at its secret address. Whoever asks without the secret is told what is told
//! of any address that is not there.

use axum::extract::Path;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use center::CenterFault;
use center::meeting_feed;
use center::sign_in::{Secret, visitor};

use crate::visit::{Refusal, Visit};

pub(super) async fn feed(
    visit: Visit,
    Path(calendar): Path<String>,
    asked: HeaderMap,
) -> Result<Response, Refusal> {
    let secret = calendar.strip_suffix(".ics").ok_or(CenterFault::NotFound)?;
    let secret = Secret::given(secret);
    let written = meeting_feed::read(&visit.center, &visitor(), &secret).await?;
    let hash = center::hash(&[written.as_bytes()]);
    let start = hash.iter().take(12);
    let hash = start.fold(String::new(), |text, byte| format!("{text}{byte:02x}"));
    let tag = format!("\"{hash}\"");
    let known = asked.get_all(header::IF_NONE_MATCH).iter();
    let has_it = known
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(','))
        .any(|one| one.trim().trim_start_matches("W/") == tag);
    let mut response = if has_it {
        StatusCode::NOT_MODIFIED.into_response()
    } else {
        let kind = [(header::CONTENT_TYPE, "text/calendar; charset=utf-8")];
        (kind, written).into_response()
    };
    let headers = response.headers_mut();
    let private = HeaderValue::from_static("private, no-cache");
    headers.insert(header::CACHE_CONTROL, private);
    if let Ok(tag) = HeaderValue::from_str(&tag) {
        headers.insert(header::ETAG, tag);
    }
    Ok(response)
}
