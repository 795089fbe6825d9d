//! Runs the program as a customer does, and reads what it says.

use std::ffi::OsStr;
use std::io::Write;
use std::path::Path;
use std::process::{Command, Output, Stdio};

use report::Report;

/// What a run came to.
#[derive(Debug)]
pub struct Ran {
    pub code: i32,
    pub out: String,
    pub err: String,
}

impl From<Output> for Ran {
    fn from(output: Output) -> Self {
        Self {
            code: output.status.code().expect("it ended by itself"),
            out: String::from_utf8(output.stdout).expect("UTF-8"),
            err: String::from_utf8(output.stderr).expect("UTF-8"),
        }
    }
}

impl Ran {
    /// The JSON on the standard output.
    pub fn report(&self) -> Report {
        serde_json::from_str(&self.out).unwrap_or_else(|fault| panic!("{fault}\n{self:?}"))
    }
}

/// The program, in English, with nothing of the environment that could change what it does.
pub fn program() -> Command {
    quiet(Command::new(env!("CARGO_BIN_EXE_fasttrack-tools")))
}

/// The same, started by another program.
pub fn quiet(mut command: Command) -> Command {
    for name in ["ALL", "HTTP", "HTTPS", "NO"] {
        let name = format!("{name}_PROXY");
        command.env_remove(name.to_lowercase()).env_remove(name);
    }
    command
        .env("LC_ALL", "C")
        .env_remove("FASTTRACK_TOKEN")
        // What is kept for a user is kept where a test says so.
        .env("HOME", "/dev/null")
        .env_remove("XDG_DATA_HOME")
        .stdin(Stdio::null());
    command
}

/// Runs it to its end.
pub fn run<A: AsRef<OsStr>>(arguments: impl IntoIterator<Item = A>) -> Ran {
    program()
        .args(arguments)
        .output()
        .expect("the program")
        .into()
}

/// Writes a file.
pub fn write(path: &Path, bytes: &[u8]) {
    std::fs::File::create(path)
        .and_then(|mut file| file.write_all(bytes))
        .expect("a file");
}
