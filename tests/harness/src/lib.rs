//! What tests start and throw away: a database of their own, on either engine, a name server and a
//! mail server.
//!
//! A test asks for [`fresh`] and learns where to open an empty one. Which engine it is decides the
//! environment (`HARNESS_DATABASE`), so the same test text proves both. This crate must not
//! know our tables, and only tests may depend on it.

mod mail_server;
mod name_server;
mod postgres;

use std::future::Future;
use std::path::{Path, PathBuf};

pub use mail_server::MailServer;
pub use name_server::NameServer;
pub use postgres::Postgres;

// None of these begins with the product's own prefix: its configuration refuses keys it does not
// know, and a server started by a test would read them.

/// Names the engine that [`fresh`] uses: `sqlite` (also when unset) or `postgres`.
pub const ENGINE_VARIABLE: &str = "HARNESS_DATABASE";

/// Holds the socket folder of a `PostgreSQL` server that is already running for this test run.
pub const SERVER_VARIABLE: &str = "HARNESS_POSTGRES";

/// Why a test could not get what it asked for. Each text says what to do about it.
#[derive(Debug, Clone, thiserror::Error)]
pub enum HarnessError {
    /// A program of Debian's packages is not on this machine.
    #[error("{missing} is missing: apt-get install {package} (or run tests/install)")]
    NotInstalled {
        /// The program or file looked for.
        missing: String,
        /// The package that brings it.
        package: &'static str,
    },
    /// A program was there but did not do what it was asked.
    #[error("{what} failed: {said}")]
    Failed {
        /// What was being done.
        what: &'static str,
        /// What the program or the system said.
        said: String,
    },
    /// The environment names an engine that does not exist.
    #[error("{ENGINE_VARIABLE} is {found:?}; expected \"sqlite\" or \"postgres\"")]
    UnknownEngine {
        /// The value found.
        found: String,
    },
}

/// The database engines a Center can stand on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Engine {
    /// One file in the data folder.
    Sqlite,
    /// A server.
    Postgres,
}

impl Engine {
    /// The engine this test run is for.
    ///
    /// # Errors
    /// [`HarnessError::UnknownEngine`] when the environment names neither: a misspelt name must not
    /// quietly prove the other engine twice.
    pub fn of_this_run() -> Result<Self, HarnessError> {
        match std::env::var(ENGINE_VARIABLE).as_deref() {
            Err(_) | Ok("sqlite") => Ok(Self::Sqlite),
            Ok("postgres") => Ok(Self::Postgres),
            Ok(found) => Err(HarnessError::UnknownEngine {
                found: found.to_owned(),
            }),
        }
    }
}

/// An empty database that is removed when this value is dropped.
#[derive(Debug)]
pub struct FreshDatabase {
    kept: Kept,
}

#[derive(Debug)]
enum Kept {
    Folder(tempfile::TempDir),
    OnServer {
        socket: PathBuf,
        name: String,
        url: String,
    },
}

/// Where a fresh database is to be opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place<'a> {
    /// An empty folder in which `SQLite` makes its file.
    Folder(&'a Path),
    /// The URL of an empty database on `PostgreSQL`.
    Url(&'a str),
}

impl FreshDatabase {
    /// Where to open it.
    #[must_use]
    pub fn place(&self) -> Place<'_> {
        match &self.kept {
            Kept::Folder(folder) => Place::Folder(folder.path()),
            Kept::OnServer { url, .. } => Place::Url(url),
        }
    }
}

impl Drop for FreshDatabase {
    fn drop(&mut self) {
        if let Kept::OnServer { socket, name, .. } = &self.kept {
            // A database that cannot be dropped goes with its server a moment later.
            drop(postgres::run(
                socket,
                &format!("drop database if exists \"{name}\" with (force)"),
            ));
        }
    }
}

/// An empty database on the engine of this run.
///
/// # Errors
/// See [`HarnessError`]; a missing `PostgreSQL` is an error that names its package, never a skip.
pub fn fresh() -> Result<FreshDatabase, HarnessError> {
    fresh_on(Engine::of_this_run()?)
}

/// A database on the engine of this run that may have its tables already, for a test that is about
/// what is in them. On a server that serves a whole run they are laid out once, by `lay` on the URL
/// it is given, and copied for each test: laying them out costs more there than most tests do.
/// The caller opens what it gets as it would an empty one.
///
/// # Errors
/// As [`fresh`], and what `lay` said.
pub async fn laid<Lay, Done, E>(lay: Lay) -> Result<FreshDatabase, HarnessError>
where
    Lay: FnOnce(String) -> Done,
    Done: Future<Output = Result<(), E>>,
    E: std::fmt::Display,
{
    if Engine::of_this_run()? == Engine::Sqlite {
        return fresh();
    }
    let server = Postgres::start()?;
    if !server.serves_the_run() {
        return server.fresh_database();
    }
    if !server.has_laid()? {
        let first = server.fresh_database()?;
        if let Place::Url(url) = first.place() {
            lay(url.to_owned())
                .await
                .map_err(|said| HarnessError::Failed {
                    what: "laying out the tables",
                    said: said.to_string(),
                })?;
        }
        server.keep_as_laid(&first)?;
    }
    server.copy_of_laid()
}

/// An empty database on the named engine, for a test that is about one engine only.
///
/// # Errors
/// As [`fresh`].
pub fn fresh_on(engine: Engine) -> Result<FreshDatabase, HarnessError> {
    match engine {
        Engine::Postgres => Postgres::start()?.fresh_database(),
        Engine::Sqlite => {
            let folder = tempfile::Builder::new()
                .prefix("fasttrack-sqlite.")
                .tempdir()
                .map_err(|error| HarnessError::Failed {
                    what: "making a temporary folder",
                    said: error.to_string(),
                })?;
            Ok(FreshDatabase {
                kept: Kept::Folder(folder),
            })
        }
    }
}
