//! What the Center remembers. The only crate that knows a database exists.
//!
//! SQLite and PostgreSQL behind the same functions: one entity, one query, one schema text. A page
//! reads in one [`Reading`]; every change is a closure given to [`Store::write`]. No type of the
//! database library appears in a public signature here.

pub mod absence;
pub mod assessment;
pub mod attempt;
pub mod audit;
pub mod backup;
pub mod calendar_feed;
mod check;
pub mod column;
mod connection;
pub mod consent;
pub mod decision;
pub mod domain_claim;
pub mod engagement;
mod fault;
pub mod figures;
pub mod file;
pub mod find;
pub mod finding;
pub mod guidance;
pub mod hand_over;
pub mod held;
pub mod idempotency;
pub mod import;
mod keyset;
pub mod lapse_notice;
pub mod mandate;
pub mod meeting;
pub mod membership;
pub mod migration;
pub mod news;
pub mod note;
pub mod offer;
pub mod outbox;
pub mod overlay;
mod part;
pub mod partner;
pub mod person;
pub mod person_preference;
mod pulse;
#[cfg(test)]
mod query_plans;
pub mod question;
pub mod region;
pub mod request;
mod schema;
pub mod setting;
pub mod setup;
pub mod sign_in;
pub mod specialist;
mod sqlite;
pub mod state_change;
pub mod subscription;
pub mod survey;
pub mod task;
pub mod tenant;
pub mod tenant_invitation;
mod unit;
pub mod waiver;
pub mod webhook;
pub mod widget;
mod writer;

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use sea_orm::sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqliteSynchronous};
use sea_orm::{
    AccessMode, ConnectOptions, ConnectionTrait, Database, DatabaseConnection, DbBackend,
    IsolationLevel, SqliteTransactionMode, TransactionOptions, TransactionTrait,
};
use sea_orm_migration::MigratorTrait;
use tokio::sync::OnceCell;

pub use column::{Bytes, Day, Document, Flag, Hidden, Id, Instant, Word};
pub use fault::{Constraint, Refusal, StoreFault};
pub use file::hex;
pub use keyset::{Edge, Stretch};
pub use pulse::{BATCH_SIZES, Pulse};
pub use unit::{Reading, Writing, at_one_moment};
pub use writer::Work;

use file::Contents;
use schema::Migrator;
use sqlite::{Opening, Pool};
use writer::Writer;

/// The Center's memory: cheap to clone, shared by all.
#[derive(Clone, Debug)]
pub struct Store {
    database: Known,
    writer: Writer,
    backend: DbBackend,
    contents: Contents,
    pulse: Arc<Pulse>,
}

/// The ways to a database.
#[derive(Clone, Debug)]
enum Known {
    Postgres(DatabaseConnection),
    Sqlite {
        readers: Arc<Pool>,
        writer: Arc<Pool>,
        /// Readers on threads of their own, opened when something asks that takes long.
        at_length: Arc<OnceCell<DatabaseConnection>>,
        file: PathBuf,
    },
}

/// Name of the SQLite database in the data folder.
pub const SQLITE_FILE: &str = "fasttrack.sqlite3";
/// Readers of one SQLite file; each is a connection with its own page cache.
const SQLITE_READERS: u32 = 4;
/// How long a connection is waited for: whoever asks is told to come again before giving up by itself.
const PATIENCE: Duration = Duration::from_secs(10);
/// Connections of one node to PostgreSQL.
const POSTGRES_CONNECTIONS: u32 = 16;

impl Store {
    /// Opens (and creates) the SQLite database `fasttrack.sqlite3` in the data folder.
    ///
    /// # Errors
    /// The file cannot be opened or its schema cannot be brought up to date.
    pub async fn open_folder(folder: &Path) -> Result<Self, StoreFault> {
        let file = folder.join(SQLITE_FILE);
        let pulse = Arc::<Pulse>::default();
        let migrator = sqlite(&file, "rwc", 1, false, &pulse).await?;
        Migrator::up(&migrator, None).await?;
        let store = Self::on_sqlite(folder, Opening::ToWrite, pulse)?;
        // Only now: whoever closes a database last writes its journal into it.
        migrator.close().await?;
        Ok(store)
    }

