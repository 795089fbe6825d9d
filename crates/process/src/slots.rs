//! Meeting slots: when the Specialist, the customer and the region are all open and none is busy,
//! and, for a day without one, why.
//!
//! Source: rows S13 and S16 of the process of July 2020: online meetings, in the normal
//! business hours of the region. Lists of openings and of busy time are merged in their order, so
//! that the search is linear in days and bookings. The module must not know who books or what is
//! stored; that a slot is still free is for the database to say.

mod day_reason;

use std::num::NonZeroU16;

use jiff::Timestamp;
use jiff::tz::TimeZone;
use serde::{Deserialize, Serialize};

use crate::business_time::{
    Calendar, DAY, Holidays, SecondRange, Stretch, TimeRange, at_ceiling, at_floor, instant,
    intersect, merge, subtract,
};

pub use day_reason::{DayReason, DayWithoutSlot, day_reasons};

/// One of the three whose time a meeting needs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Side {
    /// Who guides.
    Specialist,
    /// Who is guided.
    Customer,
    /// The region of the Center in whose business hours guidance is given.
    Region,
}

impl Side {
    /// All three, in the order in which reasons are looked for.
    pub const ALL: [Self; 3] = [Self::Customer, Self::Specialist, Self::Region];
}

/// When one side can meet.
#[derive(Clone, Copy, Debug)]
pub struct Party<'a> {
    /// Its hours and holidays.
    pub calendar: &'a Calendar,
    /// What it is already taken by, in any order; overlaps are allowed.
    pub busy: &'a [TimeRange],
}

/// What is asked: a meeting of this length, for these three, in this window.
#[derive(Clone, Copy, Debug)]
pub struct SlotQuestion<'a> {
    /// Who guides.
    pub specialist: Party<'a>,
    /// Who is guided; slots start on its clock.
    pub customer: Party<'a>,
    /// Whose business hours hold.
    pub region: Party<'a>,
    /// A slot lies inside as a whole.
    pub window: TimeRange,
    /// The lead time: no slot starts before this instant.
    pub earliest: Timestamp,
    /// How long the meeting is, in minutes.
    pub length: NonZeroU16,
    /// Slots start on multiples of so many minutes since midnight on the customer's clock.
    pub step: NonZeroU16,
}

/// A time at which the meeting can be held.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Slot {
    /// When it starts.
    pub start: Timestamp,
    /// When it ends, exactly the asked length later.
    pub end: Timestamp,
}

/// All free slots, in order. A slot is free when it lies inside an opening of all three calendars
/// (which no holiday of theirs is) and shares no instant with a busy range of any. It may end at
/// the instant at which a busy range starts.
#[must_use]
pub fn find(question: &SlotQuestion) -> Vec<Slot> {
    slots(question, usize::MAX)
}

/// The first free slot that starts at or after `at`, inside the question's window and lead time: a
/// meeting asked for outside business hours gets the next slot within them.
#[must_use]
pub fn next_slot_for(question: &SlotQuestion, at: Timestamp) -> Option<Slot> {
    let later = SlotQuestion {
        earliest: question.earliest.max(at),
        ..*question
    };
    slots(&later, 1).pop()
}

fn slots(question: &SlotQuestion, at_most: usize) -> Vec<Slot> {
    let from = question.window.start.max(question.earliest);
    let inside = (at_ceiling(from), at_floor(question.window.end));
    let free = question.free(inside, Judged::ALL);
    question
        .starts(&free, inside, at_most)
        .into_iter()
        .map(|start| Slot {
            start: instant(start),
            end: instant(start + question.seconds()),
        })
        .collect()
}

/// What of the three sides is taken into account. The search takes all; a reason is found by
/// looking past one thing after the other.
#[derive(Clone, Copy)]
struct Judged {
    holidays_past: Option<Side>,
    busy: &'static [Side],
}

impl Judged {
    const ALL: Self = Self {
        holidays_past: None,
        busy: &Side::ALL,
    };
    const HOURS: Self = Self {
        holidays_past: None,
        busy: &[],
    };
}

impl SlotQuestion<'_> {
    fn party(&self, side: Side) -> Party<'_> {
        match side {
            Side::Specialist => self.specialist,
            Side::Customer => self.customer,
            Side::Region => self.region,
        }
    }

    fn seconds(&self) -> i64 {
        i64::from(self.length.get()) * 60
    }

    /// What all judged sides have free inside a range, in order.
    fn free(&self, inside: SecondRange, judged: Judged) -> Vec<SecondRange> {
        let mut common = vec![inside];
        for side in &Side::ALL {
            let holidays = if judged.holidays_past == Some(*side) {
                Holidays::LookedPast
            } else {
                Holidays::Kept
            };
            let open = self.party(*side).calendar.open_seconds(inside, holidays);
            common = intersect(&common, &open);
        }
        let (Some(first), Some(last)) = (common.first(), common.last()) else {
            return common;
        };
        let mut busy: Vec<SecondRange> = Vec::new();
        for side in judged.busy {
            busy.extend(
                self.party(*side)
                    .busy
                    .iter()
                    // An empty range holds nothing, not the second around it.
                    .filter(|range| range.start < range.end)
                    .map(|range| (at_floor(range.start), at_ceiling(range.end)))
                    .filter(|(start, end)| first.0 < *end && *start < last.1),
            );
        }
        if busy.is_empty() {
            return common;
        }
        merge(&mut busy);
        subtract(&common, &busy)
    }

    /// The seconds, at most so many, at which a slot can start inside `within` and end inside the
    /// same free range.
    fn starts(&self, free: &[SecondRange], within: SecondRange, at_most: usize) -> Vec<i64> {
        let mut starts = Vec::new();
        let Some(first) = free.first() else {
            return starts;
        };
        let zone = self.customer.calendar.zone();
        let mut clock = CustomersClock::at(zone, first.0.max(within.0), self.step);
        for &(from, to) in free {
            let last = (to - self.seconds()).min(within.1 - 1);
            let mut at = from.max(within.0);
            while starts.len() < at_most {
                at = clock.next_step(at);
                if at > last {
                    break;
                }
                starts.push(at);
                at += 1;
            }
        }
        starts
    }
}

/// Finds the instants at which the customer's clock shows a multiple of the step.
struct CustomersClock<'a> {
    zone: &'a TimeZone,
    stretch: Stretch,
    step: i64,
}

impl<'a> CustomersClock<'a> {
    fn at(zone: &'a TimeZone, second: i64, step: NonZeroU16) -> Self {
        Self {
            zone,
            stretch: Stretch::starting(zone, second),
            step: i64::from(step.get()) * 60,
        }
    }

    /// The first such instant at or after this one. Multiples are counted anew from each midnight.
    fn next_step(&mut self, from: i64) -> i64 {
        let mut at = from;
        loop {
            if !(self.stretch.from..self.stretch.until).contains(&at) {
                self.stretch = Stretch::starting(self.zone, at);
            }
            let wall = at + self.stretch.offset;
            let time = wall.rem_euclid(DAY);
            let wait = match time % self.step {
                0 => return at,
                past => (self.step - past).min(DAY - time),
            };
            // A change of the clock on the way changes which instants show a multiple.
            at = (at + wait).min(self.stretch.until);
            if at >= Timestamp::MAX.as_second() {
                return at;
            }
        }
    }
}
