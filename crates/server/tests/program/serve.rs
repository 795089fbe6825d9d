//! A real Center does not start without a mail server, on demo data, or with a setting that it does
//! not know.

use std::fs;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::Stdio;

use crate::running::{Running, change, copied_catalog, ended, program, text};

const SMTP: &str = "[smtp]\nhost = \"mail.example\"\n";

/// Starts `serve` with a configuration of these last lines, to its end, and gives what it said.
fn refused(folder: &Path, rest: &str) -> String {
    let file = folder.join("fasttrack.toml");
    let data = folder.join("data");
    let text_of_file = format!(
        "listen = \"127.0.0.1:0\"\nbase_url = \"https://fasttrack.example\"\ndata = \"{}\"\n\
         mail_from = \"center@fasttrack.example\"\n{rest}",
        data.display()
    );
    fs::write(&file, text_of_file).unwrap();
    let started = ended(&["serve", "--config", file.to_str().unwrap()]);
    assert_eq!(started.status.code(), Some(1));
    text(&started.stderr)
}

#[test]
fn serve_refuses_to_start_without_a_mail_server() {
    let folder = tempfile::tempdir().unwrap();
    let said = refused(folder.path(), "");
    assert!(said.contains("smtp"), "{said}");
    assert!(!folder.path().join("data").exists());
}

#[test]
fn serve_refuses_a_setting_that_it_does_not_know() {
    let folder = tempfile::tempdir().unwrap();
    let said = refused(folder.path(), &format!("datbase = \"x\"\n{SMTP}"));
    assert!(said.contains("datbase"), "{said}");
}

#[test]
fn serve_refuses_demo_data() {
    let folder = tempfile::tempdir().unwrap();
    drop(Running::demo(folder.path(), &[]));
    let said = refused(folder.path(), SMTP);
    assert!(said.contains("demo data"), "{said}");
}

#[test]
fn a_folder_is_served_by_one_program_and_again_when_that_one_has_ended() {
    let folder = tempfile::tempdir().unwrap();
    let running = Running::demo(folder.path(), &[]);
    let data = folder.path().join("data");
    let second = ["demo", "--listen", "127.0.0.1:0", "--data"];
    let second = program(&second).arg(&data).output().unwrap();
    assert_eq!(second.status.code(), Some(1));
    let said = text(&second.stderr);
    assert!(said.contains("in use by another fasttrack"), "{said}");
    assert!(said.contains(data.to_str().unwrap()), "{said}");
    let said = refused(folder.path(), SMTP);
    assert!(said.contains("in use by another fasttrack"), "{said}");
    // However it ended: this one is killed.
    drop(running);
    drop(Running::demo(folder.path(), &[]));
}

#[test]
fn a_configuration_that_is_not_there_is_named() {
    let started = ended(&["serve", "--config", "/nope.toml"]);
    assert_eq!(started.status.code(), Some(1));
    let said = text(&started.stderr);
    assert!(
        said.contains("/nope.toml cannot be read: No such file"),
        "{said}"
    );
}

/// A configuration in this folder that `serve` starts with; `further` stands before its tables.
fn configured(folder: &Path, further: &str) -> PathBuf {
    let file = folder.join("fasttrack.toml");
    let text_of_file = format!(
        "listen = \"127.0.0.1:0\"\nbase_url = \"https://fasttrack.example\"\ndata = \"{}\"\n\
         mail_from = \"center@fasttrack.example\"\n{further}{SMTP}",
        folder.join("data").display()
    );
    fs::write(&file, text_of_file).unwrap();
    file
}

#[test]
fn the_name_of_the_configuration_outlives_another_catalog() {
    let folder = tempfile::tempdir().unwrap();
    let catalog = copied_catalog(folder.path());
    let further = format!(
        "catalog = \"{}\"\ncenter_name = \"Eastridge Center\"\n",
        catalog.display()
    );
    let file = configured(folder.path(), &further);
    let running = Running::serve(folder.path(), &file);
    let page = |part: &str| running.get("/sign-in", "").contains(part);
    assert!(page("Eastridge Center") && !page("Northwind Center"));

    // What else the catalog says is seen to have come into force: how long a code works.
    change(
        &catalog.join("names/en.toml"),
        "Northwind Center",
        "Southridge Center",
    );
    change(
        &catalog.join("center.toml"),
        "code_minutes = 10",
        "code_minutes = 7",
    );
    running.signal("HUP");
    running.prints("another catalog is in force");
    assert!(running.get("/sign-in/code", "").contains("7 minutes"));
    assert!(page("Eastridge Center") && !page("Southridge Center"));
}

/// Starts `serve` in this folder until it prints the link to set it up, then ends it.
fn set_up_link(folder: &Path) -> String {
    let file = configured(folder, "");
    let mut child = program(&["serve", "--config", file.to_str().unwrap()])
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let lines = BufReader::new(child.stdout.take().unwrap()).lines();
    let mut printed = Vec::new();
    for line in lines.map_while(Result::ok) {
        let is_link = line.contains("/set-up/");
        printed.push(line);
        if is_link {
            break;
        }
    }
    child.kill().unwrap();
    child.wait().unwrap();
    let (link, others) = printed.split_last().unwrap();
    let secret = link.rsplit('/').next().unwrap();
    assert!(link.contains("https://fasttrack.example/set-up/"), "{link}");
    assert_eq!(secret.len(), 43, "256 bits");
    assert!(!link.starts_with('{'), "no entry of the log holds it");
    assert!(others.iter().all(|line| !line.contains(secret)));
    secret.to_owned()
}

#[test]
fn serve_prints_another_set_up_link_at_every_start_and_the_demo_leaves_its_data_alone() {
    let folder = tempfile::tempdir().unwrap();
    let first = set_up_link(folder.path());
    let second = set_up_link(folder.path());
    assert_ne!(first, second);
    let kept = ["", "-wal"].map(|end| {
        let file = format!("data/fasttrack.sqlite3{end}");
        fs::read(folder.path().join(file)).unwrap_or_default()
    });
    let kept = kept.concat();
    assert!(!kept.is_empty());
    let has = |secret: &str| {
        kept.windows(secret.len())
            .any(|some| some == secret.as_bytes())
    };
    assert!(!has(&first) && !has(&second), "only hashes are kept");
    let data = folder.path().join("data");
    let demo = ended(&[
        "demo",
        "--listen",
        "127.0.0.1:0",
        "--data",
        data.to_str().unwrap(),
    ]);
    assert_eq!(demo.status.code(), Some(1));
    let said = text(&demo.stderr);
    assert!(said.contains("not the demo's"), "{said}");
}
