//! What is at the target, but not as it was at the source.

use rusqlite::{Row, params};

use super::super::imap::decoded;
use super::{Journal, JournalFault};

pub(super) const HAS_NUL: &str = "SELECT folder.source, message.uid
    FROM message JOIN folder ON folder.id = message.folder
    WHERE message.has_nul AND message.state = 'there'";

/// What is other at the target.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Alteration {
    /// The target does not keep these keywords.
    Keywords(Vec<String>),
    /// The source has bytes that are NUL and does not hand them out as they are, or the target does not
    /// promise to take them: they may be others there.
    Nul,
    /// The target has it under these UIDs besides its own: it went on with what it had received later
    /// than anybody waited for it.
    Doubled(Vec<u32>),
}

impl Alteration {
    /// Its word in reports.
    #[must_use]
    pub const fn word(&self) -> &'static str {
        match self {
            Self::Keywords(_) => "keywords",
            Self::Nul => "nul",
            Self::Doubled(_) => "doubled",
        }
    }
}

/// A message that is at the target, but not as it was.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Altered {
    /// Its folder, as people read it.
    pub folder: String,
    /// Its UID at the source.
    pub uid: u32,
    /// What is other.
    pub what: Alteration,
}

/// A message with keywords that the target did not keep.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Lost {
    pub(crate) uid: u32,
    pub(crate) flags: String,
    pub(crate) keywords: String,
}

impl Journal {
    /// What is at the target, but not as it was.
    ///
    /// # Errors
    /// The file failed.
    pub fn altered(&self) -> Result<Vec<Altered>, JournalFault> {
        let mut all = self.each_altered(
            "SELECT folder.source, message.uid, message.lost
             FROM message JOIN folder ON folder.id = message.folder
             WHERE message.lost IS NOT NULL AND message.state = 'there'",
            |row| {
                let lost: String = row.get(2)?;
                let keywords = lost.split(' ').map(str::to_owned);
                Ok(Alteration::Keywords(keywords.collect()))
            },
        )?;
        all.extend(self.each_altered(HAS_NUL, |_| Ok(Alteration::Nul))?);
        all.extend(self.each_altered(
            "SELECT folder.source, doubled.uid,
                    group_concat(doubled.target_uid, ' ' ORDER BY doubled.target_uid)
             FROM doubled JOIN folder ON folder.id = doubled.folder
             GROUP BY folder.id, doubled.uid",
            |row| {
                let uids: String = row.get(2)?;
                let uids = uids.split(' ').filter_map(|uid| uid.parse().ok());
                Ok(Alteration::Doubled(uids.collect()))
            },
        )?);
        all.sort();
        Ok(all)
    }

    fn each_altered(
        &self,
        asked: &str,
        what: impl Fn(&Row<'_>) -> rusqlite::Result<Alteration>,
    ) -> Result<Vec<Altered>, JournalFault> {
        let mut asked = self.file.prepare(asked)?;
        let rows = asked.query_map([], |row| {
            let folder: Vec<u8> = row.get(0)?;
            Ok(Altered {
                folder: decoded(&folder),
                uid: row.get(1)?,
                what: what(row)?,
            })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// The next messages after a UID with keywords that the target did not keep.
    pub(crate) fn lost(
        &self,
        folder: i64,
        after: u32,
        most: usize,
    ) -> Result<Vec<Lost>, JournalFault> {
        let most = i64::try_from(most).unwrap_or(i64::MAX);
        let mut asked = self.file.prepare_cached(
            "SELECT uid, flags, lost FROM message
             WHERE folder = ?1 AND lost IS NOT NULL AND uid > ?2 AND state = 'there'
             ORDER BY uid LIMIT ?3",
        )?;
        let rows = asked.query_map(params![folder, after, most], |row| {
            Ok(Lost {
                uid: row.get(0)?,
                flags: row.get(1)?,
                keywords: row.get(2)?,
            })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// Notes on which flags alone both sides agree, so that the others are brought once more.
    pub(crate) fn wants(&self, folder: i64, agreed: &[(u32, String)]) -> Result<(), JournalFault> {
        self.each_with(
            "UPDATE message SET wanted = coalesce(wanted, flags), flags = ?3
             WHERE folder = ?1 AND uid = ?2",
            folder,
            agreed,
        )
    }

    /// Notes that both sides agree on the flags of these, but for keywords that the target does not keep.
    pub(crate) fn agreed(&self, folder: i64, lost: &[(u32, String)]) -> Result<(), JournalFault> {
        self.each_with(
            "UPDATE message SET flags = coalesce(wanted, flags), wanted = NULL,
             lost = nullif(?3, '') WHERE folder = ?1 AND uid = ?2",
            folder,
            lost,
        )
    }

    fn each_with(
        &self,
        statement: &str,
        folder: i64,
        each: &[(u32, String)],
    ) -> Result<(), JournalFault> {
        let whole = self.file.unchecked_transaction()?;
        {
            let mut prepared = whole.prepare_cached(statement)?;
            for (uid, text) in each {
                prepared.execute(params![folder, uid, text])?;
            }
        }
        Ok(whole.commit()?)
    }

    /// Notes whether bytes of this message may be others at the target.
    pub(crate) fn may_lack_nul(
        &self,
        folder: i64,
        uid: u32,
        may: bool,
    ) -> Result<(), JournalFault> {
        self.file
            .prepare_cached("UPDATE message SET has_nul = ?3 WHERE folder = ?1 AND uid = ?2")?
            .execute(params![folder, uid, may])?;
        Ok(())
    }
}
