//! Messages on their way: read from the source and written to the target at once, several commands
//! ahead of their answers on either side. A body is never held, so a message may have any length.
//!
//! Two halves run together. One reads bodies and writes them; the other reads what the target says and
//! writes it into the journal. What they have in common is a row of commands that wait for their end.

use std::cell::{Cell, RefCell};
use std::collections::{HashMap, HashSet};
use std::mem;
use std::rc::Rc;

use sha2::{Digest, Sha256};
use tokio::sync::mpsc;

use super::imap::{
    Code, Fault, Incoming, Kind, Out, Outcome, Response, Session, State, Throttle, later, parse,
    readable,
};
use super::journal::{Due, Journal, Reason, Taken};
use super::keeps::Keeps;
use super::listed;
use super::nul::{self, Known};
use super::pace::Paces;
use super::run::{MailFault, Moved, Tell};

/// Messages of one command where the target takes several in one.
const TOGETHER: usize = 50;
/// Bytes of one command, unless one message has more.
const TOGETHER_BYTES: u64 = 2 << 20;
/// Commands without their end, of several messages and of one. What is under way when a connection breaks
/// has to be looked for, so it is no more than keeps both sides at work.
const AHEAD_OF_MANY: usize = 2;
const AHEAD_OF_ONE: usize = 64;
/// The most bytes that a server with LITERAL- takes unasked (RFC 7888).
const UNASKED: u64 = 4096;

/// What the target can.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Ways {
    together: bool,
    unasked: Option<u64>,
    /// Bytes of any kind (RFC 3516).
    binary: bool,
}

impl Ways {
    pub(crate) fn of(target: &Session) -> Self {
        let unasked = if target.can("LITERAL+") {
            Some(u64::MAX)
        } else if target.can("LITERAL-") {
            Some(UNASKED)
        } else {
            None
        };
        Self {
            // Where each message is asked for, nothing is gained by several in one.
            together: target.can("MULTIAPPEND") && unasked == Some(u64::MAX),
            unasked,
            binary: target.can("BINARY"),
        }
    }

    fn alone(self) -> Self {
        Self {
            together: false,
            ..self
        }
    }
}

/// Where messages go.
pub(crate) struct Place<'a> {
    /// The folder's line in the journal.
    pub(crate) folder: i64,
    /// Its name, as the target is told it.
    pub(crate) name: &'a [u8],
    /// Which keywords the target keeps.
    pub(crate) keeps: &'a Keeps,
    pub(crate) ways: Ways,
    /// How both servers are asked.
    pub(crate) pace: &'a Paces,
}

/// A command of the target that waits for its end.
struct Append {
    tag: Vec<u8>,
    messages: RefCell<Vec<Sent>>,
    /// The target is asked whether it takes the next message.
    is_asked: Cell<bool>,
    /// It does not, and the rest is not sent.
    is_over: Cell<bool>,
}

struct Sent {
    uid: u32,
    size: u64,
    hash: [u8; 32],
    lost: String,
}

/// What came of some messages.
#[derive(Default)]
struct Came {
    /// A server refused these together: each is tried alone.
    again: Vec<u32>,
    /// The source gave none of these, and no reason.
    missing: Vec<u32>,
    /// These have NUL, or something in its place, and were not sent.
    odd: Vec<u32>,
    /// So have these, which were too large to be looked at before.
    late: Vec<u32>,
    /// A server wants to be asked for these later.
    later: Vec<u32>,
    /// Those of them that were refused for a limit which may be their own, with the server's words.
    limited: Vec<(u32, String)>,
    /// What it said.
    fault: Option<MailFault>,
}

impl Came {
    fn add(&mut self, more: Self) {
        self.again.extend(more.again);
        self.missing.extend(more.missing);
        self.later.extend(more.later);
        self.limited.extend(more.limited);
        self.fault = self.fault.take().or(more.fault);
    }

    /// Has everything that is not at the target wait.
    fn waits(mut self, journal: &mut Journal, folder: i64) -> Result<Later, MailFault> {
        self.later.append(&mut self.again);
        self.later.append(&mut self.missing);
        journal.waits(folder, &self.later)?;
        Ok(Later {
            messages: self.later.len(),
            limited: self.limited,
            fault: self.fault,
        })
    }
}

