//! What a move would meet: both sides are asked, and nothing is changed at either. It decides nothing:
//! what is told here is for whoever decides whether to begin.

use std::collections::{BTreeSet, HashSet};
use std::time::Duration;

use super::folders::{Folder, Side, mapped};
use super::imap::{Fault, Session, decoded};
use super::keeps::{Keeps, keeps_of, unkept};
use super::run::{Asked, End, MailFault, opened};
use super::scan;

/// The most of a target that a mailbox may fill, in hundredths (domain.md, 4.2: "content ≤ 85 % of target
/// mailbox limit", Data migration 2020 and 2021).
pub const FULL: u64 = 85;

/// What makes a difference to a move. `APPENDLIMIT` has its value behind it.
const CAPABILITIES: [&str; 16] = [
    "APPENDLIMIT",
    "BINARY",
    "COMPRESS=DEFLATE",
    "CONDSTORE",
    "CREATE-SPECIAL-USE",
    "ID",
    "LITERAL+",
    "LITERAL-",
    "MULTIAPPEND",
    "NAMESPACE",
    "QRESYNC",
    "QUOTA",
    "SPECIAL-USE",
    "STATUS=SIZE",
    "UIDPLUS",
    "X-GM-EXT-1",
];

/// The make of a server, as far as it makes a difference.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// Exchange Server or Exchange Online.
    Exchange,
    /// Gmail and Google Workspace.
    Gmail,
    /// Dovecot.
    Dovecot,
    /// Cyrus.
    Cyrus,
    /// Any other.
    Other,
}

/// What is known besides what the servers say.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Given {
    /// The bytes of the largest message that the target takes, where it does not say so itself.
    pub largest: Option<u64>,
    /// The bytes that the target's mailbox may hold, where it does not say so itself.
    pub limit: Option<u64>,
    /// Messages and bytes of the source that the target has by now: the first of
    /// [`Journal::counts`](super::Journal::counts). Nothing before the first run.
    pub there: (u64, u64),
    /// How fast it goes, if somebody knows.
    pub rate: Rate,
}

/// How fast messages move. What is not known, or nothing, slows nothing.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Rate {
    /// Messages in a minute.
    pub messages_per_minute: Option<u64>,
    /// Bytes in a second.
    pub bytes_per_second: Option<u64>,
}

impl Rate {
    /// How long these take, by what slows them most.
    fn takes(self, messages: u64, bytes: u64) -> Option<Duration> {
        let known = |rate: Option<u64>| rate.filter(|rate| *rate > 0);
        let by_messages =
            known(self.messages_per_minute).map(|rate| messages.saturating_mul(60).div_ceil(rate));
        let by_bytes = known(self.bytes_per_second).map(|rate| bytes.div_ceil(rate));
        by_messages.max(by_bytes).map(Duration::from_secs)
    }
}

/// What a mailbox would meet on its way.
#[derive(Debug)]
pub struct Checked {
    /// The source, or why it cannot be asked.
    pub source: Result<SideChecked, Fault>,
    /// The target, or why it cannot be asked.
    pub target: Result<SideChecked, Fault>,
    /// What would move; nothing unless both sides could be asked.
    pub moves: Option<Moves>,
}

/// A server that let somebody sign in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SideChecked {
    /// Its make.
    pub kind: Kind,
    /// Its name and version in its own words (RFC 2971), else its greeting.
    pub make: String,
    /// What it announces, as far as it makes a difference to a move, in capitals.
    pub capabilities: Vec<String>,
    /// What all own folders begin with; most often nothing.
    pub prefix: String,
    /// What stands between the parts of a name.
    pub delimiter: Option<char>,
    /// What folders of others and shared ones begin with. Such a folder that is listed moves with the
    /// own ones.
    pub foreign: Vec<String>,
    /// The bytes of the largest message that it takes (RFC 7889), if it says so.
    pub append_limit: Option<u64>,
    /// The bytes that the mailbox has and may have (RFC 9208), if it says so.
    pub quota: Option<Quota>,
}

/// Bytes that a mailbox has, and may have.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Quota {
    /// It has.
    pub used: u64,
    /// It may have.
    pub limit: u64,
}

