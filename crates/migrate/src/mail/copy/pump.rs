//! The half that reads bodies from the source and writes them to the target. It never waits for what the
//! target says of a message, but where that asks whether a message may come.

use std::cell::{Cell, RefCell};
use std::collections::HashMap;
use std::rc::Rc;

use sha2::{Digest, Sha256};
use tokio::sync::mpsc;

use super::super::imap::{
    Fault, Incoming, Out, Outcome, Response, Session, State, Throttle, later, parse, readable,
};
use super::super::journal::Due;
use super::super::nul::{self, Known};
use super::super::run::MailFault;
use super::{Append, Came, Place, Sent, TOGETHER, TOGETHER_BYTES, set};

/// The half that reads bodies and writes them.
pub(super) struct Pump<'a> {
    /// The source can say of bytes that are odd what they are.
    pub(super) can_be_asked: bool,
    pub(super) source: &'a mut Session,
    pub(super) out: &'a mut Out,
    pub(super) place: &'a Place<'a>,
    pub(super) begun: mpsc::Sender<Rc<Append>>,
    pub(super) go: mpsc::Receiver<bool>,
    pub(super) open: Option<Open>,
    /// A server wants to be asked later: nothing more is begun.
    pub(super) stops: &'a Cell<bool>,
    pub(super) came: Came,
}

/// The command to which messages are added.
pub(super) struct Open {
    append: Rc<Append>,
    messages: usize,
    bytes: u64,
}

