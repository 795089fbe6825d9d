//! Times and hours that the questions share. What cannot be made up ends the program.
#![expect(
    clippy::expect_used,
    reason = "an input that cannot be made leaves nothing to measure"
)]

use std::collections::BTreeSet;
use std::str::FromStr;

use jiff::Timestamp;
use process::business_time::{Calendar, WeeklyHours};

/// Reads what is written in this program.
pub(crate) fn read<T: FromStr>(text: &str) -> T
where
    T::Err: std::fmt::Debug,
{
    text.parse().expect("a text of this program")
}

/// The instant so many minutes after Monday, 2 March 2026, 00:00 UTC.
pub(crate) fn minute(after: i64) -> Timestamp {
    let monday = read::<Timestamp>("2026-03-02T00:00:00Z").as_second();
    Timestamp::from_second(monday + after * 60).expect("an instant of this century")
}

/// Office hours with a few holidays.
pub(crate) fn office(zone: &str) -> Calendar {
    let week = WeeklyHours::monday_to_friday(read("09:00"), read("18:00")).expect("hours");
    let holidays: BTreeSet<_> = ["2026-03-09", "2026-04-03", "2026-04-06", "2026-05-01"]
        .into_iter()
        .map(read)
        .collect();
    Calendar::new(zone, week, holidays).expect("a calendar")
}
