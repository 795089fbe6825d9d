//! Regions: hours and holidays in force, and dated changes laid over them.

use axum::Json;
use axum::http::StatusCode;
use center::HolidayName;
use center::once::Key;
use center::region::{self, ChangeTyped, HolidayTyped, RegionTyped};
use jiff::civil::{Date, Weekday};
use process::business_time::{Calendar, WeeklyHours};
use process::eligibility::Country;
use process::identity::RegionName;
use process::permission::Action;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use utoipa_axum::routes;

use crate::asked::{Answer, At, Body, DONE, Made, OfVersion, Once, Versioned};
use crate::caller::Caller;
use crate::operations::{Audience, Operations};

pub(crate) fn operations() -> Operations {
    let manager = Audience::Manager;
    Operations::about("regions")
        .shows(manager, Action::SeeCenter, routes!(list_regions))
        .makes(manager, Action::EditRegion, routes!(add_region))
        .shows(manager, Action::SeeCenter, routes!(show_region))
        .compares(manager, Action::EditRegion, routes!(change_region))
        .makes(manager, Action::EditRegion, routes!(change_hours))
        .makes(manager, Action::EditRegion, routes!(change_holiday))
        // Last, so that whoever walks them in this order finds the region until then.
        .compares(manager, Action::EditRegion, routes!(remove_region))
}

/// A region of the Center.
#[derive(Debug, Serialize, ToSchema)]
struct Region {
    /// Its name in the catalog.
    #[schema(example = "emea")]
    name: String,
    /// Its IANA zone.
    #[schema(example = "Europe/London")]
    zone: String,
    /// Whether it is open at this moment.
    is_open: bool,
    /// Its next holiday on a day with hours.
    next_holiday: Option<Date>,
    /// Whether its hours are the catalog's.
    is_as_shipped: bool,
    /// Whether managers added it here, beside the catalog's.
    is_own: bool,
}

/// The regions of the Center.
#[derive(Debug, Serialize, ToSchema)]
struct Regions {
    /// In the order of the catalog.
    items: Vec<Region>,
}

/// List the regions
#[utoipa::path(get, path = "/center/regions", responses((status = 200, body = Regions)))]
async fn list_regions(caller: Caller) -> Answer<Json<Regions>> {
    let act = caller.manager()?;
    let lines = region::regions(&caller.center, &act).await?;
    let items = lines.into_iter().map(|line| Region {
        name: line.name.to_string(),
        zone: line.calendar.zone_name().to_owned(),
        is_open: line.is_open,
        next_holiday: line.next_holiday,
        is_as_shipped: line.is_as_shipped,
        is_own: line.is_own,
    });
    Ok(Json(Regions {
        items: items.collect(),
    }))
}

/// The hours of a week: each day's ranges as `09:00-12:00, 13:00-18:00`, empty on a closed day.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct Hours {
    /// Monday.
    #[serde(default)]
    mon: String,
    /// Tuesday.
    #[serde(default)]
    tue: String,
    /// Wednesday.
    #[serde(default)]
    wed: String,
    /// Thursday.
    #[serde(default)]
    thu: String,
    /// Friday.
    #[serde(default)]
    fri: String,
    /// Saturday.
    #[serde(default)]
    sat: String,
    /// Sunday.
    #[serde(default)]
    sun: String,
}

impl Hours {
    fn of(calendar: &Calendar, today: Date) -> Self {
        Self::of_week(calendar.hours_on(today))
    }

    pub(crate) fn of_week(week: &WeeklyHours) -> Self {
        let day = |day| {
            let ranges = week.on(day).iter();
            let written = ranges.map(|range| format!("{}-{}", range.start(), range.end()));
            written.collect::<Vec<_>>().join(", ")
        };
        Self {
            mon: day(Weekday::Monday),
            tue: day(Weekday::Tuesday),
            wed: day(Weekday::Wednesday),
            thu: day(Weekday::Thursday),
            fri: day(Weekday::Friday),
            sat: day(Weekday::Saturday),
            sun: day(Weekday::Sunday),
        }
    }

    /// One line a day from Monday, as forms have them.
    pub(crate) fn lines(self) -> [String; 7] {
        [
            self.mon, self.tue, self.wed, self.thu, self.fri, self.sat, self.sun,
        ]
    }
}

