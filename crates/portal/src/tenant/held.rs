//! What a tenant has: domains, facts, subscriptions. One small form each.

use std::collections::BTreeMap;

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use center::CenterFault;
use center::once::Key;
use center::tenant::{
    self, ChangeTyped, FactsTyped, Known, SAID_BY_THE_CUSTOMER, Subscription, SubscriptionTyped,
};
use process::identity::{SubscriptionId, TenantId};
use process::permission::ManagerAct;

use super::form::today;
use crate::desk::named;
use crate::page::{ManagerPlace, Page, render};
use crate::parts::Form;
use crate::people::version;
use crate::request::reasons::Reasons;
use crate::visit::{Refusal, Sent, Visit, go};

/// A fact as the form asks for it: its field's name begins so.
const FACT: &str = "fact-";

async fn known(visit: &Visit, act: &ManagerAct, tenant: TenantId) -> Result<Known, Refusal> {
    Ok(tenant::tenant(&visit.center, act, tenant).await?)
}

fn page(visit: &Visit, title: &str) -> Page {
    visit.page(title).manager(Some(ManagerPlace::Tenants))
}

fn shown(visit: &Visit, known: &Known) -> Form {
    let form = visit.form().with("as_of", today(visit));
    form.with("version", known.tenant.version.to_string())
}

fn back(tenant: TenantId) -> Response {
    go(&format!("/center/tenants/{tenant}"))
}

#[derive(Template)]
#[template(path = "tenant/domain.html")]
struct DomainPage {
    page: Page,
    known: Known,
    form: Form,
}

pub(super) async fn ask_domain(
    visit: Visit,
    Path(tenant): Path<String>,
) -> Result<Response, Refusal> {
    let act = visit.manager()?;
    let known = known(&visit, &act, named(&tenant)?).await?;
    let form = shown(&visit, &known);
    let page = page(&visit, "tenant-domain-add");
    Ok(render(StatusCode::OK, &DomainPage { page, known, form }))
}

pub(super) async fn send_domain(
    visit: Visit,
    Path(tenant): Path<String>,
    Sent(mut form): Sent,
) -> Result<Response, Refusal> {
    let act = visit.manager()?;
    let tenant: TenantId = named(&tenant)?;
    let seen = version(&form, "version")?;
    let said = (
        form.value("domain"),
        form.value("source"),
        form.value("as_of"),
    );
    if let Err(fault) = tenant::add_domain(&visit.center, &act, tenant, said, seen).await {
        visit.blame(&mut form, fault)?;
        let known = known(&visit, &act, tenant).await?;
        let page = page(&visit, "tenant-domain-add");
        let status = StatusCode::UNPROCESSABLE_ENTITY;
        return Ok(render(status, &DomainPage { page, known, form }));
    }
    Ok(back(tenant))
}

pub(super) async fn remove_domain(
    visit: Visit,
    Path(tenant): Path<String>,
    Sent(mut form): Sent,
) -> Result<Response, Refusal> {
    let act = visit.manager()?;
    let tenant: TenantId = named(&tenant)?;
    let seen = version(&form, "version")?;
    let domain = form.value("domain").to_owned();
    if let Err(fault) = tenant::remove_domain(&visit.center, &act, tenant, &domain, seen).await {
        visit.blame(&mut form, fault)?;
        let known = known(&visit, &act, tenant).await?;
        let page = page(&visit, "tenant-domain-add");
        let status = StatusCode::UNPROCESSABLE_ENTITY;
        return Ok(render(status, &DomainPage { page, known, form }));
    }
    Ok(back(tenant))
}

#[derive(Template)]
#[template(path = "tenant/facts.html")]
struct FactsPage {
    page: Page,
    known: Known,
    form: Form,
    facts: Vec<FactField>,
}

/// A question about the tenant's systems.
struct FactField {
    field: String,
    question: String,
    choices: Vec<(String, String)>,
    hint: String,
}

fn facts_page(visit: &Visit, status: StatusCode, known: Known, form: Form) -> Response {
    let page = page(visit, "tenant-facts-note");
    let template = FactsPage {
        facts: fact_fields(visit, &page, &known),
        page,
        known,
        form,
    };
    render(status, &template)
}

