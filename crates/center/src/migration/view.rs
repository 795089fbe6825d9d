//! What both sides see of a migration: events, mailboxes, and what stays behind of them.

use std::fmt;
use std::str::FromStr;

use jiff::civil::Date;
use jiff::{SignedDuration, Timestamp};
use process::eligibility::MigrationLevel;
use process::identity::{
    ContentName, EngagementId, MigrationEventId, MigrationIssueId, MigrationMailboxId,
};
use process::migration::{Finish, Objection, Source, Wave};
use process::state::{MailboxState, MigrationState, Move};
use report::migration::{FaultClass, ItemClass, RunState, Wait};

use crate::CenterFault;
use crate::task::{Head, Told};

/// What the reader may do with an event now.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Step {
    /// Change its name, start or mailboxes; while it is not submitted, also its wave and source.
    Change,
    /// Submit it.
    Submit,
    /// Take it back before the cut-off.
    TakeBack,
    /// Remove it while it is not submitted.
    Remove,
    /// Have a code shown with which the customer's program comes to it.
    Pair,
    /// Have it move.
    Start,
    /// Have it keep still.
    Pause,
    /// End it.
    Stop,
    /// Have what did not move be tried again.
    Retry,
    /// Accept what came of it.
    Accept,
    /// Report what is wrong after it.
    ReportIssue,
    /// Answer what was reported.
    AnswerIssue,
    /// Write the final report.
    WriteReport,
}

/// How far the mailboxes of an event are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Mailboxes.
    pub mailboxes: u64,
    /// Those that a program works on.
    pub running: u64,
    /// Those of which all is there and not compared yet.
    pub moved: u64,
    /// Those of which all is there and compared.
    pub verified: u64,
    /// Those of which some is not there, or not as it was.
    pub with_errors: u64,
    /// Those that could not be moved.
    pub failed: u64,
    /// Bytes that are there, and in all: as the program says, else as the plan does.
    pub bytes: (u64, u64),
    /// Messages that are there, and in all.
    pub messages: (u64, u64),
    /// Mailboxes whose messages are among these.
    pub counted: u64,
    /// Messages that are left behind.
    pub left: u64,
    /// Messages that differ.
    pub differences: u64,
    /// Messages that are there too often.
    pub doubled: u64,
    /// Items in the ledger.
    pub exceptions: u64,
}

impl Counts {
    /// Mailboxes that no program has begun with.
    #[must_use]
    pub fn waiting(&self) -> u64 {
        let begun = self.running + self.done();
        self.mailboxes.saturating_sub(begun)
    }

    /// Mailboxes with which a program is at an end.
    #[must_use]
    pub fn done(&self) -> u64 {
        self.moved + self.verified + self.with_errors + self.failed
    }

    /// Mailboxes of which everything is there.
    #[must_use]
    pub fn there(&self) -> u64 {
        self.moved + self.verified
    }

    /// How much of it is there, of a hundred: by messages where they are counted, else by mailboxes. A
    /// program counts the messages of a mailbox once it begins with it; the others are taken for as large.
    #[must_use]
    pub fn percent(&self) -> u64 {
        let (part, whole) = match self.messages {
            (there, all) if all > 0 => (
                u128::from(there.min(all)) * u128::from(self.counted),
                u128::from(all) * u128::from(self.mailboxes),
            ),
            _ => (u128::from(self.done()), u128::from(self.mailboxes)),
        };
        if whole == 0 {
            return 0;
        }
        u64::try_from(part * 100 / whole).unwrap_or(100)
    }
}

/// An event in the table of waves.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EventLine {
    /// Which.
    pub id: MigrationEventId,
    /// Test, pilot or one of the waves.
    pub wave: Wave,
    /// Which of this wave, from 1.
    pub number: i64,
    /// What the customer calls it.
    pub name: String,
    /// What is moved from.
    pub source: Source,
    /// Where it stands.
    pub state: MigrationState,
    /// Whose move it is.
    pub mover: Move,
    /// When it is to start.
    pub starts_at: Timestamp,
    /// The IANA zone in which that was said.
    pub zone: String,
    /// Until when its mailboxes and start can change, while it is submitted and has a cut-off.
    pub cut_off: Option<Timestamp>,
    /// Whether the Center proposed it and nobody of the customer has taken it up.
    pub is_proposed: bool,
    /// When it was started last; none while it was not.
    pub started_at: Option<Timestamp>,
    /// Whether the customer has started it and its program has not been heard since.
    pub is_awaited: bool,
    /// Whether the customer had it stopped: its program ends, or it has ended before all was there.
    pub is_stopped: bool,
    /// How far its mailboxes are.
    pub counts: Counts,
    /// Why its program waits.
    pub wait: Option<Wait>,
    /// How long it has moved, or took in all.
    pub took: Option<SignedDuration>,
    /// When its program thinks that it ends.
    pub ends_at: Option<Timestamp>,
    /// When its program was heard last.
    pub heard_at: Option<Timestamp>,
    /// Who accepted what came of it, and when.
    pub accepted: Option<(String, Timestamp)>,
    /// What the reader may do with it now.
    pub steps: Vec<Step>,
}

