//! The catalog's folder on disk: which files belong to it, their text, and the version that their
//! contents add up to.
//!
//! Must not know what any of the files mean.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::Path;

use sha2::{Digest, Sha256};

use crate::faults::Faults;

/// Files that every catalog has.
const FILES: [&str; 6] = [
    "center.toml",
    "eligibility.toml",
    "facts.toml",
    "licences.toml",
    "regions.toml",
    "services.toml",
];

/// Files that a catalog may have.
const OPTIONAL: [&str; 1] = ["migration.toml"];

/// Folders that every catalog has, with the ending of the files in them.
const FOLDERS: [(&str, &str); 3] = [
    ("holidays", "toml"),
    ("names", "toml"),
    ("playbooks", "toml"),
];

/// The folder of folders, one per language.
const GUIDANCE: &str = "guidance";

/// The text of every file of the catalog.
#[derive(Debug, Default)]
pub(crate) struct Folder {
    files: BTreeMap<String, String>,
}

impl Folder {
    /// Reads the whole folder. Whatever does not belong to a catalog is a fault, since a misspelled
    /// file name would otherwise be left out without a word; hidden files and `README.md` are not
    /// looked at.
    ///
    /// None, and that fault noted, if there is no such folder.
    pub(crate) fn read(dir: &Path, faults: &mut Faults) -> Option<Self> {
        let top = entries(dir, "", faults)?;
        let mut folder = Self::default();
        for file in FILES {
            if !top.iter().any(|entry| entry == file) {
                faults.add(file, None, "the file", "nothing");
            }
        }
        for (name, _) in FOLDERS.into_iter().chain([(GUIDANCE, "md")]) {
            if !top.iter().any(|entry| entry == name) {
                faults.add(name, None, "the folder", "nothing");
            }
        }
        for entry in top {
            let path = dir.join(&entry);
            if FILES.contains(&entry.as_str()) || OPTIONAL.contains(&entry.as_str()) {
                folder.take(&path, entry, faults);
            } else if let Some((_, ending)) = FOLDERS.iter().find(|(name, _)| *name == entry) {
                folder.take_all(&path, &entry, ending, faults);
            } else if entry == GUIDANCE {
                for language in entries(&path, GUIDANCE, faults).unwrap_or_default() {
                    let inside = format!("{GUIDANCE}/{language}");
                    folder.take_all(&path.join(&language), &inside, "md", faults);
                }
            } else if entry != "README.md" {
                faults.add(
                    &entry,
                    None,
                    "only the files and folders of a catalog",
                    "a file or folder of another name",
                );
            }
        }
        Some(folder)
    }

    fn take_all(&mut self, dir: &Path, inside: &str, ending: &str, faults: &mut Faults) {
        for entry in entries(dir, inside, faults).unwrap_or_default() {
            let file = format!("{inside}/{entry}");
            if Path::new(&entry)
                .extension()
                .is_some_and(|found| found == ending)
            {
                self.take(&dir.join(&entry), file, faults);
            } else {
                faults.add(
                    &file,
                    None,
                    format!("only files that end in .{ending}"),
                    "a file of another name",
                );
            }
        }
    }

    fn take(&mut self, path: &Path, file: String, faults: &mut Faults) {
        let bytes = match fs::read(path) {
            Ok(bytes) => bytes,
            Err(error) => return faults.add(&file, None, "a readable file", plain(&error)),
        };
        match String::from_utf8(bytes) {
            Ok(text) => {
                // Some editors of Windows begin a file with a mark that no format of ours has.
                let text = text.strip_prefix('\u{feff}').unwrap_or(&text).to_owned();
                self.files.insert(file, text);
            }
            Err(error) => {
                let sound = &error.as_bytes()[..error.utf8_error().valid_up_to()];
                let line = line_after(sound);
                faults.add(&file, line, "text in UTF-8", "a byte that is none");
            }
        }
    }

    /// The text of one file.
    pub(crate) fn file(&self, file: &str) -> Option<&str> {
        self.files.get(file).map(String::as_str)
    }

    /// The files of one folder, in the order of their names: path and text.
    pub(crate) fn files_in<'a>(
        &'a self,
        folder: &'a str,
    ) -> impl Iterator<Item = (&'a str, &'a str)> {
        self.files
            .iter()
            .filter(move |(file, _)| {
                file.strip_prefix(folder)
                    .is_some_and(|rest| rest.starts_with('/'))
            })
            .map(|(file, text)| (file.as_str(), text.as_str()))
    }

    /// How many files there are.
    pub(crate) fn count(&self) -> usize {
        self.files.len()
    }

    /// First 12 hexadecimal characters of the SHA-256 over the names, lengths and contents of all
    /// files. No date enters into it: the same files are the same version everywhere.
    pub(crate) fn version(&self) -> String {
        let mut hash = Sha256::new();
        for (file, text) in &self.files {
            hash.update(format!("{file}\n{}\n", text.len()));
            hash.update(text);
        }
        let mut version = String::new();
        for byte in hash.finalize().iter().take(6) {
            for half in [byte >> 4, byte & 0xf] {
                version.extend(char::from_digit(u32::from(half), 16));
            }
        }
        version
    }
}

/// Names in a folder in their order, hidden ones left out; none if the folder cannot be read.
fn entries(dir: &Path, inside: &str, faults: &mut Faults) -> Option<Vec<String>> {
    let listed = fs::read_dir(dir).and_then(Iterator::collect::<io::Result<Vec<_>>>);
    match listed {
        Ok(listed) => {
            let mut names: Vec<String> = listed
                .into_iter()
                .map(|entry| entry.file_name().to_string_lossy().into_owned())
                .filter(|name| !name.starts_with('.'))
                .collect();
            names.sort();
            Some(names)
        }
        Err(error) => {
            faults.add(inside, None, "a readable folder", plain(&error));
            None
        }
    }
}

fn plain(error: &io::Error) -> &'static str {
    match error.kind() {
        io::ErrorKind::NotFound => "nothing",
        io::ErrorKind::PermissionDenied => "one this program may not read",
        io::ErrorKind::NotADirectory => "a file",
        io::ErrorKind::IsADirectory => "a folder",
        _ => "one that cannot be read",
    }
}

/// The line on which the text after `before` begins, from 1.
pub(crate) fn line_after(before: &[u8]) -> u32 {
    let breaks = before.split(|byte| *byte == b'\n').count();
    u32::try_from(breaks).unwrap_or(u32::MAX)
}
