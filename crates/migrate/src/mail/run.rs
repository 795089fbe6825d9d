//! A mailbox, from one server to another.

use std::collections::{BTreeMap, HashMap};
use std::path::PathBuf;
use std::time::Duration;

use tokio::time::sleep;

use super::copy::{self, Place, Ways};
use super::delete;
use super::double;
use super::doubt::{self, ByHash};
use super::flags;
use super::folders::{Folder, Side, make, mapped, staying};
use super::imap::{Address, Code, Compress, Fault, Session, Sign, Status, Trust};
use super::journal::{Journal, JournalFault, Kept, Reason};
use super::keeps::Keeps;
use super::pace::{Paces, WaitReason, Waiting};
use super::scan::{Look, scan};

/// So often in a row a server may refuse for now, with a wait after each time, before the run ends; a message
/// whose limit may be its own is left then.
const PATIENCE: u32 = 5;
/// Messages that are noted to be on their way before the first of them is sent.
const ON_THE_WAY: usize = 500;

/// How long most servers are given to be done with what they had received.
pub const STILL: Duration = Duration::from_secs(3);
/// Somebody who receives much mail is not waited for any longer.
const STILL_AT_MOST: Duration = Duration::from_mins(1);

/// Why a mailbox does not move, or not any further.
#[derive(Debug, thiserror::Error)]
pub enum MailFault {
    /// The source.
    #[error("source: {0}")]
    Source(#[source] Fault),
    /// The target.
    #[error("target: {0}")]
    Target(#[source] Fault),
    /// What is known of the mailbox cannot be kept.
    #[error(transparent)]
    Journal(#[from] JournalFault),
    /// It is not to go on for longer than connections are kept.
    #[error("it waits ({})", .reason.word())]
    Paused {
        /// Why.
        reason: WaitReason,
        /// From now on.
        wait: Duration,
    },
    /// Somebody stopped it ([`Pace::stop`](super::Pace::stop)). Nothing is in doubt.
    #[error("it was stopped")]
    Stopped,
}

impl MailFault {
    /// Whether another connection may do what this one could not.
    #[must_use]
    pub fn is_passing(&self) -> bool {
        match self {
            Self::Source(fault) | Self::Target(fault) => fault.is_passing(),
            Self::Journal(_) | Self::Stopped => false,
            Self::Paused { .. } => true,
        }
    }

    /// How long to wait before it is tried again, where that is known: a try before it is in vain, and one
    /// after it is no sign of anything broken.
    #[must_use]
    pub fn wait(&self) -> Option<Duration> {
        match self {
            Self::Source(fault) | Self::Target(fault) => fault.wait(),
            Self::Journal(_) | Self::Stopped => None,
            Self::Paused { wait, .. } => Some(*wait),
        }
    }
}

/// One side of a migration.
#[derive(Debug, Clone)]
pub struct End {
    /// Where.
    pub address: Address,
    /// Who, and what proves it.
    pub sign: Sign,
    /// Which certificates are believed.
    pub trust: Trust,
    /// Others may read passwords and mail on the way.
    pub is_open: bool,
    /// Whether the connection is compressed.
    pub compress: Compress,
}

/// What is to be moved.
#[derive(Debug, Clone)]
pub struct Asked {
    /// From where.
    pub source: End,
    /// To where.
    pub target: End,
    /// Where the journal lies.
    pub journal: PathBuf,
    /// A folder of the target that did not change so long is done with what it had received before a
    /// connection broke: [`STILL`], unless somebody knows better.
    pub still: Duration,
    /// A trial: so many messages of each folder at most are at the target when it is over, the first by
    /// their UIDs of those that move. A trial that is made again moves no more; a later run moves the rest.
    pub most: Option<usize>,
    /// What the source deleted since it moved is deleted at the target too, and what the target has twice;
    /// nothing that somebody changed there.
    pub delete_on_target: bool,
    /// How fast, when and how much: [`Paces::free`] where nothing was set.
    pub pace: Paces,
}

/// What happens meanwhile.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Moved<'a> {
    /// Both sides have said what they hold, and nothing is moved yet.
    Begins {
        /// How many messages the source has in all its folders.
        messages: u64,
    },
    /// A folder is looked at.
    Folder {
        /// Which.
        folder: &'a Folder,
        /// How many messages the source has in it.
        messages: u32,
    },
    /// The target has taken a message.
    Taken {
        /// Its bytes.
        bytes: u64,
    },
    /// A message turned out to be at the target already.
    Known {
        /// How many.
        messages: usize,
    },
    /// Flags were brought up to date.
    Flags {
        /// Of how many messages.
        messages: usize,
    },
    /// A message does not move.
    Left,
    /// Nothing moves for a while.
    Waits(Waiting),
}

/// Hears of what happens.
pub type Tell<'a> = dyn FnMut(Moved<'_>) + Send + 'a;

/// What came of it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Counts {
    /// Folders that were looked at.
    pub folders: usize,
    /// Folders in which nothing had changed.
    pub unchanged: usize,
    /// Messages that a folder shows which move with another one: those of Gmail's *All Mail* that have a
    /// label. One under several labels is moved with each.
    pub elsewhere: usize,
    /// Messages that were deleted at the target, where that was asked for.
    pub deleted: usize,
    /// Messages that were to be deleted there and stay: somebody changed them there, they may have moved to
    /// where the target does not have them yet, or the target deletes no single message (UIDPLUS).
    pub kept: usize,
}