impl Pump<'_> {
    /// Bodies come in whatever order: a server may work on two commands at once.
    pub(super) async fn all(mut self, due: &[Due]) -> Result<Came, MailFault> {
        let mut wanted: HashMap<u32, &Due> = due.iter().map(|one| (one.uid, one)).collect();
        let mut asked: Vec<(Vec<u8>, &[Due])> = Vec::new();
        let mut batches = batches(due).into_iter();
        // Of the only message that was asked for, the UID may stand behind the body.
        let only = due.first().filter(|_| due.len() == 1).map(|one| one.uid);
        loop {
            // The next are asked for before these are read.
            while asked.len() < 2 && !self.stops.get() {
                let Some(batch) = batches.next() else { break };
                asked.push((self.ask(batch).await.map_err(MailFault::Source)?, batch));
            }
            if asked.is_empty() {
                self.end().await?;
                self.came.later.extend(wanted.into_keys());
                return Ok(self.came);
            }
            match self.source.lines.next().await.map_err(MailFault::Source)? {
                Incoming::Body(length) => {
                    let mut so_far = self.source.lines.answer().to_vec();
                    so_far.push(b')');
                    let uid = match parse(&so_far) {
                        Response::Fetched(one) => one.uid.or(only),
                        _ => None,
                    };
                    let Some(uid) = uid else {
                        return Err(MailFault::Source(Fault::Nonsense("a body without its UID")));
                    };
                    if let Some(one) = wanted.remove(&uid) {
                        self.body(one, length).await?;
                    }
                }
                Incoming::Answer => {
                    let answer = parse(self.source.lines.answer());
                    match readable(answer).map_err(MailFault::Source)? {
                        Response::Fetched(one) => {
                            if let (Some(uid), Some(body)) = (one.uid.or(only), one.body)
                                && let Some(one) = wanted.remove(&uid)
                            {
                                let hash = Sha256::new_with_prefix(&body);
                                self.whole(one, &body, hash).await?;
                            }
                        }
                        Response::Tagged(its, end) => {
                            let at = asked.iter().position(|(tag, _)| *tag == its);
                            let at = at.ok_or(Fault::Nonsense("the end of another command"));
                            let (_, batch) = asked.remove(at.map_err(MailFault::Source)?);
                            let uids = batch.iter().map(|one| one.uid);
                            let missing = uids.filter(|uid| wanted.remove(uid).is_some());
                            match (end.state, end.for_now()) {
                                (State::Ok, _) => self.came.missing.extend(missing),
                                (_, None) => self.came.again.extend(missing),
                                (_, Some(throttle)) => {
                                    self.came.later.extend(missing);
                                    self.refused(throttle, end);
                                }
                            }
                        }
                        _ => {}
                    }
                }
            }
        }
    }

    async fn ask(&mut self, batch: &[Due]) -> Result<Vec<u8>, Fault> {
        let tag = self.source.out.begin().await?;
        let asked = format!("UID FETCH {} (UID BODY.PEEK[])\r\n", set(batch));
        self.source.out.send(asked.as_bytes()).await?;
        self.source.out.flush().await?;
        Ok(tag)
    }

    /// The source wants to be asked later.
    pub(super) fn refused(&mut self, throttle: Throttle, end: Outcome) {
        self.stops.set(true);
        self.place.pace.source.hears(throttle, &end.said);
        self.came.fault = Some(MailFault::Source(later(throttle, end)));
    }

    /// Whether a message is not to be sent any more. A command that is begun comes to its end.
    async fn waits(&mut self, one: &Due) -> Result<bool, MailFault> {
        if !self.stops.get() {
            return Ok(false);
        }
        self.end().await?;
        self.came.later.push(one.uid);
        Ok(true)
    }

    /// A message that is known already, alone.
    pub(super) async fn given(mut self, one: &Due, known: &Known) -> Result<Came, MailFault> {
        // By its hash it is looked for where it is handed out as a text.
        let hash = Sha256::new_with_prefix(&known.body);
        self.whole(one, &known.bytes, hash).await?;
        self.end().await?;
        Ok(self.came)
    }

    /// A body that comes from the source now.
    pub(super) async fn body(&mut self, one: &Due, length: u64) -> Result<(), MailFault> {
        if self.waits(one).await? {
            // The reader passes over what nobody takes.
            return Ok(());
        }
        let whole = self.source.lines.whole();
        let whole = whole.await.map_err(MailFault::Source)?;
        if whole.is_some_and(|body| nul::is_odd(body, self.can_be_asked)) {
            self.came.odd.push(one.uid);
            return Ok(());
        }
        let is_large = whole.is_none();
        let mut is_odd = false;
        let to = self.head(one, length, "").await?;
        let mut hash = Sha256::new();
        while let Some(part) = self.source.lines.part().await.map_err(MailFault::Source)? {
            is_odd = is_odd || (is_large && nul::is_odd(part, self.can_be_asked));
            hash.update(part);
            if !to.is_over.get() {
                self.out.send(part).await.map_err(MailFault::Target)?;
            }
        }
        if is_odd {
            self.came.late.push((self.place.folder, one.uid));
        }
        self.foot(one, (length, is_odd), hash).await
    }

    /// A body that came already.
    pub(super) async fn whole(
        &mut self,
        one: &Due,
        body: &[u8],
        hash: Sha256,
    ) -> Result<(), MailFault> {
        if self.waits(one).await? {
            return Ok(());
        }
        let length = body.len() as u64;
        let has_nul = memchr::memchr(0, body).is_some();
        let to = self
            .head(one, length, if has_nul { "~" } else { "" })
            .await?;
        if !to.is_over.get() {
            self.out.send(body).await.map_err(MailFault::Target)?;
        }
        self.foot(one, (length, false), hash).await
    }

    /// What stands before a body, with a mark if it is of bytes of any kind.
    async fn head(&mut self, one: &Due, length: u64, mark: &str) -> Result<Rc<Append>, MailFault> {
        let is_full = |to: &Open| {
            to.messages >= TOGETHER
                || to.messages > 0 && to.bytes.saturating_add(length) > TOGETHER_BYTES
        };
        if self.open.as_ref().is_some_and(is_full) {
            self.end().await?;
        }
        let to = match &self.open {
            Some(open) => Rc::clone(&open.append),
            None => self.begin().await?,
        };
        let flags = self.place.keeps.of(&one.flags);
        let date = if one.date.is_empty() {
            String::new()
        } else {
            format!("\"{}\" ", one.date)
        };
        let is_unasked = self.place.ways.unasked.is_some_and(|most| length <= most);
        let plus = if is_unasked { "+" } else { "" };
        let head = format!(" ({flags}) {date}{mark}{{{length}{plus}}}\r\n");
        self.out
            .send(head.as_bytes())
            .await
            .map_err(MailFault::Target)?;
        if !is_unasked {
            to.is_asked.set(true);
            self.out.flush().await.map_err(MailFault::Target)?;
            // The other half says that the target waits for it, or that it refused.
            let goes = self.go.recv().await.unwrap_or_default();
            to.is_asked.set(false);
            if !goes {
                to.is_over.set(true);
            }
        }
        Ok(to)
    }

    async fn begin(&mut self) -> Result<Rc<Append>, MailFault> {
        let tag = self.out.begin().await.map_err(MailFault::Target)?;
        let append = Rc::new(Append {
            tag,
            folder: self.place.folder,
            messages: RefCell::default(),
            is_asked: Cell::new(false),
            is_over: Cell::new(false),
        });
        let command = [b"APPEND ", self.place.name].concat();
        self.out.send(&command).await.map_err(MailFault::Target)?;
        // The other half is gone only where it failed, and then its fault is told.
        self.begun.send(Rc::clone(&append)).await.ok();
        self.open = Some(Open {
            append: Rc::clone(&append),
            messages: 0,
            bytes: 0,
        });
        Ok(append)
    }

    /// What stands after a body.
    async fn foot(
        &mut self,
        one: &Due,
        (size, is_odd): (u64, bool),
        hash: Sha256,
    ) -> Result<(), MailFault> {
        if let Some(open) = &mut self.open {
            open.messages += 1;
            open.bytes += size;
            open.append.messages.borrow_mut().push(Sent {
                uid: one.uid,
                size,
                hash: hash.finalize().into(),
                lost: self.place.keeps.lost(&one.flags),
                is_odd,
            });
        }
        if !self.place.ways.together {
            self.end().await?;
        }
        Ok(())
    }

    pub(super) async fn end(&mut self) -> Result<(), MailFault> {
        if let Some(open) = self.open.take()
            && !open.append.is_over.get()
        {
            self.out.send(b"\r\n").await.map_err(MailFault::Target)?;
            self.out.flush().await.map_err(MailFault::Target)?;
        }
        Ok(())
    }
}

