//! What another tool reports of a migration: read into the same tower, as an event of its own that has
//! ended. Nothing of it was planned or started here, so no rule is asked of it.

use std::collections::{BTreeMap, BTreeSet};

use process::identity::{EngagementId, MigrationEventId};
use process::migration::{Source, Wave};
use process::permission::{Action, TenantAct};
use process::state::{MailboxState, MigrationState};
use report::migration::{
    Fault, Imported, MailboxProgress, imapsync, mbsync, migration_manager, migration_wiz,
};
use serde::Serialize;
use store::migration::MigrationEvent;
use store::migration::mailbox::{self, MigrationMailbox};
use store::{Instant, Word, Writing};

use super::ground::{Ground, engagement_of, permit};
use super::objections::MOST_MAILBOXES;
use super::outcome::{counted, end_as, outcome_told};
use super::plan::{By, enter, rows};
use super::progress::{Becomes, as_told, exceptions, key, write_mailboxes};
use super::typed::{KEEP_DAYS, NAME_LIMIT, PlanForm, Planned, Wanted, read_kind};
use crate::once::{self, Key};
use crate::task::is_under_way;
use crate::text::without_tricks;
use crate::{Center, CenterFault, Conflict, FieldFault, FieldValue, Line, sign_in};

/// The most characters of what a mailbox is called.
const TITLE_LIMIT: usize = 254;

/// A tool whose reports can be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Tool {
    /// The log of imapsync.
    Imapsync,
    /// The log of mbsync.
    Mbsync,
    /// The CSV files of `MigrationWiz`.
    MigrationWiz,
    /// The CSV files of Migration Manager.
    MigrationManager,
}

store::words!(Tool {
    Imapsync = "imapsync",
    Mbsync = "mbsync",
    MigrationWiz = "migration_wiz",
    MigrationManager = "migration_manager",
});

impl Tool {
    /// All of them, in the order of the form.
    pub const ALL: [Self; 4] = [
        Self::Imapsync,
        Self::Mbsync,
        Self::MigrationWiz,
        Self::MigrationManager,
    ];
}

/// What somebody says of a report that it sends.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct ImportForm {
    /// `test`, `pilot` or `velocity`.
    pub wave: String,
    /// What was moved from.
    pub source: String,
    /// What the customer calls it; empty is the name of the tool.
    pub name: String,
    /// The IANA zone of whoever sends it; never typed.
    pub zone: String,
    /// An event that came from such a report and is brought up to date by this one.
    pub into: Option<MigrationEventId>,
}

/// Reads a report of another tool. It may be long, so it is done where nobody else waits for it.
///
/// # Errors
/// It is no report of that tool, or too large.
pub async fn read_report(
    center: &Center,
    tool: Tool,
    bytes: impl AsRef<[u8]> + Send + 'static,
) -> Result<Imported, CenterFault> {
    let now = center.now();
    let read = move || match tool {
        Tool::Imapsync => imapsync::read(bytes.as_ref(), now),
        Tool::Mbsync => mbsync::read(bytes.as_ref(), now),
        Tool::MigrationWiz => migration_wiz::read(bytes.as_ref(), now),
        Tool::MigrationManager => migration_manager::read(bytes.as_ref(), now),
    };
    let read = tokio::task::spawn_blocking(read).await;
    read.map_err(CenterFault::internal)?
        .map_err(|fault| CenterFault::Invalid(vec![told(&fault)]))
}

/// What is wrong with a report, in words for whoever sent it.
fn told(fault: &Fault) -> FieldFault {
    let about = |message| FieldFault::new("report", message);
    let line = |message, line: u64| {
        let line = i64::try_from(line).unwrap_or(i64::MAX);
        about(message).naming("line", FieldValue::Number(line))
    };
    match fault {
        Fault::TooLarge | Fault::TooMany => about("error-migration-report-large"),
        Fault::NotText | Fault::NoColumn(_) | Fault::Nameless | Fault::Foreign(_) => {
            about("error-migration-report-foreign")
        }
        Fault::Cells { line: at } | Fault::Number { line: at, .. } => {
            line("error-migration-report-line", *at)
        }
        Fault::DriveLetter { line: at, .. } => line("error-migration-report-drive", *at),
        Fault::Twice { line: at, .. } => line("error-migration-report-twice", *at),
    }
}

