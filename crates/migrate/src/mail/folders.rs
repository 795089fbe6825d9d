//! Which folder of the source is which at the target.

use std::collections::{BTreeMap, BTreeSet};

use super::imap::{Code, Fault, Listed, Outcome, Session, State, decoded, encoded, later};

/// Folders that show what lies in others, and hold nothing of their own.
const VIEWS: [&str; 2] = ["flagged", "important"];
/// The use of a folder that shows all messages.
const ALL: &str = "all";
const ARCHIVE: &str = "archive";
/// Uses that a target may have a folder for under another name (RFC 6154).
const USES: [&str; 5] = [ARCHIVE, "drafts", "junk", "sent", "trash"];

/// A folder that moves.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Folder {
    /// As people read it.
    pub name: String,
    /// As people read it at the target.
    pub target_name: String,
    pub(crate) source: Vec<u8>,
    pub(crate) target: Vec<u8>,
    pub(crate) is_subscribed: bool,
    /// What it is used for, if the source says so.
    pub(crate) usage: Option<String>,
    /// It shows all messages; where messages have labels, those of other folders too.
    pub(crate) is_all: bool,
}

/// A side's folders.
pub(crate) struct Side {
    pub(crate) listed: Vec<Listed>,
    pub(crate) subscribed: BTreeSet<Vec<u8>>,
    pub(crate) prefix: Vec<u8>,
}

impl Side {
    pub(crate) async fn of(session: &mut Session) -> Result<Self, Fault> {
        let (listed, subscribed, prefix) = session.folders().await?;
        Ok(Self {
            listed,
            subscribed: subscribed.into_iter().map(|one| inbox(one.name)).collect(),
            prefix,
        })
    }

    /// What stands between the parts of a name.
    pub(crate) fn delimiter(&self) -> Option<u8> {
        let inbox = self.listed.iter().find(|one| is_inbox(&one.name));
        inbox.or(self.listed.first()).and_then(|one| one.delimiter)
    }

    /// The names of the folders that can hold messages.
    pub(crate) fn there(&self) -> BTreeSet<Vec<u8>> {
        let there = self.listed.iter().filter(|one| can_be_opened(one));
        there.map(|one| inbox(one.name.clone())).collect()
    }

    /// The folders that only show what lies in others, as people read them.
    pub(crate) fn views(&self) -> Vec<String> {
        let is_view = |one: &&Listed| can_be_opened(one) && VIEWS.iter().any(|view| one.is(view));
        let views = self.listed.iter().filter(is_view);
        views.map(Listed::shown).collect()
    }
}

fn is_inbox(name: &[u8]) -> bool {
    name.eq_ignore_ascii_case(b"INBOX")
}

/// The name, with that of the inbox written in one way.
fn inbox(name: Vec<u8>) -> Vec<u8> {
    if is_inbox(&name) {
        b"INBOX".to_vec()
    } else {
        name
    }
}

fn can_be_opened(folder: &Listed) -> bool {
    !folder.is("noselect") && !folder.is("nonexistent")
}

