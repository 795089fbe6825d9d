//! Messages that a slow target may have twice: sent again since they were not there, and there after all.

use rusqlite::{OptionalExtension, params};

use super::{Journal, JournalFault};

/// A folder of the target in which messages may be doubled, or are.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Doubtful {
    pub(crate) id: i64,
    /// Its name at the target.
    pub(crate) target: Vec<u8>,
    pub(crate) target_validity: u32,
    /// Doubles that are not known yet have a UID from here on; none: nobody looks for more.
    pub(crate) from: Option<u32>,
}

/// A message that was sent after a doubt.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct SentAgain {
    pub(crate) uid: u32,
    pub(crate) hash: Vec<u8>,
    /// So many more doubles of it there can be.
    pub(crate) most: usize,
}

/// A message of the target that is there once more.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Twice {
    pub(crate) target_uid: u32,
    /// The message of the source of which it is one more.
    pub(crate) uid: u32,
}

impl Journal {
    /// Notes that these are not at the target after all, and are to be sent again. A target that is slower
    /// than anybody waits may have them twice then: that is looked for at the end of this run and of the
    /// next.
    pub(crate) fn again(&self, folder: i64, uids: &[u32]) -> Result<(), JournalFault> {
        if uids.is_empty() {
            return Ok(());
        }
        let whole = self.file.unchecked_transaction()?;
        whole
            .prepare_cached(
                "UPDATE folder SET doubles_from = coalesce(doubles_from, doubt_from), looks = 2
                 WHERE id = ?1",
            )?
            .execute([folder])?;
        {
            let mut again = whole.prepare_cached(
                "UPDATE message SET state = 'waits', sent_again = sent_again + 1
                 WHERE folder = ?1 AND uid = ?2 AND state = 'sent'",
            )?;
            for uid in uids {
                again.execute(params![folder, uid])?;
            }
        }
        Ok(whole.commit()?)
    }

    /// The folders in which doubles are to be looked for, or are known.
    pub(crate) fn doubtful(&self) -> Result<Vec<Doubtful>, JournalFault> {
        let mut asked = self.file.prepare(
            "SELECT id, target, target_validity, doubles_from FROM folder
             WHERE doubles_from IS NOT NULL
                OR EXISTS (SELECT 1 FROM doubled WHERE doubled.folder = folder.id)
             ORDER BY id",
        )?;
        let rows = asked.query_map([], |row| {
            Ok(Doubtful {
                id: row.get(0)?,
                target: row.get(1)?,
                target_validity: row.get(2)?,
                from: row.get(3)?,
            })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// The messages of a folder of which there can be more doubles than are known.
    pub(crate) fn sent_again(&self, folder: i64) -> Result<Vec<SentAgain>, JournalFault> {
        let mut asked = self.file.prepare_cached(
            "SELECT uid, hash, sent_again - (
               SELECT count(*) FROM doubled
               WHERE doubled.folder = message.folder AND doubled.uid = message.uid)
             FROM message
             WHERE folder = ?1 AND sent_again > 0 AND state = 'there' AND hash IS NOT NULL
             ORDER BY uid",
        )?;
        let rows = asked.query_map([folder], |row| {
            let most: i64 = row.get(2)?;
            Ok(SentAgain {
                uid: row.get(0)?,
                hash: row.get(1)?,
                most: usize::try_from(most).unwrap_or_default(),
            })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// The doubles of a folder that are known.
    pub(crate) fn twice(&self, folder: i64) -> Result<Vec<Twice>, JournalFault> {
        let mut asked = self.file.prepare_cached(
            "SELECT target_uid, uid FROM doubled WHERE folder = ?1 ORDER BY target_uid",
        )?;
        let rows = asked.query_map([folder], |row| {
            Ok(Twice {
                target_uid: row.get(0)?,
                uid: row.get(1)?,
            })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// Under which UID the target has a message.
    pub(crate) fn target_uid(&self, folder: i64, uid: u32) -> Result<Option<u32>, JournalFault> {
        let found = self
            .file
            .prepare_cached(
                "SELECT target_uid FROM message WHERE folder = ?1 AND uid = ?2 AND state = 'there'",
            )?
            .query_row(params![folder, uid], |row| row.get::<_, Option<u32>>(0))
            .optional()?;
        Ok(found.flatten())
    }

    /// Notes doubles.
    pub(crate) fn doubled(&self, folder: i64, twice: &[Twice]) -> Result<(), JournalFault> {
        let whole = self.file.unchecked_transaction()?;
        {
            let mut add = whole.prepare_cached(
                "INSERT OR IGNORE INTO doubled (folder, target_uid, uid) VALUES (?1, ?2, ?3)",
            )?;
            for one in twice {
                add.execute(params![folder, one.target_uid, one.uid])?;
            }
        }
        Ok(whole.commit()?)
    }

    /// Notes that the target has these doubles no longer.
    pub(crate) fn single(&self, folder: i64, target_uids: &[u32]) -> Result<(), JournalFault> {
        self.each(
            "DELETE FROM doubled WHERE folder = ?1 AND target_uid = ?2",
            folder,
            target_uids,
        )
    }

    /// Notes that doubles were looked for. After the last time, one that looks like it is somebody's copy.
    pub(crate) fn looked(&self, folder: i64) -> Result<(), JournalFault> {
        let whole = self.file.unchecked_transaction()?;
        whole
            .prepare_cached(
                "UPDATE folder SET doubles_from = CASE WHEN looks > 1 THEN doubles_from END,
                 looks = max(looks - 1, 0) WHERE id = ?1",
            )?
            .execute([folder])?;
        whole
            .prepare_cached(
                "UPDATE message SET sent_again = 0 WHERE folder = ?1 AND sent_again > 0
                 AND (SELECT doubles_from FROM folder WHERE id = ?1) IS NULL",
            )?
            .execute([folder])?;
        Ok(whole.commit()?)
    }
}
