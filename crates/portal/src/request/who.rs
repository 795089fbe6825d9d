//! Step 1: what is known already, shown instead of asked.

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use center::request::{Known, UnderWay, known};
use process::state::EngagementState;

use super::reasons::Reasons;
use super::{Case, Head, Step, case};
use crate::page::{Page, render};
use crate::visit::{Refusal, Visit, go};

#[derive(Template)]
#[template(path = "request/who.html")]
struct Who {
    page: Page,
    head: Head,
    case: Case,
    known: Known,
    reasons: Reasons,
    under_way: Vec<Running>,
    /// Another request that has to end first.
    other: Option<String>,
    person: String,
}

/// Something under way as the list shows it.
struct Running {
    title: String,
    href: String,
    state: State,
}

enum State {
    Request(process::state::RequestState),
    Engagement(EngagementState),
}

pub(super) async fn show(
    visit: Visit,
    Path((domain, reference)): Path<(String, String)>,
) -> Result<Response, Refusal> {
    let case = case(&visit, &domain, &reference).await?;
    let (page, head) = match case.step(&visit, Step::Who) {
        Ok(step) => step,
        Err(elsewhere) => return Ok(go(&elsewhere)),
    };
    let known = known(
        &visit.center,
        &case.act,
        &case.tenant,
        &case.request.reference,
    )
    .await?;
    let reasons = Reasons::of(&visit);
    let under_way = known
        .under_way
        .iter()
        .map(|thing| running(&reasons, &case.tenant.domain, thing))
        .collect();
    let who = Who {
        other: known.other_request(),
        page,
        head,
        person: visit.signed_in()?.name.clone(),
        known,
        reasons,
        under_way,
        case,
    };
    Ok(render(StatusCode::OK, &who))
}

fn running(reasons: &Reasons, domain: &str, thing: &UnderWay) -> Running {
    match thing {
        UnderWay::Request(line) => Running {
            title: format!("{} · {}", line.reference, reasons.services(&line.services)),
            href: format!("/t/{domain}/requests/{}", line.reference),
            state: State::Request(line.state),
        },
        UnderWay::Engagement(id, state, services) => Running {
            title: reasons.services(services),
            href: format!("/t/{domain}?engagement={id}"),
            state: State::Engagement(*state),
        },
    }
}