/// The folders of the source that move, each with its name at the target.
pub(crate) fn mapped(source: &Side, target: &Side) -> Vec<Folder> {
    let delimiter = target.delimiter();
    let mut uses: BTreeMap<&str, Vec<u8>> = BTreeMap::new();
    for usage in USES {
        let has = |one: &&Listed| can_be_opened(one) && one.is(usage);
        if let Some(one) = target.listed.iter().find(has) {
            uses.insert(usage, inbox(one.name.clone()));
        }
    }
    let movable = |one: &&Listed| can_be_opened(one) && !VIEWS.iter().any(|view| one.is(view));
    // The parts of each name at the source, and what they become.
    let mut named: BTreeMap<Vec<Vec<u8>>, Vec<u8>> = BTreeMap::new();
    // Nothing is put where a target only shows what lies elsewhere.
    let is_view = |one: &&Listed| one.is(ALL) || VIEWS.iter().any(|view| one.is(view));
    let views = target.listed.iter().filter(is_view);
    let views: BTreeSet<Vec<u8>> = views.map(|one| inbox(one.name.clone())).collect();
    let mut taken = views.clone();
    let mut all = Vec::new();
    let mut listed: Vec<&Listed> = source.listed.iter().filter(movable).collect();
    // What others have is known by the time that the folder of all messages is looked at.
    listed.sort_by_key(|one| (one.is(ALL), !is_inbox(&one.name), parts(source, one)));
    for one in listed {
        let parts = parts(source, one);
        let usage = USES.into_iter().find(|usage| one.is(usage));
        let is_all = one.is(ALL);
        // What is in no other folder has been archived.
        let own = match usage {
            None if is_all => Some(ARCHIVE),
            usage => usage,
        };
        let own = own.and_then(|usage| uses.get(usage));
        let own = own
            .filter(|name| !is_all || !taken.contains(*name))
            .cloned();
        let mut name = own.unwrap_or_else(|| joined(target, delimiter, &parts, &named));
        if is_all && views.contains(&name) {
            name = [&*target.prefix, b"Archive"].concat();
        }
        while !taken.insert(name.clone()) {
            name.push(b'_');
        }
        named.insert(parts, name.clone());
        let source_name = inbox(one.name.clone());
        all.push(Folder {
            name: one.shown(),
            target_name: decoded(&name),
            is_subscribed: source.subscribed.contains(&source_name),
            source: source_name,
            target: name,
            usage: usage.map(str::to_owned),
            is_all,
        });
    }
    all
}

/// The same, where a folder of which something moved stays where it went, whatever name it would go to by
/// now: there are the messages whose numbers the journal knows.
pub(crate) fn staying(mut folders: Vec<Folder>, went: &BTreeMap<Vec<u8>, Vec<u8>>) -> Vec<Folder> {
    let known = folders.iter().filter_map(|one| went.get(&one.source));
    let mut taken: BTreeSet<Vec<u8>> = known.cloned().collect();
    for folder in &mut folders {
        if let Some(target) = went.get(&folder.source) {
            folder.target.clone_from(target);
        } else {
            while !taken.insert(folder.target.clone()) {
                folder.target.push(b'_');
            }
        }
        folder.target_name = decoded(&folder.target);
    }
    folders
}

/// The parts of a name, without the prefix that all own folders have.
fn parts(side: &Side, folder: &Listed) -> Vec<Vec<u8>> {
    let name = inbox(folder.name.clone());
    let name = match name.strip_prefix(&*side.prefix) {
        Some(rest) if !rest.is_empty() => rest.to_vec(),
        _ => name,
    };
    match folder.delimiter {
        Some(delimiter) => name
            .split(|byte| *byte == delimiter)
            .map(<[u8]>::to_vec)
            .collect(),
        None => vec![name],
    }
}

fn joined(
    target: &Side,
    delimiter: Option<u8>,
    parts: &[Vec<u8>],
    named: &BTreeMap<Vec<Vec<u8>>, Vec<u8>>,
) -> Vec<u8> {
    let Some((last, above)) = parts.split_last() else {
        return Vec::new();
    };
    let last = without(last, delimiter);
    if above.is_empty() {
        return if is_inbox(&last) {
            last
        } else {
            [&*target.prefix, &last].concat()
        };
    }
    let above = named
        .get(above)
        .cloned()
        .unwrap_or_else(|| joined(target, delimiter, above, named));
    match delimiter {
        Some(delimiter) => [&*above, &[delimiter], &last].concat(),
        // A target without folders in folders has them side by side.
        None => [&*above, b"-", &last].concat(),
    }
}