/// The facts that a form may ask for, but for those that the customer has said itself.
fn fact_fields(visit: &Visit, page: &Page, known: &Known) -> Vec<FactField> {
    let catalog = visit.center.catalog();
    let names = catalog.names();
    let is_the_customers = |name: &process::identity::FactName| {
        let said = known.facts.iter().find(|fact| fact.name == *name);
        said.is_some_and(|fact| fact.source == SAID_BY_THE_CUSTOMER)
    };
    catalog
        .facts()
        .iter()
        .filter(|fact| !fact.computed && !is_the_customers(&fact.name))
        .map(|fact| {
            let question = names.fact(&fact.name, visit.language);
            let value = |value: &String| {
                let text = names.fact_value(&fact.name, value, visit.language);
                let text = text.map_or(value.as_str(), |text| text.text);
                (value.clone(), text.to_owned())
            };
            let unknown = (String::new(), page.say("tenant-fact-unknown"));
            FactField {
                field: format!("{FACT}{}", fact.name),
                question: question
                    .map_or_else(|| fact.name.to_string(), |text| text.text.to_owned()),
                choices: std::iter::once(unknown)
                    .chain(fact.values.iter().map(value))
                    .collect(),
                hint: String::new(),
            }
        })
        .collect()
}

pub(super) async fn ask_facts(
    visit: Visit,
    Path(tenant): Path<String>,
) -> Result<Response, Refusal> {
    let act = visit.manager()?;
    let known = known(&visit, &act, named(&tenant)?).await?;
    let mut form = shown(&visit, &known);
    for fact in &known.facts {
        form = form.with(&format!("{FACT}{}", fact.name), fact.value.as_str());
    }
    Ok(facts_page(&visit, StatusCode::OK, known, form))
}

pub(super) async fn send_facts(
    visit: Visit,
    Path(tenant): Path<String>,
    Sent(mut form): Sent,
) -> Result<Response, Refusal> {
    let act = visit.manager()?;
    let tenant: TenantId = named(&tenant)?;
    let seen = version(&form, "version")?;
    let catalog = visit.center.catalog();
    let answers = catalog.facts().iter().map(|fact| {
        let value = form.value(&format!("{FACT}{}", fact.name)).to_owned();
        (fact.name.to_string(), value)
    });
    let typed = FactsTyped {
        values: answers.collect::<BTreeMap<_, _>>(),
        source: form.value("source").to_owned(),
        as_of: form.value("as_of").to_owned(),
    };
    if let Err(fault) = tenant::note_facts(&visit.center, &act, tenant, &typed, seen).await {
        visit.blame(&mut form, fault)?;
        let known = known(&visit, &act, tenant).await?;
        let status = StatusCode::UNPROCESSABLE_ENTITY;
        return Ok(facts_page(&visit, status, known, form));
    }
    Ok(back(tenant))
}

#[derive(Template)]
#[template(path = "tenant/subscription.html")]
struct SubscriptionPage {
    page: Page,
    known: Known,
    form: Form,
    plans: Vec<(String, String)>,
    kinds: Vec<(String, String)>,
    audiences: Vec<(String, String)>,
}

fn subscription_page(visit: &Visit, status: StatusCode, known: Known, form: Form) -> Response {
    let page = page(visit, "tenant-held-add");
    let reasons = Reasons::of(visit);
    let catalog = visit.center.catalog();
    let plans = catalog.rules().licences().iter();
    let mut plans: Vec<(String, String)> = plans
        .map(|licence| (licence.plan.to_string(), reasons.plan(&licence.plan)))
        .collect();
    page.sort(&mut plans, |(_, title)| title);
    plans.insert(0, (String::new(), page.say("member-choose")));
    let template = SubscriptionPage {
        plans,
        kinds: tenant::KINDS
            .map(|word| (word.to_owned(), page.say_of("tenant-kind", word)))
            .into(),
        audiences: tenant::AUDIENCES
            .map(|word| (word.to_owned(), page.say_of("tenant-audience", word)))
            .into(),
        page,
        known,
        form,
    };
    render(status, &template)
}

