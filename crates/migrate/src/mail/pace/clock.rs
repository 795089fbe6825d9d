//! The one place of this crate where the wall clock comes in.

use std::fmt;
use std::sync::Arc;

use jiff::Timestamp;

/// Tells the present instant.
#[derive(Clone)]
pub struct Clock(Arc<dyn Fn() -> Timestamp + Send + Sync>);

impl Clock {
    /// The machine's own.
    #[must_use]
    #[expect(
        clippy::disallowed_methods,
        reason = "windows and budgets are of the customer's own day; tests bring their own clock"
    )]
    pub fn wall() -> Self {
        Self(Arc::new(Timestamp::now))
    }

    /// One that says what it is told.
    #[must_use]
    pub fn of(now: impl Fn() -> Timestamp + Send + Sync + 'static) -> Self {
        Self(Arc::new(now))
    }

    pub(crate) fn now(&self) -> Timestamp {
        (self.0)()
    }
}

impl fmt::Debug for Clock {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.write_str("Clock")
    }
}