/// What would move.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Moves {
    /// Each folder that moves, with what it holds at the source.
    pub folders: Vec<FolderChecked>,
    /// Messages of all of them.
    pub messages: u64,
    /// Their bytes, as the source counts them.
    pub bytes: u64,
    /// What does not move, or not whole.
    pub will_not_move: Vec<WillNotMove>,
    /// Whether there is room; nothing where no limit is known.
    pub room: Option<Room>,
    /// What is still to be moved, and how long it takes.
    pub estimate: Estimate,
}

/// A folder that moves.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FolderChecked {
    /// As people read it.
    pub name: String,
    /// As people will read it at the target.
    pub target_name: String,
    /// The target has it already.
    pub is_there: bool,
    /// Messages at the source; of a folder that shows all messages of Gmail, those that no other folder
    /// has.
    pub messages: u64,
    /// Their bytes, as the source counts them.
    pub bytes: u64,
}

/// What does not move, or not whole.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum WillNotMove {
    /// A message is larger than the target takes.
    OverLimit {
        /// Its folder, as people read it.
        folder: String,
        /// Its UID at the source.
        uid: u32,
        /// Its bytes.
        bytes: u64,
        /// The most that the target takes.
        limit: u64,
    },
    /// Messages have keywords that the target does not keep. The messages move without them.
    Keywords {
        /// Their folder, as people read it.
        folder: String,
        /// The keywords.
        keywords: Vec<String>,
        /// How many messages have one of them or more.
        messages: u64,
    },
    /// A folder.
    Folder {
        /// As people read it.
        folder: String,
        /// Why.
        why: WhyNot,
    },
}

/// Why a folder does not move.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WhyNot {
    /// It shows what lies in others, and holds nothing of its own.
    View,
    /// The source does not say what is in it. A run stops there.
    Closed,
}

/// Whether there is room at the target.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Room {
    /// The bytes that its mailbox will hold: what it has, and what is still to come.
    pub needed: u64,
    /// The bytes that it may hold.
    pub limit: u64,
}

impl Room {
    /// Whether the mailbox would be fuller than it may be: over [`FULL`] hundredths of its limit.
    #[must_use]
    pub fn is_over(&self) -> bool {
        u128::from(self.needed) * 100 > u128::from(self.limit) * u128::from(FULL)
    }
}

/// What is still to be moved.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Estimate {
    /// Messages.
    pub messages: u64,
    /// Bytes.
    pub bytes: u64,
    /// How long it takes; nothing where no rate is known.
    pub duration: Option<Duration>,
}

/// Asks both sides what a move would meet, and changes nothing at either: folders of the source are
/// opened with EXAMINE, nothing is made, and no message is asked for that would be marked as read. Of the
/// target's inbox alone, where EXAMINE does not tell which keywords it keeps, SELECT is asked, which takes
/// the mark `\Recent` from what arrived since somebody looked last.
///
/// Both sides are tried even if one cannot be asked: each has its own fault in [`Checked`].
///
/// # Errors
/// A side that could be asked at first cannot be asked any further.
pub async fn check(asked: &Asked, given: Given) -> Result<Checked, MailFault> {
    // No more connections than the servers are asked for, whatever they are asked.
    let _connections = asked.pace.connections(&mut |_| {}).await;
    let (source, target) = tokio::join!(Looked::at(&asked.source), Looked::at(&asked.target));
    let (mut source, mut target) = match (source, target) {
        (Ok(source), Ok(target)) => (source, target),
        (source, target) => {
            return Ok(Checked {
                source: parted(source).await,
                target: parted(target).await,
                moves: None,
            });
        }
    };
    let moves = moves(&mut source, &mut target, given).await;
    let moves = moves.map_err(|fault| asked.pace.heard(fault))?;
    source.session.close().await;
    target.session.close().await;
    Ok(Checked {
        source: Ok(source.told),
        target: Ok(target.told),
        moves: Some(moves),
    })
}

/// A side that somebody is signed in at.
struct Looked {
    session: Session,
    side: Side,
    told: SideChecked,
}

impl Looked {
    async fn at(end: &End) -> Result<Self, Fault> {
        let (mut session, side) = opened(end).await?;
        let told = told(&mut session, &side).await?;
        Ok(Self {
            session,
            side,
            told,
        })
    }
}

