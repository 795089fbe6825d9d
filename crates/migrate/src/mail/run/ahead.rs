//! Folders in a row: what several of them need is asked for in one go, so that a mailbox of many small folders
//! does not wait for each of them on a long line. What is plain in them is sent in one go too; what is left
//! is the work of each folder by itself.

use super::super::copy::{self, Across, Part, Place, Ways};
use super::super::doubt;
use super::super::flags;
use super::super::folders::Folder;
use super::super::imap::Code;
use super::super::journal::{Due, Sending};
use super::super::keeps::Keeps;
use super::super::scan::{Look, scan, still_the_same};
use super::pair::{ON_THE_WAY, Pair, Step, next};
use super::{MailFault, Tell};

/// Folders of a row at most.
const FOLDERS: usize = 64;

/// A row of folders that is being made up.
pub(super) struct Row<'a> {
    steps: Vec<Step<'a>>,
    /// Of so many messages the source tells.
    messages: u32,
    /// And of no more, unless it is of one folder.
    most: u32,
}

impl<'a> Row<'a> {
    pub(super) fn of(most: u32) -> Self {
        Self {
            steps: Vec::new(),
            messages: 0,
            most,
        }
    }

    /// Whether a folder may be looked at together with these.
    pub(super) fn has_room(&self, step: &Step<'_>) -> bool {
        let is_anew = step.is_other || self.steps.iter().any(|one| one.is_other);
        let messages = self.messages.saturating_add(step.told());
        self.steps.is_empty() || !is_anew && self.steps.len() < FOLDERS && messages <= self.most
    }

    pub(super) fn add(&mut self, step: Step<'a>) {
        self.messages = self.messages.saturating_add(step.told());
        self.steps.push(step);
    }

    pub(super) fn messages(&self) -> u32 {
        self.messages
    }

    /// Its folders, and how many messages the source has in each.
    pub(super) fn folders(&self) -> impl Iterator<Item = (&'a Folder, u32)> {
        let steps = self.steps.iter();
        steps.map(|step| (step.folder, step.from.messages))
    }
}

/// A folder of a row from which messages go together with those of others.
struct Small<'a> {
    step: &'a Step<'a>,
    keeps: Keeps,
    /// Its name, as the target is told it.
    name: Vec<u8>,
    /// What the target takes has a UID from here on.
    next: u32,
    /// None is tried again here: the last that was.
    after: u32,
    due: Vec<Due>,
}

