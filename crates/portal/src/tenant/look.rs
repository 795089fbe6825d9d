//! The list of tenants and the page of one.

use std::collections::BTreeMap;

use askama::Template;
use axum::extract::{Path, Query};
use axum::http::StatusCode;
use axum::response::Response;
use center::queue::Spot;
use center::tenant::{self, EngagementLine, Known, SAID_BY_THE_CUSTOMER, TenantLine};
use jiff::Timestamp;
use process::identity::SubscriptionId;
use words::Args;

use crate::desk::named;
use crate::page::{ManagerPlace, Page, percent_encoded, render};
use crate::parts::{Form, Kind};
use crate::queue::Ways;
use crate::region::week;
use crate::request::reasons::Reasons;
use crate::visit::{Refusal, Visit};

#[derive(Template)]
#[template(path = "tenant/list.html")]
struct ListPage {
    page: Page,
    form: Form,
    rows: Vec<TenantLine>,
    reasons: Reasons,
    ways: Ways,
}

pub(super) async fn list(
    visit: Visit,
    Query(query): Query<BTreeMap<String, String>>,
) -> Result<Response, Refusal> {
    let act = visit.manager()?;
    let search = query.get("search").map_or("", String::as_str);
    let search: String = search.chars().take(200).collect();
    let spot = Spot::parse(query.get("from").map_or("", String::as_str))?;
    let part = tenant::tenants(&visit.center, &act, &search, spot).await?;
    let start = format!(
        "/center/tenants?search={}&from=",
        percent_encoded(search.trim())
    );
    let template = ListPage {
        page: visit
            .page("tenant-title")
            .manager(Some(ManagerPlace::Tenants)),
        ways: Ways::of(&start, part.older.as_ref(), part.newer.as_ref()),
        form: visit.form().with("search", search),
        rows: part.rows,
        reasons: Reasons::of(&visit),
    };
    Ok(render(StatusCode::OK, &template))
}

#[derive(Template)]
#[template(path = "tenant/tenant.html")]
struct TenantPage {
    page: Page,
    known: Known,
    country: String,
    region: String,
    place: String,
    hours: String,
    cloud: String,
    segment: String,
    origin: Option<String>,
    facts: Vec<FactRow>,
    subscriptions: Vec<SubscriptionRow>,
    engagements: Vec<EngagementLine>,
    /// Where its first admin comes in; none once somebody is it.
    claim: Option<String>,
    reasons: Reasons,
}

struct FactRow {
    question: String,
    answer: String,
    origin: String,
}

struct SubscriptionRow {
    id: SubscriptionId,
    plan: String,
    seats: i64,
    kind: String,
    start: String,
    end: String,
    tag: (Kind, String),
    origin: String,
}

pub(super) async fn show(visit: Visit, Path(tenant): Path<String>) -> Result<Response, Refusal> {
    let act = visit.manager()?;
    let known = tenant::tenant(&visit.center, &act, named(&tenant)?).await?;
    let engagements = tenant::engagements(&visit.center, &act, known.tenant.id.0).await?;
    let reasons = Reasons::of(&visit);
    let page = Page::new(&visit.frame, &known.tenant.name).manager(Some(ManagerPlace::Tenants));
    let zone = jiff::tz::TimeZone::get(&known.tenant.zone).unwrap_or(jiff::tz::TimeZone::UTC);
    let origin = |(source, as_of): &(String, Timestamp)| said(&page, source, *as_of);
    let template = TenantPage {
        country: reasons.country(&known.tenant.country),
        region: reasons.region(&known.tenant.region),
        place: page.place(&zone),
        hours: week(&page, &known.tenant.hours),
        cloud: page.say_of("tenant-cloud", &known.tenant.cloud),
        segment: page.say_of("tenant-segment", &known.tenant.segment),
        origin: known.origin.as_ref().map(origin),
        facts: facts(&visit, &page, &known),
        subscriptions: subscriptions(&page, &reasons, &known),
        engagements,
        reasons,
        claim: (!known.has_admin).then(|| format!("{}/claim", visit.center.settings().base_url)),
        known,
        page: page.clone(),
    };
    Ok(render(StatusCode::OK, &template))
}

/// Who said so, and when it was so. Days are kept as they are on UTC.
pub(crate) fn said(page: &Page, source: &str, as_of: Timestamp) -> String {
    let day = as_of.to_zoned(jiff::tz::TimeZone::UTC).date();
    let args = Args::new()
        .text("source", source)
        .text("date", page.date_year(day));
    page.say_with("tenant-said", args)
}

fn facts(visit: &Visit, page: &Page, known: &Known) -> Vec<FactRow> {
    let catalog = visit.center.catalog();
    let names = catalog.names();
    let row = |fact: &tenant::FactLine| {
        let question = names.fact(&fact.name, visit.language);
        let answer = names.fact_value(&fact.name, &fact.value, visit.language);
        let source = if fact.source == SAID_BY_THE_CUSTOMER {
            page.say("tenant-said-customer")
        } else {
            fact.source.clone()
        };
        FactRow {
            question: question.map_or_else(|| fact.name.to_string(), |text| text.text.to_owned()),
            answer: answer.map_or_else(|| fact.value.clone(), |text| text.text.to_owned()),
            origin: said(page, &source, fact.as_of),
        }
    };
    known.facts.iter().map(row).collect()
}

fn subscriptions(page: &Page, reasons: &Reasons, known: &Known) -> Vec<SubscriptionRow> {
    let row = |held: &tenant::Subscription| {
        let (start, end) = (held.starts_on.0, held.ends_on.0);
        let is_current = start <= known.today && known.today <= end;
        let tag = if is_current {
            (Kind::Good, page.say("tenant-held-current"))
        } else if known.today < start {
            (Kind::Info, page.say("tenant-held-coming"))
        } else {
            (Kind::Plain, page.say("tenant-held-over"))
        };
        SubscriptionRow {
            id: held.id.0,
            plan: reasons.plan(&held.plan),
            seats: held.seats,
            kind: page.say_of("tenant-kind", &held.kind),
            start: page.date_year(start),
            end: page.date_year(end),
            tag,
            origin: said(page, &held.source, held.as_of.0),
        }
    };
    known.subscriptions.iter().map(row).collect()
}
