//! Adding a region beside the catalog's, and changing one that was added.

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use center::CenterFault;
use center::once::Key;
use center::region::{self, HOUR_FIELDS, OwnRegion, RegionTyped, Uses};
use jiff::civil::Weekday;
use process::identity::RegionName;

use super::look::of_week;
use crate::desk::named;
use crate::page::{ManagerPlace, Page, render};
use crate::parts::Form;
use crate::people::{version, zones};
use crate::visit::{Refusal, Sent, Visit, go_saved};

#[derive(Template)]
#[template(path = "region/form.html")]
struct RegionForm {
    page: Page,
    /// The region that is changed; nothing while one is added.
    changed: Option<OwnRegion>,
    zones: Vec<String>,
    /// The countries with a calendar of holidays.
    countries: Vec<(String, String)>,
    /// The fields of the week with the names of their days.
    days: Vec<(&'static str, String)>,
    form: Form,
}

fn form_page(
    visit: &Visit,
    changed: Option<OwnRegion>,
    form: Form,
    status: StatusCode,
) -> Response {
    let speaker = &visit.frame.speaker;
    let heading = match &changed {
        None => speaker.say("region-add"),
        Some(own) => {
            let args = words::Args::new().text("region", &own.title);
            speaker.say_with("region-own-change", args)
        }
    };
    let page = Page::new(&visit.frame, heading).manager(Some(ManagerPlace::Regions));
    let catalog = visit.center.catalog();
    let known = catalog.holidays().keys();
    let mut countries: Vec<(String, String)> = known
        .map(|country| {
            let title = catalog.country_title(country, visit.language);
            let title = title.map_or_else(|| country.to_string(), |title| title.text.to_owned());
            (country.to_string(), title)
        })
        .collect();
    page.sort(&mut countries, |(_, title)| title);
    countries.insert(0, (String::new(), page.say("member-choose")));
    let days = HOUR_FIELDS.into_iter().zip(Weekday::Monday.cycle_forward());
    let template = RegionForm {
        zones: zones(),
        countries,
        days: days
            .map(|(field, day)| (field, page.weekday(of_week(day))))
            .collect(),
        changed,
        form,
        page,
    };
    render(status, &template)
}

fn typed(form: &Form) -> RegionTyped {
    RegionTyped {
        name: form.value("name").to_owned(),
        title: form.value("title").to_owned(),
        zone: form.value("zone").to_owned(),
        hours: HOUR_FIELDS.map(|field| form.value(field).to_owned()),
        holidays: form.value("holidays").to_owned(),
        countries: form.value("countries").to_owned(),
        source: form.value("source").to_owned(),
        reason: form.value("reason").to_owned(),
    }
}

pub(super) async fn ask_add(visit: Visit) -> Result<Response, Refusal> {
    visit.manager()?;
    let week = HOUR_FIELDS.iter().take(5);
    let form = week.fold(visit.form(), |form, field| form.with(field, "09:00-18:00"));
    Ok(form_page(&visit, None, form, StatusCode::OK))
}

pub(super) async fn send_add(visit: Visit, Sent(mut form): Sent) -> Result<Response, Refusal> {
    let act = visit.manager()?;
    let key = Key::parse(&form.key)?;
    match region::add_region(&visit.center, &act, &typed(&form), &key).await {
        Ok(name) => Ok(go_saved(&format!("/center/regions/{name}"))),
        Err(fault) => {
            visit.blame(&mut form, fault)?;
            let status = StatusCode::UNPROCESSABLE_ENTITY;
            Ok(form_page(&visit, None, form, status))
        }
    }
}

/// The region as managers wrote it; one of the catalog's own has no such form.
async fn own(visit: &Visit, region: &str) -> Result<(OwnRegion, i64), Refusal> {
    let act = visit.manager()?;
    let view = region::region(&visit.center, &act, &named(region)?).await?;
    Ok((view.own.ok_or(CenterFault::NotFound)?, view.version))
}

pub(super) async fn ask_change(
    visit: Visit,
    Path(region): Path<String>,
) -> Result<Response, Refusal> {
    let (own, version) = own(&visit, &region).await?;
    let countries: Vec<&str> = own
        .countries
        .iter()
        .map(process::eligibility::Country::as_str)
        .collect();
    let form = visit
        .form()
        .with("version", version.to_string())
        .with("title", own.title.as_str())
        .with("zone", own.zone.as_str())
        .with("holidays", own.holidays.as_str())
        .with("countries", countries.join(" "));
    Ok(form_page(&visit, Some(own), form, StatusCode::OK))
}

pub(super) async fn send_change(
    visit: Visit,
    Path(region): Path<String>,
    Sent(mut form): Sent,
) -> Result<Response, Refusal> {
    let act = visit.manager()?;
    let name: RegionName = named(&region)?;
    let key = Key::parse(&form.key)?;
    let at = (&name, Some(version(&form, "version")?));
    let changed = region::change_region(&visit.center, &act, at, &typed(&form), &key).await;
    if let Err(fault) = changed {
        visit.blame(&mut form, fault)?;
        let (own, _) = own(&visit, &region).await?;
        let status = StatusCode::UNPROCESSABLE_ENTITY;
        return Ok(form_page(&visit, Some(own), form, status));
    }
    Ok(go_saved(&format!("/center/regions/{name}")))
}

#[derive(Template)]
#[template(path = "region/remove.html")]
struct RemovePage {
    page: Page,
    own: OwnRegion,
    version: i64,
    uses: Uses,
}

pub(super) async fn ask_remove(
    visit: Visit,
    Path(region): Path<String>,
) -> Result<Response, Refusal> {
    remove_page(&visit, &region, StatusCode::OK).await
}

async fn remove_page(visit: &Visit, region: &str, status: StatusCode) -> Result<Response, Refusal> {
    let (own, version) = own(visit, region).await?;
    let uses = region::uses(&visit.center, &visit.manager()?, &own.name).await?;
    let args = words::Args::new().text("region", &own.title);
    let question = visit.frame.speaker.say_with("region-remove-question", args);
    let template = RemovePage {
        page: Page::new(&visit.frame, question).manager(Some(ManagerPlace::Regions)),
        own,
        version,
        uses,
    };
    Ok(render(status, &template))
}

pub(super) async fn send_remove(
    visit: Visit,
    Path(region): Path<String>,
    Sent(form): Sent,
) -> Result<Response, Refusal> {
    let act = visit.manager()?;
    let seen = version(&form, "version")?;
    match region::remove_region(&visit.center, &act, &named(&region)?, Some(seen)).await {
        Ok(()) => Ok(go_saved("/center/regions")),
        // The page says what uses it.
        Err(CenterFault::Invalid(_)) => {
            remove_page(&visit, &region, StatusCode::UNPROCESSABLE_ENTITY).await
        }
        Err(fault) => Err(fault.into()),
    }
}
