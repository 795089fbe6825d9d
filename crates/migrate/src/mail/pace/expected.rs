//! When it will be done, as far as that can be told: from how fast messages have arrived, and from the waits
//! that are known beforehand. What a server will refuse is not.

use std::time::Duration;

use jiff::Timestamp;

use super::budget::{day, midnight};
use super::{Pace, WaitReason, Window, after, between};

const HOUR: u64 = 60 * 60 * 1000;
/// Nothing is told of less, and what is newer than this counts for nothing yet.
const LEAST: Duration = Duration::from_secs(5);
/// What was seen so long ago counts half.
const MEMORY: u64 = 120 * 1000;
/// Waits that are looked at before it is said that the end is not known: some years of nights.
const STEPS: usize = 3_000;
/// No step is shorter, so that each goes on.
const STEP: Duration = Duration::from_secs(1);

/// What is still to move.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Ahead {
    /// Messages.
    pub messages: u64,
    /// Their bytes.
    pub bytes: u64,
}

/// How fast messages arrive; the last minutes count most.
#[derive(Debug, Clone, Copy)]
pub struct Speed {
    since: Timestamp,
    new: Ahead,
    /// In an hour.
    seen: Option<Ahead>,
}

impl Speed {
    /// Begins to count.
    #[must_use]
    pub fn begun(now: Timestamp) -> Self {
        Self {
            since: now,
            new: Ahead::default(),
            seen: None,
        }
    }

    /// So many messages arrived since it was last called.
    pub fn saw(&mut self, now: Timestamp, messages: u64, bytes: u64) {
        self.new.messages = self.new.messages.saturating_add(messages);
        self.new.bytes = self.new.bytes.saturating_add(bytes);
        let took = between(self.since, now);
        if took < LEAST {
            return;
        }
        let took = u64::try_from(took.as_millis()).unwrap_or(u64::MAX);
        let mixed = |new: u64, seen: Option<u64>| {
            let last = u128::from(new) * u128::from(HOUR) / u128::from(took);
            let mixed = match seen {
                None => last,
                Some(seen) => {
                    let memory = u128::from(seen) * u128::from(MEMORY);
                    (memory + last * u128::from(took)) / u128::from(MEMORY.saturating_add(took))
                }
            };
            u64::try_from(mixed).unwrap_or(u64::MAX)
        };
        self.seen = Some(Ahead {
            messages: mixed(self.new.messages, self.seen.map(|seen| seen.messages)),
            bytes: mixed(self.new.bytes, self.seen.map(|seen| seen.bytes)),
        });
        (self.since, self.new) = (now, Ahead::default());
    }

    /// Messages and bytes in an hour; none before there was anything to see.
    #[must_use]
    pub fn in_an_hour(&self) -> Option<Ahead> {
        self.seen.filter(|seen| seen.messages > 0)
    }
}

/// The waits of a side that are known beforehand.
#[derive(Debug, Clone, Copy, Default)]
pub struct Days<'a> {
    /// The hours in which mail moves.
    pub window: Option<&'a Window>,
    /// Bytes of a day, and of what is left of today.
    pub bytes: Option<(u64, u64)>,
}

/// When it will be done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Expected {
    /// At about this instant.
    pub ends: Timestamp,
    /// What it waits for meanwhile, if it does.
    pub waits: Option<WaitReason>,
}

impl Pace {
    /// Its waits that are known beforehand.
    #[must_use]
    pub fn days(&self) -> Days<'_> {
        let limits = self.limits();
        Days {
            window: limits.window.as_ref(),
            bytes: limits.bytes_per_day.zip(self.bytes_left()),
        }
    }
}

