//! How many requests wait. To count them is to read them all, so a long queue is counted once in a
//! while, and told in between as it was then.

use std::sync::{Mutex, PoisonError};

use jiff::{SignedDuration, Timestamp};
use store::Reading;

use crate::CenterFault;

/// A queue of so many is long.
const LONG: u64 = 1_000;
/// For how long the count of a long one holds.
const HOLDS: SignedDuration = SignedDuration::from_secs(10);

/// The newest count, and when it was made.
#[derive(Debug, Default)]
pub(crate) struct Length(Mutex<Option<(Timestamp, u64)>>);

impl Length {
    /// How many wait: exactly, unless they are many.
    pub(super) async fn told(&self, reading: &Reading, now: Timestamp) -> Result<u64, CenterFault> {
        if let Some(count) = self.held(now) {
            return Ok(count);
        }
        let count = store::request::count_waiting(reading).await?;
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Some((now, count));
        Ok(count)
    }

    /// The count of a long queue that still holds. The first who finds it too old counts anew; the
    /// others are told the old one meanwhile.
    fn held(&self, now: Timestamp) -> Option<u64> {
        let mut counted = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let (at, count) = counted.as_mut().filter(|(_, count)| *count >= LONG)?;
        if now.duration_since(*at) < HOLDS {
            return Some(*count);
        }
        *at = now;
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(second: i64) -> Timestamp {
        Timestamp::from_second(second).unwrap()
    }

    #[test]
    fn a_short_queue_is_counted_each_time() {
        let length = Length(Mutex::new(Some((at(0), LONG - 1))));
        assert_eq!(length.held(at(0)), None);
    }

    #[test]
    fn a_long_queue_is_counted_anew_by_one_reader_when_its_time_is_over() {
        let length = Length(Mutex::new(Some((at(0), LONG))));
        assert_eq!(length.held(at(9)), Some(LONG));
        assert_eq!(length.held(at(10)), None);
        assert_eq!(length.held(at(10)), Some(LONG));
    }
}
