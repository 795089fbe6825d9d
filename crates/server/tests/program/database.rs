//! Backups as an operator makes them: beside a running Center, into an empty folder, all or nothing.

use std::fs;
use std::io::Write;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::process::Stdio;

use crate::running::{Running, ended, program, text};

fn on<'a>(what: &[&'a str], folder: &'a Path) -> Vec<&'a str> {
    let data = ["--data", folder.to_str().unwrap()];
    ["database"]
        .iter()
        .chain(what)
        .chain(&data)
        .copied()
        .collect()
}

/// Runs `fasttrack database …` on a folder. Returns what it said; panics unless it went well.
fn well(what: &[&str], folder: &Path) -> String {
    let done = ended(&on(what, folder));
    let said = text(&done.stdout) + &text(&done.stderr);
    assert!(done.status.success(), "{what:?}: {said}");
    said
}

/// The same, when it must refuse.
fn refused(what: &[&str], folder: &Path) -> String {
    let done = ended(&on(what, folder));
    assert_eq!(done.status.code(), Some(1), "{what:?}");
    text(&done.stderr)
}

#[test]
fn a_backup_of_a_running_center_fills_an_empty_folder_and_no_other() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("center.tar");
    let file = file.to_str().unwrap();
    let there = folder.path().join("there");
    let running = Running::demo(folder.path(), &[]);
    let data = folder.path().join("data");
    let told = well(&["backup", file], &data);
    assert!(told.contains("rows in"), "{told}");
    assert_eq!(
        fs::metadata(file).unwrap().permissions().mode() & 0o777,
        0o600
    );
    let again = refused(&["backup", file], &data);
    assert!(again.contains("exists already"), "{again}");
    // Whoever fills a folder that is served would spoil it: neither way in is open.
    let served = refused(&["restore", file], &data);
    assert!(served.contains("in use by another"), "{served}");
    assert!(served.contains(data.to_str().unwrap()), "{served}");
    assert!(running.get("/health/ready", "").contains("200 OK"));

    let restored = well(&["restore", file], &there);
    assert!(restored.contains("every chain whole"), "{restored}");
    assert_eq!(
        fs::metadata(&there).unwrap().permissions().mode() & 0o777,
        0o700
    );

    // Moved once more, with every row compared; what was there stays.
    let moved_to = folder.path().join("moved");
    let moved = well(&["move", "--to", moved_to.to_str().unwrap()], &there);
    assert!(moved.contains("audit_chain"), "{moved}");
    well(&["check"], &moved_to);
    well(&["check"], &there);
    for full in [
        refused(&["restore", file], &there),
        refused(&["move", "--to", moved_to.to_str().unwrap()], &there),
    ] {
        assert!(full.contains("is not empty"), "{full}");
    }
    let served = refused(&["move", "--to", data.to_str().unwrap()], &there);
    assert!(served.contains("in use by another"), "{served}");
}

#[test]
fn what_cannot_be_read_is_named() {
    let folder = tempfile::tempdir().unwrap();
    let (file, data) = (
        folder.path().join("nowhere.tar"),
        folder.path().join("data"),
    );
    let told = refused(&["restore", file.to_str().unwrap()], &data);
    let named = format!("nothing was restored from {}: No such file", file.display());
    assert!(told.contains(&named), "{told}");
    assert!(!data.exists(), "nothing was made");
    // What is no database is told with the folder that it is in.
    fs::create_dir(&data).unwrap();
    fs::write(data.join("fasttrack.sqlite3"), "no database").unwrap();
    let told = refused(&["check"], &data);
    let named = format!("the data folder {} cannot be used: ", data.display());
    assert!(told.contains(&named), "{told}");
}

#[test]
fn a_restore_that_is_killed_leaves_a_database_that_can_be_restored_into() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("center.tar");
    let there = folder.path().join("there");
    drop(Running::demo(folder.path(), &[]));
    well(
        &["backup", file.to_str().unwrap()],
        &folder.path().join("data"),
    );
    let bytes = fs::read(&file).unwrap();

    let mut child = program(&on(&["restore", "-"], &there))
        .stdin(Stdio::piped())
        .stderr(Stdio::null())
        .stdout(Stdio::null())
        .spawn()
        .unwrap();
    let mut input = child.stdin.take().unwrap();
    input.write_all(&bytes[..bytes.len() * 3 / 4]).unwrap();
    // All but what a pipe holds was taken from us: it is in the middle of its one transaction.
    assert!(there.join("fasttrack.sqlite3").is_file());
    assert!(child.try_wait().unwrap().is_none());
    child.kill().unwrap();
    child.wait().unwrap();

    well(&["restore", file.to_str().unwrap()], &there);
    well(&["check"], &there);
}

#[test]
fn what_is_no_backup_is_refused_by_name() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("letter.txt");
    fs::write(&file, "Dear operator, ".repeat(100)).unwrap();
    let told = refused(
        &["restore", file.to_str().unwrap()],
        &folder.path().join("a"),
    );
    assert!(told.contains("not a backup of FastTrack"), "{told}");
    let told = refused(&["check"], &folder.path().join("nowhere"));
    assert!(told.contains("there is no database"), "{told}");
}
