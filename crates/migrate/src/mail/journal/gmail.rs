//! Labels of Gmail: a message is in the folder of each of its labels, and in one that shows all. There
//! only what no other folder has is to be moved.

use rusqlite::params;

use super::{Due, Journal, JournalFault};

impl Journal {
    /// Notes which of these, that the folder of all messages has, move with another folder. The others
    /// come back.
    pub(crate) fn elsewhere(&self, folder: i64, seen: Vec<Due>) -> Result<Vec<Due>, JournalFault> {
        let whole = self.file.unchecked_transaction()?;
        let mut own = Vec::new();
        {
            let mut has = whole.prepare_cached(
                "SELECT 1 FROM message WHERE gmail = ?1 AND folder <> ?2 AND gone = 0",
            )?;
            let mut known =
                whole.prepare_cached("SELECT 1 FROM message WHERE folder = ?1 AND uid = ?2")?;
            let mut add = whole.prepare_cached(
                "INSERT OR REPLACE INTO elsewhere (folder, uid, gmail) VALUES (?1, ?2, ?3)",
            )?;
            for one in seen {
                let gmail = one.gmail.map(u64::cast_signed);
                // One that has moved from here stays this folder's, whatever labels it has got since.
                if has.exists(params![gmail, folder])? && !known.exists(params![folder, one.uid])? {
                    add.execute(params![folder, one.uid, gmail])?;
                } else {
                    own.push(one);
                }
            }
        }
        whole.commit()?;
        Ok(own)
    }

    /// Forgets what no other folder has any more, which is then this folder's own, and has all of the folder
    /// looked at again if there was any. Whether there was.
    pub(crate) fn orphaned(&self, folder: i64) -> Result<bool, JournalFault> {
        let whole = self.file.unchecked_transaction()?;
        let forgotten = whole
            .prepare_cached(
                "DELETE FROM elsewhere WHERE folder = ?1 AND NOT EXISTS (
                   SELECT 1 FROM message WHERE message.gmail = elsewhere.gmail
                     AND message.folder <> elsewhere.folder AND message.gone = 0)",
            )?
            .execute([folder])?;
        if forgotten > 0 {
            whole
                .prepare_cached(
                    "UPDATE folder SET messages = NULL, uid_next = NULL, mod_seq = NULL WHERE id = ?1",
                )?
                .execute([folder])?;
        }
        whole.commit()?;
        Ok(forgotten > 0)
    }

    /// Forgets what the folder of all messages has no longer: `has` are the UIDs that it has, ascending.
    pub(crate) fn not_elsewhere(&self, folder: i64, has: &[u32]) -> Result<(), JournalFault> {
        let known: Vec<u32> = {
            let mut asked = self
                .file
                .prepare_cached("SELECT uid FROM elsewhere WHERE folder = ?1")?;
            let rows = asked.query_map([folder], |row| row.get(0))?;
            rows.collect::<Result<_, _>>()?
        };
        let gone = known.into_iter();
        let gone: Vec<u32> = gone.filter(|uid| has.binary_search(uid).is_err()).collect();
        self.each(
            "DELETE FROM elsewhere WHERE folder = ?1 AND uid = ?2",
            folder,
            &gone,
        )
    }

    /// How many messages of folders of all messages move with other folders.
    pub(crate) fn count_elsewhere(&self) -> Result<usize, JournalFault> {
        let count: i64 = self
            .file
            .query_row("SELECT count(*) FROM elsewhere", [], |row| row.get(0))?;
        Ok(usize::try_from(count).unwrap_or_default())
    }
}
