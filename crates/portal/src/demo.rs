//! What only the demo has: one-click sign-in, mailbox, clock.

use askama::Template;
use axum::extract::Path;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use center::demo::{self, DemoSubscription, KeptMail, Step};
use center::sign_in::{self, Address, DemoPerson};
use center::{Center, CenterFault};
use process::identity::SubscriptionId;
use process::permission::Action;

use crate::page::{Page, render};
use crate::request::reasons::Reasons;
use crate::sign_in::{local, signed_in};
use crate::visit::{Refusal, Sent, Visit, go};
use crate::{Audience, Routes};

pub(crate) fn routes() -> Routes {
    let (anybody, door) = (Audience::Visitor, Action::SignIn);
    Routes::default()
        .show("/demo", anybody, door, people)
        .send("/demo/sign-in", anybody, door, enter)
        .show("/demo/mailbox", anybody, door, mailbox)
        .show("/demo/mailbox/{id}", anybody, door, mail)
        .show(
            "/demo/mailbox/{id}/invitation.ics",
            anybody,
            door,
            invitation,
        )
        .show("/demo/clock", anybody, door, clock)
        .send("/demo/clock", anybody, door, move_clock)
        .send("/demo/renew", anybody, door, renew)
}

#[derive(Template)]
#[template(path = "demo/demo.html")]
struct Demo {
    page: Page,
    people: Vec<Face>,
    /// Where the admin center stands that carries the widget.
    admin_center: Option<String>,
}

/// Somebody to be, with what that lets one see.
pub(crate) struct Face {
    pub(crate) address: String,
    pub(crate) name: String,
    pub(crate) about: Vec<String>,
}

/// Everybody of the demo, each told in words.
pub(crate) async fn faces(visit: &Visit) -> Result<Vec<Face>, Refusal> {
    let people = sign_in::demo_people(&visit.center, &sign_in::visitor()).await?;
    let face = |person: DemoPerson| Face {
        about: (person.roles.iter())
            .map(|(role, organisation)| about(visit, role, organisation))
            .collect(),
        address: person.address,
        name: person.name,
    };
    Ok(people.into_iter().map(face).collect())
}

fn about(visit: &Visit, role: &str, organisation: &str) -> String {
    let word = match role {
        "admin" => "demo-as-admin",
        "member" => "demo-as-member",
        "representative" => "demo-as-representative",
        "partner" => "demo-as-partner",
        "manager" => "demo-as-manager",
        "operator" => "demo-as-operator",
        _ => "demo-as-specialist",
    };
    let args = words::Args::new().text("organisation", organisation);
    visit.frame.speaker.say_with(word, args)
}

async fn people(visit: Visit) -> Result<Response, Refusal> {
    let people = faces(&visit).await?;
    let page = visit.page("demo-title");
    let admin_center = visit.center.settings().demo_admin_center.clone();
    let demo = Demo {
        page,
        people,
        admin_center,
    };
    Ok(render(StatusCode::OK, &demo))
}

async fn enter(visit: Visit, Sent(form): Sent) -> Result<Response, Refusal> {
    let address = Address::parse("address", form.value("address"))
        .map_err(|_| Refusal::Fault(CenterFault::NotFound))?;
    let visitor = sign_in::visitor();
    let secret = sign_in::sign_in_to_demo(&visit.center, &visitor, &address, &visit.device).await?;
    signed_in(&visit, &secret, local(form.value("from"))).await
}

#[derive(Template)]
#[template(path = "demo/mailbox.html")]
struct Mailbox {
    page: Page,
    mails: Vec<KeptMail>,
}

/// The newest mails that are shown; older ones are found by moving nothing.
const SHOWN: usize = 100;

async fn mailbox(visit: Visit) -> Result<Response, Refusal> {
    let mut mails = demo::mails(&visit.center, &sign_in::visitor())?;
    mails.truncate(SHOWN);
    let page = visit.page("demo-mailbox-title");
    Ok(render(StatusCode::OK, &Mailbox { page, mails }))
}

#[derive(Template)]
#[template(path = "demo/mail.html")]
struct MailPage {
    page: Page,
    kept: KeptMail,
    center: Center,
    /// The page that the mail's button leads to.
    button: Option<String>,
}

async fn mail(visit: Visit, Path(id): Path<String>) -> Result<Response, Refusal> {
    let mail = demo::mail(&visit.center, &sign_in::visitor(), &id)?;
    let page = MailPage {
        page: Page::new(&visit.frame, mail.subject.as_str()),
        button: demo::page_of(&visit.center, &mail),
        kept: mail,
        center: visit.center.clone(),
    };
    Ok(render(StatusCode::OK, &page))
}

async fn invitation(visit: Visit, Path(id): Path<String>) -> Result<Response, Refusal> {
    let mail = demo::mail(&visit.center, &sign_in::visitor(), &id)?;
    let text = mail.invitation.ok_or(CenterFault::NotFound)?;
    let mut response = text.into_response();
    let headers = response.headers_mut();
    for (name, value) in [
        (header::CONTENT_TYPE, "text/calendar; charset=utf-8"),
        (
            header::CONTENT_DISPOSITION,
            "attachment; filename=\"invitation.ics\"",
        ),
        (header::CACHE_CONTROL, "no-store"),
    ] {
        headers.insert(name, HeaderValue::from_static(value));
    }
    Ok(response)
}

#[derive(Template)]
#[template(path = "demo/clock.html")]
struct Clock {
    page: Page,
    held: Vec<Held>,
}

/// A subscription that can be renewed, as the licensing feed of a real Center would.
struct Held {
    id: SubscriptionId,
    tenant: String,
    plan: String,
    text: String,
    has_ended: bool,
}

async fn clock(visit: Visit) -> Result<Response, Refusal> {
    let subscriptions = demo::subscriptions(&visit.center, &sign_in::visitor()).await?;
    let reasons = Reasons::of(&visit);
    let page = Clock {
        page: visit.page("demo-clock-title"),
        held: subscriptions
            .into_iter()
            .map(|subscription| held(&visit, &reasons, subscription))
            .collect(),
    };
    Ok(render(StatusCode::OK, &page))
}

fn held(visit: &Visit, reasons: &Reasons, subscription: DemoSubscription) -> Held {
    let speaker = &visit.frame.speaker;
    let args = words::Args::new()
        .number("seats", subscription.seats)
        .text("date", speaker.date_year(subscription.ends_on));
    Held {
        id: subscription.id,
        plan: reasons.plan(&subscription.plan),
        text: speaker.say_with("demo-clock-held", args),
        has_ended: subscription.ends_on < speaker.date_of(visit.frame.now),
        tenant: subscription.tenant,
    }
}

async fn move_clock(visit: Visit, Sent(form): Sent) -> Result<Response, Refusal> {
    let step = match form.value("step") {
        "hour" => Step::Hour,
        "business_day" => Step::BusinessDay,
        "thirty_days" => Step::ThirtyDays,
        _ => return Err(Refusal::Unreadable),
    };
    demo::move_clock(&visit.center, &sign_in::visitor(), step).await?;
    Ok(go("/demo/clock"))
}

async fn renew(visit: Visit, Sent(form): Sent) -> Result<Response, Refusal> {
    let id: SubscriptionId = form
        .value("subscription")
        .parse()
        .map_err(|_| CenterFault::NotFound)?;
    demo::renew(&visit.center, &sign_in::visitor(), id).await?;
    Ok(go("/demo/clock"))
}
