//! A region as it is in force now beside what the catalog ships, and every change made to it.

use std::collections::BTreeMap;

use catalog::OwnRegion;
use jiff::Timestamp;
use jiff::civil::Date;
use process::business_time::{Calendar, WeeklyHours};
use process::eligibility::Country;
use process::identity::{PersonId, RegionName};
use process::permission::{Action, ManagerAct};
use store::overlay::Overlay;

use super::own;
use crate::calendar::{self, HolidayChange, REGION, REGION_HOLIDAY, REGION_HOURS};
use crate::{Center, CenterFault, HolidayName};

/// A region in the list.
#[derive(Clone, Debug)]
pub struct RegionLine {
    /// Its name.
    pub name: RegionName,
    /// Its calendar in force.
    pub calendar: Calendar,
    /// Whether it is open at this moment.
    pub is_open: bool,
    /// The next holiday on a weekday with hours.
    pub next_holiday: Option<Date>,
    /// Whether its hours are the catalog's.
    pub is_as_shipped: bool,
    /// Countries served.
    pub countries: usize,
    /// Whether managers added it here.
    pub is_own: bool,
}

/// A region with everything that makes its business time.
#[derive(Clone, Debug)]
pub struct RegionView {
    /// Its name.
    pub name: RegionName,
    /// Its calendar in force.
    pub calendar: Calendar,
    /// The hours as the catalog ships them.
    pub shipped: WeeklyHours,
    /// Where the catalog's hours come from.
    pub source: String,
    /// Since when other hours are in force, and by which change.
    pub changed_hours: Option<PastChange>,
    /// Changed hours that begin later.
    pub coming_hours: Vec<PastChange>,
    /// The holidays of this year and the next, and days taken out of them, in their order.
    pub holidays: Vec<Holiday>,
    /// Where the catalog's holidays come from.
    pub holiday_source: String,
    /// Until when the catalog knows holidays.
    pub known_until: Option<Date>,
    /// Every change ever made, newest first.
    pub changes: Vec<PastChange>,
    /// The day it is in the region.
    pub today: Date,
    /// The countries whose customers it serves.
    pub countries: Vec<Country>,
    /// As managers wrote it, of a region that they added here.
    pub own: Option<OwnRegion>,
    /// Grows with every change made here.
    pub version: i64,
}

/// A day that is closed, or was taken out of the closed ones.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Holiday {
    /// The day.
    pub date: Date,
    /// What it is called.
    pub name: HolidayName,
    /// Where it can be looked up.
    pub source: String,
    /// The catalog's, or a change's.
    pub origin: Origin,
    /// Whether the region is closed on it.
    pub is_closed: bool,
}

/// Where a value comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origin {
    /// The catalog ships it.
    Shipped,
    /// A manager laid it over.
    Changed,
}

/// A change that was made.
#[derive(Clone, Debug)]
pub struct PastChange {
    /// What was changed.
    pub what: What,
    /// In force from this day on.
    pub valid_from: Date,
    /// Where it can be looked up.
    pub source: String,
    /// Why.
    pub reason: String,
    /// By whom.
    pub by: String,
    /// When.
    pub at: Timestamp,
}

/// What a change was about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum What {
    /// The region itself, by what it is called, its zone and how many countries it serves.
    Region(OwnRegion),
    /// The weekly hours.
    Hours(WeeklyHours),
    /// One day.
    Holiday {
        /// The day.
        date: Date,
        /// Its name.
        name: String,
        /// Closed from now on, or worked.
        is_closed: bool,
    },
}

/// Every region in the order of the catalog.
///
/// # Errors
/// The database failed.
pub async fn regions(center: &Center, act: &ManagerAct) -> Result<Vec<RegionLine>, CenterFault> {
    act.permit(Action::SeeCenter)?;
    let now = center.now();
    let reading = center.store().read().await?;
    let mut calendars = calendar::of_regions(&reading, center).await?;
    drop(reading);
    let catalog = center.catalog();
    let lines = catalog.regions().iter().filter_map(|region| {
        let calendar = calendars.remove(&region.name)?;
        let today = now.to_zoned(calendar.zone().clone()).date();
        let closes = |date: &&Date| !calendar.hours_on(**date).on(date.weekday()).is_empty();
        Some(RegionLine {
            name: region.name.clone(),
            is_open: calendar.is_open(now),
            next_holiday: calendar.holidays().range(today..).find(closes).copied(),
            is_as_shipped: calendar.hours_on(today) == region.calendar.hours_on(today),
            countries: region.countries.len(),
            is_own: !center.is_shipped(&region.name),
            calendar,
        })
    });
    Ok(lines.collect())
}

