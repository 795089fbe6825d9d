//! What managers set for the Center as a whole: on whose pages the widget may stand.

use askama::Template;
use axum::http::StatusCode;
use axum::response::Response;
use center::once::Key;
use center::widget::{self, add_origin, remove_origin};
use process::permission::Action;

use crate::page::{ManagerPlace, Page, render};
use crate::parts::Form;
use crate::visit::{Refusal, Sent, Visit, go_saved};
use crate::{Audience, Routes};

const PLACE: &str = "/center/settings";

pub(crate) fn routes() -> Routes {
    let (manager, edit) = (Audience::Manager, Action::EditWidget);
    Routes::default()
        .show(PLACE, manager, Action::SeeCenter, show)
        .send("/center/settings/widget", manager, edit, add)
        .send("/center/settings/widget/remove", manager, edit, remove)
}

#[derive(Template)]
#[template(path = "settings/settings.html")]
struct SettingsPage {
    page: Page,
    origins: Vec<(String, String)>,
    base_url: String,
    form: Form,
}

async fn show(visit: Visit) -> Result<Response, Refusal> {
    let form = visit.form();
    settings_page(&visit, form, StatusCode::OK).await
}

async fn settings_page(visit: &Visit, form: Form, status: StatusCode) -> Result<Response, Refusal> {
    let act = visit.manager()?;
    let page = visit
        .page("settings-title")
        .manager(Some(ManagerPlace::Settings));
    let origins = widget::origins(&visit.center, &act).await?;
    let origins = origins.into_iter().map(|row| {
        let since = page.date_year(page.date_of(row.added_at.0));
        (row.origin, since)
    });
    let template = SettingsPage {
        origins: origins.collect(),
        base_url: visit.center.settings().base_url.clone(),
        page,
        form,
    };
    Ok(render(status, &template))
}

async fn add(visit: Visit, Sent(mut form): Sent) -> Result<Response, Refusal> {
    let act = visit.manager()?;
    let key = Key::parse(&form.key)?;
    match add_origin(&visit.center, &act, form.value("origin"), &key).await {
        Ok(()) => Ok(go_saved(PLACE)),
        Err(fault) => {
            visit.blame(&mut form, fault)?;
            settings_page(&visit, form, StatusCode::UNPROCESSABLE_ENTITY).await
        }
    }
}

async fn remove(visit: Visit, Sent(form): Sent) -> Result<Response, Refusal> {
    let act = visit.manager()?;
    remove_origin(&visit.center, &act, form.value("origin")).await?;
    Ok(go_saved(PLACE))
}
