//! When the mailboxes that are left may be moved, judged by those that are done.
//!
//! The pace of those is drawn again and again with replacement (a bootstrap), so that few or uneven
//! mailboxes give a wide answer. Chance follows from the seed alone. It must not know of windows, pauses
//! and throttling ahead: what they cost so far is in the pace, and nothing else of them.

use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

use crate::forecast::chance;

/// Before so many mailboxes are done nothing is said.
pub const LEAST_DONE: usize = 5;
/// More mailboxes than this say nothing new; the latest are taken.
const MOST_DONE: usize = 2_000;
const DRAWS: usize = 1_000;

/// A mailbox that is done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Done {
    /// How much was moved.
    pub bytes: u64,
    /// How long it took, from its first message to its end.
    pub took: SignedDuration,
}

/// What is left to move.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Left {
    /// So many mailboxes.
    pub mailboxes: u64,
    /// So much, if that is known; else they count as large as those that are done.
    pub bytes: Option<u64>,
    /// How many are worked on at a time.
    pub at_once: u32,
}

/// By when it may be done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Finish {
    /// Half of the draws were done by then.
    pub p50: Timestamp,
    /// 80 of 100.
    pub p80: Timestamp,
    /// 95 of 100.
    pub p95: Timestamp,
}

/// By when what is left may be done, if it goes on now; `done` in the order in which they ended. None
/// before [`LEAST_DONE`] mailboxes are done, and beyond the end of time.
#[must_use]
pub fn finish(done: &[Done], left: Left, now: Timestamp, seed: u64) -> Option<Finish> {
    if done.len() < LEAST_DONE {
        return None;
    }
    let latest = &done[done.len().saturating_sub(MOST_DONE)..];
    let key = chance::key(seed, b"finish");
    let mut count = 0;
    let mut ends: Vec<u128> = (0..DRAWS)
        .map(|_| {
            let mut pace = Pace::default();
            for _ in latest {
                pace.add(latest[place(chance::draw(key, count), latest.len())]);
                count += 1;
            }
            pace.milliseconds(left)
        })
        .collect();
    ends.sort_unstable();
    let by = |percent: usize| {
        let wait = i64::try_from(ends[DRAWS * percent / 100 - 1]).ok()?;
        now.checked_add(SignedDuration::from_millis(wait)).ok()
    };
    Some(Finish {
        p50: by(50)?,
        p80: by(80)?,
        p95: by(95)?,
    })
}

/// A place among so many, each as likely as the others.
fn place(number: u64, many: usize) -> usize {
    let many = u128::try_from(many).unwrap_or(u128::MAX);
    let place = (u128::from(number) * many) >> 64;
    usize::try_from(place).unwrap_or_default()
}

/// What the mailboxes of one draw come to together.
#[derive(Default)]
struct Pace {
    mailboxes: u128,
    bytes: u128,
    milliseconds: u128,
}

impl Pace {
    fn add(&mut self, done: Done) {
        self.mailboxes += 1;
        self.bytes += u128::from(done.bytes);
        self.milliseconds += u128::try_from(done.took.as_millis()).unwrap_or_default();
    }

    /// How long what is left takes at this pace.
    fn milliseconds(&self, left: Left) -> u128 {
        let (much, of) = match left.bytes.map(u128::from) {
            Some(bytes) if self.bytes > 0 => (bytes, self.bytes),
            Some(_) | None => (u128::from(left.mailboxes), self.mailboxes),
        };
        let at_once = u128::from(left.at_once.max(1));
        self.milliseconds.saturating_mul(much) / of.max(1) / at_once
    }
}
