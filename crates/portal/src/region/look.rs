//! Looking at regions.

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use center::region::{self, Holiday, Origin, PastChange, RegionLine, RegionView, What};
use center::task::Told;
use jiff::civil::{Date, Weekday, date};
use process::business_time::{WallRange, WeeklyHours};
use process::identity::RegionName;
use words::Args;

use crate::desk::named;
use crate::page::{ManagerPlace, Page, render};
use crate::parts::Markup;
use crate::request::hours_of;
use crate::request::reasons::Reasons;
use crate::visit::{Refusal, Visit};

#[derive(Template)]
#[template(path = "region/regions.html")]
struct RegionsPage {
    page: Page,
    rows: Vec<Row>,
}

struct Row {
    line: RegionLine,
    title: String,
    place: String,
    hours: Vec<(String, Markup)>,
}

pub(super) async fn list(visit: Visit) -> Result<Response, Refusal> {
    let act = visit.manager()?;
    let lines = region::regions(&visit.center, &act).await?;
    let page = visit
        .page("regions-title")
        .manager(Some(ManagerPlace::Regions));
    let reasons = Reasons::of(&visit);
    let row = |line: RegionLine| Row {
        title: reasons.region(&line.name),
        place: page.place(line.calendar.zone()),
        hours: hours_of(&page, &line.calendar),
        line,
    };
    let template = RegionsPage {
        rows: lines.into_iter().map(row).collect(),
        page: page.clone(),
    };
    Ok(render(StatusCode::OK, &template))
}

#[derive(Template)]
#[template(path = "region/region.html")]
struct RegionPage {
    page: Page,
    view: RegionView,
    title: String,
    place: String,
    days: Vec<DayRow>,
    years: Vec<Year>,
    history: Vec<HistoryRow>,
    coming: Vec<String>,
    /// Over the hours before any change: the catalog's, or those it was added with.
    shipped_by: String,
    /// The countries it serves.
    serves: String,
}

/// The hours of one weekday, in force and as shipped.
struct DayRow {
    day: String,
    now: String,
    shipped: String,
    is_changed: bool,
}

/// The holidays of one year.
struct Year {
    number: i16,
    days: Vec<(Holiday, Told)>,
}

struct HistoryRow {
    what: String,
    change: PastChange,
}

pub(super) async fn show(visit: Visit, Path(region): Path<String>) -> Result<Response, Refusal> {
    let act = visit.manager()?;
    let name: RegionName = named(&region)?;
    let view = region::region(&visit.center, &act, &name).await?;
    let title = Reasons::of(&visit).region(&name);
    let page = Page::new(&visit.frame, &title).manager(Some(ManagerPlace::Regions));
    let template = RegionPage {
        place: page.place(view.calendar.zone()),
        days: days(&page, &view),
        years: years(&visit, &view),
        history: view
            .changes
            .iter()
            .map(|change| HistoryRow {
                what: what(&page, change),
                change: change.clone(),
            })
            .collect(),
        coming: view
            .coming_hours
            .iter()
            .map(|change| {
                page.say_with(
                    "region-hours-coming",
                    Args::new()
                        .text("date", page.date_year(change.valid_from))
                        .text("hours", what(&page, change)),
                )
            })
            .collect(),
        shipped_by: page.say(if view.own.is_some() {
            "region-in-own"
        } else {
            "region-in-catalog"
        }),
        serves: serves(&visit, &page, &view),
        title,
        view,
        page,
    };
    Ok(render(StatusCode::OK, &template))
}

fn days(page: &Page, view: &RegionView) -> Vec<DayRow> {
    let row = |day: Weekday| {
        let (now, shipped) = (
            view.calendar.hours_on(view.today).on(day),
            view.shipped.on(day),
        );
        DayRow {
            day: page.alone(&page.weekday(of_week(day))),
            now: ranges(page, now),
            shipped: ranges(page, shipped),
            is_changed: now != shipped,
        }
    };
    Weekday::Monday.cycle_forward().take(7).map(row).collect()
}

/// A date that falls on the weekday; any week will do, this one begins on a Monday.
pub(crate) fn of_week(day: Weekday) -> Date {
    date(2024, 1, 1).saturating_add(jiff::Span::new().days(day.to_monday_zero_offset()))
}

/// Wall times as they are written in the region; a desk does not move with its reader.
fn ranges(page: &Page, ranges: &[WallRange]) -> String {
    if ranges.is_empty() {
        return page.say("region-hours-closed");
    }
    let range = |range: &WallRange| {
        page.say_with(
            "time-range",
            Args::new()
                .text("from", range.start())
                .text("to", range.end()),
        )
    };
    let texts: Vec<String> = ranges.iter().map(range).collect();
    page.list(&texts)
}

/// The hours of a week in one line: days with the same hours together.
pub(crate) fn week(page: &Page, hours: &WeeklyHours) -> String {
    let mut lines: Vec<(Weekday, Weekday, &[WallRange])> = Vec::new();
    for day in Weekday::Monday.cycle_forward().take(7) {
        let of_day = hours.on(day);
        match lines.last_mut() {
            Some((_, last, same)) if *same == of_day => *last = day,
            _ => lines.push((day, day, of_day)),
        }
    }
    let short = |day| page.weekday_short(of_week(day));
    let texts: Vec<String> = lines
        .into_iter()
        .map(|(first, last, of_day)| {
            let days = if first == last {
                short(first)
            } else {
                let args = Args::new()
                    .text("from", short(first))
                    .text("to", short(last));
                page.say_with("time-range", args)
            };
            format!("{days} {}", ranges(page, of_day))
        })
        .collect();
    page.alone(&texts.join(" · "))
}

/// The countries by their names, in the order of the language; behind them those without a calendar, by
/// their letters.
fn serves(visit: &Visit, page: &Page, view: &RegionView) -> String {
    let catalog = visit.center.catalog();
    let (mut titles, mut letters) = (Vec::new(), Vec::new());
    for country in &view.countries {
        match catalog.country_title(country, visit.language) {
            Some(title) => titles.push(title.text.to_owned()),
            None => letters.push(country.to_string()),
        }
    }
    page.sort(&mut titles, |title: &String| title);
    titles.append(&mut letters);
    page.list(&titles)
}

fn what(page: &Page, change: &PastChange) -> String {
    match &change.what {
        What::Region(own) => {
            let args = Args::new()
                .text("region", &own.title)
                .text("zone", &own.zone)
                .number("countries", own.countries.len());
            page.say_with("region-changed-own", args)
        }
        What::Hours(hours) => week(page, hours),
        What::Holiday {
            date,
            name,
            is_closed,
        } => {
            let word = if *is_closed {
                "region-changed-closed"
            } else {
                "region-changed-worked"
            };
            page.say_with(
                word,
                Args::new()
                    .text("date", page.date_year(*date))
                    .text("name", name),
            )
        }
    }
}

fn years(visit: &Visit, view: &RegionView) -> Vec<Year> {
    let catalog = visit.center.catalog();
    let named = |day: &Holiday| (day.clone(), day.name.told(&catalog, visit.language));
    let this = view.today.year();
    [this, this.saturating_add(1)]
        .into_iter()
        .map(|number| Year {
            number,
            days: view
                .holidays
                .iter()
                .filter(|day| day.date.year() == number)
                .map(named)
                .collect(),
        })
        .collect()
}
