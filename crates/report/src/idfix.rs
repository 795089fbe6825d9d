//! The CSV that Microsoft's IdFix exports, read as a run of its own.
//!
//! One row of it is one value of one object with all that differs there; each kind becomes a finding.
//! It knows no rule: [`rule`] names ours by their convention, and a test of `assess` holds the names to
//! the rules. `why` and `mend` stay empty, since whoever shows a finding says them in the reader's
//! language, by its kind.

mod rule;

use std::borrow::Cow;
use std::collections::HashSet;

use jiff::Timestamp;

use crate::table::{self, Ragged, Table};
use crate::{Assessment, Finding, Kind, Report, RuleSet, Run, SCHEMA, Severity, Subjects, Summary};

/// The most bytes of an export.
pub const MOST_BYTES: usize = 16 << 20;
/// The most rows of an export, and the most findings in it; IdFix exports 50,000 rows at a time.
pub const MOST_ROWS: usize = 100_000;
/// The most bytes of an object's name; none in a directory has a quarter of it.
const MOST_OF_A_NAME: usize = 8_192;
/// The most bytes of a value that are kept: enough to know it by.
const MOST_OF_A_VALUE: usize = 2_048;

/// The page that says what IdFix looks for.
const SOURCE: &str =
    "https://microsoft.github.io/idfix/Errors%20supported%20by%20the%20IdFix%20tool";

/// Why a file is no export of IdFix.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Fault {
    /// More than [`MOST_BYTES`].
    #[error("more than {MOST_BYTES} bytes")]
    TooLarge,
    /// More than [`MOST_ROWS`].
    #[error("more than {MOST_ROWS} rows or findings")]
    TooMany,
    /// Neither UTF-8 nor UTF-16, or with characters that no text has.
    #[error("neither UTF-8 nor UTF-16")]
    NotText,
    /// The first row does not name this column.
    #[error("the first row names no column {0}")]
    NoColumn(&'static str),
    /// More or fewer cells than the first row, or a quote that does not end.
    #[error("line {line}: more or fewer cells than the first row")]
    Cells {
        /// The line, from 1.
        line: u64,
    },
    /// An error of no object, of one whose name no directory could hold, or of no attribute.
    #[error("line {line}: no object that could be, or no attribute")]
    Nameless {
        /// The line, from 1.
        line: u64,
    },
}

impl From<Ragged> for Fault {
    fn from(ragged: Ragged) -> Self {
        Self::Cells { line: ragged.line }
    }
}

/// Reads an export. It does not say when it was made, so the run has the present instant; nor how many
/// objects were looked at, so those that are named are counted; nor by which rules.
///
/// # Errors
/// See [`Fault`]. A file is read as a whole or not at all.
pub fn read(bytes: &[u8], now: Timestamp) -> Result<Report, Fault> {
    if bytes.len() > MOST_BYTES {
        return Err(Fault::TooLarge);
    }
    let text = table::decoded(bytes).ok_or(Fault::NotText)?;
    let (head, mut table) = Table::new(&text);
    let columns = Columns::of(&head)?;
    let mut findings = Vec::new();
    let mut summary = Summary::default();
    let mut objects = HashSet::new();
    let mut rows = 0;
    while let Some((line, cells)) = table.next()? {
        rows += 1;
        if rows > MOST_ROWS {
            return Err(Fault::TooMany);
        }
        let row = columns.row(&cells);
        if row.kinds.is_empty() {
            // Nothing that IdFix found: a row of somebody's own.
            continue;
        }
        let is_named = (1..=MOST_OF_A_NAME).contains(&row.object.len());
        if !is_named || row.attribute.is_empty() {
            return Err(Fault::Nameless { line });
        }
        for kind in &row.kinds {
            if findings.len() == MOST_ROWS {
                return Err(Fault::TooMany);
            }
            let finding = row.finding(*kind);
            summary.count(finding.severity);
            findings.push(finding);
        }
        if !objects.contains(row.object) {
            objects.insert(row.object.to_owned());
        }
    }
    summary.checked = u64::try_from(objects.len()).unwrap_or(u64::MAX);
    Ok(Report {
        schema: SCHEMA,
        run: Run {
            assessment: Assessment::Directory,
            asked: Vec::new(),
            unanswered: Vec::new(),
            tool: "IdFix".to_owned(),
            rule_set: RuleSet {
                name: "idfix".to_owned(),
                version: String::new(),
            },
            targets: Vec::new(),
            started: now,
            ended: now,
        },
        summary,
        subjects: Subjects::Named,
        findings,
    })
}

