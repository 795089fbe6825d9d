//! Ending an engagement: the question as a page, then the act. The customer completes or closes its
//! own; a manager closes for the Center.

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use center::engagement::{self, EndingView};
use center::{CenterFault, Conflict, Tenant};
use process::identity::EngagementId;
use process::permission::{Action, CustomerAct};
use words::Args;

use crate::page::{CustomerPlace, ManagerPlace, Page, render};
use crate::parts::Form;
use crate::task::key_of;
use crate::visit::{Refusal, Sent, Visit, go};
use crate::{Audience, Routes};

pub(crate) fn routes() -> Routes {
    const COMPLETE: &str = "/t/{domain}/engagements/{engagement}/complete";
    const CLOSE: &str = "/t/{domain}/engagements/{engagement}/close";
    const FOR_CENTER: &str = "/center/engagements/{engagement}/close";
    use Audience::{Customer, Manager};
    Routes::default()
        .show(COMPLETE, Customer, Action::CompleteEngagement, ask_done)
        .send(COMPLETE, Customer, Action::CompleteEngagement, complete)
        .show(CLOSE, Customer, Action::CloseForCustomer, ask_close)
        .send(CLOSE, Customer, Action::CloseForCustomer, close)
        .show(FOR_CENTER, Manager, Action::CloseForCenter, ask_for_center)
        .send(
            FOR_CENTER,
            Manager,
            Action::CloseForCenter,
            close_for_center,
        )
}

#[derive(Template)]
#[template(path = "engagement/complete.html")]
struct Complete {
    page: Page,
    here: String,
    back: String,
    effects: Vec<String>,
    form: Form,
    view: EndingView,
}

#[derive(Template)]
#[template(path = "engagement/close.html")]
struct Close {
    page: Page,
    here: String,
    back: String,
    /// What a reason can be about, for whoever reads this page.
    hint: String,
    effects: Vec<String>,
    form: Form,
    view: EndingView,
}

/// The customer's engagement in the address.
struct Case {
    act: CustomerAct,
    tenant: Tenant,
    id: EngagementId,
}

impl Case {
    fn of(visit: &Visit, domain: &str, engagement: &str) -> Result<Self, Refusal> {
        let (act, tenant) = visit.customer(domain)?;
        let id = named(engagement)?;
        Ok(Self { act, tenant, id })
    }

    async fn view(&self, visit: &Visit, by: Action) -> Result<EndingView, Refusal> {
        let (center, language) = (&visit.center, visit.language);
        Ok(engagement::ending_for_customer(center, &self.act, by, self.id, language).await?)
    }

    fn here(&self, what: &str) -> String {
        format!("{}/engagements/{}/{what}", self.home(), self.id)
    }

    fn home(&self) -> String {
        format!("/t/{}", self.tenant.domain)
    }

    fn page(&self, visit: &Visit, title: &str) -> Page {
        let page = visit.page(title);
        page.customer(&self.tenant.domain, Some(CustomerPlace::Overview))
    }
}

fn named(engagement: &str) -> Result<EngagementId, Refusal> {
    let id = engagement.parse();
    id.map_err(|_| Refusal::Fault(CenterFault::NotFound))
}

/// A page that asks for something that is no longer possible is as out of date as its form.
fn possible(is_so: bool) -> Result<(), Refusal> {
    if is_so {
        Ok(())
    } else {
        Err(CenterFault::Conflict(Conflict::State).into())
    }
}

/// What the end brings, one sentence each.
fn effects(page: &Page, view: &EndingView, is_for_center: bool) -> Vec<String> {
    let mut effects = Vec::new();
    if view.left > 0 {
        effects.push(page.say_count("ending-left", view.left));
    }
    if view.meetings > 0 {
        effects.push(page.say_count("ending-meetings", view.meetings));
    }
    if let Some((_, name)) = &view.lead {
        effects.push(page.say_with("ending-lead", Args::new().text("name", name)));
    }
    effects.push(page.say("ending-read"));
    effects.push(page.say(if is_for_center {
        "ending-told"
    } else {
        "ending-again"
    }));
    effects
}

