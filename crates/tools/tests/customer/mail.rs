//! Mailboxes that move: the program between real servers, killed, refused and without room.

use std::io::{BufRead, BufReader, Write};
use std::process::Output;
use std::time::Duration;

use harness::MailServer;
use serde_json::Value;

use crate::program::{program, quiet};

struct Move<'a> {
    source: &'a MailServer,
    target: &'a MailServer,
    folder: tempfile::TempDir,
}

impl<'a> Move<'a> {
    fn between(source: &'a MailServer, target: &'a MailServer) -> Self {
        let folder = tempfile::tempdir().unwrap();
        Self {
            source,
            target,
            folder,
        }
    }

    fn command(&self, more: &[&str]) -> std::process::Command {
        let mut program = program();
        program
            .env("LC_ALL", "en_GB.UTF-8")
            .env("OLD", MailServer::PASSWORD)
            .env("NEW", MailServer::PASSWORD)
            .env("WRONG", "another")
            .args(["migrate", "mail", "run"])
            .arg(format!("--source=imap://jane@{}", self.source.address()))
            .arg(format!("--target=imap://jane@{}", self.target.address()))
            .arg("--journal")
            .arg(self.folder.path().join("journal"))
            .args(more);
        program
    }

    fn run(&self, more: &[&str]) -> Output {
        self.command(more).output().unwrap()
    }
}

const PASSWORDS: [&str; 4] = [
    "--source-password-env",
    "OLD",
    "--target-password-env",
    "NEW",
];

pub fn json(output: &Output) -> Value {
    let told = String::from_utf8_lossy(&output.stderr).into_owned();
    serde_json::from_slice(&output.stdout).unwrap_or_else(|fault| panic!("{fault}: {told}"))
}

/// Puts so many messages into the inbox of somebody.
pub fn fill(server: &MailServer, user: &str, messages: usize) {
    let stream = std::net::TcpStream::connect(server.address()).unwrap();
    let mut lines = BufReader::new(stream.try_clone().unwrap()).lines();
    let mut stream = stream;
    let mut ask = |command: String| {
        stream
            .write_all(format!("a {command}\r\n").as_bytes())
            .unwrap();
        let end = lines
            .find(|line| line.as_ref().unwrap().starts_with("a "))
            .unwrap();
        assert!(end.unwrap().starts_with("a OK"), "{command}");
    };
    ask(format!("LOGIN {user} {}", MailServer::PASSWORD));
    for number in 0..messages {
        let body = format!(
            "Subject: {number}\r\n\r\n{}\r\n",
            "x".repeat(100 + number * 400 % 9_000)
        );
        ask(format!(
            "APPEND INBOX (\\Seen) {{{}+}}\r\n{body}",
            body.len()
        ));
    }
}

#[test]
fn a_mailbox_moves_and_the_report_says_so() {
    let (source, target) = (MailServer::start().unwrap(), MailServer::start().unwrap());
    fill(&source, "jane", 40);
    let moving = Move::between(&source, &target);
    let shown = moving.run(&PASSWORDS);
    assert_eq!(shown.status.code(), Some(0), "{shown:?}");
    let out = String::from_utf8_lossy(&shown.stdout).into_owned();
    assert!(
        out.contains("moved now: 40") && out.contains("not moved: 0"),
        "{out}"
    );
    let told = String::from_utf8_lossy(&shown.stderr).into_owned();
    assert!(told.contains("INBOX"), "{told}");

    let again = moving.run(&[&PASSWORDS[..], &["--json", "--quiet"]].concat());
    let report = json(&again);
    let mailbox = &report["mailboxes"][0];
    assert_eq!(mailbox["state"], "complete");
    assert_eq!(mailbox["there"]["messages"], 40);
    assert_eq!(
        (&mailbox["moved"], &mailbox["known"]),
        (&0.into(), &0.into())
    );
    assert!(again.stderr.is_empty(), "{again:?}");
}

#[test]
fn what_cannot_be_is_said_in_words_and_nothing_moves() {
    let (source, target) = (MailServer::start().unwrap(), MailServer::start().unwrap());
    fill(&source, "jane", 3);
    let moving = Move::between(&source, &target);
    let wrong = [
        "--source-password-env",
        "OLD",
        "--target-password-env",
        "WRONG",
    ];
    let none = [
        "--source-password-env",
        "OLD",
        "--target-password-env",
        "NOBODYS",
    ];
    for (more, said) in [
        (wrong, "Target: The server does not accept"),
        (none, "NOBODYS"),
    ] {
        let refused = moving.run(&more);
        assert_eq!(refused.status.code(), Some(2), "{refused:?}");
        let told = String::from_utf8_lossy(&refused.stderr).into_owned();
        assert!(told.contains(said), "{told}");
        assert!(!told.contains("another"), "{told}");
    }
    let mut open = program();
    open.env("OLD", "pw").env("NEW", "pw");
    open.args([
        "migrate",
        "mail",
        "run",
        "--source=imap://jane@mail.contoso.example",
    ])
    .args(["--target=imaps://jane@mail.contoso.example", "--journal"])
    .arg(moving.folder.path().join("other"))
    .args(PASSWORDS);
    let refused = open.output().unwrap();
    assert_eq!(refused.status.code(), Some(2));
    let told = String::from_utf8_lossy(&refused.stderr).into_owned();
    assert!(told.contains("--allow-plaintext"), "{told}");

    // The journal is of these two mailboxes.
    assert!(moving.run(&PASSWORDS).status.success());
    let mut other = program();
    other.env("OLD", "pw").env("NEW", "pw");
    other
        .args(["migrate", "mail", "run"])
        .arg(format!("--source=imap://joe@{}", source.address()))
        .arg(format!("--target=imap://joe@{}", target.address()))
        .arg("--journal")
        .arg(moving.folder.path().join("journal"))
        .args(PASSWORDS);
    let refused = other.output().unwrap();
    let told = String::from_utf8_lossy(&refused.stderr).into_owned();
    assert_eq!(refused.status.code(), Some(2));
    assert!(told.contains("belongs to another migration"), "{told}");
}

