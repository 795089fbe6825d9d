//! A journal that is looked at by itself, where nobody says which mailboxes it is of.

use std::path::Path;
use std::time::Duration;

use rusqlite::{Connection, ErrorCode, OpenFlags};

use super::super::imap::Security;
use super::{Address, FILE, Journal, JournalFault};

/// A journal, with the mailboxes that it is of.
#[derive(Debug)]
pub struct Looked {
    /// The journal.
    pub journal: Journal,
    /// The mailbox that was copied from, as its address is shown.
    pub source: String,
    /// The mailbox that was copied to.
    pub target: String,
}

impl Journal {
    /// Opens the journal in this folder, whatever mailboxes it is of; nothing if none was begun.
    ///
    /// # Errors
    /// Another run keeps it, or it cannot be read.
    pub fn look(folder: &Path) -> Result<Option<Looked>, JournalFault> {
        let path = folder.join(FILE);
        if !path.exists() {
            return Ok(None);
        }
        let Some((source, target)) = mailboxes(&path).map_err(is_busy)? else {
            return Ok(None);
        };
        let (Some(from), Some(to)) = (address(&source), address(&target)) else {
            return Ok(None);
        };
        Ok(Some(Looked {
            journal: Self::open(folder, &from, &to)?,
            source,
            target,
        }))
    }
}

impl Journal {
    /// Whether a run has looked at any folder.
    ///
    /// # Errors
    /// The file failed.
    pub fn is_begun(&self) -> Result<bool, JournalFault> {
        Ok(self.file.prepare("SELECT 1 FROM folder")?.exists([])?)
    }

    /// Whether a run has gone through all folders once. Until then there may be some of which the journal
    /// knows nothing.
    ///
    /// # Errors
    /// The file failed.
    pub fn is_through(&self) -> Result<bool, JournalFault> {
        let asked = "SELECT 1 FROM mailbox WHERE is_through";
        Ok(self.file.prepare(asked)?.exists([])?)
    }

    /// Notes that a run has gone through all folders.
    pub(crate) fn through(&self) -> Result<(), JournalFault> {
        let noted = "UPDATE mailbox SET is_through = 1 WHERE NOT is_through";
        self.file.execute(noted, [])?;
        Ok(())
    }
}

fn is_busy(fault: rusqlite::Error) -> JournalFault {
    match fault.sqlite_error_code() {
        Some(ErrorCode::DatabaseBusy) => JournalFault::Busy,
        _ => JournalFault::File(fault),
    }
}

/// What the journal says that it is of; nothing where it was cut off before it said so.
fn mailboxes(path: &Path) -> rusqlite::Result<Option<(String, String)>> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let file = Connection::open_with_flags(path, flags)?;
    file.busy_timeout(Duration::ZERO)?;
    let version: i64 = file.query_row("PRAGMA user_version", [], |row| row.get(0))?;
    if version == 0 {
        return Ok(None);
    }
    file.query_row("SELECT source, target FROM mailbox", [], |row| {
        Ok(Some((row.get(0)?, row.get(1)?)))
    })
}

/// The address that is shown so. How its connection is kept from others is not said; a journal is of the
/// same mailbox either way.
fn address(shown: &str) -> Option<Address> {
    let (user, place) = shown.rsplit_once('@')?;
    let (host, port) = place.rsplit_once(':')?;
    let host = host.strip_prefix('[').unwrap_or(host);
    Some(Address {
        user: user.to_owned(),
        host: host.strip_suffix(']').unwrap_or(host).to_owned(),
        port: port.parse().ok()?,
        security: Security::Tls,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_journal_says_by_itself_what_it_is_of() {
        let folder = tempfile::tempdir().unwrap();
        assert!(Journal::look(folder.path()).unwrap().is_none());
        let from: Address = "imap://jane%40x.example@[::1]:1143".parse().unwrap();
        let to: Address = "imaps://jane@mail.example".parse().unwrap();
        drop(Journal::open(folder.path(), &from, &to).unwrap());
        let looked = Journal::look(folder.path()).unwrap().unwrap();
        assert_eq!(looked.source, "jane@x.example@[::1]:1143");
        assert_eq!(looked.target, "jane@mail.example:993");
        assert!(!looked.journal.is_begun().unwrap());
        assert!(!looked.journal.is_through().unwrap());
        looked.journal.through().unwrap();
        assert!(looked.journal.is_through().unwrap());
        // As long as somebody looks, nobody else keeps it.
        let busy = Journal::look(folder.path()).unwrap_err();
        assert!(matches!(busy, JournalFault::Busy), "{busy}");
        drop(looked);
        drop(Journal::open(folder.path(), &from, &to).unwrap());
    }
}
