//! What is on its way to the target: noted before it is sent, and in doubt until it was answered.

use rusqlite::params;

use super::{Journal, JournalFault};

/// Messages of a folder that are sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Sending {
    pub(crate) folder: i64,
    pub(crate) uids: Vec<u32>,
    /// Where the target stands: what it takes has a UID from here on.
    pub(crate) target_next: u32,
}

impl Journal {
    /// Notes, before it is done, that these are sent.
    pub(crate) fn sending(&self, all: &[Sending]) -> Result<(), JournalFault> {
        let whole = self.file.unchecked_transaction()?;
        {
            let mut doubt = whole.prepare_cached(
                "UPDATE folder SET doubt_from = ?2 WHERE id = ?1 AND doubt_from IS NULL",
            )?;
            let mut sent = whole.prepare_cached(
                "UPDATE message SET state = 'sent', reason = NULL, said = NULL
                 WHERE folder = ?1 AND uid = ?2 AND state IN ('waits', 'left')",
            )?;
            for one in all {
                doubt.execute(params![one.folder, one.target_next])?;
                for uid in &one.uids {
                    sent.execute(params![one.folder, uid])?;
                }
            }
        }
        Ok(whole.commit()?)
    }

    /// Notes that all of these were answered: what the target has not taken waits, and nothing of their
    /// folders is in doubt.
    pub(crate) fn answered(&self, all: &[Sending]) -> Result<(), JournalFault> {
        self.lightly(|journal| journal.has_answered(all))
    }

    fn has_answered(&self, all: &[Sending]) -> Result<(), JournalFault> {
        let whole = self.file.unchecked_transaction()?;
        {
            let mut settled =
                whole.prepare_cached("UPDATE folder SET doubt_from = NULL WHERE id = ?1")?;
            let mut waits = whole.prepare_cached(
                "UPDATE message SET state = 'waits'
                 WHERE folder = ?1 AND uid = ?2 AND state = 'sent'",
            )?;
            for one in all {
                settled.execute([one.folder])?;
                for uid in &one.uids {
                    waits.execute(params![one.folder, uid])?;
                }
            }
        }
        Ok(whole.commit()?)
    }

    /// The names at the source of the folders of which something was sent without an answer.
    pub(crate) fn in_doubt(&self) -> Result<Vec<Vec<u8>>, JournalFault> {
        let mut asked = self
            .file
            .prepare("SELECT source FROM folder WHERE doubt_from IS NOT NULL")?;
        let rows = asked.query_map([], |row| row.get(0))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// Notes that nothing of the folder is in doubt any more.
    pub(crate) fn settled(&self, folder: i64) -> Result<(), JournalFault> {
        let doubt = "UPDATE folder SET doubt_from = NULL WHERE id = ?1";
        self.lightly(|journal| {
            journal.file.prepare_cached(doubt)?.execute([folder])?;
            Ok(())
        })
    }
}