#[test]
fn a_run_that_is_killed_goes_on_with_the_next_and_doubles_nothing() {
    let (source, target) = (MailServer::start().unwrap(), MailServer::start().unwrap());
    fill(&source, "jane", 150);
    let moving = Move::between(&source, &target);
    let mut killed = 0;
    for milliseconds in [60, 90, 120, 150, 180, 3_400] {
        let mut child = moving
            .command(&[&PASSWORDS[..], &["--quiet"]].concat())
            .stdout(std::process::Stdio::null())
            .spawn()
            .unwrap();
        std::thread::sleep(Duration::from_millis(milliseconds));
        killed += usize::from(child.try_wait().unwrap().is_none());
        child.kill().unwrap();
        child.wait().unwrap();
    }
    assert!(killed > 2, "{killed}");
    let last = moving.run(&[&PASSWORDS[..], &["--json"]].concat());
    assert_eq!(last.status.code(), Some(0), "{last:?}");
    assert_eq!(json(&last)["mailboxes"][0]["there"]["messages"], 150);
    assert_eq!(count(&target, "jane"), 150);
}

/// How many messages the inbox of somebody has.
pub fn count(server: &MailServer, user: &str) -> usize {
    let mut stream = std::net::TcpStream::connect(server.address()).unwrap();
    let lines = BufReader::new(stream.try_clone().unwrap()).lines();
    let asked = format!(
        "a LOGIN {user} {}\r\nb STATUS INBOX (MESSAGES)\r\nc LOGOUT\r\n",
        MailServer::PASSWORD
    );
    stream.write_all(asked.as_bytes()).unwrap();
    let all: Vec<String> = lines.map_while(Result::ok).collect();
    let told = all.iter().find(|line| line.contains("(MESSAGES ")).unwrap();
    let number = told.split("(MESSAGES ").nth(1).unwrap();
    number.trim_end_matches(')').parse().unwrap()
}

#[test]
fn without_room_it_ends_with_three_and_says_what_to_do() {
    let (source, target) = (
        MailServer::start().unwrap(),
        MailServer::holding(60).unwrap(),
    );
    fill(&source, "jane", 40);
    let moving = Move::between(&source, &target);
    let full = moving.run(&PASSWORDS);
    assert_eq!(full.status.code(), Some(3), "{full:?}");
    let out = String::from_utf8_lossy(&full.stdout).into_owned();
    assert!(out.contains("The target mailbox is full."), "{out}");
    let report = json(&moving.run(&[&PASSWORDS[..], &["--json"]].concat()));
    let mailbox = &report["mailboxes"][0];
    let left = mailbox["items"].as_array().unwrap();
    assert!(left.iter().all(|one| one["class"] == "no-room"), "{report}");
    let there = mailbox["there"]["messages"].as_u64().unwrap();
    assert_eq!(there + left.len() as u64, 40);
}

/// The same command, whose files get no longer than so many blocks.
fn within(blocks: u32, command: &std::process::Command) -> std::process::Command {
    let mut limited = quiet(std::process::Command::new("sh"));
    limited
        // A signal would end it; ignored, it is a fault of the write, as on a disk that is full.
        .args(["-c", "trap '' XFSZ; ulimit -f \"$0\"; exec \"$@\""])
        .arg(blocks.to_string())
        .arg(command.get_program())
        .args(command.get_args());
    for (name, value) in command.get_envs() {
        match value {
            Some(value) => limited.env(name, value),
            None => limited.env_remove(name),
        };
    }
    limited
}

#[test]
fn a_journal_that_cannot_grow_ends_it_in_words_and_the_next_run_goes_on() {
    let (source, target) = (MailServer::start().unwrap(), MailServer::start().unwrap());
    fill(&source, "jane", 150);
    let moving = Move::between(&source, &target);
    let (mut blocks, mut full) = (20, 0);
    loop {
        let run = moving.command(&[&PASSWORDS[..], &["--quiet"]].concat());
        let ended = within(blocks, &run).output().unwrap();
        if ended.status.success() {
            break;
        }
        assert_eq!(ended.status.code(), Some(2), "{ended:?}");
        let told = String::from_utf8_lossy(&ended.stderr).into_owned();
        assert!(told.contains("The journal cannot be written"), "{told}");
        full += 1;
        blocks += 30;
        assert!(blocks < 3_000, "{told}");
    }
    assert!(full > 2, "{full}");
    assert_eq!(count(&target, "jane"), 150);
    let report = json(&moving.run(&[&PASSWORDS[..], &["--json"]].concat()));
    let mailbox = &report["mailboxes"][0];
    assert_eq!(mailbox["there"]["messages"], 150);
    assert_eq!(
        (&mailbox["moved"], &mailbox["known"]),
        (&0.into(), &0.into())
    );
}
