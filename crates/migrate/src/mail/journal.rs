//! What is known of a mailbox that moves, kept so that it outlives the program at any moment.

use std::fs;
use std::io;
use std::path::Path;
use std::time::Duration;

use rusqlite::{Connection, OptionalExtension, Row, ToSql, params};

use super::imap::{Address, Status};

mod altered;
mod double;
mod gmail;
mod gone;
mod held;
mod left;
mod look;
mod marked;
mod sent;

pub use altered::{Alteration, Altered};
pub(crate) use double::Twice;
pub(crate) use gone::{Gone, Target};
pub(crate) use held::{Held, Known, Stand};
pub(crate) use left::NOT_TAKEN;
pub use left::{Left, Reason};
pub use look::Looked;
pub(crate) use sent::Sending;

const VERSION: i64 = 4;
const FILE: &str = "journal.sqlite";
/// Said beside any other state, so that SQLite finds the few by their index and does not read all that are
/// there.
const NOT_THERE: &str = "state <> 'there'";
const DUE: &str = "SELECT 1 FROM message
    WHERE folder = ?1 AND state IN ('waits', 'sent') AND state <> 'there'";

/// Why the journal cannot be kept.
#[derive(Debug, thiserror::Error)]
pub enum JournalFault {
    /// The folder cannot be made.
    #[error("the folder of the journal cannot be made: {0}")]
    Folder(#[from] io::Error),
    /// The file cannot be read or written.
    #[error("the journal cannot be kept: {0}")]
    File(#[from] rusqlite::Error),
    /// What has moved today cannot be kept.
    #[error("the bytes of the day cannot be kept: {0}")]
    Budget(#[source] io::Error),
    /// Another run keeps it.
    #[error("another run keeps this journal")]
    Busy,
    /// It is of another mailbox.
    #[error("it is the journal of {source_was} to {target_was}")]
    Other {
        /// Where that one came from.
        source_was: String,
        /// Where that one went to.
        target_was: String,
    },
    /// It is of a newer version of the program.
    #[error("the journal is of a newer version")]
    Newer,
}

/// A folder's line in the journal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Kept {
    pub(crate) id: i64,
    pub(crate) source_validity: u32,
    pub(crate) target_validity: u32,
    /// Where the source stood when all of it was at the target.
    pub(crate) passed: Option<(u32, u32, Option<u64>)>,
    pub(crate) doubt_from: Option<u32>,
    /// It begins anew: what the target has from this UID on may be its messages, and was not compared yet.
    pub(crate) found_from: Option<u32>,
}

/// A message that is to be sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Due {
    pub(crate) uid: u32,
    pub(crate) size: u64,
    pub(crate) date: String,
    pub(crate) flags: String,
    /// The number that Gmail gives it under all its labels.
    pub(crate) gmail: Option<u64>,
}

/// A message whose flags changed at the source.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Changed {
    pub(crate) uid: u32,
    pub(crate) target_uid: u32,
    pub(crate) before: String,
    pub(crate) after: String,
}

/// A message that the target has taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Taken {
    pub(crate) folder: i64,
    pub(crate) uid: u32,
    pub(crate) target_uid: Option<u32>,
    pub(crate) hash: [u8; 32],
    /// The keywords that the target does not keep.
    pub(crate) lost: String,
    /// It has NUL, or something in its place, and that was not looked at.
    pub(crate) is_odd: bool,
}

/// The journal of a mailbox.
#[derive(Debug)]
pub struct Journal {
    file: Connection,
}

