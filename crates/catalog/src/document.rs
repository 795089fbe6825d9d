//! One TOML file of the catalog, read piece by piece, so that a fault in one piece does not hide
//! the faults of the others and every fault has its line.
//!
//! Must not know what the pieces mean.

use jiff::civil::Date;
use serde::Deserialize;
use serde::de::{DeserializeOwned, Deserializer, Error as _};
use toml::Spanned;
use toml::de::{DeTable, DeValue, ValueDeserializer};

use crate::faults::Faults;
use crate::folder::line_after;

/// A step from a value to one inside it.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Step<'a> {
    /// To the value of a key.
    Key(&'a str),
    /// To an item of an array, from 0.
    Item(usize),
}

impl<'a> From<&'a str> for Step<'a> {
    fn from(key: &'a str) -> Self {
        Self::Key(key)
    }
}

impl From<usize> for Step<'_> {
    fn from(item: usize) -> Self {
        Self::Item(item)
    }
}

/// A file whose TOML is sound.
#[derive(Debug)]
pub(crate) struct Document<'a> {
    /// Path inside the catalog.
    pub(crate) file: &'a str,
    text: &'a str,
    first_line: u32,
    root: DeTable<'a>,
}

impl<'a> Document<'a> {
    /// Reads a file; none, and its faults noted, if it is no TOML.
    pub(crate) fn parse(file: &'a str, text: &'a str, faults: &mut Faults) -> Option<Self> {
        Self::parse_part(file, text, 1, faults)
    }

    /// Reads a part of a file that begins on `first_line`.
    pub(crate) fn parse_part(
        file: &'a str,
        text: &'a str,
        first_line: u32,
        faults: &mut Faults,
    ) -> Option<Self> {
        let (root, errors) = DeTable::parse_recoverable(text);
        let document = Self {
            file,
            text,
            first_line,
            root: root.into_inner(),
        };
        for error in &errors {
            document.refuse(error, &[], &[], faults);
        }
        errors.is_empty().then_some(document)
    }

    /// Reads the whole file as one value.
    pub(crate) fn whole<T: DeserializeOwned>(&self, faults: &mut Faults) -> Option<T> {
        self.head(&[], faults)
    }

    /// Reads the top of the file without the keys in `except`.
    pub(crate) fn head<T: DeserializeOwned>(
        &self,
        except: &[&str],
        faults: &mut Faults,
    ) -> Option<T> {
        let mut head = self.root.clone();
        for key in except {
            head.remove(*key);
        }
        // A missing key of the file as a whole has no place but the first line.
        let head = Spanned::new(0..0, DeValue::Table(head));
        self.value(head, &[], except, faults)
    }

    /// Reads each of the `[[key]]` tables by itself: its place among them from 0, and its value.
    pub(crate) fn rows<T: DeserializeOwned>(
        &self,
        key: &str,
        faults: &mut Faults,
    ) -> Vec<(usize, T)> {
        let Some(found) = self.root.get(key) else {
            return Vec::new();
        };
        let Some(items) = found.get_ref().as_array() else {
            let kind = found.get_ref().type_str();
            let line = self.line(&[key.into()]);
            faults.add(self.file, line, format!("[[{key}]] tables"), kind);
            return Vec::new();
        };
        items
            .iter()
            .enumerate()
            .filter_map(|(place, item)| {
                let path = [key.into(), place.into()];
                Some((place, self.value(item.clone(), &path, &[], faults)?))
            })
            .collect()
    }

    /// Reads each of the `[key.NAME]` tables by itself: its name and its value.
    pub(crate) fn entries<T: DeserializeOwned>(
        &self,
        key: &str,
        faults: &mut Faults,
    ) -> Vec<(String, T)> {
        let Some(found) = self.root.get(key) else {
            return Vec::new();
        };
        let Some(table) = found.get_ref().as_table() else {
            let kind = found.get_ref().type_str();
            let line = self.line(&[key.into()]);
            faults.add(self.file, line, format!("[{key}.NAME] tables"), kind);
            return Vec::new();
        };
        table
            .iter()
            .filter_map(|(name, item)| {
                let path = [key.into(), name.get_ref().as_ref().into()];
                let value = self.value(item.clone(), &path, &[], faults)?;
                Some((name.get_ref().to_string(), value))
            })
            .collect()
    }