/// Moves what is not moved yet. It may be called again at any time, also after it was cut off.
///
/// # Errors
/// A server cannot be asked, or the journal cannot be kept. What was moved is noted.
pub async fn run(
    asked: &Asked,
    journal: &mut Journal,
    tell: &mut Tell<'_>,
) -> Result<Counts, MailFault> {
    let came = through(asked, journal, tell).await;
    came.map_err(|fault| asked.pace.heard(fault))
}

async fn through(
    asked: &Asked,
    journal: &mut Journal,
    tell: &mut Tell<'_>,
) -> Result<Counts, MailFault> {
    let _connections = asked.pace.connections(tell).await;
    asked.pace.turn(&[], tell).await?;
    let (source, target) = tokio::join!(opened(&asked.source), opened(&asked.target));
    let (mut source, source_side) = source.map_err(MailFault::Source)?;
    let (mut target, target_side) = target.map_err(MailFault::Target)?;
    let went = journal.folders()?.into_iter();
    let went: BTreeMap<Vec<u8>, Vec<u8>> = went.map(|one| (one.source, one.target)).collect();
    let folders = staying(mapped(&source_side, &target_side), &went);
    make(&mut target, &target_side, &folders)
        .await
        .map_err(MailFault::Target)?;
    let names = |of: fn(&Folder) -> &Vec<u8>| -> Vec<Vec<u8>> {
        folders.iter().map(|folder| of(folder).clone()).collect()
    };
    let (sources, targets) = (names(|one| &one.source), names(|one| &one.target));
    let (at_source, at_target) = tokio::join!(source.statuses(&sources), target.statuses(&targets));
    let at_source = at_source.map_err(MailFault::Source)?;
    let at_target = at_target.map_err(MailFault::Target)?;
    let held = at_source.iter().flatten();
    let messages = held.map(|one| u64::from(one.messages)).sum();
    tell(Moved::Begins { messages });
    journal.try_again()?;
    let mut pair = Pair {
        has_labels: source.can("X-GM-EXT-1"),
        source,
        target,
        journal,
        still: asked.still,
        most: asked.most,
        // A trial moves a part alone, and deletes nothing before the rest is there.
        deletes: asked.delete_on_target && asked.most.is_none(),
        looked: Vec::new(),
        pace: &asked.pace,
    };
    let mut counts = Counts::default();
    for ((folder, from), to) in folders.iter().zip(at_source).zip(at_target) {
        let from = from.ok_or_else(|| MailFault::Source(no_status(&folder.name)))?;
        let to = to.ok_or_else(|| MailFault::Target(no_status(&folder.target_name)))?;
        let messages = from.messages;
        tell(Moved::Folder { folder, messages });
        counts.folders += 1;
        if !pair.folder(folder, &from, &to, tell).await? {
            counts.unchanged += 1;
        }
    }
    double::look(&mut pair.target, pair.journal).await?;
    // Only now is at the target what moved from one folder of the source to another.
    if pair.deletes {
        let came = delete::delete(&mut pair.target, pair.journal, &pair.looked).await?;
        (counts.deleted, counts.kept) = (came.deleted, came.kept);
    }
    counts.elsewhere = pair.journal.count_elsewhere()?;
    if pair.most.is_none() {
        pair.journal.through()?;
    }
    pair.source.close().await;
    pair.target.close().await;
    Ok(counts)
}

/// Signs in, and sees which folders there are.
pub(crate) async fn opened(end: &End) -> Result<(Session, Side), Fault> {
    if !end.is_open {
        end.address.must_be_private()?;
    }
    let session = Session::open(&end.address, &end.sign, &end.trust).await?;
    let mut session = session.compressed(&end.address, end.compress).await?;
    let side = Side::of(&mut session).await?;
    Ok((session, side))
}

