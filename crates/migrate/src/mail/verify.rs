//! Whether what was moved is at the target as it is at the source. Nothing is changed at either side; what
//! the journal knows is the common past from which both may have changed since.

mod choice;
mod compare;
mod doubled;
mod walk;

use std::collections::BTreeMap;

use super::folders::{Folder, mapped};
use super::imap::{Status, decoded};
use super::journal::{Journal, Known, NOT_TAKEN};
use super::run::{Asked, MailFault, no_status, opened};
use walk::{Pair, Walk};

/// The most differences that are listed one by one.
pub const LISTED: usize = 10_000;

/// How closely both sides are compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Depth {
    /// Which messages are there, and no more.
    Counts,
    /// Flags, dates and sizes of all, and the bytes of some in each folder: the same ones for the same
    /// seed. As many of those of which the target says another size, and of those that it has besides, are
    /// looked at too.
    Sample {
        /// Messages of each folder.
        messages: u32,
        /// From which they are chosen.
        seed: u64,
    },
    /// Flags, dates, sizes and the bytes of all. Both sides give every message once more.
    Full,
}

/// What came of it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Verified {
    /// Each folder that was compared.
    pub folders: Vec<FolderVerified>,
    /// Folders that could not be compared.
    pub not_compared: Vec<NotCompared>,
    /// Messages that the source has now in all its folders.
    pub messages: u64,
    /// Messages of the source that the journal knows to be at the target, and that were looked for there.
    pub compared: u64,
    /// Those of them in which nothing differs, as far as it was asked.
    pub identical: u64,
    /// Messages whose bytes were compared.
    pub hashed: u64,
    /// Messages of which the target says another size. Servers count line ends in different ways, so it
    /// is told and is no difference; in a sample, some of these are among those whose bytes are compared.
    pub other_sizes: u64,
    /// What differs, one by one up to [`LISTED`].
    pub differences: Vec<Difference>,
    /// Differences that are not listed any more.
    pub more: u64,
}

impl Verified {
    /// Whether all that was moved is at the target as it is at the source, and all that is to be moved was
    /// moved. What arrived at the source since the last run is no difference.
    #[must_use]
    pub fn is_whole(&self) -> bool {
        let is_left = |one: &FolderVerified| one.left + one.waiting + one.nameless > 0;
        self.differences.is_empty()
            && self
                .not_compared
                .iter()
                .all(|one| one.why == Why::SourceGone)
            && !self.folders.iter().any(is_left)
    }
}

/// How many messages of a folder are where.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct FolderVerified {
    /// The folder, as people read it.
    pub name: String,
    /// The same at the target.
    pub target_name: String,
    /// Messages at the source now, but for those that are [elsewhere](Self::elsewhere).
    pub source: u64,
    /// Messages that the journal knows to be at the target.
    pub journal: u64,
    /// Those of them that the target has now.
    pub found: u64,
    /// Messages at the target now, whoever put them there.
    pub target: u64,
    /// Messages that arrived at the source since the last run.
    pub new: u64,
    /// Messages that a folder of all messages shows, and that move with another one (Gmail).
    pub elsewhere: u64,
    /// Messages that were not sent yet, though a run has seen them, or should have: the source had them then.
    pub waiting: u64,
    /// Messages that could not be moved ([`Journal::not_moved`]).
    pub left: u64,
    /// Messages that were moved, and that the source has no longer.
    pub gone: u64,
    /// Messages that were moved to a target that did not say under which UID, and that are not known
    /// among those that it has: they are no longer there, or have other bytes there. With
    /// [`Depth::Counts`] they are not looked for.
    pub nameless: u64,
}

/// A folder that could not be compared.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NotCompared {
    /// The folder, as people read it.
    pub folder: String,
    /// Why.
    pub why: Why,
    /// Messages that the source has in it now.
    pub messages: u64,
}

/// Why a folder could not be compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Why {
    /// No run has looked at it yet.
    NotRun,
    /// The source has it no longer.
    SourceGone,
    /// The target has it no longer.
    TargetGone,
    /// It was made anew at the source: its messages have other UIDs than the journal knows.
    SourceAnew,
    /// It was made anew at the target.
    TargetAnew,
    /// The target does not take it.
    NotTaken,
}

/// A message that differs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Difference {
    /// Its folder, as people read it.
    pub folder: String,
    /// Its UID at the source.
    pub uid: u32,
    /// What differs.
    pub what: What,
    /// Whose change explains it.
    pub by: By,
}

/// What differs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum What {
    /// The target has it no longer, under the UID that it gave.
    Missing,
    /// The flags and keywords.
    Flags {
        /// Those of the source now.
        source: String,
        /// Those of the target now.
        target: String,
    },
    /// The date of arrival.
    Date,
    /// The bytes.
    Bytes,
    /// The source has keywords that the target does not keep.
    Keywords(Vec<String>),
    /// The target has it once more, under a UID that the journal does not know.
    Doubled {
        /// This UID.
        target_uid: u32,
    },
}

