//! The reports of Microsoft's Migration Manager, which moves files: its summary, a row for each task, and
//! its reports of items, a row for each; and the list of tasks that it takes. The `SharePoint` Migration
//! Tool writes and takes the same.
//!
//! A task is known by its id, since several may have one destination. What a code of an error means and
//! who mends it is here ([`explained`]); in which words that is said is not.

mod tasks;

use std::collections::BTreeMap;

use jiff::Timestamp;

use super::imported::{
    self, Columns, Fault, Imported, MOST_ROWS, Mailboxes, Row, cell, cell_of, fault_class,
};
use super::{Item, ItemClass, MailboxProgress, MailboxState, Stopped, Sum, said, words};
use crate::table::Table;

pub use tasks::{Task, tasks};

/// A task that ran longer than this and failed has stopped for its size, in minutes.
const LONG: u64 = 12 * 60;
/// Lists of more items than this have caused failures (`SharePoint` Migration Assessment, large lists).
const MANY: u64 = 20_000;

words! {
    /// Why an item or a task failed.
    Cause {
        /// Larger than the service takes.
        SizeLimit = "size_limit",
        /// Somebody has it checked out at the source.
        CheckedOut = "checked_out",
        /// It could not be sent to the service's store.
        UploadFailed = "upload_failed",
        /// The service's store for it had expired.
        ContainerExpired = "container_expired",
        /// The service did not take the job; often a virus scanner on the agent's machine has held it up.
        SubmitFailed = "submit_failed",
        /// Its name is there already, or in the recycle bin.
        NameExists = "name_exists",
        /// The service's job ended with a fatal fault.
        JobFatal = "job_fatal",
        /// The service did not take all items of the package.
        NotAllItems = "not_all_items",
        /// The account is no administrator of the site collection.
        NotSiteAdmin = "not_site_admin",
        /// The source could not be read.
        SourceUnreachable = "source_unreachable",
        /// The mapping of users cannot be used.
        MappingFile = "mapping_file",
        /// Too many items have permissions of their own.
        TooManyPermissions = "too_many_permissions",
        /// The agent's disk is full.
        LowDisk = "low_disk",
        /// Its path has characters that the service does not take.
        BadCharacters = "bad_characters",
    }
}

words! {
    /// Who mends it.
    Owner {
        /// The customer, on its own side.
        Customer = "customer",
        /// The next run of the task.
        Run = "run",
        /// Whoever operates the service: a support request.
        Service = "service",
    }
}

/// What an error code of these tools means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Explained {
    /// Why.
    pub cause: Cause,
    /// Who mends it.
    pub owner: Owner,
}

/// The codes, and what each means (troubleshooting common SPMT issues; 0x02010018: issue 1725 of the
/// documents of `SharePoint`).
const CODES: [(&str, Cause, Owner); 14] = [
    ("0x0111000a", Cause::SizeLimit, Owner::Customer),
    ("0x0131000f", Cause::CheckedOut, Owner::Customer),
    ("0x01510001", Cause::UploadFailed, Owner::Customer),
    ("0x01610001", Cause::ContainerExpired, Owner::Run),
    ("0x01610002", Cause::SubmitFailed, Owner::Customer),
    ("0x01710004", Cause::NameExists, Owner::Customer),
    ("0x01710006", Cause::JobFatal, Owner::Service),
    ("0x01710009", Cause::NotAllItems, Owner::Run),
    ("0x02010008", Cause::MappingFile, Owner::Customer),
    ("0x0201000e", Cause::BadCharacters, Owner::Customer),
    ("0x02010017", Cause::NotSiteAdmin, Owner::Customer),
    ("0x02010018", Cause::SourceUnreachable, Owner::Customer),
    ("0x02030003", Cause::TooManyPermissions, Owner::Customer),
    ("0x02040012", Cause::LowDisk, Owner::Customer),
];

/// What a code means, however its letters are written; none of one that is not known.
#[must_use]
pub fn explained(code: &str) -> Option<Explained> {
    let code = code.trim().to_ascii_lowercase();
    let known = CODES.iter().find(|(known, ..)| *known == code);
    known.map(|(_, cause, owner)| Explained {
        cause: *cause,
        owner: *owner,
    })
}

/// Reads a summary or a report of items.
///
/// # Errors
/// See [`Fault`]. A report is read as a whole or not at all.
pub fn read(bytes: &[u8], now: Timestamp) -> Result<Imported, Fault> {
    let text = imported::text(bytes)?;
    let (head, table) = Table::new(&text);
    let columns = Columns::of(&head);
    let mut imported = Imported {
        tool: "Migration Manager".to_owned(),
        read: now,
        mailboxes: Vec::new(),
        only_items: columns.has("Result category"),
        titles: BTreeMap::new(),
        split: Vec::new(),
    };
    if imported.only_items {
        imported.mailboxes = items(&columns, table)?.into_vec();
    } else if columns.has("Migrated items") {
        summary(&columns, table, &mut imported)?;
    } else {
        return Err(Fault::Foreign("Migration Manager"));
    }
    Ok(imported)
}

/// Where the columns of a summary are.
struct Summary {
    id: usize,
    name: usize,
    status: usize,
    scanned: usize,
    expected: usize,
    migrated: usize,
    left: usize,
    bytes: usize,
    migrated_bytes: usize,
    duration: Option<usize>,
    reason: Option<usize>,
}

