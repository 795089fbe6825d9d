//! Two answers that need a page of their own: what holds a task up, and what is done instead.

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use center::task::{self, Can, Effect, TaskView};
use center::{CenterFault, Conflict};
use process::permission::Action;

use super::key_of;
use super::one::{Case, case, view};
use crate::acting::Acting;
use crate::page::{CustomerPlace, Page, render};
use crate::parts::Form;
use crate::visit::{Refusal, Sent, Visit, go};

#[derive(Template)]
#[template(path = "task/stuck.html")]
struct Stuck {
    page: Page,
    here: String,
    view: TaskView,
    form: Form,
}

pub(super) async fn ask_stuck(
    visit: Visit,
    Path((domain, task)): Path<(String, String)>,
) -> Result<Response, Refusal> {
    let case = case(&visit, &domain, &task)?;
    case.act().permit(Action::SayStuck)?;
    let view = view(&visit, &case).await?;
    possible(&view, Can::SayStuck)?;
    let form = visit.form();
    Ok(stuck_page(&visit, StatusCode::OK, case, view, form))
}

/// A page that asks for something that is no longer possible is as out of date as its form.
fn possible(view: &TaskView, what: Can) -> Result<(), Refusal> {
    if view.can(what) {
        Ok(())
    } else {
        Err(CenterFault::Conflict(Conflict::State).into())
    }
}

fn stuck_page(
    visit: &Visit,
    status: StatusCode,
    case: Case,
    view: TaskView,
    form: Form,
) -> Response {
    let page = visit.page("task-stuck-title");
    let stuck = Stuck {
        page: case.acting.place(page, CustomerPlace::Tasks),
        here: case.here,
        view,
        form,
    };
    render(status, &stuck)
}

pub(super) async fn say_stuck(
    visit: Visit,
    Path((domain, task)): Path<(String, String)>,
    Sent(mut form): Sent,
) -> Result<Response, Refusal> {
    let case = case(&visit, &domain, &task)?;
    let key = key_of(&form)?;
    let reason = form.value("reason");
    match task::say_stuck(&visit.center, case.act(), case.task, reason, &key).await {
        Ok(()) => Ok(go(&case.here)),
        Err(fault) => {
            visit.blame(&mut form, fault)?;
            let view = view(&visit, &case).await?;
            let status = StatusCode::UNPROCESSABLE_ENTITY;
            Ok(stuck_page(&visit, status, case, view, form))
        }
    }
}

#[derive(Template)]
#[template(path = "task/deviation.html")]
struct Deviation {
    page: Page,
    here: String,
    view: TaskView,
    effect: Effect,
    form: Form,
}

pub(super) async fn ask_deviation(
    visit: Visit,
    Path((domain, task)): Path<(String, String)>,
) -> Result<Response, Refusal> {
    let case = case(&visit, &domain, &task)?;
    let for_this = case.act().permit(Action::RecordDeviation);
    for_this?;
    let form = visit.form();
    deviation_page(&visit, StatusCode::OK, case, form).await
}

async fn deviation_page(
    visit: &Visit,
    status: StatusCode,
    case: Case,
    form: Form,
) -> Result<Response, Refusal> {
    let view = view(visit, &case).await?;
    possible(&view, Can::Deviate)?;
    let Acting { act, tenant, .. } = &case.acting;
    let task = &case.task;
    let own = act.own(Action::RecordDeviation)?;
    let effect = task::effect(&visit.center, own, tenant, *task, visit.language).await?;
    let page = visit
        .page("task-deviate-title")
        .customer(&tenant.domain, Some(CustomerPlace::Tasks));
    let deviation = Deviation {
        page,
        here: case.here,
        view,
        effect,
        form,
    };
    Ok(render(status, &deviation))
}

pub(super) async fn deviate(
    visit: Visit,
    Path((domain, task)): Path<(String, String)>,
    Sent(mut form): Sent,
) -> Result<Response, Refusal> {
    let case = case(&visit, &domain, &task)?;
    let key = key_of(&form)?;
    let said = (form.value("reason"), form.has("agree", "yes"));
    let own = case.act().own(Action::RecordDeviation)?;
    match task::deviate(&visit.center, own, case.task, said, &key).await {
        Ok(()) => Ok(go(&case.here)),
        Err(fault) => {
            visit.blame(&mut form, fault)?;
            deviation_page(&visit, StatusCode::UNPROCESSABLE_ENTITY, case, form).await
        }
    }
}
