//! Why a day has no slot: the one thing that, taken away, would give it one.
//!
//! Pages print the reason on the greyed day. It must not know their words.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::{Judged, Side, SlotQuestion, find};
use crate::business_time::{
    DAY, Holidays, SecondRange, at_ceiling, at_floor, date_of, instant, local_day, resolve,
    subtract,
};

/// Why no slot starts on a day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "reason", rename_all = "snake_case")]
pub enum DayReason {
    /// A side keeps no hours on that day: its weekend.
    Closed {
        /// The side.
        whose: Side,
    },
    /// A side has a holiday.
    Holiday {
        /// The side.
        whose: Side,
        /// The holiday, by the side's own calendar; the customer's day may touch two of its dates.
        date: Date,
    },
    /// The sides share hours, but they are taken.
    FullyBooked {
        /// Each side whose own bookings leave no slot; where no side's alone do, all sides that
        /// have bookings.
        whose: Vec<Side>,
    },
    /// All are open on that day, but not together for as long as the meeting.
    NoCommonHours,
    /// There would be a slot, but it is past or within the lead time.
    TooSoon,
    /// There would be a slot, but beyond the end of the window.
    TooLate,
}

/// A day of the customer's calendar on which no slot starts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DayWithoutSlot {
    /// By the customer's calendar.
    pub date: Date,
    /// Why.
    #[serde(flatten)]
    pub reason: DayReason,
}

/// For every date of the customer's calendar that the window touches and on which no slot starts:
/// why. Dates with a slot are not listed.
#[must_use]
pub fn day_reasons(question: &SlotQuestion) -> Vec<DayWithoutSlot> {
    let window = question.window;
    if window.start >= window.end {
        return Vec::new();
    }
    let zone = question.customer.calendar.zone();
    let mut open_days: Vec<i64> = find(question)
        .iter()
        .map(|slot| local_day(zone, slot.start))
        .collect();
    open_days.sort_unstable();
    open_days.dedup();
    // The window's end is outside: one that ends at midnight does not touch the next day.
    let last_second = instant(at_ceiling(window.end) - 1);
    (local_day(zone, window.start)..=local_day(zone, last_second))
        .filter(|day| open_days.binary_search(day).is_err())
        .filter_map(|day| {
            Some(DayWithoutSlot {
                date: date_of(day).ok()?,
                reason: reason(question, day)?,
            })
        })
        .collect()
}

/// The reason of one day, or none for a date that the zone skipped altogether.
fn reason(question: &SlotQuestion, day: i64) -> Option<DayReason> {
    let zone = question.customer.calendar.zone();
    let start = resolve(zone, day * DAY)?;
    let end = resolve(zone, (day + 1) * DAY)?;
    if start >= end {
        return None;
    }
    let whole_day = (start, end);
    if has_slot(question, whole_day, Judged::ALL) {
        return Some(before_or_after_the_window(question, whole_day));
    }
    if has_slot(question, whole_day, Judged::HOURS) {
        return Some(fully_booked(question, whole_day));
    }
    // A holiday is the reason only when without it there would be common hours.
    let free_of_holiday = |side: Side| Judged {
        holidays_past: Some(side),
        ..Judged::HOURS
    };
    for side in Side::ALL {
        if has_slot(question, whole_day, free_of_holiday(side))
            && let Some(date) = holiday_in(question, side, whole_day)
        {
            return Some(DayReason::Holiday { whose: side, date });
        }
    }
    for side in Side::ALL {
        let calendar = question.party(side).calendar;
        if calendar.open_seconds(whole_day, Holidays::Kept).is_empty() {
            // More than one side is closed: the first is named, by the cause of its own closing.
            let holiday = holiday_in(question, side, whole_day);
            return Some(match holiday {
                Some(date) => DayReason::Holiday { whose: side, date },
                None => DayReason::Closed { whose: side },
            });
        }
    }
    Some(DayReason::NoCommonHours)
}

fn before_or_after_the_window(question: &SlotQuestion, day: SecondRange) -> DayReason {
    let from = question.window.start.max(question.earliest);
    let from_lead_time = (day.0.max(at_ceiling(from)), day.1);
    if has_slot(question, from_lead_time, Judged::ALL) {
        DayReason::TooLate
    } else {
        DayReason::TooSoon
    }
}

fn fully_booked(question: &SlotQuestion, day: SecondRange) -> DayReason {
    let leaves_none = |side: Side| {
        let busy: &'static [Side] = match side {
            Side::Specialist => &[Side::Specialist],
            Side::Customer => &[Side::Customer],
            Side::Region => &[Side::Region],
        };
        let alone = Judged {
            busy,
            ..Judged::HOURS
        };
        !has_slot(question, day, alone)
    };
    let mut whose: Vec<Side> = Side::ALL
        .into_iter()
        .filter(|side| leaves_none(*side))
        .collect();
    if whose.is_empty() {
        let reach = (day.0, day.1 + question.seconds());
        whose = Side::ALL
            .into_iter()
            .filter(|side| {
                question.party(*side).busy.iter().any(|range| {
                    range.start < range.end
                        && at_floor(range.start) < reach.1
                        && reach.0 < at_ceiling(range.end)
                })
            })
            .collect();
    }
    DayReason::FullyBooked { whose }
}

/// Whether a slot can start on the day, whatever window and lead time say; it may end after it.
fn has_slot(question: &SlotQuestion, day: SecondRange, judged: Judged) -> bool {
    let reach = (day.0, day.1 + question.seconds());
    let free = question.free(reach, judged);
    !question.starts(&free, day, 1).is_empty()
}

/// The side's first holiday within the range that closes hours it would keep.
fn holiday_in(question: &SlotQuestion, side: Side, range: SecondRange) -> Option<Date> {
    let calendar = question.party(side).calendar;
    let ordinary = calendar.open_seconds(range, Holidays::LookedPast);
    let kept = calendar.open_seconds(range, Holidays::Kept);
    let closed = subtract(&ordinary, &kept);
    let (from, _) = closed.first()?;
    date_of(local_day(calendar.zone(), instant(*from))).ok()
}
