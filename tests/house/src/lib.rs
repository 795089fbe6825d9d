//! The rules of the house, checked on the text of the house.
//!
//! Every module is one rule: a pure function from text to [`Fault`]s. The tests beside it run the
//! function on the workspace and on a planted fault. Nothing here may depend on a crate of ours,
//! for it must be able to tell that one of them does not compile in the right direction.

pub mod acts;
pub mod arrows;
pub mod forms;
pub mod leftovers;
pub mod licences;
pub mod notes;
pub mod readmes;
pub mod rust_text;
pub mod signatures;
pub mod templates;
pub mod workspace;

use std::fmt;

/// A place where the text breaks a rule.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Fault {
    /// File or package, as a reader would look for it from the root of the workspace.
    pub place: String,
    /// Line, counted from 1; 0 when the fault is about the whole place.
    pub line: usize,
    /// What was found and what was expected.
    pub said: String,
}

impl Fault {
    /// A fault at one line of a file.
    #[must_use]
    pub fn at(place: &str, line: usize, said: impl Into<String>) -> Self {
        Self {
            place: place.to_owned(),
            line,
            said: said.into(),
        }
    }

    /// A fault of a whole file or package.
    #[must_use]
    pub fn of(place: &str, said: impl Into<String>) -> Self {
        Self::at(place, 0, said)
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.line {
            0 => write!(out, "{}: {}", self.place, self.said),
            line => write!(out, "{}:{line}: {}", self.place, self.said),
        }
    }
}

/// Why a check could not look at all. A check that cannot look fails; it never passes.
#[derive(Debug, thiserror::Error)]
pub enum HouseError {
    /// A file of the workspace cannot be read.
    #[error("{path}: {cause}")]
    Unreadable {
        /// The file.
        path: String,
        /// What the system said.
        cause: std::io::Error,
    },
    /// A file is not what it should be (Rust, TOML, JSON, a licence expression).
    #[error("{place}: {said}")]
    Malformed {
        /// The file or package.
        place: String,
        /// What the parser said.
        said: String,
    },
    /// A program that the check needs did not work.
    #[error("{command}: {said}")]
    Program {
        /// The command as typed.
        command: String,
        /// What it said.
        said: String,
    },
}

/// All faults as one text for an assertion: one line each, sorted, empty when there is none.
#[must_use]
pub fn told(mut faults: Vec<Fault>) -> String {
    faults.sort();
    faults.dedup();
    faults.iter().fold(String::new(), |mut text, fault| {
        text.push_str(&fault.to_string());
        text.push('\n');
        text
    })
}
