//! CSV as other tools write it, and as a spreadsheet saves it again.
//!
//! IdFix puts a cell with a comma between quotes and leaves the quotes within it as they are, so that
//! what breaks a rule by a quote is no CSV as others read it. A line is therefore read in either way, and
//! as many cells as the first row has are the sign that the way is right. It must not know what a column
//! means.

use std::borrow::Cow;

/// The most columns of a table; `MigrationWiz` has 52.
const MOST_COLUMNS: usize = 64;

/// A row has more or fewer cells than the first one, or a quote that does not end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Ragged {
    /// The line on which the row begins, from 1.
    pub line: u64,
}

/// A file's text, whichever Unicode it was written in; `None` if it is none.
pub fn decoded(bytes: &[u8]) -> Option<Cow<'_, str>> {
    let text = match bytes {
        [0xEF, 0xBB, 0xBF, rest @ ..] => std::str::from_utf8(rest).ok()?.into(),
        [0xFF, 0xFE, rest @ ..] => wide(rest, u16::from_le_bytes)?.into(),
        [0xFE, 0xFF, rest @ ..] => wide(rest, u16::from_be_bytes)?.into(),
        // No mark, but every other byte of what must begin with ASCII is nothing.
        [first, 0, second, 0, ..] if *first != 0 && *second != 0 => {
            wide(bytes, u16::from_le_bytes)?.into()
        }
        [0, first, 0, second, ..] if *first != 0 && *second != 0 => {
            wide(bytes, u16::from_be_bytes)?.into()
        }
        _ => Cow::Borrowed(std::str::from_utf8(bytes).ok()?),
    };
    // Nothing that a value of these tools can hold, and no database keeps it.
    (!text.contains('\0')).then_some(text)
}

fn wide(bytes: &[u8], unit: impl Fn([u8; 2]) -> u16) -> Option<String> {
    let (pairs, rest) = bytes.as_chunks::<2>();
    if !rest.is_empty() {
        return None;
    }
    let units: Vec<u16> = pairs.iter().map(|pair| unit(*pair)).collect();
    String::from_utf16(&units).ok()
}

/// The rows behind the first one.
pub struct Table<'a> {
    rest: &'a str,
    line: u64,
    delimiter: u8,
    columns: usize,
}

/// How a quote is written within a cell that stands between quotes.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Inner {
    /// Twice, as CSV has it (RFC 4180).
    Twice,
    /// Once, as IdFix writes it.
    Once,
}

/// The cells of one row.
pub type Cells<'a> = Vec<Cow<'a, str>>;

impl<'a> Table<'a> {
    /// The cells of the first row, and the rows behind it.
    pub fn new(text: &'a str) -> (Cells<'a>, Self) {
        let (line, rest) = first_line(text);
        let delimiter = delimiter(line);
        let head = split(line, delimiter, MOST_COLUMNS, Inner::Twice)
            .map_or_else(Vec::new, |(cells, _)| cells);
        let table = Self {
            rest,
            line: 1,
            delimiter,
            columns: head.len(),
        };
        (head, table)
    }

    /// The next row that is not empty, with its line; `None` behind the last one.
    ///
    /// # Errors
    /// [`Ragged`].
    pub fn next(&mut self) -> Result<Option<(u64, Cells<'a>)>, Ragged> {
        while !self.rest.is_empty() {
            self.line += 1;
            let (line, behind) = first_line(self.rest);
            if line.trim().is_empty() {
                self.rest = behind;
                continue;
            }
            let begin = self.line;
            let cells = if let Some(cells) = self.of_a_line(line) {
                self.rest = behind;
                cells
            } else {
                // A spreadsheet writes a cell of several lines between quotes.
                let (cells, behind) = split(self.rest, self.delimiter, self.columns, Inner::Twice)
                    .filter(|(cells, _)| cells.len() == self.columns)
                    .ok_or(Ragged { line: begin })?;
                let used = &self.rest[..self.rest.len() - behind.len()];
                let lines = used.trim_end_matches('\n').matches('\n').count();
                self.line += u64::try_from(lines).unwrap_or_default();
                self.rest = behind;
                cells
            };
            if cells.iter().any(|cell| !cell.is_empty()) {
                return Ok(Some((begin, cells)));
            }
        }
        Ok(None)
    }

    fn of_a_line(&self, line: &'a str) -> Option<Cells<'a>> {
        [Inner::Twice, Inner::Once].into_iter().find_map(|inner| {
            let (cells, _) = split(line, self.delimiter, self.columns, inner)?;
            (cells.len() == self.columns).then_some(cells)
        })
    }
}

/// A line without its end, and what is behind it.
fn first_line(text: &str) -> (&str, &str) {
    let (line, rest) = text.split_once('\n').unwrap_or((text, ""));
    (line.strip_suffix('\r').unwrap_or(line), rest)
}

/// What parts the cells: whichever of the three the first row has most of.
fn delimiter(head: &str) -> u8 {
    let count = |one: u8| head.bytes().filter(|byte| *byte == one).count();
    [b';', b'\t', b',']
        .into_iter()
        .max_by_key(|one| count(*one))
        .unwrap_or(b',')
}

/// The cells of a row, and what is behind it; `None` if it has more than so many.
fn split(text: &str, delimiter: u8, most: usize, inner: Inner) -> Option<(Cells<'_>, &str)> {
    let mut cells = Vec::new();
    let mut rest = text;
    loop {
        if cells.len() == most {
            return None;
        }
        let Cell {
            content,
            behind,
            is_last,
        } = quoted(rest, delimiter, inner).unwrap_or_else(|| plain(rest, delimiter));
        cells.push(content);
        rest = behind;
        if is_last {
            return Some((cells, rest));
        }
    }
}

struct Cell<'a> {
    content: Cow<'a, str>,
    behind: &'a str,
    is_last: bool,
}

/// A cell that ends at the next delimiter or the end of the line. A quote in it is one.
fn plain(text: &str, delimiter: u8) -> Cell<'_> {
    let end = text
        .bytes()
        .position(|byte| byte == delimiter || byte == b'\n')
        .unwrap_or(text.len());
    let is_last = text.as_bytes().get(end) != Some(&delimiter);
    let content = &text[..end];
    Cell {
        content: content
            .strip_suffix('\r')
            .filter(|_| is_last)
            .unwrap_or(content)
            .into(),
        behind: text.get(end + 1..).unwrap_or_default(),
        is_last,
    }
}

/// A cell between quotes: the second one stands before a delimiter or at the end of a line. `None` where
/// there is no such quote; then the first one belongs to the value.
fn quoted(text: &str, delimiter: u8, inner: Inner) -> Option<Cell<'_>> {
    let text = text.strip_prefix('"')?;
    let mut at = 0;
    loop {
        let quote = at + text.get(at..)?.find('"')?;
        let behind = &text[quote + 1..];
        let next = behind.bytes().next();
        let is_end = behind.is_empty() || behind.starts_with('\n') || behind.starts_with("\r\n");
        if is_end || next == Some(delimiter) {
            let content = &text[..quote];
            return Some(Cell {
                content: match inner {
                    Inner::Twice if content.contains("\"\"") => {
                        content.replace("\"\"", "\"").into()
                    }
                    _ => content.into(),
                },
                behind: if is_end {
                    first_line(behind).1
                } else {
                    &behind[1..]
                },
                is_last: is_end,
            });
        }
        let is_pair = inner == Inner::Twice && next == Some(b'"');
        at = quote + if is_pair { 2 } else { 1 };
    }
}
