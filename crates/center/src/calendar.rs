//! Business calendars: the catalog's regions, and those that managers added, with dated changes laid over them, and the calendars of customers and Specialists.

use std::collections::{BTreeMap, BTreeSet};

use catalog::Catalog;
use jiff::Timestamp;
use jiff::civil::Date;
use process::business_time::{Calendar, WeeklyHours};
use process::eligibility::Country;
use process::identity::RegionName;
use process::language::WrittenLanguage;
use serde::{Deserialize, Serialize};
use store::Reading;
use store::overlay::Overlay;
use store::person::Person;
use store::specialist::Specialist;
use store::tenant::Tenant;

use crate::task::Told;
use crate::{Center, CenterFault, region};

/// Kind of an overlay that replaces a region's weekly hours.
pub(crate) const REGION_HOURS: &str = "region-hours";
/// Kind of an overlay that adds or takes away a holiday of a region.
pub(crate) const REGION_HOLIDAY: &str = "region-holiday";

/// Kind of an overlay that adds a region, or changes one that was added.
pub(crate) const REGION: &str = "region";
/// Kind of an overlay that removes a region that was added.
pub(crate) const REGION_REMOVED: &str = "region-removed";

/// A holiday laid over a region's calendar.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct HolidayChange {
    pub(crate) date: Date,
    pub(crate) name: String,
    pub(crate) is_closed: bool,
}

/// What a holiday is called.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum HolidayName {
    /// The catalog's, found by its English name in the country's calendar.
    Shipped(Country, String),
    /// As a manager typed it.
    Typed(String),
}

impl HolidayName {
    /// The name for a reader of this language. In what language a manager typed is not known;
    /// it passes for the reader's own.
    #[must_use]
    pub fn told(&self, catalog: &Catalog, language: WrittenLanguage) -> Told {
        match self {
            Self::Shipped(country, english) => {
                let title = catalog.holiday_title(country, english, language);
                Told {
                    text: title.text.to_owned(),
                    language: title.language,
                }
            }
            Self::Typed(text) => Told {
                text: text.clone(),
                language,
            },
        }
    }
}

/// The calendar of a region: each day with the hours that are in force on it.
pub(crate) async fn of_region(
    reading: &Reading,
    center: &Center,
    region: &RegionName,
) -> Result<Calendar, CenterFault> {
    let overlays = store::overlay::all(reading).await?;
    learn(center, &overlays)?;
    with_overlays(center, region, &overlays)
}

/// The calendars of all regions: one statement for however many.
pub(crate) async fn of_regions(
    reading: &Reading,
    center: &Center,
) -> Result<BTreeMap<RegionName, Calendar>, CenterFault> {
    let overlays = store::overlay::all(reading).await?;
    learn(center, &overlays)?;
    let catalog = center.catalog();
    let regions = catalog.regions().iter();
    regions
        .map(|region| {
            let calendar = with_overlays(center, &region.name, &overlays)?;
            Ok((region.name.clone(), calendar))
        })
        .collect()
}

/// Puts the regions in force that managers added, here or at another program, by all overlays there are.
pub(crate) fn learn(center: &Center, overlays: &[Overlay]) -> Result<(), CenterFault> {
    center.put_own_regions(region::among(overlays)?);
    Ok(())
}

/// The day it is in a region: a change of its hours begins at the region's own midnight.
pub(crate) fn today_in(
    center: &Center,
    region: &RegionName,
    now: Timestamp,
) -> Result<Date, CenterFault> {
    let catalog = center.catalog();
    let region = catalog
        .region(region)
        .ok_or_else(|| CenterFault::internal(format!("no region {region}")))?;
    Ok(now.to_zoned(region.calendar.zone().clone()).date())
}

/// The calendar of a region with these changes laid over it, in their order.
pub(crate) fn with_overlays(
    center: &Center,
    region: &RegionName,
    overlays: &[Overlay],
) -> Result<Calendar, CenterFault> {
    let catalog = center.catalog();
    let shipped = &catalog
        .region(region)
        .ok_or_else(|| CenterFault::internal(format!("no region {region}")))?
        .calendar;
    let mut holidays = shipped.holidays().clone();
    let mut hours: Vec<(Date, WeeklyHours)> = Vec::new();
    for overlay in overlays
        .iter()
        .filter(|overlay| overlay.name == region.as_str())
    {
        match overlay.kind.as_str() {
            REGION_HOURS => hours.push((overlay.valid_from.0, read(&overlay.value)?)),
            REGION_HOLIDAY => {
                let change: HolidayChange = read(&overlay.value)?;
                if change.is_closed {
                    holidays.insert(change.date);
                } else {
                    holidays.remove(&change.date);
                }
            }
            _ => {}
        }
    }
    let mut calendar = shipped.with_holidays(holidays);
    for (from, hours) in hours {
        calendar.change_hours(from, hours);
    }
    Ok(calendar)
}

fn read<T: serde::de::DeserializeOwned>(value: &serde_json::Value) -> Result<T, CenterFault> {
    serde_json::from_value(value.clone()).map_err(CenterFault::internal)
}

/// The calendar of a customer: its own hours, the holidays of its country.
pub(crate) fn of_tenant(center: &Center, tenant: &Tenant) -> Result<Calendar, CenterFault> {
    let hours: WeeklyHours = tenant.hours.0.clone();
    Calendar::new(&tenant.zone, hours, holidays(center, &tenant.country))
        .map_err(CenterFault::internal)
}

/// The calendar of a Specialist: own hours in the person's own zone, the holidays of that country.
pub(crate) fn of_specialist(
    center: &Center,
    person: &Person,
    desk: &Specialist,
) -> Result<Calendar, CenterFault> {
    let hours: WeeklyHours = desk.hours.0.clone();
    Calendar::new(&person.zone, hours, holidays(center, &desk.holidays))
        .map_err(CenterFault::internal)
}

/// The holidays of a country; none are known of a country without a file in the catalog.
fn holidays(center: &Center, country: &str) -> BTreeSet<Date> {
    let catalog = center.catalog();
    let known = Country::try_from(country.to_owned())
        .ok()
        .and_then(|country| catalog.holidays().get(&country));
    known
        .map(catalog::HolidayCalendar::dates)
        .unwrap_or_default()
}
