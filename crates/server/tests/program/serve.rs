//! A real Center does not start without a mail server, on demo data, or with a setting that it does
//! not know.

use std::fs;
use std::path::Path;

use crate::running::{Running, ended, text};

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
