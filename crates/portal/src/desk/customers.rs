//! The customers of a Specialist's engagements.

use askama::Template;
use axum::http::StatusCode;
use axum::response::Response;
use center::desk::{self, CustomerLine};
use process::state::Move;

use crate::page::{Page, SpecialistPlace, render};
use crate::request::reasons::Reasons;
use crate::visit::{Refusal, Visit};

#[derive(Template)]
#[template(path = "desk/customers.html")]
struct CustomersPage {
    page: Page,
    lines: Vec<CustomerLine>,
    ended: Vec<CustomerLine>,
    reasons: Reasons,
}

pub(super) async fn show(visit: Visit) -> Result<Response, Refusal> {
    let act = visit.specialist()?;
    let lines = desk::customers(&visit.center, &act).await?;
    let (ended, lines): (Vec<_>, Vec<_>) =
        (lines.into_iter()).partition(|line| line.ended_at.is_some());
    let page = visit
        .page("desk-customers")
        .specialist(Some(SpecialistPlace::Customers));
    let reasons = Reasons::of(&visit);
    let template = CustomersPage {
        page,
        lines,
        ended,
        reasons,
    };
    Ok(render(StatusCode::OK, &template))
}
