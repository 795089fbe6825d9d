//! The half that reads what the target says of messages, and writes it into the journal.

use std::cell::Cell;
use std::rc::Rc;

use tokio::sync::mpsc;

use super::super::imap::{
    Code, Fault, Incoming, Kind, Lines, Outcome, Response, State, Throttle, parse, readable,
};
use super::super::journal::{Journal, Reason, Taken};
use super::super::run::{MailFault, Moved, Tell};
use super::{Append, Place};

/// Messages that are noted at once.
const AT_ONCE: usize = 500;

pub(super) type Heard<'a> = (
    &'a mut Lines,
    mpsc::Receiver<Rc<Append>>,
    mpsc::Sender<bool>,
);

/// What the target refused.
#[derive(Default)]
pub(super) struct Refused {
    /// For good, but together.
    pub(super) together: Vec<Rc<Append>>,
    /// For now.
    pub(super) for_now: Vec<(Rc<Append>, Throttle, Outcome)>,
}

/// The half that reads what the target says. What it refused together, or for now, comes back; a message
/// that was alone and is refused is left.
pub(super) async fn hear(
    (lines, mut waiting, goes): Heard<'_>,
    journal: &Journal,
    (place, alone): (&Place<'_>, Option<u32>),
    (stops, tell): (&Cell<bool>, &mut Tell<'_>),
) -> Result<Refused, MailFault> {
    let (mut refused, mut pending) = (Refused::default(), Vec::new());
    let mut arrived = Arrived::default();
    loop {
        if pending.is_empty() {
            pending.extend(waiting.try_recv());
        }
        // Nothing that has arrived waits for what has not come yet.
        if pending.is_empty() || !lines.has_line() || arrived.taken.len() >= AT_ONCE {
            arrived.note(journal, tell)?;
        }
        if pending.is_empty() {
            let Some(append) = waiting.recv().await else {
                return Ok(refused);
            };
            pending.push(append);
        }
        while let Incoming::Body(_) = lines.next().await.map_err(MailFault::Target)? {}
        let answer = readable(parse(lines.answer())).map_err(MailFault::Target)?;
        let (its, end) = match answer {
            Response::Continue(_) => {
                // What is not known yet was begun meanwhile.
                while let Ok(append) = waiting.try_recv() {
                    pending.push(append);
                }
                // Where nobody waits for it, nobody would take it from here either.
                if pending.iter().any(|append| append.is_asked.get()) {
                    goes.try_send(true).ok();
                }
                continue;
            }
            Response::Tagged(its, end) => (its, end),
            _ => continue,
        };
        // Most often it is the first. What is not known yet was begun meanwhile.
        let at = loop {
            let is_it = |append: &Rc<Append>| append.tag == its;
            if let Some(at) = pending.iter().position(is_it) {
                break at;
            }
            let Ok(append) = waiting.try_recv() else {
                return Err(MailFault::Target(Fault::Nonsense("the end of a message")));
            };
            pending.push(append);
        };
        let append = pending.remove(at);
        if append.is_asked.get() {
            // It may have been told to come, and have heard nothing of that yet.
            append.is_over.set(true);
            goes.try_send(false).ok();
        }
        // Of several in one command nobody can say whose limit it is.
        let is_one = alone.is_some() || !place.ways.together;
        let throttle = end.throttle();
        let throttle = throttle.filter(|one| one.kind != Kind::Limit || is_one);
        if end.state == State::Ok {
            arrived.add(&append, &end);
        } else if let Some(throttle) = throttle {
            // A limit of one message is none of the others.
            if throttle.kind != Kind::Limit {
                stops.set(true);
            }
            place.pace.target.hears(throttle, &end.said);
            refused.for_now.push((append, throttle, end));
        } else if let Some(uid) = alone {
            journal.left(append.folder, uid, (reason(&end), &end.said))?;
            tell(Moved::Left);
        } else {
            refused.together.push(append);
        }
    }
}

/// What the target has taken, and the journal does not know yet: what it answers together is noted together.
#[derive(Default)]
struct Arrived {
    taken: Vec<Taken>,
    /// The bytes of each.
    sizes: Vec<u64>,
}

impl Arrived {
    fn add(&mut self, append: &Append, end: &Outcome) {
        let sent = append.messages.take();
        let uids = match &end.code {
            Code::Appended(_, uids) if uids.len() == sent.len() => Some(uids),
            _ => None,
        };
        for (at, one) in sent.into_iter().enumerate() {
            self.sizes.push(one.size);
            self.taken.push(Taken {
                folder: append.folder,
                uid: one.uid,
                target_uid: uids.map(|uids| uids[at]),
                hash: one.hash,
                lost: one.lost,
                is_odd: one.is_odd,
            });
        }
    }

    fn note(&mut self, journal: &Journal, tell: &mut Tell<'_>) -> Result<(), MailFault> {
        if self.taken.is_empty() {
            return Ok(());
        }
        journal.taken(&self.taken)?;
        self.taken.clear();
        for bytes in self.sizes.drain(..) {
            tell(Moved::Taken { bytes });
        }
        Ok(())
    }
}

/// Why the target refused a message.
fn reason(end: &Outcome) -> Reason {
    match (&end.code, end.state) {
        (Code::Other(code), _) if code == "TOOBIG" => Reason::TooLarge,
        (Code::Other(code), _) if code == "OVERQUOTA" => Reason::NoRoom,
        (_, State::Bad) => Reason::Bytes,
        _ => Reason::Refused,
    }
}
