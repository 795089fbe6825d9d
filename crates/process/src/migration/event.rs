//! What stands in the way of an event, in typed reasons, before it is submitted and when its mailboxes
//! are to change.

use std::collections::BTreeSet;

use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

use super::{Rules, Wave};
use crate::eligibility::Cloud;
use crate::identity::{EngagementId, MigrationEventId};
use crate::state::MigrationState;

const SECONDS_OF_A_DAY: i64 = 24 * 60 * 60;

/// A mailbox that an event is to move.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mailbox {
    /// The address of the mailbox that mail moves into.
    pub target: String,
    /// How much it holds, if that is known.
    pub bytes: Option<u64>,
    /// How much the target may hold, if that is known.
    pub quota: Option<u64>,
}

/// A mailbox that another event of the same customer moves, or is to move.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Elsewhere {
    /// What both of them move from.
    pub source: String,
    /// Of which engagement the other event is.
    pub engagement: EngagementId,
    /// The other event.
    pub event: MigrationEventId,
    /// Which part of the migration that is.
    pub wave: Wave,
    /// Which of this wave.
    pub number: i64,
    /// What the customer calls it.
    pub name: String,
}

/// An event as the customer would submit it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Event {
    /// Which part of the migration it is.
    pub wave: Wave,
    /// When it is to start.
    pub starts: Timestamp,
    /// How many mailboxes it moves.
    pub count: u32,
    /// Its mailboxes, or those among them of which there may be something to say.
    pub mailboxes: Vec<Mailbox>,
    /// Those of its mailboxes that another event moves that has not ended.
    pub elsewhere: Vec<Elsewhere>,
    /// Whether the customer has acknowledged what will not move.
    pub is_acknowledged: bool,
    /// Whether the service that mail moves into is onboarded, or its checks have passed.
    pub is_service_ready: bool,
    /// The cloud that the tenant lives in.
    pub cloud: Cloud,
}

/// Another event of the same migration.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Other {
    /// Which part of the migration it is.
    pub wave: Wave,
    /// How far it has come.
    pub state: MigrationState,
    /// When it starts, or was to start.
    pub starts: Timestamp,
}

impl Other {
    /// Whether it was submitted and has not come to nothing.
    fn counts(&self) -> bool {
        !matches!(self.state, MigrationState::Planned | MigrationState::Failed)
    }

    fn is_completed(&self) -> bool {
        matches!(
            self.state,
            MigrationState::Completed | MigrationState::CompletedWithErrors
        )
    }
}

/// What stands in the way of an event.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "objection", rename_all = "snake_case")]
pub enum Objection {
    /// It moves nothing.
    NoMailboxes,
    /// It moves too few mailboxes.
    BatchTooSmall {
        /// The least.
        needed: u32,
        /// How many there are.
        has: u32,
    },
    /// Its start has passed.
    StartPassed,
    /// It was to be said earlier.
    PastCutOff {
        /// Until then.
        until: Timestamp,
    },
    /// As many events start that day as may.
    TooManyThatDay {
        /// So many.
        most: u32,
    },
    /// Its cloud's events do not start then.
    OutsideWindow {
        /// When they start next.
        opens: Option<Timestamp>,
    },
    /// There is a pilot already.
    SecondPilot,
    /// Another wave comes first.
    OutOfOrder {
        /// This one, completed.
        first: Wave,
    },
    /// The service that mail moves into is not ready.
    ServiceNotReady,
    /// Nobody has acknowledged what will not move.
    NotAcknowledged,
    /// A mailbox leaves too little room at its target.
    MailboxTooLarge {
        /// Which.
        target: String,
        /// How much it holds.
        bytes: u64,
        /// The most that it may.
        most: u64,
    },
    /// Two mailboxes would move into one.
    SameTarget {
        /// This one.
        target: String,
    },
    /// A mailbox would be moved by two events at once.
    SourceElsewhere(Elsewhere),
}

impl Objection {
    /// Its word.
    #[must_use]
    pub fn as_str(&self) -> &'static str {
        match self {
            Self::NoMailboxes => "no_mailboxes",
            Self::BatchTooSmall { .. } => "batch_too_small",
            Self::StartPassed => "start_passed",
            Self::PastCutOff { .. } => "past_cut_off",
            Self::TooManyThatDay { .. } => "too_many_that_day",
            Self::OutsideWindow { .. } => "outside_window",
            Self::SecondPilot => "second_pilot",
            Self::OutOfOrder { .. } => "out_of_order",
            Self::ServiceNotReady => "service_not_ready",
            Self::NotAcknowledged => "not_acknowledged",
            Self::MailboxTooLarge { .. } => "mailbox_too_large",
            Self::SameTarget { .. } => "same_target",
            Self::SourceElsewhere(_) => "source_elsewhere",
        }
    }
}

