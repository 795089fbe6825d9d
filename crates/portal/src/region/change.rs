//! Changing a region's hours or one of its days: a dated change with its source and reason.

use std::collections::BTreeMap;

use askama::Template;
use axum::extract::{Path, Query};
use axum::http::StatusCode;
use axum::response::Response;
use center::once::Key;
use center::region::{self, ChangeTyped, HOUR_FIELDS, HolidayTyped, RegionView};
use jiff::civil::Weekday;
use process::identity::RegionName;
use words::Args;

use super::look::of_week;
use crate::desk::named;
use crate::page::{ManagerPlace, Page, render};
use crate::parts::Form;
use crate::request::reasons::Reasons;
use crate::visit::{Refusal, Sent, Visit, go_saved};

#[derive(Template)]
#[template(path = "region/hours.html")]
struct HoursPage {
    page: Page,
    region: RegionName,
    title: String,
    place: String,
    /// The fields of the week with the names of their days.
    days: Vec<(&'static str, String)>,
    form: Form,
}

pub(super) async fn ask_hours(
    visit: Visit,
    Path(region): Path<String>,
) -> Result<Response, Refusal> {
    let act = visit.manager()?;
    let view = region::region(&visit.center, &act, &named(&region)?).await?;
    let mut form = visit.form().with("valid_from", view.today.to_string());
    for (field, day) in HOUR_FIELDS.into_iter().zip(Weekday::Monday.cycle_forward()) {
        let ranges: Vec<String> = view
            .calendar
            .hours_on(view.today)
            .on(day)
            .iter()
            .map(|range| format!("{}-{}", range.start(), range.end()))
            .collect();
        form = form.with(field, ranges.join(", "));
    }
    Ok(hours_page(&visit, &view, form, StatusCode::OK))
}

fn hours_page(visit: &Visit, view: &RegionView, form: Form, status: StatusCode) -> Response {
    let title = Reasons::of(visit).region(&view.name);
    let heading = visit
        .frame
        .speaker
        .say_with("region-change-of", Args::new().text("region", &title));
    let page = Page::new(&visit.frame, heading).manager(Some(ManagerPlace::Regions));
    let days = HOUR_FIELDS
        .into_iter()
        .zip(Weekday::Monday.cycle_forward())
        .map(|(field, day)| (field, page.alone(&page.weekday(of_week(day)))));
    let template = HoursPage {
        days: days.collect(),
        region: view.name.clone(),
        place: page.place(view.calendar.zone()),
        title,
        form,
        page,
    };
    render(status, &template)
}

pub(super) async fn send_hours(
    visit: Visit,
    Path(region): Path<String>,
    Sent(mut form): Sent,
) -> Result<Response, Refusal> {
    let act = visit.manager()?;
    let region: RegionName = named(&region)?;
    let key = Key::parse(&form.key)?;
    let typed = ChangeTyped {
        hours: HOUR_FIELDS.map(|field| form.value(field).to_owned()),
        valid_from: form.value("valid_from").to_owned(),
        source: form.value("source").to_owned(),
        reason: form.value("reason").to_owned(),
    };
    if let Err(fault) = region::change_hours(&visit.center, &act, &region, &typed, &key).await {
        visit.blame(&mut form, fault)?;
        let view = region::region(&visit.center, &act, &region).await?;
        return Ok(hours_page(
            &visit,
            &view,
            form,
            StatusCode::UNPROCESSABLE_ENTITY,
        ));
    }
    Ok(go_saved(&format!("/center/regions/{region}")))
}

#[derive(Template)]
#[template(path = "region/holiday.html")]
struct HolidayPage {
    page: Page,
    region: RegionName,
    title: String,
    kinds: Vec<(String, String)>,
    form: Form,
}

pub(super) async fn ask_holiday(
    visit: Visit,
    Path(region): Path<String>,
    Query(query): Query<BTreeMap<String, String>>,
) -> Result<Response, Refusal> {
    let act = visit.manager()?;
    let view = region::region(&visit.center, &act, &named(&region)?).await?;
    // A day of the list is filled in; it is the list's own name that is shown, not the address's.
    let day = query.get("date").and_then(|text| {
        view.holidays
            .iter()
            .find(|day| day.date.to_string() == *text)
    });
    let form = match day {
        Some(day) => visit
            .form()
            .with("date", day.date.to_string())
            .with(
                "name",
                day.name.told(&visit.center.catalog(), visit.language).text,
            )
            .with("kind", if day.is_closed { "worked" } else { "closed" }),
        None => visit.form().with("kind", "closed"),
    };
    Ok(holiday_page(&visit, &view, form, StatusCode::OK))
}

fn holiday_page(visit: &Visit, view: &RegionView, form: Form, status: StatusCode) -> Response {
    let title = Reasons::of(visit).region(&view.name);
    let heading = visit
        .frame
        .speaker
        .say_with("region-holiday-of", Args::new().text("region", &title));
    let page = Page::new(&visit.frame, heading).manager(Some(ManagerPlace::Regions));
    let template = HolidayPage {
        kinds: vec![
            ("closed".to_owned(), page.say("region-holiday-closed")),
            ("worked".to_owned(), page.say("region-holiday-worked")),
        ],
        region: view.name.clone(),
        title,
        form,
        page,
    };
    render(status, &template)
}

pub(super) async fn send_holiday(
    visit: Visit,
    Path(region): Path<String>,
    Sent(mut form): Sent,
) -> Result<Response, Refusal> {
    let act = visit.manager()?;
    let region: RegionName = named(&region)?;
    let key = Key::parse(&form.key)?;
    let typed = HolidayTyped {
        date: form.value("date").to_owned(),
        name: form.value("name").to_owned(),
        kind: form.value("kind").to_owned(),
        source: form.value("source").to_owned(),
        reason: form.value("reason").to_owned(),
    };
    if let Err(fault) = region::change_holiday(&visit.center, &act, &region, &typed, &key).await {
        visit.blame(&mut form, fault)?;
        let view = region::region(&visit.center, &act, &region).await?;
        return Ok(holiday_page(
            &visit,
            &view,
            form,
            StatusCode::UNPROCESSABLE_ENTITY,
        ));
    }
    Ok(go_saved(&format!("/center/regions/{region}")))
}
