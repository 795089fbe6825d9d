//! How fast, when and how much a server is asked. One [`Pace`] belongs to a server and is shared by all
//! mailboxes that speak to it: what one of them is refused, the others need not try.
//!
//! It knows of no protocol: refusals come in as [`Throttle`], and messages as sizes.

mod budget;
mod clock;
mod expected;
mod rate;
mod window;

use std::fmt;
use std::io;
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use jiff::Timestamp;
use tokio::sync::{Semaphore, SemaphorePermit, TryAcquireError};
use tokio::time::sleep;

use self::budget::{Budget, midnight};
use self::rate::Rate;
use super::imap::{Fault, Kind, Throttle, throttle_of};
use super::journal::JournalFault;
use super::run::{MailFault, Moved, Tell};

pub use self::clock::Clock;
pub use self::expected::{Ahead, Days, Expected, Speed, expected};
pub use self::window::{Window, WindowFault};

/// A wait that is longer than this ends the connections: no server keeps one for hours. Exchange Online asks
/// for five minutes at a time.
const IN_PLACE: Duration = Duration::from_mins(6);
/// The first wait where a server does not say how long; each further one in a row is twice as long.
const FIRST: Duration = Duration::from_secs(1);
const LONGEST: Duration = Duration::from_mins(15);
/// Connections that broke in a row before it is taken for a wish to be left alone.
const BROKEN: u32 = 3;
/// Messages of a row at most: as little goes on after a window has closed, and as few come at once where their
/// number in a minute counts.
const ROW: usize = 200;
const ROW_OF_RATE: usize = 50;

/// What whoever runs a migration sets for one server.
#[derive(Debug, Clone, Default)]
pub struct Limits {
    /// Messages in a minute, of all mailboxes together.
    pub messages_per_minute: Option<u32>,
    /// Bytes in a day (UTC), of all mailboxes together.
    pub bytes_per_day: Option<u64>,
    /// The hours in which mail moves.
    pub window: Option<Window>,
    /// Connections at once; as many as are asked for where this is 0.
    pub connections: usize,
}

/// Why nothing moves.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum WaitReason {
    /// The server said for how long it wants to be left alone.
    Suggested,
    /// The server refused, without saying for how long.
    Limit,
    /// The bytes of the day have moved.
    Budget,
    /// Outside the hours that were set.
    Window,
    /// Connections broke, one after another.
    Dropped,
    /// There are as many connections as there may be.
    Connections,
}

impl WaitReason {
    /// Its word in reports.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Suggested => "suggested",
            Self::Limit => "limit",
            Self::Budget => "budget",
            Self::Window => "window",
            Self::Dropped => "dropped",
            Self::Connections => "connections",
        }
    }
}

/// Nothing moves for a while.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Waiting {
    /// Why.
    pub reason: WaitReason,
    /// Until when; none where it ends with another mailbox.
    pub until: Option<Timestamp>,
}

/// The paces of both sides.
#[derive(Debug, Clone)]
pub struct Paces {
    /// The source's.
    pub source: Pace,
    /// The target's.
    pub target: Pace,
}

impl Paces {
    /// Without limits.
    #[must_use]
    pub fn free() -> Self {
        Self {
            source: Pace::free(),
            target: Pace::free(),
        }
    }

    /// Waits until both sides may be asked, and as many messages of these sizes may go as it answers. Without
    /// messages neither number nor bytes are looked at.
    pub(crate) async fn turn(
        &self,
        sizes: &[u64],
        tell: &mut Tell<'_>,
    ) -> Result<usize, MailFault> {
        loop {
            if self.source.is_stopped() || self.target.is_stopped() {
                return Err(MailFault::Stopped);
            }
            match (self.source.look(sizes), self.target.look(sizes)) {
                (Look::Wait(waiting), _) => {
                    let waited = self.source.pause(waiting, MailFault::Source, tell);
                    waited.await?;
                }
                (_, Look::Wait(waiting)) => {
                    let waited = self.target.pause(waiting, MailFault::Target, tell);
                    waited.await?;
                }
                (Look::Slow(wait), _) | (_, Look::Slow(wait)) => sleep(wait).await,
                (Look::Go(some), Look::Go(others)) => {
                    let going = self.takes(&sizes[..some.min(others)]);
                    let going = going.map_err(JournalFault::Budget)?;
                    // Where another program was sooner, what it left is looked at anew.
                    if going > 0 || sizes.is_empty() {
                        return Ok(going);
                    }
                }
            }
        }
    }

