//! Step 2: which services, by when, why, and who answers for their use.

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use center::engagement::in_plans;
use center::request::{WhatTyped, answer_what, leave_what};

use super::reasons::{Reasons, ServiceCard};
use super::{Case, Head, Step, case};
use crate::page::{Page, render};
use crate::parts::Form;
use crate::visit::{Refusal, Sent, Visit, go};

#[derive(Template)]
#[template(path = "request/what.html")]
struct WhatPage {
    page: Page,
    head: Head,
    case: Case,
    cards: Vec<ServiceCard>,
    /// Services that are in a plan already.
    taken: Vec<ServiceCard>,
    /// Whether some services are in no current subscription, and none of these is wanted yet.
    has_far: bool,
    form: Form,
}

pub(super) async fn show(
    visit: Visit,
    Path((domain, reference)): Path<(String, String)>,
) -> Result<Response, Refusal> {
    let case = case(&visit, &domain, &reference).await?;
    let form = filled(visit.form(), &case);
    what_page(&visit, StatusCode::OK, case, form).await
}

/// The form as it was saved; at first with what was picked at the door.
fn filled(form: Form, case: &Case) -> Form {
    let answers = &case.request.answers;
    let services = |form: Form, names: &[process::identity::ServiceName]| {
        names
            .iter()
            .fold(form, |form, name| form.with("services", name.as_str()))
    };
    if let Some(left) = &answers.what_left {
        let names = left.services.iter();
        return names
            .fold(form, |form, name| form.with("services", name.as_str()))
            .with("desired_date", left.desired_date.as_str())
            .with("business_reason", left.business_reason.as_str())
            .with("success_owner", left.success_owner.as_str());
    }
    match &answers.what {
        Some(what) => services(form, &what.services)
            .with("desired_date", what.desired_date.to_string())
            .with("business_reason", what.business_reason.as_str())
            .with("success_owner", what.success_owner.as_str()),
        None => services(form, &answers.picked),
    }
}

async fn what_page(
    visit: &Visit,
    status: StatusCode,
    case: Case,
    form: Form,
) -> Result<Response, Refusal> {
    let (page, head) = match case.step(visit, Step::What) {
        Ok(step) => step,
        Err(elsewhere) => return Ok(go(&elsewhere)),
    };
    let plans = in_plans(&visit.center, &case.act).await?;
    let cards = Reasons::of(visit).cards(&case.request.decision);
    let cards = cards.into_iter().map(|card| card.placed(&plans));
    let (taken, cards): (Vec<_>, Vec<_>) = cards.partition(|card| card.plan.is_some());
    let what = WhatPage {
        has_far: cards
            .iter()
            .any(|card| card.is_far() && !form.has("services", card.name.as_str())),
        page,
        head,
        case,
        cards,
        taken,
        form,
    };
    Ok(render(status, &what))
}

pub(super) async fn send(
    visit: Visit,
    Path((domain, reference)): Path<(String, String)>,
    Sent(mut form): Sent,
) -> Result<Response, Refusal> {
    let case = case(&visit, &domain, &reference).await?;
    let typed = WhatTyped {
        services: form.values("services").map(str::to_owned).collect(),
        desired_date: form.value("desired_date").to_owned(),
        business_reason: form.value("business_reason").to_owned(),
        success_owner: form.value("success_owner").to_owned(),
    };
    let is_leaving = case.is_draft() && form.has("then", "leave");
    let (center, reference) = (&visit.center, &case.request.reference);
    let saved = if is_leaving {
        leave_what(center, &case.act, &case.tenant, reference, &typed).await
    } else {
        answer_what(center, &case.act, &case.tenant, reference, &typed).await
    };
    match saved {
        Ok(()) => Ok(case.after(Step::What, is_leaving)),
        Err(fault) => {
            visit.blame(&mut form, fault)?;
            what_page(&visit, StatusCode::UNPROCESSABLE_ENTITY, case, form).await
        }
    }
}
