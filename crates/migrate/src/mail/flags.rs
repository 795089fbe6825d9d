//! Flags that changed at the source, brought to the target. Whoever uses the target meanwhile has
//! changed flags there: what the source added or took away since both agreed is added or taken away,
//! and nothing else.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::copy::uid_set;
use super::imap::{Fault, Response, Session, Status, accepted, codes};
use super::journal::{Changed, Journal, JournalFault};
use super::keeps::{Keeps, each};
use super::run::{MailFault, Moved, Tell};
use super::scan::{self, still_the_same};

/// Messages that are looked at in one command.
const AT_ONCE: usize = 500;

/// Brings the open folder of the target up to date.
pub(crate) async fn bring(
    target: &mut Session,
    journal: &Journal,
    folder: i64,
    keeps: &Keeps,
    tell: &mut Tell<'_>,
) -> Result<(), MailFault> {
    try_again(journal, folder, keeps)?;
    let mut after = 0;
    loop {
        let changed = journal.changed(folder, after, AT_ONCE)?;
        let Some(last) = changed.last() else {
            return Ok(());
        };
        after = last.uid;
        let uids: Vec<u32> = changed.iter().map(|one| one.target_uid).collect();
        let there = now(target, &uids).await.map_err(MailFault::Target)?;
        let stores = stores(&changed, &there, keeps);
        let ends = target.several(&stores).await.map_err(MailFault::Target)?;
        for (_, end) in ends {
            accepted("STORE", end).map_err(MailFault::Target)?;
        }
        journal.agreed(folder, &agreed(&changed, &there, keeps))?;
        tell(Moved::Flags {
            messages: changed.len(),
        });
    }
}

/// A folder of the target in which flags are to be brought up to date.
pub(crate) struct Place<'a> {
    /// The folder's line in the journal.
    pub(crate) folder: i64,
    /// Its name, as the target is told it.
    pub(crate) name: Vec<u8>,
    /// The same, as people read it.
    pub(crate) shown: &'a str,
    /// Where it stood when all folders were asked for.
    pub(crate) stood: &'a Status,
}

/// What was changed in a folder and is not answered yet.
struct Changing {
    folder: i64,
    stores: Vec<Vec<u8>>,
    agreed: Vec<(u32, String)>,
}

