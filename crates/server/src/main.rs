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

use std::io::Write;
use std::process::ExitCode;

use arguments::{Arguments, Command};
use clap::Parser;

/// Pages are made of many small strings. With this allocator they took a seventh to a quarter less CPU
/// than with the system's (a home 0.60 ms instead of 0.70, the services 0.32 instead of 0.43), for 105 MB
/// of memory instead of 80 (docs/performance.md).
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

#[tokio::main]
async fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let outcome = match arguments.command {
        Command::Serve(serving) => serve::serve(serving).await,
        Command::Demo(demonstrating) => demo::demo(demonstrating).await,
        Command::Catalog(asked) => administration::catalog(&asked),
        Command::Explain(asked) => administration::explain(&asked),
        Command::Database(asked) => database::database(asked).await,
        Command::Person(asked) => person::person(asked).await,
        Command::Audit(asked) => administration::audit(asked).await,
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
