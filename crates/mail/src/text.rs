//! Texts as they may stand in a mail: cleaned once, on the way in, of everything that could end a
//! line, start a header or turn the reading direction of what follows.
//!
//! Must not know where a text is used; escaping for HTML, iCalendar or a header is done there.

use std::fmt;

use serde::{Deserialize, Serialize};

/// The longest [`Line`], in characters: room for the longest join address in use.
const LONGEST_LINE: usize = 1_000;
/// The longest [`Text`], in characters.
const LONGEST_TEXT: usize = 20_000;

/// One line: a subject, a name, a label. Holds no line break, no control character and no
/// override of the reading direction; at most 1,000 characters, the rest becomes `…`.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(from = "String", into = "String")]
pub struct Line(String);

/// Several lines: a paragraph, a description. Line breaks are `\n`, otherwise as [`Line`]; at most
/// 20,000 characters.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(from = "String", into = "String")]
pub struct Text(String);

impl Line {
    /// The cleaned text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether nothing is left to show.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl Text {
    /// The cleaned text, its lines parted by `\n`.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether nothing is left to show.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The lines one by one, as a page shows them.
    pub fn lines(&self) -> std::str::Lines<'_> {
        self.0.lines()
    }
}

impl From<&str> for Line {
    fn from(raw: &str) -> Self {
        let visible = raw.chars().filter_map(|letter| match letter {
            letter if ends_a_line(letter) || letter == '\t' => Some(' '),
            letter if is_harmful(letter) => None,
            letter => Some(letter),
        });
        let one_space = without_runs(visible, ' ', 1);
        Self(shortened(one_space.trim(), LONGEST_LINE))
    }
}

impl From<&str> for Text {
    fn from(raw: &str) -> Self {
        let unix = raw.replace("\r\n", "\n");
        let visible = unix.chars().filter_map(|letter| match letter {
            letter if ends_a_line(letter) => Some('\n'),
            '\t' => Some(' '),
            letter if is_harmful(letter) => None,
            letter => Some(letter),
        });
        let visible: String = visible.collect();
        let without_trailing: Vec<&str> = visible.split('\n').map(str::trim_end).collect();
        // Two line breaks part paragraphs; more only push the rest out of sight.
        let calm = without_runs(without_trailing.join("\n").chars(), '\n', 2);
        Self(shortened(calm.trim(), LONGEST_TEXT))
    }
}

fn ends_a_line(letter: char) -> bool {
    matches!(
        letter,
        '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}'
    )
}

/// Control characters, overrides and isolates of the reading direction (with which `gpj.exe` reads
/// as `exe.jpg`), byte order marks and annotation anchors. Joiners stay: Thai and emoji need them.
fn is_harmful(letter: char) -> bool {
    letter.is_control()
        || matches!(
            letter,
            '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}'
        )
}

fn without_runs(letters: impl Iterator<Item = char>, repeated: char, most: usize) -> String {
    let mut kept = String::new();
    let mut run = 0;
    for letter in letters {
        run = if letter == repeated { run + 1 } else { 0 };
        if run <= most {
            kept.push(letter);
        }
    }
    kept
}

fn shortened(text: &str, longest: usize) -> String {
    if text.chars().count() <= longest {
        return text.to_owned();
    }
    let kept: String = text.chars().take(longest - 1).collect();
    format!("{}…", kept.trim_end())
}

macro_rules! reads_as_text {
    ($($name:ident),+) => {$(
        impl From<String> for $name {
            fn from(raw: String) -> Self {
                Self::from(raw.as_str())
            }
        }

        impl From<$name> for String {
            fn from(clean: $name) -> Self {
                clean.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
                out.write_str(&self.0)
            }
        }
    )+};
}

reads_as_text!(Line, Text);

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_line_break_in_a_line_becomes_a_space() {
        assert_eq!(
            Line::from("Hello\r\nBcc: everyone@example.com").as_str(),
            "Hello Bcc: everyone@example.com"
        );
        assert_eq!(Line::from("a\u{2028}b\u{85}c\td").as_str(), "a b c d");
    }

    #[test]
    fn overrides_of_the_reading_direction_and_control_characters_are_dropped() {
        assert_eq!(
            Line::from("in\u{202e}gpj.\u{2066}exe\0\u{7}").as_str(),
            "ingpj.exe"
        );
        assert_eq!(
            Text::from("one\u{202e}\r\n\u{1b}[31mtwo").as_str(),
            "one\n[31mtwo"
        );
    }

    #[test]
    fn a_text_keeps_its_paragraphs_and_no_more_than_one_empty_line() {
        assert_eq!(
            Text::from("one  \r\n\r\n\r\n\r\ntwo\rthree\n").as_str(),
            "one\n\ntwo\nthree"
        );
    }

    #[test]
    fn a_line_too_long_ends_in_an_ellipsis() {
        let line = Line::from("가".repeat(5_000));
        assert_eq!(line.as_str().chars().count(), 1_000);
        assert!(line.as_str().ends_with('…'));
    }

    proptest! {
        #[test]
        fn cleaning_twice_changes_nothing(raw in "[\\PC\r\n\t\u{202a}-\u{202e}\u{0}-\u{1f}]{0,200}") {
            let line = Line::from(raw.as_str());
            prop_assert_eq!(Line::from(line.as_str()), line);
            let text = Text::from(raw.as_str());
            prop_assert_eq!(Text::from(text.as_str()), text);
        }
    }
}
