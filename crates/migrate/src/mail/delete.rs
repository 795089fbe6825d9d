//! Deletes at the target what the source deleted since it moved, and what the target has twice. Only where
//! somebody asked for it, only what this journal moved, and only what nobody touched at the target since.
//! It must not take silence for an answer: a folder that is empty, numbered anew or gone deletes nothing.

mod expunge;

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::flags;
use super::folders::{Folder, Side};
use super::imap::{Code, Fault, Response, Session, Status, accepted};
use super::journal::{Gone, Journal, Kept, Target, Twice};
use super::keeps::{Keeps, each};
use super::listed;
use super::run::MailFault;
use expunge::{expunge, is_mark, unmark};

/// Messages that are deleted in one command.
const AT_ONCE: usize = 500;

/// So many messages of a folder may go in a run, or this part of it if that is more. Beyond, somebody or something
/// emptied the folder at the source, and nobody may have meant the target.
const MOST: usize = 100;
const PART: usize = 10;

/// What came of it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Came {
    /// Messages that are deleted.
    pub(crate) deleted: usize,
    /// Messages that would be, but stay.
    pub(crate) kept: usize,
}

/// Notes what the source has deleted of a folder since it moved. Whether the source told it so that it can
/// be relied on.
pub(crate) async fn look(
    source: &mut Session,
    journal: &Journal,
    (folder, kept): (&Folder, &Kept),
    messages: u32,
) -> Result<bool, MailFault> {
    if messages == 0 {
        return Ok(false);
    }
    if journal.gone_count(kept.id)? == 0 && journal.known(kept.id)? == messages {
        return Ok(false);
    }
    let told = told(source, folder, kept.source_validity).await;
    let Some(has) = told.map_err(MailFault::Source)? else {
        return Ok(false);
    };
    let there = journal.there(kept.id)?;
    let (still, missing): (Vec<u32>, Vec<u32>) = there
        .into_iter()
        .partition(|uid| has.binary_search(uid).is_ok());
    // That it is the folder from which these moved shows in one of them, not in what came since.
    let next = match kept.passed {
        Some((_, next, _)) if next > 0 => next,
        _ => u32::MAX,
    };
    if still.first().is_none_or(|uid| *uid >= next) {
        return Ok(false);
    }
    // Each is asked for once more, by its name.
    let back = listed::of(source, &missing)
        .await
        .map_err(MailFault::Source)?;
    let missing = missing.into_iter();
    let missing: Vec<u32> = missing
        .filter(|uid| back.binary_search(uid).is_err())
        .collect();
    journal.lacks(kept.id, &missing)?;
    journal.not_elsewhere(kept.id, &has)?;
    Ok(true)
}

/// All UIDs of a folder of the source; none if what it says does not agree with itself.
async fn told(
    source: &mut Session,
    folder: &Folder,
    validity: u32,
) -> Result<Option<Vec<u32>>, Fault> {
    let name = source.text(&folder.source)?;
    let (said, end) = source.command("EXAMINE", &name).await?;
    accepted("EXAMINE", end)?;
    let exists = said.iter().rev().find_map(|one| match one {
        Response::Exists(messages) => Some(*messages),
        _ => None,
    });
    let is_same = said
        .iter()
        .any(|one| matches!(one, Response::Note(said) if said.code == Code::UidValidity(validity)));
    let exists = exists.and_then(|exists| usize::try_from(exists).ok());
    if !is_same || exists.is_none_or(|exists| exists == 0) {
        return Ok(None);
    }
    let listed = listed::from(source, 1).await?;
    let agrees = listed.is_steady && exists == Some(listed.uids.len());
    Ok(agrees.then_some(listed.uids))
}

/// Whether nothing came to any folder of the source since all were asked where they stand. What was put into
/// another folder after that one's turn is gone from where it was, and not at the target where it went.
pub(crate) async fn is_still(
    source: &mut Session,
    side: &Side,
    (names, stood): (&[Vec<u8>], &[Option<Status>]),
) -> Result<bool, Fault> {
    // Of a folder that is open, a server may tell what it told before. It was opened to be read alone.
    source.command("CLOSE", b"").await?;
    if Side::of(source).await?.there() != side.there() {
        return Ok(false);
    }
    let now = source.statuses(names).await?;
    let stands = |all: &[Option<Status>]| -> Vec<(u32, u32)> {
        let all = all.iter().flatten();
        all.map(|one| (one.uid_validity, one.uid_next)).collect()
    };
    Ok(stands(&now) == stands(stood))
}