    fn on_sqlite(folder: &Path, opening: Opening, pulse: Arc<Pulse>) -> Result<Self, StoreFault> {
        let file = folder.join(SQLITE_FILE);
        let readers = Pool::open(file.clone(), Opening::ToRead, SQLITE_READERS, &pulse)?;
        let writer = match opening {
            Opening::ToRead => Arc::clone(&readers),
            Opening::ToWrite => Pool::open(file.clone(), Opening::ToWrite, 1, &pulse)?,
        };
        Ok(Self {
            writer: Writer::sqlite(Arc::clone(&writer), Arc::clone(&pulse))?,
            database: Known::Sqlite {
                readers,
                writer,
                at_length: Arc::default(),
                file,
            },
            backend: DbBackend::Sqlite,
            contents: Contents::beside(folder),
            pulse,
        })
    }

    /// Opens the PostgreSQL database at `url` (`postgres://…`), at version 13 or later with the
    /// extension `btree_gist` at hand.
    ///
    /// # Errors
    /// The database cannot be reached or its schema cannot be brought up to date.
    pub async fn open_url(url: &str) -> Result<Self, StoreFault> {
        let pulse = Arc::<Pulse>::default();
        let connection = postgres(url, &pulse).await?;
        migrate_alone(&connection).await?;
        Ok(Self::on_postgres(connection, pulse))
    }

    /// Opens the SQLite database in the data folder to look at it: nothing in it can be changed, and
    /// its schema stays as it is (see [`Store::schema_state`]).
    ///
    /// # Errors
    /// There is none, or it cannot be opened.
    #[expect(
        clippy::unused_async,
        reason = "asked for like a database elsewhere, which is waited for"
    )]
    pub async fn look_folder(folder: &Path) -> Result<Self, StoreFault> {
        Self::on_sqlite(folder, Opening::ToRead, Arc::default())
    }

    /// Opens the PostgreSQL database at `url` to look at it; its schema stays as it is.
    ///
    /// # Errors
    /// It cannot be reached.
    pub async fn look_url(url: &str) -> Result<Self, StoreFault> {
        let pulse = Arc::<Pulse>::default();
        let connection = postgres(url, &pulse).await?;
        Ok(Self::on_postgres(connection, pulse))
    }

    fn on_postgres(connection: DatabaseConnection, pulse: Arc<Pulse>) -> Self {
        Self {
            writer: Writer::postgres(connection.clone()),
            database: Known::Postgres(connection),
            backend: DbBackend::Postgres,
            contents: Contents::LargeObjects,
            pulse,
        }
    }

    /// One moment of the database, to read a page from: within [`at_one_moment`] the one that the page
    /// has begun. On SQLite it is asked on the thread that reads, so that what may take long is read
    /// by [`Store::read_at_length`].
    ///
    /// # Errors
    /// No connection can be had.
    pub async fn read(&self) -> Result<Reading, StoreFault> {
        if let Some(begun) = unit::begun(&self.pulse) {
            return Ok(begun);
        }
        let reading = match &self.database {
            Known::Sqlite { readers, .. } => {
                let transaction = readers.begin(SqliteTransactionMode::Deferred).await?;
                Reading::new(transaction, self.backend)
            }
            Known::Postgres(connection) => self.read_over(connection).await?,
        };
        unit::keep(&self.pulse, &reading);
        Ok(reading)
    }

    /// One moment of the database, to read as much of it as there is: on SQLite another thread is asked,
    /// and this one serves others meanwhile. It belongs to no page.
    ///
    /// # Errors
    /// No connection can be had.
    pub async fn read_at_length(&self) -> Result<Reading, StoreFault> {
        self.read_over(self.at_length().await?).await
    }

    async fn read_over(&self, connection: &DatabaseConnection) -> Result<Reading, StoreFault> {
        let options = match self.backend {
            DbBackend::Sqlite => TransactionOptions::default(),
            _ => TransactionOptions {
                isolation_level: Some(IsolationLevel::RepeatableRead),
                access_mode: Some(AccessMode::ReadOnly),
                ..TransactionOptions::default()
            },
        };
        let transaction = connection.begin_with_options(options).await?;
        Ok(Reading::new(transaction, self.backend))
    }

    /// Where reading may take long.
    async fn at_length(&self) -> Result<&DatabaseConnection, StoreFault> {
        match &self.database {
            Known::Postgres(connection) => Ok(connection),
            Known::Sqlite {
                at_length, file, ..
            } => {
                let open = || sqlite(file, "rw", SQLITE_READERS, true, &self.pulse);
                at_length.get_or_try_init(open).await
            }
        }
    }

    /// Runs one unit of work: all of it is kept, or nothing. It may run twice, so it must touch
    /// nothing but the database.
    ///
    /// # Errors
    /// What the work refused with, or the store's own fault. [`StoreFault::Unconfirmed`] means that
    /// the change may still be there: ask again with the same idempotency key.
    pub async fn write<T, E, F>(&self, work: F) -> Result<T, E>
    where
        T: Send + 'static,
        E: Refusal,
        F: for<'unit> Fn(&'unit Writing) -> Work<'unit, T, E> + Send + Sync + 'static,
    {
        // What is read afterwards shows it, and no connection is held while others wait for one.
        unit::end_moment();
        let outcome = self.writer.write(work).await;
        self.pulse.note(&outcome);
        outcome
    }

    /// Closes the database once nobody uses it any more; nothing can be read or written afterwards. On
    /// SQLite the journal is written into the one file and is gone, unless another program reads along.
    ///
    /// # Errors
    /// The database failed.
    pub async fn close(&self) -> Result<(), StoreFault> {
        match &self.database {
            Known::Postgres(connection) => connection.close_by_ref().await?,
            Known::Sqlite {
                readers,
                writer,
                at_length,
                ..
            } => {
                // Whoever reads along keeps the last connection from doing this; it waits for nobody.
                writer.tell("PRAGMA wal_checkpoint(PASSIVE)").await?;
                if let Some(connection) = at_length.get() {
                    connection.close_by_ref().await?;
                }
                readers.close().await;
                writer.close().await;
            }
        }
        Ok(())
    }

    /// How writing has gone since the program started.
    #[must_use]
    pub fn pulse(&self) -> &Pulse {
        &self.pulse
    }

    /// Whether the database answers, for `/health/ready`.
    ///
    /// # Errors
    /// It does not.
    pub async fn ping(&self) -> Result<(), StoreFault> {
        match &self.database {
            Known::Postgres(connection) => {
                connection.execute_unprepared("SELECT 1").await?;
            }
            Known::Sqlite {
                readers, writer, ..
            } => {
                readers.tell("SELECT 1").await?;
                writer.tell("SELECT 1").await?;
            }
        }
        Ok(())
    }
}