/// Leaves a side of which no more is asked.
async fn parted(looked: Result<Looked, Fault>) -> Result<SideChecked, Fault> {
    let looked = looked?;
    looked.session.close().await;
    Ok(looked.told)
}

/// What a server says of itself.
async fn told(session: &mut Session, side: &Side) -> Result<SideChecked, Fault> {
    let (prefix, foreign) = session.namespaces().await?;
    let mut append_limit: Option<u64> = session
        .value("APPENDLIMIT")
        .and_then(|limit| limit.parse().ok());
    if append_limit.is_none() && session.can("APPENDLIMIT") {
        // Each folder has a limit of its own; that of the inbox stands for all.
        let inbox = [b"INBOX".to_vec()];
        let stands = session.statuses_of(&inbox, "(APPENDLIMIT)").await?;
        let stands = stands.into_iter().flatten().next();
        append_limit = stands.and_then(|one| one.append_limit);
    }
    // Several quotas may hold; the one that leaves the least room is met first. RFC 9208 counts storage
    // in units of 1024 bytes.
    let quotas = session.quotas(b"INBOX").await?.into_iter();
    let quota = quotas
        .filter(|(name, _, _)| name == "STORAGE")
        .map(|(_, used, limit)| Quota {
            used: used.saturating_mul(1024),
            limit: limit.saturating_mul(1024),
        })
        .min_by_key(|quota| quota.limit.saturating_sub(quota.used));
    let name = session.id("name").unwrap_or_default();
    let make = match (name, session.id("version")) {
        ("", _) => session.greeting().to_owned(),
        (name, None) => name.to_owned(),
        (name, Some(version)) => format!("{name} {version}"),
    };
    let is_of_use =
        |one: &&String| CAPABILITIES.contains(&one.as_str()) || one.starts_with("APPENDLIMIT=");
    Ok(SideChecked {
        kind: kind(session.can("X-GM-EXT-1"), name, session.greeting()),
        make,
        capabilities: session
            .announced()
            .iter()
            .filter(is_of_use)
            .cloned()
            .collect(),
        prefix: decoded(&prefix),
        delimiter: side.delimiter().map(char::from),
        foreign: foreign.iter().map(|one| decoded(one)).collect(),
        append_limit,
        quota,
    })
}

/// The make of a server, by what it announces, the name that it gives itself (RFC 2971) and its greeting.
fn kind(is_gmail: bool, name: &str, greeting: &str) -> Kind {
    if is_gmail {
        return Kind::Gmail;
    }
    // The name comes first: a greeting often begins with the name of the machine, which may be any.
    [name, greeting]
        .into_iter()
        .map(str::to_ascii_lowercase)
        .find_map(|said| {
            let makes = [
                ("microsoft.exchange", Kind::Exchange),
                ("microsoft exchange", Kind::Exchange),
                ("gimap", Kind::Gmail),
                ("dovecot", Kind::Dovecot),
                ("cyrus", Kind::Cyrus),
            ];
            makes.into_iter().find(|(word, _)| said.contains(*word))
        })
        .map_or(Kind::Other, |(_, kind)| kind)
}