/// What waits on, since a server wants to be asked later.
#[derive(Default)]
pub(crate) struct Later {
    pub(crate) messages: usize,
    /// Those of them that were refused for a limit which may be their own, with the server's words.
    pub(crate) limited: Vec<(u32, String)>,
    pub(crate) fault: Option<MailFault>,
}

/// Sends these messages, which the journal knows to be on their way.
pub(crate) async fn send(
    (source, target): (&mut Session, &mut Session),
    journal: &mut Journal,
    place: &Place<'_>,
    due: &[Due],
    tell: &mut Tell<'_>,
) -> Result<Later, MailFault> {
    let mut came = send_in(source, target, journal, place, Which::Asked(due), tell).await?;
    looked_at(source, journal, place.folder, &came.late).await?;
    if came.fault.is_some() {
        // What was not sent for its bytes waits like the rest.
        came.later.append(&mut came.odd);
        return came.waits(journal, place.folder);
    }
    let odd: HashSet<u32> = mem::take(&mut came.odd).into_iter().collect();
    let mut odd = due.iter().filter(|one| odd.contains(&one.uid));
    while let Some(one) = odd.next() {
        match send_known(source, target, journal, place, one, tell).await? {
            Some(sent) => came.add(sent),
            None => came.missing.push(one.uid),
        }
        if came.fault.is_some() {
            came.later.extend(odd.map(|one| one.uid));
            return came.waits(journal, place.folder);
        }
    }
    // What the source did not give may have been deleted meanwhile, and only then is nothing left to be
    // moved.
    let there = listed::of(source, &came.missing).await;
    came.again.extend(there.map_err(MailFault::Source)?);
    let alone: HashSet<u32> = came.again.into_iter().collect();
    let gone: Vec<u32> = came
        .missing
        .into_iter()
        .filter(|uid| !alone.contains(uid))
        .collect();
    journal.gone(place.folder, &gone)?;
    let place = Place {
        ways: place.ways.alone(),
        ..*place
    };
    let mut alone = due.iter().filter(|one| alone.contains(&one.uid));
    while let Some(one) = alone.next() {
        let which = Which::Asked(std::slice::from_ref(one));
        let mut came = send_in(source, target, journal, &place, which, tell).await?;
        looked_at(source, journal, place.folder, &came.late).await?;
        if came.odd.pop().is_some() {
            match send_known(source, target, journal, &place, one, tell).await? {
                Some(sent) => came.add(sent),
                None => came.missing.push(one.uid),
            }
        }
        if came.fault.is_some() {
            came.later.extend(alone.map(|one| one.uid));
            return came.waits(journal, place.folder);
        }
        for uid in came.missing.into_iter().chain(came.again) {
            journal.left(place.folder, uid, (Reason::Unreadable, ""))?;
            tell(Moved::Left);
        }
    }
    Ok(Later::default())
}

/// Sends a message that has NUL, or something in its place. None: the source does not give it.
async fn send_known(
    source: &mut Session,
    target: &mut Session,
    journal: &mut Journal,
    place: &Place<'_>,
    one: &Due,
    tell: &mut Tell<'_>,
) -> Result<Option<Came>, MailFault> {
    let known = nul::known(source, one.uid).await;
    let Some(known) = known.map_err(MailFault::Source)? else {
        return Ok(None);
    };
    // What must not stand in a text is not tried on a target that does not say that it takes it.
    if memchr::memchr(0, &known.bytes).is_some() && !place.ways.binary {
        journal.left(place.folder, one.uid, (Reason::Bytes, ""))?;
        tell(Moved::Left);
        return Ok(Some(Came::default()));
    }
    journal.may_lack_nul(place.folder, one.uid, !known.is_sure)?;
    let place = Place {
        ways: place.ways.alone(),
        ..*place
    };
    let given = Which::Given(one, &known);
    send_in(source, target, journal, &place, given, tell)
        .await
        .map(Some)
}

/// Notes of messages that were too large to be looked at before they were sent whether they are what the
/// source has.
async fn looked_at(
    source: &mut Session,
    journal: &Journal,
    folder: i64,
    uids: &[u32],
) -> Result<(), MailFault> {
    for uid in uids {
        let known = nul::known(source, *uid).await.map_err(MailFault::Source)?;
        let is_text =
            known.is_some_and(|known| known.is_sure && memchr::memchr(0, &known.bytes).is_none());
        journal.may_lack_nul(folder, *uid, !is_text)?;
    }
    Ok(())
}

