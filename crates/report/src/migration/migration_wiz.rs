//! The two tables that `MigrationWiz` has of a project of mailboxes: its statistics, a row for each mailbox,
//! and its errors, a row for each item. `Get-MWMigrationProjectStatistics.ps1` of its maker writes both.
//!
//! It counts all that it moves, contacts and calendars too, and its sizes are of what it moved.

use std::collections::BTreeMap;

use jiff::Timestamp;

use super::imported::{
    self, Columns, Fault, Imported, MOST_ROWS, Mailboxes, Row, cell, cell_of, fault_class,
    item_class,
};
use super::{Item, ItemClass, MailboxProgress, MailboxState, Stopped, Sum, said};
use crate::table::Table;

const TARGET: &str = "Destination Email Address";

/// Reads either table.
///
/// # Errors
/// See [`Fault`]. A table is read as a whole or not at all.
pub fn read(bytes: &[u8], now: Timestamp) -> Result<Imported, Fault> {
    let text = imported::text(bytes)?;
    let (head, table) = Table::new(&text);
    let columns = Columns::of(&head);
    columns.needed(TARGET)?;
    let only_items = !columns.has("Total Success Count");
    let mailboxes = if only_items {
        errors(&columns, table)?
    } else {
        statistics(&columns, table)?
    };
    Ok(Imported {
        tool: "MigrationWiz".to_owned(),
        read: now,
        mailboxes: mailboxes.into_vec(),
        only_items,
        titles: BTreeMap::new(),
        split: Vec::new(),
    })
}

fn statistics(columns: &Columns, mut table: Table<'_>) -> Result<Mailboxes, Fault> {
    let row = Statistics::of(columns)?;
    let mut mailboxes = Mailboxes::default();
    let mut rows = 0;
    while let Some((line, cells)) = table.next()? {
        rows += 1;
        if rows > MOST_ROWS {
            return Err(Fault::TooMany);
        }
        mailboxes.note(row.mailbox(line, &cells)?)?;
    }
    Ok(mailboxes)
}

/// Where the columns of the statistics are.
struct Statistics {
    target: usize,
    success: usize,
    success_size: usize,
    error: usize,
    error_size: usize,
    status: usize,
    details: Option<usize>,
    performed: Option<usize>,
}

impl Statistics {
    fn of(columns: &Columns) -> Result<Self, Fault> {
        Ok(Self {
            target: columns.needed(TARGET)?,
            success: columns.needed("Total Success Count")?,
            success_size: columns.needed("Total Success Size (bytes)")?,
            error: columns.needed("Total Error Count")?,
            error_size: columns.needed("Total Error Size (bytes)")?,
            status: columns.needed("Last Status")?,
            details: columns.place("Last Status Details"),
            performed: columns.place("Migrations Performed"),
        })
    }

    fn mailbox(&self, line: u64, cells: &Row<'_>) -> Result<MailboxProgress, Fault> {
        let number = |place, column| {
            imported::number(cell(cells, place)).ok_or(Fault::Number { line, column })
        };
        let sum = |there: u64, left: u64| Sum {
            all: there.saturating_add(left),
            there,
            left,
        };
        let messages = sum(
            number(self.success, "Total Success Count")?,
            number(self.error, "Total Error Count")?,
        );
        let bytes = sum(
            number(self.success_size, "Total Success Size (bytes)")?,
            number(self.error_size, "Total Error Size (bytes)")?,
        );
        let attempt = cell_of(cells, self.performed);
        let attempt = imported::number(attempt).and_then(|count| u32::try_from(count).ok());
        let state = state(cell(cells, self.status), messages);
        let details = said(cell_of(cells, self.details));
        let is_stopped = matches!(state, MailboxState::Failed | MailboxState::WithErrors);
        let fault = (is_stopped && !details.is_empty()).then(|| Stopped {
            class: fault_class(&details),
            said: details,
        });
        Ok(MailboxProgress {
            target: cell(cells, self.target).to_owned(),
            state,
            messages,
            bytes,
            attempt: attempt.unwrap_or_default(),
            fault,
            verified: None,
            items: None,
        })
    }
}

/// The state by its word for the last migration: `Completed`, `Failed`, `Stopped`, `Processing`, …
fn state(word: &str, messages: Sum) -> MailboxState {
    match word.to_ascii_lowercase().as_str() {
        "completed" if messages.left == 0 => MailboxState::Moved,
        "completed" => MailboxState::WithErrors,
        "processing" | "stopping" => MailboxState::Running,
        "" | "submitted" | "notmigrated" | "notstarted" | "waitingforenduser" => {
            MailboxState::Waiting
        }
        // Failed, stopped, or at a limit that was bought.
        _ if messages.there > 0 => MailboxState::WithErrors,
        _ => MailboxState::Failed,
    }
}

fn errors(columns: &Columns, mut table: Table<'_>) -> Result<Mailboxes, Fault> {
    let target = columns.needed(TARGET)?;
    let error = columns.needed("Error")?;
    let size = columns.needed("Size (bytes)")?;
    let mut mailboxes = Mailboxes::default();
    let mut rows = 0;
    while let Some((line, cells)) = table.next()? {
        rows += 1;
        if rows > MOST_ROWS {
            return Err(Fault::TooMany);
        }
        let address = cell(&cells, target);
        let column = "Size (bytes)";
        let bytes = imported::number(cell(&cells, size)).ok_or(Fault::Number { line, column })?;
        if mailboxes.of(address).is_none() {
            mailboxes.note(imported::listed(address))?;
        }
        let Some(mailbox) = mailboxes.of(address) else {
            continue;
        };
        let why = cell(&cells, error);
        imported::list(
            mailbox,
            Item {
                class: item_class(why, ItemClass::Other),
                code: None,
                folder: None,
                uid: 0,
                bytes,
                said: Some(said(why)).filter(|why| !why.is_empty()),
                // The table has it; it stays with the customer.
                subject: None,
            },
        );
    }
    Ok(mailboxes)
}

#[cfg(test)]
mod tests;
