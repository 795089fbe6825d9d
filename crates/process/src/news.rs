//! News: what people are told without being asked for anything today. What awaits an act, or is a key,
//! goes at once and is no news. News goes as each person wishes: by default gathered in one mail, the
//! digest, in the person's own morning.

use std::collections::BTreeMap;

use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp, ToSpan};
use serde::{Deserialize, Serialize};

use crate::permission::word_enum;

word_enum! {
    /// What news is about.
    NewsKind {
        /// Guidance was given.
        Guidance = "guidance",
        /// Somebody wrote.
        Words = "words",
        /// Something was shown for review, or reviewed.
        Review = "review",
        /// The course of the work: it stands still, it goes on.
        Course = "course",
        /// A customer took its partner in, or consented.
        Partner = "partner",
        /// The question how well the help serves.
        Survey = "survey",
    }
}

word_enum! {
    /// How somebody is told of a kind of news.
    Way {
        /// By a mail of its own, at once.
        AtOnce = "at_once",
        /// In the digest.
        Digest = "digest",
        /// Not by mail: the pages show it.
        Never = "never",
    }
}

/// The ways somebody has chosen; what was not chosen is told in the digest.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Ways(BTreeMap<NewsKind, Way>);

impl Ways {
    /// How this kind is told.
    #[must_use]
    pub fn of(&self, kind: NewsKind) -> Way {
        self.0.get(&kind).copied().unwrap_or(Way::Digest)
    }

    /// The same with this kind told so.
    #[must_use]
    pub fn with(mut self, kind: NewsKind, way: Way) -> Self {
        self.0.insert(kind, way);
        self
    }

    /// The same without a digest: whatever came in it is not told by mail any more.
    #[must_use]
    pub fn without_digest(self) -> Self {
        let in_digest = NewsKind::ALL.iter().copied();
        let in_digest: Vec<_> = in_digest
            .filter(|kind| self.of(*kind) == Way::Digest)
            .collect();
        in_digest
            .into_iter()
            .fold(self, |ways, kind| ways.with(kind, Way::Never))
    }
}

/// The hour of the day, by the reader's own clock, at which the digest is sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "u8", into = "u8")]
pub struct DigestHour(u8);

/// No hour of a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("an hour of the day is a number from 0 to 23")]
pub struct NoHour;

impl DigestHour {
    /// Before most people begin to work.
    pub const DEFAULT: Self = Self(7);

    /// The hours of a day.
    pub fn all() -> impl Iterator<Item = Self> {
        (0..24).map(Self)
    }

    /// 0 to 23.
    #[must_use]
    pub fn number(self) -> u8 {
        self.0
    }
}

impl TryFrom<u8> for DigestHour {
    type Error = NoHour;

    fn try_from(number: u8) -> Result<Self, NoHour> {
        if number < 24 {
            Ok(Self(number))
        } else {
            Err(NoHour)
        }
    }
}

impl From<DigestHour> for u8 {
    fn from(hour: DigestHour) -> Self {
        hour.0
    }
}

impl std::str::FromStr for DigestHour {
    type Err = NoHour;

    fn from_str(text: &str) -> Result<Self, NoHour> {
        text.trim().parse::<u8>().map_err(|_| NoHour)?.try_into()
    }
}

/// The next instant after this one at which the clock of the zone shows the hour. On a day whose clock
/// is put forward over it, it is the instant at which it was put forward as far; on one that shows it
/// twice, the first.
#[must_use]
pub fn next_digest(after: Timestamp, zone: &TimeZone, hour: DigestHour) -> Timestamp {
    let today = after.to_zoned(zone.clone()).date();
    // A zone may leave a whole day out: then the day after it is the next.
    let days = (0..=2).filter_map(|days| today.checked_add(days.days()).ok());
    let mut at = days.filter_map(|day| at_hour(day, zone, hour));
    at.find(|at| *at > after).unwrap_or_else(|| {
        after
            .saturating_add(SignedDuration::from_hours(24))
            .unwrap_or(after)
    })
}

