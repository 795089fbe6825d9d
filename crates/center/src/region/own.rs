//! Regions that managers add, beside the catalog's. Each is a dated overlay with its source and reason,
//! the newest of its name counting; from then on it stands among the catalog's regions, so that routing,
//! free times, promises and forms use it like any other.
//!
//! Another program on the same database learns of it whenever it puts a calendar together, and in any
//! case within [`LEARNED_EVERY`].

use std::collections::BTreeSet;
use std::time::Duration;

use catalog::{OwnRegion, is_country};
use process::eligibility::Country;
use process::identity::RegionName;
use process::permission::{Action, ManagerAct};
use serde::Serialize;
use store::overlay::Overlay;
use store::{Reading, Writing};

use super::change::{Change, is_unchanged, kept, lay_over, read_week, read_why};
use crate::calendar::{self, REGION, REGION_REMOVED};
use crate::once::Key;
use crate::people::{read_country, read_zone};
use crate::{Center, CenterFault, FieldFault, FieldValue, Line};

/// How often a program looks for regions that were added elsewhere.
const LEARNED_EVERY: Duration = Duration::from_secs(10);
const NAME_LIMIT: usize = 40;
const TITLE_LIMIT: usize = 80;
const COUNTRIES_LIMIT: usize = 1000;

/// A region as it came from a form.
#[derive(Clone, Debug, Default, Serialize)]
pub struct RegionTyped {
    /// Its name in addresses: small letters, digits and hyphens. It never changes.
    pub name: String,
    /// What people read.
    pub title: String,
    /// IANA zone.
    pub zone: String,
    /// One line a weekday from Monday.
    pub hours: [String; 7],
    /// The country whose holidays close it: two letters.
    pub holidays: String,
    /// The countries it serves, two letters each, with blanks or commas between them.
    pub countries: String,
    /// Where it can be looked up.
    pub source: String,
    /// Why.
    pub reason: String,
}

/// Adds a region. The same key adds it once.
///
/// # Errors
/// Fields that cannot be taken, a name that is a region's already, or the database failed.
pub async fn add_region(
    center: &Center,
    act: &ManagerAct,
    typed: &RegionTyped,
    key: &Key,
) -> Result<RegionName, CenterFault> {
    act.permit(Action::EditRegion)?;
    learn_now(center).await?;
    let Read { region, why } = read_whole(center, typed)?;
    lay(center, act, (region, why, Laid::New), key).await
}

/// A region as a line of a file has it, of a name that is free; and why it is added.
///
/// # Errors
/// Fields that cannot be taken.
pub(crate) fn read_new(
    center: &Center,
    known: &Known,
    typed: &RegionTyped,
) -> Result<(OwnRegion, crate::Prose), CenterFault> {
    let Read { region, why } = read_whole(center, typed)?;
    known.is_free(center, &region.name)?;
    Ok((region, why.1))
}

/// Everything that the form for a new one asks for.
fn read_whole(center: &Center, typed: &RegionTyped) -> Result<Read, CenterFault> {
    let mut faults = Vec::new();
    let name = kept(&mut faults, read_name(&typed.name));
    let hours = read_week(&typed.hours, &mut faults);
    let (Some(name), Some(hours)) = (name, hours) else {
        read(center, None, typed, &mut faults);
        return Err(CenterFault::Invalid(faults));
    };
    let found = read(center, Some(&name), typed, &mut faults);
    let (Some(read), true) = (found, faults.is_empty()) else {
        return Err(CenterFault::Invalid(faults));
    };
    let region = OwnRegion {
        name,
        hours,
        ..read.region
    };
    Ok(Read { region, ..read })
}

/// Changes what a region is called, its zone, the holidays it keeps and the countries it serves, if it is
/// of the version seen; none changes it in any case. Its hours are changed like any other region's. The
/// same key changes it once.
///
/// # Errors
/// Fields that cannot be taken, no such region among those that were added here, it was changed since
/// ([`Conflict::Changed`](crate::Conflict::Changed)), or the database failed.
pub async fn change_region(
    center: &Center,
    act: &ManagerAct,
    (name, seen): (&RegionName, Option<i64>),
    typed: &RegionTyped,
    key: &Key,
) -> Result<(), CenterFault> {
    act.permit(Action::EditRegion)?;
    learn_now(center).await?;
    let there = own(center, name).ok_or(CenterFault::NotFound)?;
    let mut faults = Vec::new();
    let found = read(center, Some(name), typed, &mut faults);
    let (Some(read), true) = (found, faults.is_empty()) else {
        return Err(CenterFault::Invalid(faults));
    };
    let region = OwnRegion {
        hours: there.hours.clone(),
        ..read.region
    };
    // Saying again what holds already would only blur the history.
    if region == there {
        let reading = center.store().read().await?;
        return is_unchanged(&reading, name, seen).await;
    }
    lay(center, act, (region, read.why, Laid::Changed(seen)), key).await?;
    Ok(())
}

