//! Why a job was not done, and what of it may be kept: mail servers like to repeat the address they
//! refuse, and a job's row and the log, which outlive a person, are no place for one.

use std::time::Duration;

use crate::CenterFault;

/// The most characters of a fault that are kept.
const LONGEST: usize = 300;

/// Why a job was not done.
pub(super) enum JobFault {
    /// Worth another try.
    Again(String),
    /// Never worth one.
    Never(String),
}

impl JobFault {
    pub(super) fn too_long(deadline: Duration) -> Self {
        Self::Again(format!("not done within {} s", deadline.as_secs()))
    }
}

impl From<CenterFault> for JobFault {
    fn from(fault: CenterFault) -> Self {
        Self::Again(fault.to_string())
    }
}

/// A fault without mail addresses, of one line and bearable length.
pub(super) fn for_operator(why: &str) -> String {
    let is_edge = |character: char| {
        character.is_whitespace() || character.is_control() || "<>()[]{}\",;:=".contains(character)
    };
    let words = why.split_inclusive(is_edge).map(|word| {
        if !word.contains('@') {
            return word.to_owned();
        }
        let edge = word.chars().next_back().filter(|last| is_edge(*last));
        format!("…{}", edge.map(String::from).unwrap_or_default())
    });
    let line: String = words
        .collect::<String>()
        .chars()
        .map(|character| {
            if character.is_control() {
                ' '
            } else {
                character
            }
        })
        .take(LONGEST)
        .collect();
    line.trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fault_is_kept_without_the_addresses_in_it() {
        for (said, kept) in [
            (
                "550 5.1.1 <minji@hanbit.example>: no such person",
                "550 5.1.1 <…>: no such person",
            ),
            (
                "permanent error (550): to=o'neil+x@a.example\r\nand 한민지@hanbit.example, too",
                "permanent error (550): to=…  and …, too",
            ),
            ("connection refused", "connection refused"),
            ("@", "…"),
            ("", ""),
        ] {
            assert_eq!(for_operator(said), kept);
        }
    }

    #[test]
    fn a_fault_without_end_is_cut() {
        assert_eq!(for_operator(&"x".repeat(100_000)).chars().count(), LONGEST);
    }
}