/// Where the columns are. Versions differ in which they have beside these, and in their order.
struct Columns {
    object: usize,
    class: Option<usize>,
    attribute: usize,
    error: usize,
    value: usize,
    update: Option<usize>,
    action: Option<usize>,
}

impl Columns {
    fn of(head: &[Cow<'_, str>]) -> Result<Self, Fault> {
        let names: Vec<String> = head.iter().map(|cell| folded(cell)).collect();
        let place = |name: &str| names.iter().position(|one| one == name);
        let needed = |name: &'static str| place(name).ok_or(Fault::NoColumn(name));
        Ok(Self {
            object: needed("DISTINGUISHEDNAME")?,
            class: place("OBJECTCLASS"),
            attribute: needed("ATTRIBUTE")?,
            error: needed("ERROR")?,
            value: needed("VALUE")?,
            update: place("UPDATE"),
            action: place("ACTION"),
        })
    }

    fn row<'a>(&self, cells: &'a [Cow<'_, str>]) -> Row<'a> {
        let cell = |place: usize| cells.get(place).map_or("", |cell| &**cell);
        let optional = |place: Option<usize>| place.map_or("", cell);
        Row {
            object: cell(self.object).trim(),
            class: optional(self.class).trim(),
            attribute: cell(self.attribute).trim(),
            kinds: kinds(cell(self.error)),
            value: cell(self.value),
            update: optional(self.update),
            action: optional(self.action).trim(),
        }
    }
}

/// A column's name in capitals. IdFix makes them by the rules of the machine's language, and in Turkish
/// the capital of an `i` has a dot.
fn folded(name: &str) -> String {
    name.trim()
        .chars()
        .map(|one| match one {
            'İ' | 'ı' => 'I',
            other => other.to_ascii_uppercase(),
        })
        .collect()
}

/// What is in a row.
struct Row<'a> {
    object: &'a str,
    class: &'a str,
    attribute: &'a str,
    kinds: Vec<Kind>,
    value: &'a str,
    update: &'a str,
    action: &'a str,
}

impl Row<'_> {
    fn finding(&self, kind: Kind) -> Finding {
        let (attribute, rule) = rule::of(self, kind);
        // The one mark that a row may have: the value stays as it is, or has been changed already.
        let severity = if self.action.eq_ignore_ascii_case("COMPLETE") {
            Severity::Info
        } else {
            rule.severity
        };
        Finding {
            rule: rule.id,
            kind,
            severity,
            subject: self.object.to_owned(),
            hash: None,
            attribute: Some(attribute),
            record: None,
            seen: cut(self.value).to_owned(),
            expected: cut(self.update).to_owned(),
            publish: None,
            why: String::new(),
            mend: String::new(),
            source: SOURCE.to_owned(),
            others: Vec::new(),
        }
    }
}

/// The kinds that a cell names, each once, in its order. Versions write them in different ways:
/// `TopLevelDomain, DomainPart` or `topleveldomain,domainpart_localpart,`.
fn kinds(cell: &str) -> Vec<Kind> {
    let mut kinds = Vec::new();
    for word in cell.split([',', ';', '|']).map(str::trim) {
        let kind = match word.to_ascii_lowercase().as_str() {
            "" | "none" => continue,
            "character" => Kind::Character,
            "topleveldomain" => Kind::TopLevelDomain,
            "domainpart" => Kind::DomainPart,
            "localpart" | "domainpart_localpart" => Kind::LocalPart,
            "length" => Kind::Length,
            "duplicate" => Kind::Duplicate,
            "blank" => Kind::Blank,
            "mailmatch" => Kind::MailMatch,
            // `format`, and what another version may have beside these: a value that is not as it must be.
            _ => Kind::Format,
        };
        if !kinds.contains(&kind) {
            kinds.push(kind);
        }
    }
    kinds
}

fn cut(value: &str) -> &str {
    &value[..value.floor_char_boundary(MOST_OF_A_VALUE)]
}

#[cfg(test)]
mod tests;