/// What of a report is kept.
#[derive(Clone, Debug, Serialize)]
struct Kept {
    tool: String,
    name: Line,
    zone: String,
    into: Option<MigrationEventId>,
    only_items: bool,
    mailboxes: Vec<Planned>,
    told: Vec<MailboxProgress>,
}

/// Takes a report in: as an event that has ended, or into one that came from such a report before. The same
/// key takes it once.
///
/// # Errors
/// An answer cannot be taken, the report has more mailboxes than an event can have, the event that it goes
/// into is none that came from a report or has nothing left to be said ([`Conflict::State`]), the
/// engagement is not this tenant's or has ended, or the database failed.
pub async fn import(
    center: &Center,
    act: &TenantAct,
    engagement: EngagementId,
    (form, imported): (&ImportForm, Imported),
    key: &Key,
) -> Result<MigrationEventId, CenterFault> {
    permit(act, Action::ImportMigration)?;
    let kind = read_kind(&PlanForm {
        wave: form.wave.clone(),
        source: form.source.clone(),
        ..PlanForm::default()
    })?;
    let kept = keep(form, imported)?;
    let ask = key.ask(act.person(), "import_migration", &(engagement, kind, &kept))?;
    center
        .write(
            (act.clone(), engagement, kind, kept, ask),
            |writing, center, (act, engagement, kind, kept, ask)| {
                Box::pin(async move {
                    if let Some(answer) = once::answered(writing, ask).await? {
                        return Ok(answer);
                    }
                    let id = import_in(writing, center, act, (*engagement, *kind), kept).await?;
                    once::keep(writing, ask, &id, center.now()).await?;
                    Ok(id)
                })
            },
        )
        .await
}

/// What is kept of a report: each mailbox once, its names harmless.
fn keep(form: &ImportForm, imported: Imported) -> Result<Kept, CenterFault> {
    let invalid = |fault| CenterFault::Invalid(vec![fault]);
    let tool = without_tricks(&imported.tool, NAME_LIMIT);
    let named = if form.name.trim().is_empty() {
        &tool
    } else {
        &form.name
    };
    let name = Line::parse("name", named, NAME_LIMIT).map_err(invalid)?;
    fits(imported.mailboxes.len())?;
    let mut told: BTreeMap<String, (String, MailboxProgress)> = BTreeMap::new();
    for one in imported.mailboxes {
        let target = key(&without_tricks(&one.target, report::migration::MOST_TARGET));
        let title = imported.titles.get(&one.target).unwrap_or(&one.target);
        let title = without_tricks(title, TITLE_LIMIT);
        let one = MailboxProgress {
            target: target.clone(),
            ..one
        };
        told.insert(target, (title, nameless(one)));
    }
    let mailboxes = told.iter().map(|(target, (title, _))| Planned {
        source: title.clone(),
        target: target.clone(),
        bytes: None,
        quota: None,
    });
    Ok(Kept {
        tool,
        name,
        zone: form.zone.clone(),
        into: form.into,
        only_items: imported.only_items,
        mailboxes: mailboxes.collect(),
        told: told.into_values().map(|(_, one)| one).collect(),
    })
}

/// Goes on if an event can have so many mailboxes.
fn fits(mailboxes: usize) -> Result<(), CenterFault> {
    if mailboxes <= MOST_MAILBOXES {
        return Ok(());
    }
    let most = i64::try_from(MOST_MAILBOXES).unwrap_or(i64::MAX);
    let fault = FieldFault::new("report", "error-migration-many");
    Err(CenterFault::Invalid(vec![
        fault.naming("most", FieldValue::Number(most)),
    ]))
}

/// The same without folders, paths, subjects and the words of servers: nobody was asked whether these may be
/// kept, and a log has them whether anybody wants it or not.
fn nameless(mut one: MailboxProgress) -> MailboxProgress {
    for item in one.items.iter_mut().flatten() {
        item.folder = None;
        item.said = None;
        item.subject = None;
    }
    if let Some(fault) = &mut one.fault {
        fault.said.clear();
    }
    one
}

