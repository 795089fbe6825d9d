//! Before and after a move: what would move, a little of it, whether it arrived, and what the journals
//! know without any server.

use std::io::{BufRead, BufReader, Write};
use std::net::TcpStream;
use std::process::{Command, Output};

use harness::MailServer;
use serde_json::Value;

use crate::mail::{count, fill, json};
use crate::program::program;

/// Asks a server as somebody: all that it answers.
pub fn ask(server: &MailServer, commands: &[&str]) -> Vec<String> {
    let mut stream = TcpStream::connect(server.address()).unwrap();
    let lines = BufReader::new(stream.try_clone().unwrap()).lines();
    let sign = format!("LOGIN jane {}", MailServer::PASSWORD);
    let all = [&*sign].into_iter().chain(commands.iter().copied());
    let all: Vec<String> = all.map(|command| format!("b {command}\r\n")).collect();
    let text = all.concat() + "c LOGOUT\r\n";
    stream.write_all(text.as_bytes()).unwrap();
    lines.map_while(Result::ok).collect()
}

/// What a server holds, as it would show to anybody who looks for a change.
fn state(server: &MailServer) -> Vec<String> {
    let asked = [
        "LIST \"\" \"*\"",
        "LSUB \"\" \"*\"",
        "STATUS INBOX (MESSAGES UIDNEXT UIDVALIDITY UNSEEN)",
        "EXAMINE INBOX",
        "FETCH 1:* (UID FLAGS)",
    ];
    ask(server, &asked)
        .into_iter()
        // Dovecot tells how long it took, and when it had to wait for a part of itself.
        .filter(|line| line.starts_with("* ") && !line.contains("BYE"))
        .filter(|line| !line.contains("Waiting for authentication"))
        .collect()
}

/// Two servers, forty messages of a mailbox, and a folder for its journal.
pub struct Steps {
    pub source: MailServer,
    pub target: MailServer,
    pub folder: tempfile::TempDir,
}

impl Steps {
    pub fn start() -> Self {
        let steps = Self {
            source: MailServer::start().unwrap(),
            target: MailServer::start().unwrap(),
            folder: tempfile::tempdir().unwrap(),
        };
        fill(&steps.source, "jane", 40);
        steps
    }

    pub fn step(&self, work: &str, more: &[&str]) -> Output {
        self.command(work, more).output().unwrap()
    }

    pub fn command(&self, work: &str, more: &[&str]) -> Command {
        let mut program = program();
        program
            .env("LC_ALL", "en_GB.UTF-8")
            .env("PW", MailServer::PASSWORD)
            .args(["migrate", "mail", work])
            .arg(format!("--source=imap://jane@{}", self.source.address()))
            .arg(format!("--target=imap://jane@{}", self.target.address()))
            .args(["--source-password-env=PW", "--target-password-env=PW"])
            .arg("--journal")
            .arg(self.folder.path().join("jane"))
            .args(more);
        program
    }
}

pub fn row(output: &Output) -> Value {
    json(output)["mailboxes"][0].clone()
}

#[test]
fn check_tells_what_would_move_and_changes_nothing() {
    let steps = Steps::start();
    ask(&steps.source, &["CREATE Projekte", "SUBSCRIBE Projekte"]);
    let before = (state(&steps.source), state(&steps.target));
    let checked = steps.step("check", &["--json", "--limit=1GB"]);
    assert_eq!(checked.status.code(), Some(0), "{checked:?}");
    let told = row(&checked);
    assert_eq!(told["moves"]["messages"], 40);
    assert_eq!(told["source"], format!("jane@{}", steps.source.address()));
    assert_eq!(told["sides"]["source"]["kind"], "dovecot");
    assert_eq!(told["moves"]["room"]["is_over"], false);
    let folders = told["moves"]["folders"].as_array().unwrap();
    assert!(folders.iter().any(|folder| folder["name"] == "Projekte"));
    assert_eq!(before, (state(&steps.source), state(&steps.target)));
    assert!(!steps.folder.path().join("jane").exists());

    // What does not fit and what is too large is told with what to do, and is not all right.
    let full = steps.step("check", &["--limit=10kB", "--largest=5kB"]);
    assert_eq!(full.status.code(), Some(3), "{full:?}");
    let out = String::from_utf8_lossy(&full.stdout).into_owned();
    assert!(out.contains("more than 85 %"), "{out}");
    let large = "does not accept a message of this size, but at most 5\u{a0}KB";
    assert_eq!(out.matches(large).count(), 1, "{out}");
    assert!(out.contains("\n  INBOX, UID 40, "), "{out}");

    let mut refused = program();
    refused.env("LC_ALL", "en_GB.UTF-8").args([
        "migrate",
        "mail",
        "check",
        "--limit=2XB",
        "--plan=x.toml",
    ]);
    let refused = refused.output().unwrap();
    let err = String::from_utf8_lossy(&refused.stderr).into_owned();
    assert!(err.contains("50GiB"), "{err}");
}

#[test]
fn where_nobody_can_be_asked_for_a_password_the_option_for_it_is_named() {
    let mut alone = crate::program::quiet(Command::new("setsid"));
    alone
        .arg("--wait")
        .arg(env!("CARGO_BIN_EXE_fasttrack-tools"))
        .args(["migrate", "mail", "run", "--journal=j"])
        .args(["--source=imaps://a@old.example", "--source-password-env=PW"])
        .arg("--target=imaps://a@new.example")
        .env("PW", "pw");
    let refused = alone.output().unwrap();
    assert_eq!(refused.status.code(), Some(2), "{refused:?}");
    let err = String::from_utf8_lossy(&refused.stderr).into_owned();
    assert!(err.contains("--target-password-file"), "{err}");
}

