//! What a message is filled with, and the cleaning that keeps people's text from breaking a page.

use std::borrow::Cow;
use std::fmt::Display;

use jiff::Timestamp;
use jiff::civil::Date;

/// A day on the reader's calendar: an instant falls on the day of the reader's time zone, a date
/// stays what it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Day {
    /// An instant.
    At(Timestamp),
    /// A date.
    On(Date),
}

impl From<Timestamp> for Day {
    fn from(at: Timestamp) -> Self {
        Self::At(at)
    }
}

impl From<&Timestamp> for Day {
    fn from(at: &Timestamp) -> Self {
        Self::At(*at)
    }
}

impl From<Date> for Day {
    fn from(on: Date) -> Self {
        Self::On(on)
    }
}

impl From<&Date> for Day {
    fn from(on: &Date) -> Self {
        Self::On(*on)
    }
}

/// A whole number to be printed or counted, in any of Rust's integer types or a reference to one.
pub trait Count {
    /// The number; what does not fit becomes the nearest number that does.
    fn count(&self) -> i64;
}

macro_rules! counts {
    ($($integer:ty),+) => {$(
        impl Count for $integer {
            fn count(&self) -> i64 {
                i64::try_from(*self).unwrap_or(i64::MAX)
            }
        }
    )+};
}

counts!(u8, u16, u32, u64, usize, i8, i16, i32, i64, isize);

impl<N: Count + ?Sized> Count for &N {
    fn count(&self) -> i64 {
        (**self).count()
    }
}

#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Argument {
    Text(String),
    Number(i64),
    Date(Day),
    Time(Timestamp),
    DateTime(Timestamp),
    Minutes(i64),
    List(Vec<String>),
}

/// The arguments of one message, by the name its file gives them.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Args {
    pub(crate) values: Vec<(&'static str, Argument)>,
}

impl Args {
    /// No arguments yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The text of this name, as it will be said.
    #[must_use]
    pub fn said(&self, name: &str) -> Option<&str> {
        let mut values = self.values.iter();
        values.find_map(|(known, value)| match value {
            Argument::Text(text) if *known == name => Some(text.as_str()),
            _ => None,
        })
    }

    /// Any text, a person's or an organisation's too: it is cleaned as by [`clean`].
    #[must_use]
    pub fn text(self, name: &'static str, text: impl Display) -> Self {
        self.with(name, Argument::Text(clean(&text.to_string()).into_owned()))
    }

    /// A whole number: it chooses the plural and is printed with the language's separators.
    #[must_use]
    pub fn number(self, name: &'static str, number: impl Count) -> Self {
        self.with(name, Argument::Number(number.count()))
    }

    /// A day without its year, such as *Thu 17 Sept*.
    #[must_use]
    pub fn date(self, name: &'static str, day: impl Into<Day>) -> Self {
        self.with(name, Argument::Date(day.into()))
    }

    /// A time of day in the reader's time zone, such as *14:00*.
    #[must_use]
    pub fn time(self, name: &'static str, at: impl Into<Instant>) -> Self {
        self.with(name, Argument::Time(at.into().0))
    }

    /// A day and a time of day in the reader's time zone.
    #[must_use]
    pub fn date_time(self, name: &'static str, at: impl Into<Instant>) -> Self {
        self.with(name, Argument::DateTime(at.into().0))
    }

    /// A length of time in minutes, such as *3 h 10 min*.
    #[must_use]
    pub fn minutes(self, name: &'static str, minutes: impl Count) -> Self {
        self.with(name, Argument::Minutes(minutes.count()))
    }

    /// Several texts, joined as the language joins them: *Korean and English*.
    #[must_use]
    pub fn list<T: Display>(self, name: &'static str, texts: impl IntoIterator<Item = T>) -> Self {
        let texts = texts
            .into_iter()
            .map(|text| clean(&text.to_string()).into_owned())
            .collect();
        self.with(name, Argument::List(texts))
    }

    fn with(mut self, name: &'static str, value: Argument) -> Self {
        self.values.retain(|(known, _)| *known != name);
        self.values.push((name, value));
        self
    }
}

/// An instant, or a reference to one, so that templates need no star.
#[derive(Clone, Copy, Debug)]
pub struct Instant(pub(crate) Timestamp);

impl From<Timestamp> for Instant {
    fn from(at: Timestamp) -> Self {
        Self(at)
    }
}

impl From<&Timestamp> for Instant {
    fn from(at: &Timestamp) -> Self {
        Self(*at)
    }
}

/// A person's text as it may stand inside a sentence: without control characters and without
/// characters that turn the direction of the text around it. Line breaks become spaces. Text with
/// letters of a right-to-left script is isolated, so that it cannot move its neighbours.
#[must_use]
pub fn clean(text: &str) -> Cow<'_, str> {
    if !text
        .chars()
        .any(|letter| is_breaking(letter) || is_right_to_left(letter))
    {
        return Cow::Borrowed(text);
    }
    let kept: String = text
        .chars()
        .filter_map(|letter| match letter {
            '\n' | '\r' | '\t' | '\u{85}' | '\u{2028}' | '\u{2029}' => Some(' '),
            letter if is_breaking(letter) => None,
            letter => Some(letter),
        })
        .collect();
    Cow::Owned(if kept.chars().any(is_right_to_left) {
        format!("\u{2068}{kept}\u{2069}")
    } else {
        kept
    })
}

fn is_breaking(letter: char) -> bool {
    letter.is_control()
        || matches!(letter,
            '\u{61c}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}'
            | '\u{e0000}'..='\u{e007f}')
}

fn is_right_to_left(letter: char) -> bool {
    matches!(letter,
        '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}'
        | '\u{10800}'..='\u{10fff}' | '\u{1e800}'..='\u{1efff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_cannot_turn_the_text_around_it() {
        assert_eq!(clean("Contoso"), "Contoso");
        assert_eq!(clean("김\u{202e}민수\r\nBcc: x"), "김민수  Bcc: x");
        assert_eq!(clean("a\u{0}b\u{200b}c\u{2066}d"), "abcd");
        assert_eq!(clean("דנה"), "\u{2068}דנה\u{2069}");
    }

    #[test]
    fn the_joiners_that_scripts_need_are_kept() {
        assert_eq!(clean("क्\u{200d}ष"), "क्\u{200d}ष");
    }

    #[test]
    fn a_later_argument_of_the_same_name_replaces_the_earlier() {
        let args = Args::new().number("seats", 1_u8).number("seats", 2_u8);
        assert_eq!(args.values, [("seats", Argument::Number(2))]);
    }
}