/// A holiday of a region, or a day taken out of them.
#[derive(Debug, Serialize, ToSchema)]
struct Holiday {
    /// The day.
    date: Date,
    /// Its name, in English or as a manager typed it.
    name: String,
    /// False: taken out of the holidays.
    is_closed: bool,
    /// Where it can be looked up.
    source: String,
}

/// A region with its hours and holidays.
#[derive(Debug, Serialize, ToSchema)]
struct RegionShown {
    /// Its name in the catalog.
    #[schema(example = "emea")]
    name: String,
    /// Its IANA zone; hours and days are on its clock.
    #[schema(example = "Europe/London")]
    zone: String,
    /// The day it is there.
    today: Date,
    /// The hours in force.
    hours: Hours,
    /// Of this year and the next.
    holidays: Vec<Holiday>,
    /// Until when the catalog knows holidays.
    known_until: Option<Date>,
    /// The countries whose customers it serves: two letters each.
    #[schema(value_type = Vec<String>)]
    countries: Vec<Country>,
    /// Whether managers added it here, beside the catalog's.
    is_own: bool,
    /// Grows with every change made here; `If-Match` compares it.
    version: i64,
}

/// Show a region
///
/// Its `ETag` begins with its version and a dot; `If-Match` compares the version.
#[utoipa::path(get, path = "/center/regions/{region}", responses((status = 200, body = RegionShown)))]
async fn show_region(caller: Caller, At(name): At<RegionName>) -> Answer<Versioned<RegionShown>> {
    let act = caller.manager()?;
    let view = region::region(&caller.center, &act, &name).await?;
    let holidays = view.holidays.into_iter().map(|holiday| Holiday {
        date: holiday.date,
        name: match holiday.name {
            HolidayName::Shipped(_, name) | HolidayName::Typed(name) => name,
        },
        is_closed: holiday.is_closed,
        source: holiday.source,
    });
    let version = view.version;
    let shown = RegionShown {
        name: view.name.to_string(),
        zone: view.calendar.zone_name().to_owned(),
        today: view.today,
        hours: Hours::of(&view.calendar, view.today),
        holidays: holidays.collect(),
        known_until: view.known_until,
        countries: view.countries,
        is_own: view.own.is_some(),
        version,
    };
    Ok(Versioned(shown, version))
}

/// A region to be added.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(examples(json!({
    "name": "nordics",
    "title": "Nordics",
    "zone": "Europe/Stockholm",
    "hours": {"mon": "08:00-17:00", "tue": "08:00-17:00", "wed": "08:00-17:00",
              "thu": "08:00-17:00", "fri": "08:00-16:00"},
    "holidays": "GB",
    "countries": ["SE", "NO"],
    "source": "Board minutes 2027-04",
    "reason": "A desk opens in Stockholm"
})))]
struct RegionAdded {
    /// Its name in addresses: small letters, digits and hyphens. It never changes.
    name: String,
    /// What people read.
    title: String,
    /// Its IANA zone.
    zone: String,
    /// Its business hours.
    hours: Hours,
    /// The country of the catalog whose holidays close it: two letters.
    holidays: String,
    /// The countries whose customers it serves from now on: two letters each.
    countries: Vec<String>,
    /// Where it can be looked up.
    source: String,
    /// Why.
    reason: String,
}

/// A region that was made.
#[derive(Debug, Serialize, ToSchema)]
struct RegionMade {
    /// Its name.
    #[schema(example = "nordics")]
    name: String,
}

/// Add a region
///
/// From then on it stands among the catalog's, in force at once: routing, free times and promises use it.
#[utoipa::path(post, path = "/center/regions", request_body = RegionAdded,
    responses((status = 201, body = RegionMade)))]
async fn add_region(
    caller: Caller,
    Once(key): Once,
    Body(added): Body<RegionAdded>,
) -> Answer<Made<RegionMade>> {
    let act = caller.manager()?;
    let typed = RegionTyped {
        name: added.name,
        title: added.title,
        zone: added.zone,
        hours: added.hours.lines(),
        holidays: added.holidays,
        countries: added.countries.join(" "),
        source: added.source,
        reason: added.reason,
    };
    let name = region::add_region(&caller.center, &act, &typed, &key).await?;
    let place = format!("/center/regions/{name}");
    let name = name.to_string();
    Ok(Made(RegionMade { name }, place))
}