fn at_hour(day: Date, zone: &TimeZone, hour: DigestHour) -> Option<Timestamp> {
    let hour = i8::try_from(hour.0).ok()?;
    let at = day.at(hour, 0, 0, 0).to_zoned(zone.clone());
    at.ok().map(|at| at.timestamp())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn next(after: &str, zone: &str, hour: u8) -> String {
        let zone = TimeZone::get(zone).unwrap();
        let hour = DigestHour::try_from(hour).unwrap();
        next_digest(after.parse().unwrap(), &zone, hour).to_string()
    }

    #[test]
    fn the_digest_is_sent_at_the_hour_of_the_readers_own_clock() {
        assert_eq!(
            next("2026-09-15T08:00:00Z", "Asia/Seoul", 7),
            "2026-09-15T22:00:00Z"
        );
        assert_eq!(
            next("2026-09-15T08:00:00Z", "America/Los_Angeles", 7),
            "2026-09-15T14:00:00Z"
        );
        // The hour itself is past.
        assert_eq!(
            next("2026-09-15T06:00:00Z", "Europe/London", 7),
            "2026-09-16T06:00:00Z"
        );
        assert_eq!(
            next("2026-09-15T05:59:59Z", "Europe/London", 7),
            "2026-09-15T06:00:00Z"
        );
    }

    #[test]
    fn the_hour_stays_when_the_clocks_change() {
        // London leaves summer time on 25 October 2026 and comes back to it on 28 March 2027.
        assert_eq!(
            next("2026-10-24T12:00:00Z", "Europe/London", 7),
            "2026-10-25T07:00:00Z"
        );
        assert_eq!(
            next("2027-03-27T12:00:00Z", "Europe/London", 7),
            "2027-03-28T06:00:00Z"
        );
    }

    #[test]
    fn an_hour_that_a_day_has_twice_or_not_at_all_comes_once() {
        // At 1:00 UTC London's clock goes from 2:00 back to 1:00.
        assert_eq!(
            next("2026-10-24T12:00:00Z", "Europe/London", 1),
            "2026-10-25T00:00:00Z"
        );
        assert_eq!(
            next("2026-10-25T00:00:00Z", "Europe/London", 1),
            "2026-10-26T01:00:00Z"
        );
        // At 1:00 UTC it goes from 1:00 on to 2:00.
        assert_eq!(
            next("2027-03-27T12:00:00Z", "Europe/London", 1),
            "2027-03-28T01:00:00Z"
        );
        assert_eq!(
            next("2027-03-28T01:00:00Z", "Europe/London", 1),
            "2027-03-29T00:00:00Z"
        );
    }

    #[test]
    fn a_day_that_a_zone_leaves_out_keeps_nobody_waiting_for_ever() {
        // Samoa had no 30 December 2011.
        assert_eq!(
            next("2011-12-30T09:59:59Z", "Pacific/Apia", 7),
            "2011-12-30T17:00:00Z"
        );
    }

    #[test]
    fn what_was_not_chosen_is_told_in_the_digest_until_it_is_stopped() {
        let ways = Ways::default().with(NewsKind::Words, Way::AtOnce);
        assert_eq!(ways.of(NewsKind::Guidance), Way::Digest);
        let ways = ways.without_digest();
        assert_eq!(ways.of(NewsKind::Guidance), Way::Never);
        assert_eq!(ways.of(NewsKind::Words), Way::AtOnce);
    }

    #[test]
    fn an_hour_is_one_of_a_day() {
        assert_eq!("7".parse(), Ok(DigestHour::DEFAULT));
        for text in ["24", "-1", "", "7:00", "256"] {
            assert_eq!(text.parse::<DigestHour>(), Err(NoHour), "{text}");
        }
        assert!(serde_json::from_str::<DigestHour>("24").is_err());
    }
}
