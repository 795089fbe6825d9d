//! SQLite asked on the thread that wants to know: no channel and no other thread between a query and
//! its rows. Connections lie in a pool of few; whoever wants to ask waits for one, begins a transaction
//! on it, and gives it back by letting go.

mod row;
#[cfg(test)]
mod tests;

use std::path::PathBuf;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use rusqlite::{Connection, OpenFlags};
use sea_orm::sqlx::error::{DatabaseError, ErrorKind};
use sea_orm::{
    ConnAcquireErr, DbErr, ExecResult, QueryResult, RuntimeErr, SqliteTransactionMode, Statement,
    sqlx,
};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};

use crate::PATIENCE;
use crate::pulse::Pulse;

pub(crate) use row::OUT_OF_PLACE;

/// Statements that a connection keeps prepared.
const PREPARED: usize = 512;

/// Connections to one file.
pub(crate) struct Pool {
    file: PathBuf,
    opening: Opening,
    /// How many there may be.
    size: u32,
    /// One permit for each connection that is not in use, whether it is open yet or not.
    free: Arc<Semaphore>,
    idle: Mutex<Vec<Connection>>,
    pulse: Arc<Pulse>,
}

/// What a connection may do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Opening {
    /// Nothing but reading, in a file that is there.
    ToRead,
    /// Reading and writing, in a file that is there.
    ToWrite,
}

/// How the rows of a query are asked for afterwards.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Columns {
    /// By the names of their columns.
    ByName,
    /// By their places in the query.
    InOrder,
}

impl std::fmt::Debug for Pool {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let mut pool = out.debug_struct("Pool");
        pool.field("opening", &self.opening).finish_non_exhaustive()
    }
}

impl Pool {
    /// A pool whose first connection is open.
    pub(crate) fn open(
        file: PathBuf,
        opening: Opening,
        size: u32,
        pulse: &Arc<Pulse>,
    ) -> Result<Arc<Self>, DbErr> {
        let pool = Self {
            file,
            opening,
            size,
            free: Arc::new(Semaphore::new(usize::try_from(size).unwrap_or(1))),
            idle: Mutex::default(),
            pulse: Arc::clone(pulse),
        };
        let first = pool.connect()?;
        lock(&pool.idle).push(first);
        Ok(Arc::new(pool))
    }

    fn connect(&self) -> Result<Connection, DbErr> {
        let told = |error| fault(error, DbErr::Conn);
        let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let connection = Connection::open_with_flags(&self.file, flags).map_err(told)?;
        let set = || {
            connection.busy_timeout(PATIENCE)?;
            connection.execute_batch(
                "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON",
            )?;
            if self.opening == Opening::ToRead {
                connection.execute_batch("PRAGMA query_only = ON")?;
            }
            connection.set_prepared_statement_cache_capacity(PREPARED);
            Ok(())
        };
        set().map_err(told)?;
        Ok(connection)
    }

    /// Waits for a connection, as long as [`PATIENCE`].
    async fn take(self: &Arc<Self>) -> Result<Taken, DbErr> {
        let failed = DbErr::ConnectionAcquire;
        let permit = tokio::time::timeout(PATIENCE, Arc::clone(&self.free).acquire_owned())
            .await
            .map_err(|_| failed(ConnAcquireErr::Timeout))?
            .map_err(|_| failed(ConnAcquireErr::ConnectionClosed))?;
        let idle = lock(&self.idle).pop();
        let connection = match idle {
            Some(connection) => connection,
            None => self.connect()?,
        };
        Ok(Taken {
            connection: Mutex::new(Some(connection)),
            pool: Arc::clone(self),
            _permit: permit,
        })
    }

