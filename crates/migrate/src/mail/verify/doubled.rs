//! Messages that the target has once more: a server that goes on with what it had received from a
//! connection that broke, later than anybody waited for it, has them under UIDs that the journal does not
//! know.

use std::collections::HashMap;

use super::super::doubt;
use super::super::imap::Session;
use super::super::journal::{Journal, Stand};
use super::super::listed;
use super::super::run::MailFault;
use super::Depth;
use super::choice::Choice;

/// Messages of the target that are compared with all of the journal in one go.
const AT_ONCE: usize = 20_000;
/// Lines of the journal that are read at once.
const LINES: usize = 2_000;

/// What the target has of the same bytes.
#[derive(Default)]
struct Alike {
    /// Under UIDs that the journal does not know.
    added: Vec<u32>,
    /// Under one that it knows: the source's UID.
    of: Option<u32>,
}

/// How many messages the open folder of the target has, and which of them are there once more: the source's
/// UID of the message, and the target's UID that the journal does not know. `ours` are those that it knows,
/// in order.
pub(super) async fn doubled(
    target: &mut Session,
    journal: &Journal,
    folder: i64,
    ours: &[u32],
    depth: Depth,
) -> Result<(u64, Vec<(u32, u32)>), MailFault> {
    let listed = listed::from(target, 1).await;
    let there = listed.map_err(MailFault::Target)?.uids;
    let strangers = there.iter().copied();
    let mut strangers: Vec<u32> = strangers
        .filter(|uid| ours.binary_search(uid).is_err())
        .collect();
    if let Depth::Sample { messages, seed } = depth {
        let mut choice = Choice::new(seed, messages);
        for uid in &strangers {
            choice.offer(*uid);
        }
        let chosen = choice.these();
        strangers.retain(|uid| chosen.contains(uid));
    }
    let mut found = Vec::new();
    for some in strangers.chunks(AT_ONCE) {
        let mut alike: HashMap<[u8; 32], Alike> = HashMap::new();
        for few in some.chunks(doubt::AT_ONCE) {
            let hashes = doubt::hashes(target, few).await;
            for (uid, hash) in hashes.map_err(MailFault::Target)? {
                alike.entry(hash).or_default().added.push(uid);
            }
        }
        compared(journal, folder, &there, &mut alike)?;
        for one in alike.into_values() {
            let again = one
                .of
                .map(|uid| one.added.iter().map(move |added| (uid, *added)));
            found.extend(again.into_iter().flatten());
        }
    }
    found.sort_unstable();
    Ok((there.len() as u64, found))
}

/// Looks through the journal for what has these bytes.
fn compared(
    journal: &Journal,
    folder: i64,
    there: &[u32],
    alike: &mut HashMap<[u8; 32], Alike>,
) -> Result<(), MailFault> {
    let mut after = 0;
    loop {
        let held = journal.held(folder, after, LINES)?;
        let Some(last) = held.last() else {
            return Ok(());
        };
        after = last.uid;
        for one in held.iter().filter(|one| one.stand == Stand::There) {
            let Some(hash) = one.hash else { continue };
            let Some(its) = alike.get_mut(&hash) else {
                continue;
            };
            let is_there = |uid: u32| there.binary_search(&uid).is_ok();
            if one.target_uid.is_some_and(is_there) {
                its.of = its.of.or(Some(one.uid));
            } else {
                // It is this one, under another UID: somebody took it elsewhere and back.
                its.added.pop();
            }
        }
    }
}
