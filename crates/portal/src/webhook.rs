//! Webhooks: the addresses that are told what changes, kept by a tenant's admins for the tenant and by
//! managers for the Center. Both doors lead to the same pages.

use askama::Template;
use axum::extract::{Path, Query};
use axum::http::StatusCode;
use axum::response::Response;
use center::CenterFault;
use center::once::Key;
use center::queue::{Part, Spot};
use center::webhook::{self, Delivery, DeliveryState, Keeper, OffAs, Shown, Typed, WebhookSecret};
use process::event::EventKind;
use process::permission::Action;
use serde::Deserialize;
use std::collections::BTreeMap;
use uuid::Uuid;

use crate::desk::named;
use crate::page::{ManagerPlace, Page, render};
use crate::parts::{Form, Kind, Markup};
use crate::queue::Ways;
use crate::visit::{Refusal, Sent, Visit, go, go_saved};
use crate::{Audience, Routes};

/// The pages of one door: where they begin, and for whom they are.
macro_rules! door {
    ($routes:ident, $start:literal, $who:expr) => {
        $routes
            .show($start, $who, Action::ManageWebhooks, list)
            .send($start, $who, Action::ManageWebhooks, make)
            .show(
                concat!($start, "/{webhook}"),
                $who,
                Action::ManageWebhooks,
                show,
            )
            .send(
                concat!($start, "/{webhook}"),
                $who,
                Action::ManageWebhooks,
                change,
            )
            .send(
                concat!($start, "/{webhook}/secret"),
                $who,
                Action::ManageWebhooks,
                exchange,
            )
            .send(
                concat!($start, "/{webhook}/switch"),
                $who,
                Action::ManageWebhooks,
                switch,
            )
            .send(
                concat!($start, "/{webhook}/test"),
                $who,
                Action::ManageWebhooks,
                test,
            )
            .send(
                concat!($start, "/{webhook}/messages/{message}"),
                $who,
                Action::ManageWebhooks,
                replay,
            )
            .show(
                concat!($start, "/{webhook}/remove"),
                $who,
                Action::ManageWebhooks,
                ask_remove,
            )
            .send(
                concat!($start, "/{webhook}/remove"),
                $who,
                Action::ManageWebhooks,
                remove,
            )
    };
}

pub(crate) fn routes() -> Routes {
    let routes = Routes::default();
    let routes = door!(routes, "/t/{domain}/webhooks", Audience::Customer);
    door!(routes, "/center/webhooks", Audience::Manager)
}

/// What a path names.
#[derive(Deserialize)]
struct Named {
    domain: Option<String>,
    webhook: Option<String>,
    message: Option<String>,
}

/// Whose addresses these are, and where their pages begin.
struct Door {
    keeper: Keeper,
    /// The tenant's domain and name; none at the Center.
    tenant: Option<(String, String)>,
    start: String,
}

impl Named {
    fn door(&self, visit: &Visit) -> Result<Door, Refusal> {
        let Some(domain) = &self.domain else {
            return Ok(Door {
                keeper: Keeper::Center(visit.manager()?),
                tenant: None,
                start: "/center/webhooks".to_owned(),
            });
        };
        let (act, tenant) = visit.customer(domain)?;
        act.permit(Action::ManageWebhooks)?;
        Ok(Door {
            keeper: Keeper::Tenant(act),
            start: format!("/t/{}/webhooks", tenant.domain),
            tenant: Some((tenant.domain, tenant.name)),
        })
    }

    fn webhook(&self) -> Result<Uuid, Refusal> {
        named(self.webhook.as_deref().unwrap_or_default())
    }

    fn message(&self) -> Result<Uuid, Refusal> {
        named(self.message.as_deref().unwrap_or_default())
    }
}

impl Door {
    fn page(&self, visit: &Visit, title: &str) -> Page {
        let page = visit.page(title);
        match &self.tenant {
            Some((domain, _)) => page.customer(domain, None),
            None => page.manager(Some(ManagerPlace::Settings)),
        }
    }

    /// Whose addresses these are, in the line above the page's name.
    fn over(&self, page: &Page) -> String {
        match &self.tenant {
            Some((_, name)) => name.clone(),
            None => page.center().to_owned(),
        }
    }

    fn address(&self, webhook: Uuid) -> String {
        format!("{}/{webhook}", self.start)
    }

    /// The kinds of events that may be chosen here.
    fn kinds(&self) -> Vec<&'static str> {
        let is_for_tenant = self.tenant.is_some();
        EventKind::ALL
            .iter()
            .filter(|kind| **kind != EventKind::Test)
            .filter(|kind| !is_for_tenant || kind.is_the_tenants())
            .map(|kind| kind.as_str())
            .collect()
    }
}