/// Brings several folders of the target up to date, of each what is looked at in one command: while one is
/// changed, the next one is opened and asked behind it.
pub(crate) async fn across(
    target: &mut Session,
    journal: &Journal,
    places: &[Place<'_>],
    tell: &mut Tell<'_>,
) -> Result<(), MailFault> {
    let mut changing: Option<Changing> = None;
    for place in places.iter().map(Some).chain([None]) {
        let mut asked = Vec::new();
        if let Some(changing) = &mut changing {
            asked.append(&mut changing.stores);
        }
        let stored = asked.len();
        let mut changed = Vec::new();
        if let Some(place) = place {
            changed = journal.changed(place.folder, 0, AT_ONCE)?;
            let uids: Vec<u32> = changed.iter().map(|one| one.target_uid).collect();
            asked.push([&b"SELECT "[..], &place.name].concat());
            asked.push([&b"UID "[..], asks(&uids).as_bytes()].concat());
        }
        let answers = target.several(&asked).await.map_err(MailFault::Target)?;
        let mut answers = answers.into_iter();
        for (_, end) in answers.by_ref().take(stored) {
            accepted("STORE", end).map_err(MailFault::Target)?;
        }
        if let Some(done) = changing.take() {
            journal.agreed(done.folder, &done.agreed)?;
            tell(Moved::Flags {
                messages: done.agreed.len(),
            });
        }
        let (Some(place), Some(opened), Some((said, end))) =
            (place, answers.next(), answers.next())
        else {
            continue;
        };
        let codes = match codes("SELECT", opened) {
            // It is the work of the folder by itself to tell.
            Err(Fault::Refused { .. }) => continue,
            opened => opened.map_err(MailFault::Target)?,
        };
        still_the_same(&codes, place.stood, place.shown).map_err(MailFault::Target)?;
        accepted("FETCH", end).map_err(MailFault::Target)?;
        let (there, keeps) = (told(said), Keeps::said(&codes));
        changing = Some(Changing {
            folder: place.folder,
            stores: stores(&changed, &there, &keeps),
            agreed: agreed(&changed, &there, &keeps),
        });
    }
    Ok(())
}

/// The commands that bring these up to date.
fn stores(changed: &[Changed], there: &HashMap<u32, String>, keeps: &Keeps) -> Vec<Vec<u8>> {
    let mut stores: BTreeMap<(char, String), Vec<u32>> = BTreeMap::new();
    for one in changed {
        // A message that is gone from the target was deleted there, and stays so.
        let Some(now) = there.get(&one.target_uid) else {
            continue;
        };
        let (add, take) = difference(&one.before, &one.after, now, keeps);
        for (sign, flags) in [('+', add), ('-', take)] {
            if !flags.is_empty() {
                stores
                    .entry((sign, flags))
                    .or_default()
                    .push(one.target_uid);
            }
        }
    }
    let commands = stores.into_iter().map(|((sign, flags), mut uids)| {
        uids.sort_unstable();
        let set = uid_set(uids.into_iter());
        format!("UID STORE {set} {sign}FLAGS.SILENT ({flags})").into_bytes()
    });
    commands.collect()
}

/// On whose flags both sides agree then, with the keywords that the target does not keep.
fn agreed(changed: &[Changed], there: &HashMap<u32, String>, keeps: &Keeps) -> Vec<(u32, String)> {
    let agreed = changed.iter().map(|one| {
        let is_there = there.contains_key(&one.target_uid);
        let unkept = if is_there {
            keeps.lost(&one.after)
        } else {
            String::new()
        };
        (one.uid, unkept)
    });
    agreed.collect()
}

/// Has keywords brought that the target keeps by now, though it did not when they came.
fn try_again(journal: &Journal, folder: i64, keeps: &Keeps) -> Result<(), JournalFault> {
    let mut after = 0;
    loop {
        let missed = journal.lost(folder, after, AT_ONCE)?;
        let Some(last) = missed.last() else {
            return Ok(());
        };
        after = last.uid;
        let kept = missed.iter().filter_map(|one| {
            let kept = keeps.of(&one.keywords);
            let kept: Vec<&str> = each(&kept).collect();
            let agreed: Vec<&str> = each(&one.flags)
                .filter(|flag| !kept.contains(flag))
                .collect();
            (!kept.is_empty()).then(|| (one.uid, agreed.join(" ")))
        });
        journal.wants(folder, &kept.collect::<Vec<_>>())?;
    }
}

/// The flags that these have at the target now.
pub(crate) async fn now(target: &mut Session, uids: &[u32]) -> Result<HashMap<u32, String>, Fault> {
    let (said, end) = target.command("UID", asks(uids).as_bytes()).await?;
    accepted("FETCH", end)?;
    Ok(told(said))
}

/// The question for the flags of these.
fn asks(uids: &[u32]) -> String {
    let mut uids = uids.to_vec();
    uids.sort_unstable();
    uids.dedup();
    format!("FETCH {} (UID FLAGS)", uid_set(uids.into_iter()))
}

/// The flags that were told.
fn told(said: Vec<Response>) -> HashMap<u32, String> {
    let known = said.into_iter().filter_map(|one| match one {
        Response::Fetched(one) => Some((one.uid?, scan::flags(one.flags?))),
        _ => None,
    });
    known.collect()
}

/// What to add to a message of the target, and what to take from it.
fn difference(before: &str, after: &str, there: &str, keeps: &Keeps) -> (String, String) {
    let set = |flags: &str| -> BTreeSet<String> { each(flags).map(str::to_owned).collect() };
    let (before, after, there) = (set(before), set(after), set(there));
    let add = after
        .difference(&before)
        .filter(|flag| !there.contains(*flag));
    let add: Vec<&str> = add.map(String::as_str).collect();
    let take = before
        .difference(&after)
        .filter(|flag| there.contains(*flag));
    let take: Vec<&str> = take.map(String::as_str).collect();
    (keeps.of(&add.join(" ")), take.join(" "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_sides_changes_stand() {
        let keeps = Keeps::all();
        let of = |before, after, there| difference(before, after, there, &keeps);
        // Read at the source, flagged at the target.
        assert_eq!(
            of("", "\\seen", "\\flagged"),
            ("\\seen".into(), String::new())
        );
        // Taken away at the source; at the target it is gone already, or was never there.
        assert_eq!(
            of("$Label1 \\seen", "\\seen", "\\seen"),
            (String::new(), String::new())
        );
        assert_eq!(
            of("$Label1 \\seen", "\\seen", "$Label1 X"),
            (String::new(), "$Label1".into())
        );
        // What the target took away comes back only where the source added it anew.
        assert_eq!(
            of("\\flagged", "\\flagged \\seen", ""),
            ("\\seen".into(), String::new())
        );
    }
}