    /// Begins a transaction.
    pub(crate) async fn begin(
        self: &Arc<Self>,
        mode: SqliteTransactionMode,
    ) -> Result<Transaction, DbErr> {
        let taken = self.take().await?;
        let begin = match mode {
            SqliteTransactionMode::Deferred => "BEGIN DEFERRED",
            SqliteTransactionMode::Immediate => "BEGIN IMMEDIATE",
            SqliteTransactionMode::Exclusive => "BEGIN EXCLUSIVE",
        };
        taken.with(|connection| {
            let run = || connection.prepare_cached(begin)?.execute([]);
            run().map_err(|error| fault(error, DbErr::Query))
        })?;
        Ok(Transaction(taken))
    }

    /// Runs one statement outside of any transaction and leaves what it answers.
    pub(crate) async fn tell(self: &Arc<Self>, sql: &str) -> Result<(), DbErr> {
        let taken = self.take().await?;
        taken.with(|connection| {
            let told = connection.execute_batch(sql);
            told.map_err(|error| fault(error, DbErr::Exec))
        })
    }

    /// Waits until nobody uses a connection, and closes all of them for good.
    pub(crate) async fn close(&self) {
        // Closed already where it cannot be had.
        let all = self.free.acquire_many(self.size).await;
        self.free.close();
        lock(&self.idle).clear();
        drop(all);
    }
}

/// A connection in use. It goes back to its pool, or is closed where it is not sound.
struct Taken {
    /// There until the end.
    connection: Mutex<Option<Connection>>,
    pool: Arc<Pool>,
    _permit: OwnedSemaphorePermit,
}

impl Taken {
    fn with<T>(&self, ask: impl FnOnce(&Connection) -> Result<T, DbErr>) -> Result<T, DbErr> {
        match lock(&self.connection).as_ref() {
            Some(connection) => ask(connection),
            None => Err(DbErr::ConnectionAcquire(ConnAcquireErr::ConnectionClosed)),
        }
    }
}

impl Drop for Taken {
    fn drop(&mut self) {
        let connection = self.connection.get_mut();
        let Some(connection) = connection.unwrap_or_else(PoisonError::into_inner).take() else {
            return;
        };
        if !connection.is_autocommit() {
            // Whether it worked is asked below.
            let _ = connection
                .prepare_cached("ROLLBACK")
                .map(|mut end| end.execute([]));
        }
        // One that is still within a transaction would make savepoints of those to come: it is closed,
        // and a new one opened when it is wanted.
        if connection.is_autocommit() {
            lock(&self.pool.idle).push(connection);
        }
    }
}

/// A transaction; let go, it is rolled back.
pub(crate) struct Transaction(Taken);

impl std::fmt::Debug for Transaction {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str("sqlite::Transaction")
    }
}

impl Transaction {
    /// SQLite ends a transaction by itself when a disk fails. What is asked afterwards would be kept at
    /// once, each by itself, so it is not asked.
    fn within<T>(&self, ask: impl FnOnce(&Connection) -> Result<T, DbErr>) -> Result<T, DbErr> {
        self.0.with(|connection| {
            if connection.is_autocommit() {
                let over = "the transaction is over: the database ended it".to_owned();
                return Err(DbErr::Exec(RuntimeErr::Internal(over)));
            }
            ask(connection)
        })
    }

    pub(crate) fn execute(&self, statement: &Statement) -> Result<ExecResult, DbErr> {
        self.within(|connection| {
            self.0.pool.pulse.note_statement();
            let run = || {
                let mut prepared = connection.prepare_cached(&statement.sql)?;
                row::bind(&mut prepared, statement.values.as_ref())?;
                let mut rows = prepared.raw_query();
                while rows.next()?.is_some() {}
                Ok(())
            };
            run().map_err(|error| fault(error, DbErr::Exec))?;
            outcome(connection)
        })
    }

    pub(crate) fn execute_unprepared(&self, sql: &str) -> Result<ExecResult, DbErr> {
        self.within(|connection| {
            let told = connection.execute_batch(sql);
            told.map_err(|error| fault(error, DbErr::Exec))?;
            outcome(connection)
        })
    }

