//! The harness itself: databases are apart, are removed, and no server is left behind.

use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;

use harness::{Engine, FreshDatabase, Place, Postgres};

fn url(database: &FreshDatabase) -> &str {
    match database.place() {
        Place::Url(url) => url,
        Place::Folder(folder) => panic!("{} is not on a server", folder.display()),
    }
}

fn psql(url: &str, statement: &str) -> (bool, String) {
    let output = Command::new("psql")
        .args([
            "-X",
            "-A",
            "-t",
            "-v",
            "ON_ERROR_STOP=1",
            "-d",
            url,
            "-c",
            statement,
        ])
        .stdin(Stdio::null())
        .output()
        .expect("psql runs");
    let said = [output.stdout, output.stderr].concat();
    (
        output.status.success(),
        String::from_utf8_lossy(&said).trim().to_owned(),
    )
}

#[test]
fn two_fresh_databases_do_not_see_each_other_and_are_gone_when_dropped() {
    let server = Postgres::start().unwrap();
    let first = server.fresh_database().unwrap();
    let second = server.fresh_database().unwrap();
    assert!(psql(url(&first), "create table meeting (id int)").0);
    assert!(psql(url(&first), "select * from meeting").0);
    assert!(!psql(url(&second), "select * from meeting").0);

    let first_url = url(&first).to_owned();
    drop(first);
    let (worked, said) = psql(&first_url, "select 1");
    assert!(!worked && said.contains("does not exist"), "{said}");
}

#[test]
fn the_server_can_exclude_overlaps() {
    let database = harness::fresh_on(Engine::Postgres).unwrap();
    let (worked, said) = psql(url(&database), "create extension btree_gist");
    assert!(worked, "{said}");
}

#[test]
fn a_fresh_sqlite_database_has_a_folder_of_its_own_that_goes_with_it() {
    let database = harness::fresh_on(Engine::Sqlite).unwrap();
    let Place::Folder(folder) = database.place() else {
        panic!("SQLite needs no server");
    };
    let folder = folder.to_owned();
    assert!(folder.is_dir());
    drop(database);
    assert!(!folder.exists());
}

#[test]
fn killing_the_process_that_started_a_server_ends_the_server_and_removes_its_folder() {
    let mut run = Command::new(env!("CARGO_BIN_EXE_with-postgres"))
        .args(["sh", "-c", "echo $HARNESS_POSTGRES; sleep 0.2"])
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut line = String::new();
    std::io::BufRead::read_line(
        &mut std::io::BufReader::new(run.stdout.take().unwrap()),
        &mut line,
    )
    .unwrap();
    let folder = Path::new(line.trim()).to_owned();
    assert!(folder.join("data/postmaster.pid").exists(), "{line:?}");

    run.kill().unwrap();
    run.wait().unwrap();
    let gone = (0..200).any(|_| {
        std::thread::sleep(Duration::from_millis(50));
        !folder.exists()
    });
    assert!(gone, "{} is still there", folder.display());
}

#[test]
fn the_command_run_with_a_server_decides_the_exit_code() {
    let status = Command::new(env!("CARGO_BIN_EXE_with-postgres"))
        .args(["sh", "-c", "exit 7"])
        .status()
        .unwrap();
    assert_eq!(status.code(), Some(7));
}
