//! Counting in working days: dates whose weekday has hours and that are no holiday.

use jiff::Timestamp;
use jiff::civil::Date;

use super::openings::{Holidays, Walk, resolve};
use super::{
    BusinessTimeError, Calendar, DAY, FIVE_YEARS_OF_DAYS, at_floor, date_of, day_number, instant,
    local_day,
};

impl Calendar {
    /// Whether the date's weekday has hours and the date is no holiday.
    #[must_use]
    pub fn is_working_day(&self, date: Date) -> bool {
        self.is_working(day_number(date))
    }

    /// The `count`-th working day after the date, which itself is never counted; none gives the
    /// date back, working or not.
    ///
    /// # Errors
    /// [`BusinessTimeError::NoOpening`] when there is no working day within five years of the last
    /// one, [`BusinessTimeError::BeyondTime`].
    pub fn add_working_days(&self, date: Date, count: u32) -> Result<Date, BusinessTimeError> {
        if count > 0 && self.is_never_open() {
            return Err(BusinessTimeError::NoOpening);
        }
        let per_week = self.hours.most_days_a_week();
        let mut day = day_number(date);
        let mut left = i64::from(count);
        while left > 0 {
            // Holidays and shorter weeks only lengthen the way, so these whole weeks never lead past the answer.
            let weeks = (left - 1) / per_week;
            if weeks > 0 {
                left -= self.working_days_after(day, day + 7 * weeks);
                day += 7 * weeks;
                date_of(day)?;
            }
            day = self.next_working_day(day)?;
            left -= 1;
        }
        date_of(day)
    }

    /// How many working days lie after `from`, up to and including `to`: what
    /// [`Self::add_working_days`] needs to lead from one to the other.
    ///
    /// # Errors
    /// [`BusinessTimeError::ToBeforeFrom`].
    pub fn working_days_between(&self, from: Date, to: Date) -> Result<u32, BusinessTimeError> {
        if to < from {
            return Err(BusinessTimeError::ToBeforeFrom);
        }
        let count = self.working_days_after(day_number(from), day_number(to));
        u32::try_from(count).map_err(|_| BusinessTimeError::BeyondTime)
    }

    /// The end of a time given in business days, such as the two that an offer lasts: counted from
    /// `from`, or from the next opening when that is closed, to the same wall time so many working
    /// days later. Where that day is closed at that time, it is the end of the last range before
    /// it, else the next opening after it.
    ///
    /// # Errors
    /// [`BusinessTimeError::NoOpening`], [`BusinessTimeError::BeyondTime`].
    pub fn due_in_business_days(
        &self,
        from: Timestamp,
        days: u32,
    ) -> Result<Timestamp, BusinessTimeError> {
        let start = self.next_opening(from)?;
        if days == 0 {
            return Ok(start);
        }
        let today = local_day(&self.zone, start);
        let day = day_number(self.add_working_days(date_of(today)?, days)?);
        let offset = i64::from(self.zone.to_offset(start).seconds());
        let second = at_floor(start);
        let wall_time = second + offset - today * DAY;
        let later =
            resolve(&self.zone, day * DAY + wall_time).ok_or(BusinessTimeError::BeyondTime)?;
        // Wall times are whole seconds; what the start has beyond them is kept.
        let at = instant(later)
            .checked_add(start.duration_since(instant(second)))
            .map_err(|_| BusinessTimeError::BeyondTime)?;
        let mut walk = Walk::new(self, Holidays::Kept, day);
        let begun = walk
            .day(day)
            .iter()
            .rfind(|(opens, _)| instant(*opens) <= at);
        match begun {
            Some((_, closes)) => Ok(at.min(instant(*closes))),
            None => self.next_opening(at),
        }
    }

    /// Working days after one day, up to and including another.
    fn working_days_after(&self, from: i64, to: i64) -> i64 {
        let mut working = 0;
        let mut before = from;
        while before < to {
            let last = to.min(self.hours.same_until(before + 1) - 1);
            working += self.working_days_of_one_week(before, last);
            before = last;
        }
        working
    }

    /// The same where the weekly hours do not change.
    fn working_days_of_one_week(&self, from: i64, to: i64) -> i64 {
        let hours = self.hours.on(to);
        let weeks = (to - from) / 7;
        let rest = from + 7 * weeks;
        let has_hours = |day: &i64| !hours.on_day(*day).is_empty();
        let by_weekday =
            weeks * i64::from(hours.open_weekdays()) + count((rest + 1..=to).filter(has_hours));
        let holidays = self.holidays_in(from + 1, to + 1).iter().copied();
        by_weekday - count(holidays.filter(has_hours))
    }

    fn next_working_day(&self, after: i64) -> Result<i64, BusinessTimeError> {
        (after + 1..=after + FIVE_YEARS_OF_DAYS)
            .find(|day| self.is_working(*day))
            .ok_or(BusinessTimeError::NoOpening)
    }
}

fn count(days: impl Iterator<Item = i64>) -> i64 {
    i64::try_from(days.count()).unwrap_or(i64::MAX)
}