/// SQLite over sqlx, each connection with a thread of its own: for the migrator, for a copy on its way
/// in, and for what takes long to read.
async fn sqlite(
    file: &Path,
    mode: &str,
    connections: u32,
    read_only: bool,
    pulse: &Arc<Pulse>,
) -> Result<DatabaseConnection, StoreFault> {
    let mut options = ConnectOptions::new(format!("sqlite://{}?mode={mode}", file.display()));
    options
        .max_connections(connections)
        .acquire_timeout(PATIENCE)
        .sqlx_logging(false)
        .test_before_acquire(false)
        .map_sqlx_sqlite_opts(move |sqlite: SqliteConnectOptions| {
            let sqlite = sqlite
                .journal_mode(SqliteJournalMode::Wal)
                .synchronous(SqliteSynchronous::Full)
                .foreign_keys(true)
                .busy_timeout(PATIENCE);
            if read_only {
                sqlite.pragma("query_only", "on")
            } else {
                sqlite
            }
        });
    connect(options, pulse).await
}

async fn postgres(url: &str, pulse: &Arc<Pulse>) -> Result<DatabaseConnection, StoreFault> {
    let mut options = ConnectOptions::new(url);
    options
        .max_connections(POSTGRES_CONNECTIONS)
        .acquire_timeout(PATIENCE)
        .sqlx_logging(false)
        .test_before_acquire(false);
    connect(options, pulse).await
}

/// Connects, and counts every statement from then on.
async fn connect(
    options: ConnectOptions,
    pulse: &Arc<Pulse>,
) -> Result<DatabaseConnection, StoreFault> {
    let mut connection = Database::connect(options).await?;
    let pulse = Arc::clone(pulse);
    connection.set_metric_callback(move |_| pulse.note_statement());
    Ok(connection)
}

/// Held by whoever lays the schema or fills an empty one.
const SCHEMA_LOCK: &str = "SELECT pg_advisory_xact_lock(7238915)";

/// Several nodes may start at once: one brings the schema up to date, the others wait for it.
async fn migrate_alone(connection: &DatabaseConnection) -> Result<(), StoreFault> {
    let transaction = connection
        .begin_with_options(TransactionOptions::default())
        .await?;
    transaction.execute_unprepared(SCHEMA_LOCK).await?;
    Migrator::up(&transaction, None).await?;
    transaction.commit().await?;
    Ok(())
}
