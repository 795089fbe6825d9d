//! The grammar that all answers share: words, texts in quotes, literals and lists.

use std::borrow::Cow;

/// Lists stand in lists at most so deep.
const DEEPEST: u8 = 32;

/// A text, or the word that there is none.
pub(crate) enum Text<'a> {
    Nil,
    Is(Cow<'a, [u8]>),
}

impl<'a> Text<'a> {
    pub(crate) fn is(self) -> Option<Cow<'a, [u8]>> {
        match self {
            Self::Nil => None,
            Self::Is(text) => Some(text),
        }
    }
}

/// A place in an answer.
#[derive(Clone, Copy)]
pub(crate) struct Cursor<'a> {
    left: &'a [u8],
}

impl<'a> Cursor<'a> {
    pub(crate) fn new(answer: &'a [u8]) -> Self {
        Self { left: answer }
    }

    /// Passes over spaces.
    pub(crate) fn spaces(&mut self) {
        while let [b' ', rest @ ..] = self.left {
            self.left = rest;
        }
    }

    /// Passes over this byte, if it is next.
    pub(crate) fn has(&mut self, byte: u8) -> bool {
        match self.left {
            [first, rest @ ..] if *first == byte => {
                self.left = rest;
                true
            }
            _ => false,
        }
    }

    /// Whether the line ends here.
    pub(crate) fn is_over(&self) -> bool {
        matches!(self.left, [] | [b'\r' | b'\n', ..])
    }

    /// The rest of the line, as text.
    pub(crate) fn text(&self) -> String {
        let line = self.left;
        let ends = line.iter().position(|byte| matches!(byte, b'\r' | b'\n'));
        String::from_utf8_lossy(&line[..ends.unwrap_or(line.len())]).into_owned()
    }

    /// A word: to the next space, bracket or end.
    pub(crate) fn word(&mut self) -> Option<&'a [u8]> {
        let is_end = |byte: &u8| matches!(byte, b' ' | b'(' | b')' | b']' | b'"' | b'\r' | b'\n');
        let ends = self.left.iter().position(is_end).unwrap_or(self.left.len());
        let (word, rest) = self.left.split_at(ends);
        self.left = rest;
        (!word.is_empty()).then_some(word)
    }

    /// The name of an item: a word, with a section in brackets if it has one.
    pub(crate) fn item(&mut self) -> Option<&'a [u8]> {
        let all = self.left;
        self.word()?;
        let name = all.len() - self.left.len();
        if memchr::memchr(b'[', &all[..name]).is_none() {
            return Some(&all[..name]);
        }
        let closes = memchr::memchr(b']', all)?;
        let mut ends = closes + 1;
        // The part that was asked for: BODY[]<0>.
        if all.get(ends) == Some(&b'<') {
            ends += memchr::memchr(b'>', &all[ends..])? + 1;
        }
        self.left = &all[ends..];
        Some(&all[..ends])
    }

    pub(crate) fn number<N: std::str::FromStr>(&mut self) -> Option<N> {
        std::str::from_utf8(self.word()?).ok()?.parse().ok()
    }

    /// A text in quotes, a literal, or a word.
    pub(crate) fn string(&mut self) -> Option<Cow<'a, [u8]>> {
        match self.left {
            [b'"', rest @ ..] => {
                self.left = rest;
                self.in_quotes()
            }
            [b'{', ..] | [b'~', b'{', ..] => self.literal().map(Cow::Borrowed),
            // A word with a bracket in it is a name all the same.
            _ => {
                let is_end = |byte: &u8| matches!(byte, b' ' | b'(' | b')' | b'\r' | b'\n');
                let ends = self.left.iter().position(is_end).unwrap_or(self.left.len());
                let (word, rest) = self.left.split_at(ends);
                self.left = rest;
                (!word.is_empty()).then_some(Cow::Borrowed(word))
            }
        }
    }

    fn in_quotes(&mut self) -> Option<Cow<'a, [u8]>> {
        let closes = memchr::memchr2(b'"', b'\\', self.left)?;
        if self.left[closes] == b'"' {
            let text = &self.left[..closes];
            self.left = &self.left[closes + 1..];
            return Some(Cow::Borrowed(text));
        }
        let mut text = Vec::new();
        loop {
            match self.left {
                [b'"', rest @ ..] => {
                    self.left = rest;
                    return Some(Cow::Owned(text));
                }
                [b'\\', byte, rest @ ..] | [byte, rest @ ..] => {
                    text.push(*byte);
                    self.left = rest;
                }
                [] => return None,
            }
        }
    }

    fn literal(&mut self) -> Option<&'a [u8]> {
        let opens = memchr::memchr(b'{', self.left)?;
        let closes = memchr::memchr(b'}', self.left)?;
        let digits = std::str::from_utf8(self.left.get(opens + 1..closes)?).ok()?;
        let length: usize = digits.parse().ok()?;
        let rest = &self.left[closes + 1..];
        let rest = rest
            .strip_prefix(b"\r")
            .unwrap_or(rest)
            .strip_prefix(b"\n")?;
        let text = rest.get(..length)?;
        self.left = &rest[length..];
        Some(text)
    }

    /// The same, or nothing where `NIL` stands.
    pub(crate) fn string_or_nil(&mut self) -> Option<Text<'a>> {
        let is_quoted = matches!(self.left, [b'"', ..]);
        let text = self.string()?;
        let is_nil = !is_quoted && text.eq_ignore_ascii_case(b"NIL");
        Some(if is_nil { Text::Nil } else { Text::Is(text) })
    }

    /// The words of a list, if one is next.
    pub(crate) fn words(&mut self) -> Option<Vec<&'a [u8]>> {
        if !self.has(b'(') {
            return None;
        }
        let mut words = Vec::new();
        loop {
            self.spaces();
            if self.has(b')') {
                return Some(words);
            }
            words.push(self.flag()?);
        }
    }

    /// A flag: a word that may have a bracket in it.
    fn flag(&mut self) -> Option<&'a [u8]> {
        let is_end = |byte: &u8| matches!(byte, b' ' | b'(' | b')' | b'"' | b'\r' | b'\n');
        let ends = self.left.iter().position(is_end).unwrap_or(self.left.len());
        let (word, rest) = self.left.split_at(ends);
        self.left = rest;
        (!word.is_empty()).then_some(word)
    }

    /// Passes over a value, whatever it is.
    pub(crate) fn pass(&mut self) -> Option<()> {
        self.pass_within(0)
    }

    fn pass_within(&mut self, depth: u8) -> Option<()> {
        if depth > DEEPEST {
            return None;
        }
        if !self.has(b'(') {
            return self.string().map(|_| ());
        }
        loop {
            self.spaces();
            if self.has(b')') {
                return Some(());
            }
            self.pass_within(depth + 1)?;
        }
    }
}
