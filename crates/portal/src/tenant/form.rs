//! Adding a tenant and changing what it is.

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use center::once::Key;
use center::region::HOUR_FIELDS;
use center::tenant::{self, CLOUDS, Known, SEGMENTS, TenantTyped};
use jiff::civil::Weekday;
use process::identity::TenantId;
use words::Args;

use crate::desk::named;
use crate::page::{ManagerPlace, Page, render};
use crate::parts::Form;
use crate::people::{version, zones};
use crate::region::of_week;
use crate::request::reasons::Reasons;
use crate::visit::{Refusal, Sent, Visit, go};

/// What the form offers to choose from.
struct Choices {
    clouds: Vec<(String, String)>,
    segments: Vec<(String, String)>,
    regions: Vec<(String, String)>,
    zones: Vec<String>,
    /// The fields of the week with the names of their days.
    days: Vec<(&'static str, String)>,
}

impl Choices {
    fn of(visit: &Visit, page: &Page) -> Self {
        let reasons = Reasons::of(visit);
        let catalog = visit.center.catalog();
        let regions = catalog.regions().iter();
        let days = HOUR_FIELDS.into_iter().zip(Weekday::Monday.cycle_forward());
        Self {
            clouds: CLOUDS
                .map(|word| (word.to_owned(), page.say_of("tenant-cloud", word)))
                .into(),
            segments: SEGMENTS
                .map(|word| (word.to_owned(), page.say_of("tenant-segment", word)))
                .into(),
            regions: std::iter::once((String::new(), page.say("tenant-region-own")))
                .chain(
                    regions.map(|region| (region.name.to_string(), reasons.region(&region.name))),
                )
                .collect(),
            zones: zones(),
            days: days
                .map(|(field, day)| (field, page.alone(&page.weekday(of_week(day)))))
                .collect(),
        }
    }
}

#[derive(Template)]
#[template(path = "tenant/form.html")]
struct FormPage {
    page: Page,
    form: Form,
    choices: Choices,
    /// The tenant that is changed; none while one is added.
    known: Option<Known>,
    action: String,
}

fn typed(form: &Form) -> TenantTyped {
    TenantTyped {
        name: form.value("name").to_owned(),
        domain: form.value("domain").to_owned(),
        tpid: form.value("tpid").to_owned(),
        cloud: form.value("cloud").to_owned(),
        segment: form.value("segment").to_owned(),
        country: form.value("country").to_owned(),
        zone: form.value("zone").to_owned(),
        hours: HOUR_FIELDS.map(|field| form.value(field).to_owned()),
        region: form.value("region").to_owned(),
        source: form.value("source").to_owned(),
        as_of: form.value("as_of").to_owned(),
    }
}

/// The day it is now for the reader, as forms write it.
pub(super) fn today(visit: &Visit) -> String {
    let today = visit.frame.speaker.date_of(visit.frame.now);
    today.to_string()
}

pub(super) async fn ask_add(visit: Visit) -> Result<Response, Refusal> {
    visit.manager()?;
    let week = HOUR_FIELDS.iter().take(5);
    let form = week
        .fold(visit.form(), |form, field| form.with(field, "09:00-18:00"))
        .with("as_of", today(&visit));
    Ok(form_page(&visit, StatusCode::OK, form, None))
}

fn form_page(visit: &Visit, status: StatusCode, form: Form, known: Option<Known>) -> Response {
    let speaker = &visit.frame.speaker;
    let (heading, action) = match &known {
        None => (speaker.say("tenant-add"), "/center/tenants/new".to_owned()),
        Some(known) => (
            speaker.say_with(
                "tenant-change",
                Args::new().text("name", &known.tenant.name),
            ),
            format!("/center/tenants/{}/change", known.tenant.id.0),
        ),
    };
    let page = Page::new(&visit.frame, heading).manager(Some(ManagerPlace::Tenants));
    let template = FormPage {
        choices: Choices::of(visit, &page),
        form,
        known,
        action,
        page,
    };
    render(status, &template)
}

pub(super) async fn send_add(visit: Visit, Sent(mut form): Sent) -> Result<Response, Refusal> {
    let act = visit.manager()?;
    let key = Key::parse(&form.key)?;
    match tenant::add(&visit.center, &act, &typed(&form), &key).await {
        Ok(tenant) => Ok(go(&format!("/center/tenants/{tenant}"))),
        Err(fault) => {
            visit.blame(&mut form, fault)?;
            let status = StatusCode::UNPROCESSABLE_ENTITY;
            Ok(form_page(&visit, status, form, None))
        }
    }
}

pub(super) async fn ask_change(
    visit: Visit,
    Path(tenant): Path<String>,
) -> Result<Response, Refusal> {
    let act = visit.manager()?;
    let known = tenant::tenant(&visit.center, &act, named(&tenant)?).await?;
    let one = &known.tenant;
    let mut form = visit
        .form()
        .with("version", one.version.to_string())
        .with("name", one.name.as_str())
        .with("tpid", one.tpid.as_deref().unwrap_or_default())
        .with("cloud", one.cloud.as_str())
        .with("segment", one.segment.as_str())
        .with("country", one.country.as_str())
        .with("zone", one.zone.as_str())
        .with("region", one.region.as_str())
        .with("as_of", today(&visit));
    for (field, day) in HOUR_FIELDS.into_iter().zip(Weekday::Monday.cycle_forward()) {
        let ranges = one.hours.on(day).iter();
        let ranges: Vec<String> = ranges
            .map(|range| format!("{}-{}", range.start(), range.end()))
            .collect();
        form = form.with(field, ranges.join(", "));
    }
    Ok(form_page(&visit, StatusCode::OK, form, Some(known)))
}

pub(super) async fn send_change(
    visit: Visit,
    Path(tenant): Path<String>,
    Sent(mut form): Sent,
) -> Result<Response, Refusal> {
    let act = visit.manager()?;
    let tenant: TenantId = named(&tenant)?;
    let seen = version(&form, "version")?;
    let changed = tenant::change(&visit.center, &act, tenant, &typed(&form), seen).await;
    if let Err(fault) = changed {
        visit.blame(&mut form, fault)?;
        let known = tenant::tenant(&visit.center, &act, tenant).await?;
        let status = StatusCode::UNPROCESSABLE_ENTITY;
        return Ok(form_page(&visit, status, form, Some(known)));
    }
    Ok(go(&format!("/center/tenants/{tenant}")))
}