/// A part of a name, with another character where the target would see two parts.
fn without(part: &[u8], delimiter: Option<u8>) -> Vec<u8> {
    let Some(delimiter) = delimiter else {
        return part.to_vec();
    };
    if !part.contains(&delimiter) {
        return part.to_vec();
    }
    // Not within the letters of what is encoded, where any character may stand for another.
    let text = decoded(part);
    encoded(&text.replace(char::from(delimiter), "_"))
}

/// Folders that a target does not take: their names there, each with its words.
pub(crate) type NotTaken = BTreeMap<Vec<u8>, String>;

/// Makes the folders that the target lacks, and subscribes to those that are subscribed at the source. What
/// it refused may be there all the same: it is for whoever asks for the state of all folders to see.
pub(crate) async fn make(
    session: &mut Session,
    target: &Side,
    folders: &[Folder],
) -> Result<NotTaken, Fault> {
    let there = target.there();
    let can_use = session.can("CREATE-SPECIAL-USE");
    let mut not_taken = NotTaken::new();
    let mut lacks: Vec<(&Folder, Vec<u8>)> = Vec::new();
    for folder in folders.iter().filter(|one| !there.contains(&one.target)) {
        if let Ok(name) = session.text(&folder.target) {
            lacks.push((folder, name));
        } else {
            // It cannot even be asked.
            not_taken.insert(folder.target.clone(), String::new());
        }
    }
    // Those above others come first, and all of them in one go.
    let asked = lacks.iter().map(|(folder, name)| {
        let usage = folder.usage.as_ref().filter(|_| can_use);
        match usage {
            Some(usage) => [&name[..], format!(" (USE (\\{usage}))").as_bytes()].concat(),
            None => name.clone(),
        }
    });
    let mut refused = Vec::new();
    let ends = session
        .commands("CREATE", &asked.collect::<Vec<_>>())
        .await?;
    for (one, (_, end)) in lacks.into_iter().zip(ends) {
        if refusal(end)?.is_some() {
            refused.push(one);
        }
    }
    // Perhaps without a use, or now that those above it are there.
    let names: Vec<Vec<u8>> = refused.iter().map(|(_, name)| name.clone()).collect();
    let ends = session.commands("CREATE", &names).await?;
    for ((folder, _), (_, end)) in refused.into_iter().zip(ends) {
        if let Some(said) = refusal(end)? {
            not_taken.insert(folder.target.clone(), said);
        }
    }
    let names = folders.iter().filter(|one| {
        one.is_subscribed
            && !target.subscribed.contains(&one.target)
            && !not_taken.contains_key(&one.target)
    });
    let names: Vec<Vec<u8>> = names
        .filter_map(|one| session.text(&one.target).ok())
        .collect();
    // What cannot be subscribed is a folder that is moved all the same.
    session.commands("SUBSCRIBE", &names).await?;
    Ok(not_taken)
}

