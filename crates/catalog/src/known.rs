//! What the catalog defines, so that one file can be checked against the others.
//!
//! A kind is none when a file that defines it could not be read, or may be missing and is: then nothing is said about
//! references to it, since every one of them would seem wrong. Must not know where things are
//! written, save for tasks, whose guidance is looked for by name.

use std::collections::{BTreeMap, BTreeSet};

use process::eligibility::Country;
use process::identity::{ContentName, FactName, PlanName, RegionName, ServiceName, TaskName};

/// Everything defined, by kind.
#[derive(Debug, Default)]
pub(crate) struct Known {
    /// Services, of every rule set.
    pub(crate) services: Option<BTreeSet<ServiceName>>,
    /// Plans, by every name they have.
    pub(crate) plans: Option<BTreeSet<PlanName>>,
    /// Facts with their values in their order.
    pub(crate) facts: Option<BTreeMap<FactName, Vec<String>>>,
    /// The English names of each country's holidays.
    pub(crate) holidays: Option<BTreeMap<Country, BTreeSet<String>>>,
    /// Regions.
    pub(crate) regions: Option<BTreeSet<RegionName>>,
    /// Tasks of all playbooks, and where each is defined: `playbooks/core.toml:12`.
    pub(crate) tasks: Option<BTreeMap<TaskName, String>>,
    /// What mailboxes hold.
    pub(crate) contents: Option<BTreeSet<ContentName>>,
    /// Meetings of all playbooks.
    pub(crate) meetings: Option<BTreeSet<TaskName>>,
}

/// Whether a text can be shown in one line: not blank, without control characters and line breaks.
#[must_use]
pub fn is_showable(text: &str) -> bool {
    let ends_line = |letter: char| letter.is_control() || "\u{2028}\u{2029}".contains(letter);
    !text.trim().is_empty() && !text.contains(ends_line)
}

/// Names in a row, as a fault lists them.
pub(crate) fn listed<T: ToString>(names: impl IntoIterator<Item = T>) -> String {
    let names: Vec<String> = names.into_iter().map(|name| name.to_string()).collect();
    names.join(", ")
}
