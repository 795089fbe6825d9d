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

/// Pages are made of many small strings: by the system's allocator a third of their time went into
/// taking and giving back memory (docs/performance.md).
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
