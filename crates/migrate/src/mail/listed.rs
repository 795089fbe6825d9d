//! Which messages the open folder has, by their UIDs alone.

use super::copy::uid_set;
use super::imap::{Fault, Response, Session, accepted};

/// UIDs that are asked for in one command.
pub(crate) const AT_ONCE: usize = 500;

/// What a folder has.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Listed {
    /// Ascending, each once.
    pub(crate) uids: Vec<u32>,
    /// Nothing came or went while it was told.
    pub(crate) is_steady: bool,
}

/// All that the open folder has from a UID on.
pub(crate) async fn from(session: &mut Session, first: u32) -> Result<Listed, Fault> {
    let tag = session.out.begin().await?;
    let asked = format!("UID FETCH {first}:* (UID)\r\n");
    session.out.send(asked.as_bytes()).await?;
    session.out.flush().await?;
    let (mut uids, mut is_steady) = (Vec::new(), true);
    loop {
        match session.answer().await? {
            // Of a folder whose messages are all older, the last one is told all the same.
            Response::Fetched(one) => {
                uids.extend(one.uid.filter(|uid| *uid >= first));
                if uids.len() > session.most_told() {
                    return Err(Fault::Nonsense("more messages than there are"));
                }
            }
            Response::Exists(_) | Response::Expunged(_) => is_steady = false,
            Response::Tagged(its, end) if its == tag => {
                accepted("FETCH", end)?;
                uids.sort_unstable();
                uids.dedup();
                return Ok(Listed { uids, is_steady });
            }
            _ => {}
        }
    }
}

/// Those of these that the open folder has, ascending.
pub(crate) async fn of(session: &mut Session, uids: &[u32]) -> Result<Vec<u32>, Fault> {
    let mut uids = uids.to_vec();
    uids.sort_unstable();
    uids.dedup();
    let mut found = Vec::new();
    for some in uids.chunks(AT_ONCE) {
        let asked = format!("FETCH {} (UID)", uid_set(some.iter().copied()));
        let (said, end) = session.command("UID", asked.as_bytes()).await?;
        accepted("FETCH", end)?;
        let has = said.into_iter().filter_map(|one| match one {
            Response::Fetched(one) => one.uid,
            _ => None,
        });
        found.extend(has.filter(|uid| some.binary_search(uid).is_ok()));
    }
    found.sort_unstable();
    found.dedup();
    Ok(found)
}