pub(crate) fn no_status(folder: &str) -> Fault {
    Fault::Refused {
        command: "STATUS",
        said: folder.to_owned(),
    }
}

struct Pair<'a> {
    source: Session,
    target: Session,
    journal: &'a mut Journal,
    still: Duration,
    most: Option<usize>,
    /// The source is Gmail.
    has_labels: bool,
    deletes: bool,
    /// The folders of which the source told what it deleted.
    looked: Vec<i64>,
    pace: &'a Paces,
}

impl Pair<'_> {
    /// Moves a folder. Whether anything had to be looked at.
    async fn folder(
        &mut self,
        folder: &Folder,
        from: &Status,
        to: &Status,
        tell: &mut Tell<'_>,
    ) -> Result<bool, MailFault> {
        let mut kept = self.journal.folder(
            (&folder.source, from.uid_validity),
            (&folder.target, to.uid_validity),
        )?;
        let mut there = ByHash::new();
        let is_other =
            kept.source_validity != from.uid_validity || kept.target_validity != to.uid_validity;
        if is_other {
            // The numbers are of a folder that is no longer there; the messages may be all the same.
            there = self.found_again(folder, &kept).await?;
            let both = (from.uid_validity, to.uid_validity);
            self.journal.begin_anew(kept.id, both)?;
            kept = self.journal.folder(
                (&folder.source, from.uid_validity),
                (&folder.target, to.uid_validity),
            )?;
        }
        if self.has_labels && folder.is_all && self.journal.orphaned(kept.id)? {
            kept.passed = None;
        }
        let stands = (from.messages, from.uid_next, from.mod_seq);
        let is_unchanged = kept.passed == Some(stands) && from.mod_seq.is_some();
        let is_quiet = is_unchanged && !self.journal.has_work(kept.id)?;
        if !is_quiet {
            if from.messages > 0 {
                self.open(&kept, folder, from).await?;
            }
            if self.journal.has_work(kept.id)? || !there.is_empty() {
                self.bring(folder, &kept, to, &mut there, tell).await?;
            }
            if self.most.is_some() && self.journal.has_work(kept.id)? {
                // A trial left the rest where it is; all that it sent was answered.
                self.journal.settled(kept.id)?;
            } else {
                self.journal.passed(kept.id, from)?;
            }
        }
        if self.deletes && !is_other {
            let which = (folder, &kept);
            let looked = delete::look(&mut self.source, self.journal, which, from.messages);
            if looked.await? {
                self.looked.push(kept.id);
            }
        }
        Ok(!is_quiet)
    }

    /// Opens the folder of the source and notes what it has.
    async fn open(&mut self, kept: &Kept, folder: &Folder, from: &Status) -> Result<(), MailFault> {
        let opened = self.source.open_folder("EXAMINE", &folder.source);
        let codes = opened.await.map_err(MailFault::Source)?;
        still_the_same(&codes, from, &folder.name).map_err(MailFault::Source)?;
        let since = match (kept.passed, from.mod_seq) {
            (Some((_, _, Some(since))), Some(_)) => Some(since),
            _ => None,
        };
        let look = Look {
            since,
            has_labels: self.has_labels,
            is_all: folder.is_all,
        };
        scan(&mut self.source, self.journal, kept.id, look).await
    }

    /// Sends what waits, and changes what has other flags.
    async fn bring(
        &mut self,
        folder: &Folder,
        kept: &Kept,
        to: &Status,
        there: &mut ByHash,
        tell: &mut Tell<'_>,
    ) -> Result<(), MailFault> {
        if kept.doubt_from.is_some() {
            let stands = be_still(&mut self.target, &folder.target, self.still).await;
            stands.map_err(MailFault::Target)?;
        }
        let codes = self.target.open_folder("SELECT", &folder.target);
        let codes = codes.await.map_err(MailFault::Target)?;
        still_the_same(&codes, to, &folder.target_name).map_err(MailFault::Target)?;
        let keeps = Keeps::said(&codes);
        let next = codes.iter().find_map(|code| match code {
            Code::UidNext(next) => Some(*next),
            _ => None,
        });
        let next = next.unwrap_or(to.uid_next.max(1));
        if let Some(from) = kept.doubt_from {
            let mut unknown = doubt::unknown(&mut self.target, self.journal, kept.id, from).await?;
            let sent = (kept.id, "sent");
            self.recognise(sent, &keeps, &mut unknown, tell).await?;
            self.journal.settled(kept.id)?;
        }
        if !there.is_empty() {
            let waits = (kept.id, "waits");
            self.recognise(waits, &keeps, there, tell).await?;
        }
        let name = self
            .target
            .text(&folder.target)
            .map_err(MailFault::Target)?;
        let place = Place {
            folder: kept.id,
            name: &name,
            keeps: &keeps,
            ways: Ways::of(&self.target),
            pace: self.pace,
        };
        self.send(&place, next, tell).await?;
        flags::bring(&mut self.target, self.journal, kept.id, &keeps, tell).await
    }

    /// Sends what waits. What a server refuses for now waits on, and so does everything else.
    async fn send(
        &mut self,
        place: &Place<'_>,
        next: u32,
        tell: &mut Tell<'_>,
    ) -> Result<(), MailFault> {
        let mut refused: HashMap<u32, u32> = HashMap::new();
        let mut in_vain = 0;
        let mut nameless_from = next;
        loop {
            // What a trial sent before counts, so that one which was cut off and is made again sends no
            // more than one that was not.
            let room = match self.most {
                Some(most) => most.saturating_sub(self.journal.count_there(place.folder)?),
                None => usize::MAX,
            };
            let due = self
                .journal
                .due(place.folder, "waits", 0, room.min(ON_THE_WAY))?;
            let Some(first) = due.first().map(|one| one.uid) else {
                return Ok(());
            };
            let sizes: Vec<u64> = due.iter().map(|one| one.size).collect();
            let turn = self.pace.turn(&sizes, tell).await;
            if turn.is_err() {
                // All that was sent was answered: the next run has nothing to look for.
                self.journal.settled(place.folder)?;
            }
            let messages = turn?;
            let due = &due[..messages];
            let uids: Vec<u32> = due.iter().map(|one| one.uid).collect();
            self.journal.sending(place.folder, &uids, next)?;
            let both = (&mut self.source, &mut self.target);
            let later = copy::send(both, self.journal, place, due, tell).await?;
            let sent = (place.folder, first);
            let named = doubt::name(&mut self.target, self.journal, sent, nameless_from);
            nameless_from = named.await?;
            if later.messages < due.len() {
                self.pace.went();
                in_vain = 0;
            } else {
                in_vain += 1;
            }
            for (uid, said) in &later.limited {
                let times = refused.entry(*uid).or_default();
                *times += 1;
                if *times >= PATIENCE {
                    let why = (Reason::Refused, said.as_str());
                    self.journal.left(place.folder, *uid, why)?;
                    tell(Moved::Left);
                    in_vain = 0;
                }
            }
            if in_vain > PATIENCE
                && let Some(fault) = later.fault
            {
                return Err(fault);
            }
        }
    }

    async fn recognise(
        &mut self,
        which: (i64, &str),
        keeps: &Keeps,
        there: &mut ByHash,
        tell: &mut Tell<'_>,
    ) -> Result<(), MailFault> {
        let messages =
            doubt::recognise(&mut self.source, self.journal, which, keeps, there).await?;
        if messages > 0 {
            tell(Moved::Known { messages });
        }
        Ok(())
    }

    /// All that the target has in a folder of which the journal knows only former numbers.
    async fn found_again(&mut self, folder: &Folder, kept: &Kept) -> Result<ByHash, MailFault> {
        let opened = self.target.open_folder("EXAMINE", &folder.target);
        opened.await.map_err(MailFault::Target)?;
        let both = (kept.source_validity, kept.target_validity);
        self.journal.begin_anew(kept.id, both)?;
        doubt::unknown(&mut self.target, self.journal, kept.id, 1).await
    }
}

/// Waits until a folder of the target has stood still for a while. A server goes on with what it had
/// received from a connection that broke: looked for at once, a message is not there yet, would be sent
/// again, and be there twice.
async fn be_still(target: &mut Session, name: &[u8], still: Duration) -> Result<(), Fault> {
    const STEPS: u32 = 20;
    let name = [name.to_vec()];
    let step = still / STEPS;
    let (mut last, mut unchanged) = (target.statuses(&name).await?, 0);
    let mut waited = Duration::ZERO;
    while unchanged < STEPS && waited < STILL_AT_MOST {
        sleep(step).await;
        waited += step;
        let now = target.statuses(&name).await?;
        unchanged = if now == last { unchanged + 1 } else { 0 };
        last = now;
    }
    Ok(())
}

/// Whether the open folder is the one whose state was asked for. One that was made anew in between has other
/// messages under the numbers that the journal knows.
fn still_the_same(codes: &[Code], stood: &Status, name: &str) -> Result<(), Fault> {
    let is_other =
        |code: &Code| matches!(code, Code::UidValidity(its) if *its != stood.uid_validity);
    if codes.iter().any(is_other) {
        return Err(Fault::Anew(name.to_owned()));
    }
    Ok(())
}