impl EventLine {
    /// Whether the reader may do this now.
    #[must_use]
    pub fn may(&self, step: Step) -> bool {
        self.steps.contains(&step)
    }
}

/// What does not move from a kind of source.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stays {
    /// From what.
    pub source: Source,
    /// What is not moved.
    pub list: Vec<ContentName>,
    /// The same in the reader's language.
    pub told: Vec<Told>,
    /// What of it the source's own way would move, in the reader's language.
    pub apart: Vec<Told>,
    /// What is moved, in the reader's language.
    pub moves: Vec<Told>,
    /// The largest message that comes over, in bytes.
    pub most_bytes: Option<u64>,
    /// Who has acknowledged just this list, and when.
    pub acknowledged: Option<(String, Timestamp)>,
    /// Whether the reader may acknowledge it.
    pub may_acknowledge: bool,
}

/// An item of the ledger.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Exception {
    /// Where it stands in the ledger.
    pub place: LedgerPlace,
    /// The target of its mailbox.
    pub target: String,
    /// What is with it.
    pub class: ItemClass,
    /// Its folder, where the customer has names sent.
    pub folder: Option<String>,
    /// Its number in the folder.
    pub uid: u64,
    /// How large it is.
    pub bytes: u64,
    /// The code of a tool of others.
    pub code: Option<String>,
    /// What was said of it.
    pub said: Option<String>,
    /// Its subject, where the customer has subjects sent.
    pub subject: Option<String>,
}

/// The place of an item in the ledger, as addresses carry it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LedgerPlace {
    /// Its mailbox.
    pub(super) mailbox: MigrationMailboxId,
    /// Which of that mailbox's.
    pub(super) number: i64,
}

impl fmt::Display for LedgerPlace {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}.{}", self.mailbox, self.number)
    }
}

impl FromStr for LedgerPlace {
    type Err = CenterFault;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let (mailbox, number) = text.split_once('.').ok_or(CenterFault::NotFound)?;
        Ok(Self {
            mailbox: mailbox.parse().map_err(|_| CenterFault::NotFound)?,
            number: number.parse().map_err(|_| CenterFault::NotFound)?,
        })
    }
}

/// A mailbox of an event.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MailboxLine {
    /// Which.
    pub id: MigrationMailboxId,
    /// Where it is moved from and to; none once that is erased.
    pub addresses: Option<(String, String)>,
    /// Where it stands.
    pub state: MailboxState,
    /// How large it is, and how much its target may hold, as the plan says.
    pub planned: (Option<u64>, Option<u64>),
    /// Bytes that are there, and in all.
    pub bytes: (u64, u64),
    /// Messages that are there, and in all.
    pub messages: (u64, u64),
    /// Messages that are left behind.
    pub left: u64,
    /// Which try it is; 0 before the first.
    pub attempt: u64,
    /// What stopped it: what sort of fault, and what was said.
    pub fault: Option<(FaultClass, String)>,
    /// When it was verified; how many messages were compared, how many differ, how many are doubled.
    pub verified: Option<(Timestamp, u64, u64, u64)>,
    /// Items in the ledger.
    pub exceptions: u64,
}

/// What the customer's program said last.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RunnerLine {
    /// What the customer calls it; none once that is erased.
    pub name: Option<String>,
    /// When it was heard last; none before the first time.
    pub heard_at: Option<Timestamp>,
    /// What it said it was doing.
    pub state: Option<RunState>,
    /// Messages and bytes an hour.
    pub per_hour: Option<(u64, u64)>,
    /// Whether it was heard lately.
    pub is_heard: bool,
}

/// What somebody reported after an event.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct IssueLine {
    /// Which.
    pub id: MigrationIssueId,
    /// The words; empty once erased.
    pub text: String,
    /// By whom, and when.
    pub reported: (String, Timestamp),
    /// What was answered, by whom, and when.
    pub answer: Option<(String, String, Timestamp)>,
}

