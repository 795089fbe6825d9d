//! What is to be told to the Center, and the thread that tells it: every few seconds, whatever the mailboxes
//! do meanwhile. A Center that cannot be reached stops no mailbox; what it missed is told later. One that
//! does not know this program any more stops it, since another may have been paired in its place.

use std::collections::BTreeMap;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use jiff::Timestamp;
use report::migration::{
    Answer, MOST_MAILBOXES, MailboxProgress, Progress, Rate, RunState, SCHEMA, Wait, Wanted,
};
use tokio::sync::watch;

use crate::center::Center;
use crate::fault::{CenterFault, Fault, Over};
use crate::shown;

/// How often it is told.
const OFTEN: Duration = Duration::from_secs(5);
/// How often it is asked while nothing moves: a start should not have to be waited for.
const SOON: Duration = Duration::from_secs(2);
/// The most items of one message.
const MOST_ITEMS: usize = 10_000;
/// How often the end is told to a Center that cannot be reached.
const TRIES: u32 = 5;

/// What the Center said last.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Heard {
    /// Nothing yet.
    Nothing,
    /// What is to be done.
    Wants(Wanted),
    /// The customer stopped the event, or it has ended.
    Over(Over),
    /// It does not know this program any more.
    Lost,
}

impl Heard {
    /// What an answer says. At an end it wants what it wants of one who is stopped; the state tells which.
    fn of(answer: &Answer) -> Self {
        match (answer.state.as_str(), answer.wanted) {
            ("completed", _) => Self::Over(Over::Complete),
            ("completed_with_errors" | "failed", _) => Self::Over(Over::Ended),
            (_, Wanted::Stop) => Self::Over(Over::Stopped),
            (_, wanted) => Self::Wants(wanted),
        }
    }
}

/// What is to be told.
#[derive(Debug)]
pub struct Board {
    pub state: RunState,
    /// Why nothing moves; at the end, why nothing can before somebody has looked.
    pub wait: Option<Wait>,
    pub per_hour: Option<Rate>,
    pub ends: Option<Timestamp>,
    /// Mailboxes of which there is news.
    changed: BTreeMap<usize, MailboxProgress>,
    is_over: bool,
}

impl Board {
    /// There is news of a mailbox. What it has of items that is not told yet stays to be told.
    pub fn tells(&mut self, at: usize, mut one: MailboxProgress) {
        if let Some(before) = self.changed.remove(&at)
            && one.items.is_none()
        {
            one.items = before.items;
        }
        self.changed.insert(at, one);
    }

    /// As much of the news as a message takes.
    fn taken(&mut self) -> BTreeMap<usize, MailboxProgress> {
        let (mut some, mut items) = (BTreeMap::new(), 0);
        while let Some(first) = self.changed.first_entry() {
            items += first.get().items.as_ref().map_or(0, Vec::len);
            if some.len() == MOST_MAILBOXES || (items > MOST_ITEMS && !some.is_empty()) {
                break;
            }
            let (at, one) = first.remove_entry();
            some.insert(at, one);
        }
        some
    }

    /// What did not arrive is told again, unless there is something newer.
    fn untold(&mut self, some: BTreeMap<usize, MailboxProgress>) {
        for (at, one) in some {
            match self.changed.remove(&at) {
                Some(newer) => {
                    self.changed.insert(at, one);
                    self.tells(at, newer);
                }
                None => drop(self.changed.insert(at, one)),
            }
        }
    }
}

#[derive(Debug)]
struct Shared {
    board: Mutex<Board>,
    news: Condvar,
}

impl Shared {
    fn board(&self) -> MutexGuard<'_, Board> {
        // Whoever fell while it held the board left it whole: each change is one step.
        self.board.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Tells the Center, on a thread of its own.
#[derive(Debug)]
pub struct Post {
    shared: Arc<Shared>,
    heard: watch::Receiver<Heard>,
    holds: watch::Receiver<bool>,
    thread: JoinHandle<Result<(), Fault>>,
}

impl Post {
    /// Begins to tell.
    pub fn begin(center: Center, token: String) -> Self {
        let shared = Arc::new(Shared {
            board: Mutex::new(Board {
                state: RunState::Paused,
                wait: None,
                per_hour: None,
                ends: None,
                changed: BTreeMap::new(),
                is_over: false,
            }),
            news: Condvar::new(),
        });
        let (tells, heard) = watch::channel(Heard::Nothing);
        let (hold, holds) = watch::channel(false);
        let mut carrier = Carrier {
            center,
            token,
            shared: Arc::clone(&shared),
            hears: tells,
            hold,
            sequence: 0,
        };
        Self {
            shared,
            heard,
            holds,
            thread: thread::spawn(move || carrier.carries()),
        }
    }

