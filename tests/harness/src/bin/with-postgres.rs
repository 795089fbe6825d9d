//! `with-postgres COMMAND…`: one `PostgreSQL` server for everything the command starts.
//!
//! Test runners start one process for each test; a server for each would cost more than the tests.

use std::process::{Command, ExitCode};

fn main() -> ExitCode {
    match run() {
        Ok(code) => code,
        Err(said) => {
            eprintln!("with-postgres: {said}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<ExitCode, String> {
    let mut words = std::env::args_os().skip(1);
    let program = words.next().ok_or("expected a command to run")?;
    let server = harness::Postgres::start_own().map_err(|error| error.to_string())?;
    let status = Command::new(&program)
        .args(words)
        .env(harness::SERVER_VARIABLE, server.socket())
        .status()
        .map_err(|error| format!("{}: {error}", program.display()))?;
    drop(server);
    // A command ended by a signal has no code; it did not succeed.
    let code = status.code().and_then(|code| u8::try_from(code).ok());
    Ok(ExitCode::from(code.unwrap_or(1)))
}
