//! How each language writes days, times, places, numbers and lists, from locale data.
//!
//! One set of formatters per language is made at its first use and serves every thread. Hours run
//! from 0 to 23 and the calendar is Gregorian in every language, because both sides of a meeting
//! read the same numbers.

use std::sync::LazyLock;

use icu_collator::CollatorBorrowed;
use icu_collator::options::CollatorOptions;
use icu_datetime::fieldsets::zone::ExemplarCity;
use icu_datetime::fieldsets::{E, MD, MDE, MDET, T, YM, YMD, YMDE};
use icu_datetime::{DateTimeFormatter, DateTimeFormatterPreferences, NoCalendarFormatter};
use icu_decimal::DecimalFormatter;
use icu_list::ListFormatter;
use icu_list::options::{ListFormatterOptions, ListLength};
use icu_locale_core::Locale;
use icu_locale_core::preferences::extensions::unicode::keywords::{CalendarAlgorithm, HourCycle};

use crate::Language;

/// Everything one language needs.
pub(crate) struct Formats {
    pub(crate) date_short: DateTimeFormatter<MDE>,
    pub(crate) date_long: DateTimeFormatter<YMDE>,
    pub(crate) date_year: DateTimeFormatter<YMD>,
    pub(crate) day_month: DateTimeFormatter<MD>,
    pub(crate) month_year: DateTimeFormatter<YM>,
    pub(crate) date_time: DateTimeFormatter<MDET>,
    pub(crate) time: NoCalendarFormatter<T>,
    pub(crate) place: NoCalendarFormatter<ExemplarCity>,
    pub(crate) weekday: DateTimeFormatter<E>,
    pub(crate) weekday_short: DateTimeFormatter<E>,
    pub(crate) number: DecimalFormatter,
    pub(crate) and: ListFormatter,
    pub(crate) order: CollatorBorrowed<'static>,
}

/// The formats of a language. `None` only if the program was built without the locale's data,
/// which a test rules out; callers then write the ISO form.
pub(crate) fn formats(language: Language) -> Option<&'static Formats> {
    TABLE.get(language as usize).and_then(|made| made.as_ref())
}

static TABLE: LazyLock<Vec<Option<Formats>>> = LazyLock::new(|| {
    Language::ALL
        .iter()
        .map(|language| make(*language))
        .collect()
});

fn make(language: Language) -> Option<Formats> {
    let locale: Locale = language.locale().parse().ok()?;
    let mut wanted: DateTimeFormatterPreferences = (&locale).into();
    wanted.hour_cycle = Some(HourCycle::H23);
    wanted.calendar_algorithm = Some(CalendarAlgorithm::Gregory);
    Some(Formats {
        date_short: DateTimeFormatter::try_new(wanted, MDE::medium()).ok()?,
        date_long: DateTimeFormatter::try_new(wanted, YMDE::long()).ok()?,
        date_year: DateTimeFormatter::try_new(wanted, YMD::long()).ok()?,
        day_month: DateTimeFormatter::try_new(wanted, MD::medium()).ok()?,
        month_year: DateTimeFormatter::try_new(wanted, YM::long()).ok()?,
        date_time: DateTimeFormatter::try_new(wanted, MDE::medium().with_time_hm()).ok()?,
        time: NoCalendarFormatter::try_new(wanted, T::hm()).ok()?,
        place: NoCalendarFormatter::try_new(wanted, ExemplarCity).ok()?,
        weekday: DateTimeFormatter::try_new(wanted, E::long()).ok()?,
        weekday_short: DateTimeFormatter::try_new(wanted, E::short()).ok()?,
        number: DecimalFormatter::try_new(
            (&locale).into(),
            icu_decimal::options::DecimalFormatterOptions::default(),
        )
        .ok()?,
        and: ListFormatter::try_new_and(
            (&locale).into(),
            ListFormatterOptions::default().with_length(ListLength::Wide),
        )
        .ok()?,
        order: CollatorBorrowed::try_new((&locale).into(), CollatorOptions::default()).ok()?,
    })
}
