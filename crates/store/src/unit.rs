//! One unit of work: what a function of this crate is given to read with, or to write with.
//!
//! A `Writing` is also a `Reading`, never the other way round: a page cannot change anything,
//! by its types and because SQLite's readers are opened read-only.

use std::ops::Deref;
use std::sync::{Mutex, PoisonError};

use sea_orm::{DatabaseConnection, DatabaseTransaction, DbBackend};

use crate::state_change::StateChange;

/// A read transaction: one moment of the database.
#[derive(Debug)]
pub struct Reading {
    transaction: DatabaseTransaction,
    backend: DbBackend,
}

/// A write transaction, inside the closure given to [`crate::Store::write`].
#[derive(Debug)]
pub struct Writing {
    reading: Reading,
    /// What has changed its state in this unit so far.
    changes: Mutex<Vec<StateChange>>,
}

impl Reading {
    pub(crate) fn new(transaction: DatabaseTransaction, backend: DbBackend) -> Self {
        Self {
            transaction,
            backend,
        }
    }

    pub(crate) fn database(&self) -> &DatabaseTransaction {
        &self.transaction
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

    pub(crate) fn into_transaction(self) -> DatabaseTransaction {
        self.reading.transaction
    }
}

impl Deref for Writing {
    type Target = Reading;

    fn deref(&self) -> &Reading {
        &self.reading
    }
}

/// The two ends a store holds: where it reads and where it writes.
#[derive(Clone, Debug)]
pub(crate) struct Ends {
    pub(crate) reader: DatabaseConnection,
    pub(crate) writer: DatabaseConnection,
}