/// The words with which a folder was not made, unless it is there already.
fn refusal(end: Outcome) -> Result<Option<String>, Fault> {
    if let Some(throttle) = end.for_now() {
        return Err(later(throttle, end));
    }
    let is_there = matches!(&end.code, Code::Other(code) if code == "ALREADYEXISTS");
    Ok((end.state != State::Ok && !is_there).then_some(end.said))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn listed(name: &str, delimiter: u8, attributes: &[&str]) -> Listed {
        Listed {
            name: encoded(name),
            delimiter: Some(delimiter),
            attributes: attributes.iter().map(|one| (*one).to_owned()).collect(),
        }
    }

    fn side(prefix: &str, listed: Vec<Listed>) -> Side {
        Side {
            listed,
            subscribed: BTreeSet::new(),
            prefix: prefix.as_bytes().to_vec(),
        }
    }

    fn names(source: &Side, target: &Side) -> Vec<(String, String)> {
        let all = mapped(source, target).into_iter();
        all.map(|one| (one.name, one.target_name)).collect()
    }

    fn pair(name: &str, target: &str) -> (String, String) {
        (name.to_owned(), target.to_owned())
    }

    #[test]
    fn names_follow_the_other_side() {
        let source = side(
            "",
            vec![
                listed("Kunden/A.B", b'/', &[]),
                listed("Kunden", b'/', &["noselect"]),
                listed("inbox", b'/', &[]),
                listed("Größe", b'/', &[]),
                listed("Starred", b'/', &["flagged"]),
            ],
        );
        let target = side("INBOX.", vec![listed("INBOX", b'.', &[])]);
        assert_eq!(
            names(&source, &target),
            [
                pair("inbox", "INBOX"),
                pair("Größe", "INBOX.Größe"),
                pair("Kunden/A.B", "INBOX.Kunden.A_B"),
            ]
        );
        let back = side(
            "INBOX.",
            vec![
                listed("INBOX", b'.', &[]),
                listed("INBOX.Kunden.A", b'.', &[]),
            ],
        );
        let plain = side("", vec![listed("INBOX", b'/', &[])]);
        assert_eq!(
            names(&back, &plain),
            [pair("INBOX", "INBOX"), pair("INBOX.Kunden.A", "Kunden/A")]
        );
    }

    #[test]
    fn a_folder_of_a_use_goes_where_the_target_has_that_use() {
        let source = side(
            "",
            vec![
                listed("Gesendet", b'/', &["sent"]),
                listed("Gesendet/2019", b'/', &[]),
                listed("Sent Items", b'/', &[]),
                listed("Papierkorb", b'/', &["trash"]),
            ],
        );
        let target = side("", vec![listed("Sent Items", b'/', &["sent"])]);
        assert_eq!(
            names(&source, &target),
            [
                pair("Gesendet", "Sent Items"),
                pair("Gesendet/2019", "Sent Items/2019"),
                pair("Papierkorb", "Papierkorb"),
                // Two are never one: what is where could not be told afterwards.
                pair("Sent Items", "Sent Items_"),
            ]
        );
    }

    #[test]
    fn a_folder_stays_where_it_went_though_another_would_have_its_name() {
        let source = side("", vec![listed("A.B", b'/', &[]), listed("A_B", b'/', &[])]);
        let target = side("", vec![listed("INBOX", b'.', &[])]);
        let mapped = mapped(&source, &target);
        let names = |folders: Vec<Folder>| -> Vec<(String, String)> {
            let all = folders.into_iter();
            all.map(|one| (one.name, one.target_name)).collect()
        };
        let both = [pair("A.B", "A_B"), pair("A_B", "A_B_")];
        assert_eq!(names(staying(mapped.clone(), &BTreeMap::new())), both);
        let went = BTreeMap::from([(b"A_B".to_vec(), b"A_B".to_vec())]);
        let both = [pair("A.B", "A_B_"), pair("A_B", "A_B")];
        assert_eq!(names(staying(mapped, &went)), both);
    }

    #[test]
    fn the_folder_of_all_messages_comes_last_and_never_goes_where_a_target_shows_all() {
        let source = || {
            side(
                "",
                vec![
                    listed("INBOX", b'/', &[]),
                    listed("[Gmail]", b'/', &["noselect"]),
                    listed("[Gmail]/All Mail", b'/', &["all"]),
                    listed("[Gmail]/Starred", b'/', &["flagged"]),
                    listed("Zoo", b'/', &[]),
                ],
            )
        };
        let names = |target: Vec<Listed>| {
            let all = names(&source(), &side("", target));
            let last = all.last().unwrap().clone();
            assert_eq!(all.len(), 3);
            last
        };
        let all = "[Gmail]/All Mail";
        assert_eq!(names(vec![listed("INBOX", b'/', &[])]), pair(all, all));
        let archive = listed("Old", b'/', &["archive"]);
        assert_eq!(names(vec![archive]), pair(all, "Old"));
        let gmail = listed(all, b'/', &["all"]);
        assert_eq!(names(vec![gmail]), pair(all, "Archive"));
    }
}
