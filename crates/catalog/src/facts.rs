//! `facts.toml`: what the Center may know about a tenant, and the values each fact may have.
//!
//! Must not know which playbook asks for what.

use std::collections::{BTreeMap, BTreeSet};

use process::identity::FactName;
use serde::{Deserialize, Serialize};

use crate::document::Document;
use crate::faults::Faults;
use crate::folder::Folder;
use crate::known::is_showable;

const FILE: &str = "facts.toml";

/// A fact that can be known about a tenant.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Fact {
    /// Its name, as in the conditions of playbooks.
    pub name: FactName,
    /// The answers in the order a form offers them. None of them means "unknown".
    pub values: Vec<String>,
    /// The Center works it out itself; no form asks for it.
    #[serde(default)]
    pub computed: bool,
    /// Key of the source in domain.md.
    pub source: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Head {}

/// Reads the facts in their order.
pub(crate) fn read(folder: &Folder, faults: &mut Faults) -> Option<Vec<Fact>> {
    let document = Document::parse(FILE, folder.file(FILE)?, faults)?;
    let Head {} = document.head(&["fact"], faults)?;
    let before = faults.count();
    let rows: Vec<(usize, Fact)> = document.rows("fact", faults);
    if faults.count() > before {
        return None;
    }
    let mut names = BTreeSet::new();
    for (place, fact) in &rows {
        let row = ["fact".into(), (*place).into()];
        if !names.insert(&fact.name) {
            let path = [row[0], row[1], "name".into()];
            document.fault(
                &path,
                "each fact once",
                format!("{} again", fact.name),
                faults,
            );
        }
        let path = [row[0], row[1], "values".into()];
        if fact.values.len() < 2 {
            document.fault(
                &path,
                "at least two values",
                fact.values.len().to_string(),
                faults,
            );
        }
        let mut values = BTreeSet::new();
        for (nth, value) in fact.values.iter().enumerate() {
            let path = [row[0], row[1], "values".into(), nth.into()];
            if value.parse::<FactName>().is_err() {
                let expected = "a value of lower-case letters, digits and single hyphens";
                document.fault(&path, expected, format!("{value:?}"), faults);
            } else if !values.insert(value) {
                document.fault(&path, "each value once", format!("{value} again"), faults);
            }
        }
        if !is_showable(&fact.source) {
            let path = [row[0], row[1], "source".into()];
            document.fault(&path, "the key of a source", "no text", faults);
        }
    }
    Some(rows.into_iter().map(|(_, fact)| fact).collect())
}

/// The facts by name.
pub(crate) fn by_name(facts: &[Fact]) -> BTreeMap<FactName, Vec<String>> {
    facts
        .iter()
        .map(|fact| (fact.name.clone(), fact.values.clone()))
        .collect()
}
