//! Rows of folders on several connections at once. One connection to each side leaves a server idle while the
//! disk of the other writes; a second one is for rows that nobody has taken up yet. It must not know what becomes
//! of a folder: each is the work of one lane from its first command to its last.

use std::cell::{Cell, RefCell};
use std::collections::VecDeque;
use std::pin::Pin;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use futures_util::StreamExt;
use futures_util::stream::FuturesUnordered;
use tokio::sync::Notify;
use tokio::time::sleep;

use super::super::imap::{Fault, Session};
use super::super::journal::Journal;
use super::ahead::Row;
use super::pair::{Pair, Step};
use super::{Asked, MailFault, Moved, Tell, further};

/// So many messages for each connection at least: to make it would take longer than they do.
const ENOUGH: u32 = 100;
/// A folder of more of them is a row of its own, as is what comes together to so many; with several lanes less, so
/// that none is left with a long row at the end.
const MESSAGES: u32 = 2_000;
const MESSAGES_AT_LEAST: u32 = 100;
const ROWS_OF_A_LANE: u32 = 4;
/// So often whoever waits for the other lanes says that it is still there.
const STILL_THERE: Duration = Duration::from_mins(2);

type Lane<'a> = Pin<Box<dyn Future<Output = Result<(), MailFault>> + 'a>>;

/// Whether a lane met a fault: the others end where nothing of theirs is in doubt.
#[derive(Default)]
pub(super) struct Halts {
    is_met: Cell<bool>,
    met: Notify,
}

impl Halts {
    fn meet(&self) {
        self.is_met.set(true);
        self.met.notify_waiters();
    }

    async fn met(&self) {
        let met = self.met.notified();
        if !self.is_met.get() {
            met.await;
        }
    }

    /// What only asks or waits, and may end anywhere: it does where a lane meets a fault.
    pub(super) async fn unless<T>(
        &self,
        asks: impl Future<Output = Result<T, MailFault>>,
    ) -> Result<T, MailFault> {
        tokio::select! {
            biased;
            () = self.met() => Err(MailFault::Stopped),
            came = asks => came,
        }
    }
}

/// What waits to be taken up, and what came of it.
pub(super) struct Lanes<'a> {
    rows: RefCell<VecDeque<Row<'a>>>,
    /// For so many lanes.
    many: usize,
    halts: &'a Halts,
    running: Cell<usize>,
    ended: Notify,
    worked: Cell<usize>,
    /// The folders of which the source told what it deleted.
    looked: RefCell<Vec<i64>>,
}

impl<'a> Lanes<'a> {
    /// Puts folders together, at most for so many lanes.
    pub(super) fn of(steps: Vec<Step<'a>>, most: usize, halts: &'a Halts) -> Self {
        let told = steps.iter().map(Step::told);
        let messages = told.fold(0, u32::saturating_add);
        let worth = usize::try_from(messages / ENOUGH).unwrap_or(usize::MAX);
        let lanes = worth.min(most).max(1);
        let share = u32::try_from(lanes).map_or(1, |lanes| messages / lanes / ROWS_OF_A_LANE);
        let most_together = if lanes == 1 {
            MESSAGES
        } else {
            share.clamp(MESSAGES_AT_LEAST, MESSAGES)
        };
        let mut rows = VecDeque::new();
        let mut row = Row::of(most_together);
        for step in steps {
            if !row.has_room(&step) {
                rows.push_back(std::mem::replace(&mut row, Row::of(most_together)));
            }
            row.add(step);
        }
        rows.push_back(row);
        if lanes > 1 {
            // The longest first, so that they end together.
            rows.make_contiguous()
                .sort_by_key(|row| std::cmp::Reverse(row.messages()));
        }
        let lanes = lanes.min(rows.len());
        Self {
            rows: RefCell::new(rows),
            many: lanes,
            halts,
            running: Cell::new(0),
            ended: Notify::new(),
            worked: Cell::new(0),
            looked: RefCell::default(),
        }
    }

    /// How many folders had to be looked at, and those of which the source told what it deleted.
    pub(super) fn came(self) -> (usize, Vec<i64>) {
        (self.worked.get(), self.looked.into_inner())
    }

