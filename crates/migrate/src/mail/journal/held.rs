//! What the journal knows of a folder, for whoever compares both sides with it. It writes nothing.

use super::{Journal, JournalFault, number};

impl Journal {
    /// How many messages of a folder are at the target.
    pub(crate) fn there(&self, folder: i64) -> Result<usize, JournalFault> {
        let there = self
            .file
            .prepare_cached("SELECT count(*) FROM message WHERE folder = ?1 AND state = 'there'")?
            .query_row([folder], |row| number(row, 0))?;
        let there = there.unwrap_or_default();
        Ok(usize::try_from(there).unwrap_or(usize::MAX))
    }
}
