//! Messages that a target has twice: it went on with what it had received when a connection broke, later
//! than anybody waited for it, and by then they had been sent again. They are found and told; nothing here
//! deletes them.

use super::doubt;
use super::imap::{Code, Fault, Session};
use super::journal::{Journal, Twice};
use super::listed;
use super::run::MailFault;

/// Looks for doubles in the folders where some may be, and forgets those that somebody deleted.
pub(crate) async fn look(target: &mut Session, journal: &Journal) -> Result<(), MailFault> {
    for one in journal.doubtful()? {
        let codes = match target.open_folder("EXAMINE", &one.target).await {
            Ok(codes) => codes,
            // A folder that went away meanwhile is made by the next run, and begun anew.
            Err(Fault::Refused { .. }) => continue,
            Err(fault) => return Err(MailFault::Target(fault)),
        };
        if !codes.contains(&Code::UidValidity(one.target_validity)) {
            continue;
        }
        let known: Vec<u32> = journal
            .twice(one.id)?
            .iter()
            .map(|one| one.target_uid)
            .collect();
        let still = listed::of(target, &known)
            .await
            .map_err(MailFault::Target)?;
        let gone = known.into_iter();
        let gone: Vec<u32> = gone
            .filter(|uid| still.binary_search(uid).is_err())
            .collect();
        journal.single(one.id, &gone)?;
        let Some(from) = one.from else {
            continue;
        };
        let mut found = doubt::unknown(target, journal, one.id, from).await?;
        let is_new = |uid: &u32| still.binary_search(uid).is_err();
        let mut twice = Vec::new();
        for again in journal.sent_again(one.id)? {
            let Ok(hash) = <[u8; 32]>::try_from(again.hash) else {
                continue;
            };
            let uids = std::iter::from_fn(|| found.take(&hash));
            let uids = uids.filter(is_new).take(again.most);
            twice.extend(uids.map(|target_uid| Twice {
                target_uid,
                uid: again.uid,
            }));
        }
        journal.doubled(one.id, &twice)?;
        journal.looked(one.id)?;
    }
    Ok(())
}
