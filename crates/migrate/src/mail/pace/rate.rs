//! How fast a server is asked: as fast as it answers, until it refuses; then half as fast, and every minute
//! a little faster again.

use std::time::Duration;

use jiff::Timestamp;

use super::{after, between};

const HOUR: u64 = 60 * 60 * 1000;
/// No server that answers at all is asked for less in an hour.
const SLOWEST: u64 = 600;
/// Messages go in rows of so much time, so that a server sees no bursts.
const ROWS_IN_AN_HOUR: u64 = 720;
/// So many minutes after a refusal it is as fast as before.
const MINUTES: u64 = 20;
/// A row that took longer had a wait in it, and says nothing about what the server can.
const A_WAIT: Duration = Duration::from_mins(1);

/// Messages in an hour.
#[derive(Debug, Default)]
pub(super) struct Rate {
    limit: Option<u64>,
    /// What is left of it since the server refused.
    lowered: Option<u64>,
    /// How fast it was before.
    before: u64,
    /// When it was last made slower or faster.
    since: Option<Timestamp>,
    seen: Option<u64>,
    /// When the last row began, and of how many messages.
    last: Option<(Timestamp, u64)>,
    next: Option<Timestamp>,
}

impl Rate {
    pub(super) fn of(per_minute: Option<u32>) -> Self {
        Self {
            limit: per_minute.map(|one| u64::from(one.max(1)) * 60),
            ..Self::default()
        }
    }

    /// As fast as it may be; none where nothing says so.
    pub(super) fn most(&self) -> Option<u64> {
        match (self.limit, self.lowered) {
            (Some(limit), Some(lowered)) => Some(limit.min(lowered)),
            (limit, lowered) => limit.or(lowered),
        }
    }

    /// Messages of the next row.
    pub(super) fn row(&self) -> Option<usize> {
        let row = (self.most()? / ROWS_IN_AN_HOUR).max(1);
        Some(usize::try_from(row).unwrap_or(usize::MAX))
    }

    /// When the next row may begin.
    pub(super) fn next(&self) -> Option<Timestamp> {
        self.next
    }

    /// A row begins.
    pub(super) fn takes(&mut self, now: Timestamp, messages: u64) {
        self.measure(now);
        self.rise(now);
        self.last = Some((now, messages));
        self.next = self.most().map(|most| {
            let time = Duration::from_millis(messages.saturating_mul(HOUR) / most);
            after(self.next.map_or(now, |next| next.max(now)), time)
        });
    }

    /// The server refused.
    pub(super) fn lower(&mut self, now: Timestamp) {
        self.measure(now);
        self.last = None;
        let Some(so_far) = self.lowered.or(self.seen) else {
            return;
        };
        self.before = self.before.max(so_far);
        self.lowered = Some((so_far / 2).max(SLOWEST));
        self.since = Some(now);
    }

    fn measure(&mut self, now: Timestamp) {
        let Some((began, messages)) = self.last else {
            return;
        };
        let took = between(began, now);
        if took > A_WAIT {
            return;
        }
        let took = u64::try_from(took.as_millis()).unwrap_or(u64::MAX).max(1);
        let last = messages.saturating_mul(HOUR) / took;
        self.seen = Some(self.seen.map_or(last, |seen| (seen / 4) * 3 + last / 4));
    }

    fn rise(&mut self, now: Timestamp) {
        let (Some(lowered), Some(since)) = (self.lowered, self.since) else {
            return;
        };
        let minutes = between(since, now).as_secs() / 60;
        if minutes == 0 {
            return;
        }
        self.since = Some(now);
        let risen = lowered + minutes.saturating_mul(self.before / MINUTES + 1);
        if risen < self.before {
            self.lowered = Some(risen);
        } else {
            (self.lowered, self.since, self.before) = (None, None, 0);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_refusal_halves_the_rate_and_minutes_bring_it_back() {
        let start: Timestamp = "2026-11-30T22:00:00Z".parse().unwrap();
        let at = |seconds: u64| after(start, Duration::from_secs(seconds));
        let mut rate = Rate::of(None);
        // 100 messages in 10 seconds.
        rate.takes(at(0), 100);
        assert_eq!((rate.row(), rate.next()), (None, None));
        rate.takes(at(10), 100);
        rate.lower(at(20));
        assert_eq!(rate.most(), Some(18_000));
        assert_eq!(rate.row(), Some(25));
        rate.takes(at(20), 25);
        assert_eq!(rate.next(), Some(at(25)));
        let mut last = 18_000;
        for minute in 2..11 {
            rate.takes(at(minute * 60), 25);
            let most = rate.most().unwrap();
            assert!(most > last && most < 36_000, "{most}");
            last = most;
        }
        rate.lower(at(601));
        assert!(rate.most().unwrap() < 18_000);
        for minute in 11..40 {
            rate.takes(at(minute * 60), 25);
        }
        assert_eq!(rate.most(), None, "it is as it was before");
        for second in 3_000..3_100 {
            rate.takes(at(second), 1);
            rate.lower(at(second));
        }
        assert_eq!(rate.most(), Some(SLOWEST));
    }

    #[test]
    fn a_limit_stands_whatever_the_server_can() {
        let start: Timestamp = "2026-11-30T22:00:00Z".parse().unwrap();
        let mut rate = Rate::of(Some(120));
        assert_eq!(rate.row(), Some(10));
        rate.takes(start, 10);
        assert_eq!(rate.next(), Some(after(start, Duration::from_secs(5))));
        assert_eq!(Rate::of(Some(0)).row(), Some(1));
    }
}