#[test]
fn a_trial_moves_ten_and_the_run_after_it_the_rest() {
    let steps = Steps::start();
    let trial = steps.step("trial", &["--json"]);
    assert_eq!(trial.status.code(), Some(0), "{trial:?}");
    assert_eq!(row(&trial)["moved"], 10);
    assert_eq!(count(&steps.target, "jane"), 10);
    // The journal does not take a trial for the whole.
    let journal = format!("--journal={}", steps.folder.path().join("jane").display());
    let mut report = program();
    report.args(["migrate", "mail", "report", "--json", &journal]);
    let report = report.output().unwrap();
    assert_eq!(report.status.code(), Some(3), "{report:?}");
    assert_eq!(row(&report)["is_through"], false);
    assert_eq!(row(&report)["waiting"]["messages"], 30);
    for step in ["trial", "verify"] {
        let again = steps.step(step, &[]);
        let out = String::from_utf8_lossy(&again.stdout).into_owned();
        assert!(
            out.contains("Still to be moved: 30. A run"),
            "{step}: {out}"
        );
    }
    let run = steps.step("run", &["--json"]);
    assert_eq!(run.status.code(), Some(0), "{run:?}");
    assert_eq!(row(&run)["moved"], 30);
    assert_eq!(count(&steps.target, "jane"), 40);
}

#[test]
fn verify_finds_what_differs_and_ends_with_three() {
    let steps = Steps::start();
    let early = steps.step("verify", &[]);
    assert_eq!(early.status.code(), Some(2), "{early:?}");
    assert!(steps.step("run", &[]).status.success());
    for depth in [&["--counts"][..], &["--sample=5"], &["--full"], &[]] {
        let verified = steps.step("verify", &[depth, &["--json"]].concat());
        assert_eq!(verified.status.code(), Some(0), "{depth:?} {verified:?}");
        assert_eq!(row(&verified)["compared"], 40);
    }
    let full = row(&steps.step("verify", &["--full", "--json"]));
    assert_eq!(
        (&full["identical"], &full["hashed"]),
        (&40.into(), &40.into())
    );
    ask(
        &steps.target,
        &[
            "SELECT INBOX",
            "STORE 3 +FLAGS.SILENT (\\Deleted)",
            "EXPUNGE",
            "UID STORE 6 +FLAGS.SILENT (\\Flagged)",
        ],
    );
    let planted = steps.step("verify", &["--json"]);
    assert_eq!(planted.status.code(), Some(3), "{planted:?}");
    let told = row(&planted);
    assert_eq!(told["state"], "incomplete");
    let items = told["items"].as_array().unwrap();
    assert_eq!(items.len(), 2, "{told}");
    for (class, uid) in [("missing", 3), ("flags", 6)] {
        let is_it = |item: &Value| item["class"] == class && item["uid"] == uid;
        assert!(items.iter().any(is_it), "{class}: {told}");
    }
    let shown = steps.step("verify", &[]);
    let out = String::from_utf8_lossy(&shown.stdout).into_owned();
    for said in [
        "INBOX, UID 3: The target no longer has this message.",
        "It was deleted there, and no run brings it back.",
        "the next run leaves it as it is",
    ] {
        assert!(out.contains(said), "{said}: {out}");
    }
}

#[test]
fn a_report_is_of_the_journals_alone() {
    let mut steps = Steps::start();
    steps.target = MailServer::holding(60).unwrap();
    let run = steps.step("run", &["--json"]);
    assert_eq!(run.status.code(), Some(3), "{run:?}");
    let there = row(&run)["there"].clone();
    let left = row(&run)["items"].clone();
    let folder = steps.folder;
    drop((steps.source, steps.target));
    let report = |more: &[&str]| {
        let mut program = program();
        program
            .env("LC_ALL", "en_GB.UTF-8")
            .args(["migrate", "mail", "report"])
            .args(more);
        program.output().unwrap()
    };
    let journal = format!("--journal={}", folder.path().join("jane").display());
    let told = report(&[&journal, "--json"]);
    assert_eq!(told.status.code(), Some(3), "{told:?}");
    assert_eq!(
        (&row(&told)["there"], &row(&told)["items"]),
        (&there, &left)
    );
    // The folder of all journals does as well, and a plan, which says by itself where they are.
    let all = format!("--journal={}", folder.path().display());
    let told = report(&[&all, "--json"]);
    assert_eq!(row(&told)["name"], "jane");
    let plan = folder.path().join("plan.toml");
    std::fs::write(
        &plan,
        "journals = \".\"\n[source]\nhost = \"old.example\"\n[target]\nhost = \"new.example\"\n\
         [[mailbox]]\nsource = \"jane\"\n[[mailbox]]\nsource = \"joe\"\n",
    )
    .unwrap();
    let told = report(&[&format!("--plan={}", plan.display()), "--csv"]);
    assert_eq!(told.status.code(), Some(3), "{told:?}");
    let rows = String::from_utf8_lossy(&told.stdout).into_owned();
    let begins = "mailbox,folder,uid,bytes,class,advice,detail,said\njane,INBOX,";
    assert!(rows.starts_with(begins), "{rows}");
    assert_eq!(rows.lines().count(), 1 + left.as_array().unwrap().len());
    let told = report(&[&format!("--plan={}", plan.display())]);
    let out = String::from_utf8_lossy(&told.stdout).into_owned();
    assert!(out.contains("joe: Nothing has been moved yet"), "{out}");
    let none = tempfile::tempdir().unwrap();
    let told = report(&[&format!("--journal={}", none.path().display())]);
    assert_eq!(told.status.code(), Some(2), "{told:?}");
}
