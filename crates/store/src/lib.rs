//! What the Center remembers. The only crate that knows a database exists.
//!
//! SQLite and PostgreSQL behind the same functions: one entity, one query, one schema text. A page
//! reads in one [`Reading`]; every change is a closure given to [`Store::write`]. No type of the
//! database library appears in a public signature here.

pub mod absence;
pub mod attempt;
pub mod audit;
pub mod column;
pub mod decision;
pub mod domain_claim;
pub mod engagement;
mod fault;
pub mod file;
pub mod guidance;
pub mod hand_over;
pub mod idempotency;
mod keyset;
pub mod lapse_notice;
pub mod mandate;
pub mod meeting;
pub mod membership;
pub mod notice;
pub mod offer;
pub mod outbox;
pub mod overlay;
pub mod person;
#[cfg(test)]
mod query_plans;
pub mod request;
mod schema;
pub mod setting;
pub mod sign_in;
pub mod specialist;
pub mod subscription;
pub mod task;
pub mod tenant;
pub mod tenant_invitation;
mod unit;
mod writer;

use std::path::Path;
use std::time::Duration;

use sea_orm::sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqliteSynchronous};
use sea_orm::{
    AccessMode, ConnectOptions, ConnectionTrait, Database, DatabaseConnection, DbBackend,
    IsolationLevel, TransactionOptions, TransactionTrait,
};
use sea_orm_migration::MigratorTrait;

pub use column::{Day, Document, Id, Instant, Word};
pub use fault::{Constraint, Refusal, StoreFault};
pub use keyset::{Edge, Stretch};
pub use unit::{Reading, Writing};
pub use writer::Work;

use file::Contents;
use schema::Migrator;
use unit::Ends;
use writer::Writer;

/// The Center's memory: cheap to clone, shared by all.
#[derive(Clone, Debug)]
pub struct Store {
    ends: Ends,
    writer: Writer,
    backend: DbBackend,
    contents: Contents,
}

/// Name of the SQLite database in the data folder.
pub const SQLITE_FILE: &str = "fasttrack.sqlite3";
/// Readers of one SQLite file; each is a connection with its own page cache.
const SQLITE_READERS: u32 = 4;
/// Connections of one node to PostgreSQL.
const POSTGRES_CONNECTIONS: u32 = 16;

impl Store {
    /// Opens (and creates) the SQLite database `fasttrack.sqlite3` in the data folder.
    ///
    /// # Errors
    /// The file cannot be opened or its schema cannot be brought up to date.
    pub async fn open_folder(folder: &Path) -> Result<Self, StoreFault> {
        let file = folder.join(SQLITE_FILE);
        let url = format!("sqlite://{}?mode=rwc", file.display());
        let writer = sqlite(&url, 1, false).await?;
        Migrator::up(&writer, None).await?;
        let reader = sqlite(&url, SQLITE_READERS, true).await?;
        let ends = Ends {
            reader,
            writer: writer.clone(),
        };
        Ok(Self {
            ends,
            writer: Writer::sqlite(writer),
            backend: DbBackend::Sqlite,
            contents: Contents::beside(folder),
        })
    }

    /// Opens the PostgreSQL database at `url` (`postgres://…`), at version 13 or later with the
    /// extension `btree_gist` at hand.
    ///
    /// # Errors
    /// The database cannot be reached or its schema cannot be brought up to date.
    pub async fn open_url(url: &str) -> Result<Self, StoreFault> {
        let mut options = ConnectOptions::new(url);
        options
            .max_connections(POSTGRES_CONNECTIONS)
            .sqlx_logging(false)
            .test_before_acquire(false);
        let connection = Database::connect(options).await?;
        migrate_alone(&connection).await?;
        let ends = Ends {
            reader: connection.clone(),
            writer: connection.clone(),
        };
        Ok(Self {
            ends,
            writer: Writer::postgres(connection),
            backend: DbBackend::Postgres,
            contents: Contents::LargeObjects,
        })
    }

    /// One moment of the database, to read a page from.
    ///
    /// # Errors
    /// No connection can be had.
    pub async fn read(&self) -> Result<Reading, StoreFault> {
        let options = match self.backend {
            DbBackend::Sqlite => TransactionOptions::default(),
            _ => TransactionOptions {
                isolation_level: Some(IsolationLevel::RepeatableRead),
                access_mode: Some(AccessMode::ReadOnly),
                ..TransactionOptions::default()
            },
        };
        let transaction = self.ends.reader.begin_with_options(options).await?;
        Ok(Reading::new(transaction, self.backend))
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
        self.writer.write(work).await
    }

    /// Whether the database answers, for `/health/ready`.
    ///
    /// # Errors
    /// It does not.
    pub async fn ping(&self) -> Result<(), StoreFault> {
        self.ends.reader.execute_unprepared("SELECT 1").await?;
        self.ends.writer.ping().await?;
        Ok(())
    }

    /// Asks the database to look through itself, and reads every file that it names. Returns the
    /// findings; none means whole.
    ///
    /// # Errors
    /// The check could not be run.
    pub async fn check(&self) -> Result<Vec<String>, StoreFault> {
        let mut findings = self.check_database().await?;
        findings.extend(file::faults(self).await?);
        Ok(findings)
    }

    async fn check_database(&self) -> Result<Vec<String>, StoreFault> {
        let mut findings = Vec::new();
        if self.backend != DbBackend::Sqlite {
            return Ok(findings);
        }
        for pragma in ["PRAGMA integrity_check", "PRAGMA foreign_key_check"] {
            let statement = sea_orm::Statement::from_string(self.backend, pragma);
            for row in self.ends.reader.query_all_raw(statement).await? {
                let finding: String = row.try_get_by_index(0)?;
                if finding != "ok" {
                    findings.push(format!("{pragma}: {finding}"));
                }
            }
        }
        Ok(findings)
    }
}

async fn sqlite(
    url: &str,
    connections: u32,
    read_only: bool,
) -> Result<DatabaseConnection, StoreFault> {
    let mut options = ConnectOptions::new(url);
    options
        .max_connections(connections)
        .min_connections(connections)
        .idle_timeout(None::<Duration>)
        .max_lifetime(None::<Duration>)
        .sqlx_logging(false)
        .test_before_acquire(false)
        .map_sqlx_sqlite_opts(move |sqlite: SqliteConnectOptions| {
            let sqlite = sqlite
                .journal_mode(SqliteJournalMode::Wal)
                .synchronous(SqliteSynchronous::Full)
                .foreign_keys(true)
                .busy_timeout(Duration::from_secs(10))
                .statement_cache_capacity(512);
            if read_only {
                sqlite.pragma("query_only", "on")
            } else {
                sqlite
            }
        });
    Ok(Database::connect(options).await?)
}

/// Several nodes may start at once: one brings the schema up to date, the others wait for it.
async fn migrate_alone(connection: &DatabaseConnection) -> Result<(), StoreFault> {
    let transaction = connection
        .begin_with_options(TransactionOptions::default())
        .await?;
    transaction
        .execute_unprepared("SELECT pg_advisory_xact_lock(7238915)")
        .await?;
    Migrator::up(&transaction, None).await?;
    transaction.commit().await?;
    Ok(())
}
