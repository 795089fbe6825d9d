//! Messages on their way: read from the source and written to the target at once, several commands
//! ahead of their answers on either side. A body is never held, so a message may have any length.
//!
//! Two halves run together. One reads bodies and writes them; the other reads what the target says and
//! writes it into the journal. What they have in common is a row of commands that wait for their end.

mod across;
mod hear;
mod pump;

use std::cell::{Cell, RefCell};
use std::collections::HashSet;
use std::mem;

use tokio::sync::mpsc;

use super::imap::{Kind, Session, later};
use super::journal::{Due, Journal, Reason};
use super::keeps::Keeps;
use super::listed;
use super::nul::{self, Known};
use super::pace::Paces;
use super::run::{MailFault, Moved, Tell};
pub(crate) use across::{Across, Part, across};
use hear::hear;
use pump::Pump;

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

    /// Whether messages go without a word of the target before them.
    pub(crate) fn is_free(self) -> bool {
        self.unasked == Some(u64::MAX)
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
    /// The folder's line in the journal.
    folder: i64,
    messages: RefCell<Vec<Sent>>,
    /// The target is asked whether it takes the next message.
    is_asked: Cell<bool>,
    /// It does not, or has answered before it had the message: the rest is not sent.
    is_over: Cell<bool>,
}

struct Sent {
    uid: u32,
    size: u64,
    hash: [u8; 32],
    lost: String,
    /// Whether it is what the source has is to be looked at.
    is_odd: bool,
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
    /// So have these, which were too large to be looked at before; each with its folder's line.
    late: Vec<(i64, u32)>,
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
    fn waits(mut self, journal: &Journal, folder: i64) -> Result<Later, MailFault> {
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
    journal: &Journal,
    place: &Place<'_>,
    due: &[Due],
    tell: &mut Tell<'_>,
) -> Result<Later, MailFault> {
    let mut came = send_in(source, target, journal, place, Which::Asked(due), tell).await?;
    let late = mem::take(&mut came.late);
    if came.fault.is_some() {
        // What was not sent for its bytes waits like the rest.
        came.later.append(&mut came.odd);
        let waits = came.waits(journal, place.folder)?;
        looked_at(source, journal, place.pace, &late, tell).await?;
        return Ok(waits);
    }
    looked_at(source, journal, place.pace, &late, tell).await?;
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
        looked_at(source, journal, place.pace, &came.late, tell).await?;
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
    journal: &Journal,
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

/// Notes of messages of the open folder that were too large to be looked at before they were sent whether they are
/// what the source has. A source that wants to be asked later is, unless it is much later: then nobody knows.
pub(crate) async fn looked_at(
    source: &mut Session,
    journal: &Journal,
    pace: &Paces,
    late: &[(i64, u32)],
    tell: &mut Tell<'_>,
) -> Result<(), MailFault> {
    for (folder, uid) in late {
        if pace.turn(&[], tell).await.is_err() {
            // All was answered all the same, and what comes next meets the same wait.
            return Ok(());
        }
        let known = nul::known(source, *uid).await.map_err(MailFault::Source)?;
        let is_text =
            known.is_some_and(|known| known.is_sure && memchr::memchr(0, &known.bytes).is_none());
        journal.may_lack_nul(*folder, *uid, !is_text)?;
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
    journal: &Journal,
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

/// A set of UIDs, as short as it goes.
pub(crate) fn set(batch: &[Due]) -> String {
    uid_set(batch.iter().map(|one| one.uid))
}

/// The same of UIDs that ascend.
pub(crate) fn uid_set(uids: impl Iterator<Item = u32>) -> String {
    let mut parts: Vec<(u32, u32)> = Vec::new();
    for uid in uids {
        match parts.last_mut() {
            Some((_, last)) if last.checked_add(1) == Some(uid) => *last = uid,
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

    #[test]
    fn a_set_is_short() {
        assert_eq!(uid_set([1, 2, 3, 7, 9, 10].into_iter()), "1:3,7,9:10");
        assert_eq!(uid_set([4].into_iter()), "4");
        let last = [u32::MAX - 1, u32::MAX, u32::MAX];
        let last = uid_set(last.into_iter());
        assert_eq!(last, "4294967294:4294967295,4294967295");
    }
}
