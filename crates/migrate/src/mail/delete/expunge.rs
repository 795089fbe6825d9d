//! Deletes messages of the open folder whose flags nobody changes meanwhile. Between what is read of a message
//! and its deletion somebody may answer it: then it stays, and without a mark.

use std::collections::{BTreeMap, BTreeSet};

use super::super::copy::uid_set;
use super::super::flags;
use super::super::imap::{Code, Fault, Session, accepted};
use super::super::journal::Journal;
use super::super::keeps::each;
use super::super::listed;
use super::super::run::MailFault;

const DELETED: &str = "\\deleted";

/// Whether a flag says that a message is to be removed.
pub(super) fn is_mark(flag: &str) -> bool {
    flag == DELETED
}

/// Deletes these messages of a folder, each with the flags that it had when it was looked at, which are those
/// on which both sides agreed. `stood` is where the folder stood when it was opened, before that. Those that are
/// there all the same, which have no mark of ours.
pub(super) async fn expunge(
    (target, journal): (&mut Session, &Journal),
    folder: i64,
    goes: &BTreeMap<u32, String>,
    stood: Option<u64>,
) -> Result<Vec<u32>, MailFault> {
    if goes.is_empty() {
        return Ok(Vec::new());
    }
    // One that had a mark before has somebody else's.
    let ours = goes.iter().filter(|(_, flags)| !each(flags).any(is_mark));
    let ours: Vec<u32> = ours.map(|(uid, _)| *uid).collect();
    journal.marking(folder, &ours)?;
    let left = marked_gone(target, goes, &ours, stood).await;
    let left = left.map_err(MailFault::Target)?;
    journal.unmarked(folder, &ours)?;
    Ok(left)
}

/// Marks these and removes them; those that are there all the same have no mark of ours then.
async fn marked_gone(
    target: &mut Session,
    goes: &BTreeMap<u32, String>,
    ours: &[u32],
    stood: Option<u64>,
) -> Result<Vec<u32>, Fault> {
    let changed = mark(target, goes, stood).await?;
    let all = goes.keys().copied();
    let set = uid_set(all.clone().filter(|uid| !changed.contains(uid)));
    if !set.is_empty() {
        let (_, end) = target
            .command("UID", format!("EXPUNGE {set}").as_bytes())
            .await?;
        accepted("EXPUNGE", end)?;
    }
    let left = listed::of(target, &all.collect::<Vec<_>>()).await?;
    let marked = left.iter().filter(|uid| !changed.contains(uid));
    let marked = marked.filter(|uid| ours.binary_search(uid).is_ok());
    unmark(target, marked.copied()).await?;
    Ok(left)
}

/// Takes the mark from these.
pub(super) async fn unmark(
    target: &mut Session,
    uids: impl Iterator<Item = u32>,
) -> Result<(), Fault> {
    let set = uid_set(uids);
    if set.is_empty() {
        return Ok(());
    }
    let asked = format!("STORE {set} -FLAGS.SILENT (\\Deleted)");
    let (_, end) = target.command("UID", asked.as_bytes()).await?;
    accepted("STORE", end)?;
    Ok(())
}

/// Marks these to be deleted. Those that somebody changed meanwhile, which have no mark of ours.
///
/// Where the server numbers changes (RFC 7162), it does not mark what has a higher number than the folder had
/// when it was opened. That is sooner than the flags were read, so that it makes no difference whether those
/// of all messages were read at one moment. What it marks is looked at again before anything is removed,
/// for servers that number nothing.
async fn mark(
    target: &mut Session,
    goes: &BTreeMap<u32, String>,
    stood: Option<u64>,
) -> Result<BTreeSet<u32>, Fault> {
    let set = uid_set(goes.keys().copied());
    let unless = stood.map(|stood| format!(" (UNCHANGEDSINCE {stood})"));
    let unless = unless.unwrap_or_default();
    let store = format!("UID STORE {set}{unless} +FLAGS.SILENT (\\Deleted)");
    // What others change may be told only after a command that says so.
    let asked = [store.into_bytes(), b"NOOP".to_vec()];
    let mut changed = BTreeSet::new();
    for (_, end) in target.several(&asked).await? {
        if let Code::Modified(uids) = &end.code {
            changed.extend(uids.iter().copied());
        } else {
            accepted("STORE", end)?;
        }
    }
    let uids: Vec<u32> = goes.keys().copied().collect();
    let now = flags::now(target, &uids).await?;
    let seen = goes.iter().filter(|&(uid, before)| {
        let now = now.get(uid);
        now.is_some_and(|now| others(now) != others(before))
    });
    let seen: Vec<(u32, &str)> = seen.map(|(uid, before)| (*uid, before.as_str())).collect();
    let ours = seen
        .iter()
        .filter(|(uid, before)| !changed.contains(uid) && !each(before).any(is_mark));
    unmark(target, ours.map(|(uid, _)| *uid)).await?;
    changed.extend(seen.iter().map(|(uid, _)| *uid));
    Ok(changed)
}

/// The flags but for the mark.
fn others(flags: &str) -> BTreeSet<&str> {
    each(flags).filter(|flag| !is_mark(flag)).collect()
}
