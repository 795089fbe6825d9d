//! A folder, from one side to the other: what is in doubt is looked for, what waits is sent, and flags that
//! changed are brought. What it needs to know of the source is in the journal by then.

use std::collections::HashMap;
use std::slice;
use std::time::Duration;

use tokio::time::sleep;

use super::super::copy::{self, Place, Ways};
use super::super::delete;
use super::super::doubt::{self, ByHash};
use super::super::flags;
use super::super::folders::Folder;
use super::super::imap::{Code, Fault, Session, Status};
use super::super::journal::{Journal, JournalFault, Kept, NOT_TAKEN, Reason, Sending};
use super::super::keeps::Keeps;
use super::super::pace::Paces;
use super::super::scan::still_the_same;
use super::lanes::Halts;
use super::{MailFault, Moved, Tell};

/// So often in a row a server may refuse for now, with a wait after each time, before the run ends; a message
/// whose limit may be its own is left then.
const PATIENCE: u32 = 5;
/// Messages that are noted to be on their way before the first of them is sent.
pub(super) const ON_THE_WAY: usize = 500;
/// Somebody who receives much mail is not waited for any longer.
const STILL_AT_MOST: Duration = Duration::from_mins(1);

/// A folder whose turn it is.
pub(super) struct Step<'a> {
    pub(super) folder: &'a Folder,
    /// Where both sides stood when all folders were asked for.
    pub(super) from: &'a Status,
    pub(super) to: &'a Status,
    pub(super) kept: Kept,
    /// It is no longer the one whose messages the journal knows.
    pub(super) is_other: bool,
    /// Nothing has changed since the last run.
    pub(super) is_quiet: bool,
}

impl Step<'_> {
    /// Of about how many messages of it the source will tell.
    pub(super) fn told(&self) -> u32 {
        match (self.kept.passed, self.since()) {
            _ if self.is_quiet => 0,
            _ if self.is_other => self.from.messages,
            (Some((_, next, _)), Some(_)) => self.from.uid_next.saturating_sub(next),
            _ => self.from.messages,
        }
    }

    /// Where the source stood when all of the folder had passed, if it tells what changed since.
    pub(super) fn since(&self) -> Option<u64> {
        match (self.kept.passed, self.from.mod_seq) {
            (Some((_, _, Some(since))), Some(_)) => Some(since),
            _ => None,
        }
    }

    /// Whether the target may have messages of it of which the journal does not know.
    pub(super) fn is_in_doubt(&self) -> bool {
        self.kept.doubt_from.is_some() || self.kept.found_from.is_some()
    }
}

/// Both sides, and what is known of them.
pub(super) struct Pair<'a> {
    pub(super) source: Session,
    pub(super) target: Session,
    pub(super) journal: &'a Journal,
    pub(super) most: Option<usize>,
    /// The source is Gmail.
    pub(super) has_labels: bool,
    pub(super) deletes: bool,
    /// The folder that is open at the source, if it is known.
    pub(super) open: Option<i64>,
    /// The folders of which the source told what it deleted.
    pub(super) looked: Vec<i64>,
    pub(super) pace: &'a Paces,
    /// Whether another lane met a fault.
    pub(super) halts: &'a Halts,
    /// How often the servers had refused when messages went last.
    pub(super) refused: [u64; 2],
}

