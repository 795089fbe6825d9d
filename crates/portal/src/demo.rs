//! What only the demo has: one-click sign-in, mailbox, clock.

use askama::Template;
use axum::http::StatusCode;
use axum::response::Response;
use center::CenterFault;
use center::sign_in::{self, Address, DemoPerson};
use process::permission::Action;

use crate::page::{Page, render};
use crate::sign_in::{local, signed_in};
use crate::visit::{Refusal, Sent, Visit};
use crate::{Audience, Routes};

pub(crate) fn routes() -> Routes {
    Routes::default()
        .show("/demo", Audience::Visitor, Action::SignIn, people)
        .send("/demo/sign-in", Audience::Visitor, Action::SignIn, enter)
}

#[derive(Template)]
#[template(path = "demo/demo.html")]
struct Demo {
    page: Page,
    people: Vec<DemoPerson>,
}

async fn people(visit: Visit) -> Result<Response, Refusal> {
    let people = sign_in::demo_people(&visit.center, &sign_in::visitor()).await?;
    let page = visit.page("demo-title");
    Ok(render(StatusCode::OK, &Demo { page, people }))
}

async fn enter(visit: Visit, Sent(form): Sent) -> Result<Response, Refusal> {
    let address = Address::parse("address", form.value("address"))
        .map_err(|_| Refusal::Fault(CenterFault::NotFound))?;
    let secret =
        sign_in::sign_in_to_demo(&visit.center, &sign_in::visitor(), &address, &visit.device)
            .await?;
    signed_in(&visit, &secret, local(form.value("from"))).await
}