/// What would move from one side to the other.
async fn moves(source: &mut Looked, target: &mut Looked, given: Given) -> Result<Moves, MailFault> {
    let folders = mapped(&source.side, &target.side);
    let there = target.side.there();
    let names: Vec<Vec<u8>> = folders.iter().map(|one| one.source.clone()).collect();
    let items = if source.session.can("STATUS=SIZE") {
        "(MESSAGES SIZE)"
    } else {
        "(MESSAGES)"
    };
    let stands = source.session.statuses_of(&names, items).await;
    let keeps = keeps_of(&mut target.session, b"INBOX").await;
    let keeps = keeps.map_err(MailFault::Target)?;
    let limits = [target.told.append_limit, given.largest];
    let most = Most {
        bytes: limits.into_iter().flatten().min(),
        keeps: &keeps,
    };
    // The numbers of Gmail that other folders have: what the folder of all messages has of them moves there.
    let mut labels = source.session.can("X-GM-EXT-1").then(HashSet::new);
    let mut moves = Moves::default();
    for folder in source.side.views() {
        moves.closed(folder, WhyNot::View);
    }
    for (folder, stands) in folders.iter().zip(stands.map_err(MailFault::Source)?) {
        let Some(stands) = stands else {
            moves.closed(folder.name.clone(), WhyNot::Closed);
            continue;
        };
        let mut sum = Sum {
            messages: u64::from(stands.messages),
            bytes: stands.size.unwrap_or_default(),
        };
        let is_enough = stands.size.is_some() && most.bytes.is_none() && keeps.keeps_any();
        if stands.messages > 0 && (!is_enough || labels.is_some()) {
            let both = (&mut moves, &mut labels);
            sum = match look_through(&mut source.session, folder, &most, both).await {
                Ok(sum) => sum,
                Err(Fault::Refused { .. }) => {
                    moves.closed(folder.name.clone(), WhyNot::Closed);
                    continue;
                }
                Err(fault) => return Err(MailFault::Source(fault)),
            };
        }
        moves.messages = moves.messages.saturating_add(sum.messages);
        moves.bytes = moves.bytes.saturating_add(sum.bytes);
        moves.folders.push(FolderChecked {
            name: folder.name.clone(),
            target_name: folder.target_name.clone(),
            is_there: there.contains(&folder.target),
            messages: sum.messages,
            bytes: sum.bytes,
        });
    }
    moves.reckon(target.told.quota, given);
    Ok(moves)
}

/// The most that the target takes of a message.
struct Most<'a> {
    bytes: Option<u64>,
    keeps: &'a Keeps,
}

/// Messages and their bytes.
#[derive(Default)]
struct Sum {
    messages: u64,
    bytes: u64,
}

/// Looks at each message of a folder of the source: those that move from there.
async fn look_through(
    source: &mut Session,
    folder: &Folder,
    most: &Most<'_>,
    (moves, labels): (&mut Moves, &mut Option<HashSet<u64>>),
) -> Result<Sum, Fault> {
    source.open_folder("EXAMINE", &folder.source).await?;
    let (mut sum, mut altered) = (Sum::default(), 0);
    let mut keywords = BTreeSet::new();
    let mut large = Vec::new();
    let items = if labels.is_some() {
        "UID FLAGS RFC822.SIZE X-GM-MSGID"
    } else {
        "UID FLAGS RFC822.SIZE"
    };
    let look = source.each("1:*", items, |one| {
        let (Some(uid), Some(size)) = (one.uid, one.size) else {
            return;
        };
        if let (Some(labels), Some(gmail)) = (labels.as_mut(), one.gmail)
            && !labels.insert(gmail)
            && folder.is_all
        {
            return;
        }
        sum.messages += 1;
        sum.bytes = sum.bytes.saturating_add(size);
        if let Some(limit) = most.bytes.filter(|limit| size > *limit) {
            large.push(WillNotMove::OverLimit {
                folder: folder.name.clone(),
                uid,
                bytes: size,
                limit,
            });
        }
        let lost = unkept(most.keeps, &scan::flags(one.flags.unwrap_or_default()));
        altered += u64::from(!lost.is_empty());
        keywords.extend(lost);
    });
    look.await?;
    moves.will_not_move.append(&mut large);
    if altered > 0 {
        moves.will_not_move.push(WillNotMove::Keywords {
            folder: folder.name.clone(),
            keywords: keywords.into_iter().collect(),
            messages: altered,
        });
    }
    Ok(sum)
}

impl Moves {
    fn closed(&mut self, folder: String, why: WhyNot) {
        self.will_not_move.push(WillNotMove::Folder { folder, why });
    }

    /// What is still to come, and whether there is room for it.
    fn reckon(&mut self, quota: Option<Quota>, given: Given) {
        let (messages, bytes) = given.there;
        let messages = self.messages.saturating_sub(messages);
        let to_come = self.bytes.saturating_sub(bytes);
        self.estimate = Estimate {
            messages,
            bytes: to_come,
            duration: given.rate.takes(messages, to_come),
        };
        // A target that does not say what it has, has at least what was moved.
        let used = quota.map_or(bytes, |quota| quota.used);
        let limits = [quota.map(|quota| quota.limit), given.limit];
        self.room = limits.into_iter().flatten().min().map(|limit| Room {
            needed: used.saturating_add(to_come),
            limit,
        });
    }
}

#[cfg(test)]
mod tests;
