//! Who asks to become admin of a tenant, for the managers: with the proof, to confirm or decline.

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use center::CenterFault;
use center::hand_over::{self, Asked, HandOverState};
use process::permission::Action;
use uuid::Uuid;

use crate::page::{ManagerPlace, Page, render};
use crate::visit::{Refusal, Visit, go};
use crate::{Audience, Routes};

pub(crate) fn routes() -> Routes {
    let (manager, answer) = (Audience::Manager, Action::AnswerHandOver);
    Routes::default()
        .show("/center/hand-overs", manager, answer, list)
        .show("/center/hand-overs/{hand_over}", manager, answer, show)
        .send(
            "/center/hand-overs/{hand_over}/confirm",
            manager,
            answer,
            confirm,
        )
        .send(
            "/center/hand-overs/{hand_over}/decline",
            manager,
            answer,
            decline,
        )
}

#[derive(Template)]
#[template(path = "hand_over/list.html")]
struct ListPage {
    page: Page,
    open: Vec<Asked>,
}

async fn list(visit: Visit) -> Result<Response, Refusal> {
    let act = visit.manager()?;
    let template = ListPage {
        open: hand_over::open(&visit.center, &act).await?,
        page: visit
            .page("hand-over-title")
            .manager(Some(ManagerPlace::People)),
    };
    Ok(render(StatusCode::OK, &template))
}

#[derive(Template)]
#[template(path = "hand_over/one.html")]
struct OnePage {
    page: Page,
    asked: Asked,
}

impl OnePage {
    fn waits(&self) -> bool {
        self.asked.state == HandOverState::Asked
    }
}

fn named(text: &str) -> Result<Uuid, Refusal> {
    Uuid::try_parse(text).map_err(|_| CenterFault::NotFound.into())
}

async fn show(visit: Visit, Path(id): Path<String>) -> Result<Response, Refusal> {
    let act = visit.manager()?;
    let asked = hand_over::asked(&visit.center, &act, named(&id)?).await?;
    let template = OnePage {
        page: Page::new(&visit.frame, &asked.tenant).manager(Some(ManagerPlace::People)),
        asked,
    };
    Ok(render(StatusCode::OK, &template))
}

async fn confirm(visit: Visit, Path(id): Path<String>) -> Result<Response, Refusal> {
    let act = visit.manager()?;
    hand_over::confirm(&visit.center, &act, named(&id)?).await?;
    Ok(go(&format!("/center/hand-overs/{id}")))
}

async fn decline(visit: Visit, Path(id): Path<String>) -> Result<Response, Refusal> {
    let act = visit.manager()?;
    hand_over::decline(&visit.center, &act, named(&id)?).await?;
    Ok(go(&format!("/center/hand-overs/{id}")))
}
