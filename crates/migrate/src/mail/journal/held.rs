//! What the journal knows of a folder, for whoever compares both sides with it. It writes nothing.

use rusqlite::params;

use super::{Journal, JournalFault, number};

/// A folder that was looked at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Known {
    pub(crate) id: i64,
    /// Its name, as the source is told it.
    pub(crate) source: Vec<u8>,
    /// The same at the target.
    pub(crate) target: Vec<u8>,
    pub(crate) source_validity: u32,
    pub(crate) target_validity: u32,
    /// What the source had below this UID when all of it had passed is known; nothing until then.
    pub(crate) uid_next: Option<u32>,
}

/// Where a message stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Stand {
    There,
    Left,
    /// It is to be sent, or was sent without an answer.
    Waits,
}

/// A message of the journal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Held {
    pub(crate) uid: u32,
    pub(crate) size: u64,
    pub(crate) date: String,
    /// The flags on which both sides agreed last.
    pub(crate) flags: String,
    pub(crate) stand: Stand,
    pub(crate) target_uid: Option<u32>,
    pub(crate) hash: Option<[u8; 32]>,
}

impl Journal {
    /// Every folder that was looked at.
    pub(crate) fn folders(&self) -> Result<Vec<Known>, JournalFault> {
        let mut asked = self.file.prepare_cached(
            "SELECT id, source, target, source_validity, target_validity, uid_next FROM folder
             ORDER BY source",
        )?;
        let rows = asked.query_map([], |row| {
            Ok(Known {
                id: row.get(0)?,
                source: row.get(1)?,
                target: row.get(2)?,
                source_validity: row.get(3)?,
                target_validity: row.get(4)?,
                uid_next: row.get(5)?,
            })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// The next messages after a UID.
    pub(crate) fn held(
        &self,
        folder: i64,
        after: u32,
        most: usize,
    ) -> Result<Vec<Held>, JournalFault> {
        let most = i64::try_from(most).unwrap_or(i64::MAX);
        let mut asked = self.file.prepare_cached(
            "SELECT uid, size, date, flags, state, target_uid, hash FROM message
             WHERE folder = ?1 AND uid > ?2 ORDER BY uid LIMIT ?3",
        )?;
        let rows = asked.query_map(params![folder, after, most], |row| {
            let state: String = row.get(4)?;
            Ok(Held {
                uid: row.get(0)?,
                size: number(row, 1)?.unwrap_or_default(),
                date: row.get(2)?,
                flags: row.get(3)?,
                stand: match state.as_str() {
                    "there" => Stand::There,
                    "left" => Stand::Left,
                    _ => Stand::Waits,
                },
                target_uid: row.get(5)?,
                hash: row.get(6)?,
            })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// How many messages of a folder are at the target.
    pub(crate) fn count_there(&self, folder: i64) -> Result<usize, JournalFault> {
        let there = self
            .file
            .prepare_cached("SELECT count(*) FROM message WHERE folder = ?1 AND state = 'there'")?
            .query_row([folder], |row| number(row, 0))?;
        let there = there.unwrap_or_default();
        Ok(usize::try_from(there).unwrap_or(usize::MAX))
    }

    /// How many of these messages of a folder that shows all messages move with another folder.
    pub(crate) fn are_elsewhere(&self, folder: i64, uids: &[u32]) -> Result<u64, JournalFault> {
        let mut asked = self
            .file
            .prepare_cached("SELECT 1 FROM elsewhere WHERE folder = ?1 AND uid = ?2")?;
        let mut count = 0;
        for uid in uids {
            count += u64::from(asked.exists(params![folder, uid])?);
        }
        Ok(count)
    }
}
