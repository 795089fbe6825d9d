//! The tenant's requests, newest first.

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use center::Tenant;
use center::request::{RequestLine, requests_of};

use super::reasons::Reasons;
use crate::page::{CustomerPlace, Page, render};
use crate::visit::{Refusal, Visit};

#[derive(Template)]
#[template(path = "request/list.html")]
struct List {
    page: Page,
    tenant: Tenant,
    reasons: Reasons,
    lines: Vec<RequestLine>,
}

pub(super) async fn show(visit: Visit, Path(domain): Path<String>) -> Result<Response, Refusal> {
    let (act, tenant) = visit.within(&domain)?;
    let lines = requests_of(&visit.center, &act).await?;
    let list = List {
        page: visit
            .page("request-list")
            .customer(&tenant.domain, Some(CustomerPlace::Services)),
        reasons: Reasons::of(&visit),
        tenant,
        lines,
    };
    Ok(render(StatusCode::OK, &list))
}
