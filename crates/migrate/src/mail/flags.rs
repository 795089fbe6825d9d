//! Flags that changed at the source, brought to the target. Whoever uses the target meanwhile has
//! changed flags there: what the source added or took away since both agreed is added or taken away,
//! and nothing else.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::copy::uid_set;
use super::imap::{Fault, Response, Session, accepted};
use super::journal::{Journal, JournalFault};
use super::keeps::{Keeps, each};
use super::run::{MailFault, Moved, Tell};
use super::scan;

/// Messages that are looked at in one command.
const AT_ONCE: usize = 500;

/// Brings the open folder of the target up to date.
pub(crate) async fn bring(
    target: &mut Session,
    journal: &mut Journal,
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
        let mut stores: BTreeMap<(char, String), Vec<u32>> = BTreeMap::new();
        for one in &changed {
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
        let rests = stores.into_iter().map(|((sign, flags), mut uids)| {
            uids.sort_unstable();
            let set = uid_set(uids.into_iter());
            format!("STORE {set} {sign}FLAGS.SILENT ({flags})").into_bytes()
        });
        let rests: Vec<Vec<u8>> = rests.collect();
        let ends = target
            .commands("UID", &rests)
            .await
            .map_err(MailFault::Target)?;
        for (_, end) in ends {
            accepted("STORE", end).map_err(MailFault::Target)?;
        }
        let agreed = changed.iter().map(|one| {
            let is_there = there.contains_key(&one.target_uid);
            let unkept = if is_there {
                keeps.lost(&one.after)
            } else {
                String::new()
            };
            (one.uid, unkept)
        });
        journal.agreed(folder, &agreed.collect::<Vec<_>>())?;
        tell(Moved::Flags {
            messages: changed.len(),
        });
    }
}

/// Has keywords brought that the target keeps by now, though it did not when they came.
fn try_again(journal: &mut Journal, folder: i64, keeps: &Keeps) -> Result<(), JournalFault> {
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
    let mut uids = uids.to_vec();
    uids.sort_unstable();
    uids.dedup();
    let asked = format!("FETCH {} (UID FLAGS)", uid_set(uids.into_iter()));
    let (said, end) = target.command("UID", asked.as_bytes()).await?;
    accepted("FETCH", end)?;
    let known = said.into_iter().filter_map(|one| match one {
        Response::Fetched(one) => Some((one.uid?, scan::flags(one.flags?))),
        _ => None,
    });
    Ok(known.collect())
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
