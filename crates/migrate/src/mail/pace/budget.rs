//! So many bytes in a day (UTC), also over several runs and over several at once: what is about to move is
//! written down before it moves, in a file that all of them look into.

use std::fs::{File, OpenOptions};
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::path::Path;

use jiff::Timestamp;

const DAY: i64 = 24 * 60 * 60;

#[derive(Debug)]
pub(super) struct Budget {
    most: u64,
    /// As it was when this one looked last.
    counted: Counted,
    file: Option<File>,
}

/// What moved in a day.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
struct Counted {
    /// Days since 1970.
    day: i64,
    bytes: u64,
}

impl Budget {
    /// Goes on with what is written down in this file; a day and its bytes.
    pub(super) fn open(most: u64, file: Option<&Path>) -> io::Result<Self> {
        let mut options = OpenOptions::new();
        let options = options.read(true).write(true).create(true).truncate(false);
        let mut budget = Self {
            most,
            counted: Counted::default(),
            file: file.map(|file| options.open(file)).transpose()?,
        };
        budget.counts(|_| ())?;
        Ok(budget)
    }

    /// Bytes that may still move today, as far as this one knows.
    pub(super) fn left(&self, now: Timestamp) -> u64 {
        left(self.most, self.counted, day(now))
    }

    /// How many of these messages fit into the rest of the day, as far as this one knows.
    pub(super) fn fit(&self, now: Timestamp, sizes: &[u64]) -> usize {
        fit(self.most, self.left(now), sizes)
    }

    /// Counts as many of these messages as still fit, whoever counted meanwhile: how many.
    pub(super) fn takes(&mut self, now: Timestamp, sizes: &[u64]) -> io::Result<usize> {
        let (most, today) = (self.most, day(now));
        self.counts(|counted| {
            let left = left(most, *counted, today);
            let some = fit(most, left, sizes);
            if counted.day != today {
                *counted = Counted {
                    day: today,
                    bytes: 0,
                };
            }
            counted.bytes = counted.bytes.saturating_add(sum(&sizes[..some]));
            some
        })
    }

    /// Counts these no longer: they do not move after all.
    pub(super) fn returns(&mut self, now: Timestamp, sizes: &[u64]) -> io::Result<()> {
        let today = day(now);
        self.counts(|counted| {
            if counted.day == today {
                counted.bytes = counted.bytes.saturating_sub(sum(sizes));
            }
        })
    }

    /// Changes what is counted, while nobody else does.
    fn counts<T>(&mut self, change: impl FnOnce(&mut Counted) -> T) -> io::Result<T> {
        let Some(file) = &self.file else {
            return Ok(change(&mut self.counted));
        };
        // It goes with the program, if that is killed.
        file.lock()?;
        let changed = read(file).and_then(|before| {
            let mut now = before;
            let came = change(&mut now);
            if now != before {
                write(file, now)?;
            }
            Ok((now, came))
        });
        file.unlock()?;
        let (now, came) = changed?;
        self.counted = now;
        Ok(came)
    }
}

fn read(mut file: &File) -> io::Result<Counted> {
    let mut text = String::new();
    file.seek(SeekFrom::Start(0))?;
    file.read_to_string(&mut text)?;
    if text.is_empty() {
        return Ok(Counted::default());
    }
    let both = text.trim().split_once(' ');
    let read = both.and_then(|(day, bytes)| {
        Some(Counted {
            day: day.parse().ok()?,
            bytes: bytes.trim_start().parse().ok()?,
        })
    });
    // Taken for nothing, it would let a second budget through.
    read.ok_or_else(|| io::ErrorKind::InvalidData.into())
}

/// Writes over what is there, always as many bytes: nothing of it is ever missing.
fn write(mut file: &File, counted: Counted) -> io::Result<()> {
    file.seek(SeekFrom::Start(0))?;
    let Counted { day, bytes } = counted;
    file.write_all(format!("{day:>20} {bytes:>20}\n").as_bytes())?;
    // What a machine forgets when its power fails would move once more this day.
    file.sync_data()
}

