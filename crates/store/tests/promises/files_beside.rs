//! Looking at the contents of files beside the store, where each engine keeps them, and spoiling
//! them there.

use std::path::{Path, PathBuf};

use sea_orm::ConnectionTrait;

use crate::ground::Ground;

fn hex(bytes: &[u8]) -> String {
    bytes
        .iter()
        .fold(String::new(), |text, byte| format!("{text}{byte:02x}"))
}

fn place(folder: &Path, sha256: &[u8]) -> PathBuf {
    let name = hex(sha256);
    folder.join("files").join(&name[..2]).join(&name)
}

fn files_in(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).into_iter().flatten();
    entries.map(|entry| entry.unwrap().path()).collect()
}

impl Ground {
    pub fn has_folder(&self) -> bool {
        self.folder().is_some()
    }

    /// How many contents lie where contents lie, whatever the rows say.
    pub async fn lying(&self) -> i64 {
        let Some(folder) = self.folder() else {
            return self
                .number("SELECT count(*) FROM pg_largeobject_metadata")
                .await;
        };
        let drawers = files_in(&folder.join("files")).into_iter();
        let drawers = drawers.filter(|drawer| !drawer.ends_with("incoming"));
        let lying: usize = drawers.map(|drawer| files_in(&drawer).len()).sum();
        i64::try_from(lying).unwrap()
    }

    /// How many files in the data folder are being received.
    pub fn incoming(&self) -> usize {
        self.folder()
            .map_or(0, |folder| files_in(&folder.join("files/incoming")).len())
    }

    /// Leaves what a killed program leaves in the data folder: content that got no row, and
    /// something that was being received.
    pub fn leave_behind(&self, sha256: &[u8]) {
        if let Some(folder) = self.folder() {
            let place = place(folder, sha256);
            std::fs::create_dir_all(place.parent().unwrap()).unwrap();
            std::fs::write(place, "stray").unwrap();
            std::fs::write(folder.join("files/incoming/.tmpOld"), "half").unwrap();
        }
    }

    /// Takes content away, or puts something else of the same length in its place.
    pub async fn spoil(&self, sha256: &[u8], other: Option<&[u8]>) {
        if let Some(folder) = self.folder() {
            let place = place(folder, sha256);
            match other {
                None => std::fs::remove_file(place).unwrap(),
                Some(bytes) => std::fs::write(place, bytes).unwrap(),
            }
            return;
        }
        let done = other.map_or_else(
            || "lo_unlink(large_object::oid)".to_owned(),
            |bytes| format!("lo_put(large_object::oid, 0, '\\x{}')", hex(bytes)),
        );
        let sha256 = hex(sha256);
        let beside = self.beside().await;
        let statement = format!("SELECT {done} FROM file_content WHERE sha256 = '\\x{sha256}'");
        beside.execute_unprepared(&statement).await.unwrap();
        beside.close().await.unwrap();
    }
}
