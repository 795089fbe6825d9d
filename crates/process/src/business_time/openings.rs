//! From wall time to absolute time: which seconds of which day are open.
//!
//! Days are counted since 1970-01-01 and instants are whole seconds since 1970 UTC, because a week
//! in which no clock is changed is then plain arithmetic. Only the days around a change of the
//! clock ask the zone about each range. It must not know what is asked of the openings.

use jiff::Timestamp;
use jiff::tz::{Offset, TimeZone};

use super::{Calendar, at_floor};

/// Seconds of a day without a change of the clock.
pub(crate) const DAY: i64 = 86_400;

/// No clock was ever moved by more than a day (Samoa's, over the date line), so a wall time this far
/// from a change of the clock exists exactly once.
const MARGIN: i64 = DAY;

/// Seconds since 1970 UTC, start inclusive, end exclusive.
pub(crate) type SecondRange = (i64, i64);

/// Whether holidays close the day, or are looked past to learn what they close.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Holidays {
    Kept,
    LookedPast,
}

/// The instant of a second; beyond the ends of time (years ±9999) the last one that exists.
pub(crate) fn instant(second: i64) -> Timestamp {
    Timestamp::from_second(second).unwrap_or(if second < 0 {
        Timestamp::MIN
    } else {
        Timestamp::MAX
    })
}

/// A stretch of time, from `from` to `until`, in which a zone's clock is not changed.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Stretch {
    /// Seconds that the zone's clock is ahead of UTC.
    pub(crate) offset: i64,
    pub(crate) from: i64,
    /// The next change of the clock, or the end of time.
    pub(crate) until: i64,
}

impl Stretch {
    /// The stretch that begins at this second (it may have begun earlier) and lasts until the next
    /// change of the clock.
    pub(crate) fn starting(zone: &TimeZone, second: i64) -> Self {
        let at = instant(second);
        let until = zone
            .following(at)
            .next()
            .map_or(Timestamp::MAX, |change| change.timestamp());
        Self {
            offset: i64::from(zone.to_offset(at).seconds()),
            from: at.as_second(),
            until: until.as_second(),
        }
    }

    /// Whether every wall time of the day, `24:00` included, surely lies in the stretch and
    /// nowhere else.
    fn surely_holds(&self, day: i64) -> bool {
        let midnight = day * DAY - self.offset;
        self.from + MARGIN <= midnight && midnight + DAY + MARGIN <= self.until
    }
}

/// The day of the zone's calendar in which the instant lies.
pub(crate) fn local_day(zone: &TimeZone, at: Timestamp) -> i64 {
    (at_floor(at) + i64::from(zone.to_offset(at).seconds())).div_euclid(DAY)
}

/// The instant of a wall time given in seconds after 1970-01-01 00:00 on the zone's wall: moved
/// forward by the gap where it does not exist, the earlier where it exists twice. `None` beyond
/// the years ±9999.
pub(crate) fn resolve(zone: &TimeZone, wall: i64) -> Option<i64> {
    let wall = Offset::UTC.to_datetime(Timestamp::from_second(wall).ok()?);
    let at = zone.to_ambiguous_timestamp(wall).compatible().ok()?;
    Some(at.as_second())
}

/// Judges one day after the other, fastest when asked in their order.
pub(crate) struct Walk<'a> {
    calendar: &'a Calendar,
    holidays: Holidays,
    stretch: Stretch,
    open: Vec<SecondRange>,
}

impl<'a> Walk<'a> {
    pub(crate) fn new(calendar: &'a Calendar, holidays: Holidays, first_day: i64) -> Self {
        Self {
            calendar,
            holidays,
            stretch: Stretch::starting(&calendar.zone, before(first_day)),
            open: Vec::new(),
        }
    }

    /// What is open of this day, in order, not overlapping. Every part lies within the day by the
    /// zone's own calendar.
    pub(crate) fn day(&mut self, day: i64) -> &[SecondRange] {
        self.open.clear();
        if self.holidays == Holidays::Kept && self.calendar.is_holiday(day) {
            return &self.open;
        }
        let ranges = self.calendar.hours.on_day(day);
        if ranges.is_empty() {
            return &self.open;
        }
        if self.follows_the_clock(day) {
            let midnight = day * DAY - self.stretch.offset;
            self.open.extend(ranges.iter().map(|range| {
                let (start, end) = range.seconds();
                (midnight + start, midnight + end)
            }));
        } else {
            self.judge_each_part(day);
        }
        &self.open
    }

