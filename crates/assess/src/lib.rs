//! Readiness checks that a customer runs on its own side. They read and change nothing.
//!
//! What is found is told row by row to whoever shows or keeps it; words are added there.

pub mod directory;
pub mod dns;

/// What is wrong with the text of the rules that come with the program.
#[derive(Debug, thiserror::Error)]
pub enum RulesFault {
    /// It is not TOML of the expected shape.
    #[error("{0}")]
    Shape(#[from] toml::de::Error),
    /// A rule lacks what its check needs, or has what it does not.
    #[error("rule {id}: {expected}")]
    Rule {
        /// The rule.
        id: String,
        /// What was expected.
        expected: &'static str,
    },
}
