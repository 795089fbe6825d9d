//! A mailbox, from one server to another.

mod ahead;
mod lanes;
mod pair;

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::time::Duration;

use super::delete;
use super::double;
use super::folders::{Folder, Side, make, mapped, staying};
use super::imap::{Address, Compress, Fault, Session, Sign, Trust};
use super::journal::{Journal, JournalFault};
use super::pace::{Paces, WaitReason, Waiting};
use lanes::{Halts, Lanes};
use pair::{Pair, be_still};

/// How long most servers are given to be done with what they had received.
pub const STILL: Duration = Duration::from_secs(3);

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
    /// Connections to each side at most, where there is enough for more than one: folders move beside one
    /// another then. Where a server gives no more, one does it all.
    pub lanes: usize,
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
    /// where the target does not have them yet, something came to the source meanwhile, so many
    /// are gone from a folder that nobody may have meant it, or the target deletes no single message (UIDPLUS).
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
    journal: &Journal,
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
    let in_doubt = journal.in_doubt()?;
    let names = |of: fn(&Folder) -> &Vec<u8>| -> Vec<Vec<u8>> {
        folders.iter().map(|folder| of(folder).clone()).collect()
    };
    let (sources, targets) = (names(|one| &one.source), names(|one| &one.target));
    let stands = async {
        let not_taken = make(&mut target, &target_side, &folders).await?;
        let doubted = folders.iter().filter(|one| in_doubt.contains(&one.source));
        let doubted: Vec<Vec<u8>> = doubted.map(|one| one.target.clone()).collect();
        if !doubted.is_empty() {
            be_still(&mut target, &doubted, asked.still).await?;
        }
        let at_target = target.statuses(&targets).await?;
        Ok::<_, Fault>((not_taken, at_target))
    };
    let (at_source, at_target) = tokio::join!(source.statuses(&sources), stands);
    let at_source = at_source.map_err(MailFault::Source)?;
    let (not_taken, at_target) = at_target.map_err(MailFault::Target)?;
    let held = at_source.iter().flatten();
    let messages = held.map(|one| u64::from(one.messages)).sum();
    tell(Moved::Begins { messages });
    journal.try_again()?;
    delete::take_back(&mut target, journal).await?;
    let halts = Halts::default();
    let mut pair = Pair {
        has_labels: source.can("X-GM-EXT-1"),
        source,
        target,
        journal,
        most: asked.most,
        // A trial moves a part alone, and deletes nothing before the rest is there.
        deletes: asked.delete_on_target && asked.most.is_none(),
        open: None,
        looked: Vec::new(),
        pace: &asked.pace,
        halts: &halts,
        refused: [0; 2],
    };
    let mut counts = Counts::default();
    let (mut steps, mut of_labels, mut worked) = (Vec::new(), Vec::new(), 0);
    for ((folder, from), to) in folders.iter().zip(&at_source).zip(&at_target) {
        let from = from.as_ref();
        let from = from.ok_or_else(|| MailFault::Source(no_status(&folder.name)))?;
        counts.folders += 1;
        let Some(to) = to else {
            let said = not_taken.get(&folder.target);
            let said = said.ok_or_else(|| MailFault::Target(no_status(&folder.target_name)))?;
            let messages = from.messages;
            tell(Moved::Folder { folder, messages });
            pair.not_taken((folder, from), said, tell).await?;
            worked += 1;
            continue;
        };
        if pair.shows_labels(folder) {
            of_labels.push((folder, (from, to)));
        } else {
            steps.push(pair.step(folder, (from, to))?);
        }
    }
    let lanes = Lanes::of(steps, asked.lanes, &halts);
    lanes.all(&mut pair, asked, tell).await?;
    let (its, mut looked) = lanes.came();
    worked += its;
    // What others have is known by the time that the folder of all messages is looked at.
    for (folder, stands) in of_labels {
        let lanes = Lanes::of(vec![pair.step(folder, stands)?], 1, &halts);
        lanes.all(&mut pair, asked, tell).await?;
        let (its, more) = lanes.came();
        worked += its;
        looked.extend(more);
    }
    counts.unchanged = counts.folders - worked;
    double::look(&mut pair.target, pair.journal).await?;
    // Only now is at the target what moved from one folder of the source to another.
    if pair.deletes {
        let is_still = if looked.is_empty() {
            true
        } else {
            let asked = (&sources[..], &at_source[..]);
            let is_still = delete::is_still(&mut pair.source, &source_side, asked).await;
            is_still.map_err(MailFault::Source)?
        };
        let looked = (&looked[..], is_still);
        let came = delete::delete(&mut pair.target, pair.journal, looked).await?;
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

/// One more connection.
async fn further(end: &End) -> Result<Session, Fault> {
    let session = Session::open(&end.address, &end.sign, &end.trust).await?;
    session.compressed(&end.address, end.compress).await
}

pub(crate) fn no_status(folder: &str) -> Fault {
    Fault::Refused {
        command: "STATUS",
        said: folder.to_owned(),
    }
}
