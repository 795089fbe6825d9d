//! Messages of several small folders in one go: on a long line, what each folder would be waited for takes
//! longer than its messages. The source is told to open a folder, to give its messages, to open the next
//! one, and so on, ahead of its answers; the target needs no folder to be open.
//!
//! What is anything but plain is left to wait, for whoever works on each folder by itself: it must not know
//! what becomes of a message that is refused, odd or gone.

use std::cell::Cell;
use std::collections::{HashMap, VecDeque};

use sha2::{Digest, Sha256};
use tokio::sync::mpsc;

use super::super::imap::{Code, Fault, Incoming, Response, Session, State, parse, readable};
use super::super::journal::{Due, Journal};
use super::super::run::{MailFault, Tell};
use super::hear::hear;
use super::pump::{Pump, batches};
use super::{AHEAD_OF_ONE, Came, Place, TOGETHER, TOGETHER_BYTES, set};

/// Messages of a folder that go with those of others.
pub(crate) struct Part<'a> {
    pub(crate) place: Place<'a>,
    /// The folder's name, as the source is told it.
    pub(crate) source: &'a [u8],
    /// The same, as people read it.
    pub(crate) shown: &'a str,
    pub(crate) source_validity: u32,
    pub(crate) due: &'a [Due],
}

/// What came of messages that went together.
pub(crate) struct Across {
    /// A server wants to be asked later.
    pub(crate) is_refused: bool,
    /// These have NUL, or something in its place, and were sent before that was known: their folders' lines in
    /// the journal, and their UIDs.
    pub(crate) late: Vec<(i64, u32)>,
}