impl Journal {
    /// Opens the journal in this folder, or begins it.
    ///
    /// # Errors
    /// It is another mailbox's, another run keeps it, or it cannot be kept.
    pub fn open(folder: &Path, source: &Address, target: &Address) -> Result<Self, JournalFault> {
        fs::create_dir_all(folder)?;
        let mut file = Connection::open(folder.join(FILE))?;
        file.busy_timeout(Duration::ZERO)?;
        // One run at a time: two would send everything twice.
        file.pragma_update(None, "locking_mode", "EXCLUSIVE")?;
        let is_busy = |fault: rusqlite::Error| match fault.sqlite_error_code() {
            Some(rusqlite::ErrorCode::DatabaseBusy) => JournalFault::Busy,
            _ => JournalFault::File(fault),
        };
        file.pragma_update(None, "journal_mode", "WAL")
            .map_err(is_busy)?;
        file.pragma_update(None, "synchronous", "FULL")?;
        let whole = file
            .transaction_with_behavior(rusqlite::TransactionBehavior::Exclusive)
            .map_err(is_busy)?;
        let version: i64 = whole.query_row("PRAGMA user_version", [], |row| row.get(0))?;
        if !(0..=VERSION).contains(&version) {
            return Err(JournalFault::Newer);
        }
        if version < 1 {
            whole.execute_batch(include_str!("journal.sql"))?;
            let both = [source.to_string(), target.to_string()];
            whole.execute("INSERT INTO mailbox VALUES (?1, ?2)", both)?;
        }
        if version < 2 {
            whole.execute_batch(include_str!("journal_2.sql"))?;
        }
        if version < 3 {
            whole.execute_batch(include_str!("journal_3.sql"))?;
        }
        if version < 4 {
            whole.execute_batch(include_str!("journal_4.sql"))?;
        }
        if version < VERSION {
            whole.pragma_update(None, "user_version", VERSION)?;
        }
        let (source_was, target_was) =
            whole.query_row("SELECT source, target FROM mailbox", [], |row| {
                Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?))
            })?;
        whole.commit()?;
        if source_was != source.to_string() || target_was != target.to_string() {
            return Err(JournalFault::Other {
                source_was,
                target_was,
            });
        }
        Ok(Self { file })
    }

    /// Does what may go with the power, since the next run finds it out again: it waits for no disk. What is
    /// noted after it is never there without it.
    fn lightly<T>(
        &self,
        act: impl FnOnce(&Self) -> Result<T, JournalFault>,
    ) -> Result<T, JournalFault> {
        self.file.pragma_update(None, "synchronous", "NORMAL")?;
        let came = act(self);
        self.file.pragma_update(None, "synchronous", "FULL")?;
        came
    }

    /// The line of a folder, begun if there is none.
    pub(crate) fn folder(
        &self,
        (source, source_validity): (&[u8], u32),
        (target, target_validity): (&[u8], u32),
    ) -> Result<Kept, JournalFault> {
        self.lightly(|journal| {
            journal
                .file
                .prepare_cached(
                    "INSERT INTO folder (source, target, source_validity, target_validity)
                     VALUES (?1, ?2, ?3, ?4) ON CONFLICT (source) DO NOTHING",
                )?
                .execute(params![source, target, source_validity, target_validity])?;
            Ok(())
        })?;
        let kept = self
            .file
            .prepare_cached(
                "SELECT id, source_validity, target_validity, messages, uid_next, mod_seq, doubt_from,
                   found_from
                 FROM folder WHERE source = ?1",
            )?
            .query_row([source], |row| {
                let passed: Option<u32> = row.get(3)?;
                Ok(Kept {
                    id: row.get(0)?,
                    source_validity: row.get(1)?,
                    target_validity: row.get(2)?,
                    passed: match passed {
                        Some(messages) => Some((messages, row.get(4)?, number(row, 5)?)),
                        None => None,
                    },
                    doubt_from: row.get(6)?,
                    found_from: row.get(7)?,
                })
            })?;
        Ok(kept)
    }

    /// Notes what the source has: what is new waits, and what has other flags than before is to be
    /// changed.
    pub(crate) fn saw(&self, folder: i64, seen: &[Due]) -> Result<(), JournalFault> {
        self.lightly(|journal| journal.note(folder, seen))
    }

    fn note(&self, folder: i64, seen: &[Due]) -> Result<(), JournalFault> {
        let whole = self.file.unchecked_transaction()?;
        {
            let mut known = whole.prepare_cached(
                "SELECT state, flags, wanted FROM message WHERE folder = ?1 AND uid = ?2",
            )?;
            let mut add = whole.prepare_cached(
                "INSERT INTO message (folder, uid, size, date, flags, state, gmail)
                 VALUES (?1, ?2, ?3, ?4, ?5, 'waits', ?6) ON CONFLICT (folder, uid) DO NOTHING",
            )?;
            let mut add = |one: &Due| {
                let size = i64::try_from(one.size).unwrap_or(i64::MAX);
                let gmail = one.gmail.map(u64::cast_signed);
                add.execute(params![folder, one.uid, size, one.date, one.flags, gmail])
            };
            // Most often all of them come after those that are known, and need not be looked for one by one.
            let first = seen.iter().map(|one| one.uid).min();
            let are_new = !whole
                .prepare_cached("SELECT 1 FROM message WHERE folder = ?1 AND uid >= ?2")?
                .exists(params![folder, first])?;
            let mut waits = whole
                .prepare_cached("UPDATE message SET flags = ?3 WHERE folder = ?1 AND uid = ?2")?;
            let mut there = whole
                .prepare_cached("UPDATE message SET wanted = ?3 WHERE folder = ?1 AND uid = ?2")?;
            for one in seen {
                if are_new && add(one)? == 1 {
                    continue;
                }
                let held = known
                    .query_row(params![folder, one.uid], |row| {
                        let state: String = row.get(0)?;
                        let flags: String = row.get(1)?;
                        let wanted: Option<String> = row.get(2)?;
                        Ok((state, flags, wanted))
                    })
                    .optional()?;
                match held {
                    None => {
                        add(one)?;
                    }
                    Some((state, flags, _)) if state == "waits" || state == "left" => {
                        if flags != one.flags {
                            waits.execute(params![folder, one.uid, one.flags])?;
                        }
                    }
                    Some((_, flags, wanted)) => {
                        let now = (flags != one.flags).then_some(&one.flags);
                        if wanted.as_ref() != now {
                            there.execute(params![folder, one.uid, now])?;
                        }
                    }
                }
            }
        }
        Ok(whole.commit()?)
    }

    /// The next messages in this state after a UID.
    pub(crate) fn due(
        &self,
        folder: i64,
        state: &str,
        after: u32,
        most: usize,
    ) -> Result<Vec<Due>, JournalFault> {
        let most = i64::try_from(most).unwrap_or(i64::MAX);
        let mut asked = self.file.prepare_cached(
            "SELECT uid, size, date, flags, gmail FROM message
             WHERE folder = ?1 AND state = ?2 AND state <> 'there' AND uid > ?3 ORDER BY uid LIMIT ?4",
        )?;
        let rows = asked.query_map(params![folder, state, after, most], |row| {
            Ok(Due {
                uid: row.get(0)?,
                size: number(row, 1)?.unwrap_or_default(),
                date: row.get(2)?,
                flags: row.get(3)?,
                gmail: row.get::<_, Option<i64>>(4)?.map(i64::cast_unsigned),
            })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// Notes that the target has these. Where that goes with the power, they are in doubt as they were, and
    /// looked for.
    pub(crate) fn taken(&self, taken: &[Taken]) -> Result<(), JournalFault> {
        self.lightly(|journal| journal.has_taken(taken))
    }

    fn has_taken(&self, taken: &[Taken]) -> Result<(), JournalFault> {
        let whole = self.file.unchecked_transaction()?;
        {
            let mut there = whole.prepare_cached(
                "UPDATE message SET state = 'there', target_uid = ?3, hash = ?4,
                 reason = NULL, said = NULL, lost = nullif(?5, ''), has_nul = max(has_nul, ?6)
                 WHERE folder = ?1 AND uid = ?2",
            )?;
            for one in taken {
                there.execute(params![
                    one.folder,
                    one.uid,
                    one.target_uid,
                    one.hash,
                    one.lost,
                    one.is_odd
                ])?;
            }
        }
        Ok(whole.commit()?)
    }

    /// Notes that these are not at the target, and are to be sent.
    pub(crate) fn waits(&self, folder: i64, uids: &[u32]) -> Result<(), JournalFault> {
        self.each(
            "UPDATE message SET state = 'waits' WHERE folder = ?1 AND uid = ?2 AND state = 'sent'",
            folder,
            uids,
        )
    }

    /// Notes that the source has these no longer, which never reached the target.
    pub(crate) fn gone(&self, folder: i64, uids: &[u32]) -> Result<(), JournalFault> {
        self.each(
            "DELETE FROM message WHERE folder = ?1 AND uid = ?2 AND state <> 'there'",
            folder,
            uids,
        )
    }

    fn each(&self, statement: &str, folder: i64, uids: &[u32]) -> Result<(), JournalFault> {
        let whole = self.file.unchecked_transaction()?;
        {
            let mut prepared = whole.prepare_cached(statement)?;
            for uid in uids {
                prepared.execute(params![folder, uid])?;
            }
        }
        Ok(whole.commit()?)
    }

    /// The next messages after a UID whose flags changed at the source, and that the target is known by
    /// a UID to have.
    pub(crate) fn changed(
        &self,
        folder: i64,
        after: u32,
        most: usize,
    ) -> Result<Vec<Changed>, JournalFault> {
        let most = i64::try_from(most).unwrap_or(i64::MAX);
        let mut asked = self.file.prepare_cached(
            "SELECT uid, target_uid, flags, wanted FROM message
             WHERE folder = ?1 AND wanted IS NOT NULL AND uid > ?2
               AND state = 'there' AND target_uid IS NOT NULL
             ORDER BY uid LIMIT ?3",
        )?;
        let rows = asked.query_map(params![folder, after, most], |row| {
            Ok(Changed {
                uid: row.get(0)?,
                target_uid: row.get(1)?,
                before: row.get(2)?,
                after: row.get(3)?,
            })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// Whether this UID of the target is a message of the journal.
    pub(crate) fn is_ours(&self, folder: i64, target_uid: u32) -> Result<bool, JournalFault> {
        let found = self
            .file
            .prepare_cached("SELECT 1 FROM message WHERE folder = ?1 AND target_uid = ?2")?
            .exists(params![folder, target_uid])?;
        Ok(found)
    }

    /// Notes under which UIDs the target has what it took without saying so: the source's, and its own.
    pub(crate) fn named(&self, folder: i64, named: &[(u32, u32)]) -> Result<(), JournalFault> {
        let whole = self.file.unchecked_transaction()?;
        {
            let mut its = whole.prepare_cached(
                "UPDATE message SET target_uid = ?3
                 WHERE folder = ?1 AND uid = ?2 AND state = 'there' AND target_uid IS NULL",
            )?;
            for (uid, target_uid) in named {
                its.execute(params![folder, uid, target_uid])?;
            }
        }
        Ok(whole.commit()?)
    }

    /// What the target has taken without saying under which UID: the source's next UIDs after this one, with
    /// their hashes.
    pub(crate) fn nameless(
        &self,
        folder: i64,
        after: u32,
        most: usize,
    ) -> Result<Vec<(u32, Vec<u8>)>, JournalFault> {
        let most = i64::try_from(most).unwrap_or(i64::MAX);
        let mut asked = self.file.prepare_cached(
            "SELECT uid, hash FROM message
             WHERE folder = ?1 AND uid > ?2 AND state = 'there' AND target_uid IS NULL
             ORDER BY uid LIMIT ?3",
        )?;
        let rows = asked.query_map(params![folder, after, most], |row| {
            Ok((row.get(0)?, row.get(1)?))
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// Notes where the source stood when all of it was at the target.
    pub(crate) fn passed(&self, folder: i64, source: &Status) -> Result<(), JournalFault> {
        let mod_seq = source.mod_seq.and_then(|one| i64::try_from(one).ok());
        self.lightly(|journal| {
            journal
                .file
                .prepare_cached(
                    "UPDATE folder SET messages = ?2, uid_next = ?3, mod_seq = ?4, doubt_from = NULL
                     WHERE id = ?1",
                )?
                .execute(params![folder, source.messages, source.uid_next, mod_seq])?;
            Ok(())
        })
    }

    /// How many messages of the journal are in each state, with their bytes: there, left, and others.
    ///
    /// # Errors
    /// The file failed.
    pub fn counts(&self) -> Result<[(u64, u64); 3], JournalFault> {
        let of = |which: &str| -> Result<(u64, u64), JournalFault> {
            let asked =
                format!("SELECT count(*), coalesce(sum(size), 0) FROM message WHERE {which}");
            let both = self.file.query_row(&asked, [], |row| {
                Ok((
                    number(row, 0)?.unwrap_or_default(),
                    number(row, 1)?.unwrap_or_default(),
                ))
            })?;
            Ok(both)
        };
        Ok([
            of("state = 'there'")?,
            of(&format!("state = 'left' AND {NOT_THERE}"))?,
            of(&format!("state <> 'left' AND {NOT_THERE}"))?,
        ])
    }

    /// Whether something of the folder is to be sent, looked for, changed or tried again.
    pub(crate) fn has_work(&self, folder: i64) -> Result<bool, JournalFault> {
        let wanted = "SELECT 1 FROM message WHERE folder = ?1 AND wanted IS NOT NULL";
        // Perhaps the target keeps by now what it did not.
        let lost = "SELECT 1 FROM message WHERE folder = ?1 AND lost IS NOT NULL";
        for which in [wanted, lost] {
            if self.file.prepare_cached(which)?.exists([folder])? {
                return Ok(true);
            }
        }
        self.is_due(folder)
    }

    /// Whether something of the folder is to be sent or looked for.
    pub(crate) fn is_due(&self, folder: i64) -> Result<bool, JournalFault> {
        Ok(self.file.prepare_cached(DUE)?.exists([folder])?)
    }

    /// Begins a folder anew: what the journal knew of it is of a folder that is no longer there. The target may
    /// have all its messages, and until they were compared none is sent.
    pub(crate) fn begin_anew(
        &self,
        folder: i64,
        (source_validity, target_validity): (u32, u32),
    ) -> Result<(), JournalFault> {
        let found_from = (target_validity != NOT_TAKEN).then_some(1);
        let whole = self.file.unchecked_transaction()?;
        let of_it: &[&dyn ToSql] = &[&folder];
        for table in ["message", "doubled", "elsewhere", "marked"] {
            whole.execute(&format!("DELETE FROM {table} WHERE folder = ?1"), of_it)?;
        }
        whole.execute(
            "UPDATE folder SET source_validity = ?2, target_validity = ?3, messages = NULL,
             uid_next = NULL, mod_seq = NULL, doubt_from = NULL, doubles_from = NULL, looks = 0,
             found_from = ?4
             WHERE id = ?1",
            params![folder, source_validity, target_validity, found_from],
        )?;
        Ok(whole.commit()?)
    }

    /// Notes of a folder that began anew that what the target has in it was compared.
    pub(crate) fn found(&self, folder: i64) -> Result<(), JournalFault> {
        let found = "UPDATE folder SET found_from = NULL WHERE id = ?1";
        self.file.prepare_cached(found)?.execute([folder])?;
        Ok(())
    }
}

/// A number that SQLite keeps with a sign.
fn number(row: &Row<'_>, at: usize) -> rusqlite::Result<Option<u64>> {
    let kept: Option<i64> = row.get(at)?;
    Ok(kept.and_then(|kept| u64::try_from(kept).ok()))
}

#[cfg(test)]
mod tests;