impl Pair<'_> {
    /// Moves the folders of a row. How many of them had to be looked at.
    pub(super) async fn row(
        &mut self,
        row: Row<'_>,
        tell: &mut Tell<'_>,
    ) -> Result<usize, MailFault> {
        let mut steps = row.steps;
        // Such a one is alone.
        for step in steps.iter_mut().filter(|step| step.is_other) {
            self.begin_anew(step)?;
        }
        self.look(&steps, tell).await?;
        if steps.len() > 1 {
            self.send_small(&steps, tell).await?;
            self.flag_small(&steps, tell).await?;
        }
        for step in &steps {
            self.folder(step, tell).await?;
        }
        Ok(steps.iter().filter(|step| !step.is_quiet).count())
    }

    /// Notes what the source has in these.
    pub(super) async fn look(
        &mut self,
        steps: &[Step<'_>],
        tell: &mut Tell<'_>,
    ) -> Result<(), MailFault> {
        let looks = steps
            .iter()
            .filter(|step| !step.is_quiet && step.from.messages > 0);
        let looks: Vec<Look<'_>> = looks
            .map(|step| Look {
                folder: step.kept.id,
                name: &step.folder.source,
                shown: &step.folder.name,
                stood: step.from,
                since: step.since(),
                first: match (step.kept.passed, step.since()) {
                    (Some((_, next, _)), Some(_)) => next.max(1),
                    _ => 1,
                },
                has_labels: self.has_labels,
                is_all: step.folder.is_all,
            })
            .collect();
        if !looks.is_empty() {
            self.open = None;
            let told = scan(&mut self.source, self.journal, &looks, tell);
            self.open = self.halts.unless(told).await?;
        }
        Ok(())
    }

    /// Sends messages of several folders in one go. Whatever is refused or odd waits.
    async fn send_small(
        &mut self,
        steps: &[Step<'_>],
        tell: &mut Tell<'_>,
    ) -> Result<(), MailFault> {
        let ways = Ways::of(&self.target);
        // Without UIDPLUS the folder has to be open to be asked what came.
        if !ways.is_free() || !self.target.can("UIDPLUS") {
            return Ok(());
        }
        let mut all = self.small(steps).await?;
        loop {
            self.next_due(&mut all)?;
            let sizes = all.iter().flat_map(|one| &one.due).map(|due| due.size);
            let sizes: Vec<u64> = sizes.collect();
            if sizes.is_empty() {
                return Ok(());
            }
            let mut goes = self.turn(&sizes, tell).await?;
            for one in &mut all {
                one.due.truncate(goes);
                goes -= one.due.len();
                one.after = one.due.last().map_or(one.after, |due| due.uid);
            }
            let going = all.iter().filter(|one| !one.due.is_empty());
            let (mut sending, mut parts) = (Vec::new(), Vec::new());
            for one in going {
                sending.push(Sending {
                    folder: one.step.kept.id,
                    uids: one.due.iter().map(|due| due.uid).collect(),
                    target_next: one.next,
                });
                parts.push(Part {
                    place: Place {
                        folder: one.step.kept.id,
                        name: &one.name,
                        keeps: &one.keeps,
                        ways,
                        pace: self.pace,
                    },
                    source: &one.step.folder.source,
                    shown: &one.step.folder.name,
                    source_validity: one.step.from.uid_validity,
                    due: &one.due,
                });
            }
            self.journal.sending(&sending)?;
            self.open = None;
            let both = (&mut self.source, &mut self.target);
            let Across { is_refused, late } =
                copy::across(both, self.journal, &parts, tell).await?;
            self.journal.answered(&sending)?;
            self.late(&parts, &late, tell).await?;
            if is_refused {
                return Ok(());
            }
            self.pace.went(self.refused);
            for one in &all {
                self.name(one).await?;
            }
        }
    }

    /// Looks at what was too large to be looked at before it was sent, folder by folder.
    async fn late(
        &mut self,
        parts: &[Part<'_>],
        late: &[(i64, u32)],
        tell: &mut Tell<'_>,
    ) -> Result<(), MailFault> {
        for part in parts {
            let id = part.place.folder;
            let its = late.iter().filter(|(folder, _)| *folder == id);
            let its: Vec<(i64, u32)> = its.copied().collect();
            if its.is_empty() {
                continue;
            }
            self.open = None;
            let opened = self.source.open_folder("EXAMINE", part.source).await;
            let codes = opened.map_err(MailFault::Source)?;
            if codes.contains(&Code::UidValidity(part.source_validity)) {
                copy::looked_at(&mut self.source, self.journal, self.pace, &its, tell).await?;
            }
        }
        Ok(())
    }

    /// Learns the UIDs of what the target took just now, where it did not say them.
    async fn name(&mut self, one: &Small<'_>) -> Result<(), MailFault> {
        let (id, folder) = (one.step.kept.id, one.step.folder);
        let Some(first) = one.due.first().map(|due| due.uid) else {
            return Ok(());
        };
        let before = first.saturating_sub(1);
        if self.journal.nameless(id, before, 1)?.is_empty() {
            return Ok(());
        }
        let opened = self.target.open_folder("SELECT", &folder.target).await;
        let codes = opened.map_err(MailFault::Target)?;
        still_the_same(&codes, one.step.to, &folder.target_name).map_err(MailFault::Target)?;
        doubt::name(&mut self.target, self.journal, (id, first), one.next).await?;
        Ok(())
    }

    /// The folders of which something waits that can go together, as the target says of them when it opens
    /// them.
    async fn small<'a>(&mut self, steps: &'a [Step<'a>]) -> Result<Vec<Small<'a>>, MailFault> {
        let mut named = Vec::new();
        for step in steps {
            let is_plain = !step.is_quiet && step.from.messages > 0;
            if is_plain
                && !step.is_in_doubt()
                && let Ok(name) = self.target.text(&step.folder.target)
                && self.journal.is_due(step.kept.id)?
            {
                named.push((step, name));
            }
        }
        let of: Vec<Vec<u8>> = named.iter().map(|(_, name)| name.clone()).collect();
        let opened = self.target.open_folders("SELECT", &of).await;
        let opened = opened.map_err(MailFault::Target)?;
        let mut all = Vec::with_capacity(named.len());
        for ((step, name), codes) in named.into_iter().zip(opened) {
            let Some(codes) = codes else {
                continue;
            };
            still_the_same(&codes, step.to, &step.folder.target_name).map_err(MailFault::Target)?;
            if codes.contains(&Code::Other("READ-ONLY".to_owned())) {
                continue;
            }
            all.push(Small {
                step,
                keeps: Keeps::said(&codes),
                name,
                next: next(&codes, step.to),
                after: 0,
                due: Vec::new(),
            });
        }
        Ok(all)
    }

    /// Brings flags that changed, folder by folder.
    async fn flag_small(
        &mut self,
        steps: &[Step<'_>],
        tell: &mut Tell<'_>,
    ) -> Result<(), MailFault> {
        let mut places = Vec::new();
        for step in steps {
            // What was sent without an answer is looked for first.
            if !step.is_quiet
                && !step.is_in_doubt()
                && let Ok(name) = self.target.text(&step.folder.target)
                && !self.journal.changed(step.kept.id, 0, 1)?.is_empty()
            {
                places.push(flags::Place {
                    folder: step.kept.id,
                    name,
                    shown: &step.folder.target_name,
                    stood: step.to,
                });
            }
        }
        if places.is_empty() {
            return Ok(());
        }
        flags::across(&mut self.target, self.journal, &places, tell).await
    }

    /// What goes next: as much as is noted to be on its way at once, folder by folder.
    fn next_due(&self, all: &mut [Small<'_>]) -> Result<(), MailFault> {
        let mut room = ON_THE_WAY;
        for one in all {
            let id = one.step.kept.id;
            let most = room.min(self.room(id)?);
            one.due = self.journal.due(id, "waits", one.after, most)?;
            room -= one.due.len();
        }
        Ok(())
    }
}