/// Messages that are sent together.
#[derive(Clone, Copy)]
enum Which<'a> {
    /// The source is asked for these.
    Asked(&'a [Due]),
    /// The source was asked for this one, and it is known.
    Given(&'a Due, &'a Known),
}

async fn send_in(
    source: &mut Session,
    target: &mut Session,
    journal: &mut Journal,
    place: &Place<'_>,
    which: Which<'_>,
    tell: &mut Tell<'_>,
) -> Result<Came, MailFault> {
    let ahead = if place.ways.together {
        AHEAD_OF_MANY
    } else {
        AHEAD_OF_ONE
    };
    let (begun, waiting) = mpsc::channel(ahead);
    let (goes, go) = mpsc::channel(1);
    let stops = Cell::new(false);
    let read = Pump {
        can_be_asked: source.can("BINARY"),
        source,
        out: &mut target.out,
        place,
        begun,
        go,
        open: None,
        stops: &stops,
        came: Came::default(),
    };
    let alone = match which {
        Which::Asked(due) => due.first().filter(|_| due.len() == 1).map(|one| one.uid),
        Which::Given(one, _) => Some(one.uid),
    };
    let heard = hear(
        (&mut target.lines, waiting, goes),
        journal,
        (place, alone),
        (&stops, tell),
    );
    let reads = async {
        match which {
            Which::Asked(due) => read.all(due).await,
            Which::Given(one, known) => read.given(one, known).await,
        }
    };
    let (mut came, refused) = tokio::try_join!(reads, heard)?;
    // Only now is it known what all was in them.
    for append in refused.together {
        let messages = append.messages.borrow();
        came.again.extend(messages.iter().map(|one| one.uid));
    }
    for (append, throttle, end) in refused.for_now {
        let messages = append.messages.borrow();
        let uids = messages.iter().map(|one| one.uid);
        came.later.extend(uids.clone());
        if throttle.kind == Kind::Limit {
            let limited = uids.map(|uid| (uid, end.said.clone()));
            came.limited.extend(limited);
        }
        came.fault = Some(MailFault::Target(later(throttle, end)));
    }
    Ok(came)
}

/// The half that reads bodies and writes them.
struct Pump<'a> {
    /// The source can say of bytes that are odd what they are.
    can_be_asked: bool,
    source: &'a mut Session,
    out: &'a mut Out,
    place: &'a Place<'a>,
    begun: mpsc::Sender<Rc<Append>>,
    go: mpsc::Receiver<bool>,
    open: Option<Open>,
    /// A server wants to be asked later: nothing more is begun.
    stops: &'a Cell<bool>,
    came: Came,
}

/// The command to which messages are added.
struct Open {
    append: Rc<Append>,
    messages: usize,
    bytes: u64,
}

