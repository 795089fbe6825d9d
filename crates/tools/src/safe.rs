//! What stands in a directory or in DNS may have been put there by somebody who means harm: on its way
//! to a terminal or a page, nothing of it may act.

use std::borrow::Cow;

use serde::Serialize;

/// A text for one line of a terminal or a cell of a page: what controls a terminal, or turns the
/// direction of what follows, is written out.
pub fn line(text: &str) -> Cow<'_, str> {
    if !text.chars().any(acts) {
        return Cow::Borrowed(text);
    }
    let mut safe = String::with_capacity(text.len() + 8);
    for one in text.chars() {
        if acts(one) {
            safe.extend(one.escape_unicode());
        } else {
            safe.push(one);
        }
    }
    Cow::Owned(safe)
}

/// Whether a character does something instead of being seen.
pub fn acts(one: char) -> bool {
    one.is_control()
        || matches!(one, '\u{61C}' | '\u{180E}' | '\u{200B}'..='\u{200F}' | '\u{2028}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{FEFF}' | '\u{FFF9}'..='\u{FFFB}' | '\u{E0000}'..='\u{E007F}')
}

/// JSON in which such a character is always escaped: what prints it prints nothing that acts.
#[derive(Debug, Default)]
pub struct Json;

impl serde_json::ser::Formatter for Json {
    fn write_string_fragment<W>(&mut self, to: &mut W, fragment: &str) -> std::io::Result<()>
    where
        W: ?Sized + std::io::Write,
    {
        if !fragment.chars().any(acts) {
            return to.write_all(fragment.as_bytes());
        }
        let mut units = [0; 2];
        for one in fragment.chars() {
            if acts(one) {
                for unit in one.encode_utf16(&mut units) {
                    write!(to, "\\u{unit:04x}")?;
                }
            } else {
                write!(to, "{one}")?;
            }
        }
        Ok(())
    }
}

/// A value of ours as such JSON, in one line.
pub fn json(value: &impl Serialize) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut to = serde_json::Serializer::with_formatter(&mut bytes, Json);
    // Our own types have no key that is not a text and no value that fails.
    drop(value.serialize(&mut to));
    bytes
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_acts_on_a_terminal_is_written_out() {
        assert_eq!(line("Zoë 김 ไทย"), "Zoë 김 ไทย");
        assert_eq!(
            line("a\u{1b}[2Jb\nc\u{9b}d\u{202e}e"),
            "a\\u{1b}[2Jb\\u{a}c\\u{9b}d\\u{202e}e"
        );
    }

    #[test]
    fn json_says_the_same_and_nothing_in_it_acts() {
        let text = "a\u{1b}[2J\u{9b}\u{202e}\u{feff}é\"\\";
        let written = String::from_utf8(json(&text)).unwrap();
        assert!(!written.chars().any(acts), "{written}");
        assert_eq!(serde_json::from_str::<String>(&written).unwrap(), text);
    }
}