impl Pair<'_> {
    /// Where a folder stands in the journal.
    pub(super) fn step<'a>(
        &mut self,
        folder: &'a Folder,
        (from, to): (&'a Status, &'a Status),
    ) -> Result<Step<'a>, MailFault> {
        let mut kept = self.journal.folder(
            (&folder.source, from.uid_validity),
            (&folder.target, to.uid_validity),
        )?;
        let is_other =
            kept.source_validity != from.uid_validity || kept.target_validity != to.uid_validity;
        if self.shows_labels(folder) && !is_other && self.journal.orphaned(kept.id)? {
            kept.passed = None;
        }
        let stands = (from.messages, from.uid_next, from.mod_seq);
        let is_unchanged = kept.passed == Some(stands) && from.mod_seq.is_some();
        let is_quiet = is_unchanged && !is_other && !self.journal.has_work(kept.id)?;
        Ok(Step {
            folder,
            from,
            to,
            kept,
            is_other,
            is_quiet,
        })
    }

    /// Whether a folder shows what other folders of the source have.
    pub(super) fn shows_labels(&self, folder: &Folder) -> bool {
        self.has_labels && folder.is_all
    }

    /// Moves a folder of which the journal knows what the source has.
    pub(super) async fn folder(
        &mut self,
        step: &Step<'_>,
        tell: &mut Tell<'_>,
    ) -> Result<(), MailFault> {
        let id = step.kept.id;
        if !step.is_quiet {
            if self.journal.has_work(id)? {
                self.bring(step, tell).await?;
            } else if step.kept.found_from.is_some() {
                self.journal.found(id)?;
            }
            // A trial left the rest where it is; what the source did not tell, the next run asks for as for
            // what is new.
            let is_part = self.most.is_some() && self.journal.has_work(id)?;
            if is_part || self.journal.has_untold(id)? {
                // All that was sent was answered.
                self.journal.settled(id)?;
            } else {
                self.journal.passed(id, step.from)?;
            }
        }
        if self.deletes && !step.is_other {
            let which = (step.folder, &step.kept);
            let looked = delete::look(&mut self.source, self.journal, which, step.from.messages);
            let is_told = looked.await?;
            self.open = None;
            if is_told {
                self.looked.push(id);
            }
        }
        Ok(())
    }

    /// Sends what waits, and changes what has other flags.
    async fn bring(&mut self, step: &Step<'_>, tell: &mut Tell<'_>) -> Result<(), MailFault> {
        let (folder, kept) = (step.folder, &step.kept);
        let codes = self.open_both(step).await?;
        let keeps = Keeps::said(&codes);
        let next = next(&codes, step.to);
        if let Some(from) = kept.found_from.or(kept.doubt_from) {
            let unknown = doubt::unknown(&mut self.target, self.journal, kept.id, from);
            let mut unknown = self.halts.unless(unknown).await?;
            let sent = (kept.id, "sent");
            self.recognise(sent, &keeps, &mut unknown, tell).await?;
            self.journal.settled(kept.id)?;
            if kept.found_from.is_some() {
                let waits = (kept.id, "waits");
                self.recognise(waits, &keeps, &mut unknown, tell).await?;
                // Only now: whatever ends the run before, the next one compares what is left.
                self.journal.found(kept.id)?;
            }
        }
        let name = self
            .target
            .text(&folder.target)
            .map_err(MailFault::Target)?;
        let place = Place {
            folder: kept.id,
            name: &name,
            keeps: &keeps,
            ways: Ways::of(&self.target),
            pace: self.pace,
        };
        self.send(&place, next, tell).await?;
        flags::bring(&mut self.target, self.journal, kept.id, &keeps, tell).await
    }

    /// Opens the folder on both sides at once: what the target says of itself. At the source it is opened
    /// only where something is to be read there.
    async fn open_both(&mut self, step: &Step<'_>) -> Result<Vec<Code>, MailFault> {
        let (folder, id) = (step.folder, step.kept.id);
        let opens = self.journal.is_due(id)? && self.open != Some(id);
        let Self { source, target, .. } = self;
        let from = async {
            if opens {
                let codes = source.open_folder("EXAMINE", &folder.source).await?;
                still_the_same(&codes, step.from, &folder.name)?;
            }
            Ok::<(), Fault>(())
        };
        let to = target.open_folder("SELECT", &folder.target);
        let (from, to) = tokio::join!(from, to);
        from.map_err(MailFault::Source)?;
        let codes = to.map_err(MailFault::Target)?;
        still_the_same(&codes, step.to, &folder.target_name).map_err(MailFault::Target)?;
        if opens {
            self.open = Some(id);
        }
        Ok(codes)
    }

    /// Sends what waits. What a server refuses for now waits on, and so does everything else.
    async fn send(
        &mut self,
        place: &Place<'_>,
        next: u32,
        tell: &mut Tell<'_>,
    ) -> Result<(), MailFault> {
        let mut refused: HashMap<u32, u32> = HashMap::new();
        let mut in_vain = 0;
        let mut nameless_from = next;
        loop {
            let most = self.room(place.folder)?.min(ON_THE_WAY);
            let due = self.journal.due(place.folder, "waits", 0, most)?;
            let Some(first) = due.first().map(|one| one.uid) else {
                return Ok(());
            };
            let sizes: Vec<u64> = due.iter().map(|one| one.size).collect();
            let turn = self.turn(&sizes, tell).await;
            if turn.is_err() {
                // All that was sent was answered: the next run has nothing to look for.
                self.journal.settled(place.folder)?;
            }
            let messages = turn?;
            let due = &due[..messages];
            self.journal.sending(&[Sending {
                folder: place.folder,
                uids: due.iter().map(|one| one.uid).collect(),
                target_next: next,
            }])?;
            let both = (&mut self.source, &mut self.target);
            let later = copy::send(both, self.journal, place, due, tell).await?;
            let sent = (place.folder, first);
            let named = doubt::name(&mut self.target, self.journal, sent, nameless_from);
            nameless_from = named.await?;
            if later.messages < due.len() {
                // Some were refused, and others arrived all the same.
                let own = |is_own: bool| u64::from(is_own);
                let [source, target] = self.refused;
                self.pace.went([
                    source + own(matches!(later.fault, Some(MailFault::Source(_)))),
                    target + own(matches!(later.fault, Some(MailFault::Target(_)))),
                ]);
                in_vain = 0;
            } else {
                in_vain += 1;
            }
            for (uid, said) in &later.limited {
                let times = refused.entry(*uid).or_default();
                *times += 1;
                if *times >= PATIENCE {
                    let why = (Reason::Refused, said.as_str());
                    self.journal.left(place.folder, *uid, why)?;
                    tell(Moved::Left);
                    in_vain = 0;
                }
            }
            if in_vain > PATIENCE
                && let Some(fault) = later.fault
            {
                return Err(fault);
            }
        }
    }

    /// Waits until messages of these sizes may go: how many of them. None where another lane met a fault.
    pub(super) async fn turn(
        &mut self,
        sizes: &[u64],
        tell: &mut Tell<'_>,
    ) -> Result<usize, MailFault> {
        let turn = self.pace.turn(sizes, tell);
        let goes = self.halts.unless(turn).await?;
        self.refused = self.pace.refused();
        Ok(goes)
    }

    /// Says to both servers that somebody is there.
    pub(super) async fn still_there(&mut self) -> Result<(), MailFault> {
        let said = tokio::join!(
            self.source.command("NOOP", b""),
            self.target.command("NOOP", b"")
        );
        said.0.map_err(MailFault::Source)?;
        said.1.map_err(MailFault::Target)?;
        Ok(())
    }

    /// How many more messages of a folder may go. What a trial sent before counts, so that one which was cut
    /// off and is made again sends no more than one that was not.
    pub(super) fn room(&self, folder: i64) -> Result<usize, JournalFault> {
        match self.most {
            Some(most) => Ok(most.saturating_sub(self.journal.count_there(folder)?)),
            None => Ok(usize::MAX),
        }
    }

    async fn recognise(
        &mut self,
        which: (i64, &str),
        keeps: &Keeps,
        there: &mut ByHash,
        tell: &mut Tell<'_>,
    ) -> Result<(), MailFault> {
        let compared = doubt::recognise(&mut self.source, self.journal, which, keeps, there);
        let messages = self.halts.unless(compared).await?;
        if messages > 0 {
            tell(Moved::Known { messages });
        }
        Ok(())
    }

    /// Begins a folder anew whose numbers are of one that is no longer there; the messages may be all the
    /// same.
    pub(super) fn begin_anew(&mut self, step: &mut Step<'_>) -> Result<(), MailFault> {
        let both = (step.from.uid_validity, step.to.uid_validity);
        self.journal.begin_anew(step.kept.id, both)?;
        step.kept = self.journal.folder(
            (&step.folder.source, step.from.uid_validity),
            (&step.folder.target, step.to.uid_validity),
        )?;
        Ok(())
    }
}

