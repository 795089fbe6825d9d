//! Arrows between our crates go one way: `server → portal, api → center → store, mail, catalog →
//! process`; `tools → assess, migrate → report`; whoever speaks to people may use `words`.

use crate::Fault;
use crate::workspace::{Metadata, Package};

/// Each crate of ours and the crates it may depend on. A crate that is not here may not be built.
const ALLOWED: &[(&str, &[&str])] = &[
    (
        "fasttrack",
        &[
            "portal", "api", "center", "store", "mail", "catalog", "process", "words", "report",
        ],
    ),
    (
        "portal",
        &[
            "center", "store", "mail", "catalog", "process", "words", "report",
        ],
    ),
    (
        "api",
        &[
            "center", "store", "mail", "catalog", "process", "words", "report",
        ],
    ),
    (
        "center",
        &["store", "mail", "catalog", "process", "words", "report"],
    ),
    ("store", &["process"]),
    ("mail", &["process", "words"]),
    ("catalog", &["process"]),
    ("process", &[]),
    ("words", &[]),
    ("report", &[]),
    ("fasttrack-tools", &["assess", "migrate", "report", "words"]),
    ("assess", &["report", "words"]),
    ("migrate", &["report", "words"]),
    ("harness", &[]),
    (
        "cast",
        &["center", "store", "mail", "catalog", "process", "harness"],
    ),
    ("house", &[]),
    (
        "benches",
        &[
            "center", "store", "catalog", "process", "words", "portal", "harness",
        ],
    ),
];

/// What only tests may depend on, and any crate's tests may.
const FOR_TESTS: &[&str] = &["harness", "cast"];

/// One arrow between two crates of ours.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Arrow {
    /// The crate that depends.
    pub from: String,
    /// The crate depended on.
    pub to: String,
    /// Whether only the tests of `from` need it.
    pub only_in_tests: bool,
}

/// The arrows cargo knows of; build dependencies count like normal ones.
#[must_use]
pub fn drawn(metadata: &Metadata) -> Vec<Arrow> {
    let ours = |package: &&Package| metadata.workspace_members.contains(&package.id);
    metadata
        .packages
        .iter()
        .filter(ours)
        .flat_map(|package| {
            package
                .dependencies
                .iter()
                .filter(|dependency| dependency.path.is_some())
                .map(|dependency| Arrow {
                    from: package.name.clone(),
                    to: dependency.name.clone(),
                    only_in_tests: dependency.kind.as_deref() == Some("dev"),
                })
        })
        .collect()
}

/// The arrows that are not allowed, and the crates nobody has given a place.
#[must_use]
pub fn faults(crates: &[String], arrows: &[Arrow]) -> Vec<Fault> {
    let places = |name: &str| {
        ALLOWED
            .iter()
            .find(|(from, _)| *from == name)
            .map(|(_, to)| *to)
    };
    let homeless = crates
        .iter()
        .filter(|name| places(name).is_none())
        .map(|name| Fault::of(name, "has no place in the table of allowed arrows"));
    let wrong = arrows
        .iter()
        .filter(|arrow| !(arrow.only_in_tests && FOR_TESTS.contains(&arrow.to.as_str())))
        .filter(|arrow| {
            !places(&arrow.from).is_some_and(|allowed| allowed.contains(&arrow.to.as_str()))
        })
        .map(|arrow| {
            Fault::of(
                &arrow.from,
                format!("depends on {}, an arrow the house does not have", arrow.to),
            )
        });
    homeless.chain(wrong).collect()
}
