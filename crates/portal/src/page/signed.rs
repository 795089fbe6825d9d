//! The person signed in, as the frame of a page shows them.

/// The person signed in, as the frame shows them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Signed {
    /// The person's name.
    pub name: String,
    /// What the person can find, as the label of the box says it.
    pub finds: &'static str,
}

impl Signed {
    /// One or two letters for the round face: initials, or the first letter of a name written
    /// without spaces.
    #[must_use]
    pub fn initials(&self) -> String {
        initials(&self.name)
    }
}

/// One or two letters that stand for a name: `Daniel Park` is `DP`, `한민지` is `한`.
#[must_use]
pub fn initials(name: &str) -> String {
    let mut words = name
        .split_whitespace()
        .filter(|word| word.starts_with(char::is_alphanumeric));
    let first = words.next().and_then(|word| word.chars().next());
    let last = words.next_back().and_then(|word| word.chars().next());
    let letters: String = first.into_iter().chain(last).collect();
    if letters.is_empty() {
        "?".to_owned()
    } else {
        letters.to_uppercase()
    }
}
