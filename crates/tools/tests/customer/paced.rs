//! Moves that are held back, stopped, or allowed to delete.

use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::process::{Child, Command, Stdio};

use serde_json::Value;

use crate::mail::count;
use crate::program::quiet;
use crate::steps::{Steps, ask, row};

/// Starts it with its events on the standard output.
fn begun(steps: &Steps, more: &[&str]) -> (Child, impl Iterator<Item = Value> + use<>) {
    let mut command = steps.command("run", &[more, &["--progress=json"]].concat());
    let mut child = command
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let lines = BufReader::new(child.stdout.take().unwrap()).lines();
    let events = lines.map(|line| serde_json::from_str(&line.unwrap()).unwrap());
    (child, events)
}

/// Presses Ctrl-C.
fn interrupt(child: &Child) {
    let id = child.id().to_string();
    let sent = Command::new("kill").args(["-INT", &id]).status().unwrap();
    assert!(sent.success());
}

#[test]
fn a_run_that_is_stopped_says_how_to_go_on_and_the_next_doubles_nothing() {
    let steps = Steps::start();
    let (child, mut events) = begun(&steps, &["--messages-per-minute=120"]);
    let moved =
        events.find(|event| event["event"] == "progress" && event["moved"].as_u64() > Some(0));
    assert!(moved.is_some());
    interrupt(&child);
    let ended = events.find(|event| event["event"] == "ended").unwrap();
    assert_eq!(ended["state"], "stopped");
    drop(events);
    let output = child.wait_with_output().unwrap();
    assert_eq!(output.status.code(), Some(2), "{output:?}");
    let told = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(told.contains("run the same command again"), "{told}");
    let there = count(&steps.target, "jane");
    assert!(there > 0 && there < 40, "{there}");
    let last = steps.step("run", &["--json"]);
    assert_eq!(last.status.code(), Some(0), "{last:?}");
    assert_eq!(count(&steps.target, "jane"), 40);
}

#[test]
fn outside_its_hours_nothing_moves_and_it_is_told_why_and_until_when() {
    let steps = Steps::start();
    let hour = Command::new("date").args(["-u", "+%H"]).output().unwrap();
    let hour: u32 = String::from_utf8(hour.stdout)
        .unwrap()
        .trim()
        .parse()
        .unwrap();
    let (opens, closes) = ((hour + 2) % 24, (hour + 3) % 24);
    let window = format!("--window={opens:02}:00-{closes:02}:00");
    let mut command = steps.command("run", &[&window, "--progress=plain"]);
    command.env("TZ", "UTC");
    command.stdout(Stdio::null()).stderr(Stdio::piped());
    let mut child = command.spawn().unwrap();
    let mut lines = BufReader::new(child.stderr.take().unwrap()).lines();
    let told = lines.next().unwrap().unwrap();
    assert!(told.contains("outside the hours"), "{told}");
    assert!(told.contains(&format!("{opens:02}:00")), "{told}");
    interrupt(&child);
    assert_eq!(child.wait().unwrap().code(), Some(2));
    assert_eq!(count(&steps.target, "jane"), 0);
}

#[test]
fn the_bytes_of_a_day_hold_over_several_runs() {
    let steps = Steps::start();
    let (child, mut events) = begun(&steps, &["--bytes-per-day=20kB"]);
    let waits = events.find(|event| event["event"] == "again").unwrap();
    let fault = waits["fault"].as_str().unwrap();
    assert!(fault.contains("allowed for today"), "{fault}");
    interrupt(&child);
    drop(events);
    assert_eq!(child.wait_with_output().unwrap().status.code(), Some(2));
    let there = count(&steps.target, "jane");
    assert!(there > 0 && there < 40, "{there}");
    let (child, mut events) = begun(&steps, &["--bytes-per-day=20kB"]);
    assert!(events.any(|event| event["event"] == "again"));
    interrupt(&child);
    drop(events);
    child.wait_with_output().unwrap();
    // What did not fit into the day once does not fit in the same day again.
    let now = count(&steps.target, "jane");
    assert!(now <= there + 1, "{there} {now}");
}

/// Runs it at a terminal where somebody types this.
fn at_a_terminal(steps: &Steps, typed: &str, more: &[&str]) -> (i32, String) {
    let command = steps.command("run", more);
    let mut line = format!("'{}'", command.get_program().to_str().unwrap());
    for word in command.get_args() {
        line = format!("{line} '{}'", word.to_str().unwrap());
    }
    let out = steps.folder.path().join("out");
    let mut script = quiet(Command::new("script"));
    let mut child = script
        .args(["--quiet", "--return", "--command", &line])
        .arg(&out)
        .env("LC_ALL", "en_GB.UTF-8")
        .env("PW", harness::MailServer::PASSWORD)
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .spawn()
        .expect("script is missing: apt-get install -y bsdutils");
    let stdin = child.stdin.as_mut().unwrap();
    stdin.write_all(typed.as_bytes()).unwrap();
    let code = child.wait().unwrap().code().unwrap();
    (code, fs::read_to_string(&out).unwrap())
}

#[test]
fn only_whoever_types_the_name_lets_it_delete_at_the_target() {
    let steps = Steps::start();
    assert!(steps.step("run", &[]).status.success());
    let deleted = [
        "SELECT INBOX",
        "STORE 1:2 +FLAGS.SILENT (\\Deleted)",
        "EXPUNGE",
    ];
    ask(&steps.source, &deleted);
    // Without being asked for it, nothing is deleted.
    assert!(steps.step("run", &[]).status.success());
    assert_eq!(count(&steps.target, "jane"), 40);
    let (code, out) = at_a_terminal(&steps, "joe\n", &["--delete-on-target"]);
    assert_eq!(code, 2, "{out}");
    assert!(out.contains("type jane:"), "{out}");
    assert!(out.contains("Nothing was moved or deleted"), "{out}");
    assert_eq!(count(&steps.target, "jane"), 40);
    let (code, out) = at_a_terminal(&steps, "jane\n", &["--delete-on-target"]);
    assert_eq!(code, 0, "{out}");
    assert_eq!(count(&steps.target, "jane"), 38, "{out}");
    // Where nobody is, nobody can allow it.
    let mut alone = quiet(Command::new("setsid"));
    let asked = steps.command("run", &["--delete-on-target"]);
    alone
        .arg("--wait")
        .arg(asked.get_program())
        .args(asked.get_args());
    alone.env("LC_ALL", "en_GB.UTF-8").env("PW", "pw");
    let refused = alone.output().unwrap();
    assert_eq!(refused.status.code(), Some(2), "{refused:?}");
    let told = String::from_utf8_lossy(&refused.stderr).into_owned();
    assert!(told.contains("somebody at the terminal"), "{told}");
}

#[test]
fn at_a_terminal_progress_is_drawn_and_wiped() {
    let steps = Steps::start();
    let (code, out) = at_a_terminal(&steps, "", &["--messages-per-minute=600"]);
    assert_eq!(code, 0, "{out}");
    assert!(out.contains(" of 40 messages"), "{out}");
    assert!(out.contains("\u{1b}[1F\u{1b}[J"), "{out}");
    let shown = out.rsplit("\u{1b}[J").next().unwrap();
    assert!(shown.contains("messages at the target: 40"), "{shown}");
    let told = row(&steps.step("run", &["--json"]));
    assert_eq!(told["state"], "complete");
}
