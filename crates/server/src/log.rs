//! Where the log goes: to standard output, as much of it as `RUST_LOG` asks for.
//!
//! A line that cannot be written, because the disk is full or the pipe's reader is gone, is lost.
//! The library would tell of that on the standard error output, which mostly lies on the same disk, and
//! panic where that fails too: the request that logged, or the whole Center, would end with it.

use std::io::Write;

use tracing_subscriber::EnvFilter;
use tracing_subscriber::fmt;

/// Lines for a program to read. `usual` is what is told where `RUST_LOG` asks for nothing.
pub(crate) fn as_json(usual: &str) {
    fmt()
        .json()
        .log_internal_errors(false)
        .with_env_filter(filter(usual))
        .init();
}

/// Lines for a person to read.
pub(crate) fn as_text(usual: &str) {
    fmt()
        .log_internal_errors(false)
        .with_env_filter(filter(usual))
        .init();
}

/// A line for whoever started the program, who may be gone already.
pub(crate) fn say(line: &str) {
    // Unlike `println!`, which panics where nobody reads.
    let _ = writeln!(std::io::stdout(), "{line}");
}

fn filter(usual: &str) -> EnvFilter {
    EnvFilter::try_from_default_env().unwrap_or_else(|_| EnvFilter::new(usual))
}
