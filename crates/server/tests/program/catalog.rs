//! A catalog is checked as a whole: what is wrong is named by file and line, a broken one never
//! starts, and never replaces a running one.

use crate::running::{Running, change, copied_catalog, ended, looked_for, text};

/// A line of `center.toml`, and the same line as nobody may mean it.
const RIGHT: &str = "offer_business_days = 2 ";
const WRONG: &str = "offer_business_days = -2 ";

#[test]
fn the_shipped_catalog_has_no_fault() {
    let checked = ended(&["catalog", "check", "catalog"]);
    assert!(checked.status.success(), "{}", text(&checked.stdout));
    assert!(text(&checked.stdout).contains("no fault"));
}

#[test]
fn catalog_check_names_the_file_and_the_line_of_a_planted_fault_and_what_was_expected() {
    let folder = tempfile::tempdir().unwrap();
    let catalog = copied_catalog(folder.path());
    let line = change(&catalog.join("center.toml"), RIGHT, WRONG);
    let checked = ended(&["catalog", "check", catalog.to_str().unwrap()]);
    assert_eq!(checked.status.code(), Some(1));
    let report = text(&checked.stdout);
    let fault = report.lines().next().unwrap_or_default();
    assert!(
        fault.contains(&format!("center.toml:{line}")) && fault.contains("expected"),
        "{report}"
    );
}

#[test]
fn catalog_check_refuses_a_folder_that_is_not_there() {
    let checked = ended(&["catalog", "check", "no-such-folder"]);
    assert_eq!(checked.status.code(), Some(1));
    assert!(text(&checked.stdout).contains("no-such-folder"));
}

#[test]
fn a_broken_catalog_stops_the_start_before_there_is_any_data() {
    let folder = tempfile::tempdir().unwrap();
    let catalog = copied_catalog(folder.path());
    change(&catalog.join("center.toml"), RIGHT, WRONG);
    let data = folder.path().join("data");
    let started = ended(&[
        "demo",
        "--listen",
        "127.0.0.1:0",
        "--data",
        data.to_str().unwrap(),
        "--catalog",
        catalog.to_str().unwrap(),
    ]);
    assert_eq!(started.status.code(), Some(1));
    assert!(
        text(&started.stderr).contains("center.toml"),
        "{}",
        text(&started.stderr)
    );
    assert!(!data.exists());
}

#[test]
fn a_broken_catalog_keeps_the_running_one_and_a_mended_one_comes_into_force() {
    let folder = tempfile::tempdir().unwrap();
    let catalog = copied_catalog(folder.path());
    let running = Running::demo(folder.path(), &["--catalog", catalog.to_str().unwrap()]);
    let shows = |name: &str| running.get("/sign-in", "").contains(name);
    assert!(shows("Northwind Center"));

    let names = catalog.join("names/en.toml");
    change(&names, "Northwind Center", "Southridge Center");
    change(&catalog.join("center.toml"), RIGHT, WRONG);
    running.signal("HUP");
    running.prints("the catalog has faults");
    assert!(shows("Northwind Center") && !shows("Southridge Center"));

    change(&catalog.join("center.toml"), WRONG, RIGHT);
    running.signal("HUP");
    let changed = looked_for(|| shows("Southridge Center").then_some(()));
    assert!(changed.is_some(), "the mended catalog is not in force");
}
