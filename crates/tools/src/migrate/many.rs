//! The mailboxes of a plan, several at a time: no server gets more of our connections than it takes, one
//! mailbox that fails stops no other, and each is tried twice (domain.md, 4.1: "up to 2 attempts per
//! mailbox per batch, then reported failed").

use std::collections::{HashMap, VecDeque};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use migrate::mail::{Compress, Fault as ServerFault, MailFault, Paces};

use super::one::{Came, Event, Tally, Task, Teller, Work};
use super::plan::{Mailbox, Plan, Side};
use super::progress::Progress;
use super::stop::Stop;
use crate::fault::Fault;

/// How many mailboxes move at a time unless somebody says so.
const WORKERS: usize = 4;
/// Connections of one mailbox to each of its servers at most: servers give one account ten or fifteen, and its
/// owner's own programs hold some of them.
const LANES: usize = 4;
/// How often a mailbox is tried.
const ATTEMPTS: u32 = 2;
/// How often it is looked whether there is something new to show.
const BEAT: Duration = Duration::from_millis(250);

/// How they are done.
#[derive(Debug)]
pub struct How {
    pub work: Work,
    /// How many at a time, if somebody says so.
    pub workers: Option<usize>,
    /// The paces of each mailbox's servers.
    pub paces: Vec<Paces>,
    pub compress: Compress,
    pub stop: Stop,
}

/// Does all of a plan: what came of each mailbox, in their order.
pub fn all(plan: &Plan, how: &How, progress: &mut Progress<'_>) -> Vec<Result<Came, Fault>> {
    let tallies: Vec<Tally> = plan.mailboxes.iter().map(|_| Tally::default()).collect();
    let mut came: Vec<Option<Result<Came, Fault>>> = plan.mailboxes.iter().map(|_| None).collect();
    let workers = how.workers.or(plan.workers).unwrap_or(WORKERS);
    // Where there are fewer mailboxes than that, each has more connections.
    let lanes = (workers / plan.mailboxes.len().max(1)).clamp(1, LANES);
    let mut row = Row::of(&plan.mailboxes);
    let (to, heard) = mpsc::channel();
    thread::scope(|scope| {
        let mut running = 0;
        loop {
            while running < workers
                && !how.stop.is_asked()
                && let Some(at) = row.due()
            {
                running += 1;
                progress.begins(at);
                let task = Task {
                    mailbox: &plan.mailboxes[at],
                    work: how.work,
                    paces: &how.paces[at],
                    compress: how.compress,
                    lanes,
                    tally: &tallies[at],
                    teller: Teller { at, to: to.clone() },
                    stop: how.stop.clone(),
                };
                scope.spawn(move || {
                    // Whoever waits for it hears of its end, whatever its end is.
                    let done = catch_unwind(AssertUnwindSafe(|| task.done()));
                    let came = done.unwrap_or(Err(Fault::Worker));
                    task.teller.tell(Event::Ended(came));
                });
            }
            if running == 0 {
                break;
            }
            match heard.recv_timeout(BEAT) {
                Ok((at, Event::Ended(ended))) => {
                    running -= 1;
                    let is_again = row.ended(at, &ended) && !how.stop.is_asked();
                    progress.ends(at, &ended, is_again);
                    if is_again {
                        row.again(at);
                    } else {
                        came[at] = Some(ended);
                    }
                }
                Ok((at, event)) => progress.hears(at, &event),
                // Nothing happened, which is shown as well.
                Err(_) => {}
            }
            progress.beats(&tallies, how.stop.is_asked());
        }
    });
    progress.is_over(&tallies);
    let came = came.into_iter();
    came.map(|came| came.unwrap_or(Err(Fault::Stopped)))
        .collect()
}

/// The mailboxes that wait for their turn.
struct Row<'a> {
    mailboxes: &'a [Mailbox],
    waiting: VecDeque<usize>,
    /// How often each was begun.
    attempts: Vec<u32>,
    /// Mailboxes under way by server and side.
    busy: HashMap<(bool, String), usize>,
}

impl<'a> Row<'a> {
    fn of(mailboxes: &'a [Mailbox]) -> Self {
        Self {
            mailboxes,
            waiting: (0..mailboxes.len()).collect(),
            attempts: vec![0; mailboxes.len()],
            busy: HashMap::new(),
        }
    }

    /// The next whose servers take one more.
    fn due(&mut self) -> Option<usize> {
        let free = |at: &usize| {
            sides(&self.mailboxes[*at]).iter().all(|(key, side)| {
                let busy = self.busy.get(key).copied().unwrap_or_default();
                side.limits.connections == 0 || busy < side.limits.connections
            })
        };
        let place = self.waiting.iter().position(free)?;
        let at = self.waiting.remove(place)?;
        for (key, _) in sides(&self.mailboxes[at]) {
            *self.busy.entry(key).or_default() += 1;
        }
        self.attempts[at] += 1;
        Some(at)
    }

