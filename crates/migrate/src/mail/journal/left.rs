//! What is not at the target, and why.

use rusqlite::params;

use super::super::imap::decoded;
use super::{Journal, JournalFault, number};

/// The UIDVALIDITY of a folder that the target does not take. None that is there has it (RFC 3501, 2.3.1.1).
pub(crate) const NOT_TAKEN: u32 = 0;

/// A message of which the source tells that it has it, and nothing else.
const UNTOLD: &str =
    "state = 'left' AND state <> 'there' AND reason = 'unreadable' AND size = 0 AND date = ''";

pub(super) const TRY_AGAIN: &str = "UPDATE message SET state = 'waits', reason = NULL, said = NULL
    WHERE state = 'left' AND state <> 'there'";
pub(super) const NOT_MOVED: &str =
    "SELECT folder.source, message.uid, message.size, message.reason, message.said
     FROM message JOIN folder ON folder.id = message.folder
     WHERE message.state = 'left' AND message.state <> 'there'
     UNION ALL
     SELECT source, 0, 0, ?2, NULL FROM folder
     WHERE target_validity = ?1
       AND NOT EXISTS (SELECT 1 FROM message WHERE message.folder = folder.id)
     ORDER BY 1, 2";

/// Why a message is not at the target.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Reason {
    /// The target does not take so large a message.
    TooLarge,
    /// The target has no room.
    NoRoom,
    /// The target takes no message with these bytes.
    Bytes,
    /// The target does not take it, in its own words.
    Refused,
    /// The source does not give it, in its own words.
    Unreadable,
    /// The target does not take its folder, in its own words.
    Folder,
}

impl Reason {
    const ALL: [(Self, &'static str); 6] = [
        (Self::TooLarge, "too-large"),
        (Self::NoRoom, "no-room"),
        (Self::Bytes, "bytes"),
        (Self::Refused, "refused"),
        (Self::Unreadable, "unreadable"),
        (Self::Folder, "folder"),
    ];

    /// Its word in reports.
    #[must_use]
    pub fn word(self) -> &'static str {
        let own = Self::ALL.iter().find(|(reason, _)| *reason == self);
        own.map_or("refused", |(_, word)| word)
    }

    fn of(word: &str) -> Self {
        let own = Self::ALL.iter().find(|(_, known)| *known == word);
        own.map_or(Self::Refused, |(reason, _)| *reason)
    }
}

/// A message that is not at the target.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Left {
    /// Its folder, as people read it.
    pub folder: String,
    /// Its UID at the source; 0 of a folder that the target does not take and that has no message.
    pub uid: u32,
    /// Its bytes.
    pub size: u64,
    /// Why.
    pub reason: Reason,
    /// What the server said.
    pub said: String,
}

impl Journal {
    /// Notes why a message is not at the target.
    pub(crate) fn left(
        &self,
        folder: i64,
        uid: u32,
        (reason, said): (Reason, &str),
    ) -> Result<(), JournalFault> {
        self.file
            .prepare_cached(
                "UPDATE message SET state = 'left', reason = ?3, said = ?4
                 WHERE folder = ?1 AND uid = ?2 AND state <> 'there'",
            )?
            .execute(params![folder, uid, reason.word(), said])?;
        Ok(())
    }

    /// Notes of all messages of a folder that the target does not take it. How many they are.
    pub(crate) fn folder_left(&self, folder: i64, said: &str) -> Result<usize, JournalFault> {
        let left = self
            .file
            .prepare_cached(
                "UPDATE message SET state = 'left', reason = ?2, said = ?3
                 WHERE folder = ?1 AND state <> 'there'",
            )?
            .execute(params![folder, Reason::Folder.word(), said])?;
        Ok(left)
    }

    /// Those of these messages of a folder of which nothing is known.
    pub(crate) fn unheard(&self, folder: i64, uids: &[u32]) -> Result<Vec<u32>, JournalFault> {
        let mut asked = self.file.prepare_cached(
            "SELECT 1 FROM message WHERE folder = ?1 AND uid = ?2
             UNION ALL SELECT 1 FROM elsewhere WHERE folder = ?1 AND uid = ?2",
        )?;
        let mut unheard = Vec::new();
        for uid in uids {
            if !asked.exists(params![folder, uid])? {
                unheard.push(*uid);
            }
        }
        Ok(unheard)
    }

    /// Notes messages that the source has, and of which it tells nothing else.
    pub(crate) fn untold(&self, folder: i64, uids: &[u32]) -> Result<(), JournalFault> {
        self.each(
            "INSERT INTO message (folder, uid, size, date, flags, state, reason, said)
             VALUES (?1, ?2, 0, '', '', 'left', 'unreadable', '')
             ON CONFLICT (folder, uid) DO NOTHING",
            folder,
            uids,
        )
    }

    /// Whether there are such messages of a folder.
    pub(crate) fn has_untold(&self, folder: i64) -> Result<bool, JournalFault> {
        let untold = format!("SELECT 1 FROM message WHERE folder = ?1 AND {UNTOLD}");
        Ok(self.file.prepare_cached(&untold)?.exists([folder])?)
    }

    /// Has what was left tried again. Of what the source told nothing, it is asked anew.
    pub(crate) fn try_again(&self) -> Result<(), JournalFault> {
        let untold = format!("DELETE FROM message WHERE {UNTOLD}");
        self.file.execute(&untold, [])?;
        self.file.execute(TRY_AGAIN, [])?;
        Ok(())
    }

    /// What is not at the target, and why.
    ///
    /// # Errors
    /// The file failed.
    pub fn not_moved(&self) -> Result<Vec<Left>, JournalFault> {
        let mut asked = self.file.prepare(NOT_MOVED)?;
        let rows = asked.query_map(params![NOT_TAKEN, Reason::Folder.word()], |row| {
            let folder: Vec<u8> = row.get(0)?;
            let reason: String = row.get(3)?;
            let said: Option<String> = row.get(4)?;
            Ok(Left {
                folder: decoded(&folder),
                uid: row.get(1)?,
                size: number(row, 2)?.unwrap_or_default(),
                reason: Reason::of(&reason),
                said: said.unwrap_or_default(),
            })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}
