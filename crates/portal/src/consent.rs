//! What a tenant consents to: its partners, who may do what until when, and what waits for an answer.
//! Members see it; its admins decide.

use std::collections::BTreeMap;

use askama::Template;
use axum::extract::{Path, Query};
use axum::http::StatusCode;
use axum::response::Response;
use center::consent::{
    self, Answer, Granted, Held, PartnerView, Waiting, answer_request, end_relation, grant, look,
    revoke, take_in, waiting,
};
use center::once::Key;
use center::{CenterFault, Tenant};
use jiff::Span;
use process::identity::{PartnerId, Reference};
use process::permission::{Action, CustomerAct, RelationState, Scope};
use process::state::RequestState;
use words::Args;

use crate::desk::named;
use crate::page::{CustomerPlace, Page, render};
use crate::partner::scopes_of;
use crate::parts::Form;
use crate::request::reasons::Reasons;
use crate::request::{self, Told};
use crate::visit::{Refusal, Sent, Visit, go};
use crate::{Audience, Routes};

pub(crate) fn routes() -> Routes {
    const ONE: &str = "/t/{domain}/consents/{partner}";
    const REVOKE: &str = "/t/{domain}/consents/{partner}/revoke";
    const END: &str = "/t/{domain}/consents/{partner}/end";
    const REQUEST: &str = "/t/{domain}/consents/requests/{reference}";
    let (customer, manage) = (Audience::Customer, Action::ManageConsent);
    Routes::default()
        .show("/t/{domain}/consents", customer, Action::SeeTenant, list)
        .show(ONE, customer, manage, show_grant)
        .send(ONE, customer, manage, send_grant)
        .show(REVOKE, customer, manage, show_revoke)
        .send(REVOKE, customer, manage, send_revoke)
        .send(
            "/t/{domain}/consents/{partner}/accept",
            customer,
            manage,
            accept,
        )
        .show(REQUEST, customer, manage, show_request)
        .send(
            "/t/{domain}/consents/requests/{reference}/allow",
            customer,
            manage,
            allow,
        )
        .send(
            "/t/{domain}/consents/requests/{reference}/refuse",
            customer,
            manage,
            refuse,
        )
        .show(END, customer, manage, show_end)
        .send(END, customer, manage, send_end)
}

fn address(tenant: &Tenant) -> String {
    format!("/t/{}/consents", tenant.domain)
}

/// A consent in one sentence.
pub(crate) fn sentence(page: &Page, reasons: &Reasons, held: &Held) -> String {
    page.say_with(
        "consent-line",
        Args::new()
            .text("partner", &held.name)
            .text("scopes", scopes_of(page, &held.scopes))
            .text("services", reasons.services(&held.services))
            .text("date", page.date_year(held.until)),
    )
}

#[derive(Template)]
#[template(path = "consent/consents.html")]
struct ListPage {
    page: Page,
    tenant: Tenant,
    rows: Vec<Row>,
    waiting: Vec<Waiting>,
    reasons: Reasons,
    may_manage: bool,
}

struct Row {
    view: PartnerView,
    sentence: String,
}

async fn list(visit: Visit, Path(domain): Path<String>) -> Result<Response, Refusal> {
    let (act, tenant) = visit.within(&domain)?;
    let (partners, waiting) = look(&visit.center, &act).await?;
    let page = visit
        .page("consent-title")
        .customer(&tenant.domain, Some(CustomerPlace::Overview));
    let reasons = Reasons::of(&visit);
    let template = ListPage {
        rows: partners
            .into_iter()
            .map(|view| Row {
                sentence: view
                    .held
                    .as_ref()
                    .map(|held| sentence(&page, &reasons, held))
                    .unwrap_or_default(),
                view,
            })
            .collect(),
        may_manage: act.permit(Action::ManageConsent).is_ok(),
        waiting,
        reasons,
        tenant,
        page,
    };
    Ok(render(StatusCode::OK, &template))
}

/// An admin of the tenant and one of its partners.
async fn partner_of(
    visit: &Visit,
    domain: &str,
    partner: &str,
) -> Result<(CustomerAct, Tenant, PartnerView), Refusal> {
    let (act, tenant) = visit.customer(domain)?;
    act.permit(Action::ManageConsent)?;
    let partner: PartnerId = named(partner)?;
    let (partners, _) = look(&visit.center, &act.clone().into()).await?;
    let view = partners
        .into_iter()
        .find(|view| view.partner == partner)
        .ok_or(CenterFault::NotFound)?;
    Ok((act, tenant, view))
}

#[derive(Template)]
#[template(path = "consent/grant.html")]
struct GrantPage {
    page: Page,
    tenant: Tenant,
    view: PartnerView,
    form: Form,
    scopes: Vec<(String, String)>,
    services: Vec<(String, String)>,
}