fn typed(form: &Form) -> Typed {
    Typed {
        url: form.value("url").to_owned(),
        kinds: form.values("kinds").map(str::to_owned).collect(),
    }
}

/// Whether messages go there, as a tag.
fn standing(page: &Page, shown: &Shown) -> Markup {
    match &shown.off {
        None => page.tag(Kind::Good, &page.say("webhook-on")),
        Some((_, why)) => {
            let kind = match why {
                OffAs::SwitchedOff => Kind::Plain,
                OffAs::Gone | OffAs::KeeperLeft => Kind::Care,
            };
            page.tag(kind, &page.say_of("webhook-off", why.as_str()))
        }
    }
}

/// Which events an address is told of, in a few words.
fn told(page: &Page, shown: &Shown) -> String {
    if shown.kinds.is_empty() {
        return page.say("webhook-all");
    }
    page.say_count("webhook-count", shown.kinds.len())
}

#[derive(Template)]
#[template(path = "webhook/list.html")]
struct ListPage {
    page: Page,
    over: String,
    start: String,
    rows: Vec<(Shown, String, Markup)>,
    kinds: Vec<&'static str>,
    form: Form,
}

async fn list(visit: Visit, Path(at): Path<Named>) -> Result<Response, Refusal> {
    let door = at.door(&visit)?;
    let form = visit.form();
    list_page(&visit, &door, form, StatusCode::OK).await
}

async fn list_page(
    visit: &Visit,
    door: &Door,
    form: Form,
    status: StatusCode,
) -> Result<Response, Refusal> {
    let page = door.page(visit, "webhook-title");
    let rows = webhook::own(&visit.center, &door.keeper).await?;
    let template = ListPage {
        over: door.over(&page),
        start: door.start.clone(),
        kinds: door.kinds(),
        rows: rows
            .into_iter()
            .map(|shown| (shown.clone(), told(&page, &shown), standing(&page, &shown)))
            .collect(),
        form,
        page,
    };
    Ok(render(status, &template))
}

/// Shows the secret in its own answer: no address leads to it again.
async fn make(
    visit: Visit,
    Path(at): Path<Named>,
    Sent(mut form): Sent,
) -> Result<Response, Refusal> {
    let door = at.door(&visit)?;
    let key = Key::parse(&form.key)?;
    match webhook::make(&visit.center, &door.keeper, &typed(&form), &key).await {
        Ok((shown, Some(secret))) => secret_page(&visit, &door, shown.id, secret).await,
        Ok((shown, None)) => Ok(go(&door.address(shown.id))),
        Err(refusal) => {
            visit.blame(&mut form, refusal)?;
            list_page(&visit, &door, form, StatusCode::UNPROCESSABLE_ENTITY).await
        }
    }
}

#[derive(Template)]
#[template(path = "webhook/one.html")]
struct OnePage {
    page: Page,
    over: String,
    start: String,
    shown: Shown,
    standing: Markup,
    secret: Option<String>,
    kinds: Vec<&'static str>,
    rows: Vec<Row>,
    ways: Ways,
    form: Form,
}

struct Row {
    delivery: Delivery,
    state: Markup,
    /// The status of the last answer, or why there was none.
    answer: String,
    may_replay: bool,
}

async fn show(
    visit: Visit,
    Path(at): Path<Named>,
    Query(query): Query<BTreeMap<String, String>>,
) -> Result<Response, Refusal> {
    let door = at.door(&visit)?;
    let spot = Spot::parse(query.get("from").map_or("", String::as_str))?;
    let found = webhook::deliveries(&visit.center, &door.keeper, at.webhook()?, spot).await?;
    let form = filled(&visit, &found.0);
    Ok(one_page(&visit, &door, found, form, None, StatusCode::OK))
}

/// The page with a secret that is shown this once.
async fn secret_page(
    visit: &Visit,
    door: &Door,
    id: Uuid,
    secret: WebhookSecret,
) -> Result<Response, Refusal> {
    let found = webhook::deliveries(&visit.center, &door.keeper, id, Spot::FIRST).await?;
    let form = filled(visit, &found.0);
    let secret = Some(secret.reveal().to_owned());
    Ok(one_page(visit, door, found, form, secret, StatusCode::OK))
}

fn filled(visit: &Visit, shown: &Shown) -> Form {
    let form = visit
        .form()
        .with("url", shown.url.as_str())
        .with("version", shown.version.to_string());
    let kinds = shown.kinds.iter();
    kinds.fold(form, |form, kind| form.with("kinds", kind.as_str()))
}

