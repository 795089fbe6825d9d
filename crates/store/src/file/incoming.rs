//! A file while it is being received: written to a place of its own as it comes, never held in
//! memory as a whole, and gone unless it is kept.

use std::fs::File;
use std::io::{self, Seek, SeekFrom};
use std::sync::Arc;

use process::file::HEAD;
use sha2::{Digest, Sha256};
use tempfile::TempPath;
use tokio::io::AsyncWriteExt;

use crate::StoreFault;

/// A file that is being received. Dropped, it leaves nothing.
#[derive(Debug)]
pub struct Incoming {
    file: tokio::fs::File,
    /// None when the place has no name, and vanishes with the last handle.
    path: Option<TempPath>,
    hash: Sha256,
    head: Vec<u8>,
    size: u64,
}

/// A file that was received to its end and can be kept. Dropped, it leaves nothing.
#[derive(Debug)]
pub struct Received {
    pub(super) file: Arc<File>,
    pub(super) path: Option<TempPath>,
    sha256: [u8; 32],
    head: Vec<u8>,
    size: u64,
}

impl Incoming {
    pub(super) fn new(file: File, path: Option<TempPath>) -> Self {
        Self {
            file: tokio::fs::File::from_std(file),
            path,
            hash: Sha256::new(),
            head: Vec::new(),
            size: 0,
        }
    }

    /// Takes the next bytes.
    ///
    /// # Errors
    /// They cannot be written.
    pub async fn take(&mut self, bytes: &[u8]) -> Result<(), StoreFault> {
        let missing = HEAD - self.head.len();
        self.head
            .extend_from_slice(&bytes[..bytes.len().min(missing)]);
        self.hash.update(bytes);
        self.size += u64::try_from(bytes.len()).unwrap_or(u64::MAX);
        Ok(self.file.write_all(bytes).await?)
    }

    /// Bytes taken so far.
    #[must_use]
    pub fn size(&self) -> u64 {
        self.size
    }

    /// Ends it, with every byte on the disk.
    ///
    /// # Errors
    /// It cannot be written.
    pub async fn end(mut self) -> Result<Received, StoreFault> {
        self.file.flush().await?;
        self.file.sync_all().await?;
        Ok(Received {
            file: Arc::new(self.file.into_std().await),
            path: self.path,
            sha256: self.hash.finalize().into(),
            head: self.head,
            size: self.size,
        })
    }
}

impl Received {
    /// SHA-256 of what is in it.
    #[must_use]
    pub fn sha256(&self) -> [u8; 32] {
        self.sha256
    }

    /// Its first bytes, at most [`HEAD`].
    #[must_use]
    pub fn head(&self) -> &[u8] {
        &self.head
    }

    /// Bytes in it.
    #[must_use]
    pub fn size(&self) -> u64 {
        self.size
    }
}

/// The next part of a file from `at` on, at most `most` bytes; empty at its end.
pub(super) async fn part(file: &Arc<File>, at: u64, most: usize) -> io::Result<Vec<u8>> {
    let file = Arc::clone(file);
    let read = tokio::task::spawn_blocking(move || {
        use std::io::Read;
        let mut file: &File = &file;
        file.seek(SeekFrom::Start(at))?;
        let mut bytes = Vec::with_capacity(most);
        let most = u64::try_from(most).unwrap_or(u64::MAX);
        file.take(most).read_to_end(&mut bytes)?;
        Ok(bytes)
    });
    read.await.map_err(io::Error::other)?
}
