//! The tenant's services with eligibility, shown unasked, and how it is decided.

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use center::Tenant;
use center::service::{Services, places, services_of};
use process::eligibility::Subscription;
use process::permission::Action;

use crate::page::{CustomerPlace, Page, render};
use crate::parts::Kind;
use crate::request::reasons::{Reasons, Row, ServiceCard, Tag};
use crate::visit::{Refusal, Visit};
use crate::{Audience, Routes};

pub(crate) fn routes() -> Routes {
    Routes::default().show(
        "/t/{domain}/services",
        Audience::Customer,
        Action::SeeTenant,
        show,
    )
}

#[derive(Template)]
#[template(path = "service/services.html")]
struct ServicesPage {
    page: Page,
    tenant: Tenant,
    services: Services,
    cards: Vec<ServiceCard>,
    migration: Vec<Row>,
    held: Vec<Held>,
    may_request: bool,
}

impl ServicesPage {
    /// Whether there are services far from the tenant's subscriptions, or near.
    fn has(&self, is_far: bool) -> bool {
        self.cards.iter().any(|card| card.is_far() == is_far)
    }
}

/// A subscription as it was looked at.
struct Held {
    plan: String,
    subscription: Subscription,
    tag: Tag,
}

async fn show(visit: Visit, Path(domain): Path<String>) -> Result<Response, Refusal> {
    let (act, tenant) = visit.within(&domain)?;
    let services = services_of(&visit.center, &act, &tenant).await?;
    let places = places(&visit.center, &act).await?;
    let reasons = Reasons::of(&visit);
    let held = services
        .subscriptions
        .iter()
        .map(|subscription| held(&visit, &reasons, &services, subscription))
        .collect();
    let page = ServicesPage {
        page: visit
            .page("service-title")
            .customer(&tenant.domain, Some(CustomerPlace::Services)),
        cards: services
            .lines
            .iter()
            .map(|line| reasons.card(line).standing(&places))
            .collect(),
        migration: reasons.table(&services.decision, &[]),
        held,
        may_request: act.permit(Action::FileRequest).is_ok(),
        tenant,
        services,
    };
    Ok(render(StatusCode::OK, &page))
}

fn held(
    visit: &Visit,
    reasons: &Reasons,
    services: &Services,
    subscription: &Subscription,
) -> Held {
    let (kind, word) = if subscription.is_current(services.on) {
        (Kind::Good, "service-current")
    } else if subscription.end < services.on {
        (Kind::Care, "service-ended")
    } else {
        (Kind::Plain, "service-to-begin")
    };
    Held {
        plan: reasons.plan(&subscription.plan),
        tag: Tag {
            kind,
            text: visit.frame.speaker.say(word),
        },
        subscription: subscription.clone(),
    }
}
