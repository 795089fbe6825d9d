//! So many bytes in a day (UTC), also over several runs: what is about to move is written down before it
//! moves.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use jiff::Timestamp;

const DAY: i64 = 24 * 60 * 60;

#[derive(Debug)]
pub(super) struct Budget {
    most: u64,
    /// Days since 1970.
    day: i64,
    moved: u64,
    file: Option<PathBuf>,
}

impl Budget {
    /// Goes on with what is written down in this file; a day and its bytes.
    pub(super) fn open(most: u64, file: Option<&Path>) -> io::Result<Self> {
        let text = match file.map(fs::read_to_string) {
            Some(Ok(text)) => text,
            Some(Err(fault)) if fault.kind() != io::ErrorKind::NotFound => return Err(fault),
            _ => "0 0".to_owned(),
        };
        let both = text.trim_end().split_once(' ');
        let read = both
            .and_then(|(day, moved)| Some((day.parse::<i64>().ok()?, moved.parse::<u64>().ok()?)));
        // Taken for nothing, it would let a second budget through.
        let (day, moved) = read.ok_or(io::ErrorKind::InvalidData)?;
        Ok(Self {
            most,
            day,
            moved,
            file: file.map(Path::to_owned),
        })
    }

    /// Bytes that may still move today.
    pub(super) fn left(&self, now: Timestamp) -> u64 {
        if day(now) == self.day {
            self.most.saturating_sub(self.moved)
        } else {
            self.most
        }
    }

    /// How many of these messages fit into the rest of the day. One that is larger than a whole day's budget
    /// goes at the beginning of a day.
    pub(super) fn fit(&self, now: Timestamp, sizes: &[u64]) -> usize {
        let mut left = self.left(now);
        if left == self.most && sizes.first().is_some_and(|first| *first >= left) {
            return 1;
        }
        let fits = |size: &&u64| match left.checked_sub(**size) {
            Some(rest) => {
                left = rest;
                true
            }
            None => false,
        };
        sizes.iter().take_while(fits).count()
    }

    pub(super) fn takes(&mut self, now: Timestamp, bytes: u64) -> io::Result<()> {
        if day(now) != self.day {
            (self.day, self.moved) = (day(now), 0);
        }
        self.moved = self.moved.saturating_add(bytes);
        if let Some(file) = &self.file {
            // Whole at any moment: the other name takes the place of the file at once.
            let beside = file.with_extension("new");
            fs::write(&beside, format!("{} {}\n", self.day, self.moved))?;
            fs::rename(&beside, file)?;
        }
        Ok(())
    }
}

/// Days since 1970.
pub(super) fn day(now: Timestamp) -> i64 {
    now.as_second().div_euclid(DAY)
}

/// The end of the day.
pub(super) fn midnight(now: Timestamp) -> Timestamp {
    Timestamp::from_second((day(now) + 1) * DAY).unwrap_or(Timestamp::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_days_budget_outlives_the_program_and_not_the_day() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("budget");
        let today: Timestamp = "2026-11-30T22:00:00Z".parse().unwrap();
        let mut budget = Budget::open(100, Some(&file)).unwrap();
        assert_eq!(budget.fit(today, &[60, 30, 20]), 2);
        budget.takes(today, 90).unwrap();
        let again = Budget::open(100, Some(&file)).unwrap();
        assert_eq!(again.left(today), 10);
        assert_eq!(again.fit(today, &[20, 1]), 0);
        let tomorrow = midnight(today);
        assert_eq!(tomorrow.to_string(), "2026-12-01T00:00:00Z");
        assert_eq!(again.fit(tomorrow, &[20, 1]), 2);
        // What is larger than a day's budget would never go.
        assert_eq!(again.fit(tomorrow, &[500, 1]), 1);
        assert_eq!(again.fit(today, &[500, 1]), 0);
        fs::write(&file, "?").unwrap();
        assert!(Budget::open(100, Some(&file)).is_err());
    }
}
