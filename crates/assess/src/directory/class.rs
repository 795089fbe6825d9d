//! A set of characters that is asked about very often.

/// Characters, ASCII in a table and the others in a list.
#[derive(Debug, Clone)]
pub struct Class {
    ascii: [bool; 128],
    others: Vec<char>,
    /// Every character that Unicode calls white space.
    space: bool,
}

impl Class {
    /// These characters, with white space or the control characters of layout (`\t \n \v \f \r`).
    pub fn of(characters: &str, space: bool, control: bool) -> Self {
        let mut class = Self {
            ascii: [false; 128],
            others: Vec::new(),
            space,
        };
        for one in characters.chars() {
            class.add(one);
        }
        if space || control {
            "\t\n\u{b}\u{c}\r".chars().for_each(|one| class.add(one));
        }
        if space {
            class.add(' ');
        }
        class
    }

    fn add(&mut self, one: char) {
        match self.ascii.get_mut(one as usize) {
            Some(place) => *place = true,
            None => self.others.push(one),
        }
    }

    /// Whether a character is one of them.
    pub fn has(&self, one: char) -> bool {
        match self.ascii.get(one as usize) {
            Some(is_one) => *is_one,
            None => self.others.contains(&one) || (self.space && one.is_whitespace()),
        }
    }

    /// Whether a text has any of them.
    pub fn is_in(&self, text: &str) -> bool {
        let plain = text.bytes().all(|byte| {
            self.ascii
                .get(usize::from(byte))
                .is_some_and(|is_one| !is_one)
        });
        !plain && text.chars().any(|one| self.has(one))
    }

    /// The text without them.
    pub fn taken_from(&self, text: &str) -> String {
        text.chars().filter(|one| !self.has(*one)).collect()
    }
}