/// Parts of the messages that are asked for in one command each.
pub(super) fn batches(due: &[Due]) -> Vec<&[Due]> {
    let mut all = Vec::new();
    let (mut start, mut bytes) = (0, 0);
    for (at, one) in due.iter().enumerate() {
        if at > start && (at - start >= TOGETHER || bytes + one.size > TOGETHER_BYTES) {
            all.push(&due[start..at]);
            (start, bytes) = (at, 0);
        }
        bytes += one.size;
    }
    if start < due.len() {
        all.push(&due[start..]);
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    fn due(uid: u32, size: u64) -> Due {
        Due {
            uid,
            size,
            date: String::new(),
            flags: String::new(),
            gmail: None,
        }
    }

    #[test]
    fn a_batch_has_an_end() {
        let many: Vec<Due> = (1..=120).map(|uid| due(uid, 10)).collect();
        let sizes: Vec<usize> = batches(&many).iter().map(|one| one.len()).collect();
        assert_eq!(sizes, [50, 50, 20]);
        let large = [due(1, 10), due(2, 150 << 20), due(3, 10)];
        let sizes: Vec<usize> = batches(&large).iter().map(|one| one.len()).collect();
        assert_eq!(sizes, [1, 1, 1]);
        assert!(batches(&[]).is_empty());
    }
}
