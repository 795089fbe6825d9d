//! A plan as CSV (RFC 4180), a mailbox a row, under a header that names the columns.

use std::collections::HashMap;
use std::path::Path;

use csv::{ReaderBuilder, StringRecord};

use super::fault::{PlanFault, What};
use super::{Row, Written, split};
use crate::migrate::secret::{Credential, Kind, Lies};

/// The columns that there can be.
const COLUMNS: [&str; 15] = [
    "name",
    "source",
    "target",
    "source_password_env",
    "source_password_file",
    "source_password_command",
    "source_token_env",
    "source_token_file",
    "source_token_command",
    "target_password_env",
    "target_password_file",
    "target_password_command",
    "target_token_env",
    "target_token_file",
    "target_token_command",
];
/// Those that there must be.
const NEEDED: [&str; 2] = ["source", "target"];
/// The columns that would have a secret itself in them.
const SECRETS: [&str; 6] = [
    "password",
    "token",
    "source_password",
    "source_token",
    "target_password",
    "target_token",
];

/// Reads it; paths in it are seen from this folder.
pub(super) fn read(text: &str, folder: &Path, faults: &mut Vec<PlanFault>) -> Written {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    // Lines are counted by what ends them everywhere.
    let text = text.replace("\r\n", "\n");
    let mut fault = |line: usize, what: What| {
        faults.push(PlanFault {
            line: Some(line),
            what,
        });
    };
    let mut reader = ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .from_reader(text.as_bytes());
    let mut lines = Lines::of(&text);
    // A text has nothing that the reader could refuse.
    let mut records = reader.records().map_while(Result::ok);
    let mut written = Written::default();
    let Some(header) = records.next() else {
        fault(1, What::Missing(NEEDED.join(", ")));
        return written;
    };
    let header_line = lines.of_record(&header);
    let columns = columns(&header, &mut |what| fault(header_line, what));
    if !NEEDED.iter().all(|name| columns.contains_key(name)) {
        return written;
    }
    let mut last = header_line;
    for record in records {
        let line = lines.of_record(&record);
        last = line;
        if record.len() != header.len() {
            let (wanted, there) = (header.len(), record.len());
            fault(line, What::Fields { wanted, there });
            continue;
        }
        let row = Record {
            cells: &record,
            columns: &columns,
            folder,
        };
        let mut told = |what| fault(line, what);
        written.rows.push(Row {
            line,
            name: row.text("name"),
            source: row.text("source"),
            target: row.text("target"),
            source_credential: row.credential("source", &mut told),
            target_credential: row.credential("target", &mut told),
        });
    }
    if text.bytes().filter(|byte| *byte == b'"').count() % 2 == 1 {
        fault(last, What::Quote);
    }
    written
}

/// The places of the columns, by their names.
fn columns<'a>(header: &'a StringRecord, fault: &mut impl FnMut(What)) -> HashMap<&'a str, usize> {
    let mut columns = HashMap::new();
    for (at, name) in header.iter().map(str::trim).enumerate() {
        if SECRETS.contains(&name) {
            fault(What::SecretColumn(name.to_owned()));
        } else if !COLUMNS.contains(&name) {
            fault(What::Unknown {
                key: name.to_owned(),
                known: COLUMNS.join(", "),
            });
        } else if columns.insert(name, at).is_some() {
            fault(What::Twice(name.to_owned()));
        }
    }
    for name in NEEDED {
        if !columns.contains_key(name) {
            fault(What::Missing(name.to_owned()));
        }
    }
    columns
}

struct Record<'a> {
    cells: &'a StringRecord,
    columns: &'a HashMap<&'a str, usize>,
    folder: &'a Path,
}

impl Record<'_> {
    /// What stands in a column; nothing where it is empty.
    fn text(&self, column: &str) -> Option<String> {
        let text = self.cells.get(*self.columns.get(column)?)?.trim();
        (!text.is_empty()).then(|| text.to_owned())
    }

    /// How to sign in to one side.
    fn credential(&self, side: &str, fault: &mut impl FnMut(What)) -> Option<Credential> {
        let mut found: Option<(String, Credential)> = None;
        for (word, kind) in [("password", Kind::Password), ("token", Kind::Token)] {
            for place in ["env", "file", "command"] {
                let column = format!("{side}_{word}_{place}");
                let Some(text) = self.text(&column) else {
                    continue;
                };
                let lies = match place {
                    "env" => Lies::Variable(text),
                    "file" => Lies::File(self.folder.join(text)),
                    _ => Lies::Command(split(&text)),
                };
                if let Some((one, _)) = found {
                    fault(What::Both { one, other: column });
                    return None;
                }
                found = Some((column, Credential::Fetched(kind, lies)));
            }
        }
        found.map(|(_, credential)| credential)
    }
}

/// Counts lines on the way through a text.
struct Lines<'a> {
    text: &'a [u8],
    at: usize,
    line: usize,
}

impl<'a> Lines<'a> {
    fn of(text: &'a str) -> Self {
        Self {
            text: text.as_bytes(),
            at: 0,
            line: 1,
        }
    }

    /// The line on which a record begins; the empty ones before it are passed over.
    fn of_record(&mut self, record: &StringRecord) -> usize {
        let begins = record.position().map_or(0, csv::Position::byte);
        let begins = usize::try_from(begins).unwrap_or(usize::MAX);
        while let Some(byte) = self.text.get(self.at)
            && (self.at < begins || *byte == b'\n')
        {
            self.line += usize::from(*byte == b'\n');
            self.at += 1;
        }
        self.line
    }
}
