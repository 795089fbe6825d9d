//! The Center that watches a run: it is told how far mailboxes are, and says when they are to move, to keep
//! still, or to end. Whoever runs the program says so with `--center`, after the program was paired with
//! a migration event (`pair`); without it nobody is told anything.
//!
//! What is told are counts. Names of folders and the servers' own words go along only with `--with-names`,
//! and no subject is ever read.

mod kept;
mod matched;
mod pair;
mod post;
mod told;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::thread;
use std::time::Duration;

use jiff::{SignedDuration, Timestamp};
use migrate::mail::{Ahead, Days, Paces, Speed, Waiting, expected};
use report::migration::{
    EventForRunner, MailboxProgress, MailboxState, Rate, RunState, Wait, Wanted,
};
use words::{Args, Speaker};

use super::one::{Came, Sums, Tally, known, looked};
use super::plan::{Called, Mailbox, Plan};
use super::stop::Stop;
use crate::aside;
use crate::fault::{CenterFault, Fault, Over, some};
use crate::safe;
use crate::shown;
use kept::Kept;
use matched::Matched;
use post::{Board, Heard, Post};
use told::Items;

pub use pair::pair;

/// How often it is told how far mailboxes are.
const OFTEN: SignedDuration = SignedDuration::from_secs(5);
/// How often it is looked whether the Center says something else.
const BEAT: Duration = Duration::from_millis(250);

/// The Center, told of the mailboxes of a plan.
#[derive(Debug)]
pub struct Tower {
    post: Post,
    event: String,
    /// What the event calls each mailbox of the plan.
    targets: Vec<String>,
    attempts: Vec<u32>,
    /// What was told of each last.
    told: Vec<Option<MailboxProgress>>,
    items: Vec<Items>,
    journals: Vec<PathBuf>,
    running: BTreeSet<usize>,
    waits: Vec<Option<Waiting>>,
    /// Messages and bytes of each that were seen last.
    seen: Vec<(u64, u64)>,
    speed: Speed,
    last: Option<Timestamp>,
    with_names: bool,
    /// What moved is compared; nothing moves.
    is_comparing: bool,
}

impl Tower {
    /// The Center with which the folder of the plan's journals is paired.
    pub fn of(plan: &Plan, with_names: bool, speaker: &Speaker) -> Result<Self, Fault> {
        let kept = Kept::read(&plan.journals)?;
        let called: Vec<Called> = plan.mailboxes.iter().map(Mailbox::called).collect();
        let matched = Matched::of(&called, &kept.event);
        if !matched.foreign.is_empty() {
            let event = kept.event.name;
            let mailboxes = matched.foreign;
            return Err(CenterFault::Foreign { event, mailboxes }.into());
        }
        missing(&kept.event, &matched.missing, speaker);
        let now = shown::now();
        let mailboxes = plan.mailboxes.len();
        Ok(Self {
            post: Post::begin(kept.center(speaker.language())?, kept.token.clone()),
            event: kept.event.name,
            targets: matched.targets,
            attempts: vec![0; mailboxes],
            told: vec![None; mailboxes],
            items: plan.mailboxes.iter().map(|_| Items::default()).collect(),
            journals: (plan.mailboxes.iter())
                .map(|mailbox| mailbox.journal.clone())
                .collect(),
            running: BTreeSet::new(),
            waits: vec![None; mailboxes],
            seen: vec![(0, 0); mailboxes],
            speed: Speed::begun(now),
            last: None,
            with_names,
            is_comparing: false,
        })
    }

    /// Whether mailboxes are compared now, or move.
    pub fn compares(&mut self, is_comparing: bool) {
        self.is_comparing = is_comparing;
    }

