//! Business time: due dates and elapsed business minutes over weekly hours, holidays and changes
//! of the clock, in any IANA zone.
//!
//! Source: row S16 of the process of July 2020: guidance is given in the normal business
//! hours of the region. The meaning of a business minute is fixed as follows.
//!
//! - Business minutes are elapsed minutes of absolute time inside the ranges of the weekly hours.
//! - The ends of a range are wall times of its date. One that does not exist moves forward by the
//!   gap; one that exists twice is the earlier. `24:00` is midnight of the next date, by the same
//!   rule.
//! - Each minute is judged by its own local date: what a change of the clock would carry of a
//!   range into another date is not open, and a holiday closes exactly its own date.
//! - Ranges that a gap moves onto each other count once.
//!
//! The module reads no clock and must not know who keeps these hours or what is due.

mod hours;
mod openings;
mod working_days;

use std::collections::BTreeSet;

use jiff::civil::{Date, Weekday};
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Deserializer, Serialize};

use hours::DatedHours;
pub use hours::{WallRange, WallTime, WeeklyHours};
pub(crate) use openings::{
    DAY, Holidays, SecondRange, Stretch, instant, intersect, local_day, merge, resolve, subtract,
};

use openings::Walk;

/// Five years and every leap day they can hold: a calendar closed for longer has no next opening.
const FIVE_YEARS_OF_DAYS: i64 = 5 * 365 + 2;

/// Whole minutes of business time.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[serde(transparent)]
pub struct BusinessMinutes(pub u64);

/// A stretch of absolute time, `start` inclusive, `end` exclusive. One that does not end after its
/// start holds nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct TimeRange {
    /// The first instant inside.
    pub start: Timestamp,
    /// The first instant after.
    pub end: Timestamp,
}

/// Why business time cannot be told.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum BusinessTimeError {
    /// The name is in no zone list.
    #[error("expected the IANA name of a time zone, such as Asia/Seoul, not {0:?}")]
    UnknownZone(String),
    /// Not `00:00` to `24:00`.
    #[error("expected a time from 00:00 to 24:00 in two-digit hours and minutes, not {0:?}")]
    NotAWallTime(String),
    /// A range that does not end after its start.
    #[error("the range {start}–{end} on {day:?} must end after its start, on the same day")]
    EmptyRange {
        /// Weekday of the range.
        day: Weekday,
        /// Start as written.
        start: WallTime,
        /// End as written.
        end: WallTime,
    },
    /// Two ranges of one weekday share time.
    #[error(
        "the ranges {}–{} and {}–{} on {day:?} overlap",
        first.start(), first.end(), second.start(), second.end()
    )]
    OverlappingRanges {
        /// Weekday of both.
        day: Weekday,
        /// The one that starts first.
        first: WallRange,
        /// The one that starts before the first has ended.
        second: WallRange,
    },
    /// The end was given before the start.
    #[error("the end lies before the start")]
    ToBeforeFrom,
    /// Closed for five years.
    #[error("there is no opening within five years")]
    NoOpening,
    /// The answer lies beyond the years that can be told (9999).
    #[error("the answer lies beyond the year 9999")]
    BeyondTime,
}

