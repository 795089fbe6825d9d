//! Taking a request back: the question as a page, then the act.

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use center::request::withdraw;
use process::state::RequestState;

use super::{Case, case};
use crate::page::{CustomerPlace, Page, render};
use crate::visit::{Refusal, Visit, go};

#[derive(Template)]
#[template(path = "request/withdraw.html")]
struct Withdraw {
    page: Page,
    case: Case,
    was_offered: bool,
    is_queued: bool,
}

pub(super) async fn show(
    visit: Visit,
    Path((domain, reference)): Path<(String, String)>,
) -> Result<Response, Refusal> {
    let case = case(&visit, &domain, &reference).await?;
    if !case.request.may_withdraw() {
        return Ok(go(&case.address("")));
    }
    let question = visit.frame.speaker.say_with(
        "request-withdraw-question",
        words::Args::new().text("reference", &case.request.reference),
    );
    let state = case.request.state;
    let page = Withdraw {
        page: Page::new(&visit.frame, question)
            .customer(&case.tenant.domain, Some(CustomerPlace::Services)),
        was_offered: state == RequestState::Offered,
        is_queued: matches!(state, RequestState::Queued | RequestState::Offered),
        case,
    };
    Ok(render(StatusCode::OK, &page))
}

pub(super) async fn send(
    visit: Visit,
    Path((domain, reference)): Path<(String, String)>,
) -> Result<Response, Refusal> {
    let case = case(&visit, &domain, &reference).await?;
    withdraw(&visit.center, &case.act, &case.request.reference).await?;
    Ok(go(&format!("/t/{}/requests", case.tenant.domain)))
}
