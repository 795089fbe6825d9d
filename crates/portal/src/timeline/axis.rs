//! The axis of a timeline: whole weeks, and where a day stands on it in percent of its width.

use jiff::Span;
use jiff::civil::Date;

/// The share of the width beyond which no launch stands, so that its label fits beside it.
const LABELLED: f64 = 0.84;
/// Days kept free before the first, so that nothing is cut off at the edge.
const BEFORE: i32 = 2;
/// No axis is shorter.
const SHORTEST: i32 = 6;
/// So many weeks can each have a line and a number.
const DENSE: i32 = 30;
/// The share of the width that a month's name takes.
const MONTH: f64 = 13.0;

/// From a Monday, so many weeks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Axis {
    from: Date,
    weeks: i32,
}

impl Axis {
    /// An axis that holds both days, with room for a label beside `launch`.
    pub(super) fn of(first: Date, last: Date, launch: Option<Date>) -> Self {
        let first = first.saturating_sub(Span::new().days(BEFORE));
        let monday = i32::from(first.weekday().to_monday_zero_offset());
        let from = first.saturating_sub(Span::new().days(monday));
        let held = days(from, last) + 1;
        let launch = launch.map_or(0, |launch| days(from, launch));
        let labelled = f64::from(launch) / LABELLED;
        let mut weeks = (held / 7 + 1).max(SHORTEST);
        while f64::from(weeks * 7) < labelled {
            weeks += 1;
        }
        Self { from, weeks }
    }

    /// Where a day begins, in percent of the width.
    pub(super) fn start_of(self, day: Date) -> f64 {
        self.percent(days(self.from, day))
    }

    /// Where a day ends.
    pub(super) fn end_of(self, day: Date) -> f64 {
        self.percent(days(self.from, day) + 1)
    }

    fn percent(self, days: i32) -> f64 {
        (f64::from(days) * 100.0 / f64::from(self.weeks * 7)).clamp(0.0, 100.0)
    }

    /// The Mondays that get a line: all of them, or so many that they do not run together.
    pub(super) fn mondays(self) -> impl Iterator<Item = Date> {
        let every = (self.weeks + DENSE - 1) / DENSE;
        let weeks = (0..self.weeks).filter(move |week| week % every == 0);
        weeks.map(move |week| self.from.saturating_add(Span::new().weeks(week)))
    }

    /// The days above which a month is named: its first, or the axis' own beginning; none where its
    /// name has no room.
    pub(super) fn months(self) -> Vec<Date> {
        let end = self.from.saturating_add(Span::new().weeks(self.weeks));
        let mut firsts = vec![self.from];
        let mut next = self.from.first_of_month();
        while next < end {
            next = next.saturating_add(Span::new().months(1));
            firsts.push(next);
        }
        let mut named: Vec<Date> = Vec::new();
        for first in firsts.windows(2).map(|pair| (pair[0], pair[1])) {
            let (month, after) = (self.start_of(first.0), self.start_of(first.1.min(end)));
            let is_cut_off = first.0 == self.from && after < MONTH;
            let touches = named
                .last()
                .is_some_and(|last| month - self.start_of(*last) < MONTH);
            if !is_cut_off && !touches && month + MONTH * 0.9 < 100.0 {
                named.push(first.0);
            }
        }
        named
    }

    pub(super) fn holds(self, day: Date) -> bool {
        (0..self.weeks * 7).contains(&days(self.from, day))
    }
}

fn days(from: Date, to: Date) -> i32 {
    from.until(to).map_or(0, |span| span.get_days())
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn an_axis_begins_on_a_monday_and_holds_both_days() {
        let axis = Axis::of(date(2026, 8, 5), date(2026, 11, 20), None);
        assert_eq!(axis.mondays().next(), Some(date(2026, 8, 3)));
        assert!(axis.holds(date(2026, 8, 5)) && axis.holds(date(2026, 11, 20)));
        assert!(!axis.holds(date(2026, 8, 2)));
        let monday = Axis::of(date(2026, 8, 3), date(2026, 11, 20), None);
        assert!(monday.start_of(date(2026, 8, 3)) > 0.0);
        assert!(axis.end_of(date(2026, 11, 20)) <= 100.0);
    }

    #[test]
    fn names_of_months_and_lines_of_weeks_never_run_together() {
        for days in [30, 200, 700, 3_000] {
            let first = date(2026, 8, 5);
            let axis = Axis::of(first, first.saturating_add(Span::new().days(days)), None);
            let months: Vec<f64> = (axis.months().iter())
                .map(|month| axis.start_of(*month))
                .collect();
            assert!(!months.is_empty(), "{days}");
            assert!(months.windows(2).all(|pair| pair[1] - pair[0] >= MONTH));
            assert!(axis.mondays().count() <= 31, "{days}");
        }
    }

    #[test]
    fn a_launch_at_the_end_leaves_room_for_its_label() {
        let launch = date(2026, 11, 20);
        let axis = Axis::of(date(2026, 8, 3), launch, Some(launch));
        assert!(axis.start_of(launch) <= 84.0);
    }
}