/// When all of this will be at the target; none while nobody can tell.
#[must_use]
pub fn expected(
    now: Timestamp,
    ahead: Ahead,
    speed: &Speed,
    sides: &[Days<'_>],
) -> Option<Expected> {
    let (mut at, mut waits) = (now, None);
    if ahead.messages == 0 {
        return Some(Expected { ends: at, waits });
    }
    let seen = speed.in_an_hour()?;
    let mut work = time(ahead.messages, seen.messages).max(time(ahead.bytes, seen.bytes));
    let budgets = sides.iter().filter_map(|side| side.bytes);
    let budget = budgets.clone().map(|(whole, _)| whole).min();
    let mut left = budgets.map(|(_, left)| left).min();
    let mut today = day(at);
    for _ in 0..STEPS {
        if day(at) != today {
            (today, left) = (day(at), budget);
        }
        let windows = || sides.iter().filter_map(|side| side.window);
        if let Some(opens) = windows().filter_map(|window| window.opens(at)).max() {
            at = opens;
            waits = waits.or(Some(WaitReason::Window));
            continue;
        }
        if left == Some(0) {
            at = midnight(at);
            waits = Some(WaitReason::Budget);
            continue;
        }
        let closes = windows().filter_map(|window| window.closes(at)).min();
        let mut ends = after(at, work);
        if let Some(closes) = closes {
            ends = ends.min(closes);
        }
        if let Some(bytes) = left {
            let spent = after(at, time(bytes, seen.bytes));
            ends = ends.min(midnight(at)).min(spent.max(after(at, STEP)));
        }
        let stretch = between(at, ends);
        left = left.map(|left| left.saturating_sub(bytes_in(stretch, seen.bytes)));
        work = work.saturating_sub(stretch);
        at = ends;
        if work.is_zero() {
            return Some(Expected { ends: at, waits });
        }
    }
    None
}

fn time(count: u64, in_an_hour: u64) -> Duration {
    let time = u128::from(count) * u128::from(HOUR) / u128::from(in_an_hour.max(1));
    Duration::from_millis(u64::try_from(time).unwrap_or(u64::MAX))
}

/// The bytes of a stretch of time, rounded up.
fn bytes_in(stretch: Duration, in_an_hour: u64) -> u64 {
    let bytes = (stretch.as_millis() + 1) * u128::from(in_an_hour) / u128::from(HOUR);
    u64::try_from(bytes).unwrap_or(u64::MAX)
}

#[cfg(test)]
mod tests {
    use jiff::tz::TimeZone;

    use super::*;

    fn at(text: &str) -> Timestamp {
        text.parse().unwrap()
    }

    /// 3,600 messages and 36 MB in an hour.
    fn speed() -> Speed {
        let start = at("2026-11-30T10:00:00Z");
        let mut speed = Speed::begun(start);
        speed.saw(after(start, Duration::from_secs(10)), 10, 100_000);
        speed
    }

    fn ends(now: &str, messages: u64, sides: &[Days<'_>]) -> (String, Option<WaitReason>) {
        let ahead = Ahead {
            messages,
            bytes: messages * 10_000,
        };
        let told = expected(at(now), ahead, &speed(), sides).unwrap();
        let whole = told.ends.round(jiff::Unit::Minute).unwrap();
        (whole.to_string(), told.waits)
    }

    #[test]
    fn nobody_tells_an_end_before_anything_moved() {
        let start = at("2026-11-30T10:00:00Z");
        let mut speed = Speed::begun(start);
        let ahead = Ahead {
            messages: 5,
            bytes: 10,
        };
        assert_eq!(expected(start, ahead, &speed, &[]), None);
        speed.saw(after(start, Duration::from_secs(2)), 4, 4);
        assert_eq!(expected(start, ahead, &speed, &[]), None);
        let done = expected(start, Ahead::default(), &speed, &[]).unwrap();
        assert_eq!(done.ends, start);
    }

    #[test]
    fn the_last_minutes_count_most() {
        let start = at("2026-11-30T10:00:00Z");
        let (mut speed, mut now) = (speed(), after(start, Duration::from_secs(10)));
        assert_eq!(speed.in_an_hour().unwrap().messages, 3_600);
        for _ in 0..60 {
            now = after(now, Duration::from_secs(10));
            speed.saw(now, 1, 10_000);
        }
        let seen = speed.in_an_hour().unwrap().messages;
        assert!((360..400).contains(&seen), "{seen}");
    }

    #[test]
    fn windows_and_budgets_put_the_end_off() {
        let plain = ends("2026-11-30T10:00:00Z", 7_200, &[]);
        assert_eq!(plain, ("2026-11-30T12:00:00Z".to_owned(), None));
        let night = Window::parse("22:00-23:00", TimeZone::UTC).unwrap();
        let sides = [Days {
            window: Some(&night),
            bytes: None,
        }];
        assert_eq!(
            ends("2026-11-30T10:00:00Z", 7_200, &sides),
            ("2026-12-01T23:00:00Z".to_owned(), Some(WaitReason::Window))
        );
        // An hour's bytes in a day, of which half is left today.
        let sides = [Days {
            window: None,
            bytes: Some((36_000_000, 18_000_000)),
        }];
        assert_eq!(
            ends("2026-11-30T10:00:00Z", 7_200, &sides),
            ("2026-12-02T00:30:00Z".to_owned(), Some(WaitReason::Budget))
        );
        let never = [Days {
            window: None,
            bytes: Some((0, 0)),
        }];
        let ahead = Ahead {
            messages: 1,
            bytes: 1,
        };
        let now = at("2026-11-30T10:00:00Z");
        assert_eq!(expected(now, ahead, &speed(), &never), None);
    }
}