impl Pump<'_> {
    /// Bodies come in whatever order: a server may work on two commands at once.
    async fn all(mut self, due: &[Due]) -> Result<Came, MailFault> {
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
    fn refused(&mut self, throttle: Throttle, end: Outcome) {
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
    async fn given(mut self, one: &Due, known: &Known) -> Result<Came, MailFault> {
        // By its hash it is looked for where it is handed out as a text.
        let hash = Sha256::new_with_prefix(&known.body);
        self.whole(one, &known.bytes, hash).await?;
        self.end().await?;
        Ok(self.came)
    }

    /// A body that comes from the source now.
    async fn body(&mut self, one: &Due, length: u64) -> Result<(), MailFault> {
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
            self.came.late.push(one.uid);
        }
        self.foot(one, length, hash).await
    }

    /// A body that came already.
    async fn whole(&mut self, one: &Due, body: &[u8], hash: Sha256) -> Result<(), MailFault> {
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
        self.foot(one, length, hash).await
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
            to.is_over.set(!goes);
        }
        Ok(to)
    }

    async fn begin(&mut self) -> Result<Rc<Append>, MailFault> {
        let tag = self.out.begin().await.map_err(MailFault::Target)?;
        let append = Rc::new(Append {
            tag,
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
    async fn foot(&mut self, one: &Due, size: u64, hash: Sha256) -> Result<(), MailFault> {
        if let Some(open) = &mut self.open {
            open.messages += 1;
            open.bytes += size;
            open.append.messages.borrow_mut().push(Sent {
                uid: one.uid,
                size,
                hash: hash.finalize().into(),
                lost: self.place.keeps.lost(&one.flags),
            });
        }
        if !self.place.ways.together {
            self.end().await?;
        }
        Ok(())
    }

    async fn end(&mut self) -> Result<(), MailFault> {
        if let Some(open) = self.open.take()
            && !open.append.is_over.get()
        {
            self.out.send(b"\r\n").await.map_err(MailFault::Target)?;
            self.out.flush().await.map_err(MailFault::Target)?;
        }
        Ok(())
    }
}

type Heard<'a> = (
    &'a mut super::imap::Lines,
    mpsc::Receiver<Rc<Append>>,
    mpsc::Sender<bool>,
);

/// What the target refused.
#[derive(Default)]
struct Refused {
    /// For good, but together.
    together: Vec<Rc<Append>>,
    /// For now.
    for_now: Vec<(Rc<Append>, Throttle, Outcome)>,
}

/// The half that reads what the target says. What it refused together, or for now, comes back; a message
/// that was alone and is refused is left.
async fn hear(
    (lines, mut waiting, goes): Heard<'_>,
    journal: &mut Journal,
    (place, alone): (&Place<'_>, Option<u32>),
    (stops, tell): (&Cell<bool>, &mut Tell<'_>),
) -> Result<Refused, MailFault> {
    let (mut refused, mut pending) = (Refused::default(), Vec::new());
    loop {
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
            _ = goes.send(false).await;
        }
        // Of several in one command nobody can say whose limit it is.
        let is_one = alone.is_some() || !place.ways.together;
        let throttle = end.throttle();
        let throttle = throttle.filter(|one| one.kind != Kind::Limit || is_one);
        if end.state == State::Ok {
            take(journal, place.folder, &append.messages.borrow(), &end, tell)?;
        } else if let Some(throttle) = throttle {
            // A limit of one message is none of the others.
            if throttle.kind != Kind::Limit {
                stops.set(true);
            }
            place.pace.target.hears(throttle, &end.said);
            refused.for_now.push((append, throttle, end));
        } else if let Some(uid) = alone {
            journal.left(place.folder, uid, (reason(&end), &end.said))?;
            tell(Moved::Left);
        } else {
            refused.together.push(append);
        }
    }
}

fn take(
    journal: &mut Journal,
    folder: i64,
    sent: &[Sent],
    end: &Outcome,
    tell: &mut Tell<'_>,
) -> Result<(), MailFault> {
    let uids = match &end.code {
        Code::Appended(_, uids) if uids.len() == sent.len() => Some(uids),
        _ => None,
    };
    let taken = sent.iter().enumerate().map(|(at, one)| Taken {
        uid: one.uid,
        target_uid: uids.map(|uids| uids[at]),
        hash: one.hash,
        lost: one.lost.clone(),
    });
    journal.taken(folder, &taken.collect::<Vec<_>>())?;
    for one in sent {
        tell(Moved::Taken { bytes: one.size });
    }
    Ok(())
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

/// Parts of the messages that are asked for in one command each.
fn batches(due: &[Due]) -> Vec<&[Due]> {
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

/// A set of UIDs, as short as it goes.
pub(crate) fn set(batch: &[Due]) -> String {
    uid_set(batch.iter().map(|one| one.uid))
}

/// The same of UIDs that ascend.
pub(crate) fn uid_set(uids: impl Iterator<Item = u32>) -> String {
    let mut parts: Vec<(u32, u32)> = Vec::new();
    for uid in uids {
        match parts.last_mut() {
            Some((_, last)) if *last + 1 == uid => *last = uid,
            _ => parts.push((uid, uid)),
        }
    }
    let parts = parts.into_iter().map(|(first, last)| {
        if first == last {
            first.to_string()
        } else {
            format!("{first}:{last}")
        }
    });
    parts.collect::<Vec<_>>().join(",")
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
    fn a_set_is_short() {
        assert_eq!(uid_set([1, 2, 3, 7, 9, 10].into_iter()), "1:3,7,9:10");
        assert_eq!(uid_set([4].into_iter()), "4");
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