    /// How many whole weeks beginning with this day surely see no change of the clock nor of the
    /// weekly hours.
    pub(crate) fn even_weeks(&mut self, day: i64) -> i64 {
        if !self.follows_the_clock(day) {
            return 0;
        }
        let end = (self.stretch.until - MARGIN + self.stretch.offset).div_euclid(DAY);
        (end.min(self.calendar.hours.same_until(day)) - day) / 7
    }

    /// Open seconds of so many even weeks beginning with this day.
    pub(crate) fn seconds_of_even_weeks(&self, day: i64, weeks: i64) -> i64 {
        let hours = self.calendar.hours.on(day);
        let closed: i64 = match self.holidays {
            Holidays::LookedPast => 0,
            Holidays::Kept => self
                .calendar
                .holidays_in(day, day + 7 * weeks)
                .iter()
                .map(|holiday| hours.seconds_of_day(*holiday))
                .sum(),
        };
        hours.seconds_of_week() * weeks - closed
    }

    /// Moves on to the stretch of the day where there is one; false near a change of the clock.
    fn follows_the_clock(&mut self, day: i64) -> bool {
        if self.stretch.surely_holds(day) {
            return true;
        }
        let until = self.stretch.until;
        let begin = if until <= day * DAY - self.stretch.offset {
            before(day).max(until)
        } else {
            before(day)
        };
        if (self.stretch.from..until).contains(&begin) {
            return false;
        }
        self.stretch = Stretch::starting(&self.calendar.zone, begin);
        self.stretch.surely_holds(day)
    }

    /// A day near a change of the clock: each range is resolved by its ends, and what of it falls
    /// on another date is not this day's. A range whose start a gap moved past its end is empty;
    /// two that a gap moved onto each other are counted once.
    fn judge_each_part(&mut self, day: i64) {
        let zone = &self.calendar.zone;
        for range in self.calendar.hours.on_day(day) {
            let (start, end) = range.seconds();
            let ends = resolve(zone, day * DAY + start).zip(resolve(zone, day * DAY + end));
            let Some((mut at, end)) = ends else { continue };
            while at < end {
                let stretch = Stretch::starting(zone, at);
                let part_end = end.min(stretch.until);
                let midnight = day * DAY - stretch.offset;
                let (from, to) = (at.max(midnight), part_end.min(midnight + DAY));
                if from < to {
                    self.open.push((from, to));
                }
                at = part_end;
            }
        }
        merge(&mut self.open);
    }
}

/// An instant far enough before the day for its stretch to be sure of the day, in any zone: none is
/// two days from UTC.
fn before(day: i64) -> i64 {
    day * DAY - MARGIN - 2 * DAY
}

/// Sorts the ranges and joins those that overlap or touch; drops empty ones.
pub(crate) fn merge(ranges: &mut Vec<SecondRange>) {
    ranges.retain(|(start, end)| start < end);
    ranges.sort_unstable();
    ranges.dedup_by(|next, kept| {
        let joins = next.0 <= kept.1;
        if joins {
            kept.1 = kept.1.max(next.1);
        }
        joins
    });
}

/// What two ordered lists of ranges have in common.
pub(crate) fn intersect(left: &[SecondRange], right: &[SecondRange]) -> Vec<SecondRange> {
    let mut common = Vec::with_capacity(left.len().max(right.len()));
    let (mut l, mut r) = (0, 0);
    while let (Some(a), Some(b)) = (left.get(l), right.get(r)) {
        let (start, end) = (a.0.max(b.0), a.1.min(b.1));
        if start < end {
            common.push((start, end));
        }
        if a.1 <= b.1 {
            l += 1;
        } else {
            r += 1;
        }
    }
    common
}

/// What an ordered list of ranges keeps when another ordered list is taken away.
pub(crate) fn subtract(ranges: &[SecondRange], taken: &[SecondRange]) -> Vec<SecondRange> {
    let mut kept = Vec::with_capacity(ranges.len() + taken.len());
    let mut next = 0;
    for &(start, end) in ranges {
        let mut from = start;
        while next < taken.len() && taken[next].1 <= from {
            next += 1;
        }
        for &(busy, free) in &taken[next..] {
            if busy >= end {
                break;
            }
            if from < busy {
                kept.push((from, busy));
            }
            from = from.max(free);
        }
        if from < end {
            kept.push((from, end));
        }
    }
    kept
}