/// One region.
///
/// # Errors
/// There is none, or the database failed.
pub async fn region(
    center: &Center,
    act: &ManagerAct,
    name: &RegionName,
) -> Result<RegionView, CenterFault> {
    act.permit(Action::SeeCenter)?;
    let now = center.now();
    let reading = center.store().read().await?;
    let mut calendars = calendar::of_regions(&reading, center).await?;
    let calendar = calendars.remove(name).ok_or(CenterFault::NotFound)?;
    let catalog = center.catalog();
    let shipped = catalog.region(name).ok_or(CenterFault::NotFound)?;
    let overlays = store::overlay::of(
        &reading,
        &[REGION, REGION_HOURS, REGION_HOLIDAY],
        name.as_str(),
    )
    .await?;
    let makers: Vec<PersonId> = overlays.iter().map(|overlay| overlay.made_by.0).collect();
    let makers: BTreeMap<PersonId, String> = store::person::by_ids(&reading, &makers)
        .await?
        .into_iter()
        .map(|person| (person.id.0, person.name))
        .collect();
    drop(reading);

    let today = calendar::today_in(center, name, now)?;
    let changes = overlays
        .iter()
        .map(|overlay| past(overlay, &makers))
        .collect::<Result<Vec<_>, _>>()?;
    let is_hours = |change: &&PastChange| matches!(change.what, What::Hours(_));
    // The history is newest first; among what holds, the last day and then the last made counts.
    let in_force = changes
        .iter()
        .filter(is_hours)
        .filter(|change| change.valid_from <= today)
        .max_by_key(|change| (change.valid_from, change.at));
    let known = catalog.holidays().get(&shipped.holidays);
    let mut coming: Vec<PastChange> = changes
        .iter()
        .filter(is_hours)
        .filter(|change| change.valid_from > today)
        .cloned()
        .collect();
    coming.sort_by_key(|change| (change.valid_from, change.at));
    Ok(RegionView {
        name: name.clone(),
        shipped: shipped.calendar.hours_on(today).clone(),
        source: shipped.source.clone(),
        changed_hours: in_force.cloned(),
        coming_hours: coming,
        holidays: holidays(known, &changes, today),
        holiday_source: known.map(|known| known.source.clone()).unwrap_or_default(),
        known_until: known.and_then(catalog::HolidayCalendar::known_until),
        countries: shipped.countries.iter().cloned().collect(),
        own: own::own(center, name),
        version: i64::try_from(changes.len()).unwrap_or(i64::MAX),
        calendar,
        changes,
        today,
    })
}

fn past(overlay: &Overlay, makers: &BTreeMap<PersonId, String>) -> Result<PastChange, CenterFault> {
    let value = overlay.value.0.clone();
    let what = match overlay.kind.as_str() {
        REGION => What::Region(serde_json::from_value(value).map_err(CenterFault::internal)?),
        REGION_HOURS => What::Hours(serde_json::from_value(value).map_err(CenterFault::internal)?),
        REGION_HOLIDAY => {
            let change: HolidayChange =
                serde_json::from_value(value).map_err(CenterFault::internal)?;
            What::Holiday {
                date: change.date,
                name: change.name,
                is_closed: change.is_closed,
            }
        }
        other => return Err(CenterFault::internal(format!("an overlay of kind {other}"))),
    };
    Ok(PastChange {
        what,
        valid_from: overlay.valid_from.0,
        source: overlay.source.clone(),
        reason: overlay.reason.clone(),
        by: makers.get(&overlay.made_by.0).cloned().unwrap_or_default(),
        at: overlay.made_at.0,
    })
}

/// The days of this year and the next: the catalog's, with the changes laid over them.
fn holidays(
    known: Option<&catalog::HolidayCalendar>,
    changes: &[PastChange],
    today: Date,
) -> Vec<Holiday> {
    let shown = |date: Date| (today.year()..=today.year().saturating_add(1)).contains(&date.year());
    let mut days: BTreeMap<Date, Holiday> = BTreeMap::new();
    if let Some(known) = known {
        for (date, name) in known.days.iter().filter(|(date, _)| shown(**date)) {
            let holiday = Holiday {
                date: *date,
                name: HolidayName::Shipped(known.country.clone(), name.clone()),
                source: known.source.clone(),
                origin: Origin::Shipped,
                is_closed: true,
            };
            days.insert(*date, holiday);
        }
    }
    // Oldest first, so that the last word on a day counts.
    let mut in_order: Vec<&PastChange> = changes
        .iter()
        .filter(|change| change.valid_from <= today)
        .collect();
    in_order.sort_by_key(|change| (change.valid_from, change.at));
    for change in in_order {
        if let What::Holiday {
            date,
            name,
            is_closed,
        } = &change.what
            && shown(*date)
        {
            let holiday = Holiday {
                date: *date,
                name: HolidayName::Typed(name.clone()),
                source: change.source.clone(),
                origin: Origin::Changed,
                is_closed: *is_closed,
            };
            days.insert(*date, holiday);
        }
    }
    days.into_values().collect()
}
