//! The folder beside the SQLite database: `files/ab/abcdef…` by SHA-256, and `files/incoming` for
//! what is not yet kept.
//!
//! A file gets its name only when every byte of it is on the disk, and its folder's entry is on the
//! disk before anybody is told. What is being received is locked, so that the sweep, of this program
//! or of one that was killed, knows what nobody is writing any more.

use std::fs::{self, DirBuilder, File, TryLockError};
use std::io;
use std::os::unix::fs::DirBuilderExt;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use tempfile::TempPath;
use tokio::sync::{Mutex, MutexGuard};

use super::incoming::Incoming;

/// Name of the folder in the data folder.
const FILES: &str = "files";
/// Name of the folder for what is being received.
const INCOMING: &str = "incoming";

/// The folder of the files.
#[derive(Clone, Debug)]
pub(crate) struct Shelf {
    data: PathBuf,
    /// Held while something is put up or taken down, with the rows that belong to it.
    turn: Arc<Mutex<()>>,
}

impl Shelf {
    pub(super) fn new(data: &Path) -> Self {
        Self {
            data: data.to_owned(),
            turn: Arc::default(),
        }
    }

    pub(super) async fn turn(&self) -> MutexGuard<'_, ()> {
        self.turn.lock().await
    }

    fn files(&self) -> PathBuf {
        self.data.join(FILES)
    }

    pub(super) fn place(&self, sha256: &[u8]) -> PathBuf {
        let name = hex(sha256);
        let drawer = name.get(..2).unwrap_or_default();
        self.files().join(drawer).join(&name)
    }

    /// A place for something that is being received.
    pub(super) async fn receive(&self) -> io::Result<Incoming> {
        // The sweep must not see it before it is locked.
        let turn = self.turn().await;
        let files = self.files();
        let made = blocking(move || {
            let incoming = files.join(INCOMING);
            make(&incoming)?;
            let (file, path) = tempfile::NamedTempFile::new_in(&incoming)?.into_parts();
            file.lock()?;
            Ok((file, path))
        })
        .await;
        drop(turn);
        made.map(|(file, path)| Incoming::new(file, Some(path)))
    }

    /// Gives what was received its name. The caller has the turn.
    pub(super) async fn put_up(&self, sha256: &[u8], received: TempPath) -> io::Result<()> {
        let (data, place) = (self.data.clone(), self.place(sha256));
        blocking(move || {
            let drawer = place.parent().unwrap_or(&data);
            make(drawer)?;
            // The same content may be there already: it is replaced by itself in one step.
            received.persist(&place).map_err(|fault| fault.error)?;
            for folder in [drawer, &data.join(FILES), &data] {
                File::open(folder)?.sync_all()?;
            }
            Ok(())
        })
        .await
    }

    /// Removes what was received and left by a program that ended. The caller has the turn.
    pub(super) async fn clear_incoming(&self) -> io::Result<()> {
        let incoming = self.files().join(INCOMING);
        blocking(move || {
            for path in entries(&incoming)? {
                match File::open(&path)?.try_lock() {
                    Ok(()) => fs::remove_file(&path)?,
                    Err(TryLockError::WouldBlock) => {}
                    Err(TryLockError::Error(fault)) => return Err(fault),
                }
            }
            Ok(())
        })
        .await
    }

    /// The hashes that the files of one drawer are named by; `drawer` is their first byte.
    pub(super) async fn hashes(&self, drawer: u8) -> io::Result<Vec<Vec<u8>>> {
        let folder = self.files().join(hex(&[drawer]));
        let paths = blocking(move || entries(&folder)).await?;
        let hash_of = |path: PathBuf| unhex(path.file_name()?.to_str()?);
        Ok(paths.into_iter().filter_map(hash_of).collect())
    }

    /// Takes a file down. The caller has the turn.
    pub(super) async fn take_down(&self, sha256: &[u8]) -> io::Result<()> {
        match tokio::fs::remove_file(self.place(sha256)).await {
            Err(fault) if fault.kind() != io::ErrorKind::NotFound => Err(fault),
            _ => Ok(()),
        }
    }
}

/// A folder that only its owner may read; it may be there already.
fn make(folder: &Path) -> io::Result<()> {
    DirBuilder::new().recursive(true).mode(0o700).create(folder)
}

/// What is in a folder; nothing if there is none.
fn entries(folder: &Path) -> io::Result<Vec<PathBuf>> {
    match fs::read_dir(folder) {
        Ok(entries) => entries
            .map(|entry| entry.map(|entry| entry.path()))
            .collect(),
        Err(fault) if fault.kind() == io::ErrorKind::NotFound => Ok(Vec::new()),
        Err(fault) => Err(fault),
    }
}

async fn blocking<T: Send + 'static>(
    work: impl FnOnce() -> io::Result<T> + Send + 'static,
) -> io::Result<T> {
    tokio::task::spawn_blocking(work)
        .await
        .map_err(io::Error::other)?
}

/// Bytes as lower-case hexadecimal digits.
#[must_use]
pub fn hex(bytes: &[u8]) -> String {
    use std::fmt::Write;
    bytes.iter().fold(String::new(), |mut text, byte| {
        // Writing to a String cannot fail.
        let _ = write!(text, "{byte:02x}");
        text
    })
}

fn unhex(text: &str) -> Option<Vec<u8>> {
    let digits = text.as_bytes().chunks(2);
    let bytes = digits.map(|pair| u8::from_str_radix(std::str::from_utf8(pair).ok()?, 16).ok());
    let bytes: Option<Vec<u8>> = bytes.collect();
    bytes.filter(|bytes| bytes.len() == 32 && hex(bytes) == text)
}
