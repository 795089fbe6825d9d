//! The link of an invitation: it lands on a page that says to what one is invited, and asks to accept.

use askama::Template;
use axum::extract::Path;
use axum::http::{HeaderName, HeaderValue, StatusCode, header};
use axum::response::Response;
use center::claim::Introduction;
use center::member::{self, Invited, Standing};
use center::sign_in::{self, Secret};
use process::permission::{Action, TenantRole};

use crate::member::scopes_text;
use crate::page::{Page, percent_encoded, render};
use crate::parts::Form;
use crate::people::{written_languages, zones};
use crate::sign_in::signed_in;
use crate::visit::{Refusal, Sent, Visit, go};
use crate::{Audience, Routes};

pub(crate) fn routes() -> Routes {
    let (anybody, join) = (Audience::Visitor, Action::JoinTenant);
    Routes::default()
        .show("/join/{invitation_secret}", anybody, join, show)
        .send("/join/{invitation_secret}", anybody, join, accept)
}

#[derive(Template)]
#[template(path = "join/join.html")]
struct JoinPage {
    page: Page,
    invited: Invited,
    form: Form,
    languages: Vec<(String, String)>,
    zones: Vec<String>,
    secret: String,
    from: String,
}

impl JoinPage {
    /// What the mandate lets do.
    fn lets(&self) -> String {
        scopes_text(&self.page, self.invited.scopes)
    }
}

async fn show(visit: Visit, Path(secret): Path<String>) -> Result<Response, Refusal> {
    let form = visit.form().with("language", visit.language.tag());
    join_page(&visit, &secret, form, StatusCode::OK).await
}

async fn join_page(
    visit: &Visit,
    secret: &str,
    form: Form,
    status: StatusCode,
) -> Result<Response, Refusal> {
    let visitor = sign_in::visitor();
    let given = Secret::given(secret);
    let invited = member::look_at(&visit.center, &visitor, &given, visit.person()).await?;
    let zone = invited.zone.clone();
    let form = if form.value("zone").is_empty() {
        form.with("zone", zone)
    } else {
        form
    };
    let args = words::Args::new().text("tenant", &invited.tenant);
    let title = visit.frame.speaker.say_with("join-title", args);
    let template = JoinPage {
        page: Page::new(&visit.frame, title),
        from: percent_encoded(&format!("/join/{secret}")),
        secret: secret.to_owned(),
        languages: written_languages(),
        zones: zones(),
        invited,
        form,
    };
    let mut response = render(status, &template);
    // The address is a secret: it goes to nobody, and into no index.
    let headers = response.headers_mut();
    headers.insert(
        header::REFERRER_POLICY,
        HeaderValue::from_static("no-referrer"),
    );
    headers.insert(
        HeaderName::from_static("x-robots-tag"),
        HeaderValue::from_static("noindex"),
    );
    Ok(response)
}

async fn accept(
    visit: Visit,
    Path(secret): Path<String>,
    Sent(mut form): Sent,
) -> Result<Response, Refusal> {
    let visitor = sign_in::visitor();
    let given = Secret::given(&secret);
    let invited = member::look_at(&visit.center, &visitor, &given, visit.person()).await?;
    let as_whom = if invited.standing == Standing::New {
        let (name, language, zone) = (
            form.value("name"),
            form.value("language"),
            form.value("zone"),
        );
        match Introduction::parse(name, language, zone) {
            Ok(as_whom) => Some(as_whom),
            Err(fault) => {
                visit.blame(&mut form, fault)?;
                let status = StatusCode::UNPROCESSABLE_ENTITY;
                return join_page(&visit, &secret, form, status).await;
            }
        }
    } else {
        None
    };
    let told = (as_whom, visit.device.as_str());
    let joined = member::join(&visit.center, &visitor, &given, visit.person(), told).await?;
    // A representative's mandate may not open the overview: the start leads to what it opens.
    match joined.secret {
        Some(new) => signed_in(&visit, &new, "/").await,
        None => Ok(go("/")),
    }
}
