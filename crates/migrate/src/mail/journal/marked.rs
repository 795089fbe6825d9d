//! Which messages of the target have a mark of ours to be removed. It is noted before they have it, and forgotten
//! once they do not, or are gone.

use super::{Journal, JournalFault};

impl Journal {
    /// Notes, before it is done, that the target is told to mark these of a folder.
    pub(crate) fn marking(&self, folder: i64, target_uids: &[u32]) -> Result<(), JournalFault> {
        self.each(
            "INSERT OR IGNORE INTO marked VALUES (?1, ?2)",
            folder,
            target_uids,
        )
    }

    /// Notes that these have no mark of ours.
    pub(crate) fn unmarked(&self, folder: i64, target_uids: &[u32]) -> Result<(), JournalFault> {
        self.each(
            "DELETE FROM marked WHERE folder = ?1 AND target_uid = ?2",
            folder,
            target_uids,
        )
    }

    /// The folders in which the target may have a mark of ours.
    pub(crate) fn folders_marked(&self) -> Result<Vec<i64>, JournalFault> {
        let mut asked = self
            .file
            .prepare_cached("SELECT DISTINCT folder FROM marked ORDER BY folder")?;
        let rows = asked.query_map([], |row| row.get(0))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// What may have one in a folder, ascending.
    pub(crate) fn marked(&self, folder: i64) -> Result<Vec<u32>, JournalFault> {
        let mut asked = self.file.prepare_cached(
            "SELECT target_uid FROM marked WHERE folder = ?1 ORDER BY target_uid",
        )?;
        let rows = asked.query_map([folder], |row| row.get(0))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}
