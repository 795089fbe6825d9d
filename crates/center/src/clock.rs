//! Where the time comes from. Rules never ask; use cases ask once and pass it on.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use jiff::{SignedDuration, Timestamp};

/// A source of the present instant.
pub trait Clock: Send + Sync {
    /// The present instant.
    fn now(&self) -> Timestamp;
}

/// The machine's own clock.
#[derive(Clone, Copy, Debug, Default)]
pub struct WallClock;

impl Clock for WallClock {
    #[expect(
        clippy::disallowed_methods,
        reason = "the one place where the wall clock comes in"
    )]
    fn now(&self) -> Timestamp {
        Timestamp::now()
    }
}

/// A clock, moved ahead of another, usually the machine's: the demo's `/demo/clock`.
pub struct MovedClock {
    base: Arc<dyn Clock>,
    ahead_seconds: AtomicI64,
}

impl std::fmt::Debug for MovedClock {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.debug_struct("MovedClock")
            .field("ahead_seconds", &self.ahead_seconds)
            .finish_non_exhaustive()
    }
}

impl MovedClock {
    /// Starts that many seconds ahead of the machine's clock.
    #[must_use]
    pub fn ahead_by(seconds: i64) -> Self {
        Self::over(Arc::new(WallClock), seconds)
    }

    /// Starts that many seconds ahead of another clock.
    #[must_use]
    pub fn over(base: Arc<dyn Clock>, seconds: i64) -> Self {
        Self {
            base,
            ahead_seconds: AtomicI64::new(seconds),
        }
    }

    /// How many seconds it is ahead.
    #[must_use]
    pub fn seconds_ahead(&self) -> i64 {
        self.ahead_seconds.load(Ordering::Relaxed)
    }

    /// Moves it further ahead; time never goes back.
    pub fn advance(&self, by: SignedDuration) {
        self.ahead_seconds
            .fetch_add(by.as_secs().max(0), Ordering::Relaxed);
    }
}

impl Clock for MovedClock {
    fn now(&self) -> Timestamp {
        let ahead = SignedDuration::from_secs(self.seconds_ahead());
        let now = self.base.now();
        now.checked_add(ahead).unwrap_or(Timestamp::MAX)
    }
}

/// A clock that stands still until it is moved: for tests.
#[derive(Debug)]
pub struct StillClock {
    microseconds: AtomicI64,
}

impl StillClock {
    /// Stands at this instant.
    #[must_use]
    pub fn at(instant: Timestamp) -> Self {
        Self {
            microseconds: AtomicI64::new(instant.as_microsecond()),
        }
    }

    /// Moves it.
    pub fn advance(&self, by: SignedDuration) {
        let micros = i64::try_from(by.as_micros()).unwrap_or(i64::MAX);
        self.microseconds.fetch_add(micros, Ordering::Relaxed);
    }
}

impl Clock for StillClock {
    fn now(&self) -> Timestamp {
        Timestamp::from_microsecond(self.microseconds.load(Ordering::Relaxed))
            .unwrap_or(Timestamp::MAX)
    }
}
