//! The words of a command.

use std::collections::VecDeque;

pub(super) struct Words<'a> {
    left: &'a str,
    literals: VecDeque<Vec<u8>>,
}

impl<'a> Words<'a> {
    /// Stands in a line where the text of a literal stood.
    pub(super) const LITERAL: char = '\0';

    pub(super) fn of(line: &'a str, literals: VecDeque<Vec<u8>>) -> Self {
        Self {
            left: line,
            literals,
        }
    }

    /// What was not read yet.
    pub(super) fn rest(&self) -> &'a str {
        self.left
    }

    pub(super) fn is_over(&self) -> bool {
        self.left.trim_start().is_empty()
    }

    /// Passes over this character, if it is next.
    fn has(&mut self, one: char) -> bool {
        self.left = self.left.trim_start_matches(' ');
        match self.left.strip_prefix(one) {
            Some(rest) => {
                self.left = rest;
                true
            }
            None => false,
        }
    }

    /// To the next space, bracket or end.
    pub(super) fn word(&mut self) -> &'a str {
        self.left = self.left.trim_start_matches(' ');
        let ends = self.left.find([' ', '(', ')']);
        let (word, rest) = self.left.split_at(ends.unwrap_or(self.left.len()));
        self.left = rest;
        word
    }

    pub(super) fn literal(&mut self) -> Option<Vec<u8>> {
        if self.has(Self::LITERAL) {
            self.literals.pop_front()
        } else {
            None
        }
    }

    /// A text in quotes, if that is next.
    pub(super) fn in_quotes(&mut self) -> Option<String> {
        if !self.has('"') {
            return None;
        }
        let mut text = String::new();
        let mut letters = self.left.char_indices();
        while let Some((at, letter)) = letters.next() {
            match letter {
                '"' => {
                    self.left = &self.left[at + 1..];
                    return Some(text);
                }
                '\\' => text.extend(letters.next().map(|(_, letter)| letter)),
                other => text.push(other),
            }
        }
        None
    }

    /// A text in quotes, a literal, or a word.
    pub(super) fn string(&mut self) -> String {
        if let Some(text) = self.in_quotes() {
            return text;
        }
        match self.literal() {
            Some(text) => String::from_utf8_lossy(&text).into_owned(),
            None => self.word().to_owned(),
        }
    }

    /// The texts in brackets, if they are next.
    pub(super) fn list(&mut self) -> Vec<String> {
        let mut all = Vec::new();
        if self.has('(') {
            while !self.has(')') && !self.is_over() {
                all.push(self.string());
            }
        }
        all
    }
}
