//! How writing goes: counts since the program started, for whoever watches it. Nothing is decided by
//! them here.

use std::sync::atomic::{AtomicU64, Ordering};

use crate::fault::{Refusal, StoreFault};

/// Sizes that batches are counted by: a batch of up to so many units.
pub const BATCH_SIZES: [u64; 7] = [1, 2, 4, 8, 16, 32, 64];

/// The counts.
#[derive(Debug, Default)]
pub struct Pulse {
    units: AtomicU64,
    faults: AtomicU64,
    statements: AtomicU64,
    batches: [AtomicU64; BATCH_SIZES.len()],
}

impl Pulse {
    /// Units of work that were answered.
    #[must_use]
    pub fn units(&self) -> u64 {
        self.units.load(Ordering::Relaxed)
    }

    /// Units that the disk or the server failed: full, read-only, broken, or gone.
    #[must_use]
    pub fn faults(&self) -> u64 {
        self.faults.load(Ordering::Relaxed)
    }

    /// Statements that the database was asked, by readers and by writers.
    #[must_use]
    pub fn statements(&self) -> u64 {
        self.statements.load(Ordering::Relaxed)
    }

    /// Batches that shared one commit on SQLite, by [`BATCH_SIZES`], none counted twice.
    #[must_use]
    pub fn batches(&self) -> [u64; BATCH_SIZES.len()] {
        std::array::from_fn(|size| self.batches[size].load(Ordering::Relaxed))
    }

    pub(crate) fn note_statement(&self) {
        self.statements.fetch_add(1, Ordering::Relaxed);
    }

    pub(crate) fn note_batch(&self, units: usize) {
        let units = u64::try_from(units).unwrap_or(u64::MAX);
        let size = BATCH_SIZES.iter().position(|size| units <= *size);
        let size = size.unwrap_or(BATCH_SIZES.len() - 1);
        self.batches[size].fetch_add(1, Ordering::Relaxed);
    }

    pub(crate) fn note<T, E: Refusal>(&self, outcome: &Result<T, E>) {
        self.units.fetch_add(1, Ordering::Relaxed);
        let fault = outcome.as_ref().err().and_then(Refusal::store_fault);
        if fault.is_some_and(StoreFault::is_of_the_disk) {
            self.faults.fetch_add(1, Ordering::Relaxed);
        }
    }
}