/// Takes back the marks of a run that was cut off between the mark and the deletion. Whether a message goes is
/// decided anew; a run that deletes nothing, or finds it changed or back at the source, leaves it without one.
pub(crate) async fn take_back(target: &mut Session, journal: &Journal) -> Result<(), MailFault> {
    for id in journal.folders_marked()? {
        let place = journal.target(id)?;
        let Some(codes) = select(target, &place).await? else {
            continue;
        };
        let marked = journal.marked(id)?;
        // In another folder of that name nothing is ours.
        if !codes.contains(&Code::UidValidity(place.validity)) {
            journal.unmarked(id, &marked)?;
            continue;
        }
        for some in marked.chunks(AT_ONCE) {
            match unmark(target, some.iter().copied()).await {
                Ok(()) => journal.unmarked(id, some)?,
                // The next run asks again.
                Err(Fault::Refused { .. }) => {}
                Err(fault) => return Err(MailFault::Target(fault)),
            }
        }
    }
    Ok(())
}

/// Deletes at the target, in the folders of which the source told what it deleted, and in those with doubles.
/// Where the source is not still, what it deleted stays for now.
pub(crate) async fn delete(
    target: &mut Session,
    journal: &Journal,
    (looked, is_still): (&[i64], bool),
) -> Result<Came, MailFault> {
    let mut folders = looked.to_vec();
    folders.extend(journal.doubtful()?.iter().map(|one| one.id));
    folders.sort_unstable();
    folders.dedup();
    let mut came = Came::default();
    for id in folders {
        let is_told = looked.contains(&id);
        if due(journal, id, is_told)? == 0 {
            continue;
        }
        let opened = open(target, journal, id).await;
        if let Some(opened) = opened? {
            came.deleted += doubles(target, journal, id, &opened).await?;
            if is_told && is_still && !is_mass(journal, id)? {
                came.deleted += gone(target, journal, id, &opened).await?;
            }
        }
        came.kept += due(journal, id, is_told)?;
    }
    Ok(came)
}

/// Whether the source lacks so much of a folder that nothing of it is deleted.
fn is_mass(journal: &Journal, id: i64) -> Result<bool, MailFault> {
    Ok(journal.gone_count(id)? > most(journal.count_there(id)?))
}

/// How many messages may go of a folder of which the target has so many.
fn most(there: usize) -> usize {
    MOST.max(there / PART)
}

/// How many messages of a folder are to be deleted.
fn due(journal: &Journal, id: i64, is_told: bool) -> Result<usize, MailFault> {
    let gone = if is_told { journal.gone_count(id)? } else { 0 };
    Ok(gone + journal.twice(id)?.len())
}

/// A folder of the target in which messages can be deleted.
struct Opened {
    keeps: Keeps,
    /// What changes from now on has a higher number, where the server numbers changes (RFC 7162).
    stood: Option<u64>,
}

/// Opens a folder of the target in which messages can be deleted one by one, if it is the one that is meant.
async fn open(
    target: &mut Session,
    journal: &Journal,
    id: i64,
) -> Result<Option<Opened>, MailFault> {
    // Without UIDPLUS, all that anybody marked as deleted would go.
    if !target.can("UIDPLUS") {
        return Ok(None);
    }
    let place = journal.target(id)?;
    let Some(codes) = select(target, &place).await? else {
        return Ok(None);
    };
    let is_same = codes.contains(&Code::UidValidity(place.validity));
    let opened = Opened {
        keeps: Keeps::said(&codes),
        stood: stood(&codes).filter(|_| target.can("CONDSTORE")),
    };
    Ok(is_same.then_some(opened))
}

/// Opens a folder of the target, if it lets itself be changed.
async fn select(target: &mut Session, place: &Target) -> Result<Option<Vec<Code>>, MailFault> {
    match target.open_folder("SELECT", &place.name).await {
        Ok(codes) if codes.contains(&Code::Other("READ-ONLY".to_owned())) => Ok(None),
        Ok(codes) => Ok(Some(codes)),
        Err(Fault::Refused { .. }) => Ok(None),
        Err(fault) => Err(MailFault::Target(fault)),
    }
}

