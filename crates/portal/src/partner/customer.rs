//! One customer of the partner: its services and plan as far as its consent reaches, and what the
//! partner asked for it.

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use center::Tenant;
use center::engagement::in_plans;
use center::migration::waves_seen;
use center::partner::{EngagementSeen, customer, engagements};
use center::request::{AskedLine, asked_of};
use center::service::InRequest;
use center::task::{Migrations, migrations};
use process::permission::{Action, Scope};
use process::state::RequestState;

use super::scopes_of;
use crate::migration::{SeenWave, seen_waves};
use crate::page::{Page, PartnerPlace, render};
use crate::request::reasons::{Reasons, ServiceCard};
use crate::visit::{Refusal, Visit};
use crate::{Audience, Routes};

pub(crate) fn routes() -> Routes {
    let partner = Audience::Partner;
    Routes::default()
        .show(
            "/partner/customers/{domain}",
            partner,
            Action::AskOnBehalf,
            show,
        )
        .show(
            "/partner/customers/{domain}/plan",
            partner,
            Action::SeeTenant,
            plan,
        )
        .show(
            "/partner/customers/{domain}/migration",
            partner,
            Action::SeeMigration,
            migration,
        )
}

#[derive(Template)]
#[template(path = "partner/customer.html")]
struct CustomerPage {
    page: Page,
    tenant: Tenant,
    scopes: String,
    services: String,
    until: Option<jiff::civil::Date>,
    /// None without the consent to see.
    cards: Option<Vec<ServiceCard>>,
    /// Whether the plan may be seen.
    sees_plan: bool,
    sees_tasks: bool,
    sees_migration: bool,
    asked: Vec<AskedLine>,
    reasons: Reasons,
}

async fn show(visit: Visit, Path(domain): Path<String>) -> Result<Response, Refusal> {
    let (act, tenant) = visit.on_behalf(&domain)?;
    let seen = customer(&visit.center, &act, &tenant).await?;
    let reasons = Reasons::of(&visit);
    let page = Page::new(&visit.frame, &tenant.name).partner(Some(PartnerPlace::Customers));
    let scopes: Vec<Scope> = act.scopes().iter().collect();
    let asked = asked_of(&visit.center, &act).await?;
    let cards = match seen.services {
        Some(seen) => {
            let plans = in_plans(&visit.center, &act.clone().into()).await?;
            let cards = seen.lines.iter().map(|line| reasons.card(line));
            let cards = cards.map(|card| standing(card.placed(&plans), &asked));
            Some(cards.collect::<Vec<_>>())
        }
        None => None,
    };
    let template = CustomerPage {
        scopes: scopes_of(&page, &scopes),
        services: reasons.services(act.services()),
        until: seen.until,
        sees_tasks: act.permit(Action::SeeTasks).is_ok(),
        sees_migration: act.permit(Action::SeeMigration).is_ok(),
        sees_plan: cards.is_some(),
        cards,
        asked,
        reasons,
        tenant,
        page,
    };
    Ok(render(StatusCode::OK, &template))
}

/// A service with what this partner has asked about it and nothing has come of yet. What the customer
/// asked itself is the customer's to tell.
fn standing(card: ServiceCard, asked: &[AskedLine]) -> ServiceCard {
    let mut lines = asked.iter();
    let line = lines.find(|line| card.plan.is_none() && line.holds(&card.name, card.verdict));
    let request = line.map(|line| InRequest {
        reference: line.reference.clone(),
        state: line.state,
    });
    ServiceCard { request, ..card }
}

#[derive(Template)]
#[template(path = "partner/plan.html")]
struct PlanPage {
    page: Page,
    tenant: Tenant,
    engagements: Vec<EngagementSeen>,
    reasons: Reasons,
}

async fn plan(visit: Visit, Path(domain): Path<String>) -> Result<Response, Refusal> {
    let (act, tenant) = visit.on_behalf(&domain)?;
    let template = PlanPage {
        page: visit
            .page("partner-plan")
            .partner(Some(PartnerPlace::Customers)),
        engagements: engagements(&visit.center, &act).await?,
        reasons: Reasons::of(&visit),
        tenant,
    };
    Ok(render(StatusCode::OK, &template))
}

#[derive(Template)]
#[template(path = "partner/migration.html")]
struct MigrationPage {
    page: Page,
    tenant: Tenant,
    found: Option<Migrations>,
    /// The waves in which mail moves.
    waves: Vec<SeenWave>,
}

async fn migration(visit: Visit, Path(domain): Path<String>) -> Result<Response, Refusal> {
    let (act, tenant) = visit.on_behalf(&domain)?;
    let found = migrations(&visit.center, &act, &tenant, visit.language).await?;
    let lines = match &found {
        Some(found) => waves_seen(&visit.center, &act, found.head.id).await?,
        None => Vec::new(),
    };
    let page = visit.page("partner-migration");
    let page = page.partner(Some(PartnerPlace::Customers));
    let template = MigrationPage {
        waves: seen_waves(&page, &lines),
        page,
        found,
        tenant,
    };
    Ok(render(StatusCode::OK, &template))
}
