//! What the source deleted since it moved. It is noted only where somebody asked for it to be deleted at
//! the target too.

use rusqlite::params;

use super::{Journal, JournalFault};

/// A message that the source has no longer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Gone {
    pub(crate) uid: u32,
    pub(crate) target_uid: u32,
    /// The flags on which both sides agreed last.
    pub(crate) flags: String,
}

/// Where the messages of a folder are at the target.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Target {
    /// The folder's name there.
    pub(crate) name: Vec<u8>,
    pub(crate) validity: u32,
}

impl Journal {
    /// How many messages of a folder the journal takes the source to have.
    pub(crate) fn known(&self, folder: i64) -> Result<u32, JournalFault> {
        let count = self
            .file
            .prepare_cached(
                "SELECT (SELECT count(*) FROM message WHERE folder = ?1 AND gone = 0)
                      + (SELECT count(*) FROM elsewhere WHERE folder = ?1)",
            )?
            .query_row([folder], |row| row.get(0))?;
        Ok(count)
    }

    /// The UIDs at the source of all that the target has of a folder.
    pub(crate) fn there(&self, folder: i64) -> Result<Vec<u32>, JournalFault> {
        let mut asked = self.file.prepare_cached(
            "SELECT uid FROM message WHERE folder = ?1 AND state = 'there' ORDER BY uid",
        )?;
        let rows = asked.query_map([folder], |row| row.get(0))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// Notes which messages of a folder the source has no longer, ascending, and that it has all others.
    pub(crate) fn lacks(&self, folder: i64, uids: &[u32]) -> Result<(), JournalFault> {
        let whole = self.file.unchecked_transaction()?;
        {
            let mut gone = whole.prepare_cached(
                "UPDATE message SET gone = 1 WHERE folder = ?1 AND uid = ?2 AND state = 'there'",
            )?;
            let mut noted =
                whole.prepare_cached("SELECT uid FROM message WHERE folder = ?1 AND gone > 0")?;
            let mut back = whole
                .prepare_cached("UPDATE message SET gone = 0 WHERE folder = ?1 AND uid = ?2")?;
            let noted = noted.query_map([folder], |row| row.get(0))?;
            let noted: Vec<u32> = noted.collect::<Result<_, _>>()?;
            for uid in noted.iter().filter(|uid| uids.binary_search(uid).is_err()) {
                back.execute(params![folder, uid])?;
            }
            for uid in uids {
                gone.execute(params![folder, uid])?;
            }
        }
        Ok(whole.commit()?)
    }

    /// Where the messages of a folder are.
    pub(crate) fn target(&self, folder: i64) -> Result<Target, JournalFault> {
        let target = self
            .file
            .prepare_cached("SELECT target, target_validity FROM folder WHERE id = ?1")?
            .query_row([folder], |row| {
                Ok(Target {
                    name: row.get(0)?,
                    validity: row.get(1)?,
                })
            })?;
        Ok(target)
    }

    /// The next messages after a UID that are gone from the source, and can go from the target. One stays
    /// while something of its size, or of a size that the source does not tell, is not at the target yet: it
    /// may have moved to another folder, where it is not moved so far. Of Gmail, so does one that its folder
    /// of all messages still has, unless another label brought it.
    pub(crate) fn next_gone(
        &self,
        folder: i64,
        after: u32,
        most: usize,
    ) -> Result<Vec<Gone>, JournalFault> {
        let most = i64::try_from(most).unwrap_or(i64::MAX);
        let mut asked = self.file.prepare_cached(
            "SELECT uid, target_uid, flags FROM message
             WHERE folder = ?1 AND gone > 0 AND uid > ?2
               AND state = 'there' AND target_uid IS NOT NULL
               AND NOT EXISTS (SELECT 1 FROM message AS other
                 WHERE other.state <> 'there' AND other.size IN (message.size, 0))
               AND (NOT EXISTS (SELECT 1 FROM elsewhere WHERE elsewhere.gmail = message.gmail)
                 OR EXISTS (SELECT 1 FROM message AS other
                   WHERE other.gmail = message.gmail AND other.state = 'there' AND other.gone = 0))
             ORDER BY uid LIMIT ?3",
        )?;
        let rows = asked.query_map(params![folder, after, most], |row| {
            Ok(Gone {
                uid: row.get(0)?,
                target_uid: row.get(1)?,
                flags: row.get(2)?,
            })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// How many messages of a folder are noted to be gone.
    pub(crate) fn gone_count(&self, folder: i64) -> Result<usize, JournalFault> {
        let count: i64 = self
            .file
            .prepare_cached("SELECT count(*) FROM message WHERE folder = ?1 AND gone > 0")?
            .query_row([folder], |row| row.get(0))?;
        Ok(usize::try_from(count).unwrap_or_default())
    }

    /// Forgets messages that neither side has any more.
    pub(crate) fn forget(&self, folder: i64, uids: &[u32]) -> Result<(), JournalFault> {
        self.each(
            "DELETE FROM message WHERE folder = ?1 AND uid = ?2 AND gone > 0",
            folder,
            uids,
        )
    }
}
