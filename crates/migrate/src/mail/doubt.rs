//! What was sent and not answered: is it at the target? Messages are compared by the hash of their
//! bytes, each with one at most, since the same message may be in a folder twice.

mod by_hash;

use std::collections::BTreeSet;

use sha2::{Digest, Sha256};

use super::copy::uid_set;
use super::imap::{Fault, Incoming, Response, Session, accepted, parse, readable};
use super::journal::{Journal, Taken};
use super::keeps::Keeps;
use super::listed;
use super::run::MailFault;
pub(crate) use by_hash::ByHash;

/// Messages whose bytes are asked for in one command.
pub(crate) const AT_ONCE: usize = 200;

/// What the open folder of the target has, from a UID on, that the journal does not know by its UID.
pub(crate) async fn unknown(
    target: &mut Session,
    journal: &Journal,
    folder: i64,
    from: u32,
) -> Result<ByHash, MailFault> {
    let listed = listed::from(target, from)
        .await
        .map_err(MailFault::Target)?;
    compared(target, journal, (folder, 1), listed.uids).await
}

/// Learns the UIDs of messages that a target without UIDPLUS took from this UID of its own on: those of the
/// source from `first` on. Where the next ones will begin.
pub(crate) async fn name(
    target: &mut Session,
    journal: &Journal,
    (folder, first): (i64, u32),
    from: u32,
) -> Result<u32, MailFault> {
    let before = first.saturating_sub(1);
    if journal.nameless(folder, before, 1)?.is_empty() {
        return Ok(from);
    }
    // What came over this very connection may be told only after a command that says so.
    let (_, end) = target
        .command("NOOP", b"")
        .await
        .map_err(MailFault::Target)?;
    accepted("NOOP", end).map_err(MailFault::Target)?;
    let listed = listed::from(target, from)
        .await
        .map_err(MailFault::Target)?;
    let last = listed.uids.last().copied();
    compared(target, journal, (folder, first), listed.uids).await?;
    // None is asked for twice, also where the target has other bytes than it was sent.
    Ok(last.map_or(from, |last| last.saturating_add(1)))
}

/// Those of these messages of the open folder that are nobody's yet, after those of the source from `first`
/// on that were answered without a UID have got theirs.
async fn compared(
    target: &mut Session,
    journal: &Journal,
    (folder, first): (i64, u32),
    uids: Vec<u32>,
) -> Result<ByHash, MailFault> {
    let mut others = Vec::new();
    for uid in uids {
        if !journal.is_ours(folder, uid)? {
            others.push(uid);
        }
    }
    let mut found = ByHash::of(others.len());
    for some in others.chunks(AT_ONCE) {
        let hashes = hashes(target, some).await.map_err(MailFault::Target)?;
        for (uid, hash) in hashes {
            found.add(&hash, uid);
        }
    }
    let mut found = found.sorted();
    // What was answered without a UID is among them: it has one now, and is no other message's.
    let mut after = first.saturating_sub(1);
    loop {
        let some = journal.nameless(folder, after, AT_ONCE)?;
        let Some((last, _)) = some.last() else {
            return Ok(found);
        };
        after = *last;
        let mut named = Vec::new();
        for (uid, hash) in some {
            let hash = <[u8; 32]>::try_from(hash).ok();
            if let Some(target_uid) = hash.and_then(|hash| found.take(&hash)) {
                named.push((uid, target_uid));
            }
        }
        journal.named(folder, &named)?;
    }
}

/// Takes what the journal has in this state, and the target has already, as taken. What it has not
/// waits.
pub(crate) async fn recognise(
    source: &mut Session,
    journal: &Journal,
    (folder, state): (i64, &str),
    keeps: &Keeps,
    there: &mut ByHash,
) -> Result<usize, MailFault> {
    let (mut after, mut recognised) = (0, 0);
    loop {
        let due = journal.due(folder, state, after, AT_ONCE)?;
        let Some(last) = due.last() else {
            return Ok(recognised);
        };
        after = last.uid;
        let uids: Vec<u32> = due.iter().map(|one| one.uid).collect();
        if there.is_empty() {
            if state == "sent" {
                journal.again(folder, &uids)?;
            }
            continue;
        }
        let hashes = hashes(source, &uids).await.map_err(MailFault::Source)?;
        let (mut taken, mut waits) = (Vec::new(), Vec::new());
        for one in due {
            let uid = one.uid;
            let Some(hash) = hashes
                .iter()
                .find(|(its, _)| *its == uid)
                .map(|(_, hash)| *hash)
            else {
                waits.push(uid);
                continue;
            };
            let target_uid = there.take(&hash);
            match target_uid {
                Some(target_uid) => taken.push(Taken {
                    folder,
                    uid,
                    target_uid: Some(target_uid),
                    hash,
                    lost: keeps.lost(&one.flags),
                    is_odd: false,
                }),
                None => waits.push(uid),
            }
        }
        recognised += taken.len();
        journal.taken(&taken)?;
        if state == "sent" {
            journal.again(folder, &waits)?;
        }
    }
}

/// The hashes of these messages of the open folder, as far as it has them. A message that nobody asked for, or
/// that comes a second time, is none: it would stand for another one.
pub(crate) async fn hashes(
    session: &mut Session,
    uids: &[u32],
) -> Result<Vec<(u32, [u8; 32])>, Fault> {
    let tag = session.out.begin().await?;
    let asked = format!(
        "UID FETCH {} (UID BODY.PEEK[])\r\n",
        uid_set(uids.iter().copied())
    );
    session.out.send(asked.as_bytes()).await?;
    session.out.flush().await?;
    let mut wanted: BTreeSet<u32> = uids.iter().copied().collect();
    let mut found = Vec::with_capacity(uids.len());
    let mut hash: Option<[u8; 32]> = None;
    loop {
        if let Incoming::Body(_) = session.lines.next().await? {
            let mut hashing = Sha256::new();
            while let Some(part) = session.lines.part().await? {
                hashing.update(part);
            }
            hash = Some(hashing.finalize().into());
            continue;
        }
        match readable(parse(session.lines.answer()))? {
            Response::Fetched(one) => {
                let own = one.body.map(|body| Sha256::digest(body).into());
                if let (Some(uid), Some(hash)) = (one.uid, hash.take().or(own))
                    && wanted.remove(&uid)
                {
                    found.push((uid, hash));
                }
            }
            Response::Tagged(its, end) if its == tag => {
                accepted("FETCH", end)?;
                return Ok(found);
            }
            _ => {}
        }
    }
}