/// Whether managers added this region here, and as what.
pub(super) fn own(center: &Center, name: &RegionName) -> Option<OwnRegion> {
    let own = center.own_regions();
    own.into_iter().find(|own| own.name == *name)
}

/// Everything but name and hours, which only the form for a new one asks for; and why.
struct Read {
    region: OwnRegion,
    why: (Line, crate::Prose),
}

fn read(
    center: &Center,
    name: Option<&RegionName>,
    typed: &RegionTyped,
    faults: &mut Vec<FieldFault>,
) -> Option<Read> {
    let title = kept(faults, Line::parse("title", &typed.title, TITLE_LIMIT));
    let zone = kept(faults, read_zone("zone", &typed.zone));
    let holidays = kept(faults, read_holidays(center, &typed.holidays));
    let countries = kept(faults, read_countries(center, name, &typed.countries));
    let (source, reason) = read_why(&typed.source, &typed.reason, faults);
    let source = source?;
    Some(Read {
        region: OwnRegion {
            name: name?.clone(),
            title: title?.as_str().to_owned(),
            zone: zone?,
            hours: process::business_time::WeeklyHours::default(),
            holidays: holidays?,
            countries: countries?,
            source: source.as_str().to_owned(),
        },
        why: (source, reason?),
    })
}

fn read_name(text: &str) -> Result<RegionName, FieldFault> {
    let line = Line::parse("name", text, NAME_LIMIT)?;
    let name: Option<RegionName> = line.as_str().parse().ok();
    // The page that adds a region stands where one of this name would.
    name.filter(|name| name.as_str() != "new")
        .ok_or_else(|| FieldFault::new("name", "error-region-name"))
}

/// A country with a calendar in the catalog: without one, every weekday with hours would count as open.
fn read_holidays(center: &Center, text: &str) -> Result<Country, FieldFault> {
    if text.trim().is_empty() {
        return Err(FieldFault::new("holidays", "error-choose"));
    }
    let unknown = || FieldFault::new("holidays", "error-unknown-choice");
    let country: Country = read_country("holidays", text)?
        .parse()
        .map_err(|_| unknown())?;
    if center.catalog().holidays().contains_key(&country) {
        Ok(country)
    } else {
        Err(unknown())
    }
}

/// Countries, each assigned; one that another region added here serves stays with it.
fn read_countries(
    center: &Center,
    name: Option<&RegionName>,
    text: &str,
) -> Result<BTreeSet<Country>, FieldFault> {
    let wrong = |message, code: &str| {
        let shown: String = code.chars().take(20).collect();
        FieldFault::new("countries", message).naming("country", FieldValue::Text(shown))
    };
    if text.chars().count() > COUNTRIES_LIMIT {
        return Err(wrong("error-region-country", text));
    }
    let codes = text.split(|between: char| between.is_whitespace() || ",;|".contains(between));
    let own = center.own_regions();
    let mut countries = BTreeSet::new();
    for code in codes.filter(|code| !code.is_empty()) {
        let country = code.to_ascii_uppercase().parse::<Country>().ok();
        let country = country.filter(is_country);
        let country = country.ok_or_else(|| wrong("error-region-country", code))?;
        let mut others = own.iter().filter(|own| Some(&own.name) != name);
        if others.any(|own| own.countries.contains(&country)) {
            return Err(wrong("error-region-country-served", country.as_str()));
        }
        countries.insert(country);
    }
    Ok(countries)
}

/// Whether a region is added or changed.
enum Laid {
    New,
    /// Made of this version, if that is told.
    Changed(Option<i64>),
}

async fn lay(
    center: &Center,
    act: &ManagerAct,
    (region, (source, reason), laid): (OwnRegion, (Line, crate::Prose), Laid),
    key: &Key,
) -> Result<RegionName, CenterFault> {
    let name = region.name.clone();
    let zone = jiff::tz::TimeZone::get(&region.zone).map_err(CenterFault::internal)?;
    let today = center.now().to_zoned(zone).date();
    let change = Change {
        kind: REGION,
        value: serde_json::to_value(&region).map_err(CenterFault::internal)?,
        valid_from: today,
        source,
        reason,
        is_new: matches!(laid, Laid::New),
        seen: match laid {
            Laid::New => None,
            Laid::Changed(seen) => seen,
        },
    };
    lay_over(center, act, &name, change, key).await?;
    learn_now(center).await?;
    Ok(name)
}

