//! The weekly hours of a side: which ranges of wall time each weekday is open.
//!
//! It must not know zones, dates or holidays; a range here is what somebody wrote on a door.

use std::fmt;
use std::str::FromStr;

use jiff::civil::Weekday;
use serde::{Deserialize, Serialize};

use super::{BusinessTimeError, SecondRange};

const MINUTES_OF_A_DAY: u16 = 24 * 60;
const WEEK: [Weekday; 7] = [
    Weekday::Monday,
    Weekday::Tuesday,
    Weekday::Wednesday,
    Weekday::Thursday,
    Weekday::Friday,
    Weekday::Saturday,
    Weekday::Sunday,
];

/// A time on the clock of a wall, to the minute: `00:00` to `24:00`, the latter the end of its day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct WallTime(u16);

impl WallTime {
    /// Minutes after the wall's midnight, 0 to 1440.
    #[must_use]
    pub fn minutes(self) -> u16 {
        self.0
    }
}

impl fmt::Display for WallTime {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{:02}:{:02}", self.0 / 60, self.0 % 60)
    }
}

impl FromStr for WallTime {
    type Err = BusinessTimeError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let wrong = || BusinessTimeError::NotAWallTime(text.to_owned());
        let &[h1, h2, b':', m1, m2] = text.as_bytes() else {
            return Err(wrong());
        };
        if ![h1, h2, m1, m2].iter().all(u8::is_ascii_digit) {
            return Err(wrong());
        }
        let two = |tens: u8, ones: u8| u16::from(tens - b'0') * 10 + u16::from(ones - b'0');
        let (hour, minute) = (two(h1, h2), two(m1, m2));
        let total = hour * 60 + minute;
        if minute > 59 || total > MINUTES_OF_A_DAY {
            return Err(wrong());
        }
        Ok(Self(total))
    }
}

impl TryFrom<String> for WallTime {
    type Error = BusinessTimeError;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        text.parse()
    }
}

impl From<WallTime> for String {
    fn from(time: WallTime) -> Self {
        time.to_string()
    }
}

/// One range of a weekday, from `start` inclusive to `end` exclusive, never empty.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct WallRange {
    start: WallTime,
    end: WallTime,
}

impl WallRange {
    /// When the range opens.
    #[must_use]
    pub fn start(self) -> WallTime {
        self.start
    }

    /// When the range closes; the first time that is outside.
    #[must_use]
    pub fn end(self) -> WallTime {
        self.end
    }

    /// The range in seconds after the wall's midnight.
    pub(super) fn seconds(self) -> SecondRange {
        (i64::from(self.start.0) * 60, i64::from(self.end.0) * 60)
    }
}

/// What is open in an ordinary week: per weekday the ranges in their order, none overlapping.
///
/// Written as `{"mon":[["09:00","12:00"],["13:00","18:00"]]}`: days `mon` to `sun`, a day that is
/// not named is closed, an unknown day is an error.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "WrittenHours", into = "WrittenHours")]
pub struct WeeklyHours {
    days: [Vec<WallRange>; 7],
}

impl WeeklyHours {
    /// The hours made of these ranges, in any order.
    ///
    /// # Errors
    /// A range that is empty or reversed, or two of one weekday that overlap. Ranges that only
    /// touch (`09:00`–`12:00`, `12:00`–`18:00`) do not overlap.
    pub fn new(
        ranges: impl IntoIterator<Item = (Weekday, WallTime, WallTime)>,
    ) -> Result<Self, BusinessTimeError> {
        let mut hours = Self::default();
        for (day, start, end) in ranges {
            if start >= end {
                return Err(BusinessTimeError::EmptyRange { day, start, end });
            }
            hours.days[index(day)].push(WallRange { start, end });
        }
        for (day, ranges) in WEEK.into_iter().zip(&mut hours.days) {
            ranges.sort_by_key(|range| range.start);
            if let Some(pair) = ranges.windows(2).find(|pair| pair[1].start < pair[0].end) {
                return Err(BusinessTimeError::OverlappingRanges {
                    day,
                    first: pair[0],
                    second: pair[1],
                });
            }
        }
        Ok(hours)
    }

    /// The same range from Monday to Friday, closed at the weekend.
    ///
    /// # Errors
    /// The range is empty or reversed.
    pub fn monday_to_friday(start: WallTime, end: WallTime) -> Result<Self, BusinessTimeError> {
        Self::new(WEEK[..5].iter().map(|day| (*day, start, end)))
    }

    /// The ranges of a weekday, in their order.
    #[must_use]
    pub fn on(&self, day: Weekday) -> &[WallRange] {
        &self.days[index(day)]
    }