    pub(crate) fn query_one(
        &self,
        statement: &Statement,
        columns: Columns,
    ) -> Result<Option<QueryResult>, DbErr> {
        Ok(self.query(statement, columns, 1)?.pop())
    }

    pub(crate) fn query_all(
        &self,
        statement: &Statement,
        columns: Columns,
    ) -> Result<Vec<QueryResult>, DbErr> {
        self.query(statement, columns, usize::MAX)
    }

    /// The first rows, at most so many.
    fn query(
        &self,
        statement: &Statement,
        columns: Columns,
        most: usize,
    ) -> Result<Vec<QueryResult>, DbErr> {
        let told = |error| fault(error, DbErr::Query);
        self.within(|connection| {
            self.0.pool.pulse.note_statement();
            let mut prepared = connection.prepare_cached(&statement.sql).map_err(told)?;
            row::bind(&mut prepared, statement.values.as_ref()).map_err(told)?;
            let form = row::Form::of(&prepared, columns);
            let changes = !prepared.readonly();
            let mut rows = prepared.raw_query();
            let mut found = Vec::new();
            while let Some(row) = rows.next().map_err(told)? {
                found.push(form.read(row)?);
                if found.len() == most {
                    // A statement that changes something is done when it says so.
                    while changes && rows.next().map_err(told)?.is_some() {}
                    break;
                }
            }
            row::rows(found)
        })
    }

    pub(crate) fn commit(self) -> Result<(), DbErr> {
        self.within(|connection| {
            let run = || connection.prepare_cached("COMMIT")?.execute([]);
            run().map_err(|error| fault(error, DbErr::Query))?;
            Ok(())
        })
    }
}

fn outcome(connection: &Connection) -> Result<ExecResult, DbErr> {
    let last = u64::try_from(connection.last_insert_rowid()).unwrap_or_default();
    row::outcome(last, connection.changes())
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// A fault in SQLite's words, told like those that come through sqlx.
#[derive(Debug, thiserror::Error)]
#[error("(code: {code}) {words}")]
struct Told {
    /// The extended code.
    code: i32,
    words: String,
}

impl DatabaseError for Told {
    fn message(&self) -> &str {
        &self.words
    }

    fn code(&self) -> Option<std::borrow::Cow<'_, str>> {
        Some(self.code.to_string().into())
    }

    fn as_error(&self) -> &(dyn std::error::Error + Send + Sync + 'static) {
        self
    }

    fn as_error_mut(&mut self) -> &mut (dyn std::error::Error + Send + Sync + 'static) {
        self
    }

    fn into_error(self: Box<Self>) -> Box<dyn std::error::Error + Send + Sync + 'static> {
        self
    }

    fn kind(&self) -> ErrorKind {
        match self.code {
            rusqlite::ffi::SQLITE_CONSTRAINT_UNIQUE
            | rusqlite::ffi::SQLITE_CONSTRAINT_PRIMARYKEY => ErrorKind::UniqueViolation,
            rusqlite::ffi::SQLITE_CONSTRAINT_FOREIGNKEY => ErrorKind::ForeignKeyViolation,
            rusqlite::ffi::SQLITE_CONSTRAINT_NOTNULL => ErrorKind::NotNullViolation,
            rusqlite::ffi::SQLITE_CONSTRAINT_CHECK => ErrorKind::CheckViolation,
            _ => ErrorKind::Other,
        }
    }
}

fn fault(error: rusqlite::Error, told: fn(RuntimeErr) -> DbErr) -> DbErr {
    let (code, words) = match error {
        rusqlite::Error::SqliteFailure(code, words) => (code, words),
        other => return told(RuntimeErr::Internal(other.to_string())),
    };
    let words = words.unwrap_or_else(|| code.to_string());
    let code = code.extended_code;
    let error = sqlx::Error::Database(Box::new(Told { code, words }));
    told(RuntimeErr::SqlxError(Arc::new(error)))
}