/// Whose change since both agreed explains a difference.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum By {
    /// It changed at the source. The next run brings it.
    Source,
    /// It changed at the target, where somebody uses the mailbox. The next run leaves it so.
    Target,
    /// Both changed.
    Both,
    /// Nobody's: it never arrived as it was.
    Nobody,
}

/// What happens meanwhile.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Comparing<'a> {
    /// A folder is looked at.
    Folder {
        /// As people read it.
        folder: &'a str,
        /// How many messages the source has in it.
        messages: u32,
    },
    /// Messages were compared.
    Compared {
        /// How many.
        messages: usize,
    },
}

/// Hears of what happens.
pub type TellCompared<'a> = dyn FnMut(Comparing<'_>) + Send + 'a;

/// Compares both sides, message by message, by what the journal knows of each. Messages are walked
/// through in parts, and bodies are hashed as they come, so that a mailbox may be of any size.
///
/// Nothing changes at either side but the mark `\Recent` at the target, where EXAMINE does not tell which
/// keywords it keeps. The journal learns the UIDs of what was moved to a target that did not
/// say them.
///
/// # Errors
/// A server cannot be asked, or the journal cannot be kept.
pub async fn verify(
    asked: &Asked,
    journal: &mut Journal,
    depth: Depth,
    tell: &mut TellCompared<'_>,
) -> Result<Verified, MailFault> {
    let came = compared(asked, journal, depth, tell).await;
    came.map_err(|fault| asked.pace.heard(fault))
}

async fn compared(
    asked: &Asked,
    journal: &Journal,
    depth: Depth,
    tell: &mut TellCompared<'_>,
) -> Result<Verified, MailFault> {
    // No more connections than the servers are asked for, whatever they are asked.
    let _connections = asked.pace.connections(&mut |_| {}).await;
    let (source, target) = tokio::join!(opened(&asked.source), opened(&asked.target));
    let (mut source, source_side) = source.map_err(MailFault::Source)?;
    let (mut target, target_side) = target.map_err(MailFault::Target)?;
    let known = journal.folders()?.into_iter();
    let mut known: BTreeMap<Vec<u8>, Known> = known.map(|one| (one.source.clone(), one)).collect();
    let folders = mapped(&source_side, &target_side).into_iter();
    let folders: Vec<(Folder, Option<Known>)> = folders
        .map(|folder| {
            let known = known.remove(&folder.source);
            (folder, known)
        })
        .collect();
    let sources: Vec<Vec<u8>> = folders.iter().map(|(one, _)| one.source.clone()).collect();
    let targets: Vec<Vec<u8>> = folders
        .iter()
        .map(|(folder, known)| match known {
            // Where the messages went, whatever name they would go to now.
            Some(known) => known.target.clone(),
            None => folder.target.clone(),
        })
        .collect();
    let (at_source, at_target) = tokio::join!(source.statuses(&sources), target.statuses(&targets));
    let at_source = at_source.map_err(MailFault::Source)?;
    let at_target = at_target.map_err(MailFault::Target)?;
    let mut walk = Walk {
        source,
        target,
        journal,
        depth,
        verified: Verified::default(),
    };
    for (((folder, known), from), to) in folders.iter().zip(at_source).zip(at_target) {
        let from = from.ok_or_else(|| MailFault::Source(no_status(&folder.name)))?;
        tell(Comparing::Folder {
            folder: &folder.name,
            messages: from.messages,
        });
        let messages = u64::from(from.messages);
        walk.verified.messages += messages;
        match comparable(known.as_ref(), &from, to.as_ref()) {
            Ok((known, to)) => {
                let pair = Pair {
                    known,
                    name: &folder.name,
                    source: &from,
                    target: to,
                };
                walk.folder(&pair, tell).await?;
            }
            Err(why) => walk.verified.not_compared.push(NotCompared {
                folder: folder.name.clone(),
                why,
                messages,
            }),
        }
    }
    let gone = known.into_values().map(|known| NotCompared {
        folder: decoded(&known.source),
        why: Why::SourceGone,
        messages: 0,
    });
    walk.verified.not_compared.extend(gone);
    walk.source.close().await;
    walk.target.close().await;
    Ok(walk.verified)
}

/// What a folder is compared by, unless the UIDs that the journal knows are of another one.
fn comparable<'a>(
    known: Option<&'a Known>,
    from: &Status,
    to: Option<&'a Status>,
) -> Result<(&'a Known, &'a Status), Why> {
    let known = known.ok_or(Why::NotRun)?;
    if known.target_validity == NOT_TAKEN {
        return Err(Why::NotTaken);
    }
    let to = to.ok_or(Why::TargetGone)?;
    if known.source_validity != from.uid_validity {
        return Err(Why::SourceAnew);
    }
    if known.target_validity != to.uid_validity {
        return Err(Why::TargetAnew);
    }
    Ok((known, to))
}