    /// Whether no weekday has a range.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.days.iter().all(Vec::is_empty)
    }

    /// The ranges of a day counted since 1970-01-01, a Thursday.
    pub(super) fn on_day(&self, day: i64) -> &[WallRange] {
        let weekday = usize::try_from((day + 3).rem_euclid(7)).unwrap_or_default();
        &self.days[weekday]
    }

    /// Open seconds of a day counted since 1970-01-01 on which no clock is changed.
    pub(super) fn seconds_of_day(&self, day: i64) -> i64 {
        self.on_day(day)
            .iter()
            .map(|range| i64::from(range.end.0 - range.start.0) * 60)
            .sum()
    }

    /// Open seconds of a week in which no clock is changed.
    pub(super) fn seconds_of_week(&self) -> i64 {
        (0..7).map(|day| self.seconds_of_day(day)).sum()
    }

    /// How many weekdays have a range.
    pub(super) fn open_weekdays(&self) -> u8 {
        self.days
            .iter()
            .map(|ranges| u8::from(!ranges.is_empty()))
            .sum()
    }
}

/// Weekly hours that change on certain days: each day is judged by the hours in force on it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct DatedHours {
    first: WeeklyHours,
    /// Other hours and the day they begin, counted since 1970-01-01, ascending.
    later: Vec<(i64, WeeklyHours)>,
}

impl DatedHours {
    pub(super) fn always(hours: WeeklyHours) -> Self {
        Self {
            first: hours,
            later: Vec::new(),
        }
    }

    /// Puts these hours in force from the day until the next that is known; the last word on a day
    /// counts.
    pub(super) fn change_from(&mut self, day: i64, hours: WeeklyHours) {
        match self.later.binary_search_by_key(&day, |(from, _)| *from) {
            Ok(place) => self.later[place].1 = hours,
            Err(place) => self.later.insert(place, (day, hours)),
        }
    }

    /// The hours in force on a day.
    pub(super) fn on(&self, day: i64) -> &WeeklyHours {
        let begun = self.later.partition_point(|(from, _)| *from <= day);
        begun
            .checked_sub(1)
            .map_or(&self.first, |last| &self.later[last].1)
    }

    /// The ranges of a day.
    pub(super) fn on_day(&self, day: i64) -> &[WallRange] {
        self.on(day).on_day(day)
    }

    /// The first day after this one on which other hours begin.
    pub(super) fn same_until(&self, day: i64) -> i64 {
        let begun = self.later.partition_point(|(from, _)| *from <= day);
        self.later.get(begun).map_or(i64::MAX, |(from, _)| *from)
    }

    /// All hours there ever are.
    pub(super) fn all(&self) -> impl Iterator<Item = &WeeklyHours> {
        std::iter::once(&self.first).chain(self.later.iter().map(|(_, hours)| hours))
    }

    /// More days of seven are never open, wherever these begin: around a change, seven days may have
    /// more than either week.
    pub(super) fn most_days_a_week(&self) -> i64 {
        if self.later.is_empty() {
            i64::from(self.first.open_weekdays()).max(1)
        } else {
            7
        }
    }

    /// The first hours, and the others with the day they begin.
    pub(super) fn into_parts(self) -> (WeeklyHours, Vec<(i64, WeeklyHours)>) {
        (self.first, self.later)
    }
}

fn index(day: Weekday) -> usize {
    usize::try_from(day.to_monday_zero_offset()).unwrap_or_default()
}

/// The shape in JSON and TOML.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenHours {
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    mon: Vec<[WallTime; 2]>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    tue: Vec<[WallTime; 2]>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    wed: Vec<[WallTime; 2]>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    thu: Vec<[WallTime; 2]>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    fri: Vec<[WallTime; 2]>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    sat: Vec<[WallTime; 2]>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    sun: Vec<[WallTime; 2]>,
}

impl TryFrom<WrittenHours> for WeeklyHours {
    type Error = BusinessTimeError;

    fn try_from(written: WrittenHours) -> Result<Self, Self::Error> {
        let days = [
            written.mon,
            written.tue,
            written.wed,
            written.thu,
            written.fri,
            written.sat,
            written.sun,
        ];
        Self::new(
            WEEK.into_iter()
                .zip(days)
                .flat_map(|(day, ranges)| ranges.into_iter().map(move |[s, e]| (day, s, e))),
        )
    }
}

impl From<WeeklyHours> for WrittenHours {
    fn from(hours: WeeklyHours) -> Self {
        let [mon, tue, wed, thu, fri, sat, sun] = hours.days.map(|ranges| {
            ranges
                .into_iter()
                .map(|range| [range.start, range.end])
                .collect()
        });
        Self {
            mon,
            tue,
            wed,
            thu,
            fri,
            sat,
            sun,
        }
    }
}