    fn value<T: DeserializeOwned>(
        &self,
        value: Spanned<DeValue<'a>>,
        path: &[Step<'_>],
        other_keys: &[&str],
        faults: &mut Faults,
    ) -> Option<T> {
        match T::deserialize(ValueDeserializer::from(value)) {
            Ok(value) => Some(value),
            Err(error) => {
                self.refuse(&error, path, other_keys, faults);
                None
            }
        }
    }

    /// The line of a value, or of the nearest value around it that is in the file.
    pub(crate) fn line(&self, path: &[Step<'_>]) -> u32 {
        let mut table = Some(&self.root);
        let mut array = None;
        let mut offset = 0;
        for step in path {
            let (start, value) = match step {
                Step::Key(key) => {
                    let Some((name, value)) = table.and_then(|table| table.get_key_value(*key))
                    else {
                        break;
                    };
                    (name.span().start, value)
                }
                Step::Item(place) => {
                    let Some(value) =
                        array.and_then(|items: &toml::de::DeArray<'_>| items.get(*place))
                    else {
                        break;
                    };
                    (value.span().start, value)
                }
            };
            offset = start;
            table = value.get_ref().as_table();
            array = value.get_ref().as_array();
        }
        self.line_at(offset)
    }

    /// Notes a fault of a value.
    pub(crate) fn fault(
        &self,
        path: &[Step<'_>],
        expected: impl Into<String>,
        found: impl Into<String>,
        faults: &mut Faults,
    ) {
        faults.add(self.file, self.line(path), expected, found);
    }

    fn line_at(&self, offset: usize) -> u32 {
        let before = self.text.get(..offset).unwrap_or(self.text);
        line_after(before.as_bytes()).saturating_add(self.first_line - 1)
    }

    /// Notes what the library refused. `other_keys` are known beside those it names.
    fn refuse(
        &self,
        error: &toml::de::Error,
        path: &[Step<'_>],
        other_keys: &[&str],
        faults: &mut Faults,
    ) {
        let span = error.span();
        let line = match &span {
            Some(span) => self.line_at(span.start),
            None => self.line(path),
        };
        let written = span
            .and_then(|span| self.text.get(span))
            .unwrap_or_default();
        let (expected, found) = plain(error.message(), written, other_keys);
        faults.add(self.file, line, expected, found);
    }
}

/// The library's message as what was expected and what was found. `written` is the text at fault.
fn plain(message: &str, written: &str, other_keys: &[&str]) -> (String, String) {
    let message = message.replace('\n', ", ");
    let shown: String = written
        .lines()
        .next()
        .unwrap_or_default()
        .chars()
        .take(60)
        .collect();
    let shown = if shown.is_empty() {
        "nothing".to_owned()
    } else {
        shown
    };
    if let Some(key) = message.strip_prefix("missing field ") {
        return (
            format!("the key {}", key.trim_matches('`')),
            "none".to_owned(),
        );
    }
    if let Some(rest) = message.strip_prefix("unknown field ") {
        // The names stand between backticks: first the unknown key, then those there are.
        let mut names = rest.split('`').skip(1).step_by(2);
        let unknown = names.next().unwrap_or_default();
        let known: Vec<&str> = names.chain(other_keys.iter().copied()).collect();
        return (
            format!("one of the keys {}", known.join(", ")),
            format!("the unknown key {unknown}"),
        );
    }
    if let Some(rest) = message.strip_prefix("expected ") {
        // Types of `process` say what they refuse as "expected X, not Y".
        let (expected, found) = rest.rsplit_once(", not ").unwrap_or((rest, &shown));
        return (expected.to_owned(), found.to_owned());
    }
    let Some((found, expected)) = message.split_once(", expected ") else {
        return (
            "a value that can be used".to_owned(),
            format!("one that cannot: {message}"),
        );
    };
    let found = ["invalid type: ", "invalid value: ", "unknown variant "]
        .iter()
        .find_map(|start| found.strip_prefix(start))
        .unwrap_or(found);
    let expected = match expected {
        "u8" => "a whole number from 0 to 255",
        "u16" => "a whole number from 0 to 65535",
        "u32" | "u64" | "usize" => "a whole number of 0 or more",
        "a TOML datetime" => "a date such as 2026-05-01, without quotes",
        "a boolean" => "true or false",
        other => other,
    };
    (expected.to_owned(), found.to_owned())
}

/// Reads a date written without quotes and without a time of day.
///
/// # Errors
/// If it is anything else.
pub(crate) fn date<'de, D: Deserializer<'de>>(source: D) -> Result<Date, D::Error> {
    let read = toml::value::Datetime::deserialize(source)?;
    let day = match (read.date, read.time, read.offset) {
        (Some(day), None, None) => Some(day),
        _ => None,
    };
    day.and_then(|day| {
        let year = i16::try_from(day.year).ok()?;
        let month = i8::try_from(day.month).ok()?;
        Date::new(year, month, i8::try_from(day.day).ok()?).ok()
    })
    .ok_or_else(|| D::Error::custom("expected a date such as 2026-05-01, without a time of day"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Debug, Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Row {
        name: String,
        #[serde(deserialize_with = "date")]
        on: Date,
        size: Option<u16>,
    }

    fn faults_of(text: &str) -> Vec<String> {
        let mut faults = Faults::default();
        if let Some(document) = Document::parse("a.toml", text, &mut faults) {
            let rows: Vec<(usize, Row)> = document.rows("row", &mut faults);
            for (_, row) in rows {
                assert!(!row.name.is_empty() && row.on.year() == 2026 && row.size.is_none());
            }
        }
        let Err(faults) = faults.into_result() else {
            return Vec::new();
        };
        faults.as_slice().iter().map(ToString::to_string).collect()
    }

    #[test]
    fn every_faulty_row_is_named_by_its_line() {
        let text = "\
[[row]]
name = 'sound'
on = 2026-05-01

[[row]]
name = 'no date'

[[row]]
name = 'quoted'
on = '2026-05-01'

[[row]]
name = 'with a time'
on = 2026-05-01T10:00:00

[[row]]
name = 'misspelt'
on = 2026-05-01
sise = 3

[[row]]
name = 'too large'
on = 2026-05-01
size = 70000
";
        assert_eq!(
            faults_of(text),
            [
                "a.toml:5: expected the key on, found none",
                "a.toml:10: expected a date such as 2026-05-01, without quotes, found string \"2026-05-01\"",
                "a.toml:14: expected a date such as 2026-05-01, without a time of day, found 2026-05-01T10:00:00",
                "a.toml:19: expected one of the keys name, on, size, found the unknown key sise",
                "a.toml:24: expected a whole number from 0 to 65535, found integer `70000`",
            ]
        );
    }

    #[test]
    fn an_impossible_date_and_broken_toml_are_named_by_their_lines() {
        assert_eq!(
            faults_of("[[row]]\non = 2026-02-30\nname = \n"),
            [
                "a.toml:2: expected day between 01 and 28, found invalid date",
                "a.toml:3: expected literal string, found string values must be quoted",
            ]
        );
    }

    #[test]
    fn a_table_where_rows_belong_is_named() {
        assert_eq!(
            faults_of("\n[row]\nname = 'x'\n"),
            ["a.toml:2: expected [[row]] tables, found table"]
        );
    }

    #[test]
    fn a_line_counts_from_the_part_of_the_file_that_was_read() {
        let mut faults = Faults::default();
        let text = "a = 1\n[[row]]\nlist = [\n  'x',\n  'y',\n]\n";
        let document = Document::parse_part("a.md", text, 11, &mut faults);
        let line = |path: &[Step<'_>]| document.as_ref().map(|document| document.line(path));
        assert_eq!(line(&["a".into()]), Some(11));
        assert_eq!(line(&["row".into(), 0.into()]), Some(12));
        assert_eq!(
            line(&["row".into(), 0.into(), "list".into(), 1.into()]),
            Some(15)
        );
        assert_eq!(line(&["row".into(), 0.into(), "absent".into()]), Some(12));
        assert_eq!(faults.count(), 0);
    }
}