    /// Notes at both sides that these go, as many of them as still may.
    fn takes(&self, sizes: &[u64]) -> io::Result<usize> {
        let some = self.source.takes(sizes)?;
        let going = self.target.takes(&sizes[..some])?;
        if going < some {
            self.source.returns(&sizes[going..some])?;
        }
        Ok(going)
    }

    /// Connections to both sides, as soon as there may be any.
    pub(crate) async fn connections(
        &self,
        tell: &mut Tell<'_>,
    ) -> [Option<SemaphorePermit<'_>>; 2] {
        let source = self.source.connection(tell).await;
        // One server that is both sides would wait for itself.
        let target = if Arc::ptr_eq(&self.source.inner, &self.target.inner) {
            None
        } else {
            self.target.connection(tell).await
        };
        [source, target]
    }

    /// Connections to both sides beside those that are there, if nobody waits for them. None: there are none.
    pub(crate) fn spare(&self) -> Option<[Option<SemaphorePermit<'_>>; 2]> {
        let source = self.source.spare().ok()?;
        let target = if Arc::ptr_eq(&self.source.inner, &self.target.inner) {
            None
        } else {
            self.target.spare().ok()?
        };
        Some([source, target])
    }

    /// Notes of which side a further connection broke, or was refused.
    pub(crate) fn takes_one(&self, source: bool, target: bool) {
        for (pace, takes_one) in [(&self.source, source), (&self.target, target)] {
            if takes_one {
                pace.inner.takes_one.store(true, Ordering::Relaxed);
            }
        }
    }

    /// Notes what went wrong. Where that means a wait, the fault says how long.
    pub(crate) fn heard(&self, fault: MailFault) -> MailFault {
        match fault {
            MailFault::Source(fault) => MailFault::Source(self.source.heard(fault)),
            MailFault::Target(fault) => MailFault::Target(self.target.heard(fault)),
            other => other,
        }
    }

    /// How often either server refused so far, or broke a connection.
    pub(crate) fn refused(&self) -> [u64; 2] {
        [&self.source, &self.target].map(|pace| pace.state().refused)
    }

    /// Notes that messages have arrived which went when so much was refused: what was refused since is no better
    /// for it.
    pub(crate) fn went(&self, refused: [u64; 2]) {
        for (pace, refused) in [&self.source, &self.target].into_iter().zip(refused) {
            pace.went(refused);
        }
    }
}

/// The pace of one server.
#[derive(Clone)]
pub struct Pace {
    inner: Arc<Inner>,
}

struct Inner {
    limits: Limits,
    clock: Clock,
    connections: Option<Semaphore>,
    /// Nobody else shares it, and nothing was set: whoever calls waits by itself where connections break.
    is_own: bool,
    /// Nothing has to be looked at before messages go.
    is_calm: AtomicBool,
    is_stopped: AtomicBool,
    /// A mailbox has one connection, and no more.
    takes_one: AtomicBool,
    state: Mutex<State>,
}

struct State {
    rate: Rate,
    budget: Option<Budget>,
    pause: Option<Pause>,
    /// Refusals in a row, without a message that arrived.
    refusals: u32,
    broken: u32,
    /// Both, since it began.
    refused: u64,
}

/// A wait that a server wants.
struct Pause {
    until: Timestamp,
    reason: WaitReason,
    said: String,
}

/// Whether messages may go now.
enum Look {
    Go(usize),
    /// In a moment, as the pace is.
    Slow(Duration),
    Wait(Waiting),
}

impl Pace {
    /// Without limits, of one mailbox alone. Waits that a server wants are kept all the same.
    #[must_use]
    pub fn free() -> Self {
        Self::made(Limits::default(), Clock::wall(), None, true)
    }

    /// With these limits, for all mailboxes of a server. The bytes of the day are kept in this file, if there
    /// is a limit for them; whoever else keeps them there has the same budget.
    ///
    /// # Errors
    /// The file cannot be read, or holds something else.
    pub fn of(limits: Limits, clock: Clock, kept: Option<&Path>) -> io::Result<Self> {
        let budget = match limits.bytes_per_day {
            Some(most) => Some(Budget::open(most, kept)?),
            None => None,
        };
        Ok(Self::made(limits, clock, budget, false))
    }

    fn made(limits: Limits, clock: Clock, budget: Option<Budget>, is_own: bool) -> Self {
        let rate = Rate::of(limits.messages_per_minute);
        let is_calm = rate.most().is_none() && budget.is_none() && limits.window.is_none();
        let most = limits.connections.min(Semaphore::MAX_PERMITS);
        let connections = (most > 0).then(|| Semaphore::new(most));
        Self {
            inner: Arc::new(Inner {
                limits,
                clock,
                connections,
                is_own,
                is_calm: AtomicBool::new(is_calm),
                is_stopped: AtomicBool::new(false),
                takes_one: AtomicBool::new(false),
                state: Mutex::new(State {
                    rate,
                    budget,
                    pause: None,
                    refusals: 0,
                    broken: 0,
                    refused: 0,
                }),
            }),
        }
    }

