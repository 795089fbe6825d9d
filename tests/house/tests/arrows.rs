//! Arrows between our crates, and what they are made of.

use house::arrows::{self, Arrow};
use house::licences::{self, Rules};
use house::told;
use house::workspace::{self, Package};

fn arrow(from: &str, to: &str) -> Arrow {
    Arrow {
        from: from.to_owned(),
        to: to.to_owned(),
        only_in_tests: false,
    }
}

#[test]
fn every_arrow_between_our_crates_is_one_the_house_has() {
    let metadata = workspace::metadata().unwrap();
    let drawn = arrows::drawn(&metadata);
    assert!(
        drawn.contains(&arrow("center", "process")),
        "the check sees no arrows at all: {drawn:?}"
    );
    let crates: Vec<String> = metadata
        .packages
        .iter()
        .filter(|package| metadata.workspace_members.contains(&package.id))
        .map(|package| package.name.clone())
        .collect();
    assert_eq!(told(arrows::faults(&crates, &drawn)), "");
}

#[test]
fn an_arrow_upwards_is_a_fault() {
    for (from, to) in [
        ("process", "store"),
        ("store", "words"),
        ("center", "portal"),
        ("portal", "api"),
        ("migrate", "store"),
        ("words", "process"),
        ("store", "harness"),
    ] {
        let faults = arrows::faults(&[], &[arrow(from, to)]);
        assert_eq!(
            told(faults),
            format!("{from}: depends on {to}, an arrow the house does not have\n")
        );
    }
}

#[test]
fn only_tests_may_use_the_harness() {
    let in_tests = Arrow {
        only_in_tests: true,
        ..arrow("store", "harness")
    };
    assert_eq!(arrows::faults(&[], &[in_tests]), vec![]);
}

#[test]
fn a_crate_without_a_place_is_a_fault() {
    let faults = arrows::faults(&["helpers".to_owned()], &[]);
    assert_eq!(
        told(faults),
        "helpers: has no place in the table of allowed arrows\n"
    );
}

#[test]
fn everything_linked_in_has_a_licence_that_allows_it() {
    let rules = Rules::read(&workspace::text("deny.toml").unwrap().unwrap()).unwrap();
    let metadata = workspace::metadata().unwrap();
    assert!(
        metadata.packages.len() > 50,
        "the check sees no dependencies"
    );
    assert_eq!(told(licences::faults(&rules, &metadata.packages)), "");
}

#[test]
fn a_copyleft_licence_a_banned_package_and_a_missing_licence_are_faults() {
    let rules = Rules::read(
        "[licenses]\nallow = [\"MIT\", \"Apache-2.0\"]\n[bans]\ndeny = [{ crate = \"openssl\" }]",
    )
    .unwrap();
    let package = |name: &str, license: Option<&str>| Package {
        id: String::new(),
        name: name.to_owned(),
        version: "1.0.0".to_owned(),
        license: license.map(str::to_owned),
        manifest_path: String::new(),
        dependencies: vec![],
    };
    let faults = licences::faults(
        &rules,
        &[
            package("fine", Some("MIT OR GPL-3.0-only")),
            package("viral", Some("GPL-3.0-only")),
            package("openssl", Some("Apache-2.0")),
            package("silent", None),
        ],
    );
    assert_eq!(
        told(faults),
        "openssl 1.0.0: is banned by deny.toml\n\
         silent 1.0.0: names no licence\n\
         viral 1.0.0: \"GPL-3.0-only\" cannot be met by the licences deny.toml allows\n"
    );
}

#[test]
fn licence_expressions_are_read_as_spdx_says() {
    let allowed = ["MIT".to_owned(), "Apache-2.0".to_owned(), "ISC".to_owned()];
    for (expression, expected) in [
        ("MIT", true),
        ("MIT/Apache-2.0", true),
        ("GPL-2.0-only OR MIT", true),
        ("GPL-2.0-only AND MIT", false),
        ("(MIT OR GPL-2.0-only) AND ISC", true),
        ("MIT AND GPL-2.0-only OR ISC", true),
        ("MIT AND (GPL-2.0-only OR LGPL-3.0-only)", false),
        ("Apache-2.0 WITH LLVM-exception", true),
        ("", false),
        ("MIT OR", false),
        ("(MIT", false),
        ("MIT ISC", false),
    ] {
        assert_eq!(
            licences::met(expression, &allowed),
            expected,
            "{expression:?}"
        );
    }
}