    /// Moves what waits, on this pair of connections and as many more as both servers give.
    pub(super) async fn all(
        &self,
        pair: &mut Pair<'_>,
        asked: &Asked,
        tell: &mut Tell<'_>,
    ) -> Result<(), MailFault> {
        let (most, has_labels, journal) = (pair.most, pair.has_labels, pair.journal);
        let told = Mutex::new(tell);
        let tells = |moved: Moved<'_>| {
            let mut tell = told.lock().unwrap_or_else(PoisonError::into_inner);
            tell(moved);
        };
        let mut lanes: FuturesUnordered<Lane<'_>> = FuturesUnordered::new();
        lanes.push(Box::pin(self.first(pair, &tells)));
        for _ in 1..self.many {
            lanes.push(Box::pin(self.further(
                (asked, journal),
                (most, has_labels),
                &tells,
            )));
        }
        let mut came = Ok(());
        while let Some(one) = lanes.next().await {
            // The others say that they were stopped, since this one was not.
            let is_first = came.is_ok() || matches!(came, Err(MailFault::Stopped));
            if let Err(fault) = &one
                && is_first
            {
                self.halts.meet();
                // A server that gives few may end the oldest for a new one, so it does not matter whose it was.
                if self.many > 1 {
                    let source = matches!(fault, MailFault::Source(fault) if is_lost(fault));
                    let target = matches!(fault, MailFault::Target(fault) if is_lost(fault));
                    asked.pace.takes_one(source, target);
                }
                came = one;
            }
        }
        came
    }

    /// The lane that is there anyway. Its connections are still needed when the others are done.
    async fn first(
        &self,
        pair: &mut Pair<'_>,
        tells: &(impl Fn(Moved<'_>) + Sync),
    ) -> Result<(), MailFault> {
        self.lane(pair, tells).await?;
        while self.running.get() > 0 {
            tokio::select! {
                () = self.ended.notified() => {}
                () = sleep(STILL_THERE) => pair.still_there().await?,
            }
        }
        Ok(())
    }

    /// A lane of its own connections. Where a server does not want them, the others do its work; where one
    /// breaks, no further one is made for the rest of the run, nor in the next.
    async fn further(
        &self,
        (asked, journal): (&Asked, &Journal),
        (most, has_labels): (Option<usize>, bool),
        tells: &(impl Fn(Moved<'_>) + Sync),
    ) -> Result<(), MailFault> {
        let Some(_permits) = asked.pace.spare() else {
            return Ok(());
        };
        let opened = async { Ok(tokio::join!(further(&asked.source), further(&asked.target))) };
        let (source, target) = match self.halts.unless(opened).await? {
            (Ok(source), Ok(target)) => (source, target),
            (source, target) => {
                asked.pace.takes_one(source.is_err(), target.is_err());
                close(source).await;
                close(target).await;
                return Ok(());
            }
        };
        let mut pair = Pair {
            source,
            target,
            journal,
            most,
            has_labels,
            deletes: asked.delete_on_target && most.is_none(),
            open: None,
            looked: Vec::new(),
            pace: &asked.pace,
            halts: self.halts,
            refused: [0; 2],
        };
        self.running.set(self.running.get() + 1);
        let came = self.lane(&mut pair, tells).await;
        self.running.set(self.running.get() - 1);
        self.ended.notify_one();
        if came.is_ok() {
            pair.source.close().await;
            pair.target.close().await;
        }
        came
    }

    async fn lane(
        &self,
        pair: &mut Pair<'_>,
        tells: &(impl Fn(Moved<'_>) + Sync),
    ) -> Result<(), MailFault> {
        let mut tell = |moved: Moved<'_>| tells(moved);
        while !self.halts.is_met.get() {
            let Some(row) = self.rows.borrow_mut().pop_front() else {
                break;
            };
            for (folder, messages) in row.folders() {
                tell(Moved::Folder { folder, messages });
            }
            let worked = pair.row(row, &mut tell).await?;
            self.worked.set(self.worked.get() + worked);
        }
        self.looked.borrow_mut().append(&mut pair.looked);
        Ok(())
    }
}

/// Whether a connection is lost, or not wanted.
fn is_lost(fault: &Fault) -> bool {
    matches!(
        fault,
        Fault::Connect { .. }
            | Fault::Io(_)
            | Fault::Closed(_)
            | Fault::Late(_)
            | Fault::Throttled { .. }
    )
}

async fn close(session: Result<Session, Fault>) {
    if let Ok(session) = session {
        session.close().await;
    }
}
