//! The demo's admin center: a page of another site that carries the widget, under as strict a policy
//! as such a site may have. It knows nothing of the Center but its address.

use std::collections::BTreeMap;

use askama::Template;
use axum::Router;
use axum::extract::{Query, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::Response;
use axum::routing::get;
use jiff::tz::TimeZone;
use words::{Language, Speaker};

use crate::assets;
use crate::page::render;

/// The page as a service of its own, for a Center at this address.
pub fn router(center: String) -> Router {
    Router::new()
        .route("/", get(show))
        .with_state(center)
        .merge(assets::routes())
}

#[derive(Template)]
#[template(path = "demo/admin_center.html")]
struct AdminCenter {
    speaker: Speaker,
    center: String,
    licences: Vec<Licence>,
}

/// A product as an admin center lists it. Made up, like everything in the demo.
struct Licence {
    product: &'static str,
    bought: u32,
    assigned: u32,
}

const LICENCES: [(&str, u32, u32); 3] = [
    ("Office 365 E3", 600, 412),
    ("Enterprise Mobility + Security E3", 200, 0),
    ("Power BI Pro", 60, 58),
];

async fn show(
    State(center): State<String>,
    Query(query): Query<BTreeMap<String, String>>,
    headers: HeaderMap,
) -> Response {
    let preferred = headers
        .get(header::ACCEPT_LANGUAGE)
        .and_then(|value| value.to_str().ok());
    let asked: Option<Language> = query.get("language").and_then(|tag| tag.parse().ok());
    let language = words::negotiate(None, asked, preferred);
    let policy = format!(
        "default-src 'none'; style-src 'self'; img-src 'self'; script-src {center}; \
         frame-src {center}; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
    );
    let page = AdminCenter {
        speaker: Speaker::new(language, TimeZone::UTC),
        center,
        licences: LICENCES
            .map(|(product, bought, assigned)| Licence {
                product,
                bought,
                assigned,
            })
            .into(),
    };
    let mut response = render(StatusCode::OK, &page);
    if let Ok(policy) = HeaderValue::from_str(&policy) {
        let name = header::CONTENT_SECURITY_POLICY;
        response.headers_mut().insert(name, policy);
    }
    response
}
