//! What people type after `fasttrack`.

use std::net::SocketAddr;
use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};

/// A Center for onboarding and user adoption.
#[derive(Debug, Parser)]
#[command(name = "fasttrack", version)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    pub(crate) command: Command,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Run the Center.
    Serve(Serving),
    /// Run the demo Center, with made-up people and mails kept as files.
    Demo(Demonstrating),
    /// Look at a catalog.
    Catalog(CatalogAsked),
    /// Answer questions with the server's own rules: one JSON object per line in, one per line out.
    Explain(Explaining),
    /// Back the database up, restore it, move it, check it.
    Database(DatabaseAsked),
    /// Look at the audit chains.
    Audit(AuditAsked),
    /// Hand out or erase what is held about a person.
    Person(PersonAsked),
}

#[derive(Debug, Args)]
pub(crate) struct Serving {
    /// The configuration file.
    #[arg(long, value_name = "FILE", default_value = "fasttrack.toml")]
    pub(crate) config: PathBuf,
}

#[derive(Debug, Args)]
pub(crate) struct Demonstrating {
    /// Where the demo keeps its data; made if it is not there.
    #[arg(long, value_name = "DIR", default_value = "data/demo")]
    pub(crate) data: PathBuf,
    /// Where it listens.
    #[arg(long, value_name = "ADDRESS:PORT", default_value = "127.0.0.1:8080")]
    pub(crate) listen: SocketAddr,
    /// Where the demo's admin center listens, a page of another site that carries the widget; beside the
    /// Center, on the next port, if not given.
    #[arg(long, value_name = "ADDRESS:PORT")]
    pub(crate) admin_center: Option<SocketAddr>,
    /// Write one API token per demo address into this file, as JSON, readable by its owner only.
    #[arg(long, value_name = "FILE")]
    pub(crate) tokens: Option<PathBuf>,
    /// Use this PostgreSQL database instead of SQLite in the data folder.
    #[arg(long, value_name = "URL")]
    pub(crate) database: Option<String>,
    /// The catalog's folder; found beside the program if not given.
    #[arg(long, value_name = "DIR")]
    pub(crate) catalog: Option<PathBuf>,
    /// Listen on an address that others can reach, although anybody there can sign in as anybody.
    #[arg(long)]
    pub(crate) expose_demo: bool,
}

#[derive(Debug, Args)]
pub(crate) struct CatalogAsked {
    #[command(subcommand)]
    pub(crate) what: CatalogCommand,
}

#[derive(Debug, Subcommand)]
pub(crate) enum CatalogCommand {
    /// Check a catalog as a whole: every fault with file, line and what was expected.
    Check {
        /// The catalog's folder.
        dir: PathBuf,
    },
}

#[derive(Debug, Args)]
pub(crate) struct Explaining {
    /// What is asked.
    pub(crate) what: Explained,
    /// The catalog's folder; found beside the program if not given.
    #[arg(long, value_name = "DIR")]
    pub(crate) catalog: Option<PathBuf>,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum Explained {
    /// Which services a tenant may have help with, and why.
    Eligibility,
    /// Due dates and elapsed minutes in business time.
    Due,
}

#[derive(Debug, Args)]
pub(crate) struct DatabaseAsked {
    #[command(subcommand)]
    pub(crate) what: DatabaseCommand,
}

#[derive(Debug, Subcommand)]
pub(crate) enum DatabaseCommand {
    /// Write everything of one moment into a file, files of evidence included, while the Center runs.
    Backup {
        /// The file to be made, or `-` for the standard output.
        file: PathBuf,
        #[command(flatten)]
        from: Place,
    },
    /// Fill an empty database from a backup: all of it, or nothing.
    Restore {
        /// The backup, or `-` for the standard input.
        file: PathBuf,
        #[command(flatten)]
        to: Place,
    },
    /// Copy everything into an empty database, of the same kind or the other, and compare every row.
    Move {
        #[command(flatten)]
        from: Place,
        /// Where to: `postgres://…`, or a data folder for SQLite.
        #[arg(long, value_name = "URL|DIR")]
        to: String,
    },
    /// Check that the database is whole: its indexes, every row, every file of evidence.
    Check(Place),
}

#[derive(Debug, Args)]
pub(crate) struct AuditAsked {
    #[command(subcommand)]
    pub(crate) what: AuditCommand,
}

#[derive(Debug, Subcommand)]
pub(crate) enum AuditCommand {
    /// Walk every chain from its first entry to its last.
    Verify(Place),
}

#[derive(Debug, Args)]
pub(crate) struct PersonAsked {
    #[command(subcommand)]
    pub(crate) what: PersonCommand,
}

#[derive(Debug, Subcommand)]
pub(crate) enum PersonCommand {
    /// Print everything that is held about a person, as JSON.
    Export(Asking),
    /// Erase what identifies a person, and end its sign-ins; the audit chains stay whole.
    Erase(Asking),
}

#[derive(Debug, Args)]
pub(crate) struct Asking {
    /// The person's mail address.
    pub(crate) address: String,
    /// The address of the operator who does it: it is entered in the audit chain.
    #[arg(long, value_name = "ADDRESS")]
    pub(crate) by: String,
    #[command(flatten)]
    pub(crate) place: Place,
}

#[derive(Debug, Args)]
#[group(required = true, multiple = false)]
pub(crate) struct Place {
    /// The data folder of a Center on SQLite.
    #[arg(long, value_name = "DIR")]
    pub(crate) data: Option<PathBuf>,
    /// The address of a PostgreSQL database.
    #[arg(long, value_name = "URL")]
    pub(crate) database: Option<String>,
    /// The configuration file that names one of them; keeps a password out of the list of processes.
    #[arg(long, value_name = "FILE")]
    pub(crate) config: Option<PathBuf>,
}
