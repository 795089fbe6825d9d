//! `regions.toml`: the parts of the Center, each with its zone, its business hours, its holidays
//! and the countries whose customers it serves.
//!
//! Must not know what a manager has changed since in the browser.

use std::collections::{BTreeMap, BTreeSet};

use process::business_time::{Calendar, WeeklyHours};
use process::eligibility::Country;
use process::identity::RegionName;
use serde::Deserialize;

use crate::document::{Document, Step};
use crate::faults::Faults;
use crate::folder::Folder;
use crate::holidays::HolidayCalendar;
use crate::known::is_showable;

const FILE: &str = "regions.toml";

/// The codes of ISO 3166-1 alpha-2 that are assigned to a country.
const COUNTRIES: &str = "\
    AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR \
    BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ \
    EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW \
    GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY \
    KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV \
    MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY \
    QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG \
    TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM \
    ZW";

/// Whether these two letters are assigned to a country.
#[must_use]
pub fn is_country(country: &Country) -> bool {
    COUNTRIES.split(' ').any(|code| code == country.as_str())
}

/// A part of the Center.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Region {
    /// Its name.
    pub name: RegionName,
    /// When its desk is open: zone, business hours and the holidays of its country.
    pub calendar: Calendar,
    /// The country whose holidays close the desk.
    pub holidays: Country,
    /// The countries whose customers it serves; each is served by one region at most.
    pub countries: BTreeSet<Country>,
    /// Where hours and zone come from, in words.
    pub source: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Head {}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Row {
    name: RegionName,
    zone: String,
    hours: WeeklyHours,
    holidays: Country,
    source: String,
    countries: Vec<Country>,
}

/// Reads the regions in their order. `calendars` is none when a file of holidays has a fault.
pub(crate) fn read(
    folder: &Folder,
    calendars: Option<&BTreeMap<Country, HolidayCalendar>>,
    faults: &mut Faults,
) -> Option<Vec<Region>> {
    let before = faults.count();
    let document = Document::parse(FILE, folder.file(FILE)?, faults)?;
    let head: Option<Head> = document.head(&["region"], faults);
    let rows = document.rows::<Row>("region", faults);
    let Head {} = head?;
    if rows.is_empty() {
        document.fault(&[], "[[region]] tables", "none", faults);
    }
    let mut sound = faults.count() == before;
    let mut taken = Taken::default();
    let mut regions = Vec::new();
    for (place, row) in rows {
        taken.check(&document, place, &row, faults);
        match region(&document, place, row, calendars, faults) {
            Some(region) => regions.push(region),
            None => sound = false,
        }
    }
    sound.then_some(regions)
}

fn region(
    document: &Document<'_>,
    place: usize,
    row: Row,
    calendars: Option<&BTreeMap<Country, HolidayCalendar>>,
    faults: &mut Faults,
) -> Option<Region> {
    let at = |key: &'static str| [Step::Key("region"), place.into(), key.into()];
    if !is_showable(&row.source) {
        document.fault(
            &at("source"),
            "where zone and hours come from",
            "no text",
            faults,
        );
    }
    if row.hours.is_empty() {
        document.fault(
            &at("hours"),
            "hours on one weekday at least",
            "none",
            faults,
        );
    }
    let holidays = calendars.and_then(|calendars| calendars.get(&row.holidays));
    if calendars.is_some() && holidays.is_none() {
        let file = row.holidays.as_str().to_ascii_lowercase();
        let expected = format!("a country with holidays in holidays/{file}.toml");
        document.fault(&at("holidays"), expected, row.holidays.as_str(), faults);
    }
    let dates = holidays.map(HolidayCalendar::dates).unwrap_or_default();
    let Ok(calendar) = Calendar::new(&row.zone, row.hours, dates) else {
        let expected = "the IANA name of a zone, such as Asia/Seoul";
        document.fault(&at("zone"), expected, format!("{:?}", row.zone), faults);
        return None;
    };
    Some(Region {
        name: row.name,
        calendar,
        holidays: row.holidays,
        countries: row.countries.into_iter().collect(),
        source: row.source,
    })
}

/// Names and countries used so far.
#[derive(Default)]
struct Taken {
    names: BTreeSet<RegionName>,
    countries: BTreeMap<Country, RegionName>,
}

impl Taken {
    fn check(&mut self, document: &Document<'_>, place: usize, row: &Row, faults: &mut Faults) {
        if !self.names.insert(row.name.clone()) {
            let path = ["region".into(), place.into(), "name".into()];
            document.fault(
                &path,
                "each region once",
                format!("{} again", row.name),
                faults,
            );
        }
        for (nth, country) in row.countries.iter().enumerate() {
            let path = [
                "region".into(),
                place.into(),
                "countries".into(),
                nth.into(),
            ];
            if !is_country(country) {
                let expected = "a country of ISO 3166-1, such as GB";
                document.fault(&path, expected, country.as_str(), faults);
            } else if let Some(region) = self.countries.insert(country.clone(), row.name.clone()) {
                let expected = "each country in one region";
                let found = format!("{country}, which {region} has already");
                document.fault(&path, expected, found, faults);
            }
        }
    }
}
