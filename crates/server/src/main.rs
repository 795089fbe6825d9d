//! The `fasttrack` program: the Center's server and its administration.
//!
//! It reads its configuration, puts the parts together and runs them. It decides nothing: rules are
//! in `process`, acts in `center`, pages in `portal`.

mod access;
mod administration;
mod arguments;
mod arriving;
mod configuration;
mod courier;
mod data_folder;
mod database;
mod demo;
mod explain;
mod http;
mod https;
mod log;
mod metrics;
mod names;
mod person;
mod ready;
mod serve;
mod tools;

use std::io::Write;
use std::process::ExitCode;
use std::time::Duration;

use arguments::{Arguments, Command};
use clap::Parser;
use tokio::runtime::Runtime;

/// Pages are made of many small strings. With this allocator they took a seventh to a quarter less CPU
/// than with the system's (a home 0.60 ms instead of 0.70, the services 0.32 instead of 0.43), for 105 MB
/// of memory instead of 80 (docs/performance.md).
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// How long what still runs when the work is done may take. sqlx looks after its connections in a task that
/// does not always end with the runtime, and a program that has done all it was asked to must not stand
/// still there.
const LAST: Duration = Duration::from_secs(2);

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let outcome = match Runtime::new() {
        Ok(runtime) => {
            let outcome = runtime.block_on(run(arguments.command));
            runtime.shutdown_timeout(LAST);
            outcome
        }
        Err(fault) => Err(format!("the system gives no threads: {fault}")),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(fault) => {
            // Unlike `eprintln!`, which panics where nobody reads.
            let _ = writeln!(std::io::stderr(), "fasttrack: {fault}");
            ExitCode::FAILURE
        }
    }
}

async fn run(command: Command) -> Result<(), String> {
    match command {
        Command::Serve(serving) => serve::serve(serving).await,
        Command::Demo(demonstrating) => demo::demo(demonstrating).await,
        Command::Catalog(asked) => administration::catalog(&asked),
        Command::Explain(asked) => administration::explain(&asked),
        Command::Database(asked) => database::database(asked).await,
        Command::Person(asked) => person::person(asked).await,
        Command::Audit(asked) => administration::audit(asked).await,
    }
}
