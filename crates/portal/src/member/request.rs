//! "My admin left": a member asks to become admin.

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use center::hand_over::{self, Standing};
use center::once::Key;
use process::permission::Action;

use crate::page::{Page, render};
use crate::parts::Form;
use crate::visit::{Refusal, Sent, Visit, go};

#[derive(Template)]
#[template(path = "member/admin.html")]
struct AdminPage {
    page: Page,
    domain: String,
    tenant: String,
    standing: Standing,
    form: Form,
}

pub(super) async fn show(visit: Visit, Path(domain): Path<String>) -> Result<Response, Refusal> {
    let form = visit.form();
    admin_page(&visit, &domain, form, StatusCode::OK).await
}

async fn admin_page(
    visit: &Visit,
    domain: &str,
    form: Form,
    status: StatusCode,
) -> Result<Response, Refusal> {
    let (act, tenant) = visit.within(domain)?;
    let act = act.own(Action::AskHandOver)?;
    let template = AdminPage {
        standing: hand_over::standing(&visit.center, act).await?,
        page: visit
            .page("hand-over-ask-title")
            .customer(&tenant.domain, None),
        domain: tenant.domain,
        tenant: tenant.name,
        form,
    };
    Ok(render(status, &template))
}

pub(super) async fn send(
    visit: Visit,
    Path(domain): Path<String>,
    Sent(mut form): Sent,
) -> Result<Response, Refusal> {
    let (act, tenant) = visit.within(&domain)?;
    let act = act.own(Action::AskHandOver)?;
    act.permit(Action::AskHandOver)?;
    let key = Key::parse(&form.key)?;
    let reason = form.value("reason").to_owned();
    if let Err(fault) = hand_over::ask_as_member(&visit.center, act, &reason, &key).await {
        visit.blame(&mut form, fault)?;
        return admin_page(&visit, &domain, form, StatusCode::UNPROCESSABLE_ENTITY).await;
    }
    Ok(go(&format!("/t/{}/people/admin", tenant.domain)))
}
