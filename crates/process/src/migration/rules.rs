//! What a Center asks of migrations, as its catalog says it, and the plain arithmetic of it.

use std::collections::BTreeMap;

use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

use super::{Source, WeeklyWindow};
use crate::language::WrittenLanguage;

/// The rules of migrations. What is none, empty or false is not asked: the numbers of the process of July
/// 2020 (DM20) are data, and a Center may leave any of them out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rules {
    /// The least mailboxes of a pilot or velocity event.
    pub minimum_batch: Option<u32>,
    /// Hours before its start from which on a pilot or velocity event stays as it is.
    pub cut_off_hours: Option<u32>,
    /// The most pilot and velocity events that start on one day in UTC.
    pub batches_per_day: Option<u32>,
    /// How many mailboxes a day are aimed at, by how many there are, the smallest `from` first.
    pub daily_target: Vec<Band>,
    /// There is one pilot.
    pub one_pilot: bool,
    /// A pilot follows a completed test, and velocity waves a completed pilot.
    pub in_order: bool,
    /// The service that mail moves into is onboarded, or its checks have passed.
    pub needs_ready_service: bool,
    /// The most that a mailbox may fill of what the target lets it have, in percent.
    pub mailbox_percent: Option<u32>,
    /// The largest message that comes over, by kind of source, in bytes.
    pub message_bytes: BTreeMap<Source, u64>,
    /// How often a mailbox is tried in one event before it counts as failed.
    pub attempts: u32,
    /// Days after the end of an event on which issues are taken.
    pub issue_days: u32,
    /// The hours of the week in which events of some clouds run.
    pub weekly_window: Option<WeeklyWindow>,
    /// The languages in which migration is not assisted.
    pub languages_without: Vec<WrittenLanguage>,
}

impl Default for Rules {
    /// Nothing is asked; the two numbers that every Center needs are those of 2020.
    fn default() -> Self {
        Self {
            minimum_batch: None,
            cut_off_hours: None,
            batches_per_day: None,
            daily_target: Vec::new(),
            one_pilot: false,
            in_order: false,
            needs_ready_service: false,
            mailbox_percent: None,
            message_bytes: BTreeMap::new(),
            attempts: 2,
            issue_days: 5,
            weekly_window: None,
            languages_without: Vec::new(),
        }
    }
}

impl Rules {
    /// The band of the daily target for so many mailboxes in all.
    #[must_use]
    pub fn band(&self, total: u64) -> Option<&Band> {
        let reached = self.daily_target.iter().filter(|band| band.from <= total);
        reached.max_by_key(|band| band.from)
    }

    /// Whether a message of this size comes over from this source.
    #[must_use]
    pub fn takes_message(&self, source: Source, bytes: u64) -> bool {
        let most = self.message_bytes.get(&source);
        most.is_none_or(|most| bytes <= *most)
    }

    /// The most bytes of a mailbox whose target may hold `quota`.
    #[must_use]
    pub fn most_of(&self, quota: u64) -> Option<u64> {
        let percent = u128::from(self.mailbox_percent?);
        let most = u128::from(quota) * percent / 100;
        Some(u64::try_from(most).unwrap_or(u64::MAX))
    }
}

/// The daily target from so many mailboxes on: a share of them, or a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Band {
    /// From how many mailboxes in all.
    pub from: u64,
    /// So many of a hundred a day.
    pub percent: Option<u32>,
    /// So many a day.
    pub mailboxes: Option<u64>,
}

/// How many mailboxes a day are aimed at where there are `total`, begun ones counted whole.
#[must_use]
pub fn daily_target(rules: &Rules, total: u64) -> Option<u64> {
    let band = rules.band(total)?;
    let share = band.percent.map(|percent| {
        let hundredths = u128::from(total) * u128::from(percent);
        u64::try_from(hundredths.div_ceil(100)).unwrap_or(u64::MAX)
    });
    share.or(band.mailboxes)
}

/// How many mailboxes fit into a window when each waits `queue` on average before it begins and
/// `per_hour` are done in an hour (Exchange Online migration performance, EXO-P).
#[must_use]
pub fn planned_in(window: SignedDuration, queue: SignedDuration, per_hour: u64) -> u64 {
    let left = window.saturating_sub(queue).as_secs();
    let seconds = u64::try_from(left).unwrap_or_default();
    let planned = u128::from(seconds) * u128::from(per_hour) / 3_600;
    u64::try_from(planned).unwrap_or(u64::MAX)
}

/// The instant from which on issues of an event that ended then are no longer taken (PE).
#[must_use]
pub fn issues_until(rules: &Rules, ended: Timestamp) -> Timestamp {
    let days = SignedDuration::from_hours(i64::from(rules.issue_days) * 24);
    ended.saturating_add(days).unwrap_or(Timestamp::MAX)
}
