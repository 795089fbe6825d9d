//! A folder, in parts of some hundred messages: what the journal knows of them, what the source says of
//! them now, and what the target says of them under the UIDs that it gave.

use std::collections::{HashMap, HashSet};

use super::super::copy::uid_set;
use super::super::doubt;
use super::super::imap::{Fetched, Session, Status};
use super::super::journal::{Held, Journal, JournalFault, Known, Stand};
use super::super::keeps::{Keeps, keeps_of};
use super::super::listed;
use super::super::run::MailFault;
use super::super::scan;
use super::choice::{Choice, Chosen};
use super::compare::{flags, instant, unchanging};
use super::doubled::doubled;
use super::{
    By, Comparing, Depth, Difference, FolderVerified, LISTED, TellCompared, Verified, What,
};

/// Messages of a part.
const AT_ONCE: usize = 500;

/// Both sides, and what was found so far.
pub(super) struct Walk<'a> {
    pub(super) source: Session,
    pub(super) target: Session,
    pub(super) journal: &'a Journal,
    pub(super) depth: Depth,
    pub(super) verified: Verified,
}

/// A folder of both sides.
pub(super) struct Pair<'a> {
    pub(super) known: &'a Known,
    /// As people read it.
    pub(super) name: &'a str,
    pub(super) source: &'a Status,
    pub(super) target: &'a Status,
}

/// What a server says of a message now.
struct Seen {
    flags: String,
    date: Option<i64>,
    size: Option<u64>,
}

/// What both sides say of a part.
#[derive(Default)]
struct Sides {
    /// By the source's UIDs.
    source: HashMap<u32, Seen>,
    /// By the target's.
    target: HashMap<u32, Seen>,
    /// Messages of the source in between that the journal does not know.
    unknown: Vec<u32>,
    /// What is not at the target, and the source has, though it does not say what it is.
    untold: HashSet<u32>,
}

/// How a folder is compared, and what was found in it so far.
struct Looking {
    told: FolderVerified,
    keeps: Keeps,
    chosen: Chosen,
    /// Messages of another size whose bytes may still be compared.
    suspects: u32,
    /// UIDs of the target that the journal knows.
    ours: Vec<u32>,
}

/// A message whose bytes are compared.
struct Bytes {
    uid: u32,
    target_uid: u32,
    hash: Option<[u8; 32]>,
}

/// What was found in a part.
#[derive(Default)]
struct Part {
    compared: HashSet<u32>,
    differing: HashSet<u32>,
    bytes: Vec<Bytes>,
}

impl Looking {
    /// Counts messages of the source that the journal does not know. What a folder only shows, and another
    /// one has, is none of its own.
    fn unknown(
        &mut self,
        journal: &Journal,
        known: &Known,
        uids: &[u32],
    ) -> Result<(), JournalFault> {
        let is_new = |uid: u32| known.uid_next.is_none_or(|next| uid >= next);
        let (new, old): (Vec<u32>, Vec<u32>) = uids.iter().partition(|uid| is_new(**uid));
        for (uids, counted) in [(new, &mut self.told.new), (old, &mut self.told.waiting)] {
            let elsewhere = journal.are_elsewhere(known.id, &uids)?;
            let own = (uids.len() as u64).saturating_sub(elsewhere);
            self.told.elsewhere += elsewhere;
            self.told.source += own;
            *counted += own;
        }
        Ok(())
    }
}

