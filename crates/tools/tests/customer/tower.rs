//! A run that the Center watches: paired once, started and paused there, told of in counts and no names.
//! The Center's side is a small HTTP server here; the real one is in the browser's journey.

use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::process::Stdio;
use std::sync::{Arc, Mutex};
use std::thread;

use serde_json::{Value, json};

use crate::mail::count;
use crate::plan::{Servers, THREE, command};
use crate::program::{Ran, program};

const TOKEN: &str = "canary-of-a-runner";
const CODE: &str = "7KQ4-M2XR-9TWZ";

/// What came, and what is answered to it.
struct Script {
    /// Answers to what is told, each what is wanted and the state, which is `running` unless it is said;
    /// the last one again and again.
    answers: Vec<(u16, &'static str)>,
    told: Vec<Value>,
    mailboxes: Value,
    /// How many codes were spent.
    paired: usize,
}

#[derive(Clone)]
struct Center {
    address: SocketAddr,
    script: Arc<Mutex<Script>>,
}

impl Center {
    fn start(targets: &[&str], answers: &[(u16, &'static str)]) -> Self {
        let pairs = targets
            .iter()
            .map(|target| json!({"source": "old", "target": target}));
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let center = Self {
            address: listener.local_addr().unwrap(),
            script: Arc::new(Mutex::new(Script {
                answers: answers.to_vec(),
                told: Vec::new(),
                mailboxes: pairs.collect(),
                paired: 0,
            })),
        };
        let own = center.clone();
        thread::spawn(move || {
            for stream in listener.incoming() {
                own.answer(stream.unwrap());
            }
        });
        center
    }

    fn answer(&self, stream: TcpStream) {
        let mut stream = BufReader::new(stream);
        let mut head = Vec::new();
        loop {
            let mut line = String::new();
            if stream.read_line(&mut line).unwrap() == 0 || line == "\r\n" {
                break;
            }
            head.push(line.trim_end().to_lowercase());
        }
        let of = |name: &str| head.iter().find_map(|line| line.strip_prefix(name));
        let length = of("content-length: ").unwrap().parse().unwrap();
        let mut body = vec![0; length];
        stream.read_exact(&mut body).unwrap();
        let body: Value = serde_json::from_slice(&body).unwrap();
        let mut script = self.script.lock().unwrap();
        let (status, answer) = if head[0].starts_with("post /api/v1/migration/runners ") {
            script.paired += 1;
            let event = json!({
                "id": "1", "name": "Pilot", "wave": "pilot", "starts": "2026-11-02T20:00:00Z",
                "wanted": "wait", "mailboxes": script.mailboxes
            });
            if body["code"] == CODE {
                let paired = json!({"token": TOKEN, "event": event, "center": "Northwind"});
                (201, paired)
            } else {
                let text = match of("accept-language: ") {
                    Some("pt-br") => "Este código não serve.",
                    _ => "This code is not good.",
                };
                let wrong = json!([{"field": "code", "key": "k", "text": text}]);
                let problem = json!({
                    "type": "urn:fasttrack:problem:invalid", "status": 422,
                    "title": "Some answers cannot be taken.", "errors": wrong
                });
                (422, problem)
            }
        } else {
            assert!(
                head[0].starts_with("post /api/v1/migration/progress "),
                "{head:?}"
            );
            assert_eq!(of("authorization: "), Some(&*format!("bearer {TOKEN}")));
            assert_eq!(of("accept-language: "), Some("en"));
            script.told.push(body);
            let next = (script.told.len() - 1).min(script.answers.len() - 1);
            let (status, said) = script.answers[next];
            let (wanted, state) = said.split_once(' ').unwrap_or((said, "running"));
            (status, json!({"wanted": wanted, "state": state}))
        };
        let answer = answer.to_string();
        let length = answer.len();
        let whole = format!(
            "HTTP/1.1 {status} Said\r\nContent-Type: application/json\r\nContent-Length: {length}\r\nConnection: close\r\n\r\n{answer}"
        );
        stream.get_mut().write_all(whole.as_bytes()).unwrap();
    }

    fn told(&self) -> Vec<Value> {
        self.script.lock().unwrap().told.clone()
    }
}

const ALL: [&str; 3] = ["Jane@127.0.0.1", "joe", "kim.new@127.0.0.1"];

/// Pairs with the code on the standard input.
fn pair(center: &Center, plan: &Path) -> Ran {
    pair_by((CODE, "en_GB.UTF-8"), center, plan)
}

fn pair_by((code, locale): (&str, &str), center: &Center, plan: &Path) -> Ran {
    let mut command = program();
    command
        .env("LC_ALL", locale)
        .args(["migrate", "mail", "pair"])
        .arg(format!("http://{}", center.address))
        .arg("--plan")
        .arg(plan)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    let mut paired = command.spawn().unwrap();
    let mut to = paired.stdin.take().unwrap();
    to.write_all(format!("{code}\n").as_bytes()).unwrap();
    drop(to);
    paired.wait_with_output().unwrap().into()
}

fn watched(servers: &Servers, center: &Center, more: &[&str]) -> Ran {
    let plan = servers.toml("{ env = \"PW\" }", THREE);
    let paired = pair(center, &plan);
    assert_eq!(paired.code, 0, "{paired:?}");
    let mut run = command("run", &plan);
    run.arg("--center").args(more).output().unwrap().into()
}

/// What was told of each mailbox last.
fn last(told: &[Value]) -> Vec<(String, Value)> {
    let all = told
        .iter()
        .flat_map(|one| one["mailboxes"].as_array().unwrap());
    let mut last: Vec<(String, Value)> = Vec::new();
    for one in all {
        let target = one["target"].as_str().unwrap().to_owned();
        last.retain(|(other, _)| *other != target);
        last.push((target, one.clone()));
    }
    last.sort_by(|one, other| one.0.cmp(&other.0));
    last
}

#[test]
fn a_run_is_started_at_the_center_and_told_of_in_counts_until_it_is_verified() {
    let servers = Servers::start();
    let with_zoe = [&ALL[..], &["zoe@x.example"]].concat();
    let center = Center::start(&with_zoe, &[(200, "wait"), (200, "run")]);
    let ran = watched(&servers, &center, &[]);
    assert_eq!(ran.code, 0, "{ran:?}");
    for said in [
        "Pilot waits for its start",
        "In Pilot at the Center, but not in the plan: zoe@x.example",
    ] {
        assert!(ran.err.contains(said), "{ran:?}");
    }
    let kept = servers.folder.path().join("journals/center.json");
    let folder = kept.parent().unwrap();
    let jane = folder.join("jane");
    for (path, rights) in [(&*kept, 0o600), (folder, 0o700), (&*jane, 0o700)] {
        let mode = fs::metadata(path).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, rights, "{}", path.display());
    }
    let told = center.told();
    let sequences: Vec<u64> = told
        .iter()
        .map(|one| one["sequence"].as_u64().unwrap())
        .collect();
    assert!(
        sequences.is_sorted_by(|one, next| one < next),
        "{sequences:?}"
    );
    assert_eq!(told[0]["state"], "paused");
    assert_eq!(told.last().unwrap()["state"], "ended");
    let last = last(&told);
    let states: Vec<(&str, &str, u64, u64)> = last
        .iter()
        .map(|(target, one)| {
            let (state, attempt) = (one["state"].as_str().unwrap(), one["attempt"].as_u64());
            let there = one["messages"]["there"].as_u64().unwrap();
            (target.as_str(), state, there, attempt.unwrap())
        })
        .collect();
    let whole = [
        ("jane@127.0.0.1", "verified", 10, 1),
        ("joe", "verified", 20, 1),
        ("kim.new@127.0.0.1", "verified", 30, 1),
    ];
    assert_eq!(states, whole);
    for (_, one) in &last {
        assert_eq!(one["verified"]["differences"], 0);
        assert!(one["verified"]["compared"].as_u64().unwrap() > 0);
    }
    // Neither where messages lie nor what they are about, and the token to nobody else.
    let said = json!(told).to_string();
    for canary in ["INBOX", "Subject", TOKEN] {
        assert!(!said.contains(canary), "{canary} in {said}");
    }
    assert!(!format!("{}{}", ran.out, ran.err).contains(TOKEN));
    // Compared once more, by itself: what is there and what was left is told as the journals have it.
    let mut verify = command("verify", &servers.folder.path().join("plan.toml"));
    let ran: Ran = verify.arg("--center").output().unwrap().into();
    assert_eq!(ran.code, 0, "{ran:?}");
    for (had, has) in last.iter().zip(self::last(&center.told())) {
        for key in ["state", "messages"] {
            assert_eq!(had.1[key], has.1[key], "{key} of {}", has.0);
        }
        assert_eq!(has.1["items"], json!([]));
    }
}

#[test]
fn a_run_that_is_paused_at_the_center_goes_on_where_it_was_when_it_is_started_again() {
    let servers = Servers::start();
    // Told at its start, while it moves and while it rests.
    let answers = [
        (200, "run"),
        (200, "run"),
        (200, "pause"),
        (200, "pause"),
        (200, "run"),
    ];
    let center = Center::start(&ALL, &answers);
    let ran = watched(&servers, &center, &["--messages-per-minute", "200"]);
    assert_eq!(ran.code, 0, "{ran:?}");
    assert!(ran.err.contains("Pilot is paused in the Center"), "{ran:?}");
    let told = center.told();
    let states: Vec<&str> = told
        .iter()
        .map(|one| one["state"].as_str().unwrap())
        .collect();
    let moves = |state: &&str| ["running", "waiting"].contains(state);
    let begun = states.iter().position(moves).unwrap();
    assert!(states[begun..].contains(&"paused"), "{states:?}");
    for (user, messages) in [("jane", 10), ("joe", 20), ("kim.new", 30)] {
        assert_eq!(count(&servers.target, user), messages, "{user}");
    }
}

#[test]
fn where_every_sign_in_is_refused_the_center_asks_for_somebody_and_the_mailboxes_wait() {
    let servers = Servers::start();
    let center = Center::start(&ALL[..1], &[(200, "run")]);
    let plan = servers.toml("{ env = \"WRONG\" }", "[[mailbox]]\nsource = \"jane\"\n");
    assert_eq!(pair(&center, &plan).code, 0);
    let ran: Ran = command("run", &plan)
        .arg("--center")
        .output()
        .unwrap()
        .into();
    assert_eq!(ran.code, 2, "{ran:?}");
    let told = center.told();
    let end = told.last().unwrap();
    assert_eq!(end["state"], "ended");
    assert_eq!(end["wait"], json!({"reason": "sign_in"}));
    let (_, one) = &last(&told)[0];
    let how = (one["state"].as_str(), one["fault"]["class"].as_str());
    assert_eq!(how, (Some("waiting"), Some("sign_in")));
}

#[test]
fn a_wave_that_is_over_at_the_center_is_said_to_be_and_can_still_be_compared() {
    let servers = Servers::start();
    let moved = Center::start(&ALL, &[(200, "run")]);
    assert_eq!(watched(&servers, &moved, &[]).code, 0);
    let plan = servers.folder.path().join("plan.toml");
    let ran = |work: &str, answer| -> (Ran, Vec<Value>) {
        let center = Center::start(&ALL, &[(200, answer)]);
        assert_eq!(pair(&center, &plan).code, 0);
        let came = command(work, &plan).arg("--center").output().unwrap();
        (came.into(), center.told())
    };
    let again = "To go on, press Try again on its page";
    for (answer, said) in [
        ("stop completed_with_errors", again),
        ("stop failed", again),
        ("stop completed", "press Run again on its page"),
        ("stop running", "was stopped at the Center"),
    ] {
        let (refused, _) = ran("run", answer);
        assert_eq!(refused.code, 2, "{answer}: {refused:?}");
        assert!(refused.err.contains(said), "{answer}: {refused:?}");
        assert!(!refused.err.contains("before the end"), "{refused:?}");
    }
    let (compared, told) = ran("verify", "stop completed");
    assert_eq!(compared.code, 0, "{compared:?}");
    assert!(compared.err.contains("is not told"), "{compared:?}");
    assert!(
        compared.out.contains("Mailboxes complete: 3"),
        "{compared:?}"
    );
    // One question, and nothing after the answer to it.
    assert_eq!(told.len(), 1, "{told:?}");
    // What is stopped has not ended yet, and is told what there is.
    let (compared, told) = ran("verify", "stop running");
    assert_eq!(compared.code, 0, "{compared:?}");
    assert_eq!(told.last().unwrap()["state"], "ended");
    let verified = last(&told);
    assert!(
        verified.len() == 3 && verified.iter().all(|(_, one)| one["state"] == "verified"),
        "{verified:?}"
    );
}

#[test]
fn what_the_center_does_not_know_does_not_move() {
    let servers = Servers::start();
    let fewer = Center::start(&ALL[..2], &[(200, "run")]);
    let ran = watched(&servers, &fewer, &[]);
    assert_eq!(ran.code, 2, "{ran:?}");
    assert!(
        ran.err.contains("Not in Pilot at the Center: Kim"),
        "{ran:?}"
    );
    let lost = Center::start(&ALL, &[(404, "")]);
    let ran = watched(&servers, &lost, &[]);
    assert_eq!(ran.code, 2, "{ran:?}");
    assert!(
        ran.err.contains("no longer accepts this program"),
        "{ran:?}"
    );
    let plan = servers.toml("{ env = \"PW\" }", THREE);
    fs::remove_file(servers.folder.path().join("journals/center.json")).unwrap();
    let ran: Ran = command("run", &plan)
        .arg("--center")
        .output()
        .unwrap()
        .into();
    assert_eq!(ran.code, 2, "{ran:?}");
    assert!(ran.err.contains("is not paired with a Center"), "{ran:?}");
    for user in ["jane", "joe", "kim.new"] {
        assert_eq!(count(&servers.target, user), 0, "{user}");
    }
}

#[test]
fn a_plan_of_another_wave_is_told_by_the_names_of_what_it_has_less_and_more() {
    let folder = tempfile::tempdir().unwrap();
    let plan = folder.path().join("plan.toml");
    let begun = Center::start(&["ann@x.example", "bob@x.example"], &[(200, "wait")]);
    let paired = pair(&begun, &plan);
    assert_eq!(paired.code, 0, "{paired:?}");
    // What is to be done comes last, and of what is as it should be nothing is said.
    let lines: Vec<&str> = paired.err.lines().collect();
    assert_eq!(lines.len(), 3, "{lines:?}");
    for (line, said) in lines
        .iter()
        .zip(["Paired with Pilot", "was begun", "--center"])
    {
        assert!(line.contains(said), "{said}: {lines:?}");
    }
    let same = pair(&begun, &plan);
    assert_eq!((same.code, same.err.lines().count()), (0, 2), "{same:?}");
    let next = [
        "Bob@x.example",
        "c@x.example",
        "d@x.example",
        "e@x.example",
        "f@x.example",
        "g@x.example",
        "h@x.example",
        "i@x.example",
    ];
    let other = pair(&Center::start(&next, &[(200, "wait")]), &plan);
    assert_eq!(other.code, 0, "{other:?}");
    for said in [
        "not in the plan: c@x.example, d@x.example, e@x.example, f@x.example, g@x.example and 2 more",
        "Not in Pilot at the Center: old",
    ] {
        assert!(other.err.contains(said), "{said}: {other:?}");
    }
}

#[test]
fn pairing_begins_a_plan_where_there_is_none_and_leaves_one_that_is_there() {
    let folder = tempfile::tempdir().unwrap();
    let center = Center::start(&["a\"b@x.example"], &[(200, "wait")]);
    let plan = folder.path().join("wave.toml");
    for (locale, said) in [
        ("en_GB.UTF-8", "This code is not good."),
        ("pt_BR.UTF-8", "Este código não serve."),
    ] {
        let refused = pair_by(("7KQ4-M2XR-0000", locale), &center, &plan);
        assert_eq!(refused.code, 2, "{refused:?}");
        assert!(refused.err.contains(said), "{refused:?}");
        assert!(!refused.err.contains("cannot be taken"), "{refused:?}");
    }
    assert!(!plan.exists());
    let paired = pair(&center, &plan);
    assert_eq!(paired.code, 0, "{paired:?}");
    let begun = fs::read_to_string(&plan).unwrap();
    let read: toml::Table = begun.parse().unwrap();
    assert_eq!(
        read["mailbox"][0]["target"].as_str(),
        Some("a\"b@x.example")
    );
    let own = format!("{begun}# mine\n");
    fs::write(&plan, &own).unwrap();
    assert_eq!(pair(&center, &plan).code, 0);
    assert_eq!(fs::read_to_string(&plan).unwrap(), own);
    let steers = Center::start(&["imaps://b@evil.example"], &[(200, "wait")]);
    let other = folder.path().join("other/wave.toml");
    fs::create_dir(folder.path().join("other")).unwrap();
    let refused = pair(&steers, &other);
    assert_eq!(refused.code, 2, "{refused:?}");
    assert!(
        refused
            .err
            .contains("imaps://b@evil.example names a server"),
        "{refused:?}"
    );
    assert!(!other.exists() && !folder.path().join("other/journals/center.json").exists());
    // A code is good once: it is kept where what it brings cannot be.
    let spent = center.script.lock().unwrap().paired;
    let in_the_way = folder.path().join("file");
    fs::write(&in_the_way, "").unwrap();
    let refused = pair(&center, &in_the_way.join("wave.toml"));
    assert_eq!(refused.code, 2, "{refused:?}");
    assert_eq!(center.script.lock().unwrap().paired, spent);
    let wrong = program()
        .env("LC_ALL", "en_GB.UTF-8")
        .args(["migrate", "mail", "pair", "http://center.example"])
        .output();
    let wrong: Ran = wrong.unwrap().into();
    assert_eq!(wrong.code, 2);
    assert!(
        wrong.err.contains("not the address of a Center"),
        "{wrong:?}"
    );
}
