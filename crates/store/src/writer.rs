//! Every change goes through here.
//!
//! On SQLite one thread owns the one writing connection: it begins IMMEDIATE, runs up to 64 waiting
//! units, each in its own SAVEPOINT, commits once (one disk sync for all) and only then answers any
//! of them. On PostgreSQL each unit is its own serializable transaction; when it collides it is run
//! again, now alone in this node, so that a crowd around one row gets through.
//! A unit awaits nothing but the database and may run twice, so it must not have effects elsewhere.

use std::future::Future;
use std::panic::AssertUnwindSafe;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use futures_util::FutureExt;
use sea_orm::{
    ConnectionTrait, DatabaseConnection, DatabaseTransaction, DbBackend, IsolationLevel,
    SqliteTransactionMode, TransactionOptions, TransactionTrait,
};
use tokio::runtime::Handle;
use tokio::sync::{RwLock, mpsc, oneshot};

use crate::fault::{Refusal, StoreFault};
use crate::pulse::Pulse;
use crate::sqlite::Pool;
use crate::unit::{Reading, Writing};

/// The work of one unit while it runs.
pub type Work<'unit, T, E> = Pin<Box<dyn Future<Output = Result<T, E>> + Send + 'unit>>;

/// Units that share one commit on SQLite.
const BATCH: usize = 64;
/// Units that may wait before callers have to wait to be let in.
const WAITING: usize = 1024;
/// How often a unit of PostgreSQL is run again, alone in this node: against other nodes.
const RUNS_AGAIN: u32 = 10;

/// Where changes are handed in.
#[derive(Clone)]
pub(crate) enum Writer {
    Sqlite(mpsc::Sender<Box<dyn Waiting>>),
    Postgres {
        connection: DatabaseConnection,
        /// Shared by the units that run for the first time; a unit that is run again has it alone.
        turn: Arc<RwLock<()>>,
    },
}

impl std::fmt::Debug for Writer {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str(match self {
            Self::Sqlite(_) => "Writer::Sqlite",
            Self::Postgres { .. } => "Writer::Postgres",
        })
    }
}

impl Writer {
    /// A thread of its own writes: a disk that is waited for keeps nobody else waiting. It ends with
    /// the last of those who hand in.
    pub(crate) fn sqlite(pool: Arc<Pool>, pulse: Arc<Pulse>) -> std::io::Result<Self> {
        let (sender, receiver) = mpsc::channel(WAITING);
        let runtime = Handle::current();
        std::thread::Builder::new()
            .name("writer".to_owned())
            .spawn(move || runtime.block_on(write_batches(pool, receiver, pulse)))?;
        Ok(Self::Sqlite(sender))
    }

    pub(crate) fn postgres(connection: DatabaseConnection) -> Self {
        Self::Postgres {
            connection,
            turn: Arc::default(),
        }
    }

    pub(crate) async fn write<T, E, F>(&self, work: F) -> Result<T, E>
    where
        T: Send + 'static,
        E: Refusal,
        F: for<'unit> Fn(&'unit Writing) -> Work<'unit, T, E> + Send + Sync + 'static,
    {
        match self {
            Self::Sqlite(queue) => {
                let (answer, answered) = oneshot::channel();
                let unit = Unit {
                    work,
                    outcome: None,
                    answer,
                };
                let gone = || E::from(StoreFault::Unconfirmed("the writer has stopped".to_owned()));
                queue.send(Box::new(unit)).await.map_err(|_| gone())?;
                answered.await.map_err(|_| gone())?
            }
            Self::Postgres { connection, turn } => write_alone(connection, turn, work).await,
        }
    }
}

/// A unit in the queue, its types forgotten.
pub(crate) trait Waiting: Send {
    /// Runs it; whether its changes are to be kept.
    fn run<'unit>(
        &'unit mut self,
        writing: &'unit Writing,
    ) -> Pin<Box<dyn Future<Output = bool> + Send + 'unit>>;
    /// Tells the caller what came of it.
    fn answer(self: Box<Self>, commit: Result<(), StoreFault>);
}

