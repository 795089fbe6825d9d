//! One unit of work: what a function of this crate is given to read with, or to write with.
//!
//! A `Writing` is also a `Reading`, never the other way round: a page cannot change anything,
//! by its types and because SQLite's readers are opened read-only.

use std::cell::RefCell;
use std::future::Future;
use std::ops::Deref;
use std::sync::{Arc, Mutex, PoisonError};

use sea_orm::{DatabaseTransaction, DbBackend, DbErr};

use crate::connection::{InOrder, Transaction};
use crate::pulse::Pulse;
use crate::state_change::StateChange;

/// A read transaction: one moment of the database.
#[derive(Clone, Debug)]
pub struct Reading {
    transaction: Arc<Transaction>,
    backend: DbBackend,
}

tokio::task_local! {
    /// What one page has begun to read from, and from whose memory.
    static MOMENT: RefCell<Option<(Arc<Pulse>, Reading)>>;
}

/// Lets everything that is read within this future be read at one moment: who asks, what that person
/// may do, and the page. Its first reading begins a transaction and all others go on in it, so that a
/// page of several use cases pays for one. It ends with the future, or with a change that is written in
/// between: what is read afterwards shows it.
pub async fn at_one_moment<F: Future>(page: F) -> F::Output {
    MOMENT.scope(RefCell::default(), page).await
}

/// The reading that this page has begun, if there is one.
pub(crate) fn begun(of: &Arc<Pulse>) -> Option<Reading> {
    let begun = MOMENT.try_with(|moment| {
        let moment = moment.borrow();
        let (whose, reading) = moment.as_ref()?;
        Arc::ptr_eq(whose, of).then(|| reading.clone())
    });
    begun.ok().flatten()
}

/// Keeps a reading for the rest of the page; outside a page it is kept nowhere.
pub(crate) fn keep(of: &Arc<Pulse>, reading: &Reading) {
    let kept = Some((Arc::clone(of), reading.clone()));
    // Nobody keeps it where there is no page, and that is no fault.
    let _ = MOMENT.try_with(|moment| moment.replace(kept));
}

/// Ends the moment of this page, if it has one.
pub(crate) fn end_moment() {
    let _ = MOMENT.try_with(RefCell::take);
}

/// A write transaction, inside the closure given to [`crate::Store::write`].
#[derive(Debug)]
pub struct Writing {
    reading: Reading,
    /// What has changed its state in this unit so far.
    changes: Mutex<Vec<StateChange>>,
}

impl Reading {
    pub(crate) fn new(transaction: impl Into<Transaction>, backend: DbBackend) -> Self {
        Self {
            transaction: Arc::new(transaction.into()),
            backend,
        }
    }

    /// What to ask. Its rows are read by the names of their columns.
    pub(crate) fn database(&self) -> &Transaction {
        &self.transaction
    }

    /// The same for a query whose rows are read by the places of their columns: as tuples, or by index.
    pub(crate) fn in_order(&self) -> InOrder<'_> {
        InOrder(&self.transaction)
    }

    /// The transaction where it goes over sqlx, which the migrator and long streams of rows want.
    pub(crate) fn over_sqlx(&self) -> Result<&DatabaseTransaction, DbErr> {
        self.transaction.over_sqlx()
    }

    pub(crate) fn is_sqlite(&self) -> bool {
        self.backend == DbBackend::Sqlite
    }
}

impl Writing {
    pub(crate) fn new(reading: Reading) -> Self {
        Self {
            reading,
            changes: Mutex::default(),
        }
    }

    /// Remembers a change of state until the unit ends.
    pub(crate) fn note(&self, change: StateChange) {
        let mut changes = self.changes.lock().unwrap_or_else(PoisonError::into_inner);
        changes.push(change);
    }

    /// What has changed its state in this unit since this was last asked, in its order.
    #[must_use]
    pub fn take_changes(&self) -> Vec<StateChange> {
        let mut changes = self.changes.lock().unwrap_or_else(PoisonError::into_inner);
        std::mem::take(&mut *changes)
    }

    pub(crate) async fn commit(self) -> Result<(), DbErr> {
        self.into_transaction()?.commit().await
    }

    pub(crate) async fn rollback(self) -> Result<(), DbErr> {
        self.into_transaction()?.rollback().await
    }

    fn into_transaction(self) -> Result<Transaction, DbErr> {
        let shared = || DbErr::Custom("a unit was still read from at its end".to_owned());
        Arc::into_inner(self.reading.transaction).ok_or_else(shared)
    }
}

impl Deref for Writing {
    type Target = Reading;

    fn deref(&self) -> &Reading {
        &self.reading
    }
}

#[cfg(test)]
mod tests {
    use crate::{Store, StoreFault, at_one_moment, setting};

    async fn put(store: &Store, value: &'static str) {
        store
            .write(move |writing| Box::pin(setting::set(writing, "key", value)))
            .await
            .unwrap();
    }

    async fn read(store: &Store) -> Result<Option<String>, StoreFault> {
        let reading = store.read().await?;
        setting::get(&reading, "key").await
    }

    #[tokio::test]
    async fn what_a_page_reads_is_of_one_moment_until_it_writes() {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::open_folder(folder.path()).await.unwrap();
        put(&store, "before").await;
        at_one_moment(async {
            assert_eq!(read(&store).await.unwrap().as_deref(), Some("before"));
            // Somebody else's page writes meanwhile.
            let other = store.clone();
            tokio::spawn(async move { put(&other, "meanwhile").await })
                .await
                .unwrap();
            assert_eq!(read(&store).await.unwrap().as_deref(), Some("before"));
            put(&store, "own").await;
            assert_eq!(read(&store).await.unwrap().as_deref(), Some("own"));
        })
        .await;
        put(&store, "after").await;
        assert_eq!(read(&store).await.unwrap().as_deref(), Some("after"));
    }

    #[tokio::test]
    async fn a_page_reads_from_the_memory_it_asks() {
        let (one, other) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        let one = Store::open_folder(one.path()).await.unwrap();
        let other = Store::open_folder(other.path()).await.unwrap();
        put(&one, "one").await;
        at_one_moment(async {
            assert_eq!(read(&one).await.unwrap().as_deref(), Some("one"));
            assert_eq!(read(&other).await.unwrap(), None);
        })
        .await;
    }
}