impl Summary {
    fn of(columns: &Columns) -> Result<Self, Fault> {
        Ok(Self {
            id: columns.needed("Task ID")?,
            name: columns.needed("Task name")?,
            status: columns.needed("Status")?,
            scanned: columns.needed("Total scanned items")?,
            expected: columns.needed("Total to be migrated items")?,
            migrated: columns.needed("Migrated items")?,
            left: columns.needed("Items not migrated")?,
            bytes: columns.needed("Total bytes")?,
            migrated_bytes: columns.needed("Migrated bytes")?,
            duration: columns.place("Duration"),
            reason: columns.place("Task failure reason"),
        })
    }
}

fn summary(columns: &Columns, mut table: Table<'_>, imported: &mut Imported) -> Result<(), Fault> {
    let row = Summary::of(columns)?;
    let mut tasks = Mailboxes::default();
    let mut rows = 0;
    while let Some((line, cells)) = table.next()? {
        rows += 1;
        if rows > MOST_ROWS {
            return Err(Fault::TooMany);
        }
        let task = row.task(line, &cells)?;
        let name = said(cell(&cells, row.name));
        if !name.is_empty() {
            imported.titles.insert(task.target.clone(), name);
        }
        if row.is_too_long(&task, &cells) {
            imported.split.push(task.target.clone());
        }
        tasks.note(task)?;
    }
    imported.mailboxes = tasks.into_vec();
    Ok(())
}

impl Summary {
    fn task(&self, line: u64, cells: &Row<'_>) -> Result<MailboxProgress, Fault> {
        let number = |place, column| {
            imported::number(cell(cells, place)).ok_or(Fault::Number { line, column })
        };
        let there = number(self.migrated, "Migrated items")?;
        let left = number(self.left, "Items not migrated")?;
        let expected = number(self.expected, "Total to be migrated items")?;
        let bytes = number(self.bytes, "Total bytes")?;
        let moved = number(self.migrated_bytes, "Migrated bytes")?;
        let (state, is_ended) = state(cell(cells, self.status), there);
        let reason = said(cell_of(cells, self.reason));
        let is_stopped = matches!(state, MailboxState::Failed | MailboxState::WithErrors);
        let fault = (is_stopped && !reason.is_empty()).then(|| Stopped {
            class: fault_class(&reason),
            said: reason,
        });
        let all = bytes.max(moved);
        Ok(MailboxProgress {
            target: cell(cells, self.id).to_owned(),
            state,
            messages: Sum {
                all: expected.max(there.saturating_add(left)),
                there,
                left,
            },
            bytes: Sum {
                all,
                there: moved,
                left: if is_ended && left > 0 { all - moved } else { 0 },
            },
            attempt: u32::from(state != MailboxState::Waiting),
            fault,
            verified: None,
            items: None,
        })
    }

    /// A library that is too large fails after hours, again and again; what it moved stays.
    fn is_too_long(&self, task: &MailboxProgress, cells: &Row<'_>) -> bool {
        let of = |place| imported::number(cell_of(cells, place)).unwrap_or_default();
        let has_failed = matches!(task.state, MailboxState::Failed | MailboxState::WithErrors);
        has_failed && of(self.duration) >= LONG && of(Some(self.scanned)) >= MANY
    }
}

/// The state by a task's status, and whether it has ended. Items that are not supported fail without
/// changing it: a task of these is complete.
fn state(word: &str, there: u64) -> (MailboxState, bool) {
    let word: String = word.chars().filter(|one| !one.is_whitespace()).collect();
    match word.to_ascii_lowercase().as_str() {
        "success" | "succeeded" | "completed" | "complete" => (MailboxState::Moved, true),
        "inprogress" | "running" | "migrating" => (MailboxState::Running, false),
        "" | "notstarted" | "queued" | "scheduled" => (MailboxState::Waiting, false),
        _ if there > 0 => (MailboxState::WithErrors, true),
        _ => (MailboxState::Failed, true),
    }
}

fn items(columns: &Columns, mut table: Table<'_>) -> Result<Mailboxes, Fault> {
    let id = columns.needed("Task ID")?;
    let status = columns.needed("Status")?;
    let (source, size) = (columns.place("Source"), columns.place("Item size"));
    let (message, code) = (columns.place("Message"), columns.place("Error code"));
    let mut tasks = Mailboxes::default();
    let mut rows = 0;
    while let Some((line, cells)) = table.next()? {
        rows += 1;
        if rows > MOST_ROWS {
            return Err(Fault::TooMany);
        }
        // A report of all items has those that were moved as well.
        if !is_failed(cell(&cells, status)) {
            continue;
        }
        let column = "Item size";
        let bytes =
            imported::number(cell_of(&cells, size)).ok_or(Fault::Number { line, column })?;
        let target = cell(&cells, id);
        if tasks.of(target).is_none() {
            tasks.note(imported::listed(target))?;
        }
        let Some(task) = tasks.of(target) else {
            continue;
        };
        let code = cell_of(&cells, code);
        let is_size = explained(code).is_some_and(|known| known.cause == Cause::SizeLimit);
        imported::list(
            task,
            Item {
                class: if is_size {
                    ItemClass::TooLarge
                } else {
                    ItemClass::Other
                },
                code: Some(said(code)).filter(|code| !code.is_empty()),
                folder: Some(said(cell_of(&cells, source))).filter(|path| !path.is_empty()),
                uid: 0,
                bytes,
                said: Some(said(cell_of(&cells, message))).filter(|words| !words.is_empty()),
                subject: None,
            },
        );
    }
    Ok(tasks)
}

fn is_failed(status: &str) -> bool {
    let status = status.to_ascii_lowercase();
    !["migrated", "success", "succeeded", "completed", "skipped"].contains(&status.as_str())
}

#[cfg(test)]
mod tests;
