//! The hours in which mail moves.

use std::fmt;

use jiff::civil::{Date, Time};
use jiff::tz::TimeZone;
use jiff::{Timestamp, Zoned};

/// Hours of every day, by the clock on the wall: `20:00-06:00`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Window {
    from: Time,
    to: Time,
    zone: TimeZone,
}

/// What was typed is no window.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0} is no window: it should look like 20:00-06:00")]
pub struct WindowFault(pub String);

impl Window {
    /// Reads hours as they are typed, in a time zone. A window may go over midnight.
    ///
    /// # Errors
    /// They are no two different times of a day.
    pub fn parse(typed: &str, zone: TimeZone) -> Result<Self, WindowFault> {
        let fault = || WindowFault(typed.to_owned());
        let (from, to) = typed.split_once('-').ok_or_else(fault)?;
        let from = time(from.trim()).ok_or_else(fault)?;
        let to = time(to.trim()).ok_or_else(fault)?;
        if from == to {
            return Err(fault());
        }
        Ok(Self { from, to, zone })
    }

    /// When it opens next; none while it is open.
    #[must_use]
    pub fn opens(&self, now: Timestamp) -> Option<Timestamp> {
        let local = now.to_zoned(self.zone.clone());
        if self.is_open(local.time()) {
            None
        } else {
            Some(self.next(&local, self.from))
        }
    }

    /// When it closes next; none while it is closed.
    #[must_use]
    pub fn closes(&self, now: Timestamp) -> Option<Timestamp> {
        let local = now.to_zoned(self.zone.clone());
        if self.is_open(local.time()) {
            Some(self.next(&local, self.to))
        } else {
            None
        }
    }

    fn is_open(&self, time: Time) -> bool {
        if self.from < self.to {
            self.from <= time && time < self.to
        } else {
            self.from <= time || time < self.to
        }
    }

    /// The next instant at which the clock on the wall shows this time. Where a day leaves it out, it is what
    /// the clock shows instead.
    fn next(&self, local: &Zoned, time: Time) -> Timestamp {
        let at = |date: Date| {
            let shown = self.zone.to_ambiguous_timestamp(date.to_datetime(time));
            shown.compatible().unwrap_or(Timestamp::MAX)
        };
        let today = at(local.date());
        if today > local.timestamp() {
            return today;
        }
        local.date().tomorrow().map_or(Timestamp::MAX, at)
    }
}

impl fmt::Display for Window {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            to,
            "{:02}:{:02}-{:02}:{:02}",
            self.from.hour(),
            self.from.minute(),
            self.to.hour(),
            self.to.minute()
        )
    }
}

fn time(typed: &str) -> Option<Time> {
    let (hour, minute) = typed.split_once(':')?;
    let is_number = |text: &str| text.len() == 2 && text.bytes().all(|one| one.is_ascii_digit());
    if !is_number(hour) || !is_number(minute) {
        return None;
    }
    // Midnight may be written as the end of a day.
    let hour = if hour == "24" { "00" } else { hour };
    Time::new(hour.parse().ok()?, minute.parse().ok()?, 0, 0).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> Timestamp {
        text.parse().unwrap()
    }

    #[test]
    fn a_window_opens_and_closes_by_the_clock_on_the_wall() {
        let zone = TimeZone::get("Europe/Berlin").unwrap();
        let night = Window::parse("20:00-06:00", zone.clone()).unwrap();
        assert_eq!(night.to_string(), "20:00-06:00");
        // Berlin is an hour ahead in winter, and two in summer.
        assert_eq!(
            night.opens(at("2026-11-30T12:00:00Z")),
            Some(at("2026-11-30T19:00:00Z"))
        );
        assert_eq!(
            night.opens(at("2026-07-01T12:00:00Z")),
            Some(at("2026-07-01T18:00:00Z"))
        );
        for open in [
            "2026-11-30T19:00:00Z",
            "2026-11-30T23:30:00Z",
            "2026-12-01T04:59:59Z",
        ] {
            assert_eq!(night.opens(at(open)), None, "{open}");
            assert_eq!(night.closes(at(open)), Some(at("2026-12-01T05:00:00Z")));
        }
        assert_eq!(night.closes(at("2026-12-01T05:00:00Z")), None);
        let day = Window::parse("08:00-24:00", zone.clone()).unwrap();
        assert_eq!(
            day.opens(at("2026-11-30T23:30:00Z")),
            Some(at("2026-12-01T07:00:00Z"))
        );
        // On this day the clock goes from 02:00 to 03:00.
        let left_out = Window::parse("02:30-05:00", zone).unwrap();
        assert_eq!(
            left_out.opens(at("2026-03-29T00:00:00Z")),
            Some(at("2026-03-29T01:30:00Z"))
        );
    }

    #[test]
    fn what_is_no_window_is_refused() {
        for typed in [
            "",
            "20:00",
            "20-06",
            "20:00-20:00",
            "25:00-06:00",
            "8:00-9:00",
            "20:60-06:00",
        ] {
            assert!(Window::parse(typed, TimeZone::UTC).is_err(), "{typed}");
        }
    }
}