/// Everything that stands in the way of an event, now; nothing if it may be submitted. `others` are the
/// other events of the migration.
#[must_use]
pub fn objections(
    rules: &Rules,
    event: &Event,
    others: &[Other],
    now: Timestamp,
) -> Vec<Objection> {
    let mut found = Vec::new();
    found.extend(too_few(rules, event));
    found.extend(too_late(rules, event.wave, event.starts, now));
    found.extend(too_many(rules, event, others));
    found.extend(outside_window(rules, event));
    found.extend(out_of_order(rules, event.wave, others));
    if rules.needs_ready_service && !event.is_service_ready {
        found.push(Objection::ServiceNotReady);
    }
    if !event.is_acknowledged {
        found.push(Objection::NotAcknowledged);
    }
    found.extend(too_large(rules, &event.mailboxes));
    found.extend(same_targets(&event.mailboxes));
    let elsewhere = event.elsewhere.iter().cloned();
    found.extend(elsewhere.map(Objection::SourceElsewhere));
    found
}

/// Whether mailboxes of a submitted event may be added or taken out, or its start moved, now. `starts` is
/// the start that it has. A test wave has no cut-off.
///
/// # Errors
/// The cut-off, or the start itself, has passed.
pub fn may_change(
    rules: &Rules,
    wave: Wave,
    starts: Timestamp,
    now: Timestamp,
) -> Result<(), Objection> {
    too_late(rules, wave, starts, now).map_or(Ok(()), Err)
}

fn too_few(rules: &Rules, event: &Event) -> Option<Objection> {
    let has = event.count;
    if has == 0 {
        return Some(Objection::NoMailboxes);
    }
    let needed = rules
        .minimum_batch
        .filter(|_| event.wave != Wave::Test)
        .filter(|needed| has < *needed)?;
    Some(Objection::BatchTooSmall { needed, has })
}

/// A test wave starts when the customer says so, at once if it likes.
fn too_late(rules: &Rules, wave: Wave, starts: Timestamp, now: Timestamp) -> Option<Objection> {
    if wave == Wave::Test {
        return None;
    }
    if starts < now {
        return Some(Objection::StartPassed);
    }
    let hours = SignedDuration::from_hours(i64::from(rules.cut_off_hours?));
    let until = starts.saturating_sub(hours).unwrap_or(Timestamp::MIN);
    (now > until).then_some(Objection::PastCutOff { until })
}

fn too_many(rules: &Rules, event: &Event, others: &[Other]) -> Option<Objection> {
    let most = rules.batches_per_day.filter(|_| event.wave != Wave::Test)?;
    let day = |at: Timestamp| at.as_second().div_euclid(SECONDS_OF_A_DAY);
    let same_day = others
        .iter()
        .filter(|other| other.wave != Wave::Test && other.counts())
        .filter(|other| day(other.starts) == day(event.starts))
        .count();
    let is_full = same_day >= usize::try_from(most).unwrap_or(usize::MAX);
    is_full.then_some(Objection::TooManyThatDay { most })
}

fn outside_window(rules: &Rules, event: &Event) -> Option<Objection> {
    let window = rules.weekly_window.as_ref()?;
    let holds = window.clouds.contains(&event.cloud) && !window.takes_start(event.starts);
    holds.then(|| Objection::OutsideWindow {
        opens: window.opens_after(event.starts),
    })
}

fn out_of_order(rules: &Rules, wave: Wave, others: &[Other]) -> Option<Objection> {
    let mut pilots = others.iter().filter(|other| other.wave == Wave::Pilot);
    if rules.one_pilot && wave == Wave::Pilot && pilots.any(Other::counts) {
        return Some(Objection::SecondPilot);
    }
    if !rules.in_order {
        return None;
    }
    let is_completed = |wave: Wave| {
        let mut all = others.iter();
        all.any(|other| other.wave == wave && other.is_completed())
    };
    let first = match wave {
        Wave::Test => return None,
        Wave::Velocity if is_completed(Wave::Pilot) || is_completed(Wave::Test) => Wave::Pilot,
        Wave::Pilot | Wave::Velocity => Wave::Test,
    };
    (!is_completed(first)).then_some(Objection::OutOfOrder { first })
}

fn too_large(rules: &Rules, mailboxes: &[Mailbox]) -> Vec<Objection> {
    let too_large = mailboxes.iter().filter_map(|mailbox| {
        let (bytes, most) = (mailbox.bytes?, rules.most_of(mailbox.quota?)?);
        (bytes > most).then(|| Objection::MailboxTooLarge {
            target: mailbox.target.clone(),
            bytes,
            most,
        })
    });
    too_large.collect()
}

/// Each target that is there more than once, once, however its letters are written.
fn same_targets(mailboxes: &[Mailbox]) -> Vec<Objection> {
    let mut seen = BTreeSet::new();
    let mut told = BTreeSet::new();
    let mut found = Vec::new();
    for mailbox in mailboxes {
        let key = mailbox.target.trim().to_lowercase();
        if !seen.insert(key.clone()) && told.insert(key) {
            found.push(Objection::SameTarget {
                target: mailbox.target.clone(),
            });
        }
    }
    found
}