/// The newest of each name among these overlays, in the order in which they were first added, without
/// those that were removed: that is for good.
pub(crate) fn among(overlays: &[Overlay]) -> Result<Vec<OwnRegion>, CenterFault> {
    let of_kind = |kind| move |row: &&Overlay| row.kind == kind;
    let removed: BTreeSet<&str> = overlays
        .iter()
        .filter(of_kind(REGION_REMOVED))
        .map(|row| row.name.as_str())
        .collect();
    let mut rows: Vec<&Overlay> = overlays
        .iter()
        .filter(of_kind(REGION))
        .filter(|row| !removed.contains(row.name.as_str()))
        .collect();
    rows.sort_by_key(|row| row.made_at.0);
    let mut own: Vec<OwnRegion> = Vec::new();
    for row in rows {
        let region: OwnRegion =
            serde_json::from_value(row.value.0.clone()).map_err(CenterFault::internal)?;
        match own.iter_mut().find(|other| other.name == region.name) {
            Some(other) => *other = region,
            None => own.push(region),
        }
    }
    Ok(own)
}

/// Goes on if this region was added here and is there still, in the unit that changes it.
pub(super) async fn is_there(reading: &Reading, name: &RegionName) -> Result<(), CenterFault> {
    let rows = store::overlay::of(reading, &[REGION, REGION_REMOVED], name.as_str()).await?;
    if among(&rows)?.is_empty() {
        return Err(CenterFault::NotFound);
    }
    Ok(())
}

/// Which of these regions are none, or none any more, as the unit sees it that writes their names: what
/// this program knows may be some seconds old. A unit that removes one meanwhile collides with this.
pub(crate) async fn gone<'a>(
    reading: &Reading,
    center: &Center,
    named: impl Iterator<Item = &'a RegionName> + Send,
) -> Result<BTreeSet<&'a RegionName>, CenterFault> {
    let mut gone: BTreeSet<_> = named.filter(|name| !center.is_shipped(name)).collect();
    if !gone.is_empty() {
        for there in among(&store::overlay::all(reading).await?)? {
            gone.remove(&there.name);
        }
    }
    Ok(gone)
}

/// Goes on if this region stands, in the unit that writes its name.
pub(crate) async fn stands(
    writing: &Writing,
    center: &Center,
    name: &RegionName,
) -> Result<(), CenterFault> {
    if gone(writing, center, std::iter::once(name))
        .await?
        .is_empty()
    {
        Ok(())
    } else {
        Err(CenterFault::field("region", "error-unknown-choice"))
    }
}

/// The regions that were added here, as a unit sees them.
pub(crate) struct Known {
    /// Those that are there.
    pub(crate) there: Vec<OwnRegion>,
    /// Every name that one of them has or had.
    named: BTreeSet<String>,
}

impl Known {
    /// Reads them.
    ///
    /// # Errors
    /// The database failed.
    pub(crate) async fn read(reading: &Reading) -> Result<Self, CenterFault> {
        let rows = store::overlay::all(reading).await?;
        let is_one = |row: &&Overlay| row.kind == REGION || row.kind == REGION_REMOVED;
        let named = rows.iter().filter(is_one).map(|row| row.name.clone());
        Ok(Self {
            there: among(&rows)?,
            named: named.collect(),
        })
    }

    /// Refuses a name that is a region's already, or was once: what was decided under it names it still,
    /// and its changed hours and days would come back with it.
    pub(crate) fn is_free(&self, center: &Center, name: &RegionName) -> Result<(), CenterFault> {
        if center.is_shipped(name) || self.there.iter().any(|own| own.name == *name) {
            Err(CenterFault::field("name", "error-region-known"))
        } else if self.named.contains(name.as_str()) {
            Err(CenterFault::field("name", "error-region-was"))
        } else {
            Ok(())
        }
    }
}

/// Looks for regions that were added, here or elsewhere, and puts them in force.
///
/// # Errors
/// The database failed.
pub async fn learn_now(center: &Center) -> Result<(), CenterFault> {
    let reading = center.store().read().await?;
    let overlays = store::overlay::all(&reading).await?;
    drop(reading);
    calendar::learn(center, &overlays)
}

/// Goes on learning for as long as the program runs.
pub(crate) async fn keep_learning(center: Center) {
    loop {
        if let Err(fault) = learn_now(&center).await {
            tracing::error!(%fault, "the regions that were added cannot be read");
        }
        tokio::time::sleep(LEARNED_EVERY).await;
    }
}