async fn import_in(
    writing: &Writing,
    center: &Center,
    act: &TenantAct,
    (engagement, kind): (EngagementId, (Wave, Source)),
    kept: &Kept,
) -> Result<MigrationEventId, CenterFault> {
    let now = center.now();
    let act = sign_in::still_may(writing, center, act, Action::ImportMigration).await?;
    let engagement = engagement_of(writing, act.tenant(), engagement).await?;
    is_under_way(&engagement)?;
    let mut ground = if let Some(id) = kept.into {
        let ground = Ground::of_tenant(writing, act.tenant(), id).await?;
        if ground.event.engagement_id != engagement.id {
            return Err(CenterFault::NotFound);
        }
        if !can_go_on(&ground.event) {
            return Err(CenterFault::Conflict(Conflict::State));
        }
        add_missing(writing, center, &ground.event, &kept.mailboxes).await?;
        ground
    } else {
        let wanted = Wanted {
            name: kept.name.clone(),
            starts: now,
            zone: kept.zone.clone(),
            mailboxes: kept.mailboxes.clone(),
            keep_days: KEEP_DAYS,
            told_on: None,
        };
        let by = By::Customer(act.person());
        enter(writing, center, engagement, (kind, by), &wanted).await?
    };
    let between = match ground.event.state.0 {
        MigrationState::Planned => MigrationState::Submitted,
        _ => MigrationState::WaitingForCustomer,
    };
    for state in [between, MigrationState::Running] {
        let after = MigrationEvent {
            state: Word(state),
            runner: Some(kept.tool.clone()),
            ..ground.event.clone()
        };
        ground.event = store::migration::change(writing, &ground.event, after).await?;
    }
    let becomes: Becomes = if kept.only_items {
        items_alone
    } else {
        as_reported
    };
    write_mailboxes(writing, center, &ground.event, (&kept.told, becomes)).await?;
    let came_to = outcome_told(&counted(writing, &ground.event).await?);
    ground.event = end_as(writing, center, &ground.event, came_to, now).await?;
    let doer = (&act, Action::ImportMigration);
    let content = (&kept.tool, kept.told.len());
    ground.enter(writing, center, doer, &content).await?;
    Ok(ground.event.id.0)
}

/// Whether the event came from such a report, and there is more to be said of it.
fn can_go_on(event: &MigrationEvent) -> bool {
    let missed = matches!(
        event.state.0,
        MigrationState::CompletedWithErrors | MigrationState::Failed
    );
    missed
        && event.submitted_at.is_none()
        && event.accepted_at.is_none()
        && event.forgotten_at.is_none()
}

/// Adds the mailboxes that the event does not have yet, if it can have them all.
async fn add_missing(
    writing: &Writing,
    center: &Center,
    event: &MigrationEvent,
    planned: &[Planned],
) -> Result<(), CenterFault> {
    let targets: Vec<String> = planned.iter().map(|one| one.target.clone()).collect();
    let known = mailbox::by_targets(writing, event.id.0, &targets).await?;
    let known: BTreeSet<String> = known.into_iter().filter_map(|row| row.target).collect();
    let missing = planned.iter().filter(|one| !known.contains(&one.target));
    let missing: Vec<Planned> = missing.cloned().collect();
    // However many reports of how few mailboxes it came from.
    let there = counted(writing, event).await?.mailboxes;
    let there = usize::try_from(there).unwrap_or(usize::MAX);
    fits(there.saturating_add(missing.len()))?;
    let added = rows(center, event, &missing, center.now());
    Ok(mailbox::add_all(writing, added).await?)
}

/// As a tool of others reports it. When it began with a mailbox is not known, so nothing is judged by how
/// long that took: two reports may be days apart.
fn as_reported(before: MigrationMailbox, one: &MailboxProgress, now: Instant) -> MigrationMailbox {
    MigrationMailbox {
        running_at: None,
        ..as_told(before, one, now)
    }
}

/// Of a report of items alone nothing else is known: what was told of the mailbox stays.
fn items_alone(before: MigrationMailbox, one: &MailboxProgress, now: Instant) -> MigrationMailbox {
    let state = match before.state.0 {
        // Nothing was told of it, and it has items that did not move.
        MailboxState::Waiting => MailboxState::WithErrors,
        state => state,
    };
    MigrationMailbox {
        state: Word(state),
        exceptions: exceptions(&before, one),
        changed_at: now,
        ..before
    }
}
