//! What is wrong with a catalog: every fault names the file, the line, what was expected and what
//! was found there, so that a person can mend it without reading this code.
//!
//! Must not know what any of the files mean.

use std::fmt;

/// One fault of the catalog.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct CatalogFault {
    /// Path inside the catalog with `/` between its parts, such as `holidays/kr.toml`; empty for
    /// the folder as a whole.
    pub file: String,
    /// Line of the file, from 1; none when the file as a whole is at fault.
    pub line: Option<u32>,
    /// What should be there.
    pub expected: String,
    /// What is there.
    pub found: String,
}

impl fmt::Display for CatalogFault {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.file.is_empty() {
            out.write_str(&self.file)?;
            if let Some(line) = self.line {
                write!(out, ":{line}")?;
            }
            out.write_str(": ")?;
        }
        write!(out, "expected {}, found {}", self.expected, self.found)
    }
}

/// Every fault of a catalog, in the order of its files and lines; never empty.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the catalog has {} fault(s), the first: {}", .0.len(), Self::first(.0))]
pub struct CatalogFaults(Vec<CatalogFault>);

impl CatalogFaults {
    fn first(faults: &[CatalogFault]) -> String {
        faults
            .first()
            .map_or_else(String::new, CatalogFault::to_string)
    }

    /// For a part that was not read although no fault was noted; every reader that gives up notes
    /// one, so nobody should ever see this.
    pub(crate) fn unreadable() -> Self {
        Self(vec![CatalogFault {
            file: String::new(),
            line: None,
            expected: "a catalog that can be read".to_owned(),
            found: "one that cannot".to_owned(),
        }])
    }

    /// The faults themselves.
    #[must_use]
    pub fn as_slice(&self) -> &[CatalogFault] {
        &self.0
    }
}

/// Faults found so far.
#[derive(Debug, Default)]
pub(crate) struct Faults(Vec<CatalogFault>);

impl Faults {
    /// Notes one fault.
    pub(crate) fn add(
        &mut self,
        file: &str,
        line: impl Into<Option<u32>>,
        expected: impl Into<String>,
        found: impl Into<String>,
    ) {
        self.0.push(CatalogFault {
            file: file.to_owned(),
            line: line.into(),
            expected: expected.into(),
            found: found.into(),
        });
    }

    /// How many there are, so that a reader can tell whether its own file was sound.
    pub(crate) fn count(&self) -> usize {
        self.0.len()
    }

    /// Ends the check.
    pub(crate) fn into_result(mut self) -> Result<(), CatalogFaults> {
        if self.0.is_empty() {
            return Ok(());
        }
        self.0.sort();
        self.0.dedup();
        Err(CatalogFaults(self.0))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn faults_come_in_the_order_of_files_and_lines_and_each_once() {
        let mut faults = Faults::default();
        faults.add("b.toml", 2, "x", "y");
        faults.add("a.toml", 9, "x", "y");
        faults.add("b.toml", 2, "x", "y");
        faults.add("a.toml", None, "the file", "nothing");
        let faults = faults.into_result().expect_err("faults were added");
        let lines: Vec<String> = faults.as_slice().iter().map(ToString::to_string).collect();
        assert_eq!(
            lines,
            [
                "a.toml: expected the file, found nothing",
                "a.toml:9: expected x, found y",
                "b.toml:2: expected x, found y",
            ]
        );
    }
}
