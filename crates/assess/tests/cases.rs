//! The acceptance cases of assessments (domain dossier, 9) stand in docs/development/assess.md with
//! the test of each; this holds that table to the tests.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

#[test]
fn the_document_names_the_test_of_each_case() {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut expected = Vec::new();
    for file in ["tests/dns/main.rs", "tests/directory.rs"] {
        let text = fs::read_to_string(here.join(file)).unwrap();
        for line in text.lines() {
            let Some((_, name)) = line.split_once("fn case_") else {
                continue;
            };
            let number: u32 = name.split('_').next().unwrap().parse().unwrap();
            let name = name.split('(').next().unwrap();
            expected.push((number, format!("crates/assess/{file}: `case_{name}`")));
        }
    }
    expected.sort();
    let numbers: Vec<u32> = expected.iter().map(|(number, _)| *number).collect();
    assert_eq!(
        numbers,
        (19..=31).collect::<Vec<u32>>(),
        "a case without a test, or with two"
    );
    let document = fs::read_to_string(here.join("../../docs/development/assess.md")).unwrap();
    let mut wrong = String::new();
    for (number, place) in expected {
        let is_named = document.lines().any(|line| {
            line.starts_with(&format!("| {number} |")) && line.ends_with(&format!("| {place} |"))
        });
        if !is_named {
            writeln!(wrong, "| {number} | … | {place} |").unwrap();
        }
    }
    assert!(
        wrong.is_empty(),
        "docs/development/assess.md lacks these lines:\n{wrong}"
    );
}