struct Unit<T, E, F> {
    work: F,
    outcome: Option<Result<T, E>>,
    answer: oneshot::Sender<Result<T, E>>,
}

impl<T, E, F> Waiting for Unit<T, E, F>
where
    T: Send + 'static,
    E: Refusal,
    F: for<'unit> Fn(&'unit Writing) -> Work<'unit, T, E> + Send + Sync + 'static,
{
    fn run<'unit>(
        &'unit mut self,
        writing: &'unit Writing,
    ) -> Pin<Box<dyn Future<Output = bool> + Send + 'unit>> {
        Box::pin(async move {
            let outcome = run_caught((self.work)(writing)).await;
            let keep = outcome.is_ok();
            self.outcome = Some(outcome);
            keep
        })
    }

    fn answer(self: Box<Self>, commit: Result<(), StoreFault>) {
        let outcome = match (self.outcome, commit) {
            (Some(Ok(_)) | None, Err(fault)) => Err(E::from(fault)),
            (Some(outcome), _) => outcome,
            (None, Ok(())) => Err(E::from(StoreFault::Other(
                "the unit was not run".to_owned(),
            ))),
        };
        // The caller may have gone away; what is committed stays committed.
        let _ = self.answer.send(outcome);
    }
}

/// A unit that panics must not take the writer, and with it everybody's changes, along.
async fn run_caught<T, E: Refusal>(work: Work<'_, T, E>) -> Result<T, E> {
    let outcome = AssertUnwindSafe(work).catch_unwind().await;
    outcome.unwrap_or_else(|_| {
        let told = "a unit of work panicked".to_owned();
        Err(E::from(StoreFault::Other(told)))
    })
}

async fn write_batches(
    pool: Arc<Pool>,
    mut queue: mpsc::Receiver<Box<dyn Waiting>>,
    pulse: Arc<Pulse>,
) {
    let mut batch = Vec::with_capacity(BATCH);
    while queue.recv_many(&mut batch, BATCH).await > 0 {
        pulse.note_batch(batch.len());
        let committed = write_batch(&pool, &mut batch).await;
        for unit in batch.drain(..) {
            unit.answer(committed.clone());
        }
    }
}

async fn write_batch(pool: &Arc<Pool>, batch: &mut [Box<dyn Waiting>]) -> Result<(), StoreFault> {
    let transaction = pool.begin(SqliteTransactionMode::Immediate).await?;
    let writing = Writing::new(Reading::new(transaction, DbBackend::Sqlite));
    for unit in batch {
        writing
            .database()
            .execute_unprepared("SAVEPOINT unit")
            .await?;
        if unit.run(&writing).await {
            writing
                .database()
                .execute_unprepared("RELEASE unit")
                .await?;
        } else {
            // What it noted did not happen; the next unit of the batch must not tell it.
            drop(writing.take_changes());
            writing
                .database()
                .execute_unprepared("ROLLBACK TO unit; RELEASE unit")
                .await?;
        }
    }
    // After a failed sync SQLite may or may not have kept the commit: the caller must not read this as "not done".
    writing
        .commit()
        .await
        .map_err(|fault| StoreFault::Unconfirmed(fault.to_string()))
}

async fn write_alone<T, E, F>(
    connection: &DatabaseConnection,
    turn: &RwLock<()>,
    work: F,
) -> Result<T, E>
where
    E: Refusal,
    F: for<'unit> Fn(&'unit Writing) -> Work<'unit, T, E>,
{
    let together = turn.read().await;
    let mut outcome = run_alone(connection, &work).await;
    drop(together);
    if !collided(&outcome) {
        return outcome;
    }
    // Among many that begin anew it might collide for ever: it waits for them, and they for it.
    let alone = turn.write().await;
    for run in 0..RUNS_AGAIN {
        outcome = run_alone(connection, &work).await;
        if !collided(&outcome) {
            break;
        }
        // Only with units of other nodes: they get some time to end.
        tokio::time::sleep(Duration::from_millis(1 << run)).await;
    }
    drop(alone);
    outcome
}