fn one_page(
    visit: &Visit,
    door: &Door,
    (shown, part): (Shown, Part<Delivery>),
    form: Form,
    secret: Option<String>,
    status: StatusCode,
) -> Response {
    let page = door.page(visit, "webhook-one");
    let ways = format!("{}?from=", door.address(shown.id));
    let template = OnePage {
        over: door.over(&page),
        start: door.start.clone(),
        standing: standing(&page, &shown),
        kinds: door.kinds(),
        ways: Ways::of(&ways, part.older.as_ref(), part.newer.as_ref()),
        rows: part
            .rows
            .into_iter()
            .map(|delivery| row(&page, &shown, delivery))
            .collect(),
        secret,
        shown,
        form,
        page,
    };
    render(status, &template)
}

fn row(page: &Page, shown: &Shown, delivery: Delivery) -> Row {
    let (kind, has_ended) = match delivery.state {
        DeliveryState::Waiting => (Kind::Info, false),
        DeliveryState::Delivered => (Kind::Good, true),
        DeliveryState::Exhausted => (Kind::Bad, true),
        DeliveryState::Stopped => (Kind::Plain, true),
    };
    let state = page.say_of("webhook-delivery", delivery.state.as_str());
    let answer = match (&delivery.status, &delivery.fault) {
        (Some(status), _) => status.to_string(),
        (None, Some(fault)) => page.say_of("webhook-fault", fault),
        (None, None) => String::new(),
    };
    Row {
        state: page.tag(kind, &state),
        answer,
        may_replay: has_ended && shown.off.is_none(),
        delivery,
    }
}

async fn change(
    visit: Visit,
    Path(at): Path<Named>,
    Sent(mut form): Sent,
) -> Result<Response, Refusal> {
    let (door, id) = (at.door(&visit)?, at.webhook()?);
    let version = form.value("version").parse().ok();
    let version = version.ok_or(Refusal::Unreadable)?;
    let which = (id, Some(version));
    match webhook::change(&visit.center, &door.keeper, which, &typed(&form), None).await {
        Ok(_) => Ok(go_saved(&door.address(id))),
        Err(refusal) => {
            visit.blame(&mut form, refusal)?;
            let found = webhook::deliveries(&visit.center, &door.keeper, id, Spot::FIRST).await?;
            let status = StatusCode::UNPROCESSABLE_ENTITY;
            Ok(one_page(&visit, &door, found, form, None, status))
        }
    }
}

async fn exchange(
    visit: Visit,
    Path(at): Path<Named>,
    Sent(form): Sent,
) -> Result<Response, Refusal> {
    let (door, id) = (at.door(&visit)?, at.webhook()?);
    let key = Key::parse(&form.key)?;
    match webhook::rotate(&visit.center, &door.keeper, id, &key).await? {
        Some(secret) => secret_page(&visit, &door, id, secret).await,
        None => Ok(go(&door.address(id))),
    }
}

async fn switch(
    visit: Visit,
    Path(at): Path<Named>,
    Sent(form): Sent,
) -> Result<Response, Refusal> {
    let (door, id) = (at.door(&visit)?, at.webhook()?);
    let is_on = match form.value("to") {
        "on" => true,
        "off" => false,
        _ => return Err(Refusal::Unreadable),
    };
    webhook::switch(&visit.center, &door.keeper, id, is_on).await?;
    Ok(go_saved(&door.address(id)))
}

async fn test(visit: Visit, Path(at): Path<Named>, Sent(form): Sent) -> Result<Response, Refusal> {
    let (door, id) = (at.door(&visit)?, at.webhook()?);
    let key = Key::parse(&form.key)?;
    webhook::test(&visit.center, &door.keeper, id, &key).await?;
    Ok(go(&door.address(id)))
}

async fn replay(
    visit: Visit,
    Path(at): Path<Named>,
    Sent(form): Sent,
) -> Result<Response, Refusal> {
    let (door, id) = (at.door(&visit)?, at.webhook()?);
    let key = Key::parse(&form.key)?;
    webhook::replay(&visit.center, &door.keeper, (id, at.message()?), &key).await?;
    Ok(go(&door.address(id)))
}

#[derive(Template)]
#[template(path = "webhook/remove.html")]
struct RemovePage {
    page: Page,
    start: String,
    shown: Shown,
}

async fn ask_remove(visit: Visit, Path(at): Path<Named>) -> Result<Response, Refusal> {
    let door = at.door(&visit)?;
    let shown = webhook::one(&visit.center, &door.keeper, at.webhook()?).await?;
    let template = RemovePage {
        page: door.page(&visit, "webhook-remove-question"),
        start: door.start,
        shown,
    };
    Ok(render(StatusCode::OK, &template))
}

/// Removing what is removed already is done.
async fn remove(visit: Visit, Path(at): Path<Named>) -> Result<Response, Refusal> {
    let (door, id) = (at.door(&visit)?, at.webhook()?);
    match webhook::remove(&visit.center, &door.keeper, id).await {
        Ok(()) | Err(CenterFault::NotFound) => Ok(go(&door.start)),
        Err(fault) => Err(fault.into()),
    }
}
