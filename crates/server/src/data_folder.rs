//! The data folder of a Center on SQLite: made for its owner alone, held by one program at a time, and
//! named whenever something is wrong with it.

use std::fmt::Display;
use std::fs::{File, OpenOptions, TryLockError};
use std::os::unix::fs::{DirBuilderExt, MetadataExt, OpenOptionsExt};
use std::path::Path;

/// What is locked while a program serves the folder, or fills it. It is empty, and stays there.
const LOCK_FILE: &str = "fasttrack.lock";

/// The folder is this program's as long as this lives. The system lets go of it when the program ends,
/// however it ends.
#[derive(Debug)]
pub(crate) struct Held {
    _lock: File,
}

/// Makes a folder for data that only its owner may read.
pub(crate) fn make(folder: &Path) -> Result<(), String> {
    std::fs::DirBuilder::new()
        .recursive(true)
        .mode(0o700)
        .create(folder)
        .map_err(|fault| format!("the folder {} cannot be made: {fault}", folder.display()))
}

/// Makes the folder and holds it: two programs that serve one folder would both do its work, and one
/// that fills a folder while another serves it would spoil what that one knows.
pub(crate) fn hold(folder: &Path) -> Result<Held, String> {
    make(folder)?;
    let lock = OpenOptions::new()
        .write(true)
        .create(true)
        .truncate(false)
        .mode(0o600)
        .open(folder.join(LOCK_FILE))
        .map_err(|fault| unusable(folder, &format!("{LOCK_FILE}: {fault}")))?;
    match lock.try_lock() {
        Ok(()) => Ok(Held { _lock: lock }),
        Err(TryLockError::WouldBlock) => Err(format!(
            "the data folder {} is in use by another fasttrack: stop that one first",
            folder.display()
        )),
        Err(TryLockError::Error(fault)) => Err(unusable(folder, &format!("{LOCK_FILE}: {fault}"))),
    }
}

/// What is wrong with the folder, by its name; and whose it is, if it is somebody else's, because that is
/// what is wrong most often: root restored it, another user serves it.
pub(crate) fn unusable(folder: &Path, fault: &impl Display) -> String {
    let owners = owners(folder).unwrap_or_default();
    format!(
        "the data folder {} cannot be used: {fault}{owners}",
        folder.display()
    )
}

/// Whose what is not this user's is; none if all is, or if nobody can say.
fn owners(folder: &Path) -> Option<String> {
    let own = std::fs::metadata("/proc/self").ok()?.uid();
    let file = folder.join(store::SQLITE_FILE);
    let lock = folder.join(LOCK_FILE);
    [folder, file.as_path(), lock.as_path()]
        .into_iter()
        .find_map(|path| {
            let owner = std::fs::metadata(path).ok()?.uid();
            (owner != own).then(|| {
                format!(
                    " ({} belongs to user {owner}, and this program runs as user {own})",
                    path.display()
                )
            })
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_is_held_by_one_at_a_time() {
        let folder = tempfile::tempdir().unwrap();
        let first = hold(folder.path()).unwrap();
        let refused = hold(folder.path()).unwrap_err();
        assert!(refused.contains("in use by another"), "{refused}");
        assert!(refused.contains(folder.path().to_str().unwrap()));
        drop(first);
        hold(folder.path()).unwrap();
    }

    #[test]
    fn a_folder_that_cannot_be_used_is_named() {
        let folder = tempfile::tempdir().unwrap();
        let lock = folder.path().join(LOCK_FILE);
        std::fs::create_dir(&lock).unwrap();
        let told = hold(folder.path()).unwrap_err();
        let named = format!(
            "the data folder {} cannot be used: fasttrack.lock: ",
            folder.path().display()
        );
        assert!(told.starts_with(&named), "{told}");
        // What is this user's own is nobody else's.
        assert!(!told.contains("belongs to"), "{told}");
        let told = unusable(Path::new("/proc/1"), &"it is full");
        let of_root = std::fs::metadata("/proc/self").unwrap().uid() == 0;
        assert_eq!(told.contains("belongs to user 0"), !of_root, "{told}");
    }
}
