//! Starting the program, asking it, telling it to stop. What cannot be set up fails the test.
#![expect(
    clippy::unwrap_used,
    reason = "what cannot be set up fails the test, with its line"
)]

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Output, Stdio};
use std::thread;
use std::time::Duration;

const PAUSE: Duration = Duration::from_millis(20);
/// How often something is looked for before the test gives up: a minute.
const LOOKS: u32 = 3_000;

/// The program with these arguments, in an environment that configures nothing.
pub(crate) fn program(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_fasttrack"));
    command
        .args(arguments)
        .current_dir(repository())
        .env_remove("RUST_LOG")
        .env("NO_COLOR", "1");
    command
}

/// The repository: its `catalog` is the one that ships.
pub(crate) fn repository() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../..")
        .canonicalize()
        .unwrap()
}

/// Runs the program to its end.
pub(crate) fn ended(arguments: &[&str]) -> Output {
    program(arguments).stdin(Stdio::null()).output().unwrap()
}

/// Runs the program to its end with this input.
pub(crate) fn ended_with(arguments: &[&str], input: &str) -> Output {
    let mut child = program(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    child
        .stdin
        .take()
        .unwrap()
        .write_all(input.as_bytes())
        .unwrap();
    child.wait_with_output().unwrap()
}

/// What was printed, as text.
pub(crate) fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}

/// A copy of the shipped catalog that a test may spoil.
pub(crate) fn copied_catalog(into: &Path) -> PathBuf {
    let copy = into.join("catalog");
    copy_folder(&repository().join("catalog"), &copy);
    copy
}

fn copy_folder(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).unwrap();
    for entry in std::fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let there = to.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            copy_folder(&entry.path(), &there);
        } else {
            std::fs::copy(entry.path(), there).unwrap();
        }
    }
}

/// Writes one text in place of another in a file, and says in which line, from 1.
pub(crate) fn change(file: &Path, before: &str, after: &str) -> usize {
    let whole = std::fs::read_to_string(file).unwrap();
    let at = whole.find(before).unwrap();
    std::fs::write(file, whole.replacen(before, after, 1)).unwrap();
    whole[..at].matches('\n').count() + 1
}

/// A demo Center under way; it is killed when this value is dropped.
pub(crate) struct Running {
    child: Child,
    /// `127.0.0.1:PORT`.
    pub(crate) address: String,
    log: PathBuf,
}

impl Running {
    /// Starts the demo on a port of its own, with further arguments, and waits until it is open.
    pub(crate) fn demo(folder: &Path, further: &[&str]) -> Self {
        Self::demo_that_logs("warn", folder, further)
    }

    /// The same, telling its log as much as this filter lets through.
    pub(crate) fn demo_that_logs(filter: &str, folder: &Path, further: &[&str]) -> Self {
        let data = folder.join("data");
        let data = data.to_str().unwrap();
        let arguments = ["demo", "--listen", "127.0.0.1:0", "--data", data];
        Self::started(&[&arguments, further].concat(), filter, folder)
    }

    /// A real Center by this configuration; its log is kept in the folder.
    pub(crate) fn serve(folder: &Path, configuration: &Path) -> Self {
        let arguments = ["serve", "--config", configuration.to_str().unwrap()];
        Self::started(&arguments, "info", folder)
    }

    fn started(arguments: &[&str], filter: &str, folder: &Path) -> Self {
        let log = folder.join("log");
        let mut child = program(arguments)
            .env("RUST_LOG", filter)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(std::fs::File::create(folder.join("errors")).unwrap())
            .spawn()
            .unwrap();
        let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
        let mut kept = std::fs::File::create(&log).unwrap();
        let address = lines.by_ref().find_map(|line| {
            let line = line.unwrap();
            writeln!(kept, "{line}").unwrap();
            address_in(&line)
        });
        // What it prints from now on is kept as it comes: a pipe that nobody reads would stop it.
        thread::spawn(move || {
            for line in lines.map_while(Result::ok) {
                let _ = writeln!(kept, "{line}");
            }
        });
        let Some(address) = address else {
            let errors = std::fs::read_to_string(folder.join("errors")).unwrap();
            panic!("it did not open: {errors}");
        };
        Self {
            child,
            address,
            log,
        }
    }

    /// The same, telling all it can to a pipe that is closed once it is open, and its errors to a disk
    /// that is full.
    pub(crate) fn demo_that_nobody_hears(folder: &Path) -> Self {
        let mut child = program(&["demo", "--listen", "127.0.0.1:0", "--data"])
            .arg(folder.join("data"))
            .env("RUST_LOG", "trace")
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(std::fs::File::create("/dev/full").unwrap())
            .spawn()
            .unwrap();
        let lines = BufReader::new(child.stdout.take().unwrap()).lines();
        let address = lines
            .map_while(Result::ok)
            .find_map(|line| address_in(&line));
        Self {
            child,
            address: address.unwrap(),
            log: PathBuf::from("/dev/null"),
        }
    }

    /// Sends a signal by its name.
    pub(crate) fn signal(&self, name: &str) {
        let done = Command::new("kill")
            .args([format!("-{name}"), self.child.id().to_string()])
            .status()
            .unwrap();
        assert!(done.success(), "kill -{name}: {done}");
    }

    /// How it ended; none if it did not within a minute.
    pub(crate) fn end(&mut self) -> Option<ExitStatus> {
        looked_for(|| self.child.try_wait().unwrap())
    }

    /// Whether it ended already.
    pub(crate) fn has_ended(&mut self) -> bool {
        self.child.try_wait().unwrap().is_some()
    }

    /// Waits until it has printed this.
    pub(crate) fn prints(&self, part: &str) {
        let found = looked_for(|| {
            let log = std::fs::read_to_string(&self.log).unwrap();
            log.contains(part).then_some(())
        });
        assert!(found.is_some(), "{part:?} was not printed");
    }

    /// A connection to it.
    pub(crate) fn connection(&self) -> TcpStream {
        let stream = TcpStream::connect(&self.address).unwrap();
        stream
            .set_read_timeout(Some(Duration::from_mins(1)))
            .unwrap();
        stream
    }

    /// The answer to a GET: head and body.
    pub(crate) fn get(&self, path: &str, headers: &str) -> String {
        let mut stream = self.connection();
        write!(
            stream,
            "GET {path} HTTP/1.1\r\nhost: {}\r\nconnection: close\r\n{headers}\r\n",
            self.address
        )
        .unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        answer
    }
}

/// The address in the line that says where the demo is open.
fn address_in(line: &str) -> Option<String> {
    if let Some((_, open)) = line.split_once("The demo Center is open at http://") {
        return Some(open.trim().to_owned());
    }
    // A real one says so in its log.
    let said: serde_json::Value = serde_json::from_str(line).ok()?;
    let fields = said.get("fields").unwrap_or(&said);
    let is_open = fields["message"] == "the Center is open";
    is_open.then(|| fields["listen"].as_str().map(str::to_owned))?
}

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Looks again and again for something that takes a moment.
pub(crate) fn looked_for<T>(mut look: impl FnMut() -> Option<T>) -> Option<T> {
    (0..LOOKS).find_map(|number| {
        if number > 0 {
            thread::sleep(PAUSE);
        }
        look()
    })
}