    /// Does the work for as long as the Center wants it to be done: again after each pause. Where nothing
    /// moves, it is done of an event that is over, too.
    pub fn watched<T>(
        &mut self,
        (stop, moves): (&Stop, bool),
        speaker: &Speaker,
        mut work: impl FnMut(&mut Self, &Stop) -> T,
    ) -> Result<T, Fault> {
        loop {
            let over = self.until_run(stop, speaker)?;
            let until = match over {
                None => stop.or(self.post.holds()),
                Some(how) if moves => return Err(self.over(how).into()),
                Some(how) => {
                    if how != Over::Stopped {
                        aside::line(&self.says("tools-tower-compares", speaker));
                    }
                    stop.clone()
                }
            };
            self.post.change(|board| board.state = RunState::Running);
            let came = work(self, &until);
            self.running.clear();
            match self.post.heard() {
                Heard::Lost => return Err(CenterFault::Unpaired.into()),
                Heard::Wants(Wanted::Pause | Wanted::Wait) if !stop.is_asked() => {}
                Heard::Over(how) if over.is_none() => {
                    aside::line(&safe::line(&self.over(how).say(speaker)));
                    return Ok(came);
                }
                _ => return Ok(came),
            }
        }
    }

    fn over(&self, how: Over) -> CenterFault {
        let event = self.event.clone();
        CenterFault::Over { event, how }
    }

    /// A message that names the event.
    fn says(&self, key: &str, speaker: &Speaker) -> String {
        let args = Args::new().text("event", safe::line(&self.event));
        speaker.say_with(key, args)
    }

    /// Waits for the customer's start, which is given in the Center; how the event is over, if it is.
    fn until_run(&mut self, stop: &Stop, speaker: &Speaker) -> Result<Option<Over>, Fault> {
        self.post.change(|board| {
            board.state = RunState::Paused;
            board.wait = None;
        });
        let mut said = None;
        loop {
            let heard = self.post.heard();
            match heard {
                Heard::Wants(Wanted::Run) => return Ok(None),
                Heard::Over(how) => return Ok(Some(how)),
                Heard::Lost => return Err(CenterFault::Unpaired.into()),
                Heard::Nothing | Heard::Wants(_) => {}
            }
            if stop.is_asked() {
                return Err(Fault::Stopped);
            }
            if said != Some(heard) {
                let word = match heard {
                    Heard::Wants(Wanted::Pause) => "tools-tower-paused",
                    Heard::Wants(_) => "tools-tower-waits",
                    _ => "tools-tower-asks",
                };
                aside::line(&self.says(word, speaker));
                said = Some(heard);
            }
            thread::sleep(BEAT);
        }
    }

    /// A mailbox is begun.
    pub fn begins(&mut self, at: usize) {
        self.running.insert(at);
        if !self.is_comparing {
            self.attempts[at] += 1;
            self.seen[at] = (0, 0);
        }
    }

    /// A mailbox waits.
    pub fn waits(&mut self, at: usize, waiting: Waiting) {
        self.waits[at] = Some(waiting);
    }

    /// A mailbox goes on.
    pub fn goes_on(&mut self, at: usize) {
        self.waits[at] = None;
    }

    /// A mailbox ended, for now or for good.
    pub fn ends(&mut self, at: usize, ended: &Result<Came, Fault>, is_again: bool) {
        self.running.remove(&at);
        self.waits[at] = None;
        let mut before = self.told[at].take();
        let which = (&*self.targets[at], self.attempts[at]);
        let items = &mut self.items[at];
        let how = (is_again, self.with_names);
        if matches!(ended, Ok(Came::Verified(_))) && !items.is_run_known() {
            // Compared by itself: what an earlier run left is in the journal alone.
            let recorded = recorded(&self.journals[at]).map(Came::Recorded);
            before = Some(told::ended(which, before, &recorded, items, how));
        }
        let now = told::ended(which, before, ended, items, how);
        self.tells(at, now);
    }