/// Shows what holds, to be said anew. Whoever comes from a request finds what that asks for chosen
/// beside it.
async fn show_grant(
    visit: Visit,
    Path((domain, partner)): Path<(String, String)>,
    Query(query): Query<BTreeMap<String, String>>,
) -> Result<Response, Refusal> {
    let (act, tenant, view) = partner_of(&visit, &domain, &partner).await?;
    if view.state != RelationState::Active {
        return Ok(go(&address(&tenant)));
    }
    let mut form = visit.form();
    if let Some(reference) = query.get("request") {
        let (one, _) = waiting(&visit.center, &act.into(), &named(reference)?).await?;
        if one.partner != view.partner {
            return Err(CenterFault::NotFound.into());
        }
        form = form.with("scopes", Scope::Request.as_str());
        for service in one.answers.what.into_iter().flat_map(|what| what.services) {
            form = form.with("services", service.as_str());
        }
    }
    if let Some(held) = &view.held {
        for scope in &held.scopes {
            form = form.with("scopes", scope.as_str());
        }
        for service in &held.services {
            form = form.with("services", service.as_str());
        }
        form = form.with("until", held.until.to_string());
        form = form.with("instead_of", held.id.to_string());
    } else {
        let today = visit.frame.speaker.date_of(visit.frame.now);
        let until = today.saturating_add(Span::new().months(6));
        form = form.with("until", until.to_string());
    }
    Ok(grant_page(&visit, StatusCode::OK, (tenant, view), form))
}

fn grant_page(
    visit: &Visit,
    status: StatusCode,
    (tenant, view): (Tenant, PartnerView),
    form: Form,
) -> Response {
    let speaker = &visit.frame.speaker;
    let title = speaker.say_with(
        "consent-grant-title",
        Args::new().text("partner", &view.name),
    );
    let reasons = Reasons::of(visit);
    let catalog = visit.center.catalog();
    let scope = |scope: &Scope| {
        let text = speaker.say_of("consent-scope-text", scope);
        (scope.as_str().to_owned(), text)
    };
    let template = GrantPage {
        page: Page::new(&visit.frame, title)
            .customer(&tenant.domain, Some(CustomerPlace::Overview)),
        scopes: consent::OFFERED.iter().map(scope).collect(),
        services: catalog
            .rules()
            .services()
            .iter()
            .map(|service| (service.name.to_string(), reasons.service(&service.name)))
            .collect(),
        tenant,
        view,
        form,
    };
    render(status, &template)
}

async fn send_grant(
    visit: Visit,
    Path((domain, partner)): Path<(String, String)>,
    Sent(mut form): Sent,
) -> Result<Response, Refusal> {
    let (act, tenant, view) = partner_of(&visit, &domain, &partner).await?;
    let key = Key::parse(&form.key)?;
    let granted = Granted {
        scopes: form.values("scopes").map(str::to_owned).collect(),
        services: form.values("services").map(str::to_owned).collect(),
        until: form.value("until").to_owned(),
        instead_of: match form.value("instead_of") {
            "" => None,
            shown => Some(shown.parse().map_err(|_| CenterFault::NotFound)?),
        },
    };
    match grant(&visit.center, &act, &tenant, view.partner, &granted, &key).await {
        Ok(()) => Ok(go(&address(&tenant))),
        Err(fault) => {
            visit.blame(&mut form, fault)?;
            let wrong = StatusCode::UNPROCESSABLE_ENTITY;
            Ok(grant_page(&visit, wrong, (tenant, view), form))
        }
    }
}

#[derive(Template)]
#[template(path = "consent/confirm.html")]
struct ConfirmPage {
    page: Page,
    tenant: Tenant,
    partner: PartnerId,
    /// `revoke` or `end`: the last part of the address, and the middle of the keys.
    act: &'static str,
    effects: Vec<String>,
    button: String,
}

fn confirm_page(visit: &Visit, tenant: Tenant, view: &PartnerView, act: &'static str) -> Response {
    let speaker = &visit.frame.speaker;
    let args = Args::new().text("partner", &view.name);
    let (question, button, effects) = if act == "revoke" {
        (
            speaker.say_with("consent-revoke-question", args),
            speaker.say("consent-revoke"),
            vec![
                speaker.say("consent-revoke-effect-pages"),
                speaker.say("consent-revoke-effect-requests"),
                speaker.say("consent-revoke-effect-again"),
            ],
        )
    } else {
        (
            speaker.say_with("consent-end-question", args),
            speaker.say("consent-end"),
            vec![
                speaker.say("consent-end-effect-consent"),
                speaker.say("consent-end-effect-requests"),
            ],
        )
    };
    let template = ConfirmPage {
        page: Page::new(&visit.frame, question)
            .customer(&tenant.domain, Some(CustomerPlace::Overview)),
        tenant,
        partner: view.partner,
        act,
        effects,
        button,
    };
    render(StatusCode::OK, &template)
}

async fn show_revoke(
    visit: Visit,
    Path((domain, partner)): Path<(String, String)>,
) -> Result<Response, Refusal> {
    let (_, tenant, view) = partner_of(&visit, &domain, &partner).await?;
    if view.held.is_none() && view.allowed.is_empty() {
        return Ok(go(&address(&tenant)));
    }
    Ok(confirm_page(&visit, tenant, &view, "revoke"))
}

