//! One mailbox, on a thread of its own: what is asked of the engine for it, over connections that break.
//! It says nothing to anybody; whoever listens hears of what happens.

use std::path::Path;
use std::pin::pin;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::mpsc::Sender;
use std::time::Duration;

use migrate::mail::{
    Altered, Asked, Checked, Comparing, Compress, Counts, Depth, End, Given, Journal, JournalFault,
    Left, Looked, MailFault, Moved, Paces, Rate, STILL, Verified, Waiting, check, run, verify,
};
use tokio::time::{sleep, timeout};

use super::plan::{Mailbox, Side};
use super::secret::SecretFault;
use super::stop::Stop;
use crate::fault::Fault;
use crate::own;

/// A connection that breaks is made anew so often in a row; what was moved in between begins the row
/// anew.
const TRIES: u32 = 7;
/// How long messages that are under way have to arrive when it is stopped.
const GRACE: Duration = Duration::from_secs(10);
/// How many messages of each folder a trial moves.
const TRIAL: usize = 10;

/// What is done with each mailbox.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Work {
    /// It is looked what would move.
    Check(Given),
    /// A little of each folder moves.
    Trial,
    /// All of it moves; what the source deleted since is deleted at the target only where that is asked for.
    Run { deletes: bool },
    /// It is compared with its source.
    Verify(Depth),
}

impl Work {
    /// Its word in reports.
    pub fn word(self) -> &'static str {
        match self {
            Self::Check(_) => "check",
            Self::Trial => "trial",
            Self::Run { .. } => "run",
            Self::Verify(_) => "verify",
        }
    }
}

/// How far a mailbox is: written by its thread, read by whoever shows it.
#[derive(Debug, Default)]
pub struct Tally {
    /// Messages that the source has, as far as it said so.
    pub held: AtomicU64,
    /// Whether it said so of all its folders.
    pub is_told: AtomicBool,
    /// Messages of the source that the target had before.
    pub before: AtomicU64,
    /// Messages that this run moved, and their bytes.
    pub moved: AtomicU64,
    pub bytes: AtomicU64,
    /// Messages that turned out to be at the target already.
    pub known: AtomicU64,
    /// Messages whose flags were changed.
    pub flags: AtomicU64,
    /// Messages that do not move.
    pub left: AtomicU64,
}

impl Tally {
    fn add(to: &AtomicU64, more: u64) {
        to.fetch_add(more, Ordering::Relaxed);
    }

    /// A number of it.
    pub fn of(&self, number: fn(&Self) -> &AtomicU64) -> u64 {
        number(self).load(Ordering::Relaxed)
    }

    /// Whether it is known how much there is.
    pub fn is_told(&self) -> bool {
        self.is_told.load(Ordering::Relaxed)
    }

    /// What this run has brought to the target or found there.
    pub fn through(&self) -> u64 {
        self.of(|tally| &tally.moved) + self.of(|tally| &tally.known)
    }
}

/// What happens to a mailbox.
#[derive(Debug)]
pub enum Event {
    /// A folder is looked at.
    Folder { name: String, messages: u32 },
    /// A connection is made anew after a while.
    Again { fault: Fault, wait: Duration },
    /// Nothing moves for a while.
    Waits(Waiting),
    /// Nothing more happens to it.
    Ended(Result<Came, Fault>),
}

/// What came of a mailbox.
#[derive(Debug)]
pub enum Came {
    /// What it would meet.
    Checked(Box<Checked>),
    /// It moved as far as it goes.
    Moved(Sums),
    /// What its journal knows; nothing where none was begun.
    Recorded(Option<Sums>),
    /// How it compares with its source.
    Verified(Verified),
}

/// What is where after a run.
#[derive(Debug, Default)]
pub struct Sums {
    pub counts: Counts,
    /// Messages and bytes of the source that the target has.
    pub there: (u64, u64),
    /// Those that were not sent yet.
    pub waiting: (u64, u64),
    pub moved: u64,
    pub known: u64,
    pub flags: u64,
    /// What is not at the target.
    pub left: Vec<Left>,
    /// What is there, but not as it was.
    pub altered: Vec<Altered>,
    /// Whether a run has gone through all folders once.
    pub is_through: bool,
}

impl Sums {
    /// Whether nothing was left, and nothing is other than it was.
    pub fn is_whole(&self) -> bool {
        self.left.is_empty() && self.altered.is_empty()
    }

