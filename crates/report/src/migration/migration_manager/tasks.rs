//! The list of tasks that Migration Manager takes, looked at before it is handed in: six columns, of which
//! the second and the third are empty for a share (source, list, folder there, site, library, folder). Its
//! own faults come one at a time and name no line.

use std::collections::HashMap;

use crate::migration::imported::{self, Fault, MOST_ROWS, Row, cell};
use crate::table::Table;

/// Columns that a row has at least; the `SharePoint` Migration Tool has two more for hubs.
const COLUMNS: usize = 6;

/// One task of a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Task {
    /// Its line, from 1.
    pub line: u64,
    /// The share or the site that files come from.
    pub source: String,
    /// The site that they go to.
    pub site: String,
    /// The library there.
    pub library: String,
    /// The folder there, or nothing.
    pub folder: String,
}

/// Reads a list, as long as it is.
///
/// # Errors
/// [`Fault::DriveLetter`] of a path that no other machine has, [`Fault::Twice`] of two rows that say the
/// same, and what else a table may be at fault.
pub fn tasks(bytes: &[u8]) -> Result<Vec<Task>, Fault> {
    let text = imported::text(bytes)?;
    let (head, mut table) = Table::new(&text);
    if head.len() < COLUMNS {
        return Err(Fault::Cells { line: 1 });
    }
    let mut list = List::default();
    // A head is allowed and not needed.
    let first = cell(&head, 0);
    let is_head = ["filesharepath", "source"].contains(&first.to_ascii_lowercase().as_str());
    if !is_head {
        list.take(1, &head)?;
    }
    while let Some((line, cells)) = table.next()? {
        list.take(line, &cells)?;
    }
    Ok(list.tasks)
}

#[derive(Default)]
struct List {
    tasks: Vec<Task>,
    /// The lines of the rows so far; paths and addresses are the same whatever their letters' case.
    seen: HashMap<String, u64>,
}

impl List {
    fn take(&mut self, line: u64, cells: &Row<'_>) -> Result<(), Fault> {
        if self.tasks.len() == MOST_ROWS {
            return Err(Fault::TooMany);
        }
        let source = cell(cells, 0);
        if is_by_letter(source) {
            let path = source.to_owned();
            return Err(Fault::DriveLetter { line, path });
        }
        let all: Vec<String> = (0..COLUMNS)
            .map(|place| cell(cells, place).to_lowercase())
            .collect();
        if let Some(first) = self.seen.insert(all.join("\n"), line) {
            return Err(Fault::Twice { first, line });
        }
        self.tasks.push(Task {
            line,
            source: source.to_owned(),
            site: cell(cells, 3).to_owned(),
            library: cell(cells, 4).to_owned(),
            folder: cell(cells, 5).to_owned(),
        });
        Ok(())
    }
}

/// Whether a path begins with a drive: `Z:\Users\x`.
fn is_by_letter(path: &str) -> bool {
    matches!(path.as_bytes(), [letter, b':', b'\\' | b'/', ..] if letter.is_ascii_alphabetic())
}