pub(super) async fn ask_subscription(
    visit: Visit,
    Path(tenant): Path<String>,
) -> Result<Response, Refusal> {
    let act = visit.manager()?;
    let known = known(&visit, &act, named(&tenant)?).await?;
    let form = shown(&visit, &known).with("kind", "paid");
    Ok(subscription_page(&visit, StatusCode::OK, known, form))
}

pub(super) async fn send_subscription(
    visit: Visit,
    Path(tenant): Path<String>,
    Sent(mut form): Sent,
) -> Result<Response, Refusal> {
    let act = visit.manager()?;
    let tenant: TenantId = named(&tenant)?;
    let key = Key::parse(&form.key)?;
    let typed = SubscriptionTyped {
        plan: form.value("plan").to_owned(),
        seats: form.value("seats").to_owned(),
        kind: form.value("kind").to_owned(),
        audience: form.value("audience").to_owned(),
        start: form.value("start").to_owned(),
        end: form.value("end").to_owned(),
        source: form.value("source").to_owned(),
        as_of: form.value("as_of").to_owned(),
    };
    let added = tenant::add_subscription(&visit.center, &act, tenant, &typed, &key).await;
    if let Err(fault) = added {
        visit.blame(&mut form, fault)?;
        let known = known(&visit, &act, tenant).await?;
        let status = StatusCode::UNPROCESSABLE_ENTITY;
        return Ok(subscription_page(&visit, status, known, form));
    }
    Ok(back(tenant))
}

#[derive(Template)]
#[template(path = "tenant/renewal.html")]
struct RenewalPage {
    page: Page,
    known: Known,
    held: Subscription,
    plan: String,
    form: Form,
    today: String,
}

fn renewal_page(
    visit: &Visit,
    status: StatusCode,
    (known, held): (Known, Subscription),
    form: Form,
) -> Response {
    let plan = Reasons::of(visit).plan(&held.plan);
    let page = Page::new(&visit.frame, &plan).manager(Some(ManagerPlace::Tenants));
    let template = RenewalPage {
        today: known.today.to_string(),
        page,
        known,
        held,
        plan,
        form,
    };
    render(status, &template)
}

async fn held(
    visit: &Visit,
    act: &ManagerAct,
    tenant: TenantId,
    subscription: SubscriptionId,
) -> Result<(Known, Subscription), Refusal> {
    let known = known(visit, act, tenant).await?;
    let held = known.subscriptions.iter();
    let held = { held }.find(|held| held.id.0 == subscription).cloned();
    Ok((known, held.ok_or(CenterFault::NotFound)?))
}

pub(super) async fn ask_renewal(
    visit: Visit,
    Path((tenant, subscription)): Path<(String, String)>,
) -> Result<Response, Refusal> {
    let act = visit.manager()?;
    let (known, held) = held(&visit, &act, named(&tenant)?, named(&subscription)?).await?;
    let form = visit
        .form()
        .with("version", held.version.to_string())
        .with("seats", held.seats.to_string())
        .with("end", held.ends_on.0.to_string())
        .with("as_of", today(&visit));
    Ok(renewal_page(&visit, StatusCode::OK, (known, held), form))
}

pub(super) async fn send_renewal(
    visit: Visit,
    Path((tenant, subscription)): Path<(String, String)>,
    Sent(mut form): Sent,
) -> Result<Response, Refusal> {
    let act = visit.manager()?;
    let (tenant, subscription): (TenantId, SubscriptionId) =
        (named(&tenant)?, named(&subscription)?);
    let seen = version(&form, "version")?;
    // The second button ends it today, whatever day was typed.
    let end = match form.value("end-today") {
        "" => form.value("end").to_owned(),
        today => today.to_owned(),
    };
    let typed = ChangeTyped {
        seats: form.value("seats").to_owned(),
        end,
        source: form.value("source").to_owned(),
        as_of: form.value("as_of").to_owned(),
    };
    let which = (tenant, subscription);
    let changed = tenant::change_subscription(&visit.center, &act, which, &typed, seen).await;
    if let Err(fault) = changed {
        visit.blame(&mut form, fault)?;
        let both = held(&visit, &act, tenant, subscription).await?;
        let status = StatusCode::UNPROCESSABLE_ENTITY;
        return Ok(renewal_page(&visit, status, both, form));
    }
    Ok(back(tenant))
}