async fn send_revoke(
    visit: Visit,
    Path((domain, partner)): Path<(String, String)>,
) -> Result<Response, Refusal> {
    let (act, tenant) = visit.customer(&domain)?;
    revoke(&visit.center, &act, named(&partner)?).await?;
    Ok(go(&address(&tenant)))
}

async fn show_end(
    visit: Visit,
    Path((domain, partner)): Path<(String, String)>,
) -> Result<Response, Refusal> {
    let (_, tenant, view) = partner_of(&visit, &domain, &partner).await?;
    Ok(confirm_page(&visit, tenant, &view, "end"))
}

async fn send_end(
    visit: Visit,
    Path((domain, partner)): Path<(String, String)>,
) -> Result<Response, Refusal> {
    let (act, tenant) = visit.customer(&domain)?;
    end_relation(&visit.center, &act, named(&partner)?).await?;
    Ok(go(&address(&tenant)))
}

async fn accept(
    visit: Visit,
    Path((domain, partner)): Path<(String, String)>,
) -> Result<Response, Refusal> {
    let (act, tenant) = visit.customer(&domain)?;
    let partner: PartnerId = named(&partner)?;
    take_in(&visit.center, &act, partner).await?;
    Ok(go(&format!("{}/{partner}", address(&tenant))))
}

#[derive(Template)]
#[template(path = "consent/request.html")]
struct RequestPage {
    page: Page,
    tenant: Tenant,
    one: Waiting,
    /// What holds for this partner, in a sentence.
    held: Option<String>,
    /// When it was sent.
    sent: String,
    told: Told,
    form: Form,
}

async fn show_request(
    visit: Visit,
    Path((domain, reference)): Path<(String, String)>,
) -> Result<Response, Refusal> {
    let form = visit.form();
    request_page(&visit, (&domain, &reference), form, StatusCode::OK).await
}

async fn request_page(
    visit: &Visit,
    (domain, reference): (&str, &str),
    form: Form,
    status: StatusCode,
) -> Result<Response, Refusal> {
    let (act, tenant) = visit.customer(domain)?;
    act.permit(Action::ManageConsent)?;
    let reference: Reference = named(reference)?;
    let (one, held) = match waiting(&visit.center, &act.into(), &reference).await {
        Err(CenterFault::NotFound) => return gone_on(visit, domain, &reference).await,
        found => found?,
    };
    let title = visit.frame.speaker.say_with(
        "tracking-title",
        Args::new().text("reference", &one.reference),
    );
    let page =
        Page::new(&visit.frame, title).customer(&tenant.domain, Some(CustomerPlace::Overview));
    let reasons = Reasons::of(visit);
    let sent = one.filed_at.map(|at| {
        let args = Args::new().text("when", page.near(at, page.now()));
        page.say_with("tracking-sent-once", args)
    });
    let template = RequestPage {
        held: held.map(|held| sentence(&page, &reasons, &held)),
        sent: sent.unwrap_or_default(),
        told: Told::of(visit, &reasons, &one.answers),
        page,
        tenant,
        one,
        form,
    };
    Ok(render(status, &template))
}

/// Where a request is that waits for no answer: it has gone on, perhaps while its page was on its way here.
async fn gone_on(visit: &Visit, domain: &str, reference: &Reference) -> Result<Response, Refusal> {
    let case = request::case(visit, domain, &reference.to_string()).await?;
    // Its own page would lead here again.
    if case.request.state == RequestState::AwaitingConsent {
        return Err(Refusal::Fault(CenterFault::NotFound));
    }
    Ok(go(&format!("/t/{domain}/requests/{reference}")))
}

async fn allow(
    visit: Visit,
    Path((domain, reference)): Path<(String, String)>,
) -> Result<Response, Refusal> {
    let (act, _) = visit.customer(&domain)?;
    let reference: Reference = named(&reference)?;
    match answer_request(&visit.center, &act, &reference, Answer::LetGoOn).await {
        // Its own page says what becomes of it: it is decided, or waits for another request.
        Ok(()) => Ok(go(&format!("/t/{domain}/requests/{reference}"))),
        Err(fault) => {
            let mut form = visit.form();
            visit.blame(&mut form, fault)?;
            let wrong = StatusCode::UNPROCESSABLE_ENTITY;
            request_page(&visit, (&domain, &reference.to_string()), form, wrong).await
        }
    }
}

async fn refuse(
    visit: Visit,
    Path((domain, reference)): Path<(String, String)>,
    Sent(mut form): Sent,
) -> Result<Response, Refusal> {
    let (act, tenant) = visit.customer(&domain)?;
    act.permit(Action::ManageConsent)?;
    let named: Reference = named(&reference)?;
    let refused = match Answer::refuse(form.value("reason")) {
        Ok(answer) => answer_request(&visit.center, &act, &named, answer).await,
        Err(fault) => Err(fault),
    };
    match refused {
        Ok(()) => Ok(go(&address(&tenant))),
        Err(fault) => {
            visit.blame(&mut form, fault)?;
            let wrong = StatusCode::UNPROCESSABLE_ENTITY;
            request_page(&visit, (&domain, &reference), form, wrong).await
        }
    }
}
