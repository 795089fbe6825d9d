//! The hours of the week in which events of some clouds run: for the clouds of the United States
//! Government from Monday 02:00 to Friday 24:00 UTC, with the last start on Friday at 20:00 (DM20).

use std::collections::BTreeSet;
use std::fmt;
use std::str::FromStr;

use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

use crate::business_time::WallTime;
use crate::eligibility::Cloud;

const DAYS: [&str; 7] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
const MINUTES_OF_A_DAY: u16 = 24 * 60;
const SECONDS_OF_A_WEEK: i64 = 7 * 24 * 60 * 60;
/// Monday 00:00 UTC before the Unix epoch, which was a Thursday, in seconds before it.
const EPOCH_AFTER_MONDAY: i64 = 3 * 24 * 60 * 60;

/// A day of the week and a time on it in UTC, written `fri 20:00`; `24:00` is the end of its day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct WeekTime {
    /// 0 for Monday.
    day: u8,
    time: WallTime,
}

/// The text is no day of the week with a time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("expected a day and a time in UTC, such as fri 20:00")]
pub struct NotAWeekTime;

impl WeekTime {
    /// Seconds after Monday 00:00.
    fn seconds(self) -> i64 {
        let minutes =
            u32::from(self.day) * u32::from(MINUTES_OF_A_DAY) + u32::from(self.time.minutes());
        i64::from(minutes) * 60
    }
}

impl FromStr for WeekTime {
    type Err = NotAWeekTime;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let (day, time) = text.split_once(' ').ok_or(NotAWeekTime)?;
        let day = DAYS.iter().position(|known| *known == day);
        let day = day.and_then(|day| u8::try_from(day).ok());
        Ok(Self {
            day: day.ok_or(NotAWeekTime)?,
            time: time.parse().map_err(|_| NotAWeekTime)?,
        })
    }
}

impl fmt::Display for WeekTime {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{} {}", DAYS[usize::from(self.day)], self.time)
    }
}

impl TryFrom<String> for WeekTime {
    type Error = NotAWeekTime;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        text.parse()
    }
}

impl From<WeekTime> for String {
    fn from(time: WeekTime) -> Self {
        time.to_string()
    }
}

/// The hours of each week in which events of these clouds run.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct WeeklyWindow {
    /// For whom it holds.
    pub clouds: BTreeSet<Cloud>,
    /// From when on events start.
    pub opens: WeekTime,
    /// The last time at which one starts.
    pub last_start: WeekTime,
    /// When nothing runs any more.
    pub closes: WeekTime,
}

impl WeeklyWindow {
    /// Whether its times follow each other within a week.
    #[must_use]
    pub fn is_in_order(&self) -> bool {
        self.opens <= self.last_start && self.last_start <= self.closes
    }

    /// Whether an event may start at this instant.
    #[must_use]
    pub fn takes_start(&self, at: Timestamp) -> bool {
        (self.opens.seconds()..=self.last_start.seconds()).contains(&second_of_week(at))
    }

    /// When it opens next, at this instant or after it; none beyond the end of time.
    #[must_use]
    pub fn opens_after(&self, at: Timestamp) -> Option<Timestamp> {
        let wait = (self.opens.seconds() - second_of_week(at)).rem_euclid(SECONDS_OF_A_WEEK);
        let second = Timestamp::from_second(at.as_second()).ok()?;
        second.checked_add(SignedDuration::from_secs(wait)).ok()
    }
}

fn second_of_week(at: Timestamp) -> i64 {
    (at.as_second() + EPOCH_AFTER_MONDAY).rem_euclid(SECONDS_OF_A_WEEK)
}
