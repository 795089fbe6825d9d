//! Told to stop, the program finishes what is under way, keeps nobody waiting, and ends well.

use std::io::{Read, Write};
use std::net::TcpStream;
use std::thread;
use std::time::Duration;

use crate::running::{Running, ended, looked_for, text};

/// Long enough for the program to have noticed a signal.
const A_MOMENT: Duration = Duration::from_millis(300);

#[test]
fn a_form_that_is_on_its_way_is_answered_before_the_program_ends() {
    let folder = tempfile::tempdir().unwrap();
    let mut running = Running::demo(folder.path(), &[]);
    let mut sender = running.connection();
    let form = "address=somebody%40contoso.example";
    let (first, rest) = form.split_at(8);
    write!(
        sender,
        "POST /sign-in HTTP/1.1\r\nhost: {0}\r\norigin: http://{0}\r\n\
         content-type: application/x-www-form-urlencoded\r\ncontent-length: {1}\r\n\r\n{first}",
        running.address,
        form.len()
    )
    .unwrap();
    // Beside it somebody who is connected and says nothing.
    let silent = running.connection();
    thread::sleep(A_MOMENT);

    running.signal("TERM");
    let closed = looked_for(|| TcpStream::connect(&running.address).err());
    assert!(closed.is_some(), "still takes new connections");
    assert!(!running.has_ended(), "ended with a form on its way");

    write!(sender, "{rest}").unwrap();
    let mut answer = String::new();
    sender.read_to_string(&mut answer).unwrap();
    assert!(answer.starts_with("HTTP/1.1 "), "{answer}");
    assert!(!answer.starts_with("HTTP/1.1 5"), "{answer}");
    assert_eq!(running.end().and_then(|status| status.code()), Some(0));
    drop(silent);

    let data = folder.path().join("data");
    for question in [["database", "check"], ["audit", "verify"]] {
        let [noun, verb] = question;
        let asked = ended(&[noun, verb, "--data", data.to_str().unwrap()]);
        assert!(asked.status.success(), "{}", text(&asked.stdout));
        assert!(text(&asked.stdout).contains("whole"));
    }
}

#[test]
fn what_was_told_to_stop_leaves_one_file_that_holds_everything_and_says_so() {
    let folder = tempfile::tempdir().unwrap();
    let mut running = Running::demo_that_logs("info", folder.path(), &[]);
    assert!(running.get("/health/live", "").contains("200 OK"));
    running.signal("TERM");
    assert_eq!(running.end().and_then(|status| status.code()), Some(0));
    running.prints("the Center has stopped");
    let data = folder.path().join("data");
    let mut left: Vec<String> = data
        .read_dir()
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .filter(|name| name.starts_with("fasttrack."))
        .collect();
    left.sort();
    assert_eq!(left, ["fasttrack.lock", "fasttrack.sqlite3"]);
    // Whoever copies that file alone has all of it.
    let copy = folder.path().join("copy");
    std::fs::create_dir(&copy).unwrap();
    let name = "fasttrack.sqlite3";
    std::fs::copy(data.join(name), copy.join(name)).unwrap();
    for question in [["database", "check"], ["audit", "verify"]] {
        let [noun, verb] = question;
        let asked = ended(&[noun, verb, "--data", copy.to_str().unwrap()]);
        assert!(asked.status.success(), "{}", text(&asked.stdout));
    }
}

#[test]
fn a_check_of_a_folder_without_a_database_fails_and_makes_none() {
    let folder = tempfile::tempdir().unwrap();
    for [noun, verb] in [["database", "check"], ["audit", "verify"]] {
        let asked = ended(&[noun, verb, "--data", folder.path().to_str().unwrap()]);
        assert_eq!(asked.status.code(), Some(1));
        assert!(text(&asked.stderr).contains("there is no database"));
    }
    assert_eq!(folder.path().read_dir().unwrap().count(), 0);
}

#[test]
fn a_log_that_cannot_be_written_ends_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let mut running = Running::demo_that_nobody_hears(folder.path());
    for _ in 0..3 {
        let answer = running.get("/sign-in", "");
        assert!(answer.starts_with("HTTP/1.1 200"), "{answer}");
        assert!(!running.has_ended(), "ended because of its log");
    }
    running.signal("TERM");
    assert_eq!(running.end().and_then(|status| status.code()), Some(0));
}