fn left(most: u64, counted: Counted, today: i64) -> u64 {
    if today == counted.day {
        most.saturating_sub(counted.bytes)
    } else {
        most
    }
}

/// How many of these messages fit into so much. One that is larger than a whole day's budget goes at the
/// beginning of a day.
fn fit(most: u64, mut left: u64, sizes: &[u64]) -> usize {
    if left == most && sizes.first().is_some_and(|first| *first >= left) {
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

/// A source may tell sizes that are none.
fn sum(sizes: &[u64]) -> u64 {
    sizes.iter().fold(0, |sum, size| sum.saturating_add(*size))
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
    use std::fs;

    use super::*;

    #[test]
    fn a_days_budget_outlives_the_program_and_not_the_day() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("budget");
        let today: Timestamp = "2026-11-30T22:00:00Z".parse().unwrap();
        let mut budget = Budget::open(100, Some(&file)).unwrap();
        assert_eq!(budget.fit(today, &[60, 30, 20]), 2);
        assert_eq!(budget.takes(today, &[60, 30, 20]).unwrap(), 2);
        let mut again = Budget::open(100, Some(&file)).unwrap();
        assert_eq!(again.left(today), 10);
        assert_eq!(again.fit(today, &[20, 1]), 0);
        let tomorrow = midnight(today);
        assert_eq!(tomorrow.to_string(), "2026-12-01T00:00:00Z");
        assert_eq!(again.fit(tomorrow, &[20, 1]), 2);
        // What is larger than a day's budget would never go.
        assert_eq!(again.fit(tomorrow, &[500, 1]), 1);
        assert_eq!(again.fit(today, &[500, 1]), 0);
        // No day is kept but the last one.
        assert_eq!(again.takes(tomorrow, &[500, 1]).unwrap(), 1);
        assert_eq!(again.takes(tomorrow, &[1]).unwrap(), 0);
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
        assert_eq!(fs::read_to_string(&file).unwrap().lines().count(), 1);
        fs::write(&file, "?").unwrap();
        assert!(Budget::open(100, Some(&file)).is_err());
        assert!(again.takes(tomorrow, &[1]).is_err());
    }

    #[test]
    fn several_that_have_one_file_have_one_budget() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("budget");
        // As the version before wrote it: 2026-11-30.
        fs::write(&file, "20787 10\n").unwrap();
        let today: Timestamp = "2026-11-30T22:00:00Z".parse().unwrap();
        let [mut one, mut other] = [0, 1].map(|_| Budget::open(100, Some(&file)).unwrap());
        assert_eq!(one.left(today), 90);
        assert_eq!(one.takes(today, &[50, 30]).unwrap(), 2);
        // It looked before that, and hears of it as soon as it counts.
        assert_eq!(other.fit(today, &[10, 10]), 2);
        assert_eq!(other.takes(today, &[10, 10]).unwrap(), 1);
        assert_eq!(other.fit(today, &[10]), 0);
        one.returns(today, &[30]).unwrap();
        assert_eq!(one.left(today), 30);
        assert_eq!(other.takes(today, &[10, 10, 10, 10]).unwrap(), 3);
        assert_eq!(one.takes(today, &[1]).unwrap(), 0);
    }

    #[test]
    fn sizes_that_are_none_are_counted_all_the_same() {
        let today: Timestamp = "2026-11-30T22:00:00Z".parse().unwrap();
        let mut budget = Budget::open(100, None).unwrap();
        assert_eq!(budget.takes(today, &[u64::MAX, u64::MAX]).unwrap(), 1);
        assert_eq!(budget.takes(today, &[u64::MAX]).unwrap(), 0);
        assert_eq!(sum(&[u64::MAX, 1]), u64::MAX);
    }
}
