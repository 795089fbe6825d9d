//! Plans: many mailboxes of one file, their faults, and the secrets that never show.

use std::fmt::Write as _;
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::Command;

use harness::MailServer;
use serde_json::Value;

use crate::mail::{count, fill, json};
use crate::program::{Ran, program};

/// Two servers with three mailboxes, and a folder for plans.
pub struct Servers {
    pub source: MailServer,
    pub target: MailServer,
    pub folder: tempfile::TempDir,
}

const USERS: [&str; 3] = ["jane", "joe", "kim"];

impl Servers {
    pub fn start() -> Self {
        let servers = Self {
            source: MailServer::start().unwrap(),
            target: MailServer::start().unwrap(),
            folder: tempfile::tempdir().unwrap(),
        };
        for (at, user) in USERS.iter().enumerate() {
            fill(&servers.source, user, 10 * (at + 1));
        }
        servers
    }

    fn write(&self, name: &str, text: &str) -> PathBuf {
        let path = self.folder.path().join(name);
        fs::write(&path, text).unwrap();
        path
    }

    /// A plan whose mailboxes sign in so, unless they say otherwise.
    pub fn toml(&self, secret: &str, mailboxes: &str) -> PathBuf {
        let side = |name: &str, server: &MailServer| {
            let port = server.address().port();
            format!(
                "[{name}]\nhost = \"127.0.0.1\"\nport = {port}\nsecurity = \"plain\"\n\
                 password = {secret}\nconnections = 2\n"
            )
        };
        let text = format!(
            "workers = 3\n{}{}{mailboxes}",
            side("source", &self.source),
            side("target", &self.target)
        );
        self.write("plan.toml", &text)
    }

    fn csv(&self, rows: &str) -> PathBuf {
        let text = format!("source,target,source_password_env,target_password_env\r\n{rows}");
        self.write("plan.csv", &text)
    }

    /// The address of somebody at one of the servers.
    fn at(server: &MailServer, user: &str) -> String {
        format!("imap://{user}@{}", server.address())
    }
}

pub const THREE: &str = "[[mailbox]]\nsource = \"jane\"\n[[mailbox]]\nsource = \"joe\"\n\
                     [[mailbox]]\nname = \"Kim\"\nsource = \"kim\"\ntarget = \"kim.new\"\n";

pub fn command(work: &str, plan: &Path) -> Command {
    let mut program = program();
    program
        .env("LC_ALL", "en_GB.UTF-8")
        .env("PW", MailServer::PASSWORD)
        .env("WRONG", "canary-of-another")
        .args(["migrate", "mail", work, "--plan"])
        .arg(plan);
    program
}

fn ran(work: &str, plan: &Path, more: &[&str]) -> Ran {
    command(work, plan).args(more).output().unwrap().into()
}

/// All that stands in the files of a folder and of those below it.
fn all_of(folder: &Path) -> Vec<u8> {
    let mut all = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            all.extend(all_of(&path));
        } else {
            all.extend(fs::read(path).unwrap());
        }
    }
    all
}

fn has(bytes: &[u8], text: &str) -> bool {
    bytes
        .windows(text.len())
        .any(|part| part == text.as_bytes())
}

fn states(report: &Value) -> Vec<(&str, &str)> {
    let rows = report["mailboxes"].as_array().unwrap().iter();
    rows.map(|row| {
        (
            row["name"].as_str().unwrap(),
            row["state"].as_str().unwrap(),
        )
    })
    .collect()
}

#[test]
fn three_mailboxes_of_a_plan_move_and_each_has_its_journal() {
    let servers = Servers::start();
    let plan = servers.toml("{ env = \"PW\" }", THREE);
    let output = command("run", &plan).arg("--json").output().unwrap();
    assert_eq!(output.status.code(), Some(0), "{output:?}");
    let report = json(&output);
    assert_eq!(
        states(&report),
        [
            ("jane", "complete"),
            ("joe", "complete"),
            ("Kim", "complete")
        ]
    );
    for (user, held) in [("jane", 10), ("joe", 20), ("kim.new", 30)] {
        assert_eq!(count(&servers.target, user), held, "{user}");
    }
    // Nothing moves twice, and the journals lie beside the plan unless it says otherwise.
    assert!(servers.folder.path().join("journals/Kim").is_dir());
    let again = ran("run", &plan, &[]);
    assert_eq!(again.code, 0, "{again:?}");
    assert!(again.out.contains("Mailboxes complete: 3"), "{again:?}");
    assert!(again.out.contains("jane: Folders"), "{again:?}");
    assert_eq!(count(&servers.target, "joe"), 20);
}

#[test]
fn a_check_of_a_plan_says_of_which_mailboxes_all_would_move() {
    let servers = Servers::start();
    let plan = servers.toml("{ env = \"PW\" }", THREE);
    let checked = ran("check", &plan, &["--largest=5kB"]);
    assert_eq!(checked.code, 3, "{checked:?}");
    for said in [
        "jane: Checked: all of it would move",
        "joe: Checked: not all of it would move as it is",
    ] {
        assert!(checked.err.contains(said), "{said}: {checked:?}");
    }
    let sum = "would move whole: 1 · not whole: 2 · failed: 0";
    assert!(checked.out.contains(sum), "{checked:?}");
    let all = format!("{}{}", checked.out, checked.err).to_lowercase();
    assert!(!all.contains("complete"), "{checked:?}");
}