    /// What the Center said last.
    pub fn heard(&self) -> Heard {
        *self.heard.borrow()
    }

    /// Whether mailboxes are to keep still.
    pub fn holds(&self) -> watch::Receiver<bool> {
        self.holds.clone()
    }

    /// Changes what is to be told.
    pub fn change(&self, change: impl FnOnce(&mut Board)) {
        change(&mut self.shared.board());
    }

    /// Tells the rest, and that it is the end.
    pub fn end(self) -> Result<(), Fault> {
        self.shared.board().is_over = true;
        self.shared.news.notify_all();
        self.thread.join().unwrap_or(Err(Fault::Worker))
    }
}

struct Carrier {
    center: Center,
    token: String,
    shared: Arc<Shared>,
    hears: watch::Sender<Heard>,
    hold: watch::Sender<bool>,
    sequence: u64,
}

impl Carrier {
    fn carries(&mut self) -> Result<(), Fault> {
        let mut failed = 0;
        loop {
            let (message, some, is_last) = self.message();
            let answer: Result<Answer, Fault> =
                self.center
                    .post("/migration/progress", Some(&self.token), &message);
            match answer {
                Ok(answer) => {
                    failed = 0;
                    let heard = Heard::of(&answer);
                    self.heard(heard);
                    // What has ended takes nothing more; what is stopped is told what came of it.
                    let is_ended = matches!(heard, Heard::Over(Over::Complete | Over::Ended));
                    if is_last || is_ended {
                        return Ok(());
                    }
                }
                Err(Fault::SendRefused {
                    status: 401 | 403 | 404,
                    ..
                }) => {
                    self.heard(Heard::Lost);
                    return Err(CenterFault::Unpaired.into());
                }
                Err(fault) => {
                    failed += 1;
                    let mut board = self.shared.board();
                    board.untold(some);
                    if board.is_over && failed >= TRIES {
                        return Err(fault);
                    }
                }
            }
            self.rests(failed);
        }
    }

    /// What the Center says. Whoever listens may be through.
    fn heard(&self, heard: Heard) {
        self.hold.send_replace(heard != Heard::Wants(Wanted::Run));
        self.hears.send_replace(heard);
    }

    /// The next message, what of the news is in it, and whether it is the last.
    fn message(&mut self) -> (Progress, BTreeMap<usize, MailboxProgress>, bool) {
        let now = shown::now();
        // Higher than any before, also than those of a former run.
        let by_clock = u64::try_from(now.as_millisecond()).unwrap_or_default();
        self.sequence = by_clock.max(self.sequence + 1);
        let mut board = self.shared.board();
        let some = board.taken();
        let is_last = board.is_over && board.changed.is_empty();
        let state = if is_last {
            RunState::Ended
        } else {
            board.state
        };
        let progress = Progress {
            schema: SCHEMA,
            sequence: self.sequence,
            sent: now,
            state,
            wait: (board.wait.clone())
                .filter(|_| matches!(state, RunState::Waiting | RunState::Ended)),
            per_hour: board.per_hour,
            ends: board.ends.filter(|_| !is_last),
            mailboxes: some.values().cloned().collect(),
        };
        (progress, some, is_last)
    }

    /// Waits a while; not long where more is to be told at once.
    fn rests(&self, failed: u32) {
        let board = self.shared.board();
        if failed == 0 && board.is_over {
            return;
        }
        let often = match board.state {
            RunState::Paused => SOON,
            _ => OFTEN,
        };
        let rest = often * (1 << failed.min(3));
        let waited = self.shared.news.wait_timeout(board, rest);
        drop(waited.unwrap_or_else(PoisonError::into_inner));
    }
}
