//! Folders that are their owner's alone: what lies in them names people, mailboxes and folders, or proves
//! who somebody is. Those that are there keep the rights that they have.

use std::fs::DirBuilder;
use std::io;
use std::os::unix::fs::DirBuilderExt;
use std::path::Path;

/// Makes a folder that nobody else may look into, with those above it; nothing where it is there.
pub fn folder(path: &Path) -> io::Result<()> {
    DirBuilder::new().recursive(true).mode(0o700).create(path)
}