#[test]
fn a_plan_of_rows_moves_the_same_and_writes_its_report_as_rows() {
    let servers = Servers::start();
    let mut rows = String::new();
    for user in USERS {
        let (from, to) = (
            Servers::at(&servers.source, user),
            Servers::at(&servers.target, user),
        );
        writeln!(rows, "\"{from}\",{to},PW,PW\r").unwrap();
    }
    let plan = servers.csv(&rows);
    let report = servers.folder.path().join("report.csv");
    let written = format!("--csv={}", report.display());
    let done = ran("run", &plan, &[&written, "--workers=2"]);
    assert_eq!(done.code, 0, "{done:?}");
    for (at, user) in USERS.iter().enumerate() {
        assert_eq!(count(&servers.target, user), 10 * (at + 1));
    }
    let report = fs::read_to_string(report).unwrap();
    assert_eq!(
        report,
        "mailbox,folder,uid,bytes,class,advice,detail,said\n"
    );
}

#[test]
fn all_that_is_wrong_with_a_plan_is_told_with_its_lines_before_anything_begins() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("plan.toml");
    let text = "workers = 0\nworkerz = 3\n[source]\nhost = \"mail.example\"\npasword = \"x\"\n\
                password = \"canary-s3cret\"\nsecurity = \"ssl\"\n[target]\ntoken = { env = \"T\" }\n\
                [[mailbox]]\nsource = \"jane\"\ntarget = \"imaps://jane@new.example\"\n\
                source_password = { file = 3 }\n[[mailbox]]\nname = \"Joe\"\n\
                [[mailbox]]\nsource = \"kim\"\nsource_token = { env = \"K\" }\n";
    fs::write(&path, text).unwrap();
    let refused = ran("run", &path, &[]);
    assert_eq!((refused.code, refused.out.as_str()), (2, ""));
    for (line, said) in [
        (1, "workers should be a whole number"),
        (2, "workerz is not known"),
        (5, "source.pasword is not known"),
        (6, "password would be a secret in the plan"),
        (
            7,
            "security should be one of \"tls\", \"starttls\", \"plain\"",
        ),
        (10, "Nothing says how to sign in to the source."),
        (13, "file should be a text"),
        (14, "Missing: source"),
        (
            16,
            "target is only a user name, and no host is given in [target]",
        ),
    ] {
        let told = format!("line {line}: {said}");
        assert!(refused.err.contains(&told), "{told}\n{}", refused.err);
    }
    assert!(!refused.err.contains("s3cret"), "{}", refused.err);
    assert!(!folder.path().join("journals").exists());

    let path = folder.path().join("plan.csv");
    let rows = "source,target,source_password_env,target_token_file\r\n\
                imaps://a@x.example,imaps://a@y.example,A,t\r\n\
                imaps://b@x.example,imaps://b@y.example,A\r\n\
                imaps://a@x.example,imaps://a@y.example,A,t\r\n\
                imap://c@x.example,imaps://c@y.example,A,t\r\n\
                imaps://d@x.example,imaps://d@y.example,,t\r\n\
                imaps://a@z.example,imaps://a@y.example,A,t\r\n";
    fs::write(&path, rows).unwrap();
    let refused = ran("run", &path, &[]);
    assert_eq!(refused.code, 2);
    for (line, said) in [
        (3, "3 fields, but the header has 4."),
        (4, "The same mailboxes as in line 2."),
        (5, "x.example:143 would be reached without encryption"),
        (6, "Nothing says how to sign in to the source."),
        (7, "a is also the name of the mailbox in line 2."),
    ] {
        let told = format!("line {line}: {said}");
        assert!(refused.err.contains(&told), "{told}\n{}", refused.err);
    }

    fs::write(
        &path,
        "source,target,target_password\nimaps://a@x,imaps://a@y,canary\n",
    )
    .unwrap();
    let refused = ran("run", &path, &[]);
    assert!(
        refused.err.contains("line 1: target_password would be"),
        "{refused:?}"
    );
    assert!(!refused.err.contains("canary"), "{refused:?}");

    fs::write(&path, "source,user\n").unwrap();
    let refused = ran("run", &path, &[]);
    for said in ["line 1: user is not known", "line 1: Missing: target"] {
        assert!(refused.err.contains(said), "{refused:?}");
    }
    let text = folder.path().join("plan.txt");
    fs::write(&text, "").unwrap();
    assert!(ran("run", &text, &[]).err.contains("neither TOML"));
    let unfilled = folder.path().join("unfilled.toml");
    fs::write(&unfilled, format!("[source]\n[target]\n{THREE}")).unwrap();
    let refused = ran("run", &unfilled, &[]);
    let lines: Vec<&str> = refused.err.lines().collect();
    assert_eq!(lines.len(), 2, "{refused:?}");
    for section in ["[source]", "[target]"] {
        let of = |line: &&&str| line.contains(&format!("no host is given in {section}"));
        assert_eq!(lines.iter().filter(of).count(), 1, "{refused:?}");
    }
    let empty = folder.path().join("empty.toml");
    fs::write(&empty, "workers = 2\n").unwrap();
    assert!(ran("run", &empty, &[]).err.contains("no mailbox in it"));
    let strays = folder.path().join("strays.toml");
    let text = "[source]\nhost = \"old.example\"\npassword = { file = \"secrets/{user}\" }\n\
                [target]\nhost = \"new.example\"\npassword = { env = \"T\" }\n\
                [[mailbox]]\nsource = \"../x\"\ntarget = \"x\"\n";
    fs::write(&strays, text).unwrap();
    let refused = ran("run", &strays, &[]);
    assert!(
        refused.err.contains("line 7: ../x cannot stand for {user}"),
        "{refused:?}"
    );
}

