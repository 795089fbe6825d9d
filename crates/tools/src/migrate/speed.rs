//! How fast something goes, and when it will be through: from what was seen lately, and nothing where
//! too little was seen.

use std::collections::VecDeque;

use jiff::{SignedDuration, Timestamp};

/// How far back it is looked.
const WINDOW: SignedDuration = SignedDuration::from_secs(60);
/// What was seen for a shorter time says nothing yet.
const LEAST: SignedDuration = SignedDuration::from_secs(5);

/// What was through at some instant.
#[derive(Debug, Clone, Copy)]
struct Seen {
    at: Timestamp,
    messages: u64,
    bytes: u64,
}

/// What was seen lately.
#[derive(Debug, Default)]
pub struct Speed {
    seen: VecDeque<Seen>,
}

impl Speed {
    /// Notes how much is through now.
    pub fn sees(&mut self, at: Timestamp, messages: u64, bytes: u64) {
        self.seen.push_back(Seen {
            at,
            messages,
            bytes,
        });
        while let Some(first) = self.seen.front()
            && at.duration_since(first.at) > WINDOW
        {
            self.seen.pop_front();
        }
    }

    /// Milliseconds, and the messages and bytes that got through in them.
    fn lately(&self) -> Option<(u64, u64, u64)> {
        let (first, last) = (self.seen.front()?, self.seen.back()?);
        let took = last.at.duration_since(first.at);
        if took < LEAST {
            return None;
        }
        let took = u64::try_from(took.as_millis()).ok()?;
        let messages = last.messages.saturating_sub(first.messages);
        Some((took, messages, last.bytes.saturating_sub(first.bytes)))
    }

    /// Bytes of a second.
    pub fn bytes_per_second(&self) -> Option<u64> {
        let (took, _, bytes) = self.lately()?;
        Some(bytes.saturating_mul(1_000) / took)
    }

    /// When so many more messages will be through.
    pub fn end(&self, messages: u64) -> Option<Timestamp> {
        let (took, through, _) = self.lately()?;
        let left = u128::from(messages) * u128::from(took);
        let left = left.checked_div(u128::from(through))?;
        let left = SignedDuration::from_millis(i64::try_from(left).ok()?);
        self.seen.back()?.at.checked_add(left).ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(second: i64) -> Timestamp {
        Timestamp::from_second(1_800_000_000 + second).unwrap()
    }

    #[test]
    fn an_end_is_told_from_what_was_seen_lately() {
        let mut speed = Speed::default();
        for second in 0..=10_u32 {
            let through = u64::from(second);
            speed.sees(at(second.into()), 5 * through, 1_000 * through);
        }
        assert_eq!(speed.bytes_per_second(), Some(1_000));
        assert_eq!(speed.end(100), Some(at(30)));
        assert_eq!(speed.end(0), Some(at(10)));
    }

    #[test]
    fn no_end_is_told_where_too_little_was_seen_or_nothing_moves() {
        let mut speed = Speed::default();
        assert_eq!(speed.end(1), None);
        speed.sees(at(0), 0, 0);
        speed.sees(at(4), 400, 0);
        assert_eq!(speed.end(1), None);
        // What was fast once and stands still since is not told as fast.
        speed.sees(at(70), 400, 0);
        speed.sees(at(80), 400, 0);
        assert_eq!(speed.end(1), None);
        assert_eq!(speed.bytes_per_second(), Some(0));
    }
}