fn collided<T, E: Refusal>(outcome: &Result<T, E>) -> bool {
    let fault = outcome.as_ref().err().and_then(Refusal::store_fault);
    matches!(fault, Some(StoreFault::Collided))
}

async fn run_alone<T, E, F>(connection: &DatabaseConnection, work: &F) -> Result<T, E>
where
    E: Refusal,
    F: for<'unit> Fn(&'unit Writing) -> Work<'unit, T, E>,
{
    let options = TransactionOptions {
        isolation_level: Some(IsolationLevel::Serializable),
        ..TransactionOptions::default()
    };
    let transaction: DatabaseTransaction = connection
        .begin_with_options(options)
        .await
        .map_err(|fault| E::from(fault.into()))?;
    let writing = Writing::new(Reading::new(transaction, DbBackend::Postgres));
    match run_caught(work(&writing)).await {
        Ok(done) => match writing.commit().await {
            Ok(()) => Ok(done),
            Err(fault) => Err(E::from(match StoreFault::from(fault) {
                StoreFault::Collided => StoreFault::Collided,
                other => StoreFault::Unconfirmed(other.to_string()),
            })),
        },
        Err(refusal) => {
            let undone = writing.rollback().await;
            undone.map_err(|fault| E::from(fault.into()))?;
            Err(refusal)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::state_change::{Belongs, StateChange, Subject};
    use crate::{Store, setting};

    /// Runs one statement behind the writer's back, as a disk that fails does.
    async fn meddle(store: &Store, statement: &'static str) {
        let outcome = store
            .write(move |writing| {
                Box::pin(async move {
                    writing.database().execute_unprepared(statement).await?;
                    Ok::<(), StoreFault>(())
                })
            })
            .await;
        assert!(outcome.is_err(), "{statement} was acknowledged");
    }

    #[tokio::test]
    async fn what_a_unit_noted_and_did_not_do_is_told_by_no_other_of_its_batch() {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::open_folder(folder.path()).await.unwrap();
        let noting = |fails: bool| {
            store.write(move |writing| {
                Box::pin(async move {
                    let told = writing.take_changes();
                    writing.note(StateChange {
                        subject: Subject::Request,
                        id: uuid::Uuid::nil(),
                        tenant: None,
                        belongs: Belongs::ToTenant,
                        from: None,
                        to: "filed",
                    });
                    if fails {
                        return Err(StoreFault::Changed);
                    }
                    drop(writing.take_changes());
                    Ok(told.len())
                })
            })
        };
        // Asked for at once, they share a batch.
        let units = (0..20).map(|number| noting(number % 2 == 0));
        let outcomes = futures_util::future::join_all(units).await;
        let told: Vec<usize> = outcomes.into_iter().filter_map(Result::ok).collect();
        assert_eq!(told, [0; 10]);
    }

    #[tokio::test]
    async fn what_is_acknowledged_after_a_fault_is_there_for_others_to_read() {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::open_folder(folder.path()).await.unwrap();
        // SQLite rolls back by itself when a sync or a write fails; later a batch fails in its midst.
        meddle(&store, "ROLLBACK").await;
        meddle(&store, "RELEASE unit").await;
        store
            .write(|writing| Box::pin(async move { setting::set(writing, "after", "kept").await }))
            .await
            .unwrap();
        let other = Store::look_folder(folder.path()).await.unwrap();
        let reading = other.read().await.unwrap();
        let found = setting::get(&reading, "after").await.unwrap();
        assert_eq!(found.as_deref(), Some("kept"));
    }
}
