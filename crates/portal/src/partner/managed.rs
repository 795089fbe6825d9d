//! The managers' pages about partners: which there are, who works there, whose partners they are, and
//! the switch that pauses one.

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use center::CenterFault;
use center::once::Key;
use center::partner::{
    self, Domain, PartnerLine, PartnerPage, add_member, add_partner, add_relation,
};
use center::people::PersonTyped;
use process::identity::{PartnerId, PersonId};
use process::permission::{Action, MembershipState, RelationState};
use words::Language;

use crate::desk::named;
use crate::page::{ManagerPlace, Page, render};
use crate::parts::Form;
use crate::people::zones;
use crate::visit::{Refusal, Sent, Visit, go};
use crate::{Audience, Routes};

pub(crate) fn routes() -> Routes {
    const ONE: &str = "/center/partners/{partner}";
    let (manager, edit) = (Audience::Manager, Action::EditPartners);
    Routes::default()
        .show("/center/partners", manager, Action::SeeCenter, list)
        .send("/center/partners", manager, edit, add)
        .show(ONE, manager, Action::SeeCenter, show)
        .send(
            "/center/partners/{partner}/people",
            manager,
            edit,
            add_person,
        )
        .send(
            "/center/partners/{partner}/people/{person}/end",
            manager,
            edit,
            end_person,
        )
        .send(
            "/center/partners/{partner}/customers",
            manager,
            edit,
            relate,
        )
        .send("/center/partners/{partner}/pause", manager, edit, pause)
        .send("/center/partners/{partner}/resume", manager, edit, resume)
}

#[derive(Template)]
#[template(path = "partner/managed.html")]
struct ListPage {
    page: Page,
    rows: Vec<PartnerLine>,
    form: Form,
}

async fn list(visit: Visit) -> Result<Response, Refusal> {
    let form = visit.form();
    list_page(&visit, form, StatusCode::OK).await
}

async fn list_page(visit: &Visit, form: Form, status: StatusCode) -> Result<Response, Refusal> {
    let act = visit.manager()?;
    let template = ListPage {
        rows: partner::partners(&visit.center, &act).await?,
        page: visit
            .page("partners-title")
            .manager(Some(ManagerPlace::Partners)),
        form,
    };
    Ok(render(status, &template))
}

async fn add(visit: Visit, Sent(mut form): Sent) -> Result<Response, Refusal> {
    let act = visit.manager()?;
    let key = Key::parse(&form.key)?;
    match add_partner(&visit.center, &act, form.value("name"), &key).await {
        Ok(partner) => Ok(go(&format!("/center/partners/{partner}"))),
        Err(fault) => {
            visit.blame(&mut form, fault)?;
            list_page(&visit, form, StatusCode::UNPROCESSABLE_ENTITY).await
        }
    }
}

#[derive(Template)]
#[template(path = "partner/managed_one.html")]
struct OnePage {
    page: Page,
    one: PartnerPage,
    languages: Vec<(String, String)>,
    zones: Vec<String>,
    form: Form,
}

async fn show(visit: Visit, Path(partner): Path<String>) -> Result<Response, Refusal> {
    let form = visit.form().with("language", visit.language.tag()).with(
        "zone",
        visit.frame.speaker.zone().iana_name().unwrap_or("UTC"),
    );
    one_page(&visit, named(&partner)?, form, StatusCode::OK).await
}

async fn one_page(
    visit: &Visit,
    id: PartnerId,
    form: Form,
    status: StatusCode,
) -> Result<Response, Refusal> {
    let act = visit.manager()?;
    let one = partner::partner(&visit.center, &act, id).await?;
    let languages = Language::complete()
        .iter()
        .map(|language| (language.tag().to_owned(), language.own_name().to_owned()))
        .collect();
    let template = OnePage {
        page: Page::new(&visit.frame, &one.line.name).manager(Some(ManagerPlace::Partners)),
        one,
        languages,
        zones: zones(),
        form,
    };
    Ok(render(status, &template))
}

async fn add_person(
    visit: Visit,
    Path(partner): Path<String>,
    Sent(mut form): Sent,
) -> Result<Response, Refusal> {
    let act = visit.manager()?;
    let partner: PartnerId = named(&partner)?;
    let key = Key::parse(&form.key)?;
    let typed = PersonTyped {
        name: form.value("name").to_owned(),
        address: form.value("address").to_owned(),
        language: form.value("language").to_owned(),
        zone: form.value("zone").to_owned(),
    };
    match add_member(&visit.center, &act, partner, &typed, &key).await {
        Ok(()) => Ok(go(&format!("/center/partners/{partner}"))),
        Err(fault) => {
            visit.blame(&mut form, fault)?;
            let wrong = StatusCode::UNPROCESSABLE_ENTITY;
            one_page(&visit, partner, form, wrong).await
        }
    }
}

async fn end_person(
    visit: Visit,
    Path((partner, person)): Path<(String, String)>,
) -> Result<Response, Refusal> {
    let act = visit.manager()?;
    let (partner, person): (PartnerId, PersonId) = (named(&partner)?, named(&person)?);
    partner::end_member(&visit.center, &act, partner, person).await?;
    Ok(go(&format!("/center/partners/{partner}")))
}

async fn relate(
    visit: Visit,
    Path(partner): Path<String>,
    Sent(mut form): Sent,
) -> Result<Response, Refusal> {
    let act = visit.manager()?;
    let partner: PartnerId = named(&partner)?;
    let related = match Domain::parse("domain", form.value("domain")) {
        Ok(domain) => add_relation(&visit.center, &act, partner, &domain).await,
        Err(fault) => Err(CenterFault::Invalid(vec![fault])),
    };
    match related {
        Ok(()) => Ok(go(&format!("/center/partners/{partner}"))),
        Err(fault) => {
            visit.blame(&mut form, fault)?;
            let wrong = StatusCode::UNPROCESSABLE_ENTITY;
            one_page(&visit, partner, form, wrong).await
        }
    }
}

async fn pause(visit: Visit, Path(partner): Path<String>) -> Result<Response, Refusal> {
    let act = visit.manager()?;
    let partner: PartnerId = named(&partner)?;
    partner::pause(&visit.center, &act, partner).await?;
    Ok(go(&format!("/center/partners/{partner}")))
}

async fn resume(visit: Visit, Path(partner): Path<String>) -> Result<Response, Refusal> {
    let act = visit.manager()?;
    let partner: PartnerId = named(&partner)?;
    partner::resume(&visit.center, &act, partner).await?;
    Ok(go(&format!("/center/partners/{partner}")))
}
