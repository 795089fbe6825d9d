//! Regions that a Center added in the browser: they stand among the catalog's own from then on, so that
//! whoever asks the catalog for a region need not know where it comes from.

use std::collections::{BTreeMap, BTreeSet};

use process::business_time::{Calendar, WeeklyHours};
use process::eligibility::Country;
use process::identity::RegionName;
use serde::{Deserialize, Serialize};

use crate::Catalog;
use crate::holidays::HolidayCalendar;
use crate::regions::Region;

/// A region as a manager wrote it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OwnRegion {
    /// Its name in addresses.
    pub name: RegionName,
    /// What people read, in whatever language it was typed.
    pub title: String,
    /// Its IANA zone.
    pub zone: String,
    /// Its business hours when it was added; changes are laid over them like over the catalog's.
    pub hours: WeeklyHours,
    /// The country whose holidays close its desk.
    pub holidays: Country,
    /// The countries whose customers it serves from now on, whoever served them before.
    pub countries: BTreeSet<Country>,
    /// Where all this can be looked up.
    pub source: String,
}

impl OwnRegion {
    /// None if its zone is not known here: a database may be moved to a machine with older zones.
    fn region(&self, calendars: &BTreeMap<Country, HolidayCalendar>) -> Option<Region> {
        let holidays = calendars.get(&self.holidays);
        let dates = holidays.map(HolidayCalendar::dates).unwrap_or_default();
        Some(Region {
            name: self.name.clone(),
            calendar: Calendar::new(&self.zone, self.hours.clone(), dates).ok()?,
            holidays: self.holidays.clone(),
            countries: self.countries.clone(),
            source: self.source.clone(),
        })
    }
}

impl Catalog {
    /// This catalog with these regions among its own. A country that one of them serves is no longer
    /// served by another; a region of the same name steps back.
    #[must_use]
    pub fn with_regions(&self, own: &[OwnRegion]) -> Self {
        let mut catalog = self.clone();
        for one in own {
            let Some(region) = one.region(&catalog.holidays) else {
                continue;
            };
            catalog.regions.retain(|other| other.name != one.name);
            for other in &mut catalog.regions {
                other
                    .countries
                    .retain(|country| !one.countries.contains(country));
            }
            catalog.regions.push(region);
            catalog
                .names
                .call_region(one.name.clone(), one.title.clone());
        }
        catalog
    }
}