impl Walk<'_> {
    pub(super) async fn folder(
        &mut self,
        pair: &Pair<'_>,
        tell: &mut TellCompared<'_>,
    ) -> Result<(), MailFault> {
        let mut looking = self.begin(pair).await?;
        let id = pair.known.id;
        let mut after = 0;
        loop {
            let held = self.journal.held(id, after, AT_ONCE)?;
            let Some(last) = held.last().map(|one| one.uid) else {
                break;
            };
            let sides = self.ask(pair, &held, (after, last)).await?;
            let mut part = self.compare(pair, &mut looking, &held, &sides);
            self.bytes(pair, &mut part).await?;
            let identical = part.compared.difference(&part.differing).count();
            self.verified.identical += identical as u64;
            looking.unknown(self.journal, pair.known, &sides.unknown)?;
            looking
                .ours
                .extend(held.iter().filter_map(|one| one.target_uid));
            tell(Comparing::Compared {
                messages: part.compared.len(),
            });
            after = last;
        }
        let arrived = self.arrived(pair, after).await?;
        looking.unknown(self.journal, pair.known, &arrived)?;
        looking.told.target = u64::from(pair.target.messages);
        if self.depth != Depth::Counts && pair.target.messages > 0 {
            looking.ours.sort_unstable();
            let (target, ours) = (&mut self.target, &looking.ours);
            let (there, again) = doubled(target, self.journal, id, ours, self.depth).await?;
            looking.told.target = there;
            for (uid, target_uid) in again {
                self.differs(pair, uid, What::Doubled { target_uid }, By::Nobody);
            }
        }
        self.verified.folders.push(looking.told);
        Ok(())
    }

    /// Opens a folder on both sides, where it has messages.
    async fn begin(&mut self, pair: &Pair<'_>) -> Result<Looking, MailFault> {
        let known = pair.known;
        if pair.source.messages > 0 {
            let opened = self.source.open_folder("EXAMINE", &known.source);
            opened.await.map_err(MailFault::Source)?;
        }
        let mut keeps = Keeps::all();
        if pair.target.messages > 0 {
            if self.depth == Depth::Counts {
                let opened = self.target.open_folder("EXAMINE", &known.target);
                opened.await.map_err(MailFault::Target)?;
            } else {
                let asked = keeps_of(&mut self.target, &known.target).await;
                keeps = asked.map_err(MailFault::Target)?;
                doubt::name(&mut self.target, self.journal, (known.id, 1), 1).await?;
            }
        }
        Ok(Looking {
            told: FolderVerified {
                name: pair.name.to_owned(),
                target_name: super::decoded(&known.target),
                ..FolderVerified::default()
            },
            keeps,
            chosen: self.chosen(known.id)?,
            suspects: match self.depth {
                Depth::Sample { messages, .. } => messages,
                Depth::Counts | Depth::Full => 0,
            },
            ours: Vec::new(),
        })
    }

    /// Whose bytes are compared.
    fn chosen(&self, folder: i64) -> Result<Chosen, JournalFault> {
        let Depth::Sample { messages, seed } = self.depth else {
            return Ok(if self.depth == Depth::Full {
                Chosen::All
            } else {
                Chosen::Nobody
            });
        };
        let mut choice = Choice::new(seed, messages);
        let mut after = 0;
        loop {
            let held = self.journal.held(folder, after, AT_ONCE)?;
            let Some(last) = held.last() else {
                return Ok(Chosen::These(choice.these()));
            };
            after = last.uid;
            for one in held.iter().filter(|one| one.target_uid.is_some()) {
                choice.offer(one.uid);
            }
        }
    }

    /// Asks both sides about a part.
    async fn ask(
        &mut self,
        pair: &Pair<'_>,
        held: &[Held],
        (after, last): (u32, u32),
    ) -> Result<Sides, MailFault> {
        let is_counted = self.depth == Depth::Counts;
        let items = if is_counted {
            "UID"
        } else {
            "UID FLAGS INTERNALDATE RFC822.SIZE"
        };
        let mut targets: Vec<u32> = held.iter().filter_map(|one| one.target_uid).collect();
        targets.sort_unstable();
        targets.dedup();
        // News of flags alone are no answer.
        let is_whole = |one: &Fetched| is_counted || one.flags.is_some() && one.size.is_some();
        let mut sides = Sides::default();
        let Sides {
            source: at_source,
            target: at_target,
            unknown,
            untold,
        } = &mut sides;
        let Self { source, target, .. } = self;
        let from = async {
            if pair.source.messages == 0 {
                return Ok(());
            }
            let range = format!("{}:{last}", after + 1);
            let said = source.each(&range, items, |one| {
                let Some(uid) = one.uid.filter(|uid| *uid > after && *uid <= last) else {
                    return;
                };
                if held.binary_search_by_key(&uid, |one| one.uid).is_err() {
                    unknown.push(uid);
                } else if is_whole(&one) {
                    at_source.insert(uid, seen(one));
                }
            });
            said.await.map_err(MailFault::Source)?;
            unknown.sort_unstable();
            unknown.dedup();
            // That nothing is said of what never moved does not mean that it is gone.
            let silent = held
                .iter()
                .filter(|one| one.stand != Stand::There && !at_source.contains_key(&one.uid));
            let silent: Vec<u32> = silent.map(|one| one.uid).collect();
            let there = listed::of(source, &silent).await;
            untold.extend(there.map_err(MailFault::Source)?);
            Ok::<(), MailFault>(())
        };
        let to = async {
            if pair.target.messages == 0 || targets.is_empty() {
                return Ok(());
            }
            let set = uid_set(targets.iter().copied());
            let said = target.each(&set, items, |one| {
                let ours = one.uid.filter(|uid| targets.binary_search(uid).is_ok());
                if let Some(uid) = ours
                    && is_whole(&one)
                {
                    at_target.insert(uid, seen(one));
                }
            });
            said.await.map_err(MailFault::Target)
        };
        tokio::try_join!(from, to)?;
        Ok(sides)
    }

    /// The messages of the source after the last that the journal knows.
    async fn arrived(&mut self, pair: &Pair<'_>, after: u32) -> Result<Vec<u32>, MailFault> {
        // None has a UID above the highest that there is.
        let Some(first) = after.checked_add(1).filter(|_| pair.source.messages > 0) else {
            return Ok(Vec::new());
        };
        let listed = listed::from(&mut self.source, first).await;
        Ok(listed.map_err(MailFault::Source)?.uids)
    }

    fn compare(
        &mut self,
        pair: &Pair<'_>,
        looking: &mut Looking,
        held: &[Held],
        sides: &Sides,
    ) -> Part {
        let mut part = Part::default();
        for one in held {
            let from = sides.source.get(&one.uid);
            let is_there = from.is_some() || sides.untold.contains(&one.uid);
            looking.told.source += u64::from(is_there);
            match (one.stand, is_there) {
                (Stand::There, _) => self.message(pair, looking, (one, from), sides, &mut part),
                (Stand::Waits, true) => looking.told.waiting += 1,
                (Stand::Left, true) => looking.told.left += 1,
                // What never moved and is gone from the source is nothing any more.
                (Stand::Waits | Stand::Left, false) => {}
            }
        }
        part
    }

    /// Compares a message that is at the target by what the journal knows.
    fn message(
        &mut self,
        pair: &Pair<'_>,
        looking: &mut Looking,
        (held, from): (&Held, Option<&Seen>),
        sides: &Sides,
        part: &mut Part,
    ) {
        looking.told.journal += 1;
        let Some(target_uid) = held.target_uid else {
            looking.told.nameless += 1;
            return;
        };
        let to = sides.target.get(&target_uid);
        looking.told.found += u64::from(to.is_some());
        let Some(from) = from else {
            looking.told.gone += 1;
            return;
        };
        part.compared.insert(held.uid);
        self.verified.compared += 1;
        let differences = match to {
            // It was there: the target gave it this UID.
            None => vec![(What::Missing, By::Target)],
            Some(_) if self.depth == Depth::Counts => Vec::new(),
            Some(to) => {
                let is_other = to.size.is_some_and(|size| size != held.size);
                self.verified.other_sizes += u64::from(is_other);
                let is_suspect = is_other && looking.suspects > 0;
                looking.suspects -= u32::from(is_suspect);
                if is_suspect || looking.chosen.has(held.uid) {
                    part.bytes.push(Bytes {
                        uid: held.uid,
                        target_uid,
                        hash: held.hash,
                    });
                }
                differences(held, from, to, &looking.keeps)
            }
        };
        if !differences.is_empty() {
            part.differing.insert(held.uid);
        }
        for (what, by) in differences {
            self.differs(pair, held.uid, what, by);
        }
    }

    /// Compares the bytes of some messages of a part.
    async fn bytes(&mut self, pair: &Pair<'_>, part: &mut Part) -> Result<(), MailFault> {
        for some in part.bytes.chunks(doubt::AT_ONCE) {
            let uids: Vec<u32> = some.iter().map(|one| one.uid).collect();
            let mut targets: Vec<u32> = some.iter().map(|one| one.target_uid).collect();
            targets.sort_unstable();
            targets.dedup();
            let Self { source, target, .. } = self;
            let from = async {
                doubt::hashes(source, &uids)
                    .await
                    .map_err(MailFault::Source)
            };
            let to = async {
                doubt::hashes(target, &targets)
                    .await
                    .map_err(MailFault::Target)
            };
            let (from, to) = tokio::try_join!(from, to)?;
            let from: HashMap<u32, [u8; 32]> = from.into_iter().collect();
            let to: HashMap<u32, [u8; 32]> = to.into_iter().collect();
            for one in some {
                let what = match to.get(&one.target_uid) {
                    None => Some((What::Missing, By::Target)),
                    Some(now) => {
                        self.verified.hashed += 1;
                        // Of what the source has lost meanwhile, there is what was moved.
                        let source = from.get(&one.uid).or(one.hash.as_ref());
                        let base = one.hash.as_ref().or(source);
                        let both = source.zip(base);
                        let by = both.and_then(|(source, base)| unchanging(base, source, now));
                        by.map(|by| (What::Bytes, by))
                    }
                };
                if let Some((what, by)) = what {
                    part.differing.insert(one.uid);
                    self.differs(pair, one.uid, what, by);
                }
            }
        }
        Ok(())
    }

    fn differs(&mut self, pair: &Pair<'_>, uid: u32, what: What, by: By) {
        if self.verified.differences.len() >= LISTED {
            self.verified.more += 1;
            return;
        }
        self.verified.differences.push(Difference {
            folder: pair.name.to_owned(),
            uid,
            what,
            by,
        });
    }
}

/// What differs in what both sides say of a message.
fn differences(held: &Held, source: &Seen, target: &Seen, keeps: &Keeps) -> Vec<(What, By)> {
    let mut found = flags(&held.flags, &source.flags, &target.flags, keeps);
    // A date that the source did not say was given by the target.
    let dates = instant(&held.date).zip(source.date).zip(target.date);
    let by = dates.and_then(|((base, source), target)| unchanging(&base, &source, &target));
    found.extend(by.map(|by| (What::Date, by)));
    found
}

fn seen(one: Fetched) -> Seen {
    Seen {
        flags: scan::flags(one.flags.unwrap_or_default()),
        date: one.date.as_deref().and_then(instant),
        size: one.size,
    }
}
