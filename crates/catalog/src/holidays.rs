//! `holidays/<country>.toml`: the days on which a country is closed.
//!
//! Must not know who keeps them.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;
use process::eligibility::Country;
use serde::Deserialize;

use crate::document::{Document, date};
use crate::faults::Faults;
use crate::folder::Folder;
use crate::known::is_showable;

const FOLDER: &str = "holidays";

/// The public holidays of one country, in the years the file covers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HolidayCalendar {
    /// The country, in some cases only the part of it that the source names.
    pub country: Country,
    /// Where the days come from, in words.
    pub source: String,
    /// Each day, by the local date of the country, with its English name.
    pub days: BTreeMap<Date, String>,
}

impl HolidayCalendar {
    /// The days without their names, as business time needs them.
    #[must_use]
    pub fn dates(&self) -> BTreeSet<Date> {
        self.days.keys().copied().collect()
    }

    /// The last day that the file says anything about; beyond it no day is a holiday, which is not
    /// the same as being open.
    #[must_use]
    pub fn known_until(&self) -> Option<Date> {
        self.days.keys().next_back().copied()
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Head {
    country: Country,
    source: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Row {
    #[serde(deserialize_with = "date")]
    date: Date,
    name: String,
}

/// The English names of each country's holidays, for whoever gives them names in other languages.
pub(crate) fn by_country(
    calendars: &BTreeMap<Country, HolidayCalendar>,
) -> BTreeMap<Country, BTreeSet<String>> {
    calendars
        .iter()
        .map(|(country, calendar)| (country.clone(), calendar.days.values().cloned().collect()))
        .collect()
}

/// Reads all calendars, by country.
pub(crate) fn read(folder: &Folder, faults: &mut Faults) -> BTreeMap<Country, HolidayCalendar> {
    let mut calendars = BTreeMap::new();
    for (file, text) in folder.files_in(FOLDER) {
        if let Some(calendar) = read_one(file, text, faults) {
            calendars.insert(calendar.country.clone(), calendar);
        }
    }
    calendars
}

fn read_one(file: &str, text: &str, faults: &mut Faults) -> Option<HolidayCalendar> {
    let document = Document::parse(file, text, faults)?;
    let head: Option<Head> = document.head(&["holiday"], faults);
    let mut days = BTreeMap::new();
    for (place, row) in document.rows::<Row>("holiday", faults) {
        let at = |key| ["holiday".into(), place.into(), key];
        if !is_showable(&row.name) {
            document.fault(
                &at("name".into()),
                "the holiday's English name",
                "no text",
                faults,
            );
        }
        if days.insert(row.date, row.name).is_some() {
            let found = format!("{} again", row.date);
            document.fault(&at("date".into()), "each date once", found, faults);
        }
    }
    let Head { country, source } = head?;
    // One file per country, found by its name: the same country twice cannot happen.
    let name = format!("{FOLDER}/{}.toml", country.as_str().to_ascii_lowercase());
    if name != file {
        let expected = "the country that the file is named after";
        document.fault(&["country".into()], expected, country.as_str(), faults);
    }
    if !is_showable(&source) {
        document.fault(
            &["source".into()],
            "where the days come from",
            "no text",
            faults,
        );
    }
    if days.is_empty() {
        document.fault(&[], "[[holiday]] tables", "none", faults);
    }
    Some(HolidayCalendar {
        country,
        source,
        days,
    })
}