    /// Lets nothing more begin, of whatever mailbox: what is under way ends, and each run then does.
    pub fn stop(&self) {
        self.inner.is_stopped.store(true, Ordering::Relaxed);
    }

    fn is_stopped(&self) -> bool {
        self.inner.is_stopped.load(Ordering::Relaxed)
    }

    /// Its limits.
    #[must_use]
    pub fn limits(&self) -> &Limits {
        &self.inner.limits
    }

    /// Bytes that may still move today; none where there is no limit.
    #[must_use]
    pub fn bytes_left(&self) -> Option<u64> {
        let now = self.inner.clock.now();
        let state = self.state();
        state.budget.as_ref().map(|budget| budget.left(now))
    }

    fn state(&self) -> MutexGuard<'_, State> {
        // What is kept there is whole at any moment.
        let state = self.inner.state.lock();
        state.unwrap_or_else(PoisonError::into_inner)
    }

    fn look(&self, sizes: &[u64]) -> Look {
        if self.inner.is_calm.load(Ordering::Relaxed) {
            return Look::Go(sizes.len());
        }
        let now = self.inner.clock.now();
        let wait = |reason, until| {
            Look::Wait(Waiting {
                reason,
                until: Some(until),
            })
        };
        let limits = &self.inner.limits;
        if let Some(opens) = limits.window.as_ref().and_then(|window| window.opens(now)) {
            return wait(WaitReason::Window, opens);
        }
        let state = self.state();
        if let Some(pause) = state.pause.as_ref().filter(|pause| pause.until > now) {
            return wait(pause.reason, pause.until);
        }
        if sizes.is_empty() {
            return Look::Go(0);
        }
        if let Some(next) = state.rate.next().filter(|next| *next > now) {
            return Look::Slow(between(now, next));
        }
        let row = state.rate.row().map_or(ROW, |row| row.min(ROW_OF_RATE));
        let row = &sizes[..row.min(sizes.len())];
        match &state.budget {
            None => Look::Go(row.len()),
            Some(budget) => match budget.fit(now, row) {
                0 => wait(WaitReason::Budget, midnight(now)),
                some => Look::Go(some),
            },
        }
    }

    /// Notes that these go, as many of them as still may: another program may have counted bytes of this day.
    fn takes(&self, sizes: &[u64]) -> io::Result<usize> {
        let now = self.inner.clock.now();
        let mut state = self.state();
        let messages = match &mut state.budget {
            Some(budget) if !sizes.is_empty() => budget.takes(now, sizes)?,
            _ => sizes.len(),
        };
        if messages > 0 {
            state.rate.takes(now, messages as u64);
            self.settle(&state, now);
        }
        Ok(messages)
    }

    /// Notes that these do not go after all.
    fn returns(&self, sizes: &[u64]) -> io::Result<()> {
        let now = self.inner.clock.now();
        match &mut self.state().budget {
            Some(budget) if !sizes.is_empty() => budget.returns(now, sizes),
            _ => Ok(()),
        }
    }

    /// Notes whether anything has to be looked at from now on.
    fn settle(&self, state: &State, now: Timestamp) {
        let is_paused = state.pause.as_ref().is_some_and(|pause| pause.until > now);
        let is_calm = !is_paused
            && state.rate.most().is_none()
            && state.budget.is_none()
            && self.inner.limits.window.is_none();
        self.inner.is_calm.store(is_calm, Ordering::Relaxed);
    }

    /// Notes that the server wants to be left alone.
    pub(crate) fn hears(&self, throttle: Throttle, said: &str) {
        let reason = match (throttle.wait, throttle.kind) {
            (Some(_), _) => WaitReason::Suggested,
            (None, Kind::Connections) => WaitReason::Connections,
            (None, Kind::Rate | Kind::Limit) => WaitReason::Limit,
        };
        self.rests(throttle.wait, reason, said);
    }

    fn rests(&self, wait: Option<Duration>, reason: WaitReason, said: &str) {
        let now = self.inner.clock.now();
        let mut state = self.state();
        let before = state.pause.as_ref().map(|pause| pause.until);
        // Commands that were under way together are refused together.
        let is_new = before.is_none_or(|until| until <= now);
        if is_new {
            state.refusals = state.refusals.saturating_add(1);
            state.refused += 1;
            state.rate.lower(now);
        }
        let twice = 1_u32.checked_shl(state.refusals.saturating_sub(1));
        let own = FIRST.saturating_mul(twice.unwrap_or(u32::MAX)).min(LONGEST);
        let until = after(now, wait.unwrap_or(own));
        if is_new || wait.is_some() && before.is_some_and(|before| until > before) {
            state.pause = Some(Pause {
                until,
                reason,
                said: said.to_owned(),
            });
        }
        self.settle(&state, now);
    }

    fn went(&self, refused: u64) {
        let mut state = self.state();
        if state.refused <= refused {
            (state.refusals, state.broken) = (0, 0);
        }
    }

    fn heard(&self, fault: Fault) -> Fault {
        // While it is left alone anyway, the wait would begin anew with every fault that tells of it.
        if self.paused().is_none() {
            match &fault {
                Fault::Throttled { said, wait } => {
                    let throttle = throttle_of(said).unwrap_or(Throttle {
                        kind: Kind::Rate,
                        wait: *wait,
                    });
                    self.hears(throttle, said);
                }
                Fault::Closed(said) => match throttle_of(said) {
                    Some(throttle) => self.hears(throttle, said),
                    None => self.broke(&fault),
                },
                Fault::Io(_) | Fault::Late(_) | Fault::Connect { .. } => self.broke(&fault),
                _ => {}
            }
        }
        match self.paused() {
            Some((said, wait)) if fault.is_passing() => Fault::Throttled {
                said,
                wait: Some(wait),
            },
            _ => fault,
        }
    }

    /// What the server said when it wanted to be left alone, and for how much longer it does.
    fn paused(&self) -> Option<(String, Duration)> {
        let now = self.inner.clock.now();
        let state = self.state();
        let pause = state.pause.as_ref().filter(|pause| pause.until > now)?;
        Some((pause.said.clone(), between(now, pause.until)))
    }

    /// Notes that a connection broke.
    fn broke(&self, fault: &Fault) {
        if self.inner.is_own {
            return;
        }
        let mut state = self.state();
        state.broken = state.broken.saturating_add(1);
        state.refused += 1;
        let is_wish = state.broken >= BROKEN;
        drop(state);
        if is_wish {
            self.rests(None, WaitReason::Dropped, &fault.to_string());
        }
    }

    /// A connection, as soon as there may be one more.
    async fn connection(&self, tell: &mut Tell<'_>) -> Option<SemaphorePermit<'_>> {
        let connections = self.inner.connections.as_ref()?;
        if let Ok(permit) = connections.try_acquire() {
            return Some(permit);
        }
        tell(Moved::Waits(Waiting {
            reason: WaitReason::Connections,
            until: None,
        }));
        connections.acquire().await.ok()
    }

    /// A further connection of a mailbox, if there may be one.
    fn spare(&self) -> Result<Option<SemaphorePermit<'_>>, TryAcquireError> {
        if self.inner.takes_one.load(Ordering::Relaxed) {
            return Err(TryAcquireError::NoPermits);
        }
        let connections = self.inner.connections.as_ref();
        connections.map(Semaphore::try_acquire).transpose()
    }

    /// Waits, if it is not too long for a connection.
    async fn pause(
        &self,
        waiting: Waiting,
        side: fn(Fault) -> MailFault,
        tell: &mut Tell<'_>,
    ) -> Result<(), MailFault> {
        let now = self.inner.clock.now();
        let wait = waiting.until.map_or(FIRST, |until| between(now, until));
        if wait <= IN_PLACE {
            tell(Moved::Waits(waiting));
            // Not a moment too early, which would be one more wait.
            sleep(wait + Duration::from_millis(1)).await;
            return Ok(());
        }
        let reason = waiting.reason;
        if matches!(reason, WaitReason::Window | WaitReason::Budget) {
            return Err(MailFault::Paused { reason, wait });
        }
        let said = self.paused().map(|(said, _)| said).unwrap_or_default();
        Err(side(Fault::Throttled {
            said,
            wait: Some(wait),
        }))
    }
}

impl fmt::Debug for Pace {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.debug_struct("Pace")
            .field("limits", &self.inner.limits)
            .finish_non_exhaustive()
    }
}

fn after(at: Timestamp, time: Duration) -> Timestamp {
    at.checked_add(time).unwrap_or(Timestamp::MAX)
}

fn between(from: Timestamp, to: Timestamp) -> Duration {
    Duration::try_from(to.duration_since(from)).unwrap_or_default()
}

#[cfg(test)]
mod tests;
