//! Each crate introduces itself in about five lines.

use crate::Fault;

/// Fewest and most lines with words that a crate's README has below its title.
const LINES: std::ops::RangeInclusive<usize> = 3..=12;

/// The fault of a crate's README: missing, without a title of its own, too short or too long.
#[must_use]
pub fn faults(place: &str, name: &str, text: Option<&str>) -> Vec<Fault> {
    let Some(text) = text else {
        return vec![Fault::of(
            place,
            "is missing: about five lines, what it is for",
        )];
    };
    let mut lines = text.lines().filter(|line| !line.trim().is_empty());
    let mut faults = Vec::new();
    if lines.next() != Some(&format!("# {name}")) {
        faults.push(Fault::at(
            place,
            1,
            format!("expected the title \"# {name}\""),
        ));
    }
    let count = lines.count();
    if !LINES.contains(&count) {
        faults.push(Fault::of(
            place,
            format!(
                "has {count} lines below its title; expected {} to {}",
                LINES.start(),
                LINES.end()
            ),
        ));
    }
    faults
}