impl Pair<'_> {
    /// Notes of a folder that the target does not take it, and what the source has in it.
    pub(super) async fn not_taken(
        &mut self,
        (folder, from): (&Folder, &Status),
        said: &str,
        tell: &mut Tell<'_>,
    ) -> Result<(), MailFault> {
        let to = Status {
            uid_validity: NOT_TAKEN,
            ..Status::default()
        };
        let mut step = self.step(folder, (from, &to))?;
        let id = step.kept.id;
        // Whatever it had there once is there no longer.
        self.journal
            .begin_anew(id, (from.uid_validity, NOT_TAKEN))?;
        step.kept.passed = None;
        step.is_quiet = false;
        // All of them are told below.
        self.look(slice::from_ref(&step), &mut |_| {}).await?;
        for _ in 0..self.journal.folder_left(id, said)? {
            tell(Moved::Left);
        }
        Ok(())
    }
}

/// The UID that the target gives next in a folder that it opened.
pub(super) fn next(codes: &[Code], stood: &Status) -> u32 {
    let next = codes.iter().find_map(|code| match code {
        Code::UidNext(next) => Some(*next),
        _ => None,
    });
    next.unwrap_or(stood.uid_next.max(1))
}

/// Waits until folders of the target have stood still for a while, all of them at once. A server goes on
/// with what it had received from a connection that broke: looked for at once, a message is not there yet,
/// would be sent again, and be there twice.
pub(super) async fn be_still(
    target: &mut Session,
    names: &[Vec<u8>],
    still: Duration,
) -> Result<(), Fault> {
    const STEPS: u32 = 20;
    let step = still / STEPS;
    let (mut last, mut unchanged) = (target.statuses(names).await?, 0);
    let mut waited = Duration::ZERO;
    while unchanged < STEPS && waited < STILL_AT_MOST {
        sleep(step).await;
        waited += step;
        let now = target.statuses(names).await?;
        unchanged = if now == last { unchanged + 1 } else { 0 };
        last = now;
    }
    Ok(())
}
