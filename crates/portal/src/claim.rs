//! Proving a domain and becoming the first admin of its tenant; or asking a manager to hand it over.

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use center::claim::{self, After, Check, DomainClaimed, Introduction, Proven};
use center::once::Key;
use center::{CenterFault, Tenant, hand_over};
use process::identity::ServiceName;
use process::permission::Action;
use uuid::Uuid;

use crate::page::{Page, render};
use crate::parts::Form;
use crate::people::{written_languages, zones};
use crate::visit::{Refusal, Sent, Visit, go};
use crate::{Audience, Routes};

pub(crate) fn routes() -> Routes {
    let (own, claim) = (Audience::SignedIn, Action::ClaimTenant);
    Routes::default()
        .show("/claim", own, claim, show)
        .send("/claim", own, claim, become_admin)
        .send("/claim/domains", own, claim, begin)
        .show("/claim/domains/{claim}", own, claim, one)
        .send("/claim/domains/{claim}/check", own, claim, check)
        .send("/claim/domains/{claim}/admin", own, claim, become_by_domain)
        .send("/claim/domains/{claim}/ask", own, claim, ask)
}

#[derive(Template)]
#[template(path = "claim/claim.html")]
struct ClaimPage {
    page: Page,
    /// The tenant that waits for its first admin at the reader's own address.
    tenant: Option<Tenant>,
    claims: Vec<DomainClaimed>,
    form: Form,
    languages: Vec<(String, String)>,
    zones: Vec<String>,
}

/// A form that already says who the reader is.
pub(crate) fn introduced(visit: &Visit, zone: &str) -> Result<Form, Refusal> {
    let person = visit.signed_in()?;
    Ok(visit
        .form()
        .with("name", &person.name)
        .with("language", visit.language.tag())
        .with("zone", zone))
}

async fn show(visit: Visit) -> Result<Response, Refusal> {
    let zone = visit.signed_in()?.zone.clone();
    let form = introduced(&visit, &zone)?;
    claim_page(&visit, form, StatusCode::OK).await
}

async fn claim_page(visit: &Visit, form: Form, status: StatusCode) -> Result<Response, Refusal> {
    let act = visit.newcomer()?;
    let template = ClaimPage {
        page: visit.page("claim-title"),
        tenant: claim::own_tenant(&visit.center, &act).await?,
        claims: claim::claims(&visit.center, &act).await?,
        form,
        languages: written_languages(),
        zones: zones(),
    };
    Ok(render(status, &template))
}

/// Makes the reader admin, or says what is wrong with the answers.
async fn become_in(visit: &Visit, proven: Proven, form: &Form) -> Result<String, CenterFault> {
    let act = visit.person().ok_or(CenterFault::NotFound)?.newcomer()?;
    let key = Key::parse(&form.key)?;
    let (name, language, zone) = (
        form.value("name"),
        form.value("language"),
        form.value("zone"),
    );
    let as_whom = Introduction::parse(name, language, zone)?;
    claim::become_admin(&visit.center, &act, proven, as_whom, &key).await
}

/// Where a new admin was on its way to: to ask for assistance, or to the tenant's pages.
fn on_the_way(form: &Form, domain: &str) -> String {
    if !form.has("then", "help") {
        return format!("/t/{domain}");
    }
    match form.value("service").parse::<ServiceName>() {
        Ok(service) => format!("/help?tenant={domain}&service={service}"),
        Err(_) => format!("/help?tenant={domain}"),
    }
}

async fn become_admin(visit: Visit, Sent(mut form): Sent) -> Result<Response, Refusal> {
    visit.newcomer()?;
    match become_in(&visit, Proven::Address, &form).await {
        Ok(domain) => Ok(go(&on_the_way(&form, &domain))),
        Err(fault) => {
            visit.blame(&mut form, fault)?;
            claim_page(&visit, form, StatusCode::UNPROCESSABLE_ENTITY).await
        }
    }
}

async fn begin(visit: Visit, Sent(mut form): Sent) -> Result<Response, Refusal> {
    let act = visit.newcomer()?;
    match claim::begin(&visit.center, &act, form.value("domain")).await {
        Ok(id) => Ok(go(&format!("/claim/domains/{id}"))),
        Err(fault) => {
            visit.blame(&mut form, fault)?;
            claim_page(&visit, form, StatusCode::UNPROCESSABLE_ENTITY).await
        }
    }
}

#[derive(Template)]
#[template(path = "claim/domain.html")]
struct DomainPage {
    page: Page,
    claimed: DomainClaimed,
    /// What came of asking just now, unless the value was found.
    check: Option<Check>,
    form: Form,
    languages: Vec<(String, String)>,
    zones: Vec<String>,
}

async fn one(visit: Visit, Path(claim): Path<String>) -> Result<Response, Refusal> {
    domain_page(&visit, &claim, None, (None, StatusCode::OK)).await
}

async fn domain_page(
    visit: &Visit,
    claim: &str,
    form: Option<Form>,
    (check, status): (Option<Check>, StatusCode),
) -> Result<Response, Refusal> {
    let act = visit.newcomer()?;
    let id = named(claim)?;
    let claims = claim::claims(&visit.center, &act).await?;
    let claimed = claims.into_iter().find(|claimed| claimed.id == id);
    let claimed = claimed.ok_or(CenterFault::NotFound)?;
    let form = match (form, &claimed.after) {
        (Some(form), _) => form,
        (None, Some(After::FirstAdmin { zone, .. })) => introduced(visit, zone)?,
        (None, _) => visit.form(),
    };
    let template = DomainPage {
        page: Page::new(&visit.frame, &claimed.domain),
        claimed,
        check,
        form,
        languages: written_languages(),
        zones: zones(),
    };
    Ok(render(status, &template))
}

fn named(claim: &str) -> Result<Uuid, Refusal> {
    Uuid::try_parse(claim).map_err(|_| CenterFault::NotFound.into())
}

async fn check(visit: Visit, Path(claim): Path<String>) -> Result<Response, Refusal> {
    let act = visit.newcomer()?;
    match claim::check(&visit.center, &act, named(&claim)?).await? {
        Check::Found => Ok(go(&format!("/claim/domains/{claim}"))),
        other => domain_page(&visit, &claim, None, (Some(other), StatusCode::OK)).await,
    }
}

async fn become_by_domain(
    visit: Visit,
    Path(claim): Path<String>,
    Sent(mut form): Sent,
) -> Result<Response, Refusal> {
    visit.newcomer()?;
    match become_in(&visit, Proven::Domain(named(&claim)?), &form).await {
        Ok(domain) => Ok(go(&format!("/t/{domain}"))),
        Err(fault) => {
            visit.blame(&mut form, fault)?;
            let wrong = (None, StatusCode::UNPROCESSABLE_ENTITY);
            domain_page(&visit, &claim, Some(form), wrong).await
        }
    }
}

async fn ask(
    visit: Visit,
    Path(claim): Path<String>,
    Sent(mut form): Sent,
) -> Result<Response, Refusal> {
    let act = visit.newcomer()?;
    let (key, id) = (Key::parse(&form.key)?, named(&claim)?);
    let reason = form.value("reason").to_owned();
    match hand_over::ask_by_domain(&visit.center, &act, id, &reason, &key).await {
        Ok(()) => Ok(go(&format!("/claim/domains/{claim}"))),
        Err(fault) => {
            visit.blame(&mut form, fault)?;
            let wrong = (None, StatusCode::UNPROCESSABLE_ENTITY);
            domain_page(&visit, &claim, Some(form), wrong).await
        }
    }
}