/// When one side is open: weekly hours on the wall of one zone, less holidays. The weekly hours may
/// change on certain days; each day is judged by those in force on it.
///
/// Written as `{"zone":"Asia/Seoul","hours":{"mon":[["09:00","18:00"]]},"holidays":["2026-03-02"]}`,
/// other hours as `"later":[{"from":"2026-12-01","hours":{…}}]`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "WrittenCalendar", into = "WrittenCalendar")]
pub struct Calendar {
    zone: TimeZone,
    hours: DatedHours,
    holidays: BTreeSet<Date>,
    /// The holidays again, counted since 1970-01-01 and ascending, for the arithmetic.
    holiday_days: Vec<i64>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenCalendar {
    zone: String,
    hours: WeeklyHours,
    #[serde(default, deserialize_with = "dates_alone")]
    holidays: BTreeSet<Date>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    later: Vec<WrittenChange>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenChange {
    from: Date,
    hours: WeeklyHours,
}

impl TryFrom<WrittenCalendar> for Calendar {
    type Error = BusinessTimeError;

    fn try_from(written: WrittenCalendar) -> Result<Self, Self::Error> {
        let mut calendar = Self::new(&written.zone, written.hours, written.holidays)?;
        for change in written.later {
            calendar.change_hours(change.from, change.hours);
        }
        Ok(calendar)
    }
}

impl From<Calendar> for WrittenCalendar {
    fn from(calendar: Calendar) -> Self {
        let zone = calendar.zone_name().to_owned();
        let (hours, later) = calendar.hours.into_parts();
        let change = |(day, hours)| {
            Some(WrittenChange {
                from: date_of(day).ok()?,
                hours,
            })
        };
        Self {
            zone,
            hours,
            holidays: calendar.holidays,
            later: later.into_iter().filter_map(change).collect(),
        }
    }
}

/// Reads a list of dates written `2026-03-02` and nothing longer, so that an instant is never cut
/// to a date of the wrong zone.
///
/// # Errors
/// An entry is not such a date.
pub fn dates_alone<'de, D: Deserializer<'de>>(from: D) -> Result<BTreeSet<Date>, D::Error> {
    Vec::<String>::deserialize(from)?
        .into_iter()
        .map(|text| {
            let date: Option<Date> = text.parse().ok();
            date.filter(|date| date.to_string() == text).ok_or_else(|| {
                serde::de::Error::custom(format_args!(
                    "expected a date such as 2026-03-02, not {text:?}"
                ))
            })
        })
        .collect()
}

impl Calendar {
    /// A calendar of the zone of this IANA name.
    ///
    /// # Errors
    /// [`BusinessTimeError::UnknownZone`].
    pub fn new(
        zone: &str,
        hours: WeeklyHours,
        holidays: BTreeSet<Date>,
    ) -> Result<Self, BusinessTimeError> {
        let zone = TimeZone::get(zone)
            .ok()
            .filter(|found| !found.is_unknown() && found.iana_name().is_some())
            .ok_or_else(|| BusinessTimeError::UnknownZone(zone.to_owned()))?;
        let holiday_days = holidays.iter().map(|date| day_number(*date)).collect();
        Ok(Self {
            zone,
            hours: DatedHours::always(hours),
            holidays,
            holiday_days,
        })
    }

    /// The zone whose wall shows these hours.
    #[must_use]
    pub fn zone(&self) -> &TimeZone {
        &self.zone
    }

    /// The zone's IANA name.
    #[must_use]
    pub fn zone_name(&self) -> &str {
        self.zone.iana_name().unwrap_or("UTC")
    }

    /// The same hours with other holidays.
    #[must_use]
    pub fn with_holidays(&self, holidays: BTreeSet<Date>) -> Self {
        Self {
            zone: self.zone.clone(),
            hours: self.hours.clone(),
            holiday_days: holidays.iter().map(|date| day_number(*date)).collect(),
            holidays,
        }
    }

    /// Puts other weekly hours in force from a day until the next such day. The last word on a day
    /// counts.
    pub fn change_hours(&mut self, from: Date, hours: WeeklyHours) {
        self.hours.change_from(day_number(from), hours);
    }

    /// The weekly hours in force on a day, holidays aside.
    #[must_use]
    pub fn hours_on(&self, date: Date) -> &WeeklyHours {
        self.hours.on(day_number(date))
    }

    /// Whether it is never open.
    #[must_use]
    pub fn is_never_open(&self) -> bool {
        self.hours.all().all(WeeklyHours::is_empty)
    }

    /// The dates that are closed whatever their weekday.
    #[must_use]
    pub fn holidays(&self) -> &BTreeSet<Date> {
        &self.holidays
    }

    /// The earliest instant at or after `from` by which so many business minutes have passed. None
    /// asked gives `from`; the end of a range is reached that day, not the next morning.
    ///
    /// # Errors
    /// [`BusinessTimeError::NoOpening`] when the calendar is closed for five years before enough
    /// has passed, [`BusinessTimeError::BeyondTime`].
    pub fn due(
        &self,
        from: Timestamp,
        minutes: BusinessMinutes,
    ) -> Result<Timestamp, BusinessTimeError> {
        if minutes.0 == 0 {
            return Ok(from);
        }
        if self.is_never_open() {
            return Err(BusinessTimeError::NoOpening);
        }
        let mut left = i64::try_from(minutes.0)
            .ok()
            .and_then(SignedDuration::try_from_mins)
            .ok_or(BusinessTimeError::BeyondTime)?;
        let today = local_day(&self.zone, from);
        let mut last_open = today;
        let mut walk = Walk::new(self, Holidays::Kept, today - 1);
        let mut day = today - 1;
        loop {
            if day > today {
                // Whole weeks that end before the answer need no look at their days.
                let week = self.hours.on(day).seconds_of_week();
                let enough = (left.as_secs() - 1).checked_div(week).unwrap_or_default();
                let weeks = walk.even_weeks(day).min(enough);
                if weeks > 0 {
                    let passed = walk.seconds_of_even_weeks(day, weeks);
                    left -= SignedDuration::from_secs(passed);
                    let next = day + 7 * weeks;
                    last_open = (day..next)
                        .rev()
                        .find(|day| self.is_working(*day))
                        .unwrap_or(last_open);
                    day = next;
                }
            }
            if day > last_open + FIVE_YEARS_OF_DAYS {
                return Err(BusinessTimeError::NoOpening);
            }
            if Timestamp::from_second(day * DAY).is_err() {
                return Err(BusinessTimeError::BeyondTime);
            }
            for &(start, end) in walk.day(day) {
                let (start, end) = (instant(start).max(from), instant(end));
                if start >= end {
                    continue;
                }
                last_open = day;
                let open = end.duration_since(start);
                if left <= open {
                    return start
                        .checked_add(left)
                        .map_err(|_| BusinessTimeError::BeyondTime);
                }
                left -= open;
            }
            day += 1;
        }
    }

    /// The whole business minutes that pass from `from` to `to`, rounded down once, over all.
    ///
    /// # Errors
    /// [`BusinessTimeError::ToBeforeFrom`].
    pub fn elapsed(
        &self,
        from: Timestamp,
        to: Timestamp,
    ) -> Result<BusinessMinutes, BusinessTimeError> {
        if to < from {
            return Err(BusinessTimeError::ToBeforeFrom);
        }
        let (first, last) = (local_day(&self.zone, from), local_day(&self.zone, to));
        let mut passed = SignedDuration::ZERO;
        let mut walk = Walk::new(self, Holidays::Kept, first - 1);
        let mut day = first - 1;
        while day <= last + 1 {
            if day > first {
                let weeks = walk.even_weeks(day).min((last - day) / 7);
                if weeks > 0 {
                    passed += SignedDuration::from_secs(walk.seconds_of_even_weeks(day, weeks));
                    day += 7 * weeks;
                }
            }
            for &(start, end) in walk.day(day) {
                let (start, end) = (instant(start).max(from), instant(end).min(to));
                if start < end {
                    passed += end.duration_since(start);
                }
            }
            day += 1;
        }
        Ok(BusinessMinutes(
            u64::try_from(passed.as_mins()).unwrap_or_default(),
        ))
    }

    /// Whether the instant lies in an opening. The end of a range does not.
    #[must_use]
    pub fn is_open(&self, at: Timestamp) -> bool {
        let day = local_day(&self.zone, at);
        let second = at_floor(at);
        Walk::new(self, Holidays::Kept, day)
            .day(day)
            .iter()
            .any(|(start, end)| (*start..*end).contains(&second))
    }

    /// The earliest instant at or after `at` that lies in an opening; `at` itself when it is open.
    ///
    /// # Errors
    /// [`BusinessTimeError::NoOpening`] when there is none within five years.
    pub fn next_opening(&self, at: Timestamp) -> Result<Timestamp, BusinessTimeError> {
        if self.is_never_open() {
            return Err(BusinessTimeError::NoOpening);
        }
        let today = local_day(&self.zone, at);
        let mut walk = Walk::new(self, Holidays::Kept, today - 1);
        for day in today - 1..=today + FIVE_YEARS_OF_DAYS {
            for &(start, end) in walk.day(day) {
                if at < instant(end) {
                    return Ok(instant(start).max(at));
                }
            }
        }
        Err(BusinessTimeError::NoOpening)
    }

    /// The openings between two instants, cut to them, in order; those that touch are one.
    #[must_use]
    pub fn openings(&self, from: Timestamp, to: Timestamp) -> Vec<TimeRange> {
        let outer = (at_floor(from), at_ceiling(to));
        self.open_seconds(outer, Holidays::Kept)
            .into_iter()
            .map(|(start, end)| TimeRange {
                start: instant(start).max(from),
                end: instant(end).min(to),
            })
            .filter(|range| range.start < range.end)
            .collect()
    }

    /// How many minutes this calendar and all the others are open in the seven days that begin with
    /// `first` on this calendar's wall. Holidays are looked past: the question is whether the sides keep
    /// common hours at all, and the week matters only because zones change their clocks on different days.
    #[must_use]
    pub fn weekly_overlap(&self, others: &[&Self], first: Date) -> BusinessMinutes {
        let day = day_number(first);
        let ends = resolve(&self.zone, day * DAY).zip(resolve(&self.zone, (day + 7) * DAY));
        let Some(week) = ends else {
            return BusinessMinutes(0);
        };
        let own = self.open_seconds(week, Holidays::LookedPast);
        let all = others.iter().fold(own, |common, other| {
            intersect(&common, &other.open_seconds(week, Holidays::LookedPast))
        });
        let seconds: i64 = all.iter().map(|(start, end)| end - start).sum();
        BusinessMinutes(u64::try_from(seconds / 60).unwrap_or_default())
    }

    /// The openings inside a range of seconds, in order and joined.
    pub(crate) fn open_seconds(
        &self,
        (from, to): SecondRange,
        holidays: Holidays,
    ) -> Vec<SecondRange> {
        let mut open: Vec<SecondRange> = Vec::new();
        if from >= to {
            return open;
        }
        let first = local_day(&self.zone, instant(from)) - 1;
        let last = local_day(&self.zone, instant(to)) + 1;
        let mut walk = Walk::new(self, holidays, first);
        for day in first..=last {
            for &(start, end) in walk.day(day) {
                let (start, end) = (start.max(from), end.min(to));
                if start >= end {
                    continue;
                }
                match open.last_mut() {
                    Some(before) if before.1 == start => before.1 = end,
                    _ => open.push((start, end)),
                }
            }
        }
        open
    }

    fn is_holiday(&self, day: i64) -> bool {
        self.holiday_days.binary_search(&day).is_ok()
    }

    /// The holidays from one day, inclusive, to another, exclusive.
    fn holidays_in(&self, from: i64, to: i64) -> &[i64] {
        let start = self.holiday_days.partition_point(|day| *day < from);
        let end = self.holiday_days.partition_point(|day| *day < to);
        &self.holiday_days[start..end.max(start)]
    }

    fn is_working(&self, day: i64) -> bool {
        !self.hours.on_day(day).is_empty() && !self.is_holiday(day)
    }
}

/// Days since 1970-01-01.
pub(crate) fn day_number(date: Date) -> i64 {
    Date::constant(1970, 1, 1).duration_until(date).as_hours() / 24
}

/// The date so many days after 1970-01-01.
pub(crate) fn date_of(day: i64) -> Result<Date, BusinessTimeError> {
    day.checked_mul(24)
        .and_then(SignedDuration::try_from_hours)
        .and_then(|length| Date::constant(1970, 1, 1).checked_add(length).ok())
        .ok_or(BusinessTimeError::BeyondTime)
}

/// The second in which the instant lies.
pub(crate) fn at_floor(at: Timestamp) -> i64 {
    at.as_second() - i64::from(at.subsec_nanosecond() < 0)
}

/// The first second that does not begin before the instant.
pub(crate) fn at_ceiling(at: Timestamp) -> i64 {
    at.as_second() + i64::from(at.subsec_nanosecond() > 0)
}