#[test]
fn limits_in_another_form_than_people_type_them_are_refused() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("plan.toml");
    let text = "[source]\nhost = \"old.example\"\nwindow = \"20-6\"\nbytes_per_day = 5\n\
                messages_per_minute = 0\nconnections = \"4\"\npin = \"0f\"\n";
    fs::write(&path, text).unwrap();
    let refused = ran("run", &path, &[]);
    for (line, said) in [
        (3, "window should be hours such as \"20:00-06:00\""),
        (4, "bytes_per_day should be a size such as \"2GB\""),
        (5, "messages_per_minute should be a whole number"),
        (6, "connections should be a whole number"),
        (7, "pin should be a SHA-256"),
    ] {
        let told = format!("line {line}: {said}");
        assert!(refused.err.contains(&told), "{told}\n{}", refused.err);
    }
}

#[test]
fn a_wrong_password_stops_one_mailbox_and_no_other_and_no_secret_shows() {
    let servers = Servers::start();
    let secret = servers.write("canary-free-name", MailServer::PASSWORD);
    fs::set_permissions(&secret, fs::Permissions::from_mode(0o600)).unwrap();
    let mailboxes = "[[mailbox]]\nsource = \"jane\"\ntarget_password = { env = \"WRONG\" }\n\
                     [[mailbox]]\nsource = \"joe\"\nsource_password = { file = \"canary-free-name\" }\n\
                     [[mailbox]]\nsource = \"kim\"\n\
                     target_password = { command = [\"printf\", \"%s\\\\n\", \"pw\"] }\n";
    let plan = servers.toml("{ env = \"PW\" }", mailboxes);
    let report = servers.folder.path().join("journals.json");
    let written = format!("--json={}", report.display());
    let done = ran("run", &plan, &[&written, "--progress=plain"]);
    assert_eq!(done.code, 2, "{done:?}");
    let told = fs::read_to_string(&report).unwrap();
    let told: Value = serde_json::from_str(&told).unwrap();
    assert_eq!(
        states(&told),
        [("jane", "failed"), ("joe", "complete"), ("kim", "complete")]
    );
    let fault = told["mailboxes"][0]["fault"].as_str().unwrap();
    assert!(
        fault.starts_with("Target: The server does not accept"),
        "{fault}"
    );
    assert_eq!(count(&servers.target, "joe"), 20);
    assert_eq!(count(&servers.target, "kim"), 30);
    for text in [&done.out, &done.err] {
        assert!(!text.contains("canary-of-another"), "{text}");
    }
    // Neither in a journal nor in the report.
    let kept = all_of(&servers.folder.path().join("journals"));
    assert!(has(&kept, "jane@127.0.0.1"));
    assert!(!has(&kept, "canary-of-another"));
    assert!(!has(&fs::read(report).unwrap(), "canary-of-another"));

    // What others may read is no place for a password.
    fs::set_permissions(&secret, fs::Permissions::from_mode(0o644)).unwrap();
    let refused = ran("run", &plan, &[]);
    assert!(refused.out.contains("can be read by others"), "{refused:?}");
}

#[test]
fn progress_as_json_is_a_line_for_each_event() {
    let servers = Servers::start();
    let plan = servers.toml("{ env = \"PW\" }", THREE);
    let done = ran("run", &plan, &["--progress=json"]);
    assert_eq!(done.code, 0, "{done:?}");
    let lines: Vec<Value> = done
        .out
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    let of = |event: &str| -> Vec<&Value> {
        let of_it = lines.iter().filter(|line| line["event"] == event);
        of_it.collect()
    };
    assert_eq!(of("began").len(), 3);
    let ended = of("ended");
    assert_eq!(ended.len(), 3);
    assert!(ended.iter().all(|line| line["state"] == "complete"));
    assert!(of("folder").iter().any(|line| line["folder"] == "INBOX"));
    let last = of("progress")
        .into_iter()
        .rfind(|line| line["mailbox"] == "Kim");
    let last = last.unwrap();
    assert_eq!((&last["held"], &last["there"]), (&30.into(), &30.into()));
    // One output is not two.
    assert_eq!(ran("run", &plan, &["--progress=json", "--json"]).code, 2);
}
