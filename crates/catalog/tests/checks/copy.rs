//! Copies of the small catalog in `tests/small` that a test may spoil.

use std::fs;
use std::path::{Path, PathBuf};

use catalog::Catalog;
use tempfile::TempDir;

/// The small catalog itself, which has no fault.
pub const SMALL: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/small");

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a folder");
    for entry in fs::read_dir(from).expect("the small catalog") {
        let entry = entry.expect("an entry");
        let to = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &to);
        } else {
            fs::copy(entry.path(), to).expect("a copy");
        }
    }
}

/// A copy of the small catalog that a test may spoil.
pub struct Copy(TempDir);

impl Copy {
    pub fn new() -> Self {
        let dir = TempDir::new().expect("a temporary folder");
        copy(Path::new(SMALL), dir.path());
        Self(dir)
    }

    pub fn dir(&self) -> &Path {
        self.0.path()
    }

    pub fn file(&self, file: &str) -> PathBuf {
        self.0.path().join(file)
    }

    /// Puts one text in the place of another that must be there exactly once.
    pub fn replace(&self, file: &str, old: &str, new: &str) {
        let text = fs::read_to_string(self.file(file)).expect("the file");
        assert_eq!(text.matches(old).count(), 1, "{old:?} in {file}");
        fs::write(self.file(file), text.replace(old, new)).expect("written");
    }

    pub fn load(&self) -> Catalog {
        Catalog::load(self.0.path()).expect("a catalog without a fault")
    }

    pub fn faults(&self) -> Vec<String> {
        let faults = Catalog::load(self.0.path()).expect_err("a planted fault");
        faults.as_slice().iter().map(ToString::to_string).collect()
    }
}