async fn ask_done(
    visit: Visit,
    Path((domain, id)): Path<(String, String)>,
) -> Result<Response, Refusal> {
    let case = Case::of(&visit, &domain, &id)?;
    let view = case.view(&visit, Action::CompleteEngagement).await?;
    possible(view.may_complete)?;
    let page = case.page(&visit, "ending-complete-title");
    let complete = Complete {
        here: case.here("complete"),
        back: case.home(),
        effects: effects(&page, &view, false),
        form: visit.form(),
        page,
        view,
    };
    Ok(render(StatusCode::OK, &complete))
}

async fn complete(
    visit: Visit,
    Path((domain, id)): Path<(String, String)>,
    Sent(form): Sent,
) -> Result<Response, Refusal> {
    let case = Case::of(&visit, &domain, &id)?;
    let key = key_of(&form)?;
    engagement::complete(&visit.center, &case.act, case.id, &key).await?;
    Ok(go(&case.home()))
}

async fn ask_close(
    visit: Visit,
    Path((domain, id)): Path<(String, String)>,
) -> Result<Response, Refusal> {
    let case = Case::of(&visit, &domain, &id)?;
    let form = visit.form();
    close_page(&visit, StatusCode::OK, &case, form).await
}

async fn close_page(
    visit: &Visit,
    status: StatusCode,
    case: &Case,
    form: Form,
) -> Result<Response, Refusal> {
    let view = case.view(visit, Action::CloseForCustomer).await?;
    possible(view.may_close)?;
    let page = case.page(visit, "ending-close-title");
    let close = Close {
        here: case.here("close"),
        back: case.home(),
        hint: page.say("ending-reason-hint"),
        effects: effects(&page, &view, false),
        form,
        page,
        view,
    };
    Ok(render(status, &close))
}

async fn close(
    visit: Visit,
    Path((domain, id)): Path<(String, String)>,
    Sent(mut form): Sent,
) -> Result<Response, Refusal> {
    let case = Case::of(&visit, &domain, &id)?;
    let key = key_of(&form)?;
    let why = form.value("reason");
    match engagement::close_for_customer(&visit.center, &case.act, case.id, why, &key).await {
        Ok(()) => Ok(go(&case.home())),
        Err(fault) => {
            visit.blame(&mut form, fault)?;
            close_page(&visit, StatusCode::UNPROCESSABLE_ENTITY, &case, form).await
        }
    }
}

async fn ask_for_center(visit: Visit, Path(id): Path<String>) -> Result<Response, Refusal> {
    let form = visit.form();
    center_page(&visit, StatusCode::OK, named(&id)?, form).await
}

async fn center_page(
    visit: &Visit,
    status: StatusCode,
    id: EngagementId,
    form: Form,
) -> Result<Response, Refusal> {
    let act = visit.manager()?;
    let view = engagement::ending_for_center(&visit.center, &act, id, visit.language).await?;
    possible(view.may_close)?;
    let args = Args::new().text("customer", &view.tenant);
    let speaker = &visit.frame.speaker;
    let title = speaker.say_with("ending-close-title-center", args);
    let page = Page::new(&visit.frame, title).manager(Some(ManagerPlace::People));
    let close = Close {
        here: format!("/center/engagements/{id}/close"),
        back: back_of(&view),
        hint: page.say("ending-reason-hint-center"),
        effects: effects(&page, &view, true),
        form,
        page,
        view,
    };
    Ok(render(status, &close))
}

/// The page of the Specialist who leads it, where a manager comes from.
fn back_of(view: &EndingView) -> String {
    match &view.lead {
        Some((lead, _)) => format!("/center/people/{lead}"),
        None => "/center/people".to_owned(),
    }
}

async fn close_for_center(
    visit: Visit,
    Path(id): Path<String>,
    Sent(mut form): Sent,
) -> Result<Response, Refusal> {
    let act = visit.manager()?;
    let id = named(&id)?;
    let key = key_of(&form)?;
    let center = &visit.center;
    let why = form.value("reason");
    match engagement::close_for_center(center, &act, id, why, &key).await {
        Ok(()) => {
            let view = engagement::ending_for_center(center, &act, id, visit.language).await?;
            Ok(go(&back_of(&view)))
        }
        Err(fault) => {
            visit.blame(&mut form, fault)?;
            center_page(&visit, StatusCode::UNPROCESSABLE_ENTITY, id, form).await
        }
    }
}
