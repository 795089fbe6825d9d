//! The `fasttrack-tools` program: what a customer runs on its own side.
//!
//! It reads the command line, runs what is asked and shows what was found. It ends with 0 where there
//! is nothing to mend, 1 where an error was found, 2 where it could not do what it was asked, and 3 where
//! something was not moved or is not as it should be.

mod arguments;
mod aside;
mod center;
mod directory;
mod dns;
mod fault;
mod folded;
mod help;
mod language;
mod migrate;
mod own;
mod place;
mod safe;
mod send;
mod shown;
mod size;
mod typed;

use std::process::ExitCode;

use arguments::{Arguments, Assess, Command, Migrate};
use clap::Parser;
use fault::Fault;

fn main() -> ExitCode {
    let words: Vec<_> = std::env::args_os().collect();
    let speaker = language::of_the_environment();
    let arguments = match Arguments::try_parse_from(&words) {
        Ok(arguments) => arguments,
        Err(said) => {
            let said = help::spoken(said, words, &speaker);
            // Help and version are no faults; clap writes them where they belong.
            if !said.use_stderr() {
                drop(said.print());
                return ExitCode::SUCCESS;
            }
            let lines = typed::spoken(&said, &speaker).unwrap_or_else(|| {
                let text = said.render().to_string();
                // The shell may have put a file's name there, and a name may be anything.
                let lines = text.lines().map(|line| safe::line(line).into_owned());
                lines.collect()
            });
            for line in lines {
                aside::line(&line);
            }
            return ExitCode::from(2);
        }
    };
    let outcome = match &arguments.command {
        Command::Assess(assess) => match &**assess {
            Assess::Directory(asked) => directory::assess(asked, &speaker).map(Found::code),
            Assess::Dns(asked) => dns::assess(asked, &speaker).map(Found::code),
        },
        Command::Migrate(migrate) => match &**migrate {
            Migrate::Mail(asked) => migrate::mail(asked, &speaker),
        },
        Command::Rules => shown::rules(&speaker).map(Found::code),
    };
    match outcome {
        Ok(code) => ExitCode::from(code),
        Err(Fault::Closed) => ExitCode::from(2),
        Err(fault) => {
            // A plan may have many faults, each in a line of its own.
            for line in fault.say(&speaker).lines() {
                aside::line(&format!("fasttrack-tools: {}", safe::line(line)));
            }
            ExitCode::from(2)
        }
    }
}

/// What a run came to.
#[derive(Debug, Clone, Copy, Default)]
pub struct Found {
    /// Whether anything must be mended.
    pub is_error: bool,
}

impl Found {
    fn code(self) -> u8 {
        u8::from(self.is_error)
    }
}
