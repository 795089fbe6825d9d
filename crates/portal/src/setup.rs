//! Setting up a Center that has nobody: the page behind the link from its terminal, and the code
//! that confirms it. Once somebody is there, both are the page that does not exist.

use askama::Template;
use axum::extract::Path;
use axum::http::{StatusCode, header};
use axum::response::Response;
use center::people::PersonTyped;
use center::setup::{self, FirstTyped, OPERATOR_FIELDS};
use center::sign_in::{self, Secret};
use process::permission::Action;

use crate::cookie;
use crate::page::{Page, render};
use crate::parts::Form;
use crate::people::{typed_person, written_languages, zones};
use crate::sign_in::{add_cookie, signed_in};
use crate::visit::{Refusal, Sent, Visit, go, is_secure};
use crate::{Audience, Routes};

pub(crate) fn routes() -> Routes {
    let (anybody, set_up) = (Audience::Visitor, Action::SetUp);
    Routes::default()
        .show("/set-up/code", anybody, set_up, show_code)
        .send("/set-up/code", anybody, set_up, enter)
        .show("/set-up/{secret}", anybody, set_up, show)
        .send("/set-up/{secret}", anybody, set_up, send)
}

#[derive(Template)]
#[template(path = "setup/first.html")]
struct FirstPage {
    page: Page,
    form: Form,
    languages: Vec<(String, String)>,
    operators: Vec<(String, String)>,
    zones: Vec<String>,
}

async fn show(visit: Visit, Path(secret): Path<String>) -> Result<Response, Refusal> {
    let link = Secret::given(&secret);
    setup::is_open(&visit.center, &sign_in::visitor(), &link).await?;
    let language = visit.language.tag();
    let form = visit
        .form()
        .with("language", language)
        .with("who-operates", "same")
        .with("operator-language", language);
    Ok(first_page(&visit, StatusCode::OK, form))
}

fn first_page(visit: &Visit, status: StatusCode, form: Form) -> Response {
    let page = visit.page("set-up-title");
    let template = FirstPage {
        languages: written_languages(),
        operators: vec![
            ("same".to_owned(), page.say("set-up-operator-same")),
            ("other".to_owned(), page.say("set-up-operator-other")),
        ],
        zones: zones(),
        form,
        page,
    };
    without_a_trace(render(status, &template))
}

/// The address of this page is a secret: no page that it leads to is told of it.
fn without_a_trace(mut response: Response) -> Response {
    let none = header::HeaderValue::from_static("no-referrer");
    response.headers_mut().insert(header::REFERRER_POLICY, none);
    response
}

async fn send(
    visit: Visit,
    Path(secret): Path<String>,
    Sent(mut form): Sent,
) -> Result<Response, Refusal> {
    let link = Secret::given(&secret);
    let [name, address, language, zone] = OPERATOR_FIELDS;
    let typed = FirstTyped {
        manager: typed_person(&form),
        who_operates: form.value("who-operates").to_owned(),
        operator: PersonTyped {
            name: form.value(name).to_owned(),
            address: form.value(address).to_owned(),
            language: form.value(language).to_owned(),
            zone: form.value(zone).to_owned(),
        },
    };
    let named = setup::name_first(&visit.center, &sign_in::visitor(), &link, &typed).await;
    let browser = match named {
        Ok(browser) => browser,
        Err(fault) => {
            visit.blame(&mut form, fault)?;
            return Ok(first_page(&visit, StatusCode::UNPROCESSABLE_ENTITY, form));
        }
    };
    let minutes = visit.center.catalog().settings().code_minutes;
    let (seconds, is_secure) = (i64::from(minutes) * 60, is_secure(&visit.center));
    let asked = cookie::ASKED_TO_SET_UP.given(browser.reveal(), seconds, is_secure);
    let mut response = go("/set-up/code");
    add_cookie(&mut response, &asked)?;
    Ok(response)
}

#[derive(Template)]
#[template(path = "setup/code.html")]
struct CodePage {
    page: Page,
    form: Form,
    minutes: u16,
}

async fn show_code(visit: Visit) -> Result<Response, Refusal> {
    let browser = visit.asked_by.as_ref();
    setup::is_waiting(&visit.center, &sign_in::visitor(), browser).await?;
    let form = visit.form();
    Ok(code_page(&visit, StatusCode::OK, form))
}

fn code_page(visit: &Visit, status: StatusCode, form: Form) -> Response {
    let template = CodePage {
        page: visit.page("set-up-code-title"),
        form,
        minutes: visit.center.catalog().settings().code_minutes,
    };
    render(status, &template)
}

async fn enter(visit: Visit, Sent(mut form): Sent) -> Result<Response, Refusal> {
    let confirmed = setup::confirm(
        &visit.center,
        &sign_in::visitor(),
        visit.asked_by.as_ref(),
        form.value("code"),
        &visit.device,
    )
    .await;
    match confirmed {
        Ok(secret) => {
            let mut response = signed_in(&visit, &secret, "/center/people").await?;
            let spent = cookie::ASKED_TO_SET_UP.given("", 0, is_secure(&visit.center));
            add_cookie(&mut response, &spent)?;
            Ok(response)
        }
        Err(fault) => {
            visit.blame(&mut form, fault)?;
            Ok(code_page(&visit, StatusCode::UNPROCESSABLE_ENTITY, form))
        }
    }
}