    /// Notes that one is no longer under way. Whether to try it again.
    fn ended(&mut self, at: usize, ended: &Result<Came, Fault>) -> bool {
        let mailbox = &self.mailboxes[at];
        for (key, _) in sides(mailbox) {
            if let Some(busy) = self.busy.get_mut(&key) {
                *busy -= 1;
            }
        }
        let is_worth = ended.as_ref().is_err_and(|fault| may_pass(mailbox, fault));
        is_worth && self.attempts[at] < ATTEMPTS
    }

    /// Puts it behind the others.
    fn again(&mut self, at: usize) {
        self.waiting.push_back(at);
    }
}

/// The servers of a mailbox.
fn sides(mailbox: &Mailbox) -> [((bool, String), &Side); 2] {
    let of = |side: &Side| side.address.place();
    let (source, target) = (&mailbox.source, &mailbox.target);
    [((true, of(source)), source), ((false, of(target)), target)]
}

/// Whether a second attempt may do what the first could not. A password that was refused is not tried
/// again: servers lock out who is wrong too often.
fn may_pass(mailbox: &Mailbox, fault: &Fault) -> bool {
    let (side, fault) = match fault {
        Fault::Mail(MailFault::Source(fault)) => (&mailbox.source, fault),
        Fault::Mail(MailFault::Target(fault)) => (&mailbox.target, fault),
        _ => return false,
    };
    match fault {
        ServerFault::Sign(_) => side.credential.is_renewed(),
        ServerFault::Refused { .. } | ServerFault::Nonsense(_) => true,
        _ => fault.is_passing(),
    }
}

#[cfg(test)]
mod tests {
    use migrate::mail::{Address, Limits, Trust};

    use super::*;
    use crate::migrate::one::Sums;
    use crate::migrate::secret::{Credential, Kind, Lies};

    fn mailbox(host: &str, connections: usize, lies: &Lies, kind: Kind) -> Mailbox {
        let side = |address: String, limits: Limits| Side {
            address: address.parse::<Address>().unwrap(),
            credential: Credential::Fetched(kind, lies.clone()),
            trust: Trust::System,
            is_open: false,
            limits,
        };
        let limits = Limits {
            connections,
            ..Limits::default()
        };
        Mailbox {
            name: host.to_owned(),
            source: side(format!("imaps://jane@{host}"), limits),
            target: side("imaps://jane@new.example".to_owned(), Limits::default()),
            journal: host.into(),
        }
    }

    fn simple(host: &str, connections: usize) -> Mailbox {
        let lies = Lies::Variable("PW".to_owned());
        mailbox(host, connections, &lies, Kind::Password)
    }

    const DONE: fn() -> Result<Came, Fault> = || Ok(Came::Moved(Sums::default()));

    fn failed(fault: ServerFault) -> Result<Came, Fault> {
        Err(MailFault::Source(fault).into())
    }

    #[test]
    fn a_server_that_is_busy_lets_the_mailboxes_of_others_go_first() {
        let mailboxes = [
            simple("a.example", 1),
            simple("a.example", 1),
            simple("b.example", 0),
        ];
        let mut row = Row::of(&mailboxes);
        assert_eq!((row.due(), row.due(), row.due()), (Some(0), Some(2), None));
        assert!(!row.ended(0, &DONE()));
        assert_eq!(row.due(), Some(1));
    }

    #[test]
    fn what_may_pass_has_a_second_attempt_behind_the_others_and_no_third() {
        let mailboxes = [simple("a.example", 0), simple("b.example", 0)];
        let mut row = Row::of(&mailboxes);
        let refused = || {
            failed(ServerFault::Refused {
                command: "SELECT",
                said: String::new(),
            })
        };
        assert_eq!(row.due(), Some(0));
        assert!(row.ended(0, &refused()));
        row.again(0);
        assert_eq!((row.due(), row.due()), (Some(1), Some(0)));
        assert!(!row.ended(0, &refused()));
    }

    #[test]
    fn a_refused_password_is_not_tried_again_but_a_token_that_is_fetched_is() {
        let command = Lies::Command(vec!["token".to_owned()]);
        let mailboxes = [
            simple("a.example", 0),
            mailbox("b.example", 0, &command, Kind::Token),
        ];
        let mut row = Row::of(&mailboxes);
        assert_eq!((row.due(), row.due()), (Some(0), Some(1)));
        let refused = || failed(ServerFault::Sign("no".to_owned()));
        assert!(!row.ended(0, &refused()));
        assert!(row.ended(1, &refused()));
    }
}
