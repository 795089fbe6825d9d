//! What is not at the target, and why.

use rusqlite::params;

use super::super::imap::decoded;
use super::{Journal, JournalFault, number};

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
}

impl Reason {
    const ALL: [(Self, &'static str); 5] = [
        (Self::TooLarge, "too-large"),
        (Self::NoRoom, "no-room"),
        (Self::Bytes, "bytes"),
        (Self::Refused, "refused"),
        (Self::Unreadable, "unreadable"),
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
    /// Its UID at the source.
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

    /// Has what was left tried again.
    pub(crate) fn try_again(&self) -> Result<(), JournalFault> {
        self.file.execute(
            "UPDATE message SET state = 'waits', reason = NULL, said = NULL WHERE state = 'left'",
            [],
        )?;
        Ok(())
    }

    /// What is not at the target, and why.
    ///
    /// # Errors
    /// The file failed.
    pub fn not_moved(&self) -> Result<Vec<Left>, JournalFault> {
        let mut asked = self.file.prepare(
            "SELECT folder.source, message.uid, message.size, message.reason, message.said
             FROM message JOIN folder ON folder.id = message.folder
             WHERE message.state = 'left' ORDER BY folder.source, message.uid",
        )?;
        let rows = asked.query_map([], |row| {
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