/// Sends these, which the journal knows to be on their way. All are answered then; what the target has not
/// taken is still noted to be on its way.
pub(crate) async fn across(
    (source, target): (&mut Session, &mut Session),
    journal: &Journal,
    parts: &[Part<'_>],
    tell: &mut Tell<'_>,
) -> Result<Across, MailFault> {
    let Some(first) = parts.first() else {
        return Ok(Across {
            is_refused: false,
            late: Vec::new(),
        });
    };
    let (begun, waiting) = mpsc::channel(AHEAD_OF_ONE);
    let (goes, go) = mpsc::channel(1);
    let stops = Cell::new(false);
    let read = Pump {
        can_be_asked: source.can("BINARY"),
        source,
        out: &mut target.out,
        place: &first.place,
        begun,
        go,
        open: None,
        stops: &stops,
        came: Came::default(),
    };
    let heard = hear(
        (&mut target.lines, waiting, goes),
        journal,
        (&first.place, None),
        (&stops, tell),
    );
    let (came, refused) = tokio::try_join!(read.across(parts), heard)?;
    Ok(Across {
        is_refused: came.fault.is_some() || !refused.for_now.is_empty(),
        late: came.late,
    })
}

/// What the source is asked.
enum Ask<'a> {
    /// To open a folder.
    Opens(&'a Part<'a>),
    /// For these of the folder that it opened last.
    Bodies(&'a [Due]),
}

/// What the source was asked, in that order, with the tag of each.
#[derive(Default)]
struct Asked<'a> {
    asked: VecDeque<(Vec<u8>, Ask<'a>)>,
}

impl<'a> Asked<'a> {
    /// Whether there is room for more: as much as for one folder alone, in commands that fit into the
    /// buffers in between.
    fn has_room(&self) -> bool {
        let bodies = self.asked.iter().filter_map(|(_, ask)| match ask {
            Ask::Bodies(due) => Some(*due),
            Ask::Opens(_) => None,
        });
        let (mut messages, mut bytes) = (0, 0_u64);
        for due in bodies {
            messages += due.len();
            bytes = due
                .iter()
                .fold(bytes, |bytes, one| bytes.saturating_add(one.size));
        }
        self.asked.len() < AHEAD_OF_ONE && messages < 2 * TOGETHER && bytes < 2 * TOGETHER_BYTES
    }

    /// Whether a body that comes now is of the folder that was opened last.
    fn gives_bodies(&self) -> bool {
        matches!(self.asked.front(), Some((_, Ask::Bodies(_))))
    }

    /// The folder that is being opened.
    fn opens(&self) -> Option<&'a Part<'a>> {
        match self.asked.front() {
            Some((_, Ask::Opens(part))) => Some(*part),
            _ => None,
        }
    }

    /// What ended with this tag. Bodies of a folder may end in any order; nothing of the next one before
    /// all of them have.
    fn ended(&mut self, tag: &[u8]) -> Result<Ask<'a>, Fault> {
        let nonsense = Fault::Nonsense("the end of another command");
        let Some(at) = self.asked.iter().position(|(its, _)| its == tag) else {
            return Err(nonsense);
        };
        let are_bodies = |(_, ask): &(Vec<u8>, Ask<'_>)| matches!(ask, Ask::Bodies(_));
        let is_in_turn = at == 0 || self.asked.iter().take(at + 1).all(are_bodies);
        match self.asked.remove(at) {
            Some((_, ask)) if is_in_turn => Ok(ask),
            _ => Err(nonsense),
        }
    }
}

impl<'a> Pump<'a> {
    /// Bodies of several folders, one folder after the other.
    async fn across(mut self, parts: &'a [Part<'a>]) -> Result<Came, MailFault> {
        let mut coming: VecDeque<Ask<'a>> = VecDeque::new();
        for part in parts {
            coming.push_back(Ask::Opens(part));
            coming.extend(batches(part.due).into_iter().map(Ask::Bodies));
        }
        let mut asked = Asked::default();
        let mut wanted: HashMap<u32, &'a Due> = HashMap::new();
        loop {
            let mut is_new = false;
            while asked.has_room() && !self.stops.get() {
                let Some(ask) = coming.pop_front() else { break };
                let tag = self.put(&ask).await.map_err(MailFault::Source)?;
                asked.asked.push_back((tag, ask));
                is_new = true;
            }
            if is_new {
                let flushed = self.source.out.flush().await;
                flushed.map_err(MailFault::Source)?;
            }
            if asked.asked.is_empty() {
                self.end().await?;
                return Ok(self.came);
            }
            match self.source.lines.next().await.map_err(MailFault::Source)? {
                Incoming::Body(length) => {
                    let mut so_far = self.source.lines.answer().to_vec();
                    so_far.push(b')');
                    // One whose UID stands behind it waits to be asked for alone.
                    let uid = match parse(&so_far) {
                        Response::Fetched(one) => one.uid.filter(|_| asked.gives_bodies()),
                        _ => None,
                    };
                    if let Some(one) = uid.and_then(|uid| wanted.remove(&uid)) {
                        self.body(one, length).await?;
                    }
                }
                Incoming::Answer => {
                    let answer = parse(self.source.lines.answer());
                    match readable(answer).map_err(MailFault::Source)? {
                        Response::Note(said) => {
                            is_the_same(&said.code, asked.opens()).map_err(MailFault::Source)?;
                        }
                        Response::Fetched(one) => {
                            let uid = one.uid.filter(|_| asked.gives_bodies());
                            if let (Some(uid), Some(body)) = (uid, one.body)
                                && let Some(one) = wanted.remove(&uid)
                            {
                                let hash = Sha256::new_with_prefix(&body);
                                self.whole(one, &body, hash).await?;
                            }
                        }
                        Response::Tagged(its, end) => {
                            let ended = asked.ended(&its).map_err(MailFault::Source)?;
                            if let Some(throttle) = end.for_now() {
                                wanted.clear();
                                self.refused(throttle, end);
                            } else if let Ask::Opens(part) = ended {
                                // What was not given of the one before waits.
                                wanted.clear();
                                if end.state == State::Ok {
                                    is_the_same(&end.code, Some(part))
                                        .map_err(MailFault::Source)?;
                                    self.end().await?;
                                    self.place = &part.place;
                                    wanted.extend(part.due.iter().map(|one| (one.uid, one)));
                                }
                            }
                        }
                        _ => {}
                    }
                }
            }
        }
    }

    /// Asks, without sending it off yet.
    async fn put(&mut self, ask: &Ask<'_>) -> Result<Vec<u8>, Fault> {
        let asked = match ask {
            Ask::Opens(part) => {
                let name = self.source.text(part.source)?;
                [&b"EXAMINE "[..], &name[..], b"\r\n"].concat()
            }
            Ask::Bodies(due) => {
                format!("UID FETCH {} (UID BODY.PEEK[])\r\n", set(due)).into_bytes()
            }
        };
        let tag = self.source.out.begin().await?;
        self.source.out.send(&asked).await?;
        Ok(tag)
    }
}

/// Whether the folder that is being opened is the one whose UIDs are known.
fn is_the_same(code: &Code, part: Option<&Part<'_>>) -> Result<(), Fault> {
    match (code, part) {
        (Code::UidValidity(its), Some(part)) if *its != part.source_validity => {
            Err(Fault::Anew(part.shown.to_owned()))
        }
        _ => Ok(()),
    }
}
