//! Text that people typed, brought into a form that can do no harm: newtypes that parse.

use jiff::Span;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::{FieldFault, FieldValue};

/// SHA-256 over parts, each with its length before it, so that no two lists of parts are alike.
#[must_use]
pub fn hash(parts: &[&[u8]]) -> Vec<u8> {
    let mut hash = Sha256::new();
    for part in parts {
        hash.update(u64::try_from(part.len()).unwrap_or(u64::MAX).to_be_bytes());
        hash.update(part);
    }
    hash.finalize().to_vec()
}

/// Characters that turn the reading direction, hide or break a line unseen: they can make text look
/// like other text. The two joiners (U+200C, U+200D) are part of words and signs in many scripts.
fn misleads(character: char) -> bool {
    matches!(
        character,
        '\u{61c}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{2028}' | '\u{2029}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}'
    )
}

/// Text of others' making, to be shown as it is: what controls, hides or turns becomes a sign that
/// something was there, and what is longer than `limit` characters is cut.
pub(crate) fn without_tricks(text: &str, limit: usize) -> String {
    let harmless = |character: char| {
        if character.is_control() || misleads(character) {
            char::REPLACEMENT_CHARACTER
        } else {
            character
        }
    };
    let mut kept: String = text.chars().take(limit).map(harmless).collect();
    if text.chars().nth(limit).is_some() {
        kept.pop();
        kept.push('…');
    }
    kept
}

/// One line of text: no line breaks, no control or direction characters, no space at its ends.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Line(String);

/// Several lines of text: line breaks are `\n`, otherwise as [`Line`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Prose(String);

impl Line {
    /// Reads a line of at most `limit` characters. Spaces at the ends are taken off.
    ///
    /// # Errors
    /// It is empty, too long, or holds characters that are not text.
    pub fn parse(field: &'static str, text: &str, limit: usize) -> Result<Self, FieldFault> {
        let text = check(field, text, limit, |character| {
            character.is_control() || misleads(character)
        })?;
        Ok(Self(text))
    }

    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Prose {
    /// Reads prose of at most `limit` characters. Line breaks become `\n`, spaces at the ends are taken off.
    ///
    /// # Errors
    /// It is empty, too long, or holds characters that are not text.
    pub fn parse(field: &'static str, text: &str, limit: usize) -> Result<Self, FieldFault> {
        let unix = text.replace("\r\n", "\n").replace('\r', "\n");
        let forbidden = |character: char| {
            (character.is_control() && character != '\n' && character != '\t')
                || misleads(character)
        };
        Ok(Self(check(field, &unix, limit, forbidden)?))
    }

    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// A day of a form: written like `2026-10-06`, at most two years ahead.
#[derive(Clone, Copy, Debug)]
pub(crate) struct FieldDay {
    /// The day it is for whoever types.
    pub(crate) today: Date,
    /// The first day that can be taken, if days before it cannot.
    pub(crate) earliest: Option<Date>,
}

/// A day further ahead than this is a typing error.
const YEARS_AHEAD: i16 = 2;

impl FieldDay {
    /// Reads the day. `empty` is the message for nothing.
    ///
    /// # Errors
    /// It is empty, no day, an instant, or out of its bounds.
    pub(crate) fn read(
        self,
        field: &'static str,
        text: &str,
        empty: &'static str,
    ) -> Result<Date, FieldFault> {
        let text = text.trim();
        if text.is_empty() {
            return Err(FieldFault::new(field, empty));
        }
        // An instant would be cut to a date of the wrong zone: what is read must be what was written.
        let day = text
            .parse()
            .ok()
            .filter(|day: &Date| day.to_string() == text);
        let day = day.ok_or_else(|| FieldFault::new(field, "error-date"))?;
        let naming = |message| FieldFault::new(field, message).naming("date", FieldValue::Day(day));
        if self.earliest.is_some_and(|earliest| day < earliest) {
            return Err(naming("error-date-past"));
        }
        if day > self.today.saturating_add(Span::new().years(YEARS_AHEAD)) {
            return Err(naming("error-date-far"));
        }
        Ok(day)
    }
}

fn check(
    field: &'static str,
    text: &str,
    limit: usize,
    forbidden: impl Fn(char) -> bool,
) -> Result<String, FieldFault> {
    let text = text.trim();
    if text.is_empty() {
        Err(FieldFault::new(field, "error-empty"))
    } else if text.chars().count() > limit {
        let most = i64::try_from(limit).unwrap_or(i64::MAX);
        Err(FieldFault::new(field, "error-too-long").naming("most", FieldValue::Number(most)))
    } else if text.chars().any(forbidden) {
        Err(FieldFault::new(field, "error-characters"))
    } else {
        Ok(text.to_owned())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_takes_no_breaks_and_no_direction_overrides() {
        assert_eq!(
            Line::parse("name", "  Minji Han ", 80).unwrap().as_str(),
            "Minji Han"
        );
        for hostile in [
            "a\r\nBcc: x@y.example",
            "a\u{202e}b",
            "a\u{0}b",
            "a\u{200b}b",
            "a\u{2028}b",
            "a\u{61c}b",
        ] {
            assert_eq!(
                Line::parse("name", hostile, 80).unwrap_err().message,
                "error-characters",
                "{hostile:?}"
            );
        }
    }

    #[test]
    fn a_day_is_what_was_written_or_it_is_refused() {
        let today = jiff::civil::date(2026, 9, 15);
        let bounds = FieldDay {
            today,
            earliest: Some(today),
        };
        let read = |text| {
            bounds
                .read("date", text, "error-empty")
                .map_err(|fault| fault.message)
        };
        assert_eq!(read(" 2026-09-15 "), Ok(today));
        for (text, message) in [
            ("", "error-empty"),
            ("2026-02-30", "error-date"),
            ("2026-09-16T23:59-08:00", "error-date"),
            ("20260916", "error-date"),
            ("2026-09-14", "error-date-past"),
            ("2028-09-16", "error-date-far"),
        ] {
            assert_eq!(read(text), Err(message), "{text:?}");
        }
    }

    #[test]
    fn joiners_inside_words_and_signs_are_text() {
        for name in [
            "\u{1f468}\u{200d}\u{1f469}\u{200d}\u{1f467}",
            "می\u{200c}خواهم",
        ] {
            assert_eq!(Line::parse("name", name, 80).unwrap().as_str(), name);
        }
    }

    #[test]
    fn a_limit_counts_characters_not_bytes() {
        assert!(Line::parse("name", &"한".repeat(80), 80).is_ok());
        let fault = Line::parse("name", &"한".repeat(81), 80).unwrap_err();
        assert_eq!(
            (fault.message, fault.values),
            ("error-too-long", vec![("most", FieldValue::Number(80))])
        );
    }

    #[test]
    fn prose_keeps_its_lines_and_html_is_only_text() {
        assert_eq!(
            Prose::parse("reason", "one\r\ntwo <b>", 80)
                .unwrap()
                .as_str(),
            "one\ntwo <b>"
        );
        assert_eq!(
            Prose::parse("reason", " \n ", 80).unwrap_err().message,
            "error-empty"
        );
    }

    #[test]
    fn parts_cannot_be_shifted_into_one_another() {
        assert_ne!(hash(&[b"ab", b"c"]), hash(&[b"a", b"bc"]));
    }
}