/// One event, as one side sees it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EventPage {
    /// The engagement.
    pub head: Head,
    /// How the Center helps.
    pub level: MigrationLevel,
    /// The event.
    pub line: EventLine,
    /// Counts its changes.
    pub version: i64,
    /// Who planned or proposed it, and when.
    pub planned: (String, Timestamp),
    /// Who submitted it, and when.
    pub submitted: Option<(String, Timestamp)>,
    /// Who started it last, and when.
    pub started: Option<(String, Timestamp)>,
    /// When it ended.
    pub ended_at: Option<Timestamp>,
    /// How often the customer has had it begin again, and how often a mailbox is tried in one event.
    pub tries: (i64, u32),
    /// The day on which the people were told.
    pub told_on: Option<Date>,
    /// Days after its end for which addresses and items are kept.
    pub keep_days: i64,
    /// Until when that is; none while it has not ended.
    pub keep_until: Option<Timestamp>,
    /// When addresses and items were erased.
    pub forgotten_at: Option<Timestamp>,
    /// What stands in the way of submitting it.
    pub objections: Vec<Objection>,
    /// What does not move.
    pub stays: Stays,
    /// The customer's program, once one was paired or heard.
    pub runner: Option<RunnerLine>,
    /// By when the mailboxes that are left may be moved.
    pub finish: Option<Finish>,
    /// Its mailboxes, by their targets.
    pub mailboxes: Vec<MailboxLine>,
    /// After which mailbox the next page begins.
    pub next: Option<MigrationMailboxId>,
    /// How many items of each class there are, the most first.
    pub classes: Vec<(ItemClass, u64)>,
    /// The first items of the ledger.
    pub exceptions: Vec<Exception>,
    /// The same and more, so that equal ones can be told apart; not all where there are many.
    pub known: Vec<Exception>,
    /// What was reported after it, oldest first.
    pub issues: Vec<IssueLine>,
    /// Until when issues are taken; none while it has not ended.
    pub issues_until: Option<Timestamp>,
    /// The final report of the Center, by whom, and when.
    pub report: Option<(String, String, Timestamp)>,
}

/// A page of the ledger of an event.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ledger {
    /// The engagement.
    pub engagement: EngagementId,
    /// The event.
    pub line: EventLine,
    /// How many items of each class there are, the most first.
    pub classes: Vec<(ItemClass, u64)>,
    /// The items, by the targets of their mailboxes.
    pub items: Vec<Exception>,
    /// After which item the next page begins.
    pub next: Option<LedgerPlace>,
}

/// All migrations of an engagement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tower {
    /// The engagement.
    pub head: Head,
    /// The tenant's other engagements; none for the lead.
    pub others: Vec<Head>,
    /// How the Center helps.
    pub level: MigrationLevel,
    /// What the newest event moves from.
    pub source: Option<Source>,
    /// Mailboxes that are moved and verified.
    pub verified: u64,
    /// Mailboxes of all events.
    pub mailboxes: u64,
    /// Mailboxes an hour in the event that moves, or moved last.
    pub per_hour: Option<u64>,
    /// How many mailboxes a day are aimed at: of a hundred where the rules say that, and how many.
    pub daily_target: Option<(Option<u32>, u64)>,
    /// Messages that are there too often.
    pub doubled: u64,
    /// By when the mailboxes of all events that are left may be moved.
    pub finish: Option<Finish>,
    /// What does not move from the source of the newest event.
    pub stays: Option<Stays>,
    /// The events in the order in which they start.
    pub events: Vec<EventLine>,
    /// The event whose first exceptions are shown: the one that moves, else the last that has any.
    pub shown: Option<MigrationEventId>,
    /// How many exceptions of each class that event has, the most first.
    pub classes: Vec<(ItemClass, u64)>,
    /// The first of them.
    pub exceptions: Vec<Exception>,
    /// The same and more, so that equal ones can be told apart; not all where there are many.
    pub known: Vec<Exception>,
    /// The languages in which migration is not assisted, as they are written in the catalog's rules.
    pub languages_without: Vec<process::language::WrittenLanguage>,
    /// The lead's name.
    pub lead: Option<String>,
    /// When a program was heard last.
    pub heard_at: Option<Timestamp>,
    /// Whether the reader may plan an event.
    pub may_plan: bool,
    /// Whether the reader may propose one.
    pub may_propose: bool,
    /// Whether the reader may have another tool's report read.
    pub may_import: bool,
}

#[cfg(test)]
mod tests {
    use super::Counts;

    #[test]
    fn a_wave_is_as_far_as_its_messages_are() {
        // The sizes of messages are known only as they move.
        let counts = Counts {
            mailboxes: 3,
            running: 3,
            bytes: (33_900_000, 33_900_000),
            messages: (705, 1_500),
            counted: 3,
            ..Counts::default()
        };
        assert_eq!(counts.percent(), 47);
        let waits = Counts {
            running: 0,
            verified: 1,
            messages: (500, 500),
            counted: 1,
            ..counts
        };
        assert_eq!(waits.percent(), 33, "two have not begun");
        let paused = Counts {
            running: 0,
            ..counts
        };
        assert_eq!(
            (paused.waiting(), paused.percent()),
            (3, 47),
            "what is there stays"
        );
        let unknown = Counts {
            messages: (0, 0),
            ..waits
        };
        assert_eq!(unknown.percent(), 33, "by mailboxes");
        assert_eq!(Counts::default().percent(), 0);
    }
}
