//! One unit of work: what a function of this crate is given to read with, or to write with.
//!
//! A `Writing` is also a `Reading`, never the other way round: a page cannot change anything,
//! by its types and because SQLite's readers are opened read-only.

use std::ops::Deref;

use sea_orm::{DatabaseConnection, DatabaseTransaction, DbBackend};

/// A read transaction: one moment of the database.
#[derive(Debug)]
pub struct Reading {
    transaction: DatabaseTransaction,
    backend: DbBackend,
}

/// A write transaction, inside the closure given to [`crate::Store::write`].
#[derive(Debug)]
pub struct Writing(Reading);

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
        Self(reading)
    }

    pub(crate) fn into_transaction(self) -> DatabaseTransaction {
        self.0.transaction
    }
}

impl Deref for Writing {
    type Target = Reading;

    fn deref(&self) -> &Reading {
        &self.0
    }
}

/// The two ends a store holds: where it reads and where it writes.
#[derive(Clone, Debug)]
pub(crate) struct Ends {
    pub(crate) reader: DatabaseConnection,
    pub(crate) writer: DatabaseConnection,
}