/// A region that was added here, changed.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(examples(json!({
    "title": "North Atlantic",
    "zone": "Atlantic/Reykjavik",
    "holidays": "GB",
    "countries": ["IS", "FO"],
    "source": "Board minutes 2027-09",
    "reason": "The islands are served from Reykjavik"
})))]
struct RegionChanged {
    /// What people read.
    title: String,
    /// Its IANA zone.
    zone: String,
    /// The country of the catalog whose holidays close it: two letters.
    holidays: String,
    /// The countries whose customers it serves from now on: two letters each.
    countries: Vec<String>,
    /// Where it can be looked up.
    source: String,
    /// Why.
    reason: String,
}

/// Change a region that was added here
///
/// Its hours are changed like any other region's. Sent again as it is, it changes nothing more.
#[utoipa::path(put, path = "/center/regions/{region}", request_body = RegionChanged,
    responses((status = 204)))]
async fn change_region(
    caller: Caller,
    At(name): At<RegionName>,
    version: OfVersion,
    Body(changed): Body<RegionChanged>,
) -> Answer<StatusCode> {
    let act = caller.manager()?;
    let typed = RegionTyped {
        title: changed.title,
        zone: changed.zone,
        holidays: changed.holidays,
        countries: changed.countries.join(" "),
        source: changed.source,
        reason: changed.reason,
        ..RegionTyped::default()
    };
    let key = Key::draw(&caller.center);
    let at = (&name, version.0);
    region::change_region(&caller.center, &act, at, &typed, &key)
        .await
        .map_err(|fault| version.refusal(fault))?;
    DONE
}

/// Remove a region that was added here
///
/// Only while no customer, Specialist or request names it, ended requests too. The countries that it
/// served are the catalog's again, and its name is not given again.
#[utoipa::path(delete, path = "/center/regions/{region}", responses((status = 204)))]
async fn remove_region(
    caller: Caller,
    At(name): At<RegionName>,
    version: OfVersion,
) -> Answer<StatusCode> {
    let act = caller.manager()?;
    region::remove_region(&caller.center, &act, &name, version.0)
        .await
        .map_err(|fault| version.refusal(fault))?;
    DONE
}

/// Other hours from a day on.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(examples(json!({
    "hours": {"mon": "09:00-17:00", "tue": "09:00-17:00", "wed": "09:00-17:00",
              "thu": "09:00-17:00", "fri": "09:00-15:00"},
    "valid_from": "2027-05-03",
    "source": "Works agreement 12",
    "reason": "Short Fridays in summer"
})))]
struct HoursChanged {
    /// The whole week.
    hours: Hours,
    /// From this day on.
    #[schema(format = Date)]
    valid_from: String,
    /// Where it can be looked up.
    source: String,
    /// Why.
    reason: String,
}

/// Change a region's hours
#[utoipa::path(post, path = "/center/regions/{region}/hours", request_body = HoursChanged,
    responses((status = 204)))]
async fn change_hours(
    caller: Caller,
    At(name): At<RegionName>,
    Once(key): Once,
    Body(changed): Body<HoursChanged>,
) -> Answer<StatusCode> {
    let act = caller.manager()?;
    let typed = ChangeTyped {
        hours: changed.hours.lines(),
        valid_from: changed.valid_from,
        source: changed.source,
        reason: changed.reason,
    };
    region::change_hours(&caller.center, &act, &name, &typed, &key).await?;
    DONE
}

/// A day that becomes a holiday, or is taken out of them.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(examples(json!({
    "date": "2027-06-07",
    "name": "Day of the foundation",
    "kind": "closed",
    "source": "Works agreement 12",
    "reason": "Nobody is at work"
})))]
struct HolidayChanged {
    /// The day.
    #[schema(format = Date)]
    date: String,
    /// Its name.
    name: String,
    /// `closed`, or `worked` to take the day out of the holidays.
    kind: String,
    /// Where it can be looked up.
    source: String,
    /// Why.
    reason: String,
}

/// Change a region's holiday
#[utoipa::path(post, path = "/center/regions/{region}/holidays", request_body = HolidayChanged,
    responses((status = 204)))]
async fn change_holiday(
    caller: Caller,
    At(name): At<RegionName>,
    Once(key): Once,
    Body(changed): Body<HolidayChanged>,
) -> Answer<StatusCode> {
    let act = caller.manager()?;
    let typed = HolidayTyped {
        date: changed.date,
        name: changed.name,
        kind: changed.kind,
        source: changed.source,
        reason: changed.reason,
    };
    region::change_holiday(&caller.center, &act, &name, &typed, &key).await?;
    DONE
}