    /// How many messages are not at the target; a folder without messages is none.
    pub fn left_messages(&self) -> usize {
        self.left.iter().filter(|one| one.uid > 0).count()
    }
}

/// Where events go: the mailbox's place in the plan goes with each.
#[derive(Debug, Clone)]
pub struct Teller {
    pub at: usize,
    pub to: Sender<(usize, Event)>,
}

impl Teller {
    /// Tells it. Whoever listened may have gone; that is no reason to stop.
    pub fn tell(&self, event: Event) {
        self.to.send((self.at, event)).ok();
    }
}

/// A mailbox with what is to be done.
#[derive(Debug)]
pub struct Task<'a> {
    pub mailbox: &'a Mailbox,
    pub work: Work,
    pub paces: &'a Paces,
    pub compress: Compress,
    /// Connections to each server at most.
    pub lanes: usize,
    pub tally: &'a Tally,
    pub teller: Teller,
    pub stop: Stop,
}

impl Task<'_> {
    /// Does it, to its end.
    pub fn done(&self) -> Result<Came, Fault> {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .map_err(|cause| Fault::read("tokio", cause))?;
        runtime.block_on(async {
            let mut work = pin!(self.worked());
            tokio::select! {
                came = &mut work => return came,
                () = self.stop.clone().asked() => {}
            }
            self.paces.source.stop();
            self.paces.target.stop();
            let grace = match self.work {
                Work::Trial | Work::Run { .. } => GRACE,
                // Nothing is under way that would be in doubt.
                Work::Check(_) | Work::Verify(_) => Duration::ZERO,
            };
            // A journal knows of each message at any moment where it is, so what takes longer is cut off.
            match timeout(grace, work).await {
                Ok(Err(Fault::Mail(MailFault::Stopped))) | Err(_) => Err(Fault::Stopped),
                Ok(came) => came,
            }
        })
    }

    async fn worked(&self) -> Result<Came, Fault> {
        match self.work {
            Work::Check(given) => {
                let checked = self.checked(given).await?;
                Ok(Came::Checked(Box::new(checked)))
            }
            Work::Trial | Work::Run { .. } => self.moved().await.map(Came::Moved),
            Work::Verify(depth) => self.verified(depth).await.map(Came::Verified),
        }
    }

    async fn checked(&self, given: Given) -> Result<Checked, Fault> {
        let there = match looked(&self.mailbox.journal)? {
            Some(looked) => looked.journal.counts().map_err(MailFault::Journal)?[0],
            None => (0, 0),
        };
        let sides = [&self.mailbox.source, &self.mailbox.target];
        let rates = sides.map(|side| side.limits.messages_per_minute);
        let rate = Rate {
            messages_per_minute: rates.into_iter().flatten().min().map(u64::from),
            ..given.rate
        };
        let given = Given {
            there,
            rate,
            ..given
        };
        let mut tries = 0;
        loop {
            let asked = self.asked().await?;
            match check(&asked, given).await {
                Ok(checked) => return Ok(checked),
                Err(fault) => self.again(fault, &mut tries).await?,
            }
        }
    }

    async fn verified(&self, depth: Depth) -> Result<Verified, Fault> {
        let mut journal = match looked(&self.mailbox.journal)? {
            Some(looked) => looked.journal,
            None => return Err(Fault::NoJournal(self.mailbox.journal.display().to_string())),
        };
        let tally = self.tally;
        let mut tell = |comparing: Comparing<'_>| match comparing {
            Comparing::Compared { messages } => Tally::add(&tally.known, messages as u64),
            Comparing::Folder { folder, messages } => {
                Tally::add(&tally.held, messages.into());
                self.teller.tell(Event::Folder {
                    name: folder.to_owned(),
                    messages,
                });
            }
        };
        let mut tries = 0;
        loop {
            let asked = self.asked().await?;
            let fault = match verify(&asked, &mut journal, depth, &mut tell).await {
                Ok(verified) => return Ok(verified),
                Err(fault) => fault,
            };
            // It begins anew.
            tally.known.store(0, Ordering::Relaxed);
            tally.held.store(0, Ordering::Relaxed);
            self.again(fault, &mut tries).await?;
        }
    }

    async fn moved(&self) -> Result<Sums, Fault> {
        let (from, to) = (&self.mailbox.source.address, &self.mailbox.target.address);
        own::folder(&self.mailbox.journal)
            .map_err(|cause| MailFault::Journal(JournalFault::Folder(cause)))?;
        let mut journal =
            Journal::open(&self.mailbox.journal, from, to).map_err(MailFault::Journal)?;
        let [before, ..] = journal.counts().map_err(MailFault::Journal)?;
        let tally = self.tally;
        // What an earlier attempt of this run moved is counted there.
        let before = before.0.saturating_sub(tally.through());
        tally.before.store(before, Ordering::Relaxed);
        let mut tell = |moved: Moved<'_>| match moved {
            Moved::Begins { messages } => {
                tally.held.store(messages, Ordering::Relaxed);
                // A trial moves less, and nobody knows how much.
                let is_told = self.work != Work::Trial;
                tally.is_told.store(is_told, Ordering::Relaxed);
            }
            Moved::Taken { bytes } => {
                Tally::add(&tally.moved, 1);
                Tally::add(&tally.bytes, bytes);
            }
            Moved::Known { messages } => Tally::add(&tally.known, messages as u64),
            Moved::Flags { messages } => Tally::add(&tally.flags, messages as u64),
            Moved::Left => Tally::add(&tally.left, 1),
            Moved::Waits(waiting) => self.teller.tell(Event::Waits(waiting)),
            Moved::Folder { folder, messages } => self.teller.tell(Event::Folder {
                name: folder.name.clone(),
                messages,
            }),
        };
        let mut tries = 0;
        let counts = loop {
            let before = tally.through();
            let asked = self.asked().await?;
            let fault = match run(&asked, &mut journal, &mut tell).await {
                Ok(counts) => break counts,
                Err(fault) => fault,
            };
            if tally.through() > before {
                tries = 0;
            }
            self.again(fault, &mut tries).await?;
        };
        let mut sums = sums(&journal)?;
        sums.counts = counts;
        sums.moved = tally.of(|tally| &tally.moved);
        sums.known = tally.of(|tally| &tally.known);
        sums.flags = tally.of(|tally| &tally.flags);
        Ok(sums)
    }

    /// Waits before a connection is made anew; what another connection cannot do either ends it. A server
    /// that says when it wants to be asked again is asked then, and not taken for broken.
    async fn again(&self, fault: MailFault, tries: &mut u32) -> Result<(), Fault> {
        if !fault.is_passing() {
            return Err(fault.into());
        }
        let wait = match fault.wait() {
            Some(wait) => wait,
            None if *tries == TRIES => return Err(fault.into()),
            None => {
                *tries += 1;
                Duration::from_secs(1 << (*tries - 1))
            }
        };
        let fault = Fault::from(fault);
        self.teller.tell(Event::Again { fault, wait });
        tokio::select! {
            () = sleep(wait) => Ok(()),
            () = self.stop.clone().asked() => Err(Fault::Stopped),
        }
    }

    /// What the engine is asked, with secrets as they are now.
    async fn asked(&self) -> Result<Asked, SecretFault> {
        Ok(Asked {
            source: self.end(&self.mailbox.source).await?,
            target: self.end(&self.mailbox.target).await?,
            journal: self.mailbox.journal.clone(),
            still: STILL,
            most: (self.work == Work::Trial).then_some(TRIAL),
            delete_on_target: self.work == Work::Run { deletes: true },
            pace: self.paces.clone(),
            lanes: self.lanes,
        })
    }

    async fn end(&self, side: &Side) -> Result<End, SecretFault> {
        Ok(End {
            address: side.address.clone(),
            sign: side.credential.sign().await?,
            trust: side.trust.clone(),
            is_open: side.is_open,
            compress: self.compress,
        })
    }
}

/// The journal in a folder, if one was begun.
pub fn looked(folder: &Path) -> Result<Option<Looked>, Fault> {
    Ok(Journal::look(folder).map_err(MailFault::Journal)?)
}

/// What a journal knows; nothing as long as no folder was looked at.
pub fn known(journal: &Journal) -> Result<Option<Sums>, Fault> {
    if journal.is_begun().map_err(MailFault::Journal)? {
        sums(journal).map(Some)
    } else {
        Ok(None)
    }
}

fn sums(journal: &Journal) -> Result<Sums, Fault> {
    let [there, _, waiting] = journal.counts().map_err(MailFault::Journal)?;
    Ok(Sums {
        there,
        waiting,
        left: journal.not_moved().map_err(MailFault::Journal)?,
        altered: journal.altered().map_err(MailFault::Journal)?,
        is_through: journal.is_through().map_err(MailFault::Journal)?,
        ..Sums::default()
    })
}