/// Where a folder stands that numbers changes. A number that is none (RFC 7162, 7) is not said again.
fn stood(codes: &[Code]) -> Option<u64> {
    codes.iter().find_map(|code| match code {
        Code::HighestModSeq(stood) => i64::try_from(*stood).is_ok().then_some(*stood),
        _ => None,
    })
}

/// Deletes what the source has no longer, where its flags are those on which both sides agreed.
async fn gone(
    target: &mut Session,
    journal: &Journal,
    id: i64,
    opened: &Opened,
) -> Result<usize, MailFault> {
    let (mut after, mut deleted) = (0, 0);
    loop {
        let some = journal.next_gone(id, after, AT_ONCE)?;
        let Some(last) = some.last() else {
            return Ok(deleted);
        };
        after = last.uid;
        let uids: Vec<u32> = some.iter().map(|one| one.target_uid).collect();
        let now = flags::now(target, &uids).await.map_err(MailFault::Target)?;
        // Somebody deleted it there already.
        let absent = some
            .iter()
            .filter(|one| !now.contains_key(&one.target_uid))
            .map(|one| one.uid);
        journal.forget(id, &absent.collect::<Vec<_>>())?;
        let goes: Vec<&Gone> = some
            .iter()
            .filter(|one| is_untouched(one, &now, &opened.keeps))
            .collect();
        let agreed = goes
            .iter()
            .map(|one| (one.target_uid, opened.keeps.of(&one.flags)));
        let agreed: BTreeMap<u32, String> = agreed.collect();
        let left = expunge((target, journal), id, &agreed, opened.stood).await?;
        let done = goes
            .iter()
            .filter(|one| left.binary_search(&one.target_uid).is_err())
            .map(|one| one.uid);
        let done: Vec<u32> = done.collect();
        journal.forget(id, &done)?;
        deleted += done.len();
    }
}

/// Whether nobody changed its flags at the target since both sides agreed on them.
fn is_untouched(one: &Gone, now: &HashMap<u32, String>, keeps: &Keeps) -> bool {
    let Some(now) = now.get(&one.target_uid) else {
        return false;
    };
    let agreed = keeps.of(&one.flags);
    let set = |flags| -> BTreeSet<&str> { each(flags).collect() };
    set(&agreed) == set(now)
}

/// Deletes doubles. The other one stays, and nothing that somebody did with this one is lost.
async fn doubles(
    target: &mut Session,
    journal: &Journal,
    id: i64,
    opened: &Opened,
) -> Result<usize, MailFault> {
    let mut deleted = 0;
    for some in journal.twice(id)?.chunks(AT_ONCE) {
        let mut pairs: Vec<(Twice, u32)> = Vec::with_capacity(some.len());
        for one in some {
            if let Some(other) = journal.target_uid(id, one.uid)? {
                pairs.push((*one, other));
            }
        }
        let uids = pairs
            .iter()
            .flat_map(|(one, other)| [one.target_uid, *other]);
        let uids: Vec<u32> = uids.collect();
        if uids.is_empty() {
            continue;
        }
        let now = flags::now(target, &uids).await.map_err(MailFault::Target)?;
        let goes = pairs.iter().filter_map(|(one, other)| {
            let (own, its) = (now.get(&one.target_uid)?, now.get(other)?);
            let its: BTreeSet<&str> = each(its).collect();
            let is_more = each(own).any(|flag| !is_mark(flag) && !its.contains(flag));
            (!is_more).then(|| (one.target_uid, own.clone()))
        });
        let goes: BTreeMap<u32, String> = goes.collect();
        let left = expunge((target, journal), id, &goes, opened.stood).await?;
        let done = goes.into_keys();
        let done: Vec<u32> = done
            .filter(|uid| left.binary_search(uid).is_err())
            .collect();
        journal.single(id, &done)?;
        deleted += done.len();
    }
    Ok(deleted)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_a_large_folder_more_may_go() {
        let of = [0, 99, 1_000, 1_009, 1_010, 50_000].map(most);
        assert_eq!(of, [100, 100, 100, 100, 101, 5_000]);
    }
}
