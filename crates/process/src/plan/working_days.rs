//! Working days as numbers: for each side, which day follows which, so that a schedule of hundreds
//! of tasks (and thousands of draws of it) is plain integer arithmetic.
//!
//! Day 0 is the first day of the table. A task is *ready* on the morning of a day; it begins on its
//! owner's first working day from then on, takes that many working days, and what waits for it is
//! ready on the morning after its last. A task of 0 days is over on the morning it begins.
//!
//! It must not know tasks or playbooks; it asks `business_time` which days are worked.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::business_time::Calendar;
use crate::state::OwnerKind;

/// The working calendars of the two sides of an engagement.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Calendars {
    /// The customer's; also its representative's and its partner's.
    pub customer: Calendar,
    /// The Center's region's.
    pub center: Calendar,
}

/// A plan would reach further than twenty years, or a calendar has too few working days.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the plan does not end within twenty years: a calendar has too few working days")]
pub struct OutOfReach;

/// How many days a table holds: tried in this order, so that a usual plan costs a short table.
const REACHES: [u32; 3] = [500, 2_000, 7_306];

/// Both sides' working days over the same days.
pub(crate) struct Tables {
    dates: Vec<Date>,
    customer: Table,
    center: Table,
}

/// One side's working days.
pub(crate) struct Table {
    /// The numbers of the working days, ascending.
    working: Vec<u32>,
    /// For each day, how many working days lie before it.
    before: Vec<u32>,
}

/// Where a task lies; all three are numbers of days.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Span {
    pub(crate) start: u32,
    pub(crate) last: u32,
    /// The morning on which what waits for it is ready.
    pub(crate) over: u32,
}

impl Tables {
    /// Runs `plan` with the shortest table that it fits in.
    pub(crate) fn reaching<T>(
        calendars: &Calendars,
        first: Date,
        mut plan: impl FnMut(&Self) -> Option<T>,
    ) -> Result<(Self, T), OutOfReach> {
        for reach in REACHES {
            let tables = Self::new(calendars, first, reach);
            if let Some(planned) = plan(&tables) {
                return Ok((tables, planned));
            }
        }
        Err(OutOfReach)
    }

    fn new(calendars: &Calendars, first: Date, days: u32) -> Self {
        let mut dates = vec![first];
        for _ in 1..days {
            // The last day of the year 9999 has no tomorrow; the table is simply shorter there.
            match dates.last().map(|last| last.tomorrow()) {
                Some(Ok(next)) => dates.push(next),
                _ => break,
            }
        }
        Self {
            customer: Table::new(&dates, |date| calendars.customer.is_working_day(date)),
            center: Table::new(&dates, |date| calendars.center.is_working_day(date)),
            dates,
        }
    }

    /// The table of the side that owns a task.
    pub(crate) fn of(&self, owner: OwnerKind) -> &Table {
        match owner {
            OwnerKind::Customer | OwnerKind::Representative | OwnerKind::Partner => &self.customer,
            OwnerKind::Specialist => &self.center,
        }
    }

    /// The date of a day's number; the last date for a number beyond the table.
    pub(crate) fn date(&self, day: u32) -> Date {
        let day = usize::try_from(day).unwrap_or(usize::MAX);
        self.dates[day.min(self.dates.len() - 1)]
    }

    /// The number of a date: 0 for one before the table, none for one behind it.
    pub(crate) fn day(&self, date: Date) -> Option<u32> {
        match self.dates.binary_search(&date) {
            Ok(day) => u32::try_from(day).ok(),
            Err(0) => Some(0),
            Err(_) => None,
        }
    }

    /// The number of days in the table.
    pub(crate) fn len(&self) -> usize {
        self.dates.len()
    }

    /// The `count`th day on which both sides work, counted from 0 at the first day.
    pub(crate) fn common(&self, count: u16) -> Option<u32> {
        self.customer
            .working
            .iter()
            .filter(|day| self.center.works(**day))
            .nth(usize::from(count))
            .copied()
    }
}

impl Table {
    fn new(dates: &[Date], is_working_day: impl Fn(Date) -> bool) -> Self {
        let mut working = Vec::with_capacity(dates.len());
        let mut before = Vec::with_capacity(dates.len());
        for (day, date) in (0_u32..).zip(dates) {
            before.push(u32::try_from(working.len()).unwrap_or(u32::MAX));
            if is_working_day(*date) {
                working.push(day);
            }
        }
        Self { working, before }
    }

    /// Where a task that is ready on the morning of `ready` and takes `days` lies; none when it
    /// does not end within the table.
    #[inline]
    pub(crate) fn span(&self, ready: u32, days: u16) -> Option<Span> {
        let nth = *self.before.get(usize::try_from(ready).ok()?)?;
        let start = *self.working.get(usize::try_from(nth).ok()?)?;
        if days == 0 {
            return Some(Span {
                start,
                last: start,
                over: start,
            });
        }
        let last = *self
            .working
            .get(usize::try_from(nth + u32::from(days) - 1).ok()?)?;
        Some(Span {
            start,
            last,
            over: last + 1,
        })
    }

    /// Whether a day is worked.
    pub(crate) fn works(&self, day: u32) -> bool {
        self.working.binary_search(&day).is_ok()
    }
}