    /// Time passes.
    pub fn beats(&mut self, tallies: &[Tally], paces: &[Paces]) {
        let now = shown::now();
        if self
            .last
            .is_some_and(|last| now.duration_since(last) < OFTEN)
        {
            return;
        }
        self.last = Some(now);
        if self.is_comparing {
            return;
        }
        let (mut messages, mut bytes) = (0, 0);
        for at in self.running.clone() {
            let tally = &tallies[at];
            let through = (tally.through(), tally.of(|tally| &tally.bytes));
            messages += through.0.saturating_sub(self.seen[at].0);
            bytes += through.1.saturating_sub(self.seen[at].1);
            self.seen[at] = through;
            let which = (&*self.targets[at], self.attempts[at]);
            let so_far = told::running(which, self.told[at].as_ref(), tally);
            self.tells(at, so_far);
        }
        self.speed.saw(now, messages, bytes);
        let per_hour = self.speed.in_an_hour().map(|seen| Rate {
            messages: seen.messages,
            bytes: seen.bytes,
        });
        let ends = self.ends_at(now, tallies, paces);
        let wait = self.wait();
        self.post.change(|board| {
            board.state = if wait.is_some() {
                RunState::Waiting
            } else {
                RunState::Running
            };
            board.wait = wait;
            board.per_hour = per_hour;
            board.ends = ends;
        });
    }

    /// Nothing more happens: everything that was told is there, or it is said that it is not.
    pub fn end(mut self, speaker: &Speaker) {
        self.asks();
        if let Err(fault) = self.post.end() {
            let args = Args::new().text("fault", safe::line(&fault.say(speaker)));
            aside::line(&speaker.say_with("tools-tower-untold", args));
        }
    }

    /// Where only a person can help, mailboxes wait for a run after that, and the Center says for what.
    fn asks(&mut self) {
        let asks = told::asks(&self.told);
        if asks.is_some() {
            for at in 0..self.told.len() {
                let held_up = self.told[at].as_ref().filter(|one| one.fault.is_some());
                let waits = held_up.map(|one| MailboxProgress {
                    state: MailboxState::Waiting,
                    items: None,
                    ..one.clone()
                });
                if let Some(waits) = waits {
                    self.tells(at, waits);
                }
            }
        }
        self.post.change(|board| {
            board.wait = asks.map(|reason| Wait {
                reason,
                until: None,
            });
        });
    }

    fn tells(&mut self, at: usize, one: MailboxProgress) {
        if self.told[at].as_ref() == Some(&one) {
            return;
        }
        self.post
            .change(|board: &mut Board| board.tells(at, one.clone()));
        self.told[at] = Some(one);
    }

    /// Why nothing moves, where nothing does.
    fn wait(&self) -> Option<Wait> {
        let mut all = self.running.iter().map(|at| self.waits[*at]);
        let first = all.next()??;
        if all.any(|one| one.is_none()) {
            return None;
        }
        Some(Wait {
            reason: told::reason(first.reason),
            until: first.until,
        })
    }

    /// When all of it will be there; nothing while some mailbox has not said how much it holds.
    fn ends_at(&self, now: Timestamp, tallies: &[Tally], paces: &[Paces]) -> Option<Timestamp> {
        let mut ahead = Ahead::default();
        for (at, tally) in tallies.iter().enumerate() {
            let is_over = self.told[at].as_ref().is_some_and(|one| {
                !matches!(one.state, MailboxState::Waiting | MailboxState::Running)
            });
            if is_over {
                continue;
            }
            if !tally.is_told() {
                return None;
            }
            let its = told::ahead(tally);
            ahead.messages += its.messages;
            ahead.bytes += its.bytes;
        }
        let sides: Vec<Days<'_>> = paces
            .first()
            .map(|paces| vec![paces.source.days(), paces.target.days()])
            .unwrap_or_default();
        Some(expected(now, ahead, &self.speed, &sides)?.ends)
    }
}

/// Says which mailboxes of an event are not in the plan, if there are any.
fn missing(event: &EventForRunner, mailboxes: &[String], speaker: &Speaker) {
    if mailboxes.is_empty() {
        return;
    }
    let args = Args::new()
        .text("event", safe::line(&event.name))
        .text("mailboxes", safe::line(&some(mailboxes, speaker)));
    aside::line(&speaker.say_with("tools-tower-missing", args));
}

/// What the journal of a mailbox knows.
fn recorded(journal: &Path) -> Result<Option<Sums>, Fault> {
    match looked(journal)? {
        Some(looked) => known(&looked.journal),
        None => Ok(None),
    }
}
